"""``i18n withdraw``: a wrong translation goes offline, stays there whatever programs do, and comes back corrected."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from corrections import dosed
from polib import POEntry, POFile, pofile
from sites import accents, built, catalogs_of, fill, ran, rewrite, snapshot
from trees import parse

from i18n import po, withdrawal
from i18n.cli import run
from i18n.merge import merge
from i18n.model import Catalog, Message, MessageKey, Previous, State

WRONG = "Mots without a nombre."
SOURCE = "Words without a number."
REASON = "says mots, and so on: see the letter of 3 May"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The site in which Spanish has a wrong translation; Mexican Spanish borrows it."""
    made = dosed(tmp_path / "site")
    said(made, "es", WRONG)
    return made


def entry(catalog: POFile, msgid: str = SOURCE) -> POEntry:
    return next(one for one in catalog if one.msgid == msgid and not one.obsolete)


def said(site: Path, name: str, msgstr: str, *, fuzzy: bool = False) -> None:
    """Let a translator write a translation, as an editor does: what is edited is no longer fuzzy."""
    path = catalogs_of(site, name)
    catalog = pofile(str(path), wrapwidth=78)
    one = entry(catalog)
    one.msgstr, one.previous_msgid = msgstr, None
    one.flags = ["fuzzy"] if fuzzy else []
    catalog.save(str(path), newline="\n")


def offline(site: Path, *words: str, code: int = 0) -> None:
    assert run(["withdraw", "--site", str(site), *words]) == code


def shows(site: Path, text: str = WRONG) -> list[str]:
    """The files of a fresh build that hold a text."""
    return [name for name, content in snapshot(built(site)).items() if text.encode() in content]


def pages_with(site: Path, text: str = WRONG) -> list[str]:
    """The pages among them: what they say, the search finds."""
    return [name for name in shows(site, text) if name.endswith(".html")]


# Offline


def test_a_withdrawn_translation_is_shown_nowhere_and_its_source_stays_as_it_is(site):
    assert pages_with(site) == ["es/guide/index.html", "es-MX/guide/index.html"]
    content = snapshot(site / "content")

    offline(site, "es", SOURCE, "--reason", REASON)

    assert shows(site) == []
    assert snapshot(site / "content") == content
    page = parse((site / "build" / "es" / "guide" / "index.html").read_text("utf-8"))
    (told,) = [one for one in page.all("p") if one.text == SOURCE]
    assert told.language == "en"
    assert page.all("aside", class_="notice")


def test_every_output_is_without_it(site):
    offline(site, "es", SOURCE, "--reason", REASON)

    ran(site, "build", "--as", "source")
    ran(site, "compile")

    assert [name for name, content in snapshot(site / "build").items() if WRONG.encode() in content] == []
    assert WRONG.encode() not in catalogs_of(site, "es").with_suffix(".mo").read_bytes()


@pytest.mark.parametrize("stale", ["source", "marked"])
def test_a_change_of_words_in_the_source_does_not_bring_it_back(site, stale):
    rewrite(site / "i18n.toml", 'source_locale = "en"', f'source_locale = "en"\nstale = "{stale}"')
    offline(site, "es", SOURCE, "--reason", REASON)
    rewrite(site / "content" / "guide" / "index.md", SOURCE, "Sentences without a number.")

    assert shows(site) == []
    ran(site, "sync")
    assert shows(site) == []


def test_a_change_that_is_not_language_does_not_bring_it_back(site):
    offline(site, "es", SOURCE, "--reason", REASON)
    for old, new in ((SOURCE, "*Words* without a number."), ("*Words*", "_Words_")):
        rewrite(site / "content" / "guide" / "index.md", old, new)
        ran(site, "sync")
        assert shows(site) == []
    assert (
        pofile(str(catalogs_of(site, "es"))).find("_Words_ without a number.").tcomment.startswith("i18n: w")
    )


