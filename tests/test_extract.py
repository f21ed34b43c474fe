"""Units fold into messages: one for each key, in the order of first appearance."""

from i18n.extract import comment, template
from i18n.model import Markup, MessageKey, Reference, Unit


def unit(text, place="content/a.md:1", **more):
    path, line = place.rsplit(":", 1)
    known = {"kind": "paragraph", "markup": Markup.MARKDOWN} | more
    key = MessageKey(text, known.pop("msgctxt", None))
    return Unit(key, reference=Reference(path, int(line)), **known)


def test_equal_texts_are_one_message_where_the_first_stood():
    made = template([unit("b"), unit("a"), unit("b", "content/c.md:7"), unit("b", msgctxt="menu")])
    assert [message.key for message in made.messages] == [
        MessageKey("b"),
        MessageKey("a"),
        MessageKey("b", "menu"),
    ]
    assert made.messages[0].references == ("content/a.md:1", "content/c.md:7")
    assert made.locale is None


def test_references_name_lines_or_files_or_nothing_and_each_once():
    units = [unit("x", f"content/{place}") for place in ("a.md:1", "a.md:1", "a.md:9", "b.md:2")]
    shown = {
        mode: template(units, references=mode).messages[0].references for mode in ("line", "file", "none")
    }
    assert shown == {
        "line": ("content/a.md:1", "content/a.md:9", "content/b.md:2"),
        "file": ("content/a.md", "content/b.md"),
        "none": (),
    }


def test_the_text_that_counts_decides_about_the_plural():
    made = template([unit("%(n)s page"), unit("%(n)s page", plural="%(n)s pages"), unit("other")])
    assert [message.msgid_plural for message in made.messages] == ["%(n)s pages", None]
    assert made.messages[0].msgstr == ("", "")
    assert made.messages[1].msgstr == ("",)


def test_flags_of_all_units_stand_together():
    made = template([unit("x", flags=frozenset({"python-format"})), unit("x", flags=frozenset({"no-wrap"}))])
    assert made.messages[0].flags == ("no-wrap", "python-format")


def test_the_comment_says_what_it_is_and_where_it_stands():
    made = template(
        [unit("x", kind="table cell", trail=("Risks", "How  often\n")), unit("x", kind="heading")]
    )
    assert made.messages[0].extracted_comments == ("table cell · Risks › How often",)
    assert comment(unit("x", kind="heading")) == "heading"


def test_the_notes_of_the_authors_follow_each_once_and_never_open_another_kind_of_line():
    note = "A name.\nKeep it\u2028as it is."
    made = template([unit("x", note=note), unit("x", note="A name."), unit("x", note="\n\n")])
    assert made.messages[0].extracted_comments == ("paragraph", "A name.", "Keep it", "as it is.")


def test_a_long_trail_loses_its_outermost_headings_first_and_never_passes_120_characters():
    trail = ("Outermost " * 8, "Middle " * 8, "Innermost")
    said = comment(unit("x", trail=trail))
    assert said == "paragraph · … › " + ("Middle " * 8).strip() + " › Innermost"
    said = comment(unit("x", trail=("a", "long " * 60)))
    assert len(said) <= 120
    assert said.startswith("paragraph · … › long long")
    assert said.endswith("…")
    assert len(comment(unit("x", trail=("long " * 60,)))) <= 120


def test_the_header_has_no_date_unless_one_is_given():
    assert "POT-Creation-Date" not in template([]).header.msgstr[0]
    made = template([], project="A  clinic", date="2026-11-24 10:00+0000")
    assert (
        "Project-Id-Version: A clinic\nReport-Msgid-Bugs-To: \nPOT-Creation-Date: 2026-11-24 10:00+0000\n"
        in (made.header.msgstr[0])
    )
    assert "charset=UTF-8" in made.header.msgstr[0]
