"""The search: what pages say, what is in an index, what counts as the same word."""

import json
import re
from collections import Counter

import pytest
from test_pages import CONFIG, PAGES, RISKS, built

from i18n.model import MessageKey
from i18n.search import Indexed, Passage, exact, index, index_names, loose, passages, terms


def said(html, **options):
    return passages(f"<html><body><nav>menu</nav><main>{html}</main></body></html>", "de", **options)


def front(files, tag):
    """The first file of an index."""
    return value(files[f"assets/search/{tag}.js"])


def value(script):
    found = re.fullmatch(r'i18nSearch\("[\w-]+",(.*)\);\n', script.decode(), re.DOTALL)
    return json.loads(found[1])


def texts(files, tag):
    return [row for path in sorted(files) if f"/{tag}-t" in path for row in value(files[path])]


def words(files, tag):
    lists = "\n".join(value(files[path]) for path in sorted(files) if f"/{tag}-w" in path)
    return dict(line.split("\t") for line in lists.splitlines())


# What pages say


def test_a_page_is_read_section_by_section():
    found = said('<h1>Title</h1><p>First</p><h2 id="a">One</h2><p>a <b>b</b>c</p><p>d</p><h3 id="b">Two</h3>')

    assert found == [
        Passage("", "Title", "", "", False, "First"),
        Passage("a", "One", "", "", False, "a bc\nd"),
        Passage("b", "Two", "", "", False, ""),
    ]


def test_a_heading_that_nobody_can_link_to_is_text_of_its_section():
    found = said('<h2 id="a">One</h2><p>a</p><h3>Two</h3><p>b</p>')

    assert [(one.anchor, one.text) for one in found] == [("a", "a\nTwo\nb")]


def test_what_is_in_another_language_is_a_passage_of_its_own():
    found = said(
        '<h2 id="a">One</h2><p>eins</p><div lang="en" dir="ltr" data-i18n="missing"><p>two</p><div>three</div></div>'
        '<ul><li><span lang="en" data-i18n="missing">four</span></li><li lang="en">five</li><li>sechs</li></ul>'
    )

    assert [(one.locale, one.text) for one in found] == [
        ("", "eins\nsechs"),
        ("en", "two\nthree\nfour\nfive"),
    ]


def test_a_few_foreign_words_that_their_author_marked_stay_where_they_are():
    assert [one.text for one in said('<p>ein <span lang="la">locus</span> hier</p>')] == ["ein locus hier"]


def test_a_heading_that_fell_back_says_so():
    (found,) = said('<h2 id="a" lang="en" dir="ltr" data-i18n="missing">One</h2><p>eins</p>')

    assert (found.heading, found.heading_locale, found.locale) == ("One", "en", "")


def test_an_old_translation_is_known_as_such():
    found = said('<p>neu</p><p data-i18n="old">alt</p>')

    assert [(one.old, one.text) for one in found] == [(False, "neu"), (True, "alt")]


@pytest.mark.parametrize(
    "html",
    [
        "<nav><p>x</p></nav>",
        "<script>x</script>",
        "<style>x</style>",
        "<svg><text>x</text></svg>",
        "<p hidden>x</p>",
        '<aside data-search="off">x<aside>x</aside></aside>',
        "<!-- <p>x</p> -->",
        "<SCRIPT>x</SCRIPT>",
    ],
)
def test_what_is_no_text_of_the_page_is_not_read(html):
    assert [one.text for one in said(f"<p>a</p>{html}<p>b</p>")] == ["a\nb"]


def test_a_row_of_a_table_is_a_line():
    html = "<table><tr><th>Effect</th>\n<th>How often</th></tr><tr><td>Dizziness</td><td>1 in 10</td></tr></table>"

    assert said(html)[0].text == "Effect · How often\nDizziness · 1 in 10"


def test_the_number_of_a_footnote_is_not_read():
    note = '<sup class="footnote-ref"><a href="#fn1" id="fnref1:1">[1:1]</a></sup>'
    assert [one.text for one in said(f"<p>4 hours.{note} Then x<sup>2</sup>.</p>")] == ["4 hours. Then x2."]


def test_entities_are_characters_and_white_space_is_a_space():
    assert said("<p>a &amp; b &lt;c&gt;\n  d</p><p>e</p>")[0].text == "a & b <c> d\ne"


def test_a_page_without_a_main_part_is_read_whole():
    assert passages("<html><head><title>x</title></head><body><p>a</p></body></html>", "de")[0].text == "a"


