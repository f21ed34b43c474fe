"""The programs that suggest translations: plugins by name, and any command that reads and writes lines of JSON.

They run only when a user names one. Keys are theirs to find, in the environment; we neither read nor print them.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import subprocess
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from pathlib import PurePath
from typing import NamedTuple, cast

from i18n.errors import Problem, UsageError, meant
from i18n.suggest import Answer, Question, Suggester, SuggesterError

GROUP = "i18n.suggesters"
"""The entry point group: each entry makes a ``Suggester`` when it is called without arguments."""
_PER_QUESTION, _AT_LEAST = 64 * 1024, 1024 * 1024
"""The most bytes that a command may say: so many a question, and so many in any case."""
_CHUNK = 64 * 1024
_SECRET = re.compile(r"KEY|TOKEN|SECRET|PASS|AUTH|CREDENTIAL", re.IGNORECASE)
_SHORTEST_SECRET = 6
_SHOWN = 200


class Named(NamedTuple):
    """A suggester, and the name that the notes of its translations say."""

    name: str
    suggester: Suggester


def by_name(name: str) -> Named:
    """The plugin with a name. Raises UsageError where there is none, or where it cannot be loaded."""
    known = {entry.name: entry for entry in entry_points(group=GROUP)}
    entry = known.get(name)
    if entry is None:
        listed = f"known here: {', '.join(sorted(known))}" if known else "install one, or use --command"
        what = f"there is no suggester '{name}'"
        raise UsageError(Problem("", None, None, what, meant(name, known) or listed))
    try:
        return Named(name, entry.load()())
    except Exception as error:
        what = f"the suggester '{name}' cannot be loaded ({said(error)})"
        raise UsageError(Problem("", None, None, what, "is it installed in full?")) from error


def by_command(line: str, seconds: float) -> Named:
    """A command as a suggester. Raises UsageError for a line that is none."""
    try:
        words = shlex.split(line)
    except ValueError as error:
        raise UsageError(
            Problem("", None, None, f"--command cannot be read ({str(error).lower()})", "quote it")
        ) from error
    if not words:
        raise UsageError(Problem("", None, None, "--command is empty", "name a program and its arguments"))
    return Named(PurePath(words[0]).name, _Command(tuple(words), seconds))


def said(error: BaseException) -> str:
    """An error of another program on one line, without what is secret in the environment."""
    text = " ".join(f"{type(error).__name__}: {error}".split())
    for name, value in os.environ.items():
        if _SECRET.search(name) and len(value) >= _SHORTEST_SECRET:
            text = text.replace(value, "…")
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def lines(questions: Sequence[Question], source: str, target: str) -> str:
    """Questions as a command reads them: a line of JSON each, numbered from 1."""
    return "".join(
        json.dumps(
            {
                "id": number,
                "text": one.text,
                "source": source,
                "target": target,
                "context": list(one.context),
                "terms": {term: list(forms) for term, forms in one.terms.items()},
            },
            ensure_ascii=False,
        )
        + "\n"
        for number, one in enumerate(questions, 1)
    )


class _Command:
    """Runs a program for each batch of questions. What it writes on its standard error goes to the user's."""

    def __init__(self, words: tuple[str, ...], seconds: float) -> None:
        self.words = words
        self.seconds = seconds

    def suggest(self, questions: Sequence[Question], source: str, target: str) -> Sequence[Answer | None]:
        """The answers of the program. Raises SuggesterError where it does not run, end, or say what we can read."""
        wanted = lines(questions, source, target).encode("utf-8", "replace")
        return _answers(self._run(wanted, max(_AT_LEAST, _PER_QUESTION * len(questions))), len(questions))

    def _run(self, wanted: bytes, most: int) -> bytes:
        try:
            process = subprocess.Popen(  # noqa: S603 - the command that the user typed
                self.words,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                start_new_session=os.name == "posix",
            )
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise SuggesterError(f"cannot be run ({reason.lower()})") from error
        ends = time.monotonic() + self.seconds
        heard = _Heard()
        reader = threading.Thread(target=_listen, args=(process, most, heard), daemon=True)
        writer = threading.Thread(target=_feed, args=(process, wanted), daemon=True)
        code = None
        try:
            reader.start()
            writer.start()
            # Not until its output ends: what it has started may hold that open for ever.
            reader.join(self.seconds)
            if not reader.is_alive() and not heard.too_much:
                with suppress(subprocess.TimeoutExpired):
                    code = process.wait(max(0.0, ends - time.monotonic()))
        finally:
            if code is None:
                # Until it is waited for, its number and that of its group are its own.
                _kill(process)
                process.wait()
            writer.join(1)
            reader.join(1)
            heard.left = reader.is_alive()
            if process.stdout is not None and not heard.left:
                process.stdout.close()
        if heard.too_much:
            raise SuggesterError(f"says more than {most // 1024} KiB")
        if code is None:
            raise SuggesterError(f"did not answer within {self.seconds:g} seconds")
        if code:
            raise SuggesterError(
                f"ended with exit code {code}" if code > 0 else f"was ended by signal {-code}"
            )
        return bytes(heard.out)


@dataclass(slots=True)
class _Heard:
    """What a program has said so far."""

    out: bytearray = field(default_factory=bytearray)
    too_much: bool = False
    left: bool = False
    """Nobody waits for it any more."""


def _listen(process: subprocess.Popen[bytes], most: int, heard: _Heard) -> None:
    """Take in all that a program says, up to too much; its output is closed here where nobody waits for it."""
    stream = process.stdout
    with suppress(OSError, ValueError):
        while stream is not None and not heard.too_much and (chunk := os.read(stream.fileno(), _CHUNK)):
            heard.out += chunk
            heard.too_much = len(heard.out) > most
        if stream is not None and heard.left:
            stream.close()


def _feed(process: subprocess.Popen[bytes], wanted: bytes) -> None:
    """Write all questions; a program that does not read them to the end has its reasons."""
    with suppress(OSError, ValueError):
        if process.stdin is not None:
            process.stdin.write(wanted)
            process.stdin.close()


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End the program and what it started."""
    with suppress(OSError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


def _answers(out: bytes, count: int) -> list[Answer | None]:
    found: list[Answer | None] = [None] * count
    for number, raw in enumerate(out.split(b"\n"), 1):
        if not raw.strip():
            continue
        where = f"in line {number} of its output"
        try:
            line = json.loads(raw.decode("utf-8"))
        except (ValueError, RecursionError) as error:
            raise SuggesterError(f"says what is no JSON, {where}") from error
        place = line.get("id") if isinstance(line, dict) else None
        if not isinstance(place, int) or isinstance(place, bool) or not 0 < place <= count:
            raise SuggesterError(f"names no question by 'id', {where}")
        text, score = line.get("text"), line.get("score")
        if text is None:
            continue
        if not isinstance(text, str) or not _is_score(score):
            raise SuggesterError(
                f"has a 'text' that is no text, or a 'score' that is no number from 0 to 1, {where}"
            )
        if found[place - 1] is not None:
            raise SuggesterError(f"answers question {place} twice, {where}")
        found[place - 1] = Answer(text, None if score is None else float(cast("float", score)))
    return found


def _is_score(score: object) -> bool:
    return score is None or (
        isinstance(score, int | float) and not isinstance(score, bool) and 0 <= score <= 1
    )
