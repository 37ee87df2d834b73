// How a note rises, falls to the level that it keeps, and dies away: vaelib.live.playing.envelope.
// Times are in ticks.

export const LEAST_TICKS = 0.5;
export const CUT_TICKS = 1;

// From 0 to 1 over 0..1, the integral of a Hann window.
export function rise(x) {
  const at = Math.min(Math.max(x, 0), 1);
  return at - Math.sin(2 * Math.PI * at) / (2 * Math.PI);
}

const fall = (x) => (1 - rise(x)) ** 3;

export class Envelope {
  constructor(onset, attack, decay, sustain) {
    Object.assign(this, { onset, attack, decay, sustain });
    this.released = this.cut = Infinity;
    this.release = LEAST_TICKS;
  }

  get end() { return Math.min(this.released + this.release, this.cut + CUT_TICKS); }

  get ending() { return Math.min(this.released, this.cut) < Infinity; }

  // Gain at a time.
  gain(time) {
    let gain = 1;
    if (time < this.onset + this.attack) gain = rise((time - this.onset) / this.attack);
    const low = this.onset + this.attack;
    if (time > low && this.sustain < 1) {
      gain *= this.sustain + (1 - this.sustain) * fall((time - low) / this.decay);
    }
    if (time > this.released) gain *= fall((time - this.released) / this.release);
    if (time > this.cut) gain *= 1 - rise((time - this.cut) / CUT_TICKS);
    return gain;
  }

  // Whether it changes at or after a time.
  moves(time) {
    const falls = this.sustain < 1 ? this.decay : 0;
    return this.ending || time < this.onset + this.attack + falls;
  }
}
