"""The elements that are open while HTML is read, and what is said of the texts in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from i18n.formats.base import Options
from i18n.formats.directives import PLAIN_SCOPE, Scope, within
from i18n.formats.html.attributes import is_yes, said_of, within_text
from i18n.formats.html.ops import Enter, Language
from i18n.markup_html import CODE, Named, Selector, Token, divides, read_selector

_KINDS = {
    **{f"h{level}": "heading" for level in range(1, 7)},
    "li": "list item",
    "th": "table header",
    "td": "table cell",
    "dt": "term",
    "dd": "definition",
    "caption": "table caption",
    "figcaption": "figure caption",
    "summary": "summary",
    "button": "button",
    "label": "label",
    "legend": "legend",
    "option": "option",
    "blockquote": "quote",
    "title": "page title",
    "textarea": "text field",
    "a": "link",
}
"""What a text is called that stands in an element."""
_NO_LANGUAGE = CODE | {"math"}
_KEPT = frozenset({"pre", "textarea", "listing"})


@dataclass(slots=True, eq=False)
class Element:
    """One open element."""

    name: str
    attributes: Mapping[str, str]
    token: Token | None
    block: bool
    """Whether it divides texts."""
    translate: bool
    foreign: bool
    """Whether it is in another language than the source's."""
    svg: bool
    kept: bool
    """Whether its white space is part of the text."""
    scope: Scope
    kind: str
    serial: int
    """From 1; of a text at the top, 0."""
    skipped: bool = False
    """Whether nothing in it is translated, whatever its attributes say."""
    own: bool = False
    """Whether its ``lang`` says the source's language."""
    enter: Enter | None = None
    languages: list[Language] = field(default_factory=list)
    """Its attributes that say the source's language."""
    left: bool = False
    ended: bool = False
    """Whether its end tag was read."""
    first: int = 0
    """The index that the first text in it has."""
    titled: bool = False
    """Whether a heading has its text."""
    nested: bool = False
    """Whether texts stand in blocks in it."""

    @property
    def open(self) -> bool:
        """Whether its texts are translated."""
        return self.translate and not (self.foreign or self.skipped or self.scope.skip)


def top() -> Element:
    """What is around the whole text."""
    return Element(
        "", {}, None, True, translate=True, foreign=False, svg=False, kept=False, scope=PLAIN_SCOPE,
        kind="paragraph", serial=0,
    )  # fmt: skip


@dataclass(slots=True, eq=False)
class Rules:
    """What is translated, as configuration and document say it."""

    language: str
    """Of the source; empty where nobody has said it yet."""
    include: tuple[Selector, ...]
    exclude: tuple[Selector, ...]
    serial: int = field(default=0)

    def element(self, token: Token, stack: list[Element], said: Scope | None) -> Element:
        """An element as it begins; ``said`` is what directives say of it."""
        around = stack[-1]
        attributes = {one.name: one.value for one in token.attributes} if token.attributes else {}
        name = token.name
        within_svg = around.svg and around.name != "foreignobject"
        svg = within_svg or name == "svg"
        block = svg or divides(name)
        self.serial += 1
        element = Element(
            name,
            attributes,
            token,
            block,
            around.translate and name not in _NO_LANGUAGE,
            around.foreign,
            svg,
            around.kept or name in _KEPT,
            around.scope if said is None else within(around.scope, said),
            ("picture text" if svg else _KINDS.get(name, "paragraph" if block else around.kind)),
            self.serial,
            around.skipped,
        )
        if element.kind == "paragraph" and around.kind in {"quote", "figure caption", "list item"}:
            element.kind = around.kind
        if attributes:
            self._read_attributes(element)
        if self.include or self.exclude:
            self._select(element, stack)
        translate = is_yes(attributes.get("translate"))
        if translate is not None:
            element.translate = translate
        elif "notranslate" in attributes.get("class", "").split():
            element.translate = False
        return element

    def _read_attributes(self, element: Element) -> None:
        attributes = element.attributes
        language = attributes.get("lang") or attributes.get("xml:lang") or ""
        if language.strip():
            spoken = language.strip().lower().replace("_", "-").partition("-")[0]
            if not self.language and element.name == "html":
                self.language = spoken
            element.own = spoken == self.language
            element.foreign = not element.own
        inside = within_text(attributes)
        if inside is not None and not element.svg:
            element.block = not inside
        if "white-space" in attributes.get("style", "") and "pre" in attributes["style"]:
            element.kept = True
        said = said_of(attributes)
        if said is not None:
            element.scope = within(element.scope, said)

    def _select(self, element: Element, stack: list[Element]) -> None:
        path = [Named(one.name, one.attributes) for one in (*stack[1:], element)]
        if any(selector.matches(path) for selector in self.include):
            element.translate = True
        if any(selector.matches(path) for selector in self.exclude):
            element.translate = False


def rules_of(options: Options) -> Rules:
    """The rules of a configuration."""
    return Rules(
        options.source_locale.tag.lower().partition("-")[0] if options.source_locale else "",
        tuple(map(read_selector, options.html_include)),
        tuple(map(read_selector, options.html_exclude)),
    )
