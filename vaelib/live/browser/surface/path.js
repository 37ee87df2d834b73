// A path through the latent space: recorded by tick, played in a loop at any speed.

const LONGEST = 6000;

export class Path {
  constructor() {
    this.points = [];
    this.speed = 1;
    this.recording = false;
    this.playing = false;
    this.place = 0;
  }

  get seconds() { return this.points.length / 100; }

  record() {
    this.points = [];
    this.playing = false;
    this.recording = true;
  }

  // Play from the start.
  play() {
    this.recording = false;
    this.playing = this.points.length > 1;
    this.place = 0;
  }

  // Play what another path has recorded.
  take({ points, speed }) {
    this.points = points;
    this.speed = speed;
    this.play();
  }

  stop() { this.recording = this.playing = false; }

  // One tick: take a point, or give the one that is played, or null.
  tick(z) {
    if (this.recording) {
      this.points.push(Float32Array.from(z));
      if (this.points.length >= LONGEST) this.play();
    }
    if (!this.playing) return null;
    const n = this.points.length;
    const from = Math.floor(this.place), share = this.place - from;
    const a = this.points[from], b = this.points[(from + 1) % n];
    this.place = (this.place + this.speed) % n;
    return a.map((value, i) => value + share * (b[i] - value));
  }
}
