"""``python -m i18n``, and the commands ``i18n`` and ``mothertongue``."""

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    try:
        from i18n.cli import run  # noqa: PLC0415 - importing i18n itself stays free of the command line
    except KeyboardInterrupt:
        # Before ``run`` can answer for it.
        sys.exit(130)
    sys.exit(run())


if __name__ == "__main__":
    main()
