"""Live: an instrument that is played, by Open Sound Control, MIDI, keys, a file or a page.

    a trained run -> making -> instruments -> playing -> osc -> Max, Live, Pure Data
                                              |-> sound of this machine, a WAV file
                                 browser: all of it in a web page

`making` makes an instrument of a run, `instruments` are what it is, `playing` turns keys and dials
into the voices of every tick and their sound, and `osc` serves it to synthesisers. `realtime` is
the command that serves, with sound from here (`audio`, `wav_output`) and from keyboards
(`midi_input`, `keys`, both played `by_hand`); `rendering` plays a MIDI file, `listening` shows a
player in a notebook, and `demo` is a piece. `presets`, in a `preset_file`, keep what a musician
finds.

One may change how anything sounds, is drawn or is called. Three things others depend on: the
messages (``max/README.md`` lists them, and every patch knows them), the format of instrument files,
and what the server imports: no JAX and no SciPy, so that it starts within a second.
"""

import sys

if sys.argv[:1] == ["-m"]:
    # A command that still imports what it needs: Ctrl-C ends it without a traceback.
    _told = sys.excepthook
    sys.excepthook = lambda *error: None if error[0] is KeyboardInterrupt else _told(*error)
