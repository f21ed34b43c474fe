"""The search of a site without a service: what its pages say, and how it is found."""

from i18n.search.folding import exact, loose, terms
from i18n.search.index import Indexed, index, index_names
from i18n.search.reading import Passage, passages

__all__ = ["Indexed", "Passage", "exact", "index", "index_names", "loose", "passages", "terms"]
