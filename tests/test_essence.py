"""What a text says, whatever way it is written."""

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18n.carry import carried
from i18n.markup import essence

SAME = [
    ("wash  your\nhands", "wash your hands"),
    ("Ward 3  \nfloor", "Ward 3\\\nfloor"),
    ("*wash* __hands__", "_wash_ **hands**"),
    ("``code``", "`code`"),
    ("`` a ` b ``", "``` a ` b ```"),
    ("a &amp; b &mdash; c", "a & b — c"),
    ("5\\% and 6\\*", "5% and 6*"),
    ("5&nbsp;mg", "5\u00a0mg"),
    ("“often” and ‘never’", "\"often\" and 'never'"),
    ("»often« and ›never‹", "„often“ and ‚never‘"),
    ("it’s", "it's"),
    ("[home](a.md)", "[home](b/c.md#d)"),
    ("[home](a.md)", "[home][h]"),
    ("[home][home]", "[home]"),
    ("![a map](a.png)", "![a map](b/c.png)"),
    ("<https://a.example>", "<https://b.example/c>"),
    ("see https://a.example now", "see https://b.example/c now"),
    ('<span id="a">x</span>', "<span id='b'>x</span>"),
    ('<a href="a">x</a>', '<a href="b">x</a>'),
    ("x<br/>y", "x<br>y"),
]
OTHER = [
    ("wash hands", "wash hand"),
    ("Wash", "wash"),
    ("5 mg", "50 mg"),
    ("5 mg", "5mg"),
    ("1 2", "12"),
    ("5 %", "5"),
    ("a < b", "a > b"),
    ("a &lt; 5", "a &gt; 5"),
    ("no, thanks", "no thanks"),
    ("*wash*", "**wash**"),
    ("*wash* hands", "wash *hands*"),
    ("~~wash~~", "wash"),
    ("`code`", "code"),
    ("`a  b`", "`a b`"),
    ('`"a"`', "`“a”`"),
    ("[home](a.md)", "home"),
    ('[home](a.md "go")', "[home](a.md)"),
    ('[home](a.md "go")', '[home](a.md "come")'),
    ("![a map](a.png)", "![the map](a.png)"),
    ("![a map](a.png)", "[a map](a.png)"),
    ("<b>x</b>", "x"),
    ('<span lang="de">x</span>', '<span lang="fr">x</span>'),
    ('<abbr title="a">x</abbr>', '<abbr title="b">x</abbr>'),
    ('<time datetime="2026-01-01">x</time>', '<time datetime="2026-02-01">x</time>'),
    ("x[^1]", "x"),
    ("x[^1]", "x[^2]"),
    ("{{ site.phone }}", "{{ site.mail }}"),
    ("$a$", "$b$"),
    ("5′", "5″"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_these_say_the_same(one, other):
    assert essence(one).key == essence(other).key
    assert len(essence(one).targets) == len(essence(other).targets)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_these_do_not_say_the_same(one, other):
    assert essence(one).key != essence(other).key


WORDS = ["1", "10", "h", "é", "\n", "  ", " ", "[", "]", "(", "“", '"', "'", "’", "&amp;", "&"]
MARKUP = ["*a*", "_a_", "**b**", "`c`", "``c``", "[d](e)", "[d]", "![f](g)", "<b>", "</b>", "<br>", "\\*"]
PIECES = st.sampled_from([*WORDS, *MARKUP, "www.a.example", "<https://b.example>"])


@given(st.lists(PIECES, max_size=12).map("".join), st.lists(PIECES, max_size=12).map("".join))
def test_texts_that_say_the_same_have_the_same_letters_and_digits(one, other):
    if essence(one).key == essence(other).key:
        assert letters(essence(one).key) == letters(essence(other).key)
        assert len(essence(one).targets) == len(essence(other).targets)


def letters(text):
    return [letter for letter in unescape(text) if letter.isalnum()]


@given(st.lists(PIECES, max_size=12), st.lists(PIECES, max_size=4), st.integers(0, 12))
def test_a_text_with_something_in_it_is_carried_only_to_what_says_the_same(before, more, at):
    old, new = "".join(before), "".join((*before[:at], *more, *before[at:]))
    if essence(old).key != essence(new).key:
        return
    said = f"Text: {old}"
    made = carried(old, new, said)
    if made is not None:
        assert essence(made).key == essence(said).key


@pytest.mark.parametrize(
    "piece", ["[", "[a](", "[x] ", "[x](a) ", "*a ", "<a ", "{a", "www.", "a@", '<a href="']
)
def test_a_long_text_full_of_signs_is_carried_in_its_time(piece):
    text = piece * (20_000 // len(piece))
    carried(f"{text} [a](b.md)", f"{text} [a](c.md)", f"z {text} [a](b.md)")
