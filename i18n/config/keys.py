"""Every key of the configuration: its table, kind, default and meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from i18n.config.base import DEFAULT_THEME, THEMES
from i18n.config.layout import PRESETS
from i18n.locales import TYPOGRAPHY

Kind = Literal[
    "locale",
    "locales",
    "folder",
    "folders",
    "domain",
    "layout",
    "choice",
    "wrap",
    "names",
    "arguments",
    "choices",
    "number",
    "switch",
    "review",
    "text",
    "web address",
    "web pattern",
    "numerals",
    "globs",
    "ids",
    "selectors",
    "key paths",
    "patterns",
    "nav",
]


@dataclass(frozen=True, slots=True)
class Key:
    """One key. The validator reads nothing else."""

    table: str
    """``""`` for the top, ``"site"``, ``"locale.*"`` (one table a locale), ``"pages[]"`` (one table a rule)."""
    name: str
    kind: Kind
    default: object
    """None where there is none."""
    meaning: str
    """One line for people: what it does."""
    example: str
    """A value as it is written in TOML."""
    required: bool = False
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 100

    @property
    def path(self) -> str:
        """The key with its table: ``site.title``, ``locale.*.name``, ``pages[].match``."""
        return f"{self.table}.{self.name}" if self.table else self.name


KEYS: tuple[Key, ...] = (
    Key(
        "", "source_locale", "locale", None, "The language the content is written in.", '"en"', required=True
    ),
    Key("", "locales", "locales", (), "The languages to translate into.", '["de", "fr"]'),
    Key("", "content", "folder", "content", "The folder of the pages.", '"content"'),
    Key(
        "",
        "include",
        "globs",
        (),
        "The files of the content that are the site's; without it, all are.",
        '["guide/**", "*.md"]',
        low=1,
    ),
    Key("", "exclude", "globs", (), "The files of the content that are left out.", '"drafts"'),
    Key("", "catalogs", "folder", "locales", "The folder of the catalogs.", '"locales"'),
    Key("", "output", "folder", "build", "The folder that the site is built into.", '"build"'),
    Key("", "domain", "domain", "messages", "The name of template and catalogs.", '"messages"'),
    Key(
        "",
        "layout",
        "layout",
        "gettext",
        "Where catalogs lie: the name of a layout, or a pattern.",
        '"gettext"',
        choices=tuple(PRESETS),
    ),
    Key(
        "",
        "references",
        "choice",
        "file",
        "What catalogs say about the place of a message: its file, file and line, or nothing.",
        '"file"',
        choices=("file", "line", "none"),
    ),
    Key(
        "",
        "wrap",
        "wrap",
        "keep",
        "The column at which lines of a catalog fold, or 'keep': as each file has it.",
        '"keep"',
        low=20,
        high=1000,
    ),
    Key(
        "",
        "front_matter",
        "key paths",
        ("title", "description"),
        "The front matter keys whose texts are translated: names, or places such as 'hero.text'.",
        '["title", "description"]',
    ),
    Key(
        "",
        "stale",
        "choice",
        "source",
        "What pages show where the source has changed: the source, or the old translation with a mark.",
        '"source"',
        choices=("source", "marked"),
    ),
    Key(
        "",
        "fuzzy_threshold",
        "number",
        60,
        "How alike, in percent, an old message must be to be suggested for a new one.",
        "60",
        low=1,
    ),
    Key(
        "",
        "placeholders",
        "patterns",
        (),
        "What else stands for something that is put in, and stays as it is: regular expressions.",
        "[':[a-z_]+:', '\\$[A-Z_]+\\$']",
    ),
    Key(
        "",
        "term_comments",
        "switch",
        False,
        "Whether messages say in a comment which terms of locales/terms.tsv they hold.",
        "true",
    ),
    Key("site", "title", "text", "", "The name of the site, a message for translators.", '"Clinic"'),
    Key("site", "description", "text", "", "One sentence for search engines, a message.", '"Health advice"'),
    Key(
        "site",
        "footer",
        "text",
        "",
        "What stands below every page, a message.",
        '"In an emergency call 112."',
    ),
    Key(
        "site",
        "base_url",
        "web address",
        "",
        "Where the site will stand; needed for canonical links, alternates.",
        '"https://example.org/"',
    ),
    Key(
        "site",
        "theme",
        "choice",
        DEFAULT_THEME,
        "What pages look like: the theme, or one with almost no style of its own.",
        '"bare"',
        choices=THEMES,
    ),
    Key(
        "site",
        "nav",
        "nav",
        (),
        "The list of pages that readers see; without it, it is made from the folders.",
        '["index.md", { label = "Treatment", items = ["risks.md"] }]',
    ),
    Key(
        "site",
        "edit_url",
        "web pattern",
        "",
        "Where translators work on a page; each translated page links to it.",
        '"https://weblate.example/translate/clinic/messages/{folder}/?q=location:{page}"',
    ),
    Key(
        "site",
        "feeds",
        "folders",
        (),
        "The folders of the content whose dated pages are news, with a feed in each language.",
        '["news"]',
    ),
    Key(
        "site",
        "dates",
        "choice",
        "front matter",
        "Who says how old the information of a page is: its front matter alone, or else git.",
        '"git"',
        choices=("front matter", "git"),
    ),
    Key("site", "search", "switch", True, "Whether pages have a box to search the site with.", "true"),
    Key("urls", "source_prefix", "switch", True, "Whether the source's pages stand in a folder too.", "true"),
    Key(
        "urls",
        "style",
        "choice",
        "html",
        "Whether a page is a file (risks.html) or a folder (risks/).",
        '"html"',
        choices=("html", "pretty"),
    ),
    Key(
        "urls",
        "redirects",
        "choices",
        ("html",),
        "How old addresses lead on: by HTML pages, by files for servers, or both.",
        '["html", "nginx"]',
        choices=("html", "netlify", "nginx", "apache"),
    ),
    Key(
        "urls",
        "root",
        "choices",
        (),
        "What leads readers from the page of languages to theirs: a script, rules for servers, or both.",
        '["script", "nginx"]',
        choices=("script", "netlify", "nginx", "apache"),
    ),
    Key("markdown", "math", "switch", False, "Whether $…$ is a formula.", "true"),
    Key("markdown", "abbr", "switch", False, "Whether *[HTML]: … explains an abbreviation.", "true"),
    Key(
        "markdown",
        "shortcode_texts",
        "arguments",
        (),
        "The arguments of shortcodes that are texts, by name or by place.",
        '["figure.caption", "note[0]"]',
    ),
    Key(
        "markdown",
        "code",
        "choices",
        (),
        "What is translated in code blocks.",
        '["comments"]',
        choices=("comments", "strings"),
    ),
    Key(
        "markdown",
        "source_ids",
        "choice",
        "github",
        "Whose ids localized sources write behind translated headings: those of GitHub, of MkDocs, or none.",
        '"mkdocs"',
        choices=("github", "mkdocs", "none"),
    ),
    Key(
        "html",
        "include",
        "selectors",
        (),
        "Elements of HTML that are translated although they hold code: CSS selectors.",
        '["samp.message"]',
    ),
    Key(
        "html",
        "exclude",
        "selectors",
        (),
        "Elements of HTML that are not translated: CSS selectors.",
        '["nav .brand"]',
    ),
    Key(
        "html",
        "json_ld",
        "names",
        (),
        "The keys of structured data (JSON-LD) whose texts are translated.",
        '["name", "description"]',
    ),
    Key(
        "locale.*",
        "required",
        "switch",
        False,
        "Whether a missing or outdated translation is an error.",
        "true",
    ),
    Key("locale.*", "name", "text", "", "What the switcher calls the language.", '"Deutsch"'),
    Key(
        "locale.*", "parent", "locale", None, "Whose texts fill the gaps, before the source does.", '"es-419"'
    ),
    Key("locale.*", "numerals", "numerals", None, "The digits of dates and numbers (CLDR).", '"latn"'),
    Key(
        "locale.*",
        "min_coverage",
        "number",
        0,
        "Percent of the words that must be current; below it check fails.",
        "90",
    ),
    Key(
        "locale.*",
        "typography",
        "choices",
        (),
        "What the build puts right in the texts of its pages: spaces, quotation marks, ellipsis, Chinese beside Latin.",
        '["spaces", "quotes", "ellipsis"]',
        choices=TYPOGRAPHY,
    ),
    Key(
        "locale.*",
        "base_url",
        "web address",
        "",
        "Where the pages of this locale stand, if at a domain of their own.",
        '"https://klinik.example/"',
    ),
    Key(
        "gate",
        "coverage",
        "number",
        None,
        "Percent of every locale's words that must be current; below it check fails.",
        "80",
    ),
    Key(
        "gate",
        "ratchet",
        "switch",
        False,
        "Whether check --since fails where a page is worse than it was.",
        "true",
    ),
    Key(
        "gate",
        "locales",
        "choice",
        "all",
        "Whose findings and limits make check fail: those of all locales, or of those that are required.",
        '"required"',
        choices=("all", "required"),
    ),
    Key(
        "pages[]",
        "match",
        "globs",
        None,
        "The pages that the rule is for: globs below the content folder.",
        '"legal/**"',
        required=True,
        low=1,
    ),
    Key(
        "pages[]",
        "announce",
        "number",
        80,
        "Percent of a page's words that must be current before search engines hear of it.",
        "80",
    ),
    Key("pages[]", "complete", "switch", False, "Whether every message must be current for that.", "true"),
    Key(
        "pages[]",
        "reviewed",
        "review",
        False,
        "Whether every message must be reviewed for that, or ('safety') each that can harm when it is wrong.",
        "true",
    ),
    Key(
        "pages[]",
        "otherwise",
        "choice",
        "source",
        "What becomes of a page that is not so: the source, marked; nothing; a locale that is not announced; an error.",
        '"absent"',
        choices=("source", "absent", "hold-locale", "fail"),
    ),
    Key(
        "assets[]",
        "match",
        "globs",
        None,
        "The files that the rule is for: globs below the content folder.",
        '"forms/**"',
        required=True,
        low=1,
    ),
    Key(
        "assets[]",
        "translate",
        "switch",
        None,
        "Whether each locale needs a file of its own.",
        "true",
        required=True,
    ),
    Key(
        "data[]",
        "match",
        "globs",
        None,
        "The data files that the rule is for: globs below the content folder.",
        '"_data/**"',
        required=True,
        low=1,
    ),
    Key(
        "data[]",
        "keys",
        "key paths",
        None,
        "The places in them whose texts are translated.",
        '["faq[].question", "**.title"]',
        required=True,
    ),
    Key(
        "data[]",
        "kind",
        "choice",
        "text",
        "What the texts are: plain text, Markdown, HTML, or a part of an address.",
        '"markdown"',
        choices=("text", "markdown", "html", "slug"),
    ),
    Key(
        "checks[]",
        "check",
        "ids",
        None,
        "The checks that the rule is for, by their ids.",
        '"end-punct"',
        required=True,
    ),
    Key(
        "checks[]",
        "severity",
        "choice",
        None,
        "What their findings weigh; 'off': they are not told.",
        '"off"',
        required=True,
        choices=("error", "warning", "info", "off"),
    ),
    Key("checks[]", "locales", "locales", (), "The locales that the rule is for; without it, all.", '["de"]'),
)
"""In the order of the documentation."""

TABLES: tuple[str, ...] = tuple(dict.fromkeys(key.table for key in KEYS))
