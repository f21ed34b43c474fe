"""Suggestions: what goes out, what may come back, and what a program that misbehaves costs."""

import json
import os
import shlex
import signal
import sys
from pathlib import Path

import pytest
from sites import make, ran, rewrite

from i18n import po
from i18n.cli import run
from i18n.locales import locale
from i18n.model import Catalog, Markup, Message, MessageKey, State
from i18n.notes import notes
from i18n.suggest import Answer, filled, items, opened, seal
from i18n.suggest.items import answered
from i18n.terms import COLUMNS, NO_TERMS, read_terms

DE = locale("de")

# --- sealing ---


@pytest.mark.parametrize(
    ("text", "sealed"),
    [
        ("Take **0.5 mg** now", 'Take <g id="1"><x id="2"/> mg</g> now'),
        ("see [the *risks*](risks.md#a), please", 'see <g id="1">the <g id="2">risks</g></g>, please'),
        ("`code` of {{ site.phone }}", '<x id="1"/> of <x id="2"/>'),
        ("<b class='x'>now</b><br>", '<g id="1">now</g><x id="2"/>'),
        ("![A tree](a.png)", '<g id="1">A tree</g>'),
        ("[a][label] and [^1]", '<g id="1">a</g> and <x id="2"/>'),
        ('[x](a.md "the title")', '<g id="1">x</g><g id="2">the title</g>'),
        ("R&D < 5 > snake_case", 'R&amp;D &lt; <x id="1"/> &gt; snake_case'),
        ("one\\\ntwo", 'one<x id="1"/>two'),
        ("**not closed", '<x id="1"/>not closed'),
        ("*a **b* c**", '<g id="1">a <x id="2"/>b</g> c<x id="3"/>'),
        ("mail to a@b.org or https://b.org/?a=1", 'mail to <x id="1"/> or <x id="2"/>'),
        ("call +49 30 23125 (0) 14.", 'call <x id="1"/>.'),
        ("3–5 days, ٥ mg, H2O", '<x id="1"/>–<x id="2"/> days, <x id="3"/> mg, <x id="4"/>'),
    ],
)
def test_what_is_no_language_goes_out_as_a_tag(text, sealed):
    found = seal(text, Markup.MARKDOWN)
    assert found.text == sealed
    assert opened(found, found.text).text == text


def test_what_stays_in_a_language_is_a_tag_too():
    assert (
        seal("the NMDA receptor of NMDAR", Markup.PLAIN, ["NMDA"]).text == 'the <x id="1"/> receptor of NMDAR'
    )


def test_marks_are_marks_only_where_the_markup_has_them():
    assert seal("a *b* [c](d)", Markup.PLAIN).text == "a *b* [c](d)"
    assert seal("a <b>b</b> *c*", Markup.HTML).text == 'a <g id="1">b</g> *c*'
    assert seal("a <b>b</b>", Markup.PLAIN).text == "a &lt;b&gt;b&lt;/b&gt;"


SEALED = seal("Take **0.5 mg** of `it`", Markup.MARKDOWN)


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ('<x id="3"/>: <g id="1"><x id="2"/> mg</g> nehmen', "`it`: **0.5 mg** nehmen"),
        ("  Nimm <g id='1'><x id=2 /> mg< / g> von <x id=\"3\"></x> ", "Nimm **0.5 mg** von `it`"),
        (
            '<g id="1">a &amp; b &lt;c&gt; &nbsp; R&D <x id="2"/></g><x id="3"/>',
            "**a & b <c> &nbsp; R&D 0.5**`it`",
        ),
    ],
)
def test_tags_may_move(answer, text):
    assert opened(SEALED, answer) == (text, "")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ('Nimm <g id="1">mg</g> <x id="3"/>', "it lacks '0.5'"),
        ('<g id="1"><x id="2"/></g> <x id="3"/> <x id="2"/>', "it has '0.5' twice"),
        ('<x id="2"/> <x id="3"/>', "it lacks '**…**'"),
        ('<g id="1"><x id="2"/> <x id="3"/>', "it does not close '**…**'"),
        ('</g><g id="1"><x id="2"/> <x id="3"/>', "it closes a tag that is not open"),
        ('<g id="1"/><x id="2"/> <x id="3"/>', "it has nothing in '**…**'"),
        (
            '<g id="2"><x id="1"/></g> <x id="3"/>',
            """it has a tag that it was not given: '<g id="2"><x id="1"/></g> <x id="3"/>'""",
        ),
        ('<x id="4"/>', """it has a tag that it was not given: '<x id="4"/>'"""),
        ("<script>", "it has a tag that it was not given: '<script>'"),
        ("a < b", "it has a tag that it was not given: '< b'"),
        ("", "it lacks '**…**'"),
    ],
)
def test_what_lost_or_gained_a_tag_is_refused(answer, reason):
    assert opened(SEALED, answer) == ("", reason)