def test_in_a_page_from_right_to_left_what_reads_from_the_left_stays_set_apart():
    (found,) = said('<p>א <bdi dir="ltr">5 mg</bdi> ב <code>C++</code></p>', rtl=True)

    assert found.text == "א \u20665 mg\u2069 ב \u2066C++\u2069"


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<a",
        '<a "',
        "<div lang=x>",
        "<h2 id=a>",
        "<p hidden>",
        "<nav>",
        "</div>",
        "<!--",
        "<a '\"",
        "&",
        "<x lang ",
    ],
)
def test_hostile_pages_are_read_in_linear_time(piece):
    said(piece * 200_000)  # minutes, if it were not


# What counts as the same


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Übelkeit", "ubelkeit", "de"),
        ("STRASSE", "Straße", "de"),
        ("łódź", "LODZ", "pl"),
        ("Ærø", "aero", "da"),
        ("λόγος", "ΛΟΓΟΣ", "el"),
        ("ёж", "еж", "ru"),
        ("الأَلَم", "الالم", "ar"),
        ("کیف", "كيف", "fa"),
        ("شَقيقة", "شقيقه", "ar"),
        ("שָׁלוֹם", "שלום", "he"),
        ("٥٠", "50", "ar"),
        ("५०", "50", "hi"),
        ("ﬁne", "fine", "en"),
        ("Ketamin\u00adtherapie", "ketamintherapie", "de"),
        ("می\u200cشود", "میشود", "fa"),
        ("ＡＢＣ", "abc", "ja"),
        ("İSTANBUL", "istanbul", "tr"),
        ("IŞIK", "ışık", "tr"),
        ("Việt", "viet", "vi"),
    ],
)
def test_two_spellings_are_found_together(one, other, language):
    assert {loose(term) for term in terms(one, language)} & {loose(term) for term in terms(other, language)}


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [("कि", "का", "hi"), ("ดี", "ดู", "th"), ("がん", "かん", "ja"), ("1", "2", "en"), ("한", "하", "ko")],
)
def test_two_words_that_differ_in_more_than_what_is_left_out_are_not(one, other, language):
    assert loose(exact(one, language)) != loose(exact(other, language))


def test_in_turkish_the_capitals_of_two_letters_are_two():
    assert exact("IŞIK", "tr") == "ışık"
    assert exact("IŞIK", "en") == "işik"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("副作用は軽い。", "ja", {"副作", "作用", "用は", "は軽", "軽い", "い"}),
        ("薬", "zh", {"薬"}),
        ("ห้าม", "th", {"ห้", "้า", "าม", "ม"}),
        ("Take 0.5 mg/kg", "en", {"take", "0", "5", "mg", "kg"}),
        ("2mg服用", "ja", {"2mg", "服用", "用"}),
        ("l’eau", "fr", {"l", "eau"}),
        ("السيارة", "ar", {"السيارة", "سيارة"}),
        ("ألم", "ar", {"ألم"}),
        ("", "en", set()),
        ("x" * 90, "en", {"x" * 40}),
    ],
)
def test_a_text_is_found_by_its_terms(text, language, expected):
    assert terms(text, language) == expected


# The index of a site

GERMAN = {
    "Welcome": "Willkommen",
    "First words.": "Erste Wörter.",
    "[Risks](risks.md#dose)": "[Risiken](risks.md#dose)",
    "Risks": "Risiken",
    MessageKey("Home", "title"): "Start",
}


def test_each_locale_has_an_index_of_what_its_pages_say():
    files, _ = built(texts={"de": GERMAN})

    assert [page[:2] for page in front(files, "de")["pages"]] == [
        ["de/index.html", "Start"],
        ["de/guide/a.html", "A page"],
        ["de/risks.html", "Risiken"],
    ]
    assert {"willkommen", "wörter", "risiken"} <= words(files, "de").keys()
    assert "welcome" not in words(files, "de")
    assert {"welcome", "risks"} <= words(files, "en").keys()


def test_a_hit_leads_to_its_heading():
    files, _ = built()

    assert ["Take 5 mg.", "dose", "Dose"] in texts(files, "en")


def test_what_is_not_translated_says_in_which_language_it_is():
    files, _ = built(texts={"de": GERMAN})

    assert ["Take 5 mg.", "dose", "Dose", "en", "en"] in texts(files, "de")
    assert front(files, "de")["languages"] == {"en": ["ltr", "(auf Englisch)"]}
    assert front(files, "ar")["languages"] == {"en": ["ltr", "(باللغة الإنجليزية)"]}


