"""What findings are about that are not in catalogs, for ``i18n explain``; those of catalogs are in ``checks``."""

from __future__ import annotations

ABOUT = {
    "msgid-edited": (
        "msgid-edited (error): somebody has edited a msgid of a catalog.\n\n"
        "Its translation belongs to no text any more: the next sync makes it obsolete, or a suggestion for the right "
        "text, and readers see the source.\n\n"
        "Not meant: a catalog that was not merged with the template as it is now; what changed there is the "
        "source's.\n\n"
        "What to do: write the msgid as the template has it, or take it back from git. What is wrong with the source "
        "is corrected in the content."
    ),
    "unused-rule": (
        "unused-rule (warning): a rule of the configuration is for nothing.\n\n"
        "Most often a name in it is misspelt: then texts that should be translated are not, and nobody is told.\n\n"
        "Not meant: a rule whose files and texts an earlier rule takes.\n\n"
        "What to do: compare the globs with the names of the files below the content folder, and the places in "
        "'keys' with the keys of the data; or take the rule out."
    ),
    "unused-ignore": (
        "unused-ignore (info): a note that a check may be ignored does nothing.\n\n"
        "It was written for another text, its check finds nothing there any more, or it gives no reason. It would hide "
        "the next finding, or makes somebody believe that it hides one.\n\n"
        "Not meant: notes for checks that have not run, such as those of --pedantic.\n\n"
        "What to do: look at the translation again; take the note out of the catalog, or write it anew with "
        "'i18n ignore'."
    ),
    "unused-term": (
        "unused-term (info): no text of the site says a protected term of locales/terms.tsv.\n\n"
        "A term that is misspelt protects nothing: its change could be called minor, and nobody would be told that a "
        "translation lacks it.\n\n"
        "Not meant: terms that are not protected; a list may serve several sites.\n\n"
        "What to do: write the term as the source has it, its other forms in the line without a locale; or take it "
        "out."
    ),
    "locale-unknown": (
        "locale-unknown (warning): there are catalogs of a locale that the site does not have.\n\n"
        "Whoever began them works in vain: nothing is built from them, and no sync brings them in step. Translation "
        "platforms make such catalogs when somebody asks for a language there.\n\n"
        "Not meant: folders whose name is no locale, and the source locale's.\n\n"
        "What to do: add the locale, 'i18n add LOCALE', which keeps what is translated already; or remove the folder."
    ),
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
    "url-lost": (
        "url-lost (error): an address that was published would lead nowhere.\n\n"
        "Its page is no page of the content any more. Readers have it in their bookmarks, on paper, in the search "
        "engine.\n\n"
        "Not meant: a page with another slug, or one that a locale has no more. These lead on by themselves.\n\n"
        "What to do: say in locales/redirects.tsv where the page is now, or that it is gone: a line with the old "
        "page, a tabulator, and the new page or 'gone'."
    ),
    "page-unready": (
        "page-unready (error): a page is not as its rule in [[pages]] wants it, and that says otherwise = 'fail'.\n\n"
        "The page is built all the same, with the source where a translation is missing, and is not announced: whoever "
        "publishes with 'build --strict' or after 'check' publishes nothing.\n\n"
        "Not meant: pages of the source, and what locales say in their own words.\n\n"
        "What to do: translate or review what 'i18n status' names, or let the rule ask for less."
    ),
    "redirect": (
        "redirect (error): a line of locales/redirects.tsv leads nowhere, or stands in the way of a page.\n\n"
        "It is not obeyed. No redirect ever takes the place of a page that is there.\n\n"
        "Not meant: a line that several others lead to; chains are followed to their end.\n\n"
        "What to do: name the source file of a page ('risks.md', 'risks.md#dose') or 'gone'; delete the line of a page "
        "or address that is there again."
    ),
    "asset-missing": (
        "asset-missing (info): a file that each locale needs of its own is not there in one.\n\n"
        "Its pages show the source's, marked; a link says in which language the file is. In a locale that must be "
        "complete this is an error.\n\n"
        "Not meant: files that no locale has of its own and no [[assets]] rule asks for. What another locale has is "
        "right for this one too? Then copy it.\n\n"
        "What to do: put the file beside, with the locale in its name ('diagram.de.svg') or in the folder of the "
        "locale ('@de/diagram.svg'); or say translate = false in [[assets]]."
    ),
    "asset-stale": (
        "asset-stale (info): a file that a locale has of its own was made for an older source.\n\n"
        "Nobody knows whether it is still right, so pages show the source's, marked. In a locale that must be "
        "complete this is an error.\n\n"
        "Not meant: a source that was only saved anew. Then the file is right: delete its line in "
        "locales/assets.tsv and run 'i18n sync'.\n\n"
        "What to do: renew the file and run 'i18n sync': a file that has changed too is taken for renewed."
    ),
}
