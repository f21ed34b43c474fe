"""Turns CLDR plural rules into the smallest C expressions that gettext understands.

gettext knows only whole numbers: a category that is reached by fractions alone (``other`` in Polish) or
by millions alone (``many`` in French) is no gettext form and is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

ORDER = ("zero", "one", "two", "few", "many", "other")
_WHOLE = {"n", "i"}
# All that a rule can tell apart below 10^6: residues of 10 and 100, and thousands as Cornish counts them.
_THOUSANDS = (*range(1, 22), 40, 41, 60, 80, 99, 100, 101, 110, 120, 140, 199, 200, 500, 999)
SAMPLES = (
    *range(1101),
    *(k * 1000 + r for k in _THOUSANDS for r in (0, 1, 2, 3, 5, 11, 21, 22, 61, 99, 100)),
)


@dataclass(frozen=True)
class Atom:
    """One comparison: n, or n modulo something, inside or outside of ranges."""

    modulus: int | None
    ranges: tuple[tuple[int | None, int | None], ...]
    negated: bool = False

    def holds(self, n: int) -> bool:
        """Whether the comparison is true of n."""
        x = n % self.modulus if self.modulus else n
        inside = any((lo is None or x >= lo) and (hi is None or x <= hi) for lo, hi in self.ranges)
        return inside is not self.negated

    def c(self, *, negate: bool = False, alone: bool = False) -> str:
        """The comparison in C; in brackets where it would not hold together between ``&&``."""
        x = f"n%{self.modulus}" if self.modulus else "n"
        outside = self.negated is not negate
        parts = [_outside(x, *r) if outside else _inside(x, *r) for r in self.ranges]
        if outside:
            return " && ".join(f"({p})" if "||" in p else p for p in parts)
        joined = " || ".join(parts)
        return joined if alone or len(parts) == 1 else f"({joined})"


Conjunction = tuple[Atom, ...]
Condition = tuple[Conjunction, ...]


def _inside(x: str, lo: int | None, hi: int | None) -> str:
    if lo == hi:
        return f"{x}=={lo}"
    return " && ".join(
        ([f"{x}>={lo}"] if lo is not None else []) + ([f"{x}<={hi}"] if hi is not None else [])
    )


def _outside(x: str, lo: int | None, hi: int | None) -> str:
    if lo == hi:
        return f"{x}!={lo}"
    return " || ".join(([f"{x}<{lo}"] if lo is not None else []) + ([f"{x}>{hi}"] if hi is not None else []))


def _atom(node: tuple[str, tuple]) -> Atom | bool:
    kind, parts = node
    if kind == "not":
        inner = _atom(parts[0])
        return not inner if isinstance(inner, bool) else replace(inner, negated=not inner.negated)
    _, left, (_, bounds) = parts
    ranges = [(lo[1][0], hi[1][0]) for lo, hi in bounds]
    modulus = None
    if left[0] == "mod":
        left, modulus = left[1][0], left[1][1][1][0]
    if left[0] not in _WHOLE:  # digits after the point, or an exponent: none in a whole number
        return any(lo <= 0 <= hi for lo, hi in ranges)
    merged: list[tuple[int, int]] = []
    for lo, hi in sorted(ranges):
        if merged and lo == merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], hi)
        else:
            merged.append((lo, hi))
    return Atom(modulus, tuple(merged))


def _merged(condition: Condition) -> Condition:
    """``n==0 || n==1`` as one range."""
    simple = [c[0] for c in condition if len(c) == 1 and c[0].modulus is None and not c[0].negated]
    if len(simple) != len(condition) or len(simple) < 2:  # noqa: PLR2004 - one range is one range
        return condition
    values = sorted({v for atom in simple for lo, hi in atom.ranges for v in range(lo or 0, (hi or 0) + 1)})
    if values != list(range(values[0], values[-1] + 1)):
        return condition
    return ((Atom(None, ((values[0], values[-1]),)),),)


def _condition(node: tuple[str, tuple]) -> Condition:
    kind, parts = node
    if kind == "or":
        return _condition(parts[0]) + _condition(parts[1])
    if kind == "and":
        return tuple(a + b for a in _condition(parts[0]) for b in _condition(parts[1]))
    atom = _atom(node)
    if isinstance(atom, bool):
        return ((),) if atom else ()
    return ((atom,),)


def _true(condition: Condition, n: int) -> bool:
    return any(all(atom.holds(n) for atom in conjunction) for conjunction in condition)


def _looser(condition: Condition) -> Iterator[Condition]:
    """Every condition with one part less."""
    for i, conjunction in enumerate(condition):
        yield condition[:i] + condition[i + 1 :]
        for j, atom in enumerate(conjunction):
            yield (*condition[:i], conjunction[:j] + conjunction[j + 1 :], *condition[i + 1 :])
            for k, (lo, hi) in enumerate(atom.ranges):
                if lo == hi or None in (lo, hi):
                    continue
                for bounds in ((None, hi), (lo, None)):
                    ranges = (*atom.ranges[:k], bounds, *atom.ranges[k + 1 :])
                    changed = (*conjunction[:j], replace(atom, ranges=ranges), *conjunction[j + 1 :])
                    if (None, None) not in ranges:
                        yield (*condition[:i], changed, *condition[i + 1 :])


def _smallest(condition: Condition, rest: Sequence[int], wanted: frozenset[int]) -> Condition:
    """Takes away what makes no difference for the numbers that earlier forms left over."""
    for candidate in _looser(condition):
        if candidate and all(_true(candidate, n) is (n in wanted) for n in rest):
            return _smallest(candidate, rest, wanted)
    return condition


def _c(condition: Condition) -> str:
    parts = [
        " && ".join(atom.c(alone=len(conjunction) == 1) for atom in conjunction) for conjunction in condition
    ]
    return " || ".join(parts)


def gettext_rule(abstract: Sequence[tuple[str, tuple]]) -> tuple[int, str]:
    """The number of forms and the C expression for the rules of a language, as babel parses them."""
    conditions = {name: _merged(_condition(node)) for name, node in abstract}
    numbers: dict[str, list[int]] = {}
    for n in SAMPLES:
        name = next((name for name in ORDER if name in conditions and _true(conditions[name], n)), "other")
        numbers.setdefault(name, []).append(n)
    names = [name for name in ORDER if name in numbers]
    if len(names) == 1:
        return 1, "0"
    rest = list(SAMPLES)
    chain = []
    for name in names[:-1]:
        wanted = frozenset(numbers[name])
        chain.append(_smallest(conditions[name], rest, wanted))
        rest = [n for n in rest if n not in wanted]
    if len(chain) == 1 and len(chain[0]) == len(chain[0][0]) == 1:
        return 2, f"({_spaced(chain[0][0][0].c(negate=True, alone=True))})"
    steps = [f"{_c(condition)} ? {i} : " for i, condition in enumerate(chain)]
    return len(names), f"({''.join(steps)}{len(chain)})"


def _spaced(comparison: str) -> str:
    """``n!=1`` as people write it in Plural-Forms: ``n != 1``."""
    for sign in ("!=", "==", ">=", "<=", ">", "<"):
        if sign in comparison and "&&" not in comparison and "||" not in comparison:
            left, right = comparison.split(sign)
            return f"{left} {sign} {right}"
    return comparison
