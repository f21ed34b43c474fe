"""Absent, built, announced: what the rules of pages, their front matter and the record of earlier syncs decide."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from sites import built, catalog, catalogs_of, itself, nothing, ran, rewrite, theme_template
from sites import translate as put
from trees import parse

from i18n.cli import run

WORDS = [f"The garden behind house{letter} is green." for letter in "abcdefghij"]
CONFIG = """\
source_locale = "en"
locales = ["de", "fr"]

[site]
base_url = "https://clinic.example/"
"""


@pytest.fixture
def home(tmp_path):
    """A site with a page of ten messages of one length, and one of one message."""
    site = tmp_path / "site"
    (site / "content").mkdir(parents=True)
    (site / "i18n.toml").write_text(CONFIG, "utf-8")
    (site / "content/ten.md").write_text("\n\n".join(WORDS) + "\n", "utf-8")
    (site / "content/one.md").write_text("See the [list](ten.md).\n", "utf-8")
    ran(site, "sync")
    return site


def translate(site: Path, count: int, tag: str = "de") -> None:
    """Translate so many of the ten messages, and the one of the other page."""
    said = dict.fromkeys(WORDS, "") | {one: f"Satz {one}" for one in WORDS[:count]}
    put(site, tag, {**said, "See the [list](ten.md).": "Siehe die [Liste](ten.md)."})


def rule(site: Path, *lines: str, match: str = "ten.md") -> None:
    with (site / "i18n.toml").open("a", encoding="utf-8") as file:
        file.write("\n".join(["", "[[pages]]", f'match = "{match}"', *lines, ""]))


def says(site: Path, capsys, page: str = "ten.md", tag: str = "de") -> str:
    capsys.readouterr()
    ran(site, "explain", page, tag)
    return capsys.readouterr().out.splitlines()[0].partition(": ")[2]


def announced(site: Path) -> bool:
    row = next(
        line for line in (site / "locales/urls.tsv").read_text("utf-8").splitlines() if "/de/ten" in line
    )
    return row.endswith("yes")


def test_an_announced_page_leaves_only_ten_points_below_its_limit(home, capsys):
    translate(home, 7)
    ran(home, "sync")
    assert not announced(home)

    steps = []
    for count in (8, 7, 6, 7, 8):
        translate(home, count)
        ran(home, "sync")
        ran(home, "sync", "--check")
        steps.append(announced(home))
        alternates = 'rel="alternate" hreflang="de"' in (built(home) / "de/ten.html").read_text("utf-8")
        assert alternates is steps[-1]
        if count == 7 and steps[-1]:
            assert says(home, capsys) == (
                "announced: 70 % of its words and every safety message are current; it was announced, and stays so "
                "down to 70 % (the default rule)"
            )

    assert steps == [True, True, False, False, True]


def test_the_ten_points_are_for_words_and_not_for_what_can_harm(home):
    with (home / "content/ten.md").open("a", encoding="utf-8") as file:
        file.write("\nTake 2 tablets.\n")
    ran(home, "sync")
    translate(home, 10)
    path = home / "locales/de/LC_MESSAGES/messages.po"
    rewrite(
        path,
        'msgid "Take 2 tablets."\nmsgstr ""',
        'msgid "Take 2 tablets."\nmsgstr "Nehmen Sie 2 Tabletten."',
    )
    ran(home, "sync")
    assert announced(home)

    rewrite(home / "content/ten.md", "2 tablets", "3 tablets")
    ran(home, "sync")
    assert not announced(home)


def test_what_must_be_complete_has_no_leeway(home):
    rule(home, "complete = true")
    translate(home, 10)
    ran(home, "sync")
    assert announced(home)
    translate(home, 9)
    ran(home, "sync")
    assert not announced(home)


@pytest.mark.parametrize(
    ("front", "why"),
    [
        ("announce: 95", "90 % of its words are current, 95 % are needed"),
        ("complete: true", "1 message is not current, and it must be complete"),
        ("reviewed: true", "10 messages are not reviewed"),
    ],
)
def test_front_matter_may_ask_for_more(home, capsys, front, why):
    translate(home, 9)
    rewrite(home / "content/ten.md", WORDS[0], f"---\n{front}\n---\n{WORDS[0]}")
    said = says(home, capsys)
    assert said == f"built, not announced: {why} (the default rule, tightened by front matter)"


@pytest.mark.parametrize("front", ["announce: 10", "complete: false", "reviewed: false"])
def test_front_matter_cannot_ask_for_less(home, capsys, front):
    rule(home, "complete = true", "reviewed = true")
    translate(home, 7)
    rewrite(home / "content/ten.md", WORDS[0], f"---\n{front}\n---\n{WORDS[0]}")
    assert says(home, capsys) == (
        "built, not announced: 3 messages are not current, and it must be complete ([[pages]] match = 'ten.md')"
    )


def test_front_matter_that_cannot_be_understood_is_an_error_with_its_line(home, capsys):
    front = "---\ntitle: X\nannounce: most\ncomplete: yes\nreviewed: maybe\n---\n"
    rewrite(home / "content/ten.md", WORDS[0], front + WORDS[0])
    assert run(["build", "--site", str(home)]) == 3
    said = capsys.readouterr().err
    number = "announce must be a number from 0 to 100, not 'most'"
    for line, what in ((3, number), (4, "complete must be"), (5, "reviewed must be")):
        assert f"content/ten.md:{line}: {what}" in said


# Otherwise


def test_a_page_may_be_left_out_where_it_is_not_ready_and_its_address_leads_on(home, capsys):
    translate(home, 10)
    ran(home, "sync")
    rule(home, 'otherwise = "absent"')
    translate(home, 5)
    ran(home, "sync")

    build = built(home)

    assert says(home, capsys) == (
        "absent: 50 % of its words are current, 80 % are needed ([[pages]] match = 'ten.md')"
    )
    old = parse((build / "de/ten.html").read_text("utf-8"))
    assert old.one("main").one("a").attributes["href"] == "../en/ten.html"
    link = parse((build / "de/one.html").read_text("utf-8")).one("div", class_="text").one("a")
    assert (link.attributes["href"], link.attributes["hreflang"]) == ("../en/ten.html", "en")
    assert "de/ten" not in (build / "sitemap.xml").read_text("utf-8")
    assert (build / "en/ten.html").exists()

    translate(home, 10)
    ran(home, "sync")
    assert "refresh" not in (built(home) / "de/ten.html").read_text("utf-8")
    assert announced(home)


def test_a_locale_may_have_to_wait_for_a_page(home, capsys):
    rule(home, 'otherwise = "hold-locale"')
    translate(home, 5)
    assert says(home, capsys, "one.md") == "built, not announced: the whole locale waits for 'content/ten.md'"
    assert 'hreflang="de"' not in (built(home) / "en/one.html").read_text("utf-8").partition("<body>")[0]
    assert 'rel="canonical"' in (home / "build/en/one.html").read_text("utf-8")

    translate(home, 10)
    assert says(home, capsys, "one.md").startswith("announced")


def test_a_page_that_must_be_ready_is_an_error(home, capsys):
    rule(home, 'otherwise = "fail"')
    translate(home, 10, "fr")
    translate(home, 5)
    assert run(["build", "--site", str(home)]) == 0
    assert run(["build", "--strict", "--site", str(home)]) == 1
    capsys.readouterr()
    assert run(["check", "--site", str(home), "--format", "json"]) == 1
    found = [one for one in json.loads(capsys.readouterr().out)["findings"] if one["check"] == "page-unready"]
    said = (
        "must not be published like this in de: 50 % of its words are current, 80 % are needed "
        "([[pages]] match = 'ten.md')"
    )
    assert [(one["locale"], one["file"], one["message"]) for one in found] == [("de", "content/ten.md", said)]
    translate(home, 10)
    ran(home, "build", "--strict")


def test_nothing_is_announced_where_texts_of_the_theme_are_missing(home, capsys):
    rewrite(home / "i18n.toml", '"fr"', '"fr", "tlh"')
    ran(home, "sync")
    translate(home, 10, "tlh")
    assert re.fullmatch(
        r"built, not announced: \d+ of the theme's texts are not translated \(the default rule\)",
        says(home, capsys, tag="tlh"),
    )
    ran(home, "sync")
    assert "tlh\tlive\tno" in (home / "locales/urls.tsv").read_text("utf-8")


def theme_of_its_own(site: Path, missing: int, tag: str = "tlh", flag: str = "") -> None:
    """Let a site translate the theme itself, but for so many texts; ``flag`` is that of another one."""
    texts = theme_template()
    left = [one.msgid for one in texts[:missing]]
    text = catalog(
        texts, tag, lambda one, form: nothing(one, form) if one.msgid in left else itself(one, form)
    )
    head = f'msgid "{texts[-1].msgid}"'
    text = text.replace(head, f"#, {flag}\n{head}") if flag else text
    catalogs_of(site, tag, "theme").write_text(text, "utf-8")


def status(site: Path, capsys, *words: str) -> str:
    capsys.readouterr()
    ran(site, "status", *words)
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("missing", "flag", "said"),
    [
        (2, "", "2 of the theme's texts are not translated"),
        (1, "", "1 of the theme's texts is not translated"),
        (0, "fuzzy", "1 of the theme's texts is not translated"),
        (1, "fuzzy", "2 of the theme's texts are not translated"),
        (0, "", None),
    ],
)
def test_the_theme_texts_of_a_site_itself_must_be_complete(home, capsys, missing, flag, said):
    rewrite(home / "i18n.toml", '"fr"', '"fr", "tlh"')
    ran(home, "sync")
    translate(home, 10, "tlh")
    theme_of_its_own(home, missing, flag=flag)
    count = missing + bool(flag)

    why = says(home, capsys, tag="tlh")
    shown = status(home, capsys, "tlh")
    as_json = json.loads(status(home, capsys, "tlh", "--format", "json"))

    assert why.startswith(f"built, not announced: {said}" if said else "announced")
    noun = "text of the theme is" if count == 1 else "texts of the theme are"
    assert (f"tlh: {count} {noun} not translated\n" in shown) == bool(count)
    assert as_json["locales"][0]["theme_missing"] == count


def test_a_site_that_says_some_texts_of_the_theme_in_its_own_way_lacks_none(home, capsys):
    translate(home, 10)
    theme_of_its_own(home, 5, "de")

    assert says(home, capsys).startswith("announced")
    assert "texts of the theme" not in status(home, capsys, "de")
