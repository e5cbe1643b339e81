"""The words of losing acquired citizenship for not registering with the military."""

from django.utils.translation import gettext_lazy as _

from questionnaire.wording.types import RuleWords, TopicWords

TOPIC = TopicWords(
    question=_("Can you lose Russian citizenship for not registering with the military?"),
    name=_("Loss of acquired citizenship"),
    verdicts={
        "applies": _("You can lose the citizenship you acquired if you do not register with the military."),
        "does_not_apply": _(
            "You cannot lose citizenship for not registering, whichever rule fits you. Each rule "
            "has its own limits."
        ),
        "unclear": _(
            "It is not clear whether you can lose citizenship for not registering. The "
            "law or the sources leave it open."
        ),
        "depends": _(
            "Whether you can lose citizenship for not registering depends on answers you have not given."
        ),
    },
)

RULES: dict[str, RuleWords] = {
    "loss.not_a_citizen": RuleWords(
        when=_("you are not a Russian citizen"),
        answer=_("This does not reach you: you have no Russian citizenship to lose."),
        law=(_("Law 281-FZ, in force since 8 August 2024, is about Russian citizens only."),),
    ),
    "loss.by_birth": RuleWords(
        when=_("you are a Russian citizen by birth"),
        answer=_("You cannot lose your Russian citizenship for this: you have it by birth."),
        law=(
            _(
                "Law 281-FZ, in force since 8 August 2024, is about acquired citizenship only. "
                "Citizenship by birth is outside it."
            ),
        ),
    ),
    "loss.not_yet": RuleWords(
        when=_("the date is before 8 August 2024"),
        answer=_("Until 7 August 2024 you could not lose your Russian citizenship for not registering."),
        law=(
            _(
                "Getting onto the military register (воинский учёт) was a duty already. Losing "
                "citizenship for not doing so came with law 281-FZ on 8 August 2024."
            ),
        ),
    ),
    "loss.too_young": RuleWords(
        when=_("you are under 18"),
        answer=_("On our reading, you cannot lose your Russian citizenship for this while you are under 18."),
        law=(
            _(
                "We are not sure of this: what we found about people under 18 is weak. "
                "From your 18th birthday the answer can change."
            ),
        ),
    ),
    "loss.women": RuleWords(
        when=_("you are a woman without a military specialty or rank"),
        answer=_(
            "On our reading, you cannot lose your Russian citizenship for this: you do not have "
            "to be on the military register (воинский учёт)."
        ),
        law=(
            _(
                "This is how we read law 53-FZ, article 8. "
                "If you get a military specialty or a rank, the answer is no longer clear."
            ),
        ),
    ),
    "loss.registered": RuleWords(
        when=_("you are on the military register (воинский учёт)"),
        answer=_("You cannot lose your Russian citizenship for not registering: you are on the register."),
        law=(
            _(
                "Law 281-FZ has been in force since 8 August 2024. It is about people who do not get "
                "onto the military register (воинский учёт)."
            ),
        ),
    ),
    "loss.serving": RuleWords(
        when=_("you serve now, as a conscript, under contract or in alternative civilian service"),
        answer=_("You cannot lose your Russian citizenship for not registering while you serve."),
        law=(
            _(
                "Law 53-FZ, article 8, does not ask people who serve to be on the military register "
                "(воинский учёт). When your service ends, the answer can change."
            ),
        ),
    ),
    "loss.unfit": RuleWords(
        when=_("you are a man whom a commission found unfit (category Д)"),
        answer=_(
            "On our reading, you cannot lose your Russian citizenship for this: "
            "a commission found you unfit (category Д)."
        ),
        law=(
            _(
                "We read law 53-FZ, articles 8 and 23, to free you from the military register "
                "(воинский учёт)."
            ),
        ),
    ),
    "loss.past_reserve_age": RuleWords(
        when=_("you have reached the age at which the reserve (запас) ends for your sex and rank"),
        answer=_(
            "On our reading, you cannot lose your Russian citizenship for this: you have reached "
            "the age at which the reserve ends."
        ),
        law=(
            _(
                "The reserve (запас) ends at 45 for women, and at 50 for women who are officers. "
                "For men who are officers, we count 70."
            ),
            _(
                "For men of other ranks the age is 51 in 2024 and 2025, and 52 in 2026 and 2027. "
                "It is 53 in 2028 and 2029, 54 in 2030 and 2031, and 55 from 2032."
            ),
            _(
                "For these men the law goes by the year in which you turn 50. If that was before "
                "2024, the age is 50. For each later year it is one year more, up to 55. Where your "
                "age leaves two birth years open, we count the later one."
            ),
        ),
    ),
    "loss.abroad": RuleWords(
        when=_("you live permanently abroad"),
        answer=_(
            "On our reading, you cannot lose your Russian citizenship for not registering while "
            "you live permanently abroad."
        ),
        law=(
            _(
                "Law 53-FZ, article 8, frees citizens who live permanently abroad from the military "
                "register (воинский учёт). We take it that they cannot lose citizenship for not being "
                "on it. If you move to Russia, this ends."
            ),
        ),
    ),
    "loss.two_homes": RuleWords(
        when=_("you live both in Russia and abroad"),
        answer=_(
            "It is not clear whether you can lose your Russian citizenship for this: "
            "you live both in Russia and abroad."
        ),
        law=(
            _(
                "Law 53-FZ, article 8, frees citizens who live permanently abroad from the military "
                "register (воинский учёт). The law does not say what living abroad permanently means."
            ),
        ),
    ),
    "loss.women_with_specialty": RuleWords(
        when=_("you are a woman with a military specialty or rank"),
        answer=_(
            "It is not clear whether you can lose your Russian citizenship for this: "
            "you have a military specialty or rank."
        ),
        law=(
            _(
                "On our reading, law 53-FZ, article 8, frees women with no military specialty or rank "
                "from the military register (воинский учёт). For women who have one, we found no "
                "clear word."
            ),
        ),
    ),
    "loss.at_risk": RuleWords(
        when=_(
            "you became a Russian citizen other than by birth, and are not on the military register "
            "but must be"
        ),
        answer=_(
            "You can lose your Russian citizenship if you do not get onto the military register. "
            "This has been the law since 8 August 2024."
        ),
        law=(
            _(
                "You must get onto the military register (воинский учёт) within two weeks of "
                "registering a place of residence. Reports differ on when the two weeks start."
            ),
            _(
                "Being past the draft age does not help. "
                "Citizenship that you have by birth cannot be lost in this way."
            ),
        ),
    ),
}
