"""Laws of addresses and templates, on whatever text there may be."""

from html.parser import HTMLParser
from string import ascii_lowercase
from urllib.parse import unquote, urljoin

from hypothesis import given
from hypothesis import strategies as st

from i18n.locales import locale
from i18n.model import Localized, State
from i18n.pages.urls import relative, url_table
from i18n.slugs import slug_refusal
from i18n.templating import Speaker, Templates

EN, DE = locale("en"), locale("de")
TEMPLATES = Templates(
    {},
    {
        "page": "<!doctype html><title>{{ _('x') }}</title><p title=\"{{ _('x') }}\" id='{{ _('x') }}'>{{ _('x') }}"
        "{{ _('%(a)s', a=value) }}{% trans n=2 %}{{ n }} a{% pluralize n %}{{ n }} b{% endtrans %}</p>"
    },
)
SHAPE = [("title", []), ("p", ["title", "id"])]


class Shape(HTMLParser):
    """The elements and attributes of a page, in their order."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, [name for name, _ in attrs]))

    def handle_comment(self, data):
        self.found.append(("comment", [data]))


def speaker(text, where):
    def lookup(key, n=None, plural=None):
        del key, n, plural
        return Localized(text, where, State.CURRENT)

    def source(key, n=None, plural=None):
        return Localized(key.msgid if plural is None or n == 1 else plural, EN, State.MISSING)

    return Speaker(DE, lookup, source)


hostile = st.one_of(
    st.text(),
    st.text(alphabet="<>&\"'/=%()snab ! -{}"),
    st.sampled_from(
        [
            "<script>alert(1)</script>",
            '" onload="x',
            "%(a)s%(b)s",
            "%",
            "</title><b>",
            "<!--",
            "{{ 7*7 }}",
            "%(n)s",
        ]
    ),
)


@given(text=hostile, value=hostile)
def test_no_msgstr_and_no_value_brings_an_element_an_attribute_or_an_error(text, value):
    html = TEMPLATES.render("page", {"value": value}, speaker(text, DE))

    # A span alone may stand there: the source's text, where the msgstr did not fit.
    assert [one for one in Shape(html).found if one != ("span", ["lang", "dir"])] == SHAPE


@given(text=hostile)
def test_a_text_that_fell_back_brings_its_own_element_and_nothing_else(text):
    html = TEMPLATES.render("page", {"value": ""}, speaker(text, EN))

    assert Shape(html).found == [*SHAPE, *[("span", ["lang", "dir"])] * 3]


names = st.text(alphabet=ascii_lowercase + ".-ü", min_size=1, max_size=4)
addresses = st.builds(
    lambda folders, name: "/".join([*folders, name]), st.lists(names, max_size=4), names
).filter(lambda path: not {".", ".."} & set(path.split("/")))


@given(start=addresses, target=addresses)
def test_a_relative_address_leads_where_it_was_meant_to(start, target):
    assert urljoin(f"https://x.org/{start}", relative(start, target)) == f"https://x.org/{target}"


@given(st.text(max_size=30))
def test_a_slug_that_is_not_refused_is_one_part_of_a_path_and_of_an_address(slug):
    if slug_refusal(slug) is None:
        made = url_table(
            ["content/a.md"], [], [EN], content="content", built=lambda *_: True, slug=lambda *_: slug
        )
        (path,) = made.paths.values()

        assert path.count("/") == 1
        assert not {"\\", "?", "#", "%", "\0", "\n"} & set(path)
        assert unquote(made.url(path)) == path
        assert made.url(path).isascii()


pages = st.lists(
    st.tuples(st.sampled_from(["", "x/", "y/", "x/y/"]), st.sampled_from(["index", "a", "b", "c"])).map(
        lambda place: f"content/{place[0]}{place[1]}.md"
    ),
    unique=True,
    max_size=8,
)


@given(sources=pages, data=st.data(), pretty=st.booleans(), prefix=st.booleans())
def test_whatever_translators_call_their_pages_no_two_have_one_address(sources, data, pretty, prefix):
    wished = st.sampled_from(
        ["a", "b", "A", "index", "../x", "x", "y", "n", "ü", "u\u0308", "de", "assets", "", None]
    )
    slugs = {source: data.draw(wished) for source in sources}

    made = url_table(
        sources,
        [],
        [EN, DE],
        content="content",
        built=lambda *_: True,
        slug=lambda page, where: slugs[page] if where == DE else None,
        style="pretty" if pretty else "html",
        source_prefix=prefix,
    )
    paths = [path.casefold() for path in made.paths.values()]

    assert len(paths) == len(set(paths)) == 2 * len(sources)
    assert not [path for path in paths if ".." in path or path.startswith("/")]
