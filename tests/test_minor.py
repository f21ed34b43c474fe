"""Changes that their author calls minor: who may say so, in which ways, and what nobody can."""

import json
import os
import pty
import shutil
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from polib import pofile
from sites import git, rewrite

from i18n.cli import run
from i18n.locales import locale
from i18n.minor import (
    NO_CHANGES,
    Change,
    Declared,
    Text,
    declared,
    hashed,
    likely_typo,
    objection,
    read_changes,
    written,
)

EN = locale("en")
PAGE = """# Visiting

Plese wash your hands before you come in.

Take 5 mg a day, at least 2 hours after a meal.

See [the plan](plan.md) of the *first* floor.
"""
TYPO = ("Plese wash", "Please wash")
DOSE = ("Take 5 mg", "Take 8 mg")


class Home:
    """A site of one page and two locales, with every message translated and, where asked for, git."""

    def __init__(self, folder, capfd):
        self.folder = folder
        self.capfd = capfd
        self.page = folder / "content" / "visit.md"
        self.page.parent.mkdir(parents=True)
        self.page.write_text(PAGE, "utf-8")
        (folder / "content" / "plan.md").write_text("# The plan\n", "utf-8")
        (folder / "i18n.toml").write_text('source_locale = "en"\nlocales = ["de", "fr"]\n', "utf-8")
        self.say("sync")
        for tag in ("de", "fr"):
            catalog = pofile(str(self.catalog(tag)))
            for message in catalog:
                message.msgstr = f"{tag}: {message.msgid}"
            catalog.save()
        self.say("sync")

    def catalog(self, tag):
        return self.folder / "locales" / tag / "LC_MESSAGES" / "messages.po"

    def say(self, *words, code=0):
        """What a command says."""
        self.capfd.readouterr()
        assert run([words[0], "--site", str(self.folder), *words[1:]]) == code, self.capfd.readouterr()
        said = self.capfd.readouterr()
        return said.out + said.err

    def edit(self, *changes):
        for old, new in changes:
            rewrite(self.page, old, new)

    def fuzzy(self, tag="de"):
        """The messages that wait for a translator."""
        return [one.msgid for one in pofile(str(self.catalog(tag))) if one.fuzzy and not one.obsolete]

    def git(self, *words):
        return git(self.folder, *words)

    def commit(self, message):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    @property
    def minor(self):
        path = self.folder / "locales" / "minor.tsv"
        return path.read_text("utf-8").splitlines()[1:] if path.exists() else []


@pytest.fixture
def home(tmp_path, capfd):
    return Home(tmp_path / "site", capfd)


@pytest.fixture
def repository(home, monkeypatch):
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    home.git("init", "-q", "-b", "main")
    home.commit("start")
    return home


# The command


def test_a_change_called_minor_keeps_its_translation_current_in_every_locale(home):
    home.edit(TYPO)
    home.say("minor", "--all-of", "content/visit.md", "--by", "ana", "--why", "a typo")
    assert [line.split("\t")[2:] for line in home.minor] == [["ana", "a typo"]]
    assert "1 carried over (minor)" in home.say("sync")
    assert home.fuzzy("de") == home.fuzzy("fr") == []
    assert "everything is up to date" in home.say("sync")


def test_it_may_be_called_minor_after_a_sync_made_it_fuzzy(home):
    home.edit(TYPO)
    home.say("sync")
    assert len(home.fuzzy()) == 1
    home.say("minor", "--all-of", "content")
    assert "1 current again (minor)" in home.say("sync")
    assert home.fuzzy() == []


def test_an_address_that_changed_with_a_typo_is_rewritten(home):
    home.edit(("plan.md", "../content/plan.md"), ("of the *first*", "on the *first*"))
    home.say("minor", "--all-of", ".")
    home.say("sync")
    assert home.fuzzy() == []
    said = {one.msgid: one.msgstr for one in pofile(str(home.catalog("de")))}
    assert said["See [the plan](../content/plan.md) on the *first* floor."] == (
        "de: See [the plan](../content/plan.md) of the *first* floor."
    )


