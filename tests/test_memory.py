"""Memory: what the very same text is elsewhere fills what is empty, as needing work, and says from where."""

import json
from pathlib import Path

import pytest
from sites import make, ran

from i18n import po
from i18n.cli import run
from i18n.locales import locale
from i18n.merge import Memory, Source, is_short, merge
from i18n.model import State
from i18n.notes import notes

DE = locale("de")
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: de\\n"\n\n'
LONG = "Please bring your insurance card."


def catalog(content: str, path: str = "other.po"):
    reading = po.read((HEADER + content).encode(), path, None if path.endswith("pot") else DE)
    assert not reading.faults
    return reading.catalog


def entry(msgid: str, msgstr: str = "", before: str = "", msgctxt: str = "") -> str:
    context = f'msgctxt "{msgctxt}"\n' if msgctxt else ""
    return f'{before}{context}msgid "{msgid}"\nmsgstr "{msgstr}"\n\n'


def merged(template: str, old: str, *others: str, fuzzy: bool = True):
    memory = Memory(lambda: [Source(f"{n}.po", catalog(one)) for n, one in enumerate(others)])
    result = merge(catalog(template, "new.pot"), catalog(old), memory=memory, fuzzy=fuzzy)
    again = merge(catalog(template, "new.pot"), result.catalog, memory=memory, fuzzy=fuzzy)
    assert again.catalog is result.catalog
    return result


@pytest.mark.parametrize("old", ["", entry(LONG)])
def test_a_new_or_empty_message_gets_it_as_needing_work_with_its_origin(old):
    result = merged(entry(LONG), old, entry(LONG, "Bitte bringen Sie Ihre Karte mit."))
    (message,) = result.catalog.messages
    assert message.state is State.FUZZY
    assert message.msgstr == ("Bitte bringen Sie Ihre Karte mit.",)
    assert message.previous is None
    (note,) = notes(message)
    assert (note.word, note.text, note.holds) == ("suggested", "from 0.po", True)
    assert result.report.remembered == ((message.key, "0.po"),)
    assert result.report.counts["added"] == 0


@pytest.mark.parametrize("flag", ["", "#, fuzzy\n"])
def test_what_has_a_translation_keeps_it(flag):
    result = merged(entry(LONG), entry(LONG, "Karte!", flag), entry(LONG, "Anderes"))
    assert result.catalog.messages[0].msgstr == ("Karte!",)
    assert not result.report.remembered


@pytest.mark.parametrize(
    "known",
    [
        entry(LONG, "Nein", "#, fuzzy\n"),
        entry(LONG, ""),
        entry(LONG + " ", "Nein"),
        f'msgid "{LONG}"\nmsgid_plural "x"\nmsgstr[0] "Nein"\nmsgstr[1] "Nein"\n',
    ],
)
def test_what_nobody_has_approved_or_is_another_text_is_not_taken(known):
    assert not merged(entry(LONG), entry(LONG), known).report.remembered


def test_the_same_context_comes_first_then_what_is_live_then_the_first_file():
    template = entry(LONG, msgctxt="card")
    elsewhere = entry(LONG, "allgemein")
    assert merged(template, "", elsewhere, entry(LONG, "Karte", msgctxt="card")).catalog.messages[
        0
    ].msgstr == ("Karte",)
    gone = "".join(f"#~ {line}\n" if line else "\n" for line in entry(LONG, "alt").split("\n"))
    assert merged(entry(LONG), "", gone, entry(LONG, "neu")).catalog.messages[0].msgstr == ("neu",)
    assert merged(entry(LONG), "", gone).catalog.messages[0].msgstr == ("alt",)
    assert merged(entry(LONG), "", elsewhere, entry(LONG, "spät")).catalog.messages[0].msgstr == (
        "allgemein",
    )


def test_a_short_text_needs_its_context_and_one_opinion():
    may = entry("May", "Mai", msgctxt="month")
    assert not merged(entry("May"), "", may).report.remembered
    assert merged(entry("May", msgctxt="month"), "", may).report.remembered
    assert not merged(
        entry("May", msgctxt="month"), "", may, entry("May", "Mái", msgctxt="month")
    ).report.remembered
    assert merged(entry("May", msgctxt="month"), "", may, may).report.remembered


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("May", True),
        ("Side effects", True),
        (LONG, False),
        ("副作用", True),
        ("保険証をお持ちください", False),
        ("12 34 56 78 90", True),
    ],
)
def test_short_is_what_has_few_letters(text, short):
    assert is_short(text) == short


def test_another_context_of_the_same_catalog_fills_what_stayed_empty():
    template = entry(LONG, msgctxt="a") + entry(LONG, msgctxt="b")
    old = entry(LONG, "Karte", msgctxt="a") + entry(LONG, msgctxt="b")
    result = merged(template, old)
    assert [one.state for one in result.catalog.messages] == [State.CURRENT, State.FUZZY]
    assert result.report.remembered[0].source == "another message of this catalog"


def test_where_nothing_is_proposed_only_other_catalogs_fill():
    template = entry(LONG, msgctxt="a") + entry(LONG, msgctxt="b") + entry(LONG, msgctxt="c")
    old = entry(LONG, "Karte", msgctxt="a") + entry(LONG, msgctxt="b")
    result = merged(template, old, fuzzy=False)
    assert [one.state for one in result.catalog.messages] == [State.CURRENT, State.MISSING, State.MISSING]
    result = merged(template, old, entry(LONG, "fremd"), fuzzy=False)
    assert [one.msgstr for one in result.catalog.messages] == [("Karte",), ("fremd",), ("fremd",)]


