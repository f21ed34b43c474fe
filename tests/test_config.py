"""The configuration: defaults, every fault with its place, adding locales in place."""

import dataclasses
import tomllib
from pathlib import Path
from textwrap import dedent

import pytest

from i18n.config import (
    KEYS,
    AssetRule,
    CheckRule,
    Config,
    DataRule,
    GateOptions,
    HtmlOptions,
    LocaleOptions,
    MarkdownOptions,
    PageRule,
    SiteOptions,
    UrlOptions,
    add_locales,
    fits,
    read_config,
)
from i18n.errors import EXIT_USAGE, UsageError
from i18n.locales import locale

ROOT = Path(__file__).parent.parent
OPTIONS = {
    "": Config,
    "site": SiteOptions,
    "urls": UrlOptions,
    "markdown": MarkdownOptions,
    "html": HtmlOptions,
    "locale.*": LocaleOptions,
    "gate": GateOptions,
    "pages[]": PageRule,
    "assets[]": AssetRule,
    "checks[]": CheckRule,
    "data[]": DataRule,
}


def faults(text, path="i18n.toml", table=()):
    with pytest.raises(UsageError) as caught:
        read_config(dedent(text), path, table)
    assert caught.value.exit_code == EXIT_USAGE
    return str(caught.value).splitlines()


def test_two_lines_are_enough():
    config = read_config('source_locale = "en"\nlocales = ["de", "fr"]\n', "i18n.toml")

    assert config == Config(locale("en"), (locale("de"), locale("fr")))
    assert (config.content, config.catalogs, config.output, config.domain) == (
        "content",
        "locales",
        "build",
        "messages",
    )
    assert hash(config) == hash(read_config('source_locale = "en"\nlocales = ["de", "fr"]', "i18n.toml"))


def test_one_line_is_enough_for_a_site_without_translations():
    assert read_config('source_locale = "en"', "i18n.toml").locales == ()


def test_every_key_arrives():
    config = read_config(
        dedent("""\
            source_locale = "en-GB"
            locales = ["es-419", "es_MX", "ar"]
            content = "./pages/"
            catalogs = "po/files"
            output = "public"
            domain = "site-1"
            references = "none"
            wrap = 79
            front_matter = ["title", "summary"]
            stale = "marked"
            fuzzy_threshold = 75

            [site]
            title = "Clinic"
            description = "Health advice"
            footer = "In an emergency call 112."
            base_url = "https://example.org/health/"

            [urls]
            source_prefix = false
            style = "pretty"

            [markdown]
            math = true

            [html]
            include = ["samp.message"]
            exclude = ["nav > .brand, footer", "[data-x='y']"]
            json_ld = ["name"]

            [locale.es_mx]
            required = true
            name = "Español de México"
            parent = "es-419"
            min_coverage = 90

            [locale.ar]
            numerals = "arab"

            [gate]
            coverage = 80

            [[pages]]
            match = "legal/**"
            complete = true

            [[pages]]
            match = ["news/*", "blog/**"]
            announce = 50
            """),
        "i18n.toml",
    )

    assert config == Config(
        source_locale=locale("en-GB"),
        locales=(locale("es-419"), locale("es-MX"), locale("ar")),
        content="pages",
        catalogs="po/files",
        output="public",
        domain="site-1",
        references="none",
        wrap=79,
        front_matter=("title", "summary"),
        stale="marked",
        fuzzy_threshold=75,
        site=SiteOptions(
            title="Clinic",
            description="Health advice",
            footer="In an emergency call 112.",
            base_url="https://example.org/health/",
        ),
        urls=UrlOptions(source_prefix=False, style="pretty"),
        markdown=MarkdownOptions(math=True),
        html=HtmlOptions(("samp.message",), ("nav > .brand, footer", "[data-x='y']"), ("name",)),
        locale={
            "es-MX": LocaleOptions(
                required=True, name="Español de México", parent=locale("es-419"), min_coverage=90
            ),
            "ar": LocaleOptions(numerals="arab"),
        },
        gate=GateOptions(coverage=80),
        pages=(
            PageRule(("legal/**",), complete=True),
            PageRule(("news/*", "blog/**"), announce=50),
        ),
    )
    assert config.site.lines["title"] == 14
    assert [rule.line for rule in config.pages] == [43, 47]


