"""The senses of Swedish."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="minst; åtminstone; inte mindre än; mer än; mera än; fler än; (?:större|högre|längre|äldre|tyngre) än; "
    "över #; från och med #; # … (?:eller|och) (?:mer|fler|äldre|högre|längre|över); minimum #; tidigast",
    less="högst; som mest; max #; maximalt #; inte mer än; inte fler än; inte längre än; aldrig mer än; "
    "mindre än; färre än; (?:lägre|kortare|yngre) än; under #; upp till; "
    "# … (?:eller|och) (?:mindre|färre|yngre|lägre|kortare); senast; som längst",
    before="# (?:minuter|minut|timmar|timme|dagar|dag|dygn|veckor|vecka|månader|månad|år) (?:före|innan|tidigare); "
    "före (?:klockan |kl\\. ?)?#",
    after="# (?:minuter|minut|timmar|timme|dagar|dag|dygn|veckor|vecka|månader|månad|år) (?:efter|senare); "
    "efter (?:klockan |kl\\. ?)?#",
    denies="inte; aldrig; ingen; inga; inget; ingenting; ej; icke; utan; varken; ingenstans",
    shuns="undvik~; förbjud~; förbud~; vägra~; sakna~; brist~; utom; förutom; uteslut~; endast; bara; enbart; "
    "annars; i stället; istället; snarare; först; o(?!ch|ss|rd|m|fta|lika|ch|mr|vanf)~; "
    "in(?:korrekt|aktiv|kompatib|stabil)~; miss~; icke~; ~lös; ~löst; ~lösa; ~fri; ~fritt; ~fria; ta … bort; "
    "tas bort; ta bort; låt bli; låta bli; slut~; tom; tomt; noll; sällan; knappt; få; fel; misslyck~; "
    "hindr~; avstå~; förhindr~; stopp~; slipp~; omöjlig~; okän~; ogilti~; dölj~; dold~; göm~; inaktiver~; "
    "avaktiver~; ignorer~; hoppa~ över; hoppas över; skilj~; skilja; skilde; olik~; annorlunda; för många; "
    "för lång~; för stor~; för få; slut; otillräcklig~; oväntad~; förkast~; undertryck~; utelämn~; "
    "utesluter; annan; annat; andra; oförändr~; nej; avbr~; fel~; otillåt~; ofullständ~; slopa~; osynlig~; "
    "vägr~; icke-~; oväntat; ing; full; isär; knappast; plattas",
    forbids="aldrig; under inga omständigheter; (?:får|ska|bör) … (?:inte|ej)",
    idioms="inte bara; inte enbart; inte minst; eller inte; mer eller mindre; glöm inte; ingenting annat än; "
    "varför inte; utan också; utan även",
    times={
        "1": "en gång; 1 gång",
        "2": "två gånger; 2 gånger",
        "3": "tre gånger; 3 gånger",
        "4": "fyra gånger; 4 gånger",
    },
    each={
        "h": "per timme; varje timme; i timmen; varje timma",
        "d": "per dag; dagligen; daglig~; varje (?:dag|kväll|morgon|natt); om dagen; per dygn; i dygnet; dag",
        "wk": "per vecka; varje vecka; i veckan; veckovis",
        "mo": "per månad; varje månad; i månaden; månatlig~; månadsvis",
        "a": "per år; varje år; om året; årlig~; årsvis",
    },
    spans={
        "h": "timm~; tim",
        "d": "dag~; dygn~; kväll~; morg~; natt~; nätter",
        "wk": "vecko~; vecka~; veckor~",
        "mo": "månad~",
        "a": "år~",
    },
)
