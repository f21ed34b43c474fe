"""What an extractor of babel is, and how one is made of what reads our texts.

The protocol: "Writing Extraction Methods" in babel's manual of message catalogs.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from i18n.errors import I18nError, InputError, Problem
from i18n.extract import comments
from i18n.model import Unit
from i18n.project.site import decode

Found = tuple[int, str | None, str | tuple[str, ...], list[str]]
"""Line; the gettext function that would ask for it, None for plain texts; its arguments; comments for translators."""
Extractor = Callable[[BinaryIO, Collection[str], Collection[str], Mapping[str, object]], Iterator[Found]]
"""(file, names of the gettext functions, tags of comments, options of the mapping) to what is found in the file."""
Read = Callable[[str, str, Mapping[str, object]], Iterable[Unit]]
"""(path, text, options of the mapping) to the units of a file."""

_FUNCTIONS = {
    # Whether there is a context, and a plural: the function, and how babel writes its arguments.
    (True, False): ("pgettext", "1c,2"),
    (False, True): ("ngettext", "1,2"),
    (True, True): ("npgettext", "1c,2,3"),
}


class ExtractionError(SystemExit, I18nError):
    """Raised for a file that cannot be read, or for wrong options, with every fault.

    An exception like any other for a program that catches it. pybabel catches none: there it ends the program
    with the faults, not with a traceback.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        I18nError.__init__(self, problems)
        self.code = str(self)


def extractor(read: Read) -> Extractor:
    """The extractor of a kind of files."""

    def extract(
        file: BinaryIO, keywords: Collection[str], tags: Collection[str], options: Mapping[str, object]
    ) -> Iterator[Found]:
        del tags  # what our comments say is for translators in any case
        path = _path(file)
        try:
            for unit in read(path, decode(file.read(), path), options):
                yield _asked(unit, keywords)
        except I18nError as error:
            raise ExtractionError(error.problems) from error

    return extract


def _path(file: BinaryIO) -> str:
    """How people call a file: from the folder they are in. What has no name is ``-``."""
    name = getattr(file, "name", None)
    if not isinstance(name, str):
        return "-"
    path, here = Path(name), Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()


def _asked(unit: Unit, keywords: Collection[str]) -> Found:
    (msgid, msgctxt), plural = unit.key, unit.plural
    said = list(comments(unit))
    if msgctxt is None and plural is None:
        return unit.reference.line, None, msgid, said
    function, arguments = _FUNCTIONS[msgctxt is not None, plural is not None]
    if function not in keywords:
        what = f"a message needs the keyword '{function}', which babel was not given"
        fix = f"leave out --no-default-keywords, or add -k {function}:{arguments}"
        raise InputError(Problem(*unit.reference, None, what, fix))
    texts = tuple(text for text in (msgctxt, msgid, plural) if text is not None)
    return unit.reference.line, function, texts, said
