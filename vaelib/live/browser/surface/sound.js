// The audio context: built on the first gesture, revived when the system has stopped it.

const SILENT_MS = 30000;
const PROOF_MS = 300;
// So many dropouts, and the device is too weak for all partials.
const WEAK = 3;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

// The address of a worklet: a Blob's fails in a page that is a file, a data address in a site
// whose policy forbids it.
async function addModule(context, source) {
  const bytes = new TextEncoder().encode(source);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  try {
    await context.audioWorklet.addModule(`data:text/javascript;base64,${btoa(binary)}`);
  } catch {
    const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    await context.audioWorklet.addModule(url).finally(() => URL.revokeObjectURL(url));
  }
}

function mouth(context, processorOptions) {
  const node = new AudioWorkletNode(
    context, "mouth", { numberOfInputs: 0, outputChannelCount: [2], processorOptions });
  node.connect(context.destination);
  return node;
}

// The sound of a script, both channels: the same samples at every rendering.
export async function render(source, options, length) {
  const context = new OfflineAudioContext(2, length, options.sampleRate);
  await addModule(context, source);
  mouth(context, options);
  const buffer = await context.startRendering();
  return [0, 1].map((channel) => buffer.getChannelData(channel));
}

export class Sound {
  // options: {source, sampleRate} and those of the mouth; heard: {tick(), still(), changed(), fresh(), weak()}.
  constructor(options, heard) {
    this.options = options;
    this.heard = heard;
    this.context = null;
    this.node = null;
    this.dropouts = 0;
    this.problem = "";
    this.take = null;
  }

  get running() { return this.context?.state === "running"; }

  // Call within a gesture. One waking at a time; it ends when the clock runs.
  wake() {
    if (this.running && !this.doubt) return Promise.resolve();
    this.waking ??= this.start().finally(() => { this.waking = null; });
    return this.waking;
  }

  async start() {
    try {
      if (!this.context) await this.build();
      await this.context.resume();
      // After a call or a lock a phone may say that it runs while its clock stands.
      const before = this.context.currentTime;
      for (let waited = 0; waited < PROOF_MS && this.context.currentTime === before; waited += 20) {
        await pause(20);
      }
      if (this.context.currentTime === before) {
        await this.drop();
        await this.build();
        await this.context.resume();
      }
      this.doubt = false;
      this.problem = "";
    } catch (error) {
      this.problem = `This browser cannot play here (${error.message}): try Chrome, Firefox or Safari of today.`;
    }
    this.heard.changed();
  }

  async build() {
    const touch = matchMedia("(pointer: coarse)").matches;
    const context = new AudioContext({
      sampleRate: this.options.sampleRate,
      latencyHint: touch ? "balanced" : "interactive",
    });
    await addModule(context, this.options.source);
    this.node = mouth(context, this.options);
    this.node.port.onmessage = ({ data }) => this.report(data);
    this.analyser = new AnalyserNode(context, { fftSize: 2048 });
    this.node.connect(this.analyser);
    context.onstatechange = () => {
      // Whatever is not running has stopped, and is not believed until its clock moves.
      if (context.state !== "running") this.doubt = true;
      this.heard.changed();
    };
    this.context = context;
    this.heard.fresh();
  }

  async drop() {
    const { context } = this;
    this.node?.port.postMessage([{ type: "close" }]);
    this.context = this.node = this.analyser = null;
    if (context) {
      context.onstatechange = null;
      await context.close().catch(() => {});
    }
  }

  send(messages) {
    if (this.take) {
      const at = Math.round((this.context.currentTime - this.take.began) * this.options.sampleRate);
      this.take.script.push(...messages.map((message) => ({ ...message, at })));
    }
    this.node?.port.postMessage(messages);
  }

  report({ busy, ticked }) {
    this.busy = busy;
    clearTimeout(this.rest);
    if (!busy) this.rest = setTimeout(() => this.context?.suspend(), SILENT_MS);
    const dropouts = this.context?.playbackStats?.underrunEvents ?? 0;
    if (dropouts !== this.dropouts) {
      this.dropouts = dropouts;
      if (dropouts > WEAK) this.heard.weak();
      this.heard.changed();
    }
    if (ticked) this.heard.tick();
    if (!busy) this.heard.still();
  }

  // Record what the mouth is told, from here on.
  beginTake() { this.take = { began: this.context.currentTime, script: [] }; }

  // The script of the take and its length in samples.
  endTake() {
    const length = Math.round((this.context.currentTime - this.take.began) * this.options.sampleRate);
    const { script } = this.take;
    this.take = null;
    return { script, length };
  }
}
