"""Locales: tags and folder names, names, direction, parents, plural forms, formats."""

import re
import shutil
import subprocess
import sys
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from gettext import c2py
from pathlib import Path

import babel
import pytest
from babel import Locale as BabelLocale
from babel.localedata import locale_identifiers

from i18n.errors import UsageError
from i18n.locales import (
    best_match,
    cldr,
    default_numerals,
    display_name,
    folder_locale,
    format_compact,
    format_currency,
    format_date,
    format_datetime,
    format_list,
    format_number,
    format_percent,
    format_range,
    format_relative,
    format_time,
    format_unit,
    locale,
    ordinal_category,
    parse_plural_forms,
    plural_examples,
    plural_index,
    quote,
    with_digits,
)

ROOT = Path(__file__).parent.parent
TAGS = [line.split(";")[0] for line in cldr.LOCALES.strip().splitlines()]
LANGUAGES = [tag for tag in TAGS if "-" not in tag]
DAY = date(2026, 11, 5)
RIGHT_TO_LEFT = "ar fa he ur ps ckb dv yi ug sd ks nqo az-Arab ku-Arab pa-Arab pa-PK ff-Adlm ar-XB uz-Arab"
LEFT_TO_RIGHT = "de ja zh-Hant az ku pa ff ur-Latn ar-Latn en-XA uz mn-Mong qaa"

same_cldr = pytest.mark.skipif(
    babel.__version__ != cldr.BABEL,
    reason=f"the table was made with babel {cldr.BABEL}, installed is {babel.__version__}",
)


def words(text):
    return text.split()


@pytest.mark.parametrize(
    ("written", "tag", "posix"),
    [
        ("de", "de", "de"),
        ("pt-BR", "pt-BR", "pt_BR"),
        ("pt_BR", "pt-BR", "pt_BR"),
        ("PT-br", "pt-BR", "pt_BR"),
        ("zh_hant_tw", "zh-Hant-TW", "zh_Hant_TW"),
        ("zh-Hant", "zh-Hant", "zh_Hant"),
        ("zh_TW", "zh-TW", "zh_TW"),
        ("es-419", "es-419", "es_419"),
        ("fil", "fil", "fil"),
        ("ckb", "ckb", "ckb"),
        ("sr@latin", "sr-Latn", "sr@latin"),
        ("sr_RS@latin", "sr-Latn-RS", "sr_RS@latin"),
        ("sr-Latn", "sr-Latn", "sr@latin"),
        ("uz@cyrillic", "uz-Cyrl", "uz@cyrillic"),
        ("az-Arab", "az-Arab", "az_Arab"),
        ("ca@valencia", "ca-valencia", "ca@valencia"),
        ("ca-valencia", "ca-valencia", "ca@valencia"),
        ("ca_ES@valencia", "ca-ES-valencia", "ca_ES@valencia"),
        ("sr_RS@latin-ekavsk", "sr-Latn-RS-ekavsk", "sr_RS@latin-ekavsk"),
        ("de-ch-1996", "de-CH-1996", "de_CH@1996"),
        ("de-x-Leicht", "de-x-leicht", "de@x-leicht"),
        ("de@x-leicht", "de-x-leicht", "de@x-leicht"),
        ("en_xa", "en-XA", "en_XA"),
        ("ar-xb", "ar-XB", "ar_XB"),
        ("qaa", "qaa", "qaa"),
        ("tlh", "tlh", "tlh"),
    ],
)
def test_a_tag_has_one_spelling_and_one_folder(written, tag, posix):
    assert (locale(written).tag, locale(written).posix) == (tag, posix)
    assert folder_locale(posix) == locale(tag)
    assert str(locale(written)) == tag


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("de_DEU", "did you mean 'de-DE'?"),
        ("ger", "did you mean 'de'?"),
        ("deu", "did you mean 'de'?"),
        ("en-UK", "did you mean 'en-GB'?"),
        ("iw", "did you mean 'he'?"),
        ("in", "did you mean 'id'?"),
        ("tl", "did you mean 'fil'?"),
        ("sh", "did you mean 'sr-Latn'?"),
        ("zh-cmn", "did you mean 'zh'?"),
        ("zh-yue", "did you mean 'yue'?"),
        ("jp", "did you mean 'ja'?"),
        ("cz", "did you mean 'cs'?"),
        ("German", "did you mean 'de'?"),
        ("Deutsch", "did you mean 'de'?"),
        ("Deutch", "did you mean 'de'?"),
        ("de-DE.UTF-8", "did you mean 'de-DE'?"),
        ("de_DE@euro", "did you mean 'de-DE'?"),
        ("fr_draft", "did you mean 'fr-x-draft'?"),
        (" de", "did you mean 'de'?"),
        ("ar-u-nu-latn", "write 'ar': digits, calendars and sorting are no part of a locale here"),
        ("xx", "write a BCP 47 tag such as 'de' or 'pt-BR'"),
        ("und", "write a BCP 47 tag such as 'de' or 'pt-BR'"),
        ("", "write a BCP 47 tag such as 'de' or 'pt-BR'"),
        ("../etc", "write a BCP 47 tag such as 'de' or 'pt-BR'"),
        ("x-klingon", "write a BCP 47 tag such as 'de' or 'pt-BR'"),
        ("de-1996-1996", "did you mean 'de-1996'?"),
    ],
)
def test_what_is_no_locale_is_refused_with_advice(written, advice):
    with pytest.raises(UsageError) as caught:
        locale(written)

    assert str(caught.value) == f"unknown locale {written!r}: {advice}"
    assert folder_locale(written) is None


