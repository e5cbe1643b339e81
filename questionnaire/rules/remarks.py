"""Remarks: sentences of a result that hold for several rules, each with its own sources and its own date.

`part` is the part of a result that a remark is in: what the decree says, or what the law around it says. Law
sheet, section 3, the paragraphs around the tables.
"""

from dataclasses import dataclass
from typing import Literal

from .law import (
    DECREE,
    ELECTRONIC_SUMMONS,
    EXIT_BAR,
    ONE_YEAR_CONTRACTS,
    SUMMONS_IN_USE,
    YEAR_ROUND,
    Change,
    Law,
)
from .rule import APPLIES, HIGH, MEDIUM, Certainty, Topic
from .topics import contract, draft, loss_of_citizenship, mobilisation, notification, residence_condition

Part = Literal["decree", "law"]


@dataclass(frozen=True)
class Remark:
    """A sentence or two: attached to which rules, since when, how sure, and on what authority."""

    id: str
    part: Part
    attached_to: tuple[str, ...]
    certainty: Certainty
    sources: tuple[str, ...]
    since: Change = DECREE


def _all(topic: Topic, *but: str) -> tuple[str, ...]:
    return tuple(rule.id for rule in topic.rules if rule.id not in but)


def _applying(topic: Topic) -> tuple[str, ...]:
    return tuple(rule.id for rule in topic.rules if rule.verdict == APPLIES)


_STATELESS = ("contract.stateless", "contract.stateless_before_2025")
_FOREIGN = ("contract.foreign_citizen", "contract.foreign_record")
_SUMMONED = (
    "draft.liable",
    "draft.foreign_service",
    "draft.abroad_on_register",
    "draft.deferred",
    "draft.turned_27_before_2024",
)

_TABLE = (
    Remark(
        "decree_conscripts",
        "decree",
        _all(draft.topic, "draft.foreign_citizen", "draft.stateless"),
        HIGH,
        ("decree", "aif"),
    ),
    Remark("decree_foreigners", "decree", ("draft.foreign_citizen", *_FOREIGN), HIGH, ("vk",)),
    Remark("decree_stateless", "decree", ("draft.stateless", *_STATELESS), HIGH, ("aif", "vk", "mt")),
    Remark(
        "decree_contracts",
        "decree",
        _all(contract.topic, *_STATELESS, *_FOREIGN),
        HIGH,
        ("aif", "asiaplus"),
    ),
    Remark("decree_peacetime", "decree", _all(mobilisation.topic), HIGH, ("decree", "mod-dual-2022")),
    Remark("another_decree", "decree", _all(residence_condition.topic), HIGH, ("mail-2025-12",)),
    Remark("another_law_loss", "decree", _all(loss_of_citizenship.topic), HIGH, ("281fz",)),
    Remark("another_law_notice", "decree", _all(notification.topic), HIGH, ("kommersant-138fz",)),
    Remark("year_round", "law", ("draft.liable",), HIGH, ("rbc-2025-11",), YEAR_ROUND),
    Remark("law_offers", "law", _applying(draft.topic), HIGH, ("53fz-23", "53fz-24", "acs")),
    Remark("summons_served", "law", _SUMMONED, HIGH, ("summons-2023",), ELECTRONIC_SUMMONS),
    Remark("summons_in_use", "law", _SUMMONED, MEDIUM, ("iguides-2026",), SUMMONS_IN_USE),
    Remark("summons_exit_bar", "law", _SUMMONED, HIGH, ("tass-2023-08",), EXIT_BAR),
    Remark("summons_limits", "law", _SUMMONED, HIGH, ("summons-2023", "iguides-2026"), EXIT_BAR),
    Remark("no_end", "law", _applying(contract.topic), HIGH, ("decree-647", "supreme-court-2023")),
    Remark(
        "one_year_contract",
        "law",
        ("contract.foreign_citizen",),
        HIGH,
        ("forbes-2023",),
        ONE_YEAR_CONTRACTS,
    ),
    Remark("short_way", "law", ("contract.foreign_citizen",), HIGH, ("decree-690", "decree-10")),
)

REMARKS = {remark.id: remark for remark in _TABLE}


def remarks(rules: tuple[str, ...], law: Law) -> tuple[Remark, ...]:
    """The remarks attached to any of the rules under a law."""
    return tuple(
        remark for remark in _TABLE if law.has(remark.since) and not set(rules).isdisjoint(remark.attached_to)
    )
