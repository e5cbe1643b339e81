"""How the site logs: where a fault happened and its class, never a message, an address or a value."""

import logging
import traceback


class PlaceOnly(logging.Formatter):
    """Formats a record as its level and logger, and an exception as its class, file and line."""

    def format(self, record: logging.LogRecord) -> str:
        """The line to write; everything that could hold what a visitor sent is left out."""
        line = f"{record.levelname} {record.name}"
        if record.exc_info and record.exc_info[0]:
            frames = traceback.extract_tb(record.exc_info[2])
            place = f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
            line += f": {record.exc_info[0].__name__}{place}"
        return line
