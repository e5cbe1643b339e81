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
    "abkhazia-force": SourceWords(
        _("Silovoy Blok"),
        _(
            "The dual citizenship treaty with Abkhazia in force on 25 April 2025, by Abkhazia’s foreign "
            "ministry"
        ),
    ),
    "abkhazia-service": SourceWords(
        _("Vestnik Kavkaza"), _("What the treaty with Abkhazia says of military service"), _("undated (2023)")
    ),
    "ossetia-law": SourceWords(
        _("Rossiyskaya Gazeta"), _("Law ratifying the treaty of 20 September 2021 with South Ossetia")
    ),
    "ossetia-service": SourceWords(_("Civil.ge"), _("The military clause of the treaty with South Ossetia")),
    "tass-treaties": SourceWords(
        _("TASS with the Interior Ministry"), _("Treaties with Tajikistan, Abkhazia and South Ossetia")
    ),
    "rferl-ossetia-2022": SourceWords(
        _("RFE/RL"), _("South Ossetians handed mobilisation papers in Vladikavkaz")
    ),
    "time56-2022": SourceWords(
        _("A prosecutor’s office, in Time56"), _("The treaty does not free from notifying")
    ),
    "asiaplus-2025-12": SourceWords(_("Asia-Plus"), _("The treaty with Tajikistan stands, its end is urged")),
    "tass-2025-09": SourceWords(
        _("TASS with the Interior Ministry"), _("64 articles, desertion and evading service among them")
    ),
    "kommersant-2025-08": SourceWords(
        _("Kommersant"), _("The longer list in force, and whom it does not touch")
    ),
    "newsru-ru-2025-08": SourceWords(_("NEWS.ru"), _("A lawyer on the longer list")),
    "138fz-22": SourceWords(
        _("Obukhovsky municipality"), _("Law 138-FZ, article 22, in words"), _("undated")
    ),
    "138fz-24": SourceWords(
        _("Interior Ministry, Kaluga"), _("Law 138-FZ, article 24: regardless of dates"), _("undated")
    ),
    "vs-2025-08": SourceWords(_("Sudzakon"), _("Supreme Court, 6 August 2025, No. 47-КАД25-7-К6")),
    "stahanov-2024": SourceWords(_("Stahanov"), _("A doctor fined for evading service loses citizenship")),
    "kommersant-2020": SourceWords(_("Kommersant"), _("Citizenship ended after a terrorism sentence")),
    "pomoshurista-2025-03": SourceWords(_("Levinson and Borshcheva"), _("Court practice on not registering")),
    "interfax-2026-01": SourceWords(_("Interfax"), _("A committee backs the bill on the procedure")),
    "vedomosti-2026-02": SourceWords(_("Vedomosti"), _("The bill reworked, a wait of three years")),
    "421fz-text": SourceWords(_("City of Ufa"), _("Law 421-FZ with the articles"), _("undated")),
    "special-register": SourceWords(_("Lawproblems"), _("Prisoners on a special register")),
    "31fz-18": SourceWords(
        _("ConsultantPlus"),
        _("Law 31-FZ, article 18: deferments from mobilisation"),
        _("edition after 23 November 2020"),
    ),
    "decree-664": SourceWords(
        _("ConsultantPlus"), _("Decree 664 of 24 September 2022, edition of 5 October 2022: students")
    ),
    "31fz-21": SourceWords(
        _("Russian law"), _("Law 31-FZ, article 21(2): leaving the place of residence"), _("undated edition")
    ),
    "53fz-34-5": SourceWords(
        _("Russian law"), _("Copy of law 53-FZ, article 34(5), in a public note"), _("older edition")
    ),
    "53fz-34-foreign": SourceWords(
        _("Russian law"),
        _("Copy of law 53-FZ, article 34: foreigners lawfully in Russia"),
        _("older edition"),
    ),
    "deita-2021": SourceWords(
        _("Deita"), _("The minister on drug use and contracts"), _("before August 2021")
    ),
    "vedomosti-2025-09-23": SourceWords(_("Vedomosti"), _("Barred offences named again")),
    "svo-sudimost-2026": SourceWords(_("A recruiting site"), _("Article 23 on criminal records, in 2026")),
    "tls-412": SourceWords(_("TLS/ConsultantPlus"), _("On law 412-FZ of 4 November 2025")),
    "sibfm-2026-02-16": SourceWords(_("Sib.fm"), _("Whom and when in 2026 (Decree 998)")),
    "sibfm-2026-02-17": SourceWords(_("Sib.fm"), _("Who counts as being in the reserve")),
    "mail-2026-02": SourceWords(_("Mail.ru"), _("“To 30 included”")),
    "tass-2025-09-30": SourceWords(_("TASS with the General Staff"), _("A decision holds for a year")),
    "interfax-2025-04": SourceWords(
        _("Interfax"), _("Law passed on decisions good for a year, and on service in “DPR” and “LPR” forces")
    ),
    "citizenzakon-2025": SourceWords(
        _("Citizenzakon, citing TASS"), _("Volunteers with six months of service")
    ),
    "privet-rostov-2025": SourceWords(_("Privet-Rostov"), _("The law signed; some volunteers freed")),
    "kazan-2025-01": SourceWords(_("Kazan-news"), _("Until then volunteers were not exempt")),
    "klerk-2025-09": SourceWords(
        _("Klerk with the General Staff"), _("The register, the extract and the limits")
    ),
    "klerk-2025-08": SourceWords(_("Klerk"), _("Electronic summonses arrive; ask for the extract")),
    "gazeta-spb-2025": SourceWords(_("Gazeta.SPb"), _("Offices may give extracts from the register")),
    "gazeta-2025-10": SourceWords(_("Gazeta.ru"), _("Deferments without being present")),
    "meduza-2025-08": SourceWords(_("Meduza"), _("First electronic summonses")),
    "kommersant-absence": SourceWords(_("Kommersant"), _("Fines for not telling of a move, all year")),
    "netprizyvu": SourceWords(
        _("Netprizyvu"), _("Six months abroad, two weeks after a return"), _("before 2026")
    ),
    "jur-perevod": SourceWords(_("Jur-perevod"), _("Being taken off the register from abroad"), _("undated")),
    "rferl-register-2023": SourceWords(
        _("RFE/RL, mirror"), _("Offices refuse to take people off the register")
    ),
    "114fz-15-1": SourceWords(
        _("Garant"),
        _("Law 114-FZ, article 15.1 (law 437-FZ): the bar on leaving"),
        _("edition from 4 August 2023"),
    ),
    "114fz-15": SourceWords(
        _("V2B"), _("Law 114-FZ, article 15, in words: people called up, suspects, convicted, debts")
    ),
    "114fz-19": SourceWords(
        _("Russian law"), _("Law 114-FZ, article 19, quoted: soldiers need permission"), _("older edition")
    ),
    "vbr-2022": SourceWords(_("Vyberu.ru"), _("The bar begins with the commission’s decision")),
    "passport-2023": SourceWords(_("Public service centre of Kabardino-Balkaria"), _("Handing in passports")),
    "rferl-passport-2023": SourceWords(
        _("Radio Svoboda (RFE/RL)"), _("Five working days; abroad to a consulate")
    ),
    "passport-2023-2": SourceWords(_("UrBC"), _("The same rules on passports")),
    "tehnowar-2024": SourceWords(
        _("Tehnowar"), _("A plan to refuse passports to men with electronic summonses")
    ),
    "ng-europe-2024": SourceWords(_("Novaya Gazeta Europe"), _("The same plan")),
    "amulex": SourceWords(_("Amulex"), _("A lawyer on leaving in a mobilisation"), _("after August 2023")),
    "factsnews-2022": SourceWords(_("Factsnews"), _("The ministry’s word; those with a summons excepted")),
    "interfax-2022-09": SourceWords(
        _("Interfax"), _("People of the reserve need no leave in the partial mobilisation (ministry)")
    ),
    "yugopolis-2022": SourceWords(
        _("Yugopolis"),
        _("The speaker of the Duma says article 21 binds all; the ministry says there are no bars"),
    ),
    "asiaplus-2023-01": SourceWords(_("Asia-Plus"), _("Dual citizens turned back at the airport")),
    "rferl-2023-01": SourceWords(_("RFE/RL"), _("A man in his fifties on a mobilisation list")),
    "focus-2025-09": SourceWords(
        _("Focus"), _("The first man stopped by the register, and how the bar ends")
    ),
    "novaya-2025-11": SourceWords(_("Novaya Gazeta"), _("Lawyers see no mass bans")),
    "united24-2025": SourceWords(_("United24"), _("Summonses at airports, on state television")),
    "novyny-2025": SourceWords(_("Novyny.live"), _("The same, with the list of airports")),
    "visaverge-2025": SourceWords(_("VisaVerge"), _("Deported men handed summonses on landing")),
    "azimuth-2024": SourceWords(
        _("Azimut airline"), _("Russian citizens cross the border on Russian papers")
    ),
    "konsugroup-2023": SourceWords(_("Konsu"), _("Papers for leaving from 11 December 2023")),
    "us-embassy-2022-09": SourceWords(
        _("Epoch Times"), _("Quoting the US Embassy’s alert of 27 September 2022")
    ),
    "nord-2013": SourceWords(_("Nord-news"), _("A Finn who came for an internal passport")),
    "genstaff-2025": SourceWords(_("News-bash"), _("The General Staff on where conscripts serve")),
    "cherta-2024-08": SourceWords(_("Cherta"), _("Conscripts in Kursk")),
    "639fz": SourceWords(
        _("Russian law"), _("The law on the FSB as amended by law 639-FZ of 25 December 2023")
    ),
    "svpressa-2024-12": SourceWords(_("Svobodnaya Pressa"), _("Parents complain of forced contracts")),
    "oboz-2026-01": SourceWords(_("Obozrevatel"), _("Conscripts on a train, a prosecutor’s check")),
    "peaceplea-contract": SourceWords(
        _("Prizyv k sovesti"), _("What to do when a conscript is forced"), _("undated")
    ),
    "peaceplea-2025": SourceWords(_("Prizyv k sovesti"), _("People who refused; how service ends")),
    "atas-2022": SourceWords(_("Atas"), _("The three ways out of service in the partial mobilisation")),
    "vseadvokaty-43921": SourceWords(
        _("Vseadvokaty"), _("A contract is a right, not a duty (law 53-FZ, article 32)"), _("undated")
    ),
    "zona-2023": SourceWords(_("Mediazona"), _("Raids on new citizens; applicants told to sign first")),
    "censor-2025": SourceWords(_("Censor.net"), _("Officials on new citizens sent to the front")),
    "bearr-2024": SourceWords(_("BEARR Trust"), _("Tajiks beaten and deported for refusing")),
    "kunuz-2024": SourceWords(_("Kun.uz"), _("Migrants and prisoners forced to sign")),
    "rferl-deserter-2024": SourceWords(_("RFE/RL"), _("A dual citizen who left his unit, held in Bishkek")),
    "rferl-prisoners-2024": SourceWords(_("RFE/RL, mirror"), _("Relatives of foreign prisoners")),
    "band-2024": SourceWords(_("News.band"), _("African students and visas")),
    "newsweek-ro-2022": SourceWords(_("Newsweek Romania, citing Anadolu"), _("Three countries punish it")),
    "tj-embassy-2022": SourceWords(_("Tajikistan’s embassy"), _("A warning to its citizens")),
    "mail-uz-2025": SourceWords(_("Mail.ru"), _("Uzbekistan’s migration agency warns, and where to turn")),
    "azattyk-2023": SourceWords(_("Azattyk (RFE/RL)"), _("A Kyrgyz citizen gets a summons")),
    "observatorul-2025": SourceWords(_("Observatorul"), _("Moldova’s ministry urges caution")),
    "esolutions-2025": SourceWords(_("ESolutions"), _("On Decree 821; Decree 10 void")),
    "nsn-821": SourceWords(_("NSN"), _("Decree 821 on citizenship for people who signed")),
    "mail-821": SourceWords(_("Mail.ru/Gazeta.ru"), _("Quoting point 1 of Decree 821")),
    "orenburg-821": SourceWords(_("Interior Ministry, Orenburg"), _("Notice on Decree 821")),
    "rusvesna-821": SourceWords(_("Russkaya Vesna"), _("Who is outside Decree 821")),
    "tass-2025-12-02": SourceWords(_("TASS"), _("Decree on foreigners of interest, from 15 April 2026")),
    "142fz": SourceWords(_("Garant"), _("Law 142-FZ of 4 June 2014")),
    "507fz": SourceWords(_("PPT"), _("Law 507-FZ of 31 December 2014: 30 days from entry")),
    "mid-newyork": SourceWords(
        _("Russian Consulate General in New York"), _("How to notify (law 138-FZ, article 11)"), _("undated")
    ),
    "nplaw-2024": SourceWords(_("NPLaw"), _("Where to notify from 23 June 2024")),
    "refworld-2014": SourceWords(_("RFE/RL on Refworld"), _("Who counts as living in Russia")),
    "centr-zashity": SourceWords(
        _("Copy of a consular notice"), _("Temporary permits, registered address"), _("after August 2014")
    ),
    "mvdlnr": SourceWords(
        _("Interior Ministry, Luhansk"), _("The declaration frees from notifying"), _("undated")
    ),
    "abakan-2023": SourceWords(
        _("Interior Ministry, Khakassia"), _("Law 62-FZ of 18 March 2023 in force on 17 June 2023")
    ),
    "aif-2023-06": SourceWords(_("Argumenty i Fakty"), _("How to declare, and what cancels it")),
    "53fz-54": SourceWords(_("Garant"), _("Law 53-FZ, article 54: training camps"), _("older edition")),
    "53fz-55": SourceWords(
        _("Russian law"), _("Law 53-FZ, article 55: women and others freed from training"), _("2016 or later")
    ),
    "53fz-55-list": SourceWords(_("A lawyer"), _("List of article 55, people outside Russia among them")),
    "voen-advokaty": SourceWords(
        _("Military lawyers"), _("Categories В and Г and families freed"), _("undated")
    ),
    "dzer-2026": SourceWords(
        _("Dzer.ru"), _("Who is freed in 2026, people with an outstanding conviction among them")
    ),
    "life-2025-12": SourceWords(_("Life"), _("Who can be called in 2026")),
    "m24-2025-12": SourceWords(_("Moskva 24"), _("The fine for not coming")),
    "rbc-2025-12": SourceWords(_("RBC"), _("The decree of 8 December 2025")),
    "sbory-lawyer": SourceWords(_("A lawyer"), _("Answer to a father of three"), _("undated")),
    "kommersant-reserve-2025": SourceWords(_("Kommersant"), _("The law on reservists under contract")),
    "rtvi-2025-12": SourceWords(_("RTVI"), _("Special training of reservists")),
    "oblvesti-2022": SourceWords(_("Oblastnye Vesti"), _("All medical professions are military specialties")),
    "mkset-2022": SourceWords(_("Mkset"), _("An office says women medics can be called")),
    "acs-2026": SourceWords(_("Mail.ru"), _("Terms for alternative service")),
    "mosreg-acs": SourceWords(_("Mosregtoday"), _("How to apply for alternative service; 21 months")),
    "53fz-28": SourceWords(
        _("Oboznik"), _("Law 53-FZ, article 28(7): appeal within three months or in court"), _("older")
    ),
    "kommersant-2026-03-10": SourceWords(_("Kommersant"), _("Bill on suspending decisions in court")),
    "nsn-2026-03": SourceWords(_("NSN"), _("The same bill")),
    "nagrazhdanke": SourceWords(_("Nagrazhdanke"), _("What stands in the military ID")),
    "document-legion": SourceWords(
        _("Document Legion"), _("Papers that take an apostille in Tajikistan"), _("undated")
    ),
    "62fz-20": SourceWords(_("Russian law"), _("Law 62-FZ, article 20: when leaving citizenship is refused")),
    "geneva-consulate": SourceWords(
        _("Russian mission in Geneva"), _("Leaving citizenship under law 138-FZ, article 22"), _("undated")
    ),
    "agnabeya": SourceWords(
        _("An embassy’s explanation"), _("Who was recognised a citizen on 6 February 1992"), _("undated")
    ),
    "sras": SourceWords(_("SRAS"), _("Dual citizens who do not know that they are citizens"), _("undated")),
    "chileru": SourceWords(_("A community site"), _("How a consulate checks citizenship"), _("undated")),
    "53fz-9": SourceWords(
        _("Russian law"), _("Law 53-FZ, article 9: first registration"), _("edition of 2004")
    ),
    "ornatus": SourceWords(_("Ornatus"), _("Who is registered at 17"), _("undated")),
    "114fz-28": SourceWords(
        _("Russian law"),
        _("Law 114-FZ, article 28: when foreigners and stateless people can be kept"),
        _("edition after 23 July 2013"),
    ),
    "zavolzhsky-62fz": SourceWords(
        _("A prosecutor’s office (Zavolzhsky)"),
        _("After the declaration Ukrainian citizenship has no legal weight for duties or liability"),
        _("undated"),
    ),
    "seldon-138fz": SourceWords(
        _("MySeldon"),
        _(
            "The ending of citizenship extends to people admitted and people recognised; from 18 to 64 "
            "articles"
        ),
        _("undated (2024)"),
    ),
    "tass-2022-09": SourceWords(
        _("TASS"), _("The Sverdlovsk office forbids people of the reserve to leave the country")
    ),
    "rbc-2023-04": SourceWords(_("RBC"), _("“DPR” men summoned in spring 2023 stay at home")),
    "lenta-2021": SourceWords(_("Lenta"), _("The treaty with South Ossetia signed, its military clause")),
    "newday-2025-11": SourceWords(
        _("Novy Den with the Chelyabinsk police"), _("Two weeks from acquiring citizenship")
    ),
    "penza-2025-08": SourceWords(
        _("Penzainform"), _("A decision now holds for a year; before, it held for one campaign")
    ),
    "eanews-2023-12": SourceWords(
        _("EAN with the Chelyabinsk police"), _("Two men lose citizenship for not registering")
    ),
    "gazeta-2025-08": SourceWords(
        _("Gazeta.ru with the Interior Ministry"), _("Treaties with Tajikistan, Abkhazia and South Ossetia")
    ),
    "ng-europe-undesirable": SourceWords(_("Digital Press"), _("Novaya Gazeta Europe declared undesirable")),
}
