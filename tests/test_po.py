"""PO files: every fault with its place, every byte kept, and what is written stands before gettext."""

import gettext
import io
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import polib
import pytest
from judges import need, said

from i18n import po
from i18n.locales import locale
from i18n.model import Catalog, Message, MessageKey, Previous, State, Style

CASES = Path(__file__).parent / "cases" / "po"
NAMES = sorted(folder.name for folder in CASES.iterdir() if folder.is_dir())
HEADER = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
ESCAPES = [
    ("\n", "\\n"),
    ("\t", "\\t"),
    ('"', '\\"'),
    ("\\", "\\\\"),
    ("\r", "\\r"),
    ("\a\b\v\f", "\\a\\b\\v\\f"),
]


def content(name: str) -> bytes:
    return (CASES / name / "input.po").read_bytes()


def faultless() -> list[str]:
    return [name for name in NAMES if not po.read(content(name), name).faults]


def gettext_reads(name: str) -> bool:
    """Whether a header with a charset stands before any other message, and no byte order mark before that."""
    return b"charset=UTF-8" in content(name) and name not in {"valid-bom", "valid-header-later"}


def shown(message: Message) -> str:
    parts = ["obsolete"] if message.obsolete else []
    if message.key.msgctxt is not None:
        parts.append(f"{message.key.msgctxt!a}")
    return " ".join([*parts, f"{message.key.msgid!a}", "=", *(f"{text!a}" for text in message.msgstr)])


def read(text: str) -> Catalog:
    reading = po.read(text.encode(), "x.po", locale("de"))
    assert not reading.faults
    return reading.catalog


def written(*messages: Message, style: Style | None = None) -> str:
    return po.write(Catalog(None, None, messages, style or Style())).decode()


def anew(catalog: Catalog) -> Catalog:
    """The same catalog with nothing left of the file but its style."""
    header = None if catalog.header is None else replace(catalog.header)
    return replace(catalog, header=header, messages=tuple(map(replace, catalog.messages)))


@pytest.mark.parametrize("name", NAMES)
def test_a_file_has_these_faults_and_these_messages(name: str, golden: Callable[[Path, str], None]) -> None:
    reading = po.read(content(name), "input.po")

    lines = [f"{fault}" for fault in reading.faults]
    lines += [f"warning: {warning}" for warning in reading.warnings]
    lines += [f"message: {shown(message)}" for message in reading.catalog.messages]
    golden(CASES / name / "expected.txt", "".join(f"{line}\n" for line in lines))


@pytest.mark.parametrize("name", NAMES)
def test_cases_are_valid_or_not_as_their_names_say(name: str) -> None:
    assert (not po.read(content(name), name).faults) == name.startswith("valid-")


@pytest.mark.parametrize("name", faultless())
def test_a_faultless_file_is_written_as_it_was_read(name: str) -> None:
    assert po.write(po.read(content(name), name).catalog) == content(name)


@pytest.mark.parametrize("name", faultless())
def test_what_is_written_anew_says_the_same(name: str) -> None:
    catalog = po.read(content(name), name).catalog

    reading = po.read(po.write(anew(catalog)), name)

    assert not reading.faults
    assert reading.catalog.header == catalog.header
    assert reading.catalog.messages == catalog.messages


@pytest.mark.parametrize("name", [name for name in faultless() if gettext_reads(name)])
def test_msgcat_reads_our_lines_as_it_reads_the_file(name: str, tmp_path: Path) -> None:
    msgcat = need("msgcat")
    catalog = po.read(content(name), name).catalog
    (tmp_path / "old.po").write_bytes(content(name))
    (tmp_path / "new.po").write_bytes(po.write(anew(catalog)))

    old, new = (said([msgcat, str(tmp_path / file)]) for file in ("old.po", "new.po"))

    assert new.returncode == 0, new.stderr
    assert new.stdout == old.stdout


def test_a_msgid_with_a_line_break_begins_with_an_empty_line() -> None:
    message = Message(MessageKey("one\ntwo\n"), ("one\n",))

    assert written(message) == 'msgid ""\n"one\\n"\n"two\\n"\nmsgstr "one\\n"\n'


