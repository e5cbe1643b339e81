"""Settings, from the environment and closed by default: no secret key, no start; no host, no answer."""

import os
from pathlib import Path

from django.conf.locale import LANG_INFO
from django.core.exceptions import ImproperlyConfigured

from questionnaire.middleware.security_headers import static_headers
from questionnaire.sharing import partners_file

from .logs import LOGGING as LOGGING


def listed(name: str) -> list[str]:
    """The parts of a comma-separated environment variable, none where it is not set."""
    return [part.strip() for part in os.environ.get(name, "").split(",") if part.strip()]


BASE_DIR = Path(__file__).resolve().parent.parent

SECRET_KEY = os.environ.get("SECRET_KEY", "")
if not SECRET_KEY:
    raise ImproperlyConfigured("Set SECRET_KEY in the environment: a long random text, kept secret.")
SECRET_KEY_FALLBACKS = listed("SECRET_KEY_FALLBACKS")
ALLOWED_HOSTS = listed("ALLOWED_HOSTS")
DEBUG = False

# Who runs this copy, as they want to be named and reached; where the exit leads.
OPERATOR_NAME = os.environ.get("OPERATOR_NAME", "")
OPERATOR_CONTACT = os.environ.get("OPERATOR_CONTACT", "")
EXIT_ADDRESS = os.environ.get("EXIT_ADDRESS", "https://ya.ru/")  # a search page that opens in Russia
# This site's onion service, such as http://example.onion, to tell Tor Browser of it.
ONION_LOCATION = os.environ.get("ONION_LOCATION", "").rstrip("/")

LANGUAGES = [("en", "English"), ("ru", "Русский")]  # each named in itself

# Organisations that this copy names; a file with a mistake stops the start.
try:
    PARTNERS = partners_file.read(os.environ.get("PARTNERS_FILE", ""), dict(LANGUAGES), LANG_INFO)
except partners_file.BadPartners as error:
    raise ImproperlyConfigured(f"PARTNERS_FILE:\n{error}") from None

INSTALLED_APPS = ["django.contrib.staticfiles", "crispy_forms", "questionnaire"]
MIDDLEWARE = [
    "questionnaire.middleware.padding.padding",
    "questionnaire.middleware.security_headers.headers",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "questionnaire.middleware.posts.posts",
    "django.middleware.common.CommonMiddleware",
    "questionnaire.middleware.query_strings.KnownParameters",
    "django.middleware.csrf.CsrfViewMiddleware",
]
ROOT_URLCONF = "config.urls"
FORCE_SCRIPT_NAME = ""  # the site stands at the root of its host, whatever a request says
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "questionnaire.context_processors.site",
                "questionnaire.context_processors.languages",
            ]
        },
    }
]
CRISPY_ALLOWED_TEMPLATE_PACKS = ["plain"]
CRISPY_TEMPLATE_PACK = "plain"
CRISPY_FAIL_SILENTLY = False

# The answers: one encrypted cookie, gone with the browser's session, worth nothing after 30 minutes.
SESSION_ENGINE = "questionnaire.journey.session"
SESSION_COOKIE_NAME = "__Host-s"
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_SAVE_EVERY_REQUEST = True
CSRF_USE_SESSIONS = True
CSRF_FAILURE_VIEW = "questionnaire.errors.refused"
DATA_UPLOAD_MAX_MEMORY_SIZE = 10_000  # bytes; an answer has a few hundred
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20
FILE_UPLOAD_HANDLERS: list[str] = []  # no file is ever taken

# "no-referrer" would make browsers send "Origin: null", which the CSRF check refuses.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 2 * 365 * 24 * 60 * 60
# Only for a proxy that sets this header itself and drops it from what visitors send.
if os.environ.get("BEHIND_TLS_PROXY") == "1":
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SILENCED_SYSTEM_CHECKS = [
    "security.W002",  # frames are refused by frame-ancestors, from which a card to be framed can be exempt
    "security.W005",  # other names under the same domain are not ours to bind to HTTPS
    "security.W008",  # a redirect to HTTPS is the proxy's; here it would break .onion and localhost
    "security.W021",  # the operator decides whether browsers may list the domain as HTTPS only
]

LANGUAGE_CODE = "en"
LANGUAGE_COOKIE_NAME = None  # the address alone says the language; no cookie is read for it
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["config.formats"]
USE_I18N = True
TIME_ZONE = "Europe/Moscow"

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
WHITENOISE_ADD_HEADERS_FUNCTION = static_headers
STORAGES = {
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
