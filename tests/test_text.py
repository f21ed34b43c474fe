"""Plain text: what its blocks are, the page and the text that each locale gets."""

import re

import pytest
from documents import DE, EN, as_it_is, by_msgid, missing, unchanged
from sites import built, ran, rewrite

from i18n.errors import InputError
from i18n.formats import format_for
from i18n.formats.base import NOT_ALL, Options
from i18n.formats.text import parse
from i18n.locales import locale
from i18n.model import Localized, Markup, State


def document(text):
    return parse("content/notice.txt", text, Options())


def blocks(text):
    return [(unit.kind, unit.key.msgid) for unit in document(text).units()]


def html(text, translate=unchanged):
    return document(text).render(DE, translate, as_it_is).html


def localized(text, msgstrs, where=DE):
    def translate(unit):
        known = unit.key.msgid in msgstrs
        return Localized(msgstrs[unit.key.msgid], where, State.CURRENT) if known else missing(unit)

    return document(text).render(where, translate, as_it_is).plain


# --- blocks ---


def test_blank_lines_divide_and_lines_become_one():
    assert blocks("One\ntwo.\n\n  Three\nfour.\n") == [
        ("paragraph", "One two."),
        ("paragraph", "Three four."),
    ]


def test_between_chinese_and_japanese_characters_a_line_break_is_nothing():
    assert blocks("漢字\n漢字。\n") == [("paragraph", "漢字漢字。")]


@pytest.mark.parametrize(("sign", "level"), [("=", 1), ("-", 2), ("~", 3)])
def test_a_line_of_signs_makes_the_line_above_it_a_heading(sign, level):
    assert f'<h{level} id="the-title">The title</h{level}>' in html(f"The title\n{sign * 9}\nText.\n")
    assert blocks(f"{sign * 9}\nThe title\n{sign * 9}\n") == [("heading", "The title")]


def test_a_short_line_alone_is_a_heading():
    found = html("Notice\n\nText.\n\nSide effects\n\nText.\n")

    assert '<h1 id="notice">Notice</h1>' in found
    assert '<h2 id="side-effects">Side effects</h2>' in found


@pytest.mark.parametrize(
    "line", ["A sentence.", "Really?", "First:", "mail@example.org", "文。", "سؤال؟", "w " * 40]
)
def test_what_ends_like_a_sentence_or_is_long_or_an_address_is_none(line):
    assert blocks(f"Title\n\n{line}\n\nText.")[1][0] == "paragraph"


def test_the_last_line_is_none():
    assert blocks("Text.\n\nThe end\n")[1] == ("paragraph", "The end")


@pytest.mark.parametrize("marker", ["-", "*", "•", "1.", "1)", "a)"])
def test_items_of_lists_have_their_following_lines(marker):
    assert blocks(f"{marker} One\n   goes on\n{marker} Two\n") == [
        ("list item", "One goes on"),
        ("list item", "Two"),
    ]


def test_a_list_may_follow_a_paragraph_at_once():
    assert blocks("You need:\n- one") == [("paragraph", "You need:"), ("list item", "one")]
    assert blocks("One - that is\n- a dash") == [("paragraph", "One - that is - a dash")]


def test_lists_are_lists_in_html():
    found = html("1. One\n   - deep\n2. Two\n\n   more.\n\nx) Ex\ny) Why\n\nText.\n")

    assert found == (
        "<ol>\n<li>One\n<ul>\n<li>deep</li>\n</ul></li>\n<li>Two\n<p>more.</p></li>\n</ol>\n"
        '<ol type="a" start="24">\n<li>Ex</li>\n<li>Why</li>\n</ol>\n<p>Text.</p>\n'
    )


@pytest.mark.parametrize(
    "text",
    [
        "    Clinic\n      12 Main Street",
        "Time   Dose\n08:00  5 mg",
        "Name\tWho\nOne\tTwo",
        "Chapter ..... 5\nAnother ..... 9",
        "| a | b |\n| c | d |",
        "> quoted\n> mail",
        "+-----+\n| box |\n+-----+",
    ],
)
def test_lines_with_a_shape_are_kept(text):
    (unit,) = document(f"{text}\n").units()

    assert unit.kind == "text with fixed lines"
    assert unit.key.msgid.count("\n") == text.count("\n")
    assert "<pre>" in html(text)


def test_two_spaces_after_a_sentence_are_no_columns():
    assert blocks("One.  Two.  Three\nFour.  Five.  Six.\n")[0][0] == "paragraph"


def test_what_has_no_letter_is_no_unit():
    assert blocks("5 - 3\n\n* * *\n\n=====\n") == []
    assert "<hr>" in html("Text.\n\n* * *\n\nText.\n")


