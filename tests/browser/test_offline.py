"""The offline file beside the server: the same questions, verdicts and reasons on every path down each
diagram, the same pages for people who between them meet every rule; opened from disk, without a network."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from django.template import Context, Template
from django.utils.formats import date_format
from django.utils.translation import override
from playwright.sync_api import Browser, Page, expect

from questionnaire import offline, rules
from questionnaire.journey.journey import Journey
from questionnaire.offline.compiler import OfflineCompiler
from questionnaire.rendering.compiler import OPERATORS
from questionnaire.wording import QUESTIONS
from tests.support.compare_findings import IN_THE_FILE, Cases, Given, every_path, on_the_server, some_people
from tests.support.compare_pages import in_file_and_on_server
from tests.support.everyone import people, stopped_after
from tests.support.visitor import GERMAN_IN_MOSCOW, someone

from .test_browser import answer_by_keyboard, tab_to, violations

pytestmark = pytest.mark.browser

LANGUAGES = ["en", pytest.param("ru", marks=pytest.mark.slow)]
TODAY = date(2026, 11, 23)
NUMBER = """
() => main.querySelector(".answers") ? -1 : main.querySelector(".result") ? -2
    : Number(main.querySelector("form")?.getAttribute("action").split("/")[2] ?? 0)
"""  # of the page on show
OPEN = 20  # of the people who stop early, for whom much is open
RANDOM = 40
BATCH = 500  # of all at once, the answers would take over a gigabyte
MANY_RULES_THEN = {  # several rules may fit her under the law of the decree's day, with one verdict
    "citizenship": "unknown",
    "acquired": "birth",
    "sex": "female",
    "age": 48,
    "service": "completed",
    "reserve_rank": "other_ranks",
    "foreign_residence_permit": "no",
    "residence": "both",
    "conviction": "lapsed",
    "criminal_case": "trial",
    "conviction_offence": "grave",
    "case_offence": "grave",
    "drug_penalty": "no",
}


@pytest.fixture(scope="session")
def file_in(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The file in a language, on disk."""
    folder = tmp_path_factory.mktemp("offline")

    def written(language: str) -> Path:
        path = folder / f"check-{language}.html"
        path.write_bytes(offline.file_of(language))
        return path

    return written


@pytest.fixture
def open_file(browser: Browser, file_in: Callable[[str], Path]) -> Iterator[Callable[..., Page]]:
    """Opens the file in a fresh profile without a network; takes Playwright's options of a context."""
    contexts, errors = [], []

    def open_(language: str = "en", **options: Any) -> Page:
        size = {"width": 360, "height": 740}
        context = browser.new_context(**{"viewport": size, "offline": True, **options})
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(error))
        page.clock.set_fixed_time(f"{TODAY}T12:00:00Z")
        page.goto(file_in(language).as_uri())
        return page

    yield open_
    for context in contexts:
        context.close()
    assert errors == []


def differences(page: Page, cases: Cases, *, with_future_changes: bool = False) -> list[tuple[Any, ...]]:
    """The cases in which the file comes to something else than the server, compared some at a time."""
    # As JSON: Playwright takes minutes to hand over thousands of objects.
    in_json = f"(text) => JSON.stringify(({IN_THE_FILE})(JSON.parse(text)))"
    found = []
    for start in range(0, len(cases), BATCH):
        batch = cases[start : start + BATCH]
        dated = [[given, str(day)] for given, day in batch]
        in_file = json.loads(page.evaluate(in_json, json.dumps([dated, with_future_changes])))
        on_server = [on_the_server(*case, with_future_changes=with_future_changes) for case in batch]
        found += [case for case in zip(batch, on_server, in_file, strict=True) if case[1] != case[2]]
    return found


@pytest.mark.slow
def test_every_path_down_every_diagram_comes_to_the_same(
    open_file: Callable[..., Page], tried: Counter[str]
) -> None:
    cases = list(every_path())
    tried["paths compared with the offline file"] += len(cases)
    assert differences(open_file(), cases) == []


def test_one_in_thirty_paths_comes_to_the_same(open_file: Callable[..., Page]) -> None:
    assert differences(open_file(), list(islice(every_path(), 0, None, 30))) == []


def test_people_at_random_get_the_same_years_and_future_changes(open_file: Callable[..., Page]) -> None:
    assert differences(open_file(), list(some_people(200)), with_future_changes=True) == []


@pytest.mark.slow
def test_people_with_open_questions_get_the_same_future_changes(
    open_file: Callable[..., Page], tried: Counter[str]
) -> None:
    cases = list(some_people(1500))
    tried["people compared with the offline file"] += len(cases)
    assert differences(open_file(), cases, with_future_changes=True) == []


