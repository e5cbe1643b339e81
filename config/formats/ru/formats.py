"""Dates in Russian: months in the genitive, the letter that stands for "year", non-breaking spaces."""

DATE_FORMAT = "j\N{NO-BREAK SPACE}E\N{NO-BREAK SPACE}Y\N{NO-BREAK SPACE}г."
YEAR_MONTH_FORMAT = "E\N{NO-BREAK SPACE}Y\N{NO-BREAK SPACE}г."
SHORT_DATE_FORMAT = "d.m.Y"
