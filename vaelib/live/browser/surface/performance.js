// The brain: from what is played to the voices of a tick, as vaelib.live.playing.performance, and
// from there to what the mouth has to hear of them.

import { Tracing, gestures } from "./gestures.js";
import { Keyboard } from "./keyboard.js";
import { voiced } from "./loudness.js";
import { Channels } from "./midi.js";
import { Modulators, turned } from "./modulators.js";
import { defaults } from "./parameters.js";
import { Path } from "./path.js";

const LIMIT = 10, HIGHEST_HZ = 20000, KEPT = 32;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
// No gesture.
export const NONE = { name: "", speed: 1, other: "" };
const ALL = Array.from({ length: 16 }, (_, i) => i);

export class Performance {
  // about: the packed instrument; arrays: of it, unpacked; send(messages) takes them to the mouth.
  constructor(decoder, { parameters, presets, gestures: listed }, arrays, send) {
    Object.assign(this, { decoder, presets, send });
    this.values = defaults(parameters);
    this.gestures = gestures(listed, arrays.gestures);
    this.trace = NONE;
    this.keyboard = new Keyboard(this.values);
    this.channels = new Channels();
    const { random } = arrays, half = random.length / 2;
    this.modulators = new Modulators(this.values, [random.subarray(0, half), random.subarray(half)]);
    this.path = new Path();
    this.z = decoder.first;
    this.truth = null;
    this.most = 128;
    this.ticks = 0;
    this.turns = [];
    this.waiting = [];
    this.decoded = new Map();
    this.told = new Map();
  }

  // Move all dials; they reach as far as Python's.
  move(z) {
    this.z = bounded(z);
    this.truth = null;
  }

  // Let the stored partials of a true sound stand for the decoded ones, until something moves.
  hear(partials) { this.truth = partials; }

  set(name, value) {
    this.values[name] = value;
    if (name === "tune") this.decoded.clear();
  }

  press(pitch, velocity, channel = 0) {
    this.play({ kind: "on", channels: [channel], number: pitch, value: velocity / 127 });
  }

  lift(pitch, channel = 0) { this.play({ kind: "off", channels: [channel], number: pitch }); }

  midi(status, data1, data2 = 0) {
    const meaning = this.channels.obey(status, data1, data2);
    if (meaning) this.play(meaning);
    return meaning;
  }

  panic() {
    this.path.stop();
    this.waiting = [];
    this.play({ kind: "silence", channels: ALL });
  }

  // Obey at once; what finds no free slot waits for the next tick, and so does all after it.
  play(meaning) {
    this.keyboard.advance(this.ticks);
    if (this.waiting.length || !this.obey(meaning)) this.waiting.push(meaning);
    this.tell();
  }

  obey({ kind, channels, number, value }) {
    const { keyboard, ticks } = this;
    switch (kind) {
      case "on": return keyboard.on({ channel: channels[0], pitch: number, velocity: value }, ticks);
      case "off": return keyboard.off(channels[0], number, ticks);
      case "pedal": keyboard.pedal(channels, value > 0, ticks); break;
      case "release": keyboard.release(channels, ticks); break;
      case "silence": keyboard.silence(channels, ticks); break;
      case "share": this.values.gesture_share = value; break;
      case "dial":
        if (number < this.decoder.n) {
          const { low, high } = this.decoder.latents[number];
          this.move(Float32Array.from(this.z).fill(low + value * (high - low), number, number + 1));
        }
        break;
      case "preset": if (this.presets[number]) this.move(this.presets[number].z);
    }
    return true;
  }

  // Advance by one tick: the voices that sound in it, by slot.
  tick() {
    this.keyboard.advance(this.ticks);
    while (this.waiting.length && this.obey(this.waiting[0])) this.waiting.shift();
    const played = this.path.tick(this.z);
    if (played) this.move(played);
    this.turns = this.modulators.next();
    for (const one of this.keyboard.slots) {
      // The first step was taken when the note began.
      if (one?.tracing && one.ticked) one.step = this.step(one);
    }
    const voices = this.tell();
    for (const one of this.keyboard.slots) if (one) one.ticked = true;
    this.ticks++;
    return voices;
  }

  // The voices as they are now; the mouth is told what is new of them.
  tell() {
    const messages = [];
    const sounding = this.keyboard.slots.filter((one) => one);
    sounding.forEach((one) => this.follow(one));
    const shared = this.values.shared_z && sounding.length;
    const last = shared ? sounding.reduce((a, b) => (b.order > a.order ? b : a)).turns : [];
    const voices = this.keyboard.slots.map((one, slot) => {
      if (!one) return null;
      const turns = [...this.turns, ...(shared ? last : one.turns)];
      const voice = this.voice(one, turns.length ? turned(this.z, this.decoder.latents, turns) : this.z);
      messages.push(...this.news(slot, one, voice));
      return voice;
    });
    if (messages.length) this.send(messages);
    return voices;
  }

