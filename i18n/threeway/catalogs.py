"""Two versions of a catalog as one, by their common ancestor."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from i18n import po
from i18n.locales import parse_plural_forms
from i18n.model import FUZZY, Catalog, Message, MessageKey, Style
from i18n.threeway.base import Clash, Joined, changed, lines
from i18n.threeway.header import header
from i18n.threeway.messages import Forms, fitted, joined, said, same_bytes, translation

Messages = Mapping[MessageKey, Message]


def join(base: Catalog, ours: Catalog, theirs: Catalog) -> Joined:
    """The catalog that has what both sides did since their common ancestor; without one that is empty.

    Law 5, nothing is lost: a text that one side wrote is afterwards current, fuzzy, obsolete or, where the other
    side wrote another one, in a comment of that message. A message that one side deleted and the other worked on
    stays, obsolete. Where a side has the message under a new text and the other has worked on the old one, that
    work goes with it: fuzzy, with the text it was made for in ``#|``.
    What one side alone has changed is that side's value, its bytes included.
    """
    work = _Work(base, ours, theirs)
    work.meet()
    work.follow()
    work.part()
    return work.joined()


class _Work:
    """One join, step by step."""

    def __init__(self, base: Catalog, ours: Catalog, theirs: Catalog) -> None:
        self.base, self.ours, self.theirs = base, ours, theirs
        self.was, self.mine, self.yours = (
            {one.key: one for one in side.messages} for side in (base, ours, theirs)
        )
        self.sides = ((self.mine, self.yours), (self.yours, self.mine))
        self.messages: dict[MessageKey, Message] = {}
        self.retired: dict[MessageKey, Message] = {}
        self.followed: set[MessageKey] = set()
        self.clashing: set[MessageKey] = set()

    def meet(self) -> None:
        """What both sides have, and what one of them has added."""
        suggestions = {one.msgstr for one in self.base.messages if any(one.msgstr)}
        for key in dict.fromkeys((*self.mine, *self.yours)):
            mine, yours = self.mine.get(key), self.yours.get(key)
            if mine is not None and yours is not None:
                self.messages[key], clash = joined(self.was.get(key), mine, yours, suggestions)
                if clash:
                    self.clashing.add(key)
            elif key not in self.was and (added := mine or yours) is not None:
                self.messages[key] = added

    def follow(self) -> None:
        """Work on a text that the other side has in another form goes where its translation went."""
        for there, gone in self.sides:
            heirs = _Heirs(self.was, gone)
            for was, message in self._left(there, gone):
                heir = heirs.of(was, message)
                if heir is None or heir.key in there:
                    continue
                self.followed.add(was.key)
                self.messages[heir.key] = po.edit(
                    heir,
                    msgstr=message.msgstr,
                    flags=heir.flags if heir.fuzzy else (FUZZY, *heir.flags),
                    previous=message.previous if message.fuzzy else said(message),
                    translator_comments=lines(
                        was.translator_comments, heir.translator_comments, message.translator_comments
                    ),
                )

    def part(self) -> None:
        """What one side has deleted goes, unless words would go with it that nobody meant to delete."""
        noted = (self.yours[key] for key in self.clashing)
        kept = {text for one in (*self.messages.values(), *noted) for text in one.msgstr}
        for there, gone in self.sides:
            taken_over = {text for one in gone.values() for text in one.msgstr if text}
            for was, message in self._left(there, gone):
                if was.key in self.followed:
                    continue
                if was.obsolete and not message.obsolete:
                    self.retired[was.key] = message  # it came back on this side
                elif _worked_on(was, message) or not taken_over.isdisjoint({*message.msgstr} - kept):
                    self.retired[was.key] = po.edit(
                        message, obsolete=True, references=(), extracted_comments=()
                    )

    def _left(self, there: Messages, gone: Messages) -> Iterator[tuple[Message, Message]]:
        """What a side has still and the other has deleted: as it was, and as it is."""
        for key, message in there.items():
            was = self.was.get(key)
            if was is not None and key not in gone:
                yield was, message

    def joined(self) -> Joined:
        """The catalog and the clashes."""
        style = _style(self.base.style, self.ours.style, self.theirs.style)
        head, clashes = header(self.base, self.ours, self.theirs)
        messages = tuple(
            self._as_written(self.was.get(key), message, style) for key, message in self._in_order()
        )
        if head is not None:
            head = self._as_written(self.base.header, head, style)
        result = Catalog(self.ours.locale, head, messages, style, self.ours.path)
        count = _forms(result)
        if count and _forms(self.ours) != _forms(self.theirs):
            result = replace(result, messages=tuple(fitted(one, count) for one in messages))
        told = (_clash(one.key) for one in messages if one.key in self.clashing)
        return Joined(result, (*clashes, *told))

    def _in_order(self) -> Iterator[tuple[MessageKey, Message]]:
        """In the order of the side that has another one than before, what the other added behind what it follows."""
        first, second = self.mine, self.yours
        if [key for key in first if key in self.was] == [key for key in self.was if key in first]:
            first, second = second, first
        behind: dict[MessageKey | None, list[MessageKey]] = {}
        last: MessageKey | None = None
        for key in second:
            if key in first:
                last = key
            else:
                behind.setdefault(last, []).append(key)
        for place in (None, *first):
            for key in (place, *behind.get(place, ())):
                if key is not None and key in self.messages:
                    yield key, self.messages[key]
        yield from self.retired.items()

    def _as_written(self, was: Message | None, message: Message, style: Style) -> Message:
        """The message; without its bytes where another way of writing would come into the file with them."""
        mine, yours = self.ours.style, self.theirs.style
        if mine.newline == yours.newline and (mine.wrap == yours.wrap or message == was):
            return message
        ours = (style.newline, style.wrap) == (mine.newline, mine.wrap)
        side, header = (self.mine, self.ours.header) if ours else (self.yours, self.theirs.header)
        own = side.get(message.key, header if message.key == MessageKey("") else None)
        if own is not None and (own is message or same_bytes(own, message)):
            return own
        return replace(message)


class _Heirs:
    """The messages of a side that have taken over the translation of another one, and left it as it was."""

    def __init__(self, was: Messages, side: Messages) -> None:
        self._by_key: dict[MessageKey, Message] = {}
        self._by_words: dict[Forms, Message] = {}
        for key, message in side.items():
            if key not in was and any(message.msgstr):
                if message.previous is not None:
                    old = MessageKey(message.previous.msgid, message.previous.msgctxt)
                    self._by_key.setdefault(old, message)
                self._by_words.setdefault(message.msgstr, message)

    def of(self, was: Message, message: Message) -> Message | None:
        """The heir of a message on which the other side has worked since."""
        if not any(was.msgstr) or not any(message.msgstr) or was.msgstr == message.msgstr:
            return None
        heir = self._by_key.get(was.key) or self._by_words.get(was.msgstr)
        if heir is None or heir.msgstr != was.msgstr or len(heir.msgstr) != len(message.msgstr):
            return None
        return heir if (heir.msgid_plural is None) == (message.msgid_plural is None) else None


def _worked_on(was: Message, message: Message) -> bool:
    said_more = not set(message.translator_comments) <= set(was.translator_comments)
    return any(message.msgstr) and (said_more or translation(message) != translation(was))


def _style(base: Style, ours: Style, theirs: Style) -> Style:
    tail, clash = changed(base.tail, ours.tail, theirs.tail)
    if clash:
        tail = ours.tail + "".join(
            line for line in theirs.tail.splitlines(keepends=True) if line not in ours.tail
        )
    return Style(
        newline=changed(base.newline, ours.newline, theirs.newline)[0],
        bom=changed(base.bom, ours.bom, theirs.bom)[0],
        wrap=changed(base.wrap, ours.wrap, theirs.wrap)[0],
        tail=tail,
    )


def _forms(catalog: Catalog) -> int:
    """How many plural forms the header says there are; 0 where it says nothing."""
    known = parse_plural_forms(po.header_fields(catalog).get("Plural-Forms", ""))
    return known[0] if known else 0


def _clash(key: MessageKey) -> Clash:
    what = "both sides have translated this message, each in its own way"
    return Clash(key, what, "choose one, then delete the comment and the flag fuzzy")
