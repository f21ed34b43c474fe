"""Built pages, read back as trees of elements: strictly, and with nobody else's parser of ours."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from i18n.markup import VOID


@dataclass(eq=False)
class Element:
    """An element of a page."""

    tag: str
    attributes: dict[str, str]
    parent: Element | None = None
    children: list[Element | str] = field(default_factory=list)

    def walk(self) -> Iterator[Element]:
        """The element and every one inside it, in document order."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def texts(self) -> Iterator[tuple[Element, str]]:
        """Every text inside, with the element that it stands in."""
        for child in self.children:
            if isinstance(child, str):
                yield self, child
            else:
                yield from child.texts()

    @property
    def text(self) -> str:
        """All the text inside, white space folded."""
        return " ".join("".join(text for _, text in self.texts()).split())

    def up(self) -> Iterator[Element]:
        """The element and those around it, from the inside out."""
        here: Element | None = self
        while here is not None:
            yield here
            here = here.parent

    @property
    def language(self) -> str:
        """The language that the nearest ``lang`` gives it."""
        return next((one.attributes["lang"] for one in self.up() if "lang" in one.attributes), "")

    def inside(self, *names: str) -> bool:
        """Whether it stands in an element of that tag or class."""
        return any({one.tag, *one.attributes.get("class", "").split()} & set(names) for one in self.up())

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """The elements of a tag with these attributes."""
        return [
            one
            for one in self.walk()
            if one.tag == tag
            and all(one.attributes.get(name.strip("_")) == value for name, value in attributes.items())
        ]

    def one(self, tag: str, **attributes: str) -> Element:
        """The only one of them."""
        (found,) = self.all(tag, **attributes)
        return found


