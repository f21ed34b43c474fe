"""Laws 4, 5 and 8 under random work: authors edit, translators translate, merges and msgmerge run in turn.

What a text means is known here without the program: each word has a meaning, and some can be written in several ways.
"""

import re
import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from i18n import po
from i18n.extract import template
from i18n.locales import locale
from i18n.merge import Rules, merge
from i18n.minor import NO_CHANGES, Change, Text, declared
from i18n.model import Markup, MessageKey, Reference, Unit

WORDS = [
    "wash",
    "your",
    "hands",
    "often",
    "10",
    "mg",
    "never",
    "stay",
    "at",
    "home",
    "Zoë",
    '"quoted"',
    "a\\b",
    "two\nlines",
]
WAYS = {
    "*hands*": "hands emphasized",
    "_hands_": "hands emphasized",
    "[home](a.md)": "home linked",
    "[home](b/c.md)": "home linked",
    "[home][h]": "home linked",
    "“often”": "often quoted",
    '"often"': "often quoted",
    "R&amp;D": "R&D",
    "R&D": "R&D",
    "``code``": "code",
    "`code`": "code",
    "clinic": "clinic",
    "clinci": "clinic",
    "10": "10",
    "20": "20",
    "never": "never",
    "always": "always",
}
"""Words with what they mean. Those of one meaning differ in nothing that is language, or by a typo."""
TYPO = {"clinic", "clinci"}
WORDS += WAYS
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
PLACES = st.sampled_from(["content/a.md", "content/b.md", "content/a b.md"])
UNITS = st.builds(
    lambda text, msgctxt, plural, path, line: Unit(
        MessageKey(text, msgctxt),
        "paragraph",
        Markup.MARKDOWN,
        Reference(path, line),
        plural=text + "s" if plural else None,
    ),
    TEXTS,
    st.sampled_from([None, None, None, "menu"]),
    st.sampled_from([False, False, False, True]),
    PLACES,
    st.integers(1, 9),
)
MSGMERGE = shutil.which("msgmerge")
SERIAL = re.compile(r'Text "(\d+)" (\d+)')
ADDRESS = re.compile(r"\]\((.*?)\)|\[(h)\]")


def meaning(text):
    """What a text means, whatever way it is written."""
    return [WAYS.get(word, word) for word in text.split()]


def addresses(text):
    return sorted(first or second for first, second in ADDRESS.findall(text))


def written(msgid, serial, form):
    """A translation: a number of its own, and the words with markup in another order."""
    marked = [word for word in msgid.split() if word in WAYS and re.search(r"\W", word)]
    return f'Text "{serial}" {form}\\ {" ".join(reversed(marked))}'


def texts_of(catalog):
    """Every non-empty msgstr by its number, wherever it stands, and what comments hold."""
    said = {
        found[0] for message in catalog.messages for text in message.msgstr if (found := SERIAL.match(text))
    }
    comments = {line for message in catalog.messages for line in message.translator_comments}
    return said, comments


def lines_of(message):
    """The bytes of a message in its file, without the blank lines around it."""
    return message.raw.content[message.raw.start : message.raw.end].strip()


def pot(units):
    return po.read(po.write(template(units)), "new.pot").catalog


