"""The benchmarks by name, as script/bench calls them."""

import sys

from . import pages, pressure, rules, soak

BENCHMARKS = {"pages": pages.main, "rules": rules.main, "pressure": pressure.main, "soak": soak.main}

name, *arguments = sys.argv[1:] or ["pages"]
if name not in BENCHMARKS:
    sys.exit(f"script/bench: no benchmark {name!a}; there are {', '.join(BENCHMARKS)}")
BENCHMARKS[name](arguments)
