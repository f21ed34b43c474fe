"""What checks find in texts that are HTML, and one finding for one fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from i18n.checks import CHECKS, check_catalog
from i18n.cli import run
from i18n.locales import locale
from i18n.model import Catalog, Markup, Message, MessageKey, Reference, Unit

OURS = (
    "link-syntax",
    "link-lost",
    "link-changed",
    "ref-links",
    "image",
    "code-changed",
    "code-lost",
    "html-tags",
)
OURS += (
    "html-attrs",
    "entities",
    "hard-break",
    "markup-leak",
    "block-shape",
    "fence",
    "table",
    "list",
    "heading-id",
)
OURS += ("mention", "ph-missing", "ph-extra", "ph-renamed", "ph-type", "icu", "jinja-balance", "refused")


def found(msgid: str, msgstr: str, markup: Markup = Markup.MARKDOWN, where: str = "de") -> list[str]:
    key = MessageKey(msgid)
    catalog = Catalog(locale(where), None, (Message(key, (msgstr,), line=1),), path="x.po")
    units = {key: [Unit(key, "text", markup, Reference("content/a.md", 1))]}
    findings = check_catalog(
        catalog, units, locale=locale(where), source=locale("en"), checks=[CHECKS[name] for name in OURS]
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
        ("see [it](https://a.org/x)", "siehe [es](https:// a.org/x)", "refused"),
        ("see [it](https://a.org/x)", "siehe [es](https://a. org/x)", "link-syntax"),
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


PLURAL = "{n, plural, one {# page} other {# pages}}"


@pytest.mark.parametrize(
    ("where", "msgid", "msgstr", "checks"),
    [
        ("pl", PLURAL, "{n, plural, one {# strona} few {# strony} many {# stron} other {# strony}}", []),
        ("es", PLURAL, "{n, plural, one {# página} other {# páginas}}", []),
        ("de", PLURAL, "{m, plural, one {# Seite} other {# Seiten}}", ["icu"]),
        ("de", f"{PLURAL} {{x}}", "{n, plural, one {# Seite} other {# Seiten} {x}", ["icu"]),
        ("de", "{a, b} c", "d {a, b}", []),
        ("de", "Hi ${name}", "Hallo ${nombre}", ["ph-renamed"]),
        ("de", "%(n)s of %{all}", "von %{all}", ["ph-missing"]),
        ("de", "in 95% of all", "in 95% aller", []),
    ],
)
def test_placeholders_of_plain_texts(where: str, msgid: str, msgstr: str, checks: list[str]) -> None:
    assert found(msgid, msgstr, Markup.PLAIN, where) == checks


@pytest.mark.parametrize(
    "sign", ["{", "{a,plural,", "'", "''", "#", "{a, plural, one {", "{a,b,{", "${", "%(", "{% if a %}"]
)
def test_hostile_placeholders_end_soon(sign: str) -> None:
    long = sign * (30_000 // len(sign))
    assert isinstance(found(PLURAL + long, PLURAL + long + "}", Markup.PLAIN), list)
    assert isinstance(found(PLURAL, long, Markup.PLAIN), list)


def test_a_site_may_have_placeholders_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "content").mkdir()
    (tmp_path / "content/a.md").write_text("Add :smile: or $NAME$ here.\n", "utf-8")
    config = "source_locale = 'en'\nlocales = ['de']\nplaceholders = [':[a-z_]+:', '\\$[A-Z_]+\\$']\n"
    (tmp_path / "i18n.toml").write_text(config, "utf-8")
    assert run(["sync"]) == 0
    catalog = tmp_path / "locales/de/LC_MESSAGES/messages.po"
    text = catalog.read_text("utf-8").replace(
        'here."\nmsgstr ""', 'here."\nmsgstr "Hier $DER_NAME$ zugeben."'
    )
    catalog.write_text(text, "utf-8")
    capfd.readouterr()

    assert run(["check"]) == 1

    said = capfd.readouterr().out
    assert "ph-missing: lacks ':smile:'" in said
    assert "ph-renamed: has '$DER_NAME$' where its source has '$NAME$'" in said


@pytest.mark.parametrize("pattern", ["(", "x*", "["])
def test_a_pattern_that_cannot_be_one_is_said(
    pattern: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "i18n.toml").write_text(
        f"source_locale = 'en'\nlocales = ['de']\nplaceholders = ['{pattern}']\n", "utf-8"
    )

    assert run(["check", "--site", str(tmp_path)]) == 2

    assert "i18n.toml:3" in capfd.readouterr().err


@pytest.mark.parametrize(
    "sign",
    ["```\n", "```a`\n", "~~~\n", "| a |\n", "|---|\n", "- [ ] a\n", "1. ", "@a ", "[a][]", "{#a}", "{#"],
)
def test_hostile_blocks_end_soon(sign: str) -> None:
    long = sign * (30_000 // len(sign))
    for source in ("```rust\na\n```", "| a |\n|---|\n| b |", "- [ ] a\n- b", "@a [b][] c {#d}"):
        assert isinstance(found(source, long), list)
        assert isinstance(found(source + "\n" + long, long + "\n" + source), list)


@pytest.mark.parametrize(
    ("msgid", "msgstr"),
    [
        ("[guide][]", "[Anleitung][guide]"),
        ("[the guide][guide]", "[guide][]"),
        ("[guide]", "[Anleitung][guide]"),
    ],
)
def test_a_label_may_be_its_own_text_or_stand_behind_one(msgid: str, msgstr: str) -> None:
    assert not found(f"See {msgid} now", f"Siehe {msgstr} jetzt")
