// Parts of the surface alone, in node's own runner.
import assert from "node:assert/strict";
import { test } from "node:test";

const load = (name) => import(`${process.env.SURFACE}/${name}.js`);
const { Envelope, rise } = await load("envelope");
const { Gesture, morph } = await load("gestures");
const { Keyboard } = await load("keyboard");
const { Modulator } = await load("modulators");
const { Path } = await load("path");
const { wav } = await load("wav");
const { noteName, value } = await load("words");

const near = (a, b) => assert.ok(Math.abs(a - b) < 1e-12, `${a} is not ${b}`);
const values = { mode: 0, voices: 3, attack_s: 0, decay_s: 0, sustain: 1, release_s: 0.05 };
const key = (pitch) => ({ channel: 0, pitch, velocity: 1 });

test("a rise is the integral of a Hann window", () => {
  let sum = 0;
  for (let i = 0; i < 1000; i++) sum += (1 - Math.cos(2 * Math.PI * (i + 0.5) / 1000)) / 1000;
  near(sum, 1);
  near(rise(0.25), 0.25 - 1 / (2 * Math.PI));
  assert.deepEqual([rise(-1), rise(0), rise(1), rise(2)], [0, 0, 1, 1]);
});

test("an envelope rises, keeps its level, and is silent at its end", () => {
  const envelope = new Envelope(2, 4, 10, 0.3);
  assert.equal(envelope.gain(2), 0);
  near(envelope.gain(6), 1);
  near(envelope.gain(16), 0.3);
  near(envelope.gain(1000), 0.3);
  envelope.released = 1000;
  envelope.release = 5;
  near(envelope.gain(1005), 0);
  assert.equal(envelope.end, 1005);
  envelope.cut = 1001;
  assert.equal(envelope.end, 1002);
});

test("no more notes sound than may, and the bass is cut last", () => {
  const keyboard = new Keyboard(values);
  for (const pitch of [36, 60, 64, 67]) keyboard.on(key(pitch), 0);
  assert.deepEqual(keyboard.sounding.map((one) => one.key.pitch), [36, 64, 67]);
  keyboard.advance(2);
  assert.equal(keyboard.slots.filter((one) => one).length, 3);
});

test("a pedal holds, and is lifted for all", () => {
  const keyboard = new Keyboard(values);
  keyboard.on(key(60), 0);
  keyboard.pedal([0], true, 1);
  keyboard.off(0, 60, 2);
  assert.equal(keyboard.slots[0].envelope.ending, false);
  keyboard.pedal([0], false, 3);
  assert.equal(keyboard.slots[0].envelope.end, 8);
});

test("a walk stays within its range and goes from point to point", () => {
  const modulator = new Modulator([0.9, -0.1, 0.9, 0.5, -0.9]);
  const walked = Array.from({ length: 400 }, () => modulator.next(1, 0.05));
  assert.ok(walked.every((x) => Math.abs(x) <= 1));
  assert.ok(walked.every((x, i) => !i || Math.abs(x - walked[i - 1]) < 0.1));
});

test("all voices between two gestures share what is made of them", () => {
  const rows = (n) => Float64Array.from({ length: 3 * n }, (_, i) => i / n);
  const [a, b] = [new Gesture("a", rows(5), 3, 0.02, 0.06), new Gesture("b", rows(9), 3, 0.04, 0.1)];
  const half = morph(a, b, 0.5);
  assert.equal(morph(a, b, 0.5), half);
  for (const other of [[a, b, 0.25], [b, a, 0.5], [a, a, 0.5]]) assert.notEqual(morph(...other), half);
  assert.deepEqual(morph(a, b, 0.5), half);
});

test("a path ends by itself after a minute", () => {
  const path = new Path();
  path.record();
  for (let i = 0; i < 7000; i++) path.tick([i]);
  assert.equal(path.seconds, 60);
  assert.equal(path.playing, true);
});

test("a WAV file has the samples, rounded to 24 bits, and nothing above full scale", () => {
  const bytes = wav([[0, 0.5, 2], [-0.5, -1, -2]], 44100), view = new DataView(bytes.buffer);
  assert.equal(bytes.length, 44 + 18);
  assert.equal(view.getUint32(24, true), 44100);
  const sample = (i) => view.getUint16(44 + 3 * i, true) + view.getInt8(46 + 3 * i) * 65536;
  assert.deepEqual([0, 1, 2, 3, 4, 5].map(sample), [0, -4194303, 4194304, -8388607, 8388607, -8388607]);
});

test("notes and values are told in words", () => {
  assert.deepEqual([60, 61, 69, 21].map(noteName), ["C4", "C♯4", "A4", "A0"]);
  const of = (latent) => ({ latents: [{ low: 0, high: 1, unit: "", scale: [], ...latent }] });
  assert.equal(value(of({}), 0, 0.625), "62 %");
  assert.equal(value({ ...of({}), latents: [0, of({}).latents[0]], ratios: new Float32Array(42) }, 1, 0.7), "14 of 20");
});
