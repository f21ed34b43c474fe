"""The list of pages by `site.nav`: what it may hold, what it must not, and what readers get."""

import re

import pytest
from sites import make
from test_pages import built

from i18n.cli import run
from i18n.config import NavItem, read_config
from i18n.errors import UsageError

PAGES = {
    "index.md": "# Clinic\n",
    "about.md": "# About us\n",
    "risks.md": "# Risks\n",
    "treatment/index.md": "# Treatment\n",
    "treatment/day.md": "# The day\n",
    "treatment/after.md": "# After it\n",
    "legal/imprint.md": "# Imprint\n",
}
HEAD = 'source_locale = "en"\nlocales = ["de"]\n'


def nav_of(text):
    return read_config(f"{HEAD}[site]\nnav = {text}\n", "i18n.toml").site.nav


def menu(html):
    """The list as lines: depth, what is said, where it leads; the page itself has a star."""
    inner = re.search(r'<nav class="menu".*?</h2>\n(.*?)</nav>', html, re.DOTALL)
    if inner is None:
        return None
    found, depth = [], -1
    for one in re.finditer(
        r'<(ul)>|</ul>|<a href="([^"]*)"( aria-current="page")?>(.*?)</a>|<li><span>(.*?)</span><ul>',
        inner[1],
    ):
        if one[0].startswith("<li>"):
            found.append("  " * depth + one[5])
            depth += 1
        elif one[1]:
            depth += 1
        elif one[0] == "</ul>":
            depth -= 1
        else:
            found.append("  " * depth + f"{one[4]} → {one[2]}{' *' if one[3] else ''}")
    return found


def step(html, rel):
    found = re.search(rf'<a rel="{rel}" href="([^"]*)">', html)
    return found and found[1]


NAV = """[
  "about.md",
  { label = "Your treatment", page = "treatment/index.md", items = ["treatment/day.md", "treatment/after.md"] },
  { label = "What can happen", items = ["risks.md", { label = "Helpline", url = "https://help.example/a?b&c" }] },
]"""


def site(**options):
    outputs, findings = built(PAGES, config=f"{HEAD}[site]\nnav = {NAV}\n", **options)
    assert findings == []
    return outputs


def test_the_menu_has_what_the_configuration_names_in_its_order():
    assert menu(site()["en/about.html"]) == [
        "About us → about.html *",
        "Your treatment → treatment/index.html",
        "What can happen",
        "  Risks → risks.html",
        "  Helpline → https://help.example/a?b&amp;c",
    ]


def test_a_page_with_a_list_below_it_is_open_where_the_reader_is_in_it():
    assert menu(site()["en/treatment/after.html"]) == [
        "About us → ../about.html",
        "Your treatment → ../treatment/index.html",
        "  The day → ../treatment/day.html",
        "  After it → ../treatment/after.html *",
        "What can happen",
        "  Risks → ../risks.html",
        "  Helpline → https://help.example/a?b&amp;c",
    ]


def test_one_reads_on_in_the_order_of_the_menu_which_begins_behind_the_first_page():
    outputs = site()

    assert step(outputs["en/index.html"], "next") == "about.html"
    assert step(outputs["en/about.html"], "prev") == "index.html"
    assert step(outputs["en/treatment/after.html"], "next") == "../risks.html"
    assert step(outputs["en/risks.html"], "next") is None


def test_a_first_page_that_is_named_stands_where_it_is_named():
    outputs, _ = built(PAGES, config=f'{HEAD}[site]\nnav = ["about.md", "index.md"]\n')

    assert menu(outputs["en/about.html"]) == ["About us → about.html *", "Clinic → index.html"]
    assert step(outputs["en/about.html"], "prev") is None
    assert step(outputs["en/about.html"], "next") == "index.html"


def test_a_page_that_is_left_out_has_the_menu_and_the_path_of_its_folder_and_no_neighbours():
    html = site()["en/legal/imprint.html"]

    assert menu(html)[0] == "About us → ../about.html"
    assert not any("*" in line for line in menu(html))
    assert 'aria-current="page">Imprint' in html
    assert step(html, "prev") is step(html, "next") is None


def test_a_page_that_a_locale_does_not_have_is_not_in_its_menu():
    pages = PAGES | {
        "about.md": "---\nlocales: [en]\n---\n# About us\n",
        "risks.md": "---\ndraft: true\n---\n# R\n",
    }
    nav = '["about.md", { label = "Group", items = ["risks.md"] }, "legal/imprint.md"]'
    outputs, _ = built(pages, config=f"{HEAD}[site]\nnav = {nav}\n")

    assert menu(outputs["de/legal/imprint.html"]) == [
        '<span lang="en" dir="ltr">Imprint</span> → ../legal/imprint.html *'
    ]


@pytest.mark.parametrize(
    ("nav", "expected"),
    [
        ('["a.md"]', (NavItem(page="a.md"),)),
        ("[]", ()),
        ('[{ label = "A", items = ["a.md"] }]', (NavItem(label="A", items=(NavItem(page="a.md"),)),)),
        ('[{ label = "A", url = "tel:+49301234" }]', (NavItem(label="A", url="tel:+49301234"),)),
    ],
)
def test_what_the_configuration_may_hold(nav, expected):
    assert nav_of(nav) == expected


