"""What a reader sees of a PDF's pages: how much is blank, and where its words stand."""

import io
from pathlib import Path

import numpy as np
import pypdf
import typst
from PIL import Image

TOP, BOTTOM = 31 / 297, 1 - 30 / 297  # of the body, in heights of a page


def feet(pdf: Path) -> list[float]:
    """The share of each page's body that is blank at its foot."""
    n = len(pypdf.PdfReader(pdf).pages)
    images = "\n".join(f'#image("{pdf.name}", page: {i + 1}, width: 100%)' for i in range(n))
    source = f"#set page(width: 210mm, height: 297mm, margin: 0mm)\n{images}"
    pages = typst.compile(source.encode(), root=pdf.parent, format="png", ppi=30)
    return [_foot(np.asarray(Image.open(io.BytesIO(page)).convert("L"))) for page in pages]


def _foot(page: np.ndarray) -> float:
    body = page[round(TOP * len(page)) : round(BOTTOM * len(page))]
    inked = np.flatnonzero((body < 215).any(axis=1))
    return 1 - (inked[-1] + 1 if len(inked) else 0) / len(body)


def holes(pdf: Path, *, more_than: float = 1 / 3) -> dict[int, float]:
    """Pages, counted from 1, whose foot is blank; but where a chapter follows, or nothing."""
    reader = pypdf.PdfReader(pdf)
    chapters = {
        reader.get_destination_page_number(entry) + 1
        for entry in reader.outline
        if not isinstance(entry, list)
    }
    blank = dict(enumerate(feet(pdf)[:-1], start=1))
    return {
        page: foot for page, foot in blank.items() if foot > more_than and page + 1 not in chapters
    }


def places(pdf: Path, words: str) -> list[tuple[int, float]]:
    """Where words stand at the beginning of a line: page, and points from its top."""
    found = []
    for number, page in enumerate(pypdf.PdfReader(pdf).pages, start=1):
        lines: dict[float, str] = {}

        def look(text, matrix, *rest, lines=lines):
            lines[-matrix[5]] = lines.get(-matrix[5], "") + text

        page.extract_text(visitor_text=look)
        texts = {y: " ".join(line.split()) for y, line in lines.items()}
        found += [(number, y) for y, line in sorted(texts.items()) if line.startswith(words)]
    return found
