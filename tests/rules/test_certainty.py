"""How sure a rule is, and what it leans to, where that hangs on the date or the person."""

import pytest

from questionnaire import rules

from .edges import (
    DECISION,
    FOREIGNER,
    NEW_CITIZEN,
    OFFICER,
    SERVED,
    SPECIALIST,
    SUMMONS,
    Edge,
    case,
    citizen_of,
    conviction,
    edge,
    served_in,
)
from .test_edges import found, named

OCCUPIED = {"residence": "occupied"}

CERTAINTIES = [
    ("high", edge("draft.over_age", age=30, on="2023-12-31")),
    ("medium", edge("draft.over_age", age=30, on="2024-01-01")),
    ("high", edge("draft.over_age", age=31)),
    ("high", edge("draft.over_age", DECISION, age=30, on="2023-12-31")),
    ("low", edge("draft.over_age", DECISION, age=30, on="2024-01-01")),
    ("high", edge("draft.over_age", DECISION, age=31)),
    ("medium", edge("draft.over_age", SUMMONS, age=30)),
    ("high", edge("draft.served", SERVED, on="2025-09-29")),
    ("low", edge("draft.served", SERVED, OCCUPIED, on="2025-09-29")),
    ("medium", edge("draft.served", SERVED, OCCUPIED, on="2025-09-30")),
    ("medium", edge("draft.treaty_service", served_in("tajikistan"), on="2025-12-01")),
    ("low", edge("draft.treaty_service", served_in("tajikistan"), on="2025-12-02")),
    ("medium", edge("draft.treaty_service", served_in("abkhazia"), on="2025-12-02")),
    ("medium", edge("draft.treaty_service", served_in("south_ossetia"), on="2025-12-02")),
    ("high", edge("draft.record", conviction("serving"), on="2023-12-31")),
    ("medium", edge("draft.record", conviction("serving"), on="2024-01-01")),
    ("medium", edge("draft.record", case("trial"), on="2026-01-01")),
    ("medium", edge("draft.decided", DECISION, on="2025-09-29")),
    ("high", edge("draft.decided", DECISION, on="2025-09-30")),
    ("medium", edge("draft.decided", DECISION, residence="abroad")),
    ("medium", edge("draft.decided", DECISION, residence="both")),
    ("medium", edge("draft.decided", DECISION, OCCUPIED)),
    ("high", edge("contract.listed_offence", conviction("serving", "listed"), on="2023-06-23")),
    ("medium", edge("contract.listed_offence", conviction("serving", "listed"), on="2023-06-24")),
    ("medium", edge("contract.record_allowed", case("investigation"), on="2024-03-22")),
    ("high", edge("contract.record_allowed", case("investigation"), on="2024-03-23")),
    ("high", edge("contract.record_allowed", conviction("serving"), on="2024-03-22")),
    (
        "medium",
        edge("contract.record_allowed", conviction("serving"), case("investigation"), on="2024-03-22"),
    ),
    ("high", edge("mobilisation.not_in_reserve")),
    ("low", edge("mobilisation.not_in_reserve", OCCUPIED, service="other_state")),
    ("low", edge("mobilisation.not_in_reserve", service="other_state")),
    ("medium", edge("mobilisation.not_in_reserve", OCCUPIED)),
    ("medium", edge("mobilisation.out_of_reserve", OFFICER, age=70, on="2023-12-31")),
    ("high", edge("mobilisation.out_of_reserve", OFFICER, age=70, on="2024-01-01")),
    ("high", edge("mobilisation.out_of_reserve", SERVED, age=70, on="2023-12-31")),
    (
        "medium",
        edge("mobilisation.out_of_reserve", SPECIALIST, reserve_rank="officer", age=50, on="2023-12-31"),
    ),
    ("high", edge("mobilisation.residual", SERVED)),
    ("medium", edge("mobilisation.residual", served_in("tajikistan"))),
    ("medium", edge("mobilisation.residual", SERVED, OCCUPIED)),
    ("high", edge("training.not_in_reserve")),
    ("low", edge("training.not_in_reserve", OCCUPIED, service="other_state")),
    ("medium", edge("training.not_in_reserve", OCCUPIED)),
    ("medium", edge("training.out_of_reserve", OFFICER, age=70, on="2023-12-31")),
    ("high", edge("training.out_of_reserve", OFFICER, age=70, on="2024-01-01")),
    ("high", edge("training.residual", served_in("tajikistan"))),
    ("medium", edge("training.residual", SERVED, OCCUPIED)),
    ("medium", edge("leaving.summons", SUMMONS, on="2023-08-03")),
    ("high", edge("leaving.summons", SUMMONS, on="2023-08-04")),
    ("low", edge("loss.offence", NEW_CITIZEN, conviction("serving", "listed"), on="2023-10-25")),
    ("medium", edge("loss.offence", NEW_CITIZEN, conviction("serving", "listed"), on="2023-10-26")),
    ("high", edge("loss.not_yet", NEW_CITIZEN, on="2023-12-14")),
    ("medium", edge("loss.not_yet", NEW_CITIZEN, military_register="on", on="2023-12-15")),
    ("high", edge("notification.sixty_days")),
    ("medium", edge("notification.sixty_days", citizen_of("ukraine"), on="2023-06-16")),
    (
        "high",
        edge(
            "notification.sixty_days",
            citizen_of("ukraine"),
            citizenship="russian",
            foreign_residence_permit="permanent",
        ),
    ),
    ("medium", edge("residence_condition.may_be_met", FOREIGNER, service="contract")),
    ("low", edge("residence_condition.may_be_met", FOREIGNER, SERVED)),
]

LEANINGS = [
    (None, edge("draft.occupied", OCCUPIED, on="2023-09-29")),
    ("applies", edge("draft.occupied", OCCUPIED, on="2023-09-30")),
    ("applies", edge("draft.occupied", OCCUPIED, on="2025-09-22")),
    (None, edge("draft.occupied", OCCUPIED, on="2025-09-23")),
    (None, edge("mobilisation.sentence", SERVED, conviction("serving"), on="2023-06-23")),
    ("applies", edge("mobilisation.sentence", SERVED, conviction("serving"), on="2023-06-24")),
    (None, edge("leaving.visit_registered", residence="abroad", on="2023-04-13")),
    ("applies", edge("leaving.visit_registered", residence="abroad", on="2023-04-14")),
]


@pytest.mark.parametrize(("certainty", "row"), CERTAINTIES, ids=named)
def test_certainty_follows_the_date_and_the_person(certainty: str, row: Edge) -> None:
    assert (found(row).rules, found(row).certainty) == ((row.rule,), certainty)


@pytest.mark.parametrize(("leaning", "row"), LEANINGS, ids=named)
def test_a_leaning_begins_and_ends_on_its_day(leaning: str | None, row: Edge) -> None:
    assert (found(row).rules, found(row).leaning) == ((row.rule,), leaning)


def test_each_certainty_or_leaning_that_varies_stands_in_the_tables() -> None:
    for table, name in ((CERTAINTIES, "certainty"), (LEANINGS, "leaning")):
        varying = {rule.id for rule in rules.RULES.values() if callable(getattr(rule, name))}
        assert {row.rule for _, row in table} >= varying
