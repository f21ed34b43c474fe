"""Front matter: where it begins and ends, what its values are, what is wrong with it."""

from __future__ import annotations

import pytest
from documents import DE, as_it_is, by_msgid, document, html, html_document

from i18n.errors import InputError
from i18n.formats.base import Options
from i18n.formats.frontmatter import splice_front
from i18n.formats.text import TextDocument
from i18n.formats.text import parse as parse_text
from i18n.yaml_nodes import read_mapping


def meta(text):
    return dict(document(text).meta)


def text_document(text: str, **options: object) -> TextDocument:
    return parse_text("content/page.txt", text, Options(**options))


def faults(text):
    with pytest.raises(InputError) as caught:
        document(text)
    return [str(problem) for problem in caught.value.problems]


def test_values_are_what_yaml_1_2_says():
    text = (
        "---\na: no\nb: true\nc: 1.10\nd: 0x1F\ne: 2026-01-05\nf: [1, two, null]\ng: {h: 'x: y'}\n"
        'i: "\\u00e9"\nj: |\n  two\n  lines\nk: 012\nl:\nm: 1_000\nn: 12:30:45\n---\n'
    )

    assert meta(text) == {
        "a": "no", "b": True, "c": 1.1, "d": 31, "e": "2026-01-05", "f": [1, "two", None], "g": {"h": "x: y"},
        "i": "é", "j": "two\nlines\n", "k": 12, "l": None, "m": "1_000", "n": "12:30:45",
    }  # fmt: skip


@pytest.mark.parametrize(
    "line", ["a: no", "a: true", "a: 12", "a: 1.10", "a: 2026-01-05", "a: Some words, here."]
)
def test_the_quick_reader_and_yaml_proper_agree(line):
    quick = read_mapping(line, "p")
    proper = read_mapping(f"{line}\nz: 'y'", "p")

    assert quick.values["a"] == proper.values["a"]
    assert quick.lines["a"] == proper.lines["a"] == 1


def test_toml_stands_between_plus_signs():
    text = '+++\ntitle = "T"\ndate = 2026-01-05\n\n[extra]\nlist = [1, 2]\n+++\n# H\n'

    assert meta(text) == {"title": "T", "date": "2026-01-05", "extra": {"list": [1, 2]}}
    assert [(unit.key.msgid, unit.reference.line) for unit in document(text).units()] == [("T", 2), ("H", 8)]


@pytest.mark.parametrize("text", ["---\n\n# a comment\nkey: x\n", "---\ntitle: T\n\ntext\n", "+++\na = 1\n"])
def test_front_matter_that_does_not_end_is_a_fault(text):
    assert (
        faults(text)[0]
        == f"content/page.md:1:1: front matter is not closed: add a line with only '{text[:3]}'"
    )


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nNot a key.\n\n---\n",
        "---\n\n# A heading\n\nText\n\n---\n",
        "---\n- item\n",
        "---\n\n---\n",
        "----\na: b\n----\n",
        "text\n---\na: b\n---\n",
    ],
)
def test_a_rule_at_the_top_stays_a_rule(text):
    assert meta(text) == {}


def test_a_comment_may_stand_first_or_alone():
    assert meta("---\n# a comment\n\nkey: x\n---\n") == {"key": "x"}
    assert html("---\n# a comment\n---\ntext\n") == "<p>text</p>\n"


def test_a_later_rule_does_not_end_anything():
    assert html("---\na: b\n---\n\ntext\n\n---\n\nmore\n") == "<p>text</p>\n<hr>\n<p>more</p>\n"


def test_keys_that_are_translated_have_their_name_as_context():
    page = document("---\ntitle: T\nslug: t\nsummary: S\nauthor: A\n---\n", front_matter=("title", "summary"))
    found = [(unit.key, unit.kind, unit.reference.line) for unit in page.units()]

    assert found == [
        (("T", "title"), "page title", 2), (("t", "slug"), "URL slug", 3), (("S", "summary"), "page summary", 4)
    ]  # fmt: skip
    assert page.render(DE, by_msgid({"T": "<Titel>"}), as_it_is).meta["title"].text == "<Titel>"


