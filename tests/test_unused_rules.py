"""Rules of the configuration that are for nothing are said: a name in them is misspelt."""

from __future__ import annotations

import pytest

from i18n.cli import run

CONTENT = {
    "index.md": "# Hello\n",
    "form.pdf": "x",
    "menu.json": '{"items": [{"text": "Home", "n": 1}]}',
    "_data/faq.yaml": "title: Questions\nfaq:\n  - question: How long?\n    n: 1\n",
}


@pytest.fixture
def told(tmp_path, capsys):
    """What ``check`` says of a site with these rules."""
    for path, text in CONTENT.items():
        (tmp_path / "content" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "content" / path).write_text(text, "utf-8")

    def say(rules: str, *options: str) -> list[str]:
        (tmp_path / "i18n.toml").write_text(f'source_locale = "en"\nlocales = ["de"]\n{rules}', "utf-8")
        assert run(["check", "--site", str(tmp_path), *options]) == 0
        lines = capsys.readouterr().out.splitlines()
        return [line.removeprefix("i18n.toml:") for line in lines if ": unused-rule: " in line]

    return say


@pytest.mark.parametrize(
    "rules",
    [
        "",
        '[[pages]]\nmatch = ["index.md", "no/**"]\n',
        '[[assets]]\nmatch = "*.pdf"\ntranslate = true\n',
        '[[data]]\nmatch = "**"\nkeys = ["**.text", "faq[].question"]\n',
        '[[data]]\nmatch = "_data/**"\nkeys = "**"\n\n[[data]]\nmatch = "_data/faq.yaml"\nkeys = "title"\n',
    ],
)
def test_a_rule_that_is_for_something_is_none(told, rules):
    assert told(rules) == []


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        (
            '[[pages]]\nmatch = ["a.md", "b/**"]\n',
            "no file of the content fits 'a.md', 'b/**', so this rule of [[pages]]",
        ),
        (
            '[[assets]]\nmatch = "*.odt"\ntranslate = true\n',
            "no file of the content fits '*.odt', so this rule of [[assets]]",
        ),
        (
            '[[data]]\nmatch = "_dta/**"\nkeys = "title"\n',
            "no file of the content fits '_dta/**', so this rule of [[data]]",
        ),
    ],
)
def test_a_rule_that_no_file_fits_is_said_with_its_line(told, rules, expected):
    assert told(rules) == [f"3: warning: unused-rule: {expected} is for nothing"]


def test_a_place_where_no_text_stands_is_said_with_its_line(told):
    rules = '[[data]]\nmatch = "**/*.json"\nkeys = ["items[].text", "items[].n", "[].text"]\n'

    assert told(rules) == [
        "3: warning: unused-rule: no text of '**/*.json' stands at 'items[].n'",
        "3: warning: unused-rule: no text of '**/*.json' stands at '[].text'",
    ]


def test_a_file_without_any_chosen_text_is_a_file_all_the_same(told):
    rules = '[[data]]\nmatch = "menu.json"\nkeys = "title"\n'

    assert told(rules) == ["3: warning: unused-rule: no text of 'menu.json' stands at 'title'"]


def test_it_is_said_once_whatever_the_locales_and_is_explained(told, capsys):
    rules = '[[pages]]\nmatch = "no.md"\n'

    assert len(told(rules, "de")) == 1
    assert run(["explain", "unused-rule"]) == 0
    assert capsys.readouterr().out.startswith("unused-rule (warning): ")
