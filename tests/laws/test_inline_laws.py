"""The short way through an inline text gives what the parser gives."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from i18n.markup.dialect import COMMONMARK, PAGE, Dialect
from i18n.markup.inline import ALONE, NO_NUMBERS, Surroundings, _parse, text_of, tokens_of
from i18n.markup.simple import is_plain, simple_parts, with_code

PIECES = (
    *"`` ab.()[]*_!<&\n\t:;,é~^{}$@#1-/\\",
    *(
        "``",
        "**",
        "__",
        "***",
        "\u2028",
        "\u0301",
        "\u00a0",
        "`c`",
        "`<b>`",
        " *a* ",
        " **b** ",
        "_c_",
        "](b)",
    ),
    *(
        "[a](b.md)",
        "[`a`](b/c.md#d)",
        "](https://a.b/c#d)",
        "[a](https://a.b)",
        "[a](//b)",
        "[a](../b)",
        "[a]()",
    ),
    *(
        "www.",
        "https:",
        "http://a.b",
        "mailto:",
        "a@b.c",
        "<b>",
        "&amp;",
        "[^1]",
        "![",
        "^[",
        "[A]",
        "{.a}",
        "//",
    ),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
LENT = Surroundings({"A": {"href": "x", "title": "", "map": []}}, {"1": 0}, 1)


@pytest.mark.parametrize(
    "dialect", [PAGE, COMMONMARK, Dialect(math=True)], ids=["page", "commonmark", "math"]
)
@pytest.mark.parametrize("lent", [ALONE, LENT], ids=["alone", "lent"])
@given(TEXTS)
@settings(max_examples=1500)
@example("a **b `c`** [`d` e](f/g.md#h), _i_.\n`j`")
def test_a_text_that_is_written_plainly_needs_no_parser(
    dialect: Dialect, lent: Surroundings, text: str
) -> None:
    text = text.strip()
    parts = simple_parts(text)

    if parts is not None:
        assert _parse(text, dialect, lent, NO_NUMBERS).parts == parts


@given(TEXTS)
@settings(max_examples=1000)
def test_a_text_with_code_alone_needs_no_parser(text: str) -> None:
    html = with_code(text.strip())

    if html is not None:
        assert _parse(text.strip(), PAGE, ALONE, NO_NUMBERS).parts == ((html,) if html else ())


@given(TEXTS)
@settings(max_examples=1000)
def test_a_plain_text_is_what_a_reader_hears(text: str) -> None:
    text = text.strip().replace("\n", "")

    if is_plain(text):
        assert text_of(tokens_of(text, PAGE)) == text
