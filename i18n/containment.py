"""Law 7: no msgstr changes a page outside its own element or brings in anything active."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import category

from i18n.charrefs import unescape
from i18n.markup import (
    VOID,
    Address,
    Fragment,
    as_written,
    identities,
    lookup,
    openings,
    parse_inline,
    simple_parts,
    skeleton,
)
from i18n.markup_html import only_draws
from i18n.model import Markup
from i18n.sanitize import SCHEMES, removed
from i18n.variables import names_in

_ALWAYS = frozenset(
    [
        "em",
        "strong",
        "del",
        "s",
        "code",
        "br",
        "wbr",
        "bdi",
        "q",
        "abbr",
        "sub",
        "sup",
        "ruby",
        "rt",
        "rp",
        "span",
    ]
)
"""Tags that any msgstr may bring, with nothing but ``lang`` and ``dir``; ``~~`` makes an ``s``."""
_COUNTED = {"a": "link", "img": "image"}
_PLAIN_TAGS = _ALWAYS | _COUNTED.keys()
_OWN_ATTRIBUTES = {"a": frozenset({"href", "title"}), "img": frozenset({"src", "alt", "title"})}
"""What Markdown itself writes on links and images."""
_READ = frozenset({"title", "alt", "aria-label", "placeholder", "label"})
"""Attributes that readers see or hear: where the msgid has one, its text may differ."""
_HOLD_NO_TEXT = "script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext|template"
_RAW = re.compile(rf"<({_HOLD_NO_TEXT})\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
"""Elements whose content a browser does not read as text."""
_DRAWING = re.compile(r"<svg\b.*?(?:</svg\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_ANY_RAW = re.compile(rf"<(?:{_HOLD_NO_TEXT}|svg)\b", re.IGNORECASE)

_SPECIAL = re.compile(r"[<\[{@&]|://|www\.|mailto:|xmpp:|:/", re.IGNORECASE)
"""Without one of these a Markdown text has neither tag nor link nor attribute."""
_HINT = re.compile(r"[<\[{@&:]")
"""Found sooner: what all of these hold, but ``www.``."""
_NOTES = re.compile(r"\[\^|\^\[")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BIDI_CLOSES = {"\u202c": "\u202a\u202b\u202d\u202e", "\u2069": "\u2066\u2067\u2068"}
_SOLID = re.compile(r"\s*+[A-Za-z0-9(\"'.,]")
"""How a text begins that readers see: nearly every one."""
_EMPTY_TAG = re.compile(r"<(?!img\b)[^<>]*>", re.IGNORECASE)
_FILLERS = "\u2800\u3164\u115f\u1160\uffa0"
"""Letters and signs without ink that are neither white space nor format characters."""
_TIMES, _SPARE = 20, 20_000
_DEPTH = 50
_WIDTH = 40
_BRACKETS = 100

_TAG = re.compile(
    r"<(?:(?P<open>[A-Za-z][A-Za-z0-9-]*+)(?P<attributes>(?:\s++[A-Za-z_:][\w.:-]*+"
    r"(?:\s*+=\s*+(?:[^\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?)*+)\s*+/?>"
    r"|/(?P<close>[A-Za-z][A-Za-z0-9-]*+)\s*+>"
    r"|(?P<other>!--.*?-->|\?.*?\?>|!\[CDATA\[.*?\]\]>|![A-Za-z].*?>))",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([A-Za-z_:][\w.:-]*+)(?:\s*+=\s*+(?:([^\s\"'=<>`]++)|'([^']*+)'|\"([^\"]*+)\"))?")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_TARGET = re.compile(r"\]\((?:https?://|mailto:|tel:|#)?[\w./%#?=+~-]*\)")
"""The end of a link whose address is of the plainest kind."""
_LINK = re.compile(rf"(?<!!)\[[^\[\]]*({_TARGET.pattern})")
"""A whole link with such an address, in a text without tags and backslashes."""
_CODE = re.compile(r"(`++).*?\1", re.DOTALL)
_UNFAMILIAR = re.compile(r"[<&\\{@]|\]\(|\]\[|!\[|\^\[|\[\^|://|www\.|mailto:|xmpp:", re.IGNORECASE)
"""What may become a tag, an entity, an attribute list, an address, an image or a note."""
_CHOOSES = re.compile(r"\{\s*[\w.-]+\s*,\s*(?:plural|selectordinal)\s*,")
_IGNORED_IN_URLS = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_LANG = re.compile(r"[A-Za-z0-9-]{0,35}\Z")


def refusal(markup: Markup, msgid: str, msgstr: str) -> str | None:
    """Why a msgstr may not be shown for its msgid, in plain lower-case words; None where it may.

    A refused msgstr counts as missing: the source is shown. Never raises, whatever the texts hold.
    """
    if len(msgstr) > _TIMES * len(msgid) + _SPARE:
        return f"is {len(msgstr):,} characters long, far more than its source"
    if reason := _unseen(msgid, msgstr):
        return reason
    if msgstr == msgid:
        return None
    if _blank(markup, msgstr):
        return "shows nothing"
    reason = _for_others(markup, msgid, msgstr) if "{" in msgstr or "{{" in msgid or "<%" in msgstr else None
    if reason or markup is Markup.PLAIN:
        return reason
    return _in_markdown(msgid, msgstr) if markup is Markup.MARKDOWN else _in_html(msgid, msgstr)


def _in_markdown(msgid: str, msgstr: str) -> str | None:
    may_go = _NOTES.search(msgid) is None and not _may_hold_raw(msgid)
    if may_go and not _special(msgstr):
        return None
    if reason := _brackets(msgid, msgstr):
        return reason
    if may_go and (_familiar(msgid, msgstr) or _simple(msgid, msgstr)):
        return None
    return (
        _footnotes(msgid, msgstr)
        or _references(msgid, msgstr)
        or _judged(_markdown(msgid), _markdown(msgstr))
    )


def _for_others(markup: Markup, msgid: str, msgstr: str) -> str | None:
    """What another generator would run or put in: shortcodes, template expressions, roles. In every markup.

    The text may be written into a source for that generator, which looks for them in code and titles as well.
    A variable stands for a fact: it may be said twice, as a language needs it, and never be left out.
    """
    for find in (identities, openings):
        theirs, ours = find(msgid), find(msgstr)
        for token in ours - theirs:
            if token.startswith("{#") and theirs[token] and _CHOOSES.search(msgid):
                # A number in a plural form of ICU MessageFormat: languages have more of them, or fewer.
                continue
            if not theirs[token]:
                return f"has {_shown(token)}, which its source has not"
            if not lookup(token):
                return f"has {_shown(token)} {ours[token]} times, its source {theirs[token]}"
    if "{{" in msgid and (lost := names_in(msgid, markup) - names_in(msgstr, markup)):
        return f"leaves out {_shown(f'{{{{ {min(lost)} }}}}')}"
    return None


def _special(msgstr: str) -> bool:
    """Whether a Markdown text may have a tag, a link or an attribute."""
    if _HINT.search(msgstr) is None and "www." not in msgstr.lower():
        return False
    return _SPECIAL.search(msgstr) is not None


def _familiar(msgid: str, msgstr: str) -> bool:
    """Whether emphasis, code and links of the msgid are all that a msgstr can bring: then no parser need be asked.

    What looks like a link in the msgstr counts as one; in the msgid only what stands outside code does.
    """
    targets = _TARGET.findall(msgstr)
    rest = _TARGET.sub("", msgstr) if targets else msgstr
    if (_HINT.search(rest) or "\\" in rest or "www." in rest.lower()) and _UNFAMILIAR.search(rest):
        return False
    if not targets:
        return True
    if "<" in msgid or "\\" in msgid:
        return False
    return Counter(targets) <= Counter(_LINK.findall(_CODE.sub("", msgid)))


def _simple(msgid: str, msgstr: str) -> bool:
    """Whether a msgstr is written so plainly that its HTML is known, and has no link that the msgid has not."""
    parts = simple_parts(msgstr)
    if parts is None or _unseen("", msgstr):
        return False
    links = Counter(part.href for part in parts if isinstance(part, Address))
    return not links or links <= Counter(
        part.href for part in simple_parts(msgid) or () if isinstance(part, Address)
    )


def _in_html(msgid: str, msgstr: str) -> str | None:
    if "<" not in msgstr and not _may_hold_raw(msgid):
        return _unseen("", unescape(msgstr)) if "&" in msgstr else None
    return _judged(_html(msgid), _html(msgstr))


def _may_hold_raw(msgid: str) -> bool:
    """Whether a msgid may have an element that no msgstr may leave out."""
    return "<" in msgid and _ANY_RAW.search(msgid) is not None


def _unseen(msgid: str, msgstr: str) -> str | None:
    """Control characters, and bidi controls that reach beyond the text."""
    if msgstr.isascii() and msgstr.isprintable():
        return None
    if found := _CONTROLS.search(msgstr):
        return f"holds the control character U+{ord(found[0]):04X}"
    if _BIDI.search(msgstr) and not _bidi_balanced(msgstr) and _bidi_balanced(msgid):
        return "holds a bidi control character that is not closed"
    return None


def _blank(markup: Markup, msgstr: str) -> bool:
    """Whether readers would see nothing where the source has words."""
    if _SOLID.match(msgstr):
        return False
    if markup is not Markup.PLAIN:
        msgstr = unescape(_EMPTY_TAG.sub("", msgstr))
    return all(
        letter in _FILLERS or letter.isspace() or category(letter) in {"Cc", "Cf"} for letter in msgstr
    )


def _bidi_balanced(text: str) -> bool:
    stack: list[str] = []
    for char in _BIDI.findall(text):
        opens = _BIDI_CLOSES.get(char)
        if opens is None:
            stack.append(char)
        elif not stack or stack.pop() not in opens:
            return False
    return not stack


def _brackets(msgid: str, msgstr: str) -> str | None:
    """Nested brackets cost the parser time that grows with their square."""
    if (count := msgstr.count("[")) > msgid.count("[") + _BRACKETS:
        return f"holds {count} opening brackets, its source {msgid.count('[')}"
    return None


def _footnotes(msgid: str, msgstr: str) -> str | None:
    """Footnote references may move, not vanish, appear or repeat."""
    if not any(mark in text for text in (msgid, msgstr) for mark in ("[^", "^[")):
        return None
    theirs, ours = skeleton(msgid), skeleton(msgstr)
    before, after = Counter(theirs.footnotes), Counter(ours.footnotes)
    for label in sorted((before - after) | (after - before)):
        if not after[label]:
            return f"leaves out the footnote '[^{label}]'"
        if not before[label]:
            return f"has a footnote '[^{label}]' that its source has not"
        return f"has the footnote '[^{label}]' {after[label]} times, its source {before[label]}"
    if theirs.inline_footnotes != ours.inline_footnotes:
        return f"has {ours.inline_footnotes} footnotes in its text, its source {theirs.inline_footnotes}"
    return None


def _references(msgid: str, msgstr: str) -> str | None:
    """``[text][label]`` is a link where the page defines the label, so it counts as one."""
    if "][" not in msgstr:
        return None
    theirs, ours = skeleton(msgid), skeleton(msgstr)
    if extra := Counter(ours.references) - Counter(theirs.references):
        had = len(theirs.links) + len(theirs.references) + len(theirs.shortcuts) + len(theirs.autolinks)
        if len(ours.links) + len(ours.references) + len(ours.autolinks) > had:
            return f"refers to {_shown(f'[{next(iter(extra)).lower()}]')}, which its source does not"
    return None


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a fragment of HTML brings into a page."""

    fragments: tuple[str, ...]
    tags: Counter[str]
    attributes: Counter[tuple[str, str, str]]
    """Tag, attribute and value; for those that readers see, no value."""
    others: Counter[str]
    """Comments and declarations, as they stand."""
    raw: Counter[str]
    """Elements that hold no text, drawings without one among them, as they stand."""
    urls: frozenset[str]
    order: tuple[str, ...]
    fault: str | None
    """Why it is not balanced; a source may be so, with a translation that has the same tags in the same order."""
    broken: str | None
    """What no order of tags excuses."""

    @property
    def harmless(self) -> bool:
        """Nothing in it but balanced tags that are always allowed, without attributes."""
        return (
            not (self.fault or self.broken or self.attributes or self.others or self.raw)
            and self.tags.keys() <= _ALWAYS
        )