def test_it_stays_offline_when_its_text_leaves_the_source_and_comes_back(site):
    page = site / "content" / "guide" / "index.md"
    whole = page.read_text("utf-8")
    offline(site, "es", SOURCE, "--reason", REASON)
    page.write_text(whole.replace(SOURCE, "Nothing alike, of quite other things!"))
    ran(site, "sync")
    page.write_text(whole)

    assert shows(site) == []
    ran(site, "sync")
    assert shows(site) == []


def test_it_is_proposed_to_no_other_text(site):
    offline(site, "es", SOURCE, "--reason", REASON)
    page = site / "content" / "guide" / "index.md"
    page.write_text(page.read_text("utf-8") + "\nWords without any number.\n")
    ran(site, "sync")

    assert entry(pofile(str(catalogs_of(site, "es"))), "Words without any number.").msgstr != WRONG


def test_a_reader_of_a_locale_with_its_own_translation_keeps_it(site):
    own = "Palabras sin número."
    said(site, "es_MX", own)

    offline(site, "es", SOURCE, "--reason", REASON)

    assert pages_with(site, own) == ["es-MX/guide/index.html"]


def test_withdrawing_twice_changes_nothing_and_syncing_neither(site, capsys):
    offline(site, "es", SOURCE, "--reason", REASON)
    ran(site, "sync")  # which page is announced is written down
    before = snapshot(site / "locales")
    capsys.readouterr()

    offline(site, "es", SOURCE, "--reason", "another reason")

    assert "is withdrawn already" in capsys.readouterr().out
    ran(site, "sync")
    assert snapshot(site / "locales") == before


def test_nothing_but_the_message_changes_in_the_catalog(site):
    path = catalogs_of(site, "es")
    before = path.read_text("utf-8").splitlines()

    offline(site, "es", SOURCE, "--reason", REASON)

    after = path.read_text("utf-8").splitlines()
    assert [line for line in before if line not in after] == []
    new = [line for line in after if line not in before]
    assert [line.partition(" ")[0] for line in new] == ["#", "#,"]
    assert [line for line in after if line not in new] == before


# Corrected, and brought back


def test_a_corrected_translation_is_live_again(site):
    offline(site, "es", SOURCE, "--reason", REASON)

    said(site, "es", "Palabras sin número.")

    assert pages_with(site, "Palabras sin número.") == ["es/guide/index.html", "es-MX/guide/index.html"]
    ran(site, "sync", "--check")


def test_taking_the_flag_away_is_no_correction(site, capsys):
    offline(site, "es", SOURCE, "--reason", REASON)

    said(site, "es", f"  {WRONG.replace(' ', '  ')} ")

    assert shows(site, "Mots") == []
    capsys.readouterr()
    # What else it says is of no matter here: the other texts only look like Spanish.
    run(["check", "--site", str(site), "es"])
    assert "no longer marked as fuzzy, but the translation is the same" in capsys.readouterr().out


def test_a_correction_that_still_needs_work_is_not_shown(site):
    offline(site, "es", SOURCE, "--reason", REASON)

    said(site, "es", "Palabras sin número.", fuzzy=True)

    assert shows(site, "Palabras sin") == []


def test_the_same_wrong_text_is_offline_again_when_it_comes_back(site):
    offline(site, "es", SOURCE, "--reason", REASON)
    said(site, "es", "Palabras sin número.")

    said(site, "es", WRONG)

    assert shows(site) == []


@pytest.mark.parametrize("named", [SOURCE, "guide/index", "content/guide/index.md"])
def test_undoing_gives_back_every_byte(site, named):
    path = catalogs_of(site, "es")
    before = path.read_bytes()
    offline(site, "es", named, "--reason", REASON)
    assert path.read_bytes() != before

    offline(site, "es", named, "--undo")

    assert path.read_bytes() == before


