"""The Markdown format: what is a unit, what its text is, and how a page is put together in a locale."""

from __future__ import annotations

import pytest
from documents import DE, EN, as_it_is, by_msgid, document, html, missing, msgids, unchanged

from i18n.errors import InputError
from i18n.formats import Options, format_for
from i18n.formats.base import LABELS
from i18n.locales import locale
from i18n.model import Link, Localized, Markup, State


def units(text, **options):
    return list(document(text, **options).units())


def faults(text):
    with pytest.raises(InputError) as caught:
        document(text)
    return [str(problem) for problem in caught.value.problems]


# --- what is a unit ---------------------------------------------------------------------------------------


def test_every_kind_of_block_says_what_it_is():
    text = "# H\n\npara\n\n- item\n\n> quote\n\n| h |\n|---|\n| c |\n\nTerm\n: Body\n\nx[^1]\n\n[^1]: note\n"

    assert [(unit.kind, unit.key.msgid) for unit in units(text)] == [
        ("heading", "H"),
        ("paragraph", "para"),
        ("list item", "item"),
        ("quote", "quote"),
        ("table header", "h"),
        ("table cell", "c"),
        ("term", "Term"),
        ("definition", "Body"),
        ("paragraph", "x[^1]"),
        ("footnote", "note"),
    ]


def test_a_unit_knows_its_line_below_front_matter():
    text = "---\ntitle: T\n---\n\n# H\n\n| a |\n|---|\n| b |\n| c |\n\nOne\n: first\n\n"
    text += "Two\n: second\n\n[x]\n\n[x]: /u 'U u'\n"

    found = {unit.key.msgid: unit.reference.line for unit in units(text)}

    assert found == {
        "T": 2, "H": 5, "a": 7, "b": 9, "c": 10, "One": 12, "first": 13, "Two": 15, "second": 16, "[x]": 18, "U u": 20
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["12.5 %", "`code only`", "https://example.org", "{{ site.phone }}", "![](pic.png)", "***", "<br>", "[`f`](x.md)",
     "```\ncode\n```", "    indented", "<div>\n<code>raw</code>\n</div>", "[^1]: unused", "[a]: /url", "$1"],
)  # fmt: skip
def test_what_has_no_word_is_no_unit(text):
    assert msgids(text) == []


def test_a_link_whose_title_has_words_is_a_unit():
    assert msgids("[`f`](x.md 'The function')") == ["[`f`](x.md 'The function')"]


def test_an_image_alone_gives_its_alt_text_and_title_as_plain_texts():
    found = units('![A *cat*](cat.png "Sleeping")')

    assert [(unit.kind, unit.key.msgid, unit.markup) for unit in found] == [
        ("alt text", "A cat", Markup.PLAIN),
        ("image title", "Sleeping", Markup.PLAIN),
    ]


def test_an_image_in_a_text_stays_in_its_message():
    assert msgids("See ![a cat](cat.png).") == ["See ![a cat](cat.png)."]


def test_the_address_of_an_image_alone_is_resolved_and_its_texts_are_escaped():
    page = document('![A cat](cat.png "T")').render(
        DE, by_msgid({"A cat": 'Eine "Katze" <b>', "T": "x"}), lambda _href, _reference: Link("../cat.png")
    )

    assert page.html == '<p><img src="../cat.png" alt="Eine &quot;Katze&quot; &lt;b&gt;" title="x"></p>\n'


def test_titles_of_link_definitions_are_translated_wherever_they_are_used():
    text = "[one][a] and [two][a]\n\n[a]: x.md 'The title'\n"

    assert msgids(text) == ["[one][a] and [two][a]", "The title"]
    assert html(text, by_msgid({"The title": "Der <Titel>", "[one][a] and [two][a]": "[eins][a]"})) == (
        '<p><a href="x.md" title="Der &lt;Titel&gt;">eins</a></p>\n'
    )


def test_titles_of_boxes_and_admonitions_are_units():
    text = '!!! danger "Do *not* drive"\n    Body\n\n::: tip Good to know\nInside\n:::\n'

    assert [(unit.kind, unit.key.msgid) for unit in units(text)] == [
        ("admonition title", "Do *not* drive"),
        ("paragraph", "Body"),
        ("box title", "Good to know"),
        ("paragraph", "Inside"),
    ]
    assert '<div class="box tip">\n<p class="box-title">Good to know</p>\n<p>Inside</p>\n</div>' in html(text)