def test_hostile_texts_take_linear_time():
    for text in (
        "[" * 50_000,
        "*a" * 50_000,
        "](" * 50_000,
        "**a __b " * 10_000,
        "<b>" * 20_000,
        "5 " * 50_000,
    ):
        sealed = seal(text, Markup.MARKDOWN)
        assert opened(sealed, sealed.text).text == text.strip() + ("" if text == text.strip() else " ")
    assert opened(SEALED, "<" * 100_000).reason
    assert opened(SEALED, '<g id="1">' * 20_000).reason


# --- messages ---


def ask(*messages, terms=NO_TERMS, markup=Markup.MARKDOWN):
    return list(items(Catalog(DE, None, messages), lambda _: (markup,), terms))


def message(msgid, msgstr="", **more):
    return Message(MessageKey(msgid), (msgstr,), **more)


def test_only_what_is_empty_and_has_words_is_asked():
    found = ask(
        message("one"),
        message("two", "zwei"),
        message("three", "drei", flags=("fuzzy",)),
        message("four", obsolete=True),
        message("`5`"),
        message("112"),
        Message(MessageKey("six", "slug"), ("",)),
    )
    assert [one.source for one in found] == ["one"]
    assert not list(items(Catalog(DE, None, (message("gone"),)), lambda _: (), NO_TERMS))


def test_a_question_says_the_context_and_the_terms():
    terms, _ = read_terms("\t".join(COLUMNS) + "\ndose\tde\tDosis*\nNMDA\t\t\t\tyes\nday\n", "t.tsv")
    (item,) = ask(message("dose of NMDA a day", extracted_comments=("heading",)), terms=terms)
    assert item.question.text == 'dose of <x id="1"/> a day'
    assert item.question.context == ("heading",)
    assert item.question.terms == {"dose": ("Dosis*",)}


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("Nimm es", ""),
        ("   ", "it is empty"),
        ("Take it", "it is the source, unchanged"),
        ("[Nimm](https://example.org) es", "no page could show it: it "),
        ("Nimm\u202e es", "no page could show it: it "),
    ],
)
def test_an_answer_that_no_page_could_show_is_refused(answer, reason):
    (item,) = ask(message("Take it"))
    text, why = answered(item, Answer(answer))
    assert why.startswith(reason)
    assert bool(text) != bool(why)


def test_a_suggestion_needs_work_and_says_from_where():
    new = filled(message("one"), {False: "eins"}, "mt", [0.876])
    assert new.state is State.FUZZY
    (note,) = notes(new)
    assert (note.word, note.text, note.holds) == ("suggested", "from mt, 88 % sure", True)


def test_a_message_that_counts_is_asked_in_both_its_texts_and_filled_as_a_whole():
    plural = Message(MessageKey("a day"), ("", "", ""), "%(n)s days")
    assert [(one.source, one.plural) for one in ask(plural)] == [("a day", False), ("%(n)s days", True)]
    assert filled(plural, {False: "a", True: "b"}, "mt").msgstr == ("a", "b", "b")
    assert filled(plural, {True: "b"}, "mt") is None
    one_form = Message(MessageKey("a day"), ("",), "%(n)s days")
    assert [(one.source, one.plural) for one in ask(one_form)] == [("%(n)s days", True)]
    assert filled(one_form, {True: "b"}, "mt").msgstr == ("b",)


