"""A certificate for localhost that nobody vouches for, to try the site over HTTPS on this computer.

`python -m config.certificate COMMAND...` runs Gunicorn's command with one. Certificate and key are in memory
alone, and gone with the process.
"""

import datetime
import ipaddress
import os
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

VALID = datetime.timedelta(days=30)
CLOCKS_DIFFER = datetime.timedelta(days=1)


def make() -> tuple[bytes, bytes]:
    """A new certificate for localhost and its addresses, and its key, both as PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    here = [x509.IPAddress(ipaddress.ip_address(address)) for address in ("127.0.0.1", "::1")]
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - CLOCKS_DIFFER)
        .not_valid_after(now + VALID)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost"), *here]), critical=False)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return certificate.public_bytes(serialization.Encoding.PEM), secret


def run(command: list[str]) -> None:
    """Replace this process by a command that finds a new certificate with its key in `--certfile`."""
    file = os.memfd_create("certificate", 0)  # without a name in any folder; the command inherits it
    os.write(file, b"".join(make()))
    os.execvp(command[0], [*command, "--certfile", f"/proc/self/fd/{file}"])  # noqa: S606  # no shell needed


if __name__ == "__main__":
    run(sys.argv[1:])
