"""BCP 47 tags and POSIX names: reading, canonical case, and what somebody may have meant.

RFC 5646 (BCP 47) and, for ``sr@latin``, the names of glibc and GNU gettext.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from i18n.errors import Problem, UsageError
from i18n.locales import cldr

_MODIFIER_SCRIPTS = {"latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva", "arabic": "Arab"}
_SCRIPT_MODIFIERS = {"Latn": "latin", "Cyrl": "cyrillic", "Deva": "devanagari"}
# Registered variants (IANA Language Subtag Registry); anything else is written after -x-.
_VARIANTS = """
    1606nict 1694acad 1901 1959acad 1994 1996 abl1943 akhmimic akuapem alalc97 aluku anpezo ao1990 aranes
    arevela arevmda arkaika asante auvern baku1926 balanka barla basiceng bauddha bciav bcizbl biscayan biske
    blasl bohairic bohoric boont bornholm cisaup colb1945 cornu creiss dajnko ekavsk emodeng fascia fayyumic
    fodom fonipa fonkirsh fonnapa fonupa fonxsamp gallo gascon gherd grclass grital grmistr hepburn heploc
    hognorsk hsistemo ijekavsk itihasa ivanchov jauer jyutping kkcor kleinsch kociewie kscor laukika leidentr
    lemosin lengadoc lipaw ltg1929 ltg2007 luna1918 lycopol mdcegyp mdctrans mesokem metelko monoton ndyuka
    nedis newfound nicard njiva nulik osojs oxendict pahawh2 pahawh3 pahawh4 pamaka peano pehoeji petr1708
    pinyin polyton posix provenc puter revised rigik rozaj rumgr saaho sahidic saigon scotland scouse simple
    solba sotav spanglis surmiran sursilv sutsilv synnejyl tailo tarask tongyong tunumiir uccor ucrcor ulster
    unifon vaidika valbadia valencia vallader vecdruka viennese vivaraup wadegile xsistemo
