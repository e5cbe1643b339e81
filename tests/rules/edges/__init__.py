"""Each rule on its edges, one table a topic: who meets it, and who just does not, and on which day.

Each row is a rule and what differs from a Russian man of 24 with a second citizenship who lives in Russia.
"""

from typing import Any, NamedTuple


class Edge(NamedTuple):
    """A rule that decides, the day, and what the person differs in from `MAN`."""

    rule: str
    on: str
    facts: dict[str, Any]


def edge(rule: str, *groups: dict[str, Any], on: str = "2026-11-23", **facts: Any) -> Edge:
    """A row: groups of facts, and facts by their names."""
    together: dict[str, Any] = {}
    for group in groups:
        together |= group
    return Edge(rule, on, together | facts)


FOREIGNER = {"citizenship": "other", "applying": "residence_permit"}
STATELESS = {"citizenship": "stateless"}
RUSSIAN = {"citizenship": "russian"}
WOMAN = {"sex": "female"}
SPECIALIST = {"sex": "female", "military_specialty": "yes"}
OFFICER = {"reserve_rank": "officer", "service": "completed"}
SERVED = {"service": "completed"}
AWAY = {"residence": "abroad", "military_register": "off"}
BOTH_OFF = {"residence": "both", "military_register": "off"}
DECISION = {"summons": "decision"}
SUMMONS = {"summons": "summons"}
EARLY_BORN = {"age": 29, "birthday_passed": "no"}  # in 2026: born in 1996
NEW_CITIZEN = {"acquired": "naturalised", "military_register": "off"}


def citizen_of(state: str) -> dict[str, str]:
    """A citizen of Russia and of another state."""
    return {"other_citizenship": state}


def served_in(state: str) -> dict[str, str]:
    """The same, who has served there."""
    return {"other_citizenship": state, "service": "other_state", "served_in": state}


def conviction(stands: str, offence: str = "other") -> dict[str, str]:
    """A conviction for an offence."""
    return {"conviction": stands, "conviction_offence": offence}


def case(stands: str, offence: str = "other") -> dict[str, str]:
    """A criminal case about an offence."""
    return {"criminal_case": stands, "case_offence": offence}