@lru_cache(maxsize=4096)
def _markdown(text: str) -> _Shape:
    fragment: Fragment = parse_inline(text)
    return _shape(tuple(as_written(parts) for parts in (fragment.parts, *fragment.notes)))


@lru_cache(maxsize=4096)
def _html(text: str) -> _Shape:
    return _shape((text,))


def _shape(fragments: tuple[str, ...]) -> _Shape:
    walk = _Walk()
    for fragment in fragments:
        walk.through(fragment)
    raw = Counter(match[0] for fragment in fragments for match in _RAW.finditer(fragment))
    raw.update(
        match[0]
        for fragment in fragments
        for match in _DRAWING.finditer(fragment)
        if only_draws(fragment, match.start(), match.end())
    )
    return _Shape(
        fragments,
        walk.tags,
        walk.attributes,
        walk.others,
        raw,
        frozenset(walk.urls),
        tuple(walk.order),
        walk.fault,
        walk.broken,
    )


class _Walk:
    """Counts the tags of fragments and follows how they nest."""

    __slots__ = ("attributes", "broken", "fault", "order", "others", "tags", "urls")

    def __init__(self) -> None:
        self.tags: Counter[str] = Counter()
        self.attributes: Counter[tuple[str, str, str]] = Counter()
        self.others: Counter[str] = Counter()
        self.urls: set[str] = set()
        self.order: list[str] = []
        self.fault: str | None = None
        self.broken: str | None = None

    def through(self, fragment: str) -> None:
        stack: list[str] = []
        # Character references have become characters by now, in HTML they do so in the reader's browser.
        self.broken = self.broken or _unseen("", unescape(fragment))
        at = fragment.find("<")
        while at >= 0:
            tag = _TAG.match(fragment, at)
            if tag is None:
                # A browser reads "<" before anything else as text; at the end it could join what follows.
                if re.match(r"<(?:[A-Za-z/!?]|\Z)", fragment[at : at + 2]):
                    self.broken = self.broken or "holds a tag that is not complete"
                at = fragment.find("<", at + 1)
                continue
            if tag["open"]:
                self.opened(tag["open"].lower(), tag["attributes"], stack)
            elif tag["close"]:
                self.closed(tag["close"].lower(), stack)
            else:
                self.others[tag[0]] += 1
            at = fragment.find("<", tag.end())
        if stack:
            self.blame(f"does not close <{stack[-1]}>")

    def blame(self, reason: str | None) -> None:
        self.fault = self.fault or reason

    def opened(self, name: str, attributes: str, stack: list[str]) -> None:
        self.tags[name] += 1
        self.order.append(name)
        if attributes:
            self.attribute_list(name, attributes)
        if name in VOID:
            return
        if name == "a" and "a" in stack:
            self.blame("has a link within a link")
        stack.append(name)
        if len(stack) > _DEPTH:
            self.broken = "nests its tags too deep"

    def closed(self, name: str, stack: list[str]) -> None:
        self.order.append(f"/{name}")
        if not stack:
            self.blame(f"closes <{name}>, which it did not open")
        elif stack.pop() != name:
            self.blame(f"closes <{name}> in the wrong place")

    def attribute_list(self, tag: str, attributes: str) -> None:
        seen: set[str] = set()
        for match in _ATTRIBUTE.finditer(attributes):
            name = match[1].lower()
            value = unescape(next((group for group in match.groups()[1:] if group is not None), ""))
            if name in seen:
                self.broken = self.broken or f"has {name} twice in <{tag}>"
            seen.add(name)
            if name in {"href", "src"}:
                self.urls.add(value)
            self.attributes[tag, name, "" if name in _READ else value] += 1