class Work(RuleBasedStateMachine):
    """One catalog and the source it belongs to."""

    @initialize(units=st.lists(UNITS, max_size=6), tag=st.sampled_from(["de", "pl", "ja"]))
    def begin(self, units, tag):
        self.locale = locale(tag)
        self.units = list(units)
        self.serial = 0
        self.minor = NO_CHANGES
        self.made_for = {}
        self.base = None
        self.content = po.write(po.new_catalog(self.locale, "test"))

    def read(self, content):
        reading = po.read(content, "old.po", self.locale)
        assert not reading.faults
        return reading.catalog

    @rule(unit=UNITS, at=st.integers(0, 20))
    def an_author_adds(self, unit, at):
        self.units.insert(at, unit)

    @precondition(lambda self: self.units)
    @rule(at=st.integers(0, 20))
    def an_author_removes(self, at):
        del self.units[at % len(self.units)]

    @precondition(lambda self: self.units)
    @rule(at=st.integers(0, 20), word=st.sampled_from(WORDS), where=st.integers(0, 5))
    def an_author_edits(self, at, word, where):
        old = self.units[at % len(self.units)]
        words = old.key.msgid.split(" ")
        words[where % len(words)] = word
        text = " ".join(words)
        self.units[at % len(self.units)] = replace(
            old, key=old.key._replace(msgid=text), plural=text + "s" if old.plural else None
        )

    @precondition(lambda self: self.units)
    @rule(at=st.integers(0, 20))
    def an_author_begins_or_ceases_to_count(self, at):
        old = self.units[at % len(self.units)]
        self.units[at % len(self.units)] = replace(old, plural=None if old.plural else old.key.msgid + "s")

    @precondition(lambda self: self.units)
    @rule(at=st.integers(0, 20), where=st.integers(0, 5), way=st.integers(0, 2), call_it_minor=st.booleans())
    def an_author_writes_the_same_in_another_way(self, at, where, way, call_it_minor):
        old = self.units[at % len(self.units)]
        words = old.key.msgid.split(" ")
        word = words[where % len(words)]
        same = [other for other, sense in WAYS.items() if sense == WAYS.get(word)]
        if same:
            words[where % len(words)] = same[way % len(same)]
            self.rewrite(at, " ".join(words), call_it_minor=call_it_minor)

    @precondition(lambda self: self.units)
    @rule(
        at=st.integers(0, 20), change=st.sampled_from([("10", "20"), ("never", "always"), ("mg", "never mg")])
    )
    def an_author_calls_minor_what_is_not(self, at, change):
        text = self.units[at % len(self.units)].key.msgid
        self.rewrite(at, text.replace(*change), call_it_minor=True)

    def rewrite(self, at, text, *, call_it_minor):
        old = self.units[at % len(self.units)]
        new = replace(old, key=old.key._replace(msgid=text), plural=text + "s" if old.plural else None)
        self.units[at % len(self.units)] = new
        if call_it_minor:
            pair = (Text(unit.key.msgid, unit.key.msgctxt, unit.plural) for unit in (old, new))
            self.minor = self.minor.with_more([declared(Change(*pair), "author", "typo")])

    @rule()
    def somebody_commits(self):
        self.base = self.content

    @rule(at=st.integers(0, 20))
    def a_translator_accepts(self, at):
        catalog = self.read(self.content)
        live = [message for message in catalog.messages if not message.obsolete and message.fuzzy]
        if live:
            old = live[at % len(live)]
            new = po.edit(old, flags=tuple(set(old.flags) - {"fuzzy"}), previous=None)
            messages = tuple(new if message is old else message for message in catalog.messages)
            self.content = po.write(replace(catalog, messages=messages))
            # Who accepts a text says it is right for the msgid, addresses included.
            for text in new.msgstr:
                if found := SERIAL.match(text):
                    self.made_for[found[1]] = (meaning(old.key.msgid), False)

    @rule(at=st.integers(0, 20), fuzzy=st.booleans(), only_first=st.booleans())
    def a_translator_translates(self, at, fuzzy, only_first):
        catalog = self.read(self.content)
        live = [message for message in catalog.messages if not message.obsolete]
        if not live:
            return
        old = live[at % len(live)]
        self.serial += 1
        made_for = old.previous.msgid if fuzzy and old.previous else old.key.msgid
        # Nobody knows what a text says that is fuzzy without the text it was made for.
        known = not fuzzy or old.previous is not None
        self.made_for[str(self.serial)] = (meaning(made_for) if known else None, True)
        said = [written(made_for, self.serial, form) for form in range(len(old.msgstr))]
        if only_first:
            said[1:] = [""] * len(said[1:])
        new = po.edit(
            old,
            msgstr=tuple(said),
            flags=("fuzzy",) if fuzzy else (),
            previous=old.previous if fuzzy else None,
            translator_comments=(*old.translator_comments, f"note {self.serial}"),
        )
        messages = tuple(new if message is old else message for message in catalog.messages)
        self.content = po.write(replace(catalog, messages=messages))

    @precondition(lambda _: MSGMERGE is not None)
    @rule(previous=st.booleans())
    def somebody_runs_msgmerge(self, previous):
        with tempfile.TemporaryDirectory() as folder:
            old, new = Path(folder, "old.po"), Path(folder, "new.pot")
            old.write_bytes(self.content)
            new.write_bytes(po.write(template(self.units)))
            done = subprocess.run(
                [MSGMERGE, "-q", *(["--previous"] if previous else []), "-o", "-", str(old), str(new)],
                capture_output=True,
                check=False,
            )
        assert done.returncode == 0, done.stderr.decode()
        self.content = done.stdout

    @rule(
        fuzzy=st.booleans(),
        threshold=st.sampled_from([0, 60, 100]),
        references=st.sampled_from(["file", "line", "none"]),
        with_base=st.booleans(),
    )
    def we_merge(self, fuzzy, threshold, references, with_base):
        before = self.read(self.content)
        fresh = pot(self.units)
        options = {
            "fuzzy": fuzzy,
            "threshold": threshold,
            "references": references,
            "rules": Rules(self.minor, locale("en")),
            "base": self.read(self.base) if with_base and self.base else None,
        }
        result = merge(fresh, before, **options)
        written = po.write(result.catalog)
        after = self.read(written)
        self.nothing_is_lost(before, after)
        self.nothing_old_is_current(after)
        assert tuple(message.key for message in after.messages if not message.obsolete) == tuple(
            message.key for message in fresh.messages
        )
        keys = [message.key for message in after.messages]
        assert len(keys) == len(set(keys)), "msgfmt refuses a message that is there twice"
        again = merge(fresh, after, **options)
        assert po.write(again.catalog) == written
        assert again.catalog is after
        assert not again.report.changed
        self.content = written

    def nothing_old_is_current(self, after):
        """Law 8: what is current was made for what the source means now, and leads where the source leads."""
        for message in after.messages:
            if message.obsolete or message.fuzzy:
                continue
            for text in message.msgstr:
                if found := SERIAL.match(text):
                    sense, untouched = self.made_for[found[1]]
                    assert sense == meaning(message.key.msgid), f"{text!r} passes for {message.key.msgid!r}"
                    if untouched:
                        assert addresses(text) == addresses(message.key.msgid)

    def nothing_is_lost(self, before, after):
        was, (said, comments) = texts_of(before)[0], texts_of(after)
        for text in was - said:
            assert any(text in comment for comment in comments), f"{text} is lost"
        unknown = {
            text
            for message in before.messages
            if message.fuzzy and message.previous is None
            for text in texts_of(replace(before, messages=(message,)))[0]
        }
        for message in after.messages:
            if any(message.msgstr) and not message.obsolete and message.fuzzy and message.previous is None:
                assert texts_of(replace(after, messages=(message,)))[0] <= unknown


