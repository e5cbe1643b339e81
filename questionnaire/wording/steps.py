"""The lawful next steps beside a result. Where a step has two texts, the second counts from its later day."""

from django.utils.translation import gettext_lazy as _

from .types import Text

STEPS: dict[str, tuple[Text, ...]] = {
    "ask_extract": (
        _(
            "You can ask for an extract from the military register in your account on the summons register "
            "(реестрповесток.рф, log-in through Gosuslugi), or at the office. It shows your entry, "
            "summonses and limits. Both are contacts with the state: logging in can be noticed, and at an "
            "office a summons can be handed over. People abroad or in doubt may ask a lawyer first."
        ),
    ),
    "check_military_id": (
        _(
            "Look in the military ID (военный билет) for the word запас, the category of fitness and the "
            "military specialty. These settle several answers here."
        ),
    ),
    "ask_deferment": (
        _(
            "Ask the draft commission for a deferment by name, with papers. Grounds are full-time "
            "accredited study; two or more children; one child and a wife more than 22 weeks pregnant; a "
            "disabled child under three. Others are raising a child alone, care of a close relative, and "
            "illness. Asking is a contact with the office."
        ),
        _("Since 2026 it can be granted without your being there."),
    ),
    "alternative_service": (
        _(
            "A man who objects on grounds of conscience can apply to the office for alternative civilian "
            "service. Apply by 1 April for the autumn sending, by 1 October for the spring one. The service "
            "lasts 21 months; the commission decides. Applying is a contact with the office."
        ),
    ),
    "appeal_decision": (
        _(
            "A commission’s decision can be appealed to the commission of the region, within three months, "
            "or in court. While a court looked at it, the decision was suspended, as last seen on 10 March "
            "2026. Ask a lawyer."
        ),
        _("A bill of that day would leave the suspension to the judge."),
    ),
    "challenge_summons": (
        _(
            "A summons, or the bar on leaving, can be challenged. The bar ends when the man reports, which "
            "is a contact with the office: speak with a lawyer first. A summons sent by mistake is best "
            "answered in writing, with a lawyer."
        ),
    ),
    "lawyer_before_travel": (
        _(
            "Before crossing the Russian border either way, talk to a lawyer who knows military law, and "
            "keep the number at hand."
        ),
    ),
    "proof_abroad": (
        _(
            "Keep papers that show where you live: a residence permit, entry and exit stamps, work or "
            "study papers, a lease. Keep a note from the consulate that you are registered there, too. "
            "No list is set by law."
        ),
    ),
    "leave_register": (
        _(
            "People who live abroad can ask the office to take them off the register, by post or through a "
            "proxy with a power of attorney. Offices were reported to refuse, which a "
            "lawyer can challenge. After a return the office must be told within two weeks. The request "
            "is a contact with the state and shows where you live; a lawyer can look first."
        ),
    ),
    "proof_foreign_service": (
        _(
            "Get a paper on that service from the other country’s military office. Have it certified and "
            "translated. A military ID itself takes no apostille in Tajikistan. Show the paper to the "
            "office and name the treaty. This is a contact with the office, so a lawyer can look first."
        ),
    ),
    "mobilisation_deferment": (
        _(
            "If a call-up comes, ask for a deferment by name, with papers, at the office, or through the "
            "employer for a reserved post."
        ),
    ),
    "training_papers": (
        _(
            "With a summons to training camps, go and show the papers that free you, such as the "
            "children’s birth certificates. Being entitled does not replace going."
        ),
    ),
    "refuse_contract": (
        _(
            "You may say no to a contract; the law calls it voluntary. Say or write it plainly and keep "
            "proof. Let your family complain to the military prosecutor, the Investigative Committee and "
            "the commander. This is about signing. Anyone who has signed needs a lawyer before refusing "
            "anything."
        ),
    ),
    "foreigner_refuse": (
        _(
            "You may say no. Sign no paper without a lawyer. Tell your embassy or consulate when somebody "
            "tries to enlist you, unless your own state is a danger to you."
        ),
    ),
    "answer_false_summons": (
        _(
            "A summons although you are not a citizen: tell the office in writing that you are not, better "
            "through a lawyer. Tell your embassy too, unless your own state is a danger to you."
        ),
    ),
    "register_two_weeks": (
        _(
            "A new citizen must register with the military within two weeks. Count from the earliest day: "
            "citizenship, passport or home. Coming late has helped some before the decision. It is a "
            "contact with the office, where people were handed summonses and pressed to sign. Registering "
            "is not signing: speak with a lawyer first and take the number along."
        ),
    ),
    "new_citizen_rights": (
        _(
            "New citizens have the same rights to a deferment, to alternative civilian service and to a "
            "court as everyone."
        ),
    ),
    "challenge_loss": (
        _(
            "A decision that ends citizenship can be challenged in court; courts sometimes sided with the "
            "person. Ask a lawyer at once."
        ),
    ),
    "lawyer_on_list": (
        _(
            "Show the verdict to a lawyer. The article in it tells whether it is on the list for losing "
            "citizenship."
        ),
    ),
    "notify_ministry": (
        _(
            "Where the duty holds, tell the migration department of the Interior Ministry within 60 days. "
            "You can do so in person or through Gosuslugi. Abroad a consulate takes it within 60 days of "
            "acquiring. It is a contact with the state. If you are late or not sure, ask a lawyer first."
        ),
    ),
    "ukraine_declaration": (
        _(
            "You may not want to be a citizen of Ukraine in Russia’s eyes. You can then declare so to the "
            "migration department of the Interior Ministry or through Gosuslugi. The duty to tell then "
            "ends. It has effects of its own: ask a lawyer first."
        ),
    ),
    "check_citizenship": (
        _(
            "If you are not sure whether you are a citizen, look at old passports and your parents’ papers "
            "of that time. Then a consulate or the Interior Ministry can check (months). The check is a "
            "contact with the state; a lawyer can look first."
        ),
    ),
}
