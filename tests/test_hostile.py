"""Files that nobody wrote: each ends in the designed error or in a page, soon and in little memory."""

from __future__ import annotations

import resource
import subprocess
import sys

import pytest
from documents import DE, as_it_is, unchanged

from i18n.charrefs import unescape
from i18n.config import DataRule
from i18n.containment import refusal
from i18n.errors import InputError
from i18n.facts import is_safety, left_to_right
from i18n.facts.marks import marks
from i18n.facts.pairing import Slip
from i18n.facts.phones import mismatches
from i18n.facts.placeholders import placeholders, stray_percent, wrong_types
from i18n.facts.senses import scanner
from i18n.facts.slips import slips
from i18n.formats import Options, format_for
from i18n.formats.size import MAX_LENGTH, MAX_LINES
from i18n.locales import locale
from i18n.markup import skeleton
from i18n.model import Markup
from i18n.sanitize import removed

SUFFIXES = (".md", ".html", ".txt", ".svg", ".yaml", ".toml", ".json")
OPTIONS = Options(data=(DataRule(("**",), ("**",)),))
READS = """
import sys
from i18n.config import DataRule
from i18n.errors import InputError
from i18n.formats import Options, format_for

path, piece = sys.argv[1:]
try:
    format_for(path).parse(path, piece * (50_000_000 // len(piece)), Options(data=(DataRule(("**",), ("**",)),)))
except InputError as error:
    print(*error.problems, sep="\\n")
"""


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("piece", ["<div>", "[", ">", "{"])
def test_fifty_megabytes_of_nothing_end_in_little_memory(suffix, piece):
    limit = 600_000_000
    done = subprocess.run(
        [sys.executable, "-c", READS, f"content/x{suffix}", piece],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert suffix == ".svg" or f"content/x{suffix}" in done.stdout


def test_a_page_of_too_many_lines_is_refused():
    with pytest.raises(InputError, match=f"has more than {MAX_LINES:,} lines: divide it"):
        format_for("x.md").parse("x.md", "<hr>\n\n" * 500_000, OPTIONS)
    with pytest.raises(InputError, match=f"longer than {MAX_LENGTH:,} characters"):
        format_for("x.md").parse("x.md", "x" * (MAX_LENGTH + 1), OPTIONS)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        # Each of these took quadratic time, which would be minutes here.
        ("x.md", "<p>a" * 20_000),
        ("x.html", "{" * 5_000_000),
    ],
    ids=["texts in one block", "braces"],
)
def test_many_pieces_are_read_in_their_time(path, text):
    format_for(path).parse(path, text, OPTIONS).render(DE, unchanged, as_it_is)


@pytest.mark.parametrize(
    "piece", ["1 ", "1", "1-", "1 mg ", "3 May ", "[1](tel:", "<a href=tel:", "1 ½ ", "½", "2 to 3 hours "]
)
@pytest.mark.parametrize("where", ["de", "ja"])
def test_texts_of_nothing_but_numbers_are_compared_soon(piece, where):
    text = piece * (200_000 // len(piece))

    assert isinstance(slips(text, f"{text} 7", Markup.MARKDOWN, locale("en"), locale(where)), tuple)
    assert mismatches(text) == mismatches(text)


@pytest.mark.parametrize(
    ("source", "target"), [("{}", "2"), ("{}", "3-{}"), ("2 pm", "{}-3 pm"), ("a", "{}½")]
)
def test_a_number_with_more_digits_than_python_counts_is_compared(source, target):
    long = "1" * 5000
    found = slips(source.format(long), target.format(long), Markup.PLAIN, locale("en"), locale("de"))

    assert {one.slip for one in found} <= {Slip.CHANGED, Slip.EXTRA}
    assert found


def test_marks_with_more_digits_than_python_counts_are_told_apart():
    assert marks("1" * 5000) == {"1" * 5000}
    assert marks("007 ٣") == {"7", "3"}


@pytest.mark.parametrize("piece", ["1\u00a0", "1'", "1 ", "-1", "not "])
@pytest.mark.parametrize("language", ["en", "ar", "ja"])
def test_phrases_are_looked_for_soon_in_a_text_of_nothing_but_numbers(piece, language):
    phrases, text = scanner(language), piece * (50_000 // len(piece))

    assert {one.text for one in phrases.said(text)} <= {"not"}
    assert phrases.may_deny(text) == (piece == "not " and language == "en")
    assert not phrases.times(text)


@pytest.mark.parametrize("text", ["%(" * 100_000, "%" + "0" * 200_000], ids=["names without an end", "zeros"])
def test_placeholders_without_an_end_are_read_soon(text):
    flags = frozenset({"python-format"})

    assert placeholders(text, flags) == {}
    assert stray_percent(text)
    assert wrong_types("%s", text, flags) == []


@pytest.mark.parametrize("piece", ["1'", "1.", "a.", "--a", "a-"])
def test_texts_of_one_sign_and_another_are_read_soon(piece):
    text = piece * (200_000 // len(piece))

    assert not is_safety(text, locale("en"))
    assert all(start < end for start, end in left_to_right(text))


def test_character_references_of_thousands_of_digits_are_read_as_browsers_do():
    nines, zeros = "9" * 5000, "0" * 5000

    assert unescape(f"&#{nines};a&#{nines}b") == "\ufffda\ufffdb"
    assert unescape(f"&#{zeros}106;&#{zeros}; &#38;amp;") == "j\ufffd &amp;"
    assert removed(f"<p title='&#{nines};'>&#{nines};</p>").keys() <= {'title="\ufffd" in <p>'}
    assert skeleton(f'x <b title="&#{nines};">y</b>') == skeleton('x <b title="&#1114112;">y</b>')
    assert refusal(Markup.HTML, '<a href="a">x</a>', f'<a href="&#{zeros}106;avascript:x">x</a>')


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_reference_of_thousands_of_digits_is_content(suffix):
    body = {
        ".svg": '<svg xmlns="http://www.w3.org/2000/svg"><text>{}</text></svg>',
        ".json": '{{"a": "{}"}}',
        ".toml": 'a = "{}"',
        ".yaml": 'a: "{}"',
    }.get(suffix, "# A\n\n<p title='{0}'>{0}</p>\n").format(f"x &#{'9' * 5000}; y")
    try:
        format_for(f"x{suffix}").parse(f"x{suffix}", body, OPTIONS).render(DE, unchanged, as_it_is)
    except InputError:
        assert suffix == ".svg"


@pytest.mark.parametrize("markup", Markup)
def test_facts_are_found_beside_a_reference_of_thousands_of_digits(markup):
    endless = f"&#{'9' * 5000};"

    assert slips(f"Take 5 mg {endless}", f"Nimm 5 mg {endless}", markup, locale("en"), locale("de")) == ()
