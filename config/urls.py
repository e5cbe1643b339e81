"""Addresses: each language under its own prefix, and the health check."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from questionnaire import views

urlpatterns = [
    path("healthz", views.healthz),
    *i18n_patterns(path("", include("questionnaire.urls"))),
]
handler400 = "questionnaire.views.bad_request"
handler404 = "questionnaire.views.not_found"
handler500 = "questionnaire.views.server_error"
