"""Data files: which texts are translated, what templates see, and the file in another language."""

from __future__ import annotations

from pathlib import Path

import pytest
from documents import DE
from sites import built, ran, translate

from i18n.cli import run
from i18n.config import DataRule
from i18n.errors import InputError
from i18n.formats import Options
from i18n.formats.data import Html, parse
from i18n.model import Link, Localized, State

RULES = (
    DataRule(("_data/**",), ("faq[].answer", "about"), "markdown"),
    DataRule(("_data/**",), ("page",), "html"),
    DataRule(("_data/**",), ("address",), "slug"),
    DataRule(("_data/**",), ("**",)),
)
FAQ = """\
# i18n: comment The title above all questions.
title: Questions
# i18n: skip
code: Not this
address: the-questions
count: 12
faq:
  # i18n: safety
  # i18n: context dose
  - question: How much?
    answer: |
      At most *two* a day.

      See [the risks](risks.md).
  - question: &why Why?
    answer: Because.
again: *why
page: <p>One</p><p>Two</p>
"""


def document(text=FAQ, path="content/_data/faq.yaml", rules=RULES):
    return parse(path, text, Options(data=rules))


def upper(unit):
    return Localized(unit.key.msgid.upper(), DE, State.CURRENT)


def same(unit):
    return Localized(unit.key.msgid, DE, State.CURRENT)


def linked(href, _reference):
    return Link(f"to/{href.url}")


def test_each_chosen_text_is_a_unit_with_its_place():
    found = [
        (unit.key.msgid, unit.key.msgctxt, unit.kind, unit.reference.line) for unit in document().units()
    ]

    assert found == [
        ("Questions", None, "data text", 2),
        ("the-questions", "slug", "URL slug", 5),
        ("How much?", "dose", "data text", 10),
        ("At most *two* a day.", "dose", "paragraph", 12),
        ("See [the risks](risks.md).", "dose", "paragraph", 14),
        ("Why?", None, "data text", 15),
        ("Because.", None, "paragraph", 16),
        ("One", None, "paragraph", 18),
        ("Two", None, "paragraph", 18),
    ]


def test_translators_see_the_file_the_keys_and_the_authors_notes():
    title, _, question, *_ = document().units()

    assert title.trail == ("faq.yaml", "title")
    assert title.note == "The title above all questions."
    assert question.trail == ("faq.yaml", "faq", "question")
    assert question.safety
    assert not title.safety


def test_the_values_of_a_locale_are_texts_html_and_what_no_rule_is_for():
    values = document().values(DE, upper, linked)

    assert values["title"] == Localized("QUESTIONS", DE, State.CURRENT)
    assert values["code"] == "Not this"
    assert values["count"] == 12
    assert values["faq"][0]["answer"].html.startswith("<p>AT MOST <em>TWO</em> A DAY.</p>\n<p>SEE <a")
    assert values["again"] == values["faq"][1]["question"] == Localized("WHY?", DE, State.CURRENT)
    assert values["page"] == Html("<p>ONE</p><p>TWO</p>")


def test_only_the_texts_change_in_the_file_of_a_locale():
    text = document("a: 1.10 # c\ntitle:   'One'\nfaq:\n- answer: >\n    Two\n    three\n\n- n: no\n").splice(
        DE, upper
    )

    assert text.text == "a: 1.10 # c\ntitle:   'ONE'\nfaq:\n- answer: >\n    TWO THREE\n\n- n: \"NO\"\n"
    assert not text.refused


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("content/_data/faq.yaml", FAQ),
        ("content/_data/faq.yaml", FAQ.replace("\n", "\r\n")),
        ("content/_data/a.toml", "# c\ntitle = 'x' # d\nn = 1.10\n[[faq]]\nanswer = '''\n- a\n- b\n'''\n"),
        ("content/_data/a.json", '{ "title": "\\u00e9",\n"n": 1.10, "faq": [{"answer": "# H\\n\\nx"}] }'),
    ],
)
def test_a_file_without_translations_keeps_every_byte(path, text):
    assert document(text, path).splice(DE, same).text == text


def test_rendering_asks_for_what_was_extracted_in_the_same_order():
    asked = []

    def ask(unit):
        asked.append(unit)
        return same(unit)

    made = document()
    made.values(DE, ask, linked)
    assert asked == list(made.units())
    asked.clear()
    assert made.render(DE, ask, linked).html == FAQ
    assert asked == list(made.units())


