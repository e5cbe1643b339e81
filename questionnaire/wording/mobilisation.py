"""The words for each rule of mobilisation; refuses to foretell a call-up or to go beyond the law sheet."""

from django.utils.translation import gettext_lazy as _

from .words import RuleWords

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
                "When your service ends, the question opens again. Completed service does not take you "
                "out of it."
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
            "you are a woman without a military specialty or rank and have not completed service in Russia"
        ),
        answer=_(
            "Mobilisation does not reach you. It can reach a woman who has a military specialty "
            "or rank, or who has served."
        ),
        law=(
            _("This follows from law 53-FZ, article 8, on the military register (воинский учёт)."),
            _("If you gain a military specialty or a rank, the question opens again."),
        ),
    ),
    "mobilisation.not_in_reserve": RuleWords(
        when=_(
            "you are a man under the draft age limit, and nothing in your past has put you in the "
            "reserve (запас)"
        ),
        answer=_(
            "Mobilisation does not reach you: you are not in the reserve. For you, the draft is the question."
        ),
        law=(
            _(
                "Law 53-FZ, article 52, says who is in the reserve (запас). A man under the draft age "
                "limit who has not served in Russia is not in it. Service in another state’s army does "
                "not change that."
            ),
            _("The draft age limit is 30 from 1 January 2024. It was 27 until 31 December 2023."),
            _(
                "This answer is not for men exempt from the draft or trained for the reserve. Nor is it "
                "for citizens of both Russia and Tajikistan who served in another state’s army. From 1 "
                "January 2024 it is not for men born before 1997."
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
        when=_("you live permanently abroad and are off the Russian military register (воинский учёт)"),
        answer=_("Mobilisation does not reach you while you are outside Russia. A visit is an open risk."),
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
            "you have a conviction in Russia that has not lapsed, for a listed offence such as "
            "terrorism or treason"
        ),
        answer=_(
            "Mobilisation does not reach you while the conviction lasts: the offence is on a "
            "list that bars it."
        ),
        law=(
            _(
                "The conviction counts until it lapses or is cleared. That includes a sentence you are "
                "serving now. A criminal case without a conviction does not count here."
            ),
            _(
                "The list names terror acts, treason, spying, hostage-taking and hijacking. It names "
                "illegal armed groups, extremist groups, the seizure of power, and crimes with nuclear "
                "material. It also names sexual crimes against minors, and attacks on officials. The "
                "list may be longer. We have not seen it in full."
            ),
        ),
    ),
    "mobilisation.grave_before": RuleWords(
        when=_(
            "you have a Russian conviction that has not lapsed, for a grave or especially grave "
            "offence, before 15 November 2022"
        ),
        answer=_("Until 14 November 2022 mobilisation does not reach you: a grave conviction bars it."),
        law=(
            _(
                "Law 421-FZ changed this from 15 November 2022. From then on such a conviction, once "
                "served, no longer keeps mobilisation away. A listed offence, such as terrorism or "
                "treason, still does."
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
            "you are a man under 30, born before 1997, not in the reserve (запас), without service "
            "in Russia, from 1 January 2024"
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
                "A prosecutor’s page, undated, says that only those entered in the reserve pass to it. "
                "The military ID (военный билет) tells. Once it says “запас” (reserve), mobilisation "
                "can reach you."
            ),
            _(
                "This answer is not for men exempt from the draft. Nor is it for citizens of both Russia "
                "and Tajikistan who served in another state’s army."
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
        when=_("you are a man of 60 or over, under 70, and an officer in the reserve"),
        answer=_("It is open, and our sources point neither way: it depends on your rank as an officer."),
        law=(
            _(
                "The age at which the reserve ends differs by rank. We do not ask for your exact rank. "
                "The table of ages in law 53-FZ, article 53, tells."
            ),
            _("For all officers who are men, we count the reserve as over at 70."),
        ),
    ),
    "mobilisation.residual": RuleWords(
        when=_("you are a Russian citizen of 18 or over, and no other point takes you out of mobilisation"),
        answer=_(
            "A new call-up could reach you. The one of 2022 was declared complete, but its "
            "decree was never formally ended."
        ),
        law=(
            _(
                "The call-up was declared complete on 31 October 2022. It rests on Decree 647 of 21 "
                "September 2022. No source we found repeals that decree."
            ),
            _("A second citizenship is no exemption."),
        ),
    ),
}
