"""Invented organisations for tests: those of the example, and one as long as a file may make it."""

from django.conf.locale import LANG_INFO

from questionnaire.sharing.partners_file import Partner, read
from tests.conftest import ROOT

OURS = ("en", "ru")
EXAMPLE = ROOT / "deploy/partners.example.toml"
PARTNERS = read(str(EXAMPLE), OURS, LANG_INFO)

LONGEST = Partner(
    slug="longest-" * 3 + "longests",
    name=dict.fromkeys(
        OURS, "Съешь же ещё этих мягких французских булок, да выпей чаю & <b>щё</b> 'э' \"ю\" ыъ"
    ),
    languages=("hy", "az", "ka", "kk", "tg", "uz"),
    hotline="tel:+123-456-789-012-345",
    mail=f"mailto:{'helpwanted' * 10}@example.org",
    site=f"https://{'q7' * 30}.example/{'zx5k' * 10}/",
    onion=f"http://{'abcdefg2' * 7}.onion/{'wv4j' * 11}/",
    hours=dict.fromkeys(
        OURS, "Ежедневно, кроме праздников, с 10 до 18, по пятницам до 17, обед с 13 до 14 (МСК)"
    ),
)
