"""The voices of the Max patch, in the emulator: partials and levels as sent, no fault heard."""

import numpy as np
import pytest

from tests.max.frames import (
    OTHER,
    SOUND,
    assert_partials,
    bank_frame,
    play,
    spec_frame,
    start_stft,
)
from vaelib.live import messages
from vaelib.synthesis.notes import SR


def test_the_bank_plays_partials_and_levels_as_sent_at_any_pitch(synth):
    play(synth, bank_frame(1, SOUND))
    synth.midi(0x90, 57, 127)
    synth.render(0.1)
    assert_partials(synth.render(0.4)[0], SOUND, 220.0)
    synth.midi(0x90, 64, 127)
    synth.render(0.1)
    y = synth.render(0.4)
    assert_partials(y[1], SOUND, 440 * 2 ** (-5 / 12))
    assert np.array_equal(*y)
    play(synth, bank_frame(2, OTHER))
    synth.render(0.1)
    assert_partials(synth.render(0.4)[0], OTHER, 440 * 2 ** (-5 / 12))


def test_the_inverse_stft_plays_partials_and_levels_as_sent_at_any_pitch(synth):
    f0 = start_stft(synth)
    y = synth.render(0.5)[0]
    assert_partials(y, SOUND, f0)
    higher = f0 * 2 ** (7 / 12)
    synth.midi(0x90, 64, 127)
    play(synth, spec_frame(2, SOUND, higher))
    synth.render(0.2)
    assert_partials(synth.render(0.5)[0], SOUND, higher)
    play(synth, spec_frame(3, OTHER, higher))
    synth.render(0.1)
    assert_partials(synth.render(0.5)[0], OTHER, higher)


def test_phases_may_be_read_before_or_after_they_are_kept(synth):
    (voice,) = (n for n in synth.graph.nodes if n.name == "pfft~")
    order = voice.inside.order
    (keep,) = (n for n in order if n.name == "poke~")
    (read,) = (n for n in order if n.name == "index~" and n.args == ["vae_phase"])
    early = order.index(keep) < order.index(read)
    order.remove(keep)
    if early:  # it was written first: now it is written last
        order.append(keep)
    else:
        order.insert(order.index(read), keep)
        assert all(n in order[: order.index(keep)] for inlet in keep.sources for n, _ in inlet)
    f0 = start_stft(synth)
    assert_partials(synth.render(0.4)[0], SOUND, f0)


@pytest.mark.parametrize("mode", ["bank", "stft"])
def test_a_held_sound_is_steady(synth, mode):
    start_stft(synth)
    synth.osc("/mode", mode)
    # One partial: its level is the same in every window, beats aside.
    one = [(5, 1.0, 0.2)]
    play(synth, bank_frame(2, one) + spec_frame(3, one, 220.0))
    synth.render(0.2)
    y = synth.render(1.0)[0]
    window = np.blackman(2205)
    t = np.exp(-2j * np.pi * 220.0 / SR * np.arange(len(y)))
    levels = [abs(np.sum((y * t)[i : i + 2205] * window)) for i in range(0, len(y) - 2205, 2205)]
    assert np.std(20 * np.log10(levels)) < 0.02


@pytest.mark.parametrize("voice", ["bank", "stft"])
@pytest.mark.parametrize(
    "fault", ["no note", "no frame", "lost chunk", "short chunk", "no commit", "other commit"]
)
def test_what_is_not_whole_never_sounds(synth, voice, fault):
    if voice == "stft":
        synth.osc("/mode", "stft")

    def frame(number: int, sound) -> list[bytes]:
        if voice == "bank":
            return bank_frame(number, sound)
        return spec_frame(number, sound, 220.0)

    raws = frame(1, SOUND)
    if fault == "no note":
        play(synth, raws)
        assert not synth.render(0.2).any()
        return
    synth.midi(0x90, 57, 127)
    if fault == "no frame":
        assert not synth.render(0.2).any()
        return
    if fault == "lost chunk":
        n = len(raws) - 1
        variants = [frame(10 + i, OTHER)[:i] + frame(10 + i, OTHER)[i + 1 :] for i in range(n)]
    elif fault == "short chunk":
        variants = []
        for i, raw in enumerate(raws[:-1]):
            address, (_, offset, *values) = messages.decode(raw)[0]
            variants.append(frame(10 + i, OTHER))
            variants[i][i] = messages.encode(address, 10 + i, offset, np.array(values[1:]))
    elif fault == "no commit":
        variants = [frame(10, OTHER)[:-1]]
    else:
        address, (_, count) = messages.decode(raws[-1])[0]
        wrong = [(9, count), (10, count - 1)]
        variants = [[*frame(10, OTHER)[:-1], messages.encode(address, *pair)] for pair in wrong]
    for variant in variants:
        play(synth, variant)
    assert not synth.render(0.1).any(), "a faulty first frame sounds"
    play(synth, raws)
    synth.render(0.2)
    for variant in variants:
        play(synth, variant)
    assert_partials(synth.render(0.3)[0], SOUND, 220.0)


def test_frames_written_while_another_sounds_do_not_touch_it(synth):
    play(synth, bank_frame(1, SOUND))
    synth.midi(0x90, 57, 127)
    synth.render(0.1)
    for raw in bank_frame(2, OTHER)[:-1]:
        synth.datagram(raw)
        assert_partials(synth.render(0.25)[0], SOUND, 220.0)


def test_the_gate_takes_at_least_5_ms(synth):
    gates = [n for n in synth.graph.nodes if n.name == "line~"]
    synth.midi(0x90, 57, 127)
    moving = [n for n in gates if n.left]
    assert len(moving) == 1
    assert moving[0].left >= 0.005 * SR
