"""Synthesis: from one decoded spectrum a tick to sound, and how good that sound is.

A decoder gives the magnitudes of one frame a hundred times a second, and no phase. `engines` lists
what plays them: `oscillators` (a sine for each partial) and `inverse_stft` (regions of bins that
turn with their partials), both on `partials`, `tracking`, `notes` and `residual`, and the engines
of 2017 (`engines_2017`). `reference_sounds` have known partials, `passages` are what engines are
given of them, `quality` measures a sound, and `comparison` measures what engines play.

A new engine is a class with ``tick(magnitudes, f0_hz, gate)``, a line in `engines.ENGINES` and
`engines.TITLES`; the tests of all engines then include it, and a name in `comparison.contenders`
lets notebook 06 measure it. The engines of 2017 are kept as they were. This room imports the
study's representations and metrics, never the live room; importing `engines` needs NumPy and
soundfile alone, since an instrument has to start at once.
"""