TestWork = Work.TestCase
TestWork.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)


@settings(deadline=None)
@given(
    st.lists(UNITS, min_size=1, max_size=8),
    UNITS,
    st.integers(0, 8),
    st.lists(st.booleans(), min_size=8, max_size=8),
    st.lists(UNITS, max_size=3),
)
def test_an_inserted_message_changes_no_byte_of_another(units, new, at, translated, gone):
    old_keys = {unit.key for unit in units}
    if new.key in old_keys:
        return
    start = merge(
        pot([*units, *(unit for unit in gone if unit.key != new.key)]), po.new_catalog(locale("de"), "test")
    ).catalog
    said = tuple(
        po.edit(message, msgstr=tuple(f"t{at} {form}" for form in range(len(message.msgstr))))
        if yes
        else message
        for at, (message, yes) in enumerate(zip(start.messages, translated * 2, strict=False))
    )
    first = merge(pot(units), replace(start, messages=said), fuzzy=False).catalog
    before = po.read(po.write(first), "old.po", locale("de")).catalog
    longer = [*units[:at], new, *units[at:]]
    after = po.read(po.write(merge(pot(longer), before).catalog), "old.po", locale("de")).catalog
    here = {message.key: lines_of(message) for message in after.messages}
    for message in before.messages:
        assert here[message.key] == lines_of(message)


def test_a_merge_into_nothing_gives_the_template_untranslated():
    units = [Unit(MessageKey("a"), "heading", Markup.MARKDOWN, Reference("content/a.md", 1))]
    result = merge(pot(units), po.new_catalog(locale("de"), "test"))
    assert [message.key.msgid for message in result.catalog.messages] == ["a"]
    assert result.report.added == (MessageKey("a"),)
