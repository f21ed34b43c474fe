"""The pseudo-translation changes every word and nothing else."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sites import make

from i18n import po
from i18n.checks import check_catalog
from i18n.containment import refusal
from i18n.locales import locale
from i18n.model import Markup, Message, MessageKey, Unit
from i18n.project.site import open_site
from i18n.project.source import read_source
from i18n.pseudo import pseudo
from i18n.verbatim import pieces

TEXTS = [
    "Wash your hands.",
    "**Bold**, _italic_ and ~~gone~~ words",
    'See [the page](risks.md#often "How often") or <https://example.org/a>.',
    "Take `rm -rf` away, ``a ` b``.",
    "Call {{ site.phone }} at 10 mg or 5,000 times[^note].",
    "A [reference][label], a [collapsed][] and a [short] one.",
    '![An image](a.png){width=300} and <span lang="de">Haus</span>&nbsp;here',
    "Mail me@example.org, see https://example.org/a_(b).",
    "A line\\\nanother line  \nand a third",
    "x < y and a > b, 5 & 6, 100 %",
    "\\*not emphasis\\*",
]


def test_letters_are_accented_vowels_doubled_and_brackets_show_both_ends():
    assert pseudo("Hello world", Markup.PLAIN, "ltr") == "⟦Ĥééļļöö ŵööŕļð·⟧"


def test_from_right_to_left_each_word_is_mirrored():
    assert pseudo("Hello 5 worlds", Markup.PLAIN, "rtl") == "⟦\u202eHello\u202c 5 \u202eworlds\u202c⟧"


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_it_passes_our_own_containment(text, direction):
    assert refusal(Markup.MARKDOWN, text, pseudo(text, Markup.MARKDOWN, direction)) is None


@pytest.mark.parametrize(
    ("text", "markup", "kept"),
    [
        ("See [the page](risks.md#often 'How')", Markup.MARKDOWN, "](risks.md#often '"),
        ("Take `some code` away", Markup.MARKDOWN, "`some code`"),
        ("Call {{ site.phone }} now", Markup.MARKDOWN, "{{ site.phone }}"),
        ("%(count)d pages of {total}", Markup.PLAIN, "%(count)d"),
        ("%(count)d pages of {total:,}", Markup.PLAIN, "{total:,}"),
        ("one[^note-1] two", Markup.MARKDOWN, "[^note-1]"),
        ("a heading {#how-often .wide}", Markup.MARKDOWN, "{#how-often .wide}"),
        ('<a href="/page" title="x">page</a>', Markup.HTML, '<a href="/page" title="'),
        ("<code>let x</code> here", Markup.HTML, "<code>let x</code>"),
        ('<b translate="no">Name</b> here', Markup.HTML, '<b translate="no">Name</b>'),
        ("fish &amp; chips &eacute;", Markup.HTML, "&amp;"),
        ("10 mg of it, 5.5ml", Markup.PLAIN, "10 mg"),
        ("see https://example.org/path now", Markup.PLAIN, "https://example.org/path"),
    ],
)
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_what_is_not_language_stays_as_it_is(text, markup, kept, direction):
    assert kept in pseudo(text, markup, direction)


def test_a_text_without_words_stays_as_it_is():
    for text in ("", "  ", "`code`", "42", "https://example.org/", "— 5 %"):
        assert pseudo(text, Markup.MARKDOWN, "ltr") == text


def test_what_readers_hear_of_a_tag_is_language():
    found = pseudo('<img src="a.png" alt="A door &amp; more"> here', Markup.HTML, "ltr")

    assert 'src="a.png" alt="' in found
    assert "&amp;" in found
    assert "door" not in found


def test_the_marker_of_a_task_stays_in_front():
    assert pseudo("[x] wash", Markup.MARKDOWN, "ltr").startswith("[x] ⟦")


def test_a_bare_address_does_not_swallow_the_bracket():
    assert pseudo("see https://example.org/a.", Markup.MARKDOWN, "ltr").endswith(". ⟧")
    assert pseudo("https://example.org/a is it", Markup.MARKDOWN, "ltr").startswith("⟦ https:")


def test_long_texts_grow_by_a_third_at_least():
    text = "Most people recover within a few days and need no treatment at all."
    assert len(pseudo(text, Markup.PLAIN, "ltr")) >= 1.35 * len(text)


@given(st.text(max_size=60), st.sampled_from(list(Markup)))
def test_the_pieces_of_a_text_are_the_text(text, markup):
    found = list(pieces(text, markup))
    assert "".join(piece.text for piece in found) == text
    assert all(piece.text for piece in found)


@given(st.text(max_size=60), st.sampled_from(list(Markup)))
def test_digits_and_special_characters_keep_their_order(text, markup):
    special = re.compile(r"[0-9`<>\[\](){}*_&%#\\]")
    said = pseudo(text, markup, "ltr")
    assert special.findall(said) == special.findall(text)


@given(st.text(alphabet="<a ='\"`[](){}$\\&;.%:/@", max_size=4000))
def test_hostile_texts_are_cut_in_reasonable_time(text):
    assert "".join(piece.text for piece in pieces(text * 5, Markup.MARKDOWN)) == text * 5


def made(units: list[Unit], tag: str) -> Message:
    """A message of these units in a pseudo-locale. Its slug is the source's: it is a part of an address."""
    unit, where = units[0], locale(tag)
    if unit.key.msgctxt == "slug":
        return Message(unit.key, (unit.key.msgid,))
    forms = [unit.key.msgid]
    if unit.plural is not None:
        forms += [unit.plural] * (po.plural_forms(po.new_catalog(where, "x", source=locale("en")))[0] - 1)
    said = tuple(pseudo(form, unit.markup, where.direction) for form in forms)
    return Message(unit.key, said, unit.plural, flags=tuple(unit.flags))


@pytest.mark.parametrize("tag", ["en-XA", "ar-XB"])
@pytest.mark.parametrize("name", ["demo", "every_block"])
def test_every_text_of_a_site_passes_every_check(name, tag, tmp_path):
    known: dict[MessageKey, list[Unit]] = {}
    for unit in read_source(open_site(make(name, tmp_path / "site"))).units():
        known.setdefault(unit.key, []).append(unit)
    where = locale(tag)
    empty = po.new_catalog(where, "x", source=locale("en"))
    catalog = replace(empty, messages=tuple(made(units, tag) for units in known.values()))
    read = po.read(po.write(catalog), f"{tag}.po", where)

    assert read.faults == read.warnings == ()
    assert check_catalog(read.catalog, known, locale=where, source=locale("en")) == ()