def test_a_context_may_be_empty_which_is_not_none() -> None:
    message = Message(MessageKey("a", ""), ("b",))

    assert written(message) == 'msgctxt ""\nmsgid "a"\nmsgstr "b"\n'
    assert read(written(message)).messages == (message,)


@pytest.mark.parametrize(("text", "line"), ESCAPES)
def test_special_characters_are_escaped(text: str, line: str) -> None:
    assert f'msgstr "{line}"' in written(Message(MessageKey("x"), (text,)))


def test_all_comments_stand_in_the_order_of_gettext() -> None:
    message = Message(
        MessageKey("text", "here"),
        ("Text", ""),
        "texts",
        translator_comments=("Why?", ""),
        extracted_comments=("button",),
        references=("a.md:1", "a file.md:2", "another file.md"),
        flags=("fuzzy", "c-format"),
        previous=Previous("old", "there", "olds"),
        other_comments=("#= sticky",),
    )

    lines = written(message)

    assert lines == (
        "# Why?\n#\n#. button\n#: a.md:1 \u2068a file.md\u2069:2 \u2068another file.md\u2069\n#, fuzzy, c-format\n"
        '#= sticky\n#| msgctxt "there"\n#| msgid "old"\n#| msgid_plural "olds"\n'
        'msgctxt "here"\nmsgid "text"\nmsgid_plural "texts"\nmsgstr[0] "Text"\nmsgstr[1] ""\n'
    )
    assert read(lines).messages == (message,)


def test_an_obsolete_message_has_its_mark_on_every_line() -> None:
    message = Message(MessageKey("a\nb"), ("c",), flags=("fuzzy",), previous=Previous("old"), obsolete=True)

    assert written(message) == '#, fuzzy\n#~| msgid "old"\n#~ msgid ""\n#~ "a\\n"\n#~ "b"\n#~ msgstr "c"\n'


def test_references_are_folded_at_79_columns() -> None:
    lines = written(
        Message(MessageKey("a"), ("",), references=tuple(f"content/page-{n}.md" for n in range(9)))
    )

    assert max(map(len, lines.splitlines())) <= 79
    assert lines.count("#: ") == 3


def test_a_comment_cannot_open_a_line_of_another_kind() -> None:
    message = Message(MessageKey("a"), ("b",), translator_comments=('x\nmsgid "c"\r\n',))

    assert [one.key.msgid for one in read(written(message)).messages] == ["a"]


def test_a_changed_flag_changes_one_line() -> None:
    catalog = read(HEADER + '#. button\n#: a.md\nmsgid "a "\n"b"\nmsgstr "c "\n"d"\n')

    (message,) = catalog.messages
    changed = replace(catalog, messages=(po.edit(message, flags=("fuzzy",)),))

    assert (
        po.write(changed).decode()
        == HEADER + '#. button\n#: a.md\n#, fuzzy\nmsgid "a "\n"b"\nmsgstr "c "\n"d"\n'
    )


def test_a_changed_msgstr_leaves_the_comments_and_the_msgid_as_they_stood() -> None:
    catalog = read(HEADER + '#:a.md\n#no space\n\nmsgid "a "\n"b"\nmsgstr "c "\n"d"\n')

    (message,) = catalog.messages
    changed = replace(catalog, messages=(po.edit(message, msgstr=("neu",)),))

    assert po.write(changed).decode() == HEADER + '#:a.md\n#no space\n\nmsgid "a "\n"b"\nmsgstr "neu"\n'


def test_a_message_that_becomes_obsolete_keeps_its_lines_and_gets_them_back() -> None:
    text = HEADER + '#, fuzzy\n#| msgid "old"\nmsgid "a "\n"b"\nmsgstr "c "\n"d"\n'
    catalog = read(text)

    (message,) = catalog.messages
    gone = po.edit(message, obsolete=True)
    back = po.edit(gone, obsolete=False)

    assert po.write(replace(catalog, messages=(gone,))).decode() == HEADER + (
        '#, fuzzy\n#~| msgid "old"\n#~ msgid "a "\n#~ "b"\n#~ msgstr "c "\n#~ "d"\n'
    )
    assert po.write(replace(catalog, messages=(back,))).decode() == text


