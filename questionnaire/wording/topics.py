"""The words for each topic: question, name, headlines, notes; refuses headlines surer than their rules."""

from django.utils.translation import gettext_lazy as _

from .words import TopicWords

TOPICS: dict[str, TopicWords] = {
    "draft": TopicWords(
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
    ),
    "contract": TopicWords(
        question=_("Could you be signed up under a contract?"),
        name=_("Service under a contract (контракт)"),
        verdicts={
            "applies": _("The law lets a contract be signed with you, or you already serve under one."),
            "does_not_apply": _(
                "A contract could not be signed with you, whichever rule fits you. Each rule has its "
                "own limits."
            ),
            "unclear": _(
                "It is not clear whether a contract could be signed with you. The law or the "
                "sources leave it open."
            ),
            "depends": _(
                "Whether a contract could be signed with you depends on answers you have not given."
            ),
        },
        notes=(
            _("Signing is voluntary in law. Pressure on conscripts to sign is widely reported."),
            _("Health and the upper age are not assessed here."),
        ),
    ),
    "mobilisation": TopicWords(
        question=_("Could a new wave of mobilisation reach you?"),
        name=_("Mobilisation (мобилизация)"),
        verdicts={
            "applies": _("A new call-up could reach you. More than one rule may be the reason."),
            "does_not_apply": _(
                "Mobilisation does not reach you, whichever rule fits you. Each rule has its own limits."
            ),
            "unclear": _(
                "It is not clear whether mobilisation can reach you. The law or the sources leave it open."
            ),
            "depends": _("Whether mobilisation can reach you depends on answers you have not given."),
        },
    ),
    "residence_condition": TopicWords(
        question=_("Must you serve in order to stay in Russia?"),
        name=_("Service as a condition for foreigners to stay"),
        verdicts={
            "applies": _("The service condition is set for you. There is more than one way to meet it."),
            "does_not_apply": _(
                "The service condition is not set for you, whichever rule fits you. Each rule has its "
                "own limits."
            ),
            "unclear": _(
                "It is not clear whether the service condition is set for you. The law or "
                "the sources leave it open."
            ),
            "depends": _(
                "Whether the service condition is set for you depends on answers you have not given."
            ),
        },
    ),
    "loss_of_citizenship": TopicWords(
        question=_("Can you lose Russian citizenship for not registering with the military?"),
        name=_("Loss of acquired citizenship"),
        verdicts={
            "applies": _(
                "You can lose the citizenship you acquired if you do not register with the military."
            ),
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
    ),
    "notification": TopicWords(
        question=_(
            "Must you tell the Interior Ministry of another citizenship or a foreign residence permit?"
        ),
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
            "depends": _(
                "Whether you must tell the Interior Ministry depends on answers you have not given."
            ),
        },
    ),
}
