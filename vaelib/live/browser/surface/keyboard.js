// Which key sounds in which slot: vaelib.live.playing.keyboard. Times are in ticks.

import { Envelope, LEAST_TICKS } from "./envelope.js";
import { TICK_S } from "./parameters.js";

export const N_SLOTS = 24;

const is = (key, channel, pitch) => key.channel === channel && key.pitch === pitch;
const alike = (a, b) => is(a, b.channel, b.pitch) && a.velocity === b.velocity;

export class Keyboard {
  // values: the settings by name. A key is {channel, pitch, velocity}, of 0..1.
  constructor(values) {
    this.values = values;
    this.slots = Array(N_SLOTS).fill(null);
    this.freed = Array(N_SLOTS).fill(-1);
    this.down = [];
    this.pedals = new Set();
    this.begun = 0;
  }

  // The notes that are not cut, in the order in which they began.
  get sounding() {
    return this.slots.filter((one) => one?.envelope.cut === Infinity).sort((a, b) => a.order - b.order);
  }

  isDown(sounding) { return this.down.some((key) => alike(key, sounding.key)); }

  // Empty the slots that are silent from here on, and cut what is too much.
  advance(tick) {
    this.slots.forEach((held, i) => {
      if (held && held.envelope.end <= tick) {
        this.slots[i] = null;
        this.freed[i] = tick;
      }
    });
    this.cut(this.values.voices, tick);
  }

  // Press a key; false if no slot is free yet, and nothing has happened.
  on(key, time) {
    const held = this.sounding.filter((one) => !one.envelope.ending);
    const glides = this.values.mode === 1 && held.length > 0;
    if (!glides && !this.begin(key, time)) return false;
    if (glides) held.at(-1).key = key;
    this.down = [...this.down.filter((k) => !is(k, key.channel, key.pitch)), key];
    return true;
  }

  // Release a key; false as for `on`.
  off(channel, pitch, time) {
    const key = this.down.findLast((k) => is(k, channel, pitch));
    if (!key) return true;
    const rest = this.down.filter((k) => !alike(k, key)), next = rest.at(-1);
    const held = this.sounding.filter((one) => !one.envelope.ending);
    const mine = held.findLast((one) => alike(one.key, key));
    if (mine && next && this.values.mode && held.every((one) => !alike(one.key, next))) {
      if (this.values.mode === 1) mine.key = next;
      else if (!this.begin(next, time)) return false;
    }
    this.down = rest;
    this.letGo([channel], time);
    return true;
  }

  // Press or lift the sustain pedal of some channels.
  pedal(channels, down, time) {
    for (const channel of channels) {
      if (down) this.pedals.add(channel);
      else this.pedals.delete(channel);
    }
    this.letGo(channels, time);
  }

  // Release all keys of some channels; a pedal still holds them.
  release(channels, time) {
    this.down = this.down.filter((key) => !channels.includes(key.channel));
    this.letGo(channels, time);
  }

  // Cut all notes of some channels, whatever holds them.
  silence(channels, time) {
    this.pedal(channels, false, time);
    this.release(channels, time);
    for (const one of this.sounding) if (channels.includes(one.key.channel)) this.end(one, time);
  }

  // Begin a note, if a slot has been silent for a tick.
  begin(key, time) {
    const slot = this.slots.findIndex((one, i) => !one && this.freed[i] < Math.floor(time));
    if (slot < 0) return false;
    if (this.values.mode) {
      this.cut(0, time);
    } else {
      for (const one of this.sounding) {
        if (is(one.key, key.channel, key.pitch) && !one.envelope.ending) this.fade(one, time);
      }
      this.cut(this.values.voices - 1, time);
    }
    const envelope = new Envelope(time, this.ticks("attack_s"), this.ticks("decay_s"), this.values.sustain);
    this.slots[slot] = { key, envelope, order: this.begun++, semitones: 0, turns: [], hz: 440, fresh: true, ticked: false };
    return true;
  }

  ticks(name) { return Math.max(this.values[name] / TICK_S, LEAST_TICKS); }

  // Release the notes of some channels that neither a key nor a pedal holds.
  letGo(channels, time) {
    for (const one of this.sounding) {
      const { channel } = one.key, held = this.isDown(one) || this.pedals.has(channel);
      if (channels.includes(channel) && !held && !one.envelope.ending) this.fade(one, time);
    }
  }

  fade({ envelope }, time) {
    // A key that is released at once is still heard.
    envelope.released = Math.max(time, envelope.onset + Math.min(envelope.attack, 1));
    envelope.release = this.ticks("release_s");
  }

  end({ envelope }, time) { envelope.cut = Math.max(time, envelope.onset); }

  // Cut notes until no more than n sound.
  cut(n, time) {
    const sounding = this.sounding;
    while (sounding.length > n) {
      const lowest = Math.min(...sounding.map((one) => one.key.pitch));
      const victim = sounding.reduce((a, b) => (this.isWorthMore(a, b, lowest) ? b : a));
      this.end(victim, time);
      sounding.splice(sounding.indexOf(victim), 1);
    }
  }

  // Whether note a is cut after note b.
  isWorthMore(a, b, lowest) {
    const [of, than] = [a, b].map((one) => {
      const stage = one.envelope.ending ? 0 : 1 + this.isDown(one);
      return [stage, Number(one.key.pitch === lowest), stage ? one.order : one.envelope.released];
    });
    const i = of.findIndex((value, k) => value !== than[k]);
    return i >= 0 && of[i] > than[i];
  }
}