def test_front_matter_is_read_and_every_text_is_plain():
    found = document("---\ntitle: Notice\nlocales: [de]\n---\nText <b> &amp; *x*.\n")
    title, text = found.units()

    assert (title.key.msgctxt, text.reference.line) == ("title", 5)
    assert text.markup is Markup.PLAIN
    assert not found.applies.to(locale("fr"))
    assert "&lt;b&gt; &amp;amp; *x*" in found.render(DE, unchanged, as_it_is).html


def test_addresses_are_links():
    found = html("See https://example.org/a?b=c&d, www.example.org or a.b@example.org.\n")

    assert '<a href="https://example.org/a?b=c&amp;d">https://example.org/a?b=c&amp;d</a>,' in found
    assert '<a href="http://www.example.org">www.example.org</a>' in found
    assert '<a href="mailto:a.b@example.org">a.b@example.org</a>.' in found


def test_what_fell_back_is_marked_and_neighbours_share_a_mark():
    found = html("Title\n=====\n\nOne.\n\nTwo.\n\n- Three\n", by_msgid({"Title": "Titel"}))

    assert '<h1 id="title">Titel</h1>' in found
    assert '<div lang="en" dir="ltr" data-i18n="missing">\n<p>One.</p>\n<p>Two.</p>\n</div>\n<ul>' in found
    assert '<li lang="en" dir="ltr" data-i18n="missing">Three</li>' in found


# --- the text of a locale ---


def test_a_translation_is_set_as_wide_as_its_paragraph_with_its_indentation():
    text = f"  {'word ' * 13}word\n  and more.\n"
    (unit,) = document(text).units()
    lines = localized(text, {unit.key.msgid: "Wörter " * 20 + "Ende."}).splitlines()

    assert all(line.startswith("  ") and len(line) <= 71 for line in lines)
    assert len(lines) == 3


def test_wide_letters_count_twice_and_break_anywhere_but_before_their_punctuation():
    lines = localized("One.\n", {"One.": "漢" * 29 + "字、" + "漢" * 9}, locale("ja")).splitlines()

    assert [len(line) for line in lines] == [29, 11]


def test_bullets_stay_and_lines_hang_where_they_hung():
    text = "- One\n     two.\n- Three.\n"
    found = localized(text, {"One two.": "eins " * 15 + "zwei.", "Three.": "drei " * 15 + "vier."})

    assert found.splitlines()[0].startswith("- eins")
    assert found.splitlines()[1].startswith("     ")
    assert found.splitlines()[3].startswith("  drei") or found.splitlines()[3].startswith("  vier")


def test_the_line_below_a_heading_is_as_long_as_the_heading():
    assert localized("====\nNote\n====\n\nText.\n", {"Note": "Hinweis"}).startswith(
        "=======\nHinweis\n=======\n\n"
    )


def test_a_line_break_in_a_translation_makes_no_block():
    assert localized("One.\n", {"One.": "Eins.\n\n- zwei\n\n# drei"}) == "Eins. - zwei # drei\n"
    assert localized("    a\n    b\n", {"a\nb": "c\n\n\nd"}) == "    c\n    d\n"


def test_no_line_begins_with_what_would_mean_something():
    said = "x" * 58 + " - y 1. z === w"

    assert localized("One.\n", {"One.": said}) == f"{'x' * 58} -\ny 1. z === w\n"
    assert localized("One.\n", {"One.": f"{'x' * 60} - > 1. ==="}) == f"{'x' * 60} - > 1. ===\n"


def test_what_is_not_translated_stays_byte_for_byte():
    text = "One  two \r\n three.\r\n\r\n * Four\r\n"

    assert localized(text, {}) == text
    assert localized(text, {"Four": "Vier"}) == text.replace("Four", "Vier")


def test_a_text_that_is_not_all_there_says_so():
    def labels(msgid):
        return Localized({NOT_ALL: "Nicht alles."}[msgid], DE, State.CURRENT)

    page = document("---\ntitle: T\n---\nOne.\n\nTwo.\n")

    assert page.render(DE, missing, as_it_is, labels).plain == "[Nicht alles.]\n\nOne.\n\nTwo.\n"
    assert page.render(DE, unchanged, as_it_is, labels).plain == "One.\n\nTwo.\n"


def test_a_localized_source_keeps_its_blocks():
    page = document("---\ntitle: T\n---\nTitle\n\nOne!\n\nText.\n")
    found = page.splice(DE, by_msgid({"T": "U", "Title": "Titel:", "One!": "Eins", "Text.": "Wort."}))

    assert found.text == "---\ntitle: U\n---\nTitle\n\nOne!\n\nWort.\n"
    assert [unit.key.msgid for unit, _ in found.refused] == ["Title", "One!"]