def test_tables_of_their_own_are_the_same():
    text = (
        f'{HEAD}[[site.nav]]\npage = "a.md"\n[[site.nav]]\nlabel = "B"\n[[site.nav.items]]\npage = "b.md"\n'
    )
    nav = read_config(text, "i18n.toml").site.nav

    assert nav == (NavItem(page="a.md"), NavItem(label="B", items=(NavItem(page="b.md"),)))
    assert [nav[0].place, nav[1].label_line, nav[1].items[0].place] == [(4, 8), 6, (8, 8)]


@pytest.mark.parametrize(
    ("nav", "expected"),
    [
        ("3", "4:7: nav must be a list of pages, not a number: write "),
        ("[3]", "4:8: nav must hold pages and tables, not a number: write "),
        ('["../a.md"]', "4:8: page '../a.md' leaves the site's folder: name a place below it"),
        ('[""]', "4:8: page '' is no path: name the source file of a page, below the content folder"),
        ('[{ labl = "A" }]', "4:10: unknown key 'labl' in an item of nav: did you mean 'label'?"),
        ("[{ page = 3 }]", "4:17: page must be a text, not a number"),
        ('[{ page = "a.md", label = "" }]', "4:33: label is empty: leave it out"),
        (
            '[{ page = "a.md", items = [] }]',
            "4:33: items is an empty list: name a page in it, or leave it out",
        ),
        ('[{ page = "a.md", items = "b.md" }]', "4:33: items must be a list of pages, not a text: write "),
        ('[{ label = "A", url = "a.md" }]', "4:29: url 'a.md' is no address of another site: begin it with "),
        (
            '[{ label = "A", url = "javascript:alert(1)" }]',
            "4:29: url 'javascript:alert(1)' is no address of another site: begin it with ",
        ),
        (
            '[{ page = "a.md", url = "https://a.example" }]',
            "4:31: page and url are two targets of one link: ",
        ),
        ('[{ url = "https://a.example" }]', "4:10: label is missing: what the link is called: add label = "),
        (
            '[{ label = "A", url = "https://a.example", items = ["a.md"] }]',
            "4:58: an address of another site has no items: ",
        ),
        ('[{ label = "A" }]', "4:18: 'A' leads nowhere and holds nothing: add page, url or items"),
        ("[{}]", "4:8: an item of nav has neither page, url nor label: write "),
        (
            "[{label='A',items=[{label='A',items=[{label='A',items=[{label='A',items=['a.md']}]}]}]}]",
            "4:79: more than 4 lists of pages inside each other: make the list flatter",
        ),
    ],
)
def test_what_it_must_not_hold(nav, expected):
    with pytest.raises(UsageError) as refused:
        nav_of(nav)

    assert len(refused.value.problems) == 1
    assert str(refused.value).startswith(f"i18n.toml:{expected}")


def starter(tmp_path, nav):
    folder = make("starter", tmp_path / "site")
    path = folder / "i18n.toml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("[site]\n", f"[site]\nnav = {nav}\n"), "utf-8")
    return folder


def test_a_page_that_is_not_there_is_an_error_with_its_place(tmp_path, capsys):
    nav = '[\n  "index.md",\n  { label = "B", page = "vist.md" },\n  "nowhere/at-all.md",\n  "index.md",\n]'
    folder = starter(tmp_path, nav)

    assert run(["build", "--site", str(folder)]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "error: i18n.toml:8:25: there is no page 'vist.md' in 'content': did you mean 'visit.md'?",
        "error: i18n.toml:9:3: there is no page 'nowhere/at-all.md' in 'content': name the source file of a page",
        "error: i18n.toml:10:3: nav has 'index.md' twice, first in line 7: leave out one of the two",
    ]


def test_a_file_that_is_no_page_is_not_one_of_the_menu(tmp_path, capsys):
    folder = starter(tmp_path, '["index.md", "form.pdf"]')
    (folder / "content" / "form.pdf").write_bytes(b"%PDF")

    assert run(["build", "--site", str(folder)]) == 2
    assert "there is a file but no page 'form.pdf' in 'content'" in capsys.readouterr().err


def test_a_label_is_a_message_of_the_site_and_shows_in_each_language(tmp_path):
    folder = starter(tmp_path, '[{ label = "Good to know", items = ["visit.md"] }]')
    assert run(["sync", "--site", str(folder)]) == 0
    template = (folder / "locales" / "messages.pot").read_text("utf-8")
    assert (
        '#. navigation label\n#: i18n.toml:6\nmsgctxt "site"\nmsgid "Good to know"\nmsgstr ""\n' in template
    )
    catalog = folder / "locales" / "es" / "LC_MESSAGES" / "messages.po"
    text = catalog.read_text("utf-8")

    assert run(["build", "--site", str(folder)]) == 0
    page = next((folder / "build" / "es").glob("*.html")).read_text("utf-8")
    assert '<span><span lang="en" dir="ltr">Good to know</span></span><ul>' in page

    catalog.write_text(
        text.replace('msgid "Good to know"\nmsgstr ""', 'msgid "Good to know"\nmsgstr "<b>"'), "utf-8"
    )
    assert run(["build", "--site", str(folder)]) == 0
    page = next((folder / "build" / "es").glob("*.html")).read_text("utf-8")
    assert "<span>&lt;b&gt;</span><ul>" in page