  // Let the controllers of its channel act on a note. A member of a zone is free for another note
  // once its key is up.
  follow(one) {
    const { channels, values } = this, { channel, pitch, velocity } = one.key;
    const master = channels.master(channel);
    const isMember = master !== null && master !== channel;
    if (isMember && one.ticked && !this.keyboard.isDown(one)) return;
    one.semitones = channels.bend(channel, values.bend_semitones);
    const sources = {
      velocity: velocity - 0.5,
      pressure: channels.pressure(channel, pitch),
      slide: channels.slide(channel),
      wheel: channels.wheel(channel),
    };
    one.turns = Object.entries(sources)
      .map(([name, value]) => [values[`${name}_dial`] - 1, values[`${name}_amount`] * value])
      .filter(([dial, share]) => dial >= 0 && share);
  }

  // Notes that begin from now on follow a gesture, or go between two; none for no name.
  follows({ name, speed, other }) { this.trace = { name, speed, other }; }

  tracing() {
    const { name, speed, other } = this.trace;
    const [gesture, towards] = [name, other].map((wanted) => this.gestures.find((one) => one.name === wanted));
    return gesture ? new Tracing(gesture, speed, this.decoder.first, towards) : null;
  }

  step(one) { return one.tracing.next(one.envelope.released <= this.ticks, this.values.gesture_share); }

  voice(one, z) {
    const { values } = this, soft = values.velocity_level;
    const place = (0.5 + GOLDEN * one.order) % 1;
    if (one.fresh) {
      one.tracing = this.tracing();
      if (one.tracing) one.step = this.step(one);
    }
    const { step } = one, at = step ? bounded(z.map((value, i) => value + step.z[i])) : z;
    one.hz = Math.min(440 * 2 ** ((one.key.pitch + one.semitones - 69) / 12), HIGHEST_HZ);
    return {
      z: at,
      hz: Math.min(one.hz * (step?.ratio ?? 1), HIGHEST_HZ),
      gain: 10 ** (values.level_db / 20) * (1 - soft + soft * one.key.velocity) * (step?.gain ?? 1),
      pan: values.spread * (2 * place - 1),
      // Beside the noise of a spectrum all partials sound in one place, as in Python.
      spread: this.decoder.engine === "bank-noise" ? 0 : values.partial_spread,
    };
  }

  // What the mouth has not heard of a voice yet.
  news(slot, one, voice) {
    const { envelope } = one, messages = [];
    const before = one.fresh ? {} : this.told.get(slot);
    const stored = one.tracing ? null : this.truth;
    const partials = stored ?? this.partials(voice.z, voice.hz);
    const now = { ...voice, partials, released: envelope.released, cut: envelope.cut };
    this.told.set(slot, now);
    if (["hz", "gain", "pan", "spread", "partials"].some((name) => now[name] !== before[name])) {
      const { frequency } = partials, { gain, pan, spread } = now;
      const { amplitude, noise } = voiced(partials, now.hz, this.decoder);
      const ratio = now.hz / this.decoder.f0_hz;
      const { attack, decay, sustain } = envelope;
      messages.push({
        type: one.fresh ? "start" : "frame", slot, ratio, frequency, amplitude, noise, gain, pan, spread,
        ...(one.fresh ? { attack, decay, sustain } : {}),
      });
    }
    one.fresh = false;
    if (now.released !== (before.released ?? Infinity)) {
      messages.push({ type: "release", slot, wait: now.released - this.ticks, ticks: envelope.release });
    }
    if (now.cut !== (before.cut ?? Infinity)) messages.push({ type: "cut", slot });
    return messages;
  }

  // Decoded partials, once for all voices at a point, and at a pitch if the decoder is given it; a
  // weak device plays the largest only.
  partials(z, hz) {
    const { decoder, values } = this, key = decoder.envelope ? `${z.join()} ${hz}` : z.join();
    if (!this.decoded.has(key)) {
      if (this.decoded.size >= KEPT) this.decoded.delete(this.decoded.keys().next().value);
      this.decoded.set(key, largest(decoder.partials(z, values.tune, hz), this.most));
    }
    return this.decoded.get(key);
  }
}

function bounded(z) { return Float32Array.from(z, (value) => Math.min(Math.max(value, -LIMIT), LIMIT)); }

function largest({ frequency, amplitude, noise }, n) {
  if (amplitude.length <= n) return { frequency, amplitude, noise };
  const least = Float64Array.from(amplitude).sort()[amplitude.length - n];
  const kept = (_, i) => amplitude[i] >= least;
  return { frequency: frequency.filter(kept), amplitude: amplitude.filter(kept), noise };
}
