"""Real time: an instrument served over OSC until it is stopped, from a notebook or a terminal.

``python -m vaelib.live.realtime`` is `serve` as a command; ``--help`` lists what it takes.
"""

import contextlib
import gc
import queue
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from threadpoolctl import threadpool_limits

from vaelib.live.audio import Clock, Output, Speakers, trouble
from vaelib.live.by_hand import Hands, playing_by_hand
from vaelib.live.commands import (
    Parser,
    check_file,
    check_seconds,
    command,
    ended_by_signals,
    named,
)
from vaelib.live.instruments.instrument import DEFAULT, Instrument
from vaelib.live.midi_input import no_midi
from vaelib.live.osc import protocol, protocol_2017
from vaelib.live.osc.latency import Summary
from vaelib.live.osc.player import Player
from vaelib.live.osc.ports import check_address, check_port, open_port
from vaelib.live.osc.protocol import MODES
from vaelib.live.osc.protocol_2017 import Player2017
from vaelib.live.osc.server import Server
from vaelib.live.playing import sessions
from vaelib.live.playing.events import Retune
from vaelib.live.playing.gestures import Gesture, beside
from vaelib.live.playing.performer import Performer, check_rate
from vaelib.live.playing.sessions import Recorder
from vaelib.live.playing.tuning import tuning
from vaelib.live.presets import Presets
from vaelib.live.wav_output import WavFile
from vaelib.store import DamagedFileError, in_one_line
from vaelib.synthesis.engines import ENGINES

__all__ = ["Settings", "main", "serve"]


@dataclass(frozen=True)
class Settings:
    """How an instrument is served: the options of the command (see its ``--help``).

    Parameters
    ----------
    port, reply_port : int, optional
        By default those of the protocol. Port 0 is any that is free; the reply port is that of a
        client that has not named its own.
    engine : str, optional
        By default the one that the instrument asks for; a session is replayed by its own.
    sr : float, optional
        Sampling rate in Hz of the sound that Python makes, by default the instrument's.
    scale, mapping : Path, optional
        Scala's files of a tuning.
    midi : str, optional
        Pattern of the names of the MIDI ports that play; * is all.
    keys : bool
        Whether the computer's keys play, in a terminal.
    status : bool, optional
        Whether to keep a status line on standard error; by default if that is a terminal.

    Raises
    ------
    ValueError
        If there is no such port, address, rate or duration, both ports are one, or a file has no
        folder.
    """

    seconds: float | None = None
    host: str = "127.0.0.1"
    client: Collection[str] = ()
    port: int | None = None
    reply_port: int | None = None
    mode: str = "bank"
    year_2017: bool = False
    engine: str | None = None
    record: Path | None = None
    replay: Path | None = None
    presets: Path | None = None
    sr: float | None = None
    scale: Path | None = None
    mapping: Path | None = None
    midi: str | None = None
    keys: bool = False
    status: bool | None = None

    def __post_init__(self):
        if self.seconds is not None:
            check_seconds(self.seconds)
        port, reply_port = self.ports
        check_port("--port", port, least=0)
        check_port("--reply-port", reply_port)
        if port == reply_port:
            both = f"port {port} cannot be both where Python listens and where it answers"
            raise ValueError(f"{both}: name another --port or --reply-port")
        alone = "midi", "keys", "scale", "presets"
        if self.year_2017 and any(getattr(self, name) for name in alone):
            left_out = ", ".join(f"--{name}" for name in alone)
            raise ValueError(f"the device of 2017 plays alone: leave out {left_out}")
        if self.sr is not None:
            check_rate(self.sr)
        if self.mapping and not self.scale:
            raise ValueError("a keyboard mapping needs a scale: name one with --scale")
        for address in self.client:
            check_address(address)
        for path in filter(None, (self.record, self.presets)):
            check_file(path)

    @property
    def ports(self) -> tuple[int, int]:
        """`port` and `reply_port`, by default those of the protocol."""
        chosen = protocol_2017 if self.year_2017 else protocol
        port = chosen.PORT if self.port is None else self.port
        return port, chosen.REPLY_PORT if self.reply_port is None else self.reply_port


