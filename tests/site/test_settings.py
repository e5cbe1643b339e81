"""Wrong settings stop the start: one line that names the setting, what is wrong and what is allowed."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from config import environment, start
from config.environment import BadSetting
from questionnaire.sharing import partners_file
from tests.conftest import KEY, ROOT

MANAGE = ["manage.py", "check"]
GUNICORN = ["-m", "gunicorn", "--config", "config/gunicorn.py", "--bind", "127.0.0.1:0", "config.wsgi"]
OTHER = KEY[::-1]
ONION = f"http://{'a2' * 28}.onion"


def _started(command: list[str], **more: str) -> "subprocess.CompletedProcess[str]":
    """A program of the site, run with more of the environment until it ends."""
    given = {**os.environ, "SECRET_KEY": KEY, "SECRET_KEY_FILE": "", **more}
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def _refused(read: Callable[..., object], *arguments: object, **given: str) -> str:
    """The line with which a setting is refused."""
    with pytest.raises(BadSetting) as error:
        read(given, *arguments)
    text = str(error.value)
    assert len(text.splitlines()) == 1
    assert ". Allowed: " in text
    return text


@pytest.mark.parametrize("command", [MANAGE, GUNICORN], ids=["manage.py", "gunicorn"])
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", ""),
        ("SECRET_KEY", "x"),
        ("SECRET_KEY_FALLBACKS", "x"),
        ("EXIT_ADDRESS", ""),
        ("ONION_LOCATION", "http://example.onion\nX: y"),
        ("BEHIND_TLS_PROXY", "yes"),
        ("PYTHONTZPATH", ""),
    ],
)
def test_a_wrong_setting_stops_the_start_with_one_line(command: list[str], name: str, value: str) -> None:
    done = _started(command, **{name: value})
    (line,) = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (1, "")
    assert line.startswith("TIME_ZONE: " if name == "PYTHONTZPATH" else f"{name}: ")
    assert ". Allowed: " in line


@pytest.mark.parametrize(
    ("name", "value"),
    [("WEB_CONCURRENCY", "0"), ("PORT", "x"), ("BIND", "")],
)
def test_a_wrong_setting_of_gunicorn_stops_it_with_one_line(name: str, value: str) -> None:
    done = _started(GUNICORN, **{name: value})
    (line,) = done.stderr.splitlines()
    assert done.returncode == 1
    assert line.startswith(f"{name}: {value!a} is no ")
    assert ". Allowed: " in line


@pytest.mark.parametrize(
    "place",
    ["", "x", ":8000", "127.0.0.1", "127.0.0.1:", "127.0.0.1:0", "::1:8000", "a:99999", "unix:", "a b:1"],
)
def test_gunicorn_listens_at_an_address_and_a_port_alone(place: str) -> None:
    _refused(environment.place, "BIND", "127.0.0.1:8000", BIND=place)


@pytest.mark.parametrize(
    "place", ["0.0.0.0:8000", "[::]:80", "localhost:8000", "unix:/run/site.sock", "fd://3"]
)
def test_gunicorn_listens_where_it_is_told(place: str) -> None:
    assert environment.place({"BIND": place}, "BIND", "") == place


def test_gunicorn_gathers_nothing_of_a_request_for_a_log() -> None:
    load = "from gunicorn.app.wsgiapp import WSGIApplication as App; logger = App().cfg.logger_class"
    gather = "logger.atoms = lambda *_: print('gathered'); logger(App().cfg).access(*[None] * 4)"
    done = _started(["-c", f"{load}; {gather}", *GUNICORN[2:]])
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


@pytest.mark.parametrize("command", [MANAGE, GUNICORN], ids=["manage.py", "gunicorn"])
def test_missing_translations_stop_the_start_with_one_line(command: list[str], tmp_path: Path) -> None:
    for name in ("config", "questionnaire", "templates", "static", "locale", "staticfiles"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.mo", "*.pyc"))
    shutil.copy(ROOT / "manage.py", tmp_path)
    inside = ["-c", f"import os, runpy, sys; os.chdir({str(tmp_path)!r}); sys.path[0] = os.getcwd()"]
    if command is MANAGE:
        inside[1] += "; sys.argv = ['manage.py', 'check']; runpy.run_path('manage.py', run_name='__main__')"
    else:
        inside[1] += f"; sys.argv = {GUNICORN[1:]!r}; runpy.run_module('gunicorn', run_name='__main__')"
    done = _started(inside)
    (line,) = done.stderr.splitlines()
    assert done.returncode == 1
    assert line.startswith("The translations of ru: not compiled")


@pytest.mark.parametrize("content", [None, b"", b"nonsense" * 10], ids=["missing", "empty", "broken"])
def test_every_catalogue_needs_a_good_compiled_file(content: bytes | None, tmp_path: Path) -> None:
    folder = tmp_path / "xx" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "django.po").touch()
    if content is not None:
        (folder / "django.mo").write_bytes(content)
    with pytest.raises(BadSetting, match=r"^The translations of xx: .*\. Allowed: "):
        start.need_translations(tmp_path)


def test_a_machine_without_a_folder_to_write_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", "/proc/none")
    with pytest.raises(BadSetting, match=r"^TMPDIR: no temporary folder .*\. Allowed: "):
        start.temporary_folder("/proc/none")


def test_the_temporary_folder_is_in_memory_where_it_can_be(tmp_path: Path) -> None:
    assert start.temporary_folder(str(tmp_path)) == str(tmp_path)
    assert start.temporary_folder("/proc/none") == tempfile.gettempdir()


def test_a_machine_without_zone_information_is_refused() -> None:
    with pytest.raises(BadSetting, match=r"^TIME_ZONE: .*\. Allowed: "):
        start.time_zone("Europe/Nowhere")


@pytest.mark.parametrize(
    "key", ["x", "x" * 60, KEY[:31], f"{KEY},", f",{KEY}", f" {KEY}", f"{KEY}\n", f"{KEY}\0"]
)
def test_a_weak_key_or_one_that_cannot_rotate_is_refused_unseen(key: str) -> None:
    assert KEY[:10] not in _refused(environment.secret_key, SECRET_KEY=key)


def test_every_fallback_is_as_strong_as_a_key() -> None:
    assert environment.fallback_keys({"SECRET_KEY_FALLBACKS": f"{KEY}, {OTHER},"}) == [KEY, OTHER]
    assert "1 characters" in _refused(environment.fallback_keys, SECRET_KEY_FALLBACKS=f"{KEY},x")


def test_keys_can_come_from_files(tmp_path: Path) -> None:
    for name, text in (("key", f"{KEY}\n"), ("fallbacks", f"{OTHER}\n{KEY}\n")):
        (tmp_path / name).write_text(text)
    given = {"SECRET_KEY": "", "SECRET_KEY_FILE": str(tmp_path / "key")}
    assert environment.secret_key(given) == KEY
    given = {"SECRET_KEY_FALLBACKS_FILE": str(tmp_path / "fallbacks")}
    assert environment.fallback_keys(given) == [OTHER, KEY]


def test_the_file_of_a_key_is_readable_strong_and_the_only_source(tmp_path: Path) -> None:
    path = str(tmp_path / "key")
    assert _refused(environment.secret_key, SECRET_KEY_FILE=path).startswith("SECRET_KEY_FILE: ")
    Path(path).write_text(KEY)
    assert "too" in _refused(environment.secret_key, SECRET_KEY_FILE=path, SECRET_KEY=KEY)
    Path(path).write_bytes(b"\xff" * 60)
    assert _refused(environment.secret_key, SECRET_KEY_FILE=path)
    Path(path).write_text("short")
    assert _refused(environment.secret_key, SECRET_KEY_FILE=path).startswith("SECRET_KEY_FILE: ")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "ya.ru",
        "//ya.ru/",
        "/",
        "javascript:alert(1)",
        "ftp://ya.ru/",
        "https://",
        "https:///x",
        "https://a@ya.ru/",
        "https://ya.ru:x/",
        "https://[ya.ru/",
        "https://ya.ru/\r\nX: y",
        "https://ya.ru/ x",
        " https://ya.ru/",
        "https://ya.ru/\x7f",
        f"https://ya.ru/{'x' * 500}",
    ],
)
def test_the_exit_leads_to_a_whole_http_address_alone(address: str) -> None:
    _refused(environment.address, "EXIT_ADDRESS", "https://ya.ru/", EXIT_ADDRESS=address)


@pytest.mark.parametrize("address", ["https://ya.ru/", "http://127.0.0.1:8000/x?y=z", "https://пример.рф/"])
def test_the_exit_can_lead_to_any_site(address: str) -> None:
    assert environment.address({"EXIT_ADDRESS": address}, "EXIT_ADDRESS", "") == address


@pytest.mark.parametrize(
    "address",
    [f"{ONION}\nX: y", f"{ONION}\x00", f"{ONION}/page", "http://example.onion", "example.onion", "x"],
)
def test_an_onion_location_is_the_address_of_one_alone(address: str) -> None:
    _refused(environment.onion_address, "ONION_LOCATION", ONION_LOCATION=address)


@pytest.mark.parametrize(("given", "read"), [(ONION, ONION), (f"{ONION}/", ONION), ("", "")])
def test_an_onion_location_ends_without_a_slash(given: str, read: str) -> None:
    assert environment.onion_address({"ONION_LOCATION": given}, "ONION_LOCATION") == read


@pytest.mark.parametrize("text", ["a\nb", "a\x1bb", "a\u202eb", "a\u2028b", "a\udc80b", "x" * 201])
def test_what_is_shown_of_the_operator_is_one_plain_line(text: str) -> None:
    _refused(environment.line, "OPERATOR_NAME", OPERATOR_NAME=text)


@pytest.mark.parametrize("host", ["https://a.example", "a.example/", "a b", "a\nb", "a.example:", "a:0"])
def test_hosts_are_names_alone(host: str) -> None:
    _refused(environment.hosts, "ALLOWED_HOSTS", ALLOWED_HOSTS=f"b.example,{host}")


def test_hosts_have_commas_between_them() -> None:
    given = {"ALLOWED_HOSTS": "localhost, 127.0.0.1,[::1]:8443,.a.example,*,"}
    assert environment.hosts(given, "ALLOWED_HOSTS") == ["localhost", "127.0.0.1", "[::1]", ".a.example", "*"]
    assert environment.hosts({}, "ALLOWED_HOSTS") == []


def test_the_ports_of_addresses_are_the_servers_own_and_those_of_its_hosts() -> None:
    given = {"ALLOWED_HOSTS": "a.example, [::1]:8443"}
    assert environment.ports(given, "ALLOWED_HOSTS") == {"8000", "8443"}
    assert environment.ports({**given, "BIND": "0.0.0.0:80", "PORT": "81"}, "ALLOWED_HOSTS") == {"80", "8443"}
    assert environment.ports({"PORT": "8001"}, "ALLOWED_HOSTS") == {"8001"}


def test_a_deeply_nested_file_of_organisations_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "partners.toml"
    path.write_text(f"partner = {'[' * 5000}{']' * 5000}")
    with pytest.raises(partners_file.BadPartners, match="nested too deeply"):
        partners_file.read(str(path), {}, {})


def test_all_mistakes_of_that_file_stand_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "partners.toml"
    path.write_text('[[partner]]\nslug = "A"\n')
    (line,) = _started(MANAGE, PARTNERS_FILE=str(path)).stderr.splitlines()
    assert line.startswith(f"PARTNERS_FILE: {path}: partner 1: ")
    assert "; " in line
    assert ". Allowed: a file like deploy/partners.example.toml" in line
