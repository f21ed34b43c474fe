"""Laws 4, 5 and 8 under random work: authors edit, translators translate, merges and msgmerge run in turn.

Each translation has a number of its own, and what the text meant that it was made for is noted down beside it.
"""

import re
import shutil
import subprocess
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from merging import FACTS, PROTECTED, UNITS, WAYS, WORDS, meaning, pot, stated

from i18n import po
from i18n.extract import template
from i18n.facts import same_facts
from i18n.locales import locale
from i18n.merge import Rules, merge
from i18n.minor import NO_CHANGES, Change, Text, declared
from i18n.model import State
from i18n.notes import notes
from i18n.translate import translations

EN = locale("en")
AGREE = partial(same_facts, protected=(PROTECTED,))
MSGMERGE = shutil.which("msgmerge")
SERIAL = re.compile(r'Text "(\d+)" (\d+)')
ADDRESS = re.compile(r"\]\((.*?)\)|\[(h)\]")


def addresses(text):
    return sorted(first or second for first, second in ADDRESS.findall(text))


def written(msgid, serial, form):
    """A translation: a number of its own, and the words with markup in another order."""
    marked = [word for word in msgid.split() if word in WAYS and re.search(r"\W", word)]
    return f'Text "{serial}" {form}\\ {" ".join(reversed(marked))}'


def texts_of(messages):
    """Every non-empty msgstr by its number, wherever it stands, and what comments hold."""
    said = {found[0] for message in messages for text in message.msgstr if (found := SERIAL.match(text))}
    comments = {line for message in messages for line in message.translator_comments}
    return said, comments


def live(catalog):
    return [message for message in catalog.messages if not message.obsolete]


def by_msgmerge(catalog, units, *options):
    """What msgmerge leaves of a catalog."""
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder, "old.po"), Path(folder, "new.pot")
        old.write_bytes(catalog)
        new.write_bytes(po.write(template(units)))
        command = [MSGMERGE, "-q", *options, "-o", "-", str(old), str(new)]
        done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


