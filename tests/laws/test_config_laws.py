"""Places in TOML, and that nothing written in a configuration makes us stumble."""

import string
import tomllib
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from i18n.config import KEYS, add_locales, read_config
from i18n.config.places import scan
from i18n.errors import UsageError

ROOT = Path(__file__).parent.parent.parent
bare = st.text(string.ascii_letters + string.digits + "-_", min_size=1, max_size=6)
odd = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=6)


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def key_text(key):
    return key if key and all(c in string.ascii_letters + string.digits + "-_" for c in key) else quoted(key)


scalars = st.one_of(
    st.integers(-999, 999).map(str),
    st.sampled_from(["true", "false", "1.5", "1979-05-27T07:32:00Z", "1979-05-27 07:32:00", "inf", "0xff"]),
    odd.map(quoted),
    odd.filter(lambda t: "'" not in t).map(lambda t: f"'{t}'"),
    odd.map(lambda t: '"""\n' + quoted(t)[1:-1] + ' "" \n"""'),
    st.just("'''a'b''c\n'''''"),
)
space = st.sampled_from(["", " ", "\n", " # ] } , =\n", "\r\n\t"])
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(st.tuples(space, inner, space), max_size=3).map(
            lambda items: "[" + ",".join(f"{a}{v}{b}" for a, v, b in items) + "]"
        ),
        st.dictionaries(odd, inner.filter(lambda v: "\n" not in v), max_size=3).map(
            lambda items: "{" + ", ".join(f"{key_text(k)} = {v}" for k, v in items.items()) + "}"
        ),
    ),
    max_leaves=6,
)
pairs = st.tuples(st.lists(bare | odd, min_size=1, max_size=3), values).map(
    lambda pair: f"{' . '.join(map(key_text, pair[0]))} = {pair[1]}"
)
headers = st.tuples(st.lists(bare, min_size=1, max_size=2), st.booleans()).map(
    lambda pair: ("[[ {} ]] # x" if pair[1] else "[{}]").format(".".join(map(key_text, pair[0])))
)
documents = st.lists(st.one_of(pairs, headers, st.just(""), st.just("# note [x]")), max_size=8).map(
    lambda lines: "\n".join(lines) + "\n"
)


def leaves(tree, path=()):
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from leaves(value, (*path, key))
    elif isinstance(tree, list) and any(isinstance(item, dict) for item in tree):
        for i, item in enumerate(tree):
            yield from leaves(item, (*path, i))
    else:
        yield path, tree


def check_places(text):
    tree = tomllib.loads(text)
    places = scan(text)
    for path, value in leaves(tree):
        span = places.values[path]
        again = tomllib.loads(f"v = {text[span.start : span.end]}")["v"]
        assert repr(again) == repr(value)
        assert places.of(path)
        assert places.of_key(path[:1])


@given(documents)
def test_every_value_is_found_where_it_stands(text):
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return

    check_places(text)


def test_every_value_of_our_own_pyproject_is_found():
    check_places((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@given(documents | st.text(max_size=200))
def test_any_text_is_read_or_refused_with_places(text):
    try:
        read_config(text, "i18n.toml")
    except UsageError as error:
        for problem in error.problems:
            assert problem.path == "i18n.toml"
            assert problem.line is None or 1 <= problem.line <= text.count("\n") + 1
            assert problem.what


@given(st.sampled_from(KEYS), values)
def test_any_value_of_any_key_is_read_or_refused(key, value):
    header = {"": "", "locale.*": "[locale.de]\n", "pages[]": "[[pages]]\n", "data[]": "[[data]]\n"}.get(
        key.table, f"[{key.table}]\n"
    )
    text = f"{header}{key.name} = {value}\n"
    if key.table:
        text = f'source_locale = "en"\nlocales = ["de"]\n{text}'
    try:
        tomllib.loads(text)
        read_config(text, "i18n.toml")
    except (UsageError, tomllib.TOMLDecodeError):
        pass


spaces = st.sampled_from(["", " ", "\n", "\n  ", " # x\n", "\r\n\t"])


@given(
    st.lists(
        st.tuples(spaces, st.sampled_from(["fr", "uk", "ja"]), spaces), max_size=3, unique_by=lambda t: t[1]
    ),
    st.booleans(),
    spaces,
)
def test_locales_are_added_to_any_list(items, comma, end):
    inside = ",".join(f'{a}"{tag}"{b}' for a, tag, b in items) + ("," if comma and items else "") + end
    text = f'source_locale = "en"\nlocales = [{inside}] # end\n[site]\ntitle = "x"\n'

    changed = add_locales(text, (), ["de", "pt-BR"])

    assert [one.tag for one in read_config(changed, "i18n.toml").locales] == [
        *(t for _, t, _ in items),
        "de",
        "pt-BR",
    ]
    assert changed.startswith('source_locale = "en"\nlocales = [')
    assert changed.endswith('] # end\n[site]\ntitle = "x"\n')
