"""Which of a site's locales readers are led to: a table that answers as ``best_match`` does, without CLDR at hand."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from itertools import product

from i18n.locales import cldr
from i18n.locales.base import Locale
from i18n.locales.likely import PSEUDO, exceptions, maximal, parents_of
from i18n.locales.matching import best_match
from i18n.locales.tags import Tag, likely, parse, records

Answers = Mapping[str, Locale | None]
"""Tag → the locale its readers get; None where they get none although those of a shorter tag do."""

_SCRIPT = 4
"""How many letters the code of a script has, and no other part behind a language."""


def readers(available: Collection[Locale]) -> Answers:
    """The smallest table with which ``answer`` says what ``best_match`` does.

    For every tag of language, script and region, in the scripts that CLDR knows the language in.
    """
    by_tag = {one.tag: one for one in available}
    found: dict[str, Locale | None] = {}
    for tag in sorted({*_tags(available)}, key=lambda one: (one.count("-"), one)):
        best = best_match(_bare(parse(tag)), available)
        if answer(tag, found) != best:
            found[tag] = by_tag[best.tag] if best else None
    return found


@lru_cache(maxsize=8192)
def _bare(tag: Tag) -> Locale:
    """A locale as far as matching looks at it: names and plural forms take time to find."""
    return Locale(str(tag), tag.posix, "ltr", "", "", 1, "0", tuple(map(_bare, parents_of(tag))))


def answer(tag: str, table: Answers) -> Locale | None:
    """What the table says of a tag, else of the tag without its last part. A script is never left out."""
    while tag:
        if tag in table:
            return table[tag]
        tag, _, last = tag.rpartition("-")
        if len(last) == _SCRIPT and last.isalpha():
            return None
    return None


def _tags(available: Collection[Locale]) -> Iterator[str]:
    """Every tag whose answer could differ from that of a shorter one."""
    yield from (one.tag for one in available)
    languages = {parse(one.tag).language for one in available}
    if languages & {"nb", "no"}:
        languages |= {"nb", "no"}
    # Those that inherit from another language: Nynorsk from Norwegian.
    yield from (tag for tag, parent in exceptions().items() if parent.partition("-")[0] in languages)
    known = [
        tag for tag in (*records(), *likely(), *PSEUDO) if tag.partition("-")[0] in languages and tag != "und"
    ]
    yield from known
    for language in sorted(languages):
        own = [parse(tag) for tag in known if tag.partition("-")[0] == language]
        scripts = {"", *(tag.script for tag in own), *(maximal(tag)[1] for tag in own)}
        several = sum(parse(one.tag).language == language for one in available) > 1
        regions = cldr.REGIONS.split() if several else sorted({tag.region for tag in own} - {""})
        for script, region in product(sorted(scripts), ("", *regions)):
            yield "-".join(filter(None, (language, script, region)))
