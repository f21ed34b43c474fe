"""``i18n extract``: content to template."""

from __future__ import annotations

from i18n.cli import console
from i18n.cli.options import HERE, SiteOption


def extract(site: SiteOption = HERE) -> None:
    """Write the template (POT) from the content, and touch no catalog."""
    from i18n.project.site import open_site
    from i18n.project.source import read_source
    from i18n.project.sync import write_template

    home = open_site(site)
    written = write_template(home, read_source(home))
    for path in written:
        console.say(f"{path}: written")
    if not written:
        console.say(f"{home.template_path}: already up to date")
