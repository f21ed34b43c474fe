"""The senses of English."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="at least; at the least; at a minimum; no less than; not less than; no fewer than; not fewer than; "
    "no lower than; no earlier than; no sooner than; no younger than; more than; greater than; higher than; "
    "larger than; longer than; older than; bigger than; in excess of; upwards of; over #; above #; "
    "minimum (?:of )?#; # … or (?:more|older|over|above|greater|higher|longer); "
    "# … and (?:over|above|up(?! to)|older|more); not be (?:less|lower|fewer) than",
    less="at most; at the most; no more than; not more than; no greater than; no higher than; no longer than; "
    "no later than; not later than; no older than; not longer than; less than; fewer than; lower than; "
    "smaller than; shorter than; younger than; under #; below #; "
    "up to (?:#|an?|one|two|three|four|five|six|seven|eight|nine|ten|half|twice); maximum (?:of )?#; "
    "not be (?:more|higher|longer) than; # … or (?:less|fewer|younger|under|below|lower|shorter); "
    "# … and (?:under|below|younger|less)",
    before="# (?:minutes?|hours?|days?|weeks?|months?|years?) (?:before|prior to|earlier); before #; prior to #",
    after="# (?:minutes?|hours?|days?|weeks?|months?|years?) (?:after|later); after #",
    denies="not; (?:do|does|did|is|are|was|were|has|have|had|ca|could|would|should|must|need|wo|might)n't; cannot; "
    "never; no; none; nobody; no one; nothing; nowhere; neither; nor; without",
    shuns="avoid~; refus~; refrain~; prohibit~; forbid~; forbidden; banned; lack~; fail~; "
    "un(?!der|ti|it|iver|ion|i)~; "
    "in(?:valid|correct|complete|visible|active|capable|appropriate|accurate|effective|sufficient)~; "
    "im(?:possible|proper|mutable)~; dis~; non~; ~less; ~free; free of; rather than; instead; stop~; only; "
    "unless; hardly; rarely; except~; otherwise; miss~; exclud~; prevent~; absen~; keep~ … from; skip~; "
    "ignor~; omit~; suppress~; hid(?:e|es|den)~; disabl~; differ~; beyond; error~; invalid~; unknown; too; "
    "out of; impossible; reject~; drop~; lost; end~; other~; deny~; denied; denies; illicit; blacklist~; "
    "restrict~; inhibit~; protect~; remov~; delet~; cancel~; deactivat~; turn~ off; leave~; left; "
    "exclusive~; illegal~; incompat~; misplaced; inaccess~; impossib~; bad~; bypass~; empty; mismatch~; "
    "limit~; exceed~",
    forbids="do not; don't; never; must not; mustn't; must never; should not; shouldn't; should never; may not; "
    "under no circumstances",
    idioms="not only; not just; not merely; not simply; whether or not; or not; if not; not to mention; why not; "
    "no matter; no doubt; no problem; no wonder; (?:do not|don't) (?:forget|hesitate|worry); never mind; "
    "nothing but; more than (?:just|welcome|happy|enough); more or less; less than ideal; up to date; "
    "up to you; why don't; why doesn't; can't wait; no need; not all; not every~; not always; "
    "not necessarily; nothing more than; none other than; no other than; not … but; "
    "(?:version|release|python|linux|gcc|kernel)~ # (?:or|and) (?:older|newer|later|earlier|above|"
    "below|up|higher|lower)",
    times={
        "1": "once (?:a|an|per|every|each|daily|weekly); one time; a single time",
        "2": "twice; two times; 2 times; 2x",
        "3": "three times; thrice; 3 times; 3x",
        "4": "four times; 4 times; 4x",
    },
    each={
        "h": "hourly; (?:every|each|per|an) hour",
        "d": "daily; (?:every|each|per|a) day; (?:every|each) (?:night|morning|evening)",
        "wk": "weekly; (?:every|each|per|a) week",
        "mo": "monthly; (?:every|each|per|a) month",
        "a": "yearly; annually; annual; (?:every|each|per|a) year",
    },
    spans={
        "h": "hour~",
        "d": "day~; dai~; night~; morning~; evening~",
        "wk": "week~",
        "mo": "month~",
        "a": "year~; annu~",
    },
)