def test_a_folder_that_is_no_locale_has_none():
    assert folder_locale("LC_MESSAGES") is None
    assert folder_locale("templates") is None
    assert folder_locale("de" * 100) is None


def test_locales_are_equal_by_their_tag():
    assert locale("pt_BR") == locale("pt-BR")
    assert len({locale("sr@latin"), locale("sr-Latn")}) == 1


@pytest.mark.parametrize(
    ("tag", "name", "english"),
    [
        ("en", "English", "English"),
        ("de", "Deutsch", "German"),
        ("es", "Español", "Spanish"),
        ("fr", "Français", "French"),
        ("pt-BR", "Português (Brasil)", "Portuguese (Brazil)"),
        ("uk", "Українська", "Ukrainian"),
        ("ar", "العربية", "Arabic"),
        ("ja", "日本語", "Japanese"),
        ("zh-Hans", "简体中文", "Chinese (Simplified)"),
        ("zh-Hant", "繁體中文", "Chinese (Traditional)"),
        ("zh-Hant-TW", "繁體中文（台灣）", "Chinese (Traditional, Taiwan)"),
        ("zh-TW", "中文（台灣）", "Chinese (Taiwan)"),
        ("zh-HK", "中文（香港）", "Chinese (Hong Kong)"),
        ("sr-Latn", "Srpski (latinica)", "Serbian (Latin)"),
        ("ca-valencia", "Català (valencià)", "Catalan (Valencian)"),
        ("zu", "isiZulu", "Zulu"),
        ("ka", "ქართული", "Georgian"),
        ("es-419", "Español (Latinoamérica)", "Spanish (Latin America)"),
        ("de-US", "Deutsch (Vereinigte Staaten)", "German (United States)"),
        ("de-x-leicht", "Deutsch (leicht)", "German (leicht)"),
        ("tlh", "Klingon", "Klingon"),
        ("qaa-Arab", "qaa (Arab)", "qaa (Arab)"),
    ],
)
def test_a_locale_has_a_name_in_its_own_language_and_in_english(tag, name, english):
    assert (locale(tag).name, locale(tag).english_name) == (name, english)


