"""The senses of Finnish."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="vähintään; ainakin; ei alle; ei vähempää; enemmän kuin; yli #; "
    "yli (?:yhden|kaksi|kahden|kolme|kolmen|puolet); (?:pidempi|pitempi|korkeampi|suurempi|vanhempi)~ kuin; "
    "kauemmin kuin; # … tai (?:enemmän|yli|vanhem~|pidem~|korkeam~|useamp~|kauemmin); yli; minimissään; "
    "aikaisintaan; # … täyttän~",
    less="enintään; korkeintaan; ei enempää; ei yli; vähemmän kuin; alle #; alle (?:yhden|kahden|kolmen|puolet); "
    "(?:lyhyempi|matalampi|pienempi|nuorempi)~ kuin; # … tai (?:vähemmän|alle|nuorem~|lyhyem~|matalam~); "
    "maksimissaan; viimeistään; jopa #",
    before="# (?:minuuttia|minuutti|tuntia|tunti|päivää|päivä|viikkoa|viikko|kuukautta|kuukausi|vuotta|"
    "vuosi) (?:ennen|aiemmin|aikaisemmin|sitten); ennen (?:kello |klo )?#",
    after="# (?:minuuttia|minuutti|minuutin|tuntia|tunti|tunnin|päivää|päivä|päivän|viikkoa|viikon|kuukautta|"
    "kuukauden|vuotta|vuoden) (?:jälkeen|myöhemmin|kuluttua|päästä|kuluessa); (?:kello |klo )#~ jälkeen",
    denies="ei; en; et; emme; ette; eivät; eikä; eivätkä; älä; älkää; ilman; mitään; ketään; koskaan; missään",
    shuns="vält~; kiel(?:t|le)~; puut~; estä~; est[eäy]~; paitsi; lukuun ottamatta; vain; ainoastaan; vasta; "
    "muuten; muutoin; sijaan; sen sijaan; ~tön; ~ton; ~ttöm~; ~ttom~; ~matta; ~mättä; ~maton; ~mätön; "
    "~mattom~; ~mättöm~; epä~; harvoin; tuskin; poist~; lopet~; jättä~; jätä; jätetä~; tyhj~; vähän; nolla; "
    "vapaa; pidätty~; väär~; virhe~; kieltäyty~; hylk~; hylä~; mahdoton~; mahdoton; mahdotto~; epäonnis~; "
    "tuntemat~; virheel~; kelvot~; piilot~; piilossa; poista~ käytöstä; ohita~; ohite~; hylkä~; eroa~; eri; "
    "erilai~; poikkea~; liian; loppu~; lopussa; muu; muut; muun; muihin; muiden; odottamat~; estet~; jättää; "
    "jää; peruu~; peru~; ellei~; jollei~; jottei~; ettei~; ollenkaan; järjet~; muuta; kiellet~; kielt~; "
    "mutt?ei~; etkä; enkä; emmekä; ~kään; ~kaan",
    forbids="älä; älkää; ei koskaan; ei missään tapauksessa; ei saa",
    idioms="ei vain; ei ainoastaan; ei pelkästään; tai ei; enemmän tai vähemmän; älä unohda; älkää unohtako; "
    "älä epäröi; älkää epäröikö; älä huoli; miksi ei; mikäpä ettei; ei muuta kuin",
    times={
        "1": "(?:yhden )?kerran; kerta; 1 kerran; kerran",
        "2": "kaksi kertaa; kahdesti; 2 kertaa",
        "3": "kolme kertaa; kolmesti; 3 kertaa",
        "4": "neljä kertaa; neljästi; 4 kertaa",
    },
    each={
        "h": "tunnissa; joka tunti; tunneittain; tunnin välein",
        "d": "päivässä; joka (?:päivä|ilta|aamu|yö); päivittäin~; vuorokaudessa; päivittäi~",
        "wk": "viikossa; joka viikko; viikoittain~; viikoittai~",
        "mo": "kuukaudessa; joka kuukausi; joka kuu; kuukausittain~; kuukausittai~",
        "a": "vuodessa; joka vuosi; vuosittain~; vuosittai~",
    },
    spans={
        "h": "tun[tn]~",
        "d": "päiv~; vuorokau~; ilta~; illa~; aamu~; yö~",
        "wk": "viik~; ~viik~",
        "mo": "kuukau~; kuu",
        "a": "vuos~; vuo[dn]~; vuot~",
    },
)
