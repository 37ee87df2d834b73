"""The Max patches: built, sound, gestures, faults. The emulator plays them from real datagrams."""

import json
import struct
import subprocess
import sys
import warnings
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import py2max
import pytest
from numpy.fft import rfft, rfftfreq
from scipy.signal import butter, sosfilt

from tests.live.clients import instrument
from tests.max.emulator import Emulator, PatchError, read_patches
from vaelib.live import messages
from vaelib.live.player import Player
from vaelib.live.protocol import chunks
from vaelib.synthesis.partials import find

FOLDER = Path(__file__).parents[2] / "max"
SR, N_FFT, N_SLOTS, N_BINS = 44100.0, 2048, 128, 1024
GENERATED = ["vae_stft.maxpat", "vae_synth.maxpat", "VAE Synth.amxd"]

TOY = instrument()

# Slot, ratio to the note, amplitude: stable slots, not in the order of frequency.
SOUND = [(5, 1.0, 0.2), (0, 2.0, 0.1), (127, 3.02, 0.05)]
OTHER = [(5, 1.01, 0.1), (0, 2.0, 0.15), (64, 4.1, 0.05)]


# -- what is sent, what is measured --------------------------------------------------------------


def of_slots(sound) -> tuple[np.ndarray, np.ndarray]:
    amp, ratio = np.zeros(N_SLOTS), np.ones(N_SLOTS)
    for slot, r, a in sound:
        amp[slot], ratio[slot] = a, r
    return amp, ratio


def bank_frame(frame: int, sound) -> list[bytes]:
    amp, ratio = of_slots(sound)
    parts = [*chunks("/bank/amp", frame, amp)]
    parts += chunks("/bank/ratio", frame, ratio)
    return [*parts, messages.encode("/bank/commit", frame, N_SLOTS)]


