"""What we could not settle, by id, and the sources that leave it open. Law sheet, section 5."""

OPEN_QUESTIONS: dict[str, tuple[str, ...]] = {
    "number": ("decree",),
    "barring_offences": ("kommersant-2023-06", "vedomosti-2026-03"),
    "ending_offences": ("tass-2025-09", "newsru-ru-2025-08"),
    "drug_bar": ("53fz-34-5", "regnum"),
    "foreigners_with_record": ("asiaplus", "269fz"),
    "treaty": ("treaty-tj", "gazeta-2025-12", "ossetia-law"),
    "service_elsewhere": ("53fz-23-foreign",),
    "short_visits": ("53fz-8", "mod-2022", "novyny-2025"),
    "reserve_summons": ("amulex", "factsnews-2022"),
    "court_suspension": ("kommersant-2026-03-10", "nsn-2026-03"),
    "april_law_day": ("interfax-2025-04", "penza-2025-08"),
    "consulates_passports": ("tehnowar-2024", "ng-europe-2024"),
    "renouncing": ("62fz-20", "geneva-consulate"),
    "recognised_citizens": ("seldon-138fz", "kommersant-2025-08"),
    "temporary_permits": ("centr-zashity", "mid-newyork", "refworld-2014"),
    "training_freed": ("53fz-55-list", "voen-advokaty"),
    "thirty": ("439fz", "mail-2026-02", "sibfm-2026-02-16"),
}
