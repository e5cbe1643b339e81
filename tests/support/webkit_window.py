"""A window with WebKitGTK, the engine of Safari, that keeps its profile in a folder and may be driven.

The browsers that Debian makes of the engine keep nothing while they are driven, so this one is ours. It is
run by Debian's own Python: `webkit_window.py PROFILE [--no-script]`.
"""

import sys
import time
from pathlib import Path
from typing import Any

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402  # only once their versions are chosen

SIZE = (390, 844)  # a phone
INTERVAL = 200  # milliseconds between two copies of the session


def context(profile: Path) -> Any:
    """What pages share: cookies, caches and stores, all of them in the profile."""
    data = WebKit2.WebsiteDataManager(
        base_data_directory=str(profile / "data"), base_cache_directory=str(profile / "cache")
    )
    data.get_cookie_manager().set_persistent_storage(
        str(profile / "cookies.sqlite"), WebKit2.CookiePersistentStorage.SQLITE
    )
    shared = WebKit2.WebContext(website_data_manager=data)
    shared.set_automation_allowed(True)
    return shared


def main(profile: Path, *options: str) -> None:
    """Show an empty window until it is closed, and keep writing what would restore its page."""
    shared = context(profile)
    settings = WebKit2.Settings(
        enable_javascript="--no-script" not in options,
        hardware_acceleration_policy=WebKit2.HardwareAccelerationPolicy.NEVER,
    )
    view = WebKit2.WebView(is_controlled_by_automation=True, web_context=shared, settings=settings)
    window = Gtk.Window(default_width=SIZE[0], default_height=SIZE[1])
    window.add(view)
    window.show_all()

    def visit(*_: object) -> None:
        """Write down an address, as browsers made of the engine do in their history."""
        with (profile / "visits").open("a") as file:
            file.write(f"{time.time()} {view.get_uri()}\n")

    def save() -> bool:
        state = view.get_session_state().serialize().get_data()
        (profile / "session").write_bytes(state)
        return True  # again

    def close(_view: object) -> None:
        save()
        window.destroy()

    shared.connect("automation-started", lambda _, it: it.connect("create-web-view", lambda _: view))
    view.connect("notify::uri", visit)
    view.connect("print", lambda *_: True)  # no printer is asked for
    view.connect("close", close)
    window.connect("destroy", lambda _: Gtk.main_quit())
    GLib.timeout_add(INTERVAL, save)
    Gtk.main()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
