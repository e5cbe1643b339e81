"""The words of the draft: no advice, no promise, nothing that the law sheet does not say."""

from django.utils.translation import gettext_lazy as _

from questionnaire.wording.types import RuleWords, TopicWords

TOPIC = TopicWords(
    question=_("Can you be drafted?"),
    name=_("The draft (призыв на военную службу)"),
    short=_("The draft"),
    depends=_("Depends: some answers are missing"),
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
        label=_("No: only citizens are drafted"),
        when=_("you are a citizen of another country and not of Russia"),
        answer=_("The draft does not reach you. It is for Russian citizens only."),
        law=(
            _(
                "The law drafts citizens of Russia. Whether a contract could be signed with you "
                "is a separate question."
            ),
            _("If you become a Russian citizen, the question opens again."),
        ),
    ),
    "draft.women": RuleWords(
        label=_("No: only men are drafted"),
        when=_("you are a woman"),
        answer=_("The draft does not reach you. The law drafts men only."),
        law=(
            _(
                "Law 53-FZ, article 22, drafts only men who are, or must be, on the military "
                "register (воинский учёт)."
            ),
            _(
                "Mobilisation is a separate question. It can matter for women with a military "
                "specialty or rank, or with training for the reserve or completed service."
            ),
        ),
    ),
    "draft.too_young": RuleWords(
        label=_("Not before you turn 18"),
        when=_("you are under 18"),
        answer=_("The draft does not reach you yet. It starts at 18."),
        law=(
            _(
                "The draft takes men from 18 up to an age limit. That limit is 30 from 1 January "
                "2024. It was 27 until 31 December 2023."
            ),
            _("From your 18th birthday the question opens again. Your other answers then decide."),
        ),
    ),
    "draft.serving": RuleWords(
        label=_("Not again: you serve already"),
        when=_(
            "you are a Russian citizen serving now: as a conscript, under contract, mobilised or "
            "in alternative civilian service"
        ),
        answer=_("The draft does not reach you again while you serve."),
        law=(
            _(
                "This holds for conscripts, for men under contract, for mobilised men and for "
                "alternative civilian service. If you left the unit without a discharge, you "
                "still count as serving."
            ),
            _("Service that you have completed takes you out of the draft too."),
        ),
    ),
    "draft.stateless_over_age": RuleWords(
        label=_("No: only citizens are drafted"),
        when=_(
            "you are stateless and have reached the age at which the draft ends (30 from 1 "
            "January 2024, 27 before that date)"
        ),
        answer=_(
            "The draft does not reach you. It is for Russian citizens, and you have reached the "
            "age at which it ends."
        ),
        law=(
            _(
                "From 1 January 2024 the limit is 30. Until 31 December 2023 it was 27. We count "
                "the limit from the birthday itself."
            ),
            _("Mobilisation too is for Russian citizens only."),
            _("If you become a Russian citizen, the question opens again."),
        ),
    ),
    "draft.over_age": RuleWords(
        label=_("No: past the draft age"),
        when=_(
            "you have reached the age at which the draft ends (30 from 1 January 2024, 27 before that date)"
        ),
        answer=_(
            "The draft does not reach you, wherever you live: you have reached its age limit. "
            "Mobilisation is a separate question."
        ),
        law=(
            _(
                "From 1 January 2024 the limit is 30. Until 31 December 2023 it was 27. We count "
                "the limit from the birthday itself."
            ),
            _(
                "If you are exactly 30, there is some doubt. Reports of 2026 count the age of 30 "
                "in. We take it that the draft ends on the 30th birthday."
            ),
            _("If you are exactly 30 and a commission has decided to call you up, we are far from sure."),
            _("Mobilisation can reach people past the draft age."),
        ),
    ),
    "draft.stateless": RuleWords(
        label=_("Unclear; we think not"),
        when=_("you have no citizenship of any state"),
        answer=_(
            "It is not fully settled, but the law points to no: it drafts citizens only. A "
            "newspaper reported otherwise."
        ),
        law=(
            _(
                "The newspaper reported that the draft reaches stateless people. No text of the "
                "decree that we could read says so."
            ),
            _(
                "Law 53-FZ, article 22, speaks of citizens. Before 7 July 2025 stateless people "
                "could not even sign a contract."
            ),
            _("If you become a Russian citizen, the question opens again."),
        ),
    ),
    "draft.decided_otherwise": RuleWords(
        label=_("Unclear: a commission decided otherwise"),
        when=_(
            "a draft commission has decided to call you up, although your service, an exemption, "
            "a deferment, the reserve or a record speaks against it"
        ),
        answer=_(
            "It is not clear. In law you are freed or your draft is deferred, but a commission "
            "has decided to call you up."
        ),
        law=(
            _(
                "The law frees men who completed Russian service or were trained for the "
                "reserve. By treaty it frees some who served in another state. It frees those "
                "found exempt or unfit."
            ),
            _(
                "A deferment that still runs has the same effect. So has a conviction that has "
                "not lapsed, or an open criminal case. So has the reserve (запас), for men under "
                "30 born before 1997."
            ),
            _(
                "What came later counts. The decision falls if health changes or a deferment "
                "arises. A deferment can also have ended since."
            ),
            _("The decision can be appealed. Until then it can be carried out."),
        ),
    ),
    "draft.served": RuleWords(
        label=_("No: service is completed"),
        when=_("you have completed Russian military service or alternative civilian service in Russia"),
        answer=_("The draft does not reach you: you have completed your service."),
        law=(
            _(
                "Only Russian service counts here, military or alternative civilian. Service in "
                "another country’s army is judged apart."
            ),
            _(
                "By a law passed on 8 April 2025, service in the forces of the “DPR” or the "
                "militia of the “LPR” counts too."
            ),
            _(
                "If you live in the Russian-held parts of the Donetsk, Luhansk, Kherson or "
                "Zaporizhzhia regions, we are less sure. Before 30 September 2025 we are far "
                "from sure there."
            ),
            _("Mobilisation is a separate question. Completed service does not take you out of it."),
        ),
    ),
    "draft.reserve_trained": RuleWords(
        label=_("No: you are in the reserve"),
        when=_(
            "you were trained for the reserve at a university or a medical school and entered in the reserve"
        ),
        answer=_("The draft does not reach you: you are already in the reserve (запас)."),
        law=(
            _(
                "This means a university’s military department (военная кафедра) or military "
                "training centre (военный учебный центр), or a medical school’s course. You must "
                "also have been entered in the reserve."
            ),
            _("Mobilisation is a separate question. The reserve does not take you out of it."),
        ),
    ),
    "draft.treaty_service": RuleWords(
        label=_("No, with proof of that service"),
        when=_(
            "you are a citizen of Russia and of a treaty state (Tajikistan, Abkhazia or South "
            "Ossetia) and served in that state"
        ),
        answer=_(
            "The draft does not reach you, if you can prove that service. By treaty, service "
            "done in one of the two states excuses you in the other."
        ),
        law=(
            _(
                "Since 2013 service in another country’s army counts only where a treaty says "
                "so. We found three such treaties. You must be a citizen of both states and have "
                "served in that same state."
            ),
            _(
                "The treaty with Tajikistan is of 7 September 1995. The treaty with Abkhazia "
                "counts here from 25 April 2025, the one with South Ossetia from 18 August 2025."
            ),
            _(
                "On 2 December 2025 a member of the Russian parliament urged ending the treaty "
                "with Tajikistan. From that day we are less sure of it. If it ends, this answer "
                "no longer holds."
            ),
        ),
    ),
    "draft.exempt": RuleWords(
        label=_("No: you were found exempt"),
        when=_("it has been decided that you are exempt from the draft or unfit for service"),
        answer=_("The draft does not reach you: a decision says that you are exempt or unfit."),
        law=(
            _(
                "Unfit means category Д, as decided by a commission. Exempt also needs a "
                "decision, on one of the grounds below."
            ),
            _(
                "One ground is category В. Another is a research degree (учёная степень), but "
                "not a bachelor’s or master’s."
            ),
            _(
                "A third is being the son or brother of a serviceman who died on duty. A fourth "
                "is six months or more in a volunteer unit."
            ),
            _(
                "Mobilisation is a separate question. There category Д still counts, but an "
                "exemption from the draft does not."
            ),
        ),
    ),
    "draft.in_reserve": RuleWords(
        label=_("No: you are in the reserve"),
        when=_(
            "you are a man under 30 born before 1997, your military ID says “reserve” (запас), "
            "and the year is 2024 or later"
        ),
        answer=_("The draft does not reach you: you are in the reserve (запас)."),
        law=(
            _(
                "From 1 January 2024 the draft age limit is 30. Men born before 1997 had reached "
                "the old limit of 27 before that date."
            ),
            _(
                "In July 2023 two officials said that these men pass to the reserve. They were a "
                "deputy defence minister and the chair of the Duma defence committee."
            ),
            _("Mobilisation is a separate question. The reserve does not take you out of it."),
        ),
    ),
    "draft.record": RuleWords(
        label=_("Not while the record or case lasts"),
        when=_("you have a conviction in Russia that has not lapsed, or an open criminal case there"),
        answer=_(
            "The draft does not reach you while the conviction or the case lasts. From 1 January "
            "2024 we are less sure of this."
        ),
        law=(
            _(
                "A conviction counts until it lapses or is cleared. That includes a sentence you "
                "are serving now, also a suspended one."
            ),
            _("A case counts while you are a suspect or accused."),
            _("When the last of these ends, this ground ends. The draft can then reach you."),
        ),
    ),
    "draft.deferred": RuleWords(
        label=_("Not while the deferment runs"),
        when=_("a commission has granted you a deferment (отсрочка) that is still running"),
        answer=_("The draft does not reach you while your deferment lasts."),
        law=(
            _(
                "A deferment counts once a commission has granted it, category Г included. A "
                "right to one that has not been granted yet does not count here."
            ),
            _("Study counts only if it is full-time and accredited in Russia."),
            _("When the deferment ends, the question opens again. The draft can then reach you."),
        ),
    ),
    "draft.decided": RuleWords(
        label=_("Yes: a commission has decided"),
        when=_(
            "a draft commission decided less than a year ago to call you up, and nothing has come of it yet"
        ),
        answer=_(
            "The draft can reach you: a commission has decided to call you up. On paper this "
            "holds abroad too."
        ),
        law=(
            _(
                "From 30 September 2025 we count such a decision as good for one year. Before, "
                "it held for the draft campaign in which it was taken."
            ),
            _("It falls if health changes or a deferment arises. It can also be appealed."),
            _(
                "We are surest for people who live in Russia, from 30 September 2025. For "
                "others, and for earlier dates, we are less sure."
            ),
        ),
    ),
    "draft.abroad_summoned": RuleWords(
        label=_("Unclear: a summons counts you as registered"),
        when=_(
            "you live permanently abroad, are off the Russian military register (воинский учёт) "
            "as far as you know, and have a summons"
        ),
        answer=_(
            "It is not clear. A summons (повестка) shows that the office counts you as "
            "registered, but living abroad may free you in law."
        ),
        law=(
            _(
                "Law 53-FZ, article 8, frees citizens who live permanently abroad from the "
                "register. Article 22 drafts only men who are, or must be, on it."
            ),
            _("A summons sent by mistake can be challenged."),
        ),
    ),
    "draft.abroad_off_register": RuleWords(
        label=_("Not while you are outside Russia"),
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
                "This is our reading of two articles of law 53-FZ. Article 8 frees citizens who "
                "live permanently abroad from the register. Article 22 drafts only men who are, "
                "or must be, on it."
            ),
            _(
                "There is doubt. The Defence Ministry said this about mobilisation only. And the "
                "decree names holders of foreign residence permits among conscripts."
            ),
            _(
                "This ends at once if you move back to Russia. What a visit brings is not "
                "settled: see the part on leaving Russia."
            ),
            _(
                "The draft itself ends at the age limit. That limit is 30 from 1 January 2024. "
                "It was 27 until 31 December 2023."
            ),
        ),
    ),
    "draft.turned_27_before_2024": RuleWords(
        label=_("Unclear: check the military ID"),
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
                "From 1 January 2024 the draft age limit is 30. Men born before 1997 had reached "
                "the old limit of 27 before that date."
            ),
            _(
                "In July 2023 two officials said that all these men pass to the reserve. A "
                "prosecutor’s page, undated, says that only those entered in the reserve do."
            ),
            _(
                "Your military ID (военный билет) shows whether you were entered. Once it says "
                "“reserve” (запас), the draft does not reach you. Mobilisation is a separate "
                "question."
            ),
        ),
    ),
    "draft.treaty_open": RuleWords(
        label=_("Unclear: a treaty may excuse you"),
        when=_(
            "you are a citizen of Russia and South Ossetia, served in South Ossetia, and the "
            "date is before 18 August 2025"
        ),
        answer=_(
            "Until 17 August 2025 this is open. A treaty excuses you, but we do not know whether "
            "it was in force by then."
        ),
        law=(
            _(
                "Russia and South Ossetia signed the treaty in 2021, and it was ratified in "
                "2022. We did not find the day on which it came into force. Our sources point "
                "neither way."
            ),
        ),
    ),
    "draft.treaty_residence": RuleWords(
        label=_("Unclear: a treaty may decide"),
        when=_(
            "you are a citizen of Russia and a treaty state, live at least partly abroad, and "
            "are on the Russian military register"
        ),
        answer=_("It is open, and our sources point neither way. A treaty may decide."),
        law=(
            _("By the treaty, the law of the other state governs for a person who permanently lives there."),
            _(
                "The treaty states are Tajikistan, Abkhazia from 25 April 2025, and South "
                "Ossetia from 18 August 2025."
            ),
            _(
                "Without the treaty, the draft could reach you, as you are on the Russian "
                "military register (воинский учёт)."
            ),
            _(
                "On 2 December 2025 a member of the Russian parliament urged ending the treaty "
                "with Tajikistan. We do not know if it still stands."
            ),
        ),
    ),
    "draft.foreign_service": RuleWords(
        label=_("Yes, unless a treaty excuses you"),
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
                "That has been the law since 2013. We found such treaties only with Tajikistan, "
                "Abkhazia and South Ossetia, for citizens of both states."
            ),
            _(
                "Some cases are open. We could not settle whether service in Kazakhstan, "
                "Belarus, Kyrgyzstan or Israel excuses anyone. So this answer is far from sure."
            ),
        ),
    ),
    "draft.abroad_on_register": RuleWords(
        label=_("Yes on paper: you are registered"),
        when=_("you live permanently abroad and are on the Russian military register (воинский учёт)"),
        answer=_("On paper, the draft can reach you: you live abroad, but you are on the military register."),
        law=(
            _("Law 53-FZ, article 22, drafts men who are, or must be, on the register. You are on it."),
            _(
                "From 14 April 2023 a summons can count as served while you are abroad. From 4 "
                "August 2023 it can bar you from leaving Russia once you are there."
            ),
            _(
                "Article 8 frees people who live permanently abroad from the register. So the "
                "entry may be wrong in law."
            ),
        ),
    ),
    "draft.occupied": RuleWords(
        label=_("Unclear: officials contradict each other"),
        when=_("you live in the Russian-held parts of the Donetsk, Luhansk, Kherson or Zaporizhzhia regions"),
        answer=_(
            "It is not clear: officials contradict each other. From 30 September 2023 to 22 "
            "September 2025 their statements pointed to the draft."
        ),
        law=(
            _("In spring 2023 draft commissions sat there, but the men were left at home."),
            _(
                "On 30 September 2023 the press reported that the first draft there had been "
                "announced. On 23 September 2025 a report quoted an official: there is no draft "
                "there yet."
            ),
            _("Before 30 September 2023 and from 23 September 2025 our sources point neither way."),
            _("This is not about Crimea. Russia drafts there as at home, so it counts as Russia here."),
        ),
    ),
    "draft.two_homes": RuleWords(
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
            _(
                "If you count as living in Russia, you must be on the register. The draft can "
                "then reach you. A foreign permit or a second passport would not change that."
            ),
        ),
    ),
    "draft.liable": RuleWords(
        label=_("Yes, the draft can reach you"),
        when=_(
            "you are a Russian man of draft age and live in Russia, or live partly there and are "
            "on the military register"
        ),
        answer=_(
            "The draft can reach you. A second passport or a foreign permit is no protection, "
            "and the decree says so in words."
        ),
        law=(
            _(
                "The Constitution, article 62(2), adds that a second citizenship does not lift "
                "your duties to Russia. Law 53-FZ, article 22, drafts men only. It drafts those "
                "who are on the military register (воинский учёт), or must be."
            ),
            _(
                "The draft takes men from 18 up to an age limit. That limit is 30 from 1 January "
                "2024. It was 27 until 31 December 2023."
            ),
            _(
                "Service lasts 12 months. Conscripts serve as soldiers, sailors, sergeants or "
                "petty officers. Men with a second citizenship hold the same posts."
            ),
            _("From 1 January 2026 the draft goes on all year (law 412-FZ of 4 November 2025)."),
            _("Decree 998 of 29 December 2025 sets the number for 2026: 261,000 men."),
        ),
    ),
}
