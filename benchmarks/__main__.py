"""The benchmarks by name; script/bench calls this."""

import sys

from . import pages

NAMES = {"pages": pages.main}

name, *arguments = sys.argv[1:] or ["pages"]
if name not in NAMES:
    sys.exit(f"script/bench: there is no {name!a}; there are {', '.join(NAMES)}")
NAMES[name](arguments)
