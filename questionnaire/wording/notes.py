"""The notes that stand beside rules. Where a note has two texts, the second counts from its later day."""

from django.utils.translation import gettext_lazy as _

from .types import Text

# What the decree says, and what is mixed up with it.
DECREE_NOTES: dict[str, tuple[Text, ...]] = {
    "decree_conscripts": (
        _(
            "As quoted, the decree says that conscripts are citizens. They may have a foreign citizenship "
            "too. They may have a foreign residence permit, or some other document that lets them live "
            "abroad permanently."
        ),
    ),
    "decree_foreigners": (
        _(
            "As reported, the decree lets foreign citizens serve under a contract only. It does not draft "
            "them."
        ),
    ),
    "decree_stateless": (
        _(
            "No quotation of the decree that we found names stateless people. One newspaper, The Moscow "
            "Times, wrote that the draft now reaches them. Only copies of its article repeat it. We think "
            "that is a mistake."
        ),
    ),
    "decree_contracts": (
        _(
            "The decree also speaks of contracts with citizens who have a foreign citizenship or residence "
            "permit. As quoted, they can serve as soldiers, sailors, sergeants and petty officers."
        ),
    ),
    "decree_peacetime": (
        _(
            "The decree of 14 November 2022 governs service in peacetime, not mobilisation. Mobilisation "
            "rests on another one, Decree 647 of 21 September 2022."
        ),
    ),
    "another_decree": (
        _(
            "This condition comes from Decree 821 of 5 November 2025. It does not come from the decree of "
            "14 November 2022. People mix the two up."
        ),
    ),
    "another_law_loss": (
        _(
            "This loss of citizenship comes from law 281-FZ, in force since 8 August 2024. It does not "
            "come from the decree of 14 November 2022."
        ),
    ),
    "another_law_notice": (
        _(
            "This duty comes from the law on citizenship, not from the decree of 14 November 2022. From 26 "
            "October 2023 that law is 138-FZ."
        ),
    ),
}

