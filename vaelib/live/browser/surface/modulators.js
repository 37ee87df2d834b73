// Slow movements of dials: vaelib.live.playing.modulators.

import { TICK_S } from "./parameters.js";

// The point z with some dials turned by shares of their ranges, each to its end at most.
export function turned(z, latents, turns) {
  const moved = [...z];
  for (const [i, share] of turns) {
    if (i >= moved.length) continue;
    const { low, high } = latents[i], at = moved[i] + share * (high - low);
    moved[i] = Math.min(Math.max(at, Math.min(low, z[i])), Math.max(high, z[i]));
  }
  return moved;
}

// A sine, a random walk, or random values that hold. The random numbers, -1..1, are Python's, and
// begin again when they are used up.
export class Modulator {
  constructor(numbers) {
    this.numbers = numbers;
    this.used = 0;
    this.phase = this.held = this.from = 0;
    this.to = this.step(0);
  }

  random() { return this.numbers[this.used++ % this.numbers.length]; }

  step(value) {
    const next = value + this.random();
    return next > 1 ? 2 - next : next < -1 ? -2 - next : next;
  }

  // The value of the next tick, which takes a share of a period.
  next(shape, periods) {
    this.phase += periods;
    if (this.phase >= 1) {
      this.phase -= 1;
      this.held = this.random();
      this.from = this.to;
      this.to = this.step(this.to);
    }
    if (shape === 0) return Math.sin(2 * Math.PI * this.phase);
    if (shape === 2) return this.held;
    return this.from + (this.to - this.from) * (0.5 - 0.5 * Math.cos(Math.PI * this.phase));
  }
}

// The two of a performance; `next` lists the dials that they turn in the next tick.
export class Modulators {
  constructor(values, numbers) {
    this.values = values;
    this.modulators = numbers.map((of) => new Modulator(of));
  }

  next() {
    const turns = [];
    this.modulators.forEach((modulator, i) => {
      const of = (name) => this.values[`mod${i + 1}_${name}`];
      const hz = of("beats") ? this.values.tempo_bpm / 60 / of("beats") : of("rate_hz");
      const value = modulator.next(of("shape"), Math.min(hz * TICK_S, 1));
      if (of("depth") && of("dial")) turns.push([of("dial") - 1, of("depth") * value]);
    });
    return turns;
  }
}
