"""A translation carried over a change that is not language: what follows the source, and what takes a person."""

import pytest

from i18n.carry import carried

A, B = "See [the plan](a/b.md).", "See [the plan](a/c.md)."


def test_an_address_follows_wherever_the_translation_has_it():
    old, new = "[One](a.md) before [two](b.md)", "[One](a.md) before [two](c.md)"
    assert carried(old, new, "Vor [zwei](b.md) kommt [eins](a.md)") == "Vor [zwei](c.md) kommt [eins](a.md)"


def test_the_signs_around_an_address_are_the_translators():
    assert carried(A, B, 'Siehe [Plan](<a/b.md> "Titel").') == 'Siehe [Plan](<a/c.md> "Titel").'


def test_an_address_follows_that_stands_in_the_translation_without_being_one():
    assert carried(A, B, "Siehe [Plan] (a/b.md).") == "Siehe [Plan] (a/c.md)."


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Siehe [Plan](de/b.md).", "another one"),
        ("Siehe [Plan](x/a/b.md).", "a part of another one"),
        ("Siehe [Plan](a/b.md-alt).", "a part of another one"),
        ("Siehe [Plan](a/b.md) und [hier](a/b.md).", "twice"),
        ("Siehe Plan.", "none"),
    ],
)
def test_an_address_that_does_not_stand_there_as_it_stood_takes_a_person(said, why):
    assert carried(A, B, said) is None, why


def test_a_word_is_not_taken_for_an_address():
    assert carried("See [it](plan)", "See [it](guide)", "Siehe plan [hier](andere)") is None


def test_an_address_that_the_text_shows_as_well_is_not_replaced_there():
    old, new = "Open `a/b.md`, [here](a/b.md)", "Open `a/b.md`, [here](c.md)"
    assert carried(old, new, "Öffne `a/b.md`, [hier](a/b.md)") == "Öffne `a/b.md`, [hier](c.md)"
    assert carried(old, new, "Öffne `a/b.md`, [hier] (a/b.md)") is None


def test_one_address_that_became_two_takes_a_person():
    old, new = "[One](a.md), [two](a.md)", "[One](a.md), [two](b.md)"
    assert carried(old, new, "[Eins](a.md), [zwei](a.md)") is None


def test_a_reference_becomes_a_link_in_place():
    assert carried("[Home][h] again", "[Home](h.md) again", "Wieder [daheim][h]") == "Wieder [daheim](h.md)"


def test_emphasis_and_fences_follow_where_the_translation_has_them_as_the_source_had():
    old, new = "*Wash* ``hands``", "_Wash_ `hands`"
    assert carried(old, new, "``hands`` *waschen*") == "`hands` _waschen_"
    assert carried(old, new, "hands waschen") == "hands waschen"


def test_a_link_in_place_becomes_a_reference_and_back():
    inline, label, own = "[Home](h.md) again", "[Home][home] again", "[Home] again"
    assert carried(inline, label, "Wieder [daheim](h.md)") == "Wieder [daheim][home]"
    assert carried(inline, own, "Wieder [daheim](h.md)") == "Wieder [daheim][Home]"
    assert carried(inline, own, "Wieder [Home](h.md)") == "Wieder [Home]"
    assert carried(inline, "[Home][Home] again", "Wieder [Home](h.md)") == "Wieder [Home][Home]"
    assert carried(own, inline, "Wieder [daheim][Home]") == "Wieder [daheim](h.md)"
    assert carried("[Home][] again", inline, "Wieder [daheim][Home]") == "Wieder [daheim](h.md)"
    assert carried(inline, label, "Wieder [daheim] (h.md)") is None
    assert carried(own, inline, "Wieder [daheim]") is None


def test_brackets_in_code_are_no_label():
    old, new = "`a[0]` and [it](b.md)", "`a[0]` and [it]"
    assert carried(old, new, "[es](b.md) und `a[0]`") == "[es][it] und `a[0]`"
