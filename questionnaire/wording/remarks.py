"""The words of each remark. None speaks of a day before the remark holds."""

from django.utils.translation import gettext_lazy as _

from .types import Text

REMARKS: dict[str, Text] = {
    "decree_conscripts": _(
        "As quoted, the decree says that conscripts are citizens. They may have a foreign "
        "citizenship too. They may have a foreign residence permit, or some other document that "
        "lets them live abroad permanently."
    ),
    "decree_foreigners": _(
        "As reported, the decree lets foreign citizens serve under a contract only. It does not draft them."
    ),
    "decree_stateless": _(
        "No quotation of the decree that we found names stateless people. One newspaper, The "
        "Moscow Times, wrote that the draft now reaches them. Only copies of its article "
        "repeat it. We think that is a mistake."
    ),
    "decree_contracts": _(
        "The decree also speaks of contracts with citizens who have a foreign "
        "citizenship or residence permit. As quoted, they can serve as soldiers, "
        "sailors, sergeants and petty officers."
    ),
    "decree_peacetime": _(
        "The decree of 14 November 2022 governs service in peacetime, not "
        "mobilisation. Mobilisation rests on another one, Decree 647 of 21 "
        "September 2022."
    ),
    "another_decree": _(
        "This condition comes from Decree 821 of 5 November 2025. It does not come "
        "from the decree of 14 November 2022. People mix the two up."
    ),
    "another_law_loss": _(
        "This loss of citizenship comes from law 281-FZ, in force since 8 August 2024. It "
        "does not come from the decree of 14 November 2022."
    ),
    "another_law_notice": _(
        "This duty comes from the law on citizenship, not from the decree of 14 "
        "November 2022. From 26 October 2023 that law is 138-FZ."
    ),
    "year_round": _(
        "From 1 January 2026 the draft goes on all year. Men are sent to serve from 1 "
        "April to 15 July and from 1 October to 31 December."
    ),
    "law_offers": _(
        "The law itself says who gets a deferment and who is exempt (law 53-FZ, articles 23 and "
        "24). On grounds of conscience it also offers alternative civilian service (альтернативная "
        "гражданская служба). That right stands in the Constitution, article 59(3)."
    ),
    "summons_served": _(
        "From 14 April 2023 a summons (повестка) can be electronic. It counts as served seven "
        "days after it is posted."
    ),
    "summons_in_use": _("Electronic summonses have been in use since August 2025."),
    "summons_exit_bar": _(
        "From 4 August 2023 a summons bars you from leaving Russia from the day it is posted. "
        "The bar lasts until you report."
    ),
    "summons_limits": _(
        "If you do not report, more limits follow after twenty days. You then cannot drive, "
        "take out loans, or register property, vehicles or a business."
    ),
    "no_end": _(
        "A contract signed now does not end before the mobilisation period does. That period "
        "rests on Decree 647 of 21 September 2022. No source that we found says that it was "
        "repealed."
    ),
    "one_year_contract": _("Since 2023 a foreign citizen’s first contract has been for one year."),
    "short_way": _(
        "Such a contract opens a short way to Russian citizenship. The rule was Decree 690 "
        "of 30 September 2022. From 4 January 2024 it is Decree 10."
    ),
}
