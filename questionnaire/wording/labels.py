"""Words for the rules' own vocabulary: verdicts, certainties, kinds of source, errors."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from .types import Text

VERDICTS = {
    "applies": _("Applies"),
    "does_not_apply": _("Does not apply"),
    "unclear": _("Unclear"),
    "depends": _("Depends on missing answers"),
}
# Headlines where several rules are still possible that come to the same.
SEVERAL_RULES = {
    "applies": _("Possible, by more than one rule"),
    "does_not_apply": _("Not now, by more than one rule"),
    "unclear": _("Unclear, by more than one rule"),
    "choice": _("Possible, never required"),  # a yes to a contract
}
# Above the rules that are still possible.
LEADING_TO: dict[str, Text] = {
    "applies": _("These lead to yes"),
    "does_not_apply": _("These lead to no"),
    "unclear": _("These leave it unclear"),
}
LEANINGS = {
    "applies": _("On what we found, it leans towards: yes."),
    "does_not_apply": _("On what we found, it leans towards: no."),
}
CERTAINTIES = {
    "high": _("High. Two independent sources say so, or the text of the law itself."),
    "medium": _("Medium. One decent source says so, or we read it out of two texts together."),
    "low": _("Low. The sources are weak, contradict each other, or are old and not confirmed since."),
}
CERTAINTY_LABELS = {
    "high": _("certainty: high"),
    "medium": _("certainty: medium"),
    "low": _("certainty: low"),
}
# How sure an answer is, beside its headline: said only where it is not high.
SURENESS: dict[str, Text] = {
    "high": "",
    "medium": _("One source, or our own reading."),
    "low": _("Weak sources, or they disagree."),
}
# Until when an answer holds, by the kind of the change that ends it.
UNTIL: dict[str, Text] = {
    "birthday": ngettext_lazy("Until you turn %(age)s.", "Until you turn %(age)s.", "age"),
    "law": _("Until %(day)s."),
}
# The years in which a topic reaches a person, or may; without an end that the law knows.
SPANS: dict[str, Text] = {
    "applies": _("from %(start)s to %(end)s"),
    "open": _("unclear from %(start)s to %(end)s"),
}
SPANS_WITHOUT_END: dict[str, Text] = {
    "applies": _("from %(start)s on"),
    "open": _("unclear from %(start)s on"),
}
KINDS = {
    "law": _("text of a law"),
    "official": _("official statement"),
    "press": _("press report"),
    "commentary": _("commentary"),
}
ERRORS = {
    "required": _("Choose an answer. “I don’t know” is one too."),
    "invalid_choice": _("Choose one of the answers below."),
    "age_required": _("Enter the age, or choose one of the two answers below it."),
    "age_number": _("Enter the age in whole years, in digits, such as 24."),
    "age_range": _("Enter an age from 0 to 120."),
    "age_both": _("Enter the age, or choose one of the two answers below it, but not both."),
}
