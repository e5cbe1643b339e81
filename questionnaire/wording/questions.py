"""The words of every question, addressed to “you”, in the order of the facts. The rules say who is asked."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from .types import QuestionWords, Text

SECTIONS: dict[str, Text] = {
    "citizenship": _("Citizenship"),
    "service": _("Age and service"),
    "residency": _("Residency"),
    "record": _("Record"),
}

UNANSWERED: dict[str, Text] = {
    "unknown": _("I don’t know"),
    "withheld": _("I would rather not say"),
}

QUESTIONS: dict[str, QuestionWords] = {
    "citizenship": QuestionWords(
        title=_("What citizenship do you have?"),
        name=_("your citizenship"),
        why=_(
            "The law drafts only citizens of Russia. A newspaper added stateless people; we think that is "
            "a mistake. Some rules here are only for people who are not citizens."
        ),
        hint=_(
            "A residence permit is not a citizenship. You do not stop being a Russian citizen when a "
            "passport expires or is lost, or by leaving after 1991 or being adopted abroad. A child of a "
            "Russian citizen may be one from birth."
        ),
        values={
            "russian": _("Russia only"),
            "russian_and_other": _("Russia and another country"),
            "other": _("Another country, not Russia"),
            "stateless": _("None: stateless"),
        },
        value_hints={
            "russian": _("Also if you hold a residence permit of another country."),
            "russian_and_other": _("One other country or several. Also if the Russian passport has expired."),
            "other": _(
                "Only if you are sure that you are not a citizen of Russia as well. If you are not sure, "
                "choose “I don’t know”."
            ),
        },
        because={
            "russian": _("you are a citizen of Russia only"),
            "russian_and_other": _("you are a citizen of Russia and of another country"),
            "other": _("you are a citizen of another country and not of Russia"),
            "stateless": _("you are stateless"),
        },
        where=_("Your passports and other papers on citizenship."),
        help=(
            (
                _("Can I answer for another person?"),
                (
                    _(
                        "Yes: for a son, a brother or a client, for example. On every page “you” then "
                        "means that person. Answer as that person would."
                    ),
                ),
            ),
            (
                _("Does a second citizenship change Russian duties?"),
                (
                    _(
                        "Not by itself. By article 62(2) of the Constitution, a second citizenship does "
                        "not lift Russian duties."
                    ),
                    _("As quoted, the decree of 14 November 2022 counts such citizens among conscripts."),
                ),
            ),
        ),
    ),
    "acquired": QuestionWords(
        title=_("How did you get Russian citizenship?"),
        name=_("how you got Russian citizenship"),
        why=_(
            "Citizenship that was acquired can be ended. Since 26 October 2023 it can be for an offence "
            "on a long list. Since 8 August 2024 it can also be for not getting onto the military "
            "register (воинский учёт). Citizenship by birth cannot."
        ),
        hint=_("What counts is how you became a citizen, not where you were born or how old you were."),
        values={
            "birth": _("By birth"),
            "naturalised": _("In any other way"),
        },
        value_hints={
            "birth": _(
                "A citizen from birth, also if the papers came later. Also a Soviet citizen who lived in "
                "Russia on 6 February 1992."
            ),
            "naturalised": _("Also as a child, and also by recognition in 2014 or 2022."),
        },
        because={
            "birth": _(
                "you are a citizen of Russia by birth, or were a Soviet citizen living there on 6 February "
                "1992"
            ),
            "naturalised": _("you became a citizen of Russia in another way than by birth"),
        },
        where=_(
            "The papers by which you became a citizen, or those of your parents from the time of your "
            "birth. A lawyer can read them with you."
        ),
    ),
    "sex": QuestionWords(
        title=_("What sex do your documents give?"),
        name=_("the sex in your documents"),
        why=_("The draft reaches men only. Other rules here also differ for men and women."),
        values={
            "male": _("Male"),
            "female": _("Female"),
        },
        because={
            "male": _("your documents give your sex as male"),
            "female": _("your documents give your sex as female"),
        },
        where=_("Your passport or birth certificate."),
    ),
    "age": QuestionWords(
        title=_("How old are you?"),
        name=_("your age"),
        why=_(
            "Since 1 January 2024 the draft reaches men from 18 to their 30th birthday, on our reading. "
            "Other rules here have other age limits."
        ),
        hint=_("In whole years today. If today is your birthday, count the new year."),
        values={},
        because={"": ngettext_lazy("you are %(age)s year old", "you are %(age)s years old", "age")},
        where=_("Your passport or birth certificate gives the date of birth."),
        help=(
            (
                _("When does the draft age end?"),
                (
                    _("To 31 December 2023 the limit was 27. From 1 January 2024 it is 30."),
                    _("We take it that it ends on the 30th birthday. One report counts men of 30 in."),
                ),
            ),
        ),
    ),
    "birthday_passed": QuestionWords(
        title=_("Has your birthday come this year?"),
        name=_("whether your birthday has come this year"),
        why=_("Some rules go by the year of birth. Your age and this answer give it."),
        hint=_("If today is your birthday, it has come."),
        values={
            "yes": _("Yes, it has come"),
            "no": _("No, it is still to come"),
        },
        because={
            "yes": _("your birthday has come this year"),
            "no": _("your birthday this year is still to come"),
        },
        where=_("Your passport or birth certificate gives the date of birth."),
    ),
    "service": QuestionWords(
        title=_("Have you served, or do you serve now?"),
        name=_("your service"),
        why=_(
            "Service now or in the past can change most answers. It counts for the draft, a contract, "
            "mobilisation, training camps and leaving Russia. If you are not a Russian citizen, it counts "
            "for the right to stay."
        ),
        hint=_("Choose the first answer that fits."),
        values={
            "contract": _("Serving now under contract, or mobilised, in the Russian military"),
            "conscript": _("Serving now as a conscript, in Russia"),
            "completed": _("Completed service in Russia"),
            "reserve_training": _("Trained for the reserve at a university, and entered in the reserve"),
            "other_state": _("Service in another country’s army"),
            "none": _("None of these"),
        },
        value_hints={
            "contract": _(
                "Also if you left the unit without a discharge. A contract to stand in the mobilisation "
                "reserve (мобилизационный резерв, БАРС) is not meant."
            ),
            "conscript": _(
                "Drafted and not yet discharged, also if you left the unit. Alternative civilian service "
                "under way counts too."
            ),
            "completed": _(
                "The military ID (военный билет) says so: service in the forces, or alternative civilian "
                "service. The forces of the “DPR” and the militia of the “LPR” count. Wagner or a volunteer "
                "unit counts only if the ID says so."
            ),
            "reserve_training": _(
                "At a военная кафедра, a военный учебный центр or a medical school’s course. Training "
                "without entry in the reserve (запас) does not count."
            ),
        },
        because={
            "contract": _("you serve in the Russian military now, under contract or mobilised"),
            "conscript": _("you serve as a conscript in Russia now, in the military or in civilian service"),
            "completed": _("you have completed Russian military service or alternative civilian service"),
            "reserve_training": _(
                "you trained for the reserve at a university and were entered in the reserve"
            ),
            "other_state": _("you have served in another country’s army"),
            "none": _("you have done none of the kinds of service that we asked about"),
        },
        denied={"none": _("service of the kinds asked about")},
        where=_(
            "Your military ID (военный билет), a contract, or papers on a discharge. For another army: "
            "that army’s papers."
        ),
        help=(
            (
                _("What is alternative civilian service?"),
                (
                    _(
                        "Civilian work in place of service in the army, on grounds of conscience. Article "
                        "59(3) of the Constitution names it."
                    ),
                ),
            ),
            (
                _("What is the reserve?"),
                (
                    _(
                        "The people who may be called up in a mobilisation (запас). People who are in the "
                        "reserve are not drafted."
                    ),
                    _("Training at a university counts here only if you were then entered in the reserve."),
                ),
            ),
            (
                _("What of service in another country’s army?"),
                (
                    _(
                        "Since 2013 such service excuses a man only by treaty. Treaties with Tajikistan, "
                        "Abkhazia and South Ossetia were found. Proof of that service is needed."
                    ),
                    _("The treaty with Tajikistan stood on 2 December 2025, when its end was urged."),
                    _("Whether service in Kazakhstan, Belarus, Kyrgyzstan or Israel excuses anyone is open."),
                ),
            ),
        ),
    ),
    "months_served": QuestionWords(
        title=_("How long have you served as a conscript?"),
        name=_("how long you have served"),
        why=_(
            "Until 13 April 2023 a conscript with school education alone could sign a contract only after "
            "three months."
        ),
        values={
            "under_3": _("Less than three months"),
            "3_or_more": _("Three months or more"),
        },
        because={
            "under_3": _("you have served for less than three months"),
            "3_or_more": _("you have served for three months or more"),
        },
        where=_("Your military ID (военный билет) or the papers you got when service began."),
    ),
    "education": QuestionWords(
        title=_("What education do you have?"),
        name=_("your education"),
        why=_(
            "Until 13 April 2023 people with school education alone could have to wait before they signed "
            "a contract."
        ),
        values={
            "school": _("School education alone"),
            "higher_or_vocational": _("Higher or vocational education"),
        },
        because={
            "school": _("you have school education alone"),
            "higher_or_vocational": _("you have higher or vocational education"),
        },
        where=_("Your school certificate or diploma."),
    ),
    "summons": QuestionWords(
        title=_("Has a commission decided to call you up, or do you have a summons?"),
        name=_("whether you have a summons or a decision to call you up"),
        why=_(
            "A decision to call you up changes the answer on the draft. A decision or a summons can bar "
            "leaving Russia."
        ),
        hint=_("Choose the first answer that fits."),
        values={
            "decision": _("A draft commission decided to call you up"),
            "summons": _("You have a summons (повестка) and have not reported yet"),
            "none": _("Neither, as far as you know"),
        },
        value_hints={
            "decision": _(
                "Less than a year ago, and nothing has come of it yet. A decision that gave a deferment or "
                "freed you is not meant."
            ),
            "summons": _("It was posted or handed over, or it stands in the register of summonses."),
        },
        because={
            "decision": _("a draft commission decided, less than a year ago, to call you up"),
            "summons": _("you have a summons and have not reported yet"),
            "none": _("you know of no summons and of no decision to call you up"),
        },
        denied={"none": _("a summons or a decision that you know of")},
        where=_(
            "Papers from the commission or the military enlistment office (военкомат). The register of "
            "summonses (реестрповесток.рф) shows them too, but logging in can be noticed."
        ),
    ),
    "reserve_rank": QuestionWords(
        title=_("What is your rank in the reserve?"),
        name=_("your rank in the reserve"),
        why=_("People leave the reserve (запас) at an age that depends on rank. Officers stay in it longer."),
        hint=_("A warrant officer (прапорщик) is not an officer here."),
        values={
            "other_ranks": _("Private to warrant officer"),
            "officer": _("Officer"),
        },
        because={
            "other_ranks": _("your rank is below that of an officer"),
            "officer": _("your rank is that of an officer"),
        },
        where=_("Your military ID (военный билет)."),
        help=(
            (
                _("At what age does the reserve end?"),
                (
                    _(
                        "For women it ends at 45, and for women officers at 50. For men who are officers "
                        "it ends at 70 at the latest; from 60 it depends on the rank."
                    ),
                    _(
                        "For men of other ranks it goes by the year of birth. It ends at 50 for men born "
                        "to 1973, at 51 for 1974 and at 52 for 1975."
                    ),
                    _("It ends at 53 for 1976, at 54 for 1977 and at 55 from 1978 on."),
                ),
            ),
        ),
    ),
    "military_specialty": QuestionWords(
        title=_("Do you have a military specialty or a military rank?"),
        name=_("whether you have a military specialty or rank"),
        why=_(
            "Women with one are in the reserve, and mobilisation can reach them. Whether they can lose a "
            "new citizenship for not registering is open."
        ),
        hint=_(
            "Doctors, nurses, pharmacists and people of other medical professions usually have one, often "
            "without knowing it. So do some in signals, map-making, printing and film."
        ),
        values={
            "yes": _("Yes"),
            "no": _("No"),
        },
        value_hints={
            "no": _("If you have such a training and no military ID, choose “I don’t know”."),
        },
        because={
            "yes": _("you have a military specialty or rank"),
            "no": _("you have no military specialty and no military rank"),
        },
        denied={"no": _("a military specialty")},
        where=_(
            "Your military ID (военный билет), if you have one. If your papers do not settle it, choose “I "
            "don’t know” and ask a lawyer."
        ),
        help=(
            (
                _("What is a military specialty?"),
                (
                    _(
                        "A trade that counts as a military one. Its Russian name is военно-учётная "
                        "специальность, in short ВУС."
                    ),
                ),
            ),
        ),
    ),
    "in_reserve": QuestionWords(
        title=_("Does your military ID say “reserve” (запас)?"),
        name=_("whether your military ID says “reserve” (запас)"),
        why=_(
            "The draft does not reach men under 30 born before 1997 who are in the reserve. If you are not "
            "in it, officials say different things."
        ),
        hint=_("Go by what the military ID (военный билет) says, not by your age."),
        values={
            "yes": _("Yes, it says запас"),
            "no": _("No, it does not say запас"),
        },
        because={
            "yes": _("your military ID says that you are in the reserve (запас)"),
            "no": _("your military ID does not say that you are in the reserve (запас)"),
        },
        denied={"no": _("a place in the reserve")},
        where=_("Your military ID (военный билет). If you cannot look at it, choose “I don’t know”."),
        help=(
            (
                _("Why does this matter for men born before 1997?"),
                (
                    _("They turned 27 before the draft age rose to 30 on 1 January 2024."),
                    _(
                        "In July 2023 officials said that all of them pass to the reserve. A prosecutor’s "
                        "page, undated, says that only those entered in it do. The military ID shows "
                        "whether a man was entered."
                    ),
                    _("The draft does not reach a man in the reserve. Mobilisation can."),
                ),
            ),
        ),
    ),
    "ground": QuestionWords(
        title=_("Has it been decided that you are unfit, exempt or deferred?"),
        name=_("whether you were found unfit, exempt or deferred"),
        why=_(
            "The draft does not reach men who are unfit, exempt or on a deferment. Such decisions can also "
            "matter for mobilisation and a contract."
        ),
        hint=_("Choose the first answer that fits. Only what has already been decided counts."),
        values={
            "unfit": _("Unfit for service: category Д"),
            "exempt": _(
                "Exempt: category В, a research degree, a serviceman’s death in the family, or a volunteer "
                "unit"
            ),
            "deferment": _("Deferred: a deferment that still runs"),
            "none": _("None of these"),
        },
        value_hints={
            "unfit": _("Category Д, as decided by a commission. Category В belongs to the next answer."),
            "exempt": _(
                "Only if already decided. A research degree is an учёная степень, not a bachelor’s or "
                "master’s. The death: you are the son or brother of a serviceman who died on duty. The "
                "unit: six months or more in it."
            ),
            "deferment": _(
                "Granted by a commission and still running, category Г included. Study counts only "
                "full-time and accredited in Russia."
            ),
            "none": _("Also if you have a right to one of these, but it has not yet been granted."),
        },
        because={
            "unfit": _("a commission put you in category Д (unfit)"),
            "exempt": _("it was decided that you are exempt from the draft"),
            "deferment": _("a commission granted you a deferment that still runs"),
            "none": _("it was not decided that you are unfit or exempt, and no deferment runs"),
        },
        denied={"none": _("unfit, exempt or deferred")},
        where=_(
            "The commission’s decision on paper, or your military ID (военный билет). For study: the "
            "papers of the school or university."
        ),
        help=(
            (
                _("What is a category?"),
                (
                    _(
                        "A Russian letter by which a commission says how fit you are. Three of them matter "
                        "here: Д (like D), В (like V) and Г (like G)."
                    ),
                    _(
                        "The draft does not reach men in category Д or В. Mobilisation does not reach men "
                        "in category Д. It can reach men in category В."
                    ),
                ),
            ),
            (
                _("What is a research degree?"),
                (
                    _(
                        "A degree that is called учёная степень in Russian. A bachelor’s or master’s "
                        "degree is not one."
                    ),
                ),
            ),
            (
                _("What is a deferment?"),
                (
                    _(
                        "A decision that puts the draft off for a time (отсрочка). It counts only once a "
                        "commission has granted it, and only while it runs."
                    ),
                    _(
                        "A right to a deferment that has not been granted counts here as none. So does "
                        "study that is not full-time, or not accredited in Russia."
                    ),
                ),
            ),
        ),
    ),
    "foreign_residence_permit": QuestionWords(
        title=_("Do you have a permit to live in another country?"),
        name=_("whether you have a permit to live in another country"),
        why=_(
            "The decree of 14 November 2022 names people with such papers. Whether the Interior Ministry "
            "must be told can turn on them too."
        ),
        hint=_(
            "A passport of another country is a citizenship, not a permit. In doubt between permanent and "
            "temporary, choose permanent."
        ),
        values={
            "permanent": _("Yes, a permanent one"),
            "temporary": _("Yes, a temporary one"),
            "no": _("No"),
        },
        value_hints={
            "temporary": _(
                "Tied to study, work, family or protection, and ending on a date, whatever its name."
            ),
            "no": _("A visa or a visa-free stay is no permit."),
        },
        because={
            "permanent": _("you have a permit to live in another country for good"),
            "temporary": _("you have a temporary permit to live in another country"),
            "no": _("you have no permit to live in another country"),
        },
        denied={"no": _("a permit of another country")},
        where=_("The document itself: it says what it allows. A lawyer can tell if its words leave doubt."),
        help=(
            (
                _("Does a permit protect from the draft?"),
                (
                    _(
                        "A permit alone protects nobody who lives in Russia. What counts is where you "
                        "really live, and whether you are on the military register (воинский учёт)."
                    ),
                ),
            ),
        ),
    ),
    "residence": QuestionWords(
        title=_("Where do you live?"),
        name=_("where you live"),
        why=_(
            "On our reading the draft does not reach men who live abroad, off the military register, while "
            "they are outside Russia. Other rules here turn on where you live too."
        ),
        hint=_(
            "Where you really and permanently live. An address still registered in Russia does not decide "
            "by itself."
        ),
        values={
            "russia": _("In Russia"),
            "abroad": _("Outside Russia"),
            "both": _("Both in Russia and outside it"),
            "occupied": _("In the Russian-held part of the Donetsk, Luhansk, Kherson or Zaporizhzhia region"),
        },
        value_hints={
            "russia": _(
                "Crimea counts here too: Russia drafts there as at home. This takes no view on its status."
            ),
            "abroad": _("Your permanent home is there, and not in a region of the last answer."),
            "both": _(
                "Also if you study or work abroad and your home is in Russia. Choose this in any doubt."
            ),
            "occupied": _("Only places in these four regions that Russia holds today."),
        },
        because={
            "russia": _("you really and permanently live in Russia"),
            "abroad": _("you really and permanently live outside Russia"),
            "both": _("you really live both in Russia and outside it"),
            "occupied": _(
                "you live in the Russian-held part of the Donetsk, Luhansk, Kherson or Zaporizhzhia region"
            ),
        },
        where=_(
            "Papers that show where your home is, such as a lease, a work contract or a residence permit. "
            "If you are in doubt, a lawyer can look at them with you."
        ),
        help=(
            (
                _("What is living permanently abroad?"),
                (
                    _(
                        "The law does not define it for the draft. So the result is open for people with "
                        "two homes who are off the military register."
                    ),
                    _(
                        "A visit to Russia, however short, is an open risk for men who live abroad. A move "
                        "back changes the answer."
                    ),
                ),
            ),
            (
                _("Why are some regions named?"),
                (
                    _(
                        "The answers follow how Russia runs the draft in a place. They take no view on the "
                        "status of any region."
                    ),
                    _("Russia drafts in Crimea as at home, so Crimea counts here as Russia."),
                    _(
                        "On the Russian-held parts of the four regions officials contradict each other. A "
                        "first draft was announced there in September 2023. On 23 September 2025 an "
                        "official said there was none yet."
                    ),
                ),
            ),
        ),
    ),
    "military_register": QuestionWords(
        title=_("Are you on the Russian military register (воинский учёт)?"),
        name=_("whether you are on the military register"),
        why=_(
            "The draft reaches only men who are, or must be, on the register. Since 8 August 2024, people "
            "who became citizens other than by birth can lose citizenship if they do not get onto it."
        ),
        hint=_("People who live abroad can still be on it."),
        values={
            "on": _("Yes, on the register"),
            "off": _("No: never entered, or taken off and confirmed"),
        },
        value_hints={
            "on": _("You were entered and have not been taken off, wherever you live now."),
            "off": _("If you asked to be taken off and got no answer, choose “I don’t know”."),
        },
        because={
            "on": _("you are on the military register"),
            "off": _("you are not on the military register"),
        },
        where=_(
            "Your military ID (военный билет) and other papers about the register. A lawyer can help you "
            "find out; asking the office yourself can be a risk."
        ),
        help=(
            (
                _("What is the military register?"),
                (
                    _(
                        "Russia’s list of people who may have to serve (воинский учёт). Military "
                        "enlistment offices (военкомат) keep it."
                    ),
                    _(
                        "Law 53-FZ, article 8, frees citizens who live permanently abroad from it. People "
                        "who live abroad can still be on it."
                    ),
                    _("Being off the register protects nobody who lives in Russia and must be on it."),
                ),
            ),
            (
                _("How can I see whether I am on it?"),
                (
                    _(
                        "An extract shows it, since September 2025 also in your account on the register of "
                        "summonses (реестрповесток.рф), or at the office."
                    ),
                    _(
                        "Both are contacts with the state. Logging in can be noticed, and at an office a "
                        "summons can be handed over. People abroad or in doubt may ask a lawyer first."
                    ),
                ),
            ),
            (
                _("What is a military ID?"),
                (_("A person’s own booklet on military service (военный билет)."),),
            ),
        ),
    ),
    "applying": QuestionWords(
        title=_("Are you applying for a Russian residence permit or for citizenship?"),
        name=_("whether you are applying for a residence permit or for citizenship"),
        why=_(
            "A decree of 5 November 2025, not the one of 2022, concerns men from 18 to 64 who apply. Many "
            "of them must show papers on service or on being unfit."
        ),
        hint=_("The residence permit is the вид на жительство, not the temporary permit."),
        values={
            "no": _("No"),
            "residence_permit": _("Yes, for a residence permit (вид на жительство)"),
            "citizenship": _("Yes, for citizenship of Russia"),
        },
        value_hints={
            "no": _("Also if you are applying only for the temporary permit."),
        },
        because={
            "no": _("you are applying neither for a Russian residence permit nor for citizenship"),
            "residence_permit": _("you are applying for a Russian residence permit (вид на жительство)"),
            "citizenship": _("you are applying for citizenship of Russia"),
        },
        denied={"no": _("an application to stay")},
        where=_("The application itself: it names what you ask for."),
    ),
    "other_citizenship": QuestionWords(
        title=_("Of which country other than Russia are you a citizen?"),
        name=_("your citizenship of a country other than Russia"),
        why=_(
            "Treaties with Tajikistan, Abkhazia and South Ossetia can change the answers on service. Other "
            "rules can differ for Belarus, Kazakhstan, Moldova and Ukraine."
        ),
        hint=_(
            "If you have several, choose the first in this list that fits. If you are not a citizen of "
            "Russia, start at Belarus."
        ),
        values={
            "tajikistan": _("Tajikistan"),
            "abkhazia": _("Abkhazia"),
            "south_ossetia": _("South Ossetia"),
            "belarus": _("Belarus"),
            "kazakhstan": _("Kazakhstan"),
            "moldova": _("Moldova"),
            "ukraine": _("Ukraine"),
            "another": _("Another country"),
        },
        because={
            "tajikistan": _("you are a citizen of Tajikistan"),
            "abkhazia": _("you are a citizen of Abkhazia"),
            "south_ossetia": _("you are a citizen of South Ossetia"),
            "belarus": _("you are a citizen of Belarus"),
            "kazakhstan": _("you are a citizen of Kazakhstan"),
            "moldova": _("you are a citizen of Moldova"),
            "ukraine": _("you are a citizen of Ukraine"),
            "another": _("you are a citizen of none of the countries that matter here by name"),
        },
        where=_("Your passports and other papers on citizenship."),
    ),
    "served_in": QuestionWords(
        title=_("In which country’s army did you serve?"),
        name=_("in which country’s army you served"),
        why=_(
            "By treaty, service done in one of the two countries can excuse a citizen of both in the other."
        ),
        values={
            "tajikistan": _("Tajikistan"),
            "abkhazia": _("Abkhazia"),
            "south_ossetia": _("South Ossetia"),
            "another": _("Another country"),
        },
        because={
            "tajikistan": _("you served in the army of Tajikistan"),
            "abkhazia": _("you served in the army of Abkhazia"),
            "south_ossetia": _("you served in the army of South Ossetia"),
            "another": _("you served in the army of another country than those with a treaty"),
        },
        where=_("The papers of that army."),
    ),
    "route": QuestionWords(
        title=_("On what ground are you applying?"),
        name=_("the ground on which you are applying"),
        why=_(
            "By reports of December 2025, the decree of 5 November 2025 leaves out some grounds, such as "
            "highly qualified work."
        ),
        values={
            "family_or_long_residence": _("Family, or long residence"),
            "specialist": _("Highly qualified specialist, or one of the grounds beside it"),
            "other": _("Another ground"),
        },
        value_hints={
            "family_or_long_residence": _("Also after a year on a temporary permit."),
            "specialist": _(
                "Also a profession on the official list, an investor, or a Russian degree with honours."
            ),
            "other": _("Ordinary study too."),
        },
        because={
            "family_or_long_residence": _("you are applying on the ground of family or long residence"),
            "specialist": _(
                "you are applying as a specialist, an investor or the holder of a Russian degree with honours"
            ),
            "other": _("you are applying on another ground than family, long residence or special skills"),
        },
        where=_("The application itself, or the papers that go with it: they name the ground."),
    ),
    "conviction": QuestionWords(
        title=_("Do you have a conviction in Russia?"),
        name=_("whether you have a conviction in Russia"),
        why=_(
            "A conviction that still stands changes most answers here. A lapsed one can matter for a "
            "contract, and for citizenship that was acquired."
        ),
        hint=_("In Russia only. If you have several, choose the first answer below that fits one of them."),
        values={
            "serving": _("Yes, a sentence is being served"),
            "outstanding": _("Yes, served, but not lapsed or cleared"),
            "lapsed": _("Yes, but lapsed or cleared"),
            "none": _("No conviction in Russia"),
        },
        value_hints={
            "none": _("Also if you have a conviction only outside Russia."),
            "serving": _("A suspended sentence counts too."),
            "outstanding": _(
                "The sentence is over; the conviction still counts (судимость не погашена и не снята)."
            ),
            "lapsed": _("The conviction no longer counts (судимость погашена or снята)."),
        },
        because={
            "none": _("you have no conviction in Russia"),
            "serving": _("you are serving a sentence in Russia, or a suspended sentence runs"),
            "outstanding": _(
                "you have served a sentence in Russia, and the conviction has not lapsed or been cleared"
            ),
            "lapsed": _("your conviction in Russia has lapsed or been cleared"),
        },
        denied={"none": _("a conviction in Russia")},
        where=_(
            "The court’s judgment (приговор) and papers on how the sentence ended. A lawyer can tell from "
            "them whether the conviction has lapsed."
        ),
        help=(
            (
                _("When is a conviction lapsed?"),
                (
                    _(
                        "A conviction can count against you for some time after the sentence (судимость). "
                        "That ends when it lapses or is cleared."
                    ),
                ),
            ),
            (
                _("What of a conviction outside Russia?"),
                (_("It counts as none here. What effect it has in Russia is open, and the result says so."),),
            ),
        ),
    ),
    "criminal_case": QuestionWords(
        title=_("Is there an open criminal case against you in Russia?"),
        name=_("whether there is an open criminal case against you in Russia"),
        why=_(
            "An open case against you changes the answers on the draft and on a contract. It can also keep "
            "you from leaving Russia."
        ),
        hint=_(
            "In Russia only, and only if you are the suspect or the accused. If you have several, choose "
            "the first answer that fits one of them."
        ),
        values={
            "trial": _("Yes, on trial"),
            "investigation": _("Yes, at the inquiry or investigation"),
            "none": _("No open criminal case in Russia"),
        },
        value_hints={
            "none": _(
                "Also if you are only a witness or a victim, or if a case is open only outside Russia."
            ),
            "investigation": _("The case has not gone to court (дознание or следствие)."),
        },
        because={
            "none": _("there is no open criminal case against you in Russia"),
            "investigation": _("a criminal case against you in Russia is at the inquiry or investigation"),
            "trial": _("a criminal case against you is on trial in Russia"),
        },
        denied={"none": _("an open case in Russia")},
        where=_("The papers of the investigator or the court. Your lawyer in the case can tell its stage."),
        help=(
            (
                _("What of a case outside Russia?"),
                (_("It counts as none here. What effect it has in Russia is open, and the result says so."),),
            ),
        ),
    ),
    "conviction_offence": QuestionWords(
        title=_("What was the conviction for?"),
        name=_("what the conviction was for"),
        why=_(
            "Some offences bar a contract or mobilisation; about others our sources differ. Some can end a "
            "citizenship that was acquired."
        ),
        hint=_(
            "The heaviest among convictions that have not lapsed, in this order. With a lapsed conviction "
            "alone: that one."
        ),
        values={
            "listed": _("Terrorism, treason, extremism or another offence on the list of law 421-FZ"),
            "evasion": _("Evading service, or desertion"),
            "grave": _("Another grave or especially grave offence"),
            "other": _("Any other offence"),
        },
        value_hints={
            "listed": _(
                "Terrorism, words about it included. Hostage-taking, hijacking, an illegal armed "
                "formation, nuclear material. Treason, espionage, confidential co-operation with a foreign "
                "state. Attacks on officials, seizure of power. Calls to extremism, an extremist "
                "community. Taking part in a banned organisation, also of believers, or financing one. "
                "Sexual offences against minors."
            ),
            "evasion": _(
                "Military service or alternative civilian service; article 328 of the Criminal Code is "
                "among them."
            ),
            "grave": _("тяжкое or особо тяжкое преступление, not named above. The judgment says so."),
        },
        because={
            "listed": _("your conviction is for an offence on the list of law 421-FZ"),
            "evasion": _("your conviction is for evading service or for desertion"),
            "grave": _("your conviction is for a grave or especially grave offence that is not on the list"),
            "other": _("your conviction is neither for a listed or grave offence nor for evading service"),
        },
        where=_("The judgment (приговор). A lawyer can tell from it how grave the offence is."),
        help=(
            (
                _("Which articles are on the list?"),
                (
                    _(
                        "Sexual offences against minors. Criminal Code, articles 205 to 205.5, 206, 208, "
                        "211, 220, 221 and 275. Articles 275.1, 276 to 280, 282.1 to 282.3, 360 and 361."
                    ),
                    _("The numbers stand in the judgment (приговор): compare them with the list."),
                ),
            ),
        ),
    ),
    "case_offence": QuestionWords(
        title=_("What is the open case about?"),
        name=_("what the open case is about"),
        why=_("Some offences bar a contract; about others our sources differ."),
        hint=_("The heaviest among open cases, in this order."),
        values={
            "listed": _("Terrorism, treason, extremism or another offence on the list of law 421-FZ"),
            "grave": _("Another grave or especially grave offence"),
            "other": _("Any other offence"),
        },
        value_hints={
            "listed": _(
                "Terrorism, words about it included. Hostage-taking, hijacking, an illegal armed "
                "formation, nuclear material. Treason, espionage, confidential co-operation with a foreign "
                "state. Attacks on officials, seizure of power. Calls to extremism, an extremist "
                "community. Taking part in a banned organisation, also of believers, or financing one. "
                "Sexual offences against minors."
            ),
            "grave": _("тяжкое or особо тяжкое преступление, not named above. The charge says so."),
        },
        because={
            "listed": _("the open case is about an offence on the list of law 421-FZ"),
            "grave": _("the open case is about a grave or especially grave offence that is not on the list"),
            "other": _("the open case is about an offence that is neither listed nor grave"),
        },
        where=_("The papers of the investigator or the court. Your lawyer in the case can tell."),
        help=(
            (
                _("Which articles are on the list?"),
                (
                    _(
                        "Sexual offences against minors. Criminal Code, articles 205 to 205.5, 206, 208, "
                        "211, 220, 221 and 275. Articles 275.1, 276 to 280, 282.1 to 282.3, 360 and 361."
                    ),
                    _("The numbers stand in the charge: compare them with the list."),
                ),
            ),
        ),
    ),
    "drug_penalty": QuestionWords(
        title=_("Have you had a penalty in Russia for using drugs in the last year?"),
        name=_("whether you had a recent penalty in Russia for using drugs"),
        why=_(
            "The decree of 14 November 2022 bars a contract until a year after such a penalty. For the "
            "time since 24 June 2023 we found no change to this, and nothing that confirms it."
        ),
        hint=_(
            "The year runs from the day the penalty ended or the fine was paid. In Russia only. Only an "
            "administrative penalty counts here, not a conviction for a crime."
        ),
        values={
            "yes": _("Yes, it ended or was paid less than a year ago"),
            "no": _("No"),
        },
        value_hints={
            "no": _("Also if it ended or was paid a year ago or more, or was given only outside Russia."),
        },
        because={
            "yes": _(
                "an administrative penalty in Russia for using drugs ended, or was paid, less than a year ago"
            ),
            "no": _(
                "you had no administrative penalty in Russia for using drugs that ended, or was paid, less "
                "than a year ago"
            ),
        },
        denied={"no": _("a recent penalty in Russia for drugs")},
        where=_(
            "The ruling that set the penalty (постановление). A receipt or another paper shows the day it "
            "was paid or ended."
        ),
        help=(
            (
                _("What is an administrative penalty?"),
                (
                    _("A penalty, such as a fine, for a wrong that is not a crime."),
                    _("By the decree, a contract is barred until a year after it was carried out or paid."),
                ),
            ),
            (
                _("What of a penalty outside Russia?"),
                (_("It counts as none here. What effect it has in Russia is open, and the result says so."),),
            ),
        ),
    ),
}