def test_a_text_that_begins_like_front_matter_is_a_text():
    made = document("about: |\n  ---\n  title: x\n  ---\n  y\n")

    assert "title" in "".join(unit.key.msgid for unit in made.units())


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        (
            "a.yaml",
            "# i18n: coment x\na: b\n",
            '1: unknown directive "i18n:coment" in data: did you mean "comment"',
        ),
        ("a.yaml", "a: b\n# i18n: skip\n", "2: a directive with no key after it: put it above the key"),
        (
            "a.toml",
            "# i18n: comment\na = 'b'\n",
            '1: "i18n:comment" says nothing: write # i18n: comment TEXT',
        ),
        ("a.yaml", "x: 1\nabout: |\n  x\n\n  <!-- i18n:nothing -->\n", '5: unknown directive "i18n:nothing"'),
        ("a.yaml", "a: [\n", "2:1: "),
        ("a.json", "{", "1:2: a key in quotation marks is expected"),
    ],
)
def test_a_fault_has_its_line(path, text, expected):
    with pytest.raises(InputError) as caught:
        document(text, f"content/_data/{path}")

    assert str(caught.value).startswith(f"content/_data/{path}:{expected}")


def test_a_directive_inside_a_text_is_text():
    made = document("title: |\n  # i18n: skip\n  x\nother: y\n")

    assert [unit.key.msgid for unit in made.units()] == ["# i18n: skip\n  x".replace("  ", ""), "y"]


CONFIG = """\
source_locale = "en"
locales = ["de"]

[[data]]
match = "_data/**"
keys = ["**.answer"]
kind = "markdown"

[[data]]
match = "_data/**"
keys = ["**.question", "title"]
"""
TEMPLATE = """\
{% extends "theme/page.html" %}
{% block text %}
{{ super() }}
<h2 title="{{ data.faq.title }}">{{ data.faq.title }}</h2>
{% for one in data.faq.faq %}<h3>{{ one.question }}</h3>{{ one.answer }}{{ one.order }}{% endfor %}
{% endblock %}
"""
DATA = "title: All & more\nfaq:\n- question: Why?\n  answer: See *[home](index.md)*.\n  order: 1\n"


def site(folder: Path, **files: str) -> Path:
    """A site with a page that shows data; ``files`` are added, ``__`` for a slash and ``_dot_`` for a dot."""
    page = "---\ntitle: Questions\ntemplate: questions.html\ndata: faq\n---\nRead all.\n"
    found = {
        "i18n.toml": CONFIG,
        "content/index.md": "# Home\n",
        "content/help/questions.md": page,
        "content/_templates/questions.html": TEMPLATE,
        "content/_data/faq.yaml": DATA,
        **files,
    }
    for name, text in found.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def translated(folder: Path, **texts: str) -> Path:
    ran(folder, "sync")
    translate(folder, "de", texts)
    return folder


def test_a_page_shows_data_in_its_own_language_and_says_what_is_not(tmp_path):
    translated(site(tmp_path), **{"Why?": "Warum?"})

    page = (built(tmp_path) / "de/help/questions.html").read_text(encoding="utf-8")

    assert '<h2 title="All &amp; more"><span lang="en" dir="ltr">All &amp; more</span></h2>' in page
    assert "<h3>Warum?</h3>" in page
    assert '<p>See <em><a href="../index.html">home</a></em>.</p>' in page
    assert "</div>\n1" in page


def test_the_data_that_a_page_names_count_for_it(tmp_path, capsys):
    translated(site(tmp_path), **{"Questions": "Fragen", "Read all.": "Lies alles."})

    run(["explain", "--site", str(tmp_path), "content/help/questions.md", "de"])

    assert "built, not announced" in capsys.readouterr().out


def test_the_pseudo_locale_covers_the_chosen_texts(tmp_path):
    page = (built(site(tmp_path), "--pseudo") / "en-XA/help/questions.html").read_text(encoding="utf-8")

    assert "Why?" not in page
    assert "All &amp; more" not in page


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {"content/_templates/questions.html": "{{ data.faq }}\n{{ data.faq.titel }}\n"},
            "content/_templates/questions.html:2: data.faq has no 'titel': did you mean 'title'?",
        ),
        (
            {"content/_templates/questions.html": "{{ data.fag.title }}\n"},
            "content/_templates/questions.html:1: data has no 'fag': did you mean 'faq'?",
        ),
        (
            {"content/index.md": "---\ntitle: x\ntemplate: question.html\n---\n"},
            "content/index.md:3: there is no template 'question.html': did you mean 'questions.html'?",
        ),
        (
            {"content/index.md": "---\ntitle: x\ndata: [faq, fax]\n---\n"},
            "content/index.md:3: there is no data file 'fax': did you mean 'faq'?",
        ),
        (
            {"content/_data/faq.json": "{}"},
            "content/_data/faq.yaml: is 'data.faq' in templates, where 'content/_data/faq.json' is",
        ),
        (
            {"content/_data/faq/more.json": "{}"},
            "content/_data/faq/more.json: is 'data.faq.more' in templates, where 'content/_data/faq.yaml' is",
        ),
        ({"content/_data/b.json": "{,}"}, "content/_data/b.json:1:2: a key in quotation marks is expected"),
        ({"content/_data/b.toml": "a = \n"}, "content/_data/b.toml:1:5: invalid TOML: invalid value"),
        ({"content/_data/b.yaml": "a: b: c\n"}, "content/_data/b.yaml:1:5: a colon that YAML cannot place"),
    ],
)
def test_what_is_not_there_is_an_error_with_its_place(tmp_path, capsys, files, expected):
    assert run(["build", "--site", str(site(tmp_path, **files))]) == 3

    assert expected in capsys.readouterr().err


