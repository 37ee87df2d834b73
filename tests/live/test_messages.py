"""Messages against python-osc, liblo's oscdump, and bytes that are no messages."""

import re
import struct
import subprocess
import time
from contextlib import suppress

import numpy as np
import psutil
import pytest
from numpy.testing import assert_allclose
from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder
from pythonosc.osc_message_builder import OscMessageBuilder

from tests.live.clients import Client, free_port
from vaelib.live.osc.messages import MAX_BYTES, MessageError, decode, due_s, encode, numbers
from vaelib.live.osc.protocol_3 import chunks


def build(address, *arguments):
    """The same message by python-osc."""
    builder = OscMessageBuilder(address)
    for argument in arguments:
        builder.add_arg(argument)
    return builder.build()


@pytest.mark.parametrize("n", [0, 1, 2, 3, 4, 5, 127, 128, 239, 240, 1025])
@pytest.mark.parametrize("dtype", [np.float32, np.float64, ">f4"])
def test_arrays_are_the_bytes_of_python_osc(n, dtype):
    values = np.random.default_rng(n).normal(size=n).astype(dtype)
    for address in ("/a", "/ab", "/abc", "/bank/amp"):
        expected = build(address, 7, -3, *values.tolist())
        assert encode(address, 7, -3, values) == expected.dgram


def test_numbers_and_text_are_the_bytes_of_python_osc():
    for arguments in [(), (1,), (1.5,), ("",), ("a", 2, "abcd", 0.1), (1 - 2**31, 2**31 - 1, "ä")]:
        assert encode("/x/0", *arguments) == build("/x/0", *arguments).dgram
    assert encode("/x", np.float32(1.5), np.int64(3)) == build("/x", 1.5, 3).dgram


@pytest.mark.parametrize("argument", [True, None, b"x", 2**31, -(2**31) - 1, [1.0]])
def test_what_cannot_be_sent_is_refused(argument):
    with pytest.raises(MessageError):
        encode("/x", argument)


def test_chunks_hold_every_value_once_in_messages_that_max_can_take():
    values = np.random.default_rng(0).normal(size=1024).astype(np.float32)
    messages = [decode(datagram)[0] for datagram in chunks("/spec/mag", 9, values)]
    joined = np.full(1024, np.nan)
    for address, (frame, offset, *floats) in messages:
        assert address == "/spec/mag" and frame == 9 and len(floats) + 2 <= 256
        assert np.isnan(joined[offset : offset + len(floats)]).all()
        joined[offset : offset + len(floats)] = floats
    assert joined.tolist() == values.tolist()


@pytest.mark.live
def test_oscdump_prints_what_was_sent():
    values = np.array([0.5, -1.25, 3e-05], np.float32)
    with Client(free_port()) as client:
        command = ["stdbuf", "-oL", "oscdump", "-L", str(client.server[1])]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as dump:
            # liblo says nothing when it is ready.
            listening = psutil.Process(dump.pid)
            while not listening.net_connections("udp"):
                time.sleep(0.01)
            client.send("/bank/amp", 12, 240, values)
            client.send("/config", 4, "toy", 110.25)
            lines = [dump.stdout.readline(), dump.stdout.readline()]
            dump.terminate()
    assert re.search(r'/config isf 4 "toy" 110\.25', lines[1])
    tags, *printed = re.search(r"/bank/amp (.*)", lines[0])[1].split()
    assert tags == "iifff" and printed[:2] == ["12", "240"]
    assert_allclose([float(x) for x in printed[2:]], values, atol=1e-6)


def test_messages_of_python_osc_are_understood():
    rng = np.random.default_rng(1)
    for _ in range(300):
        arguments = []
        for kind in rng.integers(0, 3, rng.integers(0, 12)):
            arguments.append(
                [
                    int(rng.integers(-999, 999)),
                    float(np.float32(rng.normal())),
                    "t" * int(rng.integers(9)),
                ][kind]
            )
        message = build("/" + "z" * int(rng.integers(1, 9)), *arguments)
        assert decode(message.dgram) == [(message.address, tuple(arguments))]


def test_long_integers_and_doubles_are_understood():
    builder = OscMessageBuilder("/z")
    for value, kind in [(2**40, "h"), (0.1, "d"), ("s", "s"), (1.5, "f")]:
        builder.add_arg(value, kind)
    assert decode(builder.build().dgram) == [("/z", (2**40, 0.1, "s", 1.5))]


def bundle(timetag, *contents):
    builder = OscBundleBuilder(timetag)
    for content in contents:
        builder.add_content(content)
    return builder.build()


