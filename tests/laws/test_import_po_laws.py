"""Laws of taking in catalogs of other tools, on random catalogs in the conventions of all of them."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from i18n import po
from i18n.containment import refusal
from i18n.extract import template
from i18n.formats import Options
from i18n.formats.markdown import parse
from i18n.incoming import Theirs, ours_of, take_in
from i18n.incoming.agreement import same_numbers
from i18n.locales import locale
from i18n.merge import merge
from i18n.model import Catalog, Markup, Message, MessageKey

EN, DE = locale("en"), locale("de")
OPTIONS = Options(source_locale=EN, code=frozenset({"comments", "strings"}))
SAID = {
    "Take 5 mg in the morning.": "Morgens 5 mg nehmen.",
    "Do not drive.": "Nicht fahren.",
    "Read **the** [leaflet](leaflet.md).": "**Die** [Packungsbeilage](leaflet.md) lesen.",
    "Wait 24 hours, then `stop`.": "24 Stunden warten, dann `stop`.",
    "Ask a nurse": "Eine Pflegekraft fragen",
    "First line.\\\nSecond line.": "Erste Zeile.\\\nZweite Zeile.",
}
TEXTS = sorted(SAID)


def page(texts: list[str], marks: list[str]) -> str:
    return "\n\n".join(
        mark + text.replace("\n", "\n" + " " * len(mark)) for mark, text in zip(marks, texts, strict=False)
    )


pages = st.builds(
    page,
    st.lists(st.sampled_from(TEXTS), min_size=1, max_size=6),
    st.lists(st.sampled_from(["", "# ", "- ", "> "]), min_size=6, max_size=6),
)


def wrapped(text: str) -> str:
    return text.replace(" ", "\n", 2)


SHAPES = (
    lambda text: text,
    wrapped,
    lambda text: f"{text}\n",
    lambda text: f"## {text}",
    lambda text: f"{text} {{#id}}",
    lambda text: f"> {text}\n",
    lambda text: f"[!NOTE] {text}",
    lambda text: f"[^1]: {text}",
    lambda text: text.replace("(leaflet.md)", "{1}"),
    lambda text: text.replace("\\\n", "\\ "),
    lambda text: f'"{text}"',
    lambda text: f"// {text}\n",
)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[str, str]:
    """A message with its translation, in the form of some tool; now and then the translation is none of it."""
    texts = draw(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=3))
    said = [
        draw(st.sampled_from([SAID[text], SAID[text], SAID[text].replace("5", "50"), "Ja."]))
        for text in texts
    ]
    if len(texts) > 1:
        mark = draw(st.sampled_from(["- ", "* "]))
        lines = [
            "".join(f"{mark}{one.replace(chr(10), chr(10) + '   ')}\n" for one in these)
            for these in (texts, said)
        ]
        return lines[0], lines[1]
    shape = draw(st.sampled_from(SHAPES))
    return shape(texts[0]), draw(st.sampled_from([shape, shape, SHAPES[0]]))(said[0])


def catalog_of(these: list[tuple[tuple[str, str], bool]]) -> Catalog:
    messages = {
        msgid: Message(
            MessageKey(msgid), (msgstr,), flags=("fuzzy",) if fuzzy else (), references=("page.md:1",)
        )
        for (msgid, msgstr), fuzzy in these
    }
    return Catalog(DE, None, tuple(messages.values()))


catalogs = st.lists(st.tuples(pairs(), st.booleans()), max_size=6).map(catalog_of)


def words(text: str) -> set[str]:
    """The words and numbers of a text, without the label of a footnote, the name of an alert and an id."""
    return set(re.findall(r"\w+", re.sub(r"\[\^1\]|\[!NOTE\]|\{[^{}]*\}|leaflet\.md", "", text)))


def sides(text: str):
    units = list(parse("content/page.md", text, OPTIONS).units())
    fresh = template(units)
    return ours_of(fresh, units, OPTIONS, EN), merge(fresh, po.new_catalog(DE, "site")).catalog


@settings(max_examples=100)
@given(pages, catalogs, catalogs)
def test_what_is_taken_in_is_whole_and_right_and_stays(text, first, second):
    ours, empty = sides(text)
    once = take_in(ours, empty, [Theirs("first.po", first)], DE)
    both = take_in(ours, once.catalog, [Theirs("second.po", second)], DE)
    for given_one, taken in ((first, once), (second, both)):
        # Law 5: nothing is lost.
        messages = (*taken.catalog.messages, *taken.left)
        held = {
            word
            for one in messages
            for text in (*one.msgstr, *one.translator_comments)
            for word in words(text)
        }
        assert all(words(text) <= held for message in given_one.messages for text in message.msgstr)
        # Law 8: what is current says what its source says, and may be shown.
        for one in taken.catalog.messages:
            if one.translated and not one.fuzzy:
                assert same_numbers(one.key.msgid, one.msgstr[0], EN, DE)
                assert refusal(Markup.MARKDOWN, one.key.msgid, one.msgstr[0]) is None
    # Law 4: once more changes nothing.
    again = take_in(ours, both.catalog, [Theirs("second.po", second)], DE)
    assert again.catalog is both.catalog
    assert [one.key for one in again.left] == [one.key for one in both.left]
    # What was current stays, to the letter.
    before = {one.key: one for one in once.catalog.messages if one.translated and not one.fuzzy}
    after = {one.key: one for one in both.catalog.messages}
    assert all(after[key] is one for key, one in before.items())
