"""A site's values, and translations that use them, for tests of variables."""

from __future__ import annotations

from collections.abc import Callable

from i18n.locales import Locale, locale
from i18n.model import Localized, State, Unit
from i18n.variables import VariableFile, Variables, read_variables

EN, DE, PL, AR, MX = map(locale, ("en", "de", "pl", "ar", "es-MX"))
SITE = """
name = { value = "Clinic", forms = { gen = "Clinic's" } }
motto = 'Care & "calm"'
phone = { kind = "phone", value = "+49 (0)30 1234567" }
price = { kind = "money", value = 20, currency = "EUR" }
dose = { kind = "quantity", value = 0.0005, unit = "mg/kg" }
wait = { kind = "quantity", value = 8, unit = "hour" }
share = { kind = "percent", value = 12.5 }
opened = 2026-11-25
beds = 1234
"""
POLISH = """
name = { value = "Klinika", forms = { gen = "kliniki" } }
price = { value = 80, currency = "PLN" }
"""
ARABIC = 'name = "العيادة"\n'


def variables(site: str = SITE, numerals: dict[str, str] | None = None, **locales: str) -> Variables:
    """The variables of ``site.toml``, and of that file in some locales, ``es_419`` for es-419."""
    files = [VariableFile("content/_data/site.toml", "site", site)]
    for name, text in locales.items():
        where = locale(name)
        files.append(VariableFile(f"content/_data/{name}/site.toml", "site", text, where))
    chains = {one: (one, *one.parents) for one in (EN, DE, PL, AR, MX)}
    return read_variables(files, chains, numerals)


USUAL = variables(pl=POLISH, ar=ARABIC)


def says(
    msgstr: str | None = None, into: Locale = EN, state: State = State.CURRENT
) -> Callable[[Unit], Localized]:
    """Every unit says this, or itself."""
    return lambda unit: Localized(unit.key.msgid if msgstr is None else msgstr, into, state)
