"""Law 8 over every output: of a translation whose source changed a fact, nothing is current and nothing is shown.

Every place of a site says a number of its own, and every translation carries a mark of its own. Whatever authors,
translators, other programs and accidents do to the site: a number that the source does not say any more, and a mark
of a translation that was made for other facts or withdrawn, stand in no file of a build.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
from corrections import DOSE, NEW, OLD, corrected, dosed, saying
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from polib import POEntry, POFile, pofile
from sites import catalogs_of, ran, snapshot

from i18n.cli import run
from i18n.facts import difference
from i18n.locales import locale
from i18n.markup import essence
from i18n.minor import NO_CHANGES, Change, declared, text_before, written
from i18n.minor import text_of as source_of
from i18n.model import State
from i18n.project.minor import read_minor
from i18n.project.site import open_site
from i18n.project.view import look
from i18n.withdrawal import withdrawal

ENGLISH = locale("en")
NUMBER = re.compile(rb"7\d{5}")
MARK = re.compile(r"q[a-p]{6}q|Q[A-P]{6}Q")
LOCALES = ("de", "es", "es_MX", "uk")
MSGMERGE = shutil.which("msgmerge")
FINE, DAMAGED, REFUSED = 0, 3, 2

FACTS = (
    ("Never take", "Always take"),
    ("or more, call", "or less, call"),
    ("at most", "at least"),
    ("Not today", "Today"),
)
"""Words that state something, and what an author may make of them."""
WORDS = (("with water", "with juice"), ("glass", "cup"), ("Dear reader", "Dear friend"), ("Ask", "Call us"))
FORMS = (
    ("**", "__"),
    ("(guide/index.md", "(./guide/index.md"),
    ("<em>", '<em class="x">'),
    ("Words", "*Words*"),
)
PAGES = ("part.html", "letter.txt", "guide/index.md", "leaflet.html")


@cache
def numbered() -> Path:
    """The site with another number at each place, not translated yet."""
    folder = Path(mkdtemp(prefix="i18n-laws-")) / "site"
    shutil.copytree(DOSE, folder)
    count = 700000
    for path in texts(folder):
        parts = path.read_text("utf-8").split(OLD)
        whole = parts[0]
        for part in parts[1:]:
            count += 1
            whole += f"{count}{part}"
        path.write_text(whole, "utf-8")
    ran(folder, "sync")
    return folder


def texts(folder: Path) -> list[Path]:
    """Every file in which the source says something."""
    return [folder / "i18n.toml", *sorted(one for one in (folder / "content").rglob("*") if one.is_file())]


def marks(text: str) -> set[str]:
    """The marks of translations in a text."""
    return {mark.lower() for mark in MARK.findall(text)}


def same(one: str, other: str) -> bool:
    """Whether two texts of the source state the same."""
    return not difference(essence(one).key, essence(other).key, ENGLISH)


class Corrections(RuleBasedStateMachine):
    """A site in the hands of its authors, its translators, other programs and accidents."""

    @initialize()
    def begins(self) -> None:
        """Every locale but Mexican Spanish is translated."""
        self.site = Path(mkdtemp(prefix="i18n-law-")) / "site"
        shutil.copytree(numbered(), self.site)
        self.numbers = 799000
        self.made_for: dict[str, tuple[str, str]] = {}
        """Each mark with the msgid and msgid_plural that its translation was made for."""
        self.withdrawn: set[str] = set()
        self.whole: dict[str, bytes] = {}
        """The catalogs that an accident took, as they were."""
        self.branches: dict[str, bytes] = {}
        """Copies of catalogs on which somebody works."""
        self.away: dict[str, str] = {}
        """The pages that their author took away, as they were."""
        for name in ("de", "es", "uk"):
            self.translates(name, every=1)

    def teardown(self) -> None:
        """Leave nothing behind."""
        if hasattr(self, "site"):
            shutil.rmtree(self.site.parent, ignore_errors=True)

    # The author

    @rule(at=st.integers(0, 1000))
    def corrects_a_number(self, at: int) -> None:
        """One number becomes another that was never there."""
        found = [(path, number) for path in texts(self.site) for number in NUMBER.findall(path.read_bytes())]
        path, number = found[at % len(found)]
        self.numbers += 1
        path.write_bytes(path.read_bytes().replace(number, str(self.numbers).encode()))

    @rule(pair=st.sampled_from((*FACTS, *WORDS, *FORMS)))
    def edits_words(self, pair: tuple[str, str]) -> None:
        """Some words become others, wherever they stand, and back."""
        one, other = pair
        for path in texts(self.site):
            text = path.read_text("utf-8")
            if one in text or other in text:
                first, second = (other, one) if other in text else (one, other)
                path.write_text(text.replace(first, second), "utf-8")

    @rule(name=st.sampled_from(PAGES))
    def takes_a_page_away_or_brings_it_back(self, name: str) -> None:
        """A page goes, with all its messages, or comes back as it was."""
        path = self.site / "content" / name
        if name in self.away:
            path.write_text(self.away.pop(name), "utf-8")
        else:
            self.away[name] = path.read_text("utf-8")
            path.unlink()

    @rule(mode=st.sampled_from(["source", "marked"]))
    def shows_old_translations_or_not(self, mode: str) -> None:
        """The policy of the site changes."""
        path = self.site / "i18n.toml"
        text = re.sub(r'stale = "\w+"\n', "", path.read_text("utf-8"))
        path.write_text(f'stale = "{mode}"\n{text}', "utf-8")

    @rule()
    def calls_every_change_minor(self) -> None:
        """The author says of each change that it is minor; what states something is refused."""
        assert self.does("minor", "--all-of", ".", "--by", "ana") in {FINE, DAMAGED, 1}

    # The translator

    @rule(name=st.sampled_from(LOCALES), every=st.integers(1, 3), check=st.booleans())
    def translates(self, name: str, every: int, *, check: bool = False) -> None:
        """What needs work is translated, or a part of it; some of that is still to be looked at."""
        with self.catalog(name) as catalog:
            self.works_on(catalog, every, check=check)

    def works_on(self, catalog: POFile, every: int, *, check: bool) -> None:
        """Translate what needs work."""
        for at, one in enumerate(catalog):
            if one.obsolete or one.msgctxt == "slug" or (one.translated() and not one.fuzzy):
                continue
            if at % every == 0:
                self.says(one)
                one.flags = ["fuzzy"] if check and at % 2 else [f for f in one.flags if f != "fuzzy"]

    def says(self, one: POEntry) -> None:
        """Translate one message."""
        count = len(self.made_for)
        mark = "q" + "".join("abcdefghijklmnop"[count >> shift & 15] for shift in range(20, -4, -4)) + "q"
        self.made_for[mark] = (one.msgid, one.msgid_plural or one.msgid)
        if one.msgid_plural:
            one.msgstr_plural = {
                form: f"{mark} {one.msgid_plural if form else one.msgid}" for form in one.msgstr_plural
            }
        else:
            # In capitals a line of a plain text is a heading.
            one.msgstr = f"{mark.upper() if one.msgid.isupper() else mark} {one.msgid}"
        one.previous_msgid = one.previous_msgctxt = one.previous_msgid_plural = None

    @rule(name=st.sampled_from(LOCALES), at=st.integers(0, 1000))
    def withdraws(self, name: str, at: int) -> None:
        """Somebody takes a translation offline."""
        with self.catalog(name) as catalog:
            known = [one for one in catalog if MARK.search(text_of(one)) and not one.obsolete]
        if not known:
            return
        one = known[at % len(known)]
        words = ["--context", one.msgctxt] if one.msgctxt else []
        code = self.does("withdraw", *words, "--reason", "wrong", name, "--", one.msgid)
        assert code in {FINE, REFUSED, DAMAGED}
        if code == FINE:
            self.withdrawn |= marks(text_of(one))

    @rule(name=st.sampled_from(LOCALES), page=st.sampled_from(("index.md", *PAGES)))
    def withdraws_a_page(self, name: str, page: str) -> None:
        """Somebody takes a whole page offline."""
        code = self.does("withdraw", "--reason", "wrong", name, page)
        assert code in {FINE, REFUSED, DAMAGED}
        with self.catalog(name) as catalog:
            for one in catalog if code == FINE else ():
                # What was corrected since an earlier time is live, and its note says nothing.
                if not one.obsolete and one.fuzzy and one.tcomment.startswith("i18n: withdrawn"):
                    self.withdrawn |= marks(text_of(one)) if holds(one) else set()

    @precondition(lambda self: self.withdrawn)
    @rule()
    def think_that_taking_the_flag_away_is_enough(self) -> None:
        """The flag goes from what was withdrawn, the translation stays."""
        for name in LOCALES:
            with self.catalog(name) as catalog:
                for one in catalog:
                    if self.withdrawn & marks(text_of(one)) and one.tcomment and not one.previous_msgid:
                        one.flags = []

    # Programs

    @rule()
    def syncs(self) -> None:
        """The daily command."""
        assert self.does("sync") in {FINE, DAMAGED}

    @rule(name=st.sampled_from(LOCALES))
    def loses_comments(self, name: str) -> None:
        """A platform that keeps no comments of translators, with the notes among them."""
        with self.catalog(name) as catalog:
            for one in catalog:
                one.tcomment = ""

    @rule(name=st.sampled_from(LOCALES))
    def fills_from_an_older_catalog(self, name: str) -> None:
        """What once was translated fills what is empty."""
        path = self.site / "compendium.po"
        if name in self.branches:
            path.write_bytes(self.branches[name])
            assert self.does("sync", "--compendium", str(path)) in {FINE, DAMAGED}

    @rule(name=st.sampled_from(LOCALES))
    def branches_off(self, name: str) -> None:
        """Somebody begins to work on a copy."""
        path = catalogs_of(self.site, name)
        if path.exists() and name not in self.whole:
            self.branches[name] = path.read_bytes()

    @rule(name=st.sampled_from(LOCALES), every=st.integers(1, 3), turned=st.booleans())
    def joins_a_branch(self, name: str, every: int, *, turned: bool) -> None:
        """What was translated on the copy comes back, by the merge driver."""
        path = catalogs_of(self.site, name)
        if name in self.whole or name not in self.branches or not path.exists():
            return
        base, theirs, ours = (self.site / one for one in ("base.po", "theirs.po", "ours.po"))
        for one in (base, theirs):
            one.write_bytes(self.branches[name])
        with Opened(theirs) as catalog:
            self.works_on(catalog, every, check=False)
        shutil.copy(path, ours)
        first, second = (theirs, ours) if turned else (ours, theirs)
        words = ["merge-driver", str(base), str(first), str(second), path.relative_to(self.site).as_posix()]
        if run(words) in {FINE, 1}:
            shutil.copy(first, path)

    @rule()
    def forges_the_file_of_minor_changes(self) -> None:
        """A file that calls every change minor, whatever it is."""
        rows = list(read_minor(open_site(self.site)).changes.rows)
        view = look(open_site(self.site))
        for merged in view.merged.values():
            for message in merged.catalog.messages:
                if message.previous and not message.obsolete:
                    change = Change(text_before(message.previous), source_of(message))
                    rows.append(declared(change, "eve", "typo"))
        path = self.site / "locales" / "minor.tsv"
        path.write_text(written(NO_CHANGES.with_more(rows)), "utf-8")

    @precondition(lambda _: MSGMERGE)
    @rule(name=st.sampled_from(LOCALES))
    def runs_msgmerge(self, name: str) -> None:
        """GNU gettext's own merge."""
        path = catalogs_of(self.site, name)
        if name in self.whole or not path.exists():
            return
        assert self.does("extract") == FINE
        words = [MSGMERGE, "-q", "--previous", "--update", "--backup=none", path]
        subprocess.run([*words, self.site / "locales" / "messages.pot"], check=True, capture_output=True)

    # Accidents

    @rule(
        name=st.sampled_from(LOCALES),
        cut=st.integers(0, 100000),
        kind=st.sampled_from(["cut", "break", "lose"]),
    )
    def has_an_accident(self, name: str, cut: int, kind: str) -> None:
        """A catalog is half-written, broken somewhere, or gone."""
        path = catalogs_of(self.site, name)
        if name in self.whole or not path.exists():
            return
        content = self.whole[name] = path.read_bytes()
        cut %= len(content)
        if kind == "lose":
            path.unlink()
        else:
            path.write_bytes(content[:cut] + (b'\nmsgid "open\n' + content[cut:] if kind == "break" else b""))

    @rule(name=st.sampled_from(LOCALES))
    def takes_the_last_good_catalog(self, name: str) -> None:
        """What an accident took comes back."""
        if name in self.whole:
            path = catalogs_of(self.site, name)
            path.write_bytes(self.whole.pop(name))

    # The law

    @invariant()
    def nothing_is_current_whose_facts_changed(self) -> None:
        """What is current was made for the very facts that its source states, and was not withdrawn."""
        if not hasattr(self, "site"):
            return
        for merged in look(open_site(self.site)).merged.values():
            for message in merged.catalog.messages:
                if message.obsolete or message.state is not State.CURRENT:
                    continue
                for mark in marks(" ".join(message.msgstr)):
                    assert mark not in self.withdrawn
                    singular, plural = self.made_for[mark]
                    assert same(singular, message.key.msgid)
                    assert same(plural, message.msgid_plural or message.key.msgid)

    @invariant()
    def nothing_is_shown_whose_facts_changed(self) -> None:
        """No file of any output holds a number or a translation that the source has left behind."""
        if not hasattr(self, "site"):
            return
        view = look(open_site(self.site))
        known = {message.key.msgid for message in view.merged[view.site.config.locales[0]].catalog.messages}
        live = {number for path in texts(self.site) for number in NUMBER.findall(path.read_bytes())}
        true: dict[str, bool] = {}
        assert self.does("build", "--pseudo") in {FINE, DAMAGED}
        assert self.does("build", "--pseudo", "--as", "source") in {FINE, DAMAGED}
        for name, content in snapshot(self.site / "build").items():
            assert set(NUMBER.findall(content)) <= live, name
            for mark in marks(content.decode("utf-8", "replace")):
                assert mark not in self.withdrawn, name
                made = self.made_for[mark][0]
                if made not in true:
                    true[made] = made in known or any(same(made, now) for now in known)
                assert true[made], f"{name}: {made}"

    # Hands

    def does(self, *words: str) -> int:
        """Run a command; answers its exit code."""
        return run([words[0], "--site", str(self.site), *words[1:]])

    def catalog(self, name: str) -> Opened:
        """A catalog in an editor; nothing is saved of one that cannot be read."""
        return Opened(catalogs_of(self.site, name))


