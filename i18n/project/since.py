"""``check --since``: what has changed against a git revision, for the author of a change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from i18n.findings import Finding
from i18n.locales import Locale
from i18n.model import Message, MessageKey
from i18n.project.catalogs import catalog_at
from i18n.project.files import read_bytes
from i18n.project.history import file_at
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
        self._files: dict[str, bool] = {}

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
        for one in found:
            key = MessageKey(one.msgid, one.msgctxt) if one.msgid is not None else None
            # Texts of the theme are in a catalog of their own, which is looked at as a whole.
            own = key is not None and (key in self._own or key in changed.get(one.locale, ()))
            new = key in changed.get(one.locale, ()) if own else self._differs(one.file)
            if new or one.check in _ALWAYS:
                yield one

    def _differs(self, path: str) -> bool:
        """Whether a file is not as it was; a folder, whether it is new."""
        if path not in self._files:
            place = self._view.site.place(path)
            was = file_at(self._view.site, self.revision, path)
            self._files[path] = was is None if place.is_dir() else was != read_bytes(place)
        return self._files[path]
