"""The lexicon of French."""

from __future__ import annotations

import re

from i18n.facts.lexicons.base import Lexicon, counted, grouped, words

LEXICON = Lexicon(
    negators=words(
        "ne n pas non jamais rien personne aucun aucune ni sans nulle nul guère évitez éviter évite"
    ),
    limiters=words(
        "seulement uniquement que sauf excepté si doit doivent devez peut peuvent pouvez faut interdit "
        "toujours tous toutes chaque"
    ),
    comparators={
        "au moins": ">=",
        "au minimum": ">=",
        "pas moins de": ">=",
        "ou plus": ">=",
        "au plus": "<=",
        "au maximum": "<=",
        "pas plus de": "<=",
        "ou moins": "<=",
        "jusqu'à": "<=",
        "plus de": ">",
        "plus que": ">",
        "supérieur à": ">",
        "supérieure à": ">",
        "moins de": "<",
        "moins que": "<",
        "inférieur à": "<",
        "inférieure à": "<",
        "âgé de": "age",
        "âgés de": "age",
        "âgée de": "age",
        "âgées de": "age",
        "avant": "before",
        "après": "after",
        "depuis": "since",
        "dans": "within",
        "pendant": "during",
        "entre": "between",
        "environ": "~",
        "presque": "~",
        "exactement": "=",
    },
    weak=frozenset(words("avant après depuis dans pendant entre environ presque exactement")),
    numbers=counted(
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    )
    | {
        "une": "1",
        "vingt": "20",
        "trente": "30",
        "quarante": "40",
        "cinquante": "50",
        "soixante": "60",
        "cent": "100",
    }
    | {
        "mille": "1000",
        "demi": "0.5",
        "demie": "0.5",
        "moitié": "0.5",
        "quart": "0.25",
        "double": "x2",
        "douzaine": "12",
    },
    frequencies={
        "quotidien": "/d",
        "quotidiennement": "/d",
        "hebdomadaire": "/wk",
        "mensuel": "/mo",
        "annuel": "/a",
    },
    names=words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi "
        "mercredi jeudi vendredi samedi dimanche aujourd demain hier midi minuit"
    ),
    units=grouped(
        s="seconde secondes",
        min="minute minutes min",
        h="heure heures",
        d="jour jours",
        wk="semaine semaines",
        mo="mois",
        a="an ans année années",
        night="nuit nuits",
        g="gramme grammes",
        mg="milligramme milligrammes",
        ug="microgramme microgrammes",
        kg="kilogramme kilogrammes kilo kilos",
        ml="millilitre millilitres",
        l="litre litres",
        cm="centimètre centimètres",
        mm="millimètre millimètres",
        m="mètre mètres",
        km="kilomètre kilomètres",
        degree="degré degrés",
        tablet="comprimé comprimés",
        capsule="gélule gélules",
        drop="goutte gouttes",
        dose="dose doses",
        times="fois",
    )
    | {"pour cent": "%"},
    through=("à",),
    per=("par",),
    orders=re.compile(
        r"(?:^|[.!?:;]\s+)(?:ne\b|n'|évitez|jamais|pas de|aucun)"
        r"|\bne (?:doit|doivent|devez|peut|pouvez|faut) pas\b",
        re.IGNORECASE | re.MULTILINE,
    ),
    affixes=("in", "im", "ir", "il", "non", "dé", "dés", "mal", "anti"),
    antonyms=(
        ("plus", "moins"),
        ("avant", "après"),
        ("avec", "sans"),
        ("toujours", "jamais"),
        ("augment", "dimin"),
    ),
)
