"""The protocol of 2017: its messages, their order, and phases that stay."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from tests.live.clients import Client, instrument
from vaelib.live.osc.latency import ServerProcess
from vaelib.live.osc.messages import MessageError, decode
from vaelib.live.osc.protocol_2017 import Player2017, axis_and_value, phases, reply
from vaelib.live.playing.events import Move
from vaelib.live.realtime import Settings
from vaelib.representations import magnitude, spectrum
from vaelib.synthesis.partials import find

TOY = instrument()


def heard(datagrams):
    return [decode(datagram)[0] for datagram in datagrams]


def joined(messages, address):
    return np.concatenate([m.arguments for m in messages if m.address == address])


def test_axes_count_from_0_or_are_controllers_from_48():
    assert axis_and_value((3, 1.5), 4) == (3, 1.5)
    assert axis_and_value((3.0, 1), 4) == (3, 1.0)
    assert axis_and_value((48, -4.0), 4) == (0, -4.0)
    assert axis_and_value((51, 0.0), 4) == (3, 0.0)
    assert axis_and_value((50, 0.0), 64) == (50, 0.0)
    for arguments in [(4, 0.0), (-1, 0.0), (1.5, 0.0), (52, 0.0), (57, 0.0), (1,), ("1", 0.0)]:
        with pytest.raises(MessageError):
            axis_and_value(arguments, 4)


def test_the_bank_is_answered_in_the_order_of_2017():
    m = TOY.decode(TOY.default)
    messages = heard(reply(m))
    assert [x.address for x in messages] == ["/amp"] * 4 + ["/phs"] * 4 + ["/clr"]
    assert [len(x.arguments) for x in messages] == [256] * 8 + [1]
    assert_array_equal(joined(messages, "/amp"), m[:1024])
    assert set(joined(messages, "/phs")) <= {0.0, float(np.float32(np.pi))}
    assert messages[-1].arguments == (1,) and isinstance(messages[-1].arguments[0], int)


def test_the_inverse_transform_is_answered_with_a_whole_real_frame():
    m = TOY.decode(TOY.default)
    messages = heard(reply(m, form="stft"))
    assert [x.address for x in messages] == ["/real"] * 32 + ["/imag"] * 32
    assert {len(x.arguments) for x in messages} == {128}
    whole = joined(messages, "/real") + 1j * joined(messages, "/imag")
    frame = np.fft.ifft(whole)
    assert np.abs(frame.imag).max() < 1e-6 * np.abs(frame).max()
    assert_allclose(np.abs(whole[:1025]), m, rtol=1e-5, atol=1e-6)
    # With the signs of their lobes the partials fill the middle of the frame, as a window does.
    energy = frame.real**2
    assert energy[1024:3072].sum() > 0.9 * energy.sum()


def test_phases_are_the_signs_of_the_lobes_and_never_change():
    n = np.arange(4096) - 2048
    frame = sum(a * np.cos(2 * np.pi * f * n / 44100) for f, a in [(440.3, 0.5), (1017, 0.2)])
    expected = spectrum(frame[None])[0]
    m = magnitude(frame[None])[0]
    loud = m > 1e-3 * m.max()
    # All partials have phase 0 at the centre: the true spectrum is real.
    assert_array_equal(phases(m, sr=44100.0)[loud] > 0, expected.real[loud] < 0)
    assert list(reply(m)) == list(reply(m.copy()))
    assert len(find(m).amplitude) == 2


def test_every_message_is_answered_by_one_frame():
    player = Player2017(TOY)
    assert not player.stale and not list(player.frame())
    for _ in range(2):
        player.handle("/cntrl", (3, 1.5))
        sent = list(player.frame())
        assert player.replies() == [] and len(sent) == 9
        assert {where for _, where in sent} == {("127.0.0.1", 9004)}
        assert player.z[3] == 1.5 and not player.stale
    for address in ("/z/0", "/ping", "/cntrl/3"):
        with pytest.raises(MessageError, match="only /cntrl"):
            player.handle(address, (0.5,))


def test_a_replayed_session_moves_the_spectrum():
    player = Player2017(TOY)
    player.handle("/cntrl", (0, 0.0))
    list(player.frame())
    player.replay(Move((1.0, 2.0, 3.0, 4.0)), 0.0)
    amplitudes = joined(heard(datagram for datagram, _ in player.frame()), "/amp")
    assert_array_equal(amplitudes, TOY.decode(np.array([1, 2, 3, 4]))[:1024])


@pytest.mark.live
def test_the_server_answers_as_in_2017(tmp_path):
    file = tmp_path / "toy.safetensors"
    TOY.save(file)
    client = Client()
    options = f"--instrument={file}", "--2017", f"--reply-port={client.port}"
    with client, ServerProcess(*options) as server:
        client.server = "127.0.0.1", server.port
        client.send("/cntrl", 3, 1.5)
        messages = client.until("/clr")
    assert [x.address for x in messages] == ["/amp"] * 4 + ["/phs"] * 4 + ["/clr"]
    z = TOY.default
    z[3] = 1.5
    assert_allclose(joined(messages, "/amp"), TOY.decode(z)[:1024], rtol=1e-3, atol=1e-6)


def test_its_ports_are_those_of_2017():
    assert Settings(year_2017=True).ports == (7000, 9004)
    assert Settings().ports == (9000, 9001)
    assert Settings(port=0, reply_port=5).ports == (0, 5)