@pytest.mark.slow
def test_the_year_of_birth_counts_until_2027_as_on_the_server(
    open_file: Callable[..., Page], tried: Counter[str]
) -> None:
    cases = list(some_people(600, range(24, 32), date(2026, 12, 31)))
    tried["people compared with the offline file"] += len(cases)
    assert differences(open_file(), cases, with_future_changes=True) == []


def meeting_every_rule(day: date) -> list[Given]:
    """People who between them meet every rule that can be met on a day, few of them."""
    met: set[str] = set()
    found = []
    for outcomes, given in people(day).items():
        new = {outcome.rule for outcome in outcomes} - met
        if new:
            met |= new
            found.append(given)
    assert met == {
        row.rule
        for topic in rules.compiled(rules.law_on(day))
        for row in rules.rows(topic, rules.law_on(day))
    }
    return found


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_result_says_the_same(
    open_file: Callable[..., Page], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "today", lambda: TODAY)
    page = open_file(language)
    at_random = [given for given, _day in some_people(RANDOM) if Journey(given, TODAY).relevant]
    persons = [
        *meeting_every_rule(TODAY),
        *stopped_after("ground", TODAY)[:OPEN],
        MANY_RULES_THEN,
        *at_random,
    ]
    for given in persons:
        for number, path in ((-2, "result"), (-3, "result/all")):
            response = someone(given).get(f"/{language}/check/{path}/")
            page.evaluate("([answers, number]) => { given = answers; show(number); }", [given, number])
            assert in_file_and_on_server(page, response) == [], given


def test_templates_mean_in_the_file_what_they_mean_to_django(open_file: Callable[..., Page]) -> None:
    page = open_file()
    things = {
        "none": None,
        "nothing": {},
        "empty": [],
        "zero": 0,
        "text": "a",
        "list": ["a", "b"],
        "pairs": [["x", 1], ["y", 2]],
        "deep": {"list": [{"name": "n"}], "texts": {"a": "A"}},
        "html": "<b>quote</b> &quot;",
    }
    templates = [
        *(f"{{% if {name} %}}yes{{% else %}}no{{% endif %}}" for name in things),
        "{% for one in list %}{{ forloop.counter }}{{ one }}{% endfor %}",
        "{% for one in empty %}!{% endfor %}{% for one in unknown.a %}!{% endfor %}",
        "{% for key, to in pairs %}{% if forloop.counter0 %};{% endif %}{{ key }}={{ to }}{% endfor %}",
        "{% for one in deep.list %}{{ forloop.counter0 }}{{ one.name }}{{ one.unknown }}{% endfor %}",
        "{% with it=deep.list %}{{ it.0.name }}{% endwith %}{{ it }}",
        "{% if text == 'a' and zero == 0 and text != 'b' and none is None %}yes{% endif %}",
        "{% if text in list and 'c' not in list or empty %}yes{% endif %}{% if 'a' in unknown %}!{% endif %}",
        "{% if empty %}1{% elif text == unknown %}2{% elif not none %}3{% else %}4{% endif %}",
        "{% if text is not None and unknown == None %}yes{% endif %}",
        "{% load page_tags %}{{ deep.texts|of:text }}{{ deep.texts|of:zero }}",
        "{% load i18n %}{% blocktranslate count n=zero %}one{% plural %}{{ n }} ones{% endblocktranslate %}",
        "{% load i18n %}{% blocktranslate with it=text %}100% {{ it }}{{ zero }}{% endblocktranslate %}",
    ]
    for text in templates:
        template = Template(f"{{% load page_tags %}}{text}")
        compiler = OfflineCompiler({}, [*things, "it", "unknown"])
        in_file = page.evaluate(
            "([nodes, scope]) => html(nodes, scope)", [compiler.all(template.nodelist), things]
        )
        assert in_file == template.render(Context(things, autoescape=False)), text


def test_the_compiler_knows_every_filter_and_operator_of_the_runtime(open_file: Callable[..., Page]) -> None:
    operators = {operator for operator, _opposite in OPERATORS.values()}
    known = {*OfflineCompiler.filters, *operators, "not", "and", "or"}
    assert set(open_file().evaluate("Object.keys(functions)")) == known


