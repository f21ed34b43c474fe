"""What the values of a configuration have to do with each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any
from urllib.parse import urlsplit

from i18n.config.places import Path
from i18n.locales import Locale

Relation = tuple[Path, bool, str, str]
"""Where it is, whether the key is meant (else the value), what is wrong, what to do."""
_FOLDERS = {"content": "content", "catalogs": "locales", "output": "build"}
Tables = Mapping[Locale, tuple[str, Mapping[str, Any]]]


def relations(values: Mapping[str, Any], tables: Tables) -> Iterator[Relation]:
    """Everything that fits its key but not the rest: locales, parents, folders.

    ``values`` are the valid values of the top, ``locales`` None where it is wrong; ``tables`` the options of
    each locale, with its tag as written.
    """
    yield from _folders(values)
    source, targets = values.get("source_locale"), values.get("locales")
    for i, where in enumerate(targets or ()):
        if where == source:
            yield (
                ("locales", i),
                False,
                f"'{where.tag}' is the source locale",
                "list only the locales to translate into",
            )
    for where, (tag, options) in tables.items():
        if targets is not None and where != source and where not in targets:
            what = f"'{tag}' is no locale of this site"
            yield ("locale", tag), True, what, f"add '{where.tag}' to locales, or remove its table"
        if parent := options.get("parent"):
            yield from _parent(where, tag, parent, source, targets)
    yield from _circles(tables)


def _parent(
    where: Locale, tag: str, parent: Locale, source: Locale | None, targets: tuple[Locale, ...] | None
) -> Iterator[Relation]:
    place: Path = ("locale", tag, "parent")
    if parent == where:
        yield place, False, f"'{where.tag}' is its own parent", "name another locale, or leave parent out"
    elif parent == source:
        yield (
            place,
            False,
            f"parent '{parent.tag}' is the source locale",
            "leave it out: the source comes last",
        )
    elif targets is not None and parent not in targets:
        what = f"parent '{parent.tag}' is no locale of this site"
        yield place, False, what, f"add '{parent.tag}' to locales, or leave parent out"


def _circles(tables: Tables) -> Iterator[Relation]:
    for where, (tag, options) in tables.items():
        chain = [where]
        parent = options.get("parent")
        while parent is not None and parent not in chain:
            chain.append(parent)
            parent = tables.get(parent, ("", {}))[1].get("parent")
        # Said once, at the circle's first tag; a locale that is its own parent is reported already.
        if parent == where and len(chain) > 1 and where.tag == min(one.tag for one in chain):
            turn = " → ".join(one.tag for one in (*chain, where))
            yield ("locale", tag, "parent"), False, f"parents turn in a circle: {turn}", "remove one of them"


def _folders(values: Mapping[str, Any]) -> Iterator[Relation]:
    """Two of the three folders that are one, or one inside the other. Case is no difference on some machines."""
    paths = {name: str(values.get(name, default)) for name, default in _FOLDERS.items()}
    for one, other in combinations(_FOLDERS, 2):
        first, second = paths[one], paths[other]
        low_first, low_second = f"{first.casefold()}/", f"{second.casefold()}/"
        if low_first == low_second:
            what = f"{other} and {one} are the same folder, '{second}'"
        elif low_second.startswith(low_first):
            what = f"{other} '{second}' lies inside {one} '{first}'"
        elif low_first.startswith(low_second):
            what = f"{other} '{second}' holds {one} '{first}'"
        else:
            continue
        # The key that is written, where only one of the two is.
        place = other if other in values else one
        yield (place,), False, what, "use separate folders"


def domain_faults(
    site: Mapping[str, Any], urls: Mapping[str, Any], source: Locale | None, tables: Tables
) -> Iterator[tuple[Path, str, str]]:
    """What is wrong with the domains of locales and the top: where it is, what, and what to do."""
    if urls.get("root") and urls.get("source_prefix") is False:
        what = "the top of the site is the home page of the source, not a page of languages"
        yield ("urls", "root"), what, "leave root out, or source_prefix = false"
    base = str(site.get("base_url", ""))
    seen = {base.rstrip("/"): "the site"} if base else {}
    for where, (tag, options) in tables.items():
        address = str(options.get("base_url", ""))
        if not address:
            continue
        place: Path = ("locale", tag, "base_url")
        if urlsplit(address).path.strip("/"):
            yield place, f"'{address}' is a folder of a domain", "only a whole domain can be a locale's own"
        if where == source and urls.get("source_prefix") is False:
            yield (
                place,
                "the pages of the source stand at the top of the site",
                "set base_url in [site] instead",
            )
        if (other := seen.setdefault(address.rstrip("/"), where.tag)) != where.tag:
            yield place, f"'{address}' is the address of {other}", "give each a domain of its own"