@lru_cache
def lobe(frequency: float) -> np.ndarray:
    """Spectrum of a cosine in a Hann window, whose phase counts from the middle of the frame."""
    n = np.arange(N_FFT)
    window = 0.5 - 0.5 * np.cos(2 * np.pi * n / N_FFT)
    return rfft(window * np.cos(2 * np.pi * frequency / SR * (n - N_FFT // 2))).real[:N_BINS]


def spec_frame(frame: int, sound, f0: float) -> list[bytes]:
    sound = [part for part in sound if part[2]]
    bins = np.arange(N_BINS) * SR / N_FFT
    nearest = np.argmin([abs(bins - r * f0) for _, r, _ in sound], axis=0)
    mag = np.select(
        [nearest == i for i in range(len(sound))], [a * lobe(r * f0) for _, r, a in sound]
    )
    slot = np.array([s for s, _, _ in sound])[nearest]
    parts = [*chunks("/spec/mag", frame, mag), *chunks("/spec/slot", frame, slot)]
    parts += chunks("/bank/ratio", frame, of_slots(sound)[1])
    return [*parts, messages.encode("/spec/commit", frame, N_BINS)]


def play(emulator: Emulator, datagrams: list[bytes]) -> None:
    for raw in datagrams:
        emulator.datagram(raw)


def gestures(emulator: Emulator) -> list[tuple]:
    """What was sent to Python since the last call, but for the pings."""
    return [message for message in emulator.take() if message[0] != "/ping"]


def peak(y: np.ndarray, near: float) -> tuple[float, float]:
    """Frequency and amplitude of the sinusoid that is strongest within 3 % of a frequency."""
    window = np.blackman(len(y))
    n = 8 * len(y)
    level = abs(rfft(y * window, n)) * 2 / window.sum()
    f = rfftfreq(n, 1 / SR)
    k = np.argmax(np.where(abs(f - near) < 0.03 * near, level, 0))
    a, b, c = np.log(level[k - 1 : k + 2])
    return f[k] + (a - c) / (2 * (a - 2 * b + c)) * SR / n, level[k]


def level_db(y: np.ndarray) -> float:
    return 10 * np.log10(np.mean(y**2) + 1e-30)


HIGH_PASS = butter(8, 12000, "highpass", fs=SR, output="sos")


def click_db(y: np.ndarray) -> float:
    """Largest 64-sample power above 12 kHz over the mean power."""
    high = sosfilt(HIGH_PASS, y)[1024:]  # the filter starts from silence
    blocks = high[: len(high) // 64 * 64].reshape(-1, 64)
    return 10 * np.log10(np.mean(blocks**2, 1).max() / np.mean(y**2))


# -- patches -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def patches() -> dict[str, dict]:
    return read_patches(FOLDER)


@pytest.fixture
def synth(patches) -> Emulator:
    """The stand-alone patch, with Python at the other end."""
    emulator = Emulator(patches, "vae_synth")
    emulator.osc("/config", 8, N_BINS, N_FFT, 512, 220.0, "strings")
    for i in range(8):
        emulator.osc(f"/latent/{i}", f"latent {i}", -2.0 - i, 3.0)
        emulator.osc(f"/x/{i}", 0.5)
    emulator.skip(0.2)
    emulator.take()
    return emulator


def assert_partials(y: np.ndarray, sound, f0: float, gain: float = 1.0, db: float = 0.05):
    for _, ratio, amplitude in sound:
        frequency, level = peak(y, ratio * f0)
        assert abs(1200 * np.log2(frequency / (ratio * f0))) < 0.1
        assert abs(20 * np.log10(level / (gain * amplitude))) < db


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


def start_stft(synth, pitch: int = 57) -> float:
    f0 = 440 * 2 ** ((pitch - 69) / 12)
    synth.osc("/mode", "stft")
    play(synth, spec_frame(1, SOUND, f0))
    synth.midi(0x90, pitch, 127)
    synth.render(0.2)
    return f0


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


def test_velocity_gates_legato_and_release(synth):
    play(synth, bank_frame(1, SOUND))
    synth.midi(0x90, 57, 127)
    synth.render(0.1)
    full = level_db(synth.render(0.2)[0])
    synth.midi(0x90, 69, 32)
    assert gestures(synth) == [("/note", 57, 127), ("/note", 69, 32)]
    synth.render(0.1)
    y = synth.render(0.2)[0]
    assert level_db(y) - full == pytest.approx(20 * np.log10(32 / 127), abs=0.1)
    assert_partials(y, SOUND, 440.0, 32 / 127)
    synth.midi(0x80, 57, 64)  # the first key: it does not sound any more
    assert gestures(synth) == []
    assert_partials(synth.render(0.3)[0], SOUND, 440.0, 32 / 127)
    synth.midi(0x90, 69, 0)
    assert gestures(synth) == [("/note", 69, 0)]
    assert np.abs(synth.render(0.005)[0]).max() > 0.001
    synth.render(0.01)
    assert not synth.render(0.1).any()


def test_the_gate_takes_at_least_5_ms(synth):
    gates = [n for n in synth.graph.nodes if n.name == "line~"]
    synth.midi(0x90, 57, 127)
    moving = [n for n in gates if n.left]
    assert len(moving) == 1
    assert moving[0].left >= 0.005 * SR


def test_the_keyboard_on_screen_plays(synth):
    synth.touch("keyboard", 60, 100)
    synth.touch("keyboard", 60, 0)
    assert gestures(synth) == [("/note", 60, 100), ("/note", 60, 0)]


def test_dials_send_shares_and_follow_python_silently(synth):
    assert [synth.panel[f"name_{i}"] for i in range(8)] == [f"latent {i}" for i in range(8)]
    synth.touch("dial_3", 0.25)
    assert gestures(synth) == [("/x/3", 0.25)]
    assert synth.panel["value_3"] == f"{-5 + 0.25 * 8:.2f}"
    synth.osc("/x/3", 1.0)
    assert gestures(synth) == []
    assert synth.panel["dial_3"] == 1.0
    assert synth.panel["value_3"] == "3.00"
    assert synth.panel["dial_2"] == 0.5


def test_controllers_move_dials_and_can_be_learned(synth):
    for i in range(8):
        synth.midi(0xB0, 20 + i, 127 - i)
    assert gestures(synth) == [(f"/x/{i}", (127 - i) / 127) for i in range(8)]
    assert synth.panel["dial_7"] == 120 / 127
    synth.touch("controller_2", 99)
    synth.midi(0xB0, 22, 1)
    synth.midi(0xB0, 99, 127)
    assert gestures(synth) == [("/x/2", 1.0)]
    synth.touch("learn_4", 1)
    synth.midi(0xB0, 7, 0)
    assert gestures(synth) == [("/x/4", 0.0)]
    assert (synth.panel["controller_4"], synth.panel["learn_4"]) == (7, 0)
    synth.midi(0xB0, 8, 5)
    synth.midi(0xB0, 24, 5)
    assert gestures(synth) == []


def test_pca_presets_mode_and_level(synth):
    synth.touch("pca_x", -0.5)
    synth.touch("pca_y", 1.0)
    assert gestures(synth) == [("/pca", -0.5, 0.0), ("/pca", -0.5, 1.0)]
    for i in range(1, 5):
        synth.touch(f"preset_{i}", "bang")
    assert gestures(synth) == [("/preset", str(i)) for i in range(1, 5)]
    synth.touch("save", 1)
    synth.touch("preset_2", "bang")
    assert gestures(synth) == [("/preset/save", "2")]
    assert synth.panel["save"] == 0
    synth.touch("preset_2", "bang")
    synth.touch("mode", 1)
    synth.touch("mode", 0)
    assert gestures(synth) == [("/preset", "2"), ("/mode", "stft"), ("/mode", "bank")]
    synth.osc("/mode", "stft")
    assert (gestures(synth), synth.panel["mode"]) == ([], 1)
    synth.osc("/mode", "bank")
    play(synth, bank_frame(1, SOUND))
    synth.midi(0x90, 57, 127)
    synth.render(0.2)
    before = level_db(synth.render(0.2)[0])
    synth.touch("level", -12.0)
    synth.render(0.1)
    assert level_db(synth.render(0.2)[0]) - before == pytest.approx(-12, abs=0.05)
    assert synth.panel["value_level"] == "-12.0 dB"


def test_hello_on_load_and_a_ping_every_half_second(patches):
    emulator = Emulator(patches, "vae_synth", sr=48000.0)
    assert emulator.take() == [("/hello", 9001, 48000.0)]
    emulator.skip(2.25)
    assert emulator.take() == [("/ping", 1.0)] * 5
    assert emulator.panel.get("status", "no Python") == "no Python"


def test_python_dies_and_comes_back(synth):
    assert synth.panel["status"] == "connected: strings"
    play(synth, bank_frame(1, [(0, 1.0, 0.2)]))
    synth.midi(0x90, 57, 127)
    y = synth.render(3.4)[0]
    level = [level_db(y[int(a * SR) : int((a + 0.02) * SR)]) for a in np.arange(0.1, 3.3, 0.1)]
    level -= level[0]
    assert np.abs(level[:18]).max() < 0.05  # held until 2 s have passed
    assert -8 < level[24] < -5  # half way
    assert level[31] < -60
    assert not y[int(3.1 * SR) :].any()
    assert synth.panel["status"] == "no Python"
    gestures(synth)
    synth.osc("/pong", 1.0)
    assert gestures(synth) == [("/hello", 9001, SR)]
    synth.osc("/config", 8, N_BINS, N_FFT, 512, 220.0, "bells")
    assert gestures(synth) == []
    assert synth.panel["status"] == "connected: bells"
    synth.render(0.2)
    assert_partials(synth.render(0.3)[0], [(0, 1.0, 0.2)], 220.0)
    synth.osc("/error", "no such preset")
    assert synth.panel["status"] == "error: no such preset"


@pytest.mark.parametrize("mode", ["bank", "stft"])
def test_no_click_at_jumps_notes_and_mode_changes(synth, mode):
    f0 = start_stft(synth)
    play(synth, bank_frame(2, SOUND))
    synth.osc("/mode", mode)
    synth.render(0.3)
    parts = [synth.render(0.1)]
    for frame, sound in ((3, OTHER), (4, SOUND)):
        play(synth, bank_frame(frame, sound) if mode == "bank" else spec_frame(frame, sound, f0))
        parts.append(synth.render(0.15))
    assert click_db(np.concatenate(parts, 1)[0]) < -75
    parts = [synth.render(0.1)]
    synth.midi(0x90, 59, 127)  # legato, before any frame at the new pitch
    parts.append(synth.render(0.15))
    assert click_db(np.concatenate(parts, 1)[0]) < -75
    parts = [synth.render(0.1)]
    synth.midi(0x80, 59, 0)
    parts.append(synth.render(0.05))
    synth.midi(0x90, 59, 127)
    parts.append(synth.render(0.1))
    assert click_db(np.concatenate(parts, 1)[0]) < -70
    parts = [synth.render(0.1)]
    synth.osc("/mode", "bank" if mode == "stft" else "stft")
    parts.append(synth.render(0.2))
    assert click_db(np.concatenate(parts, 1)[0]) < -75


def exchange(emulator: Emulator, player: Player) -> None:
    """Carry messages both ways until nobody has more to say."""
    while sent := emulator.take():
        for address, *arguments in sent:
            player.handle(address, tuple(arguments))
        play(emulator, [*player.replies(), *player.frame()])


@pytest.mark.parametrize("pitch", [57, 69])
def test_patch_and_python_play_together(patches, pitch):
    player, emulator = Player(TOY), Emulator(patches, "vae_synth")
    exchange(emulator, player)
    assert emulator.panel["status"] == f"connected: {TOY.name}"
    assert [emulator.panel[f"name_{i}"] for i in range(4)] == [x.name for x in TOY.latents]
    emulator.touch("dial_0", 0.9)
    emulator.midi(0x90, pitch, 127)
    exchange(emulator, player)
    f0 = 440 * 2 ** ((pitch - 69) / 12)
    found = find(TOY.decode(np.array(player.z, np.float32)))
    loud = found.amplitude > 0.03 * found.amplitude.max()
    pairs = zip(found.frequency_hz[loud] / TOY.f0_hz, found.amplitude[loud], strict=True)
    sound = [(0, r, a) for r, a in pairs if r * f0 < 20000]
    assert len(sound) > 2
    emulator.skip(0.1)
    emulator.render(0.1)
    assert_partials(emulator.render(0.4)[0], sound, f0)
    emulator.touch("mode", 1)
    exchange(emulator, player)
    emulator.render(0.2)
    assert_partials(emulator.render(0.4)[0], sound, f0, db=0.2)


# -- files ---------------------------------------------------------------------------------------


def test_committed_files_are_what_the_builder_writes(tmp_path):
    for folder in ("one", "two"):
        command = [sys.executable, FOLDER / "build" / "build.py", "--folder", tmp_path / folder]
        subprocess.run(command, check=True, cwd=tmp_path)
    for name in GENERATED:
        fresh = (tmp_path / "one" / name).read_bytes()
        assert fresh == (tmp_path / "two" / name).read_bytes(), (
            f"{name} differs from build to build"
        )
        assert fresh == (FOLDER / name).read_bytes(), (
            f"{name} is old: run python max/build/build.py"
        )


def read_device(raw: bytes) -> tuple[dict[bytes, bytes], dict[str, bytes], dict[str, int]]:
    """Chunks, embedded files and their flags of an .amxd, read by walking through it."""
    assert raw[:4] == b"ampf"
    assert struct.unpack("<I", raw[4:8]) == (4,)
    assert raw[8:12] == b"iiii"
    chunks, at = {}, 12
    while at < len(raw):
        size = int.from_bytes(raw[at + 4 : at + 8], "little")
        chunks[raw[at : at + 4]] = raw[at + 8 : at + 8 + size]
        at += 8 + size
    assert at == len(raw)
    body = chunks[b"ptch"]
    assert body[:4] == b"mx@c"
    directory = body[int.from_bytes(body[12:16], "big") :]

    def entries(data):
        while data:
            size = int.from_bytes(data[4:8], "big")
            yield data[:4], data[8:size]
            data = data[size:]

    files, flags = {}, {}
    ((tag, listed),) = entries(directory)
    assert tag == b"dlst"
    for tag, entry in entries(listed):
        assert tag == b"dire"
        fields = dict(entries(entry))
        assert fields[b"type"] == b"JSON"
        name = fields[b"fnam"].split(b"\0")[0].decode()
        start, size = (int.from_bytes(fields[key], "big") for key in (b"of32", b"sz32"))
        files[name] = body[start : start + size]
        flags[name] = int.from_bytes(fields[b"flag"], "big")
    return chunks, files, flags


@pytest.fixture(scope="module")
def device() -> dict[str, dict]:
    _, files, _ = read_device((FOLDER / "VAE Synth.amxd").read_bytes())
    return {
        name.rsplit(".", 1)[0]: json.loads(text.rstrip(b"\0"))["patcher"]
        for name, text in files.items()
    }


def test_the_device_holds_its_sub_patch_and_its_parameters(device, patches):
    chunks, files, flags = read_device((FOLDER / "VAE Synth.amxd").read_bytes())
    assert list(chunks) == [b"meta", b"ptch"]
    assert list(files) == ["VAE Synth.amxd", "vae_stft.maxpat"]
    assert flags == {"VAE Synth.amxd": 17, "vae_stft.maxpat": 0}
    assert files["VAE Synth.amxd"].endswith(b"}\n\0")
    assert files["vae_stft.maxpat"] == (FOLDER / "vae_stft.maxpat").read_bytes()
    patch = device["VAE Synth"]
    controls = [b["box"] for b in patch["boxes"] if b["box"].get("parameter_enable")]
    named = {
        box["id"]: box["saved_attribute_attributes"]["valueof"]["parameter_longname"]
        for box in controls
    }
    assert len(set(named.values())) == len(named) == 20
    registered = dict(patch["parameters"])
    banks = registered.pop("parameterbanks")
    registered.pop("inherited_shortname")
    assert {key: value[0] for key, value in registered.items()} == named
    in_banks = [name for bank in banks.values() for name in bank["parameters"] if name != "-"]
    assert sorted(in_banks) == sorted(named.values())
    assert all(len(bank["parameters"]) == 8 for bank in banks.values())
    assert patch["openinpresentation"] == 1


def test_every_global_name_of_the_device_is_its_own(device):
    for text in (box["text"] for box, _ in boxes(device["VAE Synth"]) if "text" in box):
        words = text.split()
        if words[0] in ("s", "r", "buffer~", "peek~", "index~", "poke~"):
            assert words[1].startswith("---"), text


def boxes(patch: dict, path: str = "") -> Iterator[tuple[dict, str]]:
    for box in (entry["box"] for entry in patch["boxes"]):
        yield box, path
        if "patcher" in box:
            yield from boxes(box["patcher"], f"{path}{box['text']}: ")


def meet(a, b) -> bool:
    return all(a[i] < b[i] + b[i + 2] and b[i] < a[i] + a[i + 2] for i in (0, 1))


def test_no_two_boxes_overlap_and_the_panel_fits(device, patches):
    for patch, height in ((patches["vae_synth"], 242), (device["VAE Synth"], 169),
                          (patches["vae_stft"], None)):  # fmt: skip
        windows: dict[str, list] = {}
        for box, path in boxes(patch):
            windows.setdefault(path, []).append(box)
        for path, inside in windows.items():
            for i, box in enumerate(inside):
                for other in inside[:i]:
                    names = [b.get("text", b["maxclass"]) for b in (box, other)]
                    assert not meet(box["patching_rect"], other["patching_rect"]), (path, names)
        shown = [box for box in windows[""] if box.get("presentation")]
        assert bool(shown) == bool(height)
        for i, box in enumerate(shown):
            x, y, width, tall = box["presentation_rect"]
            assert min(x, y) >= 0
            assert x + width <= patch["devicewidth"], box
            assert y + tall <= height, box
            for other in shown[:i]:
                assert not meet(box["presentation_rect"], other["presentation_rect"]), (box, other)


def test_py2max_finds_no_fault(device, tmp_path):
    (tmp_path / "device.maxpat").write_text(json.dumps({"patcher": device["VAE Synth"]}))
    files = [FOLDER / "vae_synth.maxpat", FOLDER / "vae_stft.maxpat", tmp_path / "device.maxpat"]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for file in files:
            assert py2max.Patcher.from_file(file).lint() == []


@pytest.mark.parametrize(
    ("texts", "cord", "words"),
    [
        (["loadbang", "metra 500"], (0, 0, 1, 0), "no object metra"),
        (["loadbang", "mtof"], (0, 1, 1, 0), "no such port"),
        (["loadbang", "mtof"], (0, 0, 1, 1), "no such port"),
        (["line~", "mtof"], (0, 0, 1, 0), "a signal of line~ enters mtof"),
        (["*~", "*~"], (0, 0, 0, 0), "in a circle"),
        (["loadmess " + "1 " * 257, "zl.len"], (0, 0, 1, 0), "257 elements"),
    ],
)
def test_the_emulator_refuses_what_max_refuses(texts, cord, words):
    placed = [
        {"id": str(i), "maxclass": "newobj", "text": text, "patching_rect": [0, 30 * i, 50, 22]}
        for i, text in enumerate(texts)
    ]
    line = {"source": [str(cord[0]), cord[1]], "destination": [str(cord[2]), cord[3]]}
    patch = {"boxes": [{"box": b} for b in placed], "lines": [{"patchline": line}]}
    with pytest.raises(PatchError, match=words):
        Emulator({"x": patch}, "x")


# -- every cord counts ---------------------------------------------------------------------------


def performance(emulator: Emulator) -> Iterator[tuple]:
    """Play through everything the patch does; what could be observed, step by step.

    Each step yields what was sent, what the panel shows, and the sound. Steps without sound stand
    first: most cords are missed there, and a missed cord ends the comparison.
    """

    def seen(sound=None):
        return emulator.take(), dict(emulator.panel), sound

    osc, touch, midi, render = emulator.osc, emulator.touch, emulator.midi, emulator.render
    yield seen()
    osc("/config", 8, N_BINS, N_FFT, 512, 220.0, "strings")
    for i in range(8):
        osc(f"/latent/{i}", f"latent {i}", -1.0 - i, 2.0 + i)
        osc(f"/x/{i}", 0.1 + i / 16)
    yield seen()
    for i in range(8):
        touch(f"dial_{i}", 0.3 + i / 16)
        midi(0xB0, 20 + i, 100 + i)
    yield seen()
    for i in range(8):
        touch(f"controller_{i}", 40 + i)
        midi(0xB0, 40 + i, 10 + i)
        midi(0xB0, 20 + i, 11 + i)
    yield seen()
    for i in range(8):
        touch(f"learn_{i}", 1)
        midi(0xB0, 60 + i, 50 + i)
        midi(0xB0, 80 + i, 60 + i)
        midi(0xB0, 60 + i, 70 + i)
    yield seen()
    for i in range(1, 5):
        touch(f"preset_{i}", "bang")
    touch("save", 1)
    touch("preset_3", "bang")
    touch("preset_4", "bang")
    touch("pca_x", 0.25)
    touch("pca_y", -0.5)
    yield seen()
    touch("mode", 1)
    touch("mode", 0)
    osc("/mode", "stft")
    yield seen()
    osc("/mode", "bank")
    osc("/error", "nothing")
    yield seen()
    osc("/config", 8, N_BINS, N_FFT, 512, 220.0, "bells")
    if "keyboard" in emulator.controls:
        touch("keyboard", 50, 90)
        touch("keyboard", 50, 0)
    midi(0x90, 57, 100)
    midi(0x90, 64, 110)
    midi(0x80, 57, 0)
    midi(0x90, 64, 0)
    yield seen()
    emulator.skip(1.1)
    yield seen()
    # Sound: both voices together, in the middle of the crossfade, so that one pass hears both.
    low = 440 * 2 ** (-24 / 12)
    too_high = (9, 200.0, 0.1)
    play(emulator, bank_frame(1, [*SOUND, too_high]) + spec_frame(2, SOUND, low))
    midi(0x90, 45, 100)
    yield seen(render(0.02))
    osc("/mode", "stft")
    yield seen(render(0.03))
    midi(0x80, 45, 0)
    yield seen(render(0.012))
    midi(0x90, 47, 60)
    for torn in (bank_frame(3, OTHER), spec_frame(4, OTHER, low)):
        play(emulator, torn[1:])
    touch("mode", 0)
    yield seen(render(0.02))
    # Whole frames after torn ones, each committed twice; then commits that do not fit.
    play(emulator, [*bank_frame(5, OTHER), messages.encode("/bank/commit", 5, N_SLOTS)])
    play(emulator, [*spec_frame(6, OTHER, low), messages.encode("/spec/commit", 6, N_BINS)])
    osc("/mode", "stft")
    yield seen(render(0.03))
    for frame, wrong in ((bank_frame(7, SOUND), (8, N_SLOTS)), (bank_frame(9, SOUND), (9, 127)),
                         (spec_frame(10, SOUND, low), (11, N_BINS)),
                         (spec_frame(12, SOUND, low), (12, 1000))):  # fmt: skip
        address = messages.decode(frame[-1])[0].address
        play(emulator, [*frame[:-1], messages.encode(address, *wrong)])
    osc("/mode", "bank")
    yield seen(render(0.02))
    # A frame whose last field never came, then a whole one: the two must not be added up.
    play(emulator, bank_frame(13, SOUND)[:1] + bank_frame(14, OTHER))
    play(emulator, spec_frame(15, SOUND, low)[:4] + spec_frame(16, OTHER, low))
    osc("/mode", "stft")
    yield seen(render(0.03))
    # Frames of which one field belongs to another frame.
    for make, cuts in (
        (lambda k: bank_frame(k, SOUND), (0, 1, 2)),
        (lambda k: spec_frame(k, SOUND, low), (0, 5, 10, 11)),
    ):
        for k, (start, end) in enumerate(pairwise(cuts)):
            mixed = make(100 + 2 * k)
            mixed[start:end] = make(101 + 2 * k)[start:end]
            play(emulator, mixed)
    for missing in (0, 1):  # one field of a frame is lost
        frame = bank_frame(17 + missing, SOUND)
        play(emulator, frame[:missing] + frame[missing + 1 :])
    for k, gone in enumerate((range(5), range(5, 10), (10,))):
        frame = spec_frame(19 + k, SOUND, low)
        play(emulator, [raw for i, raw in enumerate(frame) if i not in gone])
    osc("/mode", "bank")
    yield seen(render(0.02))
    touch("level", -20.0)
    yield seen(render(0.012))
    emulator.skip(1.95)
    yield seen(render(0.04))
    emulator.skip(0.2)
    yield seen(render(0.02))
    osc("/pong", 1.0)
    yield seen(render(0.02))
    play(emulator, bank_frame(22, SOUND))
    emulator.skip(1.5)
    osc("/pong", 1.0)  # silence is counted from the last message
    emulator.skip(1.5)
    yield seen(render(0.02))


def same(one: tuple, other: tuple) -> bool:
    *told, y = one
    *heard, x = other
    return told == heard and (y is x is None or np.array_equal(y, x))


def differs(patches: dict, top: str, reference: list[tuple], cut: int) -> bool:
    """Whether a cut cord changes anything that can be observed."""
    try:
        emulator = Emulator(patches, top, cut=cut)
        return not all(map(same, reference, performance(emulator)))
    except Exception:  # whatever stops the patch has been noticed
        return True


def test_a_cut_cord_is_noticed(patches):
    whole = Emulator(patches, "vae_synth")
    reference = list(performance(whole))
    assert all(map(same, reference, performance(Emulator(patches, "vae_synth"))))
    silent = [
        label
        for cut, label in enumerate(whole.cords)
        if not differs(patches, "vae_synth", reference, cut)
    ]
    assert not silent, "cords without which nothing changes"
    assert len(whole.cords) > 500


def test_the_device_does_what_the_patch_does(patches, device):
    alone, live = Emulator(patches, "vae_synth"), Emulator(device, "VAE Synth")
    steps = list(performance(live))
    own = [label.replace("---", "vae_") for label in live.cords]
    mine = [i for i, label in enumerate(own) if label not in alone.cords]
    assert 0 < len(mine) < 40
    for cut in mine:
        assert differs(device, "VAE Synth", steps, cut), own[cut]
    for i, ((sent, panel, y), (told, shown, x)) in enumerate(
        zip(steps, performance(alone), strict=True)
    ):
        told = [m for m in told if m[:2] != ("/note", 50)]  # the device has no keyboard
        assert [m for m in sent if m[0] != "/ping"] == [m for m in told if m[0] != "/ping"], i
        assert panel == {k: v for k, v in shown.items() if k in live.panel}, i
        assert (y is None) == (x is None)
        if y is not None:
            np.testing.assert_array_equal(y, x)
