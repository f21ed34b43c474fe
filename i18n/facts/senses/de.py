"""The senses of German."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="mindest(?!buch)~; wenigstens; zumindest; frühestens; nicht weniger als; nicht kürzer als; mehr als; "
    "(?:größer|höher|länger|älter|schwerer) als; über #; oberhalb von #; ab #; "
    "# … oder (?:mehr|älter|höher|länger|größer|darüber); # … und (?:mehr|älter|darüber); minimal #; "
    "jenseits von #",
    less="höchstens; maximal #; maximal (?:ein|zwei|drei|vier|fünf|sechs)~; nicht mehr als; nicht länger als; "
    "nicht älter als; spätestens; bis zu; weniger als; (?:kleiner|niedriger|kürzer|jünger|geringer) als; "
    "unter #; unterhalb von #; # … oder (?:weniger|jünger|niedriger|kürzer|darunter); maximum von #",
    before="# (?:minuten?|stunden?|tagen?|wochen?|monaten?|jahren?) (?:vor(?:her|her)?|davor|zuvor); "
    "vor (?:dem )?#(?! (?:minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?))",
    after="# (?:minuten?|stunden?|tagen?|wochen?|monaten?|jahren?) (?:nach(?:her)?|danach|später); nach (?:dem )?#",
    denies="nicht; nichts; kein~; nie; niemals; niemand~; nirgend~; weder; ohne",
    shuns="keineswegs; un(?!d|s|ter|gefähr|mittelbar|bedingt|gar|iver|it|ix|ion|i)~; "
    "unter(?:lass|sag|bleib|bind)~; ~los(?:e[nrsm]?)?; ~frei(?:e[nrsm]?)?; "
    "in(?:korrekt|kompatib|valid|aktiv|akzeptab|stabil)~; nicht~; ~nicht; vermeid~; vermied~; verbiet~; "
    "verbot~; verzicht~; fehl~; entfäll~; entfall~; mangel~; statt; anstatt; anstelle; erst; nur; "
    "ausgeschlossen; ausschließ~; ausgenommen; außer; sondern; sonst; andernfalls; ansonsten; selten~; kaum; "
    "ablehn~; lehn~; verweiger~; verhinder~; hinder~; miss~; falsch~; weg; entfern~; scheiter~; "
    "wenig(?:er)?; leer~; null; abgesehen; bis auf; weglass~; weggelass~; zu (?:groß|klein|hoch) um; "
    "unmöglich~; gescheit~; fehlschl~; fehlgeschl~; unbekannt~; ungültig~; unterdrück~; verberg~; verborg~; "
    "versteck~; ausblend~; deaktivier~; abschalt~; ausschalt~; ausgeschalt~; ignorier~; überspr~; "
    "zurückweis~; zurückgew~; übergeh~; übergang~; auslass~; unterscheid~; abweich~; verschied~; zu viel~; "
    "zu wenig~; zu lang~; schreibgeschützt; gestoppt; abgelehnt~; erschöpft~; voll; ungerade; untersch~; "
    "löschen; gelöscht; beende~; abbrech~; abgebroch~; anders~; ander~; unzuläss~; unvollst~; unerwart~; "
    "unlesbar~; blockier~; sperr~; gesperrt~; verwerf~; verworf~; wider~; wirkungslos; beibehalt~; belass~; "
    "unverändert~; nein",
    forbids="niemals; keinesfalls; auf keinen fall; unter keinen umständen; (?:darf|dürfen|sollten?) … nicht",
    idioms="nicht nur; nicht bloß; nicht zuletzt; ob … oder nicht; nichts anderes als; mehr oder weniger; "
    "über #(?: |-)?(?:http|ssh|usb)~; ab und zu; bis zum",
    times={
        "1": "einmal(?:ig)?~; 1 mal; 1x; ein mal",
        "2": "zweimal~; 2 mal; 2x; doppelt so oft; beide male; zwei mal",
        "3": "dreimal~; 3 mal; 3x; drei mal",
        "4": "viermal~; 4 mal; 4x; vier mal",
    },
    each={
        "h": "stündlich~; (?:pro|je|jede) stunde; in der stunde",
        "d": "täglich~; (?:pro|je|jeden|am) tag; (?:jeden|jede) (?:abend|morgen|nacht); tags",
        "wk": "wöchentlich~; (?:pro|je|jede|die) woche; in der woche",
        "mo": "monatlich~; (?:pro|je|jeden|im) monat",
        "a": "jährlich~; (?:pro|je|jedes|im) jahr",
    },
    spans={
        "h": "stund~; ~stündig~; ~stündlich~",
        "d": "~tag~; täg~; ~täglich~; ~tägig~; abend~; morgen~; nacht; nächt~",
        "wk": "woche~; wöch~; ~wöch~",
        "mo": "monat~; ~monat~",
        "a": "jahr~; jähr~; ~jähr~",
    },
)
