"""Typography puts signs right in texts of the page's language, and touches nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from polib import pofile
from sites import catalogs_of, make, run

from i18n.locales import TYPOGRAPHY, locale, typeset
from i18n.pages.typography import typographic

N, B = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("tag", "text", "wanted"),
    [
        ("fr", "Oui !", f"Oui{N}!"),
        ("fr", "Oui!", f"Oui{N}!"),
        ("fr", f"Oui{B}! Et vous ?", f"Oui{N}! Et vous{N}?"),
        (
            "fr",
            "Attention : 5 % de chance ; 8:30, https://x.example/a?b",
            f"Attention{B}: 5{B}% de chance{N}; 8:30, https://x.example/a?b",
        ),
        ("fr", "« oui »", f"«{B}oui{B}»"),
        ("fr", "«oui»", f"«{B}oui{B}»"),
        ("fr", 'Il dit "oui".', f"Il dit «{N}oui{N}»."),
        ("fr", "l'eau", "l’eau"),
        ("fr", "Quoi ?!", f"Quoi{N}?!"),
        ("fr", "a:b (c;d)", "a:b (c;d)"),
        ("fr-CA", "Oui ! Attention : « x »", f"Oui ! Attention{B}: «{B}x{B}»"),
        ("fr-CH", "Oui! « x »", f"Oui! «{N}x{N}»"),
        ("de", 'Er sagt "ja" und "nein".', "Er sagt „ja“ und „nein“."),
        ("de", '5" sind', '5" sind'),
        ("de", "Na ja ...", "Na ja …"),
        ("en", "wait.... no", "wait.... no"),
        ("pl", 'Słowo "tak"', "Słowo „tak”"),
        ("ja", "NMDA受容体は3つ", "NMDA 受容体は 3 つ"),
        ("zh-Hant", "使用5mg藥物", "使用 5mg 藥物"),
        ("de", "x漢字", "x漢字"),
    ],
)
def test_each_language_has_its_own_signs(tag, text, wanted):
    kinds = [kind for kind in TYPOGRAPHY if kind != "quotes" or '"' in text or "'" in text]

    assert typeset(text, locale(tag), kinds).text == wanted


@given(
    st.text(st.sampled_from("ab '\"«».:;!?%()- \u00a0\u202f漢5\n…"), max_size=20),
    st.sampled_from(["fr", "fr-CA", "fr-CH", "de", "ja", "ar"]),
    st.sets(st.sampled_from(TYPOGRAPHY)),
)
def test_twice_is_once_and_no_letter_or_digit_is_lost(text, tag, kinds):
    order = [kind for kind in TYPOGRAPHY if kind in kinds]
    once = typeset(text, locale(tag), order)

    assert re.findall(r"\w", once.text) == re.findall(r"\w", text)
    assert bool(once.counts) == (once.text != text)
    if "quotes" not in kinds:
        assert typeset(once.text, locale(tag), order).text == once.text


@pytest.mark.parametrize(
    "kept",
    [
        "<code>a !</code>",
        "<pre>a ! <b>b !</b></pre>",
        '<p title="a !">x</p>',
        '<p lang="en">a !</p>',
        '<p translate="no">a !</p>',
        '<span class="notranslate">a !</span>',
        "<p>https://x.example/a ?</p>",
        "<p>m@x.example !</p>",
        "<script>a !</script><style>b !{}</style>",
        "<!-- a ! -->",
    ],
)
def test_what_is_no_text_of_the_language_keeps_every_character(kept):
    html = f'<html lang="fr"><body>{kept}</body></html>'

    assert typographic(html, locale("fr"), TYPOGRAPHY) == (html, {})


def test_a_text_in_the_pages_language_is_set_wherever_it_stands():
    html = (
        '<html lang="fr"><head><title>Quoi ?</title></head><body><p>A &lt; b !'
        '<div lang="en">x ! <i lang="fr">y !</i></div>'
    )

    made, counts = typographic(html, locale("fr"), ["spaces"])

    assert made == (
        f'<html lang="fr"><head><title>Quoi{N}?</title></head><body><p>A &lt; b{N}!'
        f'<div lang="en">x ! <i lang="fr">y{N}!</i></div>'
    )
    assert counts == {"spaces": 3}


@given(
    st.lists(
        st.sampled_from(
            [
                "a !",
                "<p>",
                "</p>",
                "<code>",
                "</code>",
                '<i lang="en">',
                "</i>",
                "&lt;",
                "<",
                ' "b" ',
                "&amp;",
            ]
        )
    )
)
def test_the_tags_of_a_page_stay(pieces):
    html = f'<html lang="fr">{"".join(pieces)}'
    made, _ = typographic(html, locale("fr"), TYPOGRAPHY)

    tags = re.compile(r"</?[a-z][^<>]*>")
    assert tags.findall(made) == tags.findall(html)


def test_a_build_sets_the_pages_and_says_what_it_changed(tmp_path, capsys):
    site = make("demo", tmp_path / "site")
    config = site / "pyproject.toml"
    config.write_text(
        config.read_text("utf-8").replace(
            "[tool.i18n.locale.fr]\n", '[tool.i18n.locale.fr]\ntypography = ["spaces"]\n'
        ),
        "utf-8",
    )
    catalog = catalogs_of(site, "fr")
    before = catalog.read_bytes()
    assert any(f"{B}?" in one.msgstr for one in pofile(str(catalog)))

    assert run(["build", "--site", str(site)]) == 0

    assert re.search(r"fr: typography: \d+ spaces", capsys.readouterr().out)
    built = "".join(path.read_text("utf-8") for path in (site / "build/fr").glob("*.html"))
    assert f"{N}?" in built
    assert f"{B}?" not in re.sub(r'"[^"]*"', "", built)
    assert catalog.read_bytes() == before


def test_a_kind_that_does_not_exist_is_an_error(tmp_path, capsys):
    (tmp_path / "i18n.toml").write_text(
        'source_locale = "en"\nlocales = ["fr"]\n[locale.fr]\ntypography = ["space"]\n'
    )

    assert run(["check", "--site", str(tmp_path)]) == 2
    assert "did you mean 'spaces'?" in capsys.readouterr().err
