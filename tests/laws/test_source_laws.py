"""The laws of localized sources on real pages: those of the demo, of the docs, and of a corpus.

CORPUS names a folder of Markdown pages (below src/ if it has one), with catalogs in po/*.po if there are any.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from documents import DE, as_it_is, document, missing, unchanged

from i18n import po
from i18n.errors import InputError
from i18n.extract import template
from i18n.formats.base import Options
from i18n.formats.markdown import MarkdownDocument, parse
from i18n.formats.markdown.escapes import at_line_start
from i18n.locales import locale
from i18n.markup import has_words
from i18n.merge import merge
from i18n.model import Localized, State
from i18n.translate import translations

ROOT = Path(__file__).parent.parent.parent
CORPUS = Path(os.environ["CORPUS"]).resolve() if os.environ.get("CORPUS") else None
FOLDERS = [ROOT / "content", ROOT / "docs"]
if CORPUS:
    FOLDERS.append(CORPUS / "src" if (CORPUS / "src").is_dir() else CORPUS)
CATALOGS = sorted((CORPUS / "po").glob("*.po")) if CORPUS else []


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def pages(request: pytest.FixtureRequest) -> dict[str, MarkdownDocument]:
    """The pages of a folder, by their text."""
    found = {}
    for path in sorted(request.param.rglob("*.md")):
        text = path.read_bytes().decode("utf-8-sig")
        try:
            found[text] = parse(path.relative_to(request.param).as_posix(), text, Options())
        except InputError:
            continue
    assert found
    return found


def in_body(write):
    """A translation of every text of the body; front matter stays."""

    def translate(unit):
        return (
            Localized(write(unit.key.msgid), DE, State.CURRENT)
            if unit.key.msgctxt is None
            else unchanged(unit)
        )

    return translate


def test_every_untranslated_page_stays_as_it_is(pages):
    for text, page in pages.items():
        assert page.splice(DE, unchanged) == (text, ())
        assert page.splice(DE, missing) == (text, ())


def test_every_text_of_every_page_can_be_written_anew(pages):
    for text, page in pages.items():
        result = page.splice(DE, in_body(lambda msgid: f"{msgid} "))
        again = document(result.text)

        assert result.refused == ()
        assert [one.key for one in again.units()] == [one.key for one in page.units()]
        ours, theirs = (one.render(DE, unchanged, as_it_is).html for one in (document(text), again))
        assert " ".join(ours.split()) == " ".join(theirs.split())


_KEPT = re.compile(r"<[^<>]*>|\]\([^()]*\)|\{[^{}]*\}| (?=[^\x00-\u2e7f])")
"""What a line break would change: tags, addresses, attributes; between CJK characters it is nothing at all."""


def wrapped(text: str, width: int) -> str:
    """A text with line breaks for spaces, where no line becomes too long, and none begins a block."""
    kept = _KEPT.sub(lambda found: found[0].replace(" ", "\0"), text)
    lines = []
    for line in kept.split("\n"):
        words = line.split(" ")
        here = words[0]
        for word in words[1:]:
            begins = any(at_line_start(line) != line for line in (word, f"{word} x"))
            # A word alone on its line may be a rule, as "---" is.
            safe = word and not begins and at_line_start(here) == here and not here.endswith((" ", "\\"))
            if safe and here.strip() and len(here) + len(word) >= width:
                lines.append(here)
                here = word
            else:
                here += f" {word}"
        lines.append(here)
    return "\n".join(lines).replace("\0", " ")


@pytest.mark.parametrize("width", [1, 20, 40, 66, 90])
def test_wrapping_every_page_anew_changes_no_message(pages, width):
    changed = 0
    for text, page in pages.items():
        result = page.splice(DE, in_body(lambda msgid: wrapped(msgid, width)))
        again = document(result.text)
        changed += result.text != text

        assert result.refused == ()
        assert [one.key for one in again.units()] == [one.key for one in page.units()]
    assert changed


if CATALOGS:

    @pytest.mark.parametrize("path", CATALOGS, ids=lambda path: path.stem)
    def test_real_translations_lose_no_page_and_no_unit(path):
        folder = FOLDERS[-1]
        pages = {
            one.relative_to(folder).as_posix(): parse(
                one.relative_to(folder).as_posix(), one.read_text("utf-8"), Options()
            )
            for one in sorted(folder.rglob("*.md"))
        }
        where = locale(path.stem)
        old = po.read(path.read_bytes(), path.name, where).catalog
        merged = merge(template(unit for page in pages.values() for unit in page.units()), old)
        texts = translations(where, merged.catalog, source=locale("en"))
        changed, refused = 0, []
        for page in pages.values():
            first = page.splice(where, texts.translate)
            again = parse(page.path, first.text, Options())
            changed += first.text != page.splice(where, unchanged).text
            refused += first.refused

            assert page.splice(where, texts.translate) == first
            ids = [one.id for one in page.render(where, unchanged, as_it_is).headings]
            # The contents of a book get none: see docs/source-output.md.
            if page.path != "SUMMARY.md":
                assert [one.id for one in again.render(where, unchanged, as_it_is).headings] == ids, page.path
            # A translation without a word is no unit: "`a` and `b`" may be "`a`, `b`".
            said = [one.kind for one in page.units() if has_words(texts.translate(one).text)]
            assert [one.kind for one in again.units()] == said
        assert changed
        assert len(refused) <= changed / 50, refused
