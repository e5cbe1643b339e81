"""Words for the rules' own vocabulary: verdicts, certainties, kinds of source, errors."""

from django.utils.translation import gettext_lazy as _

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
