"""The senses of Italian."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="almeno; come minimo; al minimo; (?:non|mai) meno (?:di|che); più di; più d'un~; più che #; "
    "(?:maggiore|superiore|maggiori|superiori) (?:di|a|ai|alle|o uguale); "
    "più (?:alto|alta|lungo|lunga|vecchio|grande|vecchia) di; oltre #; oltre (?:i|le|gli) #; "
    "sopra (?:i |le |gli )?#; # … (?:o|e) (?:più|oltre); minimo (?:di )?#; a partire da #; non prima di",
    less="al massimo; al più; al più di; tutt'al più; (?:non|mai) più (?:di|che); meno di; meno d'un~; "
    "meno che #; (?:minore|inferiore|minori|inferiori) (?:di|a|ai|alle|o uguale); "
    "più (?:basso|bassa|corto|breve|giovane|piccolo) di; fino a (?:#|un~|due|tre|quattro|cinque|sei); "
    "sotto (?:i |le |gli )?#; # … (?:o|e) meno; massimo (?:di )?#; al più tardi",
    before="# (?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) prima; prima delle #",
    after="# (?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) (?:dopo|più tardi); dopo le #",
    denies="non; mai; nessun~; niente; nulla; né; senza; neanche; nemmeno; neppure",
    shuns="evit~; vieta~; proibi~; rifiut~; nega~; imped~; manc~; assen~; esclu~; salvo; tranne; eccetto; solo; "
    "soltanto; solamente; unicamente; altrimenti; invece; anziché; bensì; "
    "in(?:corrett|compatibil|valid|utile|visibil|capac|attiv|complet|sicur|stabil|adeguat)~; "
    "im(?:possibil|prudent|propri|mutabil)~; ir(?:regolar|responsabil)~; il(?:legal|leggibil|limitat)~; "
    "dis(?:attiv|abilit)~; s(?:corrett|conosciut|consiglia)~; mal~; poco; privo; priva; privi; prive; "
    "libero da; smett~; rimuov~; vuot~; fall~; rar~; asten~; no; impossibil~; incapac~; fallit~; fallim~; "
    "error~; errat~; sconosciut~; insufficient~; differ~; divers~; nascond~; nascost~; disattiv~; "
    "disabilit~; ignora~; tropp~; lascia~; omett~; omess~; soppress~; fuori; esaurit~; inesistent~; "
    "inattes~; illegal~; altr~; vietat~; vano; impossibilità; impedi~; salta~; scart~; inalterat~; "
    "invariat~; caso contrario; ecced~; eccez~; sincron~; problem~",
    forbids="mai; in nessun caso; per nessun motivo; non (?:deve|devono|dovete|deve mai|può|possono)",
    idioms="non solo; non soltanto; o no; o meno; più o meno; non dimenti~; non esiti~; non si preoccupi; "
    "nient'altro che; nient'altro; perché no; senza dubbio; sempre più; non è altro che; non appena",
    times={
        "1": "una (?:sola )?volta; 1 volta",
        "2": "due volte; 2 volte",
        "3": "tre volte; 3 volte",
        "4": "quattro volte; 4 volte",
    },
    each={
        "h": "all'ora; ogni ora; per ora",
        "d": "al giorno; ogni (?:giorno|sera|mattina|notte); tutti i giorni; tutte le (?:sere|mattine); "
        "giornalier~; quotidian~; giornalmente; al dì",
        "wk": "(?:alla|a) settimana; per settimana; ogni settimana; tutte le settimane; settimanal~",
        "mo": "al mese; ogni mese; per mese; tutti i mesi; mensil~",
        "a": "all'anno; ogni anno; per anno; tutti gli anni; annual~; annuo",
    },
    spans={
        "h": "or[ae]; orari~",
        "d": "giorn~; quotidian~; sera~; mattin~; nott~; dì",
        "wk": "settiman~",
        "mo": "mes[ei]; mensil~",
        "a": "ann[oiu]~",
    },
)
