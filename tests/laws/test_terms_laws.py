"""Terms on random files and texts: no fault without a place, no term where there is none, nothing that dress hides."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.locales import locale
from i18n.terms import ALL_RIGHT, COLUMNS, compare, read_terms
from i18n.terms.forms import Finder, Form, wording

LOCALES = st.sampled_from([locale(tag) for tag in ("de", "es-MX", "ar", "ja", "pl", "he", "th", "ko")])
CELLS = st.one_of(
    st.sampled_from(
        ["", "", "de", "ar", "xx-", "yes", "no", "x", "a|b", "a*|*b", "*", "|", '"q"', "dose", "Dosis*", "薬"]
    ),
    st.text(max_size=6),
)
LINES = st.lists(CELLS, max_size=8).map("\t".join)
FILES = st.one_of(
    st.lists(LINES, max_size=6).map(lambda lines: "\n".join(("\t".join(COLUMNS), *lines))),
    st.lists(LINES, max_size=3).map("\n".join),
    st.text(max_size=60),
)
TEXTS = st.one_of(
    st.lists(
        st.sampled_from(
            ["dose", "Dosis", "a", "b", "薬", "**", "_", " ", "\n", "`", "&amp;", "<b>", "](a)", "5"]
        )
    ).map("".join),
    st.text(max_size=40),
)


@settings(max_examples=500, deadline=None)
@given(FILES)
def test_every_fault_of_a_file_has_its_place(content):
    terms, faults = read_terms(content, "terms.tsv")
    lines = content.split("\n")
    for fault in faults:
        assert fault.path == "terms.tsv"
        assert 1 <= fault.line <= len(lines)
        assert 1 <= fault.column <= len(lines[fault.line - 1]) + 1
    assert read_terms(content, "terms.tsv") == (terms, faults)


@settings(max_examples=500, deadline=None)
@given(FILES, TEXTS, TEXTS, LOCALES)
def test_a_comparison_never_fails_and_a_text_without_terms_is_right(content, source, target, where):
    terms, _ = read_terms(content, "terms.tsv")
    found = compare(terms, source, target, where)
    said = set(terms.said(source).terms)
    assert {*found.lacking, *(term for term, _ in found.mistaken)} <= said
    if not said:
        assert found is ALL_RIGHT


@settings(max_examples=500, deadline=None)
@given(st.sampled_from(["dose", "薬", "كيتامين", "side effect"]), TEXTS, TEXTS)
def test_a_form_between_spaces_is_always_found(form, before, after):
    words = f"{wording(before)} {form} {wording(after)}"
    assert any(hit.text == form for hit in Finder([(Form(form), 0)]).hits(words))


@settings(max_examples=300, deadline=None)
@given(
    st.text(alphabet="abcdxyz", min_size=1, max_size=8), st.text(alphabet="abcdxyz", min_size=1, max_size=8)
)
def test_a_longer_word_is_another_word(one, other):
    finder = Finder([(Form(one), 0)])
    assert not list(finder.hits(one + other)) or one + other == one
    assert not list(finder.hits(other + one)) or other + one == one
    assert list(finder.hits(f"{other}-{one}"))
    assert list(Finder([(Form(one, after=True), 0)]).hits(one + other))