def test_an_edit_that_changes_nothing_is_the_message_itself() -> None:
    (message,) = read(HEADER + 'msgid "a"\nmsgstr "b"\n').messages

    assert po.edit(message, msgstr=("b",), flags=()) is message


def test_a_copy_is_written_anew() -> None:
    catalog = read(HEADER + 'msgid   "a"\nmsgstr "b"\n')

    copy = replace(catalog, messages=(replace(catalog.messages[0], msgstr=("c",)),))

    assert po.write(copy).decode() == HEADER + 'msgid "a"\nmsgstr "c"\n'


def test_new_lines_end_as_the_lines_of_the_file_do() -> None:
    crlf = po.read(content("valid-crlf"), "x.po").catalog

    first, *rest = crlf.messages
    changed = replace(crlf, messages=(po.edit(first, msgstr=("a\nb",), flags=("fuzzy",)), *rest))
    lines = po.write(changed)

    assert lines.count(b"\r\n") == lines.count(b"\n")
    assert b'#, fuzzy\r\nmsgid "before"\r\nmsgstr ""\r\n"a\\n"\r\n"b"\r\n' in lines


def test_messages_in_another_order_stay_apart() -> None:
    catalog = read('msgid "a"\nmsgstr ""\n\nmsgid "b"\nmsgstr ""')

    turned = replace(catalog, messages=catalog.messages[::-1])

    assert [one.key.msgid for one in read(po.write(turned).decode()).messages] == ["b", "a"]


def test_a_message_says_where_its_msgstr_stands() -> None:
    (message,) = read(HEADER + '\n# why\n#: a\nmsgid ""\n"a"\nmsgstr "b"\n').messages

    assert (message.line, po.msgid_line(message), po.msgstr_line(message)) == (7, 9, 11)
    assert po.msgstr_line(po.edit(message, flags=("fuzzy",))) == 11
    assert po.msgstr_line(Message(MessageKey("a"), ("",))) is None


def test_comments_are_there_whenever_they_are_asked_for() -> None:
    (message,) = po.read(content("valid-everything"), "x.po").catalog.messages[1:2]

    assert message.translator_comments == ("A comment", "", "bang")
    assert message.extracted_comments == ("Extracted",)
    assert message.references == ("content/a.md:3", "content/b.md", "a file.md:7")
    assert message.flags == ("fuzzy", "c-format", "range: 0..10")
    assert message.other_comments == ("#= sticky-flag",)
    assert message.previous == Previous("old text", "old context", "old texts")
    assert message.fuzzy


def test_a_message_has_no_other_attributes() -> None:
    with pytest.raises(AttributeError):
        read(HEADER + 'msgid "a"\nmsgstr "b"\n').messages[0].entry  # noqa: B018 - the look-up is the test


def test_a_file_of_100_faults_names_them_all() -> None:
    text = HEADER + "".join(f'msgid "{n}\nmsgstr "x"\n\nmsgid "good {n}"\nmsgstr ""\n\n' for n in range(100))

    reading = po.read(text.encode(), "x.po")

    assert len(reading.faults) == 100
    assert len(reading.catalog.messages) == 100


def test_a_header_keeps_its_order_and_what_it_does_not_know() -> None:
    text = 'msgid ""\nmsgstr ""\n"X-Own: 1\\n"\n"Language: \\n"\n"no field\\n"\n"Plural-Forms: x\\n"\n'
    catalog = read(text)

    assert po.header_fields(catalog) == {"X-Own": "1", "Language": "", "Plural-Forms": "x"}
    changed = po.with_header(catalog, {"Language": "de", "X-New": "a\nb"})
    assert po.write(changed).decode() == (
        'msgid ""\nmsgstr ""\n"X-Own: 1\\n"\n"Language: de\\n"\n"no field\\n"\n"Plural-Forms: x\\n"\n"X-New: a b\\n"\n'
    )
    assert po.with_header(catalog, {"X-Own": "1"}) is catalog


