"""The instrument in a browser: one page that needs no network, and a widget for notebooks.

`page` joins the plain modules of ``surface/`` with an instrument (`packing`) and the map of its
sounds (`atlas`); `widget` shows the same surface in a notebook. What sounds is computed as here:
`decode.js`, `partials.js`, `loudness.js`, `tracking.js` and `voice.js` follow the modules of the
rooms live and synthesis line by line, and their sound is tested against that of
`vaelib.synthesis.oscillators.OscillatorBank`.

In the page three parts talk by messages. The *brain* (`performance.js`) turns keys, dials and MIDI
into voices, each with a pitch and partials; the *mouth* (`worklet.js`) plays them in the audio
thread and counts ticks, by which the brain moves on; the *surface* is what is seen and touched.
"""
