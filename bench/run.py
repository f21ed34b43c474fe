"""Compare whole processes with those of other tools, side by side in one run: CPU seconds (user + system), as ratios.

usage: python bench/run.py CORPUS [--runs N] [--sphinx-build PATH] [--only extract,merge,site]
CORPUS is any folder of Markdown pages (below src/ if it has one), with catalogs in po/*.po if there are any.
A tool that is not installed is left out, and said so. Nothing is written into CORPUS.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from polib import POEntry

LOCALES = ("de", "fr", "es", "ja")
"""The targets of the site in five locales; the fifth is English, the source."""


@dataclass(frozen=True)
class Job:
    """One command line, measured as a whole process."""

    name: str
    command: Sequence[str]
    folder: Path
    before: Callable[[], None]
    """Clears what an earlier run has left, uncounted."""


def cpu(job: Job) -> float:
    """User and system seconds of one run, children included. Ends the program where the command fails."""
    job.before()
    # Hash seeds and locales as a user has them; no colour, no terminal.
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            job.command, cwd=job.folder, stdout=output, stderr=output, stdin=subprocess.DEVNULL
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            sys.exit(
                f"{job.name}: exit {process.returncode}\n{output.read().decode(errors='replace')[-3000:]}"
            )
    return usage.ru_utime + usage.ru_stime


def compare(title: str, ours: Job, peers: Sequence[Job], runs: int, wanted: dict[str, str]) -> None:
    """Run ours and the peers in turn and print medians and ratios."""
    jobs = [ours, *peers]
    for job in jobs:
        cpu(job)
    seconds: dict[str, list[float]] = {job.name: [] for job in jobs}
    for _ in range(runs):
        for job in jobs:
            seconds[job.name].append(cpu(job))
    base = statistics.median(seconds[ours.name])
    print(f"\n### {title}\n")
    print("| tool | CPU s, median [min-max] | its time / ours | aim |")
    print("|---|---|---|---|")
    for job in jobs:
        every = seconds[job.name]
        middle = statistics.median(every)
        row = f"{middle:.3f} [{min(every):.3f}-{max(every):.3f}]"
        print(f"| {job.name} | {row} | {middle / base:.2f} | {wanted.get(job.name, '')} |", flush=True)


def version(command: Sequence[str], pattern: str = r"\d+(\.\d+)+") -> str | None:
    """The version that a tool says it is, or None where it is not installed."""
    try:
        result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    except OSError:
        return None
    found = re.search(pattern, result.stdout + result.stderr)
    return found[0] if found else None


def i18n(*words: str) -> list[str]:
    """Our command, as it is installed beside this Python."""
    script = Path(sys.executable).with_name("i18n")
    return [str(script), *words] if script.exists() else [sys.executable, "-m", "i18n", *words]


def make_site(folder: Path, pages: Path, locales: Sequence[str]) -> Path:
    """A site of ours with these pages."""
    shutil.copytree(pages, folder / "content")
    tags = ", ".join(f'"{tag}"' for tag in locales)
    (folder / "i18n.toml").write_text(f'source_locale = "en"\nlocales = [{tags}]\n')
    return folder


def catalog(site: Path, tag: str) -> Path:
    """Where a site of ours has the catalog of a locale."""
    return site / "locales" / tag / "LC_MESSAGES" / "messages.po"


def remove(*paths: Path) -> None:
    """Remove files and folders."""
    for path in paths:
        shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)


def extraction(work: Path, pages: Path, tools: dict[str, str | None], sphinx: str, runs: int) -> None:
    """From all pages to one template."""
    site = make_site(work / "extract", pages, ())
    ours = Job("i18n extract", i18n("extract"), site, lambda: remove(site / "locales"))
    peers: list[Job] = []
    if tools["po4a"]:
        names = sorted(str(path.relative_to(pages)) for path in pages.rglob("*.md"))
        masters = [word for name in names for word in ("-m", name)]
        out = work / "po4a.pot"
        options = ("-f", "text", "-o", "markdown", "-o", "neverwrap", "-M", "UTF-8")
        peers.append(
            Job(
                "po4a-updatepo",
                ["po4a-updatepo", *options, *masters, "-p", str(out)],
                pages,
                lambda: remove(out),
            )
        )
    if tools["Sphinx"]:
        source = sphinx_source(work / "sphinx-gettext", pages)
        out_dir = work / "sphinx-gettext-out"
        command = [sphinx, "-q", "-E", "-b", "gettext", str(source), str(out_dir)]
        peers.append(Job("sphinx-build -b gettext", command, work, lambda: remove(out_dir)))
    compare("Extraction", ours, peers, runs, {"po4a-updatepo": "≥ 1.0", "sphinx-build -b gettext": "≥ 8"})


def sphinx_source(folder: Path, pages: Path) -> Path:
    """The pages as a Sphinx project with MyST."""
    shutil.copytree(pages, folder)
    first = "SUMMARY" if (pages / "SUMMARY.md").exists() else "index"
    (folder / "conf.py").write_text(
        'project = "bench"\nextensions = ["myst_parser"]\nsource_suffix = {".md": "markdown"}\n'
        f'master_doc = "{first}"\ngettext_compact = "messages"\nhtml_theme = "basic"\nhtml_copy_source = False\n'
        'suppress_warnings = ["myst.header", "myst.xref_missing", "toc.not_included", "misc.highlighting_failure"]\n'
        'myst_enable_extensions = ["deflist", "strikethrough", "tasklist", "attrs_block"]\n'
    )
    return folder


def merging(
    work: Path, pages: Path, catalogs: Sequence[Path], tools: dict[str, str | None], runs: int
) -> None:
    """The template of the pages as they are now, into catalogs of older pages."""
    if not catalogs or not tools["msgmerge"]:
        print("\nMerge: left out (it needs catalogs in po/*.po, and msgmerge)")
        return
    site = make_site(work / "merge", pages, [path.stem for path in catalogs])
    template = site / "locales" / "messages.pot"
    subprocess.run(i18n("extract"), cwd=site, check=True, capture_output=True)
    (work / "merged").mkdir()

    def restore() -> None:
        for path in catalogs:
            target = catalog(site, path.stem)
            target.parent.mkdir(parents=True, exist_ok=True)
            # Names of files alone, as ours has them: so both tools read the same bytes.
            shutil.copyfile(path, target)

    for fuzzy, aim in ((False, "≥ 1.0"), (True, "≥ 10")):
        option = ["--previous" if fuzzy else "--no-fuzzy-matching"]
        lines = [
            f"msgmerge -q {' '.join(option)} -o merged/{path.stem}.po '{path}' '{template}'"
            for path in catalogs
        ]
        name = f"msgmerge {option[0]}"
        compare(
            f"Merge of {len(catalogs)} catalogs, {'with' if fuzzy else 'without'} fuzzy matching",
            Job("i18n merge", i18n("merge", *([] if fuzzy else ["--no-fuzzy"])), site, restore),
            [Job(f"{name}, a process a catalog", ["sh", "-ec", "\n".join(lines)], work, lambda: None)],
            # Minutes of CPU a run: the ratio is so large that one counted run tells enough.
            1 if fuzzy else runs,
            {f"{name}, a process a catalog": aim},
        )
    choices(site, work / "merged", [path.stem for path in catalogs])


def choices(site: Path, merged: Path, tags: Sequence[str]) -> None:
    """How often ours proposes the translation that msgmerge proposes, or has it as current: what says the same."""
    import polib  # noqa: PLC0415 - an independent reader, needed here alone

    print(
        "\n| locale | msgmerge proposes | ours current | ours proposes the same | another | none | share | aim |"
    )
    print("|---|---|---|---|---|---|---|---|")
    for tag in tags:
        ours, theirs = (
            {entry.msgid: entry for entry in polib.pofile(str(path)) if not entry.obsolete}
            for path in (catalog(site, tag), merged / f"{tag}.po")
        )
        found = {"current": 0, "same": 0, "other": 0, "none": 0}
        for msgid, entry in theirs.items():
            if "fuzzy" in entry.flags:
                found[chosen(ours[msgid], entry)] += 1
        total = sum(found.values())
        share = 100 * (found["current"] + found["same"]) / total if total else 100.0
        cells = " | ".join(map(str, (total, *found.values())))
        print(f"| {tag} | {cells} | {share:.1f} % | ≥ 98 % |")


def chosen(ours: POEntry, theirs: POEntry) -> str:
    """What ours has where msgmerge proposes a translation."""
    if not ours.msgstr:
        return "none"
    if "fuzzy" not in ours.flags:
        return "current"
    return "same" if ours.msgstr == theirs.msgstr else "other"


def building(work: Path, pages: Path, tools: dict[str, str | None], sphinx: str, runs: int) -> None:
    """From pages (and catalogs) to HTML."""
    alone = make_site(work / "one", pages, ())
    ours = Job("i18n build, one locale", i18n("build"), alone, lambda: remove(alone / "build"))
    if tools["Sphinx"]:
        source, out = sphinx_source(work / "sphinx-html", pages), work / "sphinx-html-out"
        command = [sphinx, "-q", "-E", "-b", "html", str(source), str(out)]
        peers = [Job("sphinx-build -b html", command, work, lambda: remove(out))]
        compare("The site in one locale", ours, peers, max(1, runs // 2), {"sphinx-build -b html": "≥ 12"})
    five = make_site(work / "five", pages, LOCALES)
    subprocess.run(i18n("sync"), cwd=five, check=True, capture_output=True)
    for tag in LOCALES:
        fill(catalog(five, tag), tag)
    ours = Job("i18n build, five locales", i18n("build"), five, lambda: remove(five / "build"))
    if tools["Hugo"]:
        hugo = hugo_source(work / "hugo", pages)
        peers = [Job("hugo", ["hugo", "--quiet"], hugo, lambda: remove(hugo / "public", hugo / "resources"))]
        compare(
            "The site in five locales (Hugo reads finished Markdown)", ours, peers, runs, {"hugo": "≥ 0.5"}
        )


def fill(path: Path, tag: str) -> None:
    """Give every message a text of its own in each locale, so that each is parsed anew, as real translations are."""
    import polib  # noqa: PLC0415 - an independent writer, needed here alone

    entries = polib.pofile(str(path))
    for entry in entries:
        if entry.msgctxt != "slug":
            entry.msgstr = f"{entry.msgid} {tag}"
    entries.save()


def hugo_source(folder: Path, pages: Path) -> Path:
    """The same pages, a finished copy a language, with a page template of the same kind."""
    config = [
        'baseURL = "https://example.org/"',
        'defaultContentLanguage = "en"',
        "defaultContentLanguageInSubdir = true",
        'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]',
        "[markup.goldmark.renderer]",
        "unsafe = true",
        "[markup.highlight]",
        "codeFences = false",
    ]
    for weight, tag in enumerate(("en", *LOCALES), 1):
        config += [f"[languages.{tag}]", f"weight = {weight}", f'contentDir = "content/{tag}"']
        for path in pages.rglob("*.md"):
            target = folder / "content" / tag / path.relative_to(pages)
            target = target.with_name("_index.md") if target.name == "index.md" else target
            target.parent.mkdir(parents=True, exist_ok=True)
            # Two braces are template syntax there.
            target.write_text(path.read_text("utf-8").replace("{{", "{ {"), "utf-8")
    (folder / "config.toml").write_text("\n".join(config) + "\n")
    layout = (
        '<!doctype html><html lang="{{ .Site.Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title>'
        '{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">'
        '{{ end }}</head><body><nav>{{ range .AllTranslations }}<a href="{{ .RelPermalink }}">{{ .Language.Lang }}</a> '
        "{{ end }}</nav><main>{{ .Content }}</main></body></html>"
    )
    (folder / "layouts" / "_default").mkdir(parents=True)
    for name in ("_default/single", "_default/list", "index"):
        (folder / "layouts" / f"{name}.html").write_text(layout)
    return folder


def main() -> None:
    """Read the options, say what is there, and run the comparisons."""
    parser = argparse.ArgumentParser(description="Compare with other tools, as ratios of CPU seconds.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--sphinx-build", default=shutil.which("sphinx-build") or "sphinx-build")
    parser.add_argument("--only", default="extract,merge,site")
    options = parser.parse_args()
    corpus = options.corpus.resolve()
    pages = corpus / "src" if (corpus / "src").is_dir() else corpus
    tools = {
        "po4a": version(["po4a", "--version"]),
        "msgmerge": version(["msgmerge", "--version"]),
        "Sphinx": version([options.sphinx_build, "--version"]),
        "Hugo": version(["hugo", "version"]),
    }
    count = len(list(pages.rglob("*.md")))
    print(f"{count} pages; {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    print(", ".join(f"{name} {found or 'not installed: left out'}" for name, found in tools.items()))
    memory = Path("/dev/shm")  # noqa: S108 - a folder in memory keeps the disk out of the figures
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        work = Path(folder)
        only = options.only.split(",")
        if "extract" in only:
            extraction(work, pages, tools, options.sphinx_build, options.runs)
        if "merge" in only:
            merging(work, pages, sorted((corpus / "po").glob("*.po")), tools, options.runs)
        if "site" in only:
            building(work, pages, tools, options.sphinx_build, options.runs)


if __name__ == "__main__":
    main()
