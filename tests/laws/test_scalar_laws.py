"""Texts of data files: what is put in a text's place is read as that text, and nothing else has moved."""

import json
import tomllib

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from i18n.scalars import JSON, TOML, YAML, Scalar, Scalars, Syntax

LETTERS = st.characters(exclude_categories=("Cs",))
TEXTS = st.one_of(
    st.text(LETTERS, max_size=40),
    st.text("ab é😀 \n\t'\"\\:#-,[]{}|>&*!%@`?~.0123456789eE+", max_size=40),
    st.lists(st.text("ab é", min_size=1, max_size=12), max_size=8).map(" ".join),
    st.sampled_from(
        [
            "no",
            "1.10",
            "null",
            "~",
            "",
            " ",
            "\n",
            "a: b",
            "a #b",
            "- a",
            "2024-01-01",
            "12:30",
            "'''",
            '"""',
            "---",
            "...",
        ]
    ),
    st.sampled_from(["a\n", "a\n\n", "\na", " a\nb", "a\n b", "a\n\n\nb", "a\n \nb", "\u2028", "\ufeff"]),
)

SAMPLES: tuple[tuple[Syntax, str], ...] = (
    (
        YAML,
        """\
# a comment
plain: two words  # behind
single: 'it''s'
double: "a \\"b\\""
several: one
  two

  three
number: 1.10
no: no
empty: ''
nothing:
""",
    ),
    (YAML, "flow: [a, 'b', \"c\", {d: e, f: 1}]\nkey: &mark !!str x y\nagain: *mark\nmore: &all\n  - x\n"),
    (YAML, "a: |\n  one\n\n    two\n\n\nb: |-  # why\n  one\n  two\nc: |+\n  one\n\n\nd: x\n"),
    (
        YAML,
        "a:\n  - b: >\n     one\n     two\n\n     three\n\n  - c: >-\n     one\n  # d\n  - e: |1\n      x\n     y\n",
    ),
    (YAML, "- one\n- two: |\n    three\n-   - four\n    - >+\n      five\n\n- six\n"),
    (YAML, "a: |\n  one\n    \n  two  \nb: |\n  one\n     \nlast: |\n  end"),
    (
        TOML,
        """\
a = "x" # c
b = 'y'
d.e = 'z'
n = 1.10
day = 2024-01-01
[t]
list = [ 'a', "b", 3, {c = 'd'} ]
""",
    ),
    (
        TOML,
        '''\
a = """
one
two
"""
c = """x \
   y"""
[[t]]
u = "v"
[[t]]
'w w' = ""
''',
    ),
    (TOML, "b = '''one\ntwo'''\n[[t.u]]\nu = '''\nv'''\n[t.w]\n\"x\" = ''\n"),
    (JSON, '{\n  "a": "x",\n  "b": ["y", 1.10, true, null, {"c d": "\\u00e9\\n"}], "e": ""\n}\n'),
)
ALL = [(syntax, text.replace("\n", newline)) for syntax, text in SAMPLES for newline in ("\n", "\r\n")]


def flat(scalars: Scalars) -> dict[tuple[str | int, ...], object]:
    found: dict[tuple[str | int, ...], object] = {}

    def walk(value: object, path: tuple[str | int, ...]) -> None:
        pairs = (
            value.items()
            if isinstance(value, dict)
            else enumerate(value)
            if isinstance(value, list)
            else None
        )
        if pairs is None:
            found[path] = value
            return
        found[path] = type(value)
        for key, inner in pairs:
            walk(inner, (*path, key))

    walk(scalars.value, ())
    return found


def put(syntax: Syntax, text: str, scalar: Scalar, value: str) -> str:
    return text[: scalar.start] + syntax.quoted(text, scalar, value) + text[scalar.end :]


@pytest.mark.parametrize(("syntax", "text"), ALL)
@given(value=TEXTS)
@settings(max_examples=50)
@example(value="one two three four five six seven eight nine ten eleven twelve thirteen\nfourteen")
def test_a_value_put_in_place_is_read_as_itself_and_no_other_has_changed(syntax, text, value):
    before = syntax.scalars(text, "file", 1)
    known = flat(before)

    for scalar in before.texts:
        changed = put(syntax, text, scalar, value)
        after = syntax.scalars(changed, "file", 1)

        aliases = {path for path, anchor in before.aliases.items() if anchor == scalar.path}
        expected = {path: value if path in {scalar.path, *aliases} else was for path, was in known.items()}
        assert flat(after) == expected, changed
        assert [one.path for one in after.texts] == [one.path for one in before.texts]


@pytest.mark.parametrize(("syntax", "text"), ALL)
def test_other_readers_find_the_same_values(syntax, text):
    found = syntax.scalars(text, "file", 1)
    read = {
        "JSON": json.loads,
        "TOML": tomllib.loads,
        "YAML": lambda source: yaml.load(source, Loader=yaml.BaseLoader),  # noqa: S506 - reads texts alone
    }[syntax.name](text)

    for scalar in found.texts:
        value = read
        for part in scalar.path:
            value = value[part]
        assert value == scalar.value


@pytest.mark.parametrize(("syntax", "text"), [one for one in ALL if one[0] is YAML])
@given(value=TEXTS)
@settings(max_examples=50)
def test_yaml_of_version_1_1_reads_the_text_too(syntax, text, value):
    for scalar in syntax.scalars(text, "file", 1).texts:
        read = yaml.safe_load(put(syntax, text, scalar, value))
        for part in scalar.path:
            read = read[False] if part == "no" else read[part]
        assert read == value