# --- a command ---

SHOUT = """
import json, re, sys
for line in sys.stdin:
    one = json.loads(line)
    text = re.sub(r"[a-z]+(?![^<]*>)", lambda word: word[0].upper(), one["text"])
    print(json.dumps({"id": one["id"], "text": text, "score": 0.5}))
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    home = make("starter", tmp_path / "site")
    ran(home, "add", "de")
    return home


def program(tmp_path: Path, code: str) -> str:
    path = tmp_path / "service.py"
    path.write_text(code, "utf-8")
    return f"{shlex.quote(sys.executable)} {shlex.quote(str(path))}"


def catalog(site: Path, tag: str = "de") -> Catalog:
    path = site / "locales" / tag / "LC_MESSAGES" / "messages.po"
    return po.read(path.read_bytes(), path.name, locale(tag)).catalog


def test_a_command_fills_a_catalog_as_needing_work_and_twice_is_once(site, tmp_path, capfd):
    command = program(tmp_path, SHOUT)
    assert run(["suggest", "--site", str(site), "de", "--command", command]) == 0
    messages = catalog(site).messages
    assert {one.state for one in messages} == {State.FUZZY}
    call = next(one for one in messages if one.key.msgid.startswith("Call us at"))
    assert "[+49 30 23125 014](tel:+493023125014)" in call.msgstr[0]
    name = Path(sys.executable).name
    assert any(
        one.startswith(f"i18n: suggested from {name}, 50 % sure sha=") for one in call.translator_comments
    )
    assert str(tmp_path) not in (site / "locales" / "de" / "LC_MESSAGES" / "messages.po").read_text("utf-8")
    capfd.readouterr()
    assert run(["suggest", "--site", str(site), "de", "--command", command]) == 0
    assert capfd.readouterr().out == "everything is up to date\nno message is empty\n"
    assert all(one.state is not State.FUZZY for one in catalog(site, "es").messages)


def test_what_would_go_out_can_be_seen_first(site, capfd):
    before = catalog(site)
    capfd.readouterr()
    assert run(["suggest", "--site", str(site), "de", "--dry-run", "--limit", "2"]) == 0
    told = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [one["id"] for one in told] == [1, 2]
    assert told[0]["source"] == "en"
    assert told[0]["target"] == "de"
    assert catalog(site) == before


def test_without_a_program_only_memory_fills(site, tmp_path):
    known = tmp_path / "known.po"
    known.write_text(
        'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "someone who can take you home."\nmsgstr "jemanden"\n',
        "utf-8",
    )
    ran(site, "suggest", "--compendium", str(known))
    assert [one.msgstr for one in catalog(site).messages if any(one.msgstr)] == [("jemanden",)]


BAD = {
    "import sys; sys.exit(3)": "ended with exit code 3",
    "import os; os.kill(os.getpid(), 9)": "was ended by signal 9",
    "print('nonsense')": "says what is no JSON, in line 1 of its output",
    "print('[' * 100000)": "says what is no JSON, in line 1 of its output",
    "print('[1]')": "names no question by 'id', in line 1 of its output",
    'print(\'{"id": 99, "text": "a"}\')': "names no question by 'id', in line 1 of its output",
    'print(\'{"id": true, "text": "a"}\')': "names no question by 'id', in line 1 of its output",
    'print(\'{"id": 1, "text": 5}\')': "has a 'text' that is no text, or a 'score' that is no number from 0 to 1, "
    "in line 1 of its output",
    'print(\'{"id": 1, "text": "a", "score": NaN}\')': "has a 'text' that is no text, or a 'score'",
    'print(\'{"id": 1, "text": "a"}\\n\' * 2)': "answers question 1 twice, in line 2 of its output",
    "while True: print('x' * 65536)": "says more than 1024 KiB",
    "import sys; sys.stdout.buffer.write(b'\\xff\\n')": "says what is no JSON, in line 1 of its output",
}


@pytest.mark.parametrize("code", BAD)
def test_a_command_that_fails_is_an_error_and_costs_nothing(site, tmp_path, capfd, code):
    before = catalog(site)
    capfd.readouterr()
    assert run(["suggest", "--site", str(site), "de", "--command", program(tmp_path, code)]) == 3
    told = capfd.readouterr().err
    assert BAD[code] in told
    assert "the same command asks about the rest" in told
    assert "Traceback" not in told
    assert catalog(site) == before


def test_a_command_whose_child_leaves_it_and_holds_its_output_open_is_not_waited_for(site, tmp_path, capfd):
    code = f"""
