"""The elements of HTML, by what a text in them is (WHATWG HTML, sections 4, 13.1 and 13.2)."""

from __future__ import annotations


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


VOID = _names(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"
)
"""Elements without an end."""

RAW = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"})
"""Elements whose content holds neither tags nor entities."""

ESCAPABLE = frozenset({"title", "textarea"})
"""Elements whose content holds entities, but no tags."""

CONTROLS = frozenset({"a", "button", "label"})
"""Elements that are something of their own where nothing but their like stands beside them."""

_BLOCKS = _names(
    """address article aside base blockquote body canvas caption center col colgroup datalist dd details dialog dir
    div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
    html iframe legend li link listing main marquee menu meta nav noembed noframes noscript object ol optgroup option
    p param plaintext pre script search section select slot style summary table tbody td template textarea tfoot th
    thead title tr track ul video xmp audio area map svg"""
)


def divides(name: str) -> bool:
    """Whether an element ends the text before it. One of no known name stands within it."""
    return name in _BLOCKS


_OPTIONAL = _names(
    "li dt dd p rt rp rb rtc optgroup option colgroup caption thead tbody tfoot tr td th html head body"
)


def may_lack_end(name: str) -> bool:
    """Whether HTML lets the end tag of an element be left out."""
    return name in _OPTIONAL


HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

CODE = frozenset({"code", "kbd", "samp", "var", "pre", "script", "style"})
"""Elements whose content is no language, unless the author says so."""

_ENDS_PARAGRAPH = _names(
    """address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1
    h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul listing plaintext xmp li
    dd dt"""
)
_SCOPE = frozenset(
    {"applet", "caption", "html", "table", "td", "th", "marquee", "object", "template", "svg", "select"}
)
"""Elements that an end tag does not reach beyond."""
_ROWS = frozenset({"tr", "td", "th"})
_SECTIONS = frozenset({"tbody", "thead", "tfoot", "caption", "colgroup", *_ROWS})

_ENDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    **{name: (frozenset({"p"}), _SCOPE | {"button"}) for name in _ENDS_PARAGRAPH},
    "option": (frozenset({"option"}), frozenset({"select", "datalist", "optgroup"})),
    "optgroup": (frozenset({"option", "optgroup"}), frozenset({"select"})),
    "td": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "th": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "tr": (_ROWS, frozenset({"table"})),
    "tbody": (_SECTIONS, frozenset({"table"})),
    "thead": (_SECTIONS, frozenset({"table"})),
    "tfoot": (_SECTIONS, frozenset({"table"})),
    "body": (frozenset({"head"}), frozenset()),
}
_ITEMS = {"li": frozenset({"li"}), "dd": frozenset({"dd", "dt"}), "dt": frozenset({"dd", "dt"})}
_TRANSPARENT = frozenset({"address", "div", "p"})


def ended_by(name: str, opened: list[str]) -> int:
    """How many of the open elements, outermost first, stay open where a start tag stands (optional end tags)."""
    keep = len(opened)
    if name in _ITEMS:
        for i in range(keep - 1, -1, -1):
            if opened[i] in _ITEMS[name]:
                keep = i
                break
            if opened[i] in _BLOCKS and opened[i] not in _TRANSPARENT:
                break
    ends, scope = _ENDS.get(name, (None, None))
    if ends is not None and scope is not None:
        for i in range(keep - 1, -1, -1):
            if opened[i] in ends:
                keep = i
            elif opened[i] in scope:
                break
    if name in HEADINGS and keep and opened[keep - 1] in HEADINGS:
        keep -= 1
    return keep


def closed_by(name: str, opened: list[str]) -> int:
    """How many of the open elements stay open where an end tag stands: all, where it closes none."""
    for i in range(len(opened) - 1, -1, -1):
        if opened[i] == name:
            return i
        if opened[i] in _SCOPE and name not in _SCOPE and name not in {"html", "body"}:
            break
    return len(opened)
