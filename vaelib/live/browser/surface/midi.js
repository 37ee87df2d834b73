// What MIDI messages mean, and the controllers of every channel: vaelib.live.playing.midi.

const FIRST_DIAL = 20, N_DIALS = 8, GESTURE_SHARE = 28, MIDDLE = 64;
const LOWER = 0, UPPER = 15;
const MEMBER_SEMITONES = 48, MASTER_SEMITONES = 2;

class Channel {
  constructor() {
    this.range = null;
    this.reset();
  }

  reset() {
    this.bend = this.pressure = this.wheel = 0;
    this.slide = MIDDLE;
    this.keys = new Map();
    this.selected = [127, 127];
  }
}

export class Channels {
  constructor() {
    this.channels = Array.from({ length: 16 }, () => new Channel());
    this.zones = { [LOWER]: 0, [UPPER]: 0 };
  }

  // What is to be done, {kind, channels, number, value}, unless only a controller changes.
  obey(status, data1, data2) {
    const at = status & 15, channel = this.channels[at], channels = [at], number = data1;
    switch (status >> 4) {
      case 9:
        if (data2) {
          channel.keys.delete(data1);
          return { kind: "on", channels, number, value: data2 / 127 };
        }
        return { kind: "off", channels, number };
      case 8: return { kind: "off", channels, number };
      case 10: channel.keys.set(data1, data2 / 127); break;
      case 11: return this.control(at, data1, data2);
      case 12: return { kind: "preset", channels, number };
      case 13: channel.pressure = data1 / 127; break;
      case 14: {
        const value = data1 + 128 * data2 - 8192;
        channel.bend = value / (value > 0 ? 8191 : 8192);
      }
    }
    return null;
  }

  control(at, controller, value) {
    const channel = this.channels[at], channels = this.governed(at);
    if (controller >= 123) return { kind: "release", channels };
    switch (controller) {
      case 1: channel.wheel = value / 127; break;
      case 74: channel.slide = value; break;
      case 64: return { kind: "pedal", channels, value: Number(value >= MIDDLE) };
      case 98: case 99: channel.selected = [127, 127]; break;
      case 100: case 101: channel.selected[101 - controller] = value; break;
      case 6: case 38: return this.enter(at, controller, value);
      case 120: return { kind: "silence", channels };
      case 121:
        channels.forEach((i) => this.channels[i].reset());
        return { kind: "pedal", channels, value: 0 };
      default:
        if (controller === GESTURE_SHARE) return { kind: "share", channels, number: 0, value: value / 127 };
        if (controller >= FIRST_DIAL && controller < FIRST_DIAL + N_DIALS) {
          return { kind: "dial", channels, number: controller - FIRST_DIAL, value: value / 127 };
        }
    }
    return null;
  }

  // A value for the registered parameter that is selected: 0 is a range, 6 a zone.
  enter(at, controller, value) {
    const [high, low] = this.channels[at].selected;
    if (high === 0 && low === 6 && controller === 6 && at in this.zones) {
      return this.configure(at, Math.min(value, 15));
    }
    if (high === 0 && low === 0) {
      const master = this.master(at);
      // A range given to one member is that of all.
      for (const i of master === null || master === at ? [at] : this.members(master)) {
        const old = this.channels[i].range ?? 0;
        const range = controller === 6 ? value + (old % 1) : Math.floor(old) + value / 100;
        this.channels[i].range = Math.min(range, 96);
      }
    }
    return null;
  }

  // Give a zone so many members, which are taken from the other zone; end their notes.
  configure(master, n) {
    const before = this.governed(master), other = master === LOWER ? UPPER : LOWER;
    this.zones[master] = n;
    this.zones[other] = Math.min(this.zones[other], Math.max(0, 14 - n));
    const channels = [...new Set([...before, ...this.governed(master)])];
    for (const i of channels) {
      this.channels[i].reset();
      this.channels[i].range = null;
    }
    return { kind: "silence", channels };
  }

  members(master) {
    const n = this.zones[master], first = master === LOWER ? 1 : 15 - n;
    return Array.from({ length: n }, (_, i) => first + i);
  }

  // The master of the zone that a channel belongs to, or null.
  master(at) {
    for (const master of [LOWER, UPPER]) {
      if (this.zones[master] && (at === master || this.members(master).includes(at))) return master;
    }
    return null;
  }

  // The channels that a message concerns: a zone for its master, or the channel itself.
  governed(at) { return this.master(at) === at ? [at, ...this.members(at)] : [at]; }

  above(at) {
    const master = this.master(at);
    return [...new Set(master === null ? [at] : [at, master])].map((i) => this.channels[i]);
  }

  // Bend in semitones, for a range that no message has set.
  bend(at, semitones) {
    const master = this.master(at), own = this.channels[at];
    if (master === null) return own.bend * (own.range ?? semitones);
    const above = this.channels[master], bend = above.bend * (above.range ?? MASTER_SEMITONES);
    return at === master ? bend : bend + own.bend * (own.range ?? MEMBER_SEMITONES);
  }

  pressure(at, key) {
    return Math.max(...this.above(at).map(({ pressure }) => pressure), this.channels[at].keys.get(key) ?? 0);
  }

  slide(at) {
    const moved = this.above(at).reduce((sum, { slide }) => sum + slide - MIDDLE, 0);
    return Math.min(Math.max(moved / (127 - MIDDLE), -1), 1);
  }

  wheel(at) { return Math.max(...this.above(at).map(({ wheel }) => wheel)); }
}
