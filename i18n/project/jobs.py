"""Several locales at once: each in a process that was forked from ours, whose files are taken in the order of one."""

from __future__ import annotations

import os
import pickle
import signal
import struct
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple

from i18n.locales import Locale
from i18n.pages import OfLocale, Output, Spread, in_turn

PAYS = 4_000
"""Pages in all locales together, below which more processes gain nothing that one would notice."""

_NUMBER = struct.Struct("<I")


def spread_for(jobs: int | None, pages: int) -> Spread:
    """How to make the locales: in so many processes; None for as many as this machine has, where that pays.

    Without fork (Windows) one does it all. On macOS, whose libraries do not like to be forked, only who asks gets more.
    """
    if not hasattr(os, "fork"):
        return in_turn
    if jobs is None:
        jobs = len(os.sched_getaffinity(0)) if sys.platform == "linux" and pages >= PAYS else 1
    return in_turn if jobs <= 1 else _Forked(jobs)


class _Work(NamedTuple):
    of: OfLocale
    locales: Sequence[Locale]
    folder: Path
    """Where a file for each locale is made, named by its number."""
    todo: int
    """A pipe that the numbers come from."""
    told: int
    """A pipe for the numbers of the locales that are done."""


class _Forked:
    """Makes locales in processes of its own.

    Which process takes which locale depends on their speed; what a locale's files are does not, since nothing
    that one makes is asked by another (``pages.build``). What passes between them are our own values, in files of
    a folder that only we can read.
    """

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs

    def __call__(self, of: OfLocale, locales: Sequence[Locale]) -> Iterator[Output]:
        jobs = min(self.jobs, len(locales))
        if jobs <= 1:
            yield from in_turn(of, locales)
            return
        with tempfile.TemporaryDirectory(prefix="i18n-") as folder:
            # Before there is anybody to read them: a pipe holds more numbers than there are locales.
            todo, numbers = os.pipe()
            os.write(numbers, b"".join(map(_NUMBER.pack, range(len(locales)))))
            os.close(numbers)
            done, told = os.pipe()
            made = _Work(of, locales, Path(folder), todo, told)
            workers = [_worker(made) for _ in range(jobs)]
            os.close(todo)
            os.close(told)
            try:
                yield from self._collected(Path(folder), len(locales), done)
            finally:
                os.close(done)
                for worker in workers:
                    with suppress(ProcessLookupError):
                        os.kill(worker, signal.SIGKILL)
                    os.waitpid(worker, 0)

    def _collected(self, folder: Path, count: int, done: int) -> Iterator[Output]:
        ready: set[int] = set()
        for index in range(count):
            while index not in ready:
                number = os.read(done, _NUMBER.size)
                if len(number) < _NUMBER.size:
                    raise RuntimeError("a process that made pages has ended before its time")
                ready.add(_NUMBER.unpack(number)[0])
            path = folder / str(index)
            with path.open("rb") as file:
                yield from _read(file)
            path.unlink()


def _worker(work: _Work) -> int:
    """Start a process; answers its number. In the process itself it never returns."""
    worker = os.fork()
    if worker:
        return worker
    code = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        while len(number := os.read(work.todo, _NUMBER.size)) == _NUMBER.size:
            (index,) = _NUMBER.unpack(number)
            with (work.folder / str(index)).open("wb") as file:
                _write(work.of(work.locales[index]), file)
            os.write(work.told, number)
        code = 0
    finally:
        os._exit(code)


def _write(outputs: Iterator[Output], file: BinaryIO) -> None:
    """All files of a locale, or what came of them."""
    try:
        for one in outputs:
            pickle.dump(one, file, pickle.HIGHEST_PROTOCOL)
        pickle.dump(None, file)
    except Exception as error:  # noqa: BLE001 - it is raised again, where somebody can hear it
        pickle.dump(error, file)


def _read(file: BinaryIO) -> Iterator[Output]:
    while (one := pickle.load(file)) is not None:  # noqa: S301 - our own process has written it, for us alone
        if isinstance(one, BaseException):
            raise one
        yield one
