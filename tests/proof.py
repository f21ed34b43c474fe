"""How right the checks are, measured: on pairs that we have labelled, and on faults planted in sound translations.

``cases/proof/good`` holds translations without a fault, with every variation that is right and looks wrong;
``cases/proof/bad`` the same sentences with one fault each, whose check stands in the comment above it.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from operators import OPERATORS

from i18n import po
from i18n.checks import CHECKS, Check, check_catalog
from i18n.findings import Finding, Severity
from i18n.locales import Locale, locale
from i18n.model import Catalog, Message, MessageKey

PROOF = Path(__file__).parent / "cases" / "proof"
EN = locale("en")
_FAULT = re.compile(r"fault: ([\w-]+)")


@dataclass(frozen=True, slots=True)
class Counted:
    """How many there are, and how many of them something holds for."""

    of: int = 0
    found: int = 0

    @property
    def percent(self) -> float:
        """Of none, all."""
        return 100 * self.found / self.of if self.of else 100.0

    def plus(self, *, found: bool) -> Counted:
        """One more."""
        return Counted(self.of + 1, self.found + found)


@cache
def read(path: Path) -> tuple[Catalog, Locale]:
    """A catalog, and its locale as its header says it."""
    found = po.read(path.read_bytes(), path.name)
    assert not found.faults, found.faults[:3]
    return found.catalog, locale(po.header_fields(found.catalog).get("Language") or path.stem)


def found_in(catalog: Catalog, where: Locale, checks: Iterable[Check] | None = None) -> tuple[Finding, ...]:
    """What the checks say of the messages of a catalog that belongs to no site."""
    every = check_catalog(catalog, {}, locale=where, source=EN, checks=checks)
    return tuple(one for one in every if one.msgid is not None and one.check not in {"missing", "fuzzy"})


def bad_enough(found: Iterable[Finding]) -> set[MessageKey]:
    """The messages that are said to be wrong; what is only good to know does not count."""
    return {key_of(one) for one in found if one.severity is not Severity.INFO}


def read_verdicts() -> Mapping[str, bool]:
    """Whether a finding in a real catalog is right, by its fingerprint, as somebody has said who read it."""
    rows = (line.split("\t") for line in (PROOF / "read.tsv").read_text("utf-8").splitlines()[1:])
    return {row[0]: row[1] == "right" for row in rows}


def key_of(found: Finding) -> MessageKey:
    """The message that a finding is about."""
    assert found.msgid is not None
    return MessageKey(found.msgid, found.msgctxt)


def good_pairs() -> Iterator[tuple[Path, Catalog, Locale]]:
    """The catalogs without a fault."""
    for path in sorted((PROOF / "good").glob("*.po")):
        yield (path, *read(path))


def wrongly_found() -> tuple[int, list[Finding]]:
    """How many sound pairs there are, and what the checks that run by default say of them all the same."""
    count, found = 0, list[Finding]()
    for _, catalog, where in good_pairs():
        count += len(catalog.messages)
        found += found_in(catalog, where)
    return count, found


def planted() -> Iterator[tuple[str, Message, list[Finding]]]:
    """Each labelled fault: its check, its message, and what all checks say of that."""
    for path in sorted((PROOF / "bad").glob("*.po")):
        catalog, where = read(path)
        found = defaultdict(list)
        for one in found_in(catalog, where, CHECKS.values()):
            found[key_of(one)].append(one)
        for message in catalog.messages:
            label = _FAULT.search("\n".join(message.extracted_comments))
            assert label, f"{path.name}: {message.key}"
            yield label[1], message, found[message.key]


def by_check() -> Mapping[str, tuple[Counted, Counted]]:
    """For each check how many of its labelled faults are found at all, and how many by itself."""
    rows = {name: (Counted(), Counted()) for name in CHECKS}
    for name, _, found in planted():
        anyhow, itself = rows.get(name, (Counted(), Counted()))
        rows[name] = anyhow.plus(found=bool(found)), itself.plus(found=name in {one.check for one in found})
    return {name: row for name, row in rows.items() if row[0].of}


def prose(msgid: str) -> bool:
    """Whether a text is one that people read, and no code, drawing or string of a program."""
    return not msgid.startswith(("```", '"', "//", "/*", "#", "<", "~~~")) and "\n```" not in msgid


def sound(catalog: Catalog, where: Locale) -> list[Message]:
    """The translated messages without plural forms that no check has a word to say against."""
    wrong = {key_of(one) for one in found_in(catalog, where)}
    return [
        one
        for one in catalog.messages
        if not one.obsolete
        and not one.fuzzy
        and one.msgid_plural is None
        and one.msgstr[0]
        and prose(one.key.msgid)
        and one.key not in wrong
    ]


def recalled(
    catalogs: Sequence[tuple[Catalog, Locale]],
    most: int,
    told: Callable[[str, Message], None] = lambda _operator, _message: None,
) -> Mapping[str, Counted]:
    """For each operator how many of the faults that it plants are found, at most so many a catalog.

    ``told`` hears of each fault that is not found.
    """
    rows = dict.fromkeys(OPERATORS, Counted())
    for catalog, where in catalogs:
        free = sound(catalog, where)
        for name, plant in OPERATORS.items():
            chance = random.Random(f"{name} {where.tag}")  # noqa: S311 - the same faults each time
            made: dict[MessageKey, Message] = {}
            for message in chance.sample(free, len(free)):
                target = plant(message.key.msgid, message.msgstr[0], chance)
                if target is not None and target != message.msgstr[0]:
                    made[message.key] = po.edit(message, msgstr=(target,))
                if len(made) == most:
                    break
            changed = replace(catalog, messages=tuple(made.get(one.key, one) for one in catalog.messages))
            wrong = bad_enough(found_in(changed, where)) if made else set()
            for key, message in made.items():
                rows[name] = rows[name].plus(found=key in wrong)
                if key not in wrong:
                    told(name, message)
    return rows


def sections() -> Mapping[str, str]:
    """The tables of docs/checks.md that are measured, by the heading that they stand under."""
    anyhow = "\n".join(
        f"| {name} | {any_check.of} | {any_check.found} | {itself.found} |"
        for name, (any_check, itself) in by_check().items()
    )
    kinds = "\n".join(
        f"| {name} | {row.of} | {row.found} |"
        for name, row in recalled([(catalog, where) for _, catalog, where in good_pairs()], 10).items()
        if row.of
    )
    return {
        "Faults by check": f"| check | planted | found | by this check |\n|---|---|---|---|\n{anyhow}\n",
        "Faults by kind": f"| what has happened | planted | found |\n|---|---|---|\n{kinds}\n",
    }


def with_sections(text: str, found: Mapping[str, str]) -> str:
    """A page with other tables below these headings."""
    for title, table in found.items():
        text, count = re.subn(
            rf"(?<=\n### {title}\n\n)(?:\|.*\n)*", lambda _, table=table: table, text, count=1
        )
        assert count == 1, title
    return text
