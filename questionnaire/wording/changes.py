"""Words for each day on which the law changed; dates and sources stand in the rules and are not repeated."""

from django.utils.translation import gettext_lazy as _

from .words import Text

CHANGES: dict[str, Text] = {
    "decree": _(
        "The decree was signed. As quoted, it counts citizens with a foreign citizenship "
        "among conscripts. It also names those with a foreign residence permit or another "
        "document of permanent residence abroad."
    ),
    "convicts_mobilised": _(
        "People who served a sentence for a grave offence can be mobilised before the conviction "
        "lapses. Listed offences, such as terrorism or treason, still bar it."
    ),
    "three_months_dropped": _(
        "The wait of three months before a contract was dropped. A contract is possible from age 18."
    ),
    "electronic_summons": _(
        "A summons can be electronic. It counts as served seven days after it is posted."
    ),
    "one_year_contracts": _("A foreigner’s first contract is for one year. Before, it was for five."),
    "court_on_mobilisation": _(
        "The press reported what the Supreme Court says on when mobilisation ends. We rely on "
        "it where we say that the mobilisation period has not ended."
    ),
    "record_bar_lifted": _(
        "Most people with a criminal record can sign a contract, while the mobilisation period "
        "lasts. Some offences still bar it or leave it in doubt."
    ),
    "exit_bar": _("Leaving Russia is barred from the day a summons is posted until the man reports."),
    "citizenship_law": _(
        "A new citizenship law, 138-FZ, came into force. Citizens abroad may tell a consulate of "
        "a second citizenship, but need not."
    ),
    "draft_age_raised": _(
        "The draft age limit rose from 27 to 30. The age at which the reserve ends for men "
        "below officer began to rise from 50. It reaches 55 in 2032."
    ),
    "decree_10": _(
        "Decree 10 took the place of Decree 690 on a short way to citizenship for foreigners who "
        "sign a contract."
    ),
    "suspects_admitted": _(
        "Under law 64-FZ, people under inquiry or investigation can sign a contract. For the "
        "time from 24 June 2023 until then, our sources are less firm."
    ),
    "loss_of_citizenship": _(
        "Under law 281-FZ, people can lose citizenship that they acquired other than by "
        "birth. It happens if they do not get onto the military register (воинский учёт)."
    ),
    "defendants_admitted": _("Under law 340-FZ, people on trial can sign a contract."),
    "stateless_contracts": _("Stateless people can sign a contract, for posts below officer."),
    "summons_in_use": _(
        "Electronic summonses came into use this month. "
        "We do not know the exact day, so we count from the first."
    ),
    "occupied_disputed": _(
        "The chair of the Duma defence committee said that there is no draft yet in the "
        "Russian-held parts of four regions. These are Donetsk, Luhansk, Kherson and "
        "Zaporizhzhia. A draft there was announced in 2023. So officials contradict each "
        "other."
    ),
    "decree_821": _(
        "Decree 821 asks for army papers from foreign and stateless men. It is for those who "
        "apply for a residence permit (вид на жительство) or for citizenship."
    ),
    "treaty_end_urged": _(
        "A member of parliament urged an end to the treaty with Tajikistan. From here on we are "
        "less sure that service there still counts."
    ),
    "regulation_extended": _(
        "It was reported that the Regulation on military service now covers stateless people too."
    ),
    "year_round": _(
        "The draft runs all year round. Men are sent to serve from 1 April to 15 July and from 1 "
        "October to 31 December."
    ),
    "bars_called_few": _(
        "A newspaper reported that the list of bars to a contract is very short. Earlier reports "
        "said that grave offences are barred."
    ),
}
