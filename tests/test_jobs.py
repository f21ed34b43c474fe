"""Several processes make the same site as one, and say the same of it."""

from __future__ import annotations

import os
import signal

import pytest
from sites import built, fill, mixed, snapshot, targets

from i18n.cli import run
from i18n.errors import InputError, Problem
from i18n.locales import locale
from i18n.pages import Output, in_turn
from i18n.project.jobs import PAYS, spread_for

LOCALES = tuple(map(locale, ("de", "fr", "es", "it", "pl")))


def numbered(where):
    for number in range(3):
        yield Output(f"{where.tag}/{number}", where.tag.encode() * number)


@pytest.mark.parametrize("jobs", [2, 3, 9])
def test_the_files_come_in_the_order_of_the_locales_whatever_process_made_them(jobs):
    assert list(spread_for(jobs, 0)(numbered, LOCALES)) == list(in_turn(numbered, LOCALES))


def test_one_process_does_it_where_more_do_not_pay():
    assert spread_for(None, PAYS - 1) is in_turn
    assert spread_for(1, 1_000_000) is in_turn


def test_an_error_of_one_of_them_is_told_after_the_files_before_it():
    def failing(where):
        yield from numbered(where)
        if where.tag == "fr":
            raise InputError(Problem("a.html", 3, 1, "the template fails", "mend it"))

    seen = []
    with pytest.raises(InputError) as caught:
        seen.extend(one.path for one in spread_for(2, 0)(failing, LOCALES))

    assert caught.value.problems == (Problem("a.html", 3, 1, "the template fails", "mend it"),)


def test_a_process_that_is_killed_is_no_endless_wait_and_none_is_left_behind():
    def killed(where):
        yield from numbered(where)
        if where.tag == "es":
            os.kill(os.getpid(), signal.SIGKILL)

    with pytest.raises(RuntimeError, match="ended before its time"):
        list(spread_for(2, 0)(killed, LOCALES[2:4]))
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@pytest.mark.parametrize("write", [mixed, None])
def test_a_site_is_the_same_and_so_is_what_is_said_of_it(site, tmp_path, capsys, write):
    if write and site.name != "demo":
        fill(site, write, names=targets(site))
    page = next((site / "content").glob("*.md"))
    page.write_text(page.read_text("utf-8") + "\n\n[nowhere](nowhere.md), [no place](#no-place)\n", "utf-8")
    one = snapshot(built(site, "--jobs", "1", "--pseudo"))
    said = capsys.readouterr()

    assert (
        run(["build", "--site", str(site), "--pseudo", "--jobs", "3", "--output", str(tmp_path / "x")]) == 0
    )
    again = capsys.readouterr()

    assert snapshot(tmp_path / "x") == one
    assert again.err == said.err
    assert "nowhere.md" in said.err
