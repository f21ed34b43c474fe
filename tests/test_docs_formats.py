"""The examples of ``docs/formats.md`` are what the program makes: the messages, and what comes of them in German."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from documents import DE, EN

from i18n import po
from i18n.config import read_config
from i18n.extract import template
from i18n.formats import FORMATS, format_for
from i18n.model import Link, Localized, MessageKey, State
from i18n.project.source import options_of
from i18n.templating import Speaker, Templates, extract_messages

PAGE = Path(__file__).parent.parent / "docs" / "formats.md"
SECTIONS = dict(
    re.findall(r"^## ([^\n]+)\n\n(.+?)(?=^## |\Z)", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
)
TEMPLATES = "Templates"
VALUES = {"pages": 1200, "clinic": "R&D"}


class Example:
    """A section of the page: the file, the rules for it, the catalog, and what is made."""

    def __init__(self, name):
        section = SECTIONS[name]
        self.path = re.search(r"`(content/[^`]+)`", section)[1]
        blocks = re.findall(r"^```(\w+)\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
        self.rules = "".join(text for language, text in blocks if language == "toml")
        (_, self.source), (language, self.catalog), (_, self.made) = (
            block for block in blocks if block[0] != "toml"
        )
        assert language == "po"
        # A language and a translation of its own: the header is not shown.
        self.messages = {one.key: one for one in po.read(self.catalog.encode(), name).catalog.messages}
        self.document = None
        if name == TEMPLATES:
            self.units = extract_messages(self.path, self.source)
            return
        config = read_config(f'source_locale = "en"\n{self.rules}', "i18n.toml")
        self.document = format_for(self.path).parse(self.path, self.source, options_of(config))
        self.units = tuple(self.document.units())

    def filled(self):
        """The template of the file with the translations of the page, as a catalog without its header."""
        made = template(self.units, references="file")
        said = [
            replace(one, msgstr=self.messages[one.key].msgstr) if one.key in self.messages else one
            for one in made.messages
        ]
        return po.write(replace(made, header=None, messages=tuple(said))).decode()

    def translated(self):
        """What is made of the file in German."""
        if self.document is None:
            speaker = Speaker(DE, self.said, english)
            return Templates({}, {"page.html": self.source}).render("page.html", VALUES, speaker)
        if format_for(self.path).role == "data":
            return self.document.splice(DE, self.asked).text
        made = self.document.render(DE, self.asked, resolved)
        return made.plain or made.html

    def asked(self, unit):
        return self.said(unit.key)

    def said(self, key, n=None, plural=None):
        found = self.messages[key].msgstr
        text = found[n != 1] if plural else found[0]
        return Localized(text, DE, State.CURRENT) if text else english(key, n, plural)


def english(key: MessageKey, n=None, plural=None):
    return Localized(plural if plural and n != 1 else key.msgid, EN, State.MISSING)


def resolved(href, reference):
    del reference
    return Link(href.url.replace(".md", ".html"))


NAMES = [name for name, section in SECTIONS.items() if "```po" in section]


@pytest.mark.parametrize("name", NAMES)
def test_the_messages_of_an_example_are_those_of_its_file(name):
    example = Example(name)
    assert example.catalog == example.filled()


@pytest.mark.parametrize("name", NAMES)
def test_what_is_made_of_an_example_is_what_the_program_makes(name):
    example = Example(name)
    assert example.made == example.translated()


def test_every_format_has_its_example_and_its_line():
    examples = {name: Example(name) for name in NAMES}
    assert {format_for(one.path).name for name, one in examples.items() if name != TEMPLATES} == {
        one.name for one in FORMATS
    }
    table = PAGE.read_text("utf-8").partition("## ")[0]
    assert [suffix for one in FORMATS for suffix in one.suffixes if f"`{suffix}`" not in table] == []
    assert [one.name for one in FORMATS if f"]({one.name}.md)" not in table] == []