class Work(RuleBasedStateMachine):
    """One catalog and the source it belongs to."""

    @initialize(
        units=st.lists(UNITS, min_size=1, max_size=6),
        tag=st.sampled_from(["de", "pl", "ja"]),
        translated=st.booleans(),
    )
    def begin(self, units, tag, translated):
        self.locale = locale(tag)
        self.units = list(units)
        self.serial = 0
        self.minor = NO_CHANGES
        self.made_for = {}
        self.accepted = set()
        self.base = None
        empty = po.new_catalog(self.locale, "test")
        self.content = po.write(merge(pot(units), empty).catalog if translated else empty)
        for at in range(len(self.read(self.content).messages) if translated else 0):
            self.a_translator_translates(at, fuzzy=False, only_first=False)

    def read(self, content):
        reading = po.read(content, "old.po", self.locale)
        assert not reading.faults
        return reading.catalog

    # Authors

    @rule(unit=UNITS, at=st.integers(0, 20))
    def an_author_adds(self, unit, at):
        self.units.insert(at, unit)

    @precondition(lambda self: self.units)
    @rule(at=st.integers(0, 20))
    def an_author_removes(self, at):
        del self.units[at % len(self.units)]

    @precondition(lambda self: self.units)
    @rule(at=st.integers(0, 20), to=st.integers(0, 20))
    def an_author_moves(self, at, to):
        one = self.units.pop(at % len(self.units))
        self.units.insert(to, replace(one, reference=one.reference._replace(path="content/moved.md")))

    @precondition(lambda self: self.units)
    @rule(at=st.integers(0, 20), word=st.sampled_from(WORDS), where=st.integers(0, 5))
    def an_author_edits(self, at, word, where):
        words = self.units[at % len(self.units)].key.msgid.split(" ")
        words[where % len(words)] = word
        self.rewrite(at, " ".join(words), call_it_minor=False)

    @precondition(lambda self: self.units)
    @rule(at=st.integers(0, 20))
    def an_author_begins_or_ceases_to_count(self, at):
        old = self.units[at % len(self.units)]
        self.units[at % len(self.units)] = replace(old, plural=None if old.plural else old.key.msgid + "s")

    @precondition(lambda self: self.units)
    @rule(at=st.integers(0, 20), where=st.integers(0, 5), way=st.integers(0, 2), call_it_minor=st.booleans())
    def an_author_writes_the_same_in_another_way(self, at, where, way, call_it_minor):
        words = self.units[at % len(self.units)].key.msgid.split(" ")
        word = words[where % len(words)]
        same = [other for other, sense in WAYS.items() if sense == WAYS.get(word)]
        if same:
            words[where % len(words)] = same[way % len(same)]
            self.rewrite(at, " ".join(words), call_it_minor=call_it_minor)

    @precondition(lambda self: self.units)
    @rule(
        at=st.integers(0, 20),
        where=st.integers(0, 5),
        fact=st.sampled_from([*sorted(FACTS), PROTECTED]),
    )
    def an_author_calls_minor_what_is_not(self, at, where, fact):
        words = self.units[at % len(self.units)].key.msgid.split(" ")
        words[where % len(words)] = "Zoe" if words[where % len(words)] == PROTECTED else fact
        self.rewrite(at, " ".join(words), call_it_minor=True)

    def rewrite(self, at, text, *, call_it_minor):
        old = self.units[at % len(self.units)]
        new = replace(old, key=old.key._replace(msgid=text), plural=text + "s" if old.plural else None)
        self.units[at % len(self.units)] = new
        if call_it_minor:
            pair = (Text(unit.key.msgid, unit.key.msgctxt, unit.plural) for unit in (old, new))
            self.minor = self.minor.with_more([declared(Change(*pair), "author", "typo")])

    # Translators

    def put(self, catalog, old, new):
        messages = tuple(new if message is old else message for message in catalog.messages)
        self.content = po.write(replace(catalog, messages=messages))

    @rule(at=st.integers(0, 20))
    def a_translator_accepts(self, at):
        catalog = self.read(self.content)
        fuzzy = [message for message in live(catalog) if message.fuzzy]
        if fuzzy:
            old = fuzzy[at % len(fuzzy)]
            self.put(catalog, old, po.edit(old, flags=tuple(set(old.flags) - {"fuzzy"}), previous=None))
            # Who accepts a text says it is right for the msgid as well, addresses included.
            for text in old.msgstr:
                if found := SERIAL.match(text):
                    self.made_for[found[1]].append(meaning(old.key.msgid))
                    self.accepted.add(found[1])

    @rule(at=st.integers(0, 20), fuzzy=st.booleans(), only_first=st.booleans())
    def a_translator_translates(self, at, fuzzy, only_first):
        catalog = self.read(self.content)
        if not live(catalog):
            return
        old = live(catalog)[at % len(live(catalog))]
        self.serial += 1
        made_for = old.previous.msgid if fuzzy and old.previous else old.key.msgid
        # Nobody knows what a text says that is fuzzy without the text it was made for.
        known = not fuzzy or old.previous is not None
        self.made_for[str(self.serial)] = [meaning(made_for)] if known else []
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
        self.put(catalog, old, new)

    # Programs

    @rule()
    def somebody_commits(self):
        self.base = self.content

    @precondition(lambda _: MSGMERGE is not None)
    @rule(previous=st.booleans())
    def somebody_runs_msgmerge(self, previous):
        self.content = by_msgmerge(self.content, self.units, *(["--previous"] if previous else []))

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
            "rules": Rules(self.minor, EN, (PROTECTED,)),
            "base": self.read(self.base) if with_base and self.base else None,
        }
        result = merge(fresh, before, **options)
        made = po.write(result.catalog)
        after = self.read(made)
        self.nothing_is_lost(before, after)
        self.nothing_old_is_current(after)
        self.nothing_untrue_is_shown(after)
        self.nobody_else_keeps_more(before, after, result.report)
        assert [message.key for message in live(after)] == [message.key for message in live(fresh)]
        keys = [message.key for message in after.messages]
        assert len(keys) == len(set(keys)), "msgfmt refuses a message that is there twice"
        again = merge(fresh, after, **options)
        assert po.write(again.catalog) == made
        assert again.catalog is after
        assert not again.report.changed
        self.content = made

    # Laws

    def nothing_is_lost(self, before, after):
        """Law 5; and what is fuzzy says which text it was made for, or where it is from, unless nobody ever knew."""
        was, (said, comments) = texts_of(before.messages)[0], texts_of(after.messages)
        for text in was - said:
            assert any(text in comment for comment in comments), f"{text} is lost"
        unknown = texts_of(message for message in before.messages if message.fuzzy and not message.previous)[
            0
        ]
        for message in live(after):
            if message.fuzzy and message.previous is None and not notes(message, "suggested"):
                assert texts_of([message])[0] <= unknown

    def nothing_old_is_current(self, after):
        """Law 8: what is current was made for what the source means now, and leads where the source leads."""
        for message in live(after):
            for text in () if message.fuzzy else message.msgstr:
                if found := SERIAL.match(text):
                    assert meaning(message.key.msgid) in self.made_for[found[1]], (
                        f"{text!r} passes for {message.key.msgid!r}"
                    )
                    if found[1] not in self.accepted:
                        assert addresses(text) == addresses(message.key.msgid)

    def nothing_untrue_is_shown(self, after):
        """Law 8: of what is out of date only that is shown whose facts are those of the source."""
        shown = translations(self.locale, after, source=EN, stale="marked", same_facts=AGREE)
        for unit in self.units:
            answer = shown.translate(unit)
            if found := SERIAL.match(answer.text):
                made_for = self.made_for[found[1]]
                assert stated(meaning(unit.key.msgid)) in map(stated, made_for), f"{answer.text!r} is shown"
                assert answer.state is State.FUZZY or meaning(unit.key.msgid) in made_for

    def nobody_else_keeps_more(self, before, after, report):
        """What msgmerge leaves current we do too; what only we do says the same, and the report has it."""
        if MSGMERGE is None or before.header is None:
            return  # without a header it takes a catalog for ASCII
        theirs = {
            one.key: one for one in live(self.read(by_msgmerge(self.content, self.units, "--previous")))
        }
        told = {one.key for one in (*report.carried, *report.repaired)}
        for ours in live(after):
            other = theirs[ours.key]
            if other.state is State.CURRENT:
                assert ours.state is State.CURRENT
                assert ours.msgstr == other.msgstr
                assert ours.key not in told
            elif ours.state is State.CURRENT:
                assert ours.key in told


TestWork = Work.TestCase
# The profile "deep" tries for minutes what all others try in seconds.
TestWork.settings = settings(max_examples=settings().max_examples // 2, stateful_step_count=25)