@pytest.mark.parametrize(
    "tag",
    [
        "ar",
        "fa",
        "he",
        "ur",
        "ps",
        "ckb",
        "dv",
        "yi",
        "ug",
        "sd",
        "ks",
        "nqo",
        "az-Arab",
        "ku-Arab",
        "pa-Arab",
        "pa-PK",
        "ff-Adlm",
        "ar-XB",
        "uz-Arab",
    ],
)
def test_a_locale_in_a_right_to_left_script_is_read_from_right_to_left(tag):
    assert locale(tag).direction == "rtl"


@pytest.mark.parametrize("tag", words(LEFT_TO_RIGHT))
def test_any_other_locale_is_read_from_left_to_right(tag):
    assert locale(tag).direction == "ltr"


@same_cldr
def test_every_cldr_locale_reads_in_the_direction_that_babel_says():
    # Mongolian script runs from top to bottom, which HTML's dir cannot say.
    tags = [tag for tag in locale_identifiers() if not tag.startswith("mn_Mong")]

    assert {tag: locale(tag).direction for tag in tags} == {
        tag: BabelLocale.parse(tag).text_direction for tag in tags
    }


@pytest.mark.parametrize(
    ("tag", "parents"),
    [
        ("de", ""),
        ("es-MX", "es-419 es"),
        ("es-ES", "es"),
        ("en-GB", "en-001 en"),
        ("pt-AO", "pt-PT pt"),
        ("pt-BR", "pt"),
        ("zh-Hant-TW", "zh-Hant"),
        ("zh-Hant-MO", "zh-Hant-HK zh-Hant"),
        ("zh-TW", "zh-Hant"),
        ("zh-CN", "zh"),
        ("sr-Latn-RS", "sr-Latn"),
        ("sr-Latn", ""),
        ("sr-Cyrl-RS", "sr-Cyrl sr"),
        ("sr-ME", "sr-Latn"),
        ("ca-valencia", "ca"),
        ("de-CH-1996", "de-CH de"),
        ("de-x-leicht", "de"),
        ("nn", "no"),
        ("en-XA", ""),
        ("ar-XB", ""),
    ],
)
def test_parents_are_those_of_cldr_and_never_in_another_script(tag, parents):
    assert [parent.tag for parent in locale(tag).parents] == parents.split()


@pytest.mark.parametrize(
    ("wanted", "available", "found"),
    [
        ("de", "fr de", "de"),
        ("zh-HK", "zh-Hans zh-Hant", "zh-Hant"),
        ("zh-TW", "zh zh-Hant", "zh-Hant"),
        ("zh", "zh-Hant zh-Hans", "zh-Hans"),
        ("zh-Hant", "zh-Hans zh-TW", "zh-TW"),
        ("pt", "pt-PT pt-BR", "pt-BR"),
        ("pt-AO", "pt-BR pt-PT", "pt-PT"),
        ("es-AR", "es-ES es-MX", "es-MX"),
        ("es-AR", "es es-419", "es-419"),
        ("en-AU", "en-US en-GB", "en-GB"),
        ("sr-Latn", "sr", None),
        ("sr", "sr-Latn", None),
        ("sr", "sr-Cyrl", "sr-Cyrl"),
        ("ca-valencia", "ca", "ca"),
        ("nb", "no da", "no"),
        ("no", "nb", "nb"),
        ("en", "en-XA", None),
        ("en-XA", "en", None),
        ("en-XA", "en en-XA", "en-XA"),
        ("de", "", None),
        ("fr", "de en", None),
    ],
)
def test_the_best_match_is_what_readers_read_as_their_own(wanted, available, found):
    match = best_match(locale(wanted), [locale(tag) for tag in available.split()])

    assert match == (locale(found) if found else None)


# --- plural forms


