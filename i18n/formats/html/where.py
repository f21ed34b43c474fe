"""What a variable may be at a place of HTML: nothing in code, no link in a link, no tag where only text is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from i18n.formats.html.elements import Element
from i18n.formats.html.ops import Hole
from i18n.formats.html.runs import Item
from i18n.formats.html.sheet import Sheet
from i18n.locales import Locale, folder_locale
from i18n.markup import TOKEN, Variable
from i18n.markup_html import CODE, VOID, Token
from i18n.variables import LINKED, PLAIN, Place


@dataclass(slots=True, eq=False)
class Where:
    """A place in a run, which moves on."""

    opened: list[Element]
    """The elements around it, outermost first."""
    svg: bool

    def go_by(self, item: Item) -> None:
        """Move on behind an item of the run."""
        token, element = item.token, item.element
        if element is None or item.picture:
            return
        if token.kind == "start" and token.name not in VOID and not token.closed:
            self.opened.append(element)
        elif token.kind == "end" and element in self.opened:
            del self.opened[self.opened.index(element) :]

    @property
    def place(self) -> Place:
        """What may be shown here."""
        names = {one.name for one in self.opened}
        if self.svg or names & PLAIN:
            return "attribute"
        return "link" if names & LINKED else "text"

    @property
    def code(self) -> bool:
        """Whether it is in code, which the author does not call language."""
        return any(one.name in CODE and not one.translate for one in self.opened)

    @property
    def language(self) -> Locale | None:
        """The language that the author says a text here is in; None for the page's."""
        return language_in(self.opened)


def language_in(opened: Sequence[Element]) -> Locale | None:
    """The language that elements, outermost first, say of what is in them; None for the page's."""
    for one in reversed(opened):
        if said := (one.attributes.get("lang") or one.attributes.get("xml:lang") or "").strip():
            return folder_locale(said) if one.foreign else None
    return None


def where_in(sheet: Sheet, run: list[Item]) -> Where | None:
    """The place where a run begins; None for one without variables."""
    start = run[0].token.start
    if not sheet.variable or "{{" not in sheet.text[start : run[-1].token.end]:
        return None
    around = [one for one in sheet.stack if one.token is not None and one.token.start < start]
    return Where(around, sheet.holder.svg)


def write_variable(sheet: Sheet, token: Token, where: Where) -> bool:
    """Write an expression that is a variable outside of the texts that are translated, if it is one."""
    raw = sheet.text[token.start : token.end]
    match = TOKEN.fullmatch(raw)
    if match is None or where.code:
        return False
    before = sheet.ops[-1] if sheet.ops else None
    if isinstance(before, str) and before.endswith("\\"):
        sheet.ops[-1] = before[:-1]
        return False
    sheet.used.note_html(raw, sheet.home.reference(token.start))
    part = Variable(match["name"], match["form"] or "", raw, where.place)
    sheet.ops.append(Hole(part, where.language))
    return True
