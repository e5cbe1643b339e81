"""The words of service under a contract, and of the rules on whether one could be signed."""

from django.utils.translation import gettext_lazy as _

from questionnaire.wording.types import RuleWords, TopicWords

TOPIC = TopicWords(
    question=_("Could a contract be signed with you?"),
    name=_("Service under a contract (контракт)"),
    short=_("A contract"),
    depends=_("Depends; but never required"),
    verdicts={
        "applies": _(
            "The law lets a contract be signed with you, or you serve already. Signing is never required."
        ),
        "does_not_apply": _(
            "A contract could not be signed with you, whichever rule fits you. Each rule has its own limits."
        ),
        "unclear": _(
            "It is not clear whether a contract could be signed with you. The law or the sources "
            "leave it open."
        ),
        "depends": _("Whether a contract could be signed with you depends on answers you have not given."),
    },
    notes=(
        _(
            "Signing is voluntary in law. Pressure to sign is widely reported: on conscripts, new "
            "citizens, foreigners and prisoners."
        ),
        _("Health and the upper age are not assessed here."),
    ),
)

RULES: dict[str, RuleWords] = {
    "contract.too_young": RuleWords(
        label=_("Not before you turn 18"),
        when=_("you are under 18"),
        answer=_("A contract could not be signed with you: it is possible only from age 18."),
        law=(
            _(
                "The army can sign a contract only with someone who is at least 18. This bar "
                "ends on your 18th birthday."
            ),
        ),
    ),
    "contract.serving": RuleWords(
        label=_("You serve already; it runs on"),
        when=_("you serve under contract now, or are mobilised"),
        answer=_(
            "You serve already, under a contract or mobilised. Your service runs on until the "
            "mobilisation period ends."
        ),
        law=(
            _(
                "Decree 647 of 21 September 2022 opened the mobilisation period. While that "
                "period lasts, your contract does not end."
            ),
        ),
    ),
    "contract.stateless_before_2025": RuleWords(
        label=_("No, not for stateless people"),
        when=_("you are stateless, and the date is before 7 July 2025"),
        answer=_(
            "Until 6 July 2025 a contract could not be signed with you. The law did not let "
            "stateless people sign one."
        ),
        law=(_("A law in force since 7 July 2025 lets stateless people sign."),),
    ),
    "contract.listed_offence": RuleWords(
        label=_("No: such an offence bars it"),
        when=_(
            "you have a conviction in Russia that has not lapsed, or an open criminal case "
            "there, for a listed offence such as treason"
        ),
        answer=_("A contract could not be signed with you: the offence is one that bars it."),
        law=(
            _(
                "Until 23 June 2023 any conviction that had not lapsed barred a contract. So did "
                "any open case. Since 24 June 2023 most of them do not, while the mobilisation "
                "period lasts. Listed offences still do."
            ),
            _(
                "By “listed” we mean the offences that law 421-FZ names for mobilisation. We "
                "have not read in full the list that bars a contract. So from 24 June 2023 we "
                "are less sure."
            ),
            _(
                "Once a conviction for a listed offence has lapsed, it is not clear if it still "
                "bars a contract."
            ),
        ),
    ),
    "contract.record_bar": RuleWords(
        label=_("No: the record bars it"),
        when=_(
            "you have a conviction in Russia that has not lapsed, or an open criminal case "
            "there, and the date is before 24 June 2023"
        ),
        answer=_(
            "Until 23 June 2023 a contract could not be signed with you. A conviction that had "
            "not lapsed, or an open case, barred it."
        ),
        law=(
            _(
                "The bar held for people serving a sentence and for people whose conviction had "
                "not lapsed. It held for people with an open case too. It bound everyone, and it "
                "was older than the decree of 14 November 2022."
            ),
            _(
                "Since 24 June 2023 most people with such a record can sign, while the "
                "mobilisation period lasts. Some offences still bar a contract or leave it in "
                "doubt. People on trial could sign only from 2 October 2024. For foreigners and "
                "stateless people it is not clear."
            ),
        ),
    ),
    "contract.drug_penalty": RuleWords(
        label=_("Not until a year has passed"),
        when=_(
            "you had a penalty in Russia for using drugs within the last year, and the date is "
            "before 24 June 2023"
        ),
        answer=_(
            "Until 23 June 2023 a contract could not be signed with you within a year of the "
            "penalty being carried out or paid."
        ),
        law=(
            _("This is about a penalty outside criminal law (an administrative penalty)."),
            _(
                "The bar stood in law 53-FZ, article 34(5), and bound everyone. The decree of 14 "
                "November 2022 wrote it into the Regulation."
            ),
            _("From 24 June 2023 it is not clear whether this bar still stands."),
        ),
    ),
    "contract.on_trial": RuleWords(
        label=_("Not while the trial lasts"),
        when=_("you are on trial in a criminal case in Russia, and the date is before 2 October 2024"),
        answer=_("Until 1 October 2024 a contract could not be signed with you, as you were on trial."),
        law=(
            _(
                "Until 23 June 2023 any open case barred a contract. On 24 June 2023 most people "
                "with a record became able to sign, while the mobilisation period lasts. People "
                "on trial were still left out. Law 340-FZ of 2 October 2024 let them sign too."
            ),
        ),
    ),
    "contract.foreign_record": RuleWords(
        label=_("Unclear in law, never required"),
        when=_(
            "you are not a Russian citizen, and have a conviction in Russia that has not lapsed, "
            "or an open criminal case there"
        ),
        answer=_(
            "It is not clear whether a contract could be signed with you. The law’s words on "
            "records are of citizens, and you are not one."
        ),
        law=(
            _(
                "Until 23 June 2023 such a record barred a contract for everyone. Since 24 June "
                "2023 it does not bar most people, while the mobilisation period lasts. Whether "
                "this holds for people who are not citizens is open."
            ),
            _("Recruiting of such people is reported."),
        ),
    ),
    "contract.grave_offence": RuleWords(
        label=_("Unclear in law, never required"),
        when=_(
            "you have a conviction in Russia that has not lapsed, or an open criminal case "
            "there, for a grave or especially grave offence"
        ),
        answer=_(
            "It is not clear whether a contract could be signed with you. The reports on grave "
            "offences contradict each other."
        ),
        law=(
            _(
                "Until 23 June 2023 any conviction that had not lapsed barred a contract. So did "
                "any open case. Since 24 June 2023 most of them do not, while the mobilisation "
                "period lasts."
            ),
            _(
                "Reports of 2023 say that grave offences were left out of this change. A report "
                "of 4 March 2026 says that the list of bars is very short. We cannot tell which "
                "is right."
            ),
        ),
    ),
    "contract.lapsed_conviction": RuleWords(
        label=_("Unclear: depends on the sentence"),
        when=_("you have a conviction in Russia that has lapsed, and the date is before 24 June 2023"),
        answer=_(
            "It is not clear whether a contract could be signed with you until 23 June 2023. It "
            "turned on whether you had served time in prison."
        ),
        law=(
            _(
                "Someone who had served time in prison was barred, even after the conviction "
                "lapsed. We know this only indirectly. After a fine or a suspended sentence, a "
                "lapsed conviction was no bar of this kind."
            ),
            _(
                "Since 24 June 2023 a lapsed conviction does not bar a contract. For a listed "
                "offence, such as terrorism or treason, that is not clear."
            ),
        ),
    ),
    "contract.lapsed_listed": RuleWords(
        label=_("Unclear in law, never required"),
        when=_(
            "you have a lapsed conviction in Russia for a listed offence such as treason, and "
            "the date is 24 June 2023 or later"
        ),
        answer=_(
            "It is not clear whether a contract could be signed with you. The conviction has "
            "lapsed, but the offence is a listed one."
        ),
        law=(
            _(
                "Since 24 June 2023 most records do not bar a contract, while the mobilisation "
                "period lasts. Listed offences still do. Whether they do so after the conviction "
                "has lapsed is not settled. Our sources point neither way."
            ),
        ),
    ),
    "contract.drug_penalty_open": RuleWords(
        label=_("Unclear: an old bar, not confirmed"),
        when=_(
            "you had a penalty in Russia for using drugs within the last year, and the date is "
            "24 June 2023 or later"
        ),
        answer=_(
            "It is not clear, but an old bar points to no: for a year after such a penalty, no "
            "contract. We could not confirm it."
        ),
        law=(
            _(
                "This is about a penalty outside criminal law (an administrative penalty). Law "
                "53-FZ, article 34(5), barred a contract until a year after it was carried out "
                "or paid."
            ),
            _(
                "We last saw that bar in an older edition of the law. We found no word that it "
                "ended, and none that it still stands."
            ),
            _("The bar protects nobody from pressure to sign."),
        ),
    ),
    "contract.three_months": RuleWords(
        label=_("Not before three months of service"),
        when=_(
            "you are a conscript with under three months served and only school education, and "
            "the date is before 14 April 2023"
        ),
        answer=_(
            "Until 13 April 2023 a contract could not yet be signed with you: you had to serve "
            "three months first."
        ),
        law=(
            _(
                "This was a rule of 2009. It held for conscripts without higher or vocational "
                "education. For you, the wait ended after three months of service. The rule was "
                "dropped on 14 April 2023."
            ),
        ),
    ),
    "contract.not_yet_served": RuleWords(
        label=_("Not before service or further education"),
        when=_(
            "you are a Russian man under 27 with only school education and no service, and the "
            "date is before 14 April 2023"
        ),
        answer=_(
            "Until 13 April 2023 a contract could not yet be signed with you. First came service "
            "as a conscript, or further education."
        ),
        law=(
            _(
                "We infer this from the rule of 2009. It let conscripts without higher or "
                "vocational education sign after three months of service. It was dropped on 14 "
                "April 2023."
            ),
        ),
    ),
    "contract.age_or_health": RuleWords(
        label=_("Not assessed here; never required"),
        when=_("you are 65 or over, or you are a Russian man whom a commission found unfit (category Д)"),
        answer=_(
            "We cannot say whether a contract could be signed with you. This site does not "
            "assess the upper age or health."
        ),
        law=(
            _(
                "Nothing else that you told us bars a contract. What your age or category Д "
                "means for a contract is not assessed here."
            ),
        ),
    ),
    "contract.record_allowed": RuleWords(
        label=_("Possible, never required"),
        when=_(
            "you have a conviction in Russia that has not lapsed, or an open case there, and the "
            "date is 24 June 2023 or later"
        ),
        answer=_(
            "A contract could be signed with you. Since 24 June 2023 most records do not bar it, "
            "while the mobilisation period lasts."
        ),
        law=(
            _(
                "Until 23 June 2023 a conviction that had not lapsed barred a contract. So did "
                "an open case. Since 24 June 2023 most of them do not, while the mobilisation "
                "period lasts. Listed offences still bar one, and for grave offences it is not "
                "clear."
            ),
            _(
                "For people under inquiry or investigation, our sources are firm from 23 March "
                "2024 (law 64-FZ). Before that they are less firm. People on trial have been "
                "able to sign since 2 October 2024 (law 340-FZ)."
            ),
        ),
    ),
    "contract.lapsed_allowed": RuleWords(
        label=_("Possible, never required"),
        when=_("you have a lapsed conviction in Russia, and the date is 24 June 2023 or later"),
        answer=_(
            "A contract could be signed with you. Since 24 June 2023 a conviction that has "
            "lapsed does not bar it."
        ),
        law=(
            _(
                "Until 23 June 2023 someone who had served time in prison was barred even after "
                "the conviction lapsed. We know this only indirectly. We have one source for "
                "what has held since 24 June 2023. For a listed offence, such as terrorism or "
                "treason, that is not clear."
            ),
        ),
    ),
    "contract.stateless": RuleWords(
        label=_("Possible, never required"),
        when=_("you are stateless, and the date is 7 July 2025 or later"),
        answer=_("From 7 July 2025 a contract could be signed with you, for posts below officer."),
        law=(
            _(
                "Until 6 July 2025 stateless people could not sign a contract. Since 7 July 2025 "
                "the law lets them. On 22 December 2025 a newspaper wrote that the Regulation on "
                "military service now covers them too."
            ),
        ),
    ),
    "contract.foreign_citizen": RuleWords(
        label=_("Possible, never required"),
        when=_("you are a citizen of another country and not of Russia"),
        answer=_(
            "A contract could be signed with you if you are lawfully in Russia: as soldier, "
            "sailor, sergeant or petty officer."
        ),
        law=(
            _(
                "Until 14 May 2023 a foreigner’s first contract was written for five years. "
                "Since 15 May 2023 it is written for one. It runs on all the same."
            ),
        ),
    ),
    "contract.dual_citizen": RuleWords(
        label=_("Possible, never required"),
        when=_("you are a Russian citizen with another citizenship or a permanent foreign residence permit"),
        answer=_(
            "A contract could be signed with you, as soldier, sailor, sergeant or petty officer. "
            "The other citizenship or permit does not bar it."
        ),
        law=(_("Whether you could also serve as a warrant officer is not clear from the sources."),),
    ),
    "contract.citizen": RuleWords(
        label=_("Possible, never required"),
        when=_(
            "you are a Russian citizen with no other citizenship and no permanent foreign residence permit"
        ),
        answer=_("A contract could be signed with you: nothing that you told us bars it."),
        law=(
            _(
                "A criminal case, a sentence, or a penalty for using drugs could change this "
                "answer. It depends on the offence and on the date."
            ),
        ),
    ),
}
