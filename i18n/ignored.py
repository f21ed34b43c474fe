"""What git leaves out: the rules of a ``.gitignore`` file. The door to pathspec."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

Rules = Callable[[str], bool | None]
"""(path below the folder of the rules; a folder's ends with a slash) → ignored, expressly not, or not mentioned."""


def rules(text: str) -> Rules:
    """The rules of a ``.gitignore`` file (gitignore(5)). A line that is no pattern says nothing, as in git."""
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - a site without such a file does not need it

    def patterns() -> Iterator[str]:
        for line in text.splitlines():
            try:
                GitIgnoreSpec.from_lines([line])
            except (ValueError, re.error):
                continue
            yield line

    spec = GitIgnoreSpec.from_lines(patterns())
    return lambda path: spec.check_file(path).include
