"""Two branches that translate other messages of one catalog: conflicts by line, as git has them, and by message.

Run it with catalogs::

    python bench/branches.py CATALOG... [--pairs 30 --edits 30 --seed 7]

For each pair of branches, that many messages are drawn for each side, no message for both, and their translations
changed. Once only the translations change; once each side also writes its date and name into the header, as
editors do. By line merges ``git merge-file``.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from i18n import po
from i18n.model import Catalog, Message
from i18n.threeway import join


def edited(catalog: Catalog, these: Sequence[Message], who: str, *, header: bool) -> bytes:
    """The catalog with another translation of some messages."""
    keys = {one.key for one in these}
    messages = tuple(
        po.edit(one, msgstr=tuple(f"{text} {who}" for text in one.msgstr)) if one.key in keys else one
        for one in catalog.messages
    )
    changed = replace(catalog, messages=messages)
    if header:
        date = f"2026-02-{len(who):02} 10:00+0000"
        changed = po.with_header(changed, {"PO-Revision-Date": date, "Last-Translator": who})
    return po.write(changed)


def by_line(base: bytes, ours: bytes, theirs: bytes) -> bool:
    """Whether git has a conflict."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in (("base", base), ("ours", ours), ("theirs", theirs)):
            Path(folder, name).write_bytes(content)
        command = ["git", "merge-file", "-p", "ours", "base", "theirs"]
        return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode != 0


def measured(path: Path, pairs: int, edits: int, chance: random.Random, *, header: bool) -> str:
    """A row: conflicts of each way, translations lost, CPU time of a merge by message."""
    content = path.read_bytes()
    catalog = po.read(content, path.name).catalog
    live = [one for one in catalog.messages if not one.obsolete]
    lines = messages = lost = 0
    spent = 0.0
    for _ in range(pairs):
        drawn = chance.sample(live, 2 * edits)
        sides = [
            edited(catalog, these, who, header=header)
            for these, who in ((drawn[:edits], "Ada"), (drawn[edits:], "Bodil"))
        ]
        lines += by_line(content, *sides)
        begun = time.process_time()
        joined = join(*(po.read(one, path.name).catalog for one in (content, *sides)))
        result = po.write(joined.catalog)
        spent += time.process_time() - begun
        messages += bool(joined.clashes)
        found = {one.key: one.msgstr for one in po.read(result, path.name).catalog.messages}
        for at, one in enumerate(drawn):
            who = "Ada" if at < edits else "Bodil"
            lost += found[one.key] != tuple(f"{text} {who}" for text in one.msgstr)
    what = "translations and header" if header else "translations"
    return f"| {path.name} | {len(live)} | {what} | {lines} | {messages} | {lost} | {spent / pairs:.2f} s |"


def main() -> None:
    """Measure each catalog."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("catalogs", nargs="+", type=Path)
    parser.add_argument("--pairs", type=int, default=30)
    parser.add_argument("--edits", type=int, default=30, help="messages for each side")
    parser.add_argument("--seed", type=int, default=7)
    chosen = parser.parse_args()
    print(f"of {chosen.pairs} pairs of branches, each of which changes {chosen.edits} messages:")
    print("| catalog | messages | changed | conflicts by line | by message | lost | CPU |")
    print("|---|---|---|---|---|---|---|")
    for path in chosen.catalogs:
        for header in (False, True):
            chance = random.Random(chosen.seed)  # noqa: S311 - drawn anew, the same each time
            print(measured(path, chosen.pairs, chosen.edits, chance, header=header))


if __name__ == "__main__":
    main()