def serve(
    instrument: Instrument,
    settings: Settings | None = None,
    *,
    output: Output | None = None,
    gestures: Mapping[str, Gesture] | None = None,
) -> Summary:
    """Serve an instrument until interrupted (Ctrl-C, the stop button of a notebook, SIGTERM).

    Without an output, Python makes no sound, and the client does. Notes may follow the `gestures`.
    Returns counts and latencies, to be printed.

    Raises
    ------
    OSError
        If the port is busy (the sentence names one that is free), or there is no such MIDI port.
    ValueError
        If a file does not fit the instrument, or there is no such mode or engine.
    """
    settings = settings or Settings()
    replay, engine, sr = None, settings.engine or instrument.engine, settings.sr
    if settings.replay:
        replay = sessions.read(settings.replay)
        replay.check(instrument, gestures)
        engine, sr = replay.engine, replay.sr
    performer = Performer(instrument, engine, sr=sr)
    asked, reply_port = settings.ports
    with contextlib.ExitStack() as stack:
        bound = stack.enter_context(open_port(settings.host, asked, spared=reply_port))
        host, port = bound.getsockname()
        answers = {"mode": settings.mode, "reply_port": reply_port}
        if settings.year_2017:
            player = Player2017(instrument, **answers)
        else:
            presets = Presets(instrument, settings.presets)
            player = Player(instrument, presets=presets, port=port, gestures=gestures, **answers)
            if settings.scale:
                player.obey(Retune(tuning(settings.scale, settings.mapping)))
        recorder = None
        if settings.record:
            recorder = Recorder(settings.record, player.performance, engine, performer.sr)
            stack.enter_context(contextlib.closing(recorder))
        if recorder or replay:
            output = output or Clock()
        hands: Hands = queue.SimpleQueue()
        server = Server(
            player,
            bound,
            clients=settings.client,
            output=output,
            performer=performer,
            recorder=recorder,
            replay=replay,
            hands=hands,
            status=sys.stderr.isatty() if settings.status is None else settings.status,
        )
        stack.enter_context(playing_by_hand(hands, midi=settings.midi, keys=settings.keys))
        stack.enter_context(ended_by_signals(server.stop))
        # Threads of BLAS cost more than they save on products this small, and come too late.
        stack.enter_context(threadpool_limits(1, "blas"))
        # A notebook may hold millions of objects: looking through them would stop the sound.
        gc.freeze()
        stack.callback(gc.unfreeze)
        where = f"{host}:{port} and answers on port {reply_port}"
        print(f"{instrument.name} listens on {where}; Ctrl-C stops it", flush=True)
        return server.run(settings.seconds)


@command
def main(arguments: list[str] | None = None) -> None:
    """Play an instrument over OSC: a synthesiser sends dials and notes, Python answers frames."""
    parser = Parser("python -m vaelib.live.realtime", description=main.__doc__)
    add = parser.add_argument
    now, then = Settings().ports, Settings(year_2017=True).ports
    add("--instrument", type=Path, default=DEFAULT, metavar="FILE", help="what to play")
    add("--host", default="127.0.0.1", help="address to listen on (%(default)s: this machine only)")
    add("--client", action="append", default=[], help="another machine that may play")
    add("--port", type=int, help=f"where messages come ({now[0]}; {then[0]} with --2017; 0: any)")
    add("--reply-port", type=int, help=f"where a client listens ({now[1]}; {then[1]} with --2017)")
    add("--mode", choices=MODES, default="bank", help="which frames are sent at first")
    add("--2017", action="store_true", dest="year_2017", help="speak to the device of 2017")
    add("--audio", action="store_true", help="sound through this machine's audio device")
    add("--wav", type=named, metavar="FILE", help="keep that sound in a new WAV file")
    add("--engine", choices=list(ENGINES), help="what makes that sound (as the instrument asks)")
    add("--sr", type=float, help="its sampling rate in Hz (that of the instrument)")
    add("--scale", type=Path, metavar="FILE", help="tuning, a .scl file of Scala")
    add("--mapping", type=Path, metavar="FILE", help="keyboard mapping, a .kbm file of Scala")
    add("--midi", metavar="NAME", help="MIDI ports that play, as a pattern; with sound all of them")
    add("--keys", action="store_true", help="the computer's keys play; with sound they do anyway")
    add("--record", type=Path, metavar="FILE", help="keep the session in a new file")
    add("--replay", type=Path, metavar="FILE", help="play a session that was kept")
    add("--presets", type=Path, metavar="FILE", help="the file of the presets")
    add("--seconds", type=float, help="stop after so long")
    options = vars(parser.parse_args(arguments))
    file, audio, wav = (options.pop(name) for name in ("instrument", "audio", "wav"))
    if (audio or wav) and not options["year_2017"]:
        options["keys"] |= sys.stdin.isatty()
        if options["midi"] is None and (sentence := no_midi()):
            print(sentence)
        else:
            options["midi"] = options["midi"] or "*"
    settings, instrument = Settings(**options), Instrument.load(file)
    again = settings.replay and sessions.read(settings.replay)
    sr = round(again.sr if again else settings.sr or instrument.sr)
    with contextlib.ExitStack() as stack:
        output: Output | None = None
        if audio and (sentence := trouble(sr)):
            print(sentence)
        elif audio:
            output = stack.enter_context(contextlib.closing(Speakers(sr)))
        if wav:
            check_file(wav)
            output = stack.enter_context(contextlib.closing(WavFile(wav, sr, output or Clock())))
        gestures = None
        try:
            gestures = beside(file, instrument=instrument.digest)
        except (OSError, DamagedFileError) as error:
            print(f"without gestures: {in_one_line(error)}")
        print(serve(instrument, settings, output=output, gestures=gestures))


if __name__ == "__main__":
    sys.exit(main())