def test_a_changed_number_is_refused_and_the_others_are_noted_down(home):
    home.edit(TYPO, DOSE)
    said = home.say("minor", "--all-of", ".", code=1)
    assert "not minor: '5 mg a day' became '8 mg a day'" in said
    home.say("sync")
    assert home.fuzzy() == ["Take 8 mg a day, at least 2 hours after a meal."]


def test_only_what_stands_in_the_path_is_taken(home):
    home.edit(TYPO)
    assert (
        home.say("minor", "--all-of", "content/plan.md") == "no change of the source waits for a translator\n"
    )
    home.say("sync")
    assert len(home.fuzzy()) == 1


def test_minor_changes_add_up_for_a_translation_that_missed_the_step_between(home):
    home.edit(TYPO)
    home.say("minor", "--all-of", ".")
    home.edit(("before you come in", "before you enter"))
    home.say("minor", "--all-of", ".")
    assert len(home.minor) == 2
    home.say("sync")
    assert home.fuzzy() == []


def test_the_changes_are_told_as_json(home):
    home.edit(TYPO, DOSE)
    told = json.loads(home.say("minor", "--format", "json"))["changes"]
    assert [(one["references"], one["typo"], one["objection"]) for one in told] == [
        (["content/visit.md:3"], True, None),
        (["content/visit.md:5"], False, "'5 mg a day' became '8 mg a day'"),
    ]
    assert home.minor == []


def test_sync_tells_a_likely_typo_and_decides_nothing(home):
    home.edit(TYPO, DOSE)
    said = home.say("sync")
    assert "content/visit.md:3: a typo put right? 'Plese' is now 'Please'" in said
    assert "Take" not in said
    assert len(home.fuzzy()) == 2
    assert home.minor == []


def test_build_and_status_obey_before_a_sync(home):
    home.edit(TYPO)
    home.say("minor", "--all-of", ".")
    home.say("build")
    assert "de: Plese wash" in (home.folder / "build" / "de" / "visit.html").read_text("utf-8")


def test_a_faulty_file_is_said_and_not_written_over(home):
    path = home.folder / "locales" / "minor.tsv"
    path.write_text("old\tnew\twho\twhy\nnonsense\n", "utf-8")
    home.edit(TYPO)
    said = home.say("minor", "--all-of", ".", code=3)
    assert "locales/minor.tsv:2" in said
    assert "nonsense" in path.read_text("utf-8")
    assert "locales/minor.tsv:2" in home.say("sync", code=3)


@pytest.mark.parametrize(("answers", "noted"), [("y", 1), ("n", 0), ("q", 0), ("?y", 1)])
def test_at_a_terminal_each_change_is_shown_and_asked_for(home, answers, noted):
    home.edit(TYPO, DOSE)
    said = at_a_terminal([sys.executable, "-m", "i18n", "minor", "--site", str(home.folder)], answers)
    assert "[-Plese-]{+Please+} wash your hands" in said
    assert ("not minor: '5 mg a day' became '8 mg a day'" in said) is (answers != "q")
    assert said.count("[y/n/q]") == len(answers)
    assert len(home.minor) == noted


def at_a_terminal(command, answers):
    """What a command says to somebody who gives these answers."""
    ours, its = pty.openpty()
    environment = {**os.environ, "NO_COLOR": "1", "TERM": "dumb"}
    with subprocess.Popen(command, stdin=its, stdout=its, stderr=its, env=environment) as process:
        os.close(its)
        os.write(ours, "".join(f"{one}\n" for one in answers).encode())
        said = b""
        try:
            while piece := os.read(ours, 4096):
                said += piece
        except OSError:
            pass  # so Linux tells that nobody is at the other end any more
        assert process.wait() == 0, said
    os.close(ours)
    return said.decode()


# The directive


