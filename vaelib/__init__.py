"""A variational auto-encoder synthesizer, from factors of sound to a played latent space.

A *dataset* of *factors* makes *sounds*; a *representation* turns each sound into a vector;
*training* fits the *model* by its *losses* and keeps trained *runs*; *latent* analysis explores
what was learned and *metrics* measure it; *synthesis* turns a decoded vector back into sound, an
*instrument* is played in *realtime*; *plots* draw all this, and *results*, *claims* and the
*report* tell it.

    factors -> sounds -> x -> (mean, logvar) -> z -> decoded x -> sound -> Max

A module imports only modules that stand before it in this order: paths, store, factors, rendering,
voices, sounds, frames, noise, datasets, mdct, representations, models, losses, history, training,
trees, runs, sweeps, intervals, latent, recipes, baselines, metrics, harmonics, notes, partials,
residual, oscillators, inverse_stft, engines_2017, synthesis, known_sounds, quality, instruments,
export, lobes, messages, protocol, presets, performance, sessions, player, protocol_2017, audio,
latency, ports, server, realtime, loopback, plots, maps, spectrograms, demo, results, typeset,
claims, illustrations, pages, durations, report, comparisons, published, estimates, notebooks.
"""
