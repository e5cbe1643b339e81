"""Security headers on every response: nothing from other hosts, nothing inline, no framing, no caching.

A view may set a value of its own; nothing is set twice.
"""

from collections.abc import Callable
from wsgiref.headers import Headers

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)

# Every feature that a browser can grant a page; one that none knows would be a warning in every console.
# Chromium knows Bluetooth everywhere but on Linux. Client hints ("ch-...") are left out: they are sent to a
# server that asks for them, and this one never does.
FEATURES = (
    "accelerometer aria-notify autoplay bluetooth browsing-topics camera captured-surface-control "
    "clipboard-read clipboard-write compute-pressure cross-origin-isolated deferred-fetch "
    "deferred-fetch-minimal digital-credentials-create digital-credentials-get display-capture "
    "encrypted-media fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection "
    "interest-cohort keyboard-map language-detector language-model local-fonts local-network "
    "local-network-access loopback-network magnetometer media-playback-while-not-visible microphone midi "
    "on-device-speech-recognition otp-credentials payment picture-in-picture private-state-token-issuance "
    "private-state-token-redemption publickey-credentials-create publickey-credentials-get "
    "screen-wake-lock serial speaker-selection storage-access summarizer sync-xhr translator unload usb "
    "window-management xr-spatial-tracking"
)
PERMISSIONS_POLICY = FEATURES.replace(" ", "=(),") + "=()"

ON_EVERYTHING = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cache-Control": "no-store",  # static files have their own, from whitenoise
}
JOURNEY = "/check/"
JOURNEY_POLICY = f"{CONTENT_SECURITY_POLICY}; connect-src 'self'"  # script fetches the next page
NOT_INDEXED = (JOURNEY, "/exit/")


def static_headers(headers: Headers, path: str, url: str) -> None:
    """For whitenoise: the stylesheet of the card may be loaded by a frame that has no origin."""
    if url.startswith("/static/card."):
        headers["Cross-Origin-Resource-Policy"] = "cross-origin"


def headers(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: adds the headers that Django's own security middleware does not. On pages only: the
    permissions policy and the page's onion address. On pages of a journey only: no indexing."""

    def add(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if JOURNEY in request.path:
            response.headers.setdefault("Content-Security-Policy", JOURNEY_POLICY)
        for name, value in ON_EVERYTHING.items():
            response.headers.setdefault(name, value)
        onion = request.META.get("HTTP_HOST", "").partition(":")[0].endswith(".onion")
        page = response.headers.get("Content-Type", "").startswith("text/html")
        if page and not 300 <= response.status_code < 400:
            response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
            if settings.ONION_LOCATION and not onion:
                response.headers.setdefault("Onion-Location", settings.ONION_LOCATION + request.path)
        if onion:  # the onion address itself authenticates the server, and there may be no certificate
            response.headers.pop("Strict-Transport-Security", None)
        if any(part in request.path for part in NOT_INDEXED):
            response.headers["X-Robots-Tag"] = "noindex"
        return response

    return add
