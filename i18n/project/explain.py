"""Why a page is built and announced in a locale, or is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18n import pages
from i18n.errors import Problem, UsageError
from i18n.project.site import Site
from i18n.project.view import look


def explain_page(site: Site, page: str, tag: str | None) -> Iterator[str]:
    """Why a page is built and announced in a locale, or is not: a line a locale."""
    view = look(site)
    known = {page.path: page.path for page in view.source.documents}
    for written in view.source.documents:
        known |= {one.path: written.path for one in written.versions.values()}
    wanted = next(
        (known[one] for one in (page, f"{site.config.content}/{page}", f"{page}.md") if one in known), None
    )
    if wanted is None:
        raise UsageError(
            Problem(
                page,
                None,
                None,
                "is neither a page of the content nor the id of a check",
                _nearest(page, known),
            )
        )
    locales = (site.target(tag),) if tag else site.config.locales
    plan = pages.plan(view.pages(site.config.locales))
    for where in locales:
        url = plan.url(wanted, where)
        yield f"{wanted} in {where.tag}: {plan.publications[wanted, where].reason}"
        if url is not None:
            yield f"  its address: {url}"


def _nearest(page: str, known: Iterable[str]) -> str:
    close = [one for one in known if page.rsplit("/", 1)[-1].removesuffix(".md") in one]
    return f"did you mean '{close[0]}'?" if close else "name a page as it stands in the content folder"
