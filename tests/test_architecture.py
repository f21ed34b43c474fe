"""The house stands as ARCHITECTURE.md says: floors, doors, complete tables."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "i18n"

# A room imports only from rooms that stand before it. Rooms on one line do not know each other.
FLOORS: tuple[tuple[str, ...], ...] = (
    ("errors", "findings", "slugs", "withdrawal", "xml_texts", "charrefs"),
    ("locales",),
    ("model", "markup_html"),
    ("po", "markup", "code_texts", "yaml_nodes", "templating", "similarity", "sanitize", "config", "ignored"),
    ("notes", "verbatim"),
    ("scalars", "review"),
    ("variables",),
    ("formats",),
    ("containment", "facts", "terms"),
    ("checks", "source_checks", "verify"),
    ("references", "carry", "minor"),
    ("pseudo", "search"),
    ("extract", "merge", "coverage", "translate", "assets", "threeway"),
    ("incoming", "suggest"),
    ("pages", "reports"),
    ("project",),
    ("cli", "extractors"),
)
LEVEL = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}

# One door per library.
DOORS = {
    "pygments": "code_texts",
    "babel": "locales",
    "polib": "po",
    "markdown_it": "markup",
    "mdit_py_plugins": "markup",
    "yaml": "yaml_nodes",
    "jinja2": "templating",
    "markupsafe": "templating",
    "rapidfuzz": "similarity",
    "nh3": "sanitize",
    "pathspec": "ignored",
    "typer": "cli",
    "rich": "cli",
}

MODULES = sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports(tree: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            module = node.module or ""
            if module == "i18n":
                for alias in node.names:
                    yield f"i18n.{alias.name}", node
            else:
                yield module, node


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def named(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(PACKAGE)) for path in paths]


@pytest.mark.parametrize("path", MODULES, ids=named(MODULES))
def test_a_module_imports_only_from_floors_below(path: Path) -> None:
    here = room(path)
    if here in {"__init__", "__main__"}:
        return

    for name, node in imports(parsed(path)):
        parts = name.split(".")
        if parts[0] != "i18n" or len(parts) == 1 or parts[1] in {here, "__version__"}:
            continue
        assert parts[1] in LEVEL, f"line {node.lineno}: {name} has no place in the table"
        assert LEVEL[parts[1]] < LEVEL[here], f"line {node.lineno}: {here} must not know {parts[1]}"


@pytest.mark.parametrize("path", MODULES, ids=named(MODULES))
def test_a_library_has_one_door(path: Path) -> None:
    allowed = set(sys.stdlib_module_names) | {"i18n"}

    for name, node in imports(parsed(path)):
        library = name.split(".")[0]
        if library not in allowed:
            assert DOORS.get(library) == room(path), f"line {node.lineno}: {library} has another door"


@pytest.mark.parametrize("path", MODULES, ids=named(MODULES))
def test_imports_stand_at_the_top_except_for_a_doors_own_library(path: Path) -> None:
    here = room(path)
    if here in {"cli", "__main__"}:
        return
    tree = parsed(path)
    top = {id(node) for node in tree.body}

    for name, node in imports(tree):
        if id(node) not in top:
            assert DOORS.get(name.split(".")[0]) == here, f"line {node.lineno}: {name} is imported inside"


@pytest.mark.parametrize("package", sorted(p.parent.name for p in PACKAGE.glob("*/__init__.py")))
def test_inside_a_package_imports_do_not_turn_in_circles(package: str) -> None:
    graph: dict[str, set[str]] = {}
    for path in (PACKAGE / package).rglob("*.py"):
        dotted = ".".join(("i18n", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(
            ".__init__"
        )
        graph[dotted] = set()
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"i18n.{package}"):
                inner = {f"{node.module}.{alias.name}" for alias in node.names}
                files = {
                    name for name in inner if (PACKAGE.parent / (name.replace(".", "/") + ".py")).exists()
                }
                graph[dotted] |= files or {node.module or ""}

    # The cli imports its own package's console, which is a sibling; its __init__ loads commands by name.
    assert list(TopologicalSorter(graph).static_order())


def test_every_command_is_in_the_table() -> None:
    from i18n.cli import COMMANDS  # noqa: PLC0415 - the table is looked at by this test alone

    files = {path.stem for path in (PACKAGE / "cli").glob("*.py")} - {"__init__", "console", "options"}

    assert {command.module for command in COMMANDS} == files


def test_every_check_is_in_the_table() -> None:
    from i18n.checks import CHECKS  # noqa: PLC0415
    from i18n.checks.base import Check  # noqa: PLC0415

    exported: dict[str, Check] = {}
    for path in (PACKAGE / "checks").glob("*.py"):
        module = __import__(f"i18n.checks.{path.stem}", fromlist=["*"])
        for value in vars(module).values():
            for one in value if isinstance(value, tuple) else (value,):
                if isinstance(one, Check):
                    exported[one.id] = one

    assert exported
    assert {check.id for check in CHECKS.values()} == set(exported) == set(CHECKS)


def test_every_check_of_the_source_is_in_the_table() -> None:
    from i18n.source_checks import SOURCE_CHECKS  # noqa: PLC0415
    from i18n.source_checks.base import SourceCheck  # noqa: PLC0415

    exported: set[str] = set()
    for path in (PACKAGE / "source_checks").glob("*.py"):
        module = __import__(f"i18n.source_checks.{path.stem}", fromlist=["*"])
        exported |= {value.id for value in vars(module).values() if isinstance(value, SourceCheck)}

    assert exported
    assert set(SOURCE_CHECKS) == exported


def test_every_format_is_in_the_table() -> None:
    from i18n.formats import FORMATS  # noqa: PLC0415
    from i18n.formats.base import Format  # noqa: PLC0415

    exported: set[str] = set()
    for path in (PACKAGE / "formats").glob("*.py"):
        module = __import__(f"i18n.formats.{path.stem}", fromlist=["*"])
        exported |= {value.name for value in vars(module).values() if isinstance(value, Format)}

    assert exported
    assert {one.name for one in FORMATS} == exported


@pytest.mark.parametrize(
    ("module", "spared"),
    [
        ("i18n.project.merge", {"formats", "pages", "templating"}),
        ("i18n.project.branches", {"config", "facts", "formats", "markup", "merge", "pages", "templating"}),
    ],
)
def test_a_command_loads_no_room_that_it_does_not_need(module: str, spared: set[str]) -> None:
    told = subprocess.run(
        [sys.executable, "-c", f"import sys, {module}; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = {name.split(".")[1] for name in told.stdout.split() if name.startswith("i18n.")}

    assert module.split(".")[1] in loaded
    assert not loaded & spared


def test_commands_load_no_http() -> None:
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, i18n.project.build, i18n.project.check, i18n.reports.forms; print(*sys.modules)",
        ],
        capture_output=True,
        text=True,
        check=True,
    )

    assert not {"http.client", "ssl", "urllib.request"} & set(told.stdout.split())


def test_no_module_is_named_like_one_of_the_standard_library() -> None:
    names = {path.stem for path in PACKAGE.glob("*.py")} | {
        path.name for path in PACKAGE.iterdir() if path.is_dir()
    }

    assert not (names - {"__init__", "__main__", "__pycache__"}) & set(sys.stdlib_module_names)