def _judged(theirs: _Shape, ours: _Shape) -> str | None:
    """What the msgstr brings more than its msgid may have it."""
    if ours.harmless and not theirs.raw:
        return None
    return (
        _tags(theirs, ours)
        or _nesting(theirs, ours)
        or _attributes(theirs, ours)
        or _urls(theirs, ours)
        or _sanitizer(theirs, ours)
    )


def _nesting(theirs: _Shape, ours: _Shape) -> str | None:
    if ours.broken:
        return ours.broken
    excused = theirs.fault and not theirs.broken and ours.order == theirs.order
    if ours.fault and not excused:
        return ours.fault
    if ours.raw != theirs.raw:
        return "changes or leaves out an element that holds no text"
    if extra := ours.others - theirs.others:
        return f"holds {_shown(next(iter(extra)))}, which its source has not"
    return None


def _tags(theirs: _Shape, ours: _Shape) -> str | None:
    for tag, count in ours.tags.items():
        if tag in _ALWAYS or count <= theirs.tags[tag]:
            continue
        if thing := _COUNTED.get(tag):
            had = theirs.tags[tag]
            return f"has {count} {thing}{'s' * (count != 1)}, its source {had or 'none'}"
        return f"has a tag <{tag}> that its source has not"
    return None


def _attributes(theirs: _Shape, ours: _Shape) -> str | None:
    for tag, name, value in ours.attributes - theirs.attributes:
        if name in _OWN_ATTRIBUTES.get(tag, ()):
            continue
        if name == "lang" and _LANG.match(value) and (tag in _ALWAYS or tag in theirs.tags):
            continue
        if (
            name == "dir"
            and value.lower() in {"ltr", "rtl", "auto"}
            and (tag in _ALWAYS or tag in theirs.tags)
        ):
            continue
        return f"has {_shown(name)} in <{tag}>, which its source has not"
    return None


