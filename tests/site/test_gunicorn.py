"""The settings of gunicorn that no request shows."""

import subprocess
import sys

# A worker that has three connections and one that has none both wake up for the same new one.
BOTH_WAKE = """
import socket, time
from config import gunicorn

def worker(connections):
    one = gunicorn.EvenWorker.__new__(gunicorn.EvenWorker)
    one.cfg, one.nr_conns, one.enqueue_req = None, connections, lambda connection: None
    return one

busy, idle = worker(3), worker(0)
with socket.create_server(("127.0.0.1", 0)) as listener:
    listener.setblocking(False)
    with socket.create_connection(listener.getsockname()):
        time.sleep = lambda seconds: idle.accept(listener) if seconds else None
        busy.accept(listener)
print(busy.nr_conns, idle.nr_conns)
"""


def test_a_new_connection_goes_to_the_worker_with_fewer() -> None:
    done = subprocess.run([sys.executable, "-c", BOTH_WAKE], capture_output=True, text=True, check=True)
    assert done.stdout == "3 1\n"
