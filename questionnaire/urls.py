"""Addresses of the site. They are neutral: none says which question it is, or what was answered."""

from django.urls import path

from questionnaire import errors, views

from .changes import views as changes
from .changes.feed import feed
from .journey import views as journey
from .law_pages import views as law_pages
from .offline import views as offline
from .result import views as result
from .sharing import views as sharing
from .sharing.helpers import help_page

urlpatterns = [
    path("", views.start, name="start"),
    path("with/<slug:slug>/", sharing.landing, name="sharing.landing"),
    path("check/", journey.here, name="journey.here"),
    path("check/<int:number>/", journey.question, name="journey.question"),
    path("check/answers/", journey.answers, name="journey.answers"),
    path("check/result/", result.result, name="result.result"),
    path("check/result/all/", result.result, {"everything": True}, name="result.everything"),
    path("check/paper/", result.paper, name="result.paper"),
    path("check/help/", help_page, name="sharing.help"),
    path("check/again/", journey.restart, name="journey.restart"),
    path("check/stopped/<slug:reason>/", errors.problem, name="problem"),
    path("exit/", journey.exit_site, name="journey.exit_site"),
    path("decree/", law_pages.decree, name="law_pages.decree"),
    path("how/", law_pages.how, name="law_pages.how"),
    path("how/rules.csv", law_pages.rules_file, {"kind": "csv"}, name="law_pages.rules_csv"),
    path("how/rules.json", law_pages.rules_file, {"kind": "json"}, name="law_pages.rules_json"),
    path("changes/", changes.changes, name="changes.changes"),
    path("changes.atom", feed, name="changes.feed"),
    path("embed/", sharing.embed, name="sharing.embed"),
    path("embed/qr.svg", sharing.qr, {"kind": "svg"}, name="sharing.qr_svg"),
    path("embed/qr.png", sharing.qr, {"kind": "png"}, name="sharing.qr_png"),
    path("embed/leaflet/", sharing.leaflet, {"copies": 1}, name="sharing.leaflet"),
    path("embed/leaflets/", sharing.leaflet, {"copies": 4}, name="sharing.leaflets"),
    path("offline/", offline.about, name="offline.about"),
    path("offline/check-<slug:code>.html", offline.download, name="offline.file"),
    path("privacy/", views.privacy, name="privacy"),
]
