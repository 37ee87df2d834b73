// What the page's parts cost in node: a decoded point, a second of voices, and an hour of play.
import { readFileSync } from "node:fs";
const TICK = 441;
const { instrument, minutes, modules } = JSON.parse(readFileSync(0, "utf8"));
// Joined, as a page has them: imported ones are slower.
const load = (name) => new Function(`${modules[name]}\nreturn $${name};`)();
const { unpack } = load("bytes"), { Decoder } = load("decode");
const { Performance } = load("performance"), { Voice } = load("voice");
const arrays = await unpack(instrument.packed);
const decoder = new Decoder(instrument, arrays);
const random = (() => {
  let h = 1;
  return () => (h = (Math.imul(h, 1664525) + 1013904223) >>> 0) / 2 ** 32;
})();
const point = () => Float32Array.from(decoder.latents, ({ low, high }) => low + random() * (high - low));

// The least CPU time of a call, in microseconds.
function cost(call, n) {
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage();
    for (let i = 0; i < n; i++) call(i);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / n);
  }
  return best;
}

const [left, right] = [new Float64Array(128), new Float64Array(128)];
const frame = (i) => ({
  ratio: 1 + 0.01 * (i % 7), gain: 0.5, pan: 0, spread: 0.3, attack: 1, decay: 1, sustain: 0.8,
  frequency: Float64Array.from({ length: 128 }, (_, k) => 110 * (k + 1) * (1 + 1e-4 * (i % 5))),
  amplitude: Float64Array.from({ length: 128 }, (_, k) => 0.01 / (k + 1)),
});
const voices = Array.from({ length: 8 }, () => new Voice(arrays.phases.subarray(0, 128), 44100));
voices.forEach((voice) => voice.start(frame(0)));
function second() {
  for (let block = 0; block < 44100 / 128; block++) {
    if (block % 4 === 0) voices.forEach((voice, i) => { voice.frame = frame(block + i); });
    for (const voice of voices) voice.render(left, right, 0, 128);
  }
}

// Whole ticks of what a player may do: keys, dials, bends, the pedal, settings, panic. Memory after
// each tenth; ticks that took longer than they last; samples that are no number; and what still
// sounds ten seconds after every key is up.
function play() {
  const mouth = Array.from({ length: 24 }, () => new Voice(arrays.phases.subarray(0, 128), 44100));
  const numbers = [arrays.random, arrays.random];
  const performance = new Performance(decoder, instrument, numbers, (messages) => {
    for (const message of messages) {
      const voice = mouth[message.slot];
      if (message.type === "start") voice.start(message);
      if (message.type === "frame") voice.frame = message;
      if (message.type === "release") voice.release(message.wait, message.ticks);
      if (message.type === "cut") voice.cut();
    }
  });
  const left = new Float64Array(TICK), right = new Float64Array(TICK);
  const found = { memory_mb: [], late: 0, worst_ms: 0, wrong: 0, notes: 0 };
  const tick = () => {
    performance.tick();
    left.fill(0);
    right.fill(0);
    for (let from = 0; from < TICK; from += 128) {
      for (const voice of mouth) if (!voice.idle) voice.render(left, right, from, Math.min(128, TICK - from));
    }
    if (!left.every(Number.isFinite) || !right.every(Number.isFinite)) found.wrong++;
  };
  const ticks = minutes * 6000, key = () => 36 + Math.floor(48 * random());
  let z = point(), to = point();
  for (let n = 0; n < ticks; n++) {
    const start = process.cpuUsage();
    if (random() < 0.05) {
      performance.press(key(), 1 + Math.floor(127 * random()));
      found.notes++;
    }
    if (random() < 0.06) performance.lift(key());
    if (random() < 0.02) performance.midi(0xe0, 0, Math.floor(128 * random()));
    if (random() < 0.004) performance.midi(0xb0, 64, random() < 0.4 ? 127 : 0);
    if (random() < 0.001) performance.set("mode", Math.floor(3 * random()));
    if (random() < 0.001) performance.set("mod1_depth", random());
    if (random() < 0.0003) performance.panic();
    if (n % 100 === 0) to = point();
    if (n % 4 === 0) performance.move(z = z.map((value, i) => value + 0.08 * (to[i] - value)));
    tick();
    const { user, system } = process.cpuUsage(start), ms = (user + system) / 1000;
    found.worst_ms = Math.max(found.worst_ms, ms);
    if (ms > 10) found.late++;
    if ((n + 1) % (ticks / 10) === 0) {
      globalThis.gc();
      found.memory_mb.push(process.memoryUsage().heapUsed / 1e6);
    }
  }
  performance.midi(0xb0, 64, 0);
  for (let pitch = 0; pitch < 128; pitch++) performance.lift(pitch);
  for (let n = 0; n < 1000; n++) tick();
  found.stuck = performance.keyboard.slots.filter((one) => one).length + mouth.filter((voice) => !voice.idle).length;
  found.silent = left.every((sample) => sample === 0) && right.every((sample) => sample === 0);
  return found;
}

for (let i = 0; i < 200; i++) decoder.partials(point());
const decode_us = cost(() => decoder.partials(point()), 200);
second();
const share = cost(second, 1) / 1e6;
process.stdout.write(JSON.stringify({ decode_us, share, hour: play() }));