def test_undoing_does_not_make_current_what_its_source_has_left_behind(site, capsys):
    offline(site, "es", SOURCE, "--reason", REASON)
    rewrite(site / "content" / "guide" / "index.md", SOURCE, "Words with 7 numbers.")
    ran(site, "sync")
    capsys.readouterr()

    offline(site, "es", "Words with 7 numbers.", "--undo")

    assert "(still needs work)" in capsys.readouterr().out
    assert shows(site) == []
    assert entry(pofile(str(catalogs_of(site, "es"))), "Words with 7 numbers.").fuzzy


def test_what_needed_work_before_needs_work_when_it_is_brought_back(site):
    said(site, "es", WRONG, fuzzy=True)
    offline(site, "es", SOURCE, "--reason", REASON)

    offline(site, "es", SOURCE, "--undo")

    assert entry(pofile(str(catalogs_of(site, "es")))).fuzzy
    assert shows(site) == []


def test_it_is_found_under_its_new_text_before_a_sync_too(site):
    rewrite(site / "content" / "guide" / "index.md", SOURCE, "Words without one number.")

    offline(site, "es", "Words without one number.", "--reason", REASON)

    assert entry(pofile(str(catalogs_of(site, "es")))).tcomment.startswith("i18n: withdrawn")
    ran(site, "sync")
    assert entry(pofile(str(catalogs_of(site, "es"))), "Words without one number.").tcomment.startswith(
        "i18n: w"
    )


# Other programs


def test_a_program_that_folds_comments_does_not_bring_it_back(site):
    offline(site, "es", SOURCE, "--reason", "a long reason, " * 12)

    said(site, "es", WRONG)  # polib folds at column 78, and takes the flag away

    assert entry(pofile(str(catalogs_of(site, "es")))).tcomment.count("\n") > 1
    assert shows(site) == []
    offline(site, "es", SOURCE, "--undo")
    assert entry(pofile(str(catalogs_of(site, "es")))).tcomment == ""
    assert pages_with(site) == ["es/guide/index.html", "es-MX/guide/index.html"]


@pytest.mark.parametrize("lost", ["the note", "the flag", "the hashes"])
def test_what_one_program_loses_does_not_bring_it_back(site, lost):
    offline(site, "es", SOURCE, "--reason", REASON)
    path = catalogs_of(site, "es")
    lines = path.read_text("utf-8").splitlines(keepends=True)
    kept = {
        "the note": [line for line in lines if "i18n: withdrawn" not in line],
        "the flag": [line for line in lines if line != "#, fuzzy\n"],
        "the hashes": [
            line.partition(" msgstr=")[0].rstrip() + "\n" for line in lines if line != "#, fuzzy\n"
        ],
    }[lost]
    path.write_text("".join(kept), "utf-8")

    assert shows(site) == []
    ran(site, "sync")
    assert shows(site) == []


@pytest.mark.skipif(shutil.which("msgmerge") is None, reason="msgmerge is not installed")
@pytest.mark.parametrize("changed", ["Words without any number.", SOURCE])
def test_msgmerge_does_not_bring_it_back(site, changed):
    offline(site, "es", SOURCE, "--reason", REASON)
    rewrite(site / "content" / "guide" / "index.md", SOURCE, changed)
    ran(site, "extract")
    path = catalogs_of(site, "es")
    words = [
        "msgmerge",
        "-q",
        "--previous",
        "--update",
        "--backup=none",
        path,
        site / "locales" / "messages.pot",
    ]
    subprocess.run(words, check=True)

    assert "i18n: withdrawn" in path.read_text("utf-8")
    assert shows(site) == []
    ran(site, "sync")
    assert shows(site) == []