def test_an_inline_footnote_stays_in_its_message_and_shows_at_the_end():
    text = "Text^[a *note*] more.\n"
    page = html(text, by_msgid({"Text^[a *note*] more.": "Mehr ^[eine *Notiz*]."}))

    assert msgids(text) == ["Text^[a *note*] more."]
    assert 'Mehr <sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup>.' in page
    assert '<li id="fn1" class="footnote-item"><p>eine <em>Notiz</em> <a href="#fnref1"' in page


def test_footnotes_keep_the_numbers_of_the_source_wherever_a_translation_puts_them():
    text = "One[^a] two[^b] three[^a].\n\n[^a]: A note\n\n[^b]: B note\n"
    page = html(text, by_msgid({"One[^a] two[^b] three[^a].": "Zwei[^b] eins[^a] drei[^a]."}))

    assert [part.split('"')[0] for part in page.split('id="fnref')[1:]] == ["2", "1", "1:1"]


def test_a_footnote_that_the_source_does_not_use_stays_text():
    assert "[^z]" in html("One[^a].\n\n[^a]: A\n\n[^z]: Z\n", by_msgid({"One[^a].": "Eins[^a][^z]."}))


# --- msgids -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "msgid"),
    [
        ("two\nlines", "two lines"),
        ("two \n   lines", "two lines"),
        ("hard  \nbreak", "hard  \nbreak"),
        ("hard\\\n   break", "hard\\\nbreak"),
        ("漢字\n漢字", "漢字漢字"),
        ("한국어\n문장", "한국어 문장"),
        ("漢字\nlatin", "漢字 latin"),
        ("a `b\nc` d", "a `b c` d"),
        ("a `b\n   c` d", "a `b\n   c` d"),
        ("a [b\nc](d) e", "a [b c](d) e"),
        ("a [b](<d>\n'T') e", "a [b](<d> 'T') e"),
        ("a <span\nclass=x>b</span>", "a <span\nclass=x>b</span>"),
    ],
)
def test_lines_fold_where_that_changes_nothing_but_white_space(source, msgid):
    assert msgids(source) == [msgid]


def test_an_attribute_list_is_cut_from_a_heading_and_decides_its_id():
    text = "## Dose {#dose .big onclick=x}\n"

    assert msgids(text) == ["Dose"]
    assert html(text) == '<h2 id="dose" class="big">Dose</h2>\n'


def test_attribute_lists_above_a_block_and_behind_a_link_hold_only_what_is_harmless():
    assert html('{.lead style="x" lang=fr}\nSee [it](x.md){.more onclick="y"} [now]{.hot}.\n') == (
        '<p class="lead" lang="fr">See <a href="x.md" class="more">it</a> <span class="hot">now</span>.</p>\n'
    )


@pytest.mark.parametrize("text", ["{x}", "{.a} and text {b}", "{{ value }}", "Set {1, 2}"])
def test_braces_that_are_no_attribute_list_are_text(text):
    assert text in html(text + "\n").replace("&quot;", '"')


# --- headings ---------------------------------------------------------------------------------------------


def test_heading_ids_are_the_sources_in_every_locale_and_never_twice():
    text = "# Überblick: *Alles* & `mehr`!\n\n## Dose\n\n## Dose\n\n## x {#dose-1}\n\n## 漢字\n\n## 123 %\n\n## !!!\n"
    page = document(text).render(DE, lambda _unit: Localized("Neu", DE, State.CURRENT), as_it_is)

    assert [heading.id for heading in page.headings] == [
        "überblick-alles--mehr", "dose", "dose-2", "dose-1", "漢字", "123", "section",
    ]  # fmt: skip


def test_headings_are_the_trail_of_what_follows():
    text = "# A\n\np\n\n## B *b*\n\n- q\n\n# C\n\nr\n"

    assert {unit.key.msgid: unit.trail for unit in units(text)} == {
        "A": (), "p": ("A",), "B *b*": ("A",), "q": ("A", "B b"), "C": (), "r": ("C",),
    }  # fmt: skip


