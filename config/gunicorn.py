"""Gunicorn as shipped: no access log, no control socket, the site loaded once before the workers fork."""

import os
import sys

from config import memory
from config.logs import LOGGING

bind = os.environ.get("BIND", f"127.0.0.1:{os.environ.get('PORT', '8000')}")
forwarded_allow_ips = os.environ.get("FORWARDED_ALLOW_IPS", "127.0.0.1")
forwarder_headers = ""  # no request says where the site stands (SCRIPT_NAME, PATH_INFO)
secure_scheme_headers = {"X-FORWARDED-PROTO": "https"}  # without it the CSRF check refuses HTTPS
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
worker_class = "gthread"
threads = 4
preload_app = True
accesslog = None
errorlog = "-"
loglevel = "error"
logconfig_dict = LOGGING
control_socket_disable = True
graceful_timeout = 10
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108  # memory, not disk


def on_starting(server: object) -> None:
    """Warn where answers in memory could reach a disk."""
    if memory.may_swap():
        print(memory.WARNING, file=sys.stderr)
