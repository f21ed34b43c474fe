"""What the documentation says is what the program does."""

from __future__ import annotations

import functools
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path
from urllib.parse import unquote

import pytest
from jsonschema import Draft202012Validator

from i18n import errors, po
from i18n.checks import CHECKS
from i18n.cli import COMMANDS
from i18n.config import read_config
from i18n.config.keys import KEYS
from i18n.formats import FORMATS, Options
from i18n.locales import locale
from i18n.templating import extract_messages
from i18n.variables import VariableFile, read_variables

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([ROOT / "README.md", *DOCS.rglob("*.md")])
EXAMPLE = Path(__file__).parent / "cases" / "docs" / "clinic"
SCRIPTS = Path(sys.executable).parent
MADE = {
    # Not typed by a reader of a fresh checkout: what the two commands do is what this suite is part of.
    "make": "the suite itself is run by 'make test', and the demo built by 'make site'",
    # Would change the very installation that the suite is running in.
    "pip": "the program is installed already, where its tests run",
}
"""Commands of the README that are not run here, and why."""
LANGUAGES = 'source_locale = "en"\nlocales = ["ar", "de", "es", "fr"]\n'
"""What a part of a configuration is completed with."""


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def text_of(path: Path) -> str:
    return path.read_text("utf-8")


def environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in {"HOME", "SYSTEMROOT", "TMPDIR"}}
    return kept | {
        "PATH": f"{SCRIPTS}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
        "COLUMNS": "200",
        "NO_COLOR": "1",
        "TERM": "dumb",
        "LC_ALL": "C.UTF-8",
        "PYTHONUTF8": "1",
        "PYTHONPATH": str(ROOT),  # the program beside this suite, wherever another one is installed
        "SOURCE_DATE_EPOCH": "1767225600",
    }


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A line of shell, with both of its outputs in the order in which a terminal shows them."""
    return subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )


def entered(folder: Path, command: str) -> Path | None:
    """The folder after ``cd``; None for another command."""
    words = shlex.split(command)
    return folder / words[1] if words[:1] == ["cd"] else None


# --- every command, option, check, key and format has its place ---


@functools.cache
def help_of(*command: str) -> str:
    done = subprocess.run(
        [SCRIPTS / "i18n", *command, "--help"],
        env=environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def options_of(*command: str) -> set[str]:
    """Every option and argument that ``--help`` lists."""
    listing = help_of(*command).partition("\nArguments:")[2] or help_of(*command).partition("\nOptions:")[2]
    found: set[str] = set()
    for line in listing.splitlines():
        if re.match(r"  [-\[A-Z]", line):
            names = re.split(r" {2,}", line.strip())[0]
            found.update(re.findall(r"(?<![\w-])--?[A-Za-z][a-z-]*", names))
            if not names.startswith("-"):
                found.add(names.split()[0])
        elif line.startswith("Commands:"):
            break
    return found


def test_help_is_understood_by_these_tests():
    assert options_of("build") >= {"--site", "-C", "--output", "-o", "--pseudo", "--strict", "--help", "-h"}
    assert options_of("merge") >= {"--fuzzy", "--no-fuzzy", "[LOCALE]..."}
    assert options_of("explain") >= {"CHECK|PAGE", "[LOCALE]"}
    assert options_of() >= {"--version", "--debug"}


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_has_a_page_that_names_each_of_its_options(command):
    page = text_of(DOCS / "commands" / f"{command}.md")
    assert page.startswith(f"# i18n {command}\n")
    table = "".join(re.findall(r"^\|.+\|$", page, re.MULTILINE)).replace("\\|", "|")
    (parts,) = (one.parts for one in COMMANDS if one.name == command)
    listed = options_of(command).union(*(options_of(command, part) for part in parts))
    assert listed >= {"--help", "-h"}
    assert all(f"\n## i18n {command} {part}\n" in page for part in parts)
    assert {one for one in listed if not re.search(rf"`{re.escape(one)}(?![\w-])", table)} == set()


def test_the_page_of_commands_names_each_command_and_the_options_before_it():
    page = text_of(DOCS / "commands" / "README.md")
    assert [command.name for command in COMMANDS if f"]({command.name}.md)" not in page] == []
    assert {one for one in options_of() if one.startswith("-") and f"`{one}`" not in page} == set()


def test_there_is_no_page_of_a_command_that_does_not_exist():
    pages = {path.stem for path in (DOCS / "commands").glob("*.md")} - {"README"}
    assert pages == {command.name for command in COMMANDS}


def test_every_check_has_a_section_with_its_severity():
    page = text_of(DOCS / "checks.md")
    sections = dict(re.findall(r"^## ([a-z-]+)\n\n\*\*(\w+)\*\*", page, re.MULTILINE))
    assert sections == {check.id: str(check.severity) for check in CHECKS.values()}


def test_every_configuration_key_has_a_section_with_its_default_and_an_example():
    page = text_of(DOCS / "configuration.md")
    sections = dict(re.findall(r"^### (\S+)\n\n(.+?)(?=^#)", page, re.MULTILINE | re.DOTALL))
    assert list(sections) == [key.path.replace(".*", "") for key in sorted(KEYS, key=_documented)]
    for key in KEYS:
        said = sections[key.path.replace(".*", "")]
        assert f"`{key.name} = " in said, key.path
        assert "Needed." in said if key.required else "Default:" in said, key.path
        for choice in key.choices:
            assert f'`"{choice}"`' in said, key.path
        if key.default not in (None, "", ()):
            written = json.dumps(key.default, ensure_ascii=False)
            assert f"`{written}`" in said, key.path
        if key.kind == "number":
            assert f"{key.low} to {key.high}" in said or key.path == "gate.coverage", key.path


def _documented(key):
    """The page groups the keys; here is the order of its groups."""
    page = text_of(DOCS / "configuration.md")
    return page.index(f"\n### {key.path.replace('.*', '')}\n")


def test_every_format_is_described():
    for one in FORMATS:
        page = text_of(DOCS / f"{one.name}.md")
        assert all(f"`{suffix}`" in page for suffix in one.suffixes)


def test_the_exit_codes_are_those_of_the_program():
    codes = {
        value for name, value in vars(errors).items() if name.startswith("EXIT_") and isinstance(value, int)
    }
    for page in (DOCS / "ci.md", DOCS / "commands" / "README.md"):
        table = re.findall(r"^\| (\d+) \| (.+) \|$", text_of(page), re.MULTILINE)
        assert {int(code) for code, _ in table} == codes | {0}, named(page)
        meaning = {int(code): said for code, said in table}
        assert "findings" in meaning[errors.EXIT_FINDINGS]
        assert "configuration" in meaning[errors.EXIT_USAGE]
        assert "cannot be read" in meaning[errors.EXIT_INPUT]
        assert "gate" in meaning[errors.EXIT_GATE]
        assert "internal" in meaning[errors.EXIT_INTERNAL]
        assert "interrupted" in meaning[errors.EXIT_INTERRUPTED]
    for command in COMMANDS:
        page = text_of(DOCS / "commands" / f"{command.name}.md")
        said = {int(code) for code in re.findall(r"^- `(\d+)`", page, re.MULTILINE)}
        assert 0 in said, command.name
        assert said <= codes | {0}, command.name


# --- links ---


def without_code(text: str) -> str:
    text = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"(`+)(?!`).+?(?<!`)\1(?!`)", "", text)


def anchors_of(path: Path) -> set[str]:
    """The ids of a page's headings, as the places where Markdown is shown give them."""
    found: set[str] = set()
    body = re.sub(r"^```.*?^```$", "", text_of(path), flags=re.MULTILINE | re.DOTALL)
    for heading in re.findall(r"^#+ (.+)$", body, re.MULTILINE):
        plain = re.sub(r"[`*]", "", heading)
        slug = re.sub(r"[^\w\- ]", "", unicodedata.normalize("NFC", plain).lower()).replace(" ", "-")
        found.add(slug if slug not in found else f"{slug}-1")
    return found


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_relative_link_and_anchor_resolves(page):
    text = without_code(text_of(page))
    dead = []
    for address in re.findall(r"\]\(([^()\s]+)\)", text):
        if re.match(r"[a-z]+:", address):
            continue
        name, _, anchor = unquote(address).partition("#")
        target = (page.parent / name).resolve() if name else page
        if not target.exists() or (anchor and anchor not in anchors_of(target)):
            dead.append(address)
    assert not dead


