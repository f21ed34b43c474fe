"""Writes i18n/locales/cldr.py, the table of every CLDR locale, from the CLDR data inside babel.

Run ``python tools/make_locales.py`` after a new babel; ``--print`` only shows the text.
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path
from textwrap import fill

import babel
from babel import localedata
from babel.core import get_global
from plural_rules import gettext_rule

from i18n.locales.naming import bcp47, capitalised, display
from i18n.locales.tags import Tag

TARGET = Path(__file__).parent.parent / "i18n" / "locales" / "cldr.py"
Table = dict[str, object]


def raw(tag: str) -> Table:
    """The data of one locale alone, without what it inherits."""
    # From babel's own installed files: nobody else writes them.
    return pickle.loads((Path(localedata._dirname) / f"{tag}.dat").read_bytes())  # noqa: S301, SLF001


def variant(of: babel.Locale) -> str:
    """In lower case; empty where there is none."""
    return (of.variant or "").lower()


def locales() -> list[str]:
    """One line a CLDR locale: tag; own name; English name; digits."""
    english = babel.Locale("en")
    lines = []
    for tag in sorted(localedata.locale_identifiers()):
        own = babel.Locale.parse(tag)
        parts = Tag(own.language, own.script or "", own.territory or "", tuple(filter(None, [variant(own)])))
        digits = own._data.get("default_numbering_system", "latn")  # noqa: SLF001 - no public door
        name = capitalised(display(parts, own))
        lines.append(f"{bcp47(tag)};{name};{display(parts, english)};{'' if digits == 'latn' else digits}")
    return lines


def plurals() -> list[str]:
    """Two lines a rule: number of forms; expression, then the tags that count so."""
    tags: dict[tuple[int, str], list[str]] = {}
    for tag in sorted(localedata.locale_identifiers()):
        table = raw(tag)
        # The region 001 only repeats its language; with a script the language's rule holds.
        if "plural_form" not in table or ("_" in tag and tag != "pt_PT"):
            continue
        rule = gettext_rule(table["plural_form"].abstract)
        tags.setdefault(rule, []).append(bcp47(tag))
    lines = []
    for (count, rule), those in sorted(tags.items(), key=lambda item: (item[0][0], item[1])):
        lines += [f"{count};{rule}", indented(those)]
    return lines


def likely() -> list[str]:
    """What a script or region makes of a language: ``az-IR az-Arab-IR``."""
    subtags = get_global("likely_subtags")
    known = {tag.split("_")[0] for tag in localedata.locale_identifiers()} | {"und"}
    chosen = [(k, v) for k, v in subtags.items() if k.split("_")[0] in known and not k.startswith("und_")]
    regions = [(k, v) for k, v in subtags.items() if k.startswith("und_") and len(k) == 6]  # noqa: PLR2004
    return [f"{k.replace('_', '-')} {v.replace('_', '-')}" for k, v in sorted(chosen + regions)]


def scripts() -> list[str]:
    """Every other language, by the script it is mostly written in."""
    known = {tag.split("_")[0] for tag in localedata.locale_identifiers()} | {"und"}
    by_script: dict[str, list[str]] = {}
    for tag, maximal in get_global("likely_subtags").items():
        if "_" not in tag and tag not in known:
            by_script.setdefault(maximal.split("_")[1], []).append(tag)
    for tag in babel.Locale("en").languages:
        if "_" not in tag and tag not in known and tag not in get_global("likely_subtags"):
            by_script.setdefault("Latn", []).append(tag)
    return [
        line
        for script in sorted(by_script)
        for line in (
            f"{script}",
            indented(sorted(by_script[script])),
        )
    ]


def indented(values: list[str]) -> str:
    """What belongs to the line above."""
    return fill(" ".join(values), 100, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)


def words(values: list[str]) -> list[str]:
    """A table of single words."""
    return [fill(" ".join(sorted(values)), 104, break_on_hyphens=False)]


def aliases(name: str) -> list[str]:
    """Deprecated or foreign codes with what stands for them today."""
    pairs = []
    for old, new in get_global(name).items():
        first = new[0] if isinstance(new, list) else new
        if not old.isdigit():
            pairs.append(f"{old}={first.replace('_', '-')}")
    return words(pairs)


def names() -> list[str]:
    """English names of languages that have no locale of their own in CLDR."""
    known = {tag.split("_")[0] for tag in localedata.locale_identifiers()}
    english = babel.Locale("en").languages
    return [f"{tag};{name}" for tag, name in sorted(english.items()) if "_" not in tag and tag not in known]


def table(name: str, meaning: str, lines: list[str]) -> str:
    """One table as Python source."""
    body = "\n".join(lines)
    return f'{name} = """\n{body}\n"""\n"""{meaning}"""\n'


def module() -> str:
    """The whole text of i18n/locales/cldr.py."""
    english = babel.Locale("en")
    parents = [f"{bcp47(k)}={bcp47(v)}" for k, v in get_global("parent_exceptions").items() if v != "root"]
    parts = [
        (
            '"""CLDR in short. Made by tools/make_locales.py from babel\'s data: do not edit."""\n'
            "# ruff: noqa: E501 - a record is a line\n"
        ),
        f'BABEL = "{babel.__version__}"\n"""The babel release that the tables were made from."""\n',
        table("LOCALES", "Every CLDR locale: tag; own name; English name; digits where not latn.", locales()),
        table(
            "PLURALS", "gettext plural forms: number; C expression, then the tags that count so.", plurals()
        ),
        table("PARENTS", "Parents that cutting off the last part of a tag does not give.", words(parents)),
        table("LIKELY", "Likely script and region, for the languages above and for bare regions.", likely()),
        table("SCRIPTS", "Every other language, below the script it is mostly written in.", scripts()),
        table("NAMES", "English names of other languages.", names()),
        table("REGIONS", "ISO 3166 and UN M49 codes.", words(list(english.territories))),
        table("SCRIPT_CODES", "ISO 15924 codes.", words(list(english.scripts))),
        table(
            "LANGUAGE_ALIASES",
            "Old or foreign language codes and what to write.",
            aliases("language_aliases"),
        ),
        table(
            "REGION_ALIASES", "Old or foreign region codes and what to write.", aliases("territory_aliases")
        ),
    ]
    return "\n".join(parts)


if __name__ == "__main__":
    if "--print" in sys.argv:
        sys.stdout.write(module())
    else:
        TARGET.write_text(module(), encoding="utf-8")
