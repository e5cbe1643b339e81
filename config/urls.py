"""Addresses: each language under its own prefix, and what has none: health, versions, what others embed."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from questionnaire import embed_page, oembed, security_txt, views

urlpatterns = [
    path("healthz", views.healthz),
    path("version.json", views.version),
    path(".well-known/security.txt", security_txt.security_txt),
    path("oembed", oembed.oembed, name="oembed"),
    path("embed/card/<str:language>/", embed_page.card, name="card"),
    *i18n_patterns(path("", include("questionnaire.urls"))),
]
handler400 = "questionnaire.faults.bad_request"
handler404 = "questionnaire.faults.not_found"
handler500 = "questionnaire.faults.server_error"
