"""The only door to Jinja: templates, the messages in them, and what they say in a locale."""

from i18n.templating.environment import Templates, escaped, safe
from i18n.templating.messages import extract_messages
from i18n.templating.values import Table
from i18n.templating.wording import Lookup, Speaker, misfit, said, say

__all__ = [
    "Lookup",
    "Speaker",
    "Table",
    "Templates",
    "escaped",
    "extract_messages",
    "misfit",
    "safe",
    "said",
    "say",
]
