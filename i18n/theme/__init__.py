"""The theme: templates, assets and texts. Files only; ``project`` reads them."""