def test_a_text_that_is_far_too_long_is_refused():
    with pytest.raises(InputError, match="longer than 5,000,000"):
        document("x\n" * 25_000_000)


@pytest.mark.parametrize(
    "text",
    [
        "x\n" * 1_000_000,
        "- x\n" * 50_000,
        " " * 4_000_000,
        "a  b\n" * 200_000,
        "@." * 500_000,
        "----\n" * 200_000,
    ],
)
def test_strange_texts_are_read_soon(text):
    document(text).render(EN, unchanged, as_it_is)


def test_files_for_machines_are_no_pages():
    assert format_for("content/robots.txt") is None
    assert format_for("content/notice.TXT").name == "text"


# --- in a site ---


@pytest.fixture
def clinic(tmp_path):
    folder = tmp_path / "clinic"
    (folder / "content").mkdir(parents=True)
    (folder / "i18n.toml").write_text('source_locale = "en"\nlocales = ["de"]\n', "utf-8")
    (folder / "content" / "index.txt").write_text("Home\n\nWelcome.\n", "utf-8")
    (folder / "content" / "notice.txt").write_text(
        "---\nslug: notice\n---\nNotice\n\nOne.\n\nTwo.\n", "utf-8"
    )
    (folder / "content" / "page.md").write_text("# Page\n\n[Read](notice.txt#notice), [home](./)\n", "utf-8")
    ran(folder, "sync")
    po = folder / "locales" / "de" / "LC_MESSAGES" / "messages.po"
    rewrite(po, 'msgid "notice"\nmsgstr ""', 'msgid "notice"\nmsgstr "hinweis"')
    rewrite(po, 'msgid "One."\nmsgstr ""', 'msgid "One."\nmsgstr "Eins."')
    return folder


def test_each_locale_has_a_page_and_a_text_that_link(clinic):
    build = built(clinic)
    page, text = (build / "de" / name for name in ("hinweis.html", "hinweis.txt"))

    assert text.read_text("utf-8").startswith("[Teile dieses Textes")
    assert text.read_text("utf-8").endswith("Notice\n\nEins.\n\nTwo.\n")
    assert '<link rel="alternate" type="text/plain" href="hinweis.txt">' in page.read_text("utf-8")
    assert '<a href="hinweis.txt" type="text/plain">Nur Text</a>' in page.read_text("utf-8")
    assert (build / "en" / "notice.txt").read_text("utf-8") == "Notice\n\nOne.\n\nTwo.\n"
    assert (build / "en" / "index.txt").is_file()
    assert 'href="hinweis.html#notice"' in (build / "de" / "page.html").read_text("utf-8")
    assert not (build / "de" / "page.txt").exists()


def test_with_pretty_addresses_the_text_stands_beside_the_folder(clinic):
    with (clinic / "i18n.toml").open("a") as config:
        config.write('[urls]\nstyle = "pretty"\nsource_prefix = false\n')
    build = built(clinic)

    assert (build / "de" / "hinweis.txt").is_file()
    assert 'href="../hinweis.txt"' in (build / "de" / "hinweis" / "index.html").read_text("utf-8")
    assert (build / "notice.txt").read_text("utf-8") == "Notice\n\nOne.\n\nTwo.\n"
    assert (build / "index.txt").is_file()


@pytest.mark.parametrize("deep", [1, 30])
def test_a_translation_that_would_be_another_block_costs_no_other_one(deep):
    items = "".join(f"    - Item {'i' * n}.\n\n" for n in range(deep))
    text = f"Title\n=====\n\n- First.\n\n{items}      Below it.\n\nText.\n"
    msgstrs = {"Title": "Titel", "First.": "Erstes.", "Below it.": "- Darunter.", "Text.": "Ein Text."}
    made = document(text).splice(DE, by_msgid(msgstrs))
    assert [unit.key.msgid for unit, _ in made.refused] == ["Below it."]
    assert made.text == text.replace("Title", "Titel").replace("First.", "Erstes.").replace(
        "Text.", "Ein Text."
    )


def test_items_with_blank_lines_between_them_and_paragraphs_stand_in_the_item_that_they_belong_to():
    text = "- One.\n\n    - Inner.\n\n    - Another.\n\n      Of it.\n\n  Of the first.\n\n- Two.\n"
    assert [kind for kind, _ in blocks(text)] == [*["list item"] * 3, *["paragraph"] * 2, "list item"]
    assert html(text) == (
        "<ul>\n<li>One.\n<ul>\n<li>Inner.</li>\n<li>Another.\n<p>Of it.</p></li>\n</ul>\n"
        "<p>Of the first.</p></li>\n<li>Two.</li>\n</ul>\n"
    )


