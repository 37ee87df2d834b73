"""Noise in Pure Data: two banks of bands for all voices, as Python sums their levels and places.

Each hop makes new frames of random bins, flat within each band, so that the level of a band is
exact however narrow it is. The left ear hears one, the right ear as much of both as Python says.
"""

from pd_boxes import Box, Patch
from pd_stft import hann
from pd_voices import switched

__all__ = ["N_NOISE", "noise"]

N_NOISE, OVERLAP = 1024, 4
MOST_BANDS = 64
REST_MS = 60  # longer than a frame


def _bands() -> Patch:
    """[n edge...] in Hz to the band of each bin, counted from 1, and the bins of each band."""
    p = Patch(700, 560)
    p.text(
        20, 10, "Bins from one edge to the next belong to a band; those below and above to 0.", 84
    )
    edges = p.obj(20, 50, "r $1-bands").to(p.obj(20, 80, "t a a b b b"))
    p.obj(460, 50, f"array define $0-band {N_NOISE}")
    p.obj(460, 80, f"array define $0-width {MOST_BANDS + 2}")
    edges.to(p.msg(380, 110, "const 0"), 4).to(p.obj(380, 140, "s $0-band"))
    band, index = p.obj(300, 350, "f 0"), p.obj(20, 470, "f 0")
    edges.to(p.msg(320, 110, "0"), 3).to(band, 0, 1)
    zero = edges.to(p.msg(260, 110, "0"), 2)
    zero.to(index, 0, 1)
    rest = p.obj(20, 230, "list append")
    edges.to(p.obj(140, 110, "list split 1"), 1).to(rest, 1, 1)
    count = edges.to(p.obj(20, 140, "list split 1")).to(p.obj(20, 170, "+ 1"))
    turn = count.to(p.obj(20, 200, "until")).to(rest).to(p.obj(20, 260, "list split 1"))
    turn.to(rest, 1, 1)
    last = N_NOISE // 2
    edge = turn.to(p.obj(20, 290, "unpack f"))
    bin_ = p.obj(20, 320, f"expr max(1 , min({last} , int($f1 * {N_NOISE} / $f2) + 1))")
    p.obj(460, 200, "loadbang").to(p.obj(460, 230, "samplerate~")).to(bin_, 0, 1)
    start = edge.to(bin_).to(p.obj(20, 350, "t f f b"))
    start.to(band, 2)
    many = p.obj(20, 390, "expr $f1 - $f2")
    zero.to(many, 0, 1)
    both = start.to(many, 1).to(p.obj(20, 420, "t f f"))
    start.to(many, 0, 1)

    number = band.to(p.obj(300, 380, "t f f f"))
    number.to(p.obj(440, 410, "+ 1"), 2).to(band, 0, 1)
    width = p.obj(180, 470, "tabwrite $0-width")
    number.to(width, 1, 1)
    both.to(width, 1)
    value = p.obj(20, 530, "f")
    number.to(value, 0, 1)
    each = both.to(p.obj(20, 445, "until")).to(index).to(p.obj(20, 500, "t b f f"))
    each.to(p.obj(100, 530, "+ 1"), 2).to(index, 0, 1)
    write = p.obj(20, 560, "tabwrite $0-band")
    each.to(write, 1, 1)
    each.to(value).to(write)
    return p


def _levels() -> Patch:
    """[n level...], the RMS of each band, to the gain of its bins; silence is switched off."""
    p = Patch(640, 460)
    p.text(20, 10, "Bins of variance 1/3 under squared windows that add up to 1.5.", 70)
    told = p.obj(20, 50, "r $1-noise").to(p.obj(20, 80, "t b a a b b"))
    p.obj(420, 50, f"array define $0-gain {N_NOISE}")
    total, band = p.obj(240, 350, "+"), p.obj(300, 230, "f 0")
    told.to(p.msg(300, 110, "0"), 4).to(total, 0, 1)
    told.to(p.msg(240, 110, "1"), 3).to(band, 0, 1)
    rest = p.obj(60, 200, "list append")
    told.to(p.obj(160, 140, "list split 1"), 2).to(rest, 1, 1)
    turn = told.to(p.obj(60, 110, "list split 1"), 1).to(p.obj(60, 170, "until")).to(rest)
    turn = turn.to(p.obj(60, 230, "list split 1"))
    turn.to(rest, 1, 1)
    level = turn.to(p.obj(60, 260, "unpack f")).to(p.obj(60, 290, "t f f b"))
    number = level.to(band, 2).to(p.obj(300, 260, "t f f f"))
    number.to(p.obj(420, 290, "+ 1"), 2).to(band, 0, 1)
    gain = p.obj(60, 380, "expr $f1 / sqrt(max(1 , $f2))")
    write = p.obj(60, 420, "tabwrite $0-gain")
    number.to(write, 1, 1)
    number.to(p.obj(340, 320, "tabread $0-width")).to(gain, 0, 1)
    level.to(total, 1).to(total, 0, 1)
    level.to(gain).to(write)
    sum_ = p.obj(20, 440, "f")
    total.to(sum_, 0, 1)
    told.to(sum_).to(p.obj(20, 470, "> 0")).to(p.obj(20, 500, "change")).to(
        p.obj(20, 530, "s $0-on")
    )
    return p