def test_the_first_heading_is_the_title_of_a_page_without_one():
    page = document("# The *title*\n\ntext\n").render(DE, by_msgid({"The *title*": "Der *Titel*"}), as_it_is)

    assert page.meta["title"] == Localized("Der Titel", DE, State.CURRENT)
    assert page.has_h1
    assert page.headings[0].text.text == "Der Titel"
    assert not document("---\ntitle: T\n---\n\ntext\n").render(DE, unchanged, as_it_is).has_h1


# --- links ------------------------------------------------------------------------------------------------


def test_every_address_is_asked_for_in_order_with_its_line_also_in_raw_html():
    text = 'A [b](c.md) <a href="d.md?x&amp;y">e</a>\n\n<img src=\'f.png\' alt="g">\n\n![h](i.png)\n'
    page = document(text).render(DE, unchanged, as_it_is)

    assert [(href.url, href.image, reference.line) for href, reference in page.links] == [
        ("c.md", False, 1), ("d.md?x&y", False, 1), ("f.png", True, 3), ("i.png", True, 5),
    ]  # fmt: skip
    assert 'href="d.md?x&amp;y"' in page.html


def test_a_link_into_another_language_says_so_and_no_address_breaks_out():
    page = document("<a href='x.md'>a</a> [b](y.md) ![c](z.png) d").render(
        DE, unchanged, lambda href, _reference: Link(f"'\"<{href.url}", "en")
    )

    assert page.html == (
        "<p><a href='&#39;&quot;&lt;x.md' hreflang='en'>a</a> <a href=\"&#39;&quot;&lt;y.md\" hreflang=\"en\">b</a> "
        '<img src="&#39;&quot;&lt;z.png" alt="c"> d</p>\n'
    )


# --- language marks ---------------------------------------------------------------------------------------


def test_neighbouring_blocks_in_one_state_share_a_mark():
    text = "one\n\ntwo\n\nthree\n\n---\n\nfour\n"

    assert html(text, by_msgid({"three": "drei"})) == (
        '<div lang="en" dir="ltr" data-i18n="missing">\n<p>one</p>\n<p>two</p>\n</div>\n<p>drei</p>\n<hr>\n'
        '<div lang="en" dir="ltr" data-i18n="missing">\n<p>four</p>\n</div>\n'
    )


def test_items_cells_terms_and_headings_carry_their_mark_themselves():
    text = "# H\n\n- a\n  - b\n\n| c |\n|---|\n| d |\n\ne\n: f\n"
    page = html(text, missing)

    assert page.count('lang="en"') == 6
    assert "<div" not in page
    assert '<li lang="en" dir="ltr" data-i18n="missing">a\n<ul>\n<li>b</li>' in page


def test_a_tight_item_with_a_translated_list_inside_marks_its_text_alone():
    assert '<li><span lang="en" dir="ltr" data-i18n="missing">a</span>\n<ul>\n<li>ja</li>' in html(
        "- a\n  - b\n", by_msgid({"b": "ja"})
    )


@pytest.mark.parametrize(
    ("answer", "attributes"),
    [
        (Localized("x", DE, State.CURRENT), ""),
        (Localized("x", EN, State.MISSING), ' lang="en" dir="ltr" data-i18n="missing"'),
        (Localized("x", EN, State.FUZZY), ' lang="en" dir="ltr" data-i18n="outdated"'),
        (Localized("y", DE, State.FUZZY, outdated=True), ' data-i18n="old"'),
        (Localized("y", locale("ar"), State.MISSING), ' lang="ar" dir="rtl" data-i18n="missing"'),
    ],
)
def test_a_mark_says_which_language_and_why(answer, attributes):
    assert html("# x\n", lambda _unit: answer) == f'<h1 id="x"{attributes}>{answer.text}</h1>\n'


# --- what the theme says ----------------------------------------------------------------------------------


