"""How right the checks are: on the labelled translations of the tests, and on catalogs that are named.

Run it with ``make prove-checks``, or with catalogs of real projects::

    PYTHONPATH=tests python bench/prove_checks.py FILE.po... [--most 50] [--missed 3]

Of named catalogs it plants faults of every kind into the messages that no check has a word to say against, and counts
those that are found; and it counts what the checks say of the messages as they are. Where
``tests/cases/proof/read.tsv`` says whether somebody who read such a finding held it for right, that is counted as well.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter, defaultdict
from pathlib import Path

from proof import (
    bad_enough,
    by_check,
    found_in,
    good_pairs,
    key_of,
    read,
    read_verdicts,
    recalled,
    wrongly_found,
)

from i18n.findings import Severity, fingerprint
from i18n.model import Message


def own() -> None:
    """The labelled translations."""
    count, found = wrongly_found()
    errors = sum(one.severity is Severity.ERROR for one in found)
    wrong = len(bad_enough(found))
    print(f"{count} sound translations in {len(list(good_pairs()))} languages:")
    print(f"    {errors} errors, {wrong} with an error or warning ({100 * wrong / count:.1f} %, at most 2)")
    for one in found:
        print(f"    {one.file}:{one.line}: {one.severity}: {one.check}: {one.message}")
    rows = by_check()
    total = sum(anyhow.of for anyhow, _ in rows.values())
    print(f"\n{total} planted faults, found by any check and by the one made for it:")
    for name, (anyhow, itself) in rows.items():
        print(f"    {name:24} {anyhow.of:4} {anyhow.found:4} {itself.found:4}")


def real(paths: list[Path], most: int, missed: int) -> None:
    """Catalogs of a project."""
    catalogs = [read(path) for path in paths]
    verdicts = read_verdicts()
    said, right, touched = Counter[str](), defaultdict[str, Counter[bool]](Counter), 0
    messages = translated = 0
    started = time.process_time()
    for catalog, where in catalogs:
        messages += len(catalog.messages)
        translated += sum(one.translated and not one.fuzzy and not one.obsolete for one in catalog.messages)
        found = found_in(catalog, where)
        touched += len({key_of(one) for one in found if one.severity is not Severity.INFO})
        for one in found:
            name = f"{one.check} ({one.severity})"
            said[name] += 1
            if (verdict := verdicts.get(fingerprint(one))) is not None:
                right[name][verdict] += 1
    used = time.process_time() - started
    print(
        f"\n{translated} translations in {len(paths)} catalogs, {used / max(1, messages) * 10_000:.2f} s of CPU"
    )
    print(
        f"for 10,000 messages; {touched} with an error or warning ({100 * touched / translated:.1f} %, at most 3)"
    )
    print(f"    {'':32} said read right")
    for name, count in said.most_common():
        print(f"    {name:32} {count:4} {right[name].total():4} {right[name][True]:4}")
    for severity, wanted in ((Severity.ERROR, 97), (None, 90)):
        these = [row for name, row in right.items() if "(info)" not in name and (severity or "") in name]
        total = sum(row.total() for row in these)
        held = sum(row[True] for row in these)
        named = severity or "errors and warnings"
        if total:
            share = f"{100 * held / total:.1f} % (at least {wanted})"
            print(f"    {named}: {held} of {total} that were read are right, {share}")

    left: dict[str, list[Message]] = defaultdict(list)
    print(f"\nfaults planted in sound messages, at most {most} of a kind in a catalog:")
    rows = recalled(catalogs, most, lambda name, message: left[name].append(message))
    for name, row in rows.items():
        print(f"    {name:32} {row.of:5} {row.found:5} {row.percent:5.1f} %")
        for message in left[name][:missed]:
            print(f"        {message.key.msgid[:90]!r} {message.msgstr[0][:90]!r}")


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("catalogs", nargs="*", type=Path)
    parser.add_argument("--most", type=int, default=50, help="faults of a kind in a catalog")
    parser.add_argument(
        "--missed", type=int, default=0, help="show so many faults of a kind that are not found"
    )
    asked = parser.parse_args()
    own()
    if asked.catalogs:
        real(asked.catalogs, asked.most, asked.missed)


if __name__ == "__main__":
    main()
