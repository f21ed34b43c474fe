"""The senses of Hungarian."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="legalább; minimum #; minimálisan; nem kevesebb,? mint; nem rövidebb,? mint; nem korábban,? mint; "
    "legkorábban; több,? mint; több mint; (?:hosszabb|idősebb|magasabb|nagyobb|tovább|többet),? mint; "
    "# ?~(?:nál|nél) (?:több|hosszabb|idősebb|magasabb|nagyobb|tovább)~; # … felett~; # … fölött~; "
    "# … (?:vagy|és) (?:több|annál több|idősebb|magasabb|afeletti|hosszabb)~",
    less="legfeljebb; maximum #; maximálisan; nem több,? mint; nem hosszabb,? mint; nem később,? mint; legkésőbb; "
    "kevesebb,? mint; (?:rövidebb|fiatalabb|alacsonyabb|kisebb|kevesebbet),? mint; "
    "# ?~(?:nál|nél) (?:kevesebb|rövidebb|fiatalabb|alacsonyabb|kisebb)~; # … alatt~; "
    "# … (?:vagy|és) (?:kevesebb|annál kevesebb|fiatalabb|alacsonyabb|rövidebb)~; akár #",
    before="# (?:perccel|órával|nappal|héttel|hónappal|évvel) (?:előtt~|korábban|előbb|a |az |~ előtt); "
    "# (?:óra|perc|nap) (?:előtt)~; # óra előtt",
    after="# (?:perccel|órával|nappal|héttel|hónappal|évvel) (?:után~|később|~ után); # óra után",
    denies="nem; ne; nincs~; sem; se; soha; sohasem; semmi~; senki~; sehol~; nélkül~; tilos; sose; egyik sem",
    shuns="~(?:atlan|etlen|talan|telen|tlan|tlen)~; ~mentes~; elkerül~; kerül[jn]~; tilt~; megtilt~; "
    "visszautasít~; elutasít~; hiány~; kivéve; kizár~; csak; csupán; kizárólag; különben; helyett~; inkább; "
    "hanem; megelőz~; megakadályoz~; akadályoz~; ritkán; alig; kihagy~; mellőz~; eltávolít~; abbahagy~; "
    "üres; kevés; nulla; tartózkod~; hibás~; sikertelen~; rossz; mentes~; lehetetlen; híján; leáll~; "
    "lehetetlen~; ismeretlen~; érvénytelen~; meghiúsul~; rejt~; elrejt~; kikapcsol~; letilt~; "
    "figyelmen kívül; átugr~; eltér~; különböz~; más~; túl; elfogy~; betelt; elnyom~; eldob~; váratlan~; "
    "hiba~; hibá~; megmarad~; marad~; változatlan~; sosem; sincs~; vége; anélkül; kifogy~; fölösleg~; "
    "felesleg~",
    forbids="soha ne; semmi esetre sem; semmilyen körülmények; nem szabad; ne",
    idioms="nem csak; nemcsak; nem csupán; vagy (?:sem|nem); többé-kevésbé; többé kevésbé; ne felejts~; ne habozz~; "
    "ne aggód~; nem más,? mint; miért ne; nem is beszélve; egyre több; annál több",
    times={
        "1": "(?:naponta|hetente|havonta|évente) egyszer; egyszer; 1 ?alkalommal; 1-szer; egy alkalommal",
        "2": "kétszer; 2 ?alkalommal; 2-szer; két alkalommal",
        "3": "háromszor; 3 ?alkalommal; 3-szor; három alkalommal",
        "4": "négyszer; 4 ?alkalommal; 4-szer; négy alkalommal",
    },
    each={
        "h": "óránként; minden órában",
        "d": "naponta; napi; minden (?:nap|este|reggel|éjjel)~; naponkénti~; naponként",
        "wk": "hetente; heti; minden hét~; hetenként~",
        "mo": "havonta; havi; minden hónap~; havonként~",
        "a": "évente; évi; éves; minden év~; évenként~",
    },
    spans={
        "h": "ór[aá]~",
        "d": "nap~; este~; reggel~; éjjel~; éjsz~",
        "wk": "hét; hete~; het[ie]; hét~",
        "mo": "hón~; hav[io]~",
        "a": "év~",
    },
)
