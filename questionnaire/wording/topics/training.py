"""The words of training camps of the reserve in peacetime."""

from django.utils.translation import gettext_lazy as _

from questionnaire.wording.types import RuleWords, TopicWords

TOPIC = TopicWords(
    question=_("Could you be called to military training camps?"),
    name=_("Training camps of the reserve (военные сборы)"),
    short=_("Training camps"),
    depends=_("Depends: some answers are missing"),
    verdicts={
        "applies": _("You can be called to training camps. More than one rule may be the reason."),
        "does_not_apply": _(
            "You cannot be called to training camps, whichever rule fits you. Each rule has its own limits."
        ),
        "unclear": _(
            "It is not clear whether you can be called to training camps. The law or the sources "
            "leave it open."
        ),
        "depends": _("Whether you can be called to training camps depends on answers you have not given."),
    },
    notes=(
        _(
            "Training camps are for the reserve, in peacetime. They are called every year by decree; "
            "the one for 2026 is of 8 December 2025."
        ),
        _("They last up to two months, and a person is called not oftener than once in three years."),
    ),
)

RULES: dict[str, RuleWords] = {
    "training.not_a_citizen": RuleWords(
        label=_("No: only citizens are called"),
        when=_("you are not a Russian citizen"),
        answer=_("You cannot be called to training camps. They are for Russian citizens only."),
        law=(
            _("Law 53-FZ, article 54, calls citizens in the reserve (запас)."),
            _("If you become a Russian citizen, the question opens again."),
        ),
    ),
    "training.women": RuleWords(
        label=_("No: women are freed by law"),
        when=_("you are a woman"),
        answer=_(
            "You cannot be called to training camps. The law frees women, also those with a "
            "military specialty."
        ),
        law=(_("Law 53-FZ, article 55, says so. It is about training camps only, not about mobilisation."),),
    ),
    "training.too_young": RuleWords(
        label=_("Not before you turn 18"),
        when=_("you are under 18"),
        answer=_("You cannot be called to training camps while you are under 18."),
        law=(_("From your 18th birthday the question opens again. Your other answers then decide."),),
    ),
    "training.serving": RuleWords(
        label=_("Not while you serve"),
        when=_(
            "you are serving in Russia now: as a conscript, under contract, mobilised or in "
            "alternative civilian service"
        ),
        answer=_("You cannot be called to training camps while you serve."),
        law=(
            _(
                "Training camps are for people in the reserve (запас). When your service ends, "
                "the question opens again."
            ),
        ),
    ),
    "training.unfit": RuleWords(
        label=_("No: you were found unfit"),
        when=_("a commission has found you unfit for service (category Д)"),
        answer=_("You cannot be called to training camps: a commission has found you unfit (category Д)."),
        law=(_("What counts is the decision of a commission, not the state of your health as such."),),
    ),
    "training.not_in_reserve": RuleWords(
        label=_("No: you are not in the reserve"),
        when=_(
            "you are a man under the draft age limit, have not served in Russia, and nothing "
            "else puts you in the reserve (запас)"
        ),
        answer=_(
            "You cannot be called to training camps: you are not in the reserve. For you, the "
            "draft is the question."
        ),
        law=(
            _(
                "Law 53-FZ, article 54, calls people in the reserve (запас), and article 52 says "
                "who is in it. A man under the draft age limit who has not served in Russia is "
                "not in it."
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
        ),
    ),
    "training.out_of_reserve": RuleWords(
        label=_("No: past the reserve age"),
        when=_("you have reached the age at which the reserve ends for your sex and rank"),
        answer=_(
            "You cannot be called to training camps: you have reached the age at which the reserve ends."
        ),
        law=(
            _(
                "For men who are officers we count 70. For officers before 2024 we are less "
                "sure. The birthday itself counts."
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
    "training.conviction": RuleWords(
        label=_("Not while the conviction stands"),
        when=_("you have a conviction in Russia that has not lapsed"),
        answer=_(
            "By what we found, you cannot be called to training camps while the conviction "
            "lasts. We are far from sure of this."
        ),
        law=(
            _(
                "A conviction counts until it lapses or is cleared. A sentence you are serving "
                "now counts too, also a suspended one."
            ),
            _(
                "We have this from one press report of December 2025. When the conviction ends, "
                "the question opens again."
            ),
        ),
    ),
    "training.abroad": RuleWords(
        label=_("Not while you are outside Russia"),
        when=_("you live permanently abroad and are outside Russia"),
        answer=_(
            "You cannot be called to training camps while you are outside Russia. On a visit to "
            "Russia that does not hold."
        ),
        law=(
            _(
                "Lawyers name people outside Russia among those whom law 53-FZ, article 55, "
                "frees. We have not read that part of the article itself."
            ),
        ),
    ),
    "training.ground": RuleWords(
        label=_("Unclear: often freed, with papers"),
        when=_(
            "it has been decided that you are exempt from the draft, or a deferment (отсрочка) "
            "is still running"
        ),
        answer=_(
            "It is not clear, but it points to no: many such grounds also free from training "
            "camps. It depends on the ground."
        ),
        law=(
            _(
                "As lawyers list them, categories В and Г and family grounds free from training "
                "camps. A research degree or a brother who died is not named."
            ),
        ),
    ),
    "training.turned_27_before_2024": RuleWords(
        label=_("Unclear: check the military ID"),
        when=_(
            "you have not served in Russia, and are under 30 and born before 1997, or a treaty "
            "with South Ossetia may count"
        ),
        answer=_(
            "It is not settled, but it points to yes: you may be in the reserve (запас), and "
            "then you can be called."
        ),
        law=(
            _(
                "From 1 January 2024 the draft age limit is 30. Men born before 1997 had reached "
                "the old limit of 27 before that date."
            ),
            _(
                "In July 2023 an official said that men born before 1997 who had turned 27 pass "
                "to the reserve. A prosecutor’s page, undated, says that only those entered in "
                "it do."
            ),
            _("Your military ID (военный билет) shows whether you were entered."),
            _(
                "Until 17 August 2025 this also fits citizens of Russia and South Ossetia who "
                "served there and are under the draft age limit. If the treaty excuses them from "
                "the draft, they are in the reserve."
            ),
        ),
    ),
    "training.two_homes": RuleWords(
        label=_("Unclear: you live in both places"),
        when=_("you live both in Russia and abroad"),
        answer=_("It is open, and our sources point neither way: you live both in Russia and abroad."),
        law=(
            _(
                "Lawyers name people outside Russia among those whom law 53-FZ, article 55, "
                "frees. Whether that fits you with a home in Russia too, we do not know."
            ),
        ),
    ),
    "training.senior_officer": RuleWords(
        label=_("Unclear: depends on your rank"),
        when=_("you are a man aged 60 to 69 and an officer in the reserve (запас)"),
        answer=_("It is open, and our sources point neither way: it depends on your rank as an officer."),
        law=(
            _(
                "The age at which the reserve ends differs by rank. We do not ask for your exact "
                "rank. The table of ages in law 53-FZ, article 53, gives the age for each rank."
            ),
        ),
    ),
    "training.residual": RuleWords(
        label=_("Yes, you can be called"),
        when=_("you are a man in the reserve (запас), and nothing else here fits you"),
        answer=_(
            "You can be called to training camps. This holds also for men who never served and "
            "for new citizens in the reserve."
        ),
        law=(
            _("Papers can free students, teachers, fathers of three or more minors, and carers."),
            _("They can also free workers with a reserved post, and men discharged less than two years ago."),
            _(
                "Failing to come without good reason costs a fine of up to 30,000 roubles. We "
                "know of this fine from reports of 9 December 2025."
            ),
            _(
                "If you live in the Russian-held parts of the Donetsk, Luhansk, Kherson or "
                "Zaporizhzhia regions, we are less sure."
            ),
        ),
    ),
}
