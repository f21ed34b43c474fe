"""Localized Markdown sources: where texts stand, and how a text is written that could begin a block."""

from __future__ import annotations

import re

import pytest
from documents import DE, as_it_is, by_msgid, document, unchanged

from i18n.formats.base import Options
from i18n.formats.markdown import parse


def spliced(text: str, msgstrs: dict[str, str], **options: object) -> str:
    result = document(text, **options).splice(DE, by_msgid(msgstrs))
    assert result.refused == ()
    return result.text


@pytest.mark.parametrize(
    ("source", "msgstrs", "expected"),
    [
        ("Hello\nworld.\n", {"Hello world.": "Hallo Welt."}, "Hallo Welt.\n"),
        ("> Hello\n> world.\n\nx\n", {"Hello world.": "Hallo Welt."}, "> Hallo Welt.\n\nx\n"),
        ("> - Hello.\n", {"Hello.": "Hallo  \nWelt."}, "> - Hallo  \n>   Welt.\n"),
        ("1. Hello  \n   world.\r\n", {"Hello  \nworld.": "Hallo\\\nWelt."}, "1. Hallo\\\n   Welt.\r\n"),
        ("Hello.\r\n\r\nx\r\n", {"Hello.": "Hallo  \nWelt."}, "Hallo  \r\nWelt.\r\n\r\nx\r\n"),
        ("-\tHello.\n", {"Hello.": "Hallo  \nWelt."}, "-\tHallo  \n \tWelt.\n"),
        ("- [x] Hello.\n", {"Hello.": "Hallo."}, "- [x] Hallo.\n"),
        ("# Hello ##\n", {"Hello": "Hallo"}, "# Hallo ##\n"),
        ("# Hello {#hello} #\n", {"Hello": "Hallo #"}, "# Hallo \\# {#hello} #\n"),
        ("Hello {.c}\n=====\n", {"Hello": "Hallo"}, "Hallo {.c}\n=====\n"),
        ("# Hello\n", {"Hello": "Hallo  \nWelt {.x}"}, "# Hallo<br> Welt \\{.x}\n"),
        (
            "> | a |b\\|c|\n> |---|---|\n> |d|\n",
            {"b|c": "B|C", "d": "D"},
            "> | a |B\\|C|\n> |---|---|\n> |D|\n",
        ),
        ("a | b\n--|--\nc | d\n", {"c": "- C", "d": "- D"}, "a | b\n--|--\n\\- C | - D\n"),
        ("!!! tip 'x'\n    Hello.\n", {"Hello.": "Hallo."}, "!!! tip 'x'\n    Hallo.\n"),
        ('!!! tip "Hello"\n    x\n', {"Hello": "Hallo"}, '!!! tip "Hallo"\n    x\n'),
        ("::: tip Hello\nx\n:::\n", {"Hello": "Hallo"}, "::: tip Hallo\nx\n:::\n"),
        (":::tip[Hello]{.x}\ny\n:::\n", {"Hello": "Hallo [1]"}, ":::tip[Hallo [1]]{.x}\ny\n:::\n"),
        ('::: {.tip title="Hello"}\ny\n:::\n', {"Hello": "Hallo"}, '::: {.tip title="Hallo"}\ny\n:::\n'),
        ("```{note} Hello\ny\n```\n", {"Hello": "Hallo"}, "```{note} Hallo\ny\n```\n"),
        ('```py title="Hello you"\ny\n```\n', {"Hello you": '"Du"'}, '```py title="\\"Du\\""\ny\n```\n'),
        ("> <p>Hello\n> <b>you</b></p>\n", {"Hello <b>you</b>": "Hallo\nDu"}, "> <p>Hallo Du</p>\n"),
        (
            '<figure>\r\n  <img alt="Hello">\r\n  <figcaption>You</figcaption>\r\n</figure>\r\n',
            {"Hello": 'Hallo "x"', "You": "Du"},
            '<figure>\r\n  <img alt="Hallo &quot;x&quot;">\r\n  <figcaption>Du</figcaption>\r\n</figure>\r\n',
        ),
        ("x {{< b >}}\n", {"x {{< b >}}": "{{< b >}}"}, "{{< b >}}\n"),
        ("![x {{ b }}](y)\n", {"x {{ b }}": "{{ b }} _x_"}, "![{{ b }} \\_x\\_](y)\n"),
        ("> [!NOTE]\n> Hello.\n", {"Hello.": "Hallo."}, "> [!NOTE]\n> Hallo.\n"),
        ("term\n: Hello.\n", {"term": "Wort", "Hello.": "Hallo."}, "Wort\n: Hallo.\n"),
        ("x[^1]\n\n[^1]: Hello.\n", {"Hello.": "Hallo."}, "x[^1]\n\n[^1]: Hallo.\n"),
        ("[x][r]\n\n[r]: /u 'Hello'\n", {"Hello": "Wie geht's"}, "[x][r]\n\n[r]: /u 'Wie geht\\'s'\n"),
        ('![Hello](x.png "y")\n', {"Hello": "[Hallo]", "y": '"z"'}, '![\\[Hallo\\]](x.png "\\"z\\"")\n'),
        ("![Hello]\n\n[hello]: x.png\n", {"Hello": "Hallo"}, "![Hallo][Hello]\n\n[hello]: x.png\n"),
        ("---\ntitle: x1\n---\nHello.\n", {"Hello.": "Hallo."}, "---\ntitle: x1\n---\nHallo.\n"),
    ],
)
def test_a_text_is_written_where_it_stands(source, msgstrs, expected):
    assert spliced(source, msgstrs, source_ids="none") == expected


