// A state as text: in the address of the page, or as a line for OSC or Python.

import { FASTEST } from "./gestures.js";
import { number } from "./parameters.js";

const round = (value) => Number(value.toPrecision(6));

// The point, the settings that differ from those at first, and the gesture that notes follow, as a
// fragment of an address.
export function toFragment({ z, values, trace }, table) {
  const changed = table.filter((row) => values[row.name] !== row.default).map(({ name }) => [name, values[name]]);
  const followed = trace.name ? { gesture: [trace.name, round(trace.speed), trace.other] } : {};
  const text = JSON.stringify({ z: Array.from(z, round), ...Object.fromEntries(changed), ...followed });
  return encodeURIComponent(text).replace(/%(?:22|2C|3A|5B|5D|7B|7D)/g, decodeURIComponent);
}

// The point, all settings and the gesture of a fragment, or null if it has no point; what does not
// fit is as at first.
export function fromFragment(fragment, n, table, gestures = []) {
  let read;
  try {
    read = JSON.parse(decodeURIComponent(fragment.replace(/^#/, "")));
  } catch {
    return null;
  }
  if (!Array.isArray(read?.z) || read.z.length !== n || !read.z.every(Number.isFinite)) return null;
  const values = table.map((row) => [row.name, number(row, read[row.name], n) ?? row.default]);
  const known = (name) => gestures.find((one) => one.name === name)?.name ?? "";
  const [name, speed, other] = Array.isArray(read.gesture) ? read.gesture : [];
  const fits = typeof speed === "number" && speed >= 0 && speed <= FASTEST;
  const trace = { name: known(name), speed: fits ? speed : 1, other: known(other) };
  return { z: read.z, values: Object.fromEntries(values), trace };
}

export function oscLine(z) {
  return `oscsend localhost 9000 /z ${"f".repeat(z.length)} ${Array.from(z, round).join(" ")}`;
}

export function pythonLine(z) {
  return `instrument.partials(np.array([${Array.from(z, round).join(", ")}], np.float32))`;
}
