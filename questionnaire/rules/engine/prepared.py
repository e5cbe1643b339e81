"""What is found out beforehand: all that is the same for every reader, so that no page takes longer because
its reader is the first whom a rare rule concerns."""

from datetime import date

from questionnaire.rules.cited import cited_under
from questionnaire.rules.law import DECREE, PERIODS, law_on

from .compiled import compile_all, compiled
from .future_changes import age_limits
from .life import stays
from .reading_frequency import readings_under
from .smallest import settling


def prepare(day: date) -> None:
    """Compile the diagrams of every period, and find out what results from a day on need of them. Raises
    ValueError before the decree."""
    compile_all()
    today = law_on(day)
    for law in PERIODS:
        if law.start >= today.start or law is law_on(DECREE.day):
            cited_under(law)
            readings_under(law)
            for number, topic in enumerate(compiled(law)):
                age_limits(topic.topic, law)
                stays(number, law)
                for condition in topic.conditions.values():
                    settling(condition)
