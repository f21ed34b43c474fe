"""Whether a page is absent, built or announced in a locale, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from i18n import coverage
from i18n.assets import KIND, Shown
from i18n.config import Config, Otherwise
from i18n.coverage import Coverage
from i18n.facts import is_safety
from i18n.formats.page import Page
from i18n.locales import PSEUDO, Locale
from i18n.model import EVERYWHERE, MessageKey, State, Translate, Unit
from i18n.pages.rules import rule_of
from i18n.pages.urls import place_of
from i18n.slugs import SLUG

LEEWAY = 10
"""Percent of the words that an announced page may lose before it is announced no more, so that it does not flicker."""
FRONT_MATTER = "page "
"""What the kinds of front matter begin with: ``page title``."""


@dataclass(frozen=True, slots=True)
class Survey:
    """How a page stands in a locale."""

    pairs: tuple[tuple[Unit, State], ...] = ()
    """Every unit that applies to the locale, with its state; none for the source, which says itself."""
    lacking: tuple[Unit, ...] = ()
    """The texts that are not current."""
    missing: int = 0
    """Parts of the text that show the source, because they have no translation."""
    borrowed: int = 0
    """Parts that show a parent locale's text."""
    outdated: int = 0
    """Parts that show the source, because it changed after they were translated."""
    old: int = 0
    """Parts that show an old translation."""

    @property
    def coverage(self) -> Coverage:
        """The page in messages and words."""
        return coverage.of(self.pairs)

    @property
    def complete(self) -> bool:
        """Whether every text is current."""
        return not self.lacking

    @property
    def untranslated(self) -> bool:
        """Whether there is nothing of the page in this locale."""
        return (
            bool(self.lacking) and not self.old and all(state is not State.CURRENT for _, state in self.pairs)
        )


@dataclass(frozen=True, slots=True)
class Publication:
    """What becomes of a page in a locale."""

    built: bool
    announced: bool
    """Search engines and other pages hear of it."""
    reason: str
    """For people: which rule put it there."""
    otherwise: Otherwise | None = None
    """What its rule asks for now, where the page is not as the rule wants it."""


def applying(units: Iterable[Unit], locale: Locale) -> tuple[Unit, ...]:
    """The units that are there for a locale."""
    return tuple(unit for unit in units if unit.applies is EVERYWHERE or unit.applies.to(locale))


def survey(
    units: Iterable[Unit],
    locale: Locale,
    source: Locale,
    translate: Translate,
    files: Iterable[tuple[Unit, Shown]] = (),
) -> Survey:
    """Count what a page has in a locale. ``units`` are those that apply to it, ``files`` the assets it needs."""
    pairs: list[tuple[Unit, State]] = []
    counts = {"missing": 0, "borrowed": 0, "outdated": 0, "old": 0}
    lacking: list[Unit] = []
    for unit in units:
        _text, where, state, outdated = translate(unit)
        pairs.append((unit, state))
        if state is State.CURRENT or unit.key.msgctxt == SLUG:
            # An address is no text: without a slug of its own the page has the source's.
            continue
        lacking.append(unit)
        if unit.kind.startswith(FRONT_MATTER) and unit.key.msgctxt is not None:
            # Not a part that a reader sees in the text.
            continue
        if outdated:
            counts["old"] += 1
        elif where not in (unit.locale or source, locale):
            counts["borrowed"] += 1
        else:
            counts["outdated" if state is State.FUZZY else "missing"] += 1
    for unit, found in files:
        state = found.state or State.CURRENT
        pairs.append((unit, state))
        if state is State.CURRENT:
            continue
        lacking.append(unit)
        if found.locale not in (None, source):
            counts["borrowed"] += 1
        else:
            counts["outdated" if state is State.FUZZY else "missing"] += 1
    return Survey(tuple(pairs), tuple(lacking), **counts)


def unsafe_messages(stand: Survey, source: Locale, protected: tuple[str, ...] = ()) -> int:
    """How many safety messages of a page are not current."""
    return len({unit.key for unit in stand.lacking if can_harm(unit, source, protected)})


