"""A Tor network of this computer alone: three authorities, four relays, the onion service of deploy/torrc,
and a client that reaches it. Nothing of it speaks to any other computer.

    with tor_network(folder, port) as onion:  # port: what the onion service stands before
        wait(onion)  # until what stands there is reached
        onion.address, onion.walker()
"""

import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from tests.conftest import free_port, need

from . import proxies
from .walker import Walker

AUTHORITIES, RELAYS = ("auth1", "auth2", "auth3"), ("relay1", "relay2", "relay3", "relay4")
PATIENCE = 120  # seconds until the service is reached
COMMON = """
TestingTorNetwork 1
DataDirectory {folder}
AssumeReachable 1
PathsNeededToBuildCircuits 0.25
ShutdownWaitLength 0
Log notice file {folder}/log
"""
RELAY = """
Nickname {name}
Address 127.0.0.1
ORPort 127.0.0.1:{port}
SocksPort 0
ExitRelay 0
ExitPolicy reject *:*
"""
# Votes every few seconds, and flags for relays that have only just come.
AUTHORITY = """
DirPort 127.0.0.1:{directory}
ContactInfo nobody@localhost
AuthoritativeDirectory 1
V3AuthoritativeDirectory 1
V3AuthVotingInterval 20
V3AuthVoteDelay 4
V3AuthDistDelay 4
TestingV3AuthInitialVotingInterval 10
TestingV3AuthInitialVoteDelay 3
TestingV3AuthInitialDistDelay 3
TestingDirAuthVoteExit *
TestingDirAuthVoteGuard *
TestingDirAuthVoteHSDir *
"""


@dataclass
class OnionWalker(Walker):
    """A visitor who comes through the client's port for tunnels, by the address of the service."""

    address: str = ""

    @property
    def origin(self) -> str:
        """The site, as browsers name it in the header Origin."""
        return f"http://{self.address}"

    def connection(self) -> HTTPConnection:
        """A connection through Tor."""
        made = HTTPConnection("127.0.0.1", self.port, timeout=self.patience)
        made.set_tunnel(self.address, 80)
        return made


@dataclass
class Onion:
    """The service: its address, and the port of the client that reaches it."""

    address: str
    port: int

    def walker(self) -> OnionWalker:
        """A visitor."""
        return OnionWalker(self.port, address=self.address, patience=60)


def _authority(folder: Path, name: str) -> tuple[str, str]:
    """Makes the keys of an authority; returns its configuration, and the line by which all know it."""
    home, port, directory = folder / name, free_port(), free_port()
    keys = home / "keys"
    keys.mkdir(parents=True)
    home.chmod(0o700)
    keys.chmod(0o700)
    words = ("--create-identity-key", "-m", "12", "-a", f"127.0.0.1:{directory}", "--passphrase-fd", "0")
    subprocess.run(
        [need("tor-gencert"), *words], cwd=keys, input=b"throwaway\n", capture_output=True, check=True
    )
    certificate = (keys / "authority_certificate").read_text().split()
    identity = certificate[certificate.index("fingerprint") + 1]
    torrc = (COMMON + RELAY + AUTHORITY).format(folder=home, name=name, port=port, directory=directory)
    (home / "torrc").write_text(
        torrc + "DirAuthority x 127.0.0.1:1 " + "A" * 40
    )  # any one: none is known yet
    told = subprocess.run(
        [need("tor"), "--quiet", "--list-fingerprint", "-f", home / "torrc"],
        capture_output=True,
        text=True,
        check=True,
    )
    own = told.stdout.partition(" ")[2].replace(" ", "").strip()
    return torrc, f"DirAuthority {name} orport={port} v3ident={identity} 127.0.0.1:{directory} {own}\n"


@contextmanager
def tor_network(folder: Path, site: int) -> Iterator[Onion]:
    """Runs it until the end of the context."""
    made = {name: _authority(folder, name) for name in AUTHORITIES}
    configurations = {name: torrc for name, (torrc, _) in made.items()}
    for name in RELAYS:
        configurations[name] = (COMMON + RELAY).format(folder=folder / name, name=name, port=free_port())
    service, tunnel = folder / "service", free_port()
    service.mkdir(mode=0o700)
    changes = {"/var/lib/tor": str(service), "127.0.0.1:8080": f"127.0.0.1:{site}"}
    shipped = proxies.sample("torrc", folder, changes).read_text()
    configurations["service"] = shipped + COMMON.format(folder=service)
    client = COMMON.format(folder=folder / "client")
    configurations["client"] = f"{client}SocksPort 0\nHTTPTunnelPort 127.0.0.1:{tunnel}\n"
    known = "".join(line for _, line in made.values())
    with ExitStack() as stack:
        for name, torrc in configurations.items():
            (folder / name).mkdir(mode=0o700, exist_ok=True)
            (folder / name / "torrc").write_text(torrc + known)
            command = (need("tor"), "--quiet", "-f", folder / name / "torrc", "--defaults-torrc", "/dev/null")
            process = subprocess.Popen(command)
            stack.callback(process.wait, 20)
            stack.callback(process.terminate)
        hostname = service / "self-check/hostname"
        until = time.monotonic() + PATIENCE
        while not hostname.exists() and time.monotonic() < until:
            time.sleep(0.1)
        yield Onion(hostname.read_text().strip(), tunnel)


def wait(onion: Onion) -> float:
    """Until the service answers; returns the seconds, raises RuntimeError after two minutes."""
    start = time.monotonic()
    while time.monotonic() < start + PATIENCE:
        with suppress(OSError):
            onion.walker().send("GET", "/healthz")
            return time.monotonic() - start
        time.sleep(0.5)
    raise RuntimeError("the onion service was not reached")
