"""Print the picture of the preview in messengers, as SVG; script/share-pictures makes PNG of it."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.template.loader import render_to_string
from django.utils.translation import override


class Command(BaseCommand):
    """`manage.py share_picture LANGUAGE`: after a change of its words."""

    help = "Prints the picture of the preview in messengers as SVG."
    requires_system_checks = ()  # one of them asks for this picture

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the language of its words."""
        parser.add_argument("language", choices=[code for code, _name in settings.LANGUAGES])

    def handle(self, *args: Any, **options: Any) -> None:
        """Print it."""
        with override(options["language"]):
            self.stdout.write(render_to_string("sharing/share.svg.html").strip())
