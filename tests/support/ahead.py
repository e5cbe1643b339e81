"""The site as shipped, on a computer whose clock is ahead by CLOCK_AHEAD seconds."""

import os
import time

AHEAD = float(os.environ["CLOCK_AHEAD"])
true_time = time.time
time.time = lambda: true_time() + AHEAD

from config.wsgi import application as application  # noqa: E402  # which reads the clock
