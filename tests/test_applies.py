"""What of the content is for which locale: folders of one locale, pages in another language, locales named in vain."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from polib import pofile
from sites import built, fill
from trees import pages, parse

from i18n.cli import run
from i18n.minor import NO_CHANGES, Change, Text, declared, written

CONFIG = """\
source_locale = "en"
locales = ["de", "pl", "es-MX"]

[site]
base_url = "https://example.org/"
"""
POLISH = "---\nsource_locale: pl\ntitle: Prawa\n---\n\n# Prawa\n\nNie wolno brać więcej niż 4 tabletki.\n"


@pytest.fixture
def home(tmp_path):
    return tmp_path / "site"


def site_of(home: Path, files: dict[str, str], config: str = CONFIG) -> Path:
    for name, text in {"i18n.toml": config, **files}.items():
        path = home / name if name == "i18n.toml" else home / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return home


def faults(home: Path, capsys) -> list[str]:
    capsys.readouterr()
    assert run(["status", "--site", str(home)]) == 3
    return capsys.readouterr().err.replace("error: ", "").splitlines()


def status(home: Path, capsys) -> dict[str, dict]:
    capsys.readouterr()
    assert run(["status", "--site", str(home), "--format", "json"]) == 0
    return {one["locale"]: one for one in json.loads(capsys.readouterr().out)["locales"]}


def checked(home: Path, capsys) -> list[dict]:
    capsys.readouterr()
    assert run(["check", "--site", str(home), "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)["findings"]


def synced(home: Path, **said: dict[str, str]) -> None:
    """Sync, and translate: by tag, msgid to msgstr."""
    assert run(["sync", "--site", str(home)]) == 0
    for tag, texts in said.items():
        path = home / "locales" / tag / "LC_MESSAGES" / "messages.po"
        catalog = pofile(str(path))
        for one in catalog:
            one.msgstr = texts.get(one.msgid, one.msgstr)
        catalog.save()


def explained(home: Path, page: str, tag: str, capsys) -> str:
    capsys.readouterr()
    assert run(["explain", page, tag, "--site", str(home)]) == 0
    return capsys.readouterr().out


# Front matter and directives


def test_a_page_that_is_not_for_a_locale_is_nowhere_there(home, capsys):
    site_of(
        home, {"index.md": "# Home\n\n[Law](law.md)\n", "law.md": "---\nlocales: [en, de]\n---\n\n# Law\n"}
    )

    found = pages(built(home))

    assert "law.html" in "".join(name for name in found if name.startswith("de/"))
    assert "pl/law.html" not in found
    link = found["pl/index.html"].one("div", class_="text").one("a")
    assert (link.attributes["href"], link.attributes["hreflang"]) == ("../en/law.html", "en")
    assert "Law" not in found["pl/index.html"].one("nav", id="menu").text
    switched = {one.attributes["lang"] for one in found["en/law.html"].all("a") if one.inside("languages")}
    assert switched == {"en", "de"}
    stands = status(home, capsys)
    assert "content/law.md" not in {page["source"] for page in stands["pl"]["pages"]}
    assert not [one for one in checked(home, capsys) if one["locale"] == "pl" and one["msgid"] == "Law"]
    assert (
        explained(home, "content/law.md", "pl", capsys)
        .strip()
        .endswith("absent: the page is not for this locale (front matter)")
    )


def test_a_link_to_a_page_that_is_not_there_prefers_a_parent_of_the_locale(home):
    config = CONFIG.replace('"es-MX"', '"es", "es-MX"')
    site_of(
        home, {"index.md": "[Ley](ley.md)\n", "@es/ley.md": "# Ley\n", "@de/ley.md": "# Gesetz\n"}, config
    )

    found = pages(built(home))

    links = {
        tag: found[f"{tag}/index.html"].one("div", class_="text").one("a").attributes
        for tag in ("es", "es-MX", "de", "en")
    }
    assert links["es"] == {"href": "ley.html"}
    assert links["es-MX"] == {"href": "../es/ley.html", "hreflang": "es"}
    assert links["de"] == {"href": "ley.html"}
    # The first by tag, where there is no original.
    assert links["en"] == {"href": "../de/ley.html", "hreflang": "de"}


def test_a_locale_named_in_vain_is_said_with_its_line(home, capsys):
    site_of(
        home,
        {
            "a.md": "---\ntitle: A\nlocales: [de, fr]\n---\n\ntext\n",
            "b.md": "One.\n\n<!-- i18n:only pt -->\nTwo.\n<!-- i18n:end -->\n",
            "c.md": '+++\ntitle = "C"\nsource_locale = "nl"\n+++\n\ntext\n',
            "d.md": "text\n\n<!-- i18n:except es -->\nFor those who do not read Spanish.\n<!-- i18n:end -->\n",
        },
    )

    assert faults(home, capsys) == [
        "content/a.md:3: 'fr' is not a locale of this site: add it with 'i18n add fr'",
        "content/b.md:3: 'pt' is not a locale of this site: did you mean 'pl'? if not, add it with 'i18n add pt'",
        "content/c.md:3: 'nl' is not a locale of this site: add it with 'i18n add nl'",
    ]


def test_a_source_locale_that_is_none_is_said(home, capsys):
    site_of(home, {"a.md": "---\nsource_locale: [pl]\n---\n\ntext\n"})

    assert faults(home, capsys) == ["content/a.md:2: source_locale is not a locale: write source_locale: pl"]


def test_translators_are_told_for_whom_a_message_is(home):
    site_of(
        home,
        {
            "a.md": "One.\n\n<!-- i18n:only pl de -->\nTwo.\n<!-- i18n:end -->\n\nThree.\n",
            "b.md": "---\nlocales: [de]\n---\n\nThree.\n",
            "c.md": "Four.\n",
            "@de/c.md": "Vier.\n",
            "d.md": POLISH,
        },
    )

    synced(home)

    said = {one.msgid: one.comment.splitlines()[1:] for one in pofile(str(home / "locales" / "messages.pot"))}
    assert said["One."] == []
    assert said["Two."] == ["only for de, pl"]
    # One of its places is for everybody.
    assert said["Three."] == []
    assert said["Four."] == ["not for de"]
    assert said["Prawa"] == ["not for pl", "written in Polish (pl)"]


# Folders of one locale


def test_a_folder_holds_the_pages_of_one_locale(home, capsys):
    site_of(home, {"index.md": "# Home\n", "@pl/guide/rights.md": "# Prawa\n\nTekst.\n"})
    synced(home)

    found = pages(built(home))

    assert [name for name in found if "rights" in name] == ["pl/guide/rights.html"]
    page = found["pl/guide/rights.html"]
    assert page.one("html").attributes["lang"] == "pl"
    assert page.all("aside", class_="notice") == []
    assert not [one for one in page.walk() if "data-i18n" in one.attributes]
    assert [one.attributes["href"] for one in page.all("link", rel="canonical")] == [
        "https://example.org/pl/guide/rights.html"
    ]
    assert page.all("link", rel="alternate") == []
    assert "Prawa" not in (home / "locales" / "messages.pot").read_text("utf-8")
    (row,) = [one for one in status(home, capsys)["pl"]["pages"] if one["source"].startswith("content/@pl")]
    assert (row["messages"]["total"], row["announced"], row["url"]) == (0, True, "pl/guide/rights.html")
    assert "written in this locale ('content/@pl/guide/rights.md')" in explained(
        home, "content/@pl/guide/rights.md", "pl", capsys
    )
    assert "absent" in explained(home, "content/@pl/guide/rights.md", "de", capsys)


@pytest.mark.parametrize("folder", ["@es-MX", "@es_MX", "@es_mx"])
def test_a_folder_of_one_locale_is_named_by_its_tag_or_as_its_catalog(home, folder):
    site_of(home, {"index.md": "# Home\n", f"{folder}/ley.md": "# Ley\n"})

    assert "es-MX/ley.html" in pages(built(home))


def test_a_locale_can_have_a_page_in_its_own_words(home, capsys):
    site_of(
        home,
        {
            "index.md": "[Imprint](imprint.md)\n",
            "imprint.md": "---\nupdated: 2026-01-05\n---\n\n# Imprint\n\nWe are here.\n",
            "@de/imprint.md": "---\nslug: impressum\nupdated: 2026-02-05\n---\n\n# Impressum\n\n"
            "[Start](index.md), [auch](../index.md)\n",
        },
    )
    synced(home, de={"We are here.": "Das steht nirgends."}, pl={"Imprint": "Stopka", "We are here.": "Tu."})

    found = pages(built(home))

    page = found["de/impressum.html"]
    assert page.one("h1").text == "Impressum"
    assert "nirgends" not in page.text
    assert "2026-02-05" in [one.attributes["datetime"] for one in page.all("time")]
    assert [one.attributes["href"] for one in page.one("div", class_="text").all("a")] == ["index.html"] * 2
    assert found["de/index.html"].one("div", class_="text").one("a").attributes["href"] == "impressum.html"
    told = {one.attributes["hreflang"]: one.attributes["href"] for one in page.all("link", rel="alternate")}
    assert told == {
        "en": "https://example.org/en/imprint.html",
        "de": "https://example.org/de/impressum.html",
        "pl": "https://example.org/pl/imprint.html",
        "x-default": "https://example.org/en/imprint.html",
    }
    assert found["pl/imprint.html"].one("h1").text == "Stopka"
    assert not [one for one in checked(home, capsys) if one["locale"] == "de" and one["msgid"] == "Imprint"]
    (row,) = [one for one in status(home, capsys)["de"]["pages"] if one["source"] == "content/imprint.md"]
    assert row["messages"]["total"] == 0


def test_two_locales_can_have_a_page_that_the_others_do_not_have(home):
    site_of(home, {"index.md": "# Home\n", "@de/law.md": "# Gesetz\n", "@pl/law.md": "# Prawo\n"})

    found = pages(built(home))

    assert sorted(name for name in found if "law" in name) == ["de/law.html", "pl/law.html"]
    switched = [one.attributes["href"] for one in found["de/law.html"].all("a") if one.inside("languages")]
    assert switched == ["law.html", "../pl/law.html"]


def test_a_draft_of_a_locales_own_page_does_not_replace_the_page(home):
    site_of(home, {"law.md": "# Law\n", "@de/law.md": "---\ndraft: true\n---\n\n# Gesetz\n"})

    assert pages(built(home))["de/law.html"].one("h1").text == "Law"


def test_a_folder_of_an_unknown_locale_is_said_once(home, capsys):
    site_of(home, {"@d/a.md": "a\n", "@d/b.md": "b\n", "@fr/a.png": "a\n", "guide/@fr/a.md": "a\n"})

    assert faults(home, capsys) == [
        "content/@d: '@d' is not a locale of this site: did you mean '@de'?",
        "content/@fr: '@fr' is not a locale of this site: add it with 'i18n add fr'",
    ]


def test_what_contradicts_its_folder_is_said(home, capsys):
    site_of(
        home,
        {
            "@de/a.md": "---\nlocales: [pl]\nsource_locale: pl\n---\n\na\n",
            "@es_MX/b.md": "b\n",
            "@es-MX/b.md": "b\n",
        },
    )

    assert [one.removeprefix("content/@") for one in faults(home, capsys)] == [
        "de/a.md: is in the folder of de, and its front matter names other locales: take 'locales' out",
        "de/a.md: is in the folder of de, and its front matter says source_locale: pl: take 'source_locale' out",
        "es_MX/b.md: is the page of es-MX that 'content/@es-MX/b.md' is: keep one of the two",
    ]


# Pages that are written in another language


def test_a_page_in_another_language_is_the_original_there(home, capsys):
    site_of(home, {"index.md": "# Home\n", "prawa.md": POLISH})
    synced(home)

    found = pages(built(home))

    assert found["pl/prawa.html"].all("aside", class_="notice") == []
    assert not [one for one in found["pl/prawa.html"].walk() if "data-i18n" in one.attributes]
    stands = status(home, capsys)
    (row,) = [one for one in stands["pl"]["pages"] if one["source"] == "content/prawa.md"]
    assert (row["messages"]["total"], row["announced"]) == (0, True)
    assert {one["locale"] for one in checked(home, capsys) if one["msgid"] == "Prawa"} == {"de", "es-MX"}
    for tag in ("en", "de", "es-MX"):
        page = found[f"{tag}/prawa.html"]
        heading = page.one("h1")
        assert (heading.text, heading.language, heading.attributes["data-i18n"]) == ("Prawa", "pl", "missing")
        (notice,) = page.all("aside", class_="notice")
        assert notice.one("a").attributes == {"href": "../pl/prawa.html", "hreflang": "pl"}
        assert page.all("link", rel="alternate") == []
        assert page.one("link", rel="canonical").attributes["href"] == "https://example.org/pl/prawa.html"


def test_a_page_in_another_language_is_translated_from_it(home):
    site_of(home, {"index.md": "# Home\n", "prawa.md": POLISH})
    synced(home, de={"Prawa": "Rechte", "Nie wolno brać więcej niż 4 tabletki.": "Höchstens 4 Tabletten."})

    found = pages(built(home))

    page = found["de/prawa.html"]
    assert page.one("div", class_="text").text.strip() == "Höchstens 4 Tabletten."
    told = {one.attributes["hreflang"]: one.attributes["href"] for one in page.all("link", rel="alternate")}
    assert told == {
        "de": "https://example.org/de/prawa.html",
        "pl": "https://example.org/pl/prawa.html",
        "x-default": "https://example.org/pl/prawa.html",
    }


def test_the_sites_own_language_can_have_its_words_for_a_page_in_another(home):
    site_of(home, {"index.md": "# Home\n", "prawa.md": POLISH, "@en/prawa.md": "# Rights\n"})

    found = pages(built(home))

    assert found["en/prawa.html"].one("h1").text == "Rights"
    assert found["de/prawa.html"].one("h1").language == "pl"


def test_a_text_that_two_languages_share_falls_back_to_that_of_its_page(home):
    site_of(home, {"a.md": "# Internet\n", "b.md": "---\nsource_locale: pl\n---\n\n# Internet\n"})

    output = built(home)

    assert parse((output / "de/a.html").read_text("utf-8")).one("h1").language == "en"
    assert parse((output / "de/b.html").read_text("utf-8")).one("h1").language == "pl"


@pytest.mark.parametrize("front", ["", "---\nsource_locale: pl\n---\n"])
def test_an_html_page_can_be_in_another_language_or_a_locales_own(home, front):
    name = "law.html" if front else "@pl/law.html"
    html = '<!DOCTYPE html>\n<html lang="pl">\n<title>Prawo</title>\n<p>Słowa'
    site_of(home, {"index.md": "# Home\n", name: front + html})
    synced(home)

    output = built(home)

    page = (output / "pl/law.html").read_text("utf-8")
    assert '<html lang="pl"' in page
    assert "data-i18n" not in page
    assert ('msgid "Słowa"' in (home / "locales/messages.pot").read_text("utf-8")) == bool(front)
    assert (output / "de/law.html").exists() == bool(front)
    if front:
        assert re.search(r'lang="pl"[^>]* data-i18n="missing"', (output / "de/law.html").read_text("utf-8"))


GERMAN = "---\nsource_locale: de\n---\n\nNehmen Sie keine Tablette.\n"


@pytest.mark.parametrize("said_so", [False, True])
def test_a_negation_in_a_page_of_another_language_is_never_minor(home, capsys, said_so):
    site_of(home, {"index.md": "# Home\n", "a.md": GERMAN})
    synced(home)
    fill(home, lambda one, _: f"{one.msgid} (pl)", names=["pl"])
    directive = "<!-- i18n:minor -->\n\n" if said_so else ""
    text = GERMAN.replace("keine", "eine").replace("Nehmen", f"{directive}Nehmen")
    (home / "content" / "a.md").write_text(text, "utf-8")
    capsys.readouterr()

    synced(home)
    said = capsys.readouterr()
    assert ("not minor, whatever is said" in said.err + said.out) == said_so
    assert "typo" not in said.out
    assert run(["minor", "--site", str(home), "--all-of", "content"]) == 1
    assert not (home / "locales" / "minor.tsv").exists()
    assert "keine" not in (built(home) / "pl" / "a.html").read_text("utf-8")


def test_a_catalog_is_merged_from_the_template_with_the_language_of_each_page(home):
    site_of(home, {"index.md": "# Home\n", "a.md": GERMAN})
    synced(home)
    fill(home, lambda one, _: f"{one.msgid} (pl)", names=["pl"])
    was, now = (Text(text) for text in ("Nehmen Sie keine Tablette.", "Nehmen Sie eine Tablette."))
    row = declared(Change(was, now), "ana", "typo")
    (home / "locales" / "minor.tsv").write_text(written(NO_CHANGES.with_more([row])), "utf-8")
    (home / "content" / "a.md").write_text(GERMAN.replace("keine", "eine"), "utf-8")

    assert run(["extract", "--site", str(home)]) == 0
    assert run(["merge", "--site", str(home)]) == 0
    first = (home / "locales" / "pl" / "LC_MESSAGES" / "messages.po").read_text("utf-8")
    synced(home)

    assert "#, fuzzy\n" in first.partition("Nehmen")[0].rpartition("\n\n")[2]
    assert (home / "locales" / "pl" / "LC_MESSAGES" / "messages.po").read_text("utf-8") == first
