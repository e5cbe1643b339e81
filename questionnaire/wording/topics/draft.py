"""The words of the draft: no advice, no promise, nothing that the law sheet does not say."""

from django.utils.translation import gettext_lazy as _

from questionnaire.wording.types import RuleWords, TopicWords

TOPIC = TopicWords(
    question=_("Can you be drafted?"),
    name=_("The draft (призыв на военную службу)"),
    verdicts={
        "applies": _("The draft can reach you. More than one rule may be the reason."),
        "does_not_apply": _(
            "The draft does not reach you, whichever rule fits you. Each rule has its own limits."
        ),
        "unclear": _(
            "It is not clear whether the draft can reach you. The law or the sources leave it open."
        ),
        "depends": _("Whether the draft can reach you depends on answers you have not given."),
    },
)

RULES: dict[str, RuleWords] = {
    "draft.foreign_citizen": RuleWords(
        when=_("you are a citizen of another country and not of Russia"),
        answer=_("The draft does not reach you. It is for Russian citizens only."),
        law=(
            _(
                "The law drafts citizens of Russia. Whether a contract could be signed with you is a "
                "separate question."
            ),
            _("If you become a Russian citizen, the question opens again."),
        ),
    ),
    "draft.women": RuleWords(
        when=_("you are a woman"),
        answer=_("The draft does not reach you. The law drafts men only."),
        law=(
            _(
                "Law 53-FZ, article 22, drafts only men who are, or must be, on the military register "
                "(воинский учёт)."
            ),
            _(
                "Mobilisation is a separate question. It can matter for women with a military specialty "
                "or rank, or with completed service."
            ),
        ),
    ),
    "draft.too_young": RuleWords(
        when=_("you are under 18"),
        answer=_("The draft does not reach you yet. It starts at 18."),
        law=(
            _(
                "The draft takes men from 18 up to an age limit. That limit is 30 from 1 January 2024. "
                "It was 27 until 31 December 2023."
            ),
            _("From your 18th birthday the question opens again. Your other answers then decide."),
        ),
    ),
    "draft.serving": RuleWords(
        when=_(
            "you are a Russian citizen serving now, as a conscript, under contract or in "
            "alternative civilian service"
        ),
        answer=_("The draft does not reach you again while you serve."),
        law=(
            _("This holds for conscripts, for men under contract and for alternative civilian service."),
            _("Service that you have completed takes you out of the draft too."),
        ),
    ),
    "draft.over_age": RuleWords(
        when=_(
            "you have reached the age at which the draft ends (30 from 1 January 2024, 27 before that date)"
        ),
        answer=_(
            "The draft does not reach you: you have reached its age limit. Mobilisation is a "
            "separate question."
        ),
        law=(
            _(
                "From 1 January 2024 the limit is 30. Until 31 December 2023 it was 27. We count the "
                "limit from the birthday itself."
            ),
            _(
                "If you are exactly 30, there is some doubt. One report counts the age of 30 in. We "
                "take it that the draft ends on the 30th birthday."
            ),
            _("Mobilisation can reach people past the draft age."),
        ),
    ),
    "draft.stateless": RuleWords(
        when=_("you have no citizenship of any state"),
        answer=_(
            "It is not fully settled, but the law points to no: it drafts citizens only. A "
            "newspaper reported otherwise."
        ),
        law=(
            _(
                "Law 53-FZ, article 22, speaks of citizens. Before 7 July 2025 stateless people could "
                "not even sign a contract."
            ),
            _("If you become a Russian citizen, the question opens again."),
        ),
    ),
    "draft.served": RuleWords(
        when=_("you have completed Russian military service or alternative civilian service in Russia"),
        answer=_("The draft does not reach you: you have completed your service."),
        law=(
            _(
                "Only Russian service counts here, military or alternative civilian. Service in "
                "another country’s army is judged apart."
            ),
            _("Mobilisation is a separate question. Completed service does not take you out of it."),
        ),
    ),
    "draft.reserve_trained": RuleWords(
        when=_("you were trained for the reserve at a university and entered in the reserve"),
        answer=_("The draft does not reach you: you are already in the reserve (запас)."),
        law=(
            _(
                "This means training at a university’s military department (военная кафедра) or "
                "military training centre (военный учебный центр). You must also have been entered in "
                "the reserve."
            ),
            _("Mobilisation is a separate question. The reserve does not take you out of it."),
        ),
    ),
    "draft.treaty_service": RuleWords(
        when=_("you served in another country’s army and are a citizen of both Russia and Tajikistan"),
        answer=_(
            "The draft does not reach you, if you can prove that service. This rests on a treaty "
            "with Tajikistan, whose end was urged on 2 December 2025."
        ),
        law=(
            _(
                "Since 2013 service in another country’s army counts only where a treaty says so. We "
                "could confirm one such treaty, of 7 September 1995, between Russia and Tajikistan."
            ),
            _(
                "On 2 December 2025 a member of the Russian parliament urged ending it. We do not know "
                "if it still stands. If it ends, this answer no longer holds."
            ),
        ),
    ),
    "draft.exempt": RuleWords(
        when=_("it has been decided that you are exempt from the draft or unfit for service"),
        answer=_("The draft does not reach you: a decision says that you are exempt or unfit."),
        law=(
            _(
                "Unfit means category Д, as decided by a commission. Exempt also needs a decision, on "
                "one of the grounds below."
            ),
            _(
                "One ground is category В. Another is a research degree (учёная степень), but not a "
                "bachelor’s or master’s. A third is being the son or brother of a serviceman who died "
                "on duty."
            ),
            _(
                "Mobilisation is a separate question. There category Д still counts, but an exemption "
                "from the draft does not."
            ),
        ),
    ),
    "draft.in_reserve": RuleWords(
        when=_(
            "you are a man under 30 born before 1997, your military ID says “reserve” (запас), "
            "and the year is 2024 or later"
        ),
        answer=_("The draft does not reach you: you are in the reserve (запас)."),
        law=(
            _(
                "From 1 January 2024 the draft age limit is 30. Men born before 1997 had reached the "
                "old limit of 27 before that date."
            ),
            _(
                "In July 2023 two officials said that these men pass to the reserve. They were a deputy "
                "defence minister and the chair of the Duma defence committee."
            ),
            _("Mobilisation is a separate question. The reserve does not take you out of it."),
        ),
    ),
    "draft.record": RuleWords(
        when=_("you have a conviction in Russia that has not lapsed, or an open criminal case there"),
        answer=_(
            "The draft does not reach you while the conviction or the case lasts. From 1 January "
            "2026 our sources for this are old and not reconfirmed."
        ),
        law=(
            _(
                "A conviction counts until it lapses or is cleared. That includes a sentence you are "
                "serving now, also a suspended one. A case counts while you are a suspect or accused."
            ),
            _("When the last of these ends, this ground ends. The draft can then reach you."),
            _(
                "Our sources on this were written before 2024. We are less sure from 1 January 2024, "
                "and least sure from 1 January 2026."
            ),
        ),
    ),
    "draft.deferred": RuleWords(
        when=_("a commission has granted you a deferment (отсрочка) that is still running"),
        answer=_("The draft does not reach you while your deferment lasts."),
        law=(
            _(
                "A deferment counts once a commission has granted it. A right to one that has not been "
                "granted yet does not count here."
            ),
            _("Study counts only if it is full-time and accredited in Russia."),
            _("When the deferment ends, the question opens again. The draft can then reach you."),
        ),
    ),
    "draft.abroad_off_register": RuleWords(
        when=_(
            "you live permanently abroad, are off the Russian military register (воинский учёт), "
            "and are outside Russia"
        ),
        answer=_(
            "On our reading, the draft does not reach you while you are outside Russia. A visit, "
            "however short, is an open risk."
        ),
        law=(
            _(
                "This is our reading of two articles of law 53-FZ. Article 8 frees citizens who live "
                "permanently abroad from the register. Article 22 drafts only men who are, or must be, "
                "on it."
            ),
            _(
                "There is doubt. The Defence Ministry said this about mobilisation only. And the decree "
                "names holders of foreign residence permits among conscripts."
            ),
            _("Moving back to Russia ends this. What a short visit means is not settled."),
        ),
    ),
    "draft.turned_27_before_2024": RuleWords(
        when=_(
            "you are a man under 30 born before 1997, your military ID does not say “reserve” "
            "(запас), and the year is 2024 or later"
        ),
        answer=_(
            "It is not settled. What officials said points to no: the draft does not reach you. "
            "A prosecutor’s page reads the law more narrowly."
        ),
        law=(
            _(
                "From 1 January 2024 the draft age limit is 30. Men born before 1997 had reached the "
                "old limit of 27 before that date."
            ),
            _(
                "In July 2023 two officials said that all these men pass to the reserve. A prosecutor’s "
                "page, undated, says that only those entered in the reserve do."
            ),
            _(
                "Your military ID (военный билет) shows whether you were entered. Once it says "
                "“reserve” (запас), the draft does not reach you. Mobilisation is a separate "
                "question."
            ),
        ),
    ),
    "draft.foreign_service": RuleWords(
        when=_(
            "you served in another country’s army, and live in Russia, or live at least partly "
            "abroad and are on the Russian military register"
        ),
        answer=_(
            "The draft can reach you. Service in another country’s army excuses you only where a "
            "treaty says so."
        ),
        law=(
            _(
                "That has been the law since 2013. The only treaty we could confirm is the one with "
                "Tajikistan, for citizens of both states."
            ),
            _(
                "Some cases are open. We could not settle whether service in Kazakhstan, Belarus, "
                "Kyrgyzstan, Israel, Abkhazia or South Ossetia excuses anyone. So this answer is far "
                "from sure."
            ),
        ),
    ),
    "draft.treaty_residence": RuleWords(
        when=_(
            "you are a citizen of Russia and Tajikistan, live at least partly abroad, and are on "
            "the Russian military register"
        ),
        answer=_("It is open, and our sources point neither way. A treaty with Tajikistan may decide."),
        law=(
            _(
                "The treaty is of 7 September 1995. By it, the law of Tajikistan governs for a person "
                "who permanently lives there."
            ),
            _(
                "Without the treaty, the draft could reach you, as you are on the Russian military "
                "register (воинский учёт)."
            ),
            _(
                "On 2 December 2025 a member of the Russian parliament urged ending the treaty. We do "
                "not know if it still stands."
            ),
        ),
    ),
    "draft.abroad_on_register": RuleWords(
        when=_("you live permanently abroad and are on the Russian military register (воинский учёт)"),
        answer=_("On paper, the draft can reach you: you live abroad, but you are on the military register."),
        law=(
            _("Law 53-FZ, article 22, drafts men who are, or must be, on the register. You are on it."),
            _(
                "From 14 April 2023 a summons can count as served while you are abroad. From 4 August "
                "2023 it can bar you from leaving Russia once you are there."
            ),
        ),
    ),
    "draft.occupied": RuleWords(
        when=_("you live in the Russian-held parts of the Donetsk, Luhansk, Kherson or Zaporizhzhia regions"),
        answer=_(
            "It is not clear: officials contradict each other. Until 22 September 2025 their "
            "statements pointed to the draft."
        ),
        law=(
            _(
                "On 30 September 2023 the press reported that the first draft there had been announced. "
                "On 23 September 2025 a report quoted an official: there is no draft there yet."
            ),
            _("From 23 September 2025 our sources point neither way."),
            _("This is not about Crimea. Russia drafts there as at home, so it counts as Russia here."),
        ),
    ),
    "draft.two_homes": RuleWords(
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
            _(
                "If you count as living in Russia, you must be on the register. The draft can then "
                "reach you. A foreign permit or a second passport would not change that."
            ),
        ),
    ),
    "draft.liable": RuleWords(
        when=_(
            "you are a Russian man of draft age and live in Russia, or live partly there and are "
            "on the military register"
        ),
        answer=_(
            "The draft can reach you. A second passport or a foreign permit is no protection, "
            "and the decree says so."
        ),
        law=(
            _(
                "The Constitution, article 62(2), adds that a second citizenship does not lift your "
                "duties to Russia. Law 53-FZ, article 22, drafts men only. It drafts those who are "
                "on the military register (воинский учёт), or must be."
            ),
            _(
                "The draft takes men from 18 up to an age limit. That limit is 30 from 1 January 2024. "
                "It was 27 until 31 December 2023."
            ),
            _(
                "Service lasts 12 months. Conscripts serve as soldiers, sailors, sergeants or petty "
                "officers. Men with a second citizenship hold the same posts."
            ),
        ),
    ),
}
