"""Small numbers in words, in many languages: not to count with, but to know that a digit may have become a word.

Each language lists zero to twelve, the numbers divided by ``;``. A stem stands for every word that begins with it, so
that cases, genders and ordinals count; in scripts without spaces it may stand anywhere.
"""
# ruff: noqa: E501 - a table, a language a line

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from i18n.locales import Locale

_STEMS = {
    "ar": "صفر;واحد|أحد|إحدى|مرة|أول|مفرد;اثن|إثن|ثاني|ثانٍ|مرتان|مرتين|مثنى|نصف|*ان|*ين|*تان|*تين;ثلاث|ثالث|ثلث;أربع|رابع|ربع;خمس|خامس;ست|سادس|سدس;سبع|سابع;ثمان|ثامن;تسع|تاسع;عشر|عاشر;أحد عشر|إحدى عشرة|حادي عشر;اثنا عشر|اثني عشر|اثنتا عشرة|دزينة",
    "bn": "শূন্য;এক|প্রথম;দুই|দু|দ্বি|উভয়|জোড়া;তিন|তৃতীয়|ত্রি;চার|চতুর্থ;পাঁচ|পঞ্চম;ছয়|ছ|ষষ্ঠ;সাত|সপ্তম;আট|অষ্টম;নয়|নবম;দশ|দশম;এগার;বারো|বার",
    "cs": "nul;jed|prvn|jednou;dv|druh|obě|oba|pár|pol;tř|třet;čty|čtv;pět|pát;šest;sedm;osm;devět|devát;deset|desát;jedenáct;dvanáct|tucet",
    "de": "null|kein;ein|erst|eine;zwei|zweit|beid|paar|halb|doppel|zwo;drei|dritt;vier|viert;fünf;sechs;sieb;acht;neun;zehn;elf;zwölf|dutzend",
    "en": "zero|no|none;one|first|once|single;two|second|twice|pair|both|half|double;three|third|triple;four|quarter;five|fif;six;seven;eigh;nin;ten;eleven;twel|dozen",
    "es": "cero|ningun|ningún;un|primer;dos|segund|amb|par|medi|doble;tres|tercer|tripl;cuatr|cuart;cinco|quint;seis|sext;siete|séptim;ocho|octav;nueve|noven;diez|décim;once|undécim;doce|docena",
    "fa": "صفر;یک|اول|نخست;دو|جفت|نیم|هردو;سه|سوم;چهار;پنج;شش;هفت;هشت;نه|نهم;ده;یازده;دوازده",
    "fr": "zéro|aucun;un|premi|une;deux|second|double|demi;trois|tier;quatr|quart;cinq;six|sixi;sept;huit;neuf|neuvi;dix|dixi;onz;douz",
    "hi": "शून्य;एक|पहल|प्रथम;दो|दूसर|दोनों|आध;तीन|तीसर;चार|चौथ;पाँच|पांच;छह|छः|छठ;सात;आठ;नौ|नव;दस;ग्यारह;बारह|दर्जन",
    "it": "zero|nessun;un|prim;due|second|entramb|paio|mezz|doppi;tre|terz;quattr|quart;cinque|quint;sei|sest;sette|settim;otto|ottav;nove|non;dieci|decim;undic;dodic|dozzin",
    "ja": "零|〇|ゼロ;一|ひと|壱|壹;二|ふた|両|双|半|弐;三|みっ|参;四|よっ|よん;五|いつ;六|むっ;七|なな;八|やっ;九|ここの;十|とお;十一;十二",
    "ko": "영|제로;일|하나|한|첫;이|둘|두|양|반|쌍;삼|셋|세;사|넷|네;오|다섯;육|여섯;칠|일곱;팔|여덟;구|아홉;십|열;십일|열하나|열한;십이|열둘|열두",
    "nl": "nul|geen;een|één|eerst;twee|beid|half|dubbel|paar;drie|derd;vier;vijf;zes;zev;acht;neg;tien;elf;twaalf|dozijn",
    "pl": "zero|zer|żad;jed|pierwsz|raz;dw|drug|ob|par|pół|podwó;trz|trzec|troj;czter|czwart;pię|piąt;sześ|szóst;siedm|siódm|siedem;osiem|ośmi|ósm;dziewię|dziewiąt;dziesię|dziesiąt;jedena;dwana|tuzin",
    "pt": "zero|nenhum;um|primeir|uma;dois|duas|segund|amb|par|mei|dobr;três|terceir|tripl;quatr|quart;cinco|quint;seis|sext;sete|sétim;oito|oitav;nove|non;dez|décim;onze;doze|dúzia",
    "ru": "ноль|нул|ни;од|перв|един;дв|втор|об|пар|пол;тр|трет;четыр|четв;пят;шест;сем|седьм;вос|вось;девят;десят;одиннадцат;двенадцат|дюжин",
    "sv": "noll|ingen|inga;en|ett|först;två|andr|båd|halv|par|dubb;tre|tredj;fyr|fjärd;fem;sex|sjätt;sju;ått;nio;tio;elv;tolv|dussin",
    "tr": "sıfır;bir|ilk|tek;iki|çift|yarı|yarım;üç;dört|dörd;beş;altı;yedi;sekiz;dokuz;on;on bir|onbir;on iki|oniki|düzine",
    "uk": "нуль|жодн|ні;од|перш|єдин;дв|друг|об|пар|пів;тр|трет;чотир|четв;п'ят|п’ят;шіст|шост;сім|сьом;вісім|восьм|вісь;дев'ят|дев’ят;десят;одинадцят;дванадцят|дюжин",
    "zh": "零|〇|無|无;一|壹|首|单|單;二|两|兩|双|雙|半|俩;三|叁;四|肆;五|伍;六|陆|陸;七|柒;八|捌;九|玖;十|拾;十一;十二|打",
}
_UNSPACED = frozenset(["ja", "ko", "zh"])


def says(text: str, values: Collection[str], locale: Locale) -> bool | None:
    """Whether a text says one of these numbers in a word; None where we do not know the words for them."""
    known = _patterns(locale.tag.split("-")[0])
    found = [known[value] for value in values if known and value in known]
    if not found:
        return None if any(value.isdigit() and int(value) < _LISTED for value in values) else False
    return any(pattern.search(text) is not None for pattern in found)


_LISTED = 13
"""From here on a number in words is rare in a translation of one in digits."""


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    stems = _STEMS.get("zh" if language == "yue" else language)
    if stems is None:
        return {}
    unspaced = language in _UNSPACED or language == "yue"
    return {str(number): _pattern(group, unspaced) for number, group in enumerate(stems.split(";"))}


def _pattern(group: str, unspaced: bool) -> re.Pattern[str]:
    words = [one for one in group.split("|") if not one.startswith("*")]
    endings = [one[1:] for one in group.split("|") if one.startswith("*")]
    start = "(?:" if unspaced else r"(?<![^\W\d_])(?:[والفبلك]{0,3})?(?:"
    choices = start + "|".join(map(re.escape, words)) + ")"
    if endings:  # the dual of Arabic is an ending
        choices += r"|(?<=[^\W\d_]{2})(?:" + "|".join(map(re.escape, endings)) + r")(?![^\W\d_])"
    return re.compile(choices, re.IGNORECASE)
