"""Report: from the notebooks' results to a page, a PDF and verdicts.

A notebook gives its numbers, tables, figures and sounds to `results`, which keeps them with their
digests; `plots`, `run_plots`, `latent_plots`, `decoded_plots`, `spectrograms` and `panels` draw
arrays and compute nothing, and `tables` makes tables that one can read. ``python -m vaelib.report``
runs the `notebooks` that are not current (`records`, `dependencies`, `execute`, `terminal`) and
then builds the page: `templates` fills ``reports/report.md`` with results by name, `typeset`
typesets numbers and strings, `schema` checks the lists that people write, `criteria`, `verdicts`
and `claims` decide, `claims_file` keeps what they decided for programs, `figures` checks what was
drawn, `number_tables` shows its numbers, `release` says what the title page needs, `pages` typesets
HTML, `offline` checks that nothing loads from elsewhere, `build` writes all files together.
`publish` keeps a full run in git and compares a fresh one with it.

One may change how anything looks or is worded. Two things others depend on: the format of a results
file, which `results` both writes and reads, and that equal inputs give equal bytes.
"""
