"""What the attributes of an element hold: texts that readers see or hear, and what the author says of a text."""

from __future__ import annotations

from collections.abc import Mapping

from i18n.formats.directives import Scope

_EVERYWHERE = {
    "title": "title",
    "alt": "alt text",
    "aria-label": "accessible name",
    "aria-description": "accessible description",
    "aria-placeholder": "placeholder",
    "aria-roledescription": "accessible role",
    "aria-valuetext": "accessible value",
    "placeholder": "placeholder",
}
_OF = {
    ("option", "label"): "option",
    ("optgroup", "label"): "option group",
    ("track", "label"): "track label",
    ("table", "summary"): "table summary",
    ("th", "abbr"): "short table header",
}
_BUTTONS = frozenset({"submit", "button", "reset"})
_META = {
    "description": "page description",
    "keywords": "page keywords",
    "application-name": "site name",
    "apple-mobile-web-app-title": "site name",
    "og:title": "title when shared",
    "og:description": "description when shared",
    "og:site_name": "site name",
    "og:image:alt": "alt text",
    "twitter:title": "title when shared",
    "twitter:description": "description when shared",
    "twitter:image:alt": "alt text",
}


def text_kind(element: str, name: str, attributes: Mapping[str, str]) -> str | None:
    """What a translator is told of the text in an attribute; None where it holds none."""
    kind = _EVERYWHERE.get(name) or _OF.get((element, name))
    if kind is not None:
        return kind
    if name == "value" and element == "input":
        return "button" if attributes.get("type", "").strip().lower() in _BUTTONS else None
    if name == "content" and element == "meta":
        return _META.get(meta_name(attributes))
    return None


def meta_name(attributes: Mapping[str, str]) -> str:
    """What a ``<meta>`` is about."""
    return (attributes.get("name") or attributes.get("property") or "").strip().lower()


def is_yes(value: str | None) -> bool | None:
    """``yes``, ``no`` or neither; an empty ``translate`` means yes."""
    return {"": True, "yes": True, "no": False}.get(value.strip().lower()) if value is not None else None


def said_of(attributes: Mapping[str, str]) -> Scope | None:
    """What an element's attributes say to translators: our own, and the local ones of ITS 2.0."""
    notes: list[str] = []
    for name in ("data-i18n-comment", "its-loc-note", "data-its-loc-note"):
        if (note := " ".join(attributes.get(name, "").split())) and note not in notes:
            notes.append(note)
    if address := attributes.get("its-loc-note-ref", attributes.get("data-its-loc-note-ref", "")).strip():
        notes.append(f"see {address}")
    context = attributes.get("data-i18n-context", "").strip() or None
    return Scope(note="\n".join(notes), context=context) if notes or context else None


def is_term(attributes: Mapping[str, str]) -> bool:
    """Whether the author says that the element is a term (ITS 2.0, terminology)."""
    return (attributes.get("its-term") or attributes.get("data-its-term") or "").strip().lower() == "yes"


def within_text(attributes: Mapping[str, str]) -> bool | None:
    """Whether the author says that the element stands within a text, or divides it (ITS 2.0); None for neither."""
    said = (attributes.get("its-within-text") or attributes.get("data-its-within-text") or "").strip().lower()
    return {"yes": True, "no": False, "nested": False}.get(said)
