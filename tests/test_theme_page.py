"""What docs/theme.md says can be done is done here, with its own examples, in both themes."""

import re
from pathlib import Path

import pytest
from sites import built, make, rewrite

from i18n.config import THEMES

PAGE = (Path(__file__).parent.parent / "docs" / "theme.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
COLOURS, HEAD, NAV, FOOTER, BRAND, BARE = [text for _, text in EXAMPLES]


@pytest.fixture(params=THEMES)
def site(request, tmp_path):
    """The small site of `i18n new`, in each theme."""
    folder = make("starter", tmp_path / "site")
    rewrite(folder / "i18n.toml", "[site]\n", f'[site]\ntheme = "{request.param}"\n')
    return folder


def write(site, path, text):
    place = site / "content" / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, "utf-8")


def pages(site):
    home = built(site)
    return {path.relative_to(home).as_posix(): path.read_text("utf-8") for path in home.rglob("*.html")}


def test_the_examples_are_these():
    assert [kind for kind, _ in EXAMPLES] == ["css", "jinja", "toml", "jinja", "jinja", "toml"]


def test_a_sheet_of_one_s_own_comes_behind_the_theme_s_on_every_page(site):
    write(site, "assets/site.css", COLOURS)
    write(site, "_templates/base.html", HEAD)

    found = pages(site)

    assert (site / "build" / "assets" / "site.css").read_text("utf-8") == COLOURS
    for path, html in found.items():
        up = "/" if path.endswith("404.html") else "../" * path.count("/")
        sheets = re.findall(r'<link rel="stylesheet" href="(.*)">', html)
        assert sheets == [f"{up}assets/theme.css", f"{up}assets/site.css"], path


def test_every_property_that_is_named_is_one_of_the_theme():
    sheet = (Path(__file__).parent.parent / "i18n" / "theme" / "assets" / "theme.css").read_text("utf-8")
    table = PAGE[PAGE.index("| property |") : PAGE.index("The theme's own pairs")]
    named = set(re.findall(r"`(--[\w-]+)`", table))

    assert named == set(re.findall(r"^\s+(--[\w-]+):", sheet, re.MULTILINE)) - {"--bar", "--tone", "--shade"}
    assert set(re.findall(r"(--[\w-]+):", COLOURS)) <= named


def test_a_block_of_the_frame_is_overridden_on_every_page(site):
    write(site, "_templates/base.html", FOOTER)

    found = pages(site)

    assert {path for path, html in found.items() if "Emergency: call 112." not in html} == set()
    assert all(html.count("<footer") == 1 for html in found.values())
    assert 'msgid "Emergency: call 112."' not in (site / "locales" / "messages.pot").read_text("utf-8")


def test_a_logo_stands_in_the_brand(site):
    write(site, "assets/logo.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
    write(site, "_templates/base.html", BRAND)

    html = pages(site)["es/visit.html"]

    assert '<img src="../assets/logo.svg" alt=""> ' in html
    assert (site / "build" / "assets" / "logo.svg").is_file()


def block_names(template):
    row = next(line for line in PAGE.splitlines() if line.startswith(f"| `{template}` |"))
    return re.findall(r"`(\w+)`", row.split("|")[3])


@pytest.mark.parametrize("template", ["base.html", "page.html"])
def test_each_block_that_is_named_can_be_overridden_and_has_what_the_theme_says(site, template):
    before = pages(site)
    names = block_names(template)
    if template == "base.html":
        names.remove("main")  # each kind of page fills it
    for name in names:
        own = f'{{% extends "theme/{template}" %}}{{% block {name} %}}<!--[-->{{{{ super() }}}}<!--]-->{{% endblock %}}'
        write(site, f"_templates/{template}", own)
        html = pages(site)["es/visit.html"]
        assert html.count("<!--[-->") == html.count("<!--]-->") == 1, name
        assert html.replace("<!--[-->", "").replace("<!--]-->", "") == before["es/visit.html"], name


def test_a_template_of_one_s_own_takes_the_place_of_the_theme_s(site):
    write(site, "_templates/notice.html", '<p class="notice">{{ notice.missing|format_number }}</p>\n')

    assert '<p class="notice">1</p>\n' in pages(site)["es/visit.html"]


def test_a_sheet_of_the_same_name_takes_the_place_of_the_theme_s(site):
    write(site, "assets/theme.css", "p {}\n")
    built(site)

    assert (site / "build" / "assets" / "theme.css").read_text("utf-8") == "p {}\n"


@pytest.mark.parametrize("tag", ["en", "es"])
def test_a_site_says_a_text_of_the_theme_in_its_own_words(site, tag):
    catalog = site / "locales" / tag / "LC_MESSAGES" / "theme.po"
    catalog.parent.mkdir(parents=True, exist_ok=True)
    header = f'msgid ""\nmsgstr ""\n"Language: {tag}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    catalog.write_text(f'{header}\nmsgid "Skip to the content"\nmsgstr "¡Abajo!"\n', "utf-8")

    found = pages(site)

    assert '<a class="skip" href="#main">¡Abajo!</a>' in found[f"{tag}/visit.html"]
    assert "¡Abajo!" not in found[f"{'es' if tag == 'en' else 'en'}/visit.html"]


def test_the_menu_of_the_page_is_that_of_the_site(tmp_path):
    folder = make("demo", tmp_path / "site")
    rewrite(folder / "pyproject.toml", "[tool.i18n.site]\n", NAV.replace("[site]", "[tool.i18n.site]"))

    html = pages(folder)["en/day-of-treatment.html"]

    menu = html[html.index('<nav class="menu"') :]
    assert re.findall(r"<(?:a|span)[^>]*>([^<]+)<", menu[: menu.index("</nav>")]) == [
        "What is ketamine?",
        "Before the treatment",
        "Who it may help, and who should not have it",
        "Side effects and risks",
        "The day itself",
        "Self-help groups",
    ]


def test_the_bare_theme_is_named_in_one_line(tmp_path):
    folder = make("starter", tmp_path / "site")
    rewrite(folder / "i18n.toml", "[site]\n", BARE)

    html = pages(folder)["es/visit.html"]

    assert '<nav class="languages" aria-labelledby="languages-label">' in html
    assert "<details" not in html
