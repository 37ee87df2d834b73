// What the page's parts cost in node: a decoded point, a second of voices, and an hour of play.
import { readFileSync } from "node:fs";
const [, , surface] = process.argv;
const load = (name) => import(`file://${surface}/${name}.js`);
const { unpack } = await load("bytes");
const { Decoder } = await load("decode");
const { Performance } = await load("performance");
const { Voice } = await load("voice");

const { instrument, minutes } = JSON.parse(readFileSync(0, "utf8"));
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

// Keys at random, dials that move, and the mouth that hears of it; memory after each tenth.
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
  const memory = [], ticks = minutes * 6000;
  let z = point(), to = point();
  for (let tick = 0; tick < ticks; tick++) {
    if (random() < 0.05) performance.press(36 + Math.floor(48 * random()), 100);
    if (random() < 0.06) performance.lift(36 + Math.floor(48 * random()));
    if (tick % 100 === 0) to = point();
    performance.move(z = z.map((value, i) => value + 0.02 * (to[i] - value)));
    performance.tick();
    for (const voice of mouth) if (!voice.idle) voice.render(left, right, 0, 128);
    if ((tick + 1) % (ticks / 10) === 0) {
      globalThis.gc();
      memory.push(process.memoryUsage().heapUsed / 1e6);
    }
  }
  return memory;
}

for (let i = 0; i < 200; i++) decoder.partials(point());
const decode_us = cost(() => decoder.partials(point()), 200);
second();
const share = cost(second, 1) / 1e6;
process.stdout.write(JSON.stringify({ decode_us, share, memory_mb: play() }));
