"""Law 3, round trip: no byte of a file changes that nobody meant to change, and no file makes us stumble."""

from dataclasses import replace
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18n import po
from i18n.model import Catalog, Message, MessageKey, Previous, Style

CASES = sorted((Path(__file__).parent.parent / "cases" / "po").glob("*/input.po"))
FILES = [path.read_bytes() for path in CASES]

# Whatever a text may hold, but for NUL and lone surrogates, which no PO file can.
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30) | st.text(
    "ab \n\t\\\"'-/.,;:!?()数据，。א\u0301\u2028", max_size=200
)
lines = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=20)
comments = st.lists(lines, max_size=2).map(tuple)
places = st.lists(
    st.from_regex(r"[a-z]{1,8}/[a-zé ]{1,8}[a-z]\.md(:[1-9][0-9]{0,3})?", fullmatch=True), max_size=4
)
flags = st.lists(
    st.sampled_from(["fuzzy", "c-format", "no-wrap", "range: 0..10", "own"]), max_size=3, unique=True
)
previous = st.none() | st.builds(Previous, texts, st.none() | texts, st.none() | texts)


@st.composite
def messages(draw, key=None):
    plural = draw(st.none() | texts)
    forms = 1 if plural is None else draw(st.integers(1, 4))
    return Message(
        key or MessageKey(draw(texts), draw(st.none() | texts)),
        tuple(draw(st.lists(texts, min_size=forms, max_size=forms))),
        plural,
        draw(comments),
        draw(comments),
        tuple(draw(places)),
        tuple(draw(flags)),
        draw(previous),
        draw(st.booleans()),
    )


styles = st.builds(
    Style,
    newline=st.sampled_from(["\n", "\r\n"]),
    bom=st.booleans(),
    wrap=st.sampled_from([None, 30, 79]),
)
headers = st.builds(
    lambda fields: Message(MessageKey(""), ("".join(f"X-{n}: {value}\n" for n, value in enumerate(fields)),)),
    st.lists(st.text("abc äöü;=", max_size=60), max_size=4),
)
catalogs = st.builds(
    lambda header, found, style: Catalog(None, header, tuple(found), style),
    headers,
    st.lists(messages(), max_size=6, unique_by=lambda one: one.key).map(
        lambda found: [one for one in found if one.key != MessageKey("")]
    ),
    styles,
)
MARKS = (b"#", b"#~ ", b"#| ", b"#~|", b"#, fuzzy\n", b"<<<<<<< a\n", b"=======\n", b">>>>>>> b\n")
WORDS = (b"msgid ", b"msgid_plural ", b"msgstr ", b"msgstr[0] ", b"msgctxt ", b'msgid "a"\n', b'msgstr "b"\n')
SIGNS = (b'"', b"\\", b"\n", b"\r", b" ", b"\0", b"\xff", b"\xef\xbb\xbf", "文".encode())
fragments = st.sampled_from((*MARKS, *WORDS, *SIGNS))


@st.composite
def damaged(draw):
    """A file, with some of it lost, doubled, cut off or put elsewhere."""
    content = draw(st.sampled_from(FILES))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content)))
        length = draw(st.integers(0, 12))
        match draw(st.integers(0, 4)):
            case 0:
                content = content[:at] + content[at + length :]
            case 1:
                content = content[:at] + draw(fragments) + content[at:]
            case 2:
                content = content[:at]
            case 3:
                content = content[:at] + content[max(at - length, 0) :]
            case _:
                parts = content.split(b"\n")
                one, other = (draw(st.integers(0, len(parts) - 1)) for _ in range(2))
                parts[one], parts[other] = parts[other], parts[one]
                content = b"\n".join(parts)
    return content


def look(reading):
    """Everything that a reading says, so that nothing is left for later."""
    for message in (*reading.catalog.messages, *filter(None, [reading.catalog.header])):
        repr(message)
        assert po.msgstr_line(message) is not None
    assert [fault for fault in reading.faults if not fault.what] == []


