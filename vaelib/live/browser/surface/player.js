// The player: instrument, performance and sound together, and who wants to hear of changes.

import { Decoder } from "./decode.js";
import { N_SLOTS } from "./keyboard.js";
import { defaults } from "./parameters.js";
import { NONE, Performance } from "./performance.js";
import { Sound, render } from "./sound.js";

const UNDONE = 50;

export class Player {
  constructor({ instrument, arrays, worklet }) {
    this.about = instrument;
    this.arrays = arrays;
    this.decoder = new Decoder(instrument, arrays);
    const { phases, generators, noise_hz: edges } = arrays, { sr: sampleRate } = instrument;
    this.options = { source: worklet, phases, generators, edges, slots: N_SLOTS, sampleRate };
    this.sound = new Sound(this.options, {
      tick: () => this.tick(),
      still: () => this.still(),
      changed: () => this.tell("sound"),
      fresh: () => this.performance.panic(),
      weak: () => { this.performance.most = 64; },
    });
    this.performance = this.perform((messages) => this.sound.send(messages));
    this.presets = instrument.presets;
    this.learnt = new Map();
    this.learning = -1;
    this.pitch = this.decoder.middle;
    this.down = new Set();
    this.back = [];
    this.listeners = new Map();
  }

  get z() { return this.performance.z; }
  get values() { return this.performance.values; }
  get latents() { return this.decoder.latents; }

  // A performance of the instrument, whose presets are the player's as well.
  perform(send) {
    return new Performance(this.decoder, this.about, this.arrays, send);
  }

  on(what, listener) {
    if (!this.listeners.has(what)) this.listeners.set(what, new Set());
    this.listeners.get(what).add(listener);
  }

  tell(what) { for (const listener of this.listeners.get(what) ?? []) listener(); }

  tick() {
    const before = this.z;
    this.performance.tick();
    if (this.z !== before) this.tell("move");
  }

  // The mouth has fallen silent, and so its clock stands: let what has ended end.
  still() {
    for (let i = 0; i < 3000 && this.performance.keyboard.slots.some((one) => one?.envelope.ending); i++) {
      this.performance.tick();
    }
  }

  // Move to a point.
  move(z) {
    this.performance.move(z);
    this.performance.tell();
    this.tell("move");
  }

  // Move to a point from which `undo` leads back.
  jump(z) {
    this.remember();
    this.move(z);
  }

  remember() { if (this.back.at(-1) !== this.z) this.back = [...this.back.slice(-UNDONE), this.z]; }

  // Back to the last remembered point that is another one.
  undo() {
    while (this.back.length) {
      const z = this.back.pop();
      if (z.some((value, i) => value !== this.z[i])) {
        this.move(z);
        return;
      }
    }
  }

  turn(dial, value) { this.move(Float32Array.from(this.z).fill(value, dial, dial + 1)); }

  // Hear the stored partials of a true sound instead of the decoded ones, or null for these.
  compare(partials) {
    this.performance.hear(partials);
    this.performance.tell();
    this.tell("move");
  }

  set(name, value) {
    this.performance.set(name, value);
    this.performance.tell();
    this.tell("settings");
  }

  // Let the notes that begin from now on follow a gesture; no true sound stands for them.
  follow(trace) {
    this.performance.follows({ ...this.performance.trace, ...trace });
    if (this.performance.trace.name && this.performance.truth) this.compare(null);
    this.tell("settings");
  }

  // Settings as they are at first, and no gesture.
  reset() {
    this.performance.follows(NONE);
    for (const [name, value] of Object.entries(defaults(this.about.parameters))) this.performance.set(name, value);
    this.performance.tell();
    this.tell("settings");
  }

  // A key goes down and up. What is touched while the sound still wakes is heard as soon as it has.
  async press(pitch, velocity = 100) {
    this.pitch = pitch;
    this.down.add(pitch);
    this.tell("keys");
    await this.sound.wake();
    if (this.sound.running) this.performance.press(pitch, velocity);
  }

  async lift(pitch) {
    this.down.delete(pitch);
    this.tell("keys");
    if (this.sound.waking) await this.sound.waking;
    this.performance.lift(pitch);
  }

  // A MIDI message; a controller that has been taught a dial turns that one.
  async receive([status, data1, data2 = 0]) {
    await this.sound.wake();
    const before = this.z;
    if (status >> 4 === 11 && this.control(data1, data2 / 127)) return;
    const meaning = status < 0xf0 && this.performance.midi(status, data1, data2);
    if (meaning?.kind === "on") this.pitch = data1;
    if (meaning?.kind === "on") this.down.add(data1);
    if (meaning?.kind === "off") this.down.delete(data1);
    if (this.z !== before) this.tell("move");
    if (meaning?.kind === "share") this.tell("settings");
    this.tell("keys");
  }

  control(number, share) {
    if (this.learning >= 0) {
      this.learnt.set(number, this.learning);
      this.learning = -1;
      this.tell("learnt");
    }
    const dial = this.learnt.get(number);
    if (dial === undefined) return false;
    const { low, high } = this.latents[dial];
    this.turn(dial, low + share * (high - low));
    return true;
  }

  panic() {
    this.down.clear();
    this.performance.panic();
    this.tell("keys");
    this.tell("path");
  }

  // The sound of a note that is held while the path, if there is one, is played, and of its end.
  held(seconds) {
    const script = [], { hop } = this.about;
    const still = this.perform((messages) => {
      script.push(...messages.map((message) => ({ ...message, at: still.ticks * hop })));
    });
    Object.assign(still.values, this.values);
    still.move(this.z);
    still.truth = this.performance.truth;
    still.follows(this.performance.trace);
    still.path.take(this.performance.path);
    still.press(this.pitch, 100);
    for (let n = Math.round(100 * seconds); still.keyboard.slots.some((one) => one); n--) {
      if (n === 0) still.lift(this.pitch);
      still.tick();
    }
    return this.render(script, still.ticks * hop);
  }

  render(script, length) { return render(this.options.source, { ...this.options, script }, length); }
}
