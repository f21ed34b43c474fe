"""Where catalogs lie: every command in every layout, and the way from one layout to another."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from sites import built, make, ran, rewrite, snapshot

from i18n import po
from i18n.cli import run
from i18n.config import PRESETS, Layout, layout, set_key
from i18n.config.layout import fault
from i18n.locales import locale

PAGES = {
    "index.md": "# Home\n\nWelcome to the clinic.\n\nCall us.\n",
    "risks.md": "# Risks\n\nCall us.\n\nTake 10 mg.\n",
    "care/index.md": "# Care\n\nWe care.\n",
    "care/after/home.md": "# At home\n\nSleep well.\n",
}
PATTERNS = (
    *PRESETS,
    "{lang}/{domain}.po",
    "{path}/{locale}.po",
    "{folder}.{lang}.po",
    "l10n/{locale}/{path}.po",
)
CONFIG = 'source_locale = "en"\nlocales = ["de", "pt-BR"]\nlayout = "gettext"\n[site]\ntitle = "Clinic"\n'
DATE = "2026-01-01 10:00+0000"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site with pages in folders, some of them translated, and with an obsolete message."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767261600")
    for name, text in PAGES.items():
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (tmp_path / "i18n.toml").write_text(CONFIG, "utf-8")
    ran(tmp_path, "sync")
    for tag in ("de", "pt_BR"):
        translate(
            tmp_path, tag, {"Call us.": "Anrufen.", "Sleep well.": "Gut schlafen.", "We care.": "Wir sorgen."}
        )
        path = tmp_path / f"locales/{tag}/LC_MESSAGES/messages.po"
        path.write_text(path.read_text("utf-8") + '\n#~ msgid "Old"\n#~ msgstr "Alt"\n', "utf-8")
    ran(tmp_path, "sync")
    return tmp_path


def files_of(site: Path, tag: str) -> list[Path]:
    """The catalogs of a locale, in any layout."""
    return [
        path
        for path in sorted((site / "locales").rglob("*.po"))
        if path.stem != "theme"
        and tag in re.split(r"[/.]", path.relative_to(site).as_posix().replace("-", "_"))
    ]


def translate(site: Path, tag: str, said: dict[str, str]) -> None:
    for path in files_of(site, tag):
        text = path.read_text("utf-8")
        for msgid, msgstr in said.items():
            text = text.replace(f'msgid "{msgid}"\nmsgstr ""', f'msgid "{msgid}"\nmsgstr "{msgstr}"')
        path.write_text(text, "utf-8")


def place(site: Path, msgid: str, tag: str = "de") -> str:
    """The file and line where the translation of a message stands."""
    for path in files_of(site, tag):
        lines = path.read_text("utf-8").split("\n")
        if f'msgid "{msgid}"' in lines:
            line = lines.index(f'msgid "{msgid}"') + 2
            return f"{path.relative_to(site).as_posix()}:{line}"
    raise AssertionError(msgid)


def messages_of(site: Path, tag: str = "de") -> dict[object, object]:
    """What the catalogs of a locale hold, wherever it lies; each message once."""
    found = {}
    for path in files_of(site, tag):
        reading = po.read(path.read_bytes(), str(path))
        assert not reading.faults
        for one in reading.catalog.messages:
            assert one.key not in found
            found[one.key] = one
    return found


def in_layout(site: Path, value: str) -> None:
    ran(site, "relayout", value)


@pytest.mark.parametrize("value", PATTERNS)
def test_a_site_is_moved_to_a_layout_and_back_without_losing_a_word(site, value):
    before, messages = snapshot(site / "locales"), messages_of(site)
    output = snapshot(built(site))
    in_layout(site, value)
    assert messages_of(site) == messages
    there = snapshot(site / "locales")
    ran(site, "sync")
    assert snapshot(site / "locales") == there
    assert snapshot(built(site)) == output
    in_layout(site, "gettext")
    assert snapshot(site / "locales") == before
    assert not [path for path in (site / "locales").rglob("*") if path.is_dir() and not any(path.iterdir())]


@pytest.mark.parametrize(
    ("value", "files"),
    [
        ("gettext", {"messages.pot", "de/LC_MESSAGES/messages.po"}),
        ("flat", {"messages.pot", "de.po"}),
        (
            "per-folder",
            {f"{at}{name}" for name in ("messages", "care", "care/after") for at in ("P", "de/LC_MESSAGES/")},
        ),
        (
            "per-page",
            {
                f"{at}{name}"
                for name in ("messages", "index", "risks", "care/index", "care/after/home")
                for at in ("P", "de/LC_MESSAGES/")
            },
        ),
    ],
)
def test_each_layout_has_its_files(site, value, files):
    in_layout(site, value)
    expected = {f"{one[1:]}.pot" if one[0] == "P" else one if "." in one else f"{one}.po" for one in files}
    found = {path.relative_to(site / "locales").as_posix() for path in (site / "locales").rglob("*.po*")}
    assert {one for one in found if "pt_BR" not in one} == expected


@pytest.mark.parametrize("value", PATTERNS)
def test_every_command_works_in_every_layout(site, value, capsys):
    in_layout(site, value)
    ran(site, "add", "uk")
    ran(site, "status")
    ran(site, "compile")
    ran(site, "explain", "risks.md", "de")
    rewrite(site / "content/risks.md", "Take 10 mg.", "Take 20 mg.")
    translate(site, "de", {"Take 10 mg.": "10 mg nehmen."})
    capsys.readouterr()
    ran(site, "check")
    said = capsys.readouterr().out
    assert f"{place(site, 'Welcome to the clinic.')}:1: info: missing: 'Welcome to the clinic.'" in said
    assert "catalogs are behind the source by 1 message" in said
    ran(site, "withdraw", "de", "Sleep well.", "--reason", "wrong")
    assert "i18n: withdrawn" in "".join(one.read_text("utf-8") for one in files_of(site, "de"))
    assert run(["sync", "--check", "--site", str(site)]) == 1
    ran(site, "sync")
    text = "".join(path.read_text("utf-8") for path in files_of(site, "de"))
    assert '#| msgid "Take 10 mg."\nmsgid "Take 20 mg."\nmsgstr "10 mg nehmen."' in text
    ran(site, "merge")
    assert run(["sync", "--check", "--site", str(site)]) == 0
    ran(site, "minor", "--format", "json")
    ran(site, "impact")
    ran(site, "review", "de", "--by", "ada")
    assert "i18n: reviewed ada" in "".join(one.read_text("utf-8") for one in files_of(site, "de"))
    theirs = site / "theirs.po"
    theirs.write_text('msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "Risks"\nmsgstr "Risiken"\n', "utf-8")
    assert run(["import", "po", str(theirs), "--site", str(site)]) == 0
    assert messages_of(site)["Risks", None].msgstr == ("Risiken",)
    assert run(["sync", "--check", "--site", str(site)]) == 0
    ran(site, "extract")
    built(site)


def test_a_locale_of_one_file_a_page_keeps_a_translation_whose_page_is_renamed(site, capsys):
    in_layout(site, "per-page")
    (site / "content/care/after/home.md").rename(site / "content/rest.md")
    ran(site, "sync")
    said = capsys.readouterr().out
    assert "locales/de/LC_MESSAGES/rest.po: written" in said
    assert "locales/de/LC_MESSAGES/care/after/home.po: removed" in said
    assert "locales/care/after/home.pot: removed" in said
    assert 'msgstr "Gut schlafen."' in (site / "locales/de/LC_MESSAGES/rest.po").read_text("utf-8")
    assert not (site / "locales/de/LC_MESSAGES/care/after/home.po").exists()


def test_a_file_keeps_the_obsolete_messages_of_its_page(site):
    in_layout(site, "per-page")
    (site / "content/care/after/home.md").unlink()
    ran(site, "sync")
    path = site / "locales/de/LC_MESSAGES/care/after/home.po"
    assert '#~ msgstr "Gut schlafen."' in path.read_text("utf-8")
    before = messages_of(site)
    for value in ("per-folder", "per-page", "flat", "gettext"):
        in_layout(site, value)
        assert messages_of(site) == before


def test_dates_move_only_in_the_files_whose_messages_change(site, monkeypatch):
    in_layout(site, "per-page")
    before = snapshot(site / "locales")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1777261600")
    rewrite(site / "content/risks.md", "Take 10 mg.", "Take 20 mg.")
    ran(site, "sync")
    after = snapshot(site / "locales")
    assert {name for name in after if after[name] != before[name]} == {
        "risks.pot",
        "de/LC_MESSAGES/risks.po",
        "pt_BR/LC_MESSAGES/risks.po",
    }


def test_each_file_keeps_its_own_header(site):
    in_layout(site, "per-page")
    path = site / "locales/de/LC_MESSAGES/risks.po"
    rewrite(path, '"Last-Translator: \\n"', '"Last-Translator: Ada <ada@example.org>\\n"')
    ran(site, "sync")
    assert "Ada" in path.read_text("utf-8")
    assert "Ada" not in (site / "locales/de/LC_MESSAGES/index.po").read_text("utf-8")
    rewrite(path, "YEAR-MO-DA HO:MI+ZONE", "2026-03-01 10:00+0000")
    in_layout(site, "flat")
    assert "Ada" in (site / "locales/de.po").read_text("utf-8")


@pytest.mark.parametrize(
    "place", ["content/../../out.md", "content//etc/x.md", "content/a\\b.md", "content/..", "/etc/x"]
)
def test_no_place_that_a_catalog_says_leads_out_of_its_folder(site, place):
    before = {path for path in site.parent.rglob("*") if not path.is_relative_to(site)}
    path = site / "locales/de/LC_MESSAGES/messages.po"
    path.write_text(path.read_text("utf-8") + f'\n#: {place}\nmsgid "Out"\nmsgstr "Raus"\n', "utf-8")
    for value in ("per-page", "per-folder"):
        in_layout(site, value)
        assert 'msgid "Out"' in path.read_text("utf-8")
    assert {path for path in site.parent.rglob("*") if not path.is_relative_to(site)} == before


def test_two_files_that_translate_a_message_alike_are_one_and_others_are_a_fault(site, capsys):
    in_layout(site, "per-page")
    extra = '\nmsgid "Call us."\nmsgstr "{}"\n'
    path = site / "locales/de/LC_MESSAGES/risks.po"
    text = path.read_text("utf-8")
    path.write_text(text + extra.format("Anrufen."), "utf-8")
    ran(site, "sync")
    assert messages_of(site)
    path.write_text(text + extra.format("Telefonieren."), "utf-8")
    before = snapshot(site / "locales")
    for command in (["sync"], ["relayout", "flat"]):
        assert run([*command, "--site", str(site)]) == 3
        said = capsys.readouterr().err
        assert re.search(
            r"risks\.po:\d+: the message 'Call us\.' has another translation in .*index\.po:\d+", said
        )
    assert snapshot(site / "locales") == before


def test_work_on_a_message_that_a_branch_has_moved_to_another_file_is_not_lost(site, capsys):
    in_layout(site, "per-page")
    path = site / "locales/de/LC_MESSAGES/risks.po"
    path.write_text(path.read_text("utf-8") + '\n#~ msgid "Call us."\n#~ msgstr "Rufen Sie an."\n', "utf-8")
    ran(site, "sync")
    assert "Rufen" not in path.read_text("utf-8")
    message = messages_of(site)["Call us.", None]
    assert (message.msgstr, message.fuzzy) == (("Anrufen.",), False)
    assert message.translator_comments == ('i18n: other msgstr "Rufen Sie an."',)
    ran(site, "check")
    assert "warning: merge-conflict: two branches have translated this" in capsys.readouterr().out


@pytest.mark.parametrize("value", ["flat", "per-page"])
def test_a_broken_catalog_is_not_moved(site, value, capsys):
    path = site / "locales/de/LC_MESSAGES/messages.po"
    path.write_text(path.read_text("utf-8") + '\nmsgid "x\n', "utf-8")
    before = snapshot(site)
    assert run(["relayout", value, "--site", str(site)]) == 3
    assert "messages.po:" in capsys.readouterr().err
    assert snapshot(site) == before


def test_a_file_in_the_way_is_not_written_over(site, capsys):
    (site / "locales/de.po").write_text("mine\n")
    before = snapshot(site)
    assert run(["relayout", "flat", "--site", str(site)]) == 2
    assert "locales/de.po: is in the way" in capsys.readouterr().err
    assert snapshot(site) == before


def test_a_dry_run_changes_nothing(site, capsys):
    before = snapshot(site)
    ran(site, "relayout", "per-page", "--dry-run")
    said = capsys.readouterr().out
    assert "de: 10 messages, 1 obsolete in 5 files" in said
    assert "locales/de/LC_MESSAGES/risks.po: would be written" in said
    assert snapshot(site) == before
    ran(site, "relayout", "gettext")
    assert capsys.readouterr().out == "the catalogs lie so already\n"
    assert snapshot(site) == before


def test_what_is_no_layout_is_refused(site, capsys):
    assert run(["relayout", "per-pgae", "--site", str(site)]) == 2
    assert "did you mean 'per-page'?" in capsys.readouterr().err


def test_a_locale_that_the_site_lacks_moves_with_the_others_and_is_named(site, capsys):
    shutil.copytree(site / "locales/de", site / "locales/uk")
    for value, path in (("flat", "locales/uk.po"), ("per-page", "locales/uk"), ("gettext", "locales/uk")):
        in_layout(site, value)
        capsys.readouterr()
        ran(site, "status")
        assert f"{path}: the site has no such locale: 'i18n add uk'" in capsys.readouterr().out
    assert messages_of(site, "uk") == messages_of(site, "de")


def test_a_folder_keeps_the_name_that_it_has(site):
    (site / "locales/pt_BR").rename(site / "locales/pt-br")
    in_layout(site, "per-page")
    assert (site / "locales/pt-br/LC_MESSAGES/risks.po").exists()
    assert not (site / "locales/pt_BR").exists()


def test_the_texts_of_the_theme_move_too(site):
    ran(site, "add", "be")
    theme = (site / "locales/be/LC_MESSAGES/theme.po").read_bytes()
    for value, path in (
        ("flat", "theme/be.po"),
        ("{lang}/{path}.po", "be/theme.po"),
        ("gettext", "be/LC_MESSAGES/theme.po"),
    ):
        in_layout(site, value)
        ran(site, "sync")
        assert (site / "locales" / path).read_bytes() == theme


def test_a_page_that_is_called_like_the_theme_has_a_file_of_its_own(site):
    (site / "content/theme.md").write_text("# Look\n", "utf-8")
    in_layout(site, "per-page")
    ran(site, "add", "be")
    assert "Look" in (site / "locales/be/LC_MESSAGES/theme_.po").read_text("utf-8")
    ran(site, "sync")
    assert "Look" not in (site / "locales/be/LC_MESSAGES/theme.po").read_text("utf-8")


def test_obsolete_messages_go_only_by_command(site, capsys):
    ran(site, "purge", "--dry-run")
    assert "de: 1 obsolete message would go, 1 with a translation" in capsys.readouterr().out
    assert len(messages_of(site)) == 11
    in_layout(site, "per-page")
    ran(site, "purge", "de")
    assert "de: 1 obsolete message removed, 1 with a translation" in capsys.readouterr().out
    assert len(messages_of(site)) == 10
    assert len(messages_of(site, "pt_BR")) == 11
    ran(site, "purge", "de")
    assert "no message is obsolete" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["demo", "every_block"])
@pytest.mark.parametrize("value", ["flat", "per-folder", "per-page"])
def test_real_sites_come_back_as_they_were(tmp_path, name, value):
    folder = make(name, tmp_path / name)
    config = folder / ("pyproject.toml" if name == "demo" else "i18n.toml")
    table = ("tool", "i18n") if name == "demo" else ()
    config.write_text(set_key(config.read_text("utf-8"), table, "layout", "gettext"), "utf-8")
    ran(folder, "sync")
    before = snapshot(folder / "locales")
    ran(folder, "relayout", value)
    ran(folder, "sync", "--check")
    ran(folder, "relayout", "gettext")
    assert snapshot(folder / "locales") == before


@pytest.mark.parametrize(
    ("pattern", "what"),
    [
        ("{domain}.po", "must have one of {locale} and {lang}, once"),
        ("{locale}/{lang}.po", "must have one of {locale} and {lang}, once"),
        ("{locale}/{page}.po", "knows no {page}"),
        ("{locale}{path}.po", "has nothing between two of its parts"),
        ("{locale}/{path}/{domain}.po", "has more than one of"),
        ("{locale}/x.pot", "does not end in '.po'"),
        ("../{locale}.po", "is no path below"),
        ("/{locale}.po", "is no path below"),
        ("{locale}/{x.po", "has a character"),
        ("{locale}/a b.po", "has a character"),
    ],
)
def test_a_pattern_that_cannot_be_one_says_why(pattern, what):
    assert fault(pattern)[0].startswith(what)


@pytest.mark.parametrize("pattern", [*PRESETS.values(), *PATTERNS[len(PRESETS) :]])
@pytest.mark.parametrize("tag", ["de", "pt-BR", "zh-Hant-TW"])
def test_what_a_pattern_makes_it_finds_again(pattern, tag):
    made, where = Layout(pattern, "messages"), locale(tag)
    domains = ["care/after/home", "risks"] if made.division else ["messages"]
    for domain in [*domains, "messages", "theme"]:
        name = where.tag if "{lang}" in pattern else where.posix
        found = made.find(made.catalog(where.posix, where.tag, domain))
        assert found is not None
        assert (found.name, found.domain) == (name, domain)


def test_the_templates_of_patterns():
    made = {
        "{locale}/LC_MESSAGES/{domain}.po": "messages.pot",
        "{locale}.po": "messages.pot",
        "{path}.{locale}.po": "a/b.pot",
        "{path}/{locale}.po": "a/b/messages.pot",
        "po/{lang}/{folder}.po": "po/a/b.pot",
    }
    for pattern, path in made.items():
        one = layout(pattern, "messages")
        assert one.template("a/b" if one.division else "messages") == path, pattern


@pytest.mark.parametrize(
    ("text", "table", "expected"),
    [
        ('source_locale = "en"\n', (), 'source_locale = "en"\nlayout = "flat"\n'),
        (
            'layout = "gettext" # here\n[site]\ntitle = "x"\n',
            (),
            'layout = "flat" # here\n[site]\ntitle = "x"\n',
        ),
        (
            '[tool.i18n]\nsource_locale = "en"\n[tool.x]\n',
            ("tool", "i18n"),
            '[tool.i18n]\nsource_locale = "en"\nlayout = "flat"\n[tool.x]\n',
        ),
        (
            'tool.i18n.source_locale = "en"\n',
            ("tool", "i18n"),
            'tool.i18n.source_locale = "en"\ntool.i18n.layout = "flat"\n',
        ),
    ],
)
def test_the_configuration_says_the_layout_and_keeps_all_else(text, table, expected):
    assert set_key(text, table, "layout", "flat") == expected
