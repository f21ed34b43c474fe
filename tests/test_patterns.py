"""The patterns of the package mean the same in every Python that it runs on."""

from __future__ import annotations

import importlib
import pkgutil
import re
import re._constants as sre
import re._parser as parser
from collections.abc import Iterator

import pytest

import i18n
from i18n.facts.runs import _runs
from i18n.markup_html.tokens import _tag_part

LOOKS = {sre.ASSERT, sre.ASSERT_NOT}


def patterns() -> Iterator[tuple[str, re.Pattern]]:
    for module in pkgutil.walk_packages(i18n.__path__, "i18n."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern):
                yield f"{module.name}.{name}", value
            elif isinstance(value, dict):
                yield from (
                    (f"{module.name}.{name}", one) for one in value.values() if isinstance(one, re.Pattern)
                )
    yield "i18n.facts.runs", _runs()
    yield "i18n.markup_html.tokens", _tag_part()


def parts(sequence) -> Iterator[tuple[object, object]]:
    """Every operation of a parsed pattern, inner ones included."""
    for operation, said in sequence:
        yield operation, said
        for inner in inside(said):
            yield from parts(inner)


def inside(said: object) -> Iterator[object]:
    if isinstance(said, parser.SubPattern):
        yield said
    elif isinstance(said, (tuple, list)):
        for one in said:
            yield from inside(one)


def looks_ahead(body) -> bool:
    """Whether a group looks ahead or behind itself, not in another possessive group of its own."""
    for operation, said in body:
        if operation in LOOKS:
            return True
        if operation is not sre.POSSESSIVE_REPEAT and any(map(looks_ahead, inside(said))):
            return True
    return False


def ends_in_nothing(body) -> bool:
    (first, said), *others = body
    if others or first is not sre.BRANCH:
        return False
    last = [*said[1][-1]]
    operation, what = last[0] if last else (None, None)
    return operation is sre.FAILURE or (operation is sre.ASSERT_NOT and not [*what[1]])


def forgetful(pattern: str, flags: int) -> bool:
    return any(
        operation is sre.POSSESSIVE_REPEAT and looks_ahead(said[2]) and not ends_in_nothing(said[2])
        for operation, said in parts(parser.parse(pattern, flags))
    )


KNOWN = sorted(
    {(name, one.pattern, one.flags) for name, one in patterns()}, key=lambda one: (one[0], str(one[1]))
)


def test_the_patterns_are_found():
    assert len(KNOWN) > 200


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        (r"(?:a|b(?!c))*+", True),
        (r"(?:a|b(?!c)|(?!))*+", False),
        (r"x(?:(?:(?!y)[a-z])++,)?", True),
        (r"(?:a|bc)*+(?=d)", False),
        (r"(?:(?:a(?!b)|(?!))*+c)++", False),
    ],
)
def test_the_test_can_tell(pattern, wanted):
    assert forgetful(pattern, 0) is wanted


@pytest.mark.parametrize(("name", "pattern", "flags"), KNOWN, ids=[one[0] for one in KNOWN])
def test_a_possessive_group_that_looks_ahead_ends_in_an_alternative_that_matches_nothing(
    name, pattern, flags
):
    assert not forgetful(pattern, flags & ~re.UNICODE if isinstance(pattern, bytes) else flags), name
