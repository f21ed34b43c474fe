"""What ``i18n verify`` finds on small sites made by other tools: MkDocs with its plugin static-i18n, and Sphinx.

Run it with an environment in which these are installed (``mkdocs mkdocs-static-i18n sphinx sphinx-intl``)::

    python bench/verify_others.py FOLDER/bin

Both sites say the same two pages in English, German and Arabic; in Arabic one page is not translated.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

from i18n.project.verify import verify_folder

MKDOCS = {
    "mkdocs.yml": """site_name: Clinic
site_url: https://clinic.example/
plugins:
  - i18n:
      docs_structure: suffix
      languages:
        - {locale: en, default: true, name: English, build: true}
        - {locale: de, name: Deutsch, build: true}
        - {locale: ar, name: العربية, build: true}
""",
    "docs/index.md": "# Treatment\n\nDo not drive before the next morning. See [risks](risks.md).\n",
    "docs/index.de.md": "# Behandlung\n\nFahren Sie bis zum Morgen nicht Auto. Siehe [Risiken](risks.md).\n",
    "docs/index.ar.md": "# العلاج\n\nلا تقودوا السيارة قبل صباح اليوم التالي. انظروا [المخاطر](risks.md).\n",
    "docs/risks.md": "# Risks\n\n## Heart\n\nTell us before the treatment whether your heart is ill.\n",
    "docs/risks.de.md": "# Risiken\n\n## Herz\n\nSagen Sie uns vorher, ob Ihr Herz krank ist.\n",
}
SPHINX = {
    "source/conf.py": "project = 'Clinic'\nlanguage = 'en'\nlocale_dirs = ['../locale']\n"
    "html_baseurl = 'https://clinic.example/'\n",
    "source/index.rst": "Treatment\n=========\n\nDo not drive before the next morning.\n\n.. toctree::\n\n   risks\n",
    "source/risks.rst": "Risks\n=====\n\nTell us before the treatment whether your heart is ill.\n",
}
SAID = {
    "de": {
        "Treatment": "Behandlung",
        "Do not drive before the next morning.": "Fahren Sie bis zum Morgen nicht Auto.",
        "Risks": "Risiken",
        "Tell us before the treatment whether your heart is ill.": "Sagen Sie uns vorher, ob Ihr Herz krank ist.",
    },
    "ar": {
        "Treatment": "العلاج",
        "Do not drive before the next morning.": "لا تقودوا السيارة قبل صباح اليوم التالي.",
    },
}


def written(folder: Path, files: dict[str, str]) -> None:
    """Write the files of a site."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def mkdocs(tools: Path, folder: Path) -> Path:
    """The pages that MkDocs makes."""
    written(folder, MKDOCS)
    subprocess.run([tools / "mkdocs", "build", "--quiet"], cwd=folder, check=True)
    return folder / "site"


def sphinx(tools: Path, folder: Path) -> Path:
    """The pages that Sphinx makes, a folder for each language."""
    written(folder, SPHINX)
    make = [str(tools / "sphinx-build"), "-q"]
    subprocess.run([*make, "-b", "gettext", "source", "pot"], cwd=folder, check=True)
    update = [tools / "sphinx-intl", "update", "-p", "pot", "-d", "locale", "-l", "de", "-l", "ar"]
    subprocess.run(update, cwd=folder, check=True, capture_output=True)
    for tag, texts in SAID.items():
        for path in (folder / "locale" / tag).rglob("*.po"):
            text = path.read_text("utf-8")
            for msgid, msgstr in texts.items():
                text = text.replace(f'msgid "{msgid}"\nmsgstr ""', f'msgid "{msgid}"\nmsgstr "{msgstr}"')
            path.write_text(text, "utf-8")
    for tag in ("en", *SAID):
        subprocess.run(
            [*make, "-b", "html", "-D", f"language={tag}", "source", f"out/{tag}"], cwd=folder, check=True
        )
    return folder / "out"


def main() -> None:
    """Build both sites and count what is found, with an example each."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("tools", type=Path, help="the folder of their programs")
    tools = parser.parse_args().tools.resolve()
    for make in (mkdocs, sphinx):
        with tempfile.TemporaryDirectory() as made:
            output = make(tools, Path(made))
            found = verify_folder(output).findings
            pages = len(list(output.rglob("*.html")))
        counts = Counter(one.check for one in found)
        print(f"\n{make.__name__}: {len(found)} findings in {pages} pages")
        for check, count in counts.most_common():
            example = next(one for one in found if one.check == check)
            print(f"{count:5} {check}: {example.file}: {example.message}")


if __name__ == "__main__":
    main()