def test_a_directive_before_a_block_calls_its_change_minor(home):
    home.edit((TYPO[0], f"<!-- i18n:minor -->\n{TYPO[1]}"))
    said = home.say("sync")
    assert "1 carried over (minor)" in said
    assert (
        "content/visit.md:4: i18n:minor stands here: take it out now, or it holds for the next change as well"
        in said
    )
    assert home.fuzzy() == []
    assert len(home.minor) == 1


def test_a_directive_before_a_changed_number_is_told_and_not_obeyed(home):
    home.edit((DOSE[0], f"<!-- i18n:minor -->\n{DOSE[1]}"))
    assert "not minor, whatever is said: '5 mg a day' became '8 mg a day'" in home.say("sync")
    assert len(home.fuzzy()) == 1
    assert home.minor == []


# Git


def test_a_trailer_of_the_commit_calls_the_changes_of_a_file_minor(repository):
    repository.edit(TYPO)
    repository.commit("Put a typo right\n\nI18n-Minor: content/visit.md")
    assert "1 carried over (minor)" in repository.say("sync")
    assert [line.split("\t")[2:] for line in repository.minor] == [["Ana", "Put a typo right"]]


def test_a_trailer_counts_for_no_change_that_another_commit_made(repository):
    repository.edit(TYPO)
    repository.commit("Put a typo right\n\nI18n-Minor: content/visit.md")
    repository.edit(("your hands", "your face"))
    repository.commit("Say it otherwise")
    repository.say("sync")
    assert len(repository.fuzzy()) == 1
    assert repository.minor == []


def test_a_trailer_counts_for_no_change_that_is_not_committed(repository):
    repository.edit(TYPO)
    repository.commit("Put a typo right\n\nI18n-Minor: content/visit.md")
    repository.edit(("your hands", "your face"))
    repository.say("sync")
    assert len(repository.fuzzy()) == 1


def test_a_trailer_makes_no_number_minor(repository):
    repository.edit(DOSE)
    repository.commit("Correct the dose\n\nI18n-Minor: content")
    assert "'5 mg a day' became '8 mg a day'" in repository.say("sync")
    assert len(repository.fuzzy()) == 1


def test_what_changed_since_a_revision_can_be_called_minor_whatever_the_catalogs_say(repository):
    repository.edit(TYPO)
    repository.commit("Put a typo right")
    repository.say("sync")
    catalog = pofile(str(repository.catalog("de")))
    (message,) = [one for one in catalog if one.fuzzy]
    # Somebody has dealt with it in one locale already.
    message.flags.remove("fuzzy")
    message.previous_msgid = None
    catalog.save()
    told = json.loads(repository.say("minor", "--since", "HEAD", "--format", "json"))["changes"]
    assert [one["new"]["msgid"] for one in told] == ["Please wash your hands before you come in."]
    repository.say("minor", "--since", "HEAD", "--all-of", ".")
    repository.say("sync")
    assert repository.fuzzy("fr") == []


def test_an_unknown_revision_is_a_wrong_option(repository):
    assert "'nowhere' is no revision" in repository.say("minor", "--since", "nowhere", code=2)
    assert "'-x' is no revision" in repository.say("sync", "--base", "-x", code=2)


@pytest.mark.skipif(shutil.which("msgmerge") is None, reason="msgmerge is not installed")
def test_what_a_program_made_fuzzy_without_the_old_text_is_put_right_by_git(repository):
    repository.edit(("*first*", "_first_"), DOSE)
    repository.say("extract")
    template = str(repository.folder / "locales" / "messages.pot")
    for tag in ("de", "fr"):
        subprocess.run(["msgmerge", "-q", "-U", str(repository.catalog(tag)), template], check=True)
    repository.say("sync")
    assert len(repository.fuzzy()) == 2
    said = repository.say("sync", "--base", "HEAD")
    assert "de: 1 current again (not language)" in said
    assert repository.fuzzy() == ["Take 8 mg a day, at least 2 hours after a meal."]