@pytest.mark.parametrize(
    ("msgstr", "expected"),
    [
        ("1986. Ende", "1986\\. Ende"),
        ("- x", "\\- x"),
        ("# x", "\\# x"),
        ("> x", "\\> x"),
        ("x\n===", "x\n\\==="),
        ("x\n\n\ny", "x\ny"),
        ("```\nx", "\\`\\`\\`\nx"),
        ("    x", "x"),
        (": x", "\\: x"),
        ("::: tip", "\\::: tip"),
        ("!!! tip", "\\!!! tip"),
        ("---", "\\---"),
        ("a | b\n--|--", "a | b\n\\--|--"),
        ("[x]: y", "[x]\\: y"),
        ("[x] y", "\\[x] y"),
        ("{.x}", "\\{.x}"),
        ("x\\\n", "x<br>"),
        ("`a\n- b`", "`a - b`"),
    ],
)
def test_a_text_begins_no_block(msgstr, expected):
    assert spliced("Hello.\n", {"Hello.": msgstr}) == f"{expected}\n"


def test_a_text_that_can_stand_nowhere_leaves_the_source_and_says_so():
    page = document("Hello.\n\nBye.\n")

    result = page.splice(DE, by_msgid({"Hello.": "<div>\nHallo.", "Bye.": "Auf Wiedersehen."}))

    assert result.text == "Hello.\n\nAuf Wiedersehen.\n"
    assert [(unit.key.msgid, reason) for unit, reason in result.refused] == [
        ("Hello.", "would change the blocks of the page")
    ]


def test_a_page_of_many_texts_at_fault_is_done_in_bounded_time():
    page = document("".join(f"Text number {i}.\n\n" for i in range(3000)))

    result = page.splice(DE, lambda unit: by_msgid({unit.key.msgid: f"<div>{unit.key.msgid}"})(unit))

    assert result.text == "".join(f"Text number {i}.\n\n" for i in range(3000))
    assert len(result.refused) == 3000


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a\n\n<!-- i18n:only pl -->\n\nb\n\n<!-- i18n:end -->\n\nc\n", "a\n\nc\n"),
        ("<!-- i18n:except de -->\nb\n\n<!-- i18n:end -->\n\nc\n", "c\n"),
        ("- a\n\n  <!-- i18n:only pl -->\n  b\n\n  <!-- i18n:end -->\n\n- c\n", "- a\n\n- c\n"),
        ("a\n\n<!-- i18n:only de -->\nb\n\n<!-- i18n:end -->\n", None),
        ("- <!-- i18n:only pl -->\n\n  b\n\n  <!-- i18n:end -->\n", None),
    ],
)
def test_what_is_not_for_a_locale_is_cut_out(source, expected):
    assert document(source).splice(DE, unchanged).text == (source if expected is None else expected)


