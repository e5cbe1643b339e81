"""Every page of a kind is padded to one size, so that an observer of the network learns nothing from it.

The size is that of the whole response as this site sends it, header and body. Pages are compressed here and
then padded: a gzip page in its file name (RFC 1952), which browsers skip; a plain page with blanks after its
end; a redirect with blanks. No proxy may compress again.

A page that exceeds its size gets the next multiple of it, without a line in the log, which would reveal that
a rare page was just read. Tests ensure that no page exceeds its size.
"""

import struct
from collections.abc import Callable
from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import patch_vary_headers
from isal import isal_zlib

from .codings import taken

GZIP_HEADER = b"\x1f\x8b\x08\x08" + bytes(4) + b"\x00\xff"  # deflate, a file name follows, no time
LEVEL = 3  # of ISA-L's 0 to 3: pages 6 % larger than zlib's fourth level makes them, in a quarter of its time


class Size(NamedTuple):
    """Bytes of a whole response, compressed and plain, in every language."""

    gzip: int
    plain: int


# By the name of the address. The largest page, with nothing answered, has to fit in every language.
SIZES = {
    "journey.question": Size(gzip=7 * 1024, plain=16 * 1024),
    "journey.answers": Size(gzip=8 * 1024, plain=16 * 1024),
    "result.result": Size(gzip=34 * 1024, plain=176 * 1024),
    "result.everything": Size(gzip=42 * 1024, plain=192 * 1024),
    "sharing.help": Size(gzip=16 * 1024, plain=64 * 1024),
}
REDIRECT = 3584
REDIRECTS = (301, 302, 303, 307, 308)
NOT_PADDED = Size(1, 1)  # for pages that are the same for all readers


def padding(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: compresses pages, and pads those that differ from person to person. The outermost, so that
    it sees every header; files, which stream, pass unchanged."""

    def pad(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if not isinstance(response, HttpResponse):
            return response
        if response.status_code in REDIRECTS:
            _pad_plain(response, REDIRECT)
        elif response.get("Content-Type", "").startswith("text/html") and "Content-Encoding" not in response:
            _pad_page(request, response)
        return response

    return pad


def _pad_page(request: HttpRequest, response: HttpResponse) -> None:
    kind = request.resolver_match.url_name if request.resolver_match else None
    size = SIZES.get(kind or "", NOT_PADDED)
    patch_vary_headers(response, ["Accept-Encoding"])
    if takes_gzip(request.headers.get("Accept-Encoding", "")):
        response["Content-Encoding"] = "gzip"
        packed = gzip_compress(response.content)
        length = _body_length(_head_length(response), len(packed), size.gzip)
        response.content = with_file_name(packed, length - len(packed))
        response["Content-Length"] = str(length)
    else:
        _pad_plain(response, size.plain)


def takes_gzip(accepted: str) -> bool:
    """Whether an Accept-Encoding header names gzip, and not with the weight 0 that refuses it."""
    return "gzip" in taken(accepted)


def _pad_plain(response: HttpResponse, size: int) -> None:
    length = _body_length(_head_length(response), len(response.content), size)
    response.content = response.content.ljust(length)
    response["Content-Length"] = str(length)


def gzip_compress(content: bytes) -> bytes:
    """A content as a gzip file (RFC 1952) with an empty file name."""
    packed = isal_zlib.compress(content, LEVEL, wbits=-isal_zlib.MAX_WBITS)
    return GZIP_HEADER + b"\x00" + packed + struct.pack("<II", isal_zlib.crc32(content), len(content) % 2**32)


def with_file_name(packed: bytes, letters: int) -> bytes:
    """The same file with a file name of so many letters."""
    return GZIP_HEADER + b"x" * letters + packed[len(GZIP_HEADER) :]


def _head_length(response: HttpResponse) -> int:
    """The bytes of the status line, the cookies and every header but Content-Length; without the lines that
    the server adds to every response alike."""
    lines = [f"HTTP/1.1 {response.status_code} {response.reason_phrase}"]
    lines += [f"{name}: {value}" for name, value in response.items() if name != "Content-Length"]
    lines += [f"Set-Cookie: {cookie.OutputString()}" for cookie in response.cookies.values()]
    return sum(len(line) + 2 for line in lines)


def _length_line(length: int) -> str:
    return f"Content-Length: {length}\r\n"


def _body_length(head: int, body: int, size: int) -> int:
    """The length of a body, at least `body`, with which the whole response is a multiple of `size`. (One
    byte above it where the digits of the length itself leave no other way, as at 999 and 1000.)"""
    least = head + len(_length_line(body)) + body
    left = -(-least // size) * size - head - len(_length_line(0)) + 1
    length = left - len(str(left))
    return length if len(str(length)) == len(str(left)) else length + 1
