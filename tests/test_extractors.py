"""babel finds our formats by their entry points: ``pybabel extract``, case by case (tests/cases/pybabel)."""

from __future__ import annotations

import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from babel.messages.extract import DEFAULT_KEYWORDS, extract

from i18n import extractors, po
from i18n.config.keys import KEYS
from i18n.errors import I18nError
from i18n.extractors.options import DATA, HTML, MARKDOWN

ROOT = Path(__file__).parent.parent
CASES = sorted((Path(__file__).parent / "cases" / "pybabel").iterdir())
SCRIPTS = Path(sys.executable).parent
PLACED = {"source_locale", "front_matter", "data[].keys"}
WRITTEN = {"markdown.source_ids"}
"""Keys about how a file is written in another language, which babel never asks for."""


def run(program, folder, *arguments):
    return subprocess.run(
        [SCRIPTS / program, *arguments],
        cwd=folder,
        env=os.environ | {"LC_ALL": "C.UTF-8", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def pybabel(folder, mapping, *more):
    return run(
        "pybabel",
        folder,
        *("-q", "extract", "-F", mapping, "--ignore-dirs", ".*", "--omit-header", "-c", "i18n:"),
        *("-o", "found.pot", *more, "."),
    )


def found(method, content, *, name="page", keywords=DEFAULT_KEYWORDS, **options):
    """What babel makes of a file: line, msgids, comments, msgctxt."""
    file = io.BytesIO(content.encode())
    file.name = name
    return list(extract(getattr(extractors, method), file, keywords, options=options))


def refused(method, content, **options):
    with pytest.raises(extractors.ExtractionError) as caught:
        found(method, content, **options)
    return str(caught.value).splitlines()


# --- the command ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_pybabel_extracts_what_is_accepted(case, tmp_path, golden):
    folder = shutil.copytree(case, tmp_path / "site")
    (mapping,) = folder.glob("babel.*")
    done = pybabel(folder, mapping.name)
    assert (done.returncode, done.stderr) == (0, "")
    golden(case / "expected.pot", (folder / "found.pot").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_messages_are_those_of_our_own_extract(case, tmp_path):
    folder = shutil.copytree(case, tmp_path / "site")
    assert run("i18n", folder, "extract").returncode == 0

    def messages(path):
        catalog = po.read((folder / path).read_bytes(), path).catalog
        return {
            message.key: message
            for message in catalog.messages
            if not all(".py:" in place for place in message.references)
        }

    ours, babels = messages("locales/messages.pot"), messages(case / "expected.pot")
    assert ours.keys() == babels.keys()
    for key, message in ours.items():
        other = babels[key]
        assert other.msgid_plural == message.msgid_plural
        assert set(other.references) == set(message.references)
        assert set(other.flags) == set(message.flags)
        # Babel joins the comments of all places; we say what the first is.
        assert set(message.extracted_comments) <= set(other.extracted_comments)


def test_every_extractor_has_its_entry_point():
    known = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    points = known["project"]["entry-points"]["babel.extractors"]
    made = [name for name in extractors.__all__ if name.islower()]
    assert points == {f"mothertongue_{name}": f"i18n.extractors:{name}" for name in made}
    mapped = "".join(path.read_text("utf-8") for case in CASES for path in case.glob("babel.*"))
    assert [point for point in points if point not in mapped] == []


def test_every_key_of_the_configuration_about_what_is_translated_is_an_option():
    keys = ({key.path for key in KEYS if key.table in {"markdown", "html"}} | PLACED) - WRITTEN
    options = {option.key.name for known in (MARKDOWN, HTML, DATA) for option in known.values()}
    kinds = next(key.choices for key in KEYS if key.path == "data[].kind")
    assert {path.rpartition(".")[2] for path in keys} - {"keys", "source_ids"} | set(kinds) == options


def test_the_mappings_of_the_documentation_are_accepted_by_the_command_beside_them(tmp_path):
    page = (ROOT / "docs" / "babel.md").read_text("utf-8")
    (mapping,), (command,) = blocks(page, "ini"), blocks(page, "sh")
    shutil.copytree(CASES[0] / "content", tmp_path / "content")
    (tmp_path / "locales").mkdir()
    (tmp_path / "babel.cfg").write_text(mapping, "utf-8")
    assert run(*shlex.split(command)[:1], tmp_path, *shlex.split(command)[1:]).returncode == 0
    made = (tmp_path / "locales" / "messages.pot").read_text("utf-8")
    assert 'msgctxt "summary"' in made
    assert "content/_data/faq.yaml" in made
    in_toml = next(block for block in blocks(page, "text") if block.startswith("[[mappings]]"))
    (tmp_path / "babel.toml").write_text(in_toml, "utf-8")
    assert pybabel(tmp_path, "babel.toml").returncode == 0


def blocks(page, language):
    return re.findall(rf"^```{language}\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)


# --- what is wrong is said --------------------------------------------------------------------------------


def test_pybabel_ends_with_the_faults_of_a_file_and_no_traceback(tmp_path):
    (tmp_path / "babel.cfg").write_text(
        "[mothertongue_markdown: **.md]\n[mothertongue_json: **.json]\ntext=**\n"
    )
    (tmp_path / "a.md").write_text("---\ntitle: [\n---\n\nText.\n")
    done = pybabel(tmp_path, "babel.cfg")
    assert done.returncode == 1
    assert done.stderr.startswith("a.md:3:1: ")
    assert "Traceback" not in done.stderr
    (tmp_path / "a.md").write_text("<!-- i18n:oops -->\n\nA\n\n<!-- i18n:only -->\n")
    assert [line[:7] for line in pybabel(tmp_path, "babel.cfg").stderr.splitlines()] == ["a.md:1:", "a.md:5:"]
    (tmp_path / "a.md").unlink()
    (tmp_path / "b.json").write_bytes(b'{"a": "\xff"}')
    assert pybabel(tmp_path, "babel.cfg").stderr.startswith("b.json:1:8: is not UTF-8 (byte 0xff)")


def test_pybabel_ends_with_all_that_is_wrong_in_its_mapping(tmp_path):
    (tmp_path / "babel.cfg").write_text(
        "[mothertongue_markdown: **.md]\nfront_mater = title\nmath = perhaps\ncode = comment, strings\n"
        "shortcode_texts = figure\ninclude = p:hover\n    .b\nsource_locale = englisch\n"
    )
    (tmp_path / "a.md").write_text("Text.\n")
    done = pybabel(tmp_path, "babel.cfg")
    assert done.returncode == 1
    said = [line.removeprefix("mothertongue_markdown: ") for line in done.stderr.splitlines()]
    assert said == [
        "unknown option 'front_mater': did you mean 'front_matter'?",
        "math must be true or false, not 'perhaps'",
        "code must be 'comments' or 'strings', not 'comment': did you mean 'comments'?",
        "shortcode_texts: 'figure' names no argument: write 'name.key' or 'name[0]'",
        "include 'p:hover' is no selector that we know: cannot read ':hover': write include = samp.message",
        "unknown locale 'englisch': did you mean 'en'?",
    ]


def test_a_mapping_for_data_has_to_choose_texts():
    (said,) = refused("yaml", "a: b\n", math="no")
    assert said == (
        "mothertongue_yaml: no text is chosen: text, markdown, html and slug are not given: "
        "write text = faq[].question, **.title"
    )


def test_a_program_that_catches_errors_catches_ours():
    with pytest.raises(Exception, match="no text is chosen") as caught:
        found("json", "{}")
    assert isinstance(caught.value, I18nError)
    assert caught.value.problems


def test_a_context_needs_the_keyword_that_carries_it():
    text = "---\ntitle: A\n---\n\nText.\n"
    (said,) = refused("markdown", text, keywords={"_": None})
    assert said == (
        "page:2: a message needs the keyword 'pgettext', which babel was not given: "
        "leave out --no-default-keywords, or add -k pgettext:1c,2"
    )
    assert found("markdown", "Text.\n", keywords={"_": None}) == [(1, "Text.", ["paragraph"], None)]


# --- files as babel has them ------------------------------------------------------------------------------


def test_a_list_has_an_item_a_line_or_commas_which_count_neither_in_brackets_nor_in_quotation_marks():
    text = '{"a,b": "One", "c": {"d": "Two"}, "e": "Three"}'
    for written in ('"a,b", c.d', '\n"a,b"\nc.d\n', ['"a,b"', "c.d"]):
        assert [one[1] for one in found("json", text, text=written)] == ["One", "Two"]
    html = '<p data-x="a, b">One</p><p class="c">Two</p><p>Three</p>'
    assert [one[1] for one in found("html", html, exclude='[data-x="a, b"], .c')] == ["Three"]


def test_of_two_options_for_one_text_the_first_holds():
    text = "a: Some *words*.\n"
    for first, second, comment in (("text", "markdown", "data text"), ("markdown", "text", "paragraph")):
        ((_, _, comments, _),) = found("yaml", text, **{first: "**", second: "a"})
        assert comments == [f"{comment} · page › a"]


def test_data_may_have_any_name():
    text = '{"greeting": "Welcome"}'
    assert found("json", text, name="app_en.arb", text="*") == [
        (1, "Welcome", ["data text · app_en.arb › greeting"], None)
    ]


def test_a_draft_and_a_text_for_machines_have_no_messages():
    assert found("markdown", "---\ndraft: true\n---\n\nText.\n") == []
    assert found("text", "User-agent: all\n", name="content/robots.txt") == []


def test_a_file_without_a_name_is_read_too():
    assert list(extract(extractors.html, io.BytesIO(b"<p>Text</p>"))) == [(1, "Text", ["paragraph"], None)]
