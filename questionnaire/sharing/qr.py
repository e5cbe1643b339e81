"""QR codes of our own addresses, black on white. They hold an address and nothing about a person."""

from functools import lru_cache
from io import BytesIO

import segno
from django.utils.safestring import SafeString, mark_safe

TYPES = {"svg": "image/svg+xml", "png": "image/png"}


def _code(address: str) -> segno.QRCode:
    return segno.make(address, error="m", micro=False)


@lru_cache(maxsize=64)  # to make it takes as long as a fifth of a result
def qr_code(address: str) -> SafeString:
    """The QR code of an address as an SVG element."""
    drawing: str = _code(address).svg_inline(
        border=4, omitsize=True, svgclass="qr", lineclass=None, light="#fff"
    )
    return mark_safe(drawing)  # noqa: S308  # drawn here, from black and white squares


def qr_file(address: str, kind: str) -> bytes:
    """The QR code of an address as a file of one of TYPES, about 40 mm wide where it is not scaled."""
    file = BytesIO()
    _code(address).save(file, kind=kind, border=4, scale=12, light="#fff")
    return file.getvalue()
