// The plane that a map shows: its two directions, its range, and its colours.

export const RAMPS = {
  light: [[45, 42, 110], [122, 42, 139], [190, 52, 100], [208, 92, 34], [160, 112, 0]],
  dark: [[140, 150, 255], [84, 180, 225], [90, 214, 165], [196, 224, 100], [255, 224, 120]],
};
const MARGIN = 0.06;

// A colour for a share of 0..1.
export function ramp(stops, share) {
  const place = Math.min(Math.max(share, 0), 1) * (stops.length - 1);
  const i = Math.min(Math.floor(place), stops.length - 2), t = place - i;
  return `rgb(${stops[i].map((c, k) => Math.round(c + t * (stops[i + 1][k] - c))).join()})`;
}

// Two directions of the latent space, and where a point lies along them, -1..1 for most sounds.
export function plane(decoder, x, y) {
  if (x < 0) {
    const place = (z, axis) => {
      let dot = 0, square = 0;
      for (let i = 0; i < axis.length; i++) {
        dot += (z[i] - decoder.centre[i]) * axis[i];
        square += axis[i] ** 2;
      }
      return dot / square;
    };
    return { place: (z) => decoder.axes.map((axis) => place(z, axis)), axes: decoder.axes };
  }
  const dials = [x, y].map((dial) => ({ dial, ...decoder.latents[dial] }));
  return {
    place: (z) => dials.map(({ dial, low, high }) => (2 * (z[dial] - low)) / (high - low) - 1),
    axes: dials.map(({ dial, low, high }) => {
      const axis = new Float32Array(decoder.n);
      axis[dial] = (high - low) / 2;
      return axis;
    }),
  };
}

// The range that a map shows of one coordinate of its sounds: nearly all of them, and a margin.
export function extent(values) {
  if (!values.length) return { low: -1.25, high: 1.25 };
  const rising = Float64Array.from(values).sort(), last = rising.length - 1;
  const low = rising[Math.floor(0.003 * last)], high = rising[Math.ceil(0.997 * last)];
  const beside = Math.max(MARGIN * (high - low), 1e-3);
  return { low: low - beside, high: high + beside };
}
