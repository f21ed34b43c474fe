"""The content of a site in each of its locales, as source files for other generators."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from i18n.findings import Finding, Severity
from i18n.formats.page import Page
from i18n.locales import PSEUDO, Locale, locale
from i18n.model import Document, Localized, State, Translate, Unit
from i18n.pages import Voice
from i18n.project.applies import split_folder
from i18n.project.catalogs import placed
from i18n.project.files import read_bytes
from i18n.project.output import claim, write_output
from i18n.project.site import Site
from i18n.project.view import View, look, parents_of
from i18n.reports.base import BuildReport
from i18n.slugs import SLUG, normal, slug_refusal
from i18n.translate import pseudo_translations

FOLDER = "source"
"""Below the output folder; it has a list of its own of what was written."""
_BOM = b"\xef\xbb\xbf"

Watch = Callable[[Iterable[tuple[str, bytes]], int], Iterable[tuple[str, bytes]]]
"""Sees the files of a build go by; answers them as they are."""


def build_sources(
    site: Site,
    locales: tuple[Locale, ...],
    *,
    output: str | None,
    pseudo: bool,
    watch: Watch = lambda files, _: files,
) -> BuildReport:
    """Write the content in these locales, in its own tree below ``source/<locale>/`` of the output.

    Law 8: a text that is not current shows the source, also where pages would show its old translation.
    """
    folder = output or site.config.output
    claim(site, folder)
    folder = posixpath.join(folder, FOLDER)
    root = claim(site, folder)
    view = look(replace(site, config=replace(site.config, stale="source")))
    voices = {one: view.voices[one] for one in locales}
    if pseudo:
        for tag in PSEUDO:
            made = pseudo_translations(locale(tag))
            voices[made.locale] = Voice(made, made)
    trees = [_Tree(view, where, voices[where]) for where in sorted(voices, key=lambda one: one.tag)]
    names = [name for tree in trees for name in tree.files]
    written = write_output(root, names, watch(_files(trees), len(names)), folder)
    return BuildReport(
        output=folder,
        locales=tuple(tree.where for tree in trees),
        pages=sum(len(tree.pages) for tree in trees),
        files=written.total,
        changed=written.changed,
        removed=written.removed,
        findings=tuple(finding for tree in trees for finding in tree.findings),
        faults=view.faults,
        notes=(),
        behind=view.behind,
        made=("source file", "source files"),
    )


def _files(trees: list[_Tree]) -> Iterator[tuple[str, bytes]]:
    """Every file of the trees, page by page: what is known of a page is needed for each locale."""
    places: dict[str, list[tuple[_Tree, str]]] = {}
    for tree in trees:
        for name, path in tree.files.items():
            places.setdefault(path, []).append((tree, name))
    for path, wanted in places.items():
        for tree, name in wanted:
            yield name, tree.content(path)


@dataclass(slots=True)
class _Tree:
    """The content in one locale."""

    view: View
    where: Locale
    voice: Voice
    pages: dict[str, Page] = field(default_factory=dict)
    """By the path of the document that the locale shows."""
    documents: dict[str, Page | Document] = field(default_factory=dict)
    """Everything with texts by its path: the pages, the data, and the other files."""
    files: dict[str, str] = field(default_factory=dict)
    """Every file of the tree, relative to the output, with the file of the content that it is made of."""
    findings: list[Finding] = field(default_factory=list)
    _slugs: dict[tuple[str, str], str] = field(default_factory=dict)
    """By folder and slug: the document that has it."""

    def __post_init__(self) -> None:
        source, content = self.view.source, self.view.site.config.content
        self.files = {self._name(one): one for one in source.assets if not split_folder(one, content)[0]}
        parents = parents_of(self.view.site, self.where)
        original = self.view.site.config.source_locale
        for (asset, _), shown in self.view.stands.shown(self.where, parents, original):
            if not split_folder(asset, content)[0]:
                self.files[self._name(asset)] = shown.path
        self.files |= {self._name(one.path): one.path for one in source.data.values()}
        for page in source.documents:
            if page.is_for(self.where):
                path = page.of(self.where).path
                self.pages[path] = page
                self.files[self._name(split_folder(path, content)[1])] = path
        texts = (*source.copies, *source.data.values())
        self.documents = {one.path: one for one in texts} | self.pages

    def _name(self, path: str) -> str:
        """A file of the content, relative to the output."""
        content = self.view.site.config.content
        return f"{self.where.tag}/{path if content in {'', '.'} else path.removeprefix(f'{content}/')}"

    def content(self, path: str) -> bytes:
        """A file of the content as the locale has it. A document keeps the byte order mark of its file."""
        had = read_bytes(self.view.site.place(path)) or b""
        document = self.documents.get(path)
        if document is None:
            return had
        spliced = document.splice(self.where, self._translate(path))
        for unit, reason in spliced.refused:
            self._tell("source-shape", unit, f"the translation {reason}; '{path}' keeps the source")
        return (_BOM if had.startswith(_BOM) else b"") + spliced.text.encode()

    def _translate(self, path: str) -> Translate:
        texts = self.voice.texts

        def translate(unit: Unit) -> Localized:
            answer = texts.translate(unit)
            return self._addressed(path, unit, answer) if unit.key.msgctxt == SLUG else answer

        return translate

    def _addressed(self, path: str, unit: Unit, answer: Localized) -> Localized:
        """The slug of a document; the source's where the translation is not current, or can be no address."""
        own = Localized(unit.key.msgid, self.view.site.config.source_locale, answer.state)
        if answer.state is not State.CURRENT or self.where.tag in PSEUDO or answer.text == unit.key.msgid:
            return own
        slug = normal(answer.text)
        reason = slug_refusal(slug)
        other = self._slugs.setdefault((posixpath.dirname(path), slug.casefold()), path)
        if reason is None and other != path:
            reason = f"is that of '{other}' too"
        if reason is None:
            return answer._replace(text=slug)
        self._tell(SLUG, unit, f"the slug '{slug}' of '{path}' {reason}: the page keeps the source's")
        return own

    def _tell(self, check: str, unit: Unit, message: str) -> None:
        finding = Finding(
            check=check,
            severity=Severity.ERROR,
            locale=self.where.tag,
            file=self.voice.catalog or unit.reference.path,
            line=None,
            column=None,
            msgid=unit.key.msgid,
            msgctxt=unit.key.msgctxt,
            message=message,
        )
        merged = self.view.merged.get(self.where)
        self.findings.append(
            placed(finding, merged.catalog, self.view.files[self.where]) if merged else finding
        )
