"""``i18n import po``, case by case: catalogs as other tools make them, and what becomes of them."""

import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from hostile import HOSTILE
from polib import POEntry, pofile

from i18n import po
from i18n.cli import run
from i18n.containment import refusal
from i18n.errors import InputError
from i18n.extract import template
from i18n.formats import Options
from i18n.formats.markdown import parse
from i18n.incoming import Theirs, ours_of, take_in
from i18n.locales import locale
from i18n.merge import merge
from i18n.model import Catalog, Markup, Message, MessageKey, Unit

EN, DE = locale("en"), locale("de")
OPTIONS = Options(source_locale=EN, code=frozenset({"comments", "strings"}))
CASES = sorted((Path(__file__).parent / "cases" / "import").iterdir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case, golden, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    folder = tmp_path / "site"
    shutil.copytree(case / "site", folder)
    files = [str(path) for path in sorted(folder.glob("theirs*.po"))]
    assert run(["import", "po", *files, "-C", str(folder)]) == 0
    said = capsys.readouterr().out
    golden(case / "said.txt", said)
    for name, path in (
        ("expected.po", folder / "locales" / "de" / "LC_MESSAGES" / "messages.po"),
        ("left.po", folder / "import-left" / "de.po"),
    ):
        golden(case / name, path.read_text("utf-8") if path.exists() else "")
    assert run(["import", "po", *files, "-C", str(folder)]) == 0
    assert capsys.readouterr().out.endswith("everything is there already\n")
    assert run(["sync", "--check", "-C", str(folder)]) == 0


PAGE = "# Dosage\n\nTake 5 mg.\n\nWait.\n"
HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'


def site(folder: Path, **files: str) -> Path:
    made = {"i18n.toml": 'source_locale = "en"\nlocales = ["de", "fr"]\n', "content/dosage.md": PAGE}
    for name, text in (made | files).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def theirs(*pairs: tuple[str, str], language: str = "de", more: str = "") -> str:
    head = f'{HEADER}"Language: {language}\\n"\n' if language else HEADER
    return head + "".join(f'\n{more}msgid "{msgid}"\nmsgstr "{msgstr}"\n' for msgid, msgstr in pairs)


def catalog(folder: Path, tag: str = "de") -> dict[str, POEntry]:
    return {
        entry.msgid: entry for entry in pofile(str(folder / "locales" / tag / "LC_MESSAGES" / "messages.po"))
    }


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("any.po", "de"),
        ("any.po", "de_DE"),
        ("po/de.po", ""),
        ("old/de/LC_MESSAGES/guide.po", ""),
        ("guide.de.po", "German"),
        ("fr/de.po", ""),
    ],
)
def test_the_locale_is_what_the_header_says_or_the_path(name, language, tmp_path):
    folder = site(tmp_path, **{name: theirs(("Wait.", "Warten."), language=language)})
    assert run(["import", "po", str(folder / name), "-C", str(folder)]) == 0
    assert catalog(folder)["Wait."].msgstr == "Warten."


def test_a_catalog_that_does_not_say_its_locale_is_refused_unless_it_is_told(tmp_path, capsys):
    folder = site(tmp_path, **{"guide.po": theirs(("Wait.", "Warten."), language="")})
    command = ["import", "po", str(folder / "guide.po"), "-C", str(folder)]
    assert run(command) == 2
    assert (
        "guide.po: does not say in which of the site's locales it is: name the locale"
        in capsys.readouterr().err
    )
    assert run([*command, "--locale", "de"]) == 0
    assert run([*command, "--locale", "pl"]) == 2
    assert run(["import", "po", str(folder / "nothing.po"), "-C", str(folder)]) == 2


def test_a_catalog_with_faults_is_refused_and_nothing_is_written(tmp_path, capsys):
    broken = theirs(("Wait.", "Warten.")) + 'msgid "Take'
    folder = site(tmp_path, **{"de.po": broken, "fr.po": theirs(("Wait.", "Attendez."), language="fr")})
    assert run(["import", "po", str(folder / "fr.po"), str(folder / "de.po"), "-C", str(folder)]) == 3
    assert "de.po:" in capsys.readouterr().err
    assert not (folder / "locales").exists()


def test_several_locales_come_in_at_once(tmp_path, capsys):
    folder = site(
        tmp_path,
        **{"a.po": theirs(("Wait.", "Warten.")), "b.po": theirs(("Wait.", "Attendez."), language="fr")},
    )
    assert run(["import", "po", str(folder / "a.po"), str(folder / "b.po"), "-C", str(folder)]) == 0
    assert capsys.readouterr().out.startswith("de: 1 the same\nfr: 1 the same\n")
    assert catalog(folder, "fr")["Wait."].msgstr == "Attendez."