import os, pathlib, signal
if os.fork() == 0:
    os.setsid()
    pathlib.Path({str(tmp_path / "child")!r}).write_text(str(os.getpid()))
signal.pause()
"""
    command = program(tmp_path, code)
    try:
        assert run(["suggest", "--site", str(site), "de", "--command", command, "--timeout", "2"]) == 3
        assert "did not answer within 2 seconds" in capfd.readouterr().err
    finally:
        os.kill(int((tmp_path / "child").read_text()), signal.SIGKILL)


def test_a_command_that_hangs_is_ended_with_all_that_it_started(site, tmp_path, capfd):
    # What it starts keeps its output open: were that not ended as well, we would read for ever.
    code = """
import signal, subprocess, sys
subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"])
signal.pause()
"""
    command = program(tmp_path, code)
    assert run(["suggest", "--site", str(site), "de", "--command", command, "--timeout", "2"]) == 3
    assert "did not answer within 2 seconds" in capfd.readouterr().err


def test_a_command_that_says_all_and_does_not_end_is_ended(site, tmp_path, capfd):
    code = "import os, signal; os.close(1); signal.pause()"
    command = program(tmp_path, code)
    assert run(["suggest", "--site", str(site), "de", "--command", command, "--timeout", "2"]) == 3
    assert "did not answer within 2 seconds" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "--command is empty"),
        ("'a", "--command cannot be read"),
        ("/no/such/program", "'program' cannot be run (no such file or directory)"),
    ],
)
def test_a_command_that_is_none_is_refused(site, capfd, line, said):
    assert run(["suggest", "--site", str(site), "de", "--command", line]) in {2, 3}
    assert said in capfd.readouterr().err


def test_what_was_answered_before_a_failure_is_kept(site, tmp_path, capfd):
    page = site / "content" / "index.md"
    page.write_text(
        "# Home\n\n" + "\n\n".join(f"Paragraph {'x' * n} of many." for n in range(1, 40)), "utf-8"
    )
    code = (
        SHOUT
        + f"""
import pathlib
seen = pathlib.Path({str(tmp_path / "seen")!r})
if seen.exists():
    sys.exit(1)
seen.write_text("")
"""
    )
    assert run(["suggest", "--site", str(site), "de", "--command", program(tmp_path, code)]) == 3
    assert "ended with exit code 1" in capfd.readouterr().err
    assert sum(one.state is State.FUZZY for one in catalog(site).messages) == 20


def test_answers_that_cannot_be_used_are_named_and_the_rest_is_taken(site, tmp_path, capfd):
    code = SHOUT.replace("print(json", 'text = "x" if "<x" in text else text\n    print(json')
    assert run(["suggest", "--site", str(site), "de", "--command", program(tmp_path, code)]) == 0
    told = capfd.readouterr().out
    assert "de: not taken for 'You can drink water up to 2 hours before.': it lacks '2'\n" in told
    states = {one.key.msgid: one.state for one in catalog(site).messages}
    assert states["You can drink water up to 2 hours before."] is State.MISSING
    assert states["Please bring:"] is State.FUZZY


def test_a_translation_that_came_meanwhile_is_not_touched(site, tmp_path):
    target = site / "locales" / "de" / "LC_MESSAGES" / "messages.po"
    code = (
        SHOUT
        + f"""
