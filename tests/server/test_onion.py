"""The onion service of deploy/torrc before nginx and the site, in a Tor network of this computer."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.conftest import Server, free_port
from tests.support import proxies
from tests.support.tor_network import Onion, tor_network, wait
from tests.support.visitor import GERMAN_IN_MOSCOW

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def onion(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Onion]:
    """The service, once it answers."""
    folder, port = tmp_path_factory.mktemp("tor"), free_port()
    with ExitStack() as stack:
        onion = stack.enter_context(tor_network(folder, port))
        server = Server(tmp_path_factory.mktemp("site"), ALLOWED_HOSTS=f"{onion.address},localhost")
        stack.callback(server.stop)
        stack.enter_context(proxies.nginx(tmp_path_factory.mktemp("nginx"), server.port, onion=port))
        print(f"The onion service answered after {wait(onion):.0f} s.")
        yield onion


def test_a_journey_goes_through_the_onion_service(onion: Onion) -> None:
    walker = onion.walker()
    assert "<h1" in walker.open("/en/").body.decode()
    assert walker.walk(GERMAN_IN_MOSCOW)[0] == "citizenship"
    assert "Yes, the draft can reach you" in walker.open("/en/check/result/").body.decode()
