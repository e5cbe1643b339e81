"""Dates in English: day before month. Spaces are non-breaking, so that no date is torn apart."""

DATE_FORMAT = "j\N{NO-BREAK SPACE}F\N{NO-BREAK SPACE}Y"
YEAR_MONTH_FORMAT = "F\N{NO-BREAK SPACE}Y"
SHORT_DATE_FORMAT = "Y-m-d"
