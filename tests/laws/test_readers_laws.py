"""The table that leads readers to their language answers as the matching does, in Python and as servers read it."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.locales import answer, best_match, locale, readers
from i18n.locales.cldr import REGIONS
from i18n.locales.tags import records
from i18n.pages.accept_language import first_asked, rules

LANGUAGES = [
    "az",
    "ar",
    "ca",
    "de",
    "en",
    "es",
    "fr",
    "ku",
    "nb",
    "nn",
    "no",
    "pa",
    "pt",
    "ro",
    "sr",
    "uz",
    "zh",
]
KNOWN = [tag for tag in records() if tag.partition("-")[0] in LANGUAGES]
SITES = st.lists(st.sampled_from(KNOWN), min_size=1, max_size=8, unique=True)
WANTED = st.one_of(
    st.sampled_from(KNOWN),
    st.builds("{}-{}".format, st.sampled_from(LANGUAGES), st.sampled_from(REGIONS.split())),
    st.builds("{}-{}".format, st.sampled_from(KNOWN).filter(lambda tag: tag.count("-") < 1), st.just("DE")),
)


def best(tags, site):
    there = [locale(tag) for tag in site]
    found = (best_match(locale(tag), there) for tag in tags)
    return next((one.tag for one in found if one), None)


@settings(max_examples=40, deadline=None)
@given(SITES, st.lists(WANTED, min_size=20, max_size=20))
def test_the_table_says_what_the_matching_says(site, wanted):
    table = readers([locale(tag) for tag in site])

    for tag in wanted:
        found = answer(tag, table)
        assert (found and found.tag) == best([tag], site), tag


@settings(max_examples=40, deadline=None)
@given(SITES, st.lists(WANTED, max_size=4, unique=True))
def test_the_patterns_of_servers_find_the_first_language_that_there_is(site, wanted):
    table = readers([locale(tag) for tag in site])
    header = ", ".join(f"{tag};q=0.{9 - i}" for i, tag in enumerate(wanted))

    asked = re.search(first_asked(table), header, re.IGNORECASE)
    homes = [
        rule.home
        for rule in rules(table, lambda one: one.tag)
        if asked and re.search(f"^(?:{'|'.join(rule.tags)})(?:-|$)", asked[1], re.IGNORECASE)
    ]

    assert (homes[0] if homes else None) == best(wanted, site)
