"""Django's own templates as data for the offline file: lists of texts and tags that its runtime fills in.

So every page of the file is written once, in templates/.
"""

from typing import Any, cast

from django.template.loader import get_template
from django.template.loader_tags import ExtendsNode

from .expressions import Tags
from .nodes import OF_NOTES, Nodes


class Compiler(Nodes):
    """Compiles pages, and checks afterwards what no single node can tell."""

    def page(self, name: str) -> Tags:
        """The tags of a page's main part. Raises ValueError for a tag, a filter or a test that the runtime
        does not know."""
        extends = cast(Any, get_template(name)).template.nodelist[0]
        if not isinstance(extends, ExtendsNode):
            raise ValueError(f"{name} is no page")
        with self.within(name, {}):
            tags = self.all(extends.blocks["main"].nodelist)
        self.check()
        return tags

    def of_notes(self) -> dict[str, Tags]:
        """The templates that the tag `cite` fills in, by their names."""
        tags = {name: self.included(f"offline/_{name}.html") for name in OF_NOTES}
        self.check()
        return tags

    def check(self) -> None:
        """Raises ValueError where a template asks whether something is in a list: to the runtime an empty
        list is something."""
        if unsure := self.tested & self.lists:
            raise ValueError(f"the offline file cannot tell whether these are empty: {unsure}")