def test_a_table_of_pyproject_is_read_and_its_neighbours_are_not():
    text = '[tool.black]\nline = 1\n[tool.i18n]\nsource_locale = "en"\n[tool.i18n.site]\ntitle = "X"\n'

    assert read_config(text, "pyproject.toml", ("tool", "i18n")).site.title == "X"


def test_dotted_keys_and_inline_tables_are_read():
    text = 'source_locale = "en"\nsite.title = "X"\nurls = { style = "pretty" }\npages = [{ match = "a" }]\n'
    config = read_config(text, "i18n.toml")

    assert (config.site.title, config.urls.style, config.pages) == ("X", "pretty", (PageRule(("a",)),))
    assert config.site.lines == {"title": 2}


@pytest.mark.parametrize("key", KEYS, ids=[key.path for key in KEYS])
def test_a_key_of_the_table_has_the_default_of_the_values_and_a_valid_example(key):
    field = {field.name: field for field in dataclasses.fields(OPTIONS[key.table])}[key.name]
    if not key.required:
        assert field.default == key.default
    top = "" if key.name == "source_locale" else 'source_locale = "en"\n'
    locales = "" if key.name == "locales" else 'locales = ["es-419", "es-MX"]\n'
    header = {"": "", "locale.*": "[locale.es-MX]\n"}.get(key.table, f"[{key.table}]\n")
    if key.table.endswith("[]"):
        header = f"[[{key.table.removesuffix('[]')}]]\n"
    needed = [one for one in KEYS if key.table and one.table == key.table and one.required and one != key]
    others = "".join(f"{one.name} = {one.example}\n" for one in needed)

    text = f"{top}{locales}{header}{others}{key.name} = {key.example}\n"

    assert read_config(text, "i18n.toml")
    assert key.meaning.endswith(".")


