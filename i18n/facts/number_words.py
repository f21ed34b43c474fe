"""Numbers in words, in many languages: not to count with, but to know that a digit may have become a word.

Each language lists zero to twelve, the numbers divided by ``;``, and then the round ones. A stem stands for every word
that begins with it, so that cases, genders and ordinals count; in scripts without spaces it may stand anywhere.
"""
# ruff: noqa: E501 - a table, a language a line

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from i18n.facts.base import LETTER
from i18n.facts.unit_words import SAME_WORDS
from i18n.locales import Locale

_STEMS = {
    "ar": "صفر;واحد|أحد|إحدى|مرة|أول|مفرد;اثن|إثن|ثاني|ثانٍ|مرتان|مرتين|مثنى|نصف|*ان|*ين|*تان|*تين;ثلاث|ثالث|ثلث;أربع|رابع|ربع;خمس|خامس;ست|سادس|سدس;سبع|سابع;ثمان|ثامن;تسع|تاسع;عشر|عاشر;أحد عشر|إحدى عشرة|حادي عشر;اثنا عشر|اثني عشر|اثنتا عشرة|دزينة",
    "bn": "শূন্য;এক|প্রথম;দুই|দু|দ্বি|উভয়|জোড়া;তিন|তৃতীয়|ত্রি;চার|চতুর্থ;পাঁচ|পঞ্চম;ছয়|ছ|ষষ্ঠ;সাত|সপ্তম;আট|অষ্টম;নয়|নবম;দশ|দশম;এগার;বারো|বার",
    "cs": "nul;jed|prvn|jednou;dv|druh|obě|oba|pár|pol;tř|třet;čty|čtv;pět|pát;šest;sedm;osm;devět|devát;deset|desát;jedenáct;dvanáct|tucet",
    "de": "null|kein;ein|erst|eine;zwei|zweit|beid|paar|halb|doppel|zwo;drei|dritt;vier|viert;fünf;sechs;sieb;acht;neun;zehn;elf;zwölf|dutzend",
    "en": "zero|no|none;one|first|once|single;two|second|twice|pair|both|half|double;three|third|triple;four|quarter;five|fif;six;seven;eigh;nin;ten;eleven;twel|dozen",
    "es": "cero|ningun|ningún;un|primer;dos|segund|amb|par|medi|doble;tres|tercer|tripl;cuatr|cuart;cinco|quint;seis|sext;siete|séptim;ocho|octav;nueve|noven;diez|décim;once|undécim;doce|docena",
    "fa": "صفر;یک|اول|نخست;دو|جفت|نیم|هردو;سه|سوم;چهار;پنج;شش;هفت;هشت;نه|نهم;ده;یازده;دوازده",
    "fr": "zéro|aucun|nul;un|premi|une;deux|second|double|demi;trois|tier;quatr|quart;cinq;six|sixi;sept;huit;neuf|neuvi;dix|dixi;onz;douz",
    "hi": "शून्य;एक|पहल|प्रथम;दो|दूसर|दोनों|आध;तीन|तीसर;चार|चौथ;पाँच|पांच;छह|छः|छठ;सात;आठ;नौ|नव;दस;ग्यारह;बारह|दर्जन",
    "it": "zero|nessun;un|prim;due|second|entramb|paio|mezz|doppi;tre|terz;quattr|quart;cinque|quint;sei|sest;sette|settim;otto|ottav;nove|non;dieci|decim;undic;dodic|dozzin",
    "ja": "零|〇|ゼロ;一|ひと|壱|壹;二|ふた|両|双|半|弐;三|みっ|参;四|よっ|よん;五|いつ;六|むっ;七|なな;八|やっ;九|ここの;十|とお;十一;十二",
    "ko": "영|제로;일|하나|한|첫;이|둘|두|양|반|쌍;삼|셋|세;사|넷|네;오|다섯;육|여섯;칠|일곱;팔|여덟;구|아홉;십|열;십일|열하나|열한;십이|열둘|열두",
    "nl": "nul|geen;een|één|eerst;twee|beid|half|dubbel|paar;drie|derd;vier;vijf;zes;zev;acht;neg;tien;elf;twaalf|dozijn",
    "pl": "zero|zer|żad|brak|bez;jed|pierwsz|raz;dw|drug|ob|par|pół|podwó;trz|trzec|troj|trój;czter|czwart;pię|piąt;sześ|szóst;siedm|siódm|siedem;osiem|ośmi|ósm;dziewię|dziewiąt;dziesię|dziesiąt;jedena;dwana|tuzin",
    "pt": "zero|nenhum;um|primeir|uma;dois|duas|segund|amb|par|mei|dobr;três|terceir|tripl;quatr|quart;cinco|quint;seis|sext;sete|sétim;oito|oitav;nove|non;dez|décim;onze;doze|dúzia",
    "ru": "ноль|нул|ни;од|перв|един;дв|втор|об|пар|пол;тр|трет;четыр|четв;пят;шест;сем|седьм;вос|вось;девят;десят;одиннадцат;двенадцат|дюжин",
    "sv": "noll|ingen|inga;en|ett|först;två|andr|båd|halv|par|dubb;tre|tredj;fyr|fjärd;fem;sex|sjätt;sju;ått;nio;tio;elv;tolv|dussin",
    "tr": "sıfır;bir|ilk|tek;iki|çift|yarı|yarım;üç;dört|dörd;beş;altı;yedi;sekiz;dokuz;on;on bir|onbir;on iki|oniki|düzine",
    "uk": "нул|жодн|ні;од|перш|єдин;дв|друг|об|пар|пів;тр|трет;чотир|четв;п'ят;шіст|шост|шест;сім|сьом;вісім|восьм|вісь;дев'ят;десят;одинадцят;дванадцят|дюжин",
    "bg": "нула|нито;ед|първ|един;дв|втор|половин;три|трет;четири|четвърт;пет;шест;седем|седм;осем|осм;девет;десет;единадесет|единайсет;дванадесет|дванайсет",
    "ca": "zero|cap;un|primer;dos|dues|segon|mig|mitja;tres|tercer;quatre|quart;cinc|cinqu;sis;set;vuit;nou;deu|dese;onz;dotz",
    "da": "nul|ingen;en|ét|et|først;to|anden|andet|begge|halv|par;tre|tredj;fire|fjerde;fem;seks|sjette;syv;otte;ni;ti;elleve;tolv",
    "el": "μηδέν|κανέν|καμ;έν|μί|ένα|μια|πρώτ|μια|ενός;δύο|δυο|δεύτερ|μισ|διπλ|ζευγ;τρ|τρίτ;τέσσερ|τεσσάρ|τέταρτ;πέντε|πέμπτ;έξι|έκτ;επτά|εφτά|έβδομ;οκτώ|οχτώ|όγδο;εννέα|εννιά|ένατ;δέκα|δέκατ;έντεκα|ενδέκατ;δώδεκα|δωδέκατ",
    "fi": "nolla|ei;yksi|yhde|yhtä|yhte|ensi;kaksi|kahde|kahta|kahte|toi|puol|molem|pari;kolm;neljä;viisi|viide|viit;kuusi|kuude|kuut;seitsem;kahdeksa;yhdeksä;kymmene|kymmentä|kymmenen;yksitoista;kaksitoista|tusina",
    "he": "אפס;אחד|אחת|ראשונ|ראשון|*יחיד;שני|שתי|שתיים|שניים|חצי|זוג|פעמיים|דו|*יים;שלוש|שליש|תלת;ארבע|רביע|רבע;חמש|חמיש|חמש;שש|שיש;שבע|שביע;שמונ|שמינ;תשע|תשיע;עשר|עשיר;אחת עשרה|אחד עשר;שתים עשרה|שנים עשר|תריסר",
    "hu": "nulla|egy sem;egy|első|egyik;két|kett|másod|mindk|fél|pár;három|harmad|hárm;négy|negyed;öt;hat;hét|heted;nyolc;kilenc;tíz|tized;tizenegy;tizenkett|tucat",
    "id": "nol|kosong;satu|se|pertama|sekali;dua|kedua|separuh|setengah|ganda;tiga|ketiga;empat|keempat;lima|kelima;enam|keenam;tujuh|ketujuh;delapan|kedelapan;sembilan|kesembilan;sepuluh|kesepuluh;sebelas;dua belas|selusin",
    "nb": "null|ingen;en|én|ett|et|først;to|andre|annet|begge|halv|par;tre|tredj;fire|fjerde;fem;seks|sjette;sju|syv;åtte;ni;ti;elleve|ellev;tolv",
    "ro": "zero|nici;un|o|prim|una;doi|două|al doilea|a doua|amb|jumătate|pereche;trei|treia;patru|sfert;cinci;șase|şase;șapte|şapte;opt;nou;zece;unsprezece;doisprezece|douăsprezece",
    "sk": "nul|žiad;jed|prv|raz;dv|druh|ob|pár|pol;tr|tret;štyr|štvr;päť|piat;šesť|šiest;sedem|siedm;osem|ôsm;deväť|deviat;desať|desiat;jedenás;dvanás|tucet",
    "th": "ศูนย์;หนึ่ง|เดียว|แรก|เอก;สอง|คู่|ครึ่ง|ทั้งคู่;สาม;สี่;ห้า;หก;เจ็ด;แปด;เก้า;สิบ;สิบเอ็ด;สิบสอง|โหล",
    "ur": "صفر;ایک|پہل;دو|دوسر|دونوں|آدھ;تین|تیسر;چار|چوتھ;پانچ;چھ;سات;آٹھ;نو|نویں;دس;گیارہ;بارہ|درجن",
    "vi": "không;một|mốt|đầu|nhất;hai|nhì|đôi|cặp|nửa;ba;bốn|tư;năm|lăm;sáu;bảy|bẩy;tám;chín;mười;mười một;mười hai|tá",
    "zh": "零|〇|無|无;一|壹|首|单|單;二|两|兩|双|雙|半|俩;三|叁;四|肆;五|伍;六|陆|陸;七|柒;八|捌;九|玖;十|拾;十一;十二|打",
}
_ROUND_NUMBERS = ("15", "20", "30", "40", "50", "60", "70", "80", "90", "100", "1000")
_ROUND = {
    "ar": "خمس عشرة|خمسة عشر|ربع ساعة;عشرون|عشرين;ثلاثون|ثلاثين|نصف ساعة;أربعون|أربعين;خمسون|خمسين|نصف;ستون|ستين;سبعون|سبعين;ثمانون|ثمانين;تسعون|تسعين;مئة|مائة|مئت;ألف",
    "bn": "পনের;কুড়ি|বিশ;ত্রিশ|তিরিশ|আধ ঘণ্টা|আধা ঘণ্টা|আধঘণ্টা;চল্লিশ;পঞ্চাশ|অর্ধেক;ষাট;সত্তর;আশি;নব্বই;একশ|শত|শো;হাজার",
    "cs": "patnáct|čtvrt hodiny|čtvrthod;dvacet|dvacát;třicet|třicát|půl hodiny|půlhod;čtyřicet;padesát|polovin|půl;šedesát;sedmdesát;osmdesát;devadesát;sto|stov;tisíc",
    "de": "fünfzehn|viertelst;zwanzig;dreißig|dreissig|halbe Stunde|halben Stunde|halbstünd;vierzig;fünfzig|Hälfte|halb;sechzig;siebzig;achtzig;neunzig;hundert|einhundert;tausend|eintausend",
    "en": "fifteen|quarter of an hour;twent;thirt|half an hour|half hour|half-hour;fort;fift|half|halv;sixt;sevent;eight;ninet;hundred;thousand",
    "es": "quince|cuarto de hora;veint;treint|media hora;cuarent;cincuent|mitad|medi;sesent;setent;ochent;novent;cien;mil",
    "fa": "پانزده|ربع;بیست;سی|نیم ساعت|نیمساعت;چهل;پنجاه|نیم|نصف;شصت;هفتاد;هشتاد;نود;صد|یکصد;هزار",
    "fr": "quinz|quart d'heure;vingt;trent|demi-heure|demie heure|demi heure;quarant;cinquant|moitié|demi;soixant;soixante-dix|septant;quatre-vingt|octant|huitant;quatre-vingt-dix|nonant;cent;mill",
    "hi": "पंद्रह|पन्द्रह|पाव घंट;बीस;तीस|आधा घंट|आधे घंट;चालीस;पचास|आध;साठ;सत्तर;अस्सी;नब्बे;सौ;हज़ार|हजार",
    "id": "lima belas|seperempat jam;dua puluh;tiga puluh|setengah jam;empat puluh;lima puluh|setengah|separuh;enam puluh;tujuh puluh;delapan puluh;sembilan puluh;seratus;seribu",
    "it": "quindic|quarto d'ora;venti|vent;trent|mezz'ora|mezzora;quarant;cinquant|metà|mezz;sessant;settant;ottant;novant;cent;mill",
    "ja": "十五;二十|廿;三十|半時間;四十;五十|半;六十;七十;八十;九十;百;千",
    "ko": "십오|열다섯;이십|스물|스무;삼십|서른|반 시간|반시간;사십|마흔;오십|쉰|절반|반;육십|예순;칠십|일흔;팔십|여든;구십|아흔;백;천",
    "nl": "vijftien|kwartier;twintig;dertig|half uur|halfuur|halve uur;veertig;vijftig|helft|half;zestig;zeventig;tachtig;negentig;honderd;duizend",
    "pl": "piętna|kwadrans;dwadzieścia|dwudziest;trzydzie|pół godziny|półgodz;czterdzie;pięćdziesi|pięćdziesięci|połow|pół;sześćdziesi;siedemdziesi;osiemdziesi;dziewięćdziesi;sto|stu|set;tysią|tysięc",
    "pt": "quinze|quarto de hora;vint;trint|meia hora;quarent;cinquent|cinquênt|metade|mei;sessent;setent;oitent;novent;cem|cent;mil",
    "ru": "пятнадцат|четверть часа|четверти часа;двадцат;тридцат|полчаса|получас;сорок;пятьдесят|пятидесят|половин|пол;шестьдесят|шестидесят;семьдесят|семидесят;восемьдесят|восьмидесят;девяносто;сто|сотн|ста;тысяч",
    "sv": "femton|kvart;tjugo;trettio|halvtimme|halv timme|halvtimm;fyrtio;femtio|hälft|halv;sextio;sjuttio;åttio;nittio;hundra|etthundra;tusen|ettusen",
    "th": "สิบห้า;ยี่สิบ;สามสิบ|ครึ่งชั่วโมง;สี่สิบ;ห้าสิบ|ครึ่ง;หกสิบ;เจ็ดสิบ;แปดสิบ;เก้าสิบ;ร้อย;พัน",
    "tr": "on beş|onbeş|çeyrek;yirmi;otuz|yarım saat;kırk;elli|yarı;altmış;yetmiş;seksen;doksan;yüz;bin",
    "uk": "п'ятнадцят|чверть години;двадцят;тридцят|півгодин|пів години;сорок;п'ятдесят|п'ятидесят|половин|пів;шістдесят|шестидесят;сімдесят;вісімдесят;дев'яносто;сто|сотн|ста;тисяч",
    "ur": "پندرہ;بیس;تیس|آدھ;چالیس;پچاس|نصف|آدھ;ساٹھ;ستر;اسی;نوے;سو;ہزار",
    "vi": "mười lăm;hai mươi;ba mươi|nửa giờ|nửa tiếng;bốn mươi;năm mươi|nửa;sáu mươi;bảy mươi;tám mươi;chín mươi;trăm;nghìn|ngàn",
    "zh": "十五|一刻;二十|廿;三十|半小时|半小時|半个小时|半個小時|半个钟|半個鐘;四十;五十|半;六十;七十;八十;九十;百;千",
    "el": "δεκαπέντε|τέταρτο της ώρας|ένα τέταρτο;είκοσι;τριάντα|μισή ώρα|μισάωρο;σαράντα;πενήντα|μισ;εξήντα;εβδομήντα;ογδόντα;ενενήντα;εκατό;χίλι",
    "he": "חמש עשרה|חמישה עשר|רבע שעה;עשרים;שלושים|חצי שעה;ארבעים;חמישים|חצי|מחצית;שישים;שבעים;שמונים;תשעים;מאה;אלף",
}
_UNSPACED = frozenset(["ja", "ko", "th", "yue", "zh"])
"""Languages in which a word may begin anywhere."""


