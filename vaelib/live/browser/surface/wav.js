// A stereo sound as the bytes of a WAV file of 24 bits.

export function wav(channels, sampleRate) {
  const width = 3 * channels.length, n = channels[0].length;
  const view = new DataView(new ArrayBuffer(44 + n * width));
  const text = (at, word) => [...word].forEach((c, i) => view.setUint8(at + i, c.charCodeAt(0)));
  text(0, "RIFF");
  view.setUint32(4, 36 + n * width, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels.length, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * width, true);
  view.setUint16(32, width, true);
  view.setUint16(34, 24, true);
  text(36, "data");
  view.setUint32(40, n * width, true);
  let at = 44;
  for (let t = 0; t < n; t++) {
    for (const channel of channels) {
      const value = Math.round(Math.min(Math.max(channel[t], -1), 1) * 8388607);
      view.setUint16(at, value & 65535, true);
      view.setInt8(at + 2, value >> 16);
      at += 3;
    }
  }
  return new Uint8Array(view.buffer);
}