def test_no_style_that_a_page_needs_is_left_out(open_file: Callable[..., Page]) -> None:
    page = open_file()
    style = page.evaluate("document.querySelector('style').textContent")
    left_out = {
        re.sub(r"::[\w-]+", "", selector).strip()
        for selectors in re.findall(r"([^{}]+)\{", "".join(path.read_text() for path in offline.STYLES))
        for selector in re.split(r",(?![^(]*\))", selectors.split("*/")[-1])
        if selector.strip() not in style and "@" not in selector
    }
    assert len(left_out) > 20
    found = set()
    for _page in walk(page, {**GERMAN_IN_MOSCOW, "criminal_case": "unknown"}):
        found |= set(
            page.evaluate("(all) => all.filter((one) => document.querySelector(one))", sorted(left_out))
        )
    assert found == set()


def answer(page: Page, answers: dict[str, str]) -> None:
    """Answer the question on the page, as people do."""
    name = page.evaluate("asked.name")
    if name == "age" and name in answers:
        page.fill("#answer", answers[name])
    else:
        page.check(f'input[value="{answers.get(name, "unknown")}"]')
    page.click("main form button")


def walk(page: Page, answers: dict[str, str]) -> Iterator[None]:
    """From the start page to the result; stops at every page on the way."""
    yield
    page.click("main a.button")
    while page.query_selector("main details"):
        yield
        answer(page, answers)
    yield
    page.click("main a.button")
    yield


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_a_journey_says_the_same(
    open_file: Callable[..., Page], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "today", lambda: TODAY)
    page = open_file(language)
    given: Given = {}
    for _page in walk(page, GERMAN_IN_MOSCOW):
        number = page.evaluate(NUMBER)
        if number == 0:  # the start page says other things of itself
            continue
        path = {-1: "answers", -2: "result", -3: "result/all"}.get(number, number)
        response = someone(given).get(f"/{language}/check/{path}/")
        assert in_file_and_on_server(page, response) == []
        if number > 0:
            name = page.evaluate("asked.name")
            given[name] = int(GERMAN_IN_MOSCOW[name]) if name == "age" else GERMAN_IN_MOSCOW[name]


def test_nothing_is_sent_stored_or_put_into_address_or_history(open_file: Callable[..., Page]) -> None:
    page = open_file(offline=False)
    requests: list[str] = []
    page.context.on("request", lambda request: requests.append(request.url))
    page.reload()
    address = page.url
    before = page.evaluate("history.length")
    for _page in walk(page, GERMAN_IN_MOSCOW):
        assert page.url == address
        assert page.evaluate("history.length") <= before + 1  # for Back to lead to
        assert page.evaluate("history.state") in (None, 1)
        assert page.title() == "Self-check"
        assert page.evaluate("[document.cookie, Object.keys(localStorage), Object.keys(sessionStorage)]") == [
            "",
            [],
            [],
        ]
    assert requests == [address]


def test_the_policy_lets_nothing_else_run_or_load(open_file: Callable[..., Page]) -> None:
    page = open_file(offline=False)
    refused = page.evaluate(
        """() => new Promise((resolve) => {
            const found = [], add = (name, more) =>
                document.body.append(Object.assign(document.createElement(name), more));
            addEventListener("securitypolicyviolation", (event) => found.push(event.effectiveDirective));
            add("script", { textContent: "given = null" });
            add("style", { textContent: "p { color: red }" });
            add("img", { src: "http://127.0.0.1:9/x.png" });
            fetch("http://127.0.0.1:9/").catch(() => setTimeout(() => resolve(found.sort()), 200));
        })"""
    )
    assert refused == ["connect-src", "img-src", "script-src-elem", "style-src-elem"]


def test_no_link_leads_out_and_no_punished_address_is_in_the_file() -> None:
    for code in ("en", "ru"):
        text = offline.file_of(code).decode()
        assert 'href=\\"http' not in text
        assert [
            source.id for source in rules.SOURCES.values() if source.caution and source.address in text
        ] == []


def test_its_own_back_and_change_keep_the_answers(open_file: Callable[..., Page]) -> None:
    page = open_file()
    steps = walk(page, GERMAN_IN_MOSCOW)
    for _ in range(5):
        next(steps)
    page.click("a.back")
    assert page.evaluate("asked.name") == "sex"
    assert page.is_checked('input[value="male"]')
    page.click("a.back")
    assert page.evaluate("asked.name") == "acquired"
    for _page in walk_on(page, GERMAN_IN_MOSCOW):
        pass
    page.click("dl.answers >> nth=2 >> text=Change")
    page.check('input[value="occupied"]')
    page.click("main form button")
    assert "In the Russian-held part" in page.inner_text("main")


def walk_on(page: Page, answers: dict[str, str]) -> Iterator[None]:
    """From a question to the summary."""
    while page.query_selector("main details"):
        answer(page, answers)
        yield