def _urls(theirs: _Shape, ours: _Shape) -> str | None:
    for url in sorted(ours.urls - theirs.urls):
        scheme = _SCHEME.match(_IGNORED_IN_URLS.sub("", url))
        if scheme and scheme[1].lower() not in SCHEMES:
            return f"has an address that begins with '{scheme[1].lower()}:'"
    return None


def _sanitizer(theirs: _Shape, ours: _Shape) -> str | None:
    """Last, a parser like a browser's judges: it may take no more out of the msgstr than out of the msgid."""
    if (
        ours.tags.keys() <= _PLAIN_TAGS
        and not ours.others
        and ours.attributes <= theirs.attributes
        and ours.urls <= theirs.urls
    ):
        # Nothing that the msgid has not, and no element that changes how its inside is read.
        return None
    # A note's number comes with its page, and the way back to it is ours.
    before: Counter[str] = sum(map(removed, theirs.fragments), Counter())
    more: Counter[str] = sum(map(removed, ours.fragments), Counter()) - before
    return f"holds {_shown(next(iter(more)))}, which no page may take from a catalog" if more else None


def _shown(piece: str) -> str:
    """A piece of markup, short enough for one line."""
    piece = " ".join(piece.split())
    return f"'{piece[:_WIDTH]}…'" if len(piece) > _WIDTH else f"'{piece}'"
