"""Language tags as pages write them."""

from __future__ import annotations

from functools import lru_cache

from i18n.locales import Locale, folder_locale


@lru_cache(maxsize=4096)
def _known(tag: str) -> Locale | None:
    return None if "_" in tag or "@" in tag else folder_locale(tag)


def is_tag(tag: str) -> bool:
    """Whether it is a tag of BCP 47 whose every part is registered, in any case; POSIX names are none."""
    return _known(tag) is not None


def direction(tag: str) -> str:
    """The direction of the script of a tag; empty for what is none."""
    found = _known(tag)
    return found.direction if found else ""


def own_name(tag: str) -> str:
    """What a language calls itself; empty for what is no tag."""
    found = _known(tag)
    return found.name if found else ""


def related(one: str, other: str) -> bool:
    """Whether two tags name the same language, one perhaps more narrowly."""
    a, b = one.lower().split("-"), other.lower().split("-")
    return all(left == right for left, right in zip(a, b, strict=False))


def short(text: str, width: int = 60) -> str:
    """A text on one line, cut at a width."""
    text = " ".join(text[: 4 * width].split())
    return text if len(text) <= width else f"{text[: width - 1]}…"
