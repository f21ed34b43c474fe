"""Texts in letters that their language is not written in."""

from __future__ import annotations

from collections.abc import Iterable

from i18n.findings import Severity
from i18n.verify.base import Fault, Promise
from i18n.verify.page import Page
from i18n.verify.site import Built, wordy
from i18n.verify.tags import letters_of, short, written_in

_SHARE = 0.9


def _run(page: Page, built: Built) -> Iterable[Fault]:
    del built
    for one in page.blocks:
        scripts = written_in(one.lang) if one.lang else ()
        if not scripts or not wordy(one.own):
            continue
        found = letters_of(one.own)
        total = found.total()
        foreign = total - sum(found[script] for script in scripts)
        if foreign >= total * _SHARE:
            name = found.most_common(1)[0][0].capitalize()
            yield Fault(f"'{short(one.own)}' is in {name} letters, and says it is '{one.lang}'", one.at)


PROMISE = Promise(
    id="wrong-script",
    severity=Severity.ERROR,
    summary="a text is in letters that the language it claims to be in is not written in",
    reason="It is not translated, and a screen reader that is told another language cannot read a word of it.",
    traps="Texts of fewer than six words, titles of works and quotations (<em>, <cite>, <q>) are not looked at.",
    fix="Translate it, or give it the lang (and dir) that it is in.",
    run=_run,
)
