"""What to ask next, and which questions are a person's: both come out of the diagrams alone."""

from datetime import date

from .answers import Answers
from .diagram import Forest, Node, nodes
from .facts import ORDER, Fact
from .grown import grown
from .law import Law, law_on


def next_question(answers: Answers, day: date) -> Fact | None:
    """The first fact, in the questionnaire's order, that could still change a finding and was not asked."""
    return next(iter(_open(answers, law_on(day))), None)


def questions(answers: Answers, day: date) -> list[Fact]:
    """The questions of this person: those on the way of the answers before them, and the first open ones.

    An answer to any other question says nothing.
    """
    law = law_on(day)
    still_open = set(_open(answers, law))
    fronts = [{topic.diagram} for topic in grown(law)]
    asked = []
    for fact in ORDER:
        stands = False
        for front in fronts:
            here = {node for node in front if isinstance(node, Node) and node.place == fact.place}
            value = answers.values[fact.place]
            for node in here:
                front.update(node.branches if value is None else (node.branch(value),))
            stands = stands or bool(here)
        known = fact.place in answers.asked and answers.may_be_asked(fact)
        if stands and (known or fact in still_open):
            asked.append(fact)
    return asked


def _open(answers: Answers, law: Law) -> list[Fact]:
    forest = Forest()
    places = {
        node.place for topic in grown(law) for node in nodes(forest.given(topic.diagram, answers.values))
    }
    return [ORDER[place] for place in sorted(places - answers.asked) if answers.may_be_asked(ORDER[place])]
