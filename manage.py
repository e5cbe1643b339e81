"""Django's command line for this site."""

import os
import sys

from config import start


def main() -> None:
    """Run the command that the arguments name; a bad setting ends it with one line."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    from django.core.management import execute_from_command_line

    with start.refused_in_one_line():
        if sys.argv[1:2] != ["compile_translations"]:
            start.need_translations()
        execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
