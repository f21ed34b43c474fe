"""Units to be merged, of words with a meaning that is known here without the program."""

from hypothesis import strategies as st

from i18n import po
from i18n.extract import template
from i18n.model import Markup, MessageKey, Reference, Unit

WAYS = {
    "*hands*": "hands emphasized",
    "_hands_": "hands emphasized",
    "[home](a.md)": "home linked",
    "[home](b/c.md)": "home linked",
    "[home][h]": "home linked",
    "“often”": "often quoted",
    '"often"': "often quoted",
    "R&amp;D": "R&D",
    "R&D": "R&D",
    "``code``": "code",
    "`code`": "code",
    "clinic": "clinic",
    "clinci": "clinic",
}
"""Words with what they mean. Those of one meaning differ in nothing that is language, or by a typo."""
FACTS = {"10", "20", "never", "always"}
"""Words that are facts in any text."""
PROTECTED = "Zoë"
"""A term that the site protects."""
PLAIN = ["wash", "mg", "your", "hands", "often", "stay", "at", "Zoe", '"quoted"', "a\\b", "two\nlines"]
WORDS = [*PLAIN, *sorted(FACTS), PROTECTED, *WAYS]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
UNITS = st.builds(
    lambda text, msgctxt, plural, path, line: Unit(
        MessageKey(text, msgctxt),
        "paragraph",
        Markup.MARKDOWN,
        Reference(path, line),
        plural=text + "s" if plural else None,
    ),
    TEXTS,
    st.sampled_from([None, None, None, "menu"]),
    st.sampled_from([False, False, False, True]),
    st.sampled_from(["content/a.md", "content/b.md", "content/a b.md"]),
    st.integers(1, 9),
)


def meaning(text):
    """What a text means, whatever way it is written."""
    return [WAYS.get(word, word) for word in text.split()]


def stated(words):
    """The facts in a meaning, in their order."""
    return [word for word in words if word in FACTS or word == PROTECTED]


def pot(units):
    """The template of units, as it is read from its file."""
    return po.read(po.write(template(units)), "new.pot").catalog


def lines_of(message):
    """The bytes of a message in its file, without the blank lines around it."""
    return message.raw.content[message.raw.start : message.raw.end].strip()
