"""Time in Pure Data: what Python answers is played a constant time after what was played here.

What goes out is preceded by its time (/at), what comes back by the time that it answers. It waits
until so many ms after that, so that neither the network nor Python's work is heard as jitter.
"""

from pd_boxes import Patch

from vaelib.live.osc.clocks import CYCLE_S

__all__ = ["LATENCY_MS", "later", "timed"]

LATENCY_MS = 5
"""From a key or a dial to the sound, where Python is as quick."""
CYCLE_MS = round(1000 * CYCLE_S)
MOST_MS = 100
"""What Python says to be further ahead is of a wrong clock, and does not wait longer."""
N_WAITING = 256
"""Messages that wait at once: those of a frame are at most 51."""
STEP_MS = 0.001
"""From one message to the next, so that what is rounded puts none before another."""


def later() -> Patch:
    """One place of the queue: [ms message...] comes out after so long."""
    p = Patch(420, 240)
    p.text(20, 10, "[ms message...]: the message, after so long.", 50)
    parts = p.obj(20, 50, "inlet").to(p.obj(20, 80, "list split 1"))
    kept = parts.to(p.obj(20, 110, "del")).to(p.obj(20, 150, "list"))
    parts.to(kept, 1, 1)
    kept.to(p.obj(20, 190, "outlet"))
    return p


def timed() -> Patch:
    """Messages to Python get their time; those from it wait for theirs."""
    p = Patch(1100, 480)
    p.text(20, 10, "To Python: each instant is told once.", 40)
    p.text(340, 10, "From Python: each waits for its time, and none overtakes another.", 70)
    begun = p.obj(900, 50, "loadbang").to(p.obj(900, 80, "t b b b"))
    begun.to(p.obj(900, 120, f"metro {CYCLE_MS}")).to(p.obj(900, 150, "s $0-cycle"))
    latency = begun.to(p.obj(1000, 120, "f $3"), 1).to(p.obj(1000, 180, "t f f"))

    sent = p.obj(20, 50, "inlet").to(p.obj(20, 80, "t a b"))
    out = p.obj(20, 300, "list")
    sent.to(out)
    clock = p.obj(120, 140, "timer")
    p.obj(120, 110, "r $0-cycle").to(clock)
    sent.to(clock, 1, 1)
    told = p.obj(120, 200, "spigot")
    clock.to(p.obj(120, 170, "change -1")).to(told)
    latency.to(p.obj(1000, 210, "> 0"), 1).to(told, 0, 1)
    told.to(p.obj(120, 230, "oscformat at")).to(out)
    out.to(p.obj(20, 340, "outlet"))

    came = p.obj(340, 50, "inlet").to(p.obj(340, 80, "route at"))
    message = came.to(p.obj(420, 110, "t a b b b"), 1)
    now = p.obj(520, 200, "timer")
    p.obj(520, 140, "r $0-cycle").to(now)
    message.to(now, 2, 1)
    half = CYCLE_MS // 2
    ahead = f"fmod($f2 - $f1 + {CYCLE_MS + half} , {CYCLE_MS}) - {half}"
    own = f"if($f2 < 0 , 0 , $f3 + min({ahead} , {MOST_MS}))"
    wait = p.obj(440, 290, f"expr max(max(0 , {own}) , $f4 - $f5 + {STEP_MS})")
    now.to(wait)
    came.to(wait, 0, 1)
    # A Python that begins tells no time at first.
    none = begun.to(p.msg(740, 150, "-1"), 2)
    none.to(wait, 0, 1)
    p.obj(740, 110, "r $1-lost").to(none)
    latency.to(wait, 0, 2)
    since = p.obj(660, 200, "timer")
    both = message.to(p.obj(660, 140, "t b b"), 3)
    both.to(since, 0, 0)
    both.to(since, 1, 1)
    since.to(wait, 0, 4)
    waits = wait.to(p.obj(440, 340, "t f f"))
    waits.to(wait, 1, 3)
    place = p.obj(420, 370, "pack f f")
    waits.to(place, 0, 1)
    turn = message.to(p.obj(420, 170, "f 0"), 1)
    turn.to(p.obj(420, 200, "+ 1")).to(p.obj(420, 230, f"% {N_WAITING}")).to(turn, 0, 1)
    turn.to(place)
    whole = p.obj(340, 400, "list prepend")
    place.to(whole, 0, 1)
    message.to(whole)
    queue = whole.to(p.obj(340, 430, f"clone -s 0 vae_later {N_WAITING}"))
    queue.to(p.obj(340, 460, "list split 1")).to(p.obj(340, 490, "list trim"), 1).to(
        p.obj(340, 520, "outlet")
    )
    return p
