"""Addresses that a site had before: they lead to where their page is now, or it is said that they are gone."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from sites import built, rewrite, snapshot
from trees import parse

from i18n.cli import run
from i18n.errors import InputError
from i18n.pages.published import Row, Standing, written
from i18n.pages.published import parse as parse_rows
from i18n.pages.successors import parse_redirects

CONFIG = """\
source_locale = "en"
locales = ["ar", "de"]

[site]
base_url = "https://clinic.example/"
"""
PAGES = {
    "index.md": "# Home\n",
    "risks.md": "---\nslug: risks\n---\n# Risks\n\nBe careful.\n",
    "visit.md": "# Your visit\n",
}
GERMAN = {
    "Home": "Start",
    "Risks": "Risiken",
    "Be careful.": "Seien Sie vorsichtig.",
    "Your visit": "Ihr Besuch",
}
URLS, REDIRECTS = "locales/urls.tsv", "locales/redirects.tsv"


@pytest.fixture
def home(tmp_path):
    site = tmp_path / "site"
    (site / "content").mkdir(parents=True)
    (site / "i18n.toml").write_text(CONFIG, "utf-8")
    for name, text in PAGES.items():
        (site / "content" / name).write_text(text, "utf-8")
    synced(site)
    return site


def synced(site: Path) -> None:
    assert run(["sync", "--site", str(site)]) == 0


def translate(site: Path, tag: str, texts: dict[str, str]) -> None:
    """Put these translations into a catalog; a key ``slug:risks`` is the slug."""
    path = site / "locales" / tag / "LC_MESSAGES" / "messages.po"
    text = path.read_text("utf-8")
    for msgid, msgstr in texts.items():
        context, _, said = msgid.rpartition(":")
        head = f'msgctxt "{context}"\nmsgid "{said}"\n' if context else f'\nmsgid "{said}"\n'
        assert head in text
        text = re.sub(re.escape(head) + r'msgstr ".*"', lambda _: f'{head}msgstr "{msgstr}"', text)  # noqa: B023 - used at once
    path.write_text(text, "utf-8")


def rows(site: Path) -> dict[str, tuple[str, ...]]:
    lines = (site / URLS).read_text("utf-8").splitlines()
    assert lines[0] == "url\tpage\tlocale\tstate\tannounced"
    assert lines[1:] == sorted(lines[1:], key=lambda line: line.split("\t")[0])
    return {line.split("\t")[0]: tuple(line.split("\t")[1:]) for line in lines[1:]}


def say(site: Path, *lines: str) -> None:
    (site / REDIRECTS).write_text("".join(f"{line}\n" for line in lines), "utf-8")


def findings(site: Path, capsys) -> set[tuple[str, str, int | None, str]]:
    capsys.readouterr()
    run(["check", "--site", str(site), "--format", "json"])
    found = json.loads(capsys.readouterr().out)["findings"]
    kinds = {"url-lost", "redirect"}
    return {
        (one["check"], one["file"], one["line"], one["message"]) for one in found if one["check"] in kinds
    }


def led(page: Path) -> dict[str, str]:
    """What a redirect page says."""
    tree = parse(page.read_text("utf-8"))
    refresh = next(one for one in tree.all("meta") if "http-equiv" in one.attributes)
    robots = next(one for one in tree.all("meta") if one.attributes.get("name") == "robots")
    address = refresh.attributes["content"].removeprefix("0; url=")
    assert robots.attributes["content"] == "noindex"
    assert tree.one("main").one("a").attributes["href"] == address
    return {
        "to": address,
        "canonical": tree.one("link", rel="canonical").attributes["href"],
        "lang": tree.one("html").attributes["lang"],
        "dir": tree.one("html").attributes["dir"],
        "says": tree.one("main").one("a").text,
    }


def test_a_sync_writes_down_every_address_with_page_locale_state_and_whether_it_is_announced(home):
    translate(home, "de", GERMAN | {"slug:risks": "risiken"})
    synced(home)

    assert rows(home) == {
        "/ar/index.html": ("content/index.md", "ar", "live", "no"),
        "/ar/risks.html": ("content/risks.md", "ar", "live", "no"),
        "/ar/visit.html": ("content/visit.md", "ar", "live", "no"),
        "/de/index.html": ("content/index.md", "de", "live", "yes"),
        "/de/risiken.html": ("content/risks.md", "de", "live", "yes"),
        "/de/risks.html": ("content/risks.md", "de", "moved", "no"),
        "/de/visit.html": ("content/visit.md", "de", "live", "yes"),
        "/en/index.html": ("content/index.md", "en", "live", "yes"),
        "/en/risks.html": ("content/risks.md", "en", "live", "yes"),
        "/en/visit.html": ("content/visit.md", "en", "live", "yes"),
    }


def test_a_second_sync_changes_nothing_and_check_says_so(home):
    before = snapshot(home)
    assert run(["sync", "--check", "--site", str(home)]) == 0
    synced(home)
    assert snapshot(home) == before

    (home / "content/new.md").write_text("# New\n", "utf-8")
    synced(home)
    (home / URLS).unlink()
    assert run(["sync", "--check", "--site", str(home)]) == 1
    assert not (home / URLS).exists()


def test_a_site_that_does_not_say_where_it_stands_keeps_no_addresses(home):
    (home / URLS).unlink()
    rewrite(home / "i18n.toml", 'base_url = "https://clinic.example/"\n', "")
    synced(home)
    assert not (home / URLS).exists()


def test_a_renamed_slug_leaves_a_redirect_in_one_step_however_often_it_is_renamed(home):
    for slug in ("risiken", "gefahren", "übersicht"):
        translate(home, "de", GERMAN | {"slug:risks": slug})
        synced(home)

    build = built(home)

    for old in ("risks", "risiken", "gefahren"):
        assert led(build / f"de/{old}.html") == {
            "to": "%C3%BCbersicht.html",
            "canonical": "https://clinic.example/de/%C3%BCbersicht.html",
            "lang": "de",
            "dir": "ltr",
            "says": "Risiken",
        }
    assert rows(home)["/de/übersicht.html"] == ("content/risks.md", "de", "live", "yes")


def test_a_build_redirects_before_the_sync_too(home):
    translate(home, "de", {"slug:risks": "risiken"})
    assert led(built(home) / "de/risks.html")["to"] == "risiken.html"


def test_a_slug_that_is_taken_back_is_live_again_and_nothing_stands_in_its_way(home):
    translate(home, "de", {"slug:risks": "risiken"})
    synced(home)
    translate(home, "de", {"slug:risks": ""})
    synced(home)

    assert rows(home)["/de/risks.html"][2] == "live"
    assert rows(home)["/de/risiken.html"][2] == "moved"
    build = built(home)
    assert "refresh" not in (build / "de/risks.html").read_text("utf-8")
    assert led(build / "de/risiken.html")["to"] == "risks.html"


def test_a_page_that_vanished_is_an_error_that_names_the_row_and_what_to_do(home, capsys):
    (home / "content/visit.md").unlink()

    said = (
        "'/ar/visit.html' and 2 more would lead nowhere: 'content/visit.md' is no page of the content any more: say in "
        "locales/redirects.tsv where it is ('content/visit.md<TAB>new page') or that it is gone "
        "('content/visit.md<TAB>gone')"
    )
    assert findings(home, capsys) == {("url-lost", URLS, 4, said)}
    assert run(["build", "--site", str(home)]) == 0
    assert run(["build", "--strict", "--site", str(home)]) == 1
    capsys.readouterr()
    synced(home)
    assert "locales/urls.tsv:4: '/ar/visit.html' and 2 more would lead nowhere" in capsys.readouterr().out
    assert rows(home)["/ar/visit.html"] == ("content/visit.md", "ar", "live", "no")
    assert run(["explain", "url-lost"]) == 0


@pytest.mark.parametrize("named", ["content/visit.md\tcontent/guide/visit.md", "visit.md\tguide/visit.md"])
def test_a_moved_file_leaves_redirects_in_every_locale(home, capsys, named):
    (home / "content/guide").mkdir()
    (home / "content/visit.md").rename(home / "content/guide/visit.md")
    say(home, named)
    translate(home, "de", GERMAN)
    synced(home)
    (home / REDIRECTS).unlink()  # it has done its work

    build = built(home)

    assert findings(home, capsys) == set()
    for tag in ("ar", "de", "en"):
        assert led(build / tag / "visit.html")["to"] == "guide/visit.html"
        assert rows(home)[f"/{tag}/visit.html"][:3] == ("content/guide/visit.md", tag, "moved")
    assert led(build / "ar/visit.html")["dir"] == "rtl"
    assert rows(home)["/de/guide/visit.html"][3] == "yes"


def test_a_deleted_page_is_gone_and_stays_so(home, capsys):
    (home / "content/visit.md").unlink()
    say(home, "from\tto", "visit.md\tgone")
    synced(home)
    (home / REDIRECTS).unlink()
    synced(home)

    assert findings(home, capsys) == set()
    assert rows(home)["/de/visit.html"] == ("content/visit.md", "de", "gone", "no")
    assert not (built(home) / "de/visit.html").exists()


def test_a_page_that_comes_back_is_live_again(home, capsys):
    text = (home / "content/visit.md").read_text("utf-8")
    (home / "content/visit.md").unlink()
    say(home, "visit.md\tgone")
    synced(home)
    (home / "content/visit.md").write_text(text, "utf-8")
    synced(home)

    assert rows(home)["/de/visit.html"][2] == "live"
    assert findings(home, capsys) == {
        ("redirect", REDIRECTS, 1, "'content/visit.md' is a page of the content: delete the line")
    }


def test_a_split_page_leads_to_the_part_and_place_that_its_author_names(home):
    (home / "content/risks.md").unlink()
    (home / "content/dose.md").write_text("# Dose\n\n## How much {#amount}\n", "utf-8")
    say(home, "risks.md\tdose.md#amount")
    synced(home)

    assert led(built(home) / "en/risks.html")["to"] == "dose.html#amount"
    (home / REDIRECTS).unlink()
    synced(home)
    assert rows(home)["/en/risks.html"] == ("content/dose.md#amount", "en", "moved", "no")
    assert led(built(home) / "en/risks.html")["to"] == "dose.html#amount"


def test_chains_are_followed_to_their_end_and_circles_are_errors(home, capsys):
    (home / "content/visit.md").unlink()
    say(
        home,
        "visit.md\ta.md",
        "a.md\tb.md",
        "b.md\trisks.md",
        "x.md\ty.md",
        "y.md\tx.md",
        "z.md\tz.md",
        "q.md\tno.md",
    )
    synced(home)

    assert led(built(home) / "en/visit.html")["to"] == "risks.html"
    assert {one[2:] for one in findings(home, capsys)} == {
        (
            4,
            "the lines turn in a circle: content/x.md → content/y.md → content/x.md: let one of them lead to a page",
        ),
        (6, "the lines turn in a circle: content/z.md → content/z.md: let one of them lead to a page"),
        (7, "'content/no.md' is no page of the content: name one, or say 'gone'"),
    }


def test_the_addresses_of_an_old_site_lead_to_pages_in_each_locale(home, capsys):
    say(
        home,
        "from\tto\tlocale",
        "# WordPress",
        "/info/{locale}/pain\trisks.md",
        "/info/de/schmerz/\trisks.md\tde",
        "/praxis.html\tvisit.md\tde",
        "/old.php\tvisit.md",
        "/info/de/pain\tvisit.md\tde",
        "/news/1.html\tgone",
    )
    synced(home)

    build = built(home)

    assert led(build / "info/en/pain/index.html")["to"] == "../../../en/risks.html"
    assert led(build / "info/ar/pain/index.html")["lang"] == "ar"
    assert led(build / "info/de/pain/index.html")["to"] == "../../../de/visit.html"
    assert led(build / "info/de/schmerz/index.html")["to"] == "../../../de/risks.html"
    assert led(build / "praxis.html")["to"] == "de/visit.html"
    assert not (build / "old.php").exists()
    assert not (build / "news").exists()
    assert rows(home)["/old.php"] == ("content/visit.md", "en", "moved", "no")
    assert rows(home)["/news/1.html"][2] == "gone"
    assert findings(home, capsys) == set()


def test_no_redirect_takes_the_place_of_a_page(home, capsys):
    say(home, "/de/risks.html\tvisit.md", "/index.html\tvisit.md", "/assets/theme.css\tvisit.md")
    before = snapshot(built(home))

    assert {one[2] for one in findings(home, capsys)} == {1, 2}
    (home / REDIRECTS).unlink()
    assert snapshot(built(home)) == before


def test_a_line_for_the_address_where_its_page_stands_does_nothing(home, capsys):
    synced(home)
    (url,) = [one for one, row in rows(home).items() if row[:2] == ("content/risks.md", "de")]
    before = rows(home)
    say(home, f"{url}\tcontent/risks.md\tde")

    assert findings(home, capsys) == set()
    synced(home)
    assert rows(home) == before


def test_an_address_that_differs_in_case_only_gets_no_file(home):
    say(
        home,
        "/EN/Risks.html\tvisit.md",
        "/en/risks.html/more.html\tvisit.md",
        "/a\tvisit.md",
        "/a/b.html\tvisit.md",
    )
    names = {name.casefold() for name in snapshot(built(home))}
    assert len(names) == len(snapshot(home / "build"))
    assert "en/risks.html/more.html" not in names


def test_a_locale_that_has_a_page_no_more_leads_to_what_its_readers_get(home, capsys):
    translate(home, "de", GERMAN)
    synced(home)
    rewrite(home / "i18n.toml", '"ar", "de"', '"de"')
    rewrite(home / "content/visit.md", "# Your", "---\nlocales: [en]\n---\n# Your")
    synced(home)

    build = built(home)

    assert led(build / "ar/risks.html")["to"] == "../en/risks.html"
    assert led(build / "de/visit.html") == {
        "to": "../en/visit.html",
        "canonical": "https://clinic.example/en/visit.html",
        "lang": "en",
        "dir": "ltr",
        "says": "Your visit",
    }
    assert findings(home, capsys) == set()


def test_another_style_of_addresses_leaves_redirects(home):
    rewrite(home / "i18n.toml", "[site]", '[urls]\nstyle = "pretty"\n\n[site]')
    synced(home)
    build = built(home)
    assert led(build / "en/visit.html")["to"] == "visit/"
    assert rows(home)["/en/visit/"][2] == "live"

    rewrite(home / "i18n.toml", "pretty", "html")
    synced(home)
    assert led(built(home) / "en/visit/index.html")["to"] == "../visit.html"


def test_a_sync_of_one_locale_leaves_the_rows_of_the_others_alone(home):
    translate(home, "de", GERMAN | {"slug:risks": "risiken"})
    before = (home / URLS).read_text("utf-8")
    assert run(["sync", "ar", "--site", str(home)]) == 0
    assert (home / URLS).read_text("utf-8") == before
    assert run(["build", "ar", "--site", str(home)]) == 0
    assert not (home / "build/de").exists()


# The tables


def test_a_broken_table_is_refused_with_its_places_and_never_written_over(home, capsys):
    text = (home / URLS).read_text("utf-8")
    broken = text + "<<<<<<< ours\n/x\tpage\n/../x\tp\txx-yy-zz-9\told\tmaybe\nx\t\tde\tlive\tyes\n"
    (home / URLS).write_text(broken, "utf-8")
    capsys.readouterr()

    assert run(["sync", "--site", str(home)]) == 3
    said = capsys.readouterr().err
    for place in ("11:1: ", "12: ", "13:1: ", "13:9: ", "13:20: ", "13:24: ", "14:1: ", "14:3: "):
        assert f"{URLS}:{place}" in said
    assert (home / URLS).read_text("utf-8") == broken
    assert run(["build", "--site", str(home)]) == 3


def test_what_a_union_of_two_branches_has_twice_is_one_row():
    text = (
        "/a\tcontent/a.md\tde\tmoved\tno\n"
        "/a\tcontent/a.md\tde\tlive\tyes\n"
        "/b\tcontent/b.md\tde\tlive\tno\n"
        "/b\tcontent/b.md\tde\tlive\tyes\n"
        "/c\tcontent/c.md\tde\tlive\tyes\r\n"
        "/c\tcontent/c.md\tde\tlive\tyes\n"
    )
    found = parse_rows(text, URLS)
    assert [(one.url, one.state, one.announced) for one in found.values()] == [
        ("/a", Standing.LIVE, True),
        ("/b", Standing.LIVE, False),
        ("/c", Standing.LIVE, True),
    ]


@pytest.mark.parametrize("path", ["a%41", "a b", "a\tb", "a#b?c", "ü", "\u202ex", "خطر\u200cها", "a\\b"])
def test_any_name_survives_the_table(path):
    from i18n.pages.published import path_of, written_url  # noqa: PLC0415

    assert path_of(written_url(path)) == path
    if "\\" not in path and "\t" not in path:
        row = Row(written_url(path), "content/a.md", "de", Standing.MOVED)
        assert parse_rows(written([row]), URLS) == {row.url: row}


@pytest.mark.parametrize(
    ("line", "place", "what"),
    [
        ("a.md", "1", "is no line of two or three fields"),
        ("a.md\tb.md\tc\td", "1", "is no line of two or three fields"),
        ("/a?p=1\tb.md", "1:1", "has more than a path"),
        ("/a/../b\tb.md", "1:1", "is no plain path"),
        ("/%ff\tb.md", "1:1", "is not UTF-8"),
        ("/a\thttps://example.org/", "1:4", "is no page of the content"),
        ("/a\t/b.html", "1:4", "is no page of the content"),
        ("a.md\tb.md\tde", "1:11", "only an address without {locale}"),
        ("/{locale}/a\tb.md\tde", "1:18", "only an address without {locale}"),
        ("/a\tb.md\tde-Nix-x", "1:9", "'de-Nix-x'"),
        ("a.md\tb.md\na.md\tc.md", "2:1", "has a line already, line 1"),
    ],
)
def test_a_line_that_is_none_is_refused_with_its_place(line, place, what):
    with pytest.raises(InputError) as caught:
        parse_redirects(line, REDIRECTS, "content")
    (problem,) = caught.value.problems
    assert str(problem).startswith(f"{REDIRECTS}:{place}: ")
    assert what in problem.what


# For servers


def server_files(site: Path, kinds: str) -> Path:
    rewrite(site / "i18n.toml", "[site]", f"[urls]\nredirects = [{kinds}]\n\n[site]")
    (site / "content/visit.md").unlink()
    say(site, "visit.md\tgone", '/a "b"$1.php\trisks.md#how-often', "/preis%25\trisks.md\tde")
    translate(site, "de", {"slug:risks": "übersicht"})
    rewrite(site / "i18n.toml", '"ar", "de"', '"de"')
    synced(site)
    return built(site)


def test_servers_get_a_file_of_rules_each(home):
    build = server_files(home, '"netlify", "nginx", "apache"')

    assert (build / "_redirects").read_text("utf-8").splitlines()[1:] == [
        "/a%20%22b%22%241.php /en/risks.html#how-often 301",
        "/ar/index.html /en/index.html 302",
        "/ar/risks.html /en/risks.html 302",
        "/de/risks.html /de/%C3%BCbersicht.html 301",
        "/preis%25 /de/%C3%BCbersicht.html 301",
    ]
    assert (build / "redirects.nginx.conf").read_text("utf-8").splitlines()[1:] == [
        r'location = "/a \"b\"$1.php" { return 301 "/en/risks.html#how-often"; }',
        'location = "/ar/index.html" { return 302 "/en/index.html"; }',
        'location = "/ar/risks.html" { return 302 "/en/risks.html"; }',
        'location = "/ar/visit.html" { error_page 410 "/404.html"; return 410; }',
        'location = "/de/risks.html" { return 301 "/de/%C3%BCbersicht.html"; }',
        'location = "/de/visit.html" { error_page 410 "/de/404.html"; return 410; }',
        'location = "/en/visit.html" { error_page 410 "/en/404.html"; return 410; }',
        'location = "/preis%" { return 301 "/de/%C3%BCbersicht.html"; }',
    ]
    assert (build / ".htaccess").read_text("utf-8").splitlines()[1:] == [
        "ErrorDocument 410 /404.html",
        "RewriteEngine On",
        r'RewriteRule "^a\ \"b\"\$1\.php$" "/en/risks.html#how-often" [R=301,NE,L]',
        r'RewriteRule "^ar/index\.html$" "/en/index.html" [R=302,NE,L]',
        r'RewriteRule "^ar/risks\.html$" "/en/risks.html" [R=302,NE,L]',
        r'RewriteRule "^ar/visit\.html$" "-" [G,L]',
        r'RewriteRule "^de/risks\.html$" "/de/\%C3\%BCbersicht.html" [R=301,NE,L]',
        r'RewriteRule "^de/visit\.html$" "-" [G,L]',
        r'RewriteRule "^en/visit\.html$" "-" [G,L]',
        r'RewriteRule "^preis\%$" "/de/\%C3\%BCbersicht.html" [R=301,NE,L]',
    ]
    assert not (build / "de/risks.html").exists()


def test_rules_hold_below_the_path_of_the_site(home):
    rewrite(home / "i18n.toml", "clinic.example/", "clinic.example/help/")
    build = server_files(home, '"html", "nginx", "apache"')

    assert '"/help/de/risks.html" { return 301 "/help/de/' in (build / "redirects.nginx.conf").read_text(
        "utf-8"
    )
    assert '"^de/risks\\.html$" "/help/de/' in (build / ".htaccess").read_text("utf-8")
    assert (build / "de/risks.html").exists()
