"""Words for what the newspaper said and how each statement stands; no article is quoted."""

from django.utils.translation import gettext_lazy as _

from .types import ReportWords

REPORTS: dict[str, ReportWords] = {
    "dual_draft": ReportWords(
        says=_(
            "A decree of Monday 14 November 2022 lets the army draft Russians who have another citizenship."
        ),
        stands=_(
            "In the text as quoted, conscripts are citizens, including those with a foreign citizenship."
        ),
        verdict=_("Right about the text."),
    ),
    "residence_abroad": ReportWords(
        says=_("The draft now reaches Russians who have permanent residency abroad."),
        stands=_(
            "The text names people who have a foreign residence permit, or another document that lets them "
            "live abroad permanently. But law 53-FZ, article 22, drafts men only. It drafts those who are "
            "on the military register (воинский учёт), or must be. Article 8 frees citizens who live "
            "permanently abroad from that register. If you live in Russia, a permit alone does not protect "
            "you. On our reading, living abroad and being off the register does, while you are outside "
            "Russia."
        ),
        verdict=_("Right, but not complete."),
    ),
    "stateless_draft": ReportWords(
        says=_("The draft now reaches stateless people too."),
        stands=_(
            "No quotation of the decree that we found says so. Conscription is for citizens. Stateless "
            "people could not even sign a contract until 7 July 2025. Only copies of the article repeat "
            "the claim."
        ),
        verdict=_("Mistaken, we think."),
    ),
    "exempt_before": ReportWords(
        says=_("Until now, people with two citizenships were exempt."),
        stands=_(
            "By the Constitution, article 62(2), a second citizenship does not lift Russian duties. "
            "Citizenship law 62-FZ, article 6, said the same. In spring 2022 the US Embassy warned dual "
            "citizens of the draft. Some of the press repeats the claim. It may come from a law of 2021, "
            "which barred military personnel from holding a second citizenship."
        ),
        verdict=_("No exempting law found."),
    ),
    "ranks": ReportWords(
        says=_(
            "Conscripts with two citizenships can hold the ranks of soldiers, sailors, sergeants and petty "
            "officers."
        ),
        stands=_(
            "The posts are the same for every conscript. Since 25 December 2023 a conscript with a foreign "
            "citizenship or permit may not be sent to the FSB, the border guards included."
        ),
        verdict=_("Right."),
    ),
    "contract_record": ReportWords(
        says=_(
            "Contract soldiers with two citizenships now face limits if they have a criminal or drug record."
        ),
        stands=_(
            "Neither bar was new in law, and both bound everyone. The statute (law 53-FZ, article 34(5)) "
            "already barred people with a record or a penalty for using drugs. The decree wrote the second "
            "bar into the Regulation."
        ),
        verdict=_("Not new in law."),
    ),
    "record_bar": ReportWords(
        says=_(
            "People who are convicted or under investigation cannot sign a contract. Nor can people whose "
            "conviction is not yet cleared."
        ),
        stands=_(
            "On 14 November 2022 they were all barred. Since 24 June 2023 most of them can sign, while the "
            "mobilisation period lasts."
        ),
        verdict=_("Right then, mostly not now."),
    ),
    "three_months": ReportWords(
        says=_("Conscripts may sign a contract after three months of service."),
        stands=_(
            "It was a rule of 2009 and still held in 2022. It was dropped in April 2023. Since then a "
            "contract is possible from age 18."
        ),
        verdict=_("Right then, not now."),
    ),
    "mobilisation_over": ReportWords(
        says=_(
            "The changes come two weeks after the end of the partial mobilisation, which called up 300,000 "
            "people."
        ),
        stands=_(
            "It was declared complete on 31 October 2022. But no source that we found says that its "
            "decree, Decree 647, was repealed."
        ),
        verdict=_("Right about the call-up."),
    ),
    "foreigner_citizenship": ReportWords(
        says=_("A decree of late September 2022 makes it easier for foreigners who join to become citizens."),
        stands=_(
            "This is Decree 690 of 30 September 2022. Decree 10 took its place on 4 January 2024, and "
            "Decree 821 on 5 November 2025."
        ),
        verdict=_("Right; replaced since."),
    ),
    "half_million": ReportWords(
        says=_("In January 2020, 543,000 Russians had a second citizenship or permanent residency abroad."),
        stands=_(
            "The number counts the notices filed from 2015 to 2019. Most Russians abroad never had to file "
            "one."
        ),
        verdict=_("Notices, not people."),
    ),
}
