"""Another site, on a free port of this computer, that says one thing on every address, or one on each."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@contextmanager
def site_that_says(body: str | dict[str, str], status: int = 200, /, **headers: str) -> Iterator[str]:
    """The origin of a site whose every address answers with this body, as HTML in UTF-8; or by its path."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            for name, value in {"Content-Type": "text/html; charset=utf-8", **headers}.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()
            self.wfile.write((body if isinstance(body, str) else body[self.path]).encode())

        def log_message(self, *arguments: object) -> None:
            pass

    with serving(Handler) as origin:
        yield origin


@contextmanager
def serving(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    """The origin of a site that a handler answers for."""
    site = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{site.server_port}"
    finally:
        site.shutdown()
        thread.join()
        site.server_close()
