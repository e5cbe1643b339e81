"""Debian's WordPress, run from nothing in a folder of its own: MariaDB on a socket, PHP's own web server.

Nothing of the machine's own WordPress, database or web server is used or changed.
"""

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.conftest import free_port, lacking, need

HERE = Path(__file__).parent
WORDPRESS = Path("/usr/share/wordpress")
THEME = WORDPRESS / "wp-content/themes/twentytwentythree"


@dataclass(frozen=True)
class WordPress:
    """A running WordPress with an administrator, an editor and an author."""

    folder: Path
    address: str
    environment: dict[str, str]

    def do(self, *tasks: dict[str, str]) -> list[str]:
        """What comes of each task: see tasks.php."""
        return list(json.loads(self.run(json.dumps(tasks))))

    def run(self, text: str, *arguments: str) -> str:
        """Run tasks.php on a text; returns its output, raises if it fails."""
        return subprocess.run(
            [need("php"), "-d", "sendmail_path=/bin/true", "tasks.php", *arguments],
            cwd=self.folder,
            env=self.environment,
            input=text,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            timeout=120,
        ).stdout


@contextmanager
def wordpress(folder: Path, site_port: int) -> Iterator[WordPress]:
    """A WordPress that may ask the site on a port of this machine."""
    if not THEME.is_dir():
        lacking("WordPress or its theme")
    port = free_port()
    with _database(folder / "db") as database:
        address = f"http://localhost:{port}"
        environment = {
            **os.environ,
            "DATABASE_SOCKET": str(database),
            "WORDPRESS_ADDRESS": address,
            "SITE_PORT": str(site_port),
        }
        running = WordPress(_files(folder / "site"), address, environment)
        running.run("", "install")
        server = subprocess.Popen(
            [need("php"), "-S", f"localhost:{port}"],
            cwd=running.folder,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield running
        finally:
            server.terminate()
            server.wait(20)


def _files(folder: Path) -> Path:
    """The files of WordPress. Those that look for the rest beside them are copied, the rest is linked."""
    content = folder / "wp-content"
    (content / "themes").mkdir(parents=True)
    (content / "uploads").mkdir()
    (content / "mu-plugins").mkdir()
    for linked in (WORDPRESS / "wp-includes", WORDPRESS / "wp-admin", THEME):
        (folder / linked.relative_to(WORDPRESS)).symlink_to(linked)
    for name in ("index.php", "wp-blog-header.php", "wp-load.php", "wp-settings.php"):
        shutil.copy(WORDPRESS / name, folder)
    shutil.copy(HERE / "config.php", folder / "wp-config.php")
    shutil.copy(HERE / "tasks.php", folder)
    shutil.copy(HERE / "loopback.php", content / "mu-plugins")
    return folder


@contextmanager
def _database(folder: Path) -> Iterator[Path]:
    """An empty database `wordpress` of MariaDB's, without a network; its socket."""
    user = ["--user=root"] if os.geteuid() == 0 else []
    listening = folder / "socket"
    output: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run(
        [
            need("mariadb-install-db"),
            "--no-defaults",
            *user,
            f"--datadir={folder}",
            "--auth-root-authentication-method=normal",
            "--skip-test-db",
        ],
        check=True,
        timeout=120,
        **output,
    )
    start = folder / "start.sql"
    start.write_text("CREATE DATABASE wordpress;")
    server = subprocess.Popen(
        [
            need("mariadbd"),
            "--no-defaults",
            *user,
            f"--datadir={folder}",
            f"--socket={listening}",
            f"--init-file={start}",
            "--skip-networking",
            "--innodb-flush-log-at-trx-commit=0",
        ],
        **output,
    )
    try:
        until = time.monotonic() + 60
        while not _listens(listening):
            if server.poll() is not None or time.monotonic() > until:
                raise RuntimeError("MariaDB does not start")
            time.sleep(0.1)
        yield listening
    finally:
        server.terminate()
        server.wait(60)


def _listens(path: Path) -> bool:
    """Whether a server listens on a socket."""
    with socket.socket(socket.AF_UNIX) as client, suppress(OSError):
        client.connect(str(path))
        return True
    return False
