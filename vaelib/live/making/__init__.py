"""Making: from a trained run to an instrument that is worth playing.

`rows` are what a model learns of a dataset, `export` turns its latents to factors and `assembly`
puts the parts together; `descriptors` name the dials, `selection` chooses the sounds that the
instrument comes with, an `atlas` maps them all, and `measures` say whether it is in tune. This
takes JAX and SciPy, which nothing that plays needs.
"""
