# Every command of the project. `make` alone lists them.

ifeq ($(filter grouped-target,$(.FEATURES)),)
$(error GNU make 4.3 or newer is needed, and this is $(MAKE_VERSION) (macOS: brew install make, then gmake))
endif
# All paths are relative to this file's folder, so that names with blanks are no trouble.
ifneq ($(shell file='$(MAKEFILE_LIST)'; test "$${file# }" -ef Makefile && echo here),here)
$(error run make in the folder of its Makefile: make -C the/folder)
endif

SHELL         := /bin/sh
MAKEFLAGS     += --no-builtin-rules
.DEFAULT_GOAL := help
.NOTPARALLEL:
.SUFFIXES:

PYTHON  ?= python3
VENV    ?= .venv
PY      := $(VENV)/bin/python
PROFILE ?= full
override PROFILE := $(or $(strip $(PROFILE)),full)
ifneq ($(filter quick,$(MAKECMDGOALS)),)
override PROFILE := quick
endif

ifneq ($(filter report quick publish check,$(MAKECMDGOALS)),)
ifneq ($(words $(PROFILE)) $(filter full quick paper,$(PROFILE)),1 $(PROFILE))
$(error there is no profile '$(PROFILE)': choose one of full, quick, paper)
endif
ifneq ($(PROFILE),full)
ifneq ($(filter publish check,$(MAKECMDGOALS)),)
$(error only the full report is published and checked, not the profile '$(PROFILE)')
endif
endif
endif

# Python reads this checkout's vaelib before any other, and none of the user's settings.
export PYTHONPATH := $(CURDIR)
export PYTHONUTF8 := 1
# Names of files as they were given: make would take what follows a $ in them for a variable.
$(foreach name,SOUNDS NAME MIDI WAV,$(eval override export $(name) := $$(value $(name))))
unexport PYTHONHOME PYTHONSAFEPATH PYTHONSTARTUP PYTHONOPTIMIZE PYTHONINSPECT PYTHONWARNINGS PYTHONPLATLIBDIR
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help report quick play render demo instrument publish check test bench lab clean environment $(VENV)/.ok

help:  ## list the commands
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | awk -F '\t' '{ printf "make %-10s %s\n", $$1, $$2 }'

report: environment  ## run every notebook and write reports/report.html and report.pdf (PROFILE=full, quick, paper)
	@exec "$(PY)" -m vaelib.report --profile $(PROFILE)

quick: report  ## the same on a stride of the data, in reports/quick, in a few minutes

play: environment  ## answer the dials and notes of Max or Pure Data, live over OSC (AUDIO=1: sound, MIDI and keys here; WAV=file keeps it)
	@exec "$(PY)" -m vaelib.live.realtime $(if $(filter-out 0 n N no No NO off Off OFF false False FALSE,$(AUDIO)),--audio) $(if $(value WAV),--wav="$$WAV") $(ARGS)

instrument: environment  ## make an instrument of recordings: SOUNDS=folder NAME=mine
	@test -n "$$SOUNDS" || { echo "error: name a folder of recordings: make instrument SOUNDS=folder" >&2; exit 1; }
	@exec "$(PY)" -m vaelib.own_sounds --name="$$NAME" $(ARGS) -- "$$SOUNDS"

render: environment  ## play a MIDI file to a WAV file beside it: MIDI=song.mid
	@exec "$(PY)" -m vaelib.live.rendering $(ARGS) -- "$$MIDI"

demo: environment  ## play a piece of a minute for eight voices to reports/sounds/demo.wav, with its spectrogram
	@exec "$(PY)" -m vaelib.live.demo $(ARGS)

publish: report  ## keep the full report and its instrument in reports/published, with numbers, times and versions
	@exec "$(PY)" -m vaelib.report.publish publish

check: environment  ## compare the numbers of the full report with the published ones
	@exec "$(PY)" -m vaelib.report.publish check

# What plays live runs last, without what computes: it must not wait for that. Then no other file is
# even read. It mostly waits for sound itself, so that more of it fits on a core.
test: environment  ## lint and run the tests, the quick report among them (ROOM=live: those of one folder)
	@test -d "tests/$(ROOM)" || { echo "error: there is no folder tests/$(ROOM)" >&2; exit 1; }
	@"$(PY)" -m ruff check --quiet .
	@"$(PY)" -m ruff format --check --quiet .
	@"$(PY)" -m pytest "tests/$(ROOM)" -n 3 --dist loadfile --no-loadscope-reorder -m "not live" || test $$? -eq 5
	@live=$$(grep -rl --include 'test_*.py' 'mark\.live' "tests/$(ROOM)" | sort); test -z "$$live" || \
	  exec "$(PY)" -m pytest $$live -n 5 --dist loadfile --no-loadscope-reorder -m live

bench: environment  ## measure rendering and training against PyTorch and the machine's peak
	@"$(PY)" -c 'import torch' 2>/dev/null || { echo "installing PyTorch, the peer of the benchmark"; \
	  "$(PY)" -m uv pip install --quiet --no-config --python "$(PY)" -r pyproject.toml --extra bench; }
	@exec "$(PY)" -m tests.benchmarks

lab: environment  ## open the notebooks in JupyterLab
	@exec "$(PY)" -m vaelib.report.lab $(ARGS)

clean:  ## remove all that was made: datasets, trained runs, reports (the environment stays)
	rm -rf data/datasets data/recordings data/runs data/compiled data/kernel data/lab data/*.safetensors data/*.html data/*.txt data/quick data/paper \
	  reports/quick reports/paper reports/figures reports/sounds reports/results reports/notebooks \
	  reports/report.html reports/report.pdf reports/results.json reports/claims.json
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +

# -- the environment: tested by every command, made on first use, renewed when the lock changes -----

environment $(VENV)/.ok:
	@test -z "$$("$(PY)" -I vaelib/report/environment.py --missing 2>&1 || echo all)" && exit; \
	case "$$("$(PYTHON)" -c 'import sys; print(sys.version_info >= (3, 11))' 2>/dev/null)" in \
	  True) ;; \
	  False) echo "error: $(PYTHON) is older than 3.11: name a newer one, make PYTHON=python3.11" >&2; exit 1 ;; \
	  *) command -v "$(PYTHON)" >/dev/null && echo "error: $(PYTHON) does not start: name another, make PYTHON=python3.11" >&2 || \
	     echo "error: $(PYTHON) is not installed: apt install python3" >&2; exit 1 ;; \
	esac; \
	exec "$(PYTHON)" vaelib/report/environment.py "$(VENV)"
