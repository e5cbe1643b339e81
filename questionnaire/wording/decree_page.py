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
        "living abroad and being off the military register (воинский учёт) does. It does so only while you "
        "are outside Russia. A visit, however short, is an open risk."
    ),
    "stateless_draft": _(
        "The draft is for citizens. The newspaper says that it reaches stateless people too. We think that "
        "is a mistake."
    ),
    "record_bar": _(
        "In 2022 people with a criminal record could not sign a contract. Since 2023 most of them can."
    ),
}

OPEN_QUESTIONS: dict[str, Text] = {
    "number": _("The number of the decree from a second source, and its official text."),
    "barring_offences": _(
        "The full list of offences that still bar a contract, and whether a lapsed listed one does."
    ),
    "ending_offences": _(
        "The full list of offences that end acquired citizenship: 64, then more than 80 articles."
    ),
    "drug_bar": _("Whether the bar for a drug penalty stands today."),
    "foreigners_with_record": _("What a criminal record means for a contract with foreigners."),
    "treaty": _(
        "Whether the treaty with Tajikistan still stands, and from what day the one with South Ossetia "
        "held. One site says that the term of the first runs to 2026."
    ),
    "service_elsewhere": _("Whether service in Kazakhstan, Belarus, Kyrgyzstan or Israel excuses anyone."),
    "short_visits": _(
        "What a short visit brings: always a risk, and we promise nothing. Whether a summons handed over "
        "at an airport bars leaving."
    ),
    "reserve_summons": _("Whether a summons to somebody of the reserve bars leaving."),
    "court_suspension": _(
        "Whether courts still must suspend a commission’s decision (bill of 10 March 2026)."
    ),
    "april_law_day": _("The day on which the law of April 2025 came into force. It was signed that month."),
    "consulates_passports": _("Whether consulates refuse passports to men with a summons."),
    "renouncing": _("How consulates treat men of draft age who give up citizenship."),
    "recognised_citizens": _("Loss of citizenship for people recognised as citizens in the four regions."),
    "temporary_permits": _(
        "Whether temporary permits must be told of, and whether a registered address makes one live in "
        "Russia."
    ),
    "training_freed": _(
        "How article 55 frees people abroad and people exempt from the draft from training camps."
    ),
    "thirty": _("Whether “to 30” ends on the 30th birthday. We take it that it does."),
}