@pytest.mark.parametrize("tag", ["de", "ar", "ja", "pt-BR", "zh-Hant-TW", "sr-Latn"])
def test_msgfmt_accepts_a_new_catalog(tag: str, tmp_path: Path) -> None:
    catalog = po.new_catalog(locale(tag), "clinic", source=locale("fr"), today="2026-11-24 10:00+0000")
    forms = po.plural_forms(catalog)[0]
    message = Message(MessageKey("one"), ("x",) * forms, "many")
    (tmp_path / "new.po").write_bytes(po.write(replace(catalog, messages=(message,))))

    checked = said([need("msgfmt"), "--check", "-o", str(tmp_path / "new.mo"), str(tmp_path / "new.po")])

    assert checked.returncode == 0, checked.stderr
    assert po.header_fields(catalog)["X-Source-Language"] == "fr"
    assert forms == locale(tag).nplurals


def test_a_valid_rule_in_the_file_wins_over_the_locales_own() -> None:
    own = read('msgid ""\nmsgstr "Plural-Forms: nplurals=3; plural=n==1 ? 0 : n==2 ? 1 : 2;\\n"\n')
    broken = read('msgid ""\nmsgstr "Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n"\n')

    count, form = po.plural_forms(own)
    assert (count, form(1), form(2), form(3)) == (3, 0, 1, 2)
    assert po.plural_forms(broken)[0] == 2


def test_a_mo_file_holds_what_is_current() -> None:
    catalog = read(
        HEADER.replace("Language", 'Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n"Language')
        + 'msgid "a"\nmsgstr "A"\n\nmsgctxt ""\nmsgid "a"\nmsgstr "B"\n\nmsgctxt "c"\nmsgid "a"\nmsgstr "C"\n\n'
        '#, fuzzy\nmsgid "f"\nmsgstr "F"\n\n#~ msgid "o"\n#~ msgstr "O"\n\n'
        'msgid "one"\nmsgid_plural "many"\nmsgstr[0] "eins"\nmsgstr[1] "viele"\n'
    )

    mo = gettext.GNUTranslations(io.BytesIO(po.compile_mo(catalog)))

    assert (mo.gettext("a"), mo.pgettext("", "a"), mo.pgettext("c", "a")) == ("A", "B", "C")
    assert (mo.gettext("f"), mo.gettext("o")) == ("f", "o")
    assert (mo.ngettext("one", "many", 1), mo.ngettext("one", "many", 5)) == ("eins", "viele")
    assert mo.info()["language"] == "de"


def test_a_mo_file_of_nothing_can_be_read() -> None:
    assert gettext.GNUTranslations(io.BytesIO(po.compile_mo(Catalog(None, None, ())))).gettext("a") == "a"


LONG = [
    "The quick brown fox jumps over the lazy dog, and then again; " * 3,
    "https://example.org/a/very/long/path/that/goes/on/and/on/and/never/seems/to/end/at/all/index.html?x=1&y=2",
    "a" * 200,
    "列挙型バリアントの値には、パターンが一致した場合にのみアクセスできます。" * 3,
    "受講者が「休憩」に入ったら（5分間）、プレイグラウンドを開いていろいろ試してみるよう促します！そして…"
    * 2,
    "이 문장은 한국어로 쓰여 있으며 아주 길어서 여러 줄로 나뉘어야 합니다. 그렇지 않습니까? " * 2,
    "این یک جملهٔ بسیار بلند است که باید در چند سطر شکسته شود، چون که از پهنای صفحه بیشتر است. " * 2,
    "এই অংশটি প্রায় ৪০ মিনিট সময় নেবে এবং এতে অনেক কিছু রয়েছে যা আপনাকে শিখতে হবে। " * 2,
    'say \\"hi\\" to C:\\new\\table (or [x](y.md)) — well–known 50% of $5 "quoted  text"  with   spaces ' * 2,
    "one\ntwo lines of which the second is so long that it has to be folded at the width of the page, at last.\n",
    "word\u00a0bound\u00a0together\u00a0" * 8,
    "e\u0301\u0301 combining a\u0308 " * 12,
    "🦀 emoji 👩‍⚕️ and 🇩🇪 flags " * 8,
    "a \u0301\\\\b ( \u0308漢 \u0301\u0301字\\ \u0301 " * 12,
    "\u0301字漢\u0308漢 \u0308b\u0301\\字\u0301( \u0301/\u200b\u0301x" * 12,
]


