"""What fills in compiled templates on the server means what Django means."""

from types import SimpleNamespace
from typing import Any

import pytest
from django.template import Context, Template
from django.utils.safestring import mark_safe

from questionnaire.rendering.compiler import Compiler
from questionnaire.rendering.filler import filler

THINGS: dict[str, Any] = {
    "text": "a",
    "zero": 0,
    "none": None,
    "empty": [],
    "list": ["a", "b"],
    "pairs": [("a", 1), ("b", 2)],
    "deep": SimpleNamespace(list=[SimpleNamespace(name="x"), SimpleNamespace(name="y")]),
    "finished": mark_safe("<b>bold</b>"),
    "hostile": "<script>alert('&')</script>",
}


def filled(text: str) -> str:
    """A template filled in with the things."""
    compiler = Compiler({}, THINGS)
    page = compiler.all(Template(text).nodelist)
    return b"".join(filler(page, compiler.templates, {}, THINGS)(**THINGS)).decode()


@pytest.mark.parametrize(
    "text",
    [
        "{{ text }}{{ zero }}{{ finished }}{{ hostile }}",
        "{% for one in list %}{{ forloop.counter }}{{ forloop.counter0 }}{{ one }}{% endfor %}",
        "{% for one in empty %}{{ one }}{% endfor %}{% for one in none %}{{ one }}{% endfor %}",
        "{% for key, to in pairs %}{% if forloop.counter0 %};{% endif %}{{ key }}={{ to }}{% endfor %}",
        "{% for a in list %}{% for b in list %}{{ a }}{{ b }}{{ forloop.counter }}{% endfor %}{% endfor %}",
        "{% with it=deep.list %}{{ it.0.name }}{{ text }}{% endwith %}",
        "{% with text=zero %}{{ text }}{% endwith %}{{ text }}",
        "{% if text == 'a' and zero == 0 and text != 'b' and none is None %}yes{% endif %}",
        "{% if text in list and 'c' not in list or empty %}yes{% endif %}{% if 'a' in none %}!{% endif %}",
        "{% if empty %}1{% elif not zero %}2{% else %}3{% endif %}{% if empty %}{% else %}4{% endif %}",
        "{% load i18n %}{% blocktranslate with it=hostile %}100% {{ it }}{% endblocktranslate %}",
    ],
)
def test_a_template_means_what_it_means_to_django(text: str) -> None:
    assert filled(text) == Template(text).render(Context(THINGS))


def test_a_text_of_no_template_is_never_code() -> None:
    assert filled('{{ text }}"""{{ "\'+1/0+\'" }}\\') == Template('{{ text }}"""{{ "\'+1/0+\'" }}\\').render(
        Context(THINGS)
    )


def test_an_unknown_name_is_refused_when_the_page_is_compiled() -> None:
    with pytest.raises(ValueError, match="the runtime has no value other"):
        filled("{{ other }}")
