"""Live: an instrument that answers controllers over Open Sound Control, and plays.

An `instrument` is a trained decoder in one file: `rows` are what it learns, `export` makes it,
`descriptors` name its dials, `selection` chooses the sounds that it comes with, and `measures` say
whether it is in tune; an `atlas` maps its sounds, and `browser` is all of it in a web page. A point
that it has `decoded` sounds as its key asks for. `playing` makes voices of keys, controllers and
dials, and a `performer` makes their sound. `realtime` serves it: a datagram is read by `messages`,
obeyed by a `player`, and answered with frames in the words of `protocol`; Max, Live and Pure Data
make the sound of them. Without these, `keys` and `midi_input` play it here, a `client` plays it
from a script, and its sound goes to the speakers (`audio`) or to a file (`wav_output`).
`rendering` plays MIDI files, `listening` chords in a notebook, and `demo` a piece. `sessions` and
`presets` keep what a musician plays and finds; `mono` and `mono_sessions` are what both once were.

One may change how anything sounds, is drawn or is called. Three things others depend on: the
messages (``max/README.md`` lists them, and every patch knows them), the format of instrument files,
and what the server imports: no JAX and no SciPy, so that it starts within a second.
"""
