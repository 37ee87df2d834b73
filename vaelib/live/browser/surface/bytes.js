// Numbers as they are packed in a page: base64, gzip, half precision in two planes of bytes.

export function fromBase64(text) {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

export async function gunzip(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// The value of each of the 65 536 half-precision numbers.
function halves() {
  const table = new Float32Array(65536);
  for (let h = 0; h < 65536; h++) {
    const exponent = (h >> 10) & 31, fraction = h & 1023, sign = h & 32768 ? -1 : 1;
    if (exponent === 31) table[h] = fraction ? NaN : sign * Infinity;
    else if (exponent) table[h] = sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
    else table[h] = sign * 2 ** -24 * fraction;
  }
  return table;
}

// n half-precision numbers: all low bytes, then all high ones.
export function fromPlanes(bytes, n) {
  const table = halves(), values = new Float32Array(n);
  for (let i = 0; i < n; i++) values[i] = table[bytes[i] | (bytes[n + i] << 8)];
  return values;
}

// The arrays of a packed block, by name: those of half precision come first.
export async function unpack(packed) {
  const bytes = await gunzip(fromBase64(packed.data));
  const size = (shape) => shape.reduce((product, n) => product * n, 1);
  const arrays = {};
  let n = 0;
  for (const { shape, half } of packed.arrays) if (half) n += size(shape);
  const halfs = fromPlanes(bytes, n);
  let atHalf = 0, at = 2 * n;
  for (const { name, shape, half } of packed.arrays) {
    const length = size(shape);
    if (half) {
      arrays[name] = halfs.subarray(atHalf, atHalf += length);
    } else {
      arrays[name] = new Float32Array(bytes.slice(at, at += 4 * length).buffer);
    }
  }
  return arrays;
}
