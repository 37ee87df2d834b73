"""Datasets: the sounds that the models learn from, and the factors that made them.

`dataset.load` gives a `Dataset`, rendered once and read from disk from then on.

- `factors`: what varies in each dataset, and through which values;
- `voices`: the pyo graphs of datasets 2 and 3; `sounds`: one sound of any length;
- `children`: pyo in processes of its own; `frames`: the files on disk;
- `dataset`: select sounds, read them, hear them;
- `noise`: the same sounds with noise; `richness_2017`: dataset 1 as the program of 2017 made it;
- `percussion`: strokes on a drum and a plate, by their modes;
- `recordings`: anyone's sound files, with pitch and loudness apart from their timbre.

A new dataset is a grid in `factors` and a voice in `voices` or `sounds`, tested against a closed
form or a slow loop. Every edit of the code of `factors`, `voices`, `sounds` or `frames` renders all
datasets anew. Sounds of another origin that have factors get a module beside `noise`: like that, a
subclass of `Dataset` that says where its frames and its longer sounds come from.
"""
