"""``python -m i18n``, and the commands ``i18n`` and ``mothertongue``."""

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    from i18n.cli import run  # noqa: PLC0415 - importing i18n itself stays free of the command line

    sys.exit(run())


if __name__ == "__main__":
    main()
