"""Words that multiply the number in front of them: thousands and millions, 万 and 億, lakh and crore."""
# ruff: noqa: E501 - a table

from __future__ import annotations

import re

_SCALES = {
    "万": 4, "萬": 4, "만": 4, "億": 8, "亿": 8, "억": 8, "兆": 12, "千": 3, "百": 2, "천": 3,
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
    "lakh": 5, "crore": 7, "लाख": 5, "करोड़": 7, "हज़ार": 3, "हजार": 3, "লাখ": 5, "লক্ষ": 5, "কোটি": 7, "হাজার": 3,
    "هزار": 3, "میلیون": 6, "میلیارد": 9, "ألف": 3, "آلاف": 3, "الف": 3, "مليون": 6, "ملايين": 6, "مليار": 9,
    "لاکھ": 5, "کروڑ": 7, "ہزار": 3,
    "mille": 3, "mil": 3, "Tausend": 3, "tausend": 3, "tys.": 3, "тыс.": 3, "тысяч": 3, "тисяч": 3, "tisíc": 3, "bin": 3,
    "Million": 6, "Millionen": 6, "Mio.": 6, "Milliarde": 9, "Milliarden": 9, "Mrd.": 9, "Billion": 12, "Billionen": 12,
    "millones": 6, "millón": 6, "millions": 6, "milliard": 9, "milliards": 9, "milhões": 6, "milhão": 6, "bilhões": 9,
    "milioni": 6, "milione": 6, "miliardi": 9, "mln": 6, "mld": 9, "млн": 6, "млрд": 9, "milyon": 6, "milyar": 9,
    "miljoen": 6, "miljard": 9, "miljoner": 6, "miljon": 6, "miljarder": 9, "miliony": 6, "milionów": 6, "milion": 6,
    "milionu": 6, "milionů": 6, "miliard": 9, "miliardy": 9, "миллион": 6, "миллиона": 6, "миллионов": 6, "мільйон": 6,
    "мільйони": 6, "мільйонів": 6, "миллиард": 9, "миллиарда": 9, "миллиардов": 9, "мільярд": 9, "мільярдів": 9,
    "χιλιάδες": 3, "εκατομμύρια": 6, "εκατομμύριο": 6, "εκατ.": 6, "δισεκατομμύρια": 9, "אלף": 3, "אלפים": 3,
    "מיליון": 6, "מיליארד": 9, "พัน": 3, "หมื่น": 4, "แสน": 5, "ล้าน": 6, "nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9,
    "binden": 3, "bine": 3, "binin": 3, "binde": 3, "bini": 3, "binlik": 3, "milyondan": 6, "milyona": 6, "milyonluk": 6,
    "tysięcy": 3, "tysiące": 3, "tysiąc": 3, "tysiącom": 3, "tysiącami": 3, "tisíce": 3, "tisíci": 3, "duizend": 3,
    "tusen": 3, "tusind": 3, "tuhat": 3, "tuhatta": 3, "tuhannen": 3, "miljoonaa": 6, "miljoona": 6, "ezer": 3, "millió": 6,
    "milionom": 6, "milionami": 6, "milionach": 6, "milionem": 6, "milionům": 6, "миллионам": 6, "миллионами": 6,
    "миллионах": 6, "мільйонам": 6, "мільйонами": 6, "мільйонах": 6, "εκατομμυρίων": 6,
    "miljardia": 9, "milliárd": 9,
    "ribu": 3, "juta": 6, "miliar": 9, "k": 3, "K": 3,
}  # fmt: skip
_SCALE = re.compile(
    r"[ \u00a0\u202f-]?("
    + "|".join(re.escape(word) for word in sorted(_SCALES, key=len, reverse=True))
    + r")(?:(?<![A-Za-z])|(?![A-Za-z]))"
)

_LONGEST = 64


def scaled_at(value: str, text: str, at: int) -> tuple[str, int] | None:
    """The value of a number with the word behind it, and where that ends; None where no such word stands there."""
    found = _SCALE.match(text, at)
    if found is None or (whole := _scaled(value, _SCALES[found[1]])) is None:
        return None
    return whole, found.end()


def _scaled(value: str, power: int) -> str | None:
    whole, _, rest = value.partition(".")
    if len(value) > _LONGEST or not whole.isdigit() or (rest and not rest.isdigit()) or len(rest) > power:
        return None
    return str(int(whole + rest.ljust(power, "0")))