def test_a_page_that_is_translated_in_part_or_not_at_all_says_so():
    files, _ = built(texts={"de": GERMAN})

    assert {page[0]: page[4] for page in front(files, "de")["pages"]} == {
        "de/index.html": 0,
        "de/risks.html": 1,
        "de/guide/a.html": 2,
    }


def test_a_translation_of_another_dose_is_in_no_index_and_an_old_one_is_marked():
    stale = {"Take 5 mg.": ("Nehmen Sie 50 mg.", "Take 50 mg."), "Text. [Home](../index.md)": None}
    for how in ("source", "marked"):
        files, _ = built(texts={"de": stale}, config=f'stale = "{how}"\n{CONFIG}')
        assert "50" not in words(files, "de")
        assert "Nehmen" not in str(texts(files, "de"))

    old = {"Kind words.": ("Alte Worte.", "Nice words.")}
    pages = {"index.md": "# Hello\n\nKind words.\n"}
    files, _ = built(pages, texts={"de": old}, config=f'stale = "marked"\n{CONFIG}')
    assert ["Alte Worte.", "", "Hello", "en", "", 1] in texts(files, "de")


def test_drafts_absent_pages_and_pages_of_errors_cannot_be_found():
    pages = PAGES | {
        "draft.md": "---\ndraft: true\n---\n\n# Secret\n",
        "only.md": "---\nlocales: [de]\n---\n\n# Lonely\n",
        "404.md": "# Vanished\n",
    }
    files, _ = built(pages)

    assert not {"secret", "vanished", "lonely"} & words(files, "ar").keys()
    assert "lonely" in words(files, "de")


def test_the_way_to_a_page_is_known():
    files, _ = built(PAGES | {"guide/index.md": "# Guide\n"})

    pages = front(files, "en")["pages"]
    above = {page[1]: pages[page[3]][1] if page[3] >= 0 else None for page in pages}
    assert above == {"Home": None, "Guide": "Home", "A page": "Guide", "Risks": "Home"}


def test_a_site_may_do_without():
    files, _ = built(config=CONFIG + "search = false\n")

    assert [path for path in files if "search" in path] == []
    assert "data-index" not in files["de/risks.html"]


def test_a_locale_with_a_domain_of_its_own_has_its_index_there():
    files, _ = built(config=CONFIG + '[locale.de]\nbase_url = "https://klinik.example/"\n')

    found = value(files["de/assets/search/de.js"])
    assert found["pages"][0][0] == "index.html"
    assert 'data-index="assets/search/de.js"' in files["de/index.html"]
    assert 'data-index="../assets/search/ar.js"' in files["ar/index.html"]


def test_the_page_of_languages_has_no_box_and_that_of_errors_links_from_the_top():
    files, _ = built()

    assert "data-index" not in files["index.html"]
    assert 'data-index="/clinic/assets/search/de.js"' in files["de/404.html"]


def test_a_site_of_many_pages_has_several_files_of_which_few_are_read():
    pages = {f"p{number:03}.md": f"# Page {number}\n\nword{number} and more\n" for number in range(200)}
    files, _ = built(pages)

    kinds = Counter(re.sub(r"\d+", "", path) for path in files if "/en-" in path and "search" in path)
    assert kinds == {"assets/search/en-w.js": 4, "assets/search/en-t.js": 13}
    begins = front(files, "en")["begins"]
    assert begins == sorted(begins)
    for number, first in enumerate(begins):
        assert value(files[f"assets/search/en-w{number}.js"]).startswith(first)
    assert len(words(files, "en")) == 200 + 200 + 3


def test_the_postings_of_a_word_lead_to_its_passages():
    files, _ = built({"index.md": RISKS, "b.md": "# B\n\nDose and dose\n"})

    steps = [int(step) for step in words(files, "en")["dose"].split()]
    places = [sum(steps[: at + 1]) for at in range(len(steps))]
    assert [(place // 4, place % 4) for place in places] == [(1, 2), (2, 0)]


def test_an_index_depends_on_nothing_but_its_pages():
    pages = [
        Indexed("a.html", "Ä", "", -1, 0, said("<h1>Ä</h1><p>ß Ab ab \U00020000 \uffee</p>")),
        Indexed("b.html", "B", "en", 0, 2, said('<h1 lang="en">B</h1><p>b</p>')),
    ]

    assert list(index("de", pages, {})) == list(index("de", list(pages), {}))
    assert [name for name, _ in index("de", pages, {})] == list(index_names("de", len(pages)))