def test_a_dry_run_writes_nothing(tmp_path, capsys):
    folder = site(tmp_path, **{"de.po": theirs(("Wait.", "Warten."))})
    assert run(["import", "po", str(folder / "de.po"), "--dry-run", "-C", str(folder)]) == 0
    assert "messages.po: would change" in capsys.readouterr().out
    assert not (folder / "locales").exists()


def test_two_catalogs_that_disagree_leave_the_choice_to_a_person(tmp_path):
    folder = site(tmp_path, **{"a.po": theirs(("Wait.", "Warten.")), "b.po": theirs(("Wait.", "Abwarten."))})
    assert run(["import", "po", str(folder / "a.po"), str(folder / "b.po"), "-C", str(folder)]) == 0
    entry = catalog(folder)["Wait."]
    assert (entry.msgstr, entry.fuzzy) == ("Warten.", True)
    assert entry.tcomment == "i18n: from a.po: the catalogs have several translations of it"
    assert "Abwarten." in (folder / "import-left" / "de.po").read_text("utf-8")


def test_the_catalog_of_the_same_page_decides(tmp_path):
    near = theirs(("Wait.", "Warten."), more="#: old/dosage.md:7\n")
    far = theirs(("Wait.", "Abwarten."), more="#: old/visit.md:7\n")
    folder = site(tmp_path, **{"a.po": far, "b.po": near})
    assert run(["import", "po", str(folder / "a.po"), str(folder / "b.po"), "-C", str(folder)]) == 0
    entry = catalog(folder)["Wait."]
    assert (entry.msgstr, entry.fuzzy) == ("Warten.", False)


def test_a_fuzzy_text_of_ours_gives_way_to_a_sure_one_and_stays_in_a_comment(tmp_path):
    folder = site(tmp_path, **{"de.po": theirs(("Wait.", "Warten."), ("Take 5 mg.", "50 mg nehmen."))})
    assert run(["sync", "-C", str(folder)]) == 0
    path = folder / "locales" / "de" / "LC_MESSAGES" / "messages.po"
    ours = pofile(str(path))
    for entry in ours:
        entry.msgstr, entry.flags = "Ungefähr.", ["fuzzy"]
    ours.save()
    assert run(["import", "po", str(folder / "de.po"), "-C", str(folder)]) == 0
    found = catalog(folder)
    assert (found["Wait."].msgstr, found["Wait."].fuzzy) == ("Warten.", False)
    assert found["Wait."].tcomment == "i18n: was: Ungefähr."
    assert found["Take 5 mg."].msgstr == "Ungefähr."
    assert "50 mg nehmen." in (folder / "import-left" / "de.po").read_text("utf-8")


def test_what_was_fuzzy_there_is_fuzzy_here_with_its_previous_text(tmp_path):
    folder = site(
        tmp_path,
        **{"de.po": theirs(("Take 5 mg.", "4 mg nehmen."), more='#, fuzzy\n#| msgid "Take 4 mg."\n')},
    )
    assert run(["import", "po", str(folder / "de.po"), "-C", str(folder)]) == 0
    entry = catalog(folder)["Take 5 mg."]
    assert (entry.msgstr, entry.fuzzy, entry.previous_msgid) == ("4 mg nehmen.", True, "Take 4 mg.")


@pytest.mark.parametrize("text", [*HOSTILE, "//" * 3_000, "| " * 3_000, ":" * 9_000 + ":`x`", "a:\n" * 3_000])
def test_no_catalog_breaks_an_import_or_brings_in_what_no_page_would_show(text):
    units: list[Unit] = []
    for page in ("# Dosage\n\nTake 5 mg.\n", f"{text}\n"):
        with suppress(InputError):
            units += parse("content/page.md", page, Options(front=False)).units()
    ours = ours_of(template(units), units, OPTIONS, EN)
    empty = merge(ours.template, po.new_catalog(DE, "site")).catalog
    messages = (
        Message(MessageKey(text), (text,)),
        Message(MessageKey("Take 5 mg."), (f"Take 5 mg. {text}",)),
        Message(MessageKey(f"- {text}\n- Take 5 mg.\n"), (f"- {text}\n- {text}\n",)),
    )
    taken = take_in(ours, empty, [Theirs("de.po", Catalog(DE, None, messages))], DE)
    for one in taken.catalog.messages:
        if one.translated and not one.fuzzy:
            assert refusal(Markup.MARKDOWN, one.key.msgid, one.msgstr[0]) is None
            assert "5 mg" in one.msgstr[0] or "5 mg" not in one.key.msgid
