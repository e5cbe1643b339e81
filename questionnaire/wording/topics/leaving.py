"""The words of leaving Russia: what the law bars and what was seen at the border; no advice on ways out."""

from django.utils.translation import gettext_lazy as _

from questionnaire.wording.types import RuleWords, TopicWords

TOPIC = TopicWords(
    question=_("Could military duty, or a criminal case, keep you from leaving Russia?"),
    name=_("Leaving Russia"),
    short=_("Bar on leaving"),
    depends=_("Depends; ask before you travel"),
    verdicts={
        "applies": _(
            "Military duty or a criminal case can keep you from leaving. More than one rule may "
            "be the reason."
        ),
        "does_not_apply": _(
            "Military duty does not keep you from leaving, whichever rule fits you. Each rule "
            "has its own limits."
        ),
        "unclear": _(
            "It is not clear whether military duty or a criminal case can keep you from leaving. "
            "The law or the sources leave it open."
        ),
        "depends": _(
            "Whether military duty or a criminal case can keep you from leaving depends on "
            "answers you have not given."
        ),
    },
    notes=(
        _("Military duty and criminal cases only: debts, secrets and bankruptcy are not looked at here."),
        _(
            "This is for people in Russia, and for people abroad who go there on a visit. It says "
            "what the law bars and what was seen at the border, and promises nothing."
        ),
    ),
)

