"""The lexicon of English."""

from __future__ import annotations

import re

from i18n.facts.lexicons.base import Lexicon, counted, grouped, tens, words

LEXICON = Lexicon(
    negators=words(
        "not no never none nobody nothing nowhere neither nor without cannot non hardly rarely avoid "
        "avoids avoiding"
    ),
    limiters=words(
        "only unless except excluding but instead must should may might can could shall need stop stops "
        "refuse exclude contraindicated always sometimes if all every any both either some most few many"
    ),
    comparators={
        "at least": ">=",
        "no less than": ">=",
        "not less than": ">=",
        "no fewer than": ">=",
        "not fewer than": ">=",
        "or more": ">=",
        "or older": ">=",
        "or over": ">=",
        "or above": ">=",
        "and over": ">=",
        "and above": ">=",
        "minimum": ">=",
        "a minimum of": ">=",
        "at most": "<=",
        "no more than": "<=",
        "not more than": "<=",
        "or less": "<=",
        "or fewer": "<=",
        "or younger": "<=",
        "or under": "<=",
        "or below": "<=",
        "maximum": "<=",
        "a maximum of": "<=",
        "up to": "<=",
        "as much as": "<=",
        "as many as": "<=",
        "no later than": "<=",
        "no longer than": "<=",
        "more than": ">",
        "greater than": ">",
        "higher than": ">",
        "larger than": ">",
        "longer than": ">",
        "older than": ">",
        "over": ">",
        "above": ">",
        "beyond": ">",
        "exceeds": ">",
        "exceed": ">",
        "exceeding": ">",
        "less than": "<",
        "fewer than": "<",
        "lower than": "<",
        "smaller than": "<",
        "shorter than": "<",
        "younger than": "<",
        "under": "<",
        "below": "<",
        "aged": "age",
        "the age of": "age",
        "within": "within",
        "before": "before",
        "prior to": "before",
        "until": "until",
        "till": "until",
        "by": "by",
        "after": "after",
        "since": "since",
        "from": "from",
        "during": "during",
        "between": "between",
        "about": "~",
        "around": "~",
        "approximately": "~",
        "roughly": "~",
        "almost": "~",
        "nearly": "~",
        "exactly": "=",
    },
    weak=frozenset({"as much as", "as many as"})
    | frozenset(
        words(
            "over above beyond under below within before until till by after since from during between about "
            "around approximately roughly almost nearly exactly minimum maximum aged"
        )
    )
    | {"prior to"},
    numbers=counted(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen"
    )
    | tens("twenty thirty forty fifty sixty seventy eighty ninety")
    | {"hundred": "100", "thousand": "1000", "million": "1000000", "billion": "1000000000", "dozen": "12"}
    | {
        "half": "0.5",
        "quarter": "0.25",
        "double": "x2",
        "triple": "x3",
        "first": "1.",
        "second": "2.",
        "third": "3.",
    }
    | {"fourth": "4.", "fifth": "5.", "sixth": "6."},
    frequencies={
        "once": "1x",
        "twice": "2x",
        "thrice": "3x",
        "hourly": "/h",
        "daily": "/d",
        "nightly": "/night",
        "weekly": "/wk",
        "fortnightly": "/2wk",
        "monthly": "/mo",
        "yearly": "/a",
        "annually": "/a",
    },
    names=words(
        "january february march april june july august september october november december monday tuesday "
        "wednesday thursday friday saturday sunday today tomorrow yesterday noon midnight"
    ),
    units=grouped(
        s="second seconds sec secs",
        min="minute minutes min mins",
        h="hour hours hr hrs",
        d="day days",
        wk="week weeks wk wks",
        mo="month months",
        a="year years yr yrs",
        night="night nights",
        g="gram grams gramme grammes",
        mg="milligram milligrams",
        ug="microgram micrograms mcg",
        kg="kilogram kilograms kilo kilos kgs",
        ml="millilitre millilitres milliliter milliliters",
        l="litre litres liter liters",
        cm="centimetre centimetres centimeter centimeters",
        mm="millimetre millimetres millimeter millimeters",
        m="metre metres meter meters",
        km="kilometre kilometres kilometer kilometers",
        lb="pound pounds lb lbs",
        oz="ounce ounces",
        ft="foot feet",
        mi="mile miles",
        degree="degree degrees",
        tablet="tablet tablets",
        capsule="capsule capsules",
        drop="drop drops",
        puff="puff puffs spray sprays",
        dose="dose doses",
        times="time times",
        cup="cup cups glass glasses",
        spoon="teaspoon teaspoons tablespoon tablespoons",
        beats="beat beats",
        **{"%": "percent percentage"},
    )
    | {"per cent": "%", "percentage points": "%pt", "years old": "a", "year old": "a"},
    through=("to", "through"),
    per=("per", "a", "an", "each", "every"),
    orders=re.compile(
        r"(?:^|[.!?:;,(]\s+|[-–—]\s+|\b(?:and|but|or|then|so)\s+)(?:please\s+)?(?:do not|don't|never|avoid)\b"
        r"|(?:^|[.!?:;]\s+|[-–—]\s+)(?:no|not)\b"
        r"|\b(?:must not|mustn't|should not|shouldn't|may not|are not to|is not to|not allowed|must never)\b"
        r"|\byou\s+(?:cannot|can't|can not|should never)\b",
        re.IGNORECASE | re.MULTILINE,
    ),
    affixes=("un", "in", "im", "ir", "il", "non", "dis", "mis", "anti", "non-"),
    antonyms=(
        ("increas", "decreas"),
        ("rais", "lower"),
        ("high", "low"),
        ("more", "less"),
        ("more", "fewer"),
        ("before", "after"),
        ("always", "never"),
        ("safe", "danger"),
        ("start", "stop"),
        ("with", "without"),
        ("harmful", "harmless"),
        ("left", "right"),
        ("take", "avoid"),
        ("allow", "forbid"),
        ("include", "exclude"),
    ),
)
