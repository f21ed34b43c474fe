"""The URL table: one address for every page in every locale, and nothing that an address must not be."""

from urllib.parse import unquote

import pytest

from i18n.errors import UsageError
from i18n.locales import locale
from i18n.model import Href, Link, Reference
from i18n.pages.links import Links
from i18n.pages.urls import relative, url_table
from i18n.slugs import slug_refusal

EN, DE, AR, JA = locale("en"), locale("de"), locale("ar"), locale("ja")
AT = Reference("content/index.md", 7)


def table(*sources, slugs=None, assets=(), locales=(EN, DE), absent=(), **options):
    """A table of pages named below the content folder; ``slugs`` by page and tag."""
    known = slugs or {}
    return url_table(
        [f"content/{source}" for source in sources],
        [f"content/{asset}" for asset in assets],
        locales,
        content="content",
        built=lambda page, where: (page.removeprefix("content/"), where.tag) not in absent,
        slug=lambda page, where: known.get((page.removeprefix("content/"), where.tag)),
        **options,
    )


def paths(made, where):
    return [path for (_, one), path in made.paths.items() if one == where]


def resolved(made, page, url, where=EN):
    dead = []
    path = made.paths[f"content/{page}", where]
    resolve = Links(made, made.link, {}).resolver(f"content/{page}", where, path, [], dead)
    return resolve(Href(url), AT), [one.reason for one in dead]


def test_every_locale_has_its_folder_and_its_slugs():
    made = table("index.md", "risks.md", "guide/a.md", slugs={("risks.md", "de"): "risiken"})

    assert paths(made, EN) == ["en/index.html", "en/risks.html", "en/guide/a.html"]
    assert sorted(paths(made, DE)) == ["de/guide/a.html", "de/index.html", "de/risiken.html"]


def test_the_source_can_stand_at_the_root():
    made = table("index.md", "risks.md", source_prefix=False)

    assert paths(made, EN) == ["index.html", "risks.html"]
    assert paths(made, DE) == ["de/index.html", "de/risks.html"]


def test_pretty_addresses_are_folders_and_end_in_a_slash():
    made = table("index.md", "risks.md", "guide/index.md", "404.md", style="pretty")

    assert paths(made, EN) == ["en/index.html", "en/risks/index.html", "en/guide/index.html", "en/404.html"]
    assert made.url("en/risks/index.html") == "en/risks/"
    assert made.link("en/risks/index.html", "en/guide/index.html") == "../guide/"
    assert made.link("en/guide/index.html", "en/index.html") == "../"


def test_only_an_index_is_the_page_of_its_folder():
    made = table("README.md", "guide/README.md", "guide/index.md")

    assert paths(made, EN) == ["en/README.html", "en/guide/README.html", "en/guide/index.html"]


def test_a_full_stop_in_a_name_is_no_suffix():
    assert paths(table("v1.2.md", ".x/v1.2.3.md"), EN) == ["en/v1.2.html", "en/.x/v1.2.3.html"]


def test_the_slug_of_a_folders_page_names_the_folder():
    made = table("guide/index.md", "guide/a.md", slugs={("guide/index.md", "de"): "leitfaden"})

    assert sorted(paths(made, DE)) == ["de/leitfaden/a.html", "de/leitfaden/index.html"]


def test_a_locale_without_a_slug_has_the_sources():
    made = table("a.md", slugs={("a.md", "en"): "first"})

    assert (paths(made, EN), paths(made, DE)) == (["en/first.html"], ["de/first.html"])


def test_letters_of_every_script_stay_letters_on_disk_and_are_encoded_in_addresses():
    made = table(
        "a.md", slugs={("a.md", "ar"): "مخاطر-العلاج", ("a.md", "ja"): "危険性"}, locales=(EN, AR, JA)
    )

    (arabic,), (japanese,) = paths(made, AR), paths(made, JA)

    assert (arabic, japanese) == ("ar/مخاطر-العلاج.html", "ja/危険性.html")
    assert made.url(arabic).isascii()
    assert unquote(made.url(arabic)) == arabic