RULES: dict[str, RuleWords] = {
    "leaving.serving": RuleWords(
        label=_("Yes, while you serve"),
        when=_(
            "you are serving in Russia now: as a conscript, under contract, mobilised or in "
            "alternative civilian service"
        ),
        answer=_("Your service can keep you from leaving Russia while it lasts."),
        law=(
            _(
                "Contract soldiers may leave only with the command’s permission. Conscripts and "
                "men in alternative civilian service may not leave before its end."
            ),
        ),
    ),
    "leaving.criminal_case": RuleWords(
        label=_("Yes: case or sentence can keep you"),
        when=_("you have an open criminal case in Russia, or are serving a sentence there"),
        answer=_(
            "A criminal case or a sentence can keep you from leaving Russia, whatever your "
            "citizenship. The reason is not a military one."
        ),
        law=(
            _(
                "Suspects and accused can be kept until the decision. Convicted people can be "
                "kept until the sentence is served."
            ),
            _(
                "Law 114-FZ, article 15, is about citizens. Article 28 says the same of "
                "foreigners and stateless people."
            ),
        ),
    ),
    "leaving.not_a_citizen": RuleWords(
        label=_("No: military bars are for citizens"),
        when=_("you are not a Russian citizen"),
        answer=_("Military duty does not keep you from leaving Russia: its bars are for Russian citizens."),
        law=(_("Taxes, court debts and other rules can still keep a foreigner in Russia."),),
    ),
    "leaving.too_young": RuleWords(
        label=_("Not for service before 18"),
        when=_("you are under 18"),
        answer=_(
            "Military duty does not keep you from leaving Russia while you are under 18: the "
            "draft begins at 18."
        ),
        law=(_("From your 18th birthday the question opens again. Your other answers then decide."),),
    ),
    "leaving.women": RuleWords(
        label=_("No: you owe no service"),
        when=_(
            "you are a woman, have no military specialty or rank, and have neither completed "
            "service in Russia nor been trained for the reserve"
        ),
        answer=_("Military duty does not keep you from leaving Russia: you owe no service."),
        law=(
            _(
                "We infer this from law 53-FZ, article 8, on the military register (воинский "
                "учёт), and from the bars in law 114-FZ."
            ),
            _("If you gain a military specialty or a rank, the question opens again."),
        ),
    ),
    "leaving.decision": RuleWords(
        label=_("Yes, after the commission’s decision"),
        when=_("you are a man under the draft age limit, and a draft commission has decided to call you up"),
        answer=_(
            "Once a commission has decided to call you up, you can be kept from leaving Russia. "
            "That lasts until service ends or the decision falls."
        ),
        law=(
            _("By law 114-FZ, article 15, leaving can be restricted from the commission’s decision on."),
            _(
                "From 11 December 2023 the travel passport must be handed in within five working "
                "days of the notice. Abroad it goes to a consulate."
            ),
        ),
    ),
    "leaving.summons": RuleWords(
        label=_("Yes, until you report"),
        when=_(
            "you are a man subject to the draft (not served, exempt or unfit), have a summons, "
            "and the date is 14 April 2023 or later"
        ),
        answer=_("A summons (повестка) bars you from leaving Russia until you report."),
        law=(
            _(
                "From 4 August 2023 the bar begins on the day the summons is posted or sent. "
                "From 14 April to 3 August 2023 it began when the summons was served, and we are "
                "less sure of that time."
            ),
            _(
                "Subject to the draft means here: a man of draft age without Russian service, "
                "neither exempt nor unfit."
            ),
        ),
    ),
    "leaving.other_summons": RuleWords(
        label=_("Unclear: a summons may stop you"),
        when=_("you have a summons (повестка) or a commission’s decision to call you up"),
        answer=_(
            "It is not clear. The bar is written for those subject to the draft, but a summons "
            "may stop others too."
        ),
        law=(
            _(
                "The bar has stood in law only since 14 April 2023. For people of the reserve "
                "(запас), past the draft age or freed from the draft, lawyers and officials "
                "differ."
            ),
            _("In 2022 and 2023 some people were turned back at the border."),
        ),
    ),
    "leaving.unfit": RuleWords(
        label=_("No: you owe no service"),
        when=_("a commission has found you unfit for service (category Д)"),
        answer=_(
            "Military duty does not keep you from leaving Russia: a commission has found you "
            "unfit (category Д)."
        ),
        law=(_("People found unfit are freed from military duty."),),
    ),
    "leaving.past_reserve_age": RuleWords(
        label=_("No: past the reserve age"),
        when=_("you have reached the age at which the reserve ends for your sex and rank"),
        answer=_(
            "Military duty does not keep you from leaving Russia: you have reached the age at "
            "which the reserve ends."
        ),
        law=(
            _("In 2022 lists held men over that age by mistake."),
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
    "leaving.visit_registered": RuleWords(
        label=_("Unclear: you may be kept in"),
        when=_(
            "you are a man subject to the draft (not served, exempt or unfit), live at least "
            "partly abroad, and are on the military register"
        ),
        answer=_(
            "It is not clear, but from 14 April 2023 it points to yes. Once you have entered "
            "Russia, you may be kept from leaving again."
        ),
        law=(
            _(
                "From 14 April 2023 a summons can be posted at any time. It counts as served in "
                "seven days and bars leaving. Until 13 April 2023 our sources point neither way."
            ),
            _("In November 2025 arriving citizens were met at airports."),
            _(
                "Subject to the draft means here: a man of draft age without Russian service, "
                "neither exempt nor unfit."
            ),
        ),
    ),
    "leaving.visit_unregistered": RuleWords(
        label=_("Unclear: a visit is an open risk"),
        when=_(
            "you are a man subject to the draft (not served, exempt or unfit), live at least "
            "partly abroad, and are off the military register"
        ),
        answer=_(
            "It is open. Without a summons no law bars you from leaving, but a visit, however "
            "short, is an open risk."
        ),
        law=(
            _(
                "In November 2025 arriving citizens, naturalised ones above all, were registered "
                "and summoned at airports, with a return ticket or without. Whether that bars "
                "leaving was disputed."
            ),
            _(
                "Subject to the draft means here: a man of draft age without Russian service, "
                "neither exempt nor unfit."
            ),
        ),
    ),
    "leaving.draft_age": RuleWords(
        label=_("Unclear: a call-up paper would bar it"),
        when=_(
            "you are a man subject to the draft (not served, exempt or unfit), and live in "
            "Russia or in the Russian-held regions"
        ),
        answer=_(
            "It is not fully clear, but it points to no. Without a summons or a commission’s "
            "decision there is no bar on leaving Russia."
        ),
        law=(
            _(
                "From 4 August 2023 the bar comes on the day a summons is posted, perhaps before "
                "you know of it."
            ),
            _("A commission’s decision to call you up lets leaving be restricted too."),
            _(
                "Subject to the draft means here: a man of draft age without Russian service, "
                "neither exempt nor unfit."
            ),
        ),
    ),
    "leaving.reserve": RuleWords(
        label=_("Unclear: a bar exists in law"),
        when=_("you are a Russian citizen of 18 or over, and nothing else here fits you"),
        answer=_(
            "It is not clear. A bar exists in law. Our sources are weak, but point to no: in "
            "2022 the Defence Ministry said that it is not applied."
        ),
        law=(
            _(
                "Law 31-FZ, article 21, is about people on the military register (воинский "
                "учёт). Once mobilisation is declared, they need leave to quit the place where "
                "they live."
            ),
            _(
                "In September 2022 the ministry said that this is not applied in the partial "
                "mobilisation. The speaker of the Duma said that it binds all."
            ),
            _(
                "Some regional offices forbade leaving by order. In 2022 and 2023 some men were "
                "turned back at the border."
            ),
            _(
                "If you live abroad and are off the register, the same holds on a visit. You may "
                "also be registered there."
            ),
        ),
    ),
}
