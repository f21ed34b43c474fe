"""Which of the theme's assets a site needs."""

from __future__ import annotations

from collections.abc import Mapping

from i18n.config import Config
from i18n.pages.accept_language import ROOT_SCRIPT, SCRIPT
from i18n.pages.searching import SCRIPT as SEARCH


def needed_assets(assets: Mapping[str, bytes], config: Config) -> dict[str, bytes]:
    """The assets of the theme that a site needs: its scripts only where they are switched on."""
    unwanted = {
        *(() if SCRIPT in config.urls.root else (ROOT_SCRIPT,)),
        *(() if config.site.search else (SEARCH,)),
    }
    return {name: content for name, content in assets.items() if name not in unwanted}
