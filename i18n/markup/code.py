"""What the info string of a code block says, beside its language."""

from __future__ import annotations

import re

_TITLE = re.compile(r"""(?:^|[\s,{])title=(?:"((?:\\.|[^"\\])+)"|'([^'\\]+)')""")
_FILE = re.compile(r"[\w@~:/\\.#+-]*[./\\][\w@~:/\\.#+-]*")


def code_title(info: str) -> tuple[str, str]:
    """The title of a code block, ``title="…"``, and the same as it stands in the info string; else empty."""
    match = _TITLE.search(info) if "title=" in info else None
    if match is None:
        return "", ""
    raw = match[1] or match[2]
    return re.sub(r'\\(["\\])', r"\1", raw), raw


def is_file_name(title: str) -> bool:
    """Whether a title is only the name of a file: it is the same in every language."""
    return _FILE.fullmatch(title) is not None
