"""SARIF 2.1.0, which hosts of code show beside the lines.

OASIS, Static Analysis Results Interchange Format 2.1.0; the numbers in comments are its sections.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from urllib.parse import quote

from i18n import __version__
from i18n.errors import shown
from i18n.findings import Finding, Severity, Texts, fingerprint
from i18n.po import escaped
from i18n.reports.base import CheckReport
from i18n.reports.findings import Paint, behind_lines, gate_line
from i18n.reports.forms.base import Form, Known, place

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_LINK = re.compile(r"\[(?=[^\[\]]*\]\()")
_WORDS = re.compile(r"[^\W\d_]+(?:[ '\N{RIGHT SINGLE QUOTATION MARK}-][^\W\d_]+)*")

Object = dict[str, object]


def _write(report: CheckReport, known: Known, paint: Paint) -> Iterator[str]:
    del paint
    ids = list(dict.fromkeys(finding.check for finding in report.findings))
    run = {
        "tool": {
            "driver": {
                "name": "Mothertongue",
                "semanticVersion": __version__,
                "rules": [_rule(name, report, known) for name in ids],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "results": [_result(one, ids.index(one.check)) for one in report.findings],
    }
    log = {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    yield json.dumps(log, ensure_ascii=False, indent=2)


def _text(text: str) -> Object:
    """A message: braces would be placeholders (3.11.5), and what looks like a link would be one (3.11.6)."""
    said = shown(text).replace("{", "{{").replace("}", "}}")
    return {"text": _LINK.sub(r"\\[", said)}


def _rule(name: str, report: CheckReport, known: Known) -> Object:
    about = known(name)
    if about is None:
        worst = min((one.severity for one in report.findings if one.check == name), key=lambda one: one.rank)
        return {"id": name, "defaultConfiguration": {"level": _LEVELS[worst]}}
    return {
        "id": name,
        "shortDescription": _text(f"{about.summary[:1].upper()}{about.summary[1:]}."),
        "fullDescription": _text(about.reason),
        "help": _text(f"{about.fix} Not meant: {about.traps}"),
        "defaultConfiguration": {"level": _LEVELS[about.severity]},
    }


def _invocation(report: CheckReport) -> Object:
    said = [("error", gate_line(gate)) for gate in report.gates]
    said += [("note", line) for line in behind_lines(report.behind)]
    said += [("error", str(fault)) for fault in report.faults]
    return {
        "executionSuccessful": not (report.damaged or report.faults),
        "toolExecutionNotifications": [{"level": level, "message": _text(text)} for level, text in said],
    }


def _result(finding: Finding, index: int) -> Object:
    location: Object = {"artifactLocation": _artifact(finding)}
    line, column, end = place(finding)
    if line is not None:
        location["region"] = _region(line, column, end)
    properties = {"locale": finding.locale, "msgid": finding.msgid, "msgctxt": finding.msgctxt}
    result: Object = {
        "ruleId": finding.check,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": _text(f"{finding.locale}: {finding.message}"),
        "locations": [{"physicalLocation": location}],
        "partialFingerprints": {"message/v1": fingerprint(finding)},
        "properties": {name: value for name, value in properties.items() if value is not None},
    }
    if finding.texts and (fix := _fix(finding, finding.texts)):
        result["fixes"] = [fix]
    return result


def _artifact(finding: Finding) -> Object:
    # A path that begins at the root is no relative reference.
    root = "file://" if finding.file.startswith("/") else ""
    return {"uri": f"{root}{quote(finding.file, safe='/')}"}


def _region(line: int, column: int | None, end: int | None) -> Object:
    region: Object = {"startLine": line}
    if column is not None:
        region["startColumn"] = column
    if end is not None:
        region["endColumn"] = end
    return region


def _fix(finding: Finding, texts: Texts) -> Object | None:
    """The piece of the source in the place of the wrong one: a proposal (3.55), where it can stand there as it is."""
    if texts.spot is None or texts.said is None or texts.meant is None:
        return None
    if not _same_everywhere(texts.said, texts.meant):
        return None
    line, column, end = texts.spot
    replacement = {
        "deletedRegion": _region(line, column, end),
        "insertedContent": {"text": escaped(texts.meant)},
    }
    return {
        "description": _text(f"write '{texts.meant}', as the source does"),
        "artifactChanges": [{"artifactLocation": _artifact(finding), "replacements": [replacement]}],
    }


def _same_everywhere(said: str, meant: str) -> bool:
    """Whether a piece of the source can stand in a translation as it is: digits, addresses, code; no words."""
    if meant.isascii() and meant.isdigit():
        return said.isascii() and said.isdigit()
    words = any(map(str.isspace, meant)) or _WORDS.fullmatch(meant) or "](" in meant
    return not (words or meant[0].isdigit())


FORM = Form(_write, from_here=True)
