"""Law 5 on disk: killed at any instant, or raced by another program, each file is the old one or the new one."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from i18n.cli import run
from i18n.project import catalogs, files, merge, relayout, sync
from i18n.project.site import open_site
from i18n.project.source import read_source

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

KILLS = 500


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(files.STAGED)
    }


def in_child(work: Callable[[], object]) -> int:
    """Run the work in a forked process; answers the signal that ended it, 0 for none, -1 for a failure."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return os.WTERMSIG(status)
    return 0 if os.waitstatus_to_exitcode(status) == 0 else -1


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    """A site with two catalogs whose content has changed since the last sync."""
    folder = tmp_path / "clinic"
    assert run(["new", str(folder)]) == 0
    assert run(["add", "de", "--site", str(folder)]) == 0
    page = folder / "content" / "visit.md"
    page.write_text(page.read_text("utf-8").replace("6 hours", "8 hours") + "\nA new paragraph.\n", "utf-8")
    return folder


def synced(folder: Path) -> None:
    site = open_site(folder)
    sync.sync(site, read_source(site), site.config.locales, write=True, stamp="2026-11-02 10:00+0000")


def killed_at(line: int, killed: Callable[[], object], watched: set[str]) -> Callable[[], None]:
    """Work that kills itself before the n-th line that runs in the modules which touch files."""

    def work() -> None:
        left = line

        def trace(frame: FrameType, event: str, _: object) -> object:
            nonlocal left
            if frame.f_code.co_filename not in watched:
                return None
            if event == "line":
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
            return trace

        sys.settrace(trace)
        killed()

    return work


def test_a_kill_at_any_instant_leaves_each_file_old_or_new(edited: Path) -> None:
    before = snapshot(edited)
    assert in_child(lambda: synced(edited)) == 0
    after = snapshot(edited)
    changed = {name for name in after if before.get(name) != after[name]}
    assert len(changed) == 3, "the template and two catalogs"

    def restore() -> None:
        for name in changed:
            (edited / name).write_bytes(before[name])

    watched = {files.__file__, merge.__file__, sync.__file__}
    kills, line = 0, 1
    while kills < KILLS:
        restore()
        end = in_child(killed_at(line, lambda: synced(edited), watched))
        if end == 0:
            # The sync has fewer lines than that: begin again, the leavings of killed ones lying about.
            line = 1
            continue
        assert end == signal.SIGKILL
        kills, line = kills + 1, line + 1
        now = snapshot(edited)
        assert now.keys() == after.keys()
        for name, content in now.items():
            assert content in (before[name], after[name]), f"{name} after a kill at line {line - 1}"

    synced(edited)
    assert snapshot(edited) == after
    assert not list(edited.rglob(f"*{files.STAGED}")), "the leavings of the killed ones are gone"


def test_a_relayout_that_is_killed_leaves_the_old_site_or_the_new_one(edited: Path) -> None:
    def messages() -> set[object]:
        site = open_site(edited)
        return {
            (where.tag, one.key, one.msgstr, one.obsolete)
            for where, file in catalogs.read_catalogs(site, site.config.locales).items()
            for one in file.catalog.messages
            if not file.reading.faults
        }

    before, found = snapshot(edited), messages()
    watched = {files.__file__}
    seen: set[str] = set()
    line, end = 1, signal.SIGKILL
    while end:
        for path in [*edited.rglob("*.po*"), *edited.rglob("i18n.toml")]:
            path.unlink()
        for name, content in before.items():
            (edited / name).parent.mkdir(parents=True, exist_ok=True)
            (edited / name).write_bytes(content)
        end = in_child(killed_at(line, lambda: relayout.relayout(open_site(edited), "per-page"), watched))
        assert messages() == found, f"after a kill at line {line}"
        seen.add(open_site(edited).config.layout)
        relayout.relayout(open_site(edited), "per-page")
        assert messages() == found, f"after another one that follows a kill at line {line}"
        line += 7
    assert seen == {"gettext", "per-page"}


def test_a_translation_that_goes_to_another_file_is_never_in_none(edited: Path) -> None:
    relayout.relayout(open_site(edited), "per-page")
    synced(edited)
    index, visit = edited / "content/index.md", edited / "content/visit.md"
    texts = index.read_text("utf-8"), visit.read_text("utf-8")
    one, other = "How to reach us", "Please bring:"
    index.write_text(texts[0].replace(one, other), "utf-8")
    visit.write_text(texts[1].replace(other, one), "utf-8")
    catalog = edited / "locales/es/LC_MESSAGES"
    before = snapshot(catalog)
    watched = {files.__file__}
    line, end = 1, signal.SIGKILL
    while end:
        for name, content in before.items():
            (catalog / name).write_bytes(content)
        end = in_child(killed_at(line, lambda: synced(edited), watched))
        said = b"".join(snapshot(catalog).values()).decode()
        for msgid in (one, other):
            assert re.search(rf'msgid "{msgid}"\nmsgstr "[^"]', said), f"{msgid} after a kill at line {line}"
        line += 5
    assert f'msgid "{one}"' in (catalog / "visit.po").read_text("utf-8")
    assert f'msgid "{other}"' in (catalog / "index.po").read_text("utf-8")
    assert run(["sync", "--check", "--site", str(edited)]) == 0


def test_a_catalog_that_another_program_changes_meanwhile_is_read_again(edited: Path) -> None:
    path = edited / "locales" / "es" / "LC_MESSAGES" / "messages.po"
    mine = path.read_text("utf-8").replace('msgstr "Traiga', 'msgstr "Por favor, traiga')
    assert mine != path.read_text("utf-8")

    def work() -> None:
        done = False

        def other(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal done
            if event == "open" and not done and str(arguments[0]).endswith(files.STAGED):
                done = True
                path.write_text(mine, "utf-8")

        sys.addaudithook(other)
        synced(edited)

    assert in_child(work) == 0
    text = path.read_text("utf-8")
    assert 'msgstr "Por favor, traiga' in text, "the other program's text"
    assert "8 hours" in text, "and what the sync brought"


def test_nothing_is_written_when_one_of_the_files_was_changed(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    first.write_bytes(b"a")
    second.write_bytes(b"changed")

    with pytest.raises(files.ChangedError):
        files.write_all([files.Change(first, b"A", b"a"), files.Change(second, b"B", b"b")])

    assert snapshot(tmp_path) == {"a": b"a", "b": b"changed"}
    assert len(list(tmp_path.iterdir())) == 2


def test_runs_at_the_same_time_wait_for_each_other(edited: Path) -> None:
    def together(*words: str) -> None:
        runs = [
            subprocess.Popen(
                [sys.executable, "-m", "i18n", *words, "--site", str(edited)],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for _ in range(4)
        ]
        for run_of_four in runs:
            _, said = run_of_four.communicate()
            assert run_of_four.returncode == 0, said

    together("sync")
    together("build")

    assert not list(edited.rglob(f"*{files.STAGED}"))
    assert run(["sync", "--check", "--site", str(edited)]) == 0
