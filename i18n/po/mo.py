"""The compiled form of a catalog, by polib. GNU gettext manual, "The Format of GNU MO Files"."""

from __future__ import annotations

from i18n.model import Catalog, State
from i18n.po.header import header_fields


def compile_mo(catalog: Catalog) -> bytes:
    """The bytes of a MO file. Fuzzy, obsolete and untranslated messages are left out, as msgfmt does.

    So is a plural message that lacks a form: gettext would show an empty text for it.
    """
    import polib  # noqa: PLC0415 - the door's own library, for this one command

    made = polib.POFile()
    made.metadata = dict(header_fields(catalog))
    for message in catalog.messages:
        if message.obsolete or message.state is not State.CURRENT:
            continue
        # polib takes an empty msgctxt for none; both stand in front of the msgid, with EOT between.
        msgid, msgctxt = message.key
        key = msgid if msgctxt is None else f"{msgctxt}\4{msgid}"
        if message.msgid_plural is None:
            made.append(polib.POEntry(msgid=key, msgstr=message.msgstr[0]))
        else:
            forms = dict(enumerate(message.msgstr))
            made.append(polib.POEntry(msgid=key, msgid_plural=message.msgid_plural, msgstr_plural=forms))
    return bytes(made.to_binary())