def test_titles_that_nobody_wrote_come_from_the_theme():
    text = "> [!WARNING]\n> a\n\n!!! note\n    b\n\n!!! bug\n    c\n\nd[^1]\n\n[^1]: e\n"
    asked = []

    def labels(label):
        asked.append(label)
        return Localized(f"<{label}>", EN if label == "Note" else DE, State.CURRENT)

    page = document(text).render(DE, unchanged, as_it_is, labels).html

    assert '<p class="markdown-alert-title">&lt;Warning&gt;</p>' in page
    assert '<p class="admonition-title" lang="en" dir="ltr">&lt;Note&gt;</p>' in page
    assert '<p class="admonition-title">Bug</p>' in page
    assert '<section class="footnotes" aria-label="&lt;Footnotes&gt;">' in page
    assert 'class="footnote-backref" aria-label="&lt;Back to the text&gt;"' in page
    assert set(asked) <= set(LABELS)
    assert "Bug" in msgids(text)


def test_a_table_has_room_to_scroll_in_with_a_name():
    text = "| a | b |\n|---|---|\n| 1 | 2 |\n"
    plain = html(text)

    def shown(where):
        label = lambda one: Localized(f"<{one}>", where, State.CURRENT)  # noqa: E731 - short
        return document(text).render(DE, unchanged, as_it_is, label).html

    assert plain.startswith("<table>")
    assert (
        shown(DE)
        == f'<div class="scroll" tabindex="0" role="group" aria-label="&lt;Table&gt;">\n{plain}</div>\n'
    )
    # A name in another language says so, and the table that it is in the page's.
    marked = plain.replace("<table>", '<table lang="de" dir="ltr">')
    attributes = 'tabindex="0" role="group" lang="en" dir="ltr" aria-label="&lt;Table&gt;"'
    assert shown(EN) == f'<div class="scroll" {attributes}>\n{marked}</div>\n'


def test_the_name_of_the_footnotes_in_another_language_says_nothing_of_the_notes():
    label = lambda one: Localized(one, EN, State.CURRENT)  # noqa: E731 - short
    page = document("a[^1]\n\n[^1]: b\n").render(DE, unchanged, as_it_is, label).html

    assert '<section class="footnotes" lang="en" dir="ltr" aria-label="Footnotes">' in page
    assert '<ol class="footnotes-list" lang="de" dir="ltr">' in page


def test_without_a_theme_alerts_are_those_of_plain_markdown():
    assert html("> [!NOTE]\n> a\n") == (
        '<div class="markdown-alert markdown-alert-note">\n<p class="markdown-alert-title">Note</p>\n<p>a</p>\n</div>\n'
    )


# --- directives -------------------------------------------------------------------------------------------


def test_directives_speak_of_the_next_block_and_never_reach_the_page():
    text = (
        "<!-- i18n:comment Keep it\n  short -->\n<!-- i18n:context menu -->\n\n- Save\n- Quit\n\n"
        "<!-- i18n:safety -->\nTake one.\n\n<!-- i18n:skip -->\nAcme Inc.\n\nplain\n"
    )
    found = {unit.key: (unit.note, unit.safety) for unit in units(text)}

    assert found == {
        ("Save", "menu"): ("Keep it short", False),
        ("Quit", "menu"): ("Keep it short", False),
        ("Take one.", None): ("", True),
        ("plain", None): ("", False),
    }
    assert "i18n" not in html(text)
    assert "<p>Acme Inc.</p>" in html(text)


def test_directives_work_inside_lists_and_ranges():
    text = "- a\n\n  <!-- i18n:skip -->\n  b\n\n- c\n\n"
    text += "<!-- i18n:skip-start -->\n\nd\n\n# e\n\n<!-- i18n:skip-end -->\n\nf\n"

    assert msgids(text) == ["a", "c", "f"]


def test_blocks_for_some_locales_are_units_and_text_there_alone():
    text = "a\n\n<!-- i18n:only pl, es -->\n\nb\n\n<!-- i18n:end -->\n\n"
    text += "<!-- i18n:except pl -->\n\nc\n\n<!-- i18n:end -->\n"
    page = document(text)

    def shown(tag):
        there = locale(tag)
        return page.render(there, lambda unit: Localized(unit.key.msgid, there, State.CURRENT), as_it_is).html

    assert shown("pl") == "<p>a</p>\n<p>b</p>\n"
    assert shown("es-MX") == "<p>a</p>\n<p>b</p>\n<p>c</p>\n"
    assert shown("de") == "<p>a</p>\n<p>c</p>\n"


