"""Images that say nothing to those who do not see them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from i18n.findings import Severity
from i18n.source_checks.base import Remark, SourceCheck

_IMAGE = re.compile(r"!\[\s*\]\(\s*<?([^\s()<>]*)|<img\b(?![^<>]*\balt\b)[^<>]*>", re.IGNORECASE)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_CODE = re.compile(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)")
_SOURCE = re.compile(r"""\bsrc\s*=\s*["']?([^\s"'<>]+)""", re.IGNORECASE)


def _run_file(content: str) -> Iterator[Remark]:
    if "![" not in content and "<img" not in content.lower():
        return
    fence = ""
    for line, written in enumerate(content.splitlines(), 1):
        edge = _FENCE.match(written)
        if fence:
            if edge and edge[1].startswith(fence) and not written.strip().strip(fence[0]):
                fence = ""
            continue
        if edge:
            fence = edge[1]
            continue
        for found in _IMAGE.finditer(_CODE.sub("", written)):
            source = found[1] or next(iter(_SOURCE.findall(found[0])), "")
            yield Remark(f"the image '{source}' has no alternative text", line=line)


CHECK = SourceCheck(
    id="image-alt",
    severity=Severity.WARNING,
    summary="an image has no alternative text",
    reason=(
        "What the image says is said to no one who does not see it, and words in it are in no language but "
        "the source's. "
        "WCAG 2.2, 1.1.1."
    ),
    traps='An image in HTML with an empty alt (alt="") is decoration: its author says so. In Markdown nobody can.',
    fix=(
        "Say what the image tells: '![Where to hold the arm](arm.png)'; make decoration a background or an "
        '<img alt="">.'
    ),
    run_file=_run_file,
)
