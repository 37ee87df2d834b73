"""Own sounds: a playable instrument out of a folder of recordings.

    folder -> material -> model -> instrument, gestures
              held-out notes -> errors -> closing table

- `splits`: which recordings are held out, chosen by their names before any is read;
- `material`: the frames that a model learns, at most so many, evenly chosen;
- `rows`: those as numbers for a model, and what each counts; `transposition`: at other pitches;
- `model`: a VAE of the study that is given the pitch, or its linear counterpart for few frames;
- `making`: the instrument of a model: dials aligned to what the frames differ in, and presets;
- `errors`: harmonic levels and sounds of held-out notes, against what they should be;
- `sound_map`: the map of the recordings in the instrument's page;
- `paths`: the recordings as gestures of the instrument;
- `resynthesis`, `repitching`, `interpolation`: what is played, against recordings, at the pitch of
  others, and on the way between two; `space`: where recordings lie among the latents;
- `closing`: what became of each file, and what to record more of;
- `command`: all of it, each step kept on the way.

``make instrument SOUNDS=folder`` does all of it.
"""

import vaelib.live  # noqa: F401, which ends an interrupted start without a traceback