def test_a_merge_of_branches_keeps_it_offline_unless_it_was_corrected(site):
    base = catalogs_of(site, "es").read_bytes()
    offline(site, "es", SOURCE, "--reason", REASON)
    ours = catalogs_of(site, "es").read_bytes()
    folder = site / "merge"
    folder.mkdir()
    for other, result in ((b"Palabras sin numero.", None), (WRONG.encode(), WRONG)):
        for name, content in (
            ("base", base),
            ("ours", ours),
            ("theirs", base.replace(WRONG.encode(), other)),
        ):
            (folder / name).write_bytes(content)
        files = [str(folder / name) for name in ("base", "ours", "theirs")]
        assert run(["merge-driver", *files, "locales/es/LC_MESSAGES/messages.po"]) in {0, 1}
        shutil.copy(folder / "ours", catalogs_of(site, "es"))
        assert shows(site) == []
        one = entry(pofile(str(catalogs_of(site, "es"))))
        assert one.fuzzy
        assert one.msgstr == (result or other.decode())


@pytest.mark.parametrize("note", ["i18n: withdrawn this is wrong", "i18n:withdrawn", "i18n:  withdrawn"])
def test_a_translator_can_withdraw_by_hand(site, note):
    path = catalogs_of(site, "es")
    catalog = pofile(str(path))
    entry(catalog).tcomment = note
    catalog.save(str(path), newline="\n")

    assert shows(site) == []
    offline(site, "es", SOURCE, "--undo")
    assert shows(site) != []


# What is meant


@pytest.mark.parametrize(
    "named",
    [
        SOURCE,
        WRONG,
        "words WITHOUT",
        "mots without",
        "Words  without\na number.",
        "*Words* without a number.",
    ],
)
def test_a_message_is_found_by_its_text_its_translation_or_words_of_them(site, named):
    offline(site, "es", named, "--reason", REASON)

    assert shows(site) == []


def test_what_could_be_several_messages_is_listed_and_nothing_is_done(site, capsys):
    before = snapshot(site / "locales")

    offline(site, "es", "4321", "--reason", REASON, code=2)

    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "error: '4321' could be any of 36 messages: give the whole text of one"
    assert all(line.startswith("error: locales/es/LC_MESSAGES/messages.po:") for line in lines[1:])
    assert lines[-1].endswith("and 16 more")
    assert snapshot(site / "locales") == before


def test_messages_with_one_text_are_told_apart_by_their_context(site, capsys):
    (site / "content" / "twins.md").write_text("---\ntitle: A twin\n---\n\nA twin\n")
    ran(site, "sync")
    fill(site, accents, names=["es"])

    offline(site, "es", "A twin", "--reason", REASON, code=2)
    assert "name its msgctxt with --context" in capsys.readouterr().err
    offline(site, "es", "A twin", "--context", "title", "--reason", REASON)

    withdrawn = [one for one in pofile(str(catalogs_of(site, "es"))) if "withdrawn" in one.tcomment]
    assert [(one.msgid, one.msgctxt) for one in withdrawn] == [("A twin", "title")]


@pytest.mark.parametrize("named", ["index.md", "content/index.md", "index"])
def test_a_page_goes_offline_with_its_drawings_and_the_data_it_shows(site, named):
    offline(site, "de", named, "--reason", REASON)

    catalog = pofile(str(catalogs_of(site, "de")))
    gone = {one.msgid for one in catalog if one.tcomment.startswith("i18n: withdrawn")}
    assert {"Take 4321 mg", "Is 4321 mg too much?", "In a list: 4321 mg.", "4321 mg a day"} <= gone
    assert not {SOURCE, "Take 4321 mg with water.", "At most 4321 mg"} & gone


@pytest.mark.parametrize(
    "named", ["images/glass.svg", "content/_data/faq.yaml", "content/_templates/answers.html"]
)
def test_any_file_of_the_content_can_go_offline(site, named):
    offline(site, "de", named, "--reason", REASON)

    catalog = pofile(str(catalogs_of(site, "de")))
    gone = [one for one in catalog if one.tcomment.startswith("i18n: withdrawn")]
    assert gone
    assert all(named.rpartition("/")[2] in one.occurrences[0][0] for one in gone)