@pytest.mark.parametrize(
    ("tag", "count", "rule"),
    [
        ("de", 2, "(n != 1)"),
        ("fr", 2, "(n > 1)"),
        ("pt", 2, "(n > 1)"),
        ("pt-BR", 2, "(n > 1)"),
        ("pt-PT", 2, "(n != 1)"),
        ("pt-AO", 2, "(n != 1)"),
        ("es", 2, "(n != 1)"),
        ("ca-valencia", 2, "(n != 1)"),
        ("ja", 1, "0"),
        ("zh-Hant-TW", 1, "0"),
        ("id", 1, "0"),
        ("fa", 2, "(n > 1)"),
        ("tr", 2, "(n != 1)"),
        ("he", 3, "(n==1 ? 0 : n==2 ? 1 : 2)"),
        ("cs", 3, "(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2)"),
        ("pl", 3, "(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)"),
        ("uk", 3, "(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)"),
        ("sr-Latn", 3, "(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)"),
        ("ar", 6, "(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5)"),
        ("en-XA", 2, "(n != 1)"),
        ("ar-XB", 2, "(n != 1)"),
        ("tlh", 2, "(n != 1)"),
    ],
)
def test_a_locale_has_the_plural_forms_of_cldr_for_whole_numbers(tag, count, rule):
    assert (locale(tag).nplurals, locale(tag).plural_rule) == (count, rule)


@pytest.mark.parametrize("tag", [*LANGUAGES, "pt-PT"])
def test_our_evaluator_and_pythons_agree_on_every_language(tag):
    of = locale(tag)
    index, peer = plural_index(of.plural_rule), c2py(of.plural_rule)

    assert [index(n) for n in range(1001)] == [peer(n) for n in range(1001)]
    assert {index(n) for n in range(1001)} == set(range(of.nplurals))


@same_cldr
@pytest.mark.parametrize("tag", [tag for tag in words(cldr.PLURALS) if tag in {*LANGUAGES, "pt-PT"}])
def test_every_language_counts_as_cldr_says_in_the_order_of_its_categories(tag):
    index = plural_index(locale(tag).plural_rule)
    categories = BabelLocale.parse(tag.replace("-", "_")).plural_form
    forms: dict[str, int] = {}

    for n in range(1001):
        assert forms.setdefault(categories(n), index(n)) == index(n)

    order = ["zero", "one", "two", "few", "many", "other"]
    assert sorted(forms, key=forms.__getitem__) == sorted(forms, key=order.index)


@same_cldr
@pytest.mark.parametrize("tag", ["kw", "br", "fr", "es", "gv", "lv", "mt", "ar"])
def test_cldr_and_our_rules_agree_up_to_a_million(tag):
    of = locale(tag)
    index, babels = plural_index(of.plural_rule), BabelLocale.parse(tag).plural_form
    form_of: dict[str, int] = {}

    for n in (*range(0, 1_000_000, 997), *range(0, 1_000_000, 1000), *range(1, 1_000_000, 12_500)):
        assert form_of.setdefault(babels(n), index(n)) == index(n)


# Every language that msginit 0.21 knows, with what it says where it differs and why we do not follow.
KNOWN_TO_GNU = """
    bg cs da de el en eo es et fi fo fr ga he hr hu it ja ko lt lv nb nl nn no pl pt pt_BR ro ru sk sl sr sv
    tr uk vi
"""
DIFFERENT_IN_GNU = {
    "ga": "GNU has 3 forms, CLDR 5: 3 to 6 and 7 to 10 change the noun in their own ways",
    "he": "GNU has 2 forms, CLDR 3: the dual",
    "lv": "the same three forms, 0 last in GNU and first in CLDR's order, and CLDR counts 10 and 20 as 0",
    "pt": "CLDR's pt is Brazilian: 0 counts as one; pt-PT is as GNU says",
}


