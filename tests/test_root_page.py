"""The top of the site: readers find their language by a script or by a server, as Python finds it, and nowhere else."""

import re
from itertools import product

import pytest
from judges import watched
from sites import built, rewrite
from test_pages import CONFIG, small
from test_pages import built as made
from test_pages_in_a_browser import SITE

from i18n.cli import run
from i18n.errors import UsageError
from i18n.locales import answer, best_match, locale, readers
from i18n.pages import plan
from i18n.pages.accept_language import answers

SITES = [
    ["en", "de", "ar"],
    ["en", "pt", "pt-BR", "es", "es-419", "es-MX", "fr", "fr-CA"],
    ["en", "en-GB", "nb", "sr", "zh-Hans"],
    ["en", "en-001", "sr-Latn", "zh", "zh-Hant", "zh-HK", "uz", "ca-valencia"],
    ["de", "no", "pa", "pa-Arab", "he", "ku", "fil"],
]
TAGS = """
    de de-AT de-Latn-CH de-CH-1996 ar ar-EG en en-US en-GB en-AU en-150 pt pt-BR pt-PT pt-AO es es-ES es-AR es-MX
    es-US es-419 fr fr-FR fr-CA fr-BE nb nn no nb-NO sr sr-RS sr-Latn sr-Cyrl sr-ME sr-Latn-RS zh zh-CN zh-TW zh-HK
    zh-MO zh-SG zh-Hans zh-Hant zh-Hant-HK zh-Hant-TW uz uz-Cyrl uz-AF ca ca-ES pa pa-PK pa-Arab pa-IN he ku ku-IQ fil
    ja ru
"""
WANTED = TAGS.split()


def config(tags, urls=""):
    source, *others = tags
    return (
        f'source_locale = "{source}"\nlocales = {others}\n[urls]\n{urls}\n[site]\ntitle = "The clinic"\n'
        'base_url = "https://example.org/clinic/"\n'
    ).replace("'", '"')


def site(tags, urls):
    """Every file of a site whose one page is translated into all these languages."""
    files, _ = made({"index.md": "# Home\n"}, texts=dict.fromkeys(tags[1:], True), config=config(tags, urls))
    return files


def best(asked, tags):
    """The first language of a list that the site has, by the function of the package."""
    there = [locale(tag) for tag in tags]
    found = (best_match(locale(one), there) for one in asked)
    return next((one.tag for one in found if one), None)


@pytest.mark.parametrize("tags", SITES, ids=" ".join)
def test_the_table_answers_as_the_matching_does(tags):
    there = [locale(tag) for tag in tags]
    table = readers(there)
    regions = [
        "",
        "DE",
        "AT",
        "GB",
        "US",
        "MX",
        "ES",
        "BR",
        "PT",
        "TW",
        "HK",
        "CN",
        "ME",
        "RS",
        "PK",
        "AF",
        "001",
    ]
    combined = {f"{tag}-{region}" for tag, region in product(tags, regions) if "-" not in tag and region}

    assert {tag: answer(tag, table) for tag in {*WANTED, *combined}} == {
        tag: best_match(locale(tag), there) for tag in {*WANTED, *combined}
    }
    assert len(table) < 40 * len(tags)


# The script


def opened(browser, files, path="index.html", languages=("de",), **options):
    """A page of the site, under a strict policy, in a browser whose reader speaks these languages."""
    context = browser.new_context(**options)
    context.add_init_script(
        f"Object.defineProperty(navigator, 'languages', {{get: () => {list(languages)}}})"
    )
    page = watched(context.new_page())

    def give(route):
        name = route.request.url.removeprefix(SITE).partition("#")[0] or "index.html"
        kind = {"css": "text/css", "html": "text/html", "js": "text/javascript"}[name.rpartition(".")[2]]
        headers = {"content-security-policy": "default-src 'self'"}
        route.fulfill(body=files[name], content_type=f"{kind}; charset=utf-8", headers=headers)

    context.route("**/*", give)
    page.goto(SITE + path)
    page.wait_for_load_state()
    return page


def where(page):
    """The language of the page that is shown; None for the page of languages."""
    folder = page.url.removeprefix(SITE).partition("/")
    return folder[0] if folder[1] else None


def test_there_is_no_script_where_none_is_asked_for(tmp_path):
    assert run(["new", str(tmp_path / "site")]) == 0

    build = built(tmp_path / "site")

    assert not (build / "assets/languages.js").exists()
    assert "<script" not in (build / "index.html").read_text("utf-8")
    assert "data-for" not in (build / "index.html").read_text("utf-8")


