"""The form for appointments: babel's own extractor reads it."""

from gettext import gettext as _
from gettext import ngettext, pgettext


def answer(days: int) -> str:
    if not days:
        # i18n: shown beside the calendar
        return _("Come today.")
    return ngettext("Come in %(days)d day.", "Come in %(days)d days.", days) % {"days": days}


def label() -> str:
    return pgettext("button", "Send")
