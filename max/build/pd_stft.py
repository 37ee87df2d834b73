"""Voice B in Pure Data: the inverse STFT, with a phase for each partial."""

from pd_boxes import Patch

from vaelib.live.osc.protocol import N_FRAME, N_HOP, N_SLOTS

__all__ = ["hann", "stft"]


def _phases() -> Patch:
    """The running phase of every slot, in cycles, one hop further at each hop."""
    p = Patch(420, 280)
    p.text(20, 10, "Each slot's phase runs on by ratio * f0 * hop / sr cycles.", 52)
    step = p.obj(20, 50, "tabreceive~ $1-ratio").to(p.obj(20, 140, "*~ 0"))
    p.obj(200, 50, "r $1-cycles-per-hop").to(step, 0, 1)
    phase = p.obj(20, 180, "+~")
    step.to(phase)
    p.obj(200, 140, "tabreceive~ $0-phase").to(phase, 0, 1)
    wrapped = phase.to(p.obj(20, 210, "wrap~"))
    wrapped.to(p.obj(100, 240, "tabsend~ $0-phase"))
    wrapped.to(p.obj(20, 240, "outlet~"))
    return p


def _held() -> Patch:
    """Whether a frame may sound: the note does, and it came since this engine was chosen."""
    p = Patch(560, 330)
    p.text(20, 10, "What an old frame left in the overlap must not be heard.", 70)
    gate = p.obj(20, 60, "r $1-held")
    fresh = p.obj(130, 60, "r $1-spec-taken").to(p.msg(130, 160, "1"))
    stale = p.obj(300, 60, "r $1-wait-for-frame").to(p.msg(300, 160, "0"))
    both = p.obj(20, 240, "expr $f1 && $f2")
    gate.to(both)
    either = p.obj(130, 200, "t b f")
    fresh.to(either)
    stale.to(either)
    either.to(both, 1, 1)
    either.to(both, 0, 0)
    both.to(p.obj(20, 280, "outlet"))
    return p


def stft() -> Patch:
    """The inverse STFT, which rests while it is mute.

    The switch stands outside of the window with the overlap, so that both rest together: else the
    overlap begins anywhere.
    """
    p = Patch(420, 260)
    p.text(20, 10, "vae_stft NAME: what the names of its arrays begin with.", 60)
    p.sub(20, 50, "overlap", _overlap()).to(p.obj(20, 90, "outlet~"))
    p.obj(220, 50, "r $1-stft-runs").to(p.obj(220, 80, "switch~"))
    p.sub(20, 140, "hann", hann(N_FRAME))
    p.obj(20, 180, f"array define $0-phase {N_SLOTS}")
    return p


def _overlap() -> Patch:
    """At each hop the last whole frame at its running phases, windowed and overlapped."""
    p = Patch(760, 560)
    p.text(
        20,
        10,
        "Inverse STFT. Bin k has the signed magnitude mag[k] and turns with the partial slot[k].",
        96,
    )
    p.obj(560, 50, f"block~ {N_FRAME} {N_FRAME // N_HOP}")
    slot = p.obj(20, 80, "tabreceive~ $1-slot")
    index = p.obj(20, 150, "+~")
    slot.to(index)
    p.text(350, 60, "times 0: only so that the phases run before they are read", 24)
    p.sub(200, 80, "phases", _phases()).to(p.obj(200, 110, "*~ 0")).to(index, 0, 1)
    phase = index.to(p.obj(20, 180, "tabread~ $0-phase"))
    cosine = phase.to(p.obj(20, 240, "cos~"))
    sine = phase.to(p.obj(120, 210, "-~ 0.25")).to(p.obj(120, 240, "cos~"))

    mag = p.obj(240, 180, "tabreceive~ $1-mag").to(p.obj(240, 240, "*~ 0"))
    p.sub(420, 180, "held", _held()).to(mag, 0, 1)
    real, imaginary = p.obj(20, 290, "*~"), p.obj(120, 290, "*~")
    cosine.to(real)
    mag.to(real, 0, 1)
    sine.to(imaginary)
    mag.to(imaginary, 0, 1)
    sound = p.obj(20, 330, "rifft~")
    real.to(sound)
    imaginary.to(sound, 0, 1)

    # rifft~ does not divide by its size; squared Hann windows, four to a frame, add up to 1.5.
    scale = 1 / (1.5 * N_FRAME)
    p.text(
        160, 420, f"1 / (1.5 * {N_FRAME}): what the transform and the squared windows add up to", 50
    )
    windowed = p.obj(20, 380, "*~")
    sound.to(windowed)
    p.obj(120, 330, "tabreceive~ $0-hann").to(windowed, 0, 1)
    windowed.to(p.obj(20, 420, f"*~ {scale:.9f}")).to(p.obj(20, 460, "outlet~"))
    return p


def hann(n: int) -> Patch:
    """The window of n samples, written once when the patch opens."""
    p = Patch(420, 330)
    p.obj(220, 50, f"array define $0-hann {n}")
    p.text(20, 10, "The periodic Hann window", 30)
    run = p.obj(20, 50, "loadbang").to(p.msg(20, 80, str(n))).to(p.obj(20, 110, "until"))
    index = run.to(p.obj(20, 150, "f 0"))
    index.to(p.obj(120, 150, "+ 1")).to(index, 0, 1)
    both = index.to(p.obj(20, 190, "t f f"))
    write = both.to(p.obj(20, 230, f"expr 0.5 - 0.5 * cos(6.283185307 * $f1 / {n})")).to(
        p.obj(20, 280, "tabwrite $0-hann")
    )
    both.to(write, 1, 1)
    return p