def test_the_script_is_a_file_of_at_most_a_kilobyte_on_the_page_of_languages_alone():
    files = site(SITES[0], 'root = ["script"]')

    assert len(files["assets/languages.js"]) <= 1024
    assert '<script src="assets/languages.js" defer></script>' in files["index.html"]
    assert [name for name, text in files.items() if "languages.js" in str(text)] == ["index.html"]


@pytest.mark.parametrize("tags", SITES, ids=" ".join)
def test_the_browser_answers_as_python_does(browser, tags):
    files = site(tags, 'root = ["script"]')
    page = opened(browser, files, languages=())

    assert page.evaluate("typeof answer") == "undefined"
    source = files["assets/languages.js"].decode()
    inner = re.search(r"const find = .*?\n  \};\n", source, re.DOTALL)[0]
    found = page.evaluate(
        f"""tags => {{ {inner}
            return tags.map(tag => answer(new Intl.Locale(tag).baseName)?.hreflang ?? null) }}""",
        WANTED,
    )

    assert dict(zip(WANTED, found, strict=True)) == {tag: best([tag], tags) for tag in WANTED}
    page.context.close()


@pytest.mark.parametrize(
    "languages",
    [["de-AT", "en"], ["ja", "ar-EG", "en"], ["ja"], ["zh-TW"], ["iw", "de"], ["de-CH-u-nu-latn"], []],
    ids=" ".join,
)
def test_readers_are_led_to_the_first_of_their_languages_that_there_is(browser, languages):
    page = opened(browser, site(SITES[0], 'root = ["script"]'), languages=languages)
    expected = best([tag.partition("-u-")[0].replace("iw", "he") for tag in languages], SITES[0])

    if expected:
        page.wait_for_url(f"**/{expected}/index.html")
    assert where(page) == expected
    assert page.complaints == []
    page.context.close()


def test_a_choice_is_remembered_only_when_the_reader_made_it(browser):
    files = site(SITES[0], 'root = ["script"]')
    page = opened(browser, files, languages=["de"])
    page.wait_for_url("**/de/index.html")
    assert page.evaluate("localStorage.length") == 0

    page.goto(f"{SITE}index.html#languages")
    page.get_by_role("link", name="العربية").click()
    page.wait_for_url("**/ar/index.html")
    page.goto("about:blank")
    page.goto(f"{SITE}index.html")
    page.wait_for_url("**/ar/index.html")
    page.context.close()


def test_who_comes_back_to_the_page_of_languages_stays_there(browser):
    files = site(SITES[0], 'root = ["script"]')
    page = opened(browser, files, path="index.html#languages", languages=["de"])
    assert where(page) is None

    page.evaluate("location.hash = ''")
    page.get_by_role("link", name="العربية").click()
    page.wait_for_url("**/ar/index.html")
    page.go_back()
    assert where(page) is None
    page.evaluate("location.href = 'de/index.html'")
    page.wait_for_url("**/de/index.html")
    page.evaluate("location.href = '../index.html'")
    page.wait_for_url(f"{SITE}index.html")
    assert where(page) is None
    page.context.close()


def test_no_other_page_leads_away(browser):
    page = opened(browser, site(SITES[0], 'root = ["script"]'), path="ar/index.html", languages=["de"])

    assert where(page) == "ar"
    page.context.close()