def test_every_field_of_the_values_is_a_key_of_the_table():
    ours = {"lines", "line", "site", "urls", "markdown", "html", "locale", "gate", "pages", "assets", "data"}
    ours |= {"checks"}
    fields = {(t, f.name) for t, kind in OPTIONS.items() for f in dataclasses.fields(kind)}

    assert {(t, name) for t, name in fields if name not in ours} == {(key.table, key.name) for key in KEYS}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ['i18n.toml:1: source_locale is missing: add source_locale = "en"']),
        (
            'sorce_locale = "en"\n',
            ["i18n.toml:1:1: unknown key 'sorce_locale': did you mean 'source_locale'?"],
        ),
        ("source_locale = en\n", ["i18n.toml:1:17: is not valid TOML (invalid value)"]),
        (
            'source_locale = "en"\nsource_locale = "de"\n',
            ["i18n.toml:2:21: is not valid TOML (cannot overwrite a value)"],
        ),
        (
            'source_locale = "en',
            ["i18n.toml:1: is not valid TOML (unterminated string)"],
        ),
        (
            "source_locale = 1\n",
            ['i18n.toml:1:17: source_locale must be a text, not a number: write source_locale = "en"'],
        ),
        ('source_locale = "iw"\n', ["i18n.toml:1:17: unknown locale 'iw': did you mean 'he'?"]),
    ],
)
def test_the_first_line_is_checked(text, expected):
    assert faults(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            'locales = "de"',
            ['2:11: locales must be a list of texts, not a text: write locales = ["de", "fr"]'],
        ),
        ('locales = ["de", "en-UK"]', ["2:18: unknown locale 'en-UK': did you mean 'en-GB'?"]),
        ('locales = ["de", "pt_BR", "pt-br"]', ["2:27: 'pt-br' is listed twice: remove one of the two"]),
        (
            'locales = ["de", "en"]',
            ["2:18: 'en' is the source locale: list only the locales to translate into"],
        ),
        (
            'locales = [["de"], true]',
            [
                '2:12: locales must hold texts, not a list: write locales = ["de", "fr"]',
                '2:20: locales must hold texts, not true or false: write locales = ["de", "fr"]',
            ],
        ),
        ('local = ["de"]', ["2:1: unknown key 'local': did you mean 'locale'?"]),
        (
            "zigzag = true",
            [
                (
                    "2:1: unknown key 'zigzag': known here: source_locale, locales, content, include, exclude, "
                    "catalogs, output, domain, layout, references, wrap, front_matter, stale, fuzzy_threshold, "
                    "placeholders, term_comments, site, urls, "
                    "markdown, html, locale, gate, pages, assets, data, checks"
                ),
            ],
        ),
        ('base_url = "https://example.org"', ["2:1: unknown key 'base_url': it belongs in [site]"]),
        ("written = 1979-05-27", None),
        (
            "fuzzy_threshold = 0",
            ["2:19: fuzzy_threshold must be from 1 to 100, not 0"],
        ),
        (
            "fuzzy_threshold = true",
            ["2:19: fuzzy_threshold must be a whole number, not true or false: write fuzzy_threshold = 60"],
        ),
        (
            "fuzzy_threshold = 60.5",
            [
                (
                    "2:19: fuzzy_threshold must be a whole number, not a number with a point: "
                    "write fuzzy_threshold = 60"
                ),
            ],
        ),
        (
            'references = "files"',
            ["2:14: references must be 'file', 'line' or 'none', not 'files': did you mean 'file'?"],
        ),
        ("stale = true", ['2:9: stale must be a text, not true or false: write stale = "source"']),
        ("wrap = 5", ["2:8: wrap must be 'keep' or a number from 20 to 1000, not 5"]),
        ('wrap = "no"', ["2:8: wrap must be 'keep' or a number from 20 to 1000, not 'no'"]),
        ("wrap = false", ["2:8: wrap must be 'keep' or a number from 20 to 1000, not true or false"]),
        (
            'domain = "a/b"',
            ["2:10: domain 'a/b' is no file name: use letters, digits, '-', '_' and '.'"],
        ),
        (
            'domain = "Theme"',
            ["2:10: domain 'Theme' is taken by the texts of the theme: name another one"],
        ),
        (
            'front_matter = ["title", ""]',
            ['2:26: front_matter \'\': is empty: write front_matter = ["title", "description"]'],
        ),
        ('content = "../x"', ["2:11: content '../x' leaves the site's folder: name a place below it"]),
        (
            'output = "/etc"',
            ["2:10: output '/etc' is absolute: write it relative to the site's folder"],
        ),
        (
            'output = "C:/site"',
            ["2:10: output 'C:/site' is absolute: write it relative to the site's folder"],
        ),
        (
            "catalogs = 'a\\b'",
            ["2:12: catalogs 'a\\\\b' has a backslash: write paths with '/'"],
        ),
        ('content = ""', ["2:11: content '' is no path"]),
        (
            'content = "."',
            ["2:11: content '.' is the whole site: name a folder below it: write content = \"content\""],
        ),
        (
            'output = "content/build"',
            ["2:10: output 'content/build' lies inside content 'content': use separate folders"],
        ),
        (
            'content = "locales/en"',
            ["2:11: catalogs 'locales' holds content 'locales/en': use separate folders"],
        ),
        (
            'output = "Content"',
            ["2:10: output and content are the same folder, 'Content': use separate folders"],
        ),
        ("site = 3", ["2:8: site must be a table, not a number: write [site] above its keys"]),
        ('site = { titel = "x" }', ["2:10: unknown key 'titel' in [site]: did you mean 'title'?"]),
        ('site.colour = "x"', None),
        (
            '[site]\ntitle = "x"\nlocales = ["de"]',
            ["4:1: unknown key 'locales' in [site]: it belongs at the top, above the first [table]"],
        ),
        (
            '[site]\nbase_url = "example.org"',
            ["3:12: base_url 'example.org' is no web address: write base_url = \"https://example.org/\""],
        ),
        (
            '[site]\nbase_url = "https://me:pw@example.org/"',
            [
                (
                    "3:12: base_url 'https://me:pw@example.org/' has more than host and path: "
                    "leave out user, '?…' and '#…'"
                ),
            ],
        ),
        (
            '[site]\nbase_url = "https://[::1"',
            ["3:12: base_url 'https://[::1' is no web address: write base_url = \"https://example.org/\""],
        ),
        (
            '[site]\nbase_url = "javascript:alert(1)"',
            [
                (
                    "3:12: base_url 'javascript:alert(1)' is no web address: "
                    'write base_url = "https://example.org/"'
                ),
            ],
        ),
        (
            '[urls]\nstyle = "folders"\nsource_prefix = "no"',
            [
                "3:9: style must be 'html' or 'pretty', not 'folders'",
                "4:17: source_prefix must be true or false, not a text: write source_prefix = true",
            ],
        ),
        (
            '[locale.fr]\nname = "x"',
            ["2:2: 'fr' is no locale of this site: add 'fr' to locales, or remove its table"],
        ),
        (
            '[locale.ger]\nname = "x"',
            ["2:2: unknown locale 'ger': did you mean 'de'?"],
        ),
        (
            'locales = ["pt-BR"]\n[locale.pt_BR]\nname = "x"\n[locale.pt-BR]\nname = "y"',
            ["5:2: [locale.pt-BR] is the same locale as 'pt_BR': make one table of the two"],
        ),
        (
            'locales = ["ar"]\n[locale.ar]\nnumerals = "arabic"\nmin_coverage = 101',
            [
                "4:12: unknown numerals 'arabic': did you mean 'arab'?",
                "5:16: min_coverage must be from 0 to 100, not 101",
            ],
        ),
        (
            'locales = ["de"]\n[locale.de]\nparent = "de"',
            ["4:10: 'de' is its own parent: name another locale, or leave parent out"],
        ),
        (
            'locales = ["de"]\n[locale.de]\nparent = "en"',
            ["4:10: parent 'en' is the source locale: leave it out: the source comes last"],
        ),
        (
            'locales = ["de"]\n[locale.de]\nparent = "fr"',
            ["4:10: parent 'fr' is no locale of this site: add 'fr' to locales, or leave parent out"],
        ),
        (
            'locales = ["de", "fr"]\n[locale.fr]\nparent = "de"\n[locale.de]\nparent = "fr"',
            ["6:10: parents turn in a circle: de → fr → de: remove one of them"],
        ),
        ("locale = 1", ["2:10: locale must be a table, not a number: write [locale.de] above its keys"]),
        (
            'locales = ["de"]\nlocale.de = 1',
            ["3:13: de must be a table, not a number: write [locale.de] above its keys"],
        ),
        ("[gate]\ncoverage = 101", ["3:12: coverage must be from 0 to 100, not 101"]),
        (
            '[pages]\nmatch = "x"',
            ["2:2: pages must be a list of tables, not a table: write [[pages]] with two brackets"],
        ),
        ("[[pages]]\nannounce = 80", ['2:3: match is missing: add match = "legal/**"']),
        (
            '[[pages]]\nmatch = "../x"\n[[pages]]\nmatch = ["a", "/b", 1]\nanounce = 3',
            [
                "3:9: match '../x' leaves the site's folder: globs begin below the content folder",
                "5:15: match '/b' is absolute: globs begin below the content folder",
                '5:21: match must hold texts, not a number: write match = "legal/**"',
                "6:1: unknown key 'anounce' in [[pages]]: did you mean 'announce'?",
            ],
        ),
        (
            "[[pages]]\nmatch = []",
            ['3:9: match is an empty list, so the rule is for no page: write match = "legal/**"'],
        ),
        ("pages = [1]", ["2:10: pages must be a table, not a number: write [[pages]] above its keys"]),
    ],
)
def test_a_fault_is_said_with_its_place_and_what_to_do(line, expected):
    found = faults(f'source_locale = "en"\n{line}\n')

    if expected is None:
        assert len(found) == 1
        assert "unknown key" in found[0]
    else:
        assert found == [f"i18n.toml:{fault}" for fault in expected]


