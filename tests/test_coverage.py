"""How much a locale has: distinct messages, their words, percent rounded down."""

import pytest

from i18n import coverage
from i18n.coverage import Count, words
from i18n.model import Markup, MessageKey, Reference, State, Unit


def unit(text: str, msgctxt: str | None = None, markup: Markup = Markup.MARKDOWN) -> Unit:
    return Unit(MessageKey(text, msgctxt), "paragraph", markup, Reference("content/a.md", 1))


def test_each_distinct_message_counts_once_with_all_its_words():
    found = coverage.of(
        [
            (unit("Two words"), State.CURRENT),
            (unit("Two words"), State.CURRENT),
            (unit("Two words", "menu"), State.FUZZY),
            (unit("Three more words"), State.MISSING),
        ]
    )
    assert found.messages == Count(total=3, current=1, fuzzy=1, missing=1)
    assert found.words == Count(total=7, current=2, fuzzy=2, missing=3)


def test_a_message_that_is_refused_in_one_place_counts_as_missing_wherever_that_place_stands():
    good = (unit("**x**", markup=Markup.PLAIN), State.CURRENT)
    refused = (unit("**x**"), State.MISSING)
    assert coverage.of([good, refused]).messages == coverage.of([refused, good]).messages == Count(1, 0, 0, 1)


def test_percent_is_rounded_down_and_nothing_to_do_is_all_done():
    assert Count(total=3, current=2, fuzzy=1).percent == 66
    assert Count(total=1000, current=999, missing=1).percent == 99
    assert Count().percent == 100


@pytest.mark.parametrize(
    ("text", "markup", "count"),
    [
        ("Hello", Markup.MARKDOWN, 1),
        ("COVID-19 doesn't spread, 5–10 % more", Markup.MARKDOWN, 5),
        ("See **the `code_word` page** at <https://example.org/a>.", Markup.MARKDOWN, 4),
        ("[the page](risks.md) or https://example.org/a?b=c", Markup.MARKDOWN, 3),
        ("One[^note] {#anchor .wide}", Markup.MARKDOWN, 1),
        ("don\\'t \\*stop\\*", Markup.MARKDOWN, 2),
        ('<a href="x y z">the page</a><br>now', Markup.HTML, 3),
        ("%(count)d of {total} pages, 100%%", Markup.PLAIN, 3),
        ("Call {{ site.phone }} now", Markup.MARKDOWN, 2),
        ("日本語テスト", Markup.MARKDOWN, 6),
        ("東京 Tokyo", Markup.PLAIN, 3),
        ("한국어 문서", Markup.PLAIN, 2),
        ("— … !", Markup.PLAIN, 0),
        ("`only code`", Markup.MARKDOWN, 0),
        ("`only code`", Markup.PLAIN, 2),
    ],
)
def test_words_are_counted_without_what_nobody_translates(text, markup, count):
    assert words(text, markup) == count
