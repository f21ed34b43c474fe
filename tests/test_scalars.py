"""Texts of data files: what counts as one, where it stands, and how another is written in its place."""

import pytest

from i18n.errors import InputError
from i18n.scalars import JSON, TOML, YAML

YAML_FILE = """\
# questions
title: Questions  # shown
faq:
  - question: 'What''s it?'
    answer: |
      One.

      Two.
    order: 1
  - {question: "Why?", answer: &same Because., hidden: false}
again: *same
day: 2026-01-05
no: no
"""


def places(syntax, text):
    return [(one.path, one.value, one.line, one.column) for one in syntax.scalars(text, "file", 1).texts]


def faults(syntax, text, first_line=1):
    with pytest.raises(InputError) as caught:
        syntax.scalars(text, "file", first_line)
    return [str(problem) for problem in caught.value.problems]


def written(syntax, text, value, number=0):
    """The file with another value for one of its texts."""
    scalar = syntax.scalars(text, "file", 1).texts[number]
    return text[: scalar.start] + syntax.quoted(text, scalar, value) + text[scalar.end :]


def test_the_texts_of_yaml_have_a_path_a_line_and_a_column():
    assert places(YAML, YAML_FILE) == [
        (("title",), "Questions", 2, 8),
        (("faq", 0, "question"), "What's it?", 4, 15),
        (("faq", 0, "answer"), "One.\n\nTwo.\n", 5, 13),
        (("faq", 1, "question"), "Why?", 10, 16),
        (("faq", 1, "answer"), "Because.", 10, 38),
        (("day",), "2026-01-05", 12, 6),
        (("no",), "no", 13, 5),
    ]


def test_an_alias_stands_for_its_anchor():
    found = YAML.scalars(YAML_FILE, "file", 1)

    assert found.aliases == {("again",): ("faq", 1, "answer")}
    assert found.value["again"] == "Because."


def test_what_has_another_tag_is_no_text():
    assert places(YAML, "a: !!int '5'\nb: !thing x\nc: !!str 5\nd: ! x\n") == [
        (("c",), "5", 3, 10),
        (("d",), "x", 4, 6),
    ]


def test_the_texts_of_toml_have_a_path_a_line_and_a_column():
    text = "a.b = 'x'\n[[faq]]\nquestion = \"Why\"\nn = 1\n[[faq]]\nlist = [1, { q = '''\nz''' }]\n"

    assert places(TOML, text) == [
        (("a", "b"), "x", 1, 7),
        (("faq", 0, "question"), "Why", 3, 12),
        (("faq", 1, "list", 1, "q"), "z", 6, 18),
    ]


def test_the_texts_of_json_have_a_path_a_line_and_a_column():
    text = '{\n  "a": "x",\n  "b": [true, {"c": "\\u00e9"}], "d": 1\n}\n'

    assert places(JSON, text) == [(("a",), "x", 2, 8), (("b", 1, "c"), "é", 3, 21)]


@pytest.mark.parametrize(
    ("source", "value", "expected"),
    [
        ("a: x # c\n", "two words", "a: two words # c\n"),
        ("a: x # c\n", "no", 'a: "no" # c\n'),
        ("a: x # c\n", "12", 'a: "12" # c\n'),
        ("a: x # c\n", "b: c", 'a: "b: c" # c\n'),
        ("a: x # c\n", "b #c", 'a: "b #c" # c\n'),
        ("a: x # c\n", "- b", 'a: "- b" # c\n'),
        ("a: x # c\n", "two\nlines", 'a: "two\\nlines" # c\n'),
        ("a: x\n  y\nb: 1\n", "z", "a: z\nb: 1\n"),
        ("a: [x, y]\n", "b, c", 'a: ["b, c", y]\n'),
        ("a: x\n", "b, c", "a: b, c\n"),
        ("a: 'x'\n", "it's", "a: 'it''s'\n"),
        ('a: "x"\n', 'a "b"\\', 'a: "a \\"b\\"\\\\"\n'),
        ("a: &b !!str x\n", "z", "a: &b !!str z\n"),
        ("a: |\n    x\nb: 1\n", "y\n\nz\n", "a: |\n    y\n\n    z\nb: 1\n"),
        ("a: |\r\n  x\r\nb: 1\r\n", "y\nz\n", "a: |\r\n  y\r\n  z\r\nb: 1\r\n"),
        ("a: |\n  x\n\n# c\n", "y", "a: |-\n  y\n\n# c\n"),
        ("a: |- # c\n  x\n", "y\n", "a: | # c\n  y\n"),
        ("a: |\n  x\n", " y\n", 'a: " y\\n"\n'),
        ("a: >\n  x\n  y\n", "one\ntwo\n", "a: >\n  one\n\n  two\n"),
        ("a: >\n  x\n", "one\n two\n", "a: |\n  one\n   two\n"),
        (
            "a: >\n  x\n",
            "one two three four five six seven eight nine ten\n",
            "a: >\n  one two three four five six seven eight\n  nine ten\n",
        ),
    ],
)
def test_yaml_keeps_the_style_of_a_text_where_it_can(source, value, expected):
    assert written(YAML, source, value) == expected