def test_all_faults_are_said_at_once_in_the_order_of_the_file():
    assert faults("""\
        sorce_locale = "en"
        locales = [
            "iw",
            "de", "de",
        ]
        output = "content/x"

        [site]
        titel = "x"
        [locale.de]
        required = "yes"
        """) == [
        "i18n.toml:1:1: unknown key 'sorce_locale': did you mean 'source_locale'?",
        "i18n.toml:3:5: unknown locale 'iw': did you mean 'he'?",
        "i18n.toml:4:11: 'de' is listed twice: remove one of the two",
        "i18n.toml:6:10: output 'content/x' lies inside content 'content': use separate folders",
        "i18n.toml:9:1: unknown key 'titel' in [site]: did you mean 'title'?",
        "i18n.toml:11:12: required must be true or false, not a text: write required = true",
    ]


def test_faults_in_pyproject_name_its_tables():
    assert faults(
        """\
        [tool.i18n]
        locales = ["de"]
        [tool.i18n.site]
        titel = "x"
        """,
        "pyproject.toml",
        ("tool", "i18n"),
    ) == [
        'pyproject.toml:1:2: source_locale is missing: add source_locale = "en"',
        "pyproject.toml:4:1: unknown key 'titel' in [tool.i18n.site]: did you mean 'title'?",
    ]
    assert faults("[tool.x]", "pyproject.toml", ("tool", "i18n")) == [
        'pyproject.toml:1: has no table [tool.i18n]: add it with source_locale = "en"'
    ]
    assert faults("tool = 1", "pyproject.toml", ("tool", "i18n")) == [
        "pyproject.toml:1:8: tool must be a table, not a number: write [tool.i18n]"
    ]


