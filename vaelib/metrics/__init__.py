"""Metrics: how a trained model is judged, and against what.

- `errors`: how well sounds are reconstructed;
- `disentanglement`: what the latents tell of the factors that made a sound;
- `alignment`: whether one latent tells one factor alone;
- `likelihood`: how likely held-out sounds are under a model;
- `closed_forms`: the optimum of a linear VAE, which training must reach;
- `description`: levels, amplitudes and compactness of the sounds themselves;
- `baselines`: what simpler models reconstruct;
- `splits`: which sounds are held out;
- `statistics`: what several seeds tell together.
"""
