"""Laws of taking in translated pages, on random pages, with translations that somebody has edited."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from i18n import po
from i18n.containment import refusal
from i18n.extract import template
from i18n.formats import Options
from i18n.formats.markdown import parse
from i18n.incoming import ours_of
from i18n.incoming.agreement import doubt_of_piece
from i18n.incoming.align import aligned, side_by_side
from i18n.incoming.items import items_of
from i18n.incoming.pages import Aligned, Sheet, align_page, fill
from i18n.locales import locale
from i18n.merge import merge
from i18n.model import Markup

EN, DE = locale("en"), locale("de")
OPTIONS = Options(source_locale=EN)

WORDS = "dose water drive never sleep nurse before after evening morning doctor room"
MARKS = ("5 mg", "24", "`stop`", "[here](risks.md)", "[there](https://example.org/a)", "**all**", "112")
words = st.sampled_from(WORDS.split())
marks = st.sampled_from(
    ["5 mg", "24", "`stop`", "[here](risks.md)", "[there](https://example.org/a)", "**all**", "112"]
)
sentences = st.lists(st.one_of(words, words, words, marks), min_size=1, max_size=9).map(" ".join)
blocks = st.one_of(
    sentences,
    sentences,
    sentences.map("## {}".format),
    sentences.map("> {}".format),
    st.lists(sentences, min_size=1, max_size=4).map(lambda these: "\n".join(f"- {one}" for one in these)),
    sentences.map(lambda one: f"| a | b |\n|---|---|\n| {one} | x |"),
    st.just("```sh\nrun\n```"),
)
pages = st.lists(blocks, max_size=8)


def other_words(block: str) -> str:
    """A block in another language: its words turned round, all else as it was."""
    if block.startswith("```"):
        return block
    return re.sub(r"(?<![(`\w./:])[a-z]{3,}(?![\w./:`)])", lambda found: found[0][::-1] + "en", block)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, str]:
    """A page, and a translation of it: blocks dropped, added, moved, changed."""
    source = draw(pages)
    target = [other_words(block) for block in source]
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, max(0, len(target) - 1)))
        what = draw(st.sampled_from(["drop", "add", "swap", "numbers", "merge"]))
        if what == "add":
            target.insert(at, draw(blocks))
        elif target and what == "drop":
            del target[at]
        elif target and what == "numbers":
            target[at] = target[at].replace("24", "42").replace("5 mg", "50 mg")
        elif target and what == "swap":
            target.append(target.pop(at))
        elif at + 1 < len(target) and what == "merge":
            target[at : at + 2] = [f"{target[at]}\n{target[at + 1]}"]
    return "\n\n".join(source) + "\n", "\n\n".join(target) + "\n"


def sheet(text: str) -> Sheet:
    return Sheet(parse("content/page.md", text, OPTIONS), text)


def pair(source: str, target: str) -> Aligned:
    return align_page(sheet(source), sheet(target), EN, DE)


@given(pages)
def test_a_page_is_aligned_with_itself_item_by_item(these):
    one = sheet("\n\n".join(these) + "\n")
    _, body = items_of(one.document, one.text, EN)
    _, links = aligned(side_by_side(body, body))
    places = range(len(body))
    assert [(link.source, link.target, link.moved) for link in links] == [
        ((at,), (at,), False) for at in places
    ]


@settings(max_examples=150)
@given(edited())
def test_no_text_is_lost_and_none_stands_in_two_lists(texts):
    source, target = texts
    found = pair(source, target)
    said = [unit.key.msgid for unit in sheet(target).document.units()]
    held = " ".join(one.said for one in found.paired)
    spare = [one.text for one in found.spare]
    theirs = {unit.key.msgid for unit in sheet(source).document.units()}
    for text in said:
        assert text in spare or text in theirs or all(word in held for word in text.split())
    assert not set(spare) - set(said)
    missing = {one.text for one in found.missing}
    assert missing <= theirs


@settings(max_examples=150)
@given(edited(), st.sampled_from([None, 0.5, 0.95]))
def test_what_is_accepted_states_what_its_source_states_and_once_is_enough(texts, accept):
    source, target = texts
    units = list(sheet(source).document.units())
    ours = ours_of(template(units), units, OPTIONS, EN)
    empty = merge(ours.template, po.new_catalog(DE, "site")).catalog
    found = [pair(source, target)]
    filled = fill(ours, empty, found, DE, accept)
    for message in filled.catalog.messages:
        if message.translated and not message.fuzzy:
            assert accept is not None
            assert doubt_of_piece(message.key.msgid, message.msgstr[0], EN, DE) is None
            assert refusal(Markup.MARKDOWN, message.key.msgid, message.msgstr[0]) is None
    again = fill(ours, filled.catalog, found, DE, accept)
    assert again.catalog is filled.catalog
    assert again.left == filled.left
    assert [one._replace(fresh=False) for one in filled.placed] == list(again.placed)
