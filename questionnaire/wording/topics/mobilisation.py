"""The words of mobilisation: no forecast of a call-up, nothing beyond the law sheet."""

from django.utils.translation import gettext_lazy as _

from questionnaire.wording.types import RuleWords, TopicWords

TOPIC = TopicWords(
    question=_("Could a new wave of mobilisation reach you?"),
    name=_("Mobilisation (мобилизация)"),
    verdicts={
        "applies": _("A new call-up could reach you. More than one rule may be the reason."),
        "does_not_apply": _(
            "Mobilisation does not reach you, whichever rule fits you. Each rule has its own limits."
        ),
        "unclear": _(
            "It is not clear whether mobilisation can reach you. The law or the sources leave it open."
        ),
        "depends": _("Whether mobilisation can reach you depends on answers you have not given."),
    },
)

RULES: dict[str, RuleWords] = {
    "mobilisation.not_a_citizen": RuleWords(
        when=_("you are not a Russian citizen"),
        answer=_("Mobilisation does not reach you. It is for Russian citizens only."),
        law=(
            _("Decree 647 of 21 September 2022 calls up citizens. A contract is a question of its own."),
            _("If you become a Russian citizen, the question opens again."),
        ),
    ),
    "mobilisation.too_young": RuleWords(
        when=_("you are under 18"),
        answer=_("Mobilisation does not reach you while you are under 18."),
        law=(_("From your 18th birthday the question opens again. Your other answers then decide."),),
    ),
    "mobilisation.serving": RuleWords(
        when=_(
            "you are serving now, as a conscript, under contract or in alternative civilian service in Russia"
        ),
        answer=_("Mobilisation does not reach you while you serve: you are serving already."),
        law=(
            _(
                "When your service ends, the question opens again. Completed service does not take "
                "you out of mobilisation."
            ),
            _("A contract runs on until the mobilisation period ends. See the part on contracts."),
        ),
    ),
    "mobilisation.unfit": RuleWords(
        when=_("you are a man, and a commission has found you unfit for service (category Д)"),
        answer=_("Mobilisation does not reach you: a commission has found you unfit (category Д)."),
        law=(
            _(
                "What counts is the decision of a commission, not the state of your health as such. "
                "Category В does not count here."
            ),
        ),
    ),
    "mobilisation.women": RuleWords(
        when=_(
            "you are a woman, have no military specialty or rank, and have not completed service in Russia"
        ),
        answer=_(
            "Mobilisation does not reach you. It can reach a woman who has a military specialty "
            "or rank, or who has completed service in Russia."
        ),
        law=(
            _("This follows from law 53-FZ, article 8, on the military register (воинский учёт)."),
            _("If you gain a military specialty or a rank, the question opens again."),
        ),
    ),
    "mobilisation.not_in_reserve": RuleWords(
        when=_(
            "you are a man under the draft age limit, have not served in Russia, and nothing else "
            "puts you in the reserve (запас)"
        ),
        answer=_(
            "Mobilisation does not reach you: you are not in the reserve. For you, the draft is the question."
        ),
        law=(
            _(
                "Law 53-FZ, article 52, says who is in the reserve (запас). A man under the draft age "
                "limit who has not served in Russia is not in it. Service in another country’s army "
                "does not change that."
            ),
            _("The draft age limit is 30 from 1 January 2024. It was 27 until 31 December 2023."),
            _(
                "This answer is not for men exempt from the draft or trained for the reserve. Nor is "
                "it for citizens of both Russia and Tajikistan who served in another country’s army. "
                "From 1 January 2024 it is not for men born before 1997."
            ),
        ),
    ),
    "mobilisation.out_of_reserve": RuleWords(
        when=_("you have reached the age at which the reserve ends for your sex and rank"),
        answer=_("Mobilisation does not reach you: you have reached the age at which the reserve ends."),
        law=(
            _(
                "For women the reserve ends at 45, for women who are officers at 50. For men who are "
                "officers we count 70. For officers before 2024 we are less sure. The birthday itself "
                "counts."
            ),
            _(
                "For men of other ranks, from private to warrant officer, the age rises by year. It was "
                "50 to the end of 2023. It is 51 in 2024 and 2025, and 52 in 2026 and 2027. It is 53 in "
                "2028 and 2029, 54 in 2030 and 2031, and 55 from 2032."
            ),
            _(
                "The law goes by the year of your 50th birthday. If that was before 2024, the age is "
                "50. For each later year it is one year more, up to 55. Where your age leaves two birth "
                "years open, we count the later one."
            ),
        ),
    ),
    "mobilisation.abroad": RuleWords(
        when=_(
            "you live permanently abroad, are off the Russian military register (воинский учёт), "
            "and are outside Russia"
        ),
        answer=_(
            "Mobilisation does not reach you while you are outside Russia. A visit, however "
            "short, is an open risk."
        ),
        law=(
            _(
                "The Defence Ministry said so on 23 September 2022, of people who live abroad and are "
                "not on the register. We have this from one source."
            ),
            _("Moving back to Russia ends this. What a short visit means is not settled."),
        ),
    ),
    "mobilisation.listed_offence": RuleWords(
        when=_(
            "you have a conviction in Russia that has not lapsed, and the heaviest offence among "
            "your convictions and open cases is a listed one"
        ),
        answer=_(
            "Mobilisation does not reach you while a conviction for the listed offence lasts. An "
            "open case for it is not enough."
        ),
        law=(
            _(
                "The conviction counts until it lapses or is cleared. That includes a sentence you "
                "are serving now. We ask for one offence only: the heaviest among convictions that "
                "have not lapsed and open cases. If only an open case is for the listed offence, this "
                "answer does not settle your case."
            ),
            _(
                "The list names terrorism, treason and spying. It names hostage-taking and "
                "hijacking. It names illegal armed groups and extremist communities. It names "
                "sexual offences against minors, and attacks on officials. It also names seizing "
                "power, and offences with nuclear material. The list may be longer. We have not "
                "seen it in full."
            ),
        ),
    ),
    "mobilisation.grave_before": RuleWords(
        when=_(
            "the date is before 15 November 2022, and you have a conviction in Russia, not "
            "lapsed, for a grave or especially grave offence"
        ),
        answer=_(
            "Until 14 November 2022 mobilisation did not reach you: a conviction for a grave "
            "offence barred it."
        ),
        law=(
            _(
                "Law 421-FZ changed this from 15 November 2022. From then on such a conviction, once "
                "served, no longer keeps mobilisation away. A conviction for a listed offence, such "
                "as terrorism or treason, still does. An open case alone is not enough."
            ),
        ),
    ),
    "mobilisation.sentence": RuleWords(
        when=_("you are serving a sentence in Russia, a suspended one included"),
        answer=_("It is open, and our sources point neither way: you are still serving a sentence."),
        law=(
            _(
                "Law 421-FZ is about mobilisation and convictions that have not lapsed. Our source on "
                "it does not settle what holds while a sentence is still being served. A suspended "
                "sentence counts too."
            ),
            _("When you have served the sentence, the question opens again."),
        ),
    ),
    "mobilisation.turned_27_before_2024": RuleWords(
        when=_(
            "you are a man under 30 born before 1997, without Russian service and not in the "
            "reserve, and the year is 2024 or later"
        ),
        answer=_(
            "It is not settled. What officials said points to yes: mobilisation can reach you. A "
            "prosecutor’s page reads the law more narrowly."
        ),
        law=(
            _(
                "Men born before 1997 reached the old draft age limit of 27 before 1 January 2024. In "
                "July 2023 two officials said that all of them pass to the reserve. Mobilisation can "
                "reach the reserve."
            ),
            _(
                "A prosecutor’s page, undated, says that only those entered in the reserve pass to "
                "it. Your military ID (военный билет) shows whether you were entered. Once it says "
                "“reserve” (запас), mobilisation can reach you."
            ),
            _(
                "This answer is not for men exempt from the draft. Nor is it for citizens of both "
                "Russia and Tajikistan who served in another country’s army."
            ),
        ),
    ),
    "mobilisation.two_homes": RuleWords(
        when=_(
            "you live both in Russia and abroad, and are off the Russian military register (воинский учёт)"
        ),
        answer=_(
            "It is open, and our sources point neither way. The law does not say what it means "
            "to live permanently abroad."
        ),
        law=(
            _(
                "Law 53-FZ, article 8, frees citizens who live permanently abroad from the military "
                "register. With a home in Russia too, it is not clear whether that fits you."
            ),
            _("If you count as living in Russia, mobilisation can reach you."),
        ),
    ),
    "mobilisation.senior_officer": RuleWords(
        when=_("you are a man aged 60 to 69 and an officer in the reserve (запас)"),
        answer=_("It is open, and our sources point neither way: it depends on your rank as an officer."),
        law=(
            _(
                "The age at which the reserve ends differs by rank. We do not ask for your exact "
                "rank. The table of ages in law 53-FZ, article 53, gives the age for each rank."
            ),
            _("For all officers who are men, we count the reserve as over at 70."),
        ),
    ),
    "mobilisation.residual": RuleWords(
        when=_("you are a Russian citizen of 18 or over, and nothing else here fits you"),
        answer=_(
            "A new call-up could reach you. The one of 2022 was declared complete, but we found "
            "nothing that formally ended its decree."
        ),
        law=(
            _(
                "The call-up was declared complete on 31 October 2022. It rests on Decree 647 of 21 "
                "September 2022. No source that we found says that this decree was repealed."
            ),
            _("A second citizenship is no exemption."),
        ),
    ),
}
