"""Branches that both edit a catalog, merged by git itself."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from i18n import po
from i18n.cli import run

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

PLACE = "locales/de/LC_MESSAGES/messages.po"
DRIVER = f"{shlex.quote(sys.executable)} -P -m i18n merge-driver %O %A %B %P"
BASE = """\
# German texts.
msgid ""
msgstr ""
"Project-Id-Version: Clinic\\n"
"POT-Creation-Date: 2026-01-01 10:00+0000\\n"
"PO-Revision-Date: 2026-01-02 10:00+0000\\n"
"Last-Translator: Ada <ada@example.org>\\n"
"Language: de\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

#: content/index.md
msgid "Wash your hands."
msgstr "Hände waschen."

#: content/index.md
msgid "Stay at home."
msgstr ""

#: content/risks.md
msgid "Take 10 mg."
msgstr "10 mg nehmen."

#~ msgid "Old"
#~ msgstr "Alt"
"""


class Repository:
    """A repository in a folder, with the driver set up."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "-q", "-b", "main")
        self.git("config", "merge.i18n.driver", DRIVER)
        self.write(".gitattributes", "*.po merge=i18n\n*.pot merge=i18n\n*.tsv merge=i18n\n")

    def git(self, *words: str, code: int = 0) -> str:
        """What git says; it has to end in that code."""
        done = self.tried(*words)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    def tried(self, *words: str) -> subprocess.CompletedProcess[str]:
        who = {
            f"GIT_{one}_{what}": "x@example.org"
            for one in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        }
        return subprocess.run(
            ["git", *words],
            cwd=self.folder,
            env={**os.environ, **who, "GIT_CONFIG_GLOBAL": os.devnull, "LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())

    def read(self, name: str = PLACE) -> str:
        return (self.folder / name).read_bytes().decode()

    def commit(self, name: str, text: str, message: str = "work") -> None:
        self.write(name, text)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def branches(self, base: str, ours: str, theirs: str, name: str = PLACE) -> None:
        """A branch ``other`` and the present one, both begun at the same commit."""
        self.commit(name, base)
        self.git("checkout", "-q", "-b", "other")
        self.commit(name, theirs)
        self.git("checkout", "-q", "main")
        self.commit(name, ours)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def changed(text: str, *pairs: tuple[str, str]) -> str:
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


LATER = ("2026-01-02 10:00+0000", "2026-02-01 10:00+0000")
LATEST = ("2026-01-02 10:00+0000", "2026-02-01 10:00-0500")
BO = ("Ada <ada@example.org>", "Bo <bo@example.org>")
STAY = ('home."\nmsgstr ""', 'home."\nmsgstr "Zu Hause bleiben."')
WASH = ('"Hände waschen."', '"Waschen Sie sich die Hände."')
RUB = ('"Hände waschen."', '"Hände einreiben."')


def test_branches_that_edit_other_messages_are_merged_without_a_conflict(repository):
    moved = ("content/index.md", "content/start.md")
    made = ("POT-Creation-Date: 2026-01-01", "POT-Creation-Date: 2026-01-31")
    repository.branches(BASE, changed(BASE, STAY, LATER), changed(BASE, WASH, LATEST, BO, moved, made))
    assert "conflict" not in repository.git("merge", "other", "-m", "merged").lower()
    assert repository.read() == changed(BASE, STAY, WASH, LATEST, BO, moved, made)


def test_one_message_edited_twice_keeps_both_texts_and_is_a_conflict(repository):
    repository.branches(BASE, changed(BASE, WASH, STAY), changed(BASE, RUB))
    said = repository.git("merge", "other", code=1)
    assert f"CONFLICT (content): Merge conflict in {PLACE}" in said
    lines = repository.read().split("\n")
    (line,) = [number for number, text in enumerate(lines, 1) if text == f"msgstr {WASH[1]}"]
    assert f"{PLACE}:{line}: 'Wash your hands.': both sides have translated this message" in said
    assert lines[line - 5 : line] == [
        f"# i18n: other msgstr {RUB[1]}",
        "#: content/index.md",
        "#, fuzzy",
        'msgid "Wash your hands."',
        f"msgstr {WASH[1]}",
    ]
    assert "Zu Hause bleiben." in repository.read()
    assert not po.read(repository.read().encode(), PLACE).faults


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="msgfmt is not installed")
def test_what_is_in_conflict_is_a_file_that_gettext_accepts(repository):
    base = changed(
        BASE,
        ("Stay at home.", "day"),
        ('"day"\nmsgstr ""', '"day"\nmsgid_plural "days"\nmsgstr[0] ""\nmsgstr[1] ""'),
    )
    here, there = (
        changed(base, ('[0] ""\nmsgstr[1] ""', f'[0] "{one}"\nmsgstr[1] "{one}e"'))
        for one in ('Ta\\"g', "Ta\\\\g")
    )
    repository.branches(base, here, there)
    repository.git("merge", "other", code=1)
    assert '# i18n: other msgstr[1] "Ta\\\\ge"' in repository.read()
    done = subprocess.run(
        ["msgfmt", "-c", "-o", os.devnull, PLACE],
        cwd=repository.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "error" in done.stderr) == (0, False)


def test_a_rebase_joins_commit_by_commit(repository):
    repository.branches(BASE, changed(BASE, WASH, LATER), changed(BASE, STAY))
    repository.git("checkout", "-q", "other")
    repository.commit(PLACE, changed(BASE, STAY, ('"10 mg nehmen."', '"Nehmen Sie 10 mg."')))
    repository.git("rebase", "-q", "main")
    assert repository.read() == changed(BASE, WASH, STAY, LATER, ('"10 mg nehmen."', '"Nehmen Sie 10 mg."'))


def test_branches_that_were_merged_crosswise_are_merged_again(repository):
    repository.branches(BASE, changed(BASE, WASH), changed(BASE, STAY))
    repository.git("branch", "before")
    repository.git("merge", "-q", "other", "-m", "one way")
    repository.git("checkout", "-q", "other")
    repository.git("merge", "-q", "before", "-m", "the other way")
    both = changed(BASE, WASH, STAY)
    repository.commit(PLACE, changed(both, ('"Alt"', '"Uralt"')))
    repository.git("checkout", "-q", "main")
    repository.commit(PLACE, changed(both, ('"10 mg nehmen."', '"Nehmen Sie 10 mg."')))
    repository.git("merge", "-q", "other", "-m", "again")
    assert repository.read() == changed(
        both, ('"Alt"', '"Uralt"'), ('"10 mg nehmen."', '"Nehmen Sie 10 mg."')
    )


def test_a_catalog_that_both_branches_have_begun_is_joined_without_an_ancestor(repository):
    repository.commit("README", "x\n")
    repository.git("checkout", "-q", "-b", "other")
    repository.commit(PLACE, changed(BASE, STAY))
    repository.git("checkout", "-q", "main")
    repository.commit(PLACE, BASE)
    repository.git("merge", "-q", "other", "-m", "merged")
    assert repository.read() == changed(BASE, STAY)


def test_the_fold_and_the_line_ends_of_a_file_stay(repository):
    base = BASE.replace("\n", "\r\n").replace("\\\r\n", "\\n")
    wide = 'msgid "Stay at home."\r\nmsgstr ""\r\n"Zu Hause "\r\n"bleiben."\r\n'
    here = base.replace('msgid "Stay at home."\r\nmsgstr ""\r\n', wide)
    there = base.replace(*WASH)
    repository.write(".gitattributes", "*.po merge=i18n -text\n")
    repository.branches(base, here, there)
    repository.git("merge", "-q", "other", "-m", "merged")
    assert repository.read() == here.replace(*WASH)


def test_a_message_that_one_branch_deleted_and_the_other_translated_stays_obsolete(repository):
    stay = '#: content/index.md\nmsgid "Stay at home."\nmsgstr ""\n\n'
    repository.branches(BASE, changed(BASE, (stay, "")), changed(BASE, STAY))
    repository.git("merge", "-q", "other", "-m", "merged")
    assert (
        repository.read()
        == changed(BASE, (stay, "")) + '\n#~ msgid "Stay at home."\n#~ msgstr "Zu Hause bleiben."\n'
    )


def test_the_translation_of_a_text_that_the_other_branch_has_changed_goes_with_it(repository):
    fuzzy = (
        'msgid "Wash your hands."',
        '#, fuzzy\n#| msgid "Wash your hands."\nmsgid "Wash your hands often."',
    )
    repository.branches(BASE, changed(BASE, fuzzy), changed(BASE, WASH))
    repository.git("merge", "-q", "other", "-m", "merged")
    assert repository.read() == changed(BASE, fuzzy, WASH)


def test_a_suggestion_that_nobody_wrote_gives_way_to_a_translation(repository):
    fuzzy = (
        'msgid "Wash your hands."',
        '#, fuzzy\n#| msgid "Wash your hands."\nmsgid "Wash your hands often."',
    )
    done = (
        'msgid "Wash your hands."\nmsgstr "Hände waschen."',
        'msgid "Wash your hands often."\nmsgstr "Waschen Sie oft die Hände."',
    )
    repository.branches(BASE, changed(BASE, fuzzy), changed(BASE, done))
    repository.git("merge", "-q", "other", "-m", "merged")
    assert repository.read() == changed(BASE, done)


@pytest.mark.parametrize("side", ["this", "the other"])
def test_a_catalog_with_faults_is_left_as_it_is_and_git_says_that_it_is_in_conflict(repository, side):
    broken, whole = changed(BASE, ('msgstr "Hände waschen."', 'msgstr "Hände waschen.')), changed(BASE, STAY)
    here, there = (broken, whole) if side == "this" else (whole, broken)
    repository.branches(BASE, here, there)
    said = repository.git("merge", "other", code=1)
    assert f"error: {PLACE}:16:8: cannot be read as it is on {side} branch: " in said
    assert f"error: {PLACE}: the two versions were not joined" in said
    assert f"'git show :3:{PLACE}'" in said
    assert "CONFLICT" in said
    assert repository.read() == here
    assert repository.git("show", f":3:{PLACE}") == there


def test_of_an_ancestor_with_faults_what_can_be_read_is_enough(repository):
    broken = changed(BASE, ('msgstr "Hände waschen."', 'msgstr "Hände waschen.'))
    repository.branches(broken, changed(BASE, STAY), BASE)
    repository.git("merge", "-q", "other", "-m", "merged")
    assert repository.read() == changed(BASE, STAY)


def test_templates_are_joined_as_well(repository):
    pot = changed(
        BASE,
        ('"Hände waschen."', '""'),
        ('"10 mg nehmen."', '""'),
        ('\n#~ msgid "Old"\n#~ msgstr "Alt"\n', ""),
    )
    added = '\n#: content/new.md:{}\nmsgid "{}"\nmsgstr ""\n'
    here, there = pot + added.format(1, "One"), pot.replace("01-01", "01-05") + added.format(2, "Two")
    repository.branches(pot, here, there, "locales/messages.pot")
    repository.git("merge", "-q", "other", "-m", "merged")
    both = pot.replace("01-01", "01-05") + added.format(1, "One") + added.format(2, "Two")
    assert repository.read("locales/messages.pot") == both


def test_tables_are_joined_by_row(repository):
    name, one, two = "locales/minor.tsv", "1" * 20, "2" * 20
    head = "old\tnew\twho\twhy\n"
    first, second = f"{one}\t{two}\tada\ttypo\n", f"{two}\t{one}\tbo\ttypo\n"
    repository.branches(head, head + second, head + first, name)
    repository.git("merge", "-q", "other", "-m", "merged")
    assert repository.read(name) == head + first + second


def test_a_row_that_both_branches_changed_is_a_conflict(repository):
    name = "locales/assets.tsv"
    head = "asset\tlocale\tvariant\tsha256 of the asset\tsha256 of the variant\n"
    row = "content/a.svg\tde\tcontent/a.de.svg\t{}\t" + "b" * 64 + "\n"
    base, here, there = (head + row.format(letter * 64) for letter in "xyz")
    repository.branches(base, here, there, name)
    said = repository.git("merge", "other", code=1)
    assert f"{name}:2: both sides have changed this row" in said
    assert repository.read(name) == here


def test_a_file_of_another_kind_is_refused_and_left_as_it_is(tmp_path, capsys):
    for name in "abc":
        (tmp_path / name).write_text(name)
    assert run(["merge-driver", *(str(tmp_path / name) for name in "abc"), "notes.txt"]) == 2
    assert "notes.txt: is neither a catalog nor a table" in capsys.readouterr().err
    assert (tmp_path / "b").read_text() == "b"


@pytest.fixture
def clone(tmp_path: Path) -> Repository:
    """A new site in a repository, set up by the program."""
    repository = Repository(tmp_path)
    (tmp_path / ".gitattributes").unlink()
    repository.git("config", "--unset", "merge.i18n.driver")
    assert run(["new", str(tmp_path), "--git"]) == 0
    return repository


ES = "locales/es/LC_MESSAGES/messages.po"
WATER = ('2 hours before."\nmsgstr ""', '2 hours before."\nmsgstr "{}"')


def test_a_new_site_has_all_that_git_needs(clone):
    po_file = clone.read(ES)
    water = changed(po_file, (WATER[0], WATER[1].format("Hola")))
    reach = changed(po_file, ('"Cómo ponerse en contacto con nosotros"', '"Contacto"'))
    clone.branches(po_file, water, reach, ES)
    clone.git("merge", "-q", "other", "-m", "merged")
    assert "Hola" in clone.read(ES)
    assert "Contacto" in clone.read(ES)


def test_a_diff_shows_messages_and_not_how_they_are_written(clone):
    po_file = clone.read(ES)
    clone.commit(ES, po_file)
    clone.write(
        ES, changed(po_file, (WATER[0], WATER[1].format("Hola")), ("content/index.md", "content/a.md"))
    )
    lines = [
        line for line in clone.git("diff").splitlines() if line[:1] in "+-" and line[:3] not in ("---", "+++")
    ]
    assert lines == ["-msgstr:", "+msgstr: Hola"]


def test_setting_it_up_twice_changes_nothing(clone, capsys):
    clone.write(".gitattributes", "*.png binary")
    for _ in range(2):
        assert run(["new", str(clone.folder), "--git"]) == 0
        assert clone.read(".gitattributes").splitlines() == [
            "*.png binary",
            "*.po merge=i18n diff=i18n",
            "*.pot merge=i18n diff=i18n",
            "/locales/*.tsv merge=i18n",
        ]
    said = capsys.readouterr().out.splitlines()
    assert said.count(f"{clone.folder / '.gitattributes'}: written") == 1
    assert clone.git("config", "--get-all", "merge.i18n.driver").count("merge-driver") == 1


def test_a_folder_that_is_in_no_repository_is_told_what_to_do(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert run(["new", str(tmp_path), "--git"]) == 0
    assert "after 'git init' run 'i18n new --git' once more" in capsys.readouterr().out
    assert (tmp_path / ".gitattributes").exists()


def test_no_folder_of_the_repository_is_taken_for_the_program(clone):
    clone.write("i18n/__main__.py", "raise SystemExit(0)\n")
    clone.write("i18n/__init__.py", "")
    po_file = clone.read(ES)
    clone.branches(
        po_file, *(changed(po_file, (WATER[0], WATER[1].format(one))) for one in ("Hola", "Buenas")), ES
    )
    assert "both sides have translated this message" in clone.git("merge", "other", code=1)


def test_a_catalog_with_faults_is_compared_as_it_stands(tmp_path, capsys):
    (tmp_path / "a.po").write_text('msgid "a"\nmsgstr "b\n')
    assert run(["textconv", str(tmp_path / "a.po")]) == 0
    assert capsys.readouterr().out == 'msgid "a"\nmsgstr "b\n'


def test_a_catalog_for_reading_has_every_word_of_a_translator(tmp_path, capsys):
    (tmp_path / "a.po").write_text(
        '# sure?\n#. heading\n#: a.md:3\n#, fuzzy, c-format\n#| msgid "day"\n'
        'msgctxt "menu"\nmsgid ""\n"one "\n"day"\nmsgid_plural "days"\nmsgstr[0] "Tag"\nmsgstr[1] "Ta\\n"\n"ge\\t"\n\n'
        '#~ msgid "x"\n#~ msgstr "y"\n'
    )
    assert run(["textconv", str(tmp_path / "a.po")]) == 0
    assert capsys.readouterr().out == (
        "\nmsgctxt: menu\nmsgid: one day\nmsgid_plural: days\n  flags: fuzzy, c-format\n  was: day\n  # sure?\n"
        "msgstr[0]: Tag\nmsgstr[1]: Ta\n  ge\\t\n\nmsgid: x\n  flags: obsolete\nmsgstr: y\n"
    )