def test_a_new_text_that_the_catalog_has_in_another_context_is_left_to_the_closest():
    result = merged(
        entry(LONG, msgctxt="b"), entry(LONG, "Karte", msgctxt="a"), entry(LONG, "fremd", msgctxt="b")
    )
    (message,) = result.catalog.messages
    assert message.msgstr == ("Karte",)
    assert message.previous is not None


# --- in a site ---


@pytest.fixture
def site(tmp_path: Path) -> Path:
    home = make("starter", tmp_path / "site")
    ran(home, "add", "de", "fr")
    return home


def page(site: Path, tag: str = "de") -> str:
    return (site / "locales" / tag / "LC_MESSAGES" / "messages.po").read_text("utf-8")


CARD = 'msgid "Please bring:"\nmsgstr "{}"\n'
OPEN = "We are open from Monday to Friday, 8:00 to 17:00."


def test_another_domain_of_the_site_fills_a_catalog(site, capfd):
    other = site / "locales" / "de" / "LC_MESSAGES" / "leaflets.po"
    other.write_text(HEADER + entry(OPEN, "Wir sind da, 8:00 bis 17:00."), "utf-8")
    capfd.readouterr()
    ran(site, "sync")
    assert "de: 1 from memory (needs work)" in capfd.readouterr().out
    assert "# i18n: suggested from locales/de/LC_MESSAGES/leaflets.po sha=" in page(site)
    ran(site, "sync")
    assert capfd.readouterr().out == "everything is up to date\n"
    assert OPEN in page(site, "fr")
    assert "leaflets" not in page(site, "fr")


def test_status_and_build_see_it_as_sync_would_leave_it_and_no_page_shows_it(site):
    other = site / "locales" / "de" / "LC_MESSAGES" / "leaflets.po"
    other.write_text(HEADER + entry(OPEN, "Wir sind da, 8:00 bis 17:00."), "utf-8")
    ran(site, "build")
    built = "".join(one.read_text("utf-8") for one in (site / "build" / "de").glob("*.html"))
    assert "Wir sind da" not in built
    assert OPEN in built


def test_a_compendium_fills_the_catalog_of_its_language(site, tmp_path, capfd):
    known = tmp_path / "known.po"
    known.write_text(HEADER + entry(OPEN, "Wir sind da, 8:00 bis 17:00."), "utf-8")
    before = page(site)
    capfd.readouterr()
    assert run(["sync", "--site", str(site), "--check", "--compendium", str(known)]) == 1
    assert page(site) == before
    capfd.readouterr()
    ran(site, "sync", "--compendium", str(known), "--format", "json")
    told = json.loads(capfd.readouterr().out)
    assert {one["locale"]: one["remembered"] for one in told["locales"]} == {
        "de": [{"msgid": OPEN, "msgctxt": None, "source": "known.po"}],
        "es": [],
        "fr": [],
    }
    assert str(tmp_path) not in page(site)


def test_merge_takes_a_compendium_even_where_it_proposes_nothing(site, tmp_path):
    known = tmp_path / "known.po"
    known.write_text(HEADER + entry(OPEN, "Wir sind da, 8:00 bis 17:00."), "utf-8")
    other = site / "locales" / "de" / "LC_MESSAGES" / "leaflets.po"
    other.write_text(HEADER + entry("How to reach us, and when", "So erreichen Sie uns"), "utf-8")
    ran(site, "merge", "--no-fuzzy", "--compendium", str(known))
    assert page(site).count("# i18n: suggested") == 1


def test_a_compendium_that_cannot_be_used_is_refused(site, tmp_path, capfd):
    known = tmp_path / "known.po"

    def refused(*locales: str) -> str:
        before = page(site)
        code = run(["sync", "--site", str(site), *locales, "--compendium", str(known)])
        assert page(site) == before
        return f"{code} {capfd.readouterr().err}"

    capfd.readouterr()
    assert refused() == "2 error: known.po: there is no such file: name a PO file\n"
    known.write_text(HEADER.replace("de", "it"), "utf-8")
    assert refused() == "2 error: known.po: is in Italian, which none of the locales needs: leave it out\n"
    known.write_text(HEADER.replace("Language: de\\n", ""), "utf-8")
    assert (
        refused() == "2 error: known.po: its header names no language: name the one locale that it is for\n"
    )
    known.write_text(HEADER + 'msgid "a\n', "utf-8")
    assert refused().startswith("3 error: known.po:4:")
    known.write_text(HEADER.replace("Language: de\\n", "") + entry(OPEN, "Offen"), "utf-8")
    ran(site, "sync", "de", "--compendium", str(known))
    assert "suggested from known.po" in page(site)


def test_the_texts_of_the_theme_fill_a_site_in_their_language_only(site):
    theme = site / "locales" / "de" / "LC_MESSAGES" / "theme.po"
    english = "The text on this page is out of date"
    index = site / "content" / "index.md"
    index.write_text(f"# Home\n\n{english}\n", "utf-8")
    theme.write_text(HEADER + entry(english, "Veraltet, dieser Text"), "utf-8")
    config = site / "i18n.toml"
    was = config.read_text("utf-8")
    config.write_text(was.replace('source_locale = "en"', 'source_locale = "pl"'), "utf-8")
    ran(site, "sync")
    assert "suggested" not in page(site)
    theme.write_text(HEADER + entry(english, "Veraltet, dieser Text"), "utf-8")
    config.write_text(was, "utf-8")
    ran(site, "sync")
    assert "Veraltet, dieser Text" in page(site)
