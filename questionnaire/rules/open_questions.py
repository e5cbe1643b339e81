"""What we could not settle, by id, and the sources that leave it open. Law sheet, section 5."""

OPEN_QUESTIONS: dict[str, tuple[str, ...]] = {
    "number": ("decree",),
    "barring_offences": ("kommersant-2023-06", "vedomosti-2026-03"),
    "drug_bar": ("regnum", "atlas"),
    "foreigners_with_record": ("asiaplus", "269fz"),
    "treaty": ("treaty-tj", "gazeta-2025-12"),
    "service_elsewhere": ("53fz-23-foreign",),
    "short_visits": ("53fz-8", "mod-2022"),
    "thirty": ("439fz",),
}