@pytest.mark.parametrize("width", [40, 79, 100])
@pytest.mark.parametrize("text", LONG)
def test_a_folded_file_is_folded_as_msgcat_does(text: str, width: int, tmp_path: Path) -> None:
    msgcat = need("msgcat")
    header = read(HEADER).header
    message = Message(MessageKey("x"), (text,))
    (tmp_path / "a.po").write_bytes(po.write(Catalog(None, header, (message,))))
    theirs = subprocess.run(
        [msgcat, f"--width={width}", str(tmp_path / "a.po")], capture_output=True, check=True
    )

    ours = po.write(Catalog(None, header, (message,), Style(wrap=width)))

    assert ours.decode().partition('msgid "x"')[2] == theirs.stdout.decode().partition('msgid "x"')[2]


@pytest.mark.parametrize("width", [60, 79, 80, 100])
def test_the_width_of_a_folded_file_is_found(width: int) -> None:
    catalog = Catalog(
        None, None, tuple(Message(MessageKey(f"{n} {text}"), (text,)) for n, text in enumerate(LONG))
    )
    lines = po.write(replace(catalog, style=Style(wrap=width)))

    assert po.read(lines, "x.po").catalog.style.wrap == width
    assert po.read(po.write(catalog), "x.po").catalog.style.wrap is None


@pytest.mark.parametrize(
    "name", ["valid-everything", "valid-no-blank-lines", "valid-wrapped-by-hand", "valid-crlf"]
)
def test_polib_reads_the_same(name: str, tmp_path: Path) -> None:
    # polib knows neither "#=" nor comments without a space.
    text = content(name).replace(b"#= sticky-flag\n", b"").replace(b"#bang\n", b"")
    (tmp_path / "a.po").write_bytes(text)
    theirs = polib.pofile(str(tmp_path / "a.po"))

    ours = po.read(text, "a.po").catalog.messages

    for message, entry in zip(ours, theirs, strict=True):
        forms = tuple(entry.msgstr_plural[index] for index in sorted(entry.msgstr_plural))
        assert message.key == (entry.msgid, entry.msgctxt)
        assert message.msgstr == (forms or (entry.msgstr,))
        assert list(message.flags) == entry.flags
        assert message.obsolete == bool(entry.obsolete)
        assert "\n".join(message.translator_comments) == entry.tcomment


def test_the_state_of_a_message_is_derived() -> None:
    states = [one.state for one in read('#, fuzzy\nmsgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgstr ""\n').messages]

    assert states == [State.FUZZY, State.MISSING]


def test_a_line_without_width_behind_a_line_break_is_kept() -> None:
    alone = Message(MessageKey("a"), ("\n\u0300",))
    written = po.write(Catalog(None, None, (alone,), Style(wrap=30)))

    assert po.read(written, "x.po").catalog.messages[0].msgstr == ("\n\u0300",)


@pytest.mark.parametrize("line", ["#~|", "#|", "#~| ", "\n#~|\n#|", "#~"])
def test_a_mark_of_an_earlier_text_with_nothing_behind_it_costs_no_message(line: str) -> None:
    content = f'msgid ""\nmsgstr ""\n"Language: de\\n"\n{line}\n\nmsgid "a"\nmsgstr "b"\n'.encode()

    reading = po.read(content, "de.po")

    assert reading.faults == ()
    assert [message.key.msgid for message in reading.catalog.messages] == ["a"]
    assert po.write(reading.catalog) == content
