"""What a text must be to stand in an SVG file: well-formed, and with no tags but those of its msgid."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from html.entities import html5
from xml.parsers import expat

from i18n.charrefs import unescape
from i18n.formats.svg.places import Place
from i18n.markup.fold import fold_plain
from i18n.markup_html import escaped
from i18n.model import Markup

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REFERENCE = re.compile(r"&(?:(#\d{1,7}|#x[0-9A-Fa-f]{1,6}|amp|lt|gt|quot|apos);|(\w{1,32};)?)")
_PREFIX = re.compile(r"<([\w.-]++):")
_START_TAG = re.compile(r"""<[^\s/>]++(?:[^>"']|"[^"]*+"|'[^']*+')*+>""")
_ADDRESS = re.compile(r"""(?<=\s)((?:[\w.-]+:)?(?:href|src)\s*=\s*)(?:"([^"]*)"|'([^']*)')""")


def written(place: Place, text: str) -> str | None:
    """A text as it must stand at a place; None where it cannot. Law 7: it brings in no tag that the msgid has not."""
    if _FORBIDDEN.search(text):
        return None
    if place.attribute:
        return quoted(text)
    if place.unit.markup is Markup.PLAIN:
        return escaped(text)
    made = _REFERENCE.sub(_referred, text)
    return made if _fits(made, place.tags) else None


def addressed(text: str, address: Callable[[str], str | None]) -> str:
    """A text with other addresses in its tags; ``address`` answers None for one that stays."""

    def replaced(found: re.Match[str]) -> str:
        url = unescape(found[2] if found[2] is not None else found[3])
        made = None if url.startswith("#") else address(url)
        return found[0] if made is None else f'{found[1]}"{quoted(made)}"'

    return _START_TAG.sub(lambda tag: _ADDRESS.sub(replaced, tag[0]), text)


def quoted(text: str) -> str:
    """A text as it stands between quotation marks of either kind."""
    return escaped(text).replace('"', "&quot;").replace("'", "&apos;")


def _referred(found: re.Match[str]) -> str:
    """A character reference that XML knows: those of HTML become characters, a bare ``&`` is written out."""
    if found[1]:
        return found[0]
    return html5.get(found[2] or "", "&amp;" + (found[2] or ""))


def _fits(text: str, tags: Counter[str]) -> bool:
    """Whether a text is well-formed and its tags are among those, whatever their addresses."""
    if "<!" in text or "<?" in text:
        return False
    prefixes = "".join(
        f' xmlns:{name}="urn:x"' for name in sorted({*_PREFIX.findall(text), "xlink"} - {"xml"})
    )
    try:
        expat.ParserCreate("utf-8", " ").Parse(f"<_{prefixes}>{text}</_>".encode(), True)
    except (expat.ExpatError, UnicodeEncodeError):
        return False
    ours = Counter(_without_addresses(tag) for tag in _START_TAG.findall(text))
    return ours <= Counter({_without_addresses(tag): count for tag, count in tags.items()})


def _without_addresses(tag: str) -> str:
    tag = f"{fold_plain(tag).rstrip('/>').rstrip()}>"
    return _ADDRESS.sub(r"\1", tag) if tag.startswith(("<a ", "<svg:a ")) else tag
