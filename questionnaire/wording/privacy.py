"""The table of the privacy page: what is stored, where, how long, who can see it, and which tests prove it.

Every row has a test; what no test can prove is named on the page as a limit.
"""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from .types import Text


@dataclass(frozen=True)
class PrivacyRow:
    """One row of the table; `tests` are node ids of pytest."""

    what: Text
    where: Text
    how_long: Text
    who: Text
    tests: tuple[str, ...]


PRIVACY_TABLE = (
    PrivacyRow(
        what=_("Your answers, on this server"),
        where=_("Nowhere. They pass through memory while a page is made."),
        how_long=_("Less than a second."),
        who=_("Nobody, unless whoever runs this copy has changed it."),
        tests=(
            "tests/server/test_zero_trace.py::test_no_file_written_meanwhile_holds_an_answer",
            "tests/server/test_zero_trace.py::test_output_holds_no_answer_but_class_file_and_line",
        ),
    ),
    PrivacyRow(
        what=_("Your answers, on your device"),
        where=_("In one encrypted cookie, from the first question on."),
        how_long=_("It opens for 30 minutes after the last page. The browser drops it when it closes."),
        who=_("This site. Without our key nobody can read it."),
        tests=(
            "tests/browser/test_seizure.py::test_no_answer_is_left_in_the_profile",
            "tests/site/test_errors.py::test_after_30_minutes_the_answers_are_worth_nothing",
        ),
    ),
    PrivacyRow(
        what=_("Which organisation showed you the way here"),
        where=_(
            "In the same cookie, if you pressed “Start” on its page here. In no address after that page."
        ),
        how_long=_("As long as the cookie."),
        who=_("This site, to name it on your result. The organisation itself learns nothing."),
        tests=(
            "tests/site/test_partners.py::test_the_organisation_stands_in_no_address_after_its_page",
            "tests/site/test_partners.py::test_its_page_sets_no_cookie",
        ),
    ),
    PrivacyRow(
        what=_("Your answers, after “Leave this site”"),
        where=_("Nowhere. The cookie is deleted at once."),
        how_long=_("Not at all. But a copy of the cookie made before opens for its 30 minutes."),
        who=_("Nobody. Back shows the start page."),
        tests=("tests/browser/test_exit.py::test_after_leaving_from_the_result_no_way_back_shows_it",),
    ),
    PrivacyRow(
        what=_("Which questions you were asked"),
        where=_(
            "In no address and no title. Without script, the browser’s history shows how many there were, "
            "and when. With script, it does not."
        ),
        how_long=_("As long as your browser keeps its history. A private window keeps none."),
        who=_("Whoever looks through your device."),
        tests=(
            "tests/browser/test_history.py::test_with_script_a_journey_of_any_length_leaves_the_same",
            "tests/server/test_zero_trace.py::test_addresses_hold_no_answer",
            "tests/site/test_pages.py::test_titles_of_the_journey_say_nothing_of_law_or_answers",
        ),
    ),
    PrivacyRow(
        what=_("How far down you scrolled a page"),
        where=_(
            "With script, in Firefox and Chromium: nowhere. Without script, Firefox writes it down. "
            "Questions then have one of three heights."
        ),
        how_long=_("As long as your browser keeps what it needs to open its tabs again."),
        who=_("Whoever looks through your device."),
        tests=(
            "tests/browser/test_seized_session.py::test_the_session_holds_no_scroll_position",
            "tests/browser/test_seized_session.py::test_without_script_the_scroll_positions_name_no_question",
            "tests/browser/test_browser.py::test_question_pages_have_three_heights",
        ),
    ),
    PrivacyRow(
        what=_("Your internet address, your browser, when you came"),
        where=_("In no log. An error is written down as a place in our code alone."),
        how_long=_("Not at all."),
        who=_("Nobody here. Your internet provider can see that you came."),
        tests=("tests/site/test_errors.py::test_a_server_error_has_a_page_and_logs_no_message",),
    ),
    PrivacyRow(
        what=_("Pages, in the browser’s store"),
        where=_(
            "Nowhere, on the way through the questions. Other pages, the same for all, may be stored, "
            "as style and script are."
        ),
        how_long=_(
            "Pages for five minutes, then asked for anew. Style and script until the browser drops them."
        ),
        who=_("Whoever looks through your device sees that you were here."),
        tests=(
            "tests/site/test_headers.py::test_nothing_that_may_differ_between_people_is_stored",
            "tests/site/test_shared_pages.py::test_nobody_stores_what_a_visitor_with_a_cookie_is_sent",
        ),
    ),
    PrivacyRow(
        what=_("The size of each page and answer, on the line"),
        where=_("Every question has one size, and so has every result. So has every answer you send."),
        how_long=_("As long as whoever watches the line keeps it."),
        who=_("Your internet provider, or whoever else watches."),
        tests=(
            "tests/site/test_padding.py::test_the_questions_have_one_size",
            "tests/site/test_padding.py::test_the_result_has_one_size_over_the_longest_results",
            "tests/browser/test_wire.py::test_every_posted_answer_has_one_length",
        ),
    ),
    PrivacyRow(
        what=_("Your visit, with others"),
        where=_("Nowhere. No page loads anything from another site."),
        how_long=_("Not at all."),
        who=_(
            "Nobody. A source or an organisation that you open learns of your visit there, but not where you "
            "came from."
        ),
        tests=("tests/site/test_pages.py::test_no_page_loads_anything_from_another_host",),
    ),
    PrivacyRow(
        what=_("Your answers, in the questionnaire as a file"),
        where=_("In the memory of the page, nowhere else. It asks nothing of any network."),
        how_long=_("Until the page is closed, loaded anew or left."),
        who=_("Whoever sees your screen meanwhile."),
        tests=(
            "tests/browser/test_offline.py::test_nothing_is_sent_stored_or_put_into_address_or_history",
            "tests/browser/test_seized_file.py::test_the_offline_file_leaves_no_answer_in_the_profile",
            "tests/browser/test_history.py::test_a_journey_of_any_length_through_the_offline_file_leaves_the_same",
            "tests/browser/test_seized_file.py::test_the_offline_file_leaves_two_entries_and_no_scroll_position",
        ),
    ),
)