def test_a_value_nested_a_thousand_times_is_refused():
    assert faults(f"source_locale = {'[' * 5000}{']' * 5000}") == ["i18n.toml: is nested too deeply"]


def test_a_number_that_python_does_not_read_is_refused():
    assert faults(f"wrap = {'9' * 5000}") == ["i18n.toml: holds a number that is far too long"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('source_locale = "en"\n', 'source_locale = "en"\nlocales = ["de", "pt-BR"]\n'),
        ('source_locale = "en"', 'source_locale = "en"\nlocales = ["de", "pt-BR"]\n'),
        (
            'source_locale = "en"  # ours\n[site]\n',
            'source_locale = "en"  # ours\nlocales = ["de", "pt-BR"]\n[site]\n',
        ),
        (
            'source_locale = "en"\r\nlocales = ["fr"] # targets\r\n',
            'source_locale = "en"\r\nlocales = ["fr", "de", "pt-BR"] # targets\r\n',
        ),
        ('source_locale = "en"\nlocales = []\n', 'source_locale = "en"\nlocales = ["de", "pt-BR"]\n'),
        (
            'source_locale = "en"\nlocales = ["fr", ]\n',
            'source_locale = "en"\nlocales = ["fr", "de", "pt-BR", ]\n',
        ),
        (
            'source_locale = "en"\nlocales = [\n  "fr",\n  "uk",  # Ukrainian\n]\n',
            'source_locale = "en"\nlocales = [\n  "fr",\n  "uk",  # Ukrainian\n  "de",\n  "pt-BR",\n]\n',
        ),
        (
            'source_locale = "en"\r\nlocales = [\r\n\t"fr"  # French\r\n]\r\n',
            'source_locale = "en"\r\nlocales = [\r\n\t"fr",  # French\r\n\t"de",\r\n\t"pt-BR"\r\n]\r\n',
        ),
        (
            'source_locale = "en"\nlocales = [\n  "fr", "uk",\n]\n',
            'source_locale = "en"\nlocales = [\n  "fr", "uk", "de", "pt-BR",\n]\n',
        ),
    ],
)
def test_locales_are_added_in_the_form_that_is_there(before, after):
    assert add_locales(before, (), ["de", "pt-BR"]) == after
    assert [one.tag for one in read_config(after, "i18n.toml").locales][-2:] == ["de", "pt-BR"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            '[tool.i18n]\n# ours\nsource_locale = "en"\n\n[tool.ruff]\n',
            '[tool.i18n]\n# ours\nsource_locale = "en"\nlocales = ["de"]\n\n[tool.ruff]\n',
        ),
        (
            '[tool]\ni18n.source_locale = "en"\n',
            '[tool]\ni18n.source_locale = "en"\ni18n.locales = ["de"]\n',
        ),
        (
            '[tool]\ni18n = { source_locale = "en" }\n',
            '[tool]\ni18n = { source_locale = "en", locales = ["de"] }\n',
        ),
        (
            'tool = { i18n = { source_locale = "en", locales = ["fr"] } }\n',
            'tool = { i18n = { source_locale = "en", locales = ["fr", "de"] } }\n',
        ),
    ],
)
def test_locales_are_added_to_a_table_of_pyproject_however_it_is_written(before, after):
    assert add_locales(before, ("tool", "i18n"), ["de"]) == after