@pytest.mark.parametrize(
    ("page", "block", "there"),
    [
        ("pl, es", "pl", {"pl"}),
        ("es", "es-MX", {"es-MX"}),
        ("es-MX", "es", {"es-MX"}),
        ("pl", "de", set()),
    ],
)
def test_a_block_of_a_page_for_some_locales_is_for_those_that_both_mean(page, block, there):
    text = f"---\nlocales: [{page}]\n---\n<!-- i18n:only {block} -->\n\na\n\n<!-- i18n:end -->\n"
    (unit,) = document(text).units()

    assert {tag for tag in ("pl", "de", "es", "es-MX") if unit.applies.to(locale(tag))} == there


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            "a\n\n<!-- i18n:skipp -->\nb",
            'content/page.md:3: unknown directive "i18n:skipp": did you mean "skip"',
        ),
        ("<!-- i18n:skip-start -->\n\na", 'content/page.md:1: "i18n:skip-start" is not closed: add'),
        ("<!-- i18n:end -->", 'content/page.md:1: "i18n:end" closes nothing: take it out'),
        (
            "- a\n\n  <!-- i18n:only pl -->\n\n  b\n\nc\n\n<!-- i18n:end -->",
            'content/page.md:3: "i18n:only" is not closed',
        ),
        (
            "<!-- i18n:only xx_yyyy_q -->\n\na\n\n<!-- i18n:end -->",
            "content/page.md:1: unknown locale 'xx_yyyy_q'",
        ),
        ("a <!-- i18n:skip --> b", "content/page.md:1: a directive inside a text: give it a line of its own"),
        ("<!-- i18n:comment -->\na", 'content/page.md:1: "i18n:comment" says nothing'),
        ("a\n\n<!-- i18n:skip -->", "content/page.md:3: a directive with no block after it"),
        (
            "<!-- i18n:only pl -->\n\n<!-- i18n:only de -->\n\na\n\n<!-- i18n:end -->",
            'content/page.md:3: "i18n:only" inside',
        ),
    ],
)
def test_a_wrong_directive_is_reported_with_its_line(text, fault):
    assert faults(text)[0].startswith(fault)


def test_all_wrong_directives_are_reported_at_once():
    assert len(faults("<!-- i18n:foo -->\n\na\n\n<!-- i18n:bar -->\n\nb\n\n<!-- i18n:end -->\n")) == 3


def test_a_footnote_is_there_where_its_references_are_and_keeps_its_number():
    text = "<!-- i18n:only pl -->\n\na[^x]\n\n<!-- i18n:end -->\n\nb[^y]\n\n[^x]: X\n\n[^y]: Y\n"
    page = document(text)

    assert {unit.key.msgid: set(unit.applies.only) for unit in page.units()} == {
        "a[^x]": {"pl"},
        "b[^y]": set(),
        "X": {"pl"},
        "Y": set(),
    }
    assert 'id="fn1"' not in html(text)
    assert '<li id="fn2" class="footnote-item" value="2"><p>Y' in html(text)


def test_an_inline_footnote_may_stand_before_another_in_a_text_that_is_looked_at_twice():
    assert msgids("{{\n^[inline][^n]\n\n[^n]: note\n") == ["{{ ^[inline][^n]", "note"]


def test_the_title_of_a_page_needs_no_words():
    page = document("---\ntitle: 1984\n---\n# Heading\n").render(DE, missing, as_it_is)

    assert page.meta["title"] == Localized("1984", DE, State.CURRENT)


def test_letters_of_every_script_stay_in_a_heading_id():
    assert html("# हिन्दी भाषा\n") == '<h1 id="हिन्दी-भाषा">हिन्दी भाषा</h1>\n'


def test_a_directive_in_code_is_code():
    text = "Write `<!-- i18n:skip -->`.\n\n```\n<!-- i18n:skip -->\n```\n"

    assert html(text).count("&lt;!-- i18n:skip --&gt;") == 2


def test_blocks_that_nest_too_deep_are_a_fault_and_not_lost():
    assert faults("> " * 150 + "x")[0].startswith("content/page.md:1: lists or quotes nest 100 deep")


def test_math_is_read_only_where_it_is_asked_for_and_never_beside_a_digit():
    text = "A price of $5 and $6, and $x+y$.\n\n$$\na\n$$\n"

    assert "$x+y$" in html(text)
    assert '$5 and $6, and <span class="math inline">x+y</span>' in html(text, math=True)
    assert '<div class="math block">' in html(text, math=True)
    assert msgids(text, math=True) == ["A price of $5 and $6, and $x+y$."]


