"""Texts inside of what is shown as it stands: comments and strings in code, arguments of shortcodes."""

from __future__ import annotations

import pytest
from documents import DE, by_msgid, document, html, missing, msgids, without_marks
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.code_texts import code_texts, language_of
from i18n.markup.shortcodes import arguments
from i18n.model import Localized, Markup, State

BOTH = frozenset({"comments", "strings"})
SAMPLES = {
    "rust": '// One thing\n// goes on.\nfn main() {\n    /* two\n     * lines */\n    let x = "It is {x}"; // end\n}\n',
    "python": 'def f():\n    """Say it.\n\n    - a point\n    """\n    return "So it is"  # why\n',
    "html": "<!-- A remark\n  over lines -->\n<p class='a b'>x</p>\n",
    "sql": "-- All of them\nselect 'it is so' from a;\n",
    "bash": '#!/bin/sh\n# Say it\necho "So $x it is"\n',
    "java": '/** Makes it.\n *\n *@param x what it is\n */\nclass A { String s = "say \\"it\\""; }\n',
    "lua": "--[[ A long\n remark ]]\nprint('it is') -- end\n",
    "haskell": '{- A {- b -} c -}\n-- one line\nmain = putStrLn "it is"\n',
}


def texts(code, language, kinds=BOTH):
    return [(one.kind, one.text) for one in code_texts(code, language, kinds)]


def test_comments_are_texts_without_their_marks():
    assert texts(SAMPLES["rust"], "rust") == [
        ("comment", "One thing goes on."),
        ("comment", "two lines"),
        ("string", "It is {x}"),
        ("comment", "end"),
    ]
    assert texts(SAMPLES["python"], "python") == [
        ("comment", "Say it."),
        ("comment", "- a point"),
        ("string", "So it is"),
        ("comment", "why"),
    ]
    assert texts(SAMPLES["html"], "html") == [("comment", "A remark over lines")]
    assert texts(SAMPLES["bash"], "bash", frozenset({"comments"})) == [("comment", "Say it")]
    assert texts(SAMPLES["sql"], "sql") == [("comment", "All of them"), ("string", "it is so")]


@pytest.mark.parametrize("string", ["id", "a/b.txt", "%d %s", "{}", "12 34", ""])
def test_a_string_without_words_is_no_text(string):
    assert texts(f'x = "{string}"\n', "python") == []


@pytest.mark.parametrize(
    ("info", "language"),
    [("rust,editable", "rust"), ("{.python title='x'}", "python"), (" C++ x", "c++"), ("", ""), ("{a}", "a")],
)
def test_the_language_is_the_first_word(info, language):
    assert language_of(info) == language


def test_an_unknown_language_has_no_texts():
    assert texts("# a b\n", "bob") == texts("# a b\n", "") == []
    assert texts("# a b\n" * 10_000, "python") == []


def test_a_licence_is_no_text():
    code = "# Copyright 2024 Somebody\n# SPDX-License-Identifier: MIT\n\nx = 1  # one\n"

    assert texts(code, "python") == [("comment", "one")]


def test_a_translation_is_wrapped_as_its_source():
    (one, *_) = code_texts(SAMPLES["rust"], "rust", BOTH)

    assert one.written("Ein Wort " * 12) == (
        "Ein Wort Ein Wort Ein Wort Ein Wort Ein Wort Ein Wort Ein Wort Ein\n// "
        "Wort Ein Wort Ein Wort Ein Wort Ein Wort"
    )


HOSTILE = ["*/", "-->", '"', "'", "\\", '\\"', "`", "$", "${x}", "$(x)", "{x}", "{", "}", "{-", "/*", "<!--", "]]",
           '"""', "\n", "\u2028", "#", "//", "word", " ", "*", "/", "--", "?>", "</script>", "-}", "(*"]  # fmt: skip
MSGSTR = st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=12).map(lambda pieces: f"x{''.join(pieces)}")


@pytest.mark.parametrize("language", SAMPLES)
@settings(max_examples=150, deadline=None)
@given(msgstr=MSGSTR, chance=st.integers(0, 20))
def test_no_translation_ends_its_comment_or_string(language, msgstr, chance):
    code = SAMPLES[language]
    found = code_texts(code, language, BOTH)
    one = found[chance % len(found)]
    before, after = code[: one.start], code[one.end :]
    changed = before + one.written(msgstr) + after
    marks = [(other.kind, other.text) for other in found if other is not one]

    again = code_texts(changed, language, BOTH)

    assert [pair for pair in marks if pair in [(other.kind, other.text) for other in again]] == marks
    assert not any(other.start < len(before) < other.end for other in again if other.start != one.start)


@pytest.mark.parametrize("language", SAMPLES)
def test_code_is_shown_byte_for_byte_as_ever_and_says_what_fell_back(language):
    page = f'```{language} title="The code"\n{SAMPLES[language]}```\n\n> ```{language}\n> # x y\n> ```\n'
    plain = html(page)

    assert html(page, code=BOTH) == plain
    assert without_marks(html(page, missing, code=BOTH)).replace(' lang="en" dir="ltr"', "") == plain
    assert 'lang="en" dir="ltr" data-i18n="missing"' in html(page, missing, code=BOTH)


def test_a_text_in_code_is_a_unit_with_its_line():
    page = "# H\n\n- ```py\n  x = 1\n\n  # Say it\n  # again\n  y = 2  # end\n  ```\n"
    found = list(document(page, code=BOTH).units())

    assert [(one.kind, one.key.msgid, one.reference.line, one.markup) for one in found[1:]] == [
        ("code comment", "Say it again", 6, Markup.PLAIN),
        ("code comment", "end", 8, Markup.PLAIN),
    ]
    said = html(page, by_msgid({"Say it again": "Sag <es>", "end": "Ende"}), code=BOTH)
    assert "x = 1\n\n# Sag &lt;es&gt;\ny = 2  # Ende\n" in said