def _places() -> Patch:
    """[n place... apart...] to where each band stands, and how far the ears are apart."""
    p = Patch(560, 260)
    p.text(20, 10, "Until they are told, all stand in the middle, alike in both ears.", 70)
    told = p.obj(20, 50, "r $1-places").to(p.obj(20, 80, "t a a"))
    halves = p.obj(20, 150, "list split")
    told.to(p.obj(140, 110, "list split 1"), 1).to(halves, 0, 1)
    told.to(p.obj(20, 110, "list split 1")).to(halves, 1)
    for i, name in enumerate(("place", "apart")):
        halves.to(p.obj(20 + 180 * i, 190, f"array set $0-{name} 1"), i)
        p.obj(280, 50 + 30 * i, f"array define $0-{name} {MOST_BANDS + 2}")
    return p


def _turned(p: Patch, x: int, y: int, cycles: Box) -> tuple[Box, Box]:
    """Draw the cosine and the sine of an angle in cycles."""
    cosine = cycles.to(p.obj(x, y, "cos~"))
    return cosine, cycles.to(p.obj(x + 50, y, "-~ 0.25")).to(p.obj(x + 50, y + 30, "cos~"))


def _frames() -> Patch:
    """At each hop a frame of random bins for either ear, windowed and overlapped."""
    p = Patch(860, 480)
    p.obj(700, 20, f"block~ {N_NOISE} {OVERLAP}")
    band = p.obj(240, 20, "tabreceive~ $0-band")
    gain = band.to(p.obj(160, 50, "tabread~ $0-gain"))
    place = band.to(p.obj(310, 50, "tabread~ $0-place")).to(p.obj(310, 80, "+~ 1"))
    ears = _turned(p, 310, 140, place.to(p.obj(310, 110, "*~ 0.125")))
    apart = band.to(p.obj(500, 50, "tabread~ $0-apart")).to(p.obj(500, 80, "*~ 0.25"))
    alike, own = _turned(p, 500, 110, apart)
    hann_ = p.obj(200, 360, "tabreceive~ $0-hann")
    one = [p.obj(20 + 70 * k, 50, "noise~") for k in range(2)]
    mixed = []
    for k, half in enumerate(one):
        shared = half.to(p.obj(440 + 110 * k, 200, "*~"))
        other = p.obj(640 + 90 * k, 80, "noise~").to(p.obj(640 + 90 * k, 200, "*~"))
        alike.to(shared, 0, 1)
        own.to(other, 0, 1)
        mixed.append(shared.to(p.obj(440 + 110 * k, 240, "+~")))
        other.to(mixed[k], 0, 1)
    for i, (x, bins) in enumerate(((20, one), (440, mixed))):
        loud = gain.to(p.obj(x + 140, 280, "*~"))
        ears[i].to(loud, 0, 1)
        sound = p.obj(x, 360, "rifft~")
        for k, half in enumerate(bins):
            part = half.to(p.obj(x + 60 * k, 320, "*~"))
            loud.to(part, 0, 1)
            part.to(sound, 0, k)
        out = sound.to(p.obj(x, 400, "*~"))
        hann_.to(out, 0, 1)
        out.to(p.obj(x, 440, "outlet~"))
    return p


def noise() -> Patch:
    """The noise of all voices, left and right; it rests while there is none."""
    p = Patch(520, 320)
    p.text(20, 10, "vae_noise NAME: what the names of its messages begin with.", 60)
    frames = p.sub(20, 50, "frames", _frames())
    for i in range(2):
        frames.to(p.obj(20 + 70 * i, 90, "outlet~"), i)
    p.sub(180, 50, "bands", _bands())
    p.sub(180, 80, "levels", _levels())
    p.sub(180, 110, "places", _places())
    p.sub(180, 140, "hann", hann(N_NOISE))
    switched(p, 300, 50, "$0-on", REST_MS)
    return p
