"""The words of the topics: a file each, with the words of the topic itself and of its rules, by their ids."""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from questionnaire import rules
from questionnaire.wording.types import RuleWords, TopicWords

FILES: dict[str, ModuleType] = {
    found.name: import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)
}
_ORDERED = [FILES[topic.name] for topic in rules.TOPICS if topic.name in FILES]

TOPICS: dict[str, TopicWords] = {file.__name__.rpartition(".")[2]: file.TOPIC for file in _ORDERED}
RULES: dict[str, RuleWords] = {id: words for file in _ORDERED for id, words in file.RULES.items()}
