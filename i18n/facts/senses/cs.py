"""The senses of Czech."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="alespoň; aspoň; nejméně #; nejméně (?:jed|dv|tř|čty|pět)~; minimálně #; minimálně (?:jed|dv|tř)~; "
    "minimum #; ne méně než; nikoli méně než; ne dříve než; více než; víc než; přes #; nad #; "
    "(?:delší|starší|vyšší|větší|déle) než; # … (?:nebo|či|a) (?:více|víc|starší|déle|vyšší); od # … výše; "
    "nejdříve",
    less="nanejvýš; nejvýše #; nejvýš #; maximálně #; maximálně (?:jed|dv|tř)~; maximum #; ne více než; "
    "ne déle než; ne později než; méně než; míň než; pod #; (?:kratší|mladší|nižší|menší) než; "
    "až # (?:minut~|hodin~|dn~|týdn~|měsíc~|let|tablet~|mg|%); "
    "# … (?:nebo|či|a) (?:méně|míň|mladší|kratší|nižší); nejpozději; nejdéle",
    before="# (?:minut[yu]?|hodin[yu]?|dn[íyů]|den|týdn[ůye]|týden|měsíc[ůe]?|let|rok[yu]?) před; před #\\.? ?hod~",
    after="# (?:minut[yu]?|hodin[yu]?|dn[íyů]|den|týdn[ůye]|týden|měsíc[ůe]?|let|rok[yu]?) po; po #\\.? ?hod~; "
    "po # (?:minut~|hodin~|dne~|týdn~|měsíc~|let~)",
    denies="ne; není; nejsou; nejste; nikdy; žádn~; nic; nikdo; nikoho; nikde; ani; bez; beze; nesm~; "
    "nem(?:á|ůž|ají|áte|aj|ěl|us)~; nikoli; nikoliv; neřid~; neber~; nejez~; nepij~; neuží~; nepou~; nebud~; "
    "nebyl~",
    shuns="ne(?!j|bo|ž|děl|moc|ustál|dáv|zbyt|gat|rv|utr|ur|přetržit|prodleně|co)~; ni~; vyhn~; vyhýb~; vyvar~; "
    "zakaz~; zákaz~; zakáz~; odmít~; chyb~; postrád~; vyjma; kromě; s výjimkou; vylouč~; výluč~; pouze; jen; "
    "jenom; jinak; místo; spíše; až; nýbrž; brán~; zabrán~; zřídka; stěží; vynech~; odstra~; přest~; prázd~; "
    "málo; bez~; zdrž~; chybn~; špat~; selh~; mimo; prost~; nemožn~; neznám~; neplatn~; skry~; vypn~; "
    "vypín~; zakáž~; ignor~; přeskoč~; přeskak~; liš~; různ~; odliš~; jin~; příliš; vyčerp~; dojde; došel; "
    "došl~; potlač~; zamít~; neoček~; ponech~; zůsta~; nechat; nech~; zruš~; konec; selž~; nejed~; nejs~; "
    "nedá~; přeruš~; neurč~",
    forbids="nikdy; v žádném případě; za žádných okolností; nesm[íě]~",
    idioms="nejen; nejenom; ne pouze; nebo ne; či ne; víceméně; více či méně; více nebo méně; nezapom~; neváhej~; "
    "nebojte~; nic jiného než; proč ne; stále více; čím více; není divu",
    times={
        "1": "jednou (?:za|denně|týdně|měsíčně|ročně); jedenkrát; 1 ?krát; 1x; jednou",
        "2": "dvakrát; 2 ?krát; 2x",
        "3": "třikrát; 3 ?krát; 3x",
        "4": "čtyřikrát; 4 ?krát; 4x",
    },
    each={
        "h": "za hodinu; každou hodinu; hodinově",
        "d": "denně; za den; každý (?:den|večer); každé ráno; každodenn~; denní~; každou noc",
        "wk": "týdně; za týden; každý týden; týdenní~",
        "mo": "měsíčně; za měsíc; každý měsíc; měsíční~",
        "a": "ročně; za rok; každý rok; roční~; každoročn~",
    },
    spans={
        "h": "hodin~; ~hodin~",
        "d": "den; dn[eíyůu]~; denn~; každoden~; večer~; rán~; ráno; noc~",
        "wk": "týd~; ~týden~",
        "mo": "měsíc~; ~měsíčn~",
        "a": "rok~; let; roč~; ~roč~",
    },
)