@pytest.mark.parametrize(
    ("indent", "text", "kind"),
    [
        (2, "Example Clinic\n12 Main Street", "paragraph"),
        (4, "Example Clinic\n12 Main Street", "text with fixed lines"),
        (4, "Call us first,\nthen come.", "paragraph"),
        (6, "Call us first,\nthen come.", "text with fixed lines"),
    ],
)
def test_below_an_item_an_address_keeps_its_lines_and_a_sentence_belongs_to_it(indent, text, kind):
    lines = "\n".join(" " * indent + line for line in text.split("\n"))
    assert [found for found, _ in blocks(f"You need:\n- a list\n\n{lines}\n")][-1] == kind


def test_a_paragraph_that_would_be_a_heading_on_one_line_has_two():
    text = "A line that is rather long and has\nno point at its end\n\nText.\n"
    made = document(text).splice(DE, by_msgid({blocks(text)[0][1]: "Das ist kurz", "Text.": "Ein Text."}))
    assert made == ("Das ist\nkurz\n\nEin Text.\n", ())
    made = document(text).splice(DE, by_msgid({blocks(text)[0][1]: "Kurz"}))
    assert [why for _, why in made.refused] == ["would change the blocks of the text"]


def test_a_heading_without_a_line_below_it_that_would_be_none_is_told_why():
    made = document("Notice\n\nText.\n").splice(DE, by_msgid({"Notice": "Zu beachten: " * 6}))
    (refused,) = made.refused
    assert refused[1] == "would be no heading: it is wider than 60 columns, or ends like a sentence"


def test_a_translation_brings_no_link_that_the_source_has_not():
    page = document("See https://one.example and a@b.example.\n\nWords.\n")
    said = {
        "See https://one.example and a@b.example.": "www.x.e a@b.example https://y.e https://one.example c@d.e",
        "Words.": "https://x.example",
    }

    found = page.render(DE, by_msgid(said), as_it_is).html

    assert re.findall('href="([^"]*)"', found) == ["mailto:a@b.example", "https://one.example"]
    other = page.render(
        DE, by_msgid({"See https://one.example and a@b.example.": "https://z.example."}), as_it_is
    )
    assert re.findall('href="([^"]*)"', other.html) == ["https://z.example"]


@pytest.mark.parametrize(
    ("front", "made"),
    [
        ("---\ntitle: T\n---\n", '---\nheading_ids: ["stop", "now"]\ntitle: T\n---\n'),
        ("---\n# no key\n---\n", '---\nheading_ids: ["stop", "now"]\n# no key\n---\n'),
        ("+++\n[hero]\nx = 1\n+++\n", '+++\nheading_ids = ["stop", "now"]\n[hero]\nx = 1\n+++\n'),
        ('{"title": "T"}\n', '{\n  "heading_ids": ["stop", "now"], "title": "T"}\n'),
    ],
)
def test_a_localized_source_keeps_the_ids_of_its_headings(front, made):
    text = front + "Stop\n====\n\nNow\n---\n\nx\n"
    spliced = document(text).splice(DE, by_msgid({"Stop": "Halt", "Now": "Jetzt"})).text
    assert spliced == made + "Halt\n====\n\nJetzt\n-----\n\nx\n"
    assert re.findall(r' id="([^"]*)"', html(spliced)) == ["stop", "now"]
    assert document(spliced).splice(DE, by_msgid({"Halt": "Stopp"})).text == spliced.replace(
        "Halt\n====", "Stopp\n====="
    )


def test_a_localized_source_says_no_ids_where_its_headings_keep_them_or_nothing_can_say_them():
    text = "---\ntitle: T\n---\nStop\n====\n\nx\n"
    assert document(text).splice(DE, by_msgid({"Stop": "STOP", "x": "y"})).text == text.replace(
        "Stop", "STOP"
    ).replace("x", "y")
    bare = "Stop\n====\n\nx\n"
    assert document(bare).splice(DE, by_msgid({"Stop": "Halt"})).text == bare.replace("Stop", "Halt")


@pytest.mark.parametrize(
    ("ids", "what"),
    [
        ("[a]", "heading_ids gives 1 ids, and the text has 2 headings"),
        ("[a, a]", "heading_ids gives an id twice"),
        ("[a, 'b c']", "heading_ids is not a list of ids"),
        ("a", "heading_ids is not a list of ids"),
        ("[a, '']", "heading_ids is not a list of ids"),
    ],
)
def test_ids_that_are_not_one_for_each_heading_are_an_error(ids, what):
    with pytest.raises(InputError) as caught:
        document(f"---\ntitle: T\nheading_ids: {ids}\n---\nA\n=\n\nStop\n====\n\nNow\n---\n\nx\n")
    (problem,) = caught.value.problems
    assert (problem.line, problem.what) == (3, what)