def test_a_data_file_that_cannot_be_read_is_not_called_absent_as_well(tmp_path, capsys):
    assert run(["build", "--site", str(site(tmp_path, **{"content/_data/faq.yaml": "faq: [\n"}))]) == 3

    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("error: content/_data/faq.yaml:")


def test_a_link_may_lead_to_a_place_that_the_template_of_a_page_makes(tmp_path, capsys):
    files = {
        "content/index.md": "# Home\n\n[One](help/questions.md#no-1)\n\n[Two](help/questions.md#no-2)\n",
        "content/_templates/questions.html": (
            '{% extends "theme/page.html" %}\n'
            '{% block contents %}<p class="own">{{ data.faq.title }}</p>{% endblock %}\n'
            '{% block text %}{% for one in data.faq.faq %}<h3 id="no-{{ loop.index }}">{{ one.question }}</h3>'
            "{% endfor %}{% endblock %}"
        ),
    }

    assert run(["build", "--site", str(site(tmp_path, **files))]) == 0

    said = capsys.readouterr()
    (finding,) = [line for line in (said.out + said.err).splitlines() if "dead" in line]
    assert finding.startswith(
        "content/index.md:5: error: dead-anchor: the link 'help/questions.md#no-2' leads"
    )
    page = (tmp_path / "build/en/help/questions.html").read_text(encoding="utf-8")
    assert (
        '<p class="own">All &amp; more</p>' in page
    )  # which the theme's own list, of no heading, would not be


def test_data_outside_of_their_folder_are_files_as_before(tmp_path):
    build = built(site(tmp_path, **{"content/menu.json": '{"title": broken'}))

    assert (build / "menu.json").read_text() == '{"title": broken'
    assert not (build / "_data").exists()


def test_keys_that_are_names_of_methods_are_keys(tmp_path):
    files = {
        "content/_data/faq.yaml": "items: [a, b]\nkeys: c\nvalues: {get: d}\n",
        "content/_templates/questions.html": (
            "{{ data.faq['items'][1] }}{{ data.faq.items|length }}{{ data.faq.keys }}{{ data.faq.values.get }}"
            "{% for key, one in data.faq.values.items() %}{{ key }}={{ one }}{% endfor %}"
            "{{ data.faq.x is defined }}{{ data.faq|length }}{{ data.faq['items'][:1]|join }}"
        ),
    }

    page = (built(site(tmp_path, **files)) / "en/help/questions.html").read_text()

    assert page == "b2cdget=dFalse3a"


def test_data_are_in_the_localized_source(tmp_path):
    translated(site(tmp_path), **{"Why?": "Warum?"})

    source = built(tmp_path, "--as", "source") / "source/de/_data/faq.yaml"

    assert source.read_text(encoding="utf-8") == DATA.replace("Why?", "Warum?")


def test_a_file_outside_of_the_folder_that_a_rule_is_for_is_there_in_each_language(tmp_path):
    rule = '\n[[data]]\nmatch = "menu.json"\nkeys = "[].title"\n'
    menu = '[ {"title": "Visit", "at": 1.10} ]\n'
    files = {"i18n.toml": CONFIG + rule, "content/menu.json": menu, "content/index.md": "[menu](menu.json)\n"}
    translated(site(tmp_path, **files), Visit="Besuch")

    build = built(tmp_path)

    assert (build / "de/menu.json").read_text() == menu.replace("Visit", "Besuch")
    assert (build / "en/menu.json").read_text() == menu
    assert 'href="menu.json"' in (build / "de/index.html").read_text()


def test_of_two_equal_texts_only_the_one_that_cannot_stand_in_its_place_is_missing():
    text = "about: |\n  Hello <center>you</center>\n\n  | x |\n  |---|\n  | Hello <center>you</center> |\n"
    said = "<center>Du</center>, hallo"

    def translate(unit):
        return Localized(said if "Hello" in unit.key.msgid else unit.key.msgid, DE, State.CURRENT)

    found = document(text).render(DE, translate, linked)

    assert [(unit.kind, state) for unit, state in found.states if "Hello" in unit.key.msgid] == [
        ("paragraph", State.MISSING),
        ("table cell", State.CURRENT),
    ]
    assert f"| {said} |" in found.html
