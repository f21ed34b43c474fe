"""Data: YAML, TOML and JSON. The texts that the configuration chooses are translated, nothing else changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from posixpath import splitext

from i18n.config import DataRule, fits, matching
from i18n.errors import I18nError, InputError, Problem
from i18n.formats.base import Format, Options
from i18n.formats.data.base import Html, Piece, Words, inner, words_unit
from i18n.formats.data.document import DataDocument
from i18n.formats.data.notes import notes
from i18n.formats.data.occurrences import Occurrences
from i18n.formats.directives import Scope, all_faults
from i18n.formats.html import HtmlDocument
from i18n.formats.html import parse as parse_html
from i18n.formats.markdown import MarkdownDocument
from i18n.formats.markdown import parse as parse_markdown
from i18n.formats.uses import Uses
from i18n.markup import TOKEN, has_letter
from i18n.model import Reference
from i18n.scalars import JSON, TOML, YAML, Scalar, Syntax

__all__ = ["DATA", "DataDocument", "Html", "parse", "parse_as", "rules_for"]

SYNTAXES = {".yaml": YAML, ".yml": YAML, ".toml": TOML, ".json": JSON}
_PARSERS: dict[str, Callable[[str, str, Options], MarkdownDocument | HtmlDocument]] = {
    "markdown": parse_markdown,
    "html": parse_html,
}


def rules_for(path: str, options: Options) -> tuple[DataRule, ...]:
    """The rules that are for a file, in their order."""
    below = path.removeprefix(f"{options.content}/")
    return tuple(rule for rule in options.data if matching(rule.match, below) is not None)


def parse(path: str, text: str, options: Options) -> DataDocument:
    """A data file. Raises InputError with every fault of it, and of the Markdown and HTML in it."""
    return parse_as(SYNTAXES[splitext(path)[1].lower()], path, text, options)


def parse_as(syntax: Syntax, path: str, text: str, options: Options) -> DataDocument:
    """A data file in a syntax, whatever its name. Raises InputError as ``parse`` does."""
    bare = text.removeprefix("\ufeff")
    found = syntax.scalars(bare, path, 1)
    rules = rules_for(path, options)
    problems: list[Problem] = []
    said = notes(path, "" if syntax is JSON or not rules else bare, found, problems)
    pieces: list[Piece] = []
    used = Uses()
    for scalar in found.texts:
        rule = _rule(rules, scalar)
        if rule is None or not (has_letter(scalar.value) or _varies(scalar, options)):
            continue
        scope = said.of(scalar.path)
        if scope.skip:
            continue
        if rule.kind == "text" and _varies(scalar, options):
            used.note_plain(scalar.value, Reference(path, scalar.line))
        try:
            pieces.append(_piece(path, scalar, rule, scope, options))
        except I18nError as error:
            places = Occurrences(bare, scalar, options.variables)
            problems += (places.placed(one) for one in error.problems)
    if options.variables is not None:
        problems += used.faults(path, bare, options.variables)
    if problems:
        raise InputError(all_faults(problems))
    return DataDocument(path, bare, syntax, found, pieces)


def _rule(rules: Iterable[DataRule], scalar: Scalar) -> DataRule | None:
    return next((rule for rule in rules if any(fits(keys, scalar.path) for keys in rule.keys)), None)


def _varies(scalar: Scalar, options: Options) -> bool:
    """Whether a text holds variables."""
    return options.variables is not None and "{{" in scalar.value and TOKEN.search(scalar.value) is not None


def _piece(path: str, scalar: Scalar, rule: DataRule, scope: Scope, options: Options) -> Piece:
    trail = (path.rpartition("/")[2], *(part for part in scalar.path if isinstance(part, str)))
    parse_text = _PARSERS.get(rule.kind)
    slug = rule.kind == "slug"
    variables = options.variables if _varies(scalar, options) and not slug else None
    if parse_text is None:
        unit = words_unit(path, scalar, scope, trail, slug=slug) if has_letter(scalar.value) else None
        return Words(scalar, unit, variables)
    # A text inside a page has no ids: two of them could be the same.
    own = replace(options, front=False, heading_ids=False)
    return inner(parse_text(path, scalar.value, own), scalar, scope, trail, variables)


DATA = Format("data", frozenset(SYNTAXES), parse, role="data")
