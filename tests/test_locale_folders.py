"""Locales with a script, a region of the world or a variant: they are added, kept in step and built like others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sites import built, catalog, catalogs_of, itself, make, nothing, ran, set_locales, snapshot, template
from trees import pages

# The tag that one types: (that of the pages, the folder of the catalogs, the direction).
LOCALES = {
    "es-419": ("es-419", "es_419", "ltr"),
    "fil": ("fil", "fil", "ltr"),
    "ckb": ("ckb", "ckb", "rtl"),
    "sr-Latn": ("sr-Latn", "sr@latin", "ltr"),
    "sr@latin": ("sr-Latn", "sr@latin", "ltr"),
    "zh-Hant-TW": ("zh-Hant-TW", "zh_Hant_TW", "ltr"),
    "ca-valencia": ("ca-valencia", "ca@valencia", "ltr"),
    "pa-Arab": ("pa-Arab", "pa_Arab", "rtl"),
    "pt_BR": ("pt-BR", "pt_BR", "ltr"),
}


@pytest.fixture
def starter(tmp_path: Path) -> Path:
    return make("starter", tmp_path / "clinic")


@pytest.mark.parametrize("name", LOCALES)
def test_a_locale_is_added_kept_in_step_and_built_under_its_names(starter, name):
    tag, folder, direction = LOCALES[name]

    ran(starter, "add", name)
    ran(starter, "sync")
    output = built(starter)

    assert f'"{tag}"' in (starter / "i18n.toml").read_text("utf-8")
    assert (starter / "locales" / folder / "LC_MESSAGES" / "messages.po").is_file()
    assert sorted(path.name for path in (starter / "locales").iterdir()) == sorted(
        ["es", folder, "messages.pot"]
    )
    for path, page in pages(output / tag).items():
        assert page.one("html").attributes == {"lang": tag, "dir": direction}, path
    other = pages(output / "es")["visit.html"]
    (link,) = [one for one in other.all("a", lang=tag) if one.inside("languages")]
    assert link.attributes["href"] == f"../{tag}/visit.html"
    assert link.attributes["dir"] == direction


@pytest.mark.parametrize(
    ("folder", "tag"),
    [
        ("es_419", "es-419"), ("sr@latin", "sr-Latn"), ("sr_Latn", "sr-Latn"), ("zh_Hant_TW", "zh-Hant-TW"),
        ("zh-Hant-TW", "zh-Hant-TW"), ("ca@valencia", "ca-valencia"),
        ("ca_VALENCIA", "ca-valencia"), ("pt-br", "pt-BR"),
    ],
)  # fmt: skip
def test_a_folder_that_is_there_is_used_under_the_name_that_it_has(starter, folder, tag):
    set_locales(starter, [tag])
    messages = template(starter)
    catalogs_of(starter, folder).write_text(catalog(messages, folder, itself), "utf-8")

    ran(starter, "sync")
    page = pages(built(starter) / tag)["visit.html"]

    assert [path.name for path in (starter / "locales").iterdir() if path.is_dir()] == [folder]
    assert page.all("aside") == []
    assert not [one for one in page.walk() if "data-i18n" in one.attributes]


def star(message, form):
    del form
    return f"{message.msgid} *" if "pril" not in message.msgid and message.msgctxt != "slug" else ""


# (locale, what stands in for it, a locale that does not)
CHAINS = [("es-MX", "es", "pt"), ("es-MX", "es-419", "pt"), ("zh-HK", "zh-Hant", "zh"), ("de-AT", "de", "fr")]


@pytest.mark.parametrize(("tag", "parent", "stranger"), CHAINS)
def test_what_is_missing_shows_the_parent_then_the_source_each_in_its_language(
    starter, tag, parent, stranger
):
    (starter / "content" / "visit.md").write_text(
        "---\ntitle: A visit\n---\n\nBring a friend.\n\nCome in April.\n\n- Eat little.\n", "utf-8"
    )
    set_locales(starter, [tag, parent, stranger])
    messages = template(starter)
    for name, say in ((tag, nothing), (parent, star), (stranger, itself)):
        catalogs_of(starter, name.replace("-", "_")).write_text(catalog(messages, name, say), "utf-8")

    page = pages(built(starter) / tag)["visit.html"]

    shown = {
        one.text: (one.language, one.attributes.get("data-i18n", one.parent.attributes.get("data-i18n")))
        for one in page.walk()
        if one.tag in {"p", "li"} and one.inside("text")
    }
    assert shown == {
        "Bring a friend. *": (parent, "missing"),
        "Come in April.": ("en", "missing"),
        "Eat little. *": (parent, "missing"),
    }
    assert page.one("title").text == "A visit * · Clinic *"
    assert page.one("title").language == parent
    notice = page.one("aside")
    numbers = [re.sub(r"\D", "", one.text) for one in notice.all("li")]
    assert not numbers or numbers == ["1", "2"]


def test_a_parent_can_be_named_in_the_configuration(starter):
    set_locales(starter, ["fr", "ca"])
    with (starter / "i18n.toml").open("a", encoding="utf-8") as config:
        config.write('\n[locale.ca]\nparent = "fr"\n')
    messages = template(starter)
    catalogs_of(starter, "fr").write_text(catalog(messages, "fr", itself), "utf-8")
    catalogs_of(starter, "ca").write_text(catalog(messages, "ca", nothing), "utf-8")

    page = pages(built(starter) / "ca")["index.html"]

    assert {one.attributes["lang"] for one in page.walk() if "data-i18n" in one.attributes} == {"fr"}


def test_adding_locales_changes_nothing_of_those_that_are_there(starter):
    before = snapshot(starter / "locales")

    ran(starter, "add", "es-419", "ckb", "zh-Hant-TW")

    after = snapshot(starter / "locales")
    assert {name: after[name] for name in before} == before
