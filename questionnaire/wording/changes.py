"""Words for each change of the law; its date and its sources are in the rules."""

from django.utils.translation import gettext_lazy as _

from .types import ChangeWords

CHANGES: dict[str, ChangeWords] = {
    "decree": ChangeWords(
        _("The decree is signed"),
        _(
            "The decree was signed. As quoted, it says that a citizen who also has a foreign citizenship "
            "can be a conscript. It also names those who have a foreign residence permit, or some other "
            "document that lets them live abroad for good."
        ),
    ),
    "convicts_mobilised": ChangeWords(
        _("Mobilisation despite a record"),
        _(
            "People who served a sentence for a grave offence can be mobilised before the conviction "
            "lapses. Listed offences, such as terrorism or treason, still bar it."
        ),
    ),
    "three_months_dropped": ChangeWords(
        _("Contracts without a wait"),
        _("The wait of three months before a contract was dropped. A contract is possible from age 18."),
    ),
    "electronic_summons": ChangeWords(
        _("Summonses become electronic"),
        _("A summons can be electronic. It counts as served seven days after it is posted."),
    ),
    "one_year_contracts": ChangeWords(
        _("Foreigners sign for one year"),
        _("A foreigner’s first contract is for one year. Before, it was for five."),
    ),
    "court_on_mobilisation": ChangeWords(
        _("Court on mobilisation’s end"),
        _(
            "The press reported what the Supreme Court says on when mobilisation ends. We rely on it where "
            "we say that the mobilisation period has not ended."
        ),
    ),
    "ukraine_declaration": ChangeWords(
        _("Ukraine: a declaration"),
        _(
            "A law of its own lets people declare that they do not want Ukrainian citizenship. The duty to "
            "tell the ministry of it then ends."
        ),
    ),
    "record_bar_lifted": ChangeWords(
        _("Contracts despite a record"),
        _(
            "Most people with a criminal record can sign a contract, while the mobilisation period lasts. "
            "Some offences still bar it or leave it in doubt."
        ),
    ),
    "exit_bar": ChangeWords(
        _("Summons bars leaving Russia"),
        _("Leaving Russia is barred from the day a summons is posted until the man reports."),
    ),
    "occupied_announced": ChangeWords(
        _("First draft in four regions"),
        _("A first draft was announced in the Russian-held parts of four regions."),
    ),
    "citizenship_law": ChangeWords(
        _("New citizenship law, 138-FZ"),
        _(
            "A new citizenship law, 138-FZ, came into force. Citizens abroad may tell a consulate of a "
            "second citizenship, but need not. Citizenship that was acquired can be ended for offences on "
            "a long list."
        ),
    ),
    "passports_handed_in": ChangeWords(
        _("Travel passports handed in"),
        _(
            "Anyone who is told that he may not leave must hand in his travel passport within five "
            "working days."
        ),
    ),
    "loss_in_court": ChangeWords(
        _("A court ends citizenship"),
        _(
            "A regional court upheld the end of the citizenship of two men who had not registered. The law "
            "on registering came later."
        ),
    ),
    "fsb_closed": ChangeWords(
        _("Conscripts: no FSB posts"),
        _(
            "A conscript with a foreign citizenship or permit may no longer be sent to the FSB, the border "
            "guards included."
        ),
    ),
    "draft_age_raised": ChangeWords(
        _("Draft age limit rises to 30"),
        _("The draft age limit rose from 27 to 30. We take it that the draft ends on the 30th birthday."),
    ),
    "decree_10": ChangeWords(
        _("Decree 10 replaces Decree 690"),
        _(
            "Decree 10 took the place of Decree 690 on a short way to citizenship for foreigners who sign "
            "a contract."
        ),
    ),
    "suspects_admitted": ChangeWords(
        _("Suspects can sign a contract"),
        _(
            "Under law 64-FZ, people under inquiry or investigation can sign a contract. For the time from "
            "24 June 2023 until then, our sources are less firm."
        ),
    ),
    "loss_of_citizenship": ChangeWords(
        _("Acquired citizenship can be lost"),
        _(
            "Under law 281-FZ, people can lose citizenship that they acquired other than by birth. It "
            "happens if they do not get onto the military register (воинский учёт)."
        ),
    ),
    "defendants_admitted": ChangeWords(
        _("Defendants can sign a contract"),
        _("Under law 340-FZ, people on trial can sign a contract."),
    ),
    "abkhazia_treaty": ChangeWords(
        _("Treaty with Abkhazia in force"),
        _(
            "The treaty on dual citizenship with Abkhazia came into force. By it, service done in one of "
            "the two states excuses in the other."
        ),
    ),
    "stateless_contracts": ChangeWords(
        _("Stateless people can sign"),
        _("Stateless people can sign a contract, for posts below officer."),
    ),
    "summons_in_use": ChangeWords(
        _("Electronic summonses in use"),
        _(
            "Electronic summonses came into use this month. We do not know the exact day, so we count from "
            "the first."
        ),
    ),
    "longer_list": ChangeWords(
        _("Longer list of offences"),
        _("The list of offences for which acquired citizenship can be ended grew to more than 80 articles."),
    ),
    "south_ossetia_treaty": ChangeWords(
        _("Treaty with South Ossetia"),
        _(
            "The Interior Ministry named South Ossetia among the states with a treaty on dual citizenship. "
            "From what day the treaty held was not found."
        ),
    ),
    "occupied_disputed": ChangeWords(
        _("Officials differ on four regions"),
        _(
            "The chair of the Duma defence committee said that there is no draft yet in the Russian-held "
            "parts of four regions. These are Donetsk, Luhansk, Kherson and Zaporizhzhia. A draft there "
            "was announced in 2023. So officials contradict each other."
        ),
    ),
    "decision_one_year": ChangeWords(
        _("A decision holds for a year"),
        _(
            "The General Staff said that a commission’s decision holds for a year. A law of April 2025 "
            "says so. It also excuses service in the forces of the “DPR” and “LPR”; the day it came into "
            "force was not found."
        ),
    ),
    "decree_821": ChangeWords(
        _("Decree 821 on residence permits"),
        _(
            "Decree 821 asks for army papers from foreign and stateless men. It is for those who apply for "
            "a residence permit (вид на жительство) or for citizenship."
        ),
    ),
    "airports": ChangeWords(
        _("Control points at airports"),
        _(
            "State television showed arriving citizens being told to register and given summonses at "
            "airports."
        ),
    ),
    "treaty_end_urged": ChangeWords(
        _("Treaty with Tajikistan in doubt"),
        _(
            "A member of parliament urged an end to the treaty with Tajikistan. From here on we are less "
            "sure that service there still counts."
        ),
    ),
    "training_decree": ChangeWords(
        _("Training camps of 2026"),
        _("The yearly decree on training camps was signed, for 2026."),
    ),
    "regulation_extended": ChangeWords(
        _("Regulation: stateless people too"),
        _("It was reported that the Regulation on military service now covers stateless people too."),
    ),
    "year_round": ChangeWords(
        _("The draft runs all year"),
        _(
            "The draft runs all year round. Men are sent to serve from 1 April to 15 July and from 1 "
            "October to 31 December."
        ),
    ),
    "bars_called_few": ChangeWords(
        _("Bars to a contract called few"),
        _(
            "A newspaper reported that the list of bars to a contract is very short. Earlier reports said "
            "that grave offences are barred."
        ),
    ),
    "appeals_bill": ChangeWords(
        _("Bill on appeals in court"),
        _("A bill would no longer make a court suspend a commission’s decision."),
    ),
    "petitions": ChangeWords(
        _("Petitions by foreigners"),
        _(
            "Foreigners “of interest to Russia” may petition for a status. How this meets Decree 821 was "
            "not found."
        ),
    ),
}