@pytest.mark.skipif(not shutil.which("msginit"), reason="msginit of GNU gettext is not installed")
@pytest.mark.parametrize("name", words(KNOWN_TO_GNU))
def test_gnu_counts_as_we_do_where_no_difference_is_known(name, tmp_path):
    template = tmp_path / "messages.pot"
    template.write_text(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "day"\nmsgid_plural "days"\nmsgstr[0] ""\nmsgstr[1] ""\n'
    )
    made = subprocess.run(
        ["msginit", "--no-translator", "--no-wrap", "-i", template, "-l", name, "-o", "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    header = re.search(r"Plural-Forms: (.*)\\n", made)
    assert header, made
    theirs = parse_plural_forms(header[1])
    assert theirs
    of = locale(name)

    gnu, ours = plural_index(theirs[1]), plural_index(of.plural_rule)
    same = theirs[0] == of.nplurals and all(gnu(n) == ours(n) for n in range(1001))

    assert same is (name not in DIFFERENT_IN_GNU)


@same_cldr
def test_regenerating_the_table_gives_the_committed_bytes():
    made = subprocess.run(
        [sys.executable, ROOT / "tools" / "make_locales.py", "--print"],
        capture_output=True,
        check=True,
        cwd=ROOT,
    ).stdout

    assert made == (ROOT / "i18n" / "locales" / "cldr.py").read_bytes()


@same_cldr
def test_every_cldr_locale_is_in_the_table():
    assert {tag.replace("-", "_").lower() for tag in TAGS} == {tag.lower() for tag in locale_identifiers()}


@pytest.mark.parametrize(
    ("header", "parsed"),
    [
        ("nplurals=2; plural=(n != 1);", (2, "(n != 1)")),
        ("nplurals=2; plural=n != 1", (2, "n != 1")),
        (" nplurals = 1 ; plural = 0 ; ", (1, "0")),
        (
            "nplurals=3; plural=(n%10>=2 && (n%100<12 || n%100>14) ? 1 : 2);",
            (3, "(n%10>=2 && (n%100<12 || n%100>14) ? 1 : 2)"),
        ),
        ("nplurals=2; plural=!(n==1);", (2, "!(n==1)")),
        ("nplurals=2; plural=n>1 ? 1 : n==1 ? 0 : 0;", (2, "n>1 ? 1 : n==1 ? 0 : 0")),
    ],
)
def test_a_valid_plural_forms_field_is_read(header, parsed):
    assert parse_plural_forms(header) == parsed


@pytest.mark.parametrize(
    "header",
    [
        "",
        "nplurals=INTEGER; plural=EXPRESSION;",
        "nplurals=2;",
        "nplurals=0; plural=0;",
        "nplurals=2; plural=n;",
        "nplurals=1; plural=n != 1;",
        "nplurals=2; plural=n/0;",
        "nplurals=2; plural=n%0;",
        "nplurals=2; plural=5/(n-5) > 0;",
        "nplurals=2; plural=(n != 1;",
        "nplurals=2; plural=n != 1);",
        "nplurals=2; plural=n ? 1;",
        "nplurals=2; plural=n = 1;",
        "nplurals=2; plural=1 1;",
        "nplurals=2; plural=m != 1;",
        "nplurals=2; plural=__import__('os');",
        "nplurals=2; plural=n ** 99;",
        "nplurals=2; plural=" + "(" * 500 + "n" + ")" * 500 + ";",
        "nplurals=2; plural=" + "!" * 1500 + "n;",
        "nplurals=2; plural=" + "n+" * 900 + "n;",
        "nplurals=2; plural=" + "n?0:" * 400 + "0;",
        "nplurals=2; plural=n != 1; drop",
        "nplurals=999999999999; plural=0;",
        "nplurals=2; plural=" + " " * 100_000 + ";;",
    ],
)
def test_an_invalid_plural_forms_field_is_none(header):
    assert parse_plural_forms(header) is None


@pytest.mark.parametrize("rule", ["n != 1", "(n==1 || n==2) && !(n>5)", "n-1 < 3", "1-1 ? 2 : 3", "n*2/3%4"])
def test_operators_bind_as_in_c(rule):
    ours, peer = plural_index(rule), c2py(rule)

    assert [ours(n) for n in range(1, 50)] == [peer(n) for n in range(1, 50)]


def test_numbers_are_unsigned_as_in_c():
    assert plural_index("n-1 > 5")(0) == 1


def test_a_division_by_zero_gives_the_first_form():
    assert plural_index("5/(n-5) ? 1 : 1")(5) == 0


def test_a_negative_number_counts_as_its_opposite():
    assert plural_index("(n != 1)")(-1) == 0


def test_what_is_no_rule_is_an_error():
    with pytest.raises(ValueError, match="unexpected"):
        plural_index("n; import os")


@pytest.mark.parametrize(
    ("tag", "examples"),
    [
        ("de", ((1,), (0, 2, 3, 4, 5))),
        ("ja", ((0, 1, 2, 3, 4),)),
        ("pl", ((1,), (2, 3, 4, 22, 23), (0, 5, 6, 7, 8))),
        ("ar", ((0,), (1,), (2,), (3, 4, 5, 6, 7), (11, 12, 13, 14, 15), (100, 101, 102, 200, 1000))),
    ],
)
def test_every_form_has_examples(tag, examples):
    assert plural_examples(locale(tag)) == examples


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_form_is_without_an_example(tag):
    assert all(plural_examples(locale(tag)))


# --- formats


def test_a_day_is_written_as_its_readers_write_it():
    assert format_date(DAY, locale("de")) == "5. November 2026"
    assert format_date(DAY, locale("en")) == "November 5, 2026"
    assert format_date(DAY, locale("en-GB"), "full") == "Thursday, 5 November 2026"
    assert format_date(DAY, locale("ja")) == "2026年11月5日"
    assert format_date(DAY, locale("fa")) == "۵ نوامبر ۲۰۲۶"
    assert format_date(DAY, locale("fa"), numerals="latn") == "5 نوامبر 2026"


def test_a_time_is_shown_at_the_hour_that_it_holds():
    moment = datetime(2026, 11, 5, 14, 30, tzinfo=timezone(timedelta(hours=9)))

    assert format_time(moment, locale("de")) == "14:30"
    assert format_time(time(14, 30), locale("en")) == "2:30\u202fPM"
    assert format_datetime(moment, locale("de")) == "5. November 2026, 14:30"
    assert format_datetime(moment.replace(tzinfo=None), locale("uk")) == "5 листопада 2026\u202fр., 14:30"


def test_a_distance_from_now_is_written_in_words():
    assert format_relative(timedelta(days=-3), locale("de")) == "vor 3 Tagen"
    assert format_relative(timedelta(hours=2), locale("fr")) == "dans 2 heures"
    assert format_relative(timedelta(days=-3), locale("mr"), "short") == "३ दिवसांपूर्वी"


def test_numbers_have_the_points_signs_and_digits_of_the_locale():
    assert format_number(1234567.891, locale("de")) == "1.234.567,891"
    assert format_number(-5, locale("sv")) == "−5"
    assert format_number(1234.5, locale("hi")) == "1,234.5"
    assert format_number(1234567, locale("hi"), "deva") == "१२,३४,५६७"
    assert format_number(1234.5, locale("ar-EG")) == "١٬٢٣٤٫٥"
    assert format_number(Decimal("0.5"), locale("fr")) == "0,5"


def test_amounts_shares_and_quantities_are_written_with_their_units():
    assert format_currency(1234.5, "EUR", locale("de")) == "1.234,50\xa0€"
    assert format_currency(5, "XYZ", locale("en")) == "XYZ5.00"
    assert format_percent(0.256, locale("de")) == "26\xa0%"
    assert format_percent(0.256, locale("fa"), 1) == "۲۵٫۶٪"
    assert format_unit(3, "kilogram", locale("de")) == "3 Kilogramm"
    assert format_unit(1, "mass-kilogram", locale("fr"), "short") == "1\u202fkg"
    assert format_unit(3, "kilogram", locale("de"), "narrow") == "3 kg"
    assert format_compact(1_234_567, locale("de")) == "1,2\xa0Mio."
    assert format_compact(1_234_567, locale("de"), "long") == "1,2 Millionen"


def test_an_unknown_unit_is_refused_with_advice():
    with pytest.raises(UsageError, match="unknown unit 'kilogramm': did you mean 'kilogram'"):
        format_unit(3, "kilogramm", locale("de"))


def test_unknown_numerals_are_refused():
    with pytest.raises(UsageError, match="unknown numerals 'roman'"):
        format_number(3, locale("de"), "roman")


@pytest.mark.parametrize(
    ("items", "tag", "style", "text"),
    [
        ([], "de", "and", ""),
        (["a"], "de", "and", "a"),
        (["a", "b"], "de", "and", "a und b"),
        (["a", "b", "c", "d"], "de", "or", "a, b, c oder d"),
        (["a", "b", "c"], "en", "and", "a, b, and c"),
        (["a", "b", "c"], "ja", "and", "a、b、c"),
        (["{0}", "{1}", "c"], "de", "and", "{0}, {1} und c"),
    ],
)
def test_words_are_listed_as_the_language_lists_them(items, tag, style, text):
    assert format_list(items, locale(tag), style) == text


def test_ranges_are_written_with_what_stands_between_them():
    assert format_range(3, 5, locale("de")) == "3–5"
    assert format_range(3, 5, locale("ja")) == "3～5"
    assert format_range(date(2026, 1, 3), date(2026, 1, 9), locale("de")) == "3.–9. Jan. 2026"
    with pytest.raises(UsageError, match="a range from a number to a day"):
        format_range(3, DAY, locale("de"))


def test_names_of_other_languages_are_known():
    assert display_name(locale("uk"), locale("de")) == "Ukrainisch"
    assert display_name(locale("pt-BR"), locale("ja")) == "ポルトガル語（ブラジル）"
    assert display_name(locale("tlh"), locale("de")) == "Klingonisch"
    assert ordinal_category(3, locale("en")) == "few"


@pytest.mark.parametrize(
    ("tag", "level", "text"),
    [
        ("en", 1, "“x”"),
        ("en", 2, "‘x’"),
        ("de", 1, "„x“"),
        ("de-CH", 1, "«x»"),
        ("fr", 1, "«\u202fx\u202f»"),
        ("pl", 1, "„x”"),
        ("uk", 2, "„x“"),
        ("ja", 1, "「x」"),
        ("zh-TW", 1, "「x」"),
        ("zh-CN", 1, "“x”"),
        ("pt-BR", 1, "“x”"),
        ("pt-PT", 1, "«x»"),
        ("ar-XB", 1, "“x”"),
    ],
)
def test_a_quotation_has_the_marks_of_the_language(tag, level, text):
    assert quote("x", locale(tag), level) == text


def test_digits_are_those_of_cldr_unless_asked_otherwise():
    assert default_numerals(locale("fa")) == "arabext"
    assert default_numerals(locale("ar-EG")) == "arab"
    assert default_numerals(locale("de-x-leicht")) == "latn"
    assert with_digits("30 %", "arab") == "٣٠ %"


def test_babel_is_not_imported_for_what_the_table_knows():
    code = (
        "import sys; from i18n.locales import locale, plural_examples;"
        "[locale(t) for t in ('de', 'pt_BR', 'zh-Hant-TW', 'ca@valencia', 'en-XA', 'tlh')];"
        "plural_examples(locale('ar')); print('babel' in sys.modules)"
    )

    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "False"


def test_what_a_locale_shows_does_not_depend_on_which_were_shown_before():
    code = (
        "import sys; from datetime import date; from i18n.locales import *; from i18n.locales import cldr;"
        "tags = [l.split(';')[0] for l in cldr.LOCALES.strip().splitlines()][::9];"
        "order = tags[::-1] if sys.argv[1] == 'back' else tags;"
        "shown = {t: (format_date(date(2026, 1, 3), locale(t), 'medium'),"
        " format_range(date(2026, 1, 3), date(2026, 2, 4), locale(t)), format_unit(2, 'day', locale(t)))"
        " for t in order};"
        "sys.stdout.buffer.write('\\n'.join(f'{t} {shown[t]}' for t in tags).encode())"
    )
    forth, back = (
        subprocess.check_output([sys.executable, "-c", code, order]).decode() for order in ("forth", "back")
    )

    assert forth.splitlines() == back.splitlines()
