"""The words of telling the Interior Ministry of a second status."""

from django.utils.translation import gettext_lazy as _

from questionnaire.wording.types import RuleWords, TopicWords

TOPIC = TopicWords(
    question=_("Must you tell the Interior Ministry of another citizenship or a foreign residence permit?"),
    name=_("Telling the Interior Ministry of a second status"),
    short=_("Telling the Ministry"),
    depends=_("Depends; the term can be 60 days"),
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
        label=_("No: only citizens must tell"),
        when=_("you are not a Russian citizen"),
        answer=_("You have nothing to tell: this duty is for Russian citizens only."),
        law=(_("The duty to give notice does not reach foreigners or stateless people."),),
    ),
    "notification.nothing_to_tell": RuleWords(
        label=_("No: there is nothing to tell"),
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
    "notification.lives_abroad_before_2023": RuleWords(
        label=_("Not while you live abroad"),
        when=_("you live permanently abroad, and the date is before 26 October 2023"),
        answer=_(
            "Until 25 October 2023 you did not have to tell anyone while you lived abroad, "
            "whether you entered Russia or not."
        ),
        law=(_("Officials counted people with a registered Russian address as living in Russia."),),
    ),
    "notification.on_entry": RuleWords(
        label=_("Not until you enter Russia"),
        when=_("you live permanently abroad, and the date is 26 October 2023 or later"),
        answer=_(
            "You do not have to tell anyone until you enter Russia. Then you have 60 days to "
            "tell the Interior Ministry."
        ),
        law=(
            _("If you have entered Russia since you acquired it, the term ran from that entry."),
            _(
                "This is about your other citizenship or your foreign residence permit. A "
                "consulate takes the notice within 60 days of acquiring it, but need not be "
                "told."
            ),
        ),
    ),
    "notification.temporary_permit": RuleWords(
        label=_("Unclear for a temporary permit"),
        when=_("you have no other citizenship, and your foreign residence permit is a temporary one"),
        answer=_(
            "It is not clear, but it points to no: the law names documents of permanent "
            "residence, and yours is temporary."
        ),
        law=(
            _("The law names a residence permit or another document of permanent residence."),
            _(
                "A notice of 2014 says that temporary permits for study or work need not be "
                "told. We could not confirm that it still holds."
            ),
        ),
    ),
    "notification.ukraine": RuleWords(
        label=_("Unclear: a declaration ends the duty"),
        when=_(
            "you are a citizen of Russia and Ukraine, and live in the Russian-held regions or "
            "the date is 17 June 2023 or later"
        ),
        answer=_(
            "It is not clear, but on our reading you must tell the Interior Ministry until you "
            "declare that you do not want Ukrainian citizenship."
        ),
        law=(
            _(
                "A law of its own deals with this: 62-FZ of 18 March 2023. From 17 June 2023 we "
                "count it wherever you live."
            ),
            _(
                "People who declare that they do not want Ukrainian citizenship need not tell of "
                "it. Until then the duty stands, on our reading."
            ),
        ),
    ),
    "notification.sixty_days": RuleWords(
        label=_("Yes, within 60 days of acquiring"),
        when=_(
            "you are a Russian citizen with another citizenship or a foreign residence permit, "
            "and do not live permanently abroad"
        ),
        answer=_(
            "You must tell the Interior Ministry of your other citizenship or your permit within "
            "60 days of acquiring it."
        ),
        law=(
            _(
                "The duty covers another citizenship, and a permit or other document of "
                "permanent residence abroad. For a child, a parent tells."
            ),
            _(
                "If you were abroad when the term ran, it counts from your entry into Russia. "
                "Before 26 October 2023 it was then 30 days; from that day it is 60."
            ),
            _(
                "A late notice costs a fine of 500 to 1,000 roubles. To conceal either is a "
                "crime. The penalty is a fine of up to 200,000 roubles or up to 400 hours of "
                "work."
            ),
            _("If the other citizenship is Ukrainian, we are less sure."),
        ),
    ),
}