def test_what_stands_behind_a_part_that_is_cut_out_is_translated():
    part = "<!-- i18n:only pl -->\nb\n\n| c |\n|---|\n\n<!-- i18n:end -->\n\n"
    source = f"a\n\n{part}# Hello\n\n[x][r]\n\n[r]: /u 'Bye'\n"
    expected = "A\n\n# Hallo {#hello}\n\n[x][r]\n\n[r]: /u 'Ade'\n"

    assert spliced(source, {"Hello": "Hallo", "Bye": "Ade", "a": "A"}) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# Hello\n", "# Hallo {#hello}\n"),
        ("## Hello ##  \n", "## Hallo {#hello}  \n"),
        ("> Hello\n> ---\r\n", "> Hallo {#hello}\n> ---\r\n"),
        ("# Hello {.big}\n", "# Hallo {.big #hello}\n"),
        ("# Hello { .big } #\n", "# Hallo {.big #hello}\n"),
        ("{.big}\n# Hello\n", "{.big}\n# Hallo {#hello}\n"),
        ("# Hello {#own}\n\n# Hello\n", "# Hallo {#own}\n\n# Hallo {#hello}\n"),
        ("{#own}\n# Hello\n", "{#own}\n# Hallo\n"),
        ("# Hello\n\n## Hello\n\n# a\n", "# Hallo {#hello}\n\n## Hallo {#hello-1}\n\n# a\n"),
        ("# You\n\n# You!\n", "# you\n\n# You!\n"),
        ("# ![Hello](x.png) 1\n", "# ![Hallo](x.png) 1 {#hello-1}\n"),
        ("# ![Hello](x.png)\n", "# ![Hallo](x.png) {#hello}\n"),
        ("# हिन्दी\n", "# Hindi {#हिन्दी}\n"),
        ("# 1\n\n# a\n", "# 1\n\n# a\n"),
    ],
)
def test_a_heading_in_other_words_keeps_its_id(source, expected):
    msgstrs = {"Hello": "Hallo", "You": "you", "हिन्दी": "Hindi", "![Hello](x.png) 1": "![Hallo](x.png) 1"}

    result = spliced(source, msgstrs)
    ids = [
        re.findall(r'<h\d[^>]* id="([^"]*)"', document(text).render(DE, unchanged, as_it_is).html)
        for text in (source, result)
    ]

    assert result == expected
    assert ids[0] == ids[1]


def test_a_heading_behind_a_part_that_is_cut_out_keeps_its_id():
    source = "<!-- i18n:only pl -->\n# 2025\n<!-- i18n:end -->\n\n# 2025\n\n# 2026\n"

    assert document(source).splice(DE, unchanged).text == "# 2025 {#2025-1}\n\n# 2026\n"


def test_ids_are_written_as_another_generator_gives_them():
    source = "# Hello & you\n\n# Über uns\n\n# Über uns\n"
    msgstrs = {"Hello & you": "Hallo", "Über uns": "Von uns"}

    assert spliced(source, msgstrs, source_ids="mkdocs") == (
        "# Hallo {#hello-you}\n\n# Von uns {#uber-uns}\n\n# Von uns {#uber-uns_1}\n"
    )


def test_the_contents_of_a_book_get_no_ids():
    page = parse("content/SUMMARY.md", "# Hello\n", Options())

    assert page.splice(DE, by_msgid({"Hello": "Hallo"})).text == "# Hallo\n"


def test_what_is_no_break_stays_in_titles_and_alternative_texts():
    source = "---\ntitle: Why?\n---\n![What?](x.png)\n"
    msgstrs = {"Why?": "Pourquoi\u00a0?", "What?": "Quoi\u202f?"}

    assert spliced(source, msgstrs) == "---\ntitle: Pourquoi\u00a0?\n---\n![Quoi\u202f?](x.png)\n"
