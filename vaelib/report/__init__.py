"""Report: from the notebooks' results to a page, a PDF and verdicts."""
