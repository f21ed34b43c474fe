"""The lexicon of Spanish."""

from __future__ import annotations

import re

from i18n.facts.lexicons.base import Lexicon, counted, grouped, words

LEXICON = Lexicon(
    negators=words(
        "no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco apenas evite evitar evita eviten"
    ),
    limiters=words(
        "solo sólo solamente únicamente salvo excepto si sino debe deben debería puede pueden prohibido "
        "siempre todos todas cada"
    ),
    comparators={
        "al menos": ">=",
        "por lo menos": ">=",
        "como mínimo": ">=",
        "no menos de": ">=",
        "o más": ">=",
        "como máximo": "<=",
        "a lo sumo": "<=",
        "no más de": "<=",
        "o menos": "<=",
        "hasta": "<=",
        "más de": ">",
        "más que": ">",
        "mayor que": ">",
        "mayor de": ">",
        "superior a": ">",
        "menos de": "<",
        "menos que": "<",
        "menor que": "<",
        "menor de": "<",
        "inferior a": "<",
        "antes de": "before",
        "antes": "before",
        "después de": "after",
        "después": "after",
        "desde": "since",
        "durante": "during",
        "entre": "between",
        "unos": "~",
        "aproximadamente": "~",
        "casi": "~",
        "exactamente": "=",
    },
    weak=frozenset(words("antes después desde durante entre unos aproximadamente casi exactamente hasta"))
    | {"antes de", "después de"},
    numbers=counted(
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
    )
    | {
        "un": "1",
        "una": "1",
        "veinte": "20",
        "treinta": "30",
        "cuarenta": "40",
        "cincuenta": "50",
        "sesenta": "60",
    }
    | {"setenta": "70", "ochenta": "80", "noventa": "90", "cien": "100", "ciento": "100", "mil": "1000"}
    | {"medio": "0.5", "media": "0.5", "mitad": "0.5", "cuarto": "0.25", "doble": "x2", "docena": "12"},
    frequencies={
        "diario": "/d",
        "diaria": "/d",
        "diariamente": "/d",
        "semanal": "/wk",
        "mensual": "/mo",
        "anual": "/a",
    },
    names=words(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes "
        "martes miércoles jueves viernes sábado domingo hoy mañana ayer mediodía medianoche"
    ),
    units=grouped(
        s="segundo segundos",
        min="minuto minutos min",
        h="hora horas",
        d="día días",
        wk="semana semanas",
        mo="mes meses",
        a="año años",
        night="noche noches",
        g="gramo gramos",
        mg="miligramo miligramos",
        ug="microgramo microgramos",
        kg="kilogramo kilogramos kilo kilos",
        ml="mililitro mililitros",
        l="litro litros",
        cm="centímetro centímetros",
        mm="milímetro milímetros",
        m="metro metros",
        km="kilómetro kilómetros",
        degree="grado grados",
        tablet="comprimido comprimidos pastilla pastillas",
        capsule="cápsula cápsulas",
        drop="gota gotas",
        dose="dosis",
        times="vez veces",
    )
    | {"por ciento": "%"},
    through=("a",),
    per=("por", "al", "cada"),
    orders=re.compile(
        r"(?:^|[.!?:;¡]\s*)(?:no|nunca|jamás|evite)\b|\bno (?:debe|deben|puede|pueden|debería)\b",
        re.IGNORECASE | re.MULTILINE,
    ),
    affixes=("in", "im", "ir", "des", "dis", "no", "anti"),
    antonyms=(
        ("más", "menos"),
        ("antes", "después"),
        ("con", "sin"),
        ("siempre", "nunca"),
        ("aument", "dismin"),
    ),
)
