#!/usr/bin/env python3
"""Makes the committed TTF files of qml/controls/fonts.

The Latin family comes as woff2 subsets, which Qt cannot load and which split one alphabet over two files. This merges
`latin` and `latin-ext` to one TTF per weight and gives all three the same family name, so that a weight chooses a file.
Run by hand when the font version moves; the build uses only the committed result.

usage: make_fonts.py UNPACKED_NPM_PACKAGE OUT_DIR     (needs python3-fonttools and python3-brotli)
"""
import pathlib
import sys
import tempfile

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

FAMILY = "Atkinson Hyperlegible Next"
WEIGHTS = {400: "Regular", 600: "SemiBold", 700: "Bold"}


def rename(font: TTFont, weight: int, style: str) -> None:
    """Family in name 1 and 16: Qt groups by these, and finds the weight in OS/2."""
    plain = style if style in ("Regular", "Bold") else "Regular"
    legacy = FAMILY if style in ("Regular", "Bold") else f"{FAMILY} {style}"
    names = font["name"]
    for record in list(names.names):
        if record.nameID in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
            names.removeNames(nameID=record.nameID)
    values = {1: legacy, 2: plain, 3: f"{FAMILY} {style}", 4: f"{FAMILY} {style}",
              6: f"{FAMILY.replace(' ', '')}-{style}", 16: FAMILY, 17: style}
    for name_id, text in values.items():
        names.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight


def main() -> int:
    package, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as scratch:
        for weight, style in WEIGHTS.items():
            parts = []
            for subset in ("latin", "latin-ext"):
                font = TTFont(package / "files" / f"atkinson-hyperlegible-next-{subset}-{weight}-normal.woff2")
                font.flavor = None
                part = pathlib.Path(scratch) / f"{subset}-{weight}.ttf"
                font.save(part)
                parts.append(str(part))
            merged = Merger().merge(parts)
            rename(merged, weight, style)
            merged.save(out / f"AtkinsonHyperlegibleNext-{style}.ttf")
    return 0


if __name__ == "__main__":
    sys.exit(main())