def test_locales_of_a_page_hold_for_its_units():
    page = document('---\nlocales: ["PL", pt_BR]\n---\ntext\n')

    assert page.applies.only == {"pl", "pt-BR"}
    assert [unit.applies for unit in page.units()] == [page.applies]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("---\na: 1\na: 2\n---\n", 'content/page.md:3:1: the key "a" stands here twice: keep one of them'),
        ("---\na:\n\tb: 1\n---\n", "content/page.md:3:1: a tab where YAML needs spaces: indent with spaces"),
        (
            "---\na: b: c\n---\n",
            "content/page.md:2:5: a colon that YAML cannot place: put the value in quotation marks",
        ),
        ("---\na: [1, 2\n---\n", "content/page.md:"),
        ("---\na: 'b\n---\n", "content/page.md:"),
        ("---\na: *b\n---\n", 'content/page.md:2:4: the alias "b" stands for nothing before it'),
        ("---\n? [a]\n: b\nc: d\n---\n", None),
        ("+++\na = \n+++\n", "content/page.md:2:5: invalid TOML: invalid value"),
        ("+++\na = 1\na = 2\n+++\n", "content/page.md:3:6: invalid TOML: cannot overwrite a value"),
        ("---\ndraft: perhaps\n---\n", 'content/page.md:2: draft is "perhaps": say true or false'),
        ("+++\norder = nan\n+++\n", 'content/page.md:2: order is "nan": give a number'),
        (
            "---\nupdated: 2026-02-30\n---\n",
            'content/page.md:2: updated is "2026-02-30": write a date such as 2026-03-01',
        ),
        ("---\ndate: [1]\n---\n", "content/page.md:2: date is a list: write a date such as 2026-03-01"),
        ("---\norder: first\n---\n", 'content/page.md:2: order is "first": give a number'),
        ("---\nlocales: pl\n---\n", "content/page.md:2: locales is not a list of locales"),
        ("---\nlocales: [xx_yyyy_q]\n---\n", "content/page.md:2: unknown locale 'xx_yyyy_q'"),
        ("---\ntitle: [a]\n---\n", "content/page.md:2: title is not one text: give one text"),
    ],
)
def test_a_fault_is_reported_with_its_place(text, fault):
    if fault is None:
        assert meta(text) == {}
    else:
        assert faults(text)[0].startswith(fault)


def test_a_key_that_is_no_text_is_a_fault():
    assert faults("---\nx: y\n? [a]\n: b\n---\n") == ["content/page.md:3:3: a key that is no text"]


def test_a_value_that_would_have_no_end_in_print_is_named_by_its_kind():
    rows = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    rows += [
        f"{one}: &{one} [{', '.join(['*' + before] * 9)}]"
        for before, one in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    text = "\n".join(["---", *rows, "draft: *i", "order: *i", "---", ""])

    assert faults(text) == [
        "content/page.md:11: draft is a list: say true or false",
        "content/page.md:12: order is a list: give a number",
    ]


def test_all_faults_are_reported_at_once():
    assert len(faults("---\ndraft: perhaps\norder: x\nlocales: 1\n---\n")) == 3
    assert len(faults("---\na: 1\na: 2\nb: *c\nb: 'x'\n---\n")) == 3


@pytest.mark.parametrize(
    "text",
    [
        "---\na: " + "[" * 50_000 + "\n---\n",
        "---\na: &x [*x]\n---\n",
        "---\na: &a [" + "1, " * 50 + "]\n" + "".join(f"b{i}: &b{i} [*a, *a]\n" for i in range(50)) + "---\n",
        "---\na: !!python/object:os.system x\n---\n",
        '---\na: "\x01"\n---\n',
        "---\n" + "a:\n" + "".join(" " * i + "b:\n" for i in range(1, 300)) + "---\n",
    ],
)
def test_hostile_front_matter_ends_in_faults_or_plain_values(text):
    try:
        found = meta(text)
    except InputError as error:
        found = {problem.line: problem for problem in error.problems}

    assert None not in found


JSON_PAGE = '{\n  "title": "T",\n  "n": [1, 2]\n}\n# H\n'


def test_front_matter_may_be_json():
    assert meta(JSON_PAGE) == {"title": "T", "n": [1, 2]}
    assert [(unit.key.msgid, unit.reference.line) for unit in document(JSON_PAGE).units()] == [
        ("T", 2),
        ("H", 5),
    ]
    assert meta('{"title": "T"}\ntext\n') == {"title": "T"}


@pytest.mark.parametrize("text", ["{}\n", "{ text }\n", '{"a": 1} text\n', '{"a": b}\n', '{"a", "b"}\n', "{"])
def test_a_text_that_begins_with_a_brace_stays_a_text(text):
    assert meta(text) == {}
    assert "{" in html(text)


def test_faults_of_json_have_line_and_column():
    assert faults('{\n  "a": 1,\n  "b": yes\n}\n') == [
        'content/page.md:3:8: "yes" is no value: put a text in quotation marks'
    ]
    assert faults('{\n  "a": 1\n} text\n') == [
        "content/page.md:3: text behind the front matter: begin the text on the next line"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\ntitle: T # c\nn: 1\n---\nT\n", "---\ntitle: Neu # c\nn: 1\n---\nT\n"),
        ('+++\r\ntitle = "T" # c\r\n+++\r\nT\r\n', '+++\r\ntitle = "Neu" # c\r\n+++\r\nT\r\n'),
        ('{\n  "title": "T"\n}\nT\n', '{\n  "title": "Neu"\n}\nT\n'),
        ("\ufeff---\ntitle: >\n  T\n  T\n\nx: y\n---\n", "\ufeff---\ntitle: >\n  Neu\n\nx: y\n---\n"),
        ("---\nother: T\n---\ntitle: T\n", "---\nother: T\n---\ntitle: T\n"),
        ("---\n\ntitle: T\n", "---\n\ntitle: T\n"),
        ("title: T\n", "title: T\n"),
    ],
)
def test_a_text_of_front_matter_is_replaced_in_its_place(text, expected):
    assert splice_front("page.md", text, {"title": "Neu"}) == expected
    assert splice_front("page.md", text, {"title": "T T" if ">" in text else "T"}) == text


