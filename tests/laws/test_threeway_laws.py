"""Law 5 where branches meet: two versions of a catalog become one, and no word of a translator is lost."""

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from i18n import po
from i18n.model import Catalog, Message, MessageKey, Previous, Style
from i18n.threeway import join, join_tables

KEYS = [MessageKey(text, context) for text in ("Wash", "Stay", "Call 112") for context in (None, "menu")]
WORDS = ["Waschen", "Bleiben", 'Ruf "112"', "zwei\nZeilen", "a\\b", "手を洗う"]
HEADER = (
    "Language: de\nPO-Revision-Date: {}\nLast-Translator: {}\nPlural-Forms: nplurals=2; plural=(n != 1);\n"
)


@st.composite
def messages(draw, key):
    plural = draw(st.sampled_from([None, None, None, f"{key.msgid}s"]))
    forms = 1 if plural is None else 2
    msgstr = tuple(draw(st.sampled_from(["", *WORDS])) for _ in range(forms))
    fuzzy = draw(st.booleans()) and any(msgstr)
    old = draw(st.none() | st.sampled_from(KEYS)) if fuzzy else None
    return Message(
        key,
        msgstr,
        plural,
        draw(st.sampled_from([(), ("a note",), ("a note", "", "more")])),
        draw(st.sampled_from([(), ("heading",)])),
        draw(st.sampled_from([(), ("a.md",), ("a.md:3", "b c.md:9")])),
        (*(("fuzzy",) if fuzzy else ()), *draw(st.sampled_from([(), ("python-format",)]))),
        None if old is None else Previous(old.msgid, old.msgctxt),
        draw(st.sampled_from([False, False, False, True])),
    )


@st.composite
def catalogs(draw):
    """A catalog, as it is read from a file."""
    keys = draw(st.permutations(KEYS))[: draw(st.integers(0, len(KEYS)))]
    header = HEADER.format(
        draw(st.sampled_from(["2026-01-01 10:00+0000", "2026-01-01 11:00+0200", "YEAR-MO-DA HO:MI+ZONE"])),
        draw(st.sampled_from(["Ada <a@example.org>", "Bo <b@example.org>"])),
    )
    style = Style(
        newline=draw(st.sampled_from(["\n", "\n", "\r\n"])),
        wrap=draw(st.sampled_from([None, 20])),
        tail=draw(st.sampled_from(["", "# the end\n"])),
    )
    made = Catalog(
        None, Message(MessageKey(""), (header,)), tuple(draw(messages(key)) for key in keys), style
    )
    return read(po.write(made))


@st.composite
def edited(draw, base):
    """The catalog after a day on a branch: some messages other, gone, new."""
    other = {one.key: one for one in draw(catalogs()).messages}
    kept = {one.key: one for one in base.messages}
    for key in draw(st.lists(st.sampled_from(KEYS), unique=True, max_size=4)):
        one, new = kept.get(key), other.get(key)
        if new is None:
            kept.pop(key, None)
        elif one is None:
            kept[key] = new
        else:
            names = draw(
                st.sets(st.sampled_from(["msgstr", "flags", "translator_comments", "references", "obsolete"]))
            )
            if one.msgid_plural == new.msgid_plural:
                kept[key] = po.edit(one, **{name: getattr(new, name) for name in names})
    return read(po.write(replace(base, messages=tuple(kept.values()))))


@st.composite
def branches(draw):
    """A common ancestor and two branches."""
    base = draw(catalogs())
    return base, draw(edited(base) | catalogs()), draw(edited(base) | catalogs())


def read(content):
    reading = po.read(content, "x.po")
    assert not reading.faults
    return reading.catalog


def joined(base, ours, theirs):
    """What a join writes, read again: it is a PO file without a fault."""
    found = join(base, ours, theirs)
    return read(po.write(found.catalog)), found.clashes


def by_key(catalog):
    """The messages, without what has an order that means nothing."""
    return {
        one.key: (
            one.msgstr,
            one.msgid_plural,
            one.previous,
            one.obsolete,
            *(
                frozenset(getattr(one, name))
                for name in ("flags", "translator_comments", "extracted_comments")
            ),
            frozenset(place.partition(":")[0] for place in one.references),
        )
        for one in catalog.messages
    }


def words_of(catalog):
    """Every text that somebody can find in a catalog, in comments as well."""
    said = {text for one in catalog.messages for text in one.msgstr if text}
    for one in catalog.messages:
        for line in one.translator_comments:
            if found := re.fullmatch(r'i18n: (?:other|was) msgstr(?:\[\d\])? (".*")', line):
                (message,) = read(f'msgid "x"\nmsgstr {found[1]}\n'.encode()).messages
                said.add(message.msgstr[0])
    return said


@given(branches())
def test_who_changed_nothing_has_the_version_of_the_other(sides):
    base, ours, theirs = sides
    assert po.write(join(base, ours, base).catalog) == po.write(ours)
    assert po.write(join(base, base, theirs).catalog) == po.write(theirs)
    assert po.write(join(base, ours, ours).catalog) == po.write(ours)


