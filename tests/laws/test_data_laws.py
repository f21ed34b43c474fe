"""Data files: whatever translators write, only the chosen texts change, and each is read as it was said."""

from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.config import DataRule
from i18n.formats import Options
from i18n.formats.data import parse
from i18n.locales import locale
from i18n.model import Link, Localized, State
from i18n.scalars import JSON, YAML

DE = locale("de")
RULES = (DataRule(("**",), ("**.md",), "markdown"), DataRule(("**",), ("**.text", "list[]")))
SAID = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=30).filter(
    lambda one: one.strip() == one
)
FILES = (
    (
        "content/_data/a.yaml",
        "text: one # c\nmd: |\n  # H\n\n  - *x* y\n  - z\n\nlist:\n- 'a'\n- >-\n  b\n  c\n- 1.10\nother: no\n",
    ),
    (
        "content/_data/a.json",
        '{"text": "one", "md": "# H\\n\\nx", "list": ["a", 1.10, true, null], "other": "no"}',
    ),
    (
        "content/_data/a.toml",
        "text = 'one' # c\nmd = '''\n# H\n\nx\n'''\nlist = ['a', \"b\"]\nother = 1979-05-27\n",
    ),
)


def document(path, text):
    return parse(path, text, Options(data=RULES))


def flat(value, path=()):
    pairs = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    )
    if pairs is None:
        return {path: value}
    return {key: one for name, inner in pairs for key, one in flat(inner, (*path, name)).items()}


def linked(href, _reference):
    return Link(href.url)


@given(st.sampled_from(FILES), SAID)
def test_a_plain_text_is_read_as_it_was_said_and_no_other_value_changes(file, said):
    path, text = file

    def translate(unit):
        mine = unit.kind == "data text"
        return Localized(said if mine else unit.key.msgid, DE, State.CURRENT)

    spliced = document(path, text).splice(DE, translate).text

    before = flat(document(path, text).values(DE, translate, linked))
    chosen = {key for key, one in before.items() if isinstance(one, Localized)}
    after = flat(parse(path, spliced, Options()).values(DE, translate, linked))
    raw = flat(parse(path, text, Options()).values(DE, translate, linked))
    assert after == {key: said if key in chosen else one for key, one in raw.items()}
    assert {key: type(one) for key, one in after.items()} == {key: type(one) for key, one in raw.items()}


@given(st.sampled_from(FILES), SAID)
@settings(max_examples=50)
def test_what_is_said_in_markdown_changes_no_other_text(file, said):
    path, text = file

    def translate(unit):
        mine = unit.kind != "data text"
        return Localized(said if mine else unit.key.msgid, DE, State.CURRENT)

    spliced = document(path, text).splice(DE, translate).text

    before, after = (
        flat(parse(path, one, Options()).values(DE, translate, linked)) for one in (text, spliced)
    )
    assert {key for key in before if before[key] != after[key]} <= {("md",)}


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-99, 99), st.text("aé: #-'\"\n", max_size=8)),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["text", "md", "x"]), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["text", "md", "list", "x"]), VALUES, min_size=1, max_size=4))
def test_any_file_without_translations_keeps_every_byte_and_is_walked_once(values):
    import json  # noqa: PLC0415 - makes the file

    text = json.dumps(values, indent=1)
    asked = []

    def ask(unit):
        asked.append(unit)
        return Localized(unit.key.msgid, DE, State.CURRENT)

    for path, syntax in (("content/_data/a.json", JSON), ("content/_data/a.yaml", YAML)):
        try:
            made = document(path, text)
        except Exception as error:  # noqa: BLE001 - Markdown may hold what is refused
            assert type(error).__name__ == "InputError"  # noqa: PT017
            continue
        assert made.splice(DE, ask).text == text
        asked.clear()
        made.values(DE, ask, linked)
        assert asked == list(made.units())
        assert syntax.scalars(text, path, 1).value == values
