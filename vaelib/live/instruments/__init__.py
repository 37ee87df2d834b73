"""Instruments: a trained decoder in one small file, and what it says of a point.

An `instrument` has a `network`, whose latents are `dials`, and gives the partials of a point: found
in a spectrum, `numbered`, or read from a `spectral_envelope` at the played pitch. `instrument_file`
is how it is kept. A point that is `decoded` sounds as its key asks for.
"""