def can_harm(unit: Unit, source: Locale, protected: tuple[str, ...] = ()) -> bool:
    """Whether a unit is a safety message: one that can harm when it is wrong. A file (an asset) is none."""
    return unit.kind != KIND and (unit.safety or _is_safety(unit.key.msgid, unit.locale or source, protected))


@lru_cache(maxsize=1 << 16)
def _is_safety(msgid: str, source: Locale, protected: tuple[str, ...]) -> bool:
    return is_safety(msgid, source, protected)


def to_review(
    page: Page, stand: Survey, config: Config, protected: tuple[str, ...] = ()
) -> frozenset[MessageKey]:
    """The messages of a page that must be reviewed before it is announced in a locale, by the rule of the page."""
    rule, _ = rule_of(page, config)
    if not rule.reviewed:
        return frozenset()
    texts = (unit for unit, _ in stand.pairs if unit.kind != KIND and unit.key.msgctxt != SLUG)
    source = config.source_locale
    return frozenset(unit.key for unit in texts if rule.reviewed is True or can_harm(unit, source, protected))


def publication(
    page: Page,
    locale: Locale,
    stand: Survey | None,
    config: Config,
    *,
    protected: tuple[str, ...] = (),
    reviewed: frozenset[MessageKey] = frozenset(),
    before: bool = False,
    unsaid: int = 0,
) -> Publication:
    """What becomes of a page in a locale. ``stand`` is None for a page that does not apply to it.

    ``before`` says whether it has been announced: then it may lose some words, but no safety message. A message with
    one of the ``protected`` terms can harm when it is wrong. ``reviewed`` are the messages of the locale that somebody
    has reviewed as they are now. ``unsaid`` counts the texts of the theme that the locale lacks: they are on each page.
    """
    if stand is None:
        why = "front matter" if page.document else "only some locales have it, in folders of their own"
        return Publication(
            built=False, announced=False, reason=f"absent: the page is not for this locale ({why})"
        )
    if place_of(page.place, config.content).not_found:
        return Publication(
            built=True,
            announced=False,
            reason="built, not announced: it stands for addresses that do not exist",
        )
    if page.is_own(locale, config.source_locale):
        version = page.versions.get(locale)
        own = "the source" if version is None and page.locale is None else "written in this locale"
        reason = f"announced: it is {own}" + (f" ('{version.path}')" if version else "")
        return Publication(built=True, announced=True, reason=reason)
    if locale.tag in PSEUDO:
        return Publication(
            built=True, announced=False, reason="built, not announced: it is a pseudo-translation"
        )
    rule, origin = rule_of(page, config)
    needed = max(0, rule.announce - LEEWAY) if before else rule.announce
    # Most pages are complete: their words need not be counted.
    percent = stand.coverage.words.percent if stand.lacking else 100
    missing = len({unit.key for unit in stand.lacking})
    if rule.complete and missing:
        why = f"{_messages(missing)} not current, and it must be complete"
    elif unsaid:
        why = f"{unsaid} of the theme's texts {'is' if unsaid == 1 else 'are'} not translated"
    elif percent < needed:
        why = f"{percent} % of its words are current, {needed} % are needed"
    elif unsafe := unsafe_messages(stand, config.source_locale, protected):
        why = f"{_messages(unsafe)} not current that can harm when wrong"
    elif unread := len(to_review(page, stand, config, protected) - reviewed):
        why = f"{_messages(unread)} not reviewed" + (
            " that can harm when wrong" if rule.reviewed == "safety" else ""
        )
    else:
        stays = f"; it was announced, and stays so down to {needed} %" if percent < rule.announce else ""
        reason = f"announced: {percent} % of its words and every safety message are current{stays} ({origin})"
        return Publication(built=True, announced=True, reason=reason)
    absent = rule.otherwise == "absent"
    state = "absent" if absent else "built, not announced"
    return Publication(
        not absent, announced=False, reason=f"{state}: {why} ({origin})", otherwise=rule.otherwise
    )


def _messages(count: int) -> str:
    return f"{count} message is" if count == 1 else f"{count} messages are"
