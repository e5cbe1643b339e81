"""Settings, from the environment and closed by default: no secret key, no start; no host, no answer."""

import os
from pathlib import Path

from django.conf.locale import LANG_INFO

from questionnaire.middleware.security_headers import static_headers
from questionnaire.sharing import helpers_file, partners_file

from . import environment
from .environment import BadSetting
from .logs import LOGGING as LOGGING
from .start import time_zone

BASE_DIR = Path(__file__).resolve().parent.parent

SECRET_KEY = environment.secret_key(os.environ)
SECRET_KEY_FALLBACKS = environment.fallback_keys(os.environ)
ALLOWED_HOSTS = environment.hosts(os.environ, "ALLOWED_HOSTS")
PORTS = environment.ports(os.environ, "ALLOWED_HOSTS")  # those that our absolute addresses name
DEBUG = False

# Who runs this instance, as they want to be named and reached.
OPERATOR_NAME = environment.line(os.environ, "OPERATOR_NAME")
OPERATOR_CONTACT = environment.line(os.environ, "OPERATOR_CONTACT")
# This site's onion service, such as http://example.onion, to tell Tor Browser of it.
ONION_LOCATION = environment.onion_address(os.environ, "ONION_LOCATION")

LANGUAGES = [("en", "English"), ("ru", "Русский")]  # each named in itself

# Where the exit leads: a page that needs no account, shows nothing of the reader and belongs to no Russian
# company. One address for all languages if it is set.
HARMLESS = {
    "en": "https://en.wikipedia.org/wiki/Weather",
    "ru": "https://ru.wikipedia.org/wiki/%D0%9F%D0%BE%D0%B3%D0%BE%D0%B4%D0%B0",
}
EXIT_ADDRESSES = {
    code: environment.address(os.environ, "EXIT_ADDRESS", default=HARMLESS.get(code, HARMLESS["en"]))
    for code, _name in LANGUAGES
}

# Organisations that this instance names; a file with a mistake stops the start.
try:
    PARTNERS = partners_file.read(os.environ.get("PARTNERS_FILE", ""), dict(LANGUAGES), LANG_INFO)
except partners_file.BadPartners as error:
    wrong = "; ".join(str(error).splitlines())
    raise BadSetting("PARTNERS_FILE", wrong, "a file like deploy/partners.example.toml") from None

# Who can help in such a situation, for whoever answers the questions; off without a file.
try:
    HELPERS = helpers_file.read(os.environ.get("WHO_CAN_HELP_FILE", ""), dict(LANGUAGES))
except partners_file.BadPartners as error:
    wrong = "; ".join(str(error).splitlines())
    raise BadSetting("WHO_CAN_HELP_FILE", wrong, "a file like deploy/who-can-help.example.toml") from None

INSTALLED_APPS = ["django.contrib.staticfiles", "crispy_forms", "questionnaire"]
MIDDLEWARE = [
    "questionnaire.middleware.pacing.pacing",
    "questionnaire.middleware.codings.codings",
    "questionnaire.middleware.padding.padding",
    "questionnaire.middleware.security_headers.headers",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "questionnaire.middleware.posts.posts",
    "questionnaire.errors.page_for_405",
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
if environment.switch(os.environ, "BEHIND_TLS_PROXY"):
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
TIME_ZONE = time_zone("Europe/Moscow")

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
WHITENOISE_ADD_HEADERS_FUNCTION = static_headers
STORAGES = {
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
