"""Localized Markdown sources: where texts stand, and how a text is written that could begin a block."""

from __future__ import annotations

import pytest
from documents import DE, by_msgid, document, unchanged


def spliced(text: str, msgstrs: dict[str, str]) -> str:
    result = document(text).splice(DE, by_msgid(msgstrs))
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
    assert spliced(source, msgstrs) == expected


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
    expected = "A\n\n# Hallo\n\n[x][r]\n\n[r]: /u 'Ade'\n"

    assert spliced(source, {"Hello": "Hallo", "Bye": "Ade", "a": "A"}) == expected
