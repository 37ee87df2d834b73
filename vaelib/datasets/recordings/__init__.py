"""Recordings: any folder of sound files as rows that a model learns, with pitch and loudness apart.

    folder -> file -> f0, voicing -> spectra -> partials, noise -> rows x
    folders   reading pitch          spectra    partials          envelopes

- `reading`: what a file holds, read by blocks, and one sentence on each that cannot be used;
- `note_names`: the note that a file's name tells;
- `pitch`: the fundamental by YIN, its voicing gate, and the notes of a recording;
- `spectra`: frames of a constant number of periods;
- `partials`: amplitudes of stretched partials, and the noise between them;
- `envelopes`: both as rows of decibels on the axis of `erb_scale`, and back at any pitch;
- `analysis`: all of it for one recording, block by block;
- `folders`: all of it for a folder, kept on disk by file, and the rows that a model trains on;
- `sound_fonts`: the recordings in an SF2 file; `keyboards`: some that come with a package;
  `orchestra`: notes that fluidsynth renders from one; `corpora`: which of both a machine has.
"""
