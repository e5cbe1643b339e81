"""Words for each source as cited: publisher, title, edition; its date and address are in the rules."""

from django.utils.translation import gettext_lazy as _

from .types import SourceWords

SOURCES: dict[str, SourceWords] = {
    "mt": SourceWords(_("The Moscow Times"), _("Putin Allows Dual Citizens to Be Drafted"), language="en"),
    "decree": SourceWords(
        _("Justice Ministry of Tuva"),
        _("Digest of the decree of 14 November 2022, the one source of its number, 823"),
        _("undated"),
    ),
    "aif": SourceWords(_("Argumenty i Fakty"), _("News report quoting the decree")),
    "regnum": SourceWords(_("Regnum"), _("News report citing the Kremlin on the bars for a record")),
    "atlas": SourceWords(_("Atlas News"), _("News report on the decree")),
    "vk": SourceWords(_("Vestnik Kavkaza"), _("News report on the decree: foreigners by contract only")),
    "asiaplus": SourceWords(_("Asia-Plus"), _("News report quoting the decree on contracts")),
    "constitution-62": SourceWords(_("Russian law"), _("Constitution, article 62(2)")),
    "62fz-6": SourceWords(_("Russian law"), _("Citizenship law 62-FZ, article 6(1)")),
    "us-embassy": SourceWords(_("US Embassy Moscow"), _("Security alert on the spring 2022 draft")),
    "53fz-22": SourceWords(
        _("Russian law"), _("Law 53-FZ, article 22(1)(a): who is drafted"), _("edition before 2024")
    ),
    "439fz": SourceWords(_("Prosecutor General"), _("On law 439-FZ: draft age 18–30 from 1 January 2024")),
    "53fz-8": SourceWords(
        _("Russian law"), _("Law 53-FZ, article 8(1): the military register"), _("edition after 24 June 2023")
    ),
    "53fz-23": SourceWords(_("Mail.ru"), _("Who is exempt (law 53-FZ, article 23)")),
    "53fz-23-foreign": SourceWords(
        _("Garant"), _("Note on law 111-FZ of 7 June 2013 (law 53-FZ, article 23(1)(г))"), _("undated")
    ),
    "53fz-23-3": SourceWords(
        _("pansrodnik.ru"), _("Paraphrase of law 53-FZ, article 23(3), on criminal records")
    ),
    "66ru": SourceWords(_("66.ru"), _("Who is not drafted because of a record"), _("before 2024")),
    "53fz-24": SourceWords(_("Saratov news"), _("Deferments (law 53-FZ, article 24)")),
    "criminal-code-86": SourceWords(
        _("Russian law"), _("How a conviction lapses (Criminal Code, article 86)"), _("older edition")
    ),
    "treaty-tj": SourceWords(
        _("юлай-уфа.рф"),
        _("Dual citizenship treaty of Russia and Tajikistan of 7 September 1995, summary"),
        _("undated"),
    ),
    "pankov-2023": SourceWords(
        _("kaspyinfo.ru"), _("The deputy defence minister on who passes to the reserve")
    ),
    "kartapolov-2023": SourceWords(
        _("Gazeta.ru"), _("The chair of the Duma defence committee on who passes to the reserve")
    ),
    "prosecutor-reserve": SourceWords(
        _("оф-долгопрудный.рф"), _("A prosecutor’s page on who passes to the reserve"), _("undated")
    ),
    "rbc-2025-11": SourceWords(_("RBC"), _("News report on year-round conscription")),
    "summons-2023": SourceWords(_("Meduza"), _("Electronic summonses: served after seven days")),
    "tass-2023-08": SourceWords(_("TASS"), _("Exit ban from the day a summons is posted")),
    "mod-2022": SourceWords(_("Defence Ministry"), _("Who is exempt from mobilisation abroad")),
    "mod-dual-2022": SourceWords(_("svtv.org"), _("Dual citizens and mobilisation")),
    "klerk-2026": SourceWords(
        _("Klerk"), _("Notifying a second citizenship, and how a bill defines living abroad")
    ),
    "genstaff-2023": SourceWords(
        _("vremya-bir.ru"), _("First conscription announced in the occupied regions")
    ),
    "kartapolov-2025": SourceWords(
        _("Daily Storm"), _("No conscription yet in the occupied regions; border regions")
    ),
    "dni-2009": SourceWords(_("Dni.ru"), _("The three-month rule of 2009")),
    "babel-2023": SourceWords(_("Babel"), _("Contracts from age 18, the wait dropped")),
    "269fz": SourceWords(_("ConsultantPlus"), _("On law 269-FZ: contracts with people who have a record")),
    "kommersant-2023-06": SourceWords(
        _("Kommersant"), _("The limits of the 2023 law on people who have a record")
    ),
    "64fz": SourceWords(_("advokat-vlasov.ru"), _("On law 64-FZ of 23 March 2024")),
    "340fz": SourceWords(_("Pravo.ru"), _("On law 340-FZ of 2 October 2024: defendants on trial")),
    "vedomosti-2026-03": SourceWords(_("Vedomosti"), _("Who is still barred from a contract")),
    "meduza-2025-06": SourceWords(_("Meduza"), _("Stateless people may enlist")),
    "vedomosti-2025-09": SourceWords(
        _("Vedomosti"), _("The law on stateless contract soldiers, in force 7 July 2025")
    ),
    "vedomosti-2025-12": SourceWords(
        _("Vedomosti"), _("The service Regulation extended to stateless persons")
    ),
    "forbes-2023": SourceWords(_("Forbes"), _("A foreigner’s first contract is for one year")),
    "decree-690": SourceWords(_("Russian law"), _("Decree 690 of 30 September 2022, edition of 15 May 2023")),
    "decree-10": SourceWords(_("Lenta"), _("On Decree 10 of 4 January 2024")),
    "rferl-2025-12": SourceWords(_("RFE/RL"), _("On Decree 821 of 5 November 2025")),
    "mail-2025-12": SourceWords(_("Mail.ru and TASS"), _("The Interior Ministry on Decree 821")),
    "newsgram-2025-12": SourceWords(_("RFE/RL via NewsGram"), _("Who is outside Decree 821")),
    "decree-647": SourceWords(_("Russian law"), _("Decree 647 of 21 September 2022, full text")),
    "peskov-2022": SourceWords(_("Meduza"), _("The Kremlin says that partial mobilisation is over")),
    "supreme-court-2023": SourceWords(_("MK Kuzbass"), _("The Supreme Court on when mobilisation ends")),
    "326fz": SourceWords(
        _("Russian law"), _("Law 326-FZ of 24 July 2023 on reserve ages, with the transition")
    ),
    "reserve-table": SourceWords(
        _("Russian law"), _("Reserve ages by rank (law 53-FZ, article 53)"), _("2024 or later")
    ),
    "281fz": SourceWords(_("Kremlin"), _("On law 281-FZ: loss of acquired citizenship")),
    "kavkazuzel-2025": SourceWords(_("Kavkaz Uzel"), _("Lawyers on the rights and losses of new citizens")),
    "kommersant-2025-09": SourceWords(_("Kommersant"), _("The duty to register within two weeks")),
    "kommersant-138fz": SourceWords(_("Kommersant"), _("Notifying a second citizenship under law 138-FZ")),
    "dron-fines": SourceWords(_("dron.media"), _("Fines for not notifying")),
    "newsru-2026-01": SourceWords(_("NEWSru.co.il"), _("No duty to notify while abroad; a bill for 2028")),
    "53fz-52": SourceWords(
        _("Garant"), _("Law 53-FZ, article 52: who is in the reserve"), _("older edition")
    ),
    "421fz": SourceWords(
        _("Irkutsk ombudsman"),
        _("On law 421-FZ: mobilisation and unexpunged convictions from 15 November 2022"),
    ),
    "gazeta-2025-12": SourceWords(
        _("Gazeta.ru"), _("A member of parliament urges ending the treaty with Tajikistan")
    ),
    "kommersant-2025-09-22": SourceWords(_("Kommersant"), _("Conscript service stays at 12 months")),
    "iguides-2026": SourceWords(_("iguides.ru"), _("First limits applied to men who did not report")),
    "ipi-undesirable": SourceWords(
        _("International Press Institute"), _("RFE/RL called undesirable, and what sharing its content risks")
    ),
    "ap-meduza": SourceWords(_("AP"), _("Meduza declared undesirable")),
    "acs": SourceWords(
        _("telegra.ph"),
        _("Digest for conscripts: alternative civilian service (Constitution, article 59(3))"),
        _("undated"),
    ),
    "tass-2020": SourceWords(_("TASS (copy)"), _("543,000 notifications since 2015")),
}
