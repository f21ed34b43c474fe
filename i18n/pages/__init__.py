"""The localized site as values: addresses, publication, pages."""

from i18n.pages.plan import Plan, plan
from i18n.pages.publication import Publication, Survey, to_review
from i18n.pages.render import build, names
from i18n.pages.site import Output, SiteInput, Voice

__all__ = [
    "Output",
    "Plan",
    "Publication",
    "SiteInput",
    "Survey",
    "Voice",
    "build",
    "names",
    "plan",
    "to_review",
]
