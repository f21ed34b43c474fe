"""Pipelines and hooks that ``new --ci`` writes: well-formed, of commands that exist, and they do their work."""

import json
import os
import re
import shlex
import subprocess
import sys
from importlib import resources
from pathlib import Path

import jsonschema
import pytest
import typer.main
import yaml
from sites import make, rewrite

from i18n import __version__
from i18n.cli import application, run
from i18n.project.pipelines import PIPELINES

ROOT = Path(__file__).parent.parent
COMMANDS = typer.main.get_command(application()).commands


def schema(name: str) -> dict:
    folder = resources.files("check_jsonschema") / "builtin_schemas" / "vendor"
    return json.loads((folder / f"{name}.json").read_text("utf-8"))


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A site in a folder of a repository whose name a shell would divide."""
    subprocess.run(["git", "init", "-q", "-b", "main", str(tmp_path)], check=True)
    site = make("starter", tmp_path / "our docs" / "site")
    monkeypatch.chdir(tmp_path)
    return site


def written(home: Path, host: str) -> dict:
    assert run(["new", str(home), "--ci", host]) == 0
    return yaml.safe_load((home.parent.parent / PIPELINES[host].place).read_text("utf-8"))


def scripts(host: str, pipeline: dict) -> list[str]:
    if host == "github":
        return [step["run"] for job in pipeline["jobs"].values() for step in job["steps"] if "run" in step]
    if host == "gitlab":
        parts = [
            pipeline["default"]["before_script"],
            pipeline["check"]["script"],
            pipeline["pages"]["script"],
        ]
        return [line for part in parts for line in part]
    return [hook["entry"] for repo in pipeline["repos"] for hook in repo["hooks"]]


@pytest.mark.parametrize("host", PIPELINES)
def test_every_shell_part_is_one_for_a_shell(home, host):
    for script in scripts(host, written(home, host)):
        done = subprocess.run(["sh", "-n", "-c", script], capture_output=True, text=True, check=False)

        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("host", PIPELINES)
def test_every_command_exists_with_its_options(home, host):
    lines = "\n".join(scripts(host, written(home, host))).splitlines()
    calls = [
        shlex.split(found[1]) for line in lines if (found := re.match(r" *i18n (.*?)(?: [|>].*)?$", line))
    ]

    assert calls
    for name, *words in calls:
        options = {one for parameter in COMMANDS[name].params for one in parameter.opts}
        assert {word for word in words if word.startswith("-")} <= options, (name, words)


@pytest.mark.parametrize(("host", "name"), [("github", "github-workflows"), ("gitlab", "gitlab-ci")])
def test_a_pipeline_is_valid_by_the_schema_of_its_host(home, host, name):
    shape = schema(name)
    pipeline = written(home, host)
    if True in pipeline:  # YAML 1.1 reads the key "on" so; the hosts read YAML 1.2
        pipeline["on"] = pipeline.pop(True)

    jsonschema.validators.validator_for(shape)(shape).validate(pipeline)


@pytest.mark.parametrize("host", ["github", "gitlab"])
def test_a_change_is_checked_and_what_is_merged_is_published(home, host):
    lines = "\n".join(scripts(host, written(home, host)))

    words = [found[1] for found in re.finditer(r"i18n (sync .*--check|check|build|verify|sync)", lines)]
    plain = [re.sub(r" .*", " --check", word) if word.startswith("sync ") else word for word in words]
    assert [one for at, one in enumerate(plain) if plain[at - 1 : at] != [one]] == [
        "sync --check", "check", "build", "verify", "sync", "build", "verify",
    ]  # fmt: skip
    assert "--since" in lines
    assert f"mothertongue=={__version__}" in json.dumps(written(home, host))


def test_a_pull_request_gets_no_right_to_write_and_no_secret(home):
    pipeline = written(home, "github")
    check = pipeline["jobs"]["check"]

    assert pipeline["permissions"] == {"contents": "read"}
    assert "permissions" not in check
    assert check["steps"][0]["with"]["persist-credentials"] is False
    # What a stranger may write (titles, names of branches) is in no script.
    assert not any("${{" in step.get("run", "") for job in pipeline["jobs"].values() for step in job["steps"])
    assert "pull_request_target" not in json.dumps(pipeline)


@pytest.fixture
def shell(home, tmp_path):
    """Runs a script as a host does, at the top of the repository, with our program on its search path."""
    folder = tmp_path.parent / f"{tmp_path.name}-bin"
    folder.mkdir()
    program = folder / "i18n"
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -P -m i18n "$@"\n')
    program.chmod(0o755)
    who = {
        f"GIT_{role}_{what}": value
        for role in ("AUTHOR", "COMMITTER")
        for what, value in (("NAME", "Ana"), ("EMAIL", "ana@clinic.example"))
    }
    environment = {
        **os.environ, **who, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT),
    }  # fmt: skip

    def runs(script: str, **more: object) -> subprocess.CompletedProcess[str]:
        values = environment | {name: str(value) for name, value in more.items()}
        command = ["sh", "-ec", script]
        return subprocess.run(
            command, env=values, capture_output=True, text=True, check=False, cwd=home.parent.parent
        )

    assert runs("git add --all && git commit --quiet --message Begin").returncode == 0
    return runs


def test_a_pull_request_passes_where_translations_are_missing_and_fails_where_a_catalog_is_damaged(
    home, shell, tmp_path
):
    pipeline = written(home, "github")
    job = pipeline["jobs"]["check"]["steps"]
    steps = [step for step in job if "run" in step and not step["run"].startswith("pip ")]
    more = pipeline["env"] | {"BASE": "HEAD", "GITHUB_STEP_SUMMARY": tmp_path / "summary.md"}

    rewrite(home / "content/visit.md", "6 hours", "8 hours")
    done = [shell(step["run"], **more) for step in steps]
    assert [one.returncode for one in done] == [0] * len(steps), [one.stderr for one in done]

    assert run(["sync", "--site", str(home)]) == 0
    catalog = home / "locales/es/LC_MESSAGES/messages.po"
    catalog.write_text(f'{catalog.read_text("utf-8")}\nmsgid "x\n', "utf-8")
    done = [shell(step["run"], **more).returncode for step in steps]
    assert done[0] != 0
    assert done[1] == 3


def test_the_bot_commits_what_sync_wrote_and_nothing_else(home, tmp_path):
    rewrite(home / "content/visit.md", "6 hours", "8 hours")
    who = {
        "GIT_AUTHOR_NAME": "Ana", "GIT_AUTHOR_EMAIL": "ana@clinic.example",
        "GIT_COMMITTER_NAME": "Ana", "GIT_COMMITTER_EMAIL": "ana@clinic.example",
    }  # fmt: skip
    environment = {**os.environ, **who}
    origin = tmp_path.parent / f"{tmp_path.name}-origin.git"
    for words in (
        ["init", "-q", "--bare", "-b", "main", str(origin)],
        ["add", "--all"],
        ["commit", "-q", "-m", "Say eight hours"],
        ["remote", "add", "origin", str(origin)],
        ["push", "-q", "-u", "origin", "main"],
    ):
        subprocess.run(["git", *words], check=True, env=environment)
    pipeline = written(home, "github")
    assert run(["sync", "--site", str(home)]) == 0
    (home / "notes.txt").write_text("mine")
    bot = next(script for script in scripts("github", pipeline) if "git push" in script)
    environment |= {name: str(value) for name, value in pipeline["env"].items()}

    for _ in range(2):
        subprocess.run(["sh", "-ec", bot], check=True, env=environment, capture_output=True)

    said = subprocess.run(
        ["git", "-c", "core.quotePath=false", "log", "--format=%s", "--name-only", "origin/main", "-2"],
        capture_output=True, text=True, check=True,
    ).stdout.split("\n")  # fmt: skip
    assert said[0] == "Bring the catalogs in step with the content"
    assert set(said[2 : said.index("Say eight hours")]) == {
        "our docs/site/locales/es/LC_MESSAGES/messages.po",
        "our docs/site/locales/messages.pot",
    } | {name for name in said if name.endswith(".tsv")}


def test_hooks_run_for_what_is_the_site_s(home):
    (repository,) = written(home, "pre-commit")["repos"]

    for hook in repository["hooks"]:
        assert set(hook) == {"id", "name", "entry", "language", "pass_filenames", "files"}
        assert shlex.split(hook["entry"])[2:] == ["--site", "our docs/site"]
        files = re.compile(hook["files"])
        for name in ("content/visit.md", "locales/es/LC_MESSAGES/messages.po", "i18n.toml"):
            assert files.search(f"our docs/site/{name}")
        assert not files.search("our docs/site/build/index.html")
        assert not files.search("content/visit.md")


def test_hooks_of_ours_are_what_pre_commit_reads():
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))

    assert len({hook["id"] for hook in hooks}) == len(hooks) == 3
    for hook in hooks:
        assert {"id", "name", "entry", "language", "description"} <= set(hook)
        assert set(hook) <= {"id", "name", "entry", "language", "description", "pass_filenames", "files"}
        program, command = hook["entry"].split()
        assert program == "i18n"
        assert command in COMMANDS


def test_a_site_at_the_top_is_named_by_a_dot(tmp_path, monkeypatch):
    site = make("starter", tmp_path / "site")
    monkeypatch.chdir(site)

    assert run(["new", "--ci", "github", "--ci", "gitlab"]) == 0

    for host in ("github", "gitlab"):
        text = (site / PIPELINES[host].place).read_text("utf-8")
        assert 'SITE: "."\n' in text
        assert 'CATALOGS: "locales"\n' in text
        assert not re.search("@[A-Z_]+@", text)


def test_writing_a_pipeline_again_changes_nothing_and_overwrites_nothing(home, capfd):
    written(home, "gitlab")
    capfd.readouterr()
    assert run(["new", str(home), "--ci", "gitlab"]) == 0
    assert capfd.readouterr().out == ""

    path = home.parent.parent / ".gitlab-ci.yml"
    path.write_text("mine: true\n")
    assert run(["new", str(home), "--ci", "gitlab", "--ci", "github"]) == 2

    assert path.read_text() == "mine: true\n"
    assert not (home.parent.parent / ".github").exists()
    assert ".gitlab-ci.yml: is there already" in capfd.readouterr().err
