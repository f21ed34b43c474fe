"""The lexicon of German."""

from __future__ import annotations

import re

from i18n.facts.lexicons.base import Lexicon, counted, grouped, tens, words

LEXICON = Lexicon(
    negators=words(
        "nicht kein keine keinen keinem keiner keines nie niemals nichts niemand niemanden niemandem "
        "nirgends weder noch ohne kaum vermeiden vermeide vermeidet"
    ),
    limiters=words(
        "nur außer ausser sofern falls wenn sondern statt muss müssen soll sollen sollte sollten darf "
        "dürfen kann können verboten immer alle jede jeder jedes beide einige manche"
    ),
    comparators={
        "mindestens": ">=",
        "wenigstens": ">=",
        "nicht weniger als": ">=",
        "oder mehr": ">=",
        "oder älter": ">=",
        "ab": ">=",
        "höchstens": "<=",
        "maximal": "<=",
        "nicht mehr als": "<=",
        "oder weniger": "<=",
        "bis zu": "<=",
        "bis": "until",
        "mehr als": ">",
        "größer als": ">",
        "höher als": ">",
        "länger als": ">",
        "älter als": ">",
        "über": ">",
        "weniger als": "<",
        "kleiner als": "<",
        "niedriger als": "<",
        "kürzer als": "<",
        "jünger als": "<",
        "unter": "<",
        "im alter von": "age",
        "innerhalb": "within",
        "binnen": "within",
        "vor": "before",
        "nach": "after",
        "seit": "since",
        "von": "from",
        "während": "during",
        "zwischen": "between",
        "etwa": "~",
        "ungefähr": "~",
        "circa": "~",
        "rund": "~",
        "fast": "~",
        "genau": "=",
    },
    weak=frozenset(
        words(
            "ab bis über unter innerhalb binnen vor nach seit von während zwischen etwa ungefähr circa rund "
            "fast genau"
        )
    ),
    numbers=counted(
        "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
        "sechzehn siebzehn achtzehn neunzehn"
    )
    | tens("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
    | {"ein": "1", "eine": "1", "einen": "1", "einem": "1", "einer": "1", "hundert": "100", "tausend": "1000"}
    | {
        "halb": "0.5",
        "halbe": "0.5",
        "halben": "0.5",
        "hälfte": "0.5",
        "viertel": "0.25",
        "dutzend": "12",
        "doppelt": "x2",
    },
    frequencies={
        "einmal": "1x",
        "zweimal": "2x",
        "dreimal": "3x",
        "viermal": "4x",
        "stündlich": "/h",
        "täglich": "/d",
        "wöchentlich": "/wk",
        "monatlich": "/mo",
        "jährlich": "/a",
    },
    names=words(
        "januar februar märz april mai juni juli august september oktober november dezember montag "
        "dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute morgen gestern mittag "
        "mitternacht"
    ),
    units=grouped(
        s="sekunde sekunden",
        min="minute minuten min",
        h="stunde stunden std",
        d="tag tage tagen",
        wk="woche wochen",
        mo="monat monate monaten",
        a="jahr jahre jahren",
        night="nacht nächte nächten",
        g="gramm",
        mg="milligramm",
        ug="mikrogramm",
        kg="kilogramm kilo",
        ml="milliliter",
        l="liter litern",
        cm="zentimeter zentimetern",
        mm="millimeter millimetern",
        m="meter metern",
        km="kilometer kilometern",
        degree="grad",
        tablet="tablette tabletten",
        capsule="kapsel kapseln",
        drop="tropfen",
        puff="hub hübe sprühstoß sprühstöße",
        dose="dosis dosen",
        times="mal",
        **{"%": "prozent"},
    ),
    through=("bis",),
    per=("pro", "je", "am", "im"),
    orders=re.compile(
        r"(?:^|[.!?:;]\s+)(?:bitte\s+)?(?:nie|niemals|keine?n?|nicht)\b|\b(?:darf|dürfen|soll|sollen|sollten|kann|können|fahren|nehmen|trinken"
        r"|essen)\b[^.!?]*\b(?:nicht|keine?n?|nie)\b",
        re.IGNORECASE | re.MULTILINE,
    ),
    affixes=("un", "in", "im", "ir", "il", "nicht"),
    antonyms=(
        ("mehr", "weniger"),
        ("vor", "nach"),
        ("hoch", "niedrig"),
        ("erhöh", "senk"),
        ("mit", "ohne"),
        ("immer", "nie"),
    ),
)
