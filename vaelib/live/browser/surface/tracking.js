// Partials followed from tick to tick, each in the slot that it keeps: vaelib.synthesis.tracking.

export const N_PARTIALS = 128;

export class Tracker {
  constructor(sr) {
    this.reach = (2.5 * sr) / 4096;
    this.frequency = new Float64Array(N_PARTIALS);
    this.amplitude = new Float64Array(N_PARTIALS);
    this.born = new Uint8Array(N_PARTIALS);
    this.alive = new Uint8Array(N_PARTIALS);
    this.dying = new Uint8Array(N_PARTIALS);
    this.slot = new Int32Array(N_PARTIALS);
    this.fresh = new Int32Array(N_PARTIALS);
    this.old = new Int32Array(N_PARTIALS);
    this.toOld = new Int32Array(N_PARTIALS);
    this.toFresh = new Int32Array(N_PARTIALS);
  }

  // A tick whose spectrum is that of the tick before.
  hold() {
    this.born.fill(0);
    this.dying.fill(0);
  }

  // Give every partial of the next spectrum its slot; frequencies rise, and there are 128 at most.
  follow(frequency, amplitude) {
    const { slot, alive, dying, born } = this, n = frequency.length;
    this.pair(frequency);
    born.fill(0);
    let waiting = 0, free = 0;
    for (let i = 0; i < n; i++) if (slot[i] < 0) waiting++;
    for (let s = 0; s < N_PARTIALS; s++) if (!alive[s] && !dying[s]) free++;
    // If slots run out, the smallest newcomers wait.
    for (; waiting > free; waiting--) {
      let least = -1;
      for (let i = 0; i < n; i++) {
        if (slot[i] === -1 && (least < 0 || amplitude[i] <= amplitude[least])) least = i;
      }
      slot[least] = -2;
    }
    for (let i = 0, s = 0; i < n; i++) {
      if (slot[i] !== -1) continue;
      while (alive[s] || dying[s]) s++;
      slot[i] = s;
      born[s++] = 1;
    }
    dying.set(alive);
    alive.fill(0);
    this.amplitude.fill(0);
    for (let i = 0; i < n; i++) {
      const s = slot[i];
      if (s < 0) continue;
      alive[s] = 1;
      dying[s] = 0;
      this.frequency[s] = frequency[i];
      this.amplitude[s] = amplitude[i];
    }
  }

  // Pair old partials with new ones, the closest first: two that are each other's closest are a
  // pair whatever the others do. Those out of reach get -1.
  pair(frequency) {
    const { slot, fresh, old, toOld, toFresh, alive, reach } = this, held = this.frequency;
    let nFresh = frequency.length, nOld = 0;
    for (let i = 0; i < nFresh; i++) { slot[i] = -1; fresh[i] = i; }
    for (let s = 0; s < N_PARTIALS; s++) if (alive[s]) old[nOld++] = s;
    old.subarray(0, nOld).sort((s, t) => held[s] - held[t]);
    for (let found = true; found;) {
      found = false;
      nearest(frequency, fresh, nFresh, held, old, nOld, toOld);
      nearest(held, old, nOld, frequency, fresh, nFresh, toFresh);
      for (let k = 0; k < nFresh && nOld; k++) {
        const i = fresh[k], s = old[toOld[k]];
        if (toFresh[toOld[k]] !== k || Math.abs(held[s] - frequency[i]) > reach) continue;
        slot[i] = s;
        found = true;
      }
      if (!found) break;
      // The old ones that were taken leave first, while toOld still names their places.
      let left = 0;
      for (let k = 0; k < nFresh; k++) if (slot[fresh[k]] >= 0) old[toOld[k]] = -1;
      for (let k = 0; k < nOld; k++) if (old[k] >= 0) old[left++] = old[k];
      nOld = left;
      left = 0;
      for (let k = 0; k < nFresh; k++) if (slot[fresh[k]] < 0) fresh[left++] = fresh[k];
      nFresh = left;
    }
  }
}

// For each of n places in a rising list, the nearest place in another rising list.
function nearest(value, list, n, others, among, m, into) {
  for (let k = 0, j = 0; k < n && m; k++) {
    const v = value[list[k]];
    while (j + 1 < m && Math.abs(others[among[j + 1]] - v) < Math.abs(others[among[j]] - v)) j++;
    into[k] = j;
  }
}
