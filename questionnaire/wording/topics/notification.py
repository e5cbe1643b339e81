"""The words of telling the Interior Ministry of a second status."""

from django.utils.translation import gettext_lazy as _

from questionnaire.wording.types import RuleWords, TopicWords

TOPIC = TopicWords(
    question=_("Must you tell the Interior Ministry of another citizenship or a foreign residence permit?"),
    name=_("Telling the Interior Ministry of a second status"),
    verdicts={
        "applies": _("You must tell the Interior Ministry of it within a set time."),
        "does_not_apply": _(
            "You need not tell the Interior Ministry now, whichever rule fits you. Each rule has "
            "its own limits."
        ),
        "unclear": _(
            "It is not clear whether you must tell the Interior Ministry. The sources leave it open."
        ),
        "depends": _("Whether you must tell the Interior Ministry depends on answers you have not given."),
    },
)

RULES: dict[str, RuleWords] = {
    "notification.not_a_citizen": RuleWords(
        when=_("you are not a Russian citizen"),
        answer=_("You have nothing to tell: this duty is for Russian citizens only."),
        law=(_("The duty to give notice does not reach foreigners or stateless people."),),
    ),
    "notification.nothing_to_tell": RuleWords(
        when=_(
            "you have no other citizenship, and no foreign residence permit or other document of "
            "permanent residence abroad"
        ),
        answer=_(
            "You have nothing to tell: you have no other citizenship, and no permit or other "
            "document of permanent residence abroad."
        ),
        law=(_("If you get another citizenship, or such a document, the duty can begin."),),
    ),
    "notification.on_entry": RuleWords(
        when=_("you live permanently abroad"),
        answer=_(
            "You do not have to tell anyone while you live abroad. "
            "Once you enter Russia, you have 60 days to tell the Interior Ministry."
        ),
        law=(
            _(
                "This is about your other citizenship or your foreign residence permit. "
                "Since 26 October 2023 you may tell a consulate instead. You need not."
            ),
        ),
    ),
    "notification.sixty_days": RuleWords(
        when=_(
            "you are a Russian citizen with another citizenship or a foreign residence permit, "
            "and do not live permanently abroad"
        ),
        answer=_(
            "You must tell the Interior Ministry of your other citizenship or your permit within 60 days."
        ),
        law=(
            _(
                "The duty covers another citizenship, and a permit or other document of permanent "
                "residence abroad. For a child, a parent tells."
            ),
            _(
                "A late notice costs a fine of 500 to 1,000 roubles. To conceal either is a crime. "
                "The penalty is a fine of up to 200,000 roubles or up to 400 hours of work."
            ),
        ),
    ),
}
