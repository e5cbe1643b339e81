"""The topics in the order of the law sheet: the one list of them, and all their rules by id.

A new topic is a file here and one of the same name in `wording/topics`, and a line in `TOPICS`.
"""

from . import contract, draft, loss_of_citizenship, mobilisation, notification, residence_condition

TOPICS = (
    draft.topic,
    contract.topic,
    mobilisation.topic,
    residence_condition.topic,
    loss_of_citizenship.topic,
    notification.topic,
)
RULES = {rule.id: rule for topic in TOPICS for rule in topic.rules}
RANK = {rule_id: index for index, rule_id in enumerate(RULES)}