def test_every_page_can_be_reached_from_the_readme():
    seen, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page in seen:
            continue
        seen.add(page)
        if page.suffix == ".md" and page.is_file():
            links = re.findall(r"\]\(([^()\s#]+)[^()\s]*\)", without_code(text_of(page)))
            waiting += [(page.parent / link).resolve() for link in links if ":" not in link]
    assert {named(path) for path in DOCS.rglob("*") if path.suffix in {".md", ".json", ".png"}} <= {
        named(path) for path in seen if path.is_relative_to(ROOT)
    }


# --- the examples run ---


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def test_the_examples_of_the_readme_run_word_for_word(tmp_path):
    folder, ran = tmp_path, []
    for command in "".join(blocks(text_of(ROOT / "README.md"), "sh")).splitlines():
        word = command.split()[0]
        if word in MADE:
            continue
        if (into := entered(folder, command)) is not None:
            folder = into
            continue
        assert word == "i18n"
        done = run(command, folder)
        assert done.returncode == 0, f"{command}\n{done.stdout}"
        ran.append(command)
    assert ran[:2] == ["i18n new clinic", "i18n build"]
    assert (folder / "build" / "index.html").is_file()


def sessions(page: Path) -> list[str]:
    return blocks(text_of(page), "console")


def replayed(session: str, folder: Path) -> str:
    """The session with the output that its commands have now.

    It begins in a copy of the example site; one whose first command is ``i18n new`` begins in an empty folder.
    """
    commands = [line.removeprefix("$ ") for line in session.splitlines() if line.startswith("$ ")]
    if commands[0].startswith("i18n new"):
        folder.mkdir()
    else:
        shutil.copytree(EXAMPLE, folder)
    lines = []
    for command in commands:
        lines.append(f"$ {command}")
        if (into := entered(folder, command)) is not None:
            folder = into
            continue
        lines += [line.rstrip() for line in run(command, folder).stdout.splitlines()]
    return "".join(f"{line}\n" for line in lines)


