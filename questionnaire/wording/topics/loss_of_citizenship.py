"""The words of losing acquired citizenship: for not registering with the military, and for a conviction."""

from django.utils.translation import gettext_lazy as _

from questionnaire.wording.types import RuleWords, TopicWords

TOPIC = TopicWords(
    question=_("Could you lose acquired Russian citizenship?"),
    name=_("Loss of acquired citizenship"),
    short=_("Losing citizenship"),
    depends=_("Depends: some answers are missing"),
    verdicts={
        "applies": _("You can lose the citizenship you acquired. More than one rule may be the reason."),
        "does_not_apply": _(
            "You cannot lose citizenship for not registering, whichever rule fits you. Each rule "
            "has its own limits."
        ),
        "unclear": _(
            "It is not clear whether you can lose the citizenship you acquired. The law or the "
            "sources leave it open."
        ),
        "depends": _(
            "Whether you can lose the citizenship you acquired depends on answers you have not given."
        ),
    },
    notes=(
        _("Two grounds are looked at: not registering with the military, and a conviction."),
        _("Acts against national security are a third ground. This check cannot answer on it."),
    ),
)

RULES: dict[str, RuleWords] = {
    "loss.not_a_citizen": RuleWords(
        label=_("No: you are not a citizen"),
        when=_("you are not a Russian citizen"),
        answer=_("This does not reach you: you have no Russian citizenship to lose."),
        law=(_("Law 281-FZ, in force since 8 August 2024, is about Russian citizens only."),),
    ),
    "loss.by_birth": RuleWords(
        label=_("No: only acquired citizenship can end"),
        when=_("you are a Russian citizen by birth"),
        answer=_(
            "You cannot lose your Russian citizenship for not registering or for a conviction: "
            "you have it by birth."
        ),
        law=(
            _(
                "Only an acquired citizenship can be ended: one that a person was admitted to, "
                "or was recognised to have in 2014 or 2022."
            ),
        ),
    ),
    "loss.evasion": RuleWords(
        label=_("Yes, because of the conviction"),
        when=_(
            "you have a conviction in Russia, not lapsed, for evading service or for desertion, "
            "and the date is 26 October 2023 or later"
        ),
        answer=_(
            "From 26 October 2023 you can lose your acquired Russian citizenship because of the conviction."
        ),
        law=(
            _(
                "Evading service and desertion are on the law’s list, whenever they were "
                "committed. The Supreme Court calls the ending of citizenship mandatory."
            ),
        ),
    ),
    "loss.offence": RuleWords(
        label=_("Unclear: the offence may be listed"),
        when=_(
            "you have a conviction in Russia, not lapsed, for a listed offence or, from 26 "
            "October 2023, for a grave one"
        ),
        answer=_(
            "It is not clear, but it points to yes. Acquired citizenship can be ended for an "
            "offence on a long list. Ask a lawyer whether yours is on it."
        ),
        law=(
            _(
                "From 26 October 2023 the list has 64 articles, and from 11 August 2025 more "
                "than 80. Murder is among them."
            ),
            _("Before 26 October 2023 we are far from sure."),
        ),
    ),
    "loss.at_risk": RuleWords(
        label=_("Yes, if you do not register"),
        when=_(
            "you acquired Russian citizenship, live in Russia and are not on the military "
            "register but must be, on 8 August 2024 or later"
        ),
        answer=_(
            "You can lose your Russian citizenship if you do not get onto the military register. "
            "This has been the law since 8 August 2024."
        ),
        law=(
            _("You must get onto the military register (воинский учёт) within two weeks."),
            _(
                "Most reports count the two weeks from becoming a citizen or getting the "
                "passport, some from registering a home. So take the earliest day."
            ),
            _(
                "Being past the draft age does not help. Citizenship that you have by birth "
                "cannot be lost in this way."
            ),
        ),
    ),
    "loss.before_the_law": RuleWords(
        label=_("Unclear: courts had begun doing so"),
        when=_(
            "you acquired Russian citizenship, live in Russia and are not on the military "
            "register but must be, between 15 December 2023 and 7 August 2024"
        ),
        answer=_(
            "From 15 December 2023 to 7 August 2024 it is not clear, but it points to yes. A "
            "court had begun to end citizenship for this."
        ),
        law=(
            _("The law on not registering, 281-FZ, came later, on 8 August 2024."),
            _(
                "In December 2023 a regional court upheld the end of the citizenship of two men "
                "who had not registered. It called this false information, given when they "
                "applied."
            ),
        ),
    ),
    "loss.offence_open": RuleWords(
        label=_("Unclear: the offence may be listed"),
        when=_("you have a conviction in Russia, lapsed or not, and the date is 26 October 2023 or later"),
        answer=_(
            "From 26 October 2023 it is not clear whether your conviction can end your acquired "
            "citizenship. The list of offences is long."
        ),
        law=(
            _(
                "By the Interior Ministry’s words, neither the date of the offence nor the end "
                "of the sentence matters. Our sources point neither way."
            ),
        ),
    ),
    "loss.not_yet": RuleWords(
        label=_("Not for missing registration then"),
        when=_("the date is before 8 August 2024"),
        answer=_("Until 7 August 2024 the law did not end Russian citizenship for not registering."),
        law=(
            _(
                "Getting onto the military register (воинский учёт) was a duty already. Losing "
                "citizenship for not doing so came with law 281-FZ on 8 August 2024."
            ),
            _("We are sure of this until 14 December 2023. From 15 December 2023 we are less sure."),
        ),
    ),
    "loss.too_young": RuleWords(
        label=_("Not for missing registration before 18"),
        when=_("you are under 18"),
        answer=_(
            "On our reading, you cannot lose your Russian citizenship for not registering while "
            "you are under 18."
        ),
        law=(
            _(
                "We are not sure of this: what we found about people under 18 is weak. From your "
                "18th birthday the answer can change."
            ),
        ),
    ),
    "loss.women": RuleWords(
        label=_("Not for missing registration"),
        when=_("you are a woman without a military specialty or rank"),
        answer=_(
            "On our reading, you cannot lose your Russian citizenship for not registering: you "
            "do not have to be on the military register."
        ),
        law=(
            _(
                "This is how we read law 53-FZ, article 8. If you get a military specialty or a "
                "rank, the answer is no longer clear."
            ),
        ),
    ),
    "loss.registered": RuleWords(
        label=_("Not for missing registration"),
        when=_("you are on the military register (воинский учёт)"),
        answer=_("You cannot lose your Russian citizenship for not registering: you are on the register."),
        law=(
            _(
                "Law 281-FZ has been in force since 8 August 2024. It is about people who do not "
                "get onto the military register (воинский учёт)."
            ),
            _("Registering late has helped some, perhaps not all."),
        ),
    ),
    "loss.serving": RuleWords(
        label=_("Not for missing registration"),
        when=_("you serve now: as a conscript, under contract, mobilised or in alternative civilian service"),
        answer=_("You cannot lose your Russian citizenship for not registering while you serve."),
        law=(
            _(
                "Law 53-FZ, article 8, does not ask people who serve to be on the military "
                "register (воинский учёт). When your service ends, the answer can change."
            ),
        ),
    ),
    "loss.unfit": RuleWords(
        label=_("Not for missing registration"),
        when=_("a commission has found you unfit for service (category Д)"),
        answer=_(
            "On our reading, you cannot lose your Russian citizenship for not registering: a "
            "commission found you unfit (category Д)."
        ),
        law=(
            _(
                "We read law 53-FZ, articles 8 and 23, to free you from the military register "
                "(воинский учёт)."
            ),
        ),
    ),
    "loss.past_reserve_age": RuleWords(
        label=_("Not for missing registration"),
        when=_("you have reached the age at which the reserve (запас) ends for your sex and rank"),
        answer=_(
            "On our reading, you cannot lose your Russian citizenship for not registering: you "
            "have reached the age at which the reserve ends."
        ),
        law=(
            _(
                "For women the reserve ends at 45, for women who are officers at 50. For men who "
                "are officers we count 70. The birthday itself counts."
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
    "loss.abroad": RuleWords(
        label=_("Not for missing registration while abroad"),
        when=_("you live permanently abroad"),
        answer=_(
            "On our reading, you cannot lose your Russian citizenship for not registering while "
            "you live permanently abroad."
        ),
        law=(
            _(
                "Law 53-FZ, article 8, frees citizens who live permanently abroad from the "
                "military register (воинский учёт). We take it that they cannot lose citizenship "
                "for not being on it. If you move to Russia, this ends."
            ),
            _("On a visit, officials have treated new citizens as bound to register."),
        ),
    ),
    "loss.occupied": RuleWords(
        label=_("Unclear for people recognised in 2022"),
        when=_("you live in the Russian-held parts of the Donetsk, Luhansk, Kherson or Zaporizhzhia regions"),
        answer=_(
            "It is not clear. People recognised as citizens can lose citizenship too, but on not "
            "registering no source speaks."
        ),
        law=(
            _(
                "The additions of 2025 to the list are reported not to touch these people. Our "
                "sources point neither way."
            ),
        ),
    ),
    "loss.two_homes": RuleWords(
        label=_("Unclear: you live in both places"),
        when=_("you live both in Russia and abroad"),
        answer=_(
            "It is not clear whether you can lose your Russian citizenship for not registering: "
            "you live both in Russia and abroad."
        ),
        law=(
            _(
                "Law 53-FZ, article 8, frees citizens who live permanently abroad from the "
                "military register (воинский учёт). The law does not say what living abroad "
                "permanently means."
            ),
        ),
    ),
    "loss.women_with_specialty": RuleWords(
        label=_("Unclear for women with a specialty"),
        when=_("you are a woman with a military specialty or rank"),
        answer=_(
            "It is not clear whether you can lose your Russian citizenship for not registering: "
            "you have a military specialty or rank."
        ),
        law=(
            _(
                "On our reading, law 53-FZ, article 8, frees women with no military specialty or "
                "rank from the military register (воинский учёт). For women who have one, we "
                "found no clear word."
            ),
        ),
    ),
}
