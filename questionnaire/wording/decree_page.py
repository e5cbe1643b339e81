"""Words of the page about the decree: the short answer and the open questions.

Each part of the short answer sums up one statement and is no surer than that statement."""

from django.utils.translation import gettext_lazy as _

from .types import Text

SHORT_ANSWERS: dict[str, Text] = {
    "dual_draft": _(
        "A second citizenship alone is no protection from the draft. The decree says so in words."
    ),
    "exempt_before": _(
        "That was not new. We found no law that had exempted people with two citizenships before."
    ),
    "residence_abroad": _(
        "If you live in Russia, a foreign residence permit alone does not protect you. On our reading, "
        "living abroad and being off the military register (воинский учёт) does. "
        "It does so only while you are outside Russia. A visit, however short, is an open risk."
    ),
    "stateless_draft": _(
        "The draft is for citizens. The newspaper says that it reaches stateless people too. "
        "We think that is a mistake."
    ),
    "record_bar": _(
        "In 2022 people with a criminal record could not sign a contract. Since 2023 most of them can."
    ),
}

OPEN_QUESTIONS: dict[str, Text] = {
    "number": _("The number of the decree from a second source, and its official text."),
    "barring_offences": _("The full list of offences that still bar a contract."),
    "drug_bar": _("Whether the bar for a drug penalty stands today."),
    "foreigners_with_record": _("What a criminal record means for a contract with foreigners."),
    "treaty": _("Whether the treaty with Tajikistan still stands."),
    "service_elsewhere": _("Whether service in Kazakhstan, Belarus, Kyrgyzstan or Israel excuses anyone."),
    "short_visits": _(
        "Short visits to Russia by people who have always lived abroad: "
        "always a risk, and we promise nothing."
    ),
    "thirty": _("Whether “to 30” ends on the 30th birthday. We take it that it does."),
}
