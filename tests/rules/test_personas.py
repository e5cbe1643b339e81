"""Each persona of personas.jsonl has the verdicts written beside it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.sample_person import find

TEXT = Path(__file__).with_name("personas.jsonl").read_text(encoding="utf-8")
CASES = [json.loads(line) for line in TEXT.splitlines()]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['name']}, {case['on']}")
def test_verdicts_are_as_written(case: dict[str, Any]) -> None:
    got = {topic: find(topic, case["situation"], case["on"]).verdict for topic in case["expect"]}
    assert got == case["expect"]