NESTED = """---
title: Title
hero:
  text: "Hello you"
  count: 3
cards:
  - text: One # first
    "x.y": two
  - {text: Three, other: z}
both: &both [u, v]
again: *both
---
Body
"""
CHOSEN = ("title", "hero.text", "cards[].text", '**."x.y"')


@pytest.mark.parametrize("parse_one", [document, html_document, text_document])
def test_places_in_front_matter_are_translated(parse_one):
    units = list(parse_one(NESTED, front_matter=CHOSEN).units())

    assert [(unit.key, unit.reference.line) for unit in units if unit.key.msgctxt] == [
        (("Title", "title"), 2),
        (("Hello you", "hero.text"), 4),
        (("One", "cards[].text"), 7),
        (("two", 'cards[]."x.y"'), 8),
        (("Three", "cards[].text"), 9),
    ]


@pytest.mark.parametrize("parse_one", [document, html_document, text_document])
def test_places_in_front_matter_are_written_where_they_stand(parse_one):
    said = {"Hello you": 'Say "x"', "One": "a: b", "two": "zwei", "Three": "[3]"}

    assert parse_one(NESTED, front_matter=CHOSEN).splice(DE, by_msgid(said)) == (
        NESTED.replace("Hello you", 'Say \\"x\\"')
        .replace("One", '"a: b"')
        .replace("two", "zwei")
        .replace("Three", '"[3]"'),
        (),
    )


@pytest.mark.parametrize("parse_one", [document, html_document, text_document])
def test_a_text_that_would_change_other_front_matter_is_refused(parse_one):
    # The text of the anchor is that of the alias too.
    page = parse_one("---\ntitle: &x Hello\nother: *x\nlead: Bye\n---\nx\n", front_matter=("title", "lead"))
    result = page.splice(DE, by_msgid({"Hello": "Hallo", "Bye": "Ade"}))

    assert result.text == "---\ntitle: &x Hello\nother: *x\nlead: Ade\n---\nx\n"
    assert [(unit.key.msgid, why) for unit, why in result.refused] == [
        ("Hello", "would change more of the front matter than its key")
    ]


def test_front_matter_that_stands_for_much_is_written_in_its_time():
    levels = "".join(f"l{i + 1}: &l{i + 1} [{', '.join([f'*l{i}'] * 9)}]\n" for i in range(40))
    page = document(f"---\ntitle: Hello\nl0: &l0 [x]\n{levels}---\n")

    assert page.splice(DE, by_msgid({"Hello": "Hallo"})).text.startswith("---\ntitle: Hallo\n")
