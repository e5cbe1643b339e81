"""The words of the box on top of a result: in short, what a note or a step says at length."""

from django.utils.translation import gettext_lazy as _

from .types import Text

BOX_TITLES: dict[str, Text] = {
    "turning_18": _("You are not yet 18"),
    "visit": _("If you go to Russia, even for a few days"),
    "terms": _("The law sets a term. Speak with a lawyer first"),
    "open_question": _("The one fact worth finding out first"),
}
# By the id of the note or the step.
BOX_LINES: dict[str, Text] = {
    "answer_as_18": _("What holds at 18 is another answer."),
    "lawyer_before_travel": _("However short, a visit is an open risk. Talk to a lawyer first."),
    "kept_there": _("You can be kept there. Talk to a lawyer first."),
    "challenge_summons": _("A summons bars leaving, and can be challenged."),
    "register_two_weeks": _("Register with the military within two weeks."),
    "notify_ministry": _("Tell the Interior Ministry within 60 days of acquiring it."),
    "appeal_decision": _("The decision can be appealed within three months."),
}
