"""Whole sites: made and filled by the real commands."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

from polib import POEntry, pofile

from i18n.cli import run
from i18n.model import Markup
from i18n.pseudo import pseudo

ROOT = Path(__file__).parent.parent
SITES = ("starter", "every_block", "demo")
BASES = {"starter": "/", "every_block": "/blocks/", "demo": "/"}
"""Where each of them is on its server."""
EVERY_BLOCK = Path(__file__).parent / "cases" / "sites" / "every_block"

Say = Callable[[POEntry, int], str]
"""(message, index of the form) → msgstr; an empty one leaves it untranslated."""


# Making sites


def make(name: str, folder: Path) -> Path:
    """A copy of one of the sites: ``starter``, ``every_block`` or ``demo``."""
    if name == "starter":
        assert run(["new", str(folder)]) == 0
    elif name == "every_block":
        shutil.copytree(EVERY_BLOCK, folder)
    else:
        folder.mkdir(parents=True)
        shutil.copy(ROOT / "pyproject.toml", folder)
        for part in ("content", "locales"):
            if (ROOT / part).is_dir():
                shutil.copytree(ROOT / part, folder / part)
    return folder


def ran(folder: Path, *words: str) -> None:
    """Run a command for a site; it has to answer 0."""
    assert run([words[0], "--site", str(folder), *words[1:]]) == 0


def built(folder: Path, *options: str) -> Path:
    """Build a site; answers the output folder."""
    ran(folder, "build", *options)
    return folder / "build"


def git(folder: Path, *words: str) -> str:
    """What git says in a folder, where Ana works; it has to answer 0."""
    who = ("-c", "user.name=Ana", "-c", "user.email=ana@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", *who, *words], cwd=folder, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def rewrite(path: Path, old: str, new: str) -> None:
    """Replace a text in a file, wherever it stands; it has to stand there."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def escaped(text: str) -> str:
    """A text as it stands in a PO file."""
    for raw, written in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
        text = text.replace(raw, written)
    return f'"{text}"'


def catalog(messages: list[POEntry], tag: str, say: Say, forms: int = 2) -> str:
    """A PO file that says what ``say`` does. Its own writer, so that any text gets through to our reader."""
    rule = {1: "0", 2: "(n != 1)"}[forms]
    header = (
        f"Language: {tag}\nContent-Type: text/plain; charset=UTF-8\n"
        f"Plural-Forms: nplurals={forms}; plural={rule};\n"
    )
    blocks = [f'msgid ""\nmsgstr {escaped(header)}\n']
    for one in messages:
        lines = [f"msgctxt {escaped(one.msgctxt)}"] if one.msgctxt is not None else []
        lines.append(f"msgid {escaped(one.msgid)}")
        if one.msgid_plural:
            lines.append(f"msgid_plural {escaped(one.msgid_plural)}")
            lines += [f"msgstr[{form}] {escaped(say(one, form))}" for form in range(forms)]
        else:
            lines.append(f"msgstr {escaped(say(one, 0))}")
        blocks.append("\n".join([*lines, ""]))
    return "\n".join(blocks)


def template(folder: Path) -> list[POEntry]:
    """The messages of a site as its content is now."""
    ran(folder, "extract")
    return list(pofile(str(folder / "locales" / "messages.pot")))


def theme_template() -> list[POEntry]:
    """The messages of the theme."""
    return list(pofile(str(ROOT / "i18n" / "theme" / "locales" / "theme.pot")))


def catalogs_of(folder: Path, name: str, domain: str = "messages") -> Path:
    """The file of a catalog, by the name of its folder."""
    path = folder / "locales" / name / "LC_MESSAGES" / f"{domain}.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def fill(folder: Path, say: Say, *, names: list[str], theme: Say | None = None) -> None:
    """Write the catalogs of some locale folders; with ``theme`` also the theme's texts."""
    own, others = template(folder), theme_template()
    for name in names:
        catalogs_of(folder, name).write_text(catalog(own, name, say), "utf-8", newline="")
        if theme is not None:
            path = catalogs_of(folder, name, "theme")
            path.write_text(catalog(others, name, theme), "utf-8", newline="")


def translate(folder: Path, name: str, texts: Mapping[str, str]) -> None:
    """Put translations into a catalog, in the place of what is there; each msgid and msgstr is one line."""
    path = catalogs_of(folder, name)
    text = path.read_text("utf-8")
    for msgid, msgstr in texts.items():
        head = f'\nmsgid "{msgid}"\nmsgstr '
        assert head in text, msgid
        whole = f'{head}"{msgstr}"'
        text = re.sub(f'{re.escape(head)}".*"', lambda _, whole=whole: whole, text)
    path.write_text(text, "utf-8")


def itself(message: POEntry, form: int) -> str:
    """The msgid as msgstr."""
    return message.msgid_plural if form else message.msgid


def nothing(message: POEntry, form: int) -> str:
    """No translation."""
    del message, form
    return ""


def accents(message: POEntry, form: int) -> str:
    """A translation as the pseudo-locale has it, which can be told from the source; addresses stay."""
    text = message.msgid_plural if form else message.msgid
    return "" if message.msgctxt == "slug" else pseudo(text, markup_of(message), "ltr")


def mixed(message: POEntry, form: int) -> str:
    """The same for two of three messages."""
    return accents(message, form) if sum(map(ord, message.msgid)) % 3 else ""


def markup_of(message: POEntry) -> Markup:
    kinds = ("page ", "alt text", "image title", "link title", "site ", "URL", "text in an image")
    return Markup.PLAIN if message.comment.startswith(kinds) or not message.comment else Markup.MARKDOWN


def outdated(path: Path) -> set[str]:
    """Make some of the translated messages fuzzy, as if their source had been another; answers their msgids."""
    found = set()
    po = pofile(str(path))
    for one in po:
        if one.msgstr and sum(map(ord, one.msgid)) % 3 == 1 and one.msgctxt != "slug":
            one.flags.append("fuzzy")
            one.previous_msgid = f"Earlier {one.msgid}"
            found.add(one.msgid)
    po.save(newline="\n")
    return found


def targets(folder: Path) -> list[str]:
    """The folders of the site's target locales."""
    found = re.search(r"locales = \[(.*)\]", next(iter(configured(folder))).read_text("utf-8"))
    return [name.strip(' "').replace("-", "_") for name in found[1].split(",")]


def configured(folder: Path) -> list[Path]:
    return [path for name in ("i18n.toml", "pyproject.toml") if (path := folder / name).is_file()]


def leave_out_what_is_for_some(site: Path) -> None:
    """Take away what is not for all locales: such a page has other blocks."""
    for page in (site / "content").rglob("*.md"):
        text = page.read_text("utf-8")
        page.write_text(re.sub(r"<!-- i18n:only.*?<!-- i18n:end -->\n", "", text, flags=re.DOTALL), "utf-8")


def set_locales(site: Path, tags: list[str]) -> None:
    """Let a site have these target locales."""
    (path,) = configured(site)
    written = ", ".join(f'"{tag}"' for tag in tags)
    text = re.sub(r"locales = \[.*\]", f"locales = [{written}]", path.read_text("utf-8"))
    text = re.sub(r"\[tool\.i18n\.locale\.\w+\]\n\w+ = \w+\n", "", text)
    path.write_text(text, "utf-8")
    shutil.rmtree(site / "locales", ignore_errors=True)


def tags(count: int) -> list[str]:
    """As many different locales as are needed."""
    regions = "ATBEBRCACHCNDEDKESFIFRGBIEINITJPLUNLNOPL"
    return [f"de-{regions[at : at + 2]}" for at in range(0, 2 * count, 2)]