def test_bundles_are_understood_whole_or_not_at_all():
    parts = build("/z", 1, 0.5), build("/note", 60, 100)
    expected = [("/z", (1, 0.5)), ("/note", (60, 100))]
    now = time.time()
    assert decode(bundle(IMMEDIATELY, *parts).dgram) == expected
    assert decode(bundle(now - 60, *parts).dgram) == expected
    assert decode(bundle(now + 0.5, *parts).dgram, now=now) == expected
    waits = [due_s(bundle(t, *parts).dgram, now=now) for t in (IMMEDIATELY, now - 60, now + 0.5)]
    np.testing.assert_allclose(waits, [0, 0, 0.5], atol=1e-6)
    assert due_s(parts[0].dgram) == due_s(b"#bundle\0") == 0
    with pytest.raises(MessageError, match="more than a second later"):
        decode(bundle(now + 5, *parts).dgram, now=now)
    with pytest.raises(MessageError):
        decode(bundle(IMMEDIATELY, bundle(IMMEDIATELY, *parts)).dgram)
    whole = bundle(IMMEDIATELY, *parts).dgram
    for n in range(20, len(whole), 4):
        if n != 20 + 4 * (len(parts[0].dgram) // 4):  # there the first message ends
            with pytest.raises(MessageError):
                decode(whole[:n])


def test_every_truncation_is_refused():
    whole = encode("/z/12", 1, 0.5, "a name", 2.5)
    assert len(decode(whole)[0].arguments) == 4
    for n in range(len(whole)):
        with pytest.raises(MessageError):
            decode(whole[:n])
    with pytest.raises(MessageError, match="more bytes"):
        decode(whole + bytes(4))


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_numbers_that_are_not_finite_are_refused(value):
    with pytest.raises(MessageError, match="not finite"):
        decode(encode("/z", 0, value))
    with pytest.raises(MessageError, match="not finite"):
        decode(b"/z\0\0,d\0\0" + struct.pack(">d", value))


@pytest.mark.parametrize("value", [1e300, -3.5e38])
def test_numbers_that_no_answer_can_hold_are_refused(value):
    with pytest.raises(MessageError, match="not finite"):
        decode(b"/z\0\0,d\0\0" + struct.pack(">d", value))
    largest = float(np.finfo(np.float32).max)
    assert decode(b"/z\0\0,d\0\0" + struct.pack(">d", largest)) == [("/z", (largest,))]


@pytest.mark.parametrize("tags", ["b", "T", "[f]", "N", "m", "i,", "fxf", "é"])
def test_other_types_are_refused(tags):
    text = ("," + tags).encode()
    with pytest.raises(MessageError):
        decode(b"/z\0\0" + text + bytes(4 - len(text) % 4) + bytes(8))


@pytest.mark.parametrize(
    "raw",
    [b"", b"z\0\0\0,\0\0\0", b"/z\0\0", b"/z\0x,\0\0\0", b"/\xff\0\0,\0\0\0", b"/\n\0\0,\0\0\0"],
)
def test_what_is_no_message_is_refused(raw):
    with pytest.raises(MessageError):
        decode(raw)


def test_a_datagram_that_is_too_large_is_refused():
    assert decode(encode("/z", np.zeros(1600)))
    with pytest.raises(MessageError, match="bytes"):
        decode(encode("/z", np.zeros(MAX_BYTES)))


def test_random_bytes_raise_nothing_else():
    rng = np.random.default_rng(2)
    whole = encode("/z/12", 1, 0.5, "a name", 2.5)
    for i in range(20_000):
        raw = bytearray(whole if i % 2 else rng.bytes(int(rng.integers(0, 80))))
        for _ in range(3):
            if raw:
                raw[rng.integers(len(raw))] = rng.integers(256)
        with suppress(MessageError):
            decode(bytes(raw))


def test_numbers_says_what_is_missing():
    assert numbers("/pca", (1, 0.5), 2) == [1.0, 0.5]
    for arguments in [(1,), (1, "a"), (1, 2, 3)]:
        with pytest.raises(MessageError, match="/pca takes 2 numbers"):
            numbers("/pca", arguments, 2)


def test_true_and_false_are_numbers():
    built = OscMessageBuilder("/x/0")
    for value in (True, 0.5, False, "a", 3):
        built.add_arg(value)
    assert decode(built.build().dgram) == [("/x/0", (1, 0.5, 0, "a", 3))]


def test_what_is_too_much_is_said_as_it_is():
    with pytest.raises(MessageError, match="more than 8192 bytes"):
        decode(bytes(9000))
    part = build("/z", 1, 0.5)
    with pytest.raises(MessageError, match="holds another bundle"):
        decode(bundle(IMMEDIATELY, bundle(IMMEDIATELY, part)).dgram)