# What can never be minor


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Take 5 mg.", "Take 50 mg."),
        ("Take 5 mg.", "Take 5 µg."),
        ("Take five tablets.", "Take six tablets."),
        ("It helps 5 % of people.", "It helps 5 of people."),
        ("Wait 3 to 5 days.", "Wait 3 to 6 days."),
        ("Wait at least 3 days.", "Wait at most 3 days."),
        ("If it is < 5, stop.", "If it is > 5, stop."),
        ("Do not drink.", "Do drink."),
        ("Never drink.", "Always drink."),
        ("Eat before you come.", "Eat after you come."),
        ("Come only on Monday.", "Come on Monday."),
        ("Come on Monday.", "Come on Friday."),
        ("Take it daily.", "Take it weekly."),
        ("It is safe.", "It is unsafe."),
        ("Take 1 and then 2.", "Take 2 and then 1."),
        ("Take `5` of it.", "Take `6` of it."),
        ("Take Aspirin.", "Take Ibuprofen."),
    ],
)
def test_what_states_something_else_can_never_be_minor(old, new):
    change = Change(Text(old), Text(new))
    assert objection(change, EN, ("Aspirin",))
    assert likely_typo(change, EN, ("Aspirin",)) is None


def test_a_context_or_a_plural_that_comes_or_goes_is_no_minor_change():
    assert objection(Change(Text("Open"), Text("Open", "menu")), EN)
    assert objection(Change(Text("One"), Text("One", None, "Many")), EN)
    assert objection(Change(Text("A day", None, "5 days"), Text("A day", None, "6 days")), EN)


def test_in_a_language_whose_denying_words_nobody_here_knows_nothing_is_minor():
    assert objection(Change(Text("Myj ręce"), Text("Myj dłonie")), locale("pl"))
    assert not objection(Change(Text("Wasche Hände"), Text("Wasch Hände")), locale("de"))


def test_a_typo_is_few_letters_in_few_words():
    def words(old, new):
        return likely_typo(Change(Text(old), Text(new)), EN)

    assert words("Plese wash", "Please wash") == ("Plese", "Please")
    assert words("Plese wahs", "Please wash") == ("Plese", "Please")
    assert words("Wash the cat", "Wash the car") is None
    assert words("Wash hands", "Wash quickly") is None
    assert words("Wash hands", "Wash hands now") is None
    assert words("aaaa bbbb cccc dddd", "aaab bbba ccca ddda") is None


# The file


def test_the_file_is_read_as_it_is_written_and_sorted():
    rows = [Declared("b" * 20, "a" * 20, "ana", "x"), Declared("a" * 20, "b" * 20, "bob", "")]
    content = written(NO_CHANGES.with_more(rows))
    assert content.splitlines() == [
        "old\tnew\twho\twhy",
        f"{'a' * 20}\t{'b' * 20}\tbob\t",
        f"{'b' * 20}\t{'a' * 20}\tana\tx",
    ]
    assert read_changes(content, "minor.tsv") == (NO_CHANGES.with_more(rows), ())


@given(st.text(), st.text())
def test_whatever_somebody_says_stays_on_its_line(who, why):
    changes = NO_CHANGES.with_more([declared(Change(Text("a"), Text("b")), who, why)])
    again, faults = read_changes(written(changes), "minor.tsv")
    assert faults == ()
    assert again == changes


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=20), st.integers(0, 6))
def test_a_text_comes_from_all_from_which_minor_changes_lead_to_it(steps, last):
    names = [f"{number:020x}" for number in range(7)]
    changes = NO_CHANGES.with_more(Declared(names[a], names[b], "", "") for a, b in steps)
    reached = {last}
    while more := {a for a, b in steps if b in reached} - reached:
        reached |= more
    back = {a for a, b in steps if b in reached}
    assert changes.before(names[last]) == {names[number] for number in back}


@given(st.text("ab \n\t", max_size=8))
def test_white_space_makes_no_other_text(text):
    assert hashed(Text(text)) == hashed(Text(" ".join(text.split())))
    assert hashed(Text(text)) != hashed(Text(text, "")) != hashed(Text(text, "", text))