def says(text: str, values: Collection[str], locale: Locale) -> bool | None:
    """Whether a text says one of these numbers in a word; None where we do not know the words for them."""
    known = _patterns(locale.language)
    found = [known[value] for value in values if known and value in known]
    if not found:
        return None if any(_is_listed(value) for value in values) else False
    return any(pattern.search(text) is not None for pattern in found)


def _is_listed(value: str) -> bool:
    return value.isdigit() and len(value) <= len("12") and int(value) < _LISTED


_HALVES = {
    "ar": "نصف", "bn": "আধ|দেড়|অর্ধ|সাড়ে", "bg": "половин", "ca": "mig|mitja", "cs": "půl", "da": "halv", "de": "halb", "el": "μισ",
    "en": "half|halves", "es": "medi", "fa": "نیم|نصف", "fi": "puol", "fr": "demi|moitié", "he": "חצי|מחצית",
    "hi": "आध|डेढ़|ढाई|साढ़े|डेढ", "hu": "fél|másfél", "id": "setengah|separuh", "it": "mezz", "ja": "半", "ko": "반", "nb": "halv",
    "nl": "half|halve", "pl": "pół", "pt": "mei[ao]", "ro": "jumătate", "ru": "полтор|половин|с полов", "sk": "pol", "sv": "halv",
    "th": "ครึ่ง", "tr": "buçuk|yarım", "uk": "півтор|половин|пів", "ur": "آدھ|ڈیڑھ|ڈھائی|ساڑھے", "vi": "rưỡi|nửa", "zh": "半",
}  # fmt: skip
"""Words in which a half is, within a word as well: anderthalb, полтора."""