def test_adding_nothing_changes_nothing():
    assert add_locales("whatever", (), []) == "whatever"


def test_what_cannot_be_extended_is_refused():
    with pytest.raises(UsageError, match="locales cannot be extended here: add de to it by hand"):
        add_locales("content = 'x'\n", (), ["de"])


def test_the_starters_configuration_is_valid():
    text = (ROOT / "i18n" / "starter" / "i18n.toml").read_text(encoding="utf-8")

    assert read_config(text, "i18n.toml").source_locale == locale("en")
    assert tomllib.loads(text)


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ("title", ("title",), True),
        ("title", ("a", "title"), False),
        ("faq[].question", ("faq", 3, "question"), True),
        ("faq[].question", ("faq", "x", "question"), False),
        ("items[0].x", ("items", 0, "x"), True),
        ("items[0].x", ("items", 1, "x"), False),
        ("*.name", ("a", "name"), True),
        ("*.name", (0, "name"), False),
        ("**.title", ("title",), True),
        ("**.title", ("a", 1, "b", "title"), True),
        ("**.title", ("title", "x"), False),
        ("a.**", ("a",), True),
        ("a.**", ("a", 0, 1), True),
        ("a.**.b.**.c", ("a", "b", "x", "b", "c"), True),
        ("[].title", (0, "title"), True),
        ("**[].x", ("a", 0, "x"), True),
        ('"a.b".c', ("a.b", "c"), True),
        ("two words.x", ("two words", "x"), True),
        ("0", ("0",), True),
    ],
)
def test_a_pattern_says_which_places_of_data_are_meant(pattern, path, expected):
    assert fits(pattern, path) is expected


@pytest.mark.parametrize("pattern", ["", ".", "a.", ".a", "a..b", "a]", "a[x]", "a b[", '"a', "a***", "a*b"])
def test_a_pattern_that_is_none_is_a_fault_with_its_place(pattern):
    text = f"source_locale = 'en'\n[[data]]\nmatch = '**'\nkeys = ['x', '{pattern}']\n"

    (fault,) = faults(text)
    assert fault.startswith("i18n.toml:4:14: keys ")


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("match = '**'", "2:3: keys is missing"),
        ("keys = 'a'", "2:3: match is missing"),
        ("match = '**'\nkeys = []", "4:8: keys is an empty list, so the rule is for no text"),
        ("match = []\nkeys = 'a'", "3:9: match is an empty list, so the rule is for no page"),
        (
            "match = '**'\nkeys = 'a'\nkind = 'plain'",
            "5:8: kind must be 'text', 'markdown', 'html' or 'slug'",
        ),
    ],
)
def test_a_rule_for_data_is_complete(rule, expected):
    (fault,) = faults(f"source_locale = 'en'\n[[data]]\n{rule}\n")

    assert fault.startswith(f"i18n.toml:{expected}")
