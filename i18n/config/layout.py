"""Where catalogs lie, and which of them a message is in: the patterns of ``layout``. No files."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import PurePosixPath
from typing import NamedTuple

PRESETS = {
    "gettext": "{locale}/LC_MESSAGES/{domain}.po",
    "flat": "{locale}.po",
    "per-folder": "{locale}/LC_MESSAGES/{folder}.po",
    "per-page": "{locale}/LC_MESSAGES/{path}.po",
}
"""The layouts that have a name."""
NAMES = ("{locale}", "{lang}")
"""What stands for the locale: as gettext writes it (``pt_BR``), and as pages do (``pt-BR``)."""
DIVISIONS = ("{domain}", "{path}", "{folder}")
"""What stands for the domain: one for the site, one for each page, one for each folder of pages."""
THEME = "theme"
"""The domain of the theme's texts, in every layout."""
_FIELD = re.compile(r"\{[^{}]*\}")
_FORBIDDEN = re.compile(r"[\s{}\x00-\x1f]")
_OUTSIDE = re.compile(r"[\\\x00-\x1f\x7f]")
_MESSAGES = "LC_MESSAGES"


class Found(NamedTuple):
    """What the path of a catalog says."""

    name: str
    """The locale, as it is written there."""
    domain: str


@dataclass(frozen=True, slots=True)
class Layout:
    """A pattern, and the domain of all messages that belong to no page. Paths are below the catalogs' folder."""

    pattern: str
    domain: str
    _pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_pattern", re.compile(_expression(self.pattern)))

    @property
    def division(self) -> str:
        """``{path}`` or ``{folder}`` where the messages of a locale are divided over several files; else empty."""
        return next((one for one in ("{path}", "{folder}") if one in self.pattern), "")

    def catalog(self, name: str, tag: str, domain: str) -> str:
        """The catalog of a domain. ``name`` is the locale as gettext writes it, or as its folder is called."""
        filled = self.pattern.replace("{locale}", name).replace("{lang}", tag)
        if not any(one in filled for one in DIVISIONS):
            return filled if domain == self.domain else f"{domain}/{filled}"
        for one in DIVISIONS:
            filled = filled.replace(one, domain)
        return filled

    def template(self, domain: str) -> str:
        """The template of a domain: the path of its catalogs without what is the locale's."""
        *folders, name = self.pattern.split("/")
        kept = [one for one in folders if one != _MESSAGES and not any(there in one for there in NAMES)]
        for one in NAMES:
            name = re.sub(rf"[._-]?{re.escape(one)}", "", name)
        stem = name.removesuffix(".po").strip("._-")
        if not any(one in "/".join([*kept, stem]) for one in DIVISIONS):
            kept, stem = [], "{domain}"
        whole = "/".join([*kept, stem or self.domain])
        for one in DIVISIONS:
            whole = whole.replace(one, domain)
        return f"{whole}.pot"

    def find(self, path: str) -> Found | None:
        """Whose catalog a path is; None for that of no layout like this."""
        match = self._pattern.fullmatch(path)
        if match is None:
            return None
        groups = match.groupdict()
        return Found(
            groups["locale"], groups.get("domain") or (THEME if groups.get("theme") else self.domain)
        )

    def domain_of(self, place: str, content: str) -> str:
        """The domain of what stands in a file of the site; ``content`` is the folder of the pages.

        Catalogs say places too, and anybody may have written them: one that leads out of the folder is none.
        """
        if not self.division or not place.startswith(f"{content}/"):
            return self.domain
        path = PurePosixPath(place.removeprefix(f"{content}/"))
        if path.is_absolute() or ".." in path.parts or _OUTSIDE.search(place) or not path.name:
            return self.domain
        domain = str(path.with_suffix("") if self.division == "{path}" else path.parent)
        if domain == ".":
            return self.domain
        return f"{domain}_" if domain.rstrip("_").casefold() == THEME else domain


@lru_cache
def layout(written: str, domain: str) -> Layout:
    """The layout that a value of the configuration means: a preset, or a pattern."""
    return Layout(PRESETS.get(written, written), domain)


def fault(pattern: str) -> tuple[str, str]:
    """What is wrong with a pattern, and what to do; empty where nothing is."""
    fields = _FIELD.findall(pattern)
    plain = _FIELD.sub("", pattern)
    known = (*NAMES, *DIVISIONS)
    unknown = next((one for one in fields if one not in known), "")
    example = "write it as '{locale}/{domain}.po'"
    outside = pattern[:1] in "/~" or "\\" in pattern or {"", ".", ".."} & set(pattern.split("/"))
    faults = (
        (unknown, f"knows no {unknown}", f"use {', '.join(known)}"),
        (sum(one in NAMES for one in fields) != 1, "must have one of {locale} and {lang}, once", example),
        (
            sum(one in DIVISIONS for one in fields) > 1,
            f"has more than one of {', '.join(DIVISIONS)}",
            "use one",
        ),
        ("}{" in pattern, "has nothing between two of its parts", example),
        (not pattern.endswith(".po") or pattern.endswith("/.po"), "does not end in '.po'", example),
        (outside, "is no path below the folder of the catalogs", example),
        (_FORBIDDEN.search(plain), "has a character that it must not have", example),
    )
    return next(((what, fix) for wrong, what, fix in faults if wrong), ("", ""))


def _expression(pattern: str) -> str:
    """A regular expression for the paths that a pattern stands for."""
    whole = ""
    at = 0
    for one in _FIELD.finditer(pattern):
        whole += re.escape(pattern[at : one.start()])
        whole += {
            "{path}": "(?P<domain>.+)",
            "{folder}": "(?P<domain>.+)",
            "{domain}": "(?P<domain>[^/]+)",
        }.get(one[0], "(?P<locale>[^/]+)")
        at = one.end()
    whole += re.escape(pattern[at:])
    return whole if "(?P<domain>" in whole else f"(?P<theme>{THEME}/)?{whole}"