def test_an_age_is_taken_as_people_write_it(open_file: Callable[..., Page]) -> None:
    page = open_file()
    for typed, age in (("17 лет", 17), ("１７", 17), ("21 год", 21), ("30 years old", 30)):
        page.evaluate("given = { citizenship: 'russian', acquired: 'birth', sex: 'male' }; show(4)")
        page.fill("#answer", typed)
        page.click("main form button")
        assert page.evaluate("given.age") == age


@pytest.mark.parametrize(
    ("typed", "chosen", "error"),
    [
        ("", None, "Enter the age, or choose"),
        ("25", "unknown", "but not both"),
        ("x5", None, "in digits"),
        ("121", None, "from 0 to 120"),
    ],
)
def test_a_wrong_age_has_the_same_error_as_on_the_site(
    open_file: Callable[..., Page], typed: str, chosen: str | None, error: str
) -> None:
    page = open_file()
    page.evaluate("given = { citizenship: 'russian', acquired: 'birth', sex: 'male' }; show(4)")
    page.fill("#answer", typed)
    if chosen:
        page.check(f'input[value="{chosen}"]')
    page.click("main form button")
    assert error in page.inner_text(".error-summary")
    assert page.evaluate("document.activeElement.className") == "error-summary"
    page.click(".error-summary a")
    assert page.evaluate("document.activeElement.id") == "answer"


@pytest.mark.parametrize("method", ["button", pytest.param("keys", marks=pytest.mark.slow)])
def test_closing_leaves_no_answer_and_no_text(open_file: Callable[..., Page], method: str) -> None:
    page = open_file()
    for _page in walk(page, GERMAN_IN_MOSCOW):
        pass
    if method == "button":
        page.click("a.exit")
    else:
        for _ in range(3):
            page.keyboard.press("Shift")
    assert page.evaluate("main.innerText").strip().startswith("Can Russia draft you")
    assert page.inner_text("body") == "Closed. No answer is left."
    assert page.evaluate("given") == {}


def test_each_step_moves_the_focus_to_its_heading(open_file: Callable[..., Page]) -> None:
    page = open_file()
    steps = walk(page, GERMAN_IN_MOSCOW)
    next(steps)
    assert page.evaluate("document.activeElement.tagName") == "BODY"
    for _page in steps:
        assert page.evaluate("document.activeElement.tagName") == "H1"


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_accessibility_violation_on_any_step(open_file: Callable[..., Page], language: str) -> None:
    page = open_file(language, bypass_csp=True)
    found = []
    for _page in walk(page, {**GERMAN_IN_MOSCOW, "criminal_case": "unknown"}):
        found += violations(page)
    assert found == []


@pytest.mark.slow
def test_nothing_is_wider_than_a_narrow_window(open_file: Callable[..., Page]) -> None:
    page = open_file("ru", viewport={"width": 320, "height": 640})
    for _page in walk(page, {**GERMAN_IN_MOSCOW, "criminal_case": "unknown"}):
        assert page.evaluate("document.body.scrollWidth") <= 320


def test_without_script_it_says_what_is_missing_and_shows_the_rules(open_file: Callable[..., Page]) -> None:
    page = open_file(java_script_enabled=False)
    text = page.inner_text("body")
    assert "needs JavaScript" in text
    assert page.is_hidden("a.exit")  # it would lead nowhere
    items = page.query_selector_all("main li")
    law = rules.law_on(rules.LAST_CHECKED)
    known = [row for topic in rules.compiled(law) for row in rules.rows(topic, law)]
    assert len(items) == len(known)


@pytest.mark.parametrize(("day", "warned"), [("2027-03-18", False), ("2027-03-19", True)])
def test_it_warns_once_its_law_is_over_a_year_old(
    open_file: Callable[..., Page], day: str, warned: bool
) -> None:
    page = open_file()
    page.clock.set_fixed_time(f"{day}T12:00:00Z")
    page.evaluate("given = { citizenship: 'russian' }; show(-2)")
    assert ("Take care: the law was last checked" in page.inner_text("main")) == warned


def test_the_day_is_that_of_moscow_and_never_before_the_last_check(open_file: Callable[..., Page]) -> None:
    page = open_file()
    for moment, day in (
        ("2026-12-31T21:30:00Z", date(2027, 1, 1)),
        ("1970-01-02T00:00:00Z", rules.LAST_CHECKED),
    ):
        page.clock.set_fixed_time(moment)
        page.evaluate("given = { citizenship: 'russian' }; show(-2)")
        with override("en"):
            assert f"Law of {date_format(day)}," in page.locator(".day").inner_text()


