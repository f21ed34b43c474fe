"""Quotation marks. Babel leaves the delimiters of CLDR out, so the table is ours."""

from __future__ import annotations

from i18n.locales.base import Locale

Marks = tuple[str, str, str, str]
_NARROW = "\u202f"
_ENGLISH: Marks = ("“", "”", "‘", "’")
_LOW: Marks = ("„", "“", "‚", "‘")
_ANGLES: Marks = ("«", "»", "“", "”")
_SLAVIC: Marks = ("«", "»", "„", "“")
_POINTED: Marks = ("«", "»", "‹", "›")
_POLISH: Marks = ("„", "”", "«", "»")
_BALKAN: Marks = ("„", "”", "‘", "’")
_CLOSING: Marks = ("”", "”", "’", "’")
_ARABIC: Marks = ("”", "“", "’", "‘")
_CORNERS: Marks = ("「", "」", "『", "』")
_MARKS: dict[str, Marks] = {
    "fr": (f"«{_NARROW}", f"{_NARROW}»", "“", "”"),
    "fr-CH": _POINTED,
    "de-CH": _POINTED,
    "de-LI": _POINTED,
    "it-CH": _POINTED,
    **dict.fromkeys(("de", "cs", "sk", "sl", "bg", "is", "lt", "ka", "et", "lb", "hsb", "dsb", "mk"), _LOW),
    **dict.fromkeys(("es", "ca", "it", "el", "pt-PT", "gl", "ast", "oc", "rm", "hy"), _ANGLES),
    **dict.fromkeys(("ru", "uk", "be", "ba", "tt", "ky", "cv", "os"), _SLAVIC),
    **dict.fromkeys(("no", "nb", "nn", "se"), ("«", "»", "‘", "’")),
    **dict.fromkeys(("fa", "ps", "ckb"), _POINTED),
    **dict.fromkeys(("pl", "ro"), _POLISH),
    "hu": ("„", "”", "»", "«"),
    **dict.fromkeys(("hr", "bs", "sr"), _BALKAN),
    **dict.fromkeys(("sv", "fi", "he", "smn", "sms"), _CLOSING),
    **dict.fromkeys(("ar", "ur"), _ARABIC),
    **dict.fromkeys(("ja", "zh-Hant", "yue"), _CORNERS),
    "nl": ("‘", "’", "“", "”"),
}


def quote(text: str, locale: Locale, level: int = 1) -> str:
    """The text in the quotation marks of a locale; ``level`` 2 is a quotation inside a quotation."""
    marks = marks_of(locale)
    opening, closing = marks[:2] if level % 2 else marks[2:]
    return f"{opening}{text}{closing}"


def marks_of(locale: Locale) -> Marks:
    """The quotation marks of a locale: opening and closing, and those of a quotation inside a quotation."""
    chain = (locale.tag, *(parent.tag for parent in locale.parents), locale.language)
    if locale.tag in ("ar-XB", "en-XA") or chain[-1] == "zh":
        chain = chain[:-1]
    return next((_MARKS[tag] for tag in chain if tag in _MARKS), _ENGLISH)
