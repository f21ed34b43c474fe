"""Reading one variable: its kind, and a value of that kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal

from i18n.errors import meant
from i18n.locales import is_currency
from i18n.markup import WORD
from i18n.variables.base import Kind, Value

_KEYS: dict[Kind, tuple[str, ...]] = {
    Kind.TEXT: ("forms",),
    Kind.PHONE: (),
    Kind.MONEY: ("currency",),
    Kind.DATE: ("width",),
    Kind.NUMBER: (),
    Kind.PERCENT: (),
    Kind.QUANTITY: ("unit", "width"),
}
"""What each kind has beside ``kind`` and ``value``."""
_WIDTHS = {Kind.DATE: ("short", "medium", "long", "full"), Kind.QUANTITY: ("short", "long", "narrow")}
_PHONE = re.compile(r"\+?[0-9 ().\-/]+")
_LEAST_DIGITS, _MOST_DIGITS = 2, 20
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_UNSAYABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_EXPONENT = 15
"""Numbers beyond this power of ten are no facts of a page; formatting them could take all memory."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a variable, before its place is known."""

    what: str
    fix: str = ""
    key: tuple[str, ...] = ()
    """Which of its keys is meant; empty: the whole."""
    on_key: bool = False
    """The key itself is wrong, not its value."""


def is_variable(value: object) -> bool:
    """Whether a table is one variable, not a table of several or another program's."""
    return isinstance(value, dict) and ("value" in value or value.get("kind") in list(Kind))


def read_value(written: object, was: Value | None = None) -> tuple[Value | None, tuple[Fault, ...]]:
    """A variable from its TOML value, or every fault of it.

    ``was`` is what it overrides: its kind stays, and so does all that the override does not say, but for the
    forms of a text that is another now.
    """
    table = dict(written) if isinstance(written, dict) else {"value": written}
    faults: list[Fault] = []
    kind = _kind(table, was, faults)
    if kind is None:
        return None, tuple(faults)
    base = was if was is not None and was.kind is kind else None
    known = ("kind", "value", *_KEYS[kind])
    for key in table.keys() - set(known):
        fix = meant(key, known) or f"known here: {', '.join(known)}"
        faults.append(Fault(f"a variable of the kind '{kind}' has no '{key}'", fix, (key,), on_key=True))
    made = base or Value(kind, "")
    if "value" in table:
        answer = _READERS[kind](table["value"])
        if isinstance(answer, Fault):
            faults.append(replace(answer, key=("value",) if isinstance(written, dict) else ()))
        else:
            made = replace(made, value=answer, forms=())
    elif base is None:
        faults.append(Fault("has no value", "add value = …"))
    for key in _KEYS[kind]:
        made = _with(made, key, table.get(key), faults)
    return (None, tuple(faults)) if faults else (made, ())


def _kind(table: Mapping[str, object], was: Value | None, faults: list[Fault]) -> Kind | None:
    said = table.get("kind")
    if said is None:
        return was.kind if was is not None else _kind_of(table.get("value"))
    if isinstance(said, str) and said in list(Kind):
        return Kind(said)
    fix = meant(str(said), Kind) or f"write one of {', '.join(Kind)}"
    faults.append(Fault(f"no kind of variable is called {_shown(said)}", fix, ("kind",)))
    return None


def _kind_of(value: object) -> Kind:
    """The kind of a value that does not say it."""
    if isinstance(value, date):
        return Kind.DATE
    return Kind.NUMBER if isinstance(value, (int, Decimal)) and not isinstance(value, bool) else Kind.TEXT