class Opened:
    """A catalog in an editor."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.catalog = POFile()

    def __enter__(self) -> POFile:
        with suppress(OSError, ValueError):
            self.catalog = pofile(str(self.path))
        return self.catalog

    def __exit__(self, *_: object) -> None:
        if len(self.catalog):
            self.catalog.save(str(self.path), newline="\n")


def holds(one: POEntry) -> bool:
    """Whether the note of a message is about the translation that stands there."""
    forms = [one.msgstr] if not one.msgid_plural else list(one.msgstr_plural.values())
    return withdrawal(one.tcomment.splitlines(), forms) is not None


def text_of(one: POEntry) -> str:
    """All forms of a translation."""
    return " ".join([one.msgstr, *one.msgstr_plural.values()])


def test_there_is_something_to_lose():
    """Before anything happens, nearly every mark and every number is shown in nearly every output."""
    machine = Corrections()
    machine.begins()
    assert machine.does("build") == machine.does("build", "--as", "source") == FINE
    files = snapshot(machine.site / "build")
    shown = {
        folder: {
            mark
            for name, content in files.items()
            if name.startswith(f"{folder}/")
            for mark in marks(content.decode("utf-8", "replace"))
        }
        for folder in ("de", "es", "es-MX", "source/de", "source/es", "source/es-MX")
    }
    numbers = {number for path in texts(machine.site) for number in NUMBER.findall(path.read_bytes())}
    missing = numbers - {number for content in files.values() for number in NUMBER.findall(content)}
    assert len(missing) == 1  # what a template says of one thing, where there are two
    assert shown["es-MX"] == shown["es"]
    messages = len(machine.made_for) // 3
    for folder, found in shown.items():
        # One form of a plural shows, and the site's own texts and templates are no sources.
        assert len(found) >= messages - 1 - 7 * ("source" in folder), folder
    machine.teardown()


@pytest.mark.parametrize("stale", ["source", "marked"])
@pytest.mark.parametrize("steps", [[], ["sync"]], ids=str)
@pytest.mark.parametrize("accident", ["none", "broken", "half", "gone"])
def test_a_dose_that_was_corrected_everywhere_is_in_no_output(tmp_path, stale, steps, accident):
    site = dosed(tmp_path / "site")
    ran(site, "build")
    corrected(site)
    (site / "i18n.toml").write_text(f'stale = "{stale}"\n' + (site / "i18n.toml").read_text("utf-8"), "utf-8")
    for step in steps:
        ran(site, step)
    path = catalogs_of(site, "es")
    content = path.read_bytes()
    half = len(content) // 2
    if accident == "gone":
        path.unlink()
    elif accident != "none":
        path.write_bytes(content[:half] + (b'"\nmsgid "\n' + content[half:] if accident == "broken" else b""))

    for kind in ("pages", "source"):
        assert run(["build", "--site", str(site), "--pseudo", "--as", kind]) in {FINE, DAMAGED}

    assert saying(site / "build", OLD) == []
    assert len(saying(site / "build", NEW)) > 50


TestCorrections = Corrections.TestCase
TestCorrections.settings = settings(
    max_examples=6, stateful_step_count=8, suppress_health_check=list(HealthCheck), deadline=None
)
