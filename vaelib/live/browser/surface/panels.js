// What is folded away: morph, envelope, movement and touch, gestures, path, MIDI, saving and sharing.

import { button, choice, make, pad, slider } from "./dom.js";
import { FASTEST } from "./gestures.js";
import { oscLine, pythonLine, toFragment } from "./share.js";
import { wav } from "./wav.js";
import { percent, setting } from "./words.js";

const folded = (title, ...children) =>
  make("details", { class: "card" }, make("summary", {}, make("h2", {}, title)), ...children);

export function morph(player, screen) {
  const corners = [0, 1, 2, 3];
  let place = [0, 0];
  const start = () => corners.map((i) => i % Math.max(player.presets.length, 1));
  let chosen = start();
  const go = (at) => {
    place = at;
    const [x, y] = at, weights = [(1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y];
    const points = chosen.map((n) => player.presets[n]?.z ?? player.z);
    player.move(player.z.map((_, i) => points.reduce((sum, z, k) => sum + weights[k] * z[i], 0)));
    screen.ask(canvas);
    canvas.setAttribute("aria-valuenow", String(Math.round(100 * x)));
    canvas.setAttribute("aria-valuetext", `${percent(x)} to the right, ${percent(y)} up`);
  };
  const canvas = pad(
    { class: "morph", "aria-label": "Morph between four presets", "aria-valuemin": "0", "aria-valuemax": "100", "aria-valuenow": "0" },
    { get: () => place, set: go, press: go });
  screen.add(canvas, (context, width, height) => {
    context.strokeStyle = screen.colour("line");
    context.beginPath();
    context.moveTo(width / 2, 0);
    context.lineTo(width / 2, height);
    context.moveTo(0, height / 2);
    context.lineTo(width, height / 2);
    context.stroke();
    context.fillStyle = screen.colour("accent");
    context.beginPath();
    context.arc(10 + place[0] * (width - 20), height - 10 - place[1] * (height - 20), 9, 0, 2 * Math.PI);
    context.fill();
  });
  const names = ["Lower left", "Lower right", "Upper left", "Upper right"];
  const grid = make("div", { class: "corners" });
  const offer = () => {
    chosen = chosen.map((n, k) => (player.presets[n] ? n : start()[k]));
    const options = player.presets.map(({ name }, n) => [String(n), name]);
    grid.replaceChildren(...[2, 3, 0, 1].map((k) => choice(names[k], options, String(chosen[k]), (n) => {
      chosen[k] = Number(n);
      go(place);
    }).element));
  };
  player.on("presets", offer);
  offer();
  return folded("Morph", make("p", { class: "help" }, "Drag between four presets, or use the arrow keys."), canvas, grid);
}

// A slider or a choice for a setting, from its row in the table.
function control(player, name, label) {
  const row = player.about.parameters.find((one) => one.name === name);
  const show = (made) => player.on("settings", made);
  const text = label ?? name.replace(/_(s|db|hz|semitones|level)$/, "").replaceAll("_", " ");
  if (row.unit === "dial" || row.words.length) {
    const dials = ["nothing", ...player.latents.map((latent) => latent.name)];
    const options = (row.words.length ? row.words : dials).map((word, i) => [String(i), word]);
    const made = choice(text, options, String(player.values[name]), (value) => player.set(name, Number(value)));
    show(() => { made.select.value = String(player.values[name]); });
    return made.element;
  }
  const { low } = row, high = LONG[name] ?? row.high;
  const made = slider({
    label: text, low, high, value: player.values[name], hint: row.meaning,
    words: (value) => setting(value, row.unit),
    oninput: (value) => player.set(name, row.unit ? value : Math.round(value)),
  });
  if (!row.unit) made.input.step = 1;
  show(() => made.show(player.values[name]));
  return made.element;
}

// Where a slider ends before the setting does.
const LONG = { attack_s: 4, decay_s: 4, release_s: 6, bend_semitones: 48, mod1_rate_hz: 8, mod2_rate_hz: 8 };

export function envelope(player) {
  const names = ["attack_s", "decay_s", "sustain", "release_s", "voices", "bend_semitones", "velocity_level",
    "spread", "partial_spread", "level_db", ...(player.decoder.ratios ? [] : ["tune"])];
  return folded(
    "Envelope and voices",
    make("p", { class: "help" }, "How a note begins and ends, and how many sound."),
    make("div", { class: "columns" }, ...names.map((name) => control(player, name, name === "velocity_level" ? "dynamics" : undefined))),
    make("div", { class: "row" }, control(player, "mode", "Keys play"), button("As at first", () => player.reset())));
}

export function movement(player) {
  const modulator = (i) => make("div", { class: "group" },
    control(player, `mod${i}_dial`, `Movement ${i} turns`), control(player, `mod${i}_shape`, "as a"),
    control(player, `mod${i}_rate_hz`, `Speed ${i}`), control(player, `mod${i}_depth`, `Depth ${i}`));
  const touch = (source, words) => make("div", { class: "group" },
    control(player, `${source}_dial`, `${words} turns`), control(player, `${source}_amount`, `Amount of ${source}`));
  return folded(
    "Movement and touch",
    make("p", { class: "help" }, "Dials that turn by themselves while a note sounds, and dials that follow how it is touched."),
    make("div", { class: "columns" }, modulator(1), modulator(2), touch("velocity", "Velocity"),
      touch("pressure", "Pressure"), touch("slide", "A slide"), touch("wheel", "The wheel")));
}

export function path(player) {
  const { path: recorded } = player.performance;
  const say = make("p", { class: "said", role: "status" }, "No path yet.");
  const show = () => {
    const seconds = `${recorded.seconds.toFixed(1)} s`;
    record.setAttribute("aria-pressed", String(recorded.recording));
    loop.disabled = recorded.points.length < 2 && !recorded.recording;
    say.textContent = recorded.recording ? "Recording: play a note and move."
      : recorded.playing ? `A path of ${seconds} is played in a loop.`
        : recorded.points.length ? `A path of ${seconds} is kept.` : "No path yet.";
  };
  const record = button("Record", () => { if (recorded.recording) recorded.stop(); else recorded.record(); show(); }, { "aria-pressed": "false" });
  const loop = button("Play in a loop", () => { recorded.play(); show(); }, { disabled: true });
  const stop = button("Stop", () => { recorded.stop(); show(); });
  const speed = slider({
    label: "Speed", low: -2, high: 2, value: 0, words: (octaves) => `× ${(2 ** octaves).toFixed(2)}`,
    oninput: (octaves) => { recorded.speed = 2 ** octaves; },
  });
  player.on("path", show);
  return folded(
    "Record a path",
    make("p", { class: "help" }, "Record while a note sounds: drag over the map or turn dials. Then the path is played again, at any speed, for as long as notes sound."),
    make("div", { class: "row" }, record, loop, stop), speed.element, say);
}

// Which recording notes follow, if the instrument has any.
export function gesture(player) {
  const { gestures } = player.performance;
  if (!gestures.length) return [];
  const offered = (none) => [["", none], ...gestures.map(({ name }) => [name, name])];
  const follow = (name) => (value) => player.follow({ [name]: value });
  const { trace } = player.performance;
  const first = choice("Notes follow", offered("no recording"), trace.name, follow("name"));
  const other = choice("On the way to", offered("no other"), trace.other, follow("other"));
  const speed = slider({
    label: "Speed of the sustain", low: 0, high: FASTEST, value: trace.speed, hint: "0 freezes it",
    words: (value) => (value ? `× ${value.toFixed(2)}` : "frozen"), oninput: follow("speed"),
  });
  const share = control(player, "gesture_share", "How far to the other recording");
  const show = () => {
    const now = player.performance.trace;
    first.select.value = now.name;
    other.select.value = now.other;
    speed.show(now.speed);
    for (const input of [speed.input, other.select, share.querySelector("input")]) input.disabled = !now.name;
  };
  player.on("settings", show);
  show();
  return [folded(
    "Gestures",
    make("p", { class: "help" }, "Notes go through the timbres, the level and the vibrato of a recording: its attack as it was, its sustain back and forth while the key is down, and then its release for as long as that of the envelope lasts. A choice holds from the next note on."),
    first.element, speed.element, other.element, share)];
}

export function midi(player) {
  const say = make("p", { class: "said", role: "status" }, "Not connected.");
  const connect = async () => {
    if (!navigator.requestMIDIAccess) {
      say.textContent = "This browser has no MIDI: try Chrome, Edge or Firefox.";
      return;
    }
    try {
      const access = await navigator.requestMIDIAccess();
      const listen = () => {
        const inputs = [...access.inputs.values()];
        for (const input of inputs) input.onmidimessage = ({ data }) => player.receive(data);
        say.textContent = inputs.length ? `Connected: ${inputs.map(({ name }) => name).join(", ")}.` : "No controller is plugged in; one that comes is taken at once.";
      };
      access.onstatechange = listen;
      listen();
    } catch (error) {
      say.textContent = error.name === "InvalidStateError"
        ? "The system has no MIDI: on Linux, load its sequencer (modprobe snd-seq)."
        : "The browser refused MIDI: allow it in the settings of this page, and press again.";
    }
  };
  const options = [["-1", "no dial"], ...player.latents.map(({ name }, i) => [String(i), name])];
  const learn = choice("The next controller that moves turns", options, "-1", (dial) => { player.learning = Number(dial); });
  const learnt = make("ul", { class: "learnt" });
  player.on("learnt", () => {
    learn.select.value = "-1";
    learnt.replaceChildren(...[...player.learnt].map(([number, dial]) => make("li", {}, `Controller ${number} turns ${player.latents[dial].name}.`)));
  });
  return folded(
    "MIDI",
    make("p", { class: "help" }, "Notes, bend, pedal, wheel, pressure, program change, and MPE controllers with a voice for each finger."),
    make("div", { class: "row" }, button("Connect MIDI", connect), say), learn.element, learnt);
}

function download(bytes, name) {
  const link = make("a", { href: URL.createObjectURL(new Blob([bytes], { type: "audio/wav" })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

export function share(player) {
  const say = make("p", { class: "said", role: "status" });
  const line = make("input", { type: "text", readonly: true, "aria-label": "Line to copy" });
  const copy = async (text, what) => {
    line.value = text;
    try {
      await navigator.clipboard.writeText(text);
      say.textContent = `${what} is copied.`;
    } catch {
      line.focus();
      line.select();
      say.textContent = `${what} stands in the field: copy it from there.`;
    }
  };
  const link = () => `${location.href.split("#")[0]}#${toFragment(player.performance, player.about.parameters)}`;
  const keep = async (channels) => {
    const peak = channels.reduce((most, channel) => channel.reduce((a, b) => Math.max(a, Math.abs(b)), most), 0);
    download(wav(channels, player.about.sr), "vae-synth.wav");
    say.textContent = peak ? `Saved ${(channels[0].length / player.about.sr).toFixed(1)} s as vae-synth.wav.` : "Saved, but nothing sounded.";
  };
  const take = button("Record what I play", async () => {
    const { sound } = player;
    if (!sound.take) {
      await sound.wake();
      sound.beginTake();
      take.textContent = "Stop and save";
      say.textContent = "Recording.";
      return;
    }
    const { script, length } = sound.endTake();
    take.textContent = "Record what I play";
    say.textContent = "Rendering.";
    await keep(await player.render(script, length));
  });
  const still = button("Save this sound", async () => {
    say.textContent = "Rendering.";
    await keep(await player.held(3));
  });
  return folded(
    "Save and share",
    make("p", { class: "help" }, "A WAV file has the same samples whenever it is rendered. A link opens this very sound in this page."),
    make("div", { class: "row" }, still, take),
    make("div", { class: "row" },
      button("Copy a link", () => copy(link(), "The link")),
      button("Copy an OSC line", () => copy(oscLine(player.z), "The line for OSC")),
      button("Copy a Python line", () => copy(pythonLine(player.z), "The line for Python"))),
    line, say);
}