def test_the_address_of_a_page_does_not_change(site):
    page = site / "content" / "guide" / "index.md"
    page.write_text("---\nslug: the-guide\n---\n\n" + page.read_text("utf-8"))
    (site / "content" / "other.md").write_text("---\nslug: other-things\n---\n\nOther things.\n")
    ran(site, "sync")
    path = catalogs_of(site, "es")
    catalog = pofile(str(path))
    for msgid, msgstr in (("other-things", "otras-cosas"), ("Other things.", "Otras cosas.")):
        one = entry(catalog, msgid)
        one.msgstr, one.flags, one.previous_msgid = msgstr, [], None
    catalog.save(str(path), newline="\n")

    offline(site, "es", "other.md", "--reason", REASON)

    assert "es/otras-cosas.html" in snapshot(built(site))
    assert shows(site, "Otras cosas.") == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["es", "no such words"], "is no page, no msgid and no text in es: give a page"),
        (["es", SOURCE, "--undo"], "is no withdrawn translation in es"),
        (["es", "guide/index.md", "--undo"], "has no withdrawn translation in es"),
        (["es_MX", SOURCE], "has no translation in es-MX, which shows the one of es: withdraw it in es"),
        (["es_MX", "letter.txt"], "has no translation in es-MX"),
        (["es", ""], "is no page"),
        (["fr", SOURCE], "'fr' is not a locale of this site"),
    ],
)
def test_what_cannot_be_withdrawn_is_said(site, capsys, words, told):
    offline(site, *words, *([] if "--undo" in words else ["--reason", REASON]), code=2)

    assert told in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["--reason", " "], ["--reason", "x", "--undo"]])
def test_a_reason_is_needed_to_withdraw_and_only_then(site, words):
    offline(site, "es", SOURCE, *words, code=2)

    assert shows(site) != []


def test_a_catalog_with_faults_is_not_written_to(site, capsys):
    path = catalogs_of(site, "es")
    path.write_text(path.read_text("utf-8") + '\nmsgid "open\n', "utf-8")
    before = path.read_bytes()

    offline(site, "es", SOURCE, "--reason", REASON, code=3)

    assert path.read_bytes() == before
    assert "locales/es/LC_MESSAGES/messages.po:" in capsys.readouterr().err


@pytest.mark.parametrize("layout", ["flat", "per-folder", "per-page"])
def test_it_is_found_wherever_catalogs_lie(site, layout, capsys):
    ran(site, "relayout", layout)
    before = snapshot(site / "locales")

    offline(site, "es", SOURCE, "--reason", REASON)

    changed = [name for name, content in snapshot(site / "locales").items() if content != before[name]]
    assert len(changed) == 1
    assert f"locales/{changed[0]}:" in capsys.readouterr().out
    assert shows(site) == []
    offline(site, "es", SOURCE, "--undo")
    assert snapshot(site / "locales") == before


def test_a_broken_catalog_does_not_keep_another_locale_from_going_offline(site):
    path = catalogs_of(site, "de")
    path.write_text(path.read_text("utf-8") + '\nmsgid "open\n', "utf-8")

    offline(site, "es", SOURCE, "--reason", REASON)

    assert entry(pofile(str(catalogs_of(site, "es")))).fuzzy


# Who is told


def test_status_check_and_explain_tell_of_it(site, capsys):
    offline(site, "es", SOURCE, "--reason", REASON)
    line = next(
        number
        for number, text in enumerate(catalogs_of(site, "es").read_text("utf-8").splitlines(), 1)
        if WRONG in text
    )
    capsys.readouterr()

    assert run(["status", "--site", str(site), "--format", "json"]) == 0
    counts = {one["locale"]: one["withdrawn"] for one in json.loads(capsys.readouterr().out)["locales"]}
    assert counts == {"de": 0, "es": 1, "es-MX": 0, "uk": 0}
    ran(site, "status", "es")
    assert "es: 1 translation is withdrawn, to be corrected\n" in capsys.readouterr().out
    run(["check", "--site", str(site), "es"])
    place = f"locales/es/LC_MESSAGES/messages.po:{line}"
    assert f"{place}:1: warning: withdrawn: is offline ({REASON}): to be corrected" in capsys.readouterr().out
    ran(site, "explain", "guide/index.md", "es")
    assert f"  withdrawn: '{SOURCE}' ({place}): {REASON}\n" in capsys.readouterr().out


