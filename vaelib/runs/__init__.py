"""Runs: trained models, found by what made them, resumed when interrupted, loaded to the same bits.

- `files`: a run is one file, named by the digest of everything that decides its numbers;
- `cases`: `load_or_train` finds the runs of some cases, and trains those that are missing;
- `trainer`: how, in child processes with one core each, or together on an accelerator;
- `lists`: what another machine needs to train runs, in one file; `plans`: the runs of a notebook;
- `slices`: ``python -m vaelib.runs LIST --only k/n`` trains one of n slices of such a list, and
  `dask` trains it by a cluster; in their children `listed` trains a run, and `claims` see to it
  that no two processes train one.
"""