class _Reader(HTMLParser):
    """Reads a page strictly: every element is closed, none crosses another, nothing is declared but the page."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.here = Element("", {})
        self.feed(html)
        self.close()
        assert self.here is self.root, f"<{self.here.tag}> is not closed"

    def handle_starttag(self, tag, attrs):
        assert len({name for name, _ in attrs}) == len(attrs), "no attribute twice"
        made = Element(tag, {name: value or "" for name, value in attrs}, self.here)
        self.here.children.append(made)
        if tag not in VOID:
            self.here = made

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        assert self.here.tag == tag, f"</{tag}> closes <{self.here.tag}>"
        self.here = self.here.parent

    def handle_data(self, data):
        self.here.children.append(data)

    def handle_comment(self, data):
        raise AssertionError(f"a comment: {data}")

    def handle_pi(self, data):
        raise AssertionError(f"a processing instruction: {data}")

    def unknown_decl(self, data):
        raise AssertionError(f"a declaration: {data}")

    def handle_decl(self, decl):
        assert decl == "doctype html"


def parse(html: str) -> Element:
    """A page as a tree."""
    return _Reader(html).root


def pages(output: Path) -> dict[str, Element]:
    """Every page of a built site, by its path."""
    return {
        path.relative_to(output).as_posix(): parse(path.read_bytes().decode("utf-8"))
        for path in sorted(output.rglob("*.html"))
    }


def heard(page: Element) -> Iterator[tuple[Element, str]]:
    """Every text that a reader sees or hears, with the element that has its language."""
    for element, text in page.texts():
        if text.strip() and not element.inside("style", "script"):
            yield element, text.strip()
    for element in page.walk():
        for name in ("alt", "title", "aria-label", "aria-description", "placeholder", "label"):
            if element.attributes.get(name, "").strip():
                yield element, element.attributes[name].strip()
        if element.tag == "meta" and (
            element.attributes.get("name") == "description"
            or element.attributes.get("property") in {"og:title", "og:description", "og:site_name"}
        ):
            yield element, element.attributes["content"]


_CODE = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+")


def is_code(element: Element, text: str) -> bool:
    """Whether a text is the same in every language: code, an address, what its author left untranslated."""
    if element.inside("code", "kbd", "pre", "math", "address", "raw"):
        return True
    if any(one.attributes.get("translate") == "no" for one in element.up()):
        return True
    return not any(letter.isalpha() for letter in _CODE.sub("", text))


INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "br",
        "cite",
        "code",
        "del",
        "em",
        "i",
        "img",
        "kbd",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "wbr",
    ]
)
ACTIVE = frozenset(
    [
        "script",
        "style",
        "iframe",
        "object",
        "embed",
        "form",
        "base",
        "applet",
        "frame",
        "textarea",
        "template",
        "noscript",
    ]
)


def skeleton(element: Element) -> list[object]:
    """The elements of a page without what a text may bring, and without marks and notices."""
    found: list[object] = []
    for one in element.children:
        if not isinstance(one, Element):
            continue
        classes = one.attributes.get("class", "")
        if classes == "notice" or one.inside("date") or (one.tag == "small" and one.inside("languages")):
            continue
        free = one.inside("text", "h1", "caption", "summary") and not one.inside("languages")
        mark = {"lang", "dir", "data-i18n"} >= one.attributes.keys() and one.tag in {"div", "span"}
        inner = skeleton(one)
        if (free and one.tag in INLINE) or (mark and one.attributes):
            found += inner
        else:
            kept = {
                name: "" if name in {"title", "alt", "aria-label", "placeholder"} else value
                for name, value in one.attributes.items()
                if name not in {"lang", "dir", "data-i18n", "data-i18n-file", "hreflang"}
                and value != "untranslated"
            }
            found.append((one.tag, kept, inner))
    return found


def active(page: Element) -> list[str]:
    """What of a page does something: nothing should."""
    # A block of data is no script, whatever its element is called (HTML, "The script element").
    found = [
        f"<{one.tag}>"
        for one in page.walk()
        if one.tag in ACTIVE and one.attributes.get("type") != "application/ld+json"
    ]
    for one in page.walk():
        for name, value in one.attributes.items():
            scheme = re.sub(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e]", "", value).lower()
            acts = name.startswith("on") or name in {"style", "srcdoc", "formaction", "http-equiv", "ping"}
            if acts or (
                name in {"href", "src", "action", "data", "xlink:href"}
                and scheme.startswith(("javascript:", "data:", "vbscript:", "file:", "blob:"))
            ):
                found.append(f"{one.tag} {name}={value}")
    return found


def links(page: Element) -> list[Element]:
    """The links and images of a page, without those of the notice."""
    return [one for one in page.walk() if one.tag in {"a", "img"} and not one.inside("notice")]


def bare(page: Element) -> list[object]:
    """The skeleton of a page's body, where the list of languages says no more than how many there are."""
    body = page.one("body")
    tag = page.one("html").attributes["lang"]
    for one in body.walk():
        if one.attributes.get("href", "").startswith("/"):
            # Pages for wrong addresses link from the top of the site.
            one.attributes["href"] = one.attributes["href"].replace(f"/{tag}/", "/en/")
        # Each locale has an index of its own.
        if "data-index" in one.attributes:
            one.attributes["data-index"] = one.attributes["data-index"].replace(f"/{tag}.js", "/en.js")
        if one.inside("languages"):
            one.attributes.pop("href", None)
            one.attributes.pop("aria-current", None)
    return skeleton(body)


def dead_links(output: Path, base: str = "/") -> list[str]:
    """Every address inside the site that leads to no file or to no place in it."""
    found = []
    known = pages(output)
    ids = {
        path: {one.attributes["id"] for one in page.walk() if "id" in one.attributes}
        for path, page in known.items()
    }
    for path, page in known.items():
        assert len(ids[path]) == sum("id" in one.attributes for one in page.walk()), f"{path}: an id twice"
        for one in page.walk():
            for name in ("href", "src"):
                url = one.attributes.get(name)
                if url is None or re.match(r"[a-z+]+:|//", url) or one.attributes.get("rel") == "canonical":
                    continue
                target, _, fragment = url.partition("#")
                if target.startswith("/"):
                    assert path.endswith("404.html"), f"{path}: {url} is not relative"
                    file = output / unquoted(target.removeprefix(base))
                else:
                    file = (output / path).parent / unquoted(target) if target else output / path
                file = Path(os.path.normpath(file))
                place = file.relative_to(output).as_posix()
                if not file.is_file() or (
                    fragment and unquoted(fragment) not in ids[place] and fragment != "top"
                ):
                    found.append(f"{path}: {url}")
    return found


def unquoted(url: str) -> str:
    return re.sub(
        r"(?:%[0-9A-Fa-f]{2})+", lambda found: bytes.fromhex(found[0].replace("%", "")).decode(), url
    )
