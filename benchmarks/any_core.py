"""Gunicorn's settings as shipped, but that its workers run on any core, as they do by themselves."""

from config.gunicorn import *  # noqa: F403


def post_fork(server: object, worker: object) -> None:  # type: ignore[no-redef]  # instead of the shipped one
    """Leave a worker on all cores."""