def lossless(content):
    reading = po.read(content, "x.po")
    look(reading)
    if not reading.faults:
        assert po.write(reading.catalog) == content
    return reading


@given(catalogs)
def test_what_is_written_is_read_again(catalog):
    reading = po.read(po.write(catalog), "x.po")

    assert not reading.faults
    assert reading.catalog.header == catalog.header
    assert reading.catalog.messages == catalog.messages
    assert (reading.catalog.style.bom, po.write(reading.catalog)) == (catalog.style.bom, po.write(catalog))


@given(catalogs)
def test_polib_reads_what_we_write(tmp_path_factory, catalog):
    # polib takes an empty msgctxt for none, an empty msgid for the header, and does not know "\\a".
    plain = [
        one
        for one in catalog.messages
        if one.key.msgctxt != ""
        and one.key.msgid
        and "\a" not in "".join(filter(None, (*one.key, one.msgid_plural, *one.msgstr)))
    ]
    path = tmp_path_factory.mktemp("polib") / "x.po"
    path.write_bytes(po.write(replace(catalog, messages=tuple(plain), style=Style())))

    theirs = polib.pofile(str(path))

    assert len(theirs) == len(plain)
    for message, entry in zip(plain, theirs, strict=True):
        forms = tuple(entry.msgstr_plural[index] for index in sorted(entry.msgstr_plural))
        assert (entry.msgid, entry.msgctxt) == message.key
        assert (forms or (entry.msgstr,)) == message.msgstr
        assert bool(entry.obsolete) == message.obsolete


@given(st.text("\u0301 \\漢a(\u200b", min_size=40, max_size=120), st.sampled_from([20, 40, 80]))
def test_marks_and_backslashes_anywhere_are_folded_without_loss(text, width):
    content = po.write(Catalog(None, None, (Message(MessageKey("x"), (text,)),), Style(wrap=width)))
    assert po.read(content, "x.po").catalog.messages[0].msgstr == (text,)


@given(st.binary(max_size=200) | st.lists(fragments, max_size=40).map(b"".join))
def test_no_bytes_make_reading_fail(content):
    lossless(content)


@given(damaged())
def test_a_damaged_file_is_reported_or_kept_byte_for_byte(content):
    lossless(content)


@given(damaged(), st.integers(0, 3))
def test_messages_away_from_the_damage_are_still_read(content, count):
    """Three messages behind a comment: whatever stands before them, at most what it runs into is lost."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or content.count(b"\0") > 2 or b"<<<<<<<" in content:
        return  # nothing of UTF-16 can be read, and all that stands in an open conflict is left out
    behind = "".join(f'\n# {n}\nmsgid "far away {n}"\nmsgstr "weit weg {n}"\n' for n in range(count)).encode()

    found = {
        message.key.msgid: message.msgstr
        for message in po.read(content + b"\n" + behind, "x.po").catalog.messages
    }

    for n in range(count):
        assert found[f"far away {n}"] == (f"weit weg {n}",)


@given(damaged(), flags.map(tuple), texts)
def test_an_edit_changes_what_it_says_and_nothing_else(content, wanted, text):
    reading = po.read(content, "x.po")
    if reading.faults or not reading.catalog.messages:
        return
    first, *rest = reading.catalog.messages
    for changes in (
        {"flags": wanted},
        {"msgstr": (text,) * len(first.msgstr)},
        {"obsolete": not first.obsolete},
    ):
        changed = (po.edit(first, **changes), *rest)

        again = po.read(po.write(replace(reading.catalog, messages=changed)), "x.po")

        assert not again.faults
        assert again.catalog.messages == changed
        assert again.catalog.header == reading.catalog.header


@pytest.mark.parametrize("path", CASES, ids=[path.parent.name for path in CASES])
def test_a_file_may_be_cut_off_anywhere(path):
    content = path.read_bytes()
    for end in range(len(content)):
        lossless(content[:end])
