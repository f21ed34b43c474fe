"""Text that runs from right to left in a drawing that does not turn.

A drawing is not mirrored: its arrows and lines stay. So a text keeps its box: where it began at ``x`` and ran to the
right, it ends at ``x`` when it runs to the left. In SVG that is ``direction="rtl"`` with ``start`` and ``end`` of
``text-anchor`` exchanged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from i18n.formats.svg.elements import Element

OTHER = {"start": "end", "end": "start", "middle": "middle"}

_DECLARED = re.compile(r"(?:^|[;\s])(text-anchor|direction|writing-mode)\s*:\s*([\w-]+)")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_COMPOUND = re.compile(r"([A-Za-z][\w-]*|\*)?((?:[.#][\w-]+)*)")
_MORE = re.compile(r"[\s,]")


class _Rule(NamedTuple):
    weight: tuple[int, int, int]
    order: int
    name: str
    marks: frozenset[str]
    said: dict[str, str]

    def holds(self, element: Element) -> bool:
        if self.name not in {"", "*", element.name}:
            return False
        own = {f".{one}" for one in element.attributes.get("class", "").split()}
        return self.marks <= own | {f"#{element.attributes.get('id', '')}"}


class Styles:
    """What the style sheets of a drawing say of its texts: of each selector only its last part is looked at."""

    def __init__(self, sheets: Iterable[str]) -> None:
        self._rules: list[_Rule] = []
        for sheet in sheets:
            self._read(_COMMENT.sub(" ", sheet))
        self._rules.sort(key=lambda rule: (rule.weight, rule.order))

    def _read(self, sheet: str) -> None:
        for piece in sheet.split("}"):
            head, _, body = piece.rpartition("{")
            said = dict(_DECLARED.findall(body))
            if not said:
                continue
            for selector in head.rpartition("{")[2].split(","):
                last = re.split(r"[\s>+~]+", selector.strip())[-1]
                found = _COMPOUND.fullmatch(last)
                if found is not None:
                    marks = frozenset(re.findall(r"[.#][\w-]+", found[2]))
                    ids = sum(mark[0] == "#" for mark in marks)
                    weight = (ids, len(marks) - ids, int(bool(found[1])))
                    self._rules.append(_Rule(weight, len(self._rules), found[1] or "", marks, said))

    def own(self, element: Element, name: str) -> tuple[str | None, bool]:
        """What an element itself says of a property, and whether an attribute would be overruled by it."""
        inline = dict(_DECLARED.findall(element.attributes.get("style", "")))
        if name in inline:
            return inline[name], True
        for rule in reversed(self._rules):
            if name in rule.said and rule.holds(element):
                return rule.said[name], True
        return element.attributes.get(name), False

    def of(self, element: Element, name: str, default: str) -> str:
        """The value of an inherited property."""
        here: Element | None = element
        while here is not None:
            value = self.own(here, name)[0]
            if value not in {None, "inherit"}:
                return value or default
            here = here.parent
        return default


def turned(element: Element, styles: Styles, direction: str | None, *, inside: bool) -> dict[str, str]:
    """The attributes that let a text run in a direction from where it stands; none where it does already.

    ``direction`` None leaves it as the source has it; ``inside`` says that a text around it was turned.
    Values as written. What a style sheet would overrule goes into ``style``.
    """
    was = styles.of(element, "direction", "ltr")
    wanted = direction or was
    if wanted == was and not inside:
        return {}
    if not styles.of(element, "writing-mode", "lr").startswith(("lr", "horizontal", "rl")):
        return {}
    anchor = styles.of(element, "text-anchor", "start")
    made = {"direction": wanted, "text-anchor": anchor if wanted == was else OTHER.get(anchor, anchor)}
    if element.name != "text":
        made["unicode-bidi"] = "embed"
    strong = sorted(name for name in made if styles.own(element, name)[1])
    if strong:
        before = (element.written("style") or "").strip().rstrip(";")
        after = [f"{name}:{made.pop(name)}" for name in strong]
        made["style"] = ";".join([*([before] if before else []), *after])
    return made


def first_places(element: Element) -> dict[str, str]:
    """The coordinates of a text that gives one to each letter, as one for all: another text has other letters."""
    made: dict[str, str] = {}
    for name in ("x", "y", "dx", "dy", "rotate"):
        values = [one for one in _MORE.split(element.attributes.get(name, "")) if one]
        if len(values) > 1:
            made[name] = values[0]
    return made