import pathlib
path = pathlib.Path({str(target)!r})
was = 'msgid "Please bring:"\\nmsgstr "'
path.write_text(path.read_text("utf-8").replace(was, was + "Bitte!"), "utf-8")
"""
    )
    ran(site, "suggest", "de", "--command", program(tmp_path, code))
    found = {one.key.msgid: one for one in catalog(site).messages}
    assert found["Please bring:"].msgstr == ("Bitte!",)
    assert found["Please bring:"].state is State.CURRENT
    assert found["On the day"].state is State.FUZZY


# --- a plugin ---

PLUGIN = """
import os
from i18n.suggest import Answer

class Echo:
    def suggest(self, questions, source, target):
        if "FAIL" in os.environ:
            raise RuntimeError(f"no entry with key {os.environ['SERVICE_API_KEY']}")
        if "SHORT" in os.environ:
            return []
        return [Answer("» " + one.text) for one in questions]

def broken():
    raise ValueError("bad set-up")
"""


@pytest.fixture
def plugin(tmp_path, monkeypatch):
    home = tmp_path / "plugins"
    meta = home / "echo_service-1.0.dist-info"
    meta.mkdir(parents=True)
    (home / "echo_service.py").write_text(PLUGIN, "utf-8")
    (meta / "METADATA").write_text("Metadata-Version: 2.1\nName: echo-service\nVersion: 1.0\n", "utf-8")
    (meta / "entry_points.txt").write_text(
        "[i18n.suggesters]\necho = echo_service:Echo\nbroken = echo_service:broken\n", "utf-8"
    )
    monkeypatch.syspath_prepend(str(home))
    return home


@pytest.mark.usefixtures("plugin")
def test_a_plugin_is_found_by_its_name(site):
    ran(site, "suggest", "de", "--from", "echo")
    call = next(one for one in catalog(site).messages if one.key.msgid == "On the day")
    assert call.msgstr == ("» On the day",)
    assert call.state is State.FUZZY
    assert call.translator_comments[0].startswith("i18n: suggested from echo sha=")


@pytest.mark.usefixtures("plugin")
def test_a_plugin_that_fails_says_no_secret(site, monkeypatch, capfd):
    monkeypatch.setenv("SERVICE_API_KEY", "tell-nobody-1234")
    monkeypatch.setenv("FAIL", "1")
    before = catalog(site)
    assert run(["suggest", "--site", str(site), "de", "--from", "echo"]) == 3
    told = capfd.readouterr()
    assert "'echo' failed (RuntimeError: no entry with key …)" in told.err
    assert "tell-nobody" not in told.err + told.out
    assert catalog(site) == before


@pytest.mark.usefixtures("plugin")
def test_a_plugin_that_answers_too_little_is_an_error(site, monkeypatch, capfd):
    monkeypatch.setenv("SHORT", "1")
    assert run(["suggest", "--site", str(site), "de", "--from", "echo"]) == 3
    assert "'echo' gave 0 answers to 16 questions" in capfd.readouterr().err


@pytest.mark.usefixtures("plugin")
def test_an_unknown_or_broken_plugin_is_named(site, capfd):
    assert run(["suggest", "--site", str(site), "--from", "ecko"]) == 2
    assert "there is no suggester 'ecko': did you mean 'echo'?" in capfd.readouterr().err
    assert run(["suggest", "--site", str(site), "--from", "broken"]) == 2
    assert "the suggester 'broken' cannot be loaded (ValueError: bad set-up)" in capfd.readouterr().err
    assert run(["suggest", "--site", str(site), "--from", "echo", "--command", "x"]) == 2


def test_a_faulty_catalog_or_list_of_terms_stops_it(site, tmp_path, capfd):
    (site / "locales" / "terms.tsv").write_text("term\tx\n", "utf-8")
    assert run(["suggest", "--site", str(site), "de", "--dry-run"]) == 3
    assert "locales/terms.tsv:1:6" in capfd.readouterr().err
    (site / "locales" / "terms.tsv").unlink()
    rewrite(site / "locales" / "de" / "LC_MESSAGES" / "messages.po", 'msgid "Please bring:"', "msgid Please")
    assert run(["suggest", "--site", str(site), "de", "--command", program(tmp_path, SHOUT)]) == 3
