"""`notification` on its edges."""

from . import FOREIGNER, RUSSIAN, STATELESS, citizen_of, edge

ONLY = {"citizenship": "russian", "foreign_residence_permit": "permanent"}

EDGES = [
    edge("notification.not_a_citizen", STATELESS, residence="abroad"),
    edge("notification.not_a_citizen", FOREIGNER),
    edge("notification.nothing_to_tell", RUSSIAN),
    edge("notification.nothing_to_tell", RUSSIAN, residence="abroad", on="2023-10-25"),
    edge("notification.lives_abroad_before_2023", residence="abroad", on="2023-10-25"),
    edge("notification.on_entry", residence="abroad", on="2023-10-26"),
    edge("notification.lives_abroad_before_2023", ONLY, residence="abroad", on="2022-11-14"),
    edge("notification.on_entry", ONLY, foreign_residence_permit="temporary", residence="abroad"),
    edge("notification.on_entry", citizen_of("ukraine"), residence="abroad"),
    edge("notification.temporary_permit", RUSSIAN, foreign_residence_permit="temporary"),
    edge("notification.temporary_permit", ONLY, foreign_residence_permit="temporary", residence="both"),
    edge("notification.sixty_days", ONLY),
    edge("notification.sixty_days", ONLY, residence="both", on="2023-10-25"),
    edge("notification.sixty_days", foreign_residence_permit="temporary"),
    edge("notification.sixty_days", citizen_of("ukraine"), on="2023-06-16"),
    edge("notification.ukraine", citizen_of("ukraine"), on="2023-06-17"),
    edge("notification.ukraine", citizen_of("ukraine"), residence="occupied", on="2023-06-16"),
    edge("notification.sixty_days", ONLY, citizen_of("ukraine")),
    edge("notification.sixty_days", residence="occupied"),
]