"""
_SHAPE = re.compile(
    r"(?P<language>[a-z]{2,3})(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?P<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)(?P<private>-x(?:-[a-z0-9]{1,8})+)?"
)
_LONGEST = 80  # no registered tag comes near; a folder name stays possible


@dataclass(frozen=True, slots=True)
class Tag:
    """The parts of a tag, each in canonical case."""

    language: str
    script: str = ""
    region: str = ""
    variants: tuple[str, ...] = ()
    private: tuple[str, ...] = ()

    def __str__(self) -> str:
        parts = [self.language, self.script, self.region, *self.variants]
        if self.private:
            parts += ["x", *self.private]
        return "-".join(part for part in parts if part)

    @property
    def posix(self) -> str:
        """The name of the catalog folder: what is neither language nor region follows an ``@``."""
        script = _SCRIPT_MODIFIERS.get(self.script, "")
        base = [self.language, "" if script else self.script, self.region]
        after = [script, *self.variants, *(["x", *self.private] if self.private else [])]
        modifier = "-".join(part for part in after if part)
        return "_".join(part for part in base if part) + (f"@{modifier}" if modifier else "")


@cache
def _pairs(table: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in table.split())


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


@cache
def records() -> dict[str, tuple[str, str, str]]:
    """Own name, English name and digits of every CLDR locale, by tag."""
    rows = (line.split(";") for line in cldr.LOCALES.strip().splitlines())
    return {tag: (name, english, digits or "latn") for tag, name, english, digits in rows}


@cache
def rare_scripts() -> dict[str, str]:
    """The script of every language that CLDR has no locale for."""
    scripts: dict[str, str] = {}
    script = ""
    for line in cldr.SCRIPTS.strip().splitlines():
        if line.startswith(" "):
            scripts.update(dict.fromkeys(line.split(), script))
        else:
            script = line
    return scripts


@cache
def likely() -> dict[str, str]:
    """The most likely full tag of a language, one with a script or region, and a region (``und-JP``)."""
    return dict(line.split() for line in cldr.LIKELY.strip().splitlines())


def _is_language(code: str) -> bool:
    if code in {"und", "mul", "zxx", "mis"}:  # no language that pages could be written in
        return False
    if code in records() or "qaa" <= code <= "qtz":  # qaa..qtz: private use
        return True
    return code in rare_scripts() and code not in _pairs(cldr.LANGUAGE_ALIASES)


def split(name: str) -> Tag | None:
    """The parts of a tag or POSIX name whose every part is known; None for anything else."""
    if len(name) > _LONGEST or not name.isascii():
        return None
    base, _, modifier = name.lower().partition("@")
    if modifier in _MODIFIER_SCRIPTS or modifier.partition("-")[0] in _MODIFIER_SCRIPTS:
        word, _, modifier = modifier.partition("-")
        language, *rest = base.replace("_", "-").split("-", 1)
        base = "-".join([language, _MODIFIER_SCRIPTS[word], *rest])
    whole = f"{base}-{modifier}" if modifier else base
    found = _SHAPE.fullmatch(whole.replace("_", "-").lower())
    if found is None:
        return None
    tag = Tag(
        found["language"],
        (found["script"] or "").title(),
        (found["region"] or "").upper(),
        tuple(sorted(found["variants"].split("-")[1:])),
        tuple((found["private"] or "").split("-")[2:]),
    )
    known = (
        _is_language(tag.language)
        and (not tag.script or tag.script in _words(cldr.SCRIPT_CODES))
        and (not tag.region or tag.region in _words(cldr.REGIONS))
        and _words(_VARIANTS).issuperset(tag.variants)
    )
    return tag if known and len(set(tag.variants)) == len(tag.variants) else None


def parse(name: str) -> Tag:
    """The parts of a tag or POSIX name.

    Raises UsageError with "did you mean" for what is none: a misspelt, retired, foreign or extended tag.
    """
    if tag := split(name):
        return tag
    problem = Problem("", None, None, f"unknown locale {name!r}", _advice(name))
    raise UsageError(problem)


def _advice(name: str) -> str:
    meant = _meant(name)
    if meant is None:
        return "write a BCP 47 tag such as 'de' or 'pt-BR'"
    if re.search(r"-u-", name, re.IGNORECASE):
        return f"write {meant!r}: digits, calendars and sorting are no part of a locale here"
    return f"did you mean {meant!r}?"


def _meant(name: str) -> str | None:
    """The tag that somebody probably wanted to write."""
    bare = re.sub(r"[.@].*|-u-.*", "", name.strip(), flags=re.IGNORECASE)
    parts = [part for part in re.split(r"[-_ ]+", bare) if part]
    if not parts:
        return None
    candidate = _repaired(parts)
    if candidate and (tag := split(candidate)):
        return str(tag)
    return _by_name(bare.casefold()) or _by_likeness(parts[0].lower())


def _repaired(parts: list[str]) -> str | None:
    """Each part replaced by what stands for it today: ``ger``, ``iw``, ``UK``, ``DEU``."""
    languages, regions = _pairs(cldr.LANGUAGE_ALIASES), _pairs(cldr.REGION_ALIASES)
    language = parts[0].lower()
    if not _is_language(language):
        region = regions.get(language.upper(), language.upper())
        language = languages.get(language) or likely().get(f"und-{region}", "").partition("-")[0]
    if not language:
        return None
    rest: list[str] = []
    private: list[str] = []
    for part in parts[1:]:
        upper = part.upper()
        lower, upper = part.lower(), part.upper()
        if lower in rest:
            continue
        if split(f"{language}-{part}") and not private:
            rest.append(part if part.isupper() else lower)
        elif upper in regions:
            rest.append(regions[upper])
        elif len(part) == 3 and not rest and (_is_language(lower) or lower in languages):  # noqa: PLR2004 - RFC 5646
            language = languages.get(lower, lower)  # zh-cmn, zh-yue: an extended language
        elif part.isascii() and part.isalnum() and len(part) <= 8 and lower != "x":  # noqa: PLR2004 - RFC 5646
            private.append(part)
    return "-".join([language, *rest, *(["x", *private] if private else [])])


def _by_name(name: str) -> str | None:
    for tag, (own, english, _) in records().items():
        if name in {own.casefold(), english.casefold(), tag.casefold()}:
            return tag
    return None


def _by_likeness(word: str) -> str | None:
    if len(word) <= 3:  # noqa: PLR2004 - a code: the nearest one would be a guess
        return None
    names = {
        name.casefold(): tag for tag, record in records().items() if "-" not in tag for name in record[:2]
    }
    close = get_close_matches(word, names, 1, 0.7)
    return names[close[0]] if close else None
