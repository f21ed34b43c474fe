"""What a variable of a site is: a value with a kind, and its own value in some locales."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from i18n.errors import meant
from i18n.locales import Locale


class Kind(StrEnum):
    """What a value is: how it is written in a language, and what surrounds it on a page."""

    TEXT = "text"
    PHONE = "phone"
    MONEY = "money"
    DATE = "date"
    NUMBER = "number"
    PERCENT = "percent"
    QUANTITY = "quantity"


@dataclass(frozen=True, slots=True)
class Value:
    """What a variable says in a locale."""

    kind: Kind
    value: str | Decimal | date
    """A text, a number or a day, by the kind; phone numbers are texts."""
    forms: tuple[tuple[str, str], ...] = ()
    """Named forms of a text, for languages that inflect: ``(("gen", "kliniki"),)``."""
    currency: str = ""
    """ISO 4217, of money."""
    unit: str = ""
    """Of a quantity: CLDR's name, or what is written behind the number."""
    width: str = ""
    """How long dates and units are written; empty: ``long``."""


BROKEN = Value(Kind.TEXT, "")
"""Stands for a variable with a fault, while the others are looked at."""


@dataclass(frozen=True, slots=True)
class Variables:
    """The variables of a site. A look-up, never code."""

    source: Mapping[str, Value] = field(default_factory=dict)
    """By name: ``site.phone``."""
    locales: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    """By the tag of a locale that has values of its own: all its values."""
    numerals: Mapping[str, str] = field(default_factory=dict)
    """By the tag of a locale: the digits that the configuration asks for."""
    unshown: Mapping[str, str] = field(default_factory=dict)
    """Names of what no text can show, and why: ``is a list``."""

    def names(self) -> tuple[str, ...]:
        """Every name, sorted."""
        return tuple(sorted(self.source))

    def value(self, name: str, page: Locale, text: Locale) -> Value | None:
        """What a name says on a page of one locale, in a text of another; None for a name that means nothing.

        A text is in the language of the text around it. A number, a day, an address is a fact of the locale
        whose page it is, whatever the language: who reads English on a German page still needs the German price.
        """
        found = self._values(page).get(name)
        if found is not None and found.kind is Kind.TEXT and page is not text:
            return self._values(text).get(name)
        return found

    def _values(self, locale: Locale) -> Mapping[str, Value]:
        for one in (locale, *locale.parents):
            if (own := self.locales.get(one.tag)) is not None:
                return own
        return self.source

    def fault(self, name: str, form: str = "") -> tuple[str, str] | None:
        """What is wrong with a variable in the source, and what to do about it; None where nothing is."""
        if name not in self.source:
            if name in self.unshown:
                return f"the variable '{name}' {self.unshown[name]}", "name a text, a number or a date"
            fix = meant(name, self.source) or "add it to the variables, or write '\\{{'"
            return f"no variable is named '{name}'", fix
        if form:
            known = {one for values in (self.source, *self.locales.values()) for one, _ in values[name].forms}
            if form not in known:
                return f"the variable '{name}' has no form ':{form}'", meant(
                    form, known, ":"
                ) or "leave it out"
        return None