@pytest.mark.slow
def test_the_whole_journey_by_keyboard_alone(open_file: Callable[..., Page]) -> None:
    page = open_file()
    tab_to(page, "main a.button", most=30)
    page.keyboard.press("Enter")
    while page.query_selector("main details"):
        name = page.evaluate("asked.name")
        answer_by_keyboard(page, name, GERMAN_IN_MOSCOW[name], most=30)
    tab_to(page, "main a.button", most=30)
    page.keyboard.press("Enter")
    assert "Yes, the draft can reach you" in page.inner_text(".topics")


def test_the_print_shows_the_answers_only_if_asked(
    open_file: Callable[..., Page],
) -> None:
    page = open_file()
    page.evaluate("window.print = () => { document.title = 'printed'; }")
    page.evaluate("given = { citizenship: 'russian', acquired: 'birth' }; show(-3)")
    assert page.query_selector(".given") is None
    page.check("[name=add]")
    page.click("#paper form button")
    assert "Russia only" in page.locator(".given").inner_text()
    assert page.is_checked("[name=add]")
    page.click("[action='#/print'] button")
    assert page.title() == "printed"


def test_holding_shift_closes_the_page_once(open_file: Callable[..., Page]) -> None:
    page = open_file()
    page.evaluate("closings = 0; actions.exit = () => closings++; null")
    for _ in range(2):
        page.keyboard.press("Shift")
    for _ in range(5):
        page.keyboard.down("Shift")
    assert page.evaluate("closings") == 1


def test_the_first_tab_leads_to_the_link_that_skips(open_file: Callable[..., Page]) -> None:
    page = open_file()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"


def test_the_browsers_back_leads_to_the_page_before_and_from_the_start_away(
    open_file: Callable[..., Page],
) -> None:
    page = open_file()
    for _page in islice(walk(page, GERMAN_IN_MOSCOW), 4):
        pass
    for fact in ("acquired", "citizenship"):
        page.go_back()
        with override("en"):
            title = str(QUESTIONS[fact].title)
        expect(page.locator("main")).to_contain_text(title)
    page.go_back()
    expect(page.locator("main a.button")).to_have_text("Go on")
    page.go_back()
    page.wait_for_url("about:blank")


def test_reload_starts_anew(open_file: Callable[..., Page]) -> None:
    page = open_file()
    for _page in islice(walk(page, GERMAN_IN_MOSCOW), 3):
        pass
    page.reload()
    assert page.inner_text("main a.button") == "Start"
    assert page.evaluate("given") == {}


def test_each_page_is_shown_from_its_top(open_file: Callable[..., Page]) -> None:
    page = open_file()
    for _page in walk(page, GERMAN_IN_MOSCOW):
        assert page.evaluate("document.body.scrollTop") == 0
        page.evaluate("document.body.scrollTo(0, document.body.scrollHeight)")


def test_starting_again_forgets_every_answer(open_file: Callable[..., Page]) -> None:
    page = open_file()
    page.evaluate("given = { citizenship: 'russian' }; show(-3)")
    page.check("[name=add]")
    page.click("#paper form button")
    page.click(".again button")
    assert page.evaluate("given") == {}
    assert page.inner_text("main a.button") == "Start"


@pytest.mark.parametrize(
    ("age", "typed", "chosen"), [(0, "0", []), (25, "25", []), ("unknown", "", ["unknown"])]
)
def test_an_age_given_before_stands_in_its_form(
    open_file: Callable[..., Page], age: object, typed: str, chosen: list[str]
) -> None:
    page = open_file()
    given = {"citizenship": "russian", "acquired": "birth", "sex": "male", "age": age}
    page.evaluate("(answers) => { given = answers; show(4); }", given)
    assert page.input_value("#answer") == typed
    assert page.eval_on_selector_all(":checked", "chosen => chosen.map(({ value }) => value)") == chosen


def test_a_question_that_fell_away_leads_to_the_open_one(open_file: Callable[..., Page]) -> None:
    page = open_file()
    page.evaluate("given = { citizenship: 'stateless' }; show(9)")
    expect(page.locator("h1")).to_have_text(page.evaluate("asked.words.title"))


@pytest.mark.parametrize("index", [-1, -2, 9])
def test_without_an_answer_there_is_no_summary_and_no_result(
    open_file: Callable[..., Page], index: int
) -> None:
    page = open_file()
    page.evaluate("(number) => show(number)", index)
    assert page.inner_text("h1").startswith("What citizenship" if index > 0 else "Can Russia")


def test_the_right_button_follows_no_link(open_file: Callable[..., Page]) -> None:
    page = open_file()
    page.click("main a.button", button="right")
    page.click("a.exit", button="right")
    assert page.inner_text("h1").startswith("Can Russia")
