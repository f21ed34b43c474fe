"""``check --since``: what has changed against a git revision, for the author of a change."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from i18n.findings import Finding
from i18n.locales import Locale
from i18n.model import Message, MessageKey
from i18n.project.catalogs import catalog_at
from i18n.project.files import read_bytes
from i18n.project.history import files_at
from i18n.project.template import template_at
from i18n.project.view import View

_ALWAYS = frozenset({"url-lost", "redirect", "page-unready", "po-syntax"})
"""What has its cause in another file than it is told of, or makes the exit code by itself."""


class Since:
    """A revision to compare with. Raises UsageError for one that git does not know."""

    def __init__(self, view: View, revision: str) -> None:
        self._view = view
        self.revision = revision
        template = template_at(view.site, revision)
        self._texts = (
            frozenset(one.key for one in template.messages if not one.obsolete) if template else None
        )
        self._catalogs: dict[Locale, Mapping[MessageKey, Message]] = {}
        self._own = frozenset(view.units_by_key())

    def before(self, where: Locale) -> Mapping[MessageKey, Message]:
        """The messages that the catalog of a locale had, without the obsolete ones."""
        if where not in self._catalogs:
            catalog = catalog_at(self._view.site, self.revision, where)
            live = (one for one in catalog.messages if not one.obsolete) if catalog else ()
            self._catalogs[where] = {one.key: one for one in live}
        return self._catalogs[where]

    def changed(self, where: Locale) -> frozenset[MessageKey]:
        """The messages of a locale whose translation has changed, and those whose source has: they are new since."""
        before = self.before(where)
        found: set[MessageKey] = set()
        for one in self._view.merged[where].catalog.messages:
            was = before.get(one.key)
            if was is None:
                # A catalog that was behind its template lacked it already.
                if any(one.msgstr) or self._texts is None or one.key not in self._texts:
                    found.add(one.key)
            elif (was.msgstr, was.fuzzy) != (one.msgstr, one.fuzzy):
                found.add(one.key)
        return frozenset(found)

    def recent(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings in messages that have changed; of those without a message, the ones in files that have."""
        found = tuple(findings)
        told = {one.locale for one in found}
        # Of a locale without a finding git is not asked.
        changed = {where.tag: self.changed(where) for where in self._view.merged if where.tag in told}
        keys = [self._key(one, changed.get(one.locale, frozenset())) for one in found]
        differing = self._differing({one.file for one, key in zip(found, keys, strict=True) if key is None})
        for one, key in zip(found, keys, strict=True):
            new = one.file in differing if key is None else key in changed.get(one.locale, ())
            if new or one.check in _ALWAYS:
                yield one

    def _key(self, one: Finding, changed: Collection[MessageKey]) -> MessageKey | None:
        """The message that a finding is about; None for one of a file."""
        key = MessageKey(one.msgid, one.msgctxt) if one.msgid is not None else None
        # Texts of the theme are in a catalog of their own, which is looked at as a whole.
        return key if key is not None and (key in self._own or key in changed) else None

    def _differing(self, paths: Collection[str]) -> frozenset[str]:
        """Those of some files that are not as they were, and those of some folders that are new."""
        site = self._view.site
        # Asked for one by one, each would take two processes.
        was = dict(files_at(site, self.revision, (), paths.__contains__)) if paths else {}

        def differs(path: str) -> bool:
            place = site.place(path)
            if place.is_dir():
                return not any(name.startswith(f"{path}/") for name in was)
            return was.get(path) != read_bytes(place)

        return frozenset(filter(differs, paths))
