"""Synthesis: from one decoded spectrum a tick to sound, and how good that sound is.

A decoder gives the magnitudes of one frame a hundred times a second, and no phase. `engines` lists
what plays them: `oscillators` (a sine for each partial) and `inverse_stft` (regions of bins that
turn with their partials), both on `partials`, `tracking`, `notes` and `residual`, and the engines
of 2017 (`engines_2017`). `reference_sounds` have known partials, `passages` are what engines are
given of them, `quality` measures a sound, and `comparison` measures what engines play.

Everywhere `sr` is a sampling rate in Hz, `hop` the samples of a tick, and a spectrum the magnitudes
of bins 0..1024 of a Hann-windowed frame of 4096 samples (`vaelib.representations.magnitude`).

A new engine is a subclass of `engine.Engine`, a line in `engines.ENGINES` and `engines.TITLES`; the
tests of all engines then include it, and a name in `comparison.contenders` lets notebook 06 measure
it. The engines of 2017 are kept as they were. This room imports the study's representations and
metrics, never the live room; importing `engines` needs NumPy alone, since an instrument has to
start at once.
"""
