"""The words of mobilisation: no forecast of a call-up, nothing beyond the law sheet."""

from django.utils.translation import gettext_lazy as _

from questionnaire.wording.types import RuleWords, TopicWords

TOPIC = TopicWords(
    question=_("Could a new wave of mobilisation reach you?"),
    name=_("Mobilisation (мобилизация)"),
    short=_("Mobilisation"),
    depends=_("Depends: some answers are missing"),
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
        label=_("No: only citizens are called up"),
        when=_("you are not a Russian citizen"),
        answer=_("Mobilisation does not reach you. It is for Russian citizens only."),
        law=(
            _("Decree 647 of 21 September 2022 calls up citizens. A contract is a question of its own."),
            _("If you become a Russian citizen, the question opens again."),
        ),
    ),
    "mobilisation.too_young": RuleWords(
        label=_("Not before you turn 18"),
        when=_("you are under 18"),
        answer=_("Mobilisation does not reach you while you are under 18."),
        law=(_("From your 18th birthday the question opens again. Your other answers then decide."),),
    ),
    "mobilisation.serving": RuleWords(
        label=_("Not while you serve"),
        when=_(
            "you are serving in Russia now: as a conscript, under contract, mobilised or in "
            "alternative civilian service"
        ),
        answer=_("Mobilisation does not reach you while you serve: you are serving already."),
        law=(
            _(
                "Alternative civilian service goes on in a mobilisation. Men who do it in "
                "civilian bodies may be moved to army organisations, as civilian staff."
            ),
            _(
                "When your service ends, the question opens again. Completed service does not "
                "take you out of mobilisation."
            ),
            _("A contract runs on until the mobilisation period ends. See the part on contracts."),
        ),
    ),
    "mobilisation.women": RuleWords(
        label=_("No, without a military specialty"),
        when=_(
            "you are a woman, have no military specialty or rank, and have neither completed "
            "service in Russia nor been trained for the reserve"
        ),
        answer=_(
            "Mobilisation does not reach you. It can reach a woman with a military specialty or "
            "rank, with completed service in Russia or trained for the reserve."
        ),
        law=(
            _("This follows from law 53-FZ, article 8, on the military register (воинский учёт)."),
            _(
                "Many women in medical professions have a military specialty without knowing it. "
                "So we are less sure than the law is."
            ),
            _("If you gain a military specialty or a rank, the question opens again."),
        ),
    ),
    "mobilisation.unfit": RuleWords(
        label=_("No: you were found unfit"),
        when=_("a commission has found you unfit for service (category Д)"),
        answer=_("Mobilisation does not reach you: a commission has found you unfit (category Д)."),
        law=(
            _(
                "What counts is the decision of a commission, not the state of your health as "
                "such. Category В does not count here."
            ),
        ),
    ),
    "mobilisation.not_in_reserve": RuleWords(
        label=_("No: you are not in the reserve"),
        when=_(
            "you are a man under the draft age limit, have not served in Russia, and nothing "
            "else puts you in the reserve (запас)"
        ),
        answer=_(
            "Mobilisation does not reach you: you are not in the reserve. For you, the draft is the question."
        ),
        law=(
            _(
                "Law 53-FZ, article 52, says who is in the reserve (запас). A man under the "
                "draft age limit who has not served in Russia is not in it."
            ),
            _(
                "If you served in another country’s army, we are far from sure. If a treaty "
                "excuses you from the draft, you are in the reserve."
            ),
            _(
                "If you live in the Russian-held parts of the Donetsk, Luhansk, Kherson or "
                "Zaporizhzhia regions, we are less sure."
            ),
            _("The draft age limit is 30 from 1 January 2024. It was 27 until 31 December 2023."),
            _(
                "This answer is not for men exempt from the draft or trained for the reserve. "
                "Nor is it for citizens of Russia and a treaty state who served in that state. "
                "From 1 January 2024 it is not for men born before 1997."
            ),
        ),
    ),
    "mobilisation.out_of_reserve": RuleWords(
        label=_("No: past the reserve age"),
        when=_("you have reached the age at which the reserve ends for your sex and rank"),
        answer=_("Mobilisation does not reach you: you have reached the age at which the reserve ends."),
        law=(
            _(
                "For women the reserve ends at 45, for women who are officers at 50. For men who "
                "are officers we count 70. For officers before 2024 we are less sure. The "
                "birthday itself counts."
            ),
            _(
                "For men of other ranks, from private to warrant officer, the year of birth "
                "decides. For men born in 1973 or earlier the reserve ends at 50."
            ),
            _(
                "Born in 1974, it ends at 51. Born in 1975, at 52. Born in 1976, at 53. Born in "
                "1977, at 54. Born in 1978 or later, at 55."
            ),
        ),
    ),
    "mobilisation.abroad_summoned": RuleWords(
        label=_("Unclear: a summons counts you as registered"),
        when=_(
            "you live permanently abroad, are off the Russian military register (воинский учёт) "
            "as far as you know, and have a summons or a commission’s decision"
        ),
        answer=_(
            "It is not clear. The summons or the decision shows that the office counts you as "
            "registered, but living abroad may free you in law."
        ),
        law=(
            _("Law 53-FZ, article 8, frees citizens who live permanently abroad from the register."),
            _(
                "On 23 September 2022 the Defence Ministry said that people abroad and off the "
                "register are not called up."
            ),
            _("A summons sent by mistake can be challenged."),
        ),
    ),
    "mobilisation.abroad": RuleWords(
        label=_("Not while you are outside Russia"),
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
                "The Defence Ministry said so on 23 September 2022, of people who live abroad "
                "and are not on the register. We have this from one source."
            ),
            _("Moving back to Russia ends this. What a short visit means is not settled."),
        ),
    ),
    "mobilisation.listed_offence": RuleWords(
        label=_("No: the conviction bars it"),
        when=_(
            "you have a conviction in Russia that has not lapsed, and the heaviest of your "
            "convictions is for a listed offence"
        ),
        answer=_(
            "Mobilisation does not reach you while a conviction for the listed offence lasts. An "
            "open case for it is not enough."
        ),
        law=(
            _(
                "The conviction counts until it lapses or is cleared. That includes a sentence "
                "you are serving now."
            ),
            _(
                "The list is that of law 421-FZ. It names sexual offences against minors, and "
                "articles of the Criminal Code. The verdict (приговор) names the article."
            ),
            _(
                "The articles are 205 to 205.5, 206, 208, 211, 220, 221, 275, 275.1, 276 to 280, "
                "282.1 to 282.3, 360 and 361."
            ),
            _(
                "In words: terrorism, hostage-taking, illegal armed groups, hijacking, nuclear "
                "material, treason, secret work with a foreign state, spying. Words about "
                "terrorism count too."
            ),
            _(
                "Also: attacks on officials, seizing power, calls to extremism, an extremist "
                "community, and a banned organisation, also of believers. To take part in it or "
                "to finance it counts."
            ),
        ),
    ),
    "mobilisation.grave_before": RuleWords(
        label=_("No: the conviction bars it"),
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
                "Law 421-FZ changed this from 15 November 2022. From then on such a conviction, "
                "once served, no longer keeps mobilisation away."
            ),
            _(
                "A conviction for a listed offence, such as terrorism or treason, still does. An "
                "open case alone is not enough."
            ),
        ),
    ),
    "mobilisation.sentence": RuleWords(
        label=_("Unclear while the sentence lasts"),
        when=_("you are serving a sentence in Russia, a suspended one included"),
        answer=_(
            "It is not clear while you serve your sentence. From 24 June 2023 what we found points to yes."
        ),
        law=(
            _(
                "Law 421-FZ is about mobilisation and convictions that have not lapsed. Our "
                "source on it does not settle what holds while a sentence is still being served. "
                "A suspended sentence counts too."
            ),
            _(
                "Until 23 June 2023 our sources point neither way. From 24 June 2023 prisoners "
                "are on a special register."
            ),
            _("When you have served the sentence, the question opens again."),
        ),
    ),
    "mobilisation.open_treaty": RuleWords(
        label=_("Unclear: a treaty may decide"),
        when=_(
            "you are a citizen of Russia and South Ossetia under the draft age limit, served in "
            "South Ossetia, and it is before 18 August 2025"
        ),
        answer=_(
            "Until 17 August 2025 this is open, and it points to yes. If the treaty excuses you "
            "from the draft, you are in the reserve."
        ),
        law=(
            _(
                "Russia and South Ossetia signed the treaty in 2021, and it was ratified in "
                "2022. We did not find the day on which it came into force."
            ),
            _("In 2022 mobilisation papers were handed out in Vladikavkaz."),
        ),
    ),
    "mobilisation.turned_27_before_2024": RuleWords(
        label=_("Unclear: check the military ID"),
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
                "Men born before 1997 reached the old draft age limit of 27 before 1 January "
                "2024. In July 2023 two officials said that all of them pass to the reserve. "
                "Mobilisation can reach the reserve."
            ),
            _(
                "A prosecutor’s page, undated, says that only those entered in the reserve pass "
                "to it. Your military ID (военный билет) shows whether you were entered. Once it "
                "says “reserve” (запас), mobilisation can reach you."
            ),
            _(
                "This answer is not for men exempt from the draft. Nor is it for citizens of "
                "Russia and a treaty state who served in that state."
            ),
        ),
    ),
    "mobilisation.two_homes": RuleWords(
        label=_("Unclear: you live in both places"),
        when=_(
            "you live both in Russia and abroad, and are off the Russian military register (воинский учёт)"
        ),
        answer=_(
            "It is open, and our sources point neither way. The law does not say what it means "
            "to live permanently abroad."
        ),
        law=(
            _(
                "Law 53-FZ, article 8, frees citizens who live permanently abroad from the "
                "military register. With a home in Russia too, it is not clear whether that fits "
                "you."
            ),
            _("If you count as living in Russia, mobilisation can reach you."),
        ),
    ),
    "mobilisation.senior_officer": RuleWords(
        label=_("Unclear: depends on your rank"),
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
        label=_("Yes in law; call-up declared complete"),
        when=_("you are a Russian citizen of 18 or over, and nothing else here fits you"),
        answer=_(
            "A new call-up could reach you. The one of 2022 was declared complete, but we found "
            "nothing that formally ended its decree."
        ),
        law=(
            _(
                "The call-up was declared complete on 31 October 2022. It rests on Decree 647 of "
                "21 September 2022. No source that we found says that this decree was repealed."
            ),
            _("A second citizenship is no exemption."),
            _(
                "The law has deferments of its own for mobilisation. A deferment from the draft "
                "is not one of them."
            ),
            _(
                "We are less sure if a treaty excuses you from the draft because you served in "
                "the other state."
            ),
            _(
                "If you live in the Russian-held parts of the Donetsk, Luhansk, Kherson or "
                "Zaporizhzhia regions, we are less sure."
            ),
        ),
    ),
}