@pytest.mark.parametrize(
    ("source", "value", "expected"),
    [
        ("a = 'x' # c\n", r"C:\b", "a = 'C:\\b' # c\n"),
        ("a = 'x' # c\n", "it's \\", 'a = "it\'s \\\\" # c\n'),
        ('a = "x"\n', 'a "b"\n', 'a = "a \\"b\\"\\n"\n'),
        ('a = """\nx\n"""\n', 'one "two"\n', 'a = """\none "two"\n"""\n'),
        ('a = """x"""\n', '"""', 'a = """""\\""""\n'),
        ("a = '''\nx'''\n", "y\nz", "a = '''\ny\nz'''\n"),
        ("a = '''\r\nx'''\r\n", "y\nz", "a = '''\r\ny\r\nz'''\r\n"),
        ("a = '''x'''\n", "y'", 'a = """y\'"""\n'),
    ],
)
def test_toml_keeps_the_style_of_a_text_where_it_can(source, value, expected):
    assert written(TOML, source, value) == expected


def test_json_writes_letters_as_they_are():
    assert written(JSON, '{"a": "\\u00e9"}', 'ü "\n') == '{"a": "ü \\"\\n"}'


@pytest.mark.parametrize(
    ("syntax", "text", "expected"),
    [
        (YAML, "a: 1\na: 2\nb: *c\n", ['file:2:1: the key "a" stands here twice: keep one of them']),
        (YAML, "a: [1\nb: 2\n", ["file:2:2: "]),
        (YAML, "a: 1\n---\nb: 2\n", ["file:2:1: a second YAML document: keep one"]),
        (YAML, "text\n", ["file:1:1: a text where keys and values are expected"]),
        (TOML, "a = 1\nb = \n", ["file:2:5: invalid TOML: invalid value"]),
        (TOML, "a = 1\na = 2\n", ["file:2:6: invalid TOML: cannot overwrite a value"]),
        (JSON, "", ["file:1:1: there is no value: write an object: { }"]),
        (JSON, '"x"', ["file:1:1: an object or a list is expected"]),
        (JSON, '{"a": 1, "a": 2, "b": yes}', ['file:1:10: the key "a" stands here twice: keep one of them']),
        (JSON, '{\n"a": 1,\n}', ["file:2:7: a comma with nothing behind it: remove it"]),
        (JSON, '{"a" 1}', ["file:1:6: a colon is expected"]),
        (JSON, '{"a": 1 "b": 2}', ["file:1:9: a comma or '}' is expected"]),
        (JSON, "{a: 1}", ["file:1:2: a key in quotation marks is expected"]),
        (JSON, '["a\tb"]', ["file:1:4: a control character in a text: write \\t for a tab"]),
        (JSON, '["\\q"]', ["file:1:3: an escape that JSON does not know: write \\\\ for a backslash"]),
        (JSON, '["\\ud83d"]', ["file:1:2: half of a character: write both halves: \\ud83d\\ude00"]),
        (JSON, '["a\n"]', ["file:1:2: a text is not closed: add a quotation mark"]),
        (JSON, "[01]", ['file:1:2: "01" is no value: put a text in quotation marks']),
        (JSON, "[] []", ["file:1:4: something stands behind the end: keep one value"]),
    ],
)
def test_a_fault_has_its_line_and_column(syntax, text, expected):
    found = faults(syntax, text)

    assert len(found) >= len(expected)
    assert [known.startswith(fault) for known, fault in zip(found, expected, strict=False)] == [True] * len(
        expected
    )


def test_lines_are_counted_from_the_first_that_is_given():
    assert faults(JSON, "{,}", 5) == ["file:5:2: a key in quotation marks is expected"]
    assert faults(TOML, "a", 5)[0].startswith("file:5")
    assert YAML.scalars("a: x\n", "file", 5).texts[0].line == 5


@pytest.mark.parametrize(
    ("syntax", "piece"),
    [
        (YAML, "- "),
        (YAML, "["),
        (YAML, "{a: "),
        (YAML, "? "),
        (TOML, "a=["),
        (TOML, "["),
        (JSON, "["),
        (JSON, '{"a":'),
    ],
)
def test_what_nests_without_end_is_refused(syntax, piece):
    first = "a = " if piece == "a=[" else ""

    assert len(faults(syntax, first + piece.removeprefix("a=") * 2_000_000)) < 60


def test_aliases_cannot_make_a_small_file_large():
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 40)]

    assert len(YAML.scalars("\n".join(lines), "file", 1).texts) == 10


def test_a_long_text_is_folded_in_its_time():
    # A quadratic step would take minutes here.
    value = "word " * 200_000 + "end\n"

    text = written(YAML, "a: >\n  word\n  word\n", value)

    assert YAML.scalars(text, "file", 1).texts[0].value == value
