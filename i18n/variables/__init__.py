"""The variables of a site, ``{{ site.phone }}``: values that pages show, each once in ``_data``. Never code."""

from i18n.variables.base import Kind, Value, Variables
from i18n.variables.fill import filled, filled_address, filled_part, names_in
from i18n.variables.read import VariableFile, read_variables

__all__ = [
    "Kind",
    "Value",
    "VariableFile",
    "Variables",
    "filled",
    "filled_address",
    "filled_part",
    "names_in",
    "read_variables",
]
