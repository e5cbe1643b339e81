"""What the site needs of the machine to start, and how a start is refused: with one line, no traceback."""

import gettext
import struct
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from .environment import BadSetting

MEMORY = "/dev/shm"  # noqa: S108  # a folder in memory, not on disk
ZONES = Path("/usr/share/zoneinfo")
LOCALE = Path(__file__).resolve().parent.parent / "locale"


@contextmanager
def refused_in_one_line() -> Iterator[None]:
    """Ends the program with one line on standard error and exit status 1 where a setting is bad."""
    try:
        yield
    except BadSetting as error:
        sys.exit(str(error))


def time_zone(name: str) -> str:
    """The name of a time zone that this machine knows. Raises BadSetting."""
    try:
        ZoneInfo(name)
        known = not ZONES.exists() or ZONES.joinpath(name).exists()  # as Django asks
    except (LookupError, OSError, ValueError):
        known = False
    if not known:
        wrong = f"this machine has no zone information for {name}"
        raise BadSetting("TIME_ZONE", wrong, "a machine with Debian's package tzdata or the like")
    return name


def temporary_folder(memory: str = MEMORY) -> str:
    """A folder that can be written, in memory where there is one. Raises BadSetting."""
    for folder in (memory, None):
        try:
            with tempfile.TemporaryFile(dir=folder):
                return folder or tempfile.gettempdir()
        except OSError:
            continue
    wrong = f"no temporary folder can be written, neither {memory} nor another"
    raise BadSetting("TMPDIR", wrong, "the path of a folder that the site may write, best in memory")


def need_translations(folder: Path = LOCALE) -> None:
    """Raises BadSetting for a catalogue that is not compiled, so that its language would speak English."""
    for catalogue in sorted(folder.glob("*/LC_MESSAGES/django.po")):
        compiled = catalogue.with_suffix(".mo")
        try:
            with compiled.open("rb") as file:
                gettext.GNUTranslations(file)
        except (OSError, ValueError, struct.error):
            code, wrong = catalogue.parts[-3], f"not compiled, there is no good file {compiled}"
            raise BadSetting(
                f"The translations of {code}", wrong, "those that script/setup compiles"
            ) from None
