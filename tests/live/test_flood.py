"""Packets that no server may obey: a hundred thousand in process, and a flood at its port."""

import subprocess
import sys
import time

import numpy as np
import psutil
import pytest

from tests.live.clients import Client, count, instrument
from tests.live.hostile import bad_packets
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.osc.latency import ServerProcess
from vaelib.live.osc.messages import MessageError, decode
from vaelib.live.osc.player import Player
from vaelib.live.playing import sessions
from vaelib.live.playing.events import Note
from vaelib.profiles import ROOT
from vaelib.synthesis.notes import HOP
from vaelib.synthesis.quality import click_db

TOY = instrument()


def test_a_hundred_thousand_bad_packets_change_nothing_and_are_not_kept():
    player, process, refused = Player(TOY), psutil.Process(), 0
    before = player.z, player.mode, dict(player.performance.values)
    for i, packet in enumerate(bad_packets(100_000)):
        try:
            for message in decode(packet):
                player.handle(*message)
        except MessageError as error:
            refused += "\n" not in str(error) and len(str(error)) < 200
        if i == 20_000:
            memory = process.memory_info().rss
    assert refused == 100_000
    assert (player.z, player.mode, player.performance.values) == before
    assert not player.moving and len(player.audience) == 0
    assert process.memory_info().rss - memory < 4 * 2**20


_FLOOD = """
import socket, sys, time
from tests.live.hostile import bad_packets
packets = list(bad_packets(2000))
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
start, n, seconds = time.monotonic(), 0, float(sys.argv[2])
while (now := time.monotonic()) < start + seconds:
    while n < (now - start) * 20_000:
        s.sendto(packets[n % 2000], ("127.0.0.1", int(sys.argv[1])))
        n += 1
    time.sleep(0.0005)
print(n)
"""


@pytest.mark.live
def test_bad_packets_and_a_flood_at_the_port_leave_the_sound_as_it_is(tmp_path):
    file, path = tmp_path / "toy.safetensors", tmp_path / "s"
    TOY.save(file)
    with (
        Client() as client,
        ServerProcess(
            f"--instrument={file}", f"--reply-port={client.port}", f"--record={path}"
        ) as server,
    ):
        client.server = "127.0.0.1", server.port
        client.send("/hello", client.port)
        client.until("/bank/commit")
        # Its highest partial stays below 12 kHz: what is above is a click.
        client.send("/note", 45, 100)
        time.sleep(0.2)
        # Every packet arrives: a ping after each few is answered only when all were read.
        for i, packet in enumerate(bad_packets(5_000)):
            client.raw(packet)
            if i % 100 == 99:
                client.send("/ping", float(i))
                client.until("/pong")
        flood = subprocess.Popen(
            [sys.executable, "-c", _FLOOD, str(server.port), "3"],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        # Meanwhile a player turns a dial slowly.
        for i in range(30):
            client.send("/x/0", 0.4 + 0.2 * np.sin(i / 10))
            time.sleep(0.1)
        n_flooded = int(flood.communicate(timeout=30)[0])
        client.drain()
        client.send("/x/0", 0.7)
        client.until("/bank/commit")
        code, out, err = server.stop()
    assert code == 0 and "Traceback" not in err
    assert n_flooded > 10_000 and count(out, "refused") >= 5_000
    session = sessions.read(path)
    notes = [timed for timed in session.events if isinstance(timed.event, Note)]
    assert [timed.event.pitch for timed in notes] == [45.0]
    sound = session.render(Instrument.load(file))[:, (notes[0].tick + 20) * HOP :]
    assert click_db(sound[0]) < -75
    assert np.abs(sound).max() > 0.01
