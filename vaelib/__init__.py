"""A variational auto-encoder synthesizer, from factors of sound to a played latent space.

A *dataset* of *factors* makes *sounds*; a *representation* turns each sound into a vector; *training*
fits the *model* by its *losses* and keeps trained *runs*; *latent* analysis explores what was learned
and *metrics* measure it; *plots* draw it, and *results*, *claims* and the *report* tell it.

    factors -> sounds -> x -> (mean, logvar) -> z -> decoded x

Modules import only modules that stand before them in this flow: paths, store, factors, sounds,
datasets, representations, models, losses, training, runs, latent, metrics, plots, results, claims,
pages, report, notebooks.
"""
