"""What in a text from right to left is read from left to right as a whole, though its characters do not say so.

In ``من +49 30 1234567`` the plus sign and the spaces belong to no direction of their own: the Unicode Bidirectional
Algorithm (UAX #9, rules W2 and N1) takes them for the sentence's, and the number is read from its end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from i18n.facts.numbers import symbols

_SPACE = "[ \u00a0\u202f\u2009]"
_DASH = "[-\u2010-\u2015\u2212~]"
# A letter of another script may touch it: Arabic writes "and" and "with" so.
_LEFT = r"(?<![0-9A-Za-z_.,:/@+\-\u2010-\u2015\u2212$#{&])"
_RIGHT = r"(?![0-9A-Za-z_])"


@cache
def _runs() -> re.Pattern[str]:
    """Compiled when a page from right to left asks for it."""
    unit = "|".join(
        re.escape(one) for one in sorted(symbols(), key=len, reverse=True) if one.isascii() or one in "°µμ"
    )
    unit = rf"(?:(?:{unit}|[µμ]g|°[CF]|%|‰|mmHg)(?>(?:{_SPACE}?/{_SPACE}?(?:{unit}))*))"
    # Bounded: of many numbers with apostrophes between them each begins one that ends with the last.
    number = r"[0-9]++(?>(?:[.,:'][0-9]++){0,20})"
    compared = rf"(?:(?:&lt;|&gt;|[<>≤≥≈±=~])=?{_SPACE}?)"
    signed = r"(?:[+\u2212-](?=[0-9]))"
    several = rf"(?:{_SPACE}?(?:{_DASH}|[/×x:]){_SPACE}?{number})"
    return re.compile(
        rf"""{_LEFT}(?:
          (?P<phone>(?:\+[0-9]{{1,3}}{_SPACE}?|(?:\(0[0-9]*\)|0[0-9]*){_SPACE}|[0-9]{{2,}}{_SPACE})
            (?:\([0-9]+\){_SPACE}?)?[0-9]{{2,}}(?>(?:[ \u00a0\u202f\u2009/.\u2010\u2011-][0-9]{{2,}})*))
        | (?P<mail>[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)
        | (?P<address>https?://[^\s<>"'«»“”]*[^\s<>"'«»“”.,:;!?)\]،؛؟])
        | (?P<amount>(?:{compared}{signed}?{number}|{signed}{number}|{number}(?={several}|{_SPACE}?{unit}{_RIGHT}))
            (?>{several}*)(?:{_SPACE}?{unit})?)
        | (?P<braces>\{{\{{?{_SPACE}?[A-Za-z][\w.:]*{_SPACE}?\}}\}}?)
        | (?P<option>(?:--?|\$|@|\#|\.|/)[A-Za-z](?:[A-Za-z0-9_.=/:-]*[A-Za-z0-9_/])?(?:\(\))?)
        | (?P<name>[A-Za-z][\w.:/-]*(?:\+\+|\#|\(\)|\*))
        | (?P<path>(?:[A-Za-z0-9_~-]+/)+(?=[\s.,;:!?)]|$))
        ){_RIGHT}""",
        re.VERBOSE,
    )


def left_to_right(text: str) -> Iterator[tuple[int, int]]:
    """The places of such pieces in a text, in order.

    They are quantities, ranges, comparisons, telephone numbers, addresses, names and options of programs, placeholders.
    The text may be HTML without tags: ``&lt;`` is a comparison as ``<`` is. A number alone needs no help.
    """
    for match in _runs().finditer(text):
        yield match.span()