def test_a_slug_is_composed_so_that_two_ways_to_type_it_are_one():
    assert paths(table("a.md", slugs={("a.md", "de"): "u\u0308bung"}), DE) == ["de/\u00fcbung.html"]


HOSTILE = [
    "", " ", "../x", "..", ".", "a/b", "a\\b", "/a", "con", "CON", "nul.html", "lpt1", "com¹", "index", "Index", "404",
    "a b", "a\u00a0b", "a?b", "a#b", "a%41", "a:b", "a*", '"', "<b>", "a|b", "a\nb", "a\0b", "a\u202eb", "a\u200bb",
    "\ud800", "x" * 201, "ü" * 101, ".hidden", "_drafts", "-x", "x-", "x.", "a&b", "a;b", "http:", "~" * 300,
]  # fmt: skip


@pytest.mark.parametrize("slug", HOSTILE, ids=repr)
def test_a_hostile_slug_is_refused_and_the_page_keeps_the_sources(slug):
    made = table("risks.md", slugs={("risks.md", "en"): "dangers", ("risks.md", "de"): slug})

    assert paths(made, DE) == ["de/dangers.html"]
    assert [(one.locale, one.slug) for one in made.refused] == [(DE, slug)]


@pytest.mark.parametrize(
    "slug",
    ["risiken", "v1.2", "seguridad-del-paciente", "می\u200cخواهم", "जोखिम", "a_b", "console", "x" * 200],
)
def test_an_ordinary_slug_is_not_refused(slug):
    assert slug_refusal(slug) is None


def test_a_hostile_slug_of_the_source_leaves_the_name_of_the_file():
    made = table("risks.md", slugs={("risks.md", "en"): "../x"})

    assert paths(made, EN) == ["en/risks.html"]
    assert len(made.refused) == 1


@pytest.mark.parametrize(
    ("sources", "slugs", "assets"),
    [
        (["a.md", "b.md"], {("b.md", "en"): "a"}, []),
        (["a.md", "A.md"], {}, []),
        (["a.md", "a.markdown"], {}, []),
        (["index.md", "index.markdown"], {}, []),
        (["über.md", "u\u0308ber.md"], {}, []),
        (["a.md"], {}, ["en/a.html"]),
        ([], {}, ["index.html"]),
    ],
)
def test_two_things_with_one_address_are_an_error_that_names_both(sources, slugs, assets):
    with pytest.raises(UsageError) as caught:
        table(*sources, slugs=slugs, assets=assets)

    said = str(caught.value)
    for name in [*sources, *assets]:
        assert name in said
    assert "has the same address" in said


def test_all_collisions_are_told_at_once():
    with pytest.raises(UsageError) as caught:
        table("a.md", "A.md", "b.md", "B.md")

    assert len({problem.path for problem in caught.value.problems}) == 2


def test_a_file_cannot_stand_where_every_site_has_a_folder():
    with pytest.raises(UsageError) as raised:
        table("a.md", assets=["assets"])
    assert str(raised.value).startswith(
        "content/assets: has the address 'assets', which is a folder that every"
    )

    with pytest.raises(UsageError) as raised:
        table("a.md", assets=["de"])
    assert "content/de: has the address 'de', which is a folder that every site has" in str(raised.value)
    assert "content/a.md: needs the folder 'de', which is the address of 'content/de'" in str(raised.value)


def test_a_file_cannot_stand_where_another_needs_a_folder():
    with pytest.raises(UsageError, match=r"needs the folder 'en/a\.html'"):
        table("a.md", "a.html/b.md")


