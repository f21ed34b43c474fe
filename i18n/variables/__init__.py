"""The variables of a site, ``{{ site.phone }}``: values that pages show, each once in ``_data``. Never code."""

from i18n.variables.base import Kind, Value, Variables
from i18n.variables.fill import (
    Said,
    allowed_in,
    filled,
    filled_address,
    filled_answer,
    filled_html,
    filled_markdown,
    filled_part,
    filled_parts,
    names_in,
)
from i18n.variables.html import LINKED, PLAIN, in_quotes, is_address, names_of
from i18n.variables.read import VariableFile, read_variables
from i18n.variables.show import Place, written

__all__ = [
    "LINKED",
    "PLAIN",
    "Kind",
    "Place",
    "Said",
    "Value",
    "VariableFile",
    "Variables",
    "allowed_in",
    "filled",
    "filled_address",
    "filled_answer",
    "filled_html",
    "filled_markdown",
    "filled_part",
    "filled_parts",
    "in_quotes",
    "is_address",
    "names_in",
    "names_of",
    "read_variables",
    "written",
]