# One element has one language.


def in_part(*lacking):
    def translate(unit):
        if unit.key.msgid in lacking:
            return Localized(unit.key.msgid, EN, State.MISSING)
        return Localized(unit.key.msgid.upper(), DE, State.CURRENT)

    return translate


@pytest.mark.parametrize(
    ("lacking", "attributes"),
    [
        ((), 'alt="A CAT" title="ITS NAME"'),
        (("its name",), 'alt="A CAT" title=""'),
        (("a cat",), 'alt="a cat" title="" lang="en" dir="ltr" data-i18n="missing"'),
        (("a cat", "its name"), 'alt="a cat" title="its name" lang="en" dir="ltr" data-i18n="missing"'),
    ],
)
def test_the_title_of_an_image_is_shown_only_in_the_language_of_its_alt_text(lacking, attributes):
    assert (
        html('![a cat](c.png "its name")\n', in_part(*lacking)) == f'<p><img src="c.png" {attributes}></p>\n'
    )


def test_the_title_of_a_reference_is_shown_only_in_the_language_of_its_text():
    text = 'See [it][x].\n\n[x]: /y "the title"\n'

    assert 'title="THE TITLE">IT</a>' in html(text, in_part())
    assert 'title="">IT</a>' in html(text, in_part("the title"))
    assert 'title="">it</a>' in html(text, in_part("See [it][x]."))
    assert 'title="the title">it</a>' in html(text, in_part("See [it][x].", "the title"))


def test_a_text_of_the_theme_inside_one_that_fell_back_says_its_own_language():
    page = document("See[^1] it.\n\n- An item\n\n  > [!NOTE]\n  > Deep.\n\n[^1]: A note.\n")

    def label(msgid):
        return Localized(msgid.upper(), DE, State.CURRENT)

    found = page.render(DE, in_part("A note.", "An item", "Deep."), as_it_is, label).html

    assert '<p class="markdown-alert-title" lang="de" dir="ltr">NOTE</p>' in found
    assert 'class="footnote-backref" lang="de" dir="ltr" aria-label="BACK TO THE TEXT"' in found
    assert 'lang="de"' not in page.render(DE, in_part(), as_it_is, label).html


def test_the_box_of_a_task_has_a_name_where_there_is_a_theme():
    page = document("- [ ] Eat\n- [x] Sleep\n")
    answer = in_part("Sleep")

    def label(msgid):
        return Localized({"To do": "Offen", "Done": "Erledigt"}[msgid], DE, State.CURRENT)

    found = page.render(DE, answer, as_it_is, label).html

    assert 'type="checkbox" aria-label="Offen"> EAT' in found
    assert 'type="checkbox" checked="" lang="de" dir="ltr" aria-label="Erledigt"> Sleep' in found
    assert "aria-label" not in page.render(DE, answer, as_it_is).html


CONFLICT = "<<<<<<< ours\nTake 5 mg.\n=======\nTake 8 mg.\n>>>>>>> theirs\n"


def test_a_merge_conflict_is_refused_with_its_line():
    assert faults(f"---\ntitle: x\n---\n\nText.\n\n{CONFLICT}\n{CONFLICT}") == [
        "content/page.md:7:1: a merge conflict of 5 lines: resolve it",
        "content/page.md:13:1: a merge conflict of 5 lines: resolve it",
    ]


@pytest.mark.parametrize(
    "text",
    [f"```\n{CONFLICT}```\n\nx\n", "<<<<<<< ours\n\ntext\n", "Title\n=======\n\ntext\n"],
    ids=["in code", "a mark alone", "a heading"],
)
def test_what_only_looks_like_a_merge_conflict_is_read(text):
    assert units(text)


@pytest.mark.parametrize(
    "text", ["\n> *\n> \n> ", "> ::: x\n> ", "[^a]: > [^a]: \n", "x[^a]\n\n[^a]: - [^a]: 1. "]
)
def test_a_page_that_ends_in_an_empty_quoted_line_or_nests_its_footnotes_is_read(text):
    kind = format_for("page.md")

    assert kind.parse("page.md", text, Options()).path == "page.md"
