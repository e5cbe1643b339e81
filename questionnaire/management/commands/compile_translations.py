"""Compile every catalogue of translations; takes no options and needs no program but Python."""

from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """`manage.py compile_translations`: writes a django.mo for each django.po."""

    help = "Compiles each django.po below LOCALE_PATHS to a django.mo in the same folder."
    requires_system_checks = ()  # set-up has to work while words are missing

    def handle(self, *args: Any, **options: Any) -> None:
        """Compile them. Raises OSError for a catalogue that cannot be read."""
        for folder in settings.LOCALE_PATHS:
            for catalogue in sorted(Path(folder).glob("*/LC_MESSAGES/django.po")):
                polib.pofile(str(catalogue)).save_as_mofile(str(catalogue.with_suffix(".mo")))
