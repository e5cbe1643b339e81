"""The kinds of lines on a result, in the order in which they stand: what presses comes first, what needs a
signature last."""

from typing import Literal, get_args

from questionnaire.rules import Finding

Kind = Literal["duty", "possible", "open", "not_while", "no", "choice"]
KINDS: tuple[Kind, ...] = get_args(Kind)

# What a yes means where it is more than a possibility. A duty: to be done by a day, or something is lost.
KIND_OF_YES: dict[str, Kind] = {
    "contract": "choice",
    "loss_of_citizenship": "duty",
    "notification": "duty",
    "residence_condition": "duty",
}
SIGNED = "contract.serving"  # a yes that is no choice any more

# Rules whose no ends with what it rests on, though no single change of an answer shows it.
FOR_A_TIME = frozenset(
    (
        *("draft.record", "draft.serving", "draft.deferred", "draft.abroad_off_register"),
        *("contract.drug_penalty", "contract.on_trial", "contract.three_months", "contract.not_yet_served"),
        *("mobilisation.serving", "mobilisation.abroad", "training.serving", "training.abroad"),
        *("training.conviction", "loss.serving", "loss.abroad", "residence_condition.not_applying"),
        *("notification.on_entry", "notification.lives_abroad_before_2023"),
        *(
            f"{topic}.too_young"
            for topic in ("draft", "contract", "mobilisation", "training", "leaving", "loss")
        ),
    )
)


def kind_of(found: Finding, ends: bool) -> Kind:
    """The kind of a finding; `ends`: whether something that comes by itself would change its verdict."""
    if found.verdict == "applies":
        return "possible" if found.rules == (SIGNED,) else KIND_OF_YES.get(found.topic, "possible")
    if found.verdict == "does_not_apply":
        return "not_while" if ends or not FOR_A_TIME.isdisjoint(found.rules) else "no"
    return "open"
