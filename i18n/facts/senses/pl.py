"""The senses of Polish."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="co najmniej; przynajmniej; minimum #; nie mniej niż; nie krócej niż; nie wcześniej niż; więcej niż; "
    "ponad #; powyżej #; (?:dłużej|wyżej|starsz[ey]|starsi|dłuższ[eya]|większ[eya]|wyższ[eya]) niż; "
    "# … (?:lub|albo|i) (?:więcej|starsz~|dłużej|wyżej|powyżej); najwcześniej; min\\. #",
    less="co najwyżej; najwyżej #; maksymalnie #; maksimum #; nie więcej niż; nie dłużej niż; nie później niż; "
    "mniej niż; poniżej #; do (?:maksymalnie )?# (?:minut~|godzin~|dni|tygodni~|miesięcy|lat|tablet~|mg|%); "
    "(?:krócej|niżej|młods[zi]~|krótsz[eya]|mniejsz[eya]|niższ[eya]) niż; "
    "# … (?:lub|albo|i) (?:mniej|młods~|krócej|niżej|poniżej); najpóźniej; maks\\. #",
    before="# (?:minut[ęya]?|godzin[ęya]?|dni|dzień|tygodni[ea]?|tydzień|miesiąc[ea]?|miesięcy|lat[a]?|"
    "rok) (?:przed|wcześniej); przed (?:godziną |godz\\. )#",
    after="# (?:minut[ęya]?|godzin[ęya]?|dni|dzień|dniach|tygodni[ea]?|tydzień|miesiąc[ea]?|miesięcy|lat[a]?|"
    "rok) po; (?:minut[ęya]?|godzin[ęya]?) po #; po (?:godzinie |godz\\. )#; "
    "po # (?:minut~|godzin~|dni~|tygodni~|miesi~|lat~)",
    denies="nie; nigdy; żaden; żadn~; nic; niczego; nikt; nikogo; nigdzie; ani; bez; beze",
    shuns="nie~; unika~; uniknąć; zabron~; zakaz~; wzbron~; odma~; odmów~; odmó~; brak~; pozbawi~; wolny od; "
    "wyklucz~; wyłącz~; oprócz; poza; chyba; tylko; jedynie; dopiero; inaczej; zamiast; raczej; lecz; "
    "przeci~; zapobie~; rzadko; ledwo; pomin~; pomij~; usu[nw]~; przesta~; pust~; zero; mało; bezp~; bez~; "
    "błęd~; źle; zaniech~; powstrzym~; stron~; niemożliw~; nieznan~; nieprawidł~; ukry~; ignor~; pomi~; "
    "różni~; różn~; inn~; odmien~; zbyt; brakuj~; nieoczek~; odrzuc~; odrzu~; tłum~; stłum~; puste; skończ~; "
    "koniec; wyczerp~; zakończ~; pozosta~; zostaw~; anul~; błąd~; zamkn~; ujemn~; stał~",
    forbids="nigdy; w żadnym (?:wypadku|razie); pod żadnym pozorem; nie (?:wolno|należy|może|powinn~)",
    idioms="nie tylko; czy nie; lub nie; mniej więcej; więcej niż wystarcz~; proszę nie zapom~; nie zapom~; "
    "nic innego jak; dlaczego nie; nie ma za co; im więcej; nie mniej ważn~; nie bez",
    times={
        "1": "(?:jeden )?raz (?:na|w|dziennie)~; jeden raz; jednokrotn~; 1 raz; raz dziennie; raz na",
        "2": "dwa razy; dwukrotn~; 2 razy; dwa razy",
        "3": "trzy razy; trzykrotn~; 3 razy",
        "4": "cztery razy; czterokrotn~; 4 razy",
    },
    each={
        "h": "na godzinę; co godzinę; każdej godziny; cogodzinn~",
        "d": "dziennie; codzien~; na dzień; każdego (?:dnia|wieczor~|rana|ranka); co (?:dzień|wieczór|rano|noc); "
        "na dobę; dzienn~; w ciągu dnia",
        "wk": "tygodniowo; co tydzień; na tydzień; w tygodniu; każdego tygodnia; cotygodniow~; tygodniow~",
        "mo": "miesięczn~; co miesiąc; na miesiąc; w miesiącu; każdego miesiąca; comiesięczn~",
        "a": "roczn~; co rok(?:u)?; na rok; w roku; każdego roku; coroczn~",
    },
    spans={
        "h": "godz~; ~godzin~",
        "d": "dzie[nń]~; dni~; codzien~; dob[ęaąyo]~; wieczór~; wieczor~; ran[oaek]~; noc~",
        "wk": "tydzień; tygod~; ~tygodn~",
        "mo": "miesi~; ~miesięczn~",
        "a": "rok~; lat~; roczn~; coroczn~",
    },
)
