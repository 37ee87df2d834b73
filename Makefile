# Every command of the project. `make` alone lists them.

SHELL         := /bin/sh
MAKEFLAGS     += --no-builtin-rules
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.SUFFIXES:

PROFILE ?= full
PYTHON  ?= python3
VENV    ?= .venv
PY      := $(VENV)/bin/python

ifneq ($(filter quick,$(MAKECMDGOALS)),)
override PROFILE := quick
endif
ifeq ($(filter full quick paper,$(PROFILE)),)
$(error there is no profile '$(PROFILE)': choose one of full, quick, paper)
endif

ifneq ($(filter-out full,$(PROFILE)),)
ifneq ($(filter publish check,$(MAKECMDGOALS)),)
$(error only the full report is published and checked, not the profile '$(PROFILE)')
endif
endif

FOLDER    := reports$(if $(filter-out full,$(PROFILE)),/$(PROFILE))
NOTEBOOKS := $(sort $(basename $(notdir $(wildcard notebooks/[0-9]*.py))))
EXECUTED  := $(NOTEBOOKS:%=$(FOLDER)/notebooks/%.ipynb)
REPORTING := $(wildcard reports/*.md reports/*.toml reports/*.css reports/*.bib reports/*.lua \
               reports/template.* reports/assets/*) \
             $(addprefix vaelib/,report/build.py report/pages.py report/figures.py report/claims.py report/typeset.py report/durations.py profiles.py store.py)

.PHONY: help report quick play demo publish check test bench lab clean

help:  ## list the commands
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | \
	  awk -F '\t' '{ printf "make %-8s %s\n", $$1, $$2 }'

report: $(FOLDER)/report.html  ## run every notebook and write reports/report.html and report.pdf (PROFILE=full, quick, paper)

quick: report  ## the same on a stride of the data, in reports/quick, in a few minutes

play: $(VENV)/.ok  ## answer the dials and notes of Max or Pure Data, live over OSC (AUDIO=1: sound from here)
	@$(PY) -m vaelib.live.realtime $(if $(filter-out 0,$(AUDIO)),--audio) $(ARGS)

demo: $(VENV)/.ok  ## play a piece of two minutes to reports/sounds/demo.wav, with its spectrogram
	@$(PY) -m vaelib.live.demo $(ARGS)

publish: report  ## keep the full report and its instrument in reports/published, with numbers, times and versions
	@$(PY) -m vaelib.report.publish publish

check: $(VENV)/.ok  ## compare the numbers of the full report with the published ones
	@$(PY) -m vaelib.report.publish check

test: $(VENV)/.ok  ## run the tests, the quick report among them
	@$(PY) -m ruff check --quiet .
	@$(PY) -m ruff format --check --quiet .
	@$(PY) -m pytest

bench: $(VENV)/.ok  ## measure rendering and training against PyTorch and the machine's peak
	@$(PY) -c 'import torch' 2>/dev/null || \
	  { echo "installing PyTorch, the peer of the benchmark"; $(PY) -m pip install --quiet --editable '.[bench]'; }
	@$(PY) -m tests.benchmarks

lab: $(VENV)/.ok  ## open the notebooks in JupyterLab
	@mkdir -p $(VENV)/share/jupyter/lab/settings
	@printf '%s' '{"@jupyterlab/docmanager-extension:plugin": {"defaultViewers": {"python": "Jupytext Notebook"}}, "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": false}}' \
	  > $(VENV)/share/jupyter/lab/settings/overrides.json
	@$(VENV)/bin/jupyter lab notebooks

clean:  ## remove all that was made: datasets, trained runs, reports (the environment stays)
	rm -rf data/datasets data/runs data/compiled data/instrument.safetensors data/quick data/paper reports/quick reports/paper reports/figures reports/sounds reports/results \
	  reports/notebooks reports/report.html reports/report.pdf reports/results.json
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +

# -- the environment: made on first use, renewed when the lock changes -----------------------------
# uv, from PyPI and inside the environment, installs several times faster than pip.

$(VENV)/.ok: requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || \
	  { echo "error: $(PYTHON) is not installed: apt install python3" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "error: $(PYTHON) is older than 3.11: name a newer one, make PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "error: $(PYTHON) cannot make environments: apt install python3-venv" >&2; exit 1; }
	@echo "making the environment in $(VENV)"
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@{ $(PY) -m pip install --quiet --disable-pip-version-check uv && \
	   $(PY) -m uv pip install --quiet --python $(PY) -r requirements.lock && \
	   $(PY) -m uv pip install --quiet --python $(PY) --no-deps --editable .; } || \
	  { echo "error: the packages could not be installed: check the network, and that ca-certificates is installed (apt install ca-certificates)" >&2; exit 1; }
	@touch $@

# -- the notebooks, in order; each writes a rule beside its result that names the modules it imports

$(EXECUTED): $(FOLDER)/notebooks/%.ipynb: notebooks/%.py notebooks/profiles.toml vaelib/report/execute.py | $(VENV)/.ok
	@$(PY) -m vaelib.report.execute $* --profile $(PROFILE)

-include $(EXECUTED:.ipynb=.d)

# The last one plays what the one before has exported.
$(FOLDER)/notebooks/07_realtime.ipynb: $(FOLDER)/notebooks/06_synthesis.ipynb

$(FOLDER)/report.html $(FOLDER)/report.pdf &: $(EXECUTED) $(REPORTING) | $(VENV)/.ok
	@$(PY) -m vaelib.report.build --profile $(PROFILE)
