"""A variational auto-encoder synthesizer, from factors of sound to a played latent space.

    factors -> sounds -> x -> (mean, logvar) -> z -> decoded x -> sound -> Max
    datasets    representations   models/losses/training   latent/metrics   synthesis   live

The study stands at the door: `representations` turn sounds into vectors x (`mdct` is one of
them) and `scaling` prepares their numbers, `models` and `losses` define the VAE, `training` fits it
by its `schedules`, `history` and `convergence` tell how far it came, `runs` keep what was trained,
`recipes` are the settings from 2017's to today's, `fits` what was trained by them, `latent`
explores, and the `metrics` judge.
Around it are five rooms:

- `vaelib.datasets`: the sounds, and the factors that made them;
- `vaelib.synthesis`: from decoded spectra to sound;
- `vaelib.live`: the instrument that Max, Live and Pure Data play;
- `vaelib.own_sounds`: an instrument out of anyone's recordings;
- `vaelib.report`: from the notebooks' results to the page and the PDF.

Below them all are `profiles` (sizes and folders), `store` (files that are whole or absent) and
`processes` (children whose numbers depend on nothing but the code). Imports run one way: datasets,
the study and report import these three; synthesis imports the study; live imports synthesis,
and own sounds all but the report. ``tests/test_rooms.py`` holds them to it.
"""
