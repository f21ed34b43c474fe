"""What holds of the checks of words for every text: they never fail, and never fault a text for being its source."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.checks import CHECKS, check_catalog
from i18n.facts.prose import prose
from i18n.locales import locale
from i18n.markup import HOLE
from i18n.model import Catalog, Markup, Message, MessageKey, Reference, Unit
from i18n.source_checks import check_source

EN = locale("en")
OF_THE_TARGET_ALONE = {"not-nfc", "typography"}
"""What a text may be found for that is written as its source is."""
OF_WORDS = {
    "unchanged", "source-left", "wrong-language", "too-short", "too-long", "truncated-end", "brackets", "quotes",
    "doubled-words", "mixed-scripts", "foreign-letters", "end-punct", "spaces", "fr-spacing", "typography", "not-nfc",
    "newlines", "same-plurals", "max-length",
}  # fmt: skip
WORDS = st.sampled_from(
    [
        "the",
        "of",
        "and",
        "a",
        "to",
        "is",
        "und",
        "der",
        "die",
        "de",
        "la",
        "le",
        "в",
        "и",
        "στο",
        "は。",
        "ですか？",
        "نعم،",
        "(",
        ")",
        "[",
        "]",
        "[a](b.md)",
        "`x",
        "y`",
        "**b**",
        "*it*",
        "«",
        "»",
        "„",
        "“",
        '"',
        "'",
        "...",
        "…",
        "1)",
        ":)",
        "2.5",
        "%s",
        "{n}",
        "{{",
        "x",
        "}}",
        "<b>",
        "</b>",
        "<br>",
        "&amp;",
        "https://x.org/a",
        "i.e.",
        "\u200f",
        "\xa0",
        "Café",
        "параметрp",
        "word",
        "word",
    ]
)
TEXTS = st.lists(st.one_of(WORDS, st.text(max_size=5)), min_size=1, max_size=14).map(" ".join)
LOCALES = st.sampled_from(
    ["de", "fr", "ja", "ar", "ru", "el", "th", "ro", "fa", "uk", "pt", "zh-Hant", "sr-Latn", "en-GB"]
).map(locale)
MARKUPS = st.sampled_from(list(Markup))


def found(source, target, where, markup):
    message = Message(MessageKey(source), (target,), line=3)
    unit = Unit(message.key, "paragraph", markup, Reference("a.md", 1))
    return check_catalog(
        Catalog(where, None, (message,), path="x.po"),
        {message.key: (unit,)},
        locale=where,
        source=EN,
        checks=[CHECKS[name] for name in sorted(OF_WORDS)],
    )


@settings(max_examples=150, deadline=None)
@given(source=TEXTS, target=TEXTS, where=LOCALES, markup=MARKUPS)
def test_no_text_is_too_strange_to_be_judged_and_it_is_always_judged_alike(source, target, where, markup):
    assert found(source, target, where, markup) == found(source, target, where, markup)


@settings(max_examples=100, deadline=None)
@given(text=TEXTS, markup=MARKUPS)
def test_a_text_is_not_faulted_for_being_its_source_in_another_variety_of_the_language(text, markup):
    these = found(text, text, locale("en-GB"), markup)

    assert {one.check for one in these} <= OF_THE_TARGET_ALONE


@pytest.mark.parametrize("markup", list(Markup))
def test_code_is_never_read_as_words(markup):
    inside = {Markup.MARKDOWN: "`` {} ``", Markup.HTML: "<code>{}</code>", Markup.PLAIN: "%(secret)s"}[markup]
    read = prose(f"before {inside.format('secret')} after", markup)

    assert read == f"before {HOLE} after"


@settings(max_examples=100, deadline=None)
@given(
    texts=st.lists(TEXTS, min_size=1, max_size=5),
    markup=MARKUPS,
    where=st.sampled_from(["en", "de", "fr", "ja"]),
)
def test_no_source_is_too_strange_to_be_judged(texts, markup, where):
    units = [
        Unit(MessageKey(text), "paragraph", markup, Reference("a.md", n)) for n, text in enumerate(texts, 1)
    ]
    files = {"a.md": ("\n".join(texts), None)}
    these = check_source(units, files, source=locale(where))

    assert these == check_source(units, files, source=locale(where))
    assert all(one.file == "a.md" and one.line for one in these)
