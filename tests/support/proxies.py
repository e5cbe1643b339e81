"""The samples of deploy/ with other ports, folders and names, and the programs that run them."""

import os
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from config.certificate import make
from tests.conftest import ROOT, free_port, need
from tests.support.walker import Walker


@dataclass
class Proxy:
    """A proxy that runs: its folder, the port of its TLS side (on IPv4 and IPv6), and of its side for onions
    if it has one."""

    folder: Path
    port: int
    tls: ssl.SSLContext
    onion: int = 0

    def walker(self) -> Walker:
        """A visitor who comes through the proxy."""
        return Walker(self.port, self.tls)

    @property
    def output(self) -> bytes:
        """All it wrote."""
        return (self.folder / "output").read_bytes()


def sample(name: str, folder: Path, changes: dict[str, str]) -> Path:
    """A configuration of deploy/ with changes; raises where it does not hold what is to be changed."""
    text = (ROOT / "deploy" / name).read_text()
    for old, new in changes.items():
        if old not in text:
            raise ValueError(f"{name} does not say {old}")
        text = text.replace(old, new)
    path = folder / name
    path.write_text(text)
    return path


def certificate(folder: Path) -> ssl.SSLContext:
    """Writes a certificate for localhost as the samples expect it; returns what trusts it."""
    made, secret = make()
    (folder / "self-check.pem").write_bytes(made)
    (folder / "self-check.key").write_bytes(secret)
    (folder / "self-check-with-key.pem").write_bytes(made + secret)
    return ssl.create_default_context(cafile=str(folder / "self-check.pem"))


@contextmanager
def nginx(folder: Path, site: int, onion: int = 0) -> Iterator[Proxy]:
    """nginx with the sample, in front of the site at a port; its side for onions at a free port or this."""
    program, port, plain, onion = need("nginx"), free_port(), free_port(), onion or free_port()
    changes = {
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "listen [::]:80;": f"listen [::1]:{plain};",
        "listen 443 ": f"listen 127.0.0.1:{port} ",
        "listen [::]:443 ": f"listen [::1]:{port} ",
        "127.0.0.1:8080": f"127.0.0.1:{onion}",
        "127.0.0.1:8000": f"127.0.0.1:{site}",
        "self-check.example": "localhost",
        "/etc/ssl/": f"{folder}/",
        "/opt/self-check": str(ROOT),
        "/run/": f"{folder}/",
        "/dev/shm/": f"{folder}/",  # noqa: S108
    }
    tls = certificate(folder)
    path = sample("nginx.conf", folder, changes)
    yield from _run(folder, port, tls, onion, program, "-p", folder, "-c", path, "-g", "daemon off;")


@contextmanager
def haproxy(folder: Path, *sites: int) -> Iterator[Proxy]:
    """HAProxy with the sample, before three copies of the site at their ports, or one in the place of all."""
    program, port, plain = need("haproxy"), free_port(), free_port()
    changes = {
        "bind :80": f"bind 127.0.0.1:{plain}",
        "bind :::80": f"bind ::1:{plain}",
        "bind :443": f"bind 127.0.0.1:{port}",
        "bind :::443": f"bind ::1:{port}",
        "/opt/self-check": str(ROOT),
        "self-check.example": "localhost",
        "/etc/ssl/": f"{folder}/",
        **{f"127.0.0.1:{8001 + n}": f"127.0.0.1:{sites[n % len(sites)]}" for n in range(3)},
    }
    tls = certificate(folder)
    path = sample("haproxy.cfg", folder, changes)
    yield from _run(folder, port, tls, 0, program, "-db", "-f", path)


@contextmanager
def caddy(folder: Path, *sites: int) -> Iterator[Proxy]:
    """Caddy with the sample, before copies of the site at their ports."""
    program, port = need("caddy"), free_port()
    tls = certificate(folder)
    keys = f"bind 127.0.0.1 ::1\n\ttls {folder}/self-check.pem {folder}/self-check.key"
    changes = {
        "admin off": f"admin off\n\tauto_https off\n\tstorage file_system {folder}/caddy",
        "/opt/self-check": str(ROOT),
        "{$SITE:self-check.example} {": f"https://localhost:{port} {{\n\t{keys}",
        "{$SITE:self-check.example}": "localhost",
        "{$COPIES:127.0.0.1:8000}": " ".join(f"127.0.0.1:{site}" for site in sites),
    }
    path = sample("Caddyfile", folder, changes)
    yield from _run(folder, port, tls, 0, program, "run", "--adapter", "caddyfile", "--config", path)


def _run(folder: Path, port: int, tls: ssl.SSLContext, onion: int, *command: str | Path) -> Iterator[Proxy]:
    with (folder / "output").open("wb") as output:
        home = {**os.environ, "HOME": str(folder)}  # where Caddy keeps what it was configured with
        process = subprocess.Popen(command, env=home, stdout=output, stderr=output)
    proxy = Proxy(folder, port, tls, onion)
    try:
        _wait(proxy, process)
        yield proxy
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait(proxy: Proxy, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until and process.poll() is None:
        try:
            if proxy.walker().send("GET", "/healthz").status == 200:
                return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(proxy.output.decode())
