"""`residence_condition` on its edges."""

from . import FOREIGNER, SERVED, STATELESS, WOMAN, citizen_of, edge

TO_STAY = {"applying": "residence_permit"}
FOR_CITIZENSHIP = {"citizenship": "other", "applying": "citizenship"}

EDGES = [
    edge("residence_condition.citizen", TO_STAY),
    edge("residence_condition.citizen", TO_STAY, citizenship="russian", on="2025-11-04"),
    edge("residence_condition.not_yet", FOREIGNER, WOMAN, on="2025-11-04"),
    edge("residence_condition.required", FOREIGNER, on="2025-11-05"),
    edge("residence_condition.women", FOREIGNER, WOMAN, age=17),
    edge("residence_condition.age", FOREIGNER, age=17),
    edge("residence_condition.required", FOREIGNER, age=18),
    edge("residence_condition.required", FOREIGNER, age=64),
    edge("residence_condition.age", FOREIGNER, age=65, applying="no"),
    edge("residence_condition.not_applying", FOREIGNER, citizen_of("belarus"), applying="no"),
    edge("residence_condition.belarus", FOREIGNER, citizen_of("belarus"), route="other"),
    edge("residence_condition.belarus", FOR_CITIZENSHIP, citizen_of("belarus")),
    edge("residence_condition.required", TO_STAY, STATELESS, citizen_of("belarus")),
    edge("residence_condition.kazakhstan_moldova", FOREIGNER, citizen_of("moldova")),
    edge("residence_condition.kazakhstan_moldova", FOREIGNER, citizen_of("kazakhstan"), route="other"),
    edge("residence_condition.kazakhstan_moldova_citizenship", FOR_CITIZENSHIP, citizen_of("moldova")),
    edge("residence_condition.kazakhstan_moldova_citizenship", FOR_CITIZENSHIP, citizen_of("kazakhstan")),
    edge("residence_condition.required_for_citizenship", FOR_CITIZENSHIP, STATELESS, citizen_of("moldova")),
    edge("residence_condition.ukraine", FOREIGNER, citizen_of("ukraine"), route="specialist"),
    edge("residence_condition.ukraine", FOR_CITIZENSHIP, citizen_of("ukraine")),
    edge("residence_condition.required", TO_STAY, STATELESS, citizen_of("ukraine")),
    edge("residence_condition.route", FOREIGNER, SERVED, route="specialist"),
    edge("residence_condition.route", FOR_CITIZENSHIP, route="specialist"),
    edge("residence_condition.other_route", FOREIGNER, SERVED, route="other"),
    edge("residence_condition.other_route", FOR_CITIZENSHIP, STATELESS, route="other"),
    edge("residence_condition.may_be_met", FOREIGNER, SERVED),
    edge("residence_condition.may_be_met", FOR_CITIZENSHIP, service="contract"),
    edge("residence_condition.required", FOREIGNER, service="conscript"),
    edge("residence_condition.required_for_citizenship", FOR_CITIZENSHIP),
    edge("residence_condition.required", FOREIGNER, citizen_of("tajikistan")),
    edge("residence_condition.required", TO_STAY, STATELESS),
]
