"""The localized site as values: addresses, publication, pages."""

from i18n.pages.plan import Plan, plan
from i18n.pages.publication import Publication, Survey, can_harm, to_review
from i18n.pages.render import OfLocale, Spread, build, in_turn, names
from i18n.pages.site import Output, SiteInput, Voice

__all__ = [
    "OfLocale",
    "Output",
    "Plan",
    "Publication",
    "SiteInput",
    "Spread",
    "Survey",
    "Voice",
    "build",
    "can_harm",
    "in_turn",
    "names",
    "plan",
    "to_review",
]