def test_code_without_the_switch_or_under_a_skip_has_no_texts():
    page = "```py\n# Say it\n```\n"

    assert msgids(page) == []
    assert msgids(f"<!-- i18n:skip -->\n\n{page}", code=BOTH) == []


def test_what_stands_in_a_shortcode_in_code_is_no_text_of_the_code():
    page = '```py\n{{< fig alt="A b" >}}\nx = "c d"  # {{ x }} e\n```\n'

    assert msgids(page, code=BOTH) == ["c d", "{{ x }} e"]


# --- shortcodes -------------------------------------------------------------------------------------------

WANTED = frozenset({"figure.caption", "figure.alt", "note[0]", "include.title"})


def test_arguments_that_the_site_names_are_units():
    page = (
        '{{< figure src="a b" caption="A \\"good\\" map" alt=`x y` >}}\n\n'
        "- {{% note \"Take care\" 'b c' %}}\n\n{% include a.html title: 'What, now' %}\n"
    )
    found = list(document(page, shortcode_texts=WANTED).units())

    assert [(one.key.msgid, one.kind, one.reference.line) for one in found] == [
        ('A "good" map', "shortcode text", 1),
        ("x y", "shortcode text", 1),
        ("Take care", "shortcode text", 3),
        ("What, now", "shortcode text", 5),
    ]
    assert html(page, shortcode_texts=WANTED) == html(page)
    assert msgids(page) == []


def test_arguments_inside_of_a_text_stay_in_it():
    page = 'See {{< figure caption="A map" >}} here.\n'

    assert msgids(page, shortcode_texts=WANTED) == [page.strip()]


def test_a_translated_argument_stands_in_the_quotation_marks_of_the_source():
    page = "{{< figure caption=\"A map\" >}} {% include title='A way' %}\n"
    said = {"A map": 'Ein "Plan" \\ >}} ', "A way": 'L\'eau %} "x"'}

    assert html(page, by_msgid(said), shortcode_texts=WANTED) == (
        "<p>{{&lt; figure caption=&quot;Ein \\&quot;Plan\\&quot; \\\\ &gt; } }&quot; &gt;}} "
        "{% include title='L\u2019eau % } &quot;x&quot;' %}</p>\n"
    )


def test_an_argument_that_fell_back_says_so():
    page = '{{< note "Take care" >}}\n'

    assert '<span lang="en" dir="ltr" data-i18n="missing">Take care</span>' in html(
        page, missing, shortcode_texts=WANTED
    )


@settings(max_examples=300, deadline=None)
@given(
    st.text(alphabet="ab \"'`\\}%>{<=\n", max_size=12),
    st.sampled_from(["{{< x %s >}}", "{%% x %s %%}", "{{%% x %s %%}}"]),
)
def test_no_translation_ends_its_argument(msgstr, shape):
    for quote in "\"'`":
        shortcode = shape % f"{quote}one{quote} {quote}two{quote}"
        one, two = arguments(shortcode)
        changed = shortcode[: one.start] + one.written(f"w{msgstr}") + shortcode[one.end :]
        found = list(arguments(changed))

        assert len(found) == 2
        assert (found[1].name, found[1].text) == (two.name, two.text)
        assert changed.endswith(shortcode[one.end :])


def test_every_unit_of_an_inset_is_asked_for_in_order():
    page = document(
        '```py\n# One\nx = "a b!"\n```\n\n{{< note "Two" >}}\n', code=BOTH, shortcode_texts=WANTED
    )
    asked = []

    def translate(unit):
        asked.append(unit)
        return Localized(unit.key.msgid, DE, State.CURRENT)

    page.render(DE, translate, lambda href, _: href)

    assert asked == list(page.units())
    assert len(asked) == 3


# --- in the source ----------------------------------------------------------------------------------------


def test_translations_of_insets_are_written_into_the_source():
    page = (
        '> - ```py title="How to begin"\r\n>   # Say it\r\n>   # again\r\n>   x = "a b!"  # end\r\n>   ```\r\n\r\n'
        '{{< figure\r\n  src="a" caption="A map" >}}\r\n'
    )
    said = {
        "Say it again": "Noch " * 20,
        "a b!": 'c "d"',
        "end": "Ende\nda",
        "A map": 'Ein "Plan" >}}',
        "How to begin": 'Der "Anfang"',
    }
    spliced = document(page, code=BOTH, shortcode_texts=WANTED).splice(DE, by_msgid(said))

    assert spliced.refused == ()
    lines = ("Noch " * 14).strip(), ("Noch " * 6).strip()
    assert spliced.text == (
        f'> - ```py title="Der \\"Anfang\\""\r\n>   # {lines[0]}\r\n>   # {lines[1]}\r\n'
        '>   x = "c \u201dd\u201d"  # Ende da\r\n>   ```\r\n\r\n'
        '{{< figure\r\n  src="a" caption="Ein \\"Plan\\" > } }" >}}\r\n'
    )


@pytest.mark.parametrize("language", SAMPLES)
@settings(max_examples=60, deadline=None)
@given(msgstr=MSGSTR)
def test_whatever_is_written_into_code_the_blocks_of_the_source_stay(language, msgstr):
    page = document(f"- ```{language}\n" + "".join(f"  {line}\n" for line in SAMPLES[language].splitlines())
                    + "  ```\n\nAfter\n", code=BOTH)  # fmt: skip
    spliced = page.splice(DE, lambda _unit: Localized(msgstr, DE, State.CURRENT))

    again = document(spliced.text)
    assert [unit.kind for unit in again.units()] == ["paragraph"]
    assert html(spliced.text).count("<pre>") == 1