def test_it_works_from_a_double_click_and_every_language_is_there_without_it(browser, tmp_path):
    assert run(["new", str(tmp_path / "site")]) == 0
    rewrite(tmp_path / "site/i18n.toml", "[site]", '[urls]\nroot = ["script"]\n\n[site]')
    address = (built(tmp_path / "site") / "index.html").as_uri()

    context = browser.new_context(locale="es-AR")
    page = context.new_page()
    page.goto(address)
    page.wait_for_url("**/es/index.html")
    context.close()
    context = browser.new_context(locale="es-AR", java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.url == address
    assert page.get_by_role("link", name="Español").count() == 1
    context.close()


def test_nobody_is_led_to_a_language_in_which_nothing_is_announced():
    there = plan(small({"index.md": "# Home\n"}, texts={"de": True}, config=CONFIG))

    assert {one.tag for one in answers(there).values() if one} == {"en", "de"}


def test_a_site_whose_source_stands_at_the_top_leads_nobody_away():
    with pytest.raises(UsageError, match="the top of the site is the home page of the source"):
        small({"index.md": "# Home\n"}, config=config(SITES[0], 'source_prefix = false\nroot = ["script"]'))


# Rules for servers, read as the servers do as far as they use them


HEADERS = [
    *(([tag, "xx"], f"{tag},xx;q=0.5") for tag in WANTED if "1996" not in tag),
    (["ja", "de-AT", "en"], "ja, de-AT;q=0.9, en;q=0.8, *;q=0.1"),
    (["en"], "de;q=0, ar;q=0.000, en;q=0.5"),
    (["es-MX", "pt"], "es-MX,pt;q=0.9"),
    (["zh-TW", "en"], "zh-TW,zh;q=0,en;q=0.7"),
    (["xdea"], "xdea, x-de"),
    ([], ""),
    ([], "*"),
]


def expected(asked, tags):
    asked = [one for one in asked if one not in {"xx", "xdea"}]
    found = best(asked, tags)
    return f"/clinic/{found}/index.html" if found else None


def nginx(text, header):
    """Where a block ``location`` sends a reader. nginx, ngx_http_rewrite_module: in order, the first ``return``."""
    (place,) = re.findall(r'^location = "([^"]*)" \{\n(.*?)^\}', text, re.DOTALL | re.MULTILINE)
    assert place[0] == "/clinic/"
    assert "add_header Vary Accept-Language always;" in place[1]
    values = {"http_accept_language": header}
    for line in place[1].splitlines():
        if line.strip().startswith("if "):
            name, pattern, action = re.fullmatch(r' *if \(\$(\w+) ~\* "(.*)"\) \{ (.*) \}', line).groups()
            assert len(pattern) < 4096  # nginx takes no longer word
            if matched := re.search(pattern, values.get(name, ""), re.IGNORECASE):
                if action == "set $i18n_language $1;":
                    values["i18n_language"] = matched[1]
                else:
                    return re.fullmatch(r'return 302 "(.*)";', action)[1]
    return None


def apache(text, header):
    """Where mod_rewrite sends a reader of the folder itself: a rule counts where its conditions do."""
    assert "Header always merge Vary Accept-Language" in text
    values, conditions, last = {"HTTP:Accept-Language": header}, [], None
    for line in text.splitlines():
        if found := re.fullmatch(r'RewriteCond %\{(.*?)\} "(.*)" \[NC\]', line):
            conditions.append((values.get(found[1].replace("ENV:", ""), ""), found[2]))
        elif found := re.fullmatch(r'RewriteRule "(.*)" "(.*)" \[(.*)\]', line):
            matches = [re.search(pattern, value, re.IGNORECASE) for value, pattern in conditions]
            conditions, last = [], matches[-1] if matches else None
            if not all(matches) or not re.search(found[1], ""):
                continue
            if found[2] == "-":
                values["I18N_LANGUAGE"] = last[1]
            else:
                assert found[3] == "R=302,NE,L"
                return found[2].replace("\\%", "%")
    return None


@pytest.mark.parametrize("tags", SITES, ids=" ".join)
@pytest.mark.parametrize(("server", "name"), [(nginx, "redirects.nginx.conf"), (apache, ".htaccess")])
def test_servers_lead_readers_as_python_would(server, name, tags):
    text = site(tags, f'redirects = ["html"]\nroot = ["{server.__name__}"]')[name].decode()

    assert {header: server(text, header) for _, header in HEADERS} == {
        header: expected(asked, tags) for asked, header in HEADERS
    }


def test_netlify_gets_its_lines_the_longest_tags_first_and_says_that_the_answer_varies():
    files = site(["en", "pt-BR", "pt", "zh-Hans"], 'root = ["netlify"]')

    lines = files["_redirects"].decode().splitlines()[1:]
    assert "/clinic/ /clinic/pt-BR/index.html 302! Language=pt-br" in lines
    assert "/clinic/ /clinic/pt/index.html 302! Language=pt" in lines
    assert any(re.match(r"/clinic/ /clinic/index\.html 200! Language=\S*\bzh-tw\b", line) for line in lines)
    depths = [line.rpartition("=")[2].split(",")[0].count("-") for line in lines]
    assert depths == sorted(depths, reverse=True)
    assert files["_headers"].decode() == "/clinic/\n  Vary: Accept-Language\n"


def test_only_the_top_is_ruled():
    for name, text in site(SITES[1], 'root = ["nginx", "apache", "netlify"]').items():
        if name == "redirects.nginx.conf":
            assert re.findall(r"location (.*) \{$", text.decode(), re.MULTILINE) == ['= "/clinic/"']
        elif name == ".htaccess":
            assert set(re.findall(r'^RewriteRule "(.*?)"', text.decode(), re.MULTILINE)) == {"^$"}
        elif name == "_redirects":
            assert {line.split()[0] for line in text.decode().splitlines()[1:]} == {"/clinic/"}