def says_half(text: str, locale: Locale) -> bool:
    """Whether a text says a half in a word."""
    language = locale.language
    words = _HALVES.get(SAME_WORDS.get(language, language))
    return words is not None and re.search(words, text, re.IGNORECASE) is not None


def words_in(text: str, locale: Locale) -> Iterator[tuple[str, int]]:
    """Every number that a text says in a word with where the word ends; none where we do not know the words."""
    for value, pattern in _patterns(locale.language).items():
        for match in pattern.finditer(text):
            yield value, _REST.match(text, match.end()).end()  # type: ignore[union-attr] # it matches nothing, too


_REST = re.compile(rf"{LETTER}*")
_LISTED = 13
"""From here on a number in words is rare in a translation of one in digits."""


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    line = SAME_WORDS.get(language, language)
    stems = _STEMS.get(line)
    if stems is None:
        return {}
    unspaced = language in _UNSPACED
    found = {str(number): _pattern(group, unspaced) for number, group in enumerate(stems.split(";"))}
    more = zip(_ROUND_NUMBERS, _ROUND.get(line, "").split(";"), strict=False)
    return found | {number: _pattern(group, unspaced) for number, group in more if group}


def _pattern(group: str, unspaced: bool) -> re.Pattern[str]:
    words = [one for one in group.split("|") if not one.startswith("*")]
    endings = [one[1:] for one in group.split("|") if one.startswith("*")]
    start = "(?:" if unspaced else r"(?<![^\W\d_])(?:[والفبلكהמבלושכ]{0,3})?(?:"
    choices = start + "|".join(map(re.escape, words)) + ")"
    if endings:  # the dual of Arabic is an ending
        choices += r"|(?<=[^\W\d_]{2})(?:" + "|".join(map(re.escape, endings)) + r")(?![^\W\d_])"
    return re.compile(choices, re.IGNORECASE)
