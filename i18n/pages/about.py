"""What the findings of a build are about, for ``i18n explain``; those of catalogs are in ``checks``."""

from __future__ import annotations

ABOUT = {
    "dead-link": (
        "dead-link (error): a link of the content leads to a file that is not there.\n\n"
        "Readers would meet a page that does not exist.\n\n"
        "Not meant: links to other sites are not followed.\n\n"
        "What to do: name the source file, relative to the page: 'risks.md#dose', '../images/scan.svg'."
    ),
    "dead-anchor": (
        "dead-anchor (error): a link leads to a place that its page does not have.\n\n"
        "Readers would land at the top of a long page instead of at the warning that they were sent to.\n\n"
        "Not meant: the ids of headings are those of the source in every locale; translating a heading moves none.\n\n"
        "What to do: give the heading an id of its own, '## The dose {#dose}', and link to that."
    ),
}
