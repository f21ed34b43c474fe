"""What holds for every page with versions, and for every history of an asset and a locale's own file."""

from __future__ import annotations

from documents import as_it_is, document
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.assets import Asset, parse, renewed, state, written
from i18n.formats.page import Page
from i18n.locales import locale
from i18n.model import Applies, Localized, State

EN, DE, ES, MX, PL = (locale(tag) for tag in ("en", "de", "es", "es-MX", "pl"))
LOCALES = (EN, DE, ES, MX, PL)

# Pages

BLOCKS = st.sampled_from(
    [
        "# Heading",
        "A paragraph with *words*.",
        "<!-- i18n:only de es -->\nFor some.\n<!-- i18n:end -->",
        "<!-- i18n:except es -->\nFor others.\n<!-- i18n:end -->",
        "- item\n- ![image](a.png)",
        "Text[^1].\n\n[^1]: Note.",
    ]
)
TEXTS = st.lists(BLOCKS, min_size=1, max_size=5).map(lambda blocks: "\n\n".join(blocks) + "\n")
PAGES = st.builds(
    lambda text, front, written, versions: Page(
        "content/page.md",
        "content/page.md",
        document(front + text),
        written,
        {where: document(words) for where, words in versions.items()},
    ),
    TEXTS,
    st.sampled_from(["", "---\nlocales: [es, de]\n---\n", "---\ntitle: A title\n---\n"]),
    st.sampled_from([None, PL, ES]),
    st.dictionaries(st.sampled_from(LOCALES), TEXTS, max_size=2),
)


@settings(max_examples=200, deadline=None)
@given(PAGES, st.sampled_from(LOCALES))
def test_rendering_a_page_asks_for_the_units_that_apply_in_their_order(page, where):
    asked = []

    def translate(unit):
        asked.append(unit)
        return Localized(unit.key.msgid, where, State.CURRENT)

    body = page.render(where, translate, as_it_is)

    assert asked == [unit for unit in page.units() if unit.applies.to(where)]
    assert body.states == tuple((unit, State.CURRENT) for unit in asked)


@settings(max_examples=200, deadline=None)
@given(PAGES, st.sampled_from(LOCALES))
def test_a_locale_with_its_own_words_is_asked_for_none_and_shows_them_as_they_are(page, where):
    def refuse(unit):
        raise AssertionError(unit)

    if where in page.versions or where == page.locale:
        assert [unit for unit in page.units() if unit.applies.to(where)] == []
        plain = page.of(where).render(
            where, lambda unit: Localized(unit.key.msgid, where, State.CURRENT), as_it_is
        )
        shown = page.render(where, refuse, as_it_is)
        assert (shown.html, shown.meta) == (plain.html, plain.meta)
        assert "data-i18n" not in shown.html


@given(
    st.frozensets(st.sampled_from(["es", "es-419", "de"])),
    st.frozensets(st.sampled_from(["es", "es-419", "de"])),
    st.frozensets(st.sampled_from(["es", "es-MX", "de"])),
    st.sampled_from(LOCALES),
)
def test_what_a_locale_has_itself_is_not_there_for_it_alone(only, excluded, own, where):
    with_own, without = Applies(only, excluded, own), Applies(only, excluded)

    assert with_own.to(where) == (without.to(where) and where.tag not in own)


# Files

ASSET = "content/a.png"
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["asset", "variant", "gone", "sync", "sync"]), st.sampled_from(["1", "2", "3"])
    ),
    max_size=12,
)


class Files:
    """A folder with an asset and the German one, and what is recorded of them."""

    def __init__(self):
        self.asset, self.variant = "1", "a"
        self.records = {}

    @property
    def known(self):
        variants = {DE: "content/a.de.png"} if self.variant else {}
        return Asset(ASSET, there=True, variants=variants, tracked=True, worded=True)

    def digest(self, path):
        return (self.asset if path == ASSET else self.variant).rjust(64, "0")

    def state(self):
        return state(self.known, DE, self.records, self.digest)

    def sync(self):
        lines = renewed([self.known], (DE,), self.records, self.digest)
        self.records = parse(written(lines), "assets.tsv")
        return lines


@given(STEPS)
def test_a_sync_changes_no_state_and_a_second_one_nothing(steps):
    files = Files()
    for what, value in steps:
        if what == "sync":
            before = files.state()
            lines = files.sync()
            assert files.state() is before
            assert files.sync() == lines
        elif what == "asset":
            files.asset = value
        else:
            files.variant = "" if what == "gone" else value


@given(STEPS)
def test_a_file_that_was_not_touched_since_its_source_changed_is_never_current(steps):
    files = Files()
    files.sync()
    made_for = {(files.variant, files.asset)}
    for what, value in steps:
        if what == "sync":
            files.sync()
        elif what == "asset":
            files.asset = value
        elif what == "gone":
            files.variant = ""
        else:
            # Somebody makes it anew for the asset as it is.
            files.variant = value
            made_for.add((value, files.asset))
            files.sync()
        if files.variant and (files.variant, files.asset) not in made_for:
            assert files.state() is State.FUZZY


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1),
            st.sampled_from(["de", "pt-BR"]),
            st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1),
            st.text("0123456789abcdef", min_size=64, max_size=64),
            st.text("0123456789abcdef", min_size=64, max_size=64),
        ),
        unique_by=lambda one: one[:2],
    )
)
def test_what_is_written_is_read_again(lines):
    text = written(lines)

    assert written(parse(text, "assets.tsv").values()) == text
    assert sorted(map(tuple, parse(text.replace("\n", "\r\n"), "assets.tsv").values())) == sorted(lines)