def test_the_command_tells_every_page_that_shows_the_source_now(site, capsys):
    capsys.readouterr()

    offline(site, "es", SOURCE, "--reason", REASON)

    out = capsys.readouterr().out
    assert (
        "  es/guide/: shows the source (en), marked" in out
        or "  es/guide/index.html: shows the source" in out
    )
    assert "es-MX/guide" in out
    assert out.endswith("1 translation is offline once you build and publish\n")


def test_no_page_holds_the_reason(site):
    offline(site, "es", SOURCE, "--reason", REASON)

    assert shows(site, "3 May") == []


# The note itself

MESSAGE = Message(MessageKey("Take one."), ("Nehmen Sie keine.",))


def noted(*comments: str, **changes: object) -> Message:
    return Message(MESSAGE.key, **{"msgstr": MESSAGE.msgstr, "translator_comments": comments, **changes})


@pytest.mark.parametrize(
    ("comments", "reason"),
    [
        ((f"i18n: withdrawn {withdrawal.said('too few', MESSAGE.msgstr, current=True)} sha=00",), "too few"),
        (
            (
                "i18n: withdrawn reason=too",
                f"few {withdrawal.said('', MESSAGE.msgstr, current=True)[7:]}",
                "sha=00",
                "mine",
            ),
            "too few",
        ),
        (("i18n: withdrawn",), ""),
        (("i18n: withdrawn too few", "mine"), "too few"),
        (("i18n: withdrawn reason=too few sha=00",), "too few"),
        (("  i18n:   withdrawn reason=too few",), "too few"),
    ],
)
def test_a_note_holds_in_every_form_it_may_come_in(comments, reason):
    message = noted(*comments)

    assert message.state is State.FUZZY
    assert message.withdrawal.reason == reason
    left = withdrawal.without(comments, withdrawal.withdrawals(comments, message.msgstr))
    assert left == tuple(one for one in comments if one == "mine")


@pytest.mark.parametrize(
    "comment",
    [
        f"i18n: withdrawn {withdrawal.said('too few', ('Nehmen Sie eine.',), current=True)} sha=00",
        "withdrawn",
        "i18n: withdrawn-by-mistake",
        "i18n: reviewed withdrawn sha=00",
    ],
)
def test_other_comments_withdraw_nothing(comment):
    assert noted(comment).state is State.CURRENT


def test_what_holds_goes_along_where_a_merge_adds_a_plural():
    note = f"i18n: withdrawn {withdrawal.said('wrong', ('a', 'b'), current=True)} sha=00"
    before = noted(note, msgstr=("a", "b"), msgid_plural="Take %(n)s.")
    template = Catalog(None, None, (Message(MESSAGE.key, ("",)),))

    (after,) = merge(template, Catalog(None, None, (before,))).catalog.messages

    assert after.msgstr == ("a",)
    assert after.withdrawal is not None


def test_what_was_withdrawn_is_not_put_right_as_something_that_another_program_did():
    note = f"i18n: withdrawn {withdrawal.said('wrong', MESSAGE.msgstr, current=True)} sha=00"
    before = noted(note, flags=("fuzzy",), previous=Previous("Take *one*."))
    template = Catalog(None, None, (Message(MESSAGE.key, ("",)),))

    (after,) = merge(template, Catalog(None, None, (before,))).catalog.messages

    assert after.state is State.FUZZY


def test_a_note_is_read_back_as_it_was_written():
    note = f"i18n: withdrawn {withdrawal.said('wrong', MESSAGE.msgstr, current=True)} sha=00"

    (back,) = po.read(po.write(Catalog(None, None, (noted(note),))), "x.po").catalog.messages

    assert back.withdrawal == noted(note).withdrawal
