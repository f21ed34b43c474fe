"""Texts as XML has them: as the library writes them, whose module takes longer to load than many a command runs."""

import xml.etree.ElementTree as ET
from xml.sax import saxutils

from hypothesis import given
from hypothesis import strategies as st

from i18n.xml_texts import escaped, legal, quoted

TEXTS = st.text(st.one_of(st.sampled_from("&<>\"'\t\n\r a"), st.characters()))


@given(TEXTS)
def test_texts_are_written_as_the_library_writes_them(text):
    assert escaped(text) == saxutils.escape(text)
    assert quoted(text) == saxutils.quoteattr(text)


@given(TEXTS)
def test_what_is_legal_comes_back_from_a_reader(text):
    said = legal(text)

    read = ET.fromstring(f"<a b={quoted(said)}>{escaped(said)}</a>")  # noqa: S314 - our own

    assert (read.get("b"), read.text or "") == (said, said.replace("\r\n", "\n").replace("\r", "\n"))
    assert legal("a\0\x1b\ufffe\U0001f600", "?") == "a???\U0001f600"
