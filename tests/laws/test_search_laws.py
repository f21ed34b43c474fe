"""How words are compared: what differs in nothing but its writing is found together, and nothing gets lost."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from i18n.search import exact, loose, passages, terms

LANGUAGES = st.sampled_from(["en", "de", "tr", "ar", "he", "ja", "th", "hi", "el"])
# What Unicode has assigned: to the rest each program has its own answer.
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cn", "Co"]), max_size=40)


@given(TEXTS, LANGUAGES)
def test_a_text_and_its_decomposed_form_have_the_same_words(text, language):
    def found(form):
        return {loose(term) for term in terms(unicodedata.normalize(form, text), language)}

    assert found("NFC") == found("NFD")


@given(TEXTS, LANGUAGES)
def test_words_alone_are_left_as_they_are(text, language):
    once = exact(text, language)

    # But for the order of marks, which may have been torn from their letter.
    assert unicodedata.normalize("NFC", exact(once, language)) == unicodedata.normalize("NFC", once)
    assert not set(once) & set("\n\t.,;:!?()<>&\"'")


@given(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12), LANGUAGES)
def test_whatever_has_a_letter_or_a_digit_can_be_found(text, language):
    assert terms(text, language)
    assert all(loose(term) for term in terms(text, language))


@given(st.integers(0, 10**12), st.sampled_from("0٠۰०০๐၀០０"))
def test_digits_count_by_their_value(number, zero):
    written = "".join(chr(ord(zero) + int(digit)) for digit in str(number))

    assert exact(written, "en") == str(number)


@given(st.text(st.sampled_from("<>/=\"' abhdivlnkp126&;-!langid"), max_size=60))
def test_any_page_can_be_read(html):
    passages(f"<main>{html}</main>", "de", rtl=True)


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=8), max_size=8))
def test_the_text_of_paragraphs_is_read_line_by_line(said):
    html = "".join(f"<p>{one}</p>" for one in said)

    found = passages(f"<main>{html}</main>", "de")

    assert "".join(one.text for one in found) == "\n".join(said)
