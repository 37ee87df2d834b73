"""Rendering, training against PyTorch, the peak, engines and own sounds, on one machine.

The 2017 model (1024 -> 400 -> 10 -> 400 -> 2 x 1024) on dataset 1, 10 000 spectra, batches of 100,
Adam, float32. Ours are as many runs at a time as there are cores, in children with one core each,
as the report trains; the others have all cores. All are timed in turn, round after round, so that a
machine whose speed drifts slows them alike; medians are printed, and ratios against our own
training. On 2 cores it should reach 75 % of the matrix-product peak and 3.2 times PyTorch eager.
"""

import os
import platform
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

from tests.benchmarks import browser, engines, live, own_sounds, voices
from vaelib import representations
from vaelib.datasets.dataset import load
from vaelib.models import VAEConfig
from vaelib.processes import usable_cores
from vaelib.profiles import Profile
from vaelib.runs import cases, trainer
from vaelib.runs.files import Case
from vaelib.schedules import TrainingConfig

try:
    import torch
except ModuleNotFoundError:
    sys.exit("error: PyTorch is not installed: run make bench, which installs it")

CONFIG = VAEConfig(1024, 10, (400,))
BATCH = 100
ROUNDS = 5
EPOCHS = 12
"""Of a run that is timed."""


def epochs_by_children(x: np.ndarray, folder: Path) -> Callable[[], float]:
    """Seconds of one epoch of a run, if as many runs train at a time as there are cores.

    By `load_or_train`, as the report trains: children with one core each, held-out rows measured
    after every epoch. From the third epoch on; programs are compiled before.
    """
    cores, fresh = usable_cores(), count()

    def epoch() -> float:
        hows = [TrainingConfig(EPOCHS * len(x) // BATCH, seed=next(fresh)) for _ in range(cores)]
        listed = [Case(CONFIG, how, x, x[:100]) for how in hows]
        stamps: list[list[float]] = [[] for _ in range(cores)]

        def tell(i: int, told: object) -> None:
            if not isinstance(told, str):
                stamps[i].append(time.perf_counter())

        profile = Profile("full", root=folder)
        trainer.train_in_children(
            cases.jobs(listed, profile), trainer.trainers(optimised=True), tell
        )
        # Seconds in which all children together do one epoch, while all are at work.
        began, ended = max(s[2] for s in stamps), min(s[-1] for s in stamps)
        done = sum(sum(began < t <= ended for t in s) for s in stamps)
        return (ended - began) / done

    return epoch


class TorchVAE(torch.nn.Module):
    """The same model in PyTorch."""

    def __init__(self):
        super().__init__()
        self.encoder = torch.nn.Sequential(
            torch.nn.Linear(1024, 400), torch.nn.ReLU(), torch.nn.Linear(400, 20)
        )
        self.decoder = torch.nn.Sequential(
            torch.nn.Linear(10, 400), torch.nn.ReLU(), torch.nn.Linear(400, 2048)
        )

    def forward(self, x):
        """Negative ELBO of a batch."""
        mean, logvar = self.encoder(x).chunk(2, dim=-1)
        z = mean + torch.exp(logvar / 2) * torch.randn_like(mean)
        mu, s = self.decoder(z).chunk(2, dim=-1)
        likelihood = -0.5 * (np.log(2 * np.pi) + s + (x - mu) ** 2 * torch.exp(-s)).sum(dim=-1)
        kl = 0.5 * (torch.exp(logvar) + mean**2 - 1 - logvar).sum(dim=-1)
        return (kl - likelihood).mean()


def torch_epochs(x: np.ndarray, *, fused: bool, compiled: bool) -> Callable[[], float]:
    """Seconds of one epoch of an ordinary PyTorch loop."""
    torch.manual_seed(0)
    model, data = TorchVAE(), torch.from_numpy(x)
    optimiser = torch.optim.Adam(model.parameters(), lr=1e-4, fused=fused)
    loss_of = torch.compile(model) if compiled else model

    def epoch() -> float:
        start = time.perf_counter()
        for rows in torch.randperm(len(data)).split(BATCH):
            optimiser.zero_grad(set_to_none=True)
            loss_of(data[rows]).backward()
            optimiser.step()
        return time.perf_counter() - start

    return epoch


def peak_gflops() -> float:
    """Billions of operations a second of a 2048 x 2048 float32 matrix product."""
    a = jnp.ones((2048, 2048))
    product = jax.jit(jnp.matmul)
    product(a, a).block_until_ready()
    start = time.perf_counter()
    for _ in range(8):
        product(a, a).block_until_ready()
    return 8 * 2 * 2048**3 / (time.perf_counter() - start) / 1e9


def operations(n: int) -> float:
    """Multiplications and additions of one epoch: the matrix products, forward and backward."""
    weights = 1024 * 400 + 400 * 20 + 10 * 400 + 400 * 2048
    # The gradient with respect to the input of the first layer is not needed.
    return n * (6 * weights - 2 * 1024 * 400)


def render(name: str, folder: Path) -> tuple[float, np.ndarray]:
    """Seconds to render a dataset from nothing and take its magnitude spectra."""
    profile = Profile("full", root=folder)
    start = time.perf_counter()
    x = representations.magnitude(load(name, profile).frames)
    seconds = time.perf_counter() - start
    shutil.rmtree(profile.datasets)
    return seconds, x


def rendering_and_training(folder: Path) -> None:
    """Measure and print what the report spends most of its time on."""
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    print(f"JAX {jax.__version__}, PyTorch {torch.__version__}\n")
    for name in ("additive_biquad", "fm_moog"):
        seconds, x = render(name, folder)
        print(f"render {name:<18} {len(x):>6} x {x.shape[1]} in {seconds:6.1f} s")
    x = render("spectral_richness", folder)[1][:, :1024].copy()

    contenders = {
        "vaelib": epochs_by_children(x, folder),
        "PyTorch eager": torch_epochs(x, fused=False, compiled=False),
        "PyTorch fused Adam": torch_epochs(x, fused=True, compiled=False),
        "PyTorch compiled, fused Adam": torch_epochs(x, fused=True, compiled=True),
    }
    for epoch in contenders.values():
        epoch()
    seconds = {name: [] for name in contenders}
    peaks = []
    for _ in range(ROUNDS):
        peaks.append(peak_gflops())
        for name, epoch in contenders.items():
            seconds[name].append(epoch())
    ours = seconds["vaelib"]
    speeds = [operations(len(x)) / s / 1e9 for s in ours]
    print(f"\n{'training, 10 000 x 1024':<30} {'s / epoch':>9}  {'against vaelib':>14}")
    for name, theirs in seconds.items():
        ratio = statistics.median(t / o for t, o in zip(theirs, ours, strict=True))
        print(f"{name:<30} {statistics.median(theirs):9.3f}  {ratio:13.2f}x")
    share = statistics.median(s / p for s, p in zip(speeds, peaks, strict=True))
    print(f"\nvaelib trains at {statistics.median(speeds):.0f} GFLOP/s, ", end="")
    print(f"{share:.0%} of the matrix-product peak of {statistics.median(peaks):.0f} GFLOP/s")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        rendering_and_training(Path(folder))
    engines.main()
    voices.main()
    own_sounds.main()
    live.main()
    browser.main()


if __name__ == "__main__":
    main()
