// Answers, as JSON, what the surface computes of the JSON that it is given; Python compares.
import { readFileSync } from "node:fs";
const [, , surface] = process.argv;
const load = (name) => import(`file://${surface}/${name}.js`);
const { unpack } = await load("bytes");
const { Decoder } = await load("decode");
const { gestures, morph } = await load("gestures");
const { find, pinned } = await load("partials");
const { voiced } = await load("loudness");
const { Performance } = await load("performance");
const { Player } = await load("player");
const { Random } = await load("random");
const { fromFragment } = await load("share");
const { Tracker } = await load("tracking");
const { value } = await load("words");

const plain = (value) => JSON.parse(JSON.stringify(value, (_, v) => (ArrayBuffer.isView(v) ? [...v] : v)));
const asked = JSON.parse(readFileSync(0, "utf8"));

const answers = {
  async unpack({ packed }) { return unpack(packed); },
  async partials({ instrument, points, hz, tune }) {
    const decoder = new Decoder(instrument, await unpack(instrument.packed));
    return points.map((z) => {
      const partials = decoder.partials(Float32Array.from(z), tune);
      return {
        ...partials,
        amplitudes: decoder.amplitudes(Float32Array.from(z)),
        voiced: hz.map((f) => voiced(partials, f, decoder).amplitude),
      };
    });
  },
  async timbres({ instrument, points, hz }) {
    const decoder = new Decoder(instrument, await unpack(instrument.packed));
    return points.map((z) => hz.map((f) => decoder.partials(Float32Array.from(z), 1, f)));
  },
  async random({ packed, n }) {
    const { generators } = await unpack(packed);
    return Array.from({ length: generators.length / 16 }, (_, i) => {
      const numbers = new Float64Array(n);
      new Random(generators.subarray(16 * i, 16 * (i + 1))).fill(numbers, n);
      return numbers;
    });
  },
  async found({ spectra, sr, hz, tune }) {
    return spectra.map((m) => pinned(find(Float64Array.from(m), sr), hz, tune));
  },
  async voices({ instrument, events, n }) {
    const arrays = await unpack(instrument.packed);
    const played = new Performance(new Decoder(instrument, arrays), instrument, arrays, () => {});
    const obey = {
      set: (name, value) => played.set(name, value),
      move: (z) => played.move(z),
      note: (pitch, velocity) => (velocity ? played.press(pitch, velocity) : played.lift(pitch)),
      midi: (status, a, b) => played.midi(status, a, b),
      panic: () => played.panic(),
      trace: (name, speed, other) => played.follows({ name, speed, other }),
    };
    return Array.from({ length: n }, (_, tick) => {
      for (const [kind, ...values] of events[tick]) obey[kind](...values);
      return played.tick().map((voice) => voice && [voice.hz, voice.gain, voice.pan, ...voice.z]);
    });
  },
  async morphs({ instrument, pairs, shares }) {
    const { gestures: rows } = await unpack(instrument.packed);
    const known = Object.fromEntries(gestures(instrument.gestures, rows).map((one) => [one.name, one]));
    return pairs.map(([a, b]) => shares.map((share) => {
      const { start, end, seconds } = morph(known[a], known[b], share);
      return [start, end, seconds];
    }));
  },
  // What a player stands at after some calls, and how often it told what it stands at before.
  async player({ instrument, calls }) {
    const player = new Player({ instrument, arrays: await unpack(instrument.packed), worklet: "" });
    Object.assign(player.sound, { wake: async () => {}, send: () => {} });
    let told = 0;
    player.on("settings", () => { told += 1; });
    const found = [];
    for (const [name, ...values] of calls) {
      await player[name](...values);
      found.push({ trace: player.performance.trace, share: player.values.gesture_share, told });
    }
    return found;
  },
  async fragments({ instrument, n, fragments }) {
    const known = gestures(instrument.gestures, (await unpack(instrument.packed)).gestures);
    return fragments.map((text) => fromFragment(text, n, instrument.parameters, known).trace);
  },
  async texts({ latents, values }) {
    return values.map((of, i) => of.map((z) => value({ latents, ratios: null }, i, z)));
  },
  async tracked({ spectra, sr }) {
    const tracker = new Tracker(sr);
    return spectra.map(({ frequency, amplitude }) => {
      tracker.follow(Float64Array.from(frequency), Float64Array.from(amplitude));
      return plain({ frequency: tracker.frequency, amplitude: tracker.amplitude, born: tracker.born });
    });
  },
};
process.stdout.write(JSON.stringify(plain(await answers[asked.task](asked))));