def test_a_translated_slug_that_another_page_needs_costs_only_itself():
    made = table(
        "a.md", "b.md", "c.md", slugs={("a.md", "de"): "b", ("b.md", "de"): "neu", ("c.md", "de"): "Neu"}
    )

    assert made.paths["content/a.md", DE] == "de/a.html"
    assert made.paths["content/b.md", DE] == "de/neu.html"
    assert made.paths["content/c.md", DE] == "de/c.html"
    assert [one.page for one in made.refused] == ["content/a.md", "content/c.md"]


def test_a_page_keeps_its_address_whatever_the_order_of_the_others():
    slugs = {("a.md", "de"): "x", ("b.md", "de"): "y"}

    assert table("a.md", "b.md", slugs=slugs).paths == table("b.md", "a.md", slugs=slugs).paths


@pytest.mark.parametrize(
    ("start", "target", "link"),
    [
        ("en/a.html", "en/b.html", "b.html"),
        ("en/a.html", "en/a.html", "a.html"),
        ("en/g/a.html", "en/b.html", "../b.html"),
        ("en/guide/a.html", "en/guides/b.html", "../guides/b.html"),
        ("a.html", "de/b.html", "de/b.html"),
        ("en/x/y/a.html", "assets/theme.css", "../../../assets/theme.css"),
        ("en/a/", "en/", "../"),
        ("en/", "en/", "./"),
    ],
)
def test_links_are_relative(start, target, link):
    assert relative(start, target) == link


# Links of the content


def test_a_link_names_the_source_file_and_leads_to_the_page_of_the_same_locale():
    made = table("index.md", "guide/risks.md", slugs={("guide/risks.md", "de"): "risiken"})

    assert resolved(made, "index.md", "guide/risks.md?a=1#dose", DE) == (
        Link("guide/risiken.html?a=1#dose"),
        [],
    )
    assert resolved(made, "guide/risks.md", "../index.md") == (Link("../index.html"), [])
    assert resolved(made, "guide/risks.md", "/index.md#x") == (Link("../index.html#x"), [])


@pytest.mark.parametrize("url", ["guide", "guide/", "./guide/", "/guide/"])
def test_a_link_to_a_folder_leads_to_its_index(url):
    made = table("a.md", "guide/index.md")

    assert resolved(made, "a.md", url) == (Link("guide/index.html"), [])


def test_a_link_to_a_file_leads_to_its_one_copy():
    made = table("guide/a.md", assets=["img/my cat.png"])

    assert resolved(made, "guide/a.md", "../img/my%20cat.png") == (Link("../../img/my%20cat.png"), [])


@pytest.mark.parametrize(
    "url", ["https://x.org/a.md", "mailto:a@b.c", "//x.org/a.md", "tel:+49", "#dose", "", "?a=b", "data:x"]
)
def test_a_link_that_leads_elsewhere_is_left_as_it_is(url):
    assert resolved(table("a.md"), "a.md", url) == (Link(url), [])


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("gone.md", "there is no 'content/gone.md'"),
        ("b.html", "there is no 'content/b.html': name the source file 'content/b.md'"),
        ("../secret.md", "it leads out of the content folder"),
        ("../../../etc/passwd", "it leads out of the content folder"),
        ("b.md/", "there is no 'content/b.md'"),
        ("%00", "it leads out of the content folder"),
        ("guide/", "there is no 'content/guide'"),
    ],
)
def test_a_link_that_leads_nowhere_stays_and_is_told(url, reason):
    assert resolved(table("a.md", "b.md", "guide/c.md"), "a.md", url) == (Link(url), [reason])


def test_a_page_that_this_locale_does_not_have_is_the_sources_and_says_so():
    made = table("a.md", "b.md", absent=[("b.md", "de")])

    assert resolved(made, "a.md", "b.md", DE) == (Link("../en/b.html", "en"), [])


def test_a_page_that_nobody_can_read_here_is_a_dead_link():
    made = table("a.md", "b.md", absent=[("b.md", "de"), ("b.md", "en")])

    assert resolved(made, "a.md", "b.md", DE)[1] == ["'content/b.md' is not published in this locale"]
