"""What checks find in texts that are HTML, and one finding for one fault."""

from __future__ import annotations

import pytest

from i18n.checks import CHECKS, check_catalog
from i18n.locales import locale
from i18n.model import Catalog, Markup, Message, MessageKey, Reference, Unit


def found(msgid: str, msgstr: str, markup: Markup = Markup.MARKDOWN, where: str = "de") -> list[str]:
    key = MessageKey(msgid)
    catalog = Catalog(locale(where), None, (Message(key, (msgstr,), line=1),), path="x.po")
    units = {key: [Unit(key, "text", markup, Reference("content/a.md", 1))]}
    findings = check_catalog(
        catalog, units, locale=locale(where), source=locale("en"), checks=CHECKS.values()
    )
    return [one.check for one in findings]


@pytest.mark.parametrize(
    ("msgid", "msgstr", "check"),
    [
        ('see <a href="a.html">it</a>', "siehe es", "link-lost"),
        ('see <a href="a.html">it</a>', 'siehe <a href="b.html">es</a>', "link-changed"),
        ('a <img src="m.png" alt="map">', "eine Karte", "image"),
        ('a <img src="m.png" alt="map">', 'eine <img src="m.png" alt="">', "image"),
        ('<div id="dose"><button>Go</button></div>', '<div id="dose">Los</div>', "html-tags"),
        ('<span id="dose">Dose</span>', "<span>Dosis</span>", "html-attrs"),
        ("10&nbsp;mg", "10&nbsp ;mg", "entities"),
    ],
)
def test_html_is_judged_by_its_own_tags(msgid: str, msgstr: str, check: str) -> None:
    assert found(msgid, msgstr, Markup.HTML) == [check]


@pytest.mark.parametrize(
    ("msgid", "msgstr"),
    [
        ('see <a href="a.html" title="Rules for visits">it</a>', '<a title="Besuch" href="a.html">Sie</a>'),
        ("5 * 6 [a](b)", "5 ** 6 [a] (b)"),
        ("<!-- a --> b", "<!-- a --> c"),
        ("1 < 2", "1 < 2"),
    ],
)
def test_what_is_right_in_html_has_no_finding(msgid: str, msgstr: str) -> None:
    assert not found(msgid, msgstr, Markup.HTML)


@pytest.mark.parametrize(
    ("msgid", "msgstr", "check"),
    [
        ("see [it](a.md) and **go**", "siehe [es] (a.md) und **los**", "link-syntax"),
        ("see [it](https://a.org/x)", "siehe [es] (https://a.org/x)", "link-syntax"),
        ("see ![it](a.png)", "siehe ![es]（a.png）", "link-syntax"),
        ("5 &lt; 6", "5 &amp;lt; 6", "entities"),
        ('<b id="x">a</b>', "b", "html-tags"),
    ],
)
def test_one_fault_has_one_finding(msgid: str, msgstr: str, check: str) -> None:
    assert found(msgid, msgstr) == [check]


@pytest.mark.parametrize("sign", ["[", "]", "](", "[a] (b ", "&amp", "&amp;amp;", "<", "［a］（", "`"])
def test_hostile_texts_end_soon(sign: str) -> None:
    long = sign * (200_000 // len(sign))
    assert isinstance(found("see [it](a.md) &amp; ![b](c.png)", long), list)
    assert isinstance(found("see [it](a.md) &amp; " + long, "siehe [es] (a.md) " + long), list)
