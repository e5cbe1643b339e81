"""Addresses: each language under its own prefix, and what has none: health, versions, what others embed."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from questionnaire import indexing, security_txt, views
from questionnaire.sharing import oembed
from questionnaire.sharing import views as sharing

urlpatterns = [
    *i18n_patterns(path("", include("questionnaire.urls"))),  # first: nearly all requests are for these
    path("healthz", views.healthz),
    path("version.json", views.version),
    path("robots.txt", indexing.robots),
    path("sitemap.xml", indexing.sitemap),
    path("favicon.ico", indexing.icon, {"name": "favicon.ico"}),
    path("apple-touch-icon.png", indexing.icon, {"name": "touch-icon.png"}),
    path(".well-known/security.txt", security_txt.security_txt),
    path("oembed", oembed.oembed, name="sharing.oembed"),
    path("embed/card/<str:language>/", sharing.card, name="sharing.card"),
]
handler400 = "questionnaire.errors.bad_request"
handler404 = "questionnaire.errors.not_found"
handler500 = "questionnaire.errors.server_error"
