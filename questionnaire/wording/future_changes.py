"""Words for what would change a finding: only changes that come by themselves, and no advice."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from .types import Text

# Each completes "What would change it"; a birthday names the age, a change of the law the day.
FUTURE_CHANGES: dict[str, Text] = {
    "birthday": ngettext_lazy(
        "From the day you turn %(age)s", "From the day you turn %(age)s", "age"
    ),  # languages inflect the years
    "law": _("From %(day)s, when the law changes"),
    "conviction_lapses": _("Once the conviction has lapsed or been cleared"),
    "case_reaches_trial": _("If the criminal case goes to court"),
    "case_ends": _("Once the criminal case has ended without a conviction"),
    "penalty_expires": _("One year after the penalty was carried out or paid"),
    "deferment_ends": _("When the deferment ends"),
    "service_ends": _("When your service ends"),
    "return": _("If you go back to live in Russia"),
}
