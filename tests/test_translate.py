"""What a unit says: current, else a parent's text, else the source; never what facts forbid."""

import pytest

from i18n.locales import locale
from i18n.model import (
    Catalog,
    Localized,
    Markup,
    Message,
    MessageKey,
    Previous,
    Reference,
    State,
    Unit,
)
from i18n.translate import Refused, pseudo_translations, source_translations, translations

EN, DE, AT, PL, AR = (locale(tag) for tag in ("en", "de", "de-AT", "pl", "ar-XB"))


def unit(text, markup=Markup.MARKDOWN, msgctxt=None):
    return Unit(MessageKey(text, msgctxt), "paragraph", markup, Reference("content/a.md", 1))


def catalog(where, *messages):
    return Catalog(where, None, messages)


def message(text, *said, **more):
    return Message(MessageKey(text), said or ("",), **more)


def speak(*messages, where=DE, **options):
    return translations(where, catalog(where, *messages), source=EN, **options)


FUZZY = message("Take 2.", "Nimm eine.", flags=("fuzzy",), previous=Previous("Take 2 now."))


def test_a_current_text_is_shown():
    assert speak(message("Hello", "Hallo")).translate(unit("Hello")) == Localized("Hallo", DE, State.CURRENT)


def test_a_text_equal_to_its_source_is_current_and_in_the_locale():
    assert speak(message("OK", "OK")).translate(unit("OK")) == Localized("OK", DE, State.CURRENT)


@pytest.mark.parametrize(
    "texts", [speak(message("Hello")), speak(), speak(message("Hello", "Hallo", obsolete=True))]
)
def test_what_is_missing_is_the_source(texts):
    assert texts.translate(unit("Hello")) == Localized("Hello", EN, State.MISSING)


def test_a_fuzzy_text_is_the_source():
    assert speak(FUZZY).translate(unit("Take 2.")) == Localized("Take 2.", EN, State.FUZZY)


def test_a_fuzzy_text_is_marked_as_outdated_where_asked_for():
    said = speak(FUZZY, stale="marked").translate(unit("Take 2."))
    assert said == Localized("Nimm eine.", DE, State.FUZZY, outdated=True)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Take 1 tablet.", "Take 2 tablets."),
        ("You may drive.", "You may not drive."),
        ("At least 5.", "At most 5."),
    ],
)
def test_an_old_text_is_never_shown_when_a_fact_has_changed(old, new):
    one = message(new, "alt", flags=("fuzzy",), previous=Previous(old))
    assert speak(one, stale="marked").translate(unit(new)) == Localized(new, EN, State.FUZZY)


def test_an_old_text_is_not_shown_when_nobody_knows_what_it_was_made_for():
    one = message("Take it.", "alt", flags=("fuzzy",))
    assert speak(one, stale="marked").translate(unit("Take it.")).locale == EN


def test_a_suggestion_from_another_text_of_today_is_no_old_translation():
    one = message("Open the window.", "Öffne die Tür.", flags=("fuzzy",), previous=Previous("Open the door."))
    texts = speak(message("Open the door.", "Öffne die Tür."), one, stale="marked")
    assert texts.translate(unit("Open the window.")) == Localized("Open the window.", EN, State.FUZZY)


def test_a_refused_text_is_missing_in_that_markup_alone_and_judged_once():
    asked = []

    def refusal(markup, msgid, msgstr):
        asked.append((markup, msgid, msgstr))
        return "no" if markup is Markup.MARKDOWN else None

    texts = speak(message("Hello", "**x**"), refusal=refusal)
    for _ in range(3):
        assert texts.translate(unit("Hello")) == Localized("Hello", EN, State.MISSING)
        assert texts.translate(unit("Hello", Markup.PLAIN)).text == "**x**"
        assert texts.state(unit("Hello")) is State.MISSING
        assert texts.state(unit("Hello", Markup.PLAIN)) is State.CURRENT
    assert len(asked) == 2
    assert texts.refusals == (Refused(MessageKey("Hello"), Markup.MARKDOWN, "no"),)


def test_an_old_text_that_is_refused_is_not_shown():
    texts = speak(FUZZY, stale="marked", refusal=lambda *_: "no")
    assert texts.translate(unit("Take 2.")) == Localized("Take 2.", EN, State.FUZZY)


def test_real_containment_stands_behind_it():
    texts = speak(message("Hello", "<script>alert(1)</script>"))
    assert texts.translate(unit("Hello")).text == "Hello"
    assert len(texts.refusals) == 1


def test_gaps_are_filled_by_the_parents_current_texts_only():
    german = speak(message("One", "Eins"), message("Two", "Zwei", flags=("fuzzy",)), message("Three"))
    texts = speak(message("One"), message("Two"), message("Three"), where=AT, parents=[german])
    assert texts.translate(unit("One")) == Localized("Eins", DE, State.MISSING)
    assert texts.translate(unit("Two")) == Localized("Two", EN, State.MISSING)
    assert texts.translate(unit("Three")) == Localized("Three", EN, State.MISSING)


def test_a_parents_outdated_text_is_shown_nowhere_else():
    german = speak(FUZZY, stale="marked")
    texts = speak(message("Take 2."), where=AT, parents=[german], stale="marked")
    assert texts.translate(unit("Take 2.")) == Localized("Take 2.", EN, State.MISSING)


def test_a_text_that_a_parent_may_not_show_is_not_shown_by_its_child():
    german = speak(message("Hello", "evil"), refusal=lambda *_: "no")
    texts = speak(message("Hello"), where=AT, parents=[german])
    assert texts.translate(unit("Hello")).text == "Hello"


def test_the_plural_form_is_picked_by_the_catalog():
    pages = message("%(n)s page", "strona", "strony", "stron", msgid_plural="%(n)s pages")
    texts = speak(pages, where=PL)
    key = MessageKey("%(n)s page")
    assert [texts.lookup(key, n, "%(n)s pages").text for n in (1, 2, 5, 22)] == [
        "strona",
        "strony",
        "stron",
        "strony",
    ]
    assert texts.lookup(key).text == "strona"


def test_a_missing_plural_is_the_sources_form():
    texts = speak(message("a page", "eine Seite", "", msgid_plural="pages"))
    key = MessageKey("a page")
    assert texts.lookup(key, 1, "pages") == Localized("a page", EN, State.MISSING)
    assert texts.lookup(key, 0, "pages") == Localized("pages", EN, State.MISSING)


def test_too_few_forms_give_the_last():
    texts = speak(message("a page", "strona", msgid_plural="pages"), where=PL)
    assert texts.lookup(MessageKey("a page"), 5, "pages").text == "strona"


def test_the_source_says_itself():
    texts = source_translations(EN)
    assert texts.translate(unit("Hello")) == Localized("Hello", EN, State.CURRENT)
    assert texts.lookup(MessageKey("a page"), 2, "pages") == Localized("pages", EN, State.CURRENT)
    assert texts.state(unit("Hello")) is State.CURRENT
    assert texts.refusals == ()


def test_a_pseudo_locale_makes_every_text_foreign():
    said = pseudo_translations(AR).translate(unit("Hello `x`"))
    assert said == Localized("⟦\u202eHello\u202c `x`⟧", AR, State.CURRENT)
