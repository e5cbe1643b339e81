"""The words of service as a condition for foreigners to stay (Decree 821)."""

from django.utils.translation import gettext_lazy as _

from questionnaire.wording.types import RuleWords, TopicWords

TOPIC = TopicWords(
    question=_("Must you serve in order to stay in Russia?"),
    name=_("Service as a condition for foreigners to stay"),
    verdicts={
        "applies": _("The service condition is set for you. There is more than one way to meet it."),
        "does_not_apply": _(
            "The service condition is not set for you, whichever rule fits you. Each rule has its own limits."
        ),
        "unclear": _(
            "It is not clear whether the service condition is set for you. The law or "
            "the sources leave it open."
        ),
        "depends": _("Whether the service condition is set for you depends on answers you have not given."),
    },
)

RULES: dict[str, RuleWords] = {
    "residence_condition.citizen": RuleWords(
        when=_("you are a Russian citizen"),
        answer=_("This condition does not reach you: it is for people who are not Russian citizens."),
        law=(
            _(
                "Decree 821 of 5 November 2025 is about men who are foreign or stateless. "
                "It asks nothing of Russian citizens."
            ),
        ),
    ),
    "residence_condition.not_yet": RuleWords(
        when=_("the date is before 5 November 2025"),
        answer=_("Until 4 November 2025 this condition did not reach you: it was not there yet."),
        law=(_("The condition comes from Decree 821 of 5 November 2025."),),
    ),
    "residence_condition.women": RuleWords(
        when=_("you are a woman"),
        answer=_("This condition does not reach you: it is for men only."),
        law=(_("Decree 821 of 5 November 2025 asks for army papers from men only."),),
    ),
    "residence_condition.age": RuleWords(
        when=_("you are under 18, or 65 or over"),
        answer=_("This condition does not reach you: it is for men aged 18 to 64."),
        law=(
            _(
                "Decree 821 of 5 November 2025 is for men from 18 to 64, as we understand it. "
                "If you are under 18 now, the answer can change on your 18th birthday."
            ),
        ),
    ),
    "residence_condition.not_applying": RuleWords(
        when=_("you are not applying for a residence permit (вид на жительство) or for citizenship"),
        answer=_("This condition does not reach you while you apply for neither."),
        law=(
            _(
                "Decree 821 of 5 November 2025 is about men who apply for a residence permit (вид на "
                "жительство) or for citizenship. The temporary permit is not meant here."
            ),
        ),
    ),
    "residence_condition.belarus": RuleWords(
        when=_("you are a citizen of Belarus"),
        answer=_("This condition does not reach you: citizens of Belarus are outside it."),
        law=(
            _(
                "A press report of 13 December 2025 names them among those whom Decree 821 of "
                "5 November 2025 leaves out."
            ),
        ),
    ),
    "residence_condition.kazakhstan_moldova": RuleWords(
        when=_(
            "you are a citizen of Kazakhstan or Moldova applying for a residence permit (вид на жительство)"
        ),
        answer=_(
            "This condition does not reach you. "
            "Citizens of Kazakhstan and Moldova who apply for a residence permit are outside it."
        ),
        law=(
            _(
                "A press report of 13 December 2025 says so of Decree 821 of 5 November 2025. "
                "This is about the residence permit only, not about citizenship."
            ),
        ),
    ),
    "residence_condition.ukraine": RuleWords(
        when=_("you are a citizen of Ukraine"),
        answer=_(
            "It is not clear whether this condition reaches you: separate rules hold for citizens of Ukraine."
        ),
        law=(
            _(
                "A press report of 13 December 2025 says that separate rules hold. "
                "We do not know them well enough to say what they ask of you."
            ),
        ),
    ),
    "residence_condition.route": RuleWords(
        when=_("you apply as a highly qualified specialist, or because you study in Russia"),
        answer=_("This condition does not reach you: those who apply in your way are outside it."),
        law=(
            _(
                "A press report of 13 December 2025 says that Decree 821 of 5 November 2025 leaves "
                "out two groups. One is highly qualified specialists. The other is those who apply "
                "because they study in Russia."
            ),
        ),
    ),
    "residence_condition.other_route": RuleWords(
        when=_(
            "you apply on a ground other than family, long residence, highly qualified work or study "
            "in Russia"
        ),
        answer=_("It is not clear whether this condition reaches you: it turns on the ground you use."),
        law=(
            _(
                "Decree 821 of 5 November 2025 does not hold for every ground. "
                "What we found does not say which side yours is on."
            ),
        ),
    ),
    "residence_condition.may_be_met": RuleWords(
        when=_("you serve in the Russian army under contract, or you have completed Russian service"),
        answer=_(
            "It is not clear, but our reading is that this condition may be met already. "
            "The papers of your service decide."
        ),
        law=(
            _(
                "For a residence permit, a contract of a year or more counts, or a discharge. "
                "For citizenship, service that ended before 24 February 2022 counts. "
                "Whether a new contract counts for citizenship is not clear."
            ),
        ),
    ),
    "residence_condition.required_for_citizenship": RuleWords(
        when=_("you are a man who is not a Russian citizen, and you apply for citizenship"),
        answer=_(
            "This condition reaches you. You must show that you are unfit to serve, "
            "or that your service ended before 24 February 2022."
        ),
        law=(
            _(
                "Decree 821 of 5 November 2025 asks for one of two things. "
                "One is a certificate that you are unfit. "
                "The other is service that ended before 24 February 2022. "
                "Whether a new contract counts is not clear."
            ),
        ),
    ),
    "residence_condition.required": RuleWords(
        when=_(
            "you are a man who is not a Russian citizen, and you apply for a residence permit "
            "(вид на жительство)"
        ),
        answer=_(
            "This condition reaches you. "
            "You must show a contract, a discharge, or a certificate that you are unfit to serve."
        ),
        law=(
            _(
                "Decree 821 of 5 November 2025 asks for one of three papers. They are a contract of a "
                "year or more, a discharge, or a certificate that you are unfit. The contract is one "
                "with the army or the Emergencies Ministry."
            ),
        ),
    ),
}