NOTES: dict[str, tuple[Text, ...]] = {
    "year_round": (
        _(
            "The draft goes on all year. Men are sent to serve from 1 April to 15 July and from 1 October "
            "to 31 December."
        ),
    ),
    "summons_served": (
        _("A summons can be electronic. It counts as served seven days after it is posted, read or not."),
        _("From 2026 the day to report is at most 30 days after posting."),
    ),
    "summons_in_use": (_("Electronic summonses have been in use since August 2025."),),
    "summons_exit_bar": (
        _("A summons for the draft bars leaving Russia from the day it is posted until the man reports."),
    ),
    "summons_limits": (
        _(
            "Twenty days after not reporting: no driving, no loans, no registering of property, vehicles "
            "or a business. These limits end when the man reports."
        ),
    ),
    "decision_one_year": (
        _(
            "A commission’s decision to call a man up stays good for one year, also for the next sending. "
            "It falls if his health changes or a deferment arises."
        ),
    ),
    "passport_handed_in": (
        _(
            "Anyone who is told that he may not leave must hand in his travel passport within five "
            "working days. Otherwise it becomes invalid."
        ),
    ),
    "consular_passport": (
        _(
            "In May 2024 the Foreign Ministry drafted a rule that consulates refuse passports to men "
            "barred from leaving. Whether it came into force was not found."
        ),
    ),
    "airports_2025": (
        _(
            "On 19 November 2025 control points opened at twelve airports. State television showed "
            "Russian citizens who had just landed. They were told to register and given a summons. A "
            "naturalised citizen with a return ticket was one of them. Media close to the government "
            "denied that this bars leaving."
        ),
    ),
    "deported_2025": (
        _(
            "In December 2025 some 60 people deported from the United States landed in Moscow. An "
            "activist spoke with them. By that account men among them were handed a summons, probably to "
            "register."
        ),
    ),
    "russian_papers_only": (
        _(
            "A citizen of Russia enters and leaves on Russian papers, whatever other passport he has. To "
            "some states the internal passport is enough, by treaty. A bar on leaving holds on any of them."
        ),
    ),
    "no_consular_help": (
        _("Another country’s embassy may not be let in. Russia treats the person as its own citizen only."),
    ),
    "papers_in_russia": (
        _("An address or an internal passport taken in Russia leads to military registration."),
    ),
    "article_8": (
        _(
            "Article 8 of law 53-FZ frees people who live permanently abroad from the register. The law "
            "does not say what that means. Offices were reported to refuse to take people off."
        ),
        _("Since 14 April 2023 one can ask by post or through a proxy."),
    ),
    "ends_at_30": (
        _("The draft age ends at 30, wherever you live. From then on mobilisation is the question."),
    ),
    "thirty_disputed": (
        _(
            "Press of February 2026 says both “to 30” and “30 included”. We take it that the draft ends on "
            "the 30th birthday."
        ),
    ),
    "where_conscripts_serve": (
        _(
            "Officials say that conscripts serve inside Russia and not in the war. They do serve in border "
            "regions. In Kursk in 2024 some were captured and at least one was killed."
        ),
    ),
    "absence_fine": (
        _(
            "Not telling the office of a move to another place for more than three months costs "
            "10,000–20,000 roubles, all year. Going abroad for more than six months means coming off the "
            "register, by lawyers’ reading."
        ),
    ),
    "pressure_conscripts": (
        _(
            "Pressure on conscripts to sign a contract is widely reported: threats, promises, refusals "
            "ignored."
        ),
    ),
    "pressure_new_citizens": (
        _(
            "New citizens are rounded up, lawyers say. The threat of losing citizenship is used to push "
            "them into contracts. By law signing is voluntary. At an office people were handed a summons "
            "or papers to sign. A lawyer’s number helps."
        ),
    ),
    "pressure_foreigners": (
        _(
            "Many reports say that foreigners are pressed to sign, with threats, beatings and deportation, "
            "and students with their visa. No law makes signing a duty."
        ),
    ),
    "pressure_prisoners": (
        _("Prisoners, foreign ones too, are recruited and pressed. Signing is voluntary in law."),
    ),
    "citizenship_paper": (
        _("A citizenship paper signed in prison or under pressure has a price: a citizen can be called up."),
    ),
    "home_country_law": (
        _(
            "Many countries punish their citizens for fighting in a foreign army. Uzbekistan, Kyrgyzstan, "
            "Kazakhstan and Tajikistan have warned theirs."
        ),
    ),
    "student_visa": (
        _(
            "Decree 821 speaks of residence permits and citizenship. No rule that ties a student visa to "
            "service was found."
        ),
    ),
    "no_end": (_("A contract signed now does not end before the mobilisation period does."),),
    "one_year_runs_on": (
        _("A foreigner’s first contract is written for one year, but it runs on like the others."),
    ),
    "how_it_ends": (
        _(
            "Service ends before that only by age, by injury or illness, or by a prison sentence. In "
            "practice the first two are hard to get."
        ),
    ),
    "short_way": (
        _(
            "Three decrees in turn tie a short way to citizenship to a contract. They are Decree 690, "
            "from 4 January 2024 Decree 10, and from 5 November 2025 Decree 821. The contract runs on all "
            "the same, and a citizen can be called up."
        ),
    ),
    "drug_no_protection": (_("A drug penalty is no protection: people with one were pressed too."),),
    "lawfully_in_russia": (_("The law speaks of foreigners lawfully in Russia."),),
    "summons_to_foreigner": (_("A summons to somebody who is not a citizen is a mistake."),),
    "if_you_become_citizen": (
        _(
            "Citizenship opens every question anew. A citizen can be drafted, called up in a mobilisation "
            "and bound to register. To see what would hold, answer once more as a citizen."
        ),
    ),
    "still_a_citizen": (
        _(
            "You do not stop being a citizen when a passport expires, or by leaving after 1991 or being "
            "adopted abroad. People who lived in Russia on 6 February 1992 may be citizens. So may "
            "children born later to a citizen."
        ),
    ),
    "answer_as_18": (
        _("At 16 or 17: what holds at 18 is another answer. Answer once more with the age of 18."),
    ),
    "registration_at_17": (
        _(
            "A young man living in Russia is first registered between 1 January and 31 March of the year "
            "in which he turns 17. Abroad there is no such duty."
        ),
    ),
    "renouncing": (
        _(
            "Giving up citizenship is an adult’s own step at a consulate or ministry. It is refused while "
            "a duty set by federal law is unmet; a summons was called one in 2022. How consulates treat "
            "men of draft age under law 138-FZ was not found; ask a lawyer first."
        ),
    ),
    "left_unit": (
        _(
            "Anyone who left the unit without a discharge is a serviceman for the law, and may be wanted. "
            "This check can say no more; see a lawyer first, also abroad."
        ),
    ),
    "medics": (
        _(
            "All medical professions count as military specialties, officials said in 2022. Women doctors "
            "and nurses are in the reserve. Women are freed from training camps."
        ),
    ),
    "over_age_listed": (
        _("In 2022 men over the age were listed and some were sent. The law was against it."),
    ),
    "mobilisation_deferments": (
        _(
            "The law defers people with a reserved post. It defers the temporarily unfit for up to six "
            "months, carers of a close relative, and guardians of a minor brother or sister. It defers "
            "parents of four or more children under 16, or of three with a wife 22 weeks pregnant. "
            "Decree 664 adds students in a first full-time or evening course. Fathers of three were freed "
            "in 2022 by an unpublished order. A deferment from the draft is not one from mobilisation."
        ),
    ),
    "dpr_lpr_service": (
        _(
            "Men who served in the forces of the “DPR” or the militia of the “LPR” are excused from the "
            "draft. So are men who fought at least six months in them or in a volunteer unit. A law passed "
            "on 8 April 2025 and signed says so; before it they were not. The papers decide, and "
            "mobilisation is another question."
        ),
    ),
    "treaty_tj_urged": (
        _("Tajikistan’s treaty stood on 2 December 2025, when a member of parliament urged its end."),
    ),
    "treaty_notice": (_("The treaties do not free anyone from telling of the second citizenship."),),
    "reservists_under_contract": (
        _(
            "Men who signed a contract to be in the reserve have duties of their own, such as guard duty "
            "(law of 4 November 2025). This check does not look at them."
        ),
    ),
    "reserve_leave_law": (
        _(
            "Law 31-FZ, article 21(2), speaks of the time after mobilisation is declared. People on the "
            "register may then not leave the place where they live without permission. In September 2022 "
            "the ministry said that this is not applied in the partial mobilisation. The speaker of the "
            "Duma said that it binds all."
        ),
    ),
    "other_bars": (
        _("Debts, bankruptcy, access to secrets and an open criminal case can also bar leaving."),
    ),
    "loss_other_grounds": (
        _(
            "This is about not registering. A conviction on a long list, or acts against national "
            "security, can end acquired citizenship on their own, whatever the date."
        ),
    ),
    "loss_consequence": (
        _("A person who loses citizenship is a foreigner, perhaps stateless, and is told to leave."),
    ),
    "loss_bill": (
        _(
            "A bill before parliament in early 2026 would give 30 days to put it right, and let people "
            "apply again after three years. Its fate was not found."
        ),
    ),
    "loss_crimea": (
        _(
            "The additions of August 2025 are reported not to touch people living in Crimea or the four "
            "regions."
        ),
    ),
    "kept_address": (
        _("Officials have counted people with a registered address in Russia as living there."),
        _("A draft of December 2025 would define living abroad by that address and by 183 days a year."),
    ),
    "temporary_permit": (
        _(
            "A temporary permit or visa need not be told of, by a notice of 2014. Reports since speak of "
            "residence permits in general."
        ),
    ),
    "bill_2028": (_("A draft of December 2025 would make citizens abroad tell a consulate, from 2028."),),
    "ukraine_papers": (
        _(
            "After such a declaration the person may no longer use Ukrainian papers in Russia. Using them "
            "cancels it."
        ),
    ),
    "ask_first_2023": (
        _(
            "Before November 2025 no law let officials ask for a contract before taking papers. They were "
            "reported to do so."
        ),
    ),
    "petition_2026": (
        _(
            "From 15 April 2026 foreigners “of interest to Russia” may petition for a status (decree of 2 "
            "December 2025). How it meets Decree 821 was not found."
        ),
    ),
    "foreign_record_open": (_("What a conviction, case or penalty in another country does here is open."),),
}
