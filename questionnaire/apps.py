"""The app's entry in Django; registers its checks."""

from django.apps import AppConfig


class QuestionnaireConfig(AppConfig):
    """The questionnaire."""

    name = "questionnaire"

    def ready(self) -> None:
        """Register the checks."""
        from . import checks  # noqa: F401  # importing registers them
