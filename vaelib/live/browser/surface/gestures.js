// Gestures: recordings as paths that notes follow, as vaelib.live.playing.gestures and .tracing.

const STEP_S = 0.02, JOIN_S = 0.1, TICK_S = 0.01;
export const FASTEST = 8;

// A path of points, one each 20 ms: rows of latents, a level in dB, and cents from the note. The
// sustain lies between `start` and `end`, in seconds, and goes forth and back.
export class Gesture {
  constructor(name, table, width, start, end) {
    Object.assign(this, { name, table, width, start, end });
    this.n = table.length / width;
    this.seconds = (this.n - 1) * STEP_S;
  }

  // Whether it has no release: it goes on alike whether the key is down or not.
  get once() { return this.end >= this.seconds; }

  // Add the row at a time, so many times, to a table from a place on.
  add(into, at, seconds, weight) {
    const { table, width, n } = this;
    const place = Math.min(Math.max(seconds / STEP_S, 0), n - 1), row = Math.min(Math.floor(place), n - 2);
    const share = place - row;
    for (let k = 0, from = row * width; k < width; k++, from++) {
      into[at + k] += weight * (table[from] + share * (table[from + width] - table[from]));
    }
  }

  // The row at a time.
  read(seconds) {
    const row = new Float64Array(this.width);
    this.add(row, 0, seconds, 1);
    return row;
  }

  // Where a note is while its key is down.
  held(seconds) {
    if (seconds < this.start) return seconds;
    const length = this.end - this.start;
    return length > 0 ? this.end - Math.abs(((seconds - this.start) % (2 * length)) - length) : this.start;
  }

  // The row some seconds after a note began, whose key went up at `released`, or so much earlier: a
  // release that a morph shortens goes over to its own path in the same time.
  at(seconds, released, late = 0) {
    if (seconds <= released || this.once) return this.read(this.held(seconds));
    const since = seconds - released;
    const from = this.read(this.held(released)), to = this.read(this.end);
    const left = 0.5 + 0.5 * Math.cos(Math.PI * Math.min(Math.max((since + late) / JOIN_S, 0), 1));
    // What was louder or softer at the key's release stays so; latents and pitch go over.
    return this.read(this.end + since).map((value, k) => value + (k === this.width - 2 ? 1 : left) * (from[k] - to[k]));
  }
}

// The gestures of packed rows, one after another.
export function gestures(listed, rows) {
  let from = 0;
  return (listed ?? []).map(({ name, points, width, sustain: [start, end] }) => {
    const table = rows.subarray(from, from + points * width);
    from += points * width;
    return new Gesture(name, table, width, start, end);
  });
}

// The gesture between two: part by part, everything at the same share. All voices ask for the same.
let last = {};
export function morph(a, b, share) {
  if (last.a !== a || last.b !== b || last.share !== share) last = { a, b, share, made: between(a, b, share) };
  return last.made;
}

function between(a, b, share) {
  const ends = [a, b].map(({ start, end, seconds }) => [0, start, end, seconds]);
  const marks = ends[0].map((mark, i) => (1 - share) * mark + share * ends[1][i]);
  const whole = marks[3], n = Math.max(Math.floor(whole / STEP_S + 0.5), 1);
  const table = new Float64Array((n + 1) * a.width);
  for (let i = 0; i <= n; i++) {
    const seconds = i === n ? whole : i * (whole / n);
    a.add(table, i * a.width, moved(seconds, marks, ends[0]), 1 - share);
    b.add(table, i * a.width, moved(seconds, marks, ends[1]), share);
  }
  // A mark at the end stays there, also where rounding has moved it.
  const end = n * STEP_S, stretch = end / Math.max(whole, STEP_S);
  const sustain = marks.slice(1, 3).map((mark) => (mark >= whole ? end : Math.min(mark * stretch, end)));
  return new Gesture(`${a.name} - ${b.name}`, table, a.width, ...sustain);
}

// A time between marks, at the same share between others. Parts of no length have one place.
function moved(seconds, marks, ends) {
  let from = 0;
  for (let to = 1; to < marks.length; to++) {
    if (marks[to] <= marks[to - 1]) continue;
    if (seconds <= marks[to]) return ends[from] + (seconds - marks[from]) * ((ends[to] - ends[from]) / (marks[to] - marks[from]));
    from = to;
  }
  return ends[from];
}

const ratio = (before, now) => (before > 0 ? now / before : 1);

// A note on its way along a gesture, or between it and another; its sustain goes at a speed of 0 to 8.
export class Tracing {
  // origin: the point that the dials show where they do not move the gesture.
  constructor(gesture, speed, origin, other) {
    Object.assign(this, { gesture, speed, origin });
    this.pair = other ? [gesture, other] : null;
    this.share = 0;
    this.seconds = 0;
    this.released = Infinity;
    this.late = 0;
  }

  // Advance by one tick: what is added to the latents, and factors of the pitch and of the level.
  next(released, share) {
    if (this.pair && share !== this.share) this.between(share);
    if (released && this.released === Infinity) this.released = this.seconds;
    const before = this.seconds, held = before >= this.gesture.start && !released;
    this.seconds += TICK_S * (held ? this.speed : 1);
    // The mean over what a fast tick passes: it would leap from point to point.
    const n = held && this.speed > 1 ? Math.ceil(2 * this.speed) : 1;
    const mean = new Float64Array(this.gesture.width);
    for (let i = 0; i < n; i++) {
      const row = this.gesture.at(this.seconds + (i * (before - this.seconds)) / n, this.released, this.late);
      row.forEach((value, k) => { mean[k] += value / n; });
    }
    const [level, cents] = mean.slice(-2);
    return { z: mean.slice(0, -2).map((value, k) => value - this.origin[k]), ratio: 2 ** (cents / 1200), gain: 10 ** (level / 20) };
  }

  // Go on at the same place of the same part of the gesture at this share. What sounds once goes on
  // by its whole time; if it now sustains and the key is up, its release begins where it is.
  between(share) {
    const before = this.gesture, now = morph(...this.pair, share);
    let since = before.once ? 0 : Math.max(this.seconds - this.released, 0);
    const was = since;
    const place = this.seconds - since;
    const there = place < before.start ? place * ratio(before.start, now.start)
      : now.start + (place - before.start) * ratio(before.end - before.start, now.end - now.start);
    if (this.released < Infinity) {
      this.released = there;
      if (!now.once) since *= ratio(before.seconds - before.end, now.seconds - now.end);
      this.late = before.once ? 0 : this.late + was - since;
    }
    Object.assign(this, { seconds: there + since, gesture: now, share });
  }
}
