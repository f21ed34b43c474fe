"""What people and machines see of the answers: one table a command that has a choice of forms."""

from i18n.reports import findings, status, work
from i18n.reports.base import (
    AddedLocale,
    BuildReport,
    CheckReport,
    GateMissed,
    LocaleStatus,
    PageStatus,
    StatusReport,
    SyncReport,
)

CHECK = {"text": findings.text, "json": findings.as_json}

__all__ = [
    "CHECK",
    "AddedLocale",
    "BuildReport",
    "CheckReport",
    "GateMissed",
    "LocaleStatus",
    "PageStatus",
    "StatusReport",
    "SyncReport",
    "findings",
    "status",
    "work",
]
