"""Addresses of the site. They are neutral: none says which question it is, or what was answered."""

from django.urls import path

from questionnaire import embed_page, errors, partner_page, views

from .journey import views as journey
from .law_pages import views as law_pages
from .offline import page as offline_page
from .result import views as result

urlpatterns = [
    path("", views.start, name="start"),
    path("with/<slug:slug>/", partner_page.landing, name="with"),
    path("check/<int:number>/", journey.question, name="journey.question"),
    path("check/answers/", journey.answers, name="journey.answers"),
    path("check/result/", result.result, name="result.result"),
    path("check/paper/", result.paper, name="result.paper"),
    path("check/again/", journey.restart, name="journey.restart"),
    path("check/stopped/<slug:reason>/", errors.problem, name="problem"),
    path("exit/", journey.exit_site, name="journey.exit_site"),
    path("decree/", law_pages.decree, name="law_pages.decree"),
    path("how/", law_pages.how, name="law_pages.how"),
    path("how/rules.csv", law_pages.rules_file, {"kind": "csv"}, name="law_pages.rules_csv"),
    path("how/rules.json", law_pages.rules_file, {"kind": "json"}, name="law_pages.rules_json"),
    path("embed/", embed_page.embed, name="embed"),
    path("embed/qr.svg", embed_page.qr, {"kind": "svg"}, name="qr_svg"),
    path("embed/qr.png", embed_page.qr, {"kind": "png"}, name="qr_png"),
    path("embed/leaflet/", embed_page.leaflet, {"copies": 1}, name="leaflet"),
    path("embed/leaflets/", embed_page.leaflet, {"copies": 4}, name="leaflets"),
    path("offline/", offline_page.about, name="offline"),
    path("offline/check-<slug:code>.html", offline_page.download, name="offline_file"),
    path("privacy/", views.privacy, name="privacy"),
]
