"""The senses of Romanian."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="cel puțin; cel putin; măcar; minimum #; minim #; nu mai puțin de; nu mai devreme de; "
    "mai mult (?:de|decât); mai mulți de; mai multe de; "
    "mai (?:mare|lung|înalt|bătrân|vârstnic)~ (?:de|decât); peste #; "
    "# … sau (?:mai mult|mai mulți|peste|mai mare|mai în vârstă); de la # în sus",
    less="cel mult; maximum #; maxim #; nu mai mult (?:de|decât); nu mai târziu de; mai puțin (?:de|decât); "
    "mai puțini de; mai (?:mic|scurt|scăzut|tânăr)~ (?:de|decât); sub #; până la #; "
    "# … sau (?:mai puțin|mai puțini|sub|mai mic|mai tânăr); cel târziu",
    before="# (?:de )?(?:minute?|or[eăa]|ore|zile?|zi|săptămâni?|luni?|ani?) (?:înainte|înaintea|mai devreme); "
    "înainte de (?:ora )?#",
    after="# (?:de )?(?:minute?|or[eăa]|ore|zile?|zi|săptămâni?|luni?|ani?) (?:după|mai târziu); după (?:ora )?#",
    denies="nu; n-~; niciodată; nici; niciun; nicio; nicio~; nimic; nimeni; nicăieri; fără",
    shuns="evit~; interzi~; refuz~; lips~; absen~; exclu~; except~; cu excepția; doar; numai; altfel; în loc; ci; "
    "împiedic~; ne(?!ce|gru|voi|cesar|rv|t|urol)~; "
    "in(?:corect|compatibil|valid|util|vizibil|capabil|activ|complet|exact|stabil|adecvat)~; "
    "im(?:posibil|prudent|propri)~; ir(?:egular|espons)~; il(?:egal|izibil)~; dez~; rar; rareori; puțin~; "
    "renunț~; elimin~; șterg~; gol; eșu~; opri~; abțin~; lăsați; scut~; liber~ de; contrar; imposib~; "
    "incapab~; eșec~; esua~; eroar~; erori; greșit~; necunosc~; insuficien~; difer~; ascun~; dezactiv~; "
    "ignor~; prea; omis~; omite~; suprim~; afar~; epuiz~; inexist~; neașteptat~; nevalid~; invalid~; alt~; "
    "pierd~; imposibil~; lăsa~; decât; nici~; indisp~; non",
    forbids="niciodată; în niciun caz; sub nicio formă; nu (?:trebuie|este permis|aveți voie)",
    idioms="nu numai; nu doar; nu … doar; sau nu; mai mult sau mai puțin; nu uita~; nu ezita~; nu vă faceți griji; "
    "nimic altceva decât; de ce nu; din ce în ce",
    times={
        "1": "o (?:singură )?dată; 1 dată; odată pe",
        "2": "de două ori; de 2 ori",
        "3": "de trei ori; de 3 ori",
        "4": "de patru ori; de 4 ori",
    },
    each={
        "h": "pe oră; în fiecare oră; la fiecare oră",
        "d": "pe zi; zilnic~; în fiecare (?:zi|seară|dimineață|noapte); la zi",
        "wk": "pe săptămână; săptămânal~; în fiecare săptămână",
        "mo": "pe lună; lunar~; în fiecare lună",
        "a": "pe an; anual~; în fiecare an",
    },
    spans={
        "h": "or[ăe]~; orar",
        "d": "zi~; sear~; seri~; dimin~; noapt~",
        "wk": "săpt~",
        "mo": "lun[ăiae]~",
        "a": "an; ani~; anual~",
    },
)
