"""Laws of mending: twice is once, no fault is made, no other byte changes, and the skeleton is the source's."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from i18n import po
from i18n.checks import CHECKS, check_catalog, mend_catalog
from i18n.containment import refusal
from i18n.locales import locale
from i18n.markup import skeleton
from i18n.model import Catalog, Markup, Message, MessageKey

EN = locale("en")
WORDS = {
    "de": ["Haus", "Übung", "nehmen", "3", "(siehe)"],
    "ja": ["家", "「注意」", "読む。", "薬"],
    "fa": ["خانه", "می\u200cخورد", "۱۲،"],
    "fr": ["maison ?", "l’eau :", "« oui »"],
    "ko": ["집", "다운그레이드", "할"],
}
PARTS = [
    "[{}](a.md)",
    "[{}](https://example.org/a_b?c=1&d)",
    "**{}**",
    "_{}_",
    "`co de`",
    "<br>",
    "{}",
    "{}&nbsp;{}",
    "![{}](p.png)",
]
DAMAGE = [
    ("](", "] ("),
    ("](", "]\u200c("),
    ("](", "]（"),
    ("[", "\\["),
    ("]", "\\]"),
    (")", ""),
    ("(https://", "(https:// "),
    ("&nbsp;", "&nbsp ;"),
    ("&nbsp;", "&amp;nbsp;"),
    (" ", "  "),
    ("**", "** "),
    ("`", ""),
    ("co de", "ko de"),
    ("a.md", "A.md"),
    ("<br>", "<br"),
    ("<br>", "<b>"),
    ("", "1. "),
    ("", "    "),
    ("", "- "),
    ("a", "\u200b"),
]


@st.composite
def pairs(draw):
    """A locale, a source and a damaged translation of it."""
    where = draw(st.sampled_from(sorted(WORDS)))
    parts = draw(st.lists(st.sampled_from(PARTS), min_size=1, max_size=5))
    words = st.sampled_from(WORDS[where])
    source = " ".join(part.replace("{}", "word") for part in parts)
    target = draw(st.sampled_from([" ", ""])).join(part.replace("{}", draw(words)) for part in parts)
    for old, new in draw(st.lists(st.sampled_from(DAMAGE), max_size=4)):
        target = target.replace(old, new, 1)
    return where, f"See {source}", target or "x"


def catalog_of(where, source, target):
    return Catalog(locale(where), None, (Message(MessageKey(source), (target,), line=1),), path="x.po")


def found(catalog):
    return {
        one.check
        for one in check_catalog(catalog, {}, locale=catalog.locale, source=EN, checks=CHECKS.values())
    }


def mended(where, source, target, *, sure):
    catalog = catalog_of(where, source, target)
    key = MessageKey(source)
    texts = mend_catalog(
        catalog,
        {},
        {key: found(catalog)},
        locale=catalog.locale,
        source=EN,
        checks=CHECKS.values(),
        sure=sure,
    )
    return texts[key][0] if key in texts else target


@settings(max_examples=150, deadline=None)
@given(pairs(), st.booleans())
def test_twice_is_once_and_no_finding_is_new(pair, sure):
    where, source, target = pair
    text = mended(where, source, target, sure=sure)
    assert mended(where, source, text, sure=sure) == text
    if text == target:
        return
    assert refusal(Markup.MARKDOWN, source, text) is None
    before, after = found(catalog_of(where, source, target)), found(catalog_of(where, source, text))
    if "refused" not in before:
        assert after <= before


@settings(max_examples=150, deadline=None)
@given(pairs())
def test_a_fix_never_takes_a_text_away_from_the_skeleton_of_its_source(pair):
    where, source, target = pair
    text = mended(where, source, target, sure=True)
    theirs, before, after = skeleton(source), skeleton(target), skeleton(text)
    for name in ("links", "images", "codes"):
        wanted, was, now = (Counter(getattr(one, name)) for one in (theirs, before, after))
        assert ((wanted - now) + (now - wanted)).total() <= ((wanted - was) + (was - wanted)).total()


PIECES = st.lists(st.text(alphabet='ab [](){}\\"\n\tä\u200c漢', max_size=12), min_size=1, max_size=4)
HEADER = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


@settings(max_examples=100, deadline=None)
@given(
    st.lists(PIECES, min_size=1, max_size=4),
    st.data(),
)
def test_only_the_lines_of_a_text_that_changed_are_other(forms, data):
    blocks = []
    for n, form in enumerate(forms):
        lines = [f'"{po.escaped(piece)}"' for piece in form]
        blocks.append("\n ".join([f'msgid "m{n}"\nmsgstr {lines[0]}', *lines[1:]]))
    content = (HEADER + "\n\n".join(blocks) + "\n").encode()
    read = po.read(content, "x.po")
    assert not read.faults
    at = data.draw(st.integers(0, len(forms) - 1))
    old = read.catalog.messages[at].msgstr[0]
    cut = data.draw(st.integers(0, len(old)))
    new = (
        old[:cut]
        + data.draw(st.sampled_from(["", "x", "漢\n", '"']))
        + old[cut + data.draw(st.integers(0, 2)) :]
    )
    messages = [po.retouch(one, (new,)) if n == at else one for n, one in enumerate(read.catalog.messages)]
    written = po.write(replace(read.catalog, messages=tuple(messages)))
    again = po.read(written, "x.po").catalog
    wanted = [(new,) if n == at else one.msgstr for n, one in enumerate(read.catalog.messages)]
    assert [one.msgstr for one in again.messages] == wanted
    was, now = content.split(b"\n\n"), written.split(b"\n\n")
    del was[at + 1], now[at + 1]
    assert was == now
