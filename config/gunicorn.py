"""Gunicorn as shipped: no access log, no control socket, the site loaded once before the workers fork."""

import os
import resource
import sys
from contextlib import suppress
from datetime import timedelta

from gunicorn.arbiter import Arbiter
from gunicorn.glogging import Logger
from gunicorn.workers.base import Worker

from config import environment, memory, start
from config.logs import LOGGING

with start.refused_in_one_line():
    from config import settings as _settings  # noqa: F401  # read before anything else starts

    port = environment.number(os.environ, "PORT", 8000, most=65535)
    workers = environment.number(os.environ, "WEB_CONCURRENCY", 2, most=100)
    bind = environment.place(os.environ, "BIND", f"127.0.0.1:{port}")
    worker_tmp_dir = start.temporary_folder()
    start.need_translations()

forwarded_allow_ips = os.environ.get("FORWARDED_ALLOW_IPS", "127.0.0.1")
forwarder_headers = ""  # no request says where the site stands (SCRIPT_NAME, PATH_INFO)
secure_scheme_headers = {"X-FORWARDED-PROTO": "https"}  # without it the CSRF check refuses HTTPS
worker_class = "gthread"
threads = 16  # most of them asleep: questionnaire/middleware/pacing.py holds answers back
preload_app = True
accesslog = None
errorlog = "-"
loglevel = "error"
logconfig_dict = LOGGING
control_socket_disable = True
graceful_timeout = 10


class ErrorsOnly(Logger):  # type: ignore[misc]  # which has no types
    """Gunicorn's log of errors alone."""

    def access(self, resp: object, req: object, environ: object, request_time: timedelta) -> None:
        """Gather nothing of a request; with a configuration of logs, gunicorn would, for no log at all."""


logger_class = ErrorsOnly

resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # answers in memory reach no disk in the dump of a crash
memory.share_between_threads()


def on_starting(server: object) -> None:
    """Warn where answers in memory could reach a disk."""
    if memory.may_swap():
        print(memory.WARNING, file=sys.stderr)


def post_fork(server: Arbiter, worker: Worker) -> None:
    """Keep each worker on one core, where there are enough of them for all. Its threads run Python one at a
    time; on several cores, each that pauses for the system wakes another, and these turns cost as much as the
    pages."""
    if not hasattr(os, "sched_setaffinity"):  # which Linux has
        return
    cores = os.sched_getaffinity(0)
    if workers >= len(cores):
        with suppress(OSError):  # where a sandbox forbids it, or another worker has just ended
            taken = [core for pid in server.WORKERS for core in os.sched_getaffinity(pid)]
            os.sched_setaffinity(0, {min(cores, key=taken.count)})