@given(branches())
def test_it_means_nothing_which_branch_is_merged_into_which(sides):
    base, ours, theirs = sides
    one, clashes = joined(base, ours, theirs)
    other, others = joined(base, theirs, ours)
    assert {clash.key for clash in clashes} == {clash.key for clash in others}
    undecided = {clash.key for clash in clashes}
    here, there = by_key(one), by_key(other)
    assert here.keys() == there.keys()
    for key in here.keys() - undecided:
        if here[key] != there[key] and here[key][1] == there[key][1]:  # of a source that both have changed
            # Two suggestions that merges have made, of which nobody wrote either.
            assert {"fuzzy"} <= here[key][4] & there[key][4]
    assert po.header_fields(one) == po.header_fields(other)
    assert words_of(one) == words_of(other)


@given(branches())
def test_no_word_is_lost_that_nobody_deleted(sides):
    base, ours, theirs = sides
    result, _ = joined(base, ours, theirs)
    kept = words_of(result)
    was = {one.key: one for one in base.messages}
    for side, other in ((ours, theirs), (theirs, ours)):
        there = {one.key: one for one in other.messages}
        elsewhere = {text for one in other.messages for text in one.msgstr}
        for one in side.messages:
            old, theirs_too = was.get(one.key), there.get(one.key)
            for text in filter(None, one.msgstr):
                if text in kept:
                    continue
                # The other side wrote something else in its place, or took it out, and this side left it as it was.
                if old is None or (one.fuzzy and text not in old.msgstr):
                    # A merge has made it of another message of the ancestor's, which the other side has worked on
                    # or taken out: a suggestion beside a translation.
                    assert any(text in message.msgstr for message in base.messages)
                    assert old is None or text not in elsewhere
                else:
                    assert text in old.msgstr
                    assert theirs_too is not None or text not in elsewhere


@given(branches())
def test_a_text_is_current_only_where_a_branch_said_so(sides):
    base, ours, theirs = sides
    result, _ = joined(base, ours, theirs)
    was = {one.key: one for one in base.messages}
    for one in result.messages:
        if one.fuzzy or not any(one.msgstr):
            continue
        versions = [side for catalog in (ours, theirs) for side in catalog.messages if side.key == one.key]
        same = [side for side in versions if side.msgstr == one.msgstr]
        assert any(not side.fuzzy for side in same)
        old = was.get(one.key)
        made = {message.msgstr for message in base.messages} if old is None or not any(old.msgstr) else set()
        for side in same:
            # Who doubts it did so before and the other has looked, or a merge has made it of another message.
            assert not side.fuzzy or side.msgstr in made or (old is not None and old.fuzzy)


def of(message):
    """What a translator is answerable for."""
    return message.msgstr, message.fuzzy, message.previous, message.msgid_plural


@given(branches())
def test_a_clash_keeps_both_texts_and_is_fuzzy(sides):
    base, ours, theirs = sides
    result, clashes = joined(base, ours, theirs)
    found = {one.key: one for one in result.messages}
    for clash in clashes:
        one = found[clash.key]
        assert one.fuzzy
        mine, yours = (
            next(side for side in catalog.messages if side.key == clash.key) for catalog in (ours, theirs)
        )
        assert one.msgstr == mine.msgstr
        # Nobody is asked about what one side alone has done.
        was = next((side for side in base.messages if side.key == clash.key), None)
        assert mine.msgstr != yours.msgstr or mine.msgid_plural != yours.msgid_plural
        assert any(mine.msgstr)
        assert any(yours.msgstr)
        assert was is None or [of(was)] not in ([of(mine)], [of(yours)])
        assert set(filter(None, yours.msgstr)) <= words_of(result)


@given(branches())
def test_a_join_of_what_was_joined_changes_nothing(sides):
    base, ours, theirs = sides
    found, _ = joined(base, ours, theirs)
    assert po.write(join(theirs, found, theirs).catalog) == po.write(found)


ROWS = st.dictionaries(
    st.sampled_from(["a\tb", "a\tc", "b\tb", "c\td"]), st.sampled_from(["1\tx", "2\tx", "2\ty"]), max_size=4
)


@given(ROWS, ROWS, ROWS, st.booleans())
def test_tables_are_joined_by_row_and_none_is_lost(base, ours, theirs, windows):
    def table(rows):
        text = "".join(
            f"{line}\n"
            for line in ("asset\tlocale\tsource\tmade", *(f"{k}\t{rows[k]}" for k in sorted(rows)))
        )
        return text.replace("\n", "\r\n") if windows else text

    o, a, b = table(base), table(ours), table(theirs)
    assert join_tables(o, a, o, ("asset", "locale")).text == a
    assert join_tables(o, o, b, ("asset", "locale")).text == b
    found = join_tables(o, a, b, ("asset", "locale"))
    lines = found.text.splitlines()[1:]
    assert lines == sorted(lines)
    keys = {tuple(line.split("\t")[:2]) for line in lines}
    assert len(keys) == len(lines)
    for side, other in ((ours, theirs), (theirs, ours)):
        for key, rest in side.items():
            if base.get(key) != rest or key in other:
                assert tuple(key.split("\t")) in keys
