"""Reads and writes a PO file with our library and with polib, each in a process of its own, and says the ratios.

usage: python bench/po_speed.py FILE.po | --generate N   [--repeat R]

CPU seconds are the medians of R runs in one process; the peak is that of the whole process, interpreter
included, after the first reading.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

TEXT = (
    "language content page block trait value memory owner visit appointment doctor the a of to and in is for with "
    "`code` **bold** [link](page.md) translation über façade naïve Größe 数据 текст"
)
WORDS = TEXT.split()


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description="Compares reading and writing with polib.")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE")
    parser.add_argument("--generate", type=int, metavar="N", help="measure on N made-up messages")
    parser.add_argument("--repeat", type=int, default=3, metavar="R")
    parser.add_argument("--library", choices=LIBRARIES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.library:
        print(json.dumps(LIBRARIES[options.library](options.file, options.repeat)))
        return
    if (options.file is None) == (options.generate is None):
        parser.error("give a file or --generate N")
    with tempfile.TemporaryDirectory() as folder:
        path = options.file or generated(Path(folder) / "generated.po", options.generate)
        report(path, {name: measured(name, path, options.repeat) for name in LIBRARIES})


def report(path: Path, found: dict[str, dict[str, float]]) -> None:
    """Prints both libraries side by side."""
    ours, theirs = found["i18n.po"], found["polib"]
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB, {ours['messages']:.0f} messages\n")
    print(f"{'':34}{'i18n.po':>10}{'polib':>10}   polib / i18n.po")
    steps = ("read", "read, look at every attribute", "write, untouched", "write, every message anew")
    for step in (*steps, "write anew, not folded"):
        print(
            f"{step + ', CPU s':34}{ours[step]:10.4f}{theirs[step]:10.4f}   {theirs[step] / ours[step]:.1f} x"
        )
    peak = "peak after reading"
    print(
        f"{peak + ', MiB':34}{ours[peak]:10.0f}{theirs[peak]:10.0f}   {ours[peak] / theirs[peak]:.2f} x the memory"
    )


def measured(library: str, path: Path, repeat: int) -> dict[str, float]:
    """What a library needs, in a process of its own."""
    command = [sys.executable, __file__, str(path), "--library", library, "--repeat", str(repeat)]
    found: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return found


def seconds(steps: dict[str, list[float]], name: str, step: Callable[[], object]) -> None:
    """Adds the CPU seconds of one step to the others of its name."""
    gc.collect()
    start = time.process_time()
    step()
    steps.setdefault(name, []).append(time.process_time() - start)


def peak() -> float:
    """The most memory this process has had, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def with_ours(path: Path, repeat: int) -> dict[str, float]:
    """The steps with our own reader and writer."""
    from dataclasses import replace  # noqa: PLC0415 - only what is measured is loaded

    from i18n import po  # noqa: PLC0415

    def looked_at() -> None:
        for one in po.read(path.read_bytes(), path.name).catalog.messages:
            _ = one.translator_comments, one.extracted_comments, one.references, one.flags, one.previous

    steps: dict[str, list[float]] = {}
    first = 0.0
    messages = 0
    for _ in range(repeat):
        seconds(steps, "read", lambda: po.read(path.read_bytes(), path.name))
        first = first or peak()
        catalog = po.read(path.read_bytes(), path.name).catalog
        messages = len(catalog.messages)
        seconds(steps, "write, untouched", partial(po.write, catalog))
        fresh = replace(catalog, messages=tuple(map(replace, catalog.messages)))
        del catalog
        seconds(steps, "write, every message anew", partial(po.write, fresh))
        # As our own catalogs are: lines break only at line breaks. polib folds all the same.
        unfolded = replace(fresh, style=replace(fresh.style, wrap=None))
        del fresh
        seconds(steps, "write anew, not folded", partial(po.write, unfolded))
        del unfolded
    for _ in range(repeat):
        seconds(steps, "read, look at every attribute", looked_at)
    medians = {name: statistics.median(found) for name, found in steps.items()}
    return {**medians, "messages": messages, "peak after reading": first}


def with_polib(path: Path, repeat: int) -> dict[str, float]:
    """The steps with polib."""
    import polib  # noqa: PLC0415 - only what is measured is loaded

    steps: dict[str, list[float]] = {}
    first = 0.0
    messages = 0
    for _ in range(repeat):
        seconds(steps, "read", lambda: polib.pofile(str(path)))
        first = first or peak()
        catalog = polib.pofile(str(path))
        messages = len(catalog)
        seconds(steps, "write", partial(str, catalog))
        del catalog
    medians = {name: statistics.median(found) for name, found in steps.items()}
    write = medians.pop("write")
    read = medians["read"]
    return {
        "read": read,
        "read, look at every attribute": read,  # polib leaves nothing for later
        "write, untouched": write,  # and writes everything anew
        "write, every message anew": write,
        "write anew, not folded": write,
        "messages": messages,
        "peak after reading": first,
    }


LIBRARIES = {"i18n.po": with_ours, "polib": with_polib}


def generated(path: Path, count: int) -> Path:
    """A catalog of made-up messages: comments, references, 5 % fuzzy, 10 % with context, 2 % plural, folded lines."""
    rnd = random.Random(7)  # noqa: S311 - the same file every time

    def text(long: bool) -> str:
        return " ".join(rnd.choices(WORDS, k=rnd.randint(15, 45) if long else rnd.randint(4, 9)))

    def quoted(keyword: str, words: str) -> str:
        if len(words) < 70:  # noqa: PLR2004 - about a line
            return f'{keyword} "{words}"\n'
        lines = [""]
        for word in words.split(" "):
            if len(lines[-1]) + len(word) > 76:  # noqa: PLR2004 - about a line
                lines.append("")
            lines[-1] += word + " "
        lines[-1] = lines[-1].rstrip()
        return f'{keyword} ""\n' + "".join(f'"{line}"\n' for line in lines)

    with path.open("w", encoding="utf-8") as out:
        out.write('msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n')
        for number in range(count):
            long = rnd.random() < 0.3  # noqa: PLR2004 - the mix
            msgid, msgstr = f"{number} {text(long)}", "" if number % 7 == 0 else text(long)
            out.write("\n" + ("#. What the author says\n" if number % 11 == 0 else ""))
            out.write(f"#: content/part{number % 97}/page{number % 1009}.md:{number % 400 + 1}\n")
            out.write("#, fuzzy\n" if number % 20 == 0 else "")
            out.write(f'msgctxt "page{number % 50}"\n' if number % 10 == 0 else "")
            out.write(quoted("msgid", msgid))
            if number % 50 == 0:
                out.write(quoted("msgid_plural", msgid + "s"))
                out.write(quoted("msgstr[0]", msgstr) + quoted("msgstr[1]", msgstr))
            else:
                out.write(quoted("msgstr", msgstr))
    return path


if __name__ == "__main__":
    main()
