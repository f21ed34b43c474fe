"""The senses of Dutch."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="minstens; ten minste; tenminste; op zijn minst; minimaal #; minimaal (?:een|twee|drie|vier|vijf|zes)~; "
    "niet minder dan; niet korter dan; meer dan; (?:groter|hoger|langer|ouder|zwaarder) dan; "
    "boven (?:de )?#; ruim #; vanaf #; # … of (?:meer|ouder|hoger|langer); # … en (?:ouder|meer|hoger); "
    "niet eerder dan; op zijn vroegst; minimum van #",
    less="hoogstens; ten hoogste; op zijn hoogst; maximaal #; maximaal (?:een|twee|drie|vier|vijf|zes)~; "
    "niet meer dan; niet langer dan; niet ouder dan; niet hoger dan; minder dan; "
    "(?:kleiner|lager|korter|jonger) dan; onder (?:de )?#; "
    "tot (?:wel )?#(?! (?:en|tot))(?= (?:minuten|uur|dagen|weken|maanden|jaar)); "
    "# … of (?:minder|jonger|lager|korter); niet later dan; uiterlijk; maximum van #",
    before="# (?:minuten|minuut|uur|uren|dagen|dag|weken|week|maanden|maand|jaar) (?:voor|vóór|ervoor|eerder); "
    "(?:voor|vóór) #",
    after="# (?:minuten|minuut|uur|uren|dagen|dag|weken|week|maanden|maand|jaar) (?:na|erna|later); na #",
    denies="niet; nooit; geen; niets; niemand; nergens; noch; zonder",
    shuns="vermijd~; vermeden; verbied~; verbod~; verboden; weiger~; ontbreek~; ontbrek~; voorkom~; gebrek; mis~; "
    "mist; uitgesloten; uitsluit~; behalve; tenzij; alleen; slechts; enkel; anders; in plaats; pas; maar; "
    "on(?!der|s|ge(?:veer)|middel|tstaan|twik|tv)~; in(?:correct|actief|compatib|valide|stabiel)~; niet~; "
    "~loos; ~loze; ~vrij; ~vrije; weglaat; weglaten; weggelaten; laat … weg; verwijder~; leeg; nul; zelden; "
    "nauwelijks; weinig; stop~; faal~; fout~; mislukt~; onthou~; onmogelijk~; onbekend~; ongeldig~; "
    "onderdruk~; verberg~; verborgen; uitschakel~; uitgeschak~; negeer~; negeren; overslaan; overgeslagen; "
    "sla~ … over; verschil~; te veel; te weinig; te lang; verworpen; verwerp~; weglat~; vol; onvoldoende; "
    "onverwacht~; ander~; geweiger~; gestopt; afwijk~; ongewijzigd; nee; op; exclusief; i\\.p\\.v; afwezig; "
    "geen_~; ~_geen_~",
    forbids="nooit; in geen geval; onder geen beding; onder geen enkele voorwaarde; (?:mag|mogen) … niet",
    idioms="niet alleen; niet slechts; al dan niet; of niet; meer of minder; min of meer; vergeet niet; "
    "niets anders dan; waarom niet; niet zozeer; hoe dan ook",
    times={
        "1": "eenmaal; één keer; een keer; 1 keer; éénmaal; 1x; eens",
        "2": "tweemaal; twee keer; 2 keer; 2x",
        "3": "driemaal; drie keer; 3 keer; 3x",
        "4": "viermaal; vier keer; 4 keer; 4x",
    },
    each={
        "h": "per uur; elk uur; ieder uur; elke uur",
        "d": "per dag; daags; dagelijks~; elke (?:dag|avond|ochtend|nacht); iedere (?:dag|avond|ochtend); "
        "op een dag",
        "wk": "per week; wekelijks~; elke week; iedere week; in de week",
        "mo": "per maand; maandelijks~; elke maand; iedere maand",
        "a": "per jaar; jaarlijks~; elk jaar; ieder jaar",
    },
    spans={
        "h": "uur~; uren",
        "d": "dag~; ~daags~; avond~; ochtend~; nacht~",
        "wk": "week~; weke~",
        "mo": "maand~",
        "a": "jaar~; jare~",
    },
)
