// The mouth: plays voices in the audio thread. It knows nothing of notes.

import { Noise } from "./noise.js";
import { N_PARTIALS } from "./tracking.js";
import { HOP, Voice } from "./voice.js";

const CEILING = 0.97;

class Mouth extends AudioWorkletProcessor {
  // options: phases of the oscillators; how many slots; generators of noise and the edges of its
  // bands, if there is any; a script of messages, each at a sample.
  constructor({ processorOptions: { phases, slots, generators, edges, script } }) {
    super();
    const noise = (i) => generators && new Noise(edges, generators.subarray(16 * i, 16 * (i + 1)), sampleRate, HOP);
    this.voices = Array.from(
      { length: slots },
      (_, i) => new Voice(phases.subarray(i * N_PARTIALS, (i + 1) * N_PARTIALS), sampleRate, noise(i)));
    this.busy = false;
    this.script = script ?? [];
    this.next = 0;
    this.sample = 0;
    this.limit = 1;
    this.left = new Float64Array(128);
    this.right = new Float64Array(128);
    this.open = true;
    this.port.onmessage = ({ data }) => data.forEach((message) => this.obey(message));
  }

  obey(message) {
    const voice = this.voices[message.slot];
    switch (message.type) {
      case "start": voice.start(message); break;
      case "frame": voice.frame = message; break;
      case "release": voice.release(message.wait, message.ticks); break;
      case "cut": voice.cut(); break;
      case "close": this.open = false;
    }
  }

  process(_, [[left, right]]) {
    const n = left.length;
    this.left.fill(0);
    this.right.fill(0);
    for (let from = 0; from < n;) {
      while (this.next < this.script.length && this.script[this.next].at <= this.sample + from) {
        this.obey(this.script[this.next++]);
      }
      const due = this.next < this.script.length ? this.script[this.next].at - this.sample : n;
      const to = Math.min(due, n);
      for (const voice of this.voices) {
        if (!voice.idle) voice.render(this.left, this.right, from, to - from);
      }
      from = to;
    }
    this.guard(left, right, n);
    this.report(n);
    this.sample += n;
    return this.open;
  }

  // Nothing leaves above the ceiling: what is louder is turned down at once, and up again slowly.
  guard(left, right, n) {
    let peak = 0;
    for (let t = 0; t < n; t++) {
      peak = Math.max(peak, Math.abs(this.left[t]), Math.abs(this.right[t]));
    }
    const limit = Math.min(1, CEILING / Math.max(peak, CEILING), this.limit * 1.002);
    const start = Math.min(limit, this.limit);
    for (let t = 0; t < n; t++) {
      const gain = start + ((limit - start) * t) / n;
      left[t] = this.left[t] * gain;
      right[t] = this.right[t] * gain;
    }
    this.limit = limit;
  }

  // The page's clock: a message for each tick in which something sounds, and one more at its end.
  report(n) {
    const busy = this.voices.some((voice) => !voice.idle);
    const ticked = Math.floor((this.sample + n) / HOP) > Math.floor(this.sample / HOP);
    if (busy ? ticked : this.busy) this.port.postMessage({ busy, ticked });
    this.busy = busy;
  }
}

registerProcessor("mouth", Mouth);
