"""Plural forms of gettext: reading the header, evaluating its C expression, examples.

GNU gettext manual, 12.6. The expression comes from a file: it is parsed by hand, never given to ``eval``;
its length and depth are bounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import chain

Rule = Callable[[int], int]
_TOKEN = re.compile(r"\s*(?:(\d+|n)|(\|\||&&|[=!<>]=|[<>!?:()+\-*/%]))")
_LEVELS = (("||",), ("&&",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%"))
_MAX_LENGTH, _MAX_DEPTH, _MAX_OPERATORS, _MAX_FORMS = 2000, 60, 200, 100
_WORD = 1 << 64  # C counts in unsigned long
_PROVEN = 1001  # a header is tried for n = 0..1000
# Possessive: in a header of many spaces nothing is tried twice.
_HEADER = re.compile(r"\s*+nplurals\s*+=\s*+(\d{1,4})\s*+;\s*+plural\s*+=([^;]++);?\s*+")


class _Parser:
    """Recursive descent over the operators of C, lowest first."""

    def __init__(self, text: str) -> None:
        if len(text) > _MAX_LENGTH:
            raise ValueError("longer than any plural rule")
        self.tokens: list[str] = []
        at = 0
        while at < len(text.rstrip()):
            found = _TOKEN.match(text, at)
            if found is None:
                raise ValueError(f"unexpected {text[at:].lstrip()[:1]!r}")
            self.tokens.append(found[1] or found[2])
            at = found.end()
        self.at = 0
        self.depth = 0
        self.operators = 0

    def whole(self) -> Rule:
        rule = self.ternary()
        if self.at < len(self.tokens):
            raise ValueError(f"unexpected {self.tokens[self.at]!r}")
        return rule

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, wanted: str | None = None) -> str:
        token = self.peek()
        if not token or (wanted is not None and token != wanted):
            raise ValueError(f"expected {wanted or 'a number or n'!r}")
        self.at += 1
        return token

    def deeper(self) -> None:
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            raise ValueError("nested too deeply")

    def ternary(self) -> Rule:
        self.deeper()
        condition = self.binary(0)
        if self.peek() != "?":
            self.depth -= 1
            return condition
        self.take()
        yes = self.ternary()
        self.take(":")
        no = self.ternary()
        self.depth -= 1
        return lambda n: yes(n) if condition(n) else no(n)

    def binary(self, level: int) -> Rule:
        if level == len(_LEVELS):
            return self.unary()
        operands = [self.binary(level + 1)]
        while self.peek() in _LEVELS[level]:
            operator = self.take()
            right = self.binary(level + 1)
            if level <= 1:  # || and &&: side by side, a long chain is not deep
                operands.append(right)
                continue
            self.operators += 1
            if self.operators > _MAX_OPERATORS:
                raise ValueError("too many operators")
            operands = [_joined(operator, operands[0], right)]
        return operands[0] if len(operands) == 1 else _chained(level, operands)

    def unary(self) -> Rule:
        token = self.take()
        if token == "!":  # noqa: S105 - an operator, no password
            self.deeper()
            inner = self.unary()
            self.depth -= 1
            return lambda n: int(not inner(n))
        if token == "(":  # noqa: S105 - a bracket, no password
            inner = self.ternary()
            self.take(")")
            return inner
        if token == "n":  # noqa: S105 - the variable, no password
            return lambda n: n
        if token.isdigit():
            value = int(token) % _WORD
            return lambda _: value
        raise ValueError(f"expected a number or n, not {token!r}")


def _chained(level: int, operands: list[Rule]) -> Rule:
    decide = all if level else any
    return lambda n: int(decide(operand(n) for operand in operands))


def _joined(operator: str, left: Rule, right: Rule) -> Rule:
    table: dict[str, Rule] = {
        "==": lambda n: int(left(n) == right(n)),
        "!=": lambda n: int(left(n) != right(n)),
        "<": lambda n: int(left(n) < right(n)),
        ">": lambda n: int(left(n) > right(n)),
        "<=": lambda n: int(left(n) <= right(n)),
        ">=": lambda n: int(left(n) >= right(n)),
        "+": lambda n: (left(n) + right(n)) % _WORD,
        "-": lambda n: (left(n) - right(n)) % _WORD,
        "*": lambda n: (left(n) * right(n)) % _WORD,
        "/": lambda n: left(n) // right(n),
        "%": lambda n: left(n) % right(n),
    }
    return table[operator]


@lru_cache(maxsize=512)
def plural_index(rule: str) -> Rule:
    """The function from a number to its plural form, for a C expression.

    Negative numbers count as their absolute value; a division by zero gives form 0.
    Raises ValueError for what is no plural rule: try texts from files by ``parse_plural_forms``.
    """
    evaluate = _Parser(rule).whole()

    def index(n: int) -> int:
        try:
            return evaluate(abs(n) % _WORD)
        except ZeroDivisionError:
            return 0

    return index


@lru_cache(maxsize=512)
def parse_plural_forms(header: str) -> tuple[int, str] | None:
    """The number of forms and the C expression of a Plural-Forms field; None where gettext would refuse it.

    Valid means: it parses, and for n = 0..1000 divides by no zero and names no form that is not there.
    """
    found = _HEADER.fullmatch(header)
    if found is None:
        return None
    count, rule = int(found[1]), found[2].strip()
    if not 1 <= count <= _MAX_FORMS:
        return None
    try:
        evaluate = _Parser(rule).whole()
        valid = all(evaluate(n) < count for n in range(_PROVEN))
    except (ValueError, ZeroDivisionError):
        return None
    return (count, rule) if valid else None


@lru_cache(maxsize=512)
def examples(count: int, rule: str, most: int = 5) -> tuple[tuple[int, ...], ...]:
    """For each form the first numbers that take it, at most ``most``."""
    index = plural_index(rule)
    found: list[list[int]] = [[] for _ in range(count)]
    for n in chain(range(1, 201), range(1000, 1_000_001, 1000), (0,)):
        form = index(n)
        if form < count and (len(found[form]) < most or n == 0):
            found[form].append(n)
    return tuple(tuple(sorted(numbers)[:most]) for numbers in found)
