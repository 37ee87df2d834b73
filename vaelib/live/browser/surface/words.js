// What dials and notes are called, and their values in words.

const NOTES = ["C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B"];

export const noteName = (pitch) => `${NOTES[((pitch % 12) + 12) % 12]}${Math.floor(pitch / 12) - 1}`;

const MEANINGS = {
  inharmonicity: "shifts the upper partials off the harmonics: from an organ to a bell",
  harmonics: "how many partials sound",
  resonance: "how sharply the filter rings",
  "filter frequency": "where the filter lies",
  brightness: "how high the middle of the spectrum lies",
  width: "how far the spectrum spreads",
  fundamental: "how strong the lowest partial is",
  richness: "how many partials count",
  loudest: "how far one partial stands out",
  noisiness: "how much noise sounds beside the partials",
  hollowness: "how weak the even partials are",
  "carrier offset": "how far the carrier lies beside the note",
  ratio: "modulator over carrier: harmonic at whole numbers",
  index: "how deep the modulation is",
};

export const meaning = (name) => MEANINGS[name] ?? "another way in which the sounds differ";

// The nearest whole number, and of two the even one, as Python rounds.
const whole = (x) => (Math.round(x) - x === 0.5 && Math.round(x) % 2 ? Math.round(x) - 1 : Math.round(x));

export const percent = (share) => `${whole(100 * share)} %`;

// What a dial shows: the value of the factor that it follows, else its share of the range, as
// vaelib.live.instruments.dials has it; how many partials sound if nothing tells.
export function value({ latents, ratios }, dial, z) {
  const { low, high, scale, unit } = latents[dial];
  const share = Math.min(Math.max((z - low) / (high - low), 0), 1);
  if (!scale.length) {
    if (!ratios || dial !== 1) return percent(share);
    const others = ratios.length / 2 - 1;
    return `${Math.round(Math.min(Math.max(z, 0), 1) * others)} of ${others}`;
  }
  const place = share * (scale.length - 1), i = Math.min(Math.floor(place), scale.length - 2);
  const shown = scale.length > 1 ? scale[i] + (place - i) * (scale[i + 1] - scale[i]) : scale[0];
  const kilo = unit === "Hz" && Math.abs(shown) >= 1000, size = kilo ? shown / 1000 : shown;
  const number = Math.abs(size) >= 9.95 ? whole(size) : Number(size.toPrecision(2));
  return `${number} ${kilo ? "kHz" : unit}`.trim();
}

// A setting of a performance in its unit.
export function setting(value, unit) {
  if (unit === "share") return percent(value);
  if (unit === "s" && value < 1) return `${Math.round(1000 * value)} ms`;
  return `${Number(value.toFixed(Math.abs(value) < 10 && unit !== "" ? 2 : 0))} ${unit}`.trim();
}
