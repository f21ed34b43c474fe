"""``build --manifest``: what a build was made of and how each page stands, for the record.

It is no part of the site: it says what git says, which no page may depend on (law 9).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from i18n import __version__
from i18n.coverage import Count
from i18n.errors import InputError, OutputError, Problem
from i18n.locales import Locale
from i18n.pages import Plan
from i18n.project.files import Change, ChangedError, read_bytes, write_all
from i18n.project.git import asked
from i18n.project.site import Site
from i18n.project.view import View

_MARK = b'"name": "mothertongue"'
"""How such a record begins."""


def write_manifest(path: Path, view: View, plan: Plan) -> None:
    """Write it in the shape of docs/manifest.schema.json. Raises InputError or OutputError where that fails."""
    content = json.dumps(_manifest(view, plan), ensure_ascii=False, indent=1) + "\n"
    was = read_bytes(path)
    if was and _MARK not in was[:100]:
        what = "is in the way and was not written by --manifest"
        raise OutputError(Problem(str(path), None, None, what, "name another file"))
    if was != content.encode():
        try:
            write_all([Change(path, content.encode(), was)])
        except ChangedError as error:
            raise InputError(Problem(str(path), None, None, "is being written by another program")) from error


def _manifest(view: View, plan: Plan) -> dict[str, object]:
    site = view.site
    commit, clean = _commit(site)
    return {
        "tool": {"name": "mothertongue", "version": __version__},
        "commit": commit,
        "clean": clean,
        "base_url": site.config.site.base_url or None,
        "source": site.config.source_locale.tag,
        "locales": [one.tag for one in plan.table.locales],
        "config": {"path": site.config_path, "sha256": _hash(read_bytes(site.place(site.config_path)))},
        "catalogs": list(_catalogs(view, plan)),
        "pages": [_page(plan, page, where) for page, where in sorted(plan.publications, key=_order)],
    }


def _order(one: tuple[str, Locale]) -> tuple[str, str]:
    return one[0], one[1].tag


def _commit(site: Site) -> tuple[str | None, bool | None]:
    """What is checked out, and whether the site holds nothing else; None where git has no answer."""
    head = asked(site.root, "rev-parse", "--verify", "-q", "HEAD")
    if head is None:
        return None, None
    changed = asked(site.root, "status", "--porcelain", "-z", "--", ".")
    return head.decode("ascii", "replace").strip(), None if changed is None else not changed


def _catalogs(view: View, plan: Plan) -> Iterator[dict[str, object]]:
    for files in (view.files, view.themes):
        for where in sorted(files, key=lambda one: one.tag):
            if where in plan.table.locales:
                for file in files[where].files:
                    yield {"locale": where.tag, "path": file.path, "sha256": _hash(file.content)}


def _page(plan: Plan, page: str, where: Locale) -> dict[str, object]:
    fate, survey = plan.publications[page, where], plan.surveys.get((page, where))
    path = plan.table.path(page, where)
    return {
        "source": page,
        "locale": where.tag,
        "state": "announced" if fate.announced else "built" if fate.built else "absent",
        "reason": fate.reason,
        "path": path,
        "url": None
        if path is None
        else plan.table.absolute(path)
        if plan.table.base
        else plan.table.url(path),
        "date": plan.day(page, where) or None,
        "messages": None if survey is None else _count(survey.coverage.messages),
        "words": None if survey is None else _count(survey.coverage.words),
    }


def _count(count: Count) -> dict[str, int]:
    return {"total": count.total, "current": count.current, "fuzzy": count.fuzzy, "missing": count.missing}


def _hash(content: bytes | None) -> str:
    return hashlib.sha256(content or b"").hexdigest()