def _with(value: Value, key: str, said: object, faults: list[Fault]) -> Value:
    """The value with one of the keys of its kind."""
    if key == "forms":
        return value if said is None else replace(value, forms=tuple(_forms(value, said, faults)))
    text = said if isinstance(said, str) else ""
    if said is None:
        text = str(getattr(value, key))
    fix = ""
    if key == "currency" and not (re.fullmatch("[A-Z]{3}", text) and is_currency(text)):
        fix = 'write its code, such as currency = "EUR"'
    elif key == "unit" and (not text.strip() or _UNSAYABLE.search(text)):
        fix = 'name a unit, such as unit = "hour" or unit = "mg/kg"'
    elif key == "width" and text not in {"", *_WIDTHS[value.kind]}:
        fix = meant(text, _WIDTHS[value.kind]) or f"write one of {', '.join(_WIDTHS[value.kind])}"
    if fix:
        what = f"has no {key}" if said is None else f"no {key} is called {_shown(said)}"
        faults.append(Fault(what, fix, (key,) if said is not None else ()))
        return value
    if key == "currency":
        return replace(value, currency=text)
    return replace(value, unit=text.strip()) if key == "unit" else replace(value, width=text)


def _forms(value: Value, said: object, faults: list[Fault]) -> Iterator[tuple[str, str]]:
    if not isinstance(said, dict):
        faults.append(Fault("forms must be a table", 'write forms = { gen = "…" }', ("forms",)))
        return
    yield from ((name, text) for name, text in value.forms if name not in said)
    for name, text in said.items():
        answer = _text(text)
        if not WORD.fullmatch(name):
            fault = Fault(f"a form cannot be called {_shown(name)}", "use letters, digits and hyphens")
            faults.append(replace(fault, key=("forms", name)))
        elif isinstance(answer, Fault):
            faults.append(replace(answer, key=("forms", name)))
        else:
            yield name, answer


# --- values ---


def _text(value: object) -> str | Fault:
    if not isinstance(value, str):
        return Fault(f"must be a text, not {_type(value)}", "put it in quotation marks")
    text = " ".join(value.split())
    if not text:
        return Fault("is empty")
    if found := _UNSAYABLE.search(text):
        return Fault(f"holds the control character U+{ord(found[0]):04X}", "leave it out")
    return text


def _phone(value: object) -> str | Fault:
    if not isinstance(value, str):
        return Fault(f"must be a text, not {_type(value)}", 'write value = "+49 30 1234567"')
    digits = sum(map(str.isdigit, value))
    if not _PHONE.fullmatch(value.strip()) or not _LEAST_DIGITS <= digits <= _MOST_DIGITS:
        return Fault(f"{_shown(value)} is no phone number", "write it as +49 30 1234567")
    return " ".join(value.split())


def _number(value: object) -> Decimal | Fault:
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        return Fault(f"must be a number, not {_type(value)}", "write it without quotation marks")
    number = Decimal(value)
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or number.adjusted() > _EXPONENT or exponent < -_EXPONENT:
        return Fault("is a number that cannot be shown", f"stay below 10 to the power of {_EXPONENT}")
    return number


def _day(value: object) -> date | Fault:
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    if isinstance(value, date):
        return value
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    what = f"{_shown(value)} is no day" if isinstance(value, str) else f"must be a day, not {_type(value)}"
    return Fault(what, "write it as 2026-03-01")


_READERS: dict[Kind, Callable[[object], str | Decimal | date | Fault]] = {
    Kind.TEXT: _text,
    Kind.PHONE: _phone,
    Kind.MONEY: _number,
    Kind.DATE: _day,
    Kind.NUMBER: _number,
    Kind.PERCENT: _number,
    Kind.QUANTITY: _number,
}
_TYPES: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),
    (str, "a text"),
    (int, "a number"),
    (Decimal, "a number"),
    (list, "a list"),
    (dict, "a table"),
    (date, "a day"),
    (time, "a time of day"),
)


def _type(value: object) -> str:
    return next((name for kind, name in _TYPES if isinstance(value, kind)), "something else")


def unshown(value: object) -> str | None:
    """Why a value can be no variable, so that it is there for another program; None for a variable."""
    if isinstance(value, dict):
        return None if is_variable(value) else "is a table"
    if isinstance(value, (bool, list, time)):
        return f"is {_type(value)}"
    faults = read_value(value)[1]
    return faults[0].what if faults else None


def _shown(value: object) -> str:
    text = " ".join(value.split()) if isinstance(value, str) else _type(value)
    return f"'{text[:40]}'" if isinstance(value, str) else text
