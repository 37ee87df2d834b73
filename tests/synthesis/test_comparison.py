"""Comparison: sounds whose faults are known, each found by the measure that is made for it."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.representations import N_FFT, magnitude
from vaelib.synthesis import comparison
from vaelib.synthesis.comparison import ONSET, TARGETS, Contender, live
from vaelib.synthesis.engines import ENGINES, TITLES, render
from vaelib.synthesis.notes import HOP, SR
from vaelib.synthesis.passages import EVENTS, Passage, dense, tonal
from vaelib.synthesis.reference_sounds import KNOWN

N_TICKS = 130
STEADY = slice(ONSET * HOP, None)
T = np.arange(N_TICKS * HOP) / SR


@pytest.fixture(scope="module")
def passages():
    return tonal(N_TICKS, shifts=(-5.0, 12.0))


def bank(passage):
    return render(ENGINES["bank"](passage.f0_hz), passage.ticks())


def clicking(passage):
    sound = bank(passage)
    sound[100 * HOP] += 0.01
    return sound


FAULTS = {
    "none": bank,
    "1 cent sharp": lambda p: bank(replace(p, ratio=p.ratio * 2 ** (1 / 1200))),
    "10 % louder overtones": lambda p: bank(replace(p, magnitudes=p.magnitudes * TILT)),
    "clicking": clicking,
    "fluttering": lambda p: bank(p) * (1 + 0.005 * np.sin(2 * np.pi * 3 * T)),
    "noisy": lambda p: bank(p) + 0.1 * 10 ** (-55 / 20) * NOISE,
}
TILT = np.where(np.arange(1025) > 30, 1.1, 1.0)
# White noise, but for what a click would be looked for in.
NOISE = np.fft.irfft(
    np.fft.rfft(np.random.default_rng(0).standard_normal(len(T)))
    * (np.fft.rfftfreq(len(T), 1 / SR) < 11_000),
    len(T),
)
CLICKS = {f"click_{event}" for event in EVENTS}
FAILS = {
    "none": set(),
    # Lobes of a detuned partial lie elsewhere, too.
    "1 cent sharp": {
        "cents_constant",
        "cents_repitched",
        "sc_constant",
        "lsd_constant",
        "sc_moving",
    },
    "10 % louder overtones": {"sc_constant", "sc_moving"},
    "clicking": CLICKS,
    "fluttering": {"flutter"},
    "noisy": {"npr_constant"},
}


@pytest.fixture(scope="module")
def table(passages):
    engines = {fault: Contender(play) for fault, play in FAULTS.items()}
    return comparison.measure(comparison.render_all(engines, passages), passages)


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_fails_the_measures_that_are_made_for_it_and_no_other(fault, table):
    worst = comparison.summary(table).groupby("engine").max().loc[fault]
    failed = {measure for measure, target in TARGETS.items() if not worst[measure] <= target}
    assert failed == FAILS[fault]


def test_faults_of_known_size_have_the_measures_that_they_must_have(table):
    by_event = table.set_index(["engine", "sound", "event"])
    for sound in ("harmonic", "inharmonic"):
        for event in ("constant", "-5", "+12"):
            assert_allclose(by_event.loc["1 cent sharp", sound, event][["cents", "cents_max"]], 1.0,
                            atol=0.02)  # fmt: skip
        constant = by_event.xs((sound, "constant"), level=("sound", "event"))
        expected = np.std(20 * np.log10(1 + 0.005 * np.sin(2 * np.pi * 3 * T)))
        # The Hann window of 50 ms smooths the tremolo a little.
        assert constant.loc["fluttering", "flutter"] == pytest.approx(expected, rel=0.1)
        assert constant.loc["noisy", "npr"] == pytest.approx(-58, abs=0.7)  # half of the band
        # An impulse of 0.01 has 46 % of its energy above 12 kHz, within 64 samples or two times 64.
        click = 10 * np.log10(0.01**2 * (1 - 12_000 / 22_050) / 64 / 0.1**2)
        assert click - 3.1 < constant.loc["clicking", "click"] < click + 0.1


def test_a_sum_of_sines_is_as_good_as_can_be(passages):
    """Not rendered by any engine: the true partials, from their frequencies and amplitudes."""
    key = "harmonic", "+12"
    frequency, amplitude = passages[key].partials
    assert_allclose(frequency, 440 * np.arange(1, 11))
    sound = amplitude @ np.sin(2 * np.pi * np.outer(frequency, T))
    (row,) = comparison.measure({("sines", *key): sound}, passages).to_dict("records")
    assert row["npr"] < -120 and row["cents_max"] < 0.001 and row["click"] < -130


def test_there_is_one_row_for_each_sound_and_nothing_that_was_not_asked_for(passages, table):
    assert len(table) == len(FAULTS) * len(passages) == len(FAULTS) * 18
    asked = table.drop(columns=["engine", "sound"]).groupby("event").count().astype(bool)
    assert asked["click"].all()
    assert set(asked.index[asked["sc"]]) == set(asked.index[asked["lsd"]]) == {"constant", "moving"}
    assert set(asked.index[asked["npr"]]) == set(asked.index[asked["cents"]])
    assert set(asked.index[asked["npr"]]) == {"constant", "-5", "+12"}
    assert set(asked.index[asked["flutter"]]) == {"constant"}


def test_passages_are_what_their_events_say(passages):
    constant, moving = (passages["inharmonic", event] for event in ("constant", "moving"))
    known = KNOWN["inharmonic"]
    assert_array_equal(constant.magnitudes[7], known.magnitudes(np.array([known.middle]))[0])
    assert_array_equal(moving.magnitudes[[0, -1]], known.magnitudes(np.array([0.3, 0.8])))
    assert_array_equal(moving.meant, known.sound(np.linspace(0.3, 0.8, N_TICKS)))
    late, lost = (passages["inharmonic", event].magnitudes for event in ("late", "lost"))
    assert_array_equal(late, np.repeat(moving.magnitudes[::5], 5, axis=0))
    there = (lost == moving.magnitudes).all(axis=1)
    assert 0.7 < there.mean() < 0.9 and there[0]
    for i in np.flatnonzero(~there):
        assert_array_equal(lost[i], lost[i - 1])
    gates = [tick.gate for tick in passages["harmonic", "gate"].ticks()]
    assert gates[:60] == [0] * 20 + [1] * 20 + [0] * 20
    pitches = {round(tick.f0_hz, 2) for tick in passages["harmonic", "legato"].ticks()}
    assert pitches == {220.0, 329.63, 164.81, 261.63}
    assert {tick.f0_hz for tick in passages["harmonic", "+12"].ticks()} == {440.0}
    assert {event for (_, event), p in passages.items() if p.meant is not None} == {
        "constant",
        "moving",
        "jumping",
    }


def test_dense_sounds_are_given_as_one_frame_or_the_power_of_eight():
    passages = dense(110)
    assert list(passages) == [(s, e) for s in ("noisy", "FM") for e in ("one", "eight")]
    for name in ("noisy", "FM"):
        one, eight = passages[name, "one"], passages[name, "eight"]
        assert one.magnitudes.shape == (110, 1025) and one.meant is not None
        frames = [eight.meant[i : i + N_FFT] for i in range(0, 8 * 2048, 2048)]
        power = np.mean([magnitude(frame).astype(float) ** 2 for frame in frames], axis=0)
        assert_allclose(eight.magnitudes[3] ** 2, power, rtol=1e-4, atol=1e-6 * power.max())
    # A sound has no distance from itself, and twice the sound has none either: gains are matched.
    itself = Contender(lambda passage: passage.meant, events=("one",))
    twice = Contender(lambda passage: 2 * passage.meant, events=("one",))
    table = comparison.measure(
        comparison.render_all({"itself": itself, "twice": twice}, passages), passages
    ).set_index(["engine", "sound"])
    assert table.loc["itself"]["lsd"].isna().all()
    assert_allclose(table.loc["twice"]["lsd"], 0, atol=1e-5)
    assert_allclose(table.loc["itself"]["flutter"], table.loc["twice"]["flutter"], rtol=1e-9)


def test_contenders_play_what_they_can(passages):
    found = comparison.contenders(n_iter=2)
    assert {TITLES[name] for name in ("bank", "inverse-stft", "2017-bank")} < set(found)
    played = {name: [key for key in passages if found[name].plays(*key)] for name in found}
    assert len(played["bank"]) == len(passages)
    assert played["harmonic bank"] == [key for key in passages if key[0] == "harmonic"]
    whole = [k for k in passages if k[1] in ("constant", "moving", "jumping")]
    assert played["Griffin-Lim"] == played["the sound itself"] == whole
    assert {event for _, event in played["2017 bank, messages"]} == {
        "moving",
        "jumping",
        "lost",
        "late",
    }
    passage = passages["harmonic", "constant"]
    assert found["the sound itself"].play(passage) is passage.meant
    assert len(found["Griffin-Lim"].play(replace(passage, magnitudes=passage.magnitudes[:12]))) == (
        11 * HOP
    )


def test_a_message_starts_all_oscillators_anew_at_full_level(passages):
    passage = passages["harmonic", "jumping"]
    sound = comparison.contenders()["2017 bank, messages"].play(passage)
    assert len(sound) == N_TICKS * HOP
    ticks = list(passage.ticks())
    for first in (0, 25, 125):
        alone = render(ENGINES["2017-bank"](220.0, seed=first), [ticks[first]] * 6)
        assert_array_equal(sound[first * HOP : (first + 5) * HOP], alone[HOP:])


def test_the_summary_takes_the_worst_pitch_and_has_a_column_for_each_measure_and_event():
    table = pd.DataFrame(
        [
            ("a", "s", "constant", -90.0, 0.1, 0.3),
            ("a", "s", "+7", -80.0, 0.4, np.nan),
            ("a", "s", "-12", -70.0, 0.2, np.nan),
            ("b", "s", "constant", -50.0, 0.9, 0.2),
        ],
        columns=["engine", "sound", "event", "npr", "cents", "flutter"],
    )
    wide = comparison.summary(table)
    assert list(wide.columns) == [
        "npr_constant",
        "npr_repitched",
        "cents_constant",
        "cents_repitched",
        "flutter",
    ]
    assert wide.loc["a", "s"].tolist() == [-90, -70, 0.1, 0.4, 0.3]
    assert wide.loc["b", "s"].dropna().tolist() == [-50, 0.9, 0.2]
    met = comparison.n_met(wide.groupby("engine").max())
    assert met.to_dict() == {"a": 4, "b": 0}


def test_a_silent_engine_is_one_sentence(passages):
    silent = Contender(lambda passage: np.zeros(N_TICKS * HOP), events=("moving",))
    sounds = comparison.render_all({"silent": silent}, passages)
    with pytest.raises(ValueError, match="the sound is silent: its spectrum cannot be compared"):
        comparison.measure(sounds, passages)


def test_any_engine_can_be_compared():
    """What the notebook does with decoded spectra, of which nothing else is known."""
    m = KNOWN["harmonic"].magnitudes(np.full(N_TICKS, 10.0))
    passages = {("decoded", "held"): Passage(220.0, m, ("spectrum",))}
    sounds = comparison.render_all({"a": live(ENGINES["bank"])}, passages)
    table = comparison.measure(sounds, passages)
    assert list(table.columns) == ["engine", "sound", "event", "sc", "lsd"]
    assert table["sc"][0] < 0.001
