"""What the site and gunicorn log: the class and place of an error, never a message, an address or a value.

Only errors of the server are written. What anybody can send (a foreign host, too many fields) writes nothing.
"""

import logging
import traceback


class PlaceOnly(logging.Formatter):
    """Formats a record as its level, logger and place, and an exception as its class, file and line."""

    def format(self, record: logging.LogRecord) -> str:
        """The line to write; everything that could hold what a visitor sent is left out."""
        line = f"{record.levelname} {record.name}"
        place = f"{record.pathname}:{record.lineno}"
        if record.exc_info and record.exc_info[0]:
            line += f": {record.exc_info[0].__name__}"
            frames = traceback.extract_tb(record.exc_info[2])
            if frames:
                place = f"{frames[-1].filename}:{frames[-1].lineno}"
        elif record.name == "gunicorn.error":  # of the workers and the socket; what a request breaks raises
            return f"{line}: {record.getMessage()}"
        return f"{line} at {place}"


def is_fault(record: logging.LogRecord) -> bool:
    """Whether something broke; Django also tells of every answer from 500 up that a view gave on purpose."""
    return bool(record.exc_info)


# Given to Django and to gunicorn, which by itself would write addresses and messages of exceptions.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": True,
    "formatters": {"place": {"()": PlaceOnly}},
    "filters": {"fault": {"()": "django.utils.log.CallbackFilter", "callback": is_fault}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "place"}},
    "loggers": {
        "django": {"handlers": ["console"], "level": "ERROR", "propagate": False},
        "django.request": {
            "handlers": ["console"],
            "filters": ["fault"],
            "level": "ERROR",
            "propagate": False,
        },
        "django.security": {"handlers": [], "level": "CRITICAL", "propagate": False},  # refused requests
        "gunicorn.error": {"handlers": ["console"], "level": "ERROR", "propagate": False},
    },
    "root": {"handlers": ["console"], "level": "ERROR"},
}
