"""How dates are written, by language. A language without a folder here is written as Django knows it."""
