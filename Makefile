# Everything happens in .venv; nothing else on the machine is changed. Works with GNU make 3.81.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin

.PHONY: site test check bench prove-checks clean

site: .venv/.site
	$(BIN)/i18n build
	@echo 'Open build/index.html in a browser.'

test: .venv/.dev
	$(BIN)/python -m pytest -n auto

check: .venv/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/i18n sync --check
	$(BIN)/i18n check

# make bench CORPUS=folder: a folder of Markdown pages, with PO files beside it if there are any.
CORPUS ?= content
bench: .venv/.dev
	$(BIN)/python bench/run.py $(CORPUS)

# make prove-checks CATALOGS="FILE.po ...": how right the checks are, on our labelled translations and on these catalogs.
CATALOGS ?=
prove-checks: .venv/.dev
	PYTHONPATH=tests $(BIN)/python bench/prove_checks.py $(CATALOGS)

clean:
	rm -rf .venv build .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/.python:
	@test -n '$(PYTHON)' || { echo 'Python 3.11 or newer is needed: install it, or say make PYTHON=/path/to/python3'; exit 2; }
	$(PYTHON) -m venv .venv
	touch $@

.venv/.site: .venv/.python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $@

.venv/.dev: .venv/.python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch .venv/.site $@
