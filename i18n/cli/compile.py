"""``i18n compile``: catalogs to MO files."""

from __future__ import annotations

from i18n.cli import console
from i18n.cli.options import HERE, LocalesArgument, SiteOption


def compile(locales: LocalesArgument = None, site: SiteOption = HERE) -> None:  # noqa: A001 - the command's name
    """Write an .mo file beside each catalog, for programs that read gettext; a build needs none."""
    from i18n.project.compile import compile_catalogs
    from i18n.project.site import open_site

    home = open_site(site)
    for path, count in compile_catalogs(home, home.targets(locales)):
        console.say(f"{path}: {count} messages")
