"""The forms of what ``check`` and ``verify`` found: one file a form, one row in ``FORMS``."""

from __future__ import annotations

from i18n.reports.forms import (
    checkstyle,
    github,
    gitlab,
    json_lines,
    junit,
    markdown,
    one_json,
    sarif,
    text,
)
from i18n.reports.forms.base import Form, Known, seen_from

__all__ = ["FORMS", "Form", "Known", "seen_from"]

FORMS: dict[str, Form] = {
    "text": text.FORM,
    "json": one_json.FORM,
    "jsonl": json_lines.FORM,
    "sarif": sarif.FORM,
    "junit": junit.FORM,
    "github": github.FORM,
    "gitlab": gitlab.FORM,
    "checkstyle": checkstyle.FORM,
    "markdown": markdown.FORM,
}
"""By the name that ``--format`` takes."""
