// A voice: tracked partials, each played by an oscillator that keeps its phase, under an envelope.
// The sound is that of vaelib.synthesis.oscillators.OscillatorBank in vaelib.live.playing.performer.

import { Envelope, rise } from "./envelope.js";
import { SINE, TABLE } from "./sines.js";
import { N_PARTIALS, Tracker } from "./tracking.js";

export const HOP = 441;
const TOP = 0.48;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const FADE = Float64Array.from({ length: HOP }, (_, i) => 0.5 - 0.5 * Math.cos((Math.PI * i) / HOP));
const STRAIGHT = Float64Array.from({ length: HOP }, (_, i) => i / HOP);
// Of partials, -1..1: the first in the middle, neighbours far apart.
const PLACES = Float64Array.from({ length: N_PARTIALS }, (_, i) => 2 * ((0.5 + GOLDEN * i) % 1) - 1);

// Partials, tick by tick, for one ear or the other: amplitudes at the start, and their steps.
class Ear {
  constructor() {
    this.now = new Float64Array(N_PARTIALS);
    this.low = new Float64Array(N_PARTIALS);
    this.step = new Float64Array(N_PARTIALS);
    this.bus = new Float64Array(128);
  }

  go(i, amplitude, fresh) {
    this.low[i] = fresh ? amplitude : this.now[i];
    this.step[i] = amplitude - this.low[i];
    this.now[i] = amplitude;
  }
}

export class Voice {
  // noise: what plays the noise of a frame, if it has any.
  constructor(phases, sr, noise = null) {
    this.sr = sr;
    this.noise = noise;
    this.phase = Float64Array.from(phases);
    this.tracker = new Tracker(sr);
    this.frequency = new Float64Array(N_PARTIALS);
    this.increment = new Float64Array(N_PARTIALS);
    this.bend = new Float64Array(N_PARTIALS);
    this.left = new Ear();
    this.right = new Ear();
    this.envelope = null;
  }

  get time() { return this.n / HOP; }

  get idle() { return !this.envelope || this.time >= this.envelope.end; }

  // Begin a note: its ticks count from here.
  start(frame) {
    this.envelope = new Envelope(0, frame.attack, frame.decay, frame.sustain);
    this.frame = frame;
    this.tracker = new Tracker(this.sr);
    this.taken = null;
    this.fresh = true;
    this.n = 0;
  }

  release(wait, ticks) {
    if (!this.envelope) return;
    this.envelope.released = this.time + wait;
    this.envelope.release = ticks;
  }

  cut() { if (this.envelope) this.envelope.cut = this.time; }

  // Prepare the tick that ends at the newest frame.
  tick() {
    const { tracker, frame, fresh, left, right } = this;
    if (frame === this.taken) tracker.hold();
    else tracker.follow(frame.frequency, frame.amplitude);
    this.taken = frame;
    const ratio = fresh ? frame.ratio : this.ratio;
    for (let i = 0; i < N_PARTIALS; i++) {
      const next = tracker.frequency[i] / this.sr;
      const from = tracker.born[i] || fresh ? next : this.frequency[i];
      const end = next * frame.ratio;
      const amplitude = end < TOP ? tracker.amplitude[i] : 0;
      const f = Math.min(from * ratio, TOP), g = Math.min(end, TOP);
      const place = Math.min(Math.max(frame.pan + frame.spread * PLACES[i], -1), 1);
      const angle = ((place + 1) * Math.PI) / 4;
      left.go(i, amplitude && amplitude * Math.cos(angle), fresh);
      right.go(i, amplitude && amplitude * Math.sin(angle), fresh);
      this.bend[i] = (g - f) / HOP;
      this.increment[i] = f + this.bend[i] / 2;
      this.frequency[i] = next;
    }
    this.ratio = frame.ratio;
    this.noise?.tick(frame.noise, fresh, tracker, frame.ratio);
    const angle = ((Math.min(Math.max(frame.pan, -1), 1) + 1) * Math.PI) / 4;
    const stands = [Math.cos(angle), Math.sin(angle)];
    this.stood = fresh ? stands : this.stands;
    this.stands = stands;
    this.from = fresh ? frame.gain : this.gain;
    this.gain = frame.gain;
    this.fresh = false;
  }

  // Add n samples, from a place on, to both channels.
  render(left, right, from, n) {
    for (let done = 0; done < n && !this.idle;) {
      const at = this.n % HOP;
      if (at === 0) this.tick();
      const m = Math.min(n - done, HOP - at);
      const { bus: one } = this.left, { bus: other } = this.right;
      one.fill(0, 0, m);
      other.fill(0, 0, m);
      for (let i = 0; i < N_PARTIALS; i++) this.oscillate(i, at, m);
      if (this.noise) this.hiss(one, other, at, m);
      const steady = !this.envelope.moves(this.time) && this.from === this.gain;
      const held = this.level(at, this.time);
      for (let t = 0; t < m; t++) {
        const level = steady ? held : this.level(at + t, (this.n + t) / HOP);
        left[from + done + t] += level * one[t];
        right[from + done + t] += level * other[t];
      }
      this.n += m;
      done += m;
    }
  }

  // Noise sounds where the note does, and moves with it.
  hiss(one, other, at, m) {
    const { sound } = this.noise, [left, right] = this.stood;
    const [toLeft, toRight] = this.stands.map((to, i) => (to - this.stood[i]) / HOP);
    for (let t = at; t < at + m; t++) {
      one[t - at] += (left + toLeft * t) * sound[t];
      other[t - at] += (right + toRight * t) * sound[t];
    }
  }

  level(at, time) {
    const gain = this.from + (this.gain - this.from) * rise(at / HOP);
    return time < this.envelope.end ? gain * this.envelope.gain(time) : 0;
  }

  oscillate(i, at, m) {
    const bend = this.bend[i] * TABLE, { left, right } = this;
    const a = left.low[i], da = left.step[i], b = right.low[i], db = right.step[i];
    const starts = a > 0 || b > 0, ends = a + da > 0 || b + db > 0;
    // Silent oscillators run on, as in Python.
    if (!starts && !ends) {
      this.phase[i] += m * (this.increment[i] + (this.bend[i] * (m - 1)) / 2);
      this.increment[i] += m * this.bend[i];
      this.phase[i] -= Math.floor(this.phase[i]);
      return;
    }
    const one = left.bus, other = right.bus;
    let p = this.phase[i] * TABLE, f = this.increment[i] * TABLE;
    // What starts or ends in an ear fades there along half a cosine.
    const even = a > 0 === a + da > 0, alsoEven = b > 0 === b + db > 0;
    if (even && alsoEven) {
      const sa = da / HOP, sb = db / HOP;
      let u = a + at * sa, v = b + at * sb;
      for (let t = 0; t < m; t++) {
        const k = p | 0, low = SINE[k], wave = low + (p - k) * (SINE[k + 1] - low);
        one[t] += u * wave;
        other[t] += v * wave;
        u += sa;
        v += sb;
        p += f;
        if (p >= TABLE) p -= TABLE;
        f += bend;
      }
    } else {
      const r = even ? STRAIGHT : FADE, q = alsoEven ? STRAIGHT : FADE;
      for (let t = 0; t < m; t++) {
        const k = p | 0, low = SINE[k], wave = low + (p - k) * (SINE[k + 1] - low);
        one[t] += (a + da * r[at + t]) * wave;
        other[t] += (b + db * q[at + t]) * wave;
        p += f;
        if (p >= TABLE) p -= TABLE;
        f += bend;
      }
    }
    this.phase[i] = p / TABLE;
    this.increment[i] = f / TABLE;
  }
}
