"""The senses of Spanish."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="al menos; por lo menos; como mínimo; (?:no|nunca) menos (?:de|que); más de; más que #; "
    "(?:mayor|superior|mayores|superiores) (?:de|a|que) #; mayor (?:o igual )?que; superior a; "
    "más (?:alto|alta|largo|larga|grande|tiempo|viejo)s? que; por encima de #; a partir de #; "
    "# … (?:o|y) más; mínimo (?:de )?#; a partir de los #; no antes de",
    less="como máximo; a lo sumo; (?:no|nunca) más (?:de|que); menos de; menos que #; "
    "(?:menor|inferior|menores|inferiores) (?:de|a|que) #; menor (?:o igual )?que; inferior a; "
    "más (?:bajo|baja|corto|corta|pequeño|pequeña|joven)s? que; por debajo de #; "
    "hasta (?:#|una?|dos|tres|cuatro|cinco|seis); # … (?:o|y) menos; máximo (?:de )?#; a más tardar",
    before="# (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?) antes; antes de las #",
    after="# (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?) (?:después|más tarde); después de las #",
    denies="no; nunca; jamás; ningun~; ningún; nada; nadie; ni; sin; tampoco",
    shuns="evit~; prohib~; rechaz~; neg(?:ar|ó|ado)~; impid~; imped~; falt~; carec~; ausen~; exclu~; salvo; "
    "excepto; solo; sólo; solamente; únicamente; de lo contrario; si no; en vez; en lugar; sino; "
    "in(?:correct|compatible|válid|útil|conoc|visible|capaz|activ|complet|exact|seguro|estable|adecuad)~; "
    "im(?:posible|prudente|mutable|propi)~; ir(?:regular|responsable)~; il(?:egal|egible|imitad)~; "
    "des(?:conoc|activ|hab|apar)~; mal~; poco~; libre de; dej(?:ar?|e|en) de; suprim~; elimin~; vací~; "
    "fall~; fracas~; rara~; absten~; abstén~; lejos; error~; errón~; desconocid~; insuficient~; imposib~; "
    "ocult~; escond~; desactiv~; deshabilit~; ignor~; difer~; distint~; demasiad~; inexistent~; agot~; "
    "omit~; omis~; fuera; descart~; inesperad~; ilegal~; ilegible~; desiert~; inhabil~; cualquier~; ajen~; "
    "otro~; otra~; menos; nul[oa]~; ~mente no; deten~; contrario",
    forbids="nunca; jamás; en ningún caso; bajo ningún concepto; no (?:debe|deben|debería|puede|pueden)",
    idioms="no solo; no sólo; no solamente; o no; más o menos; no olvide~; no dude~; no se preocupe; "
    "no hay problema; nada más que; no es otra cosa que; por qué no; sin duda~; sin embargo; cada vez más; "
    "no obstante; ni siquiera",
    times={
        "1": "una (?:sola )?vez; 1 vez",
        "2": "dos veces; 2 veces",
        "3": "tres veces; 3 veces",
        "4": "cuatro veces; 4 veces",
    },
    each={
        "h": "por hora; cada hora; a la hora",
        "d": "al día; por día; cada día; todos los días; todas las (?:noches|mañanas); diari~; cotidian~; "
        "cada (?:noche|mañana)",
        "wk": "a la semana; por semana; cada semana; todas las semanas; semanal~",
        "mo": "al mes; por mes; cada mes; todos los meses; mensual~",
        "a": "al año; por año; cada año; todos los años; anual~",
    },
    spans={
        "h": "hora~",
        "d": "día~; diari~; cotidian~; noche~; mañana~; tarde~",
        "wk": "semana~",
        "mo": "mes; meses; mensual~",
        "a": "año~; anual~",
    },
)
