"""Memory on random catalogs: it fills what is empty, never as current, touches nothing else, and is then content."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.locales import locale
from i18n.merge import Memory, Source, merge
from i18n.model import Catalog, Message, MessageKey, State

DE = locale("de")
TEXTS = st.sampled_from(
    ["May", "Please bring your insurance card.", "Call us at any time, please.", "保険証をお持ちください"]
)
CONTEXTS = st.sampled_from([None, "menu", "title"])


@st.composite
def messages(draw, *, translated=True):
    found = {}
    for _ in range(draw(st.integers(0, 6))):
        key = MessageKey(draw(TEXTS), draw(CONTEXTS))
        plural = draw(st.sampled_from([None, None, "many"]))
        forms = 1 if plural is None else 2
        said = draw(st.sampled_from(["", "a", "b"])) if translated else ""
        flags = ("fuzzy",) if said and draw(st.booleans()) else ()
        obsolete = translated and bool(said) and draw(st.booleans())
        found[key] = Message(key, (said,) * forms, plural, flags=flags, obsolete=obsolete)
    return tuple(found.values())


def catalogs(**options):
    return messages(**options).map(lambda these: Catalog(DE, None, these))


@settings(max_examples=300, deadline=None)
@given(catalogs(translated=False), catalogs(), st.lists(catalogs(), max_size=3))
def test_memory_fills_what_is_empty_and_nothing_else(template, old, others):
    memory = Memory(lambda: (Source(f"{n}.po", one) for n, one in enumerate(others)))
    without, result = merge(template, old), merge(template, old, memory=memory)
    filled = {one.key for one in result.report.remembered}
    before = {one.key: one for one in without.catalog.messages if not one.obsolete}
    for message in result.catalog.messages:
        if message.key in filled and not message.obsolete:
            assert message.state is State.FUZZY
            assert all(message.msgstr)
            assert any("i18n: suggested from " in one for one in message.translator_comments)
        elif not message.obsolete:
            # The closest text is asked after the memory, so that it fills nothing that it did not fill before.
            assert message == before[message.key]
    again = merge(template, result.catalog, memory=memory)
    assert again.catalog is result.catalog
    assert not again.report.remembered


@settings(max_examples=200, deadline=None)
@given(catalogs(translated=False), catalogs(), catalogs())
def test_every_message_of_the_template_stands_in_one_list(template, old, other):
    report = merge(template, old, memory=Memory(lambda: [Source("other.po", other)])).report
    told = [
        *report.kept,
        *report.moved,
        *report.revived,
        *report.added,
        *(one.key for one in (*report.carried, *report.repaired, *report.fuzzied, *report.remembered)),
    ]
    assert sorted(map(str, told)) == sorted(str(one.key) for one in template.messages)
