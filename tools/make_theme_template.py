"""Write the template of the theme's texts anew, and merge it into the theme's catalogs.

usage: python tools/make_theme_template.py
To be run after a change to i18n/theme/templates; a test compares the template with what this would write.
"""

from pathlib import Path

from i18n import po
from i18n.extract import template
from i18n.locales import folder_locale
from i18n.merge import merge
from i18n.project.theme import theme_units

HOME = Path(__file__).parent.parent / "i18n" / "theme" / "locales"


def made() -> bytes:
    """The template as the theme's templates are now."""
    return po.write(template(theme_units(), references="file", project="Mothertongue theme"))


def main() -> None:
    """Write the template and bring the catalogs in step."""
    (HOME / "theme.pot").write_bytes(made())
    fresh = po.read(made(), "theme.pot").catalog
    for path in sorted(HOME.glob("*.po")):
        reading = po.read(path.read_bytes(), path.name, folder_locale(path.stem))
        merged = merge(fresh, reading.catalog)
        path.write_bytes(po.write(merged.catalog))
        print(f"{path.name}: {merged.report}")


if __name__ == "__main__":
    main()
