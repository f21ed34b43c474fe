"""A data file: its units, its values in every locale, and the whole file in the words of one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from i18n.formats.data.base import Piece
from i18n.locales import Locale
from i18n.markup import has_letter
from i18n.model import (
    EVERYWHERE,
    Applies,
    Labels,
    Localized,
    Rendered,
    Resolve,
    Spliced,
    State,
    Translate,
    Unit,
)
from i18n.scalars import Path, Scalars, Syntax


@dataclass(frozen=True, slots=True, eq=False)
class DataDocument:
    """One data file, read once for all locales."""

    path: str
    _text: str
    _syntax: Syntax
    _found: Scalars
    _pieces: Sequence[Piece]
    """The texts that are translated, in the order of the file."""
    meta: Mapping[str, object] = field(default_factory=dict)
    """None: a data file has no front matter."""
    applies: Applies = EVERYWHERE

    @property
    def varies(self) -> bool:
        """Whether it holds variables, so that each locale has another file although it may have no texts."""
        return any(piece.variables is not None for piece in self._pieces)

    def units(self) -> Iterator[Unit]:
        """Every unit, in the order of the file."""
        for piece in self._pieces:
            yield from piece.units()

    def places(self) -> Iterator[Path]:
        """Where the texts stand that a rule may choose, in the order of the file."""
        for scalar in self._found.texts:
            if has_letter(scalar.value):
                yield scalar.path

    def render(
        self, locale: Locale, translate: Translate, resolve: Resolve, labels: Labels | None = None
    ) -> Rendered:
        """The whole file in a locale, its variables filled in. Addresses in it are whatever they are."""
        del resolve, labels
        answers: list[tuple[Unit, Localized]] = []

        def ask(unit: Unit) -> Localized:
            answers.append((unit, translate(unit)))
            return answers[-1][1]

        made = self._written(locale, ask, filled=True)
        # Of two units with one message, one may stand where the text can stand, and one where it cannot.
        refused = {id(unit) for unit, _ in made.refused}
        states = tuple(
            (unit, State.MISSING if id(unit) in refused else answer.state) for unit, answer in answers
        )
        return Rendered(made.text, {}, (), (), states)

    def splice(self, locale: Locale, translate: Translate) -> Spliced:
        """The file with its texts in a locale: only the characters of a changed text are replaced."""
        return self._written(locale, translate, filled=False)

    def _written(self, locale: Locale, translate: Translate, *, filled: bool) -> Spliced:
        out: list[str] = []
        refused: list[tuple[Unit, str]] = []
        position = 0
        for piece in self._pieces:
            made = (piece.copied if filled else piece.spliced)(locale, translate)
            refused += made.refused
            scalar = piece.scalar
            if made.text != scalar.value:
                written = self._syntax.quoted(self._text, scalar, made.text)
                out += (self._text[position : scalar.start], written)
                position = scalar.end
        return Spliced("".join((*out, self._text[position:])), tuple(refused))

    def values(
        self, locale: Locale, translate: Translate, resolve: Resolve, labels: Labels | None = None
    ) -> object:
        """The values for templates: mappings and lists; chosen texts are ``Localized`` or ``Html``, others as they are.

        What stands at several places, by aliases of YAML, is one value.
        """
        shown: dict[Path, object] = {}
        for piece in self._pieces:
            shown[piece.scalar.path] = piece.shown(locale, translate, resolve, labels)
        return self._value(self._found.value, (), shown)

    def _value(self, value: object, path: Path, made: dict[Path, object]) -> object:
        # An alias stands behind its anchor, so that what it stands for is made already.
        path = self._found.aliases.get(path, path)
        if path in made:
            return made[path]
        if isinstance(value, dict):
            value = {key: self._value(one, (*path, key), made) for key, one in value.items()}
        elif isinstance(value, list):
            value = [self._value(one, (*path, i), made) for i, one in enumerate(value)]
        else:
            return value
        made[path] = value
        return value
