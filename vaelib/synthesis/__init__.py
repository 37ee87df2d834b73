"""Synthesis: from one decoded spectrum a tick to sound, and how good that sound is.

A decoder gives the magnitudes of one frame a hundred times a second, and no phase. `engines` lists
what plays them: `oscillators` (a sine for each partial) and `inverse_stft` (regions of bins that
turn with their partials), both on `partials`, `tracking`, `notes` and `residual`, and the engines
of 2017 (`engines_2017`). `reference_sounds` have known partials, `quality` measures a sound, and
`comparison` lets engines play the former and be measured by the latter.

A new engine is a class with ``tick(magnitudes, f0_hz, gate)``, a line in `engines.ENGINES` and
`engines.TITLES`; the tests of all engines and notebook 06 then include it. The engines of 2017 are
kept as they were. This room imports the study's representations and metrics, never the live room;
importing `engines` needs NumPy and soundfile alone, since an instrument has to start at once.
"""
