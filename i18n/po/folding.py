"""Where a long text may be folded, and how wide it is on a screen.

The rules are those of Unicode Standard Annex 14 as gettext 0.21 applies them: it goes by an older edition, in
which a text may break after ``.`` and ``/``. Found out by asking msgcat for every pair of classes. Scripts that
need a dictionary (Thai, Khmer …) break at spaces only, there as here.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from unicodedata import category, east_asian_width

# One letter for each class of UAX 14 that matters here; the comment has the annex's name.
_LETTER = "A"  # AL, and whatever is not named
_DIGIT = "0"  # NU
_SPACE = "Z"  # SP
_MARK = "M"  # CM
_ZERO = "V"  # ZW
_ASCII = {
    "!?": "E",  # EX
    ",.:;": "I",  # IS
    "-": "H",  # HY
    "/": "S",  # SY
    "([{": "O",  # OP
    ")]": "C",  # CP
    "}": "L",  # CL
    "|": "B",  # BA
    "$+\\": "P",  # PR
    "%": "T",  # PO
    "'\"": "Q",  # QU
    " ": _SPACE,
}
_OTHER = {
    "¡¿": "O",
    "\u2014\u2e3a": "D",  # B2, the em dash
    "\u2010\u2012\u2013\u2024\u2025…\u00ad؛؞؟۔।॥\u1680\u205f\u3000": "B",  # BA and IN
    "\u00a0\u2007\u202f\u2011\u2060\ufeff\u200d\u034f\u302a\u302b\u302c\u302d\u3099\u309a": "G",  # GL, WJ
    "\u200b": _ZERO,
    "、。﹐﹒，．｡､": "L",
    "！？﹖﹗": "E",
    "،؍;։⁄": "I",
    "±−∓№": "P",
    "¢°‰‱′″‴؉؊؋٪৲৳৹₧₶₻₾⃀℃℉￠％﷼": "T",
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ・ー々ゝゞヽヾ゛゜〜〻：；･ｰﾞﾟ‼⁇⁈⁉": "N",  # NS
    "ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ": "N",
}
_BETWEEN = {
    "A": "DJW",
    "0": "DJW",
    "E": "A0OWPTDJ",
    "B": "A0OWPTDJ",
    "N": "A0OWPTDJ",
    "P": "PTD",
    "T": "PTDJ",
    "C": "OWDJ",
    "I": "AOWPTDJ",
    "H": "AOWPTDJ",
    "S": "AOWPTDJ",
    "L": "A0OWDJ",
    "D": "A0OWPTJ",
    "J": "A0OWPDJ",
    "V": "A0OWPTDJCQZ",
    "G": "",
    "O": "",
    "Q": "",
    "W": "",
}
"""Before which classes a text may break behind a class, where no space stands between them."""
_AFTER_SPACE = "A0HOWPTDJQBNGV"
_BOUND = {"O": _AFTER_SPACE, "W": _AFTER_SPACE, "Q": "OW", "D": "D", "L": "N"}
"""Before which classes a text may not break behind a class, though a space stands between them."""
_UNCLEAR = {*_BOUND, _SPACE, _MARK}
_BARE = {_SPACE, _ZERO}
"""On these a mark does not stand: behind them it counts as a letter of its own."""
_SOLID = re.compile(
    "[A-Za-z0-9#&*<=>@^_`~\u00c0-\u024f\u0386-\u03ff\u0400-\u0482\u048a-\u052f\u0621-\u064a]++"
)
"""Nothing but class AL and NU."""
_ODD = re.compile(
    "[^ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0621-\u064a\u0671-\u06d5\u2010-\u2027]"
)
"""What may take another width than one column."""
_SOFT_HYPHEN = "\u00ad"


class _Classes(dict[str, str]):
    """The class of every character, found when it is first met."""

    def __missing__(self, char: str) -> str:
        name = self[char] = _class(char)
        return name


class _Extra(dict[str, int]):
    """How many columns more than one a character takes."""

    def __missing__(self, char: str) -> int:
        if category(char) in {"Mn", "Me", "Cf"} and char != _SOFT_HYPHEN:
            extra = -1
        else:
            extra = 1 if east_asian_width(char) in {"W", "F"} else 0
        self[char] = extra
        return extra


def _class(char: str) -> str:
    kind = category(char)
    wide = east_asian_width(char) in {"W", "F", "H"}
    if kind in {"Pi", "Pf"}:
        return "Q"
    if kind == "Pe":
        return "L"
    if kind == "Ps":
        return "W" if wide else "O"
    if kind[0] == "M" or kind == "Cf":
        return _MARK
    if wide:
        return "J"
    return {"Nd": _DIGIT, "Sc": "P", "Zs": "B"}.get(kind, _LETTER)


_classes = _Classes(
    {char: name for group in (_ASCII, _OTHER) for chars, name in group.items() for char in chars}
)
_extra = _Extra()


def width(text: str) -> int:
    """The columns that a text takes on a screen: two for an East Asian wide character, none for a mark."""
    return len(text) if text.isascii() else len(text) + sum([_extra[char] for char in _ODD.findall(text)])


def folded(line: str, room: int, beside: int = 0) -> list[str]:
    """The pieces of an escaped line that fit into a number of columns, as few as can be.

    A piece that cannot be folded may be wider. No pieces at all: the line fits into the columns beside its
    keyword, or cannot be folded there.
    """
    size = len(line)
    if size * 2 <= beside:
        return []
    odd: list[int] = []
    columns = size
    if not line.isascii():
        odd = [match.start() for match in _ODD.finditer(line)]
        columns += sum([_extra[line[at]] for at in odd])
    if beside and columns <= beside:
        return []
    found: list[str] = []
    start = 0
    while True:
        limit = start + room
        if odd and (index := bisect_left(odd, start)) < len(odd) and odd[index] <= limit:
            limit = _fitting(line, limit, odd, index)
        if limit >= size:
            break
        at = line.rfind(" ", start, limit) + 1
        # The usual case: behind a space, with nothing but letters up to the limit.
        if at <= start + 1 or _classes[line[at - 2]] in _UNCLEAR or not _SOLID.fullmatch(line, at, limit + 1):
            at = _before(line, start, limit) or _behind(line, limit)
            if not at:
                break
        found.append(line[start:at])
        start = at
    if not found and beside and not _behind(line, 0):
        return []
    found.append(line[start:])
    return found


def _fitting(line: str, limit: int, odd: list[int], first: int) -> int:
    """How far a line fits that would go up to ``limit`` but for the odd characters from the ``first`` on."""
    for index in range(first, len(odd)):
        at = odd[index]
        extra = _extra[line[at]]
        # What takes no column fits behind a full line.
        if at > limit or (at == limit and extra >= 0):
            break
        limit = max(limit - extra, at)
    return min(limit, len(line))


def _before(line: str, start: int, limit: int) -> int:
    """The last place up to ``limit`` where a line may be folded; 0 without any."""
    for place in range(limit, start, -1):
        if _may_break(line, place):
            return place
    return 0


def _behind(line: str, limit: int) -> int:
    """The first place behind ``limit`` where a line may be folded; 0 without any."""
    for place in range(limit + 1, len(line)):
        if _may_break(line, place):
            return place
    return 0


def _may_break(line: str, at: int) -> bool:
    """Whether a line may be folded at a place: not within an escape, nor before the one that ends the line."""
    after = _classes[line[at]]
    before = _classes[line[at - 1]]
    if after == _MARK:
        return before in _BARE
    if before == _SPACE:
        if after not in _AFTER_SPACE:
            return False
        allowed = after not in _BOUND.get(_class_at(line, _before_spaces(line, at)), "")
    else:
        allowed = after in _BETWEEN[_class_at(line, at - 1)]
    if not allowed or "\\" not in line:
        return allowed
    return not (_inside(line, at) or (at == len(line) - 2 and line.endswith("\\n")))


def _before_spaces(line: str, at: int) -> int:
    """Where the last character before a place stands that is no space; 0 without any."""
    at -= 1
    while at > 0 and line[at] == " ":
        at -= 1
    return at


def _class_at(line: str, at: int) -> str:
    """The class of a character; of a mark that of the one it stands on, or a letter's where it stands on none."""
    name = _classes[line[at]]
    if name != _MARK:
        return name
    while at > 0 and name == _MARK:
        at -= 1
        name = _classes[line[at]]
    return _LETTER if name == _MARK or name in _BARE else name


def _inside(line: str, at: int) -> bool:
    """Whether a place is between a backslash and what it escapes."""
    if line[at - 1] != "\\":
        return False
    before = line[:at]
    return (at - len(before.rstrip("\\"))) % 2 == 1
