"""The words of service as a condition for foreigners to stay (Decree 821)."""

from django.utils.translation import gettext_lazy as _

from questionnaire.wording.types import RuleWords, TopicWords

TOPIC = TopicWords(
    question=_("Must you serve in order to stay in Russia?"),
    name=_("Service as a condition for foreigners to stay"),
    short=_("Papers to stay"),
    depends=_("Depends: some answers are missing"),
    verdicts={
        "applies": _("The service condition is set for you. There is more than one way to meet it."),
        "does_not_apply": _(
            "The service condition is not set for you, whichever rule fits you. Each rule has its own limits."
        ),
        "unclear": _(
            "It is not clear whether the service condition is set for you. The law or the "
            "sources leave it open."
        ),
        "depends": _("Whether the service condition is set for you depends on answers you have not given."),
    },
)

RULES: dict[str, RuleWords] = {
    "residence_condition.citizen": RuleWords(
        label=_("No: you are a citizen"),
        when=_("you are a Russian citizen"),
        answer=_("This condition does not reach you: it is for people who are not Russian citizens."),
        law=(
            _(
                "Decree 821 of 5 November 2025 is about men who are foreign or stateless. It "
                "asks nothing of Russian citizens."
            ),
        ),
    ),
    "residence_condition.not_yet": RuleWords(
        label=_("No: there was no such condition"),
        when=_("the date is before 5 November 2025"),
        answer=_("Until 4 November 2025 this condition did not reach you: it was not there yet."),
        law=(_("The condition comes from Decree 821 of 5 November 2025."),),
    ),
    "residence_condition.women": RuleWords(
        label=_("No: only men are asked"),
        when=_("you are a woman"),
        answer=_("This condition does not reach you: it is for men only."),
        law=(_("Decree 821 of 5 November 2025 asks for army papers from men only."),),
    ),
    "residence_condition.age": RuleWords(
        label=_("No: only from 18 to 64"),
        when=_("you are under 18, or 65 or over"),
        answer=_("This condition does not reach you: it is for men aged 18 to 64."),
        law=(
            _(
                "Decree 821 of 5 November 2025 is for men from 18 to 64, as we understand it. If "
                "you are under 18 now, the answer can change on your 18th birthday."
            ),
        ),
    ),
    "residence_condition.not_applying": RuleWords(
        label=_("Not unless you apply"),
        when=_("you are not applying for a residence permit (вид на жительство) or for citizenship"),
        answer=_("This condition does not reach you while you apply for neither."),
        law=(
            _(
                "Decree 821 of 5 November 2025 is about men who apply for a residence permit "
                "(вид на жительство) or for citizenship. The temporary permit is not meant here."
            ),
        ),
    ),
    "residence_condition.belarus": RuleWords(
        label=_("No, not for citizens of Belarus"),
        when=_("you are a citizen of Belarus"),
        answer=_("This condition does not reach you: citizens of Belarus are outside it."),
        law=(
            _(
                "Two sources of December 2025 name them among those whom Decree 821 of 5 "
                "November 2025 leaves out."
            ),
        ),
    ),
    "residence_condition.kazakhstan_moldova": RuleWords(
        label=_("No, not for this permit"),
        when=_(
            "you are a citizen of Kazakhstan or Moldova applying for a residence permit (вид на жительство)"
        ),
        answer=_(
            "This condition does not reach you. Citizens of Kazakhstan and Moldova who apply for "
            "a residence permit are outside it."
        ),
        law=(
            _(
                "A press report of 13 December 2025 says so of Decree 821 of 5 November 2025. "
                "This is about the residence permit only, not about citizenship."
            ),
        ),
    ),
    "residence_condition.kazakhstan_moldova_citizenship": RuleWords(
        label=_("Unclear: ask your consulate"),
        when=_("you are a citizen of Kazakhstan or Moldova applying for Russian citizenship"),
        answer=_(
            "It is not clear, but it points to yes: the exception for your country is reported "
            "for the residence permit only."
        ),
        law=(
            _(
                "A press report of 13 December 2025 names the exception. Moldova’s foreign "
                "ministry calls its reach unclear."
            ),
        ),
    ),
    "residence_condition.ukraine": RuleWords(
        label=_("Unclear: separate rules"),
        when=_("you are a citizen of Ukraine"),
        answer=_(
            "It is not clear whether this condition reaches you: separate rules hold for citizens of Ukraine."
        ),
        law=(
            _(
                "A press report of 13 December 2025 says that separate rules hold. We do not "
                "know them well enough to say what they ask of you."
            ),
        ),
    ),
    "residence_condition.route": RuleWords(
        label=_("No, not on this route"),
        when=_(
            "you apply as a highly qualified specialist, in a profession on the official list, "
            "as an investor or with a Russian degree with honours"
        ),
        answer=_("This condition does not reach you: those who apply in your way are outside it."),
        law=(
            _(
                "Reports of November and December 2025 say that Decree 821 of 5 November 2025 "
                "leaves these people out."
            ),
        ),
    ),
    "residence_condition.other_route": RuleWords(
        label=_("Unclear on this route"),
        when=_(
            "you apply on a ground other than family, long residence or a specialist’s work, "
            "ordinary study included"
        ),
        answer=_("It is not clear whether this condition reaches you: it turns on the ground you use."),
        law=(
            _(
                "Decree 821 of 5 November 2025 does not hold for every ground. What we found "
                "does not say which side yours is on."
            ),
        ),
    ),
    "residence_condition.may_be_met": RuleWords(
        label=_("Your service may meet it"),
        when=_("you serve in the Russian army under contract, or you have completed Russian service"),
        answer=_(
            "It is not clear, but it points to no: you may have met this condition already. The "
            "papers of your service decide."
        ),
        law=(
            _(
                "For a residence permit, a contract of a year or more counts, or a discharge. "
                "For citizenship, service that ended before 24 February 2022 counts."
            ),
            _(
                "A contract of a year or more, signed after 24 February 2022, has a way to "
                "citizenship of its own. So has service in that time."
            ),
            _("If you have completed your service, we are less sure than for a contract that still runs."),
        ),
    ),
    "residence_condition.required_for_citizenship": RuleWords(
        label=_("Yes, a paper is asked for"),
        when=_("you are a man who is not a Russian citizen, and you apply for citizenship"),
        answer=_(
            "This condition reaches you. You must show that you are unfit to serve, or that your "
            "service ended before 24 February 2022."
        ),
        law=(
            _(
                "Decree 821 of 5 November 2025 asks for one of two things. One is a certificate "
                "that you are unfit. The other is service that ended before 24 February 2022."
            ),
            _("A contract of a year or more, signed after that day, opens another way to citizenship."),
        ),
    ),
    "residence_condition.required": RuleWords(
        label=_("Yes, one of three papers"),
        when=_(
            "you are a man who is not a Russian citizen, and you apply for a residence permit "
            "(вид на жительство)"
        ),
        answer=_(
            "This condition reaches you. You must show a contract, a discharge, or a certificate "
            "that you are unfit to serve."
        ),
        law=(
            _(
                "Decree 821 of 5 November 2025 asks for one of three papers. They are a contract "
                "of a year or more, a discharge, or a certificate that you are unfit. The "
                "contract is one with the army or the Emergencies Ministry."
            ),
        ),
    ),
}
