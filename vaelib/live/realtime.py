"""Real time: an instrument served over OSC until it is stopped, from a notebook or a terminal.

``python -m vaelib.live.realtime`` is `serve` as a command; ``--help`` lists what it takes.
"""

import argparse
import contextlib
import gc
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from threadpoolctl import threadpool_limits

from vaelib.live import protocol, protocol_2017
from vaelib.live.audio import Clock, Output, Speakers, trouble
from vaelib.live.instrument import DEFAULT, Instrument, InstrumentError
from vaelib.live.latency import Summary
from vaelib.live.performer import Performer
from vaelib.live.player import Player
from vaelib.live.ports import open_port
from vaelib.live.presets import Presets, PresetsError
from vaelib.live.protocol import MODES
from vaelib.live.protocol_2017 import Player2017
from vaelib.live.server import Server
from vaelib.live.sessions import Recorder, Session, SessionError
from vaelib.synthesis.engines import ENGINES

__all__ = ["main", "serve"]


def serve(
    instrument: Instrument,
    *,
    seconds: float | None = None,
    host: str = "127.0.0.1",
    port: int | None = None,
    reply_port: int | None = None,
    mode: str = "bank",
    year_2017: bool = False,
    output: Output | None = None,
    engine: str = "bank",
    record: Path | None = None,
    replay: Session | None = None,
    presets: Path | None = None,
    status: bool | None = None,
) -> Summary:
    """Serve an instrument until interrupted (Ctrl-C, the stop button of a notebook, SIGTERM).

    Parameters
    ----------
    instrument : Instrument
        What is played.
    seconds : float, optional
        For how long at most.
    host : str
        Address to listen on; by default only this machine is heard.
    port, reply_port : int, optional
        Where messages come in (9000; 7000 in the protocol of 2017; 0: any port that is free), and
        where a client is answered that has not named its port (9001; 9004).
    mode : {"bank", "stft"}
        Which frames are sent, until the client says otherwise.
    year_2017 : bool
        Whether to speak the protocol of 2017.
    output : Output, optional
        Where sound goes; without, Python makes none, and the client does.
    engine : str
        Which engine makes it, a name in `vaelib.synthesis.engines.ENGINES`.
    record : Path, optional
        A new file for the session.
    replay : Session, optional
        A session to play, with its engine, in place of what comes in.
    presets : Path, optional
        The file of the presets; by default one in ``data/presets``.
    status : bool, optional
        Whether to keep a status line on standard error; by default if that is a terminal.

    Returns
    -------
    Summary
        Counts and latencies; print it.

    Raises
    ------
    OSError
        If the port is busy; one sentence says which and what is free.
    SessionError, PresetsError, ValueError
        If a file does not fit the instrument, or there is no such mode or engine.
    """
    protocol_of = protocol_2017 if year_2017 else protocol
    reply_port = reply_port or protocol_of.REPLY_PORT
    player = (Player2017 if year_2017 else Player)(
        instrument, presets=Presets(instrument, presets), mode=mode, reply_port=reply_port
    )
    if replay:
        engine = replay.engine
        replay.check(instrument)
    performer = Performer(instrument, engine)
    with contextlib.ExitStack() as stack:
        asked = protocol_of.PORT if port is None else port
        bound = open_port(host, asked, spared=reply_port)
        stack.enter_context(bound)
        print(
            f"{instrument.name} listens on {host}:{bound.getsockname()[1]} and answers on port "
            f"{reply_port}; Ctrl-C stops it",
            flush=True,
        )
        recorder = None
        if record:
            recorder = stack.enter_context(contextlib.closing(Recorder(record, instrument, engine)))
        server = Server(
            player,
            bound,
            output=output or (Clock(instrument.sr) if record or replay else None),
            performer=performer,
            recorder=recorder,
            replay=replay.states() if replay else None,
            status=sys.stderr.isatty() if status is None else status,
        )
        stack.enter_context(_stopped_by_signals(server))
        # Threads of BLAS cost more than they save on products this small, and come too late.
        stack.enter_context(threadpool_limits(1, "blas"))
        # A notebook may hold millions of objects: looking through them would stop the sound.
        gc.freeze()
        stack.callback(gc.unfreeze)
        return server.run(seconds)


@contextlib.contextmanager
def _stopped_by_signals(server: Server) -> Iterator[None]:
    """Let Ctrl-C and SIGTERM end the loop after its turn, where nothing is half done."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: object) -> None:
        if server.stopping:
            raise KeyboardInterrupt
        server.stopping = True

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def main(argv: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser("python -m vaelib.live.realtime", description=_ABOUT)
    add = parser.add_argument
    add("--instrument", type=Path, default=DEFAULT, metavar="FILE", help="what to play")
    add("--host", default="127.0.0.1", help="address to listen on (%(default)s: this machine only)")
    add("--port", type=int, help="where messages come in (9000; 7000 with --2017; 0: any)")
    add("--reply-port", type=int, help="where a client listens (9001; 9004 with --2017)")
    add("--mode", choices=MODES, default="bank", help="which frames are sent at first")
    add("--2017", action="store_true", dest="year_2017", help="speak to the device of 2017")
    add("--audio", action="store_true", help="sound through this machine's audio device")
    add("--engine", choices=list(ENGINES), default="bank", help="what makes that sound")
    add("--record", type=Path, metavar="FILE", help="keep the session in a new file")
    add("--replay", type=Path, metavar="FILE", help="play a session that was kept")
    add("--presets", type=Path, metavar="FILE", help="the file of the presets")
    add("--seconds", type=float, help="stop after so long")
    options = parser.parse_args(argv)
    try:
        instrument = Instrument.load(options.instrument)
        replay = Session.load(options.replay) if options.replay else None
        output = _speakers(instrument) if options.audio else None
        with contextlib.closing(output) if output else contextlib.nullcontext():
            summary = serve(
                instrument,
                output=output,
                replay=replay,
                **{name: getattr(options, name) for name in _PASSED_ON},
            )
    except (InstrumentError, SessionError, PresetsError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"error: {error.strerror or error}", file=sys.stderr)
        return 1
    print(summary)
    return 0


_ABOUT = "Play an instrument over OSC: a synthesiser sends dials and notes, Python answers frames."
_PASSED_ON = (
    "seconds host port reply_port mode year_2017 engine record presets".split()  # noqa: SIM905
)


def _speakers(instrument: Instrument) -> Speakers | None:
    """The machine's audio device, or a sentence."""
    if sentence := trouble(instrument.sr):
        print(sentence)
        return None
    return Speakers(instrument.sr)


if __name__ == "__main__":
    sys.exit(main())
