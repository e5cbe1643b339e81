"""An instance of the site, run by gunicorn as shipped on a free port of this computer, and what it costs.

    with Gunicorn(workers=1) as server:  # or Gunicorn("some.module:application")
        server.port, server.pid
        server.cpu_seconds()  # of all its processes that run
        server.memory()  # bytes resident in each worker, by process id
    server = Gunicorn(port=8001, environment={"SECRET_KEY": "..."})  # then stop() or kill() ends it

It listens on 127.0.0.1 alone."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from urllib.request import ProxyHandler, build_opener

ROOT = Path(__file__).parent.parent
PATIENCE = 30  # seconds
ask = build_opener(ProxyHandler({})).open  # no proxy of the environment comes between


def free_port() -> int:
    """A free port of this computer."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Gunicorn:
    """Gunicorn with a WSGI application, from start until stop; its output goes to standard error.

    Takes the application, workers and threads (the shipped numbers where None), a port (a free one where
    None), more of the environment, the path that responds once it runs, and whether it has one core alone.
    Raises RuntimeError if it does not start.
    """

    def __init__(
        self,
        application: str = "config.wsgi",
        *,
        workers: int | None = None,
        threads: int | None = None,
        port: int | None = None,
        environment: dict[str, str] | None = None,
        ready: str = "/healthz",
        one_core: bool = False,
    ) -> None:
        self.port = port or free_port()
        more = {} if workers is None else {"WEB_CONCURRENCY": str(workers)}
        command = [sys.executable, "-m", "gunicorn", "--config", "config/gunicorn.py"]
        if threads is not None:
            command += ["--threads", str(threads)]
        self.process = subprocess.Popen(
            [*command, application],
            cwd=ROOT,
            preexec_fn=_keep_to_one_core if one_core else None,
            env={
                "SECRET_KEY": "a key for measuring that is long enough",
                "ALLOWED_HOSTS": "localhost,127.0.0.1",
                **os.environ,
                "PORT": str(self.port),
                **more,
                **(environment or {}),
            },
        )
        self.pid = self.process.pid
        self._wait(f"http://127.0.0.1:{self.port}{ready}")

    def __enter__(self) -> "Gunicorn":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> int:
        """Finish the open requests, then stop (draining); returns the exit status."""
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()
            raise

    def kill(self) -> None:
        """End it and all its workers at once."""
        if self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGSTOP)  # so that it starts no worker for one that was killed
        for pid in [*self.workers(), self.pid]:
            os.kill(pid, signal.SIGKILL)
        self.process.wait()

    def workers(self) -> list[int]:
        """The process ids of the workers."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text()
        return [int(pid) for pid in children.split()]

    def cpu_seconds(self) -> float:
        """Processor time so far, of gunicorn and the workers that run."""
        return sum(_clock(pid) for pid in (self.pid, *self.workers()))

    def memory(self) -> dict[int, int]:
        """Bytes resident in memory, by the process id of each worker."""
        page = os.sysconf("SC_PAGE_SIZE")
        return {pid: int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * page for pid in self.workers()}

    def _wait(self, address: str) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and self.process.poll() is None:
            try:
                with ask(address, timeout=5):
                    return
            except OSError:
                time.sleep(0.05)
        self.process.kill()
        self.process.wait()
        raise RuntimeError(f"gunicorn did not answer {address}")


def _keep_to_one_core() -> None:
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def _clock(pid: int) -> float:
    """The processor time of a process in seconds, by Linux's clock of it, which is finer than /proc."""
    return time.clock_gettime((~pid << 3) | 2)