@pytest.mark.parametrize("page", [page for page in PAGES if sessions(page)], ids=named)
def test_every_session_shows_what_the_program_prints(page, tmp_path):
    for number, session in enumerate(sessions(page)):
        assert session == replayed(session, tmp_path / str(number))


def test_every_command_is_shown_at_work():
    for command in COMMANDS:
        page = DOCS / "commands" / f"{command.name}.md"
        assert any(f"$ i18n {command.name}" in session for session in sessions(page)), command.name


# --- the examples of files are well-formed ---


def every(language: str) -> list[tuple[str, str]]:
    """Every block of a language, with the page it stands on."""
    return [(named(page), block) for page in PAGES for block in blocks(text_of(page), language)]


def test_every_configuration_shown_is_accepted():
    shown = every("toml")
    assert shown
    for page, block in shown:
        if not block.startswith(VALUES):
            whole = block if "source_locale" in block else LANGUAGES + block
            read_config(whole, page)


VALUES = "# content/_data/"


def test_every_file_of_variables_shown_is_accepted():
    shown = [block for _, block in every("toml") if block.startswith(VALUES)]
    files = [
        VariableFile(path, "site", block, locale(folder) if folder else None)
        for block in shown
        for path in [block.split("\n")[0].removeprefix("# ")]
        for folder in [path.removeprefix("content/_data/").rpartition("/")[0]]
    ]
    chains = {one.locale: [one.locale] for one in files if one.locale}
    assert chains
    assert read_variables(files, chains).names()


def test_every_page_of_content_shown_is_accepted():
    shown = every("yaml") + every("markdown")
    assert shown
    for page, block in shown:
        document = FORMATS[0].parse(page, f"{block}\nText.\n", Options())
        assert list(document.units())


def test_every_catalog_shown_is_well_formed():
    shown = every("po")
    assert shown
    for page, block in shown:
        assert po.read(block.encode(), page).faults == ()


def test_every_template_shown_is_accepted():
    shown = every("jinja")
    assert shown
    for page, block in shown:
        extract_messages(page, block)


def test_every_json_shown_is_json_with_the_shape_of_its_schema():
    for _, block in every("json"):
        assert not list(schema("check").iter_errors(json.loads(block)))


def test_the_snippets_for_ci_run_on_a_new_site(tmp_path):
    assert run("i18n new site", tmp_path).returncode == 0
    snippet, keeping = blocks(text_of(DOCS / "ci.md"), "bash")
    # The program is installed already where its tests run.
    before, _, after = snippet.partition("\n\n")
    assert "pip install" in before
    for script in (f"set -e\n{after}", keeping):
        done = run(script, tmp_path / "site")
        assert done.returncode == 0, done.stdout
    (reader,) = blocks(text_of(DOCS / "ci.md"), "python")
    lines = subprocess.run(
        [sys.executable, "-c", reader],
        input=(tmp_path / "site" / "findings.json").read_text("utf-8"),
        env=environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    ).stdout
    assert re.match(r"\S+:\d+: info: ", lines)


# --- the shapes of JSON ---


def schema(name: str) -> Draft202012Validator:
    read = json.loads(text_of(DOCS / f"{name}.schema.json"))
    Draft202012Validator.check_schema(read)
    assert read["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    return Draft202012Validator(read)


@pytest.mark.parametrize("name", ["check", "impact", "minor", "status", "sync"])
def test_the_json_of_a_new_site_and_of_one_in_use_has_the_shape_of_its_schema(name, tmp_path):
    made = run("i18n new site", tmp_path)
    assert made.returncode == 0, made.stdout
    assert run("i18n add uk pt_BR", tmp_path / "site").returncode == 0
    shutil.copytree(EXAMPLE, tmp_path / "used")
    for folder in ("site", "used"):
        done = subprocess.run(
            [SCRIPTS / "i18n", name, "--format", "json"],
            cwd=tmp_path / folder,
            env=environment(),
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode in {0, errors.EXIT_FINDINGS}, done.stderr
        faults = [fault.message for fault in schema(name).iter_errors(json.loads(done.stdout))]
        assert not faults
        assert done.stderr == ""


@pytest.mark.parametrize("name", ["check", "impact", "manifest", "minor", "status", "sync"])
def test_the_schemas_are_strict_at_every_level(name):
    def objects(node):
        if isinstance(node, dict):
            if node.get("type") == "object":
                yield node
            for inner in node.values():
                yield from objects(inner)
        elif isinstance(node, list):
            for inner in node:
                yield from objects(inner)

    found = list(objects(json.loads(text_of(DOCS / f"{name}.schema.json"))))
    assert found
    for node in found:
        assert node["additionalProperties"] is False
        assert set(node["required"]) == set(node["properties"])
