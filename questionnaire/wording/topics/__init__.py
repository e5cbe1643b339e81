"""The words of the topics: one file each, with those of the topic itself (TOPIC) and of its rules (RULES).

A file or a name that is missing leaves words out; `manage.py check` says which.
"""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from questionnaire import rules
from questionnaire.wording.types import RuleWords, TopicWords

FILES: dict[str, ModuleType] = {
    found.name: import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)
}
_ORDERED = [topic.name for topic in rules.TOPICS if topic.name in FILES]

TOPICS: dict[str, TopicWords] = {
    name: FILES[name].TOPIC for name in _ORDERED if hasattr(FILES[name], "TOPIC")
}
RULES: dict[str, RuleWords] = {
    id: words for name in _ORDERED for id, words in getattr(FILES[name], "RULES", {}).items()
}
