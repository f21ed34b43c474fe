"""The short way through an inline text gives what the parser gives."""

from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.markup.dialect import PAGE
from i18n.markup.inline import ALONE, NO_NUMBERS, _only_code, _parse


@given(st.text(alphabet="`` a b.\n\u2028\u00e9<&\t*", max_size=14))
@settings(max_examples=1000)
def test_a_text_with_code_alone_needs_no_parser(text: str) -> None:
    html = _only_code(text.strip())

    if html is not None:
        assert _parse(text.strip(), PAGE, ALONE, NO_NUMBERS).parts == ((html,) if html else ())
