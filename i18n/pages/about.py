"""What findings are about that are not in catalogs, for ``i18n explain``; those of catalogs are in ``checks``."""

from __future__ import annotations

from i18n.findings import About, Severity

ABOUT: dict[str, About] = {
    about.id: about
    for about in (
        About(
            id="msgid-edited",
            severity=Severity.ERROR,
            summary="somebody has edited a msgid of a catalog",
            reason=(
                "Its translation belongs to no text any more: the next sync makes it obsolete, or a "
                "suggestion for the right text, and readers see the source."
            ),
            traps=(
                "a catalog that was not merged with the template as it is now; what changed there is the "
                "source's."
            ),
            fix=(
                "write the msgid as the template has it, or take it back from git. What is wrong with the "
                "source is corrected in the content."
            ),
        ),
        About(
            id="unused-rule",
            severity=Severity.WARNING,
            summary="a rule of the configuration is for nothing",
            reason=(
                "Most often a name in it is misspelt: then texts that should be translated are not, and "
                "nobody is told."
            ),
            traps="a rule whose files and texts an earlier rule takes.",
            fix=(
                "compare the globs with the names of the files below the content folder, and the places in "
                "'keys' with the keys of the data; or take the rule out."
            ),
        ),
        About(
            id="unused-term",
            severity=Severity.INFO,
            summary="no text of the site says a protected term of locales/terms.tsv",
            reason=(
                "A term that is misspelt protects nothing: its change could be called minor, and nobody would"
                " be told that a translation lacks it."
            ),
            traps="terms that are not protected; a list may serve several sites.",
            fix=(
                "write the term as the source has it, its other forms in the line without a locale; or take "
                "it out."
            ),
        ),
        About(
            id="unused-baseline",
            severity=Severity.INFO,
            summary="findings that a baseline knows are gone",
            reason="What it knows and is there no more would hide the same fault when it comes back.",
            traps="runs over a part of the site, or with --since.",
            fix="write it anew, 'i18n check --write-baseline FILE'.",
        ),
        About(
            id="unused-ignore",
            severity=Severity.INFO,
            summary="a note that a check may be ignored does nothing",
            reason=(
                "It was written for another text, its check finds nothing there any more, or it gives no reason. It "
                "would hide the next finding, or makes somebody believe that it hides one."
            ),
            traps="notes for checks that have not run, such as those of --pedantic.",
            fix=(
                "look at the translation again; take the note out of the catalog, or write it anew with "
                "'i18n ignore'."
            ),
        ),
        About(
            id="locale-unknown",
            severity=Severity.WARNING,
            summary="there are catalogs of a locale that the site does not have",
            reason=(
                "Whoever began them works in vain: nothing is built from them, and no sync brings them in "
                "step. Translation platforms make such catalogs when somebody asks for a language there."
            ),
            traps="folders whose name is no locale, and the source locale's.",
            fix=(
                "add the locale, 'i18n add LOCALE', which keeps what is translated already; or remove the "
                "folder."
            ),
        ),
        About(
            id="dead-link",
            severity=Severity.ERROR,
            summary="a link of the content leads to a file that is not there",
            reason="Readers would meet a page that does not exist.",
            traps="links to other sites are not followed.",
            fix="name the source file, relative to the page: 'risks.md#dose', '../images/scan.svg'.",
        ),
        About(
            id="dead-anchor",
            severity=Severity.ERROR,
            summary="a link leads to a place that its page does not have",
            reason=(
                "Readers would land at the top of a long page instead of at the warning that they were sent "
                "to."
            ),
            traps=(
                "the ids of headings are those of the source in every locale; translating a heading moves "
                "none."
            ),
            fix="give the heading an id of its own, '## The dose {#dose}', and link to that.",
        ),
        About(
            id="url-lost",
            severity=Severity.ERROR,
            summary="an address that was published would lead nowhere",
            reason=(
                "Its page is no page of the content any more. Readers have it in their bookmarks, on paper, "
                "in the search engine."
            ),
            traps="a page with another slug, or one that a locale has no more. These lead on by themselves.",
            fix=(
                "say in locales/redirects.tsv where the page is now, or that it is gone: a line with the old "
                "page, a tabulator, and the new page or 'gone'."
            ),
        ),
        About(
            id="page-unready",
            severity=Severity.ERROR,
            summary="a page is not as its rule in [[pages]] wants it, and that says otherwise = 'fail'",
            reason=(
                "The page is built all the same, with the source where a translation is missing, and is not "
                "announced: whoever publishes with 'build --strict' or after 'check' publishes nothing."
            ),
            traps="pages of the source, and what locales say in their own words.",
            fix="translate or review what 'i18n status' names, or let the rule ask for less.",
        ),
        About(
            id="redirect",
            severity=Severity.ERROR,
            summary="a line of locales/redirects.tsv leads nowhere, or stands in the way of a page",
            reason="It is not obeyed. No redirect ever takes the place of a page that is there.",
            traps="a line that several others lead to; chains are followed to their end.",
            fix=(
                "name the source file of a page ('risks.md', 'risks.md#dose') or 'gone'; delete the line of a"
                " page or address that is there again."
            ),
        ),
        About(
            id="asset-missing",
            severity=Severity.INFO,
            summary="a file that each locale needs of its own is not there in one",
            reason=(
                "Its pages show the source's, marked; a link says in which language the file is. In a locale "
                "that must be complete this is an error."
            ),
            traps=(
                "files that no locale has of its own and no [[assets]] rule asks for. What another locale has"
                " is right for this one too? Then copy it."
            ),
            fix=(
                "put the file beside, with the locale in its name ('diagram.de.svg') or in the folder of the "
                "locale ('@de/diagram.svg'); or say translate = false in [[assets]]."
            ),
        ),
        About(
            id="asset-stale",
            severity=Severity.INFO,
            summary="a file that a locale has of its own was made for an older source",
            reason=(
                "Nobody knows whether it is still right, so pages show the source's, marked. In a locale that"
                " must be complete this is an error."
            ),
            traps=(
                "a source that was only saved anew. Then the file is right: delete its line in "
                "locales/assets.tsv and run 'i18n sync'."
            ),
            fix="renew the file and run 'i18n sync': a file that has changed too is taken for renewed.",
        ),
    )
}
