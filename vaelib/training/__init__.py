"""Training: maximise the ELBO by Adam, one compiled program per shape.

- `epoch`: the compiled programs of an epoch and of what is measured;
- `loop`: `loop.fit` trains runs epoch by epoch, until each ends.
"""
