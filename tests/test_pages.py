"""The built site: what its pages say, link to and announce."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from urllib.parse import unquote, urljoin

import pytest

from i18n.config import read_config
from i18n.errors import UsageError
from i18n.formats import Options, format_for
from i18n.locales import folder_locale, locale
from i18n.model import Catalog, Markup, Message, MessageKey, Previous, Reference, Unit
from i18n.pages import SiteInput, Voice, build, names, plan
from i18n.pages.needed_assets import needed_assets
from i18n.project.theme import HOME as THEME
from i18n.project.theme import theme_assets, theme_catalog, theme_templates, theme_units
from i18n.templating import Templates, extract_messages
from i18n.translate import pseudo_translations, source_translations, translations

EN = locale("en")

CONFIG = """\
source_locale = "en"
locales = ["de", "ar"]
[site]
title = "The clinic"
base_url = "https://example.org/clinic/"
"""
HOME = "---\ntitle: Home\nupdated: 2026-11-05\n---\n\n# Welcome\n\nFirst words.\n\n[Risks](risks.md#dose)\n"
RISKS = "---\nslug: risks\n---\n\n# Risks\n\n## Dose {#dose}\n\nTake 5 mg.\n"
PAGES = {"index.md": HOME, "risks.md": RISKS, "guide/a.md": "# A page\n\nText. [Home](../index.md)\n"}


def theme(where):
    if where == EN:
        return source_translations(EN)
    found = theme_catalog(where) or Catalog(where, None, ())
    return translations(where, found, source=EN)


def messages(texts):
    """Messages of a catalog: key or msgid to a msgstr, None for a missing one, a fuzzy one with its old msgid."""
    for name, text in texts.items():
        key = name if isinstance(name, MessageKey) else MessageKey(name)
        if isinstance(text, tuple):
            yield Message(key, (text[0],), flags=("fuzzy",), previous=Previous(text[1]))
        elif text is not None:
            yield Message(key, (text,))


def whole(text):
    """Every message of the pages, translated as itself with a star."""
    return {key: f"*{key.msgid}" for key in text if key.msgctxt != "slug"}


def small(pages=PAGES, *, texts=None, config=CONFIG, own=None, assets=None, pseudo=()):
    """A site of some pages; ``texts`` by tag, or True for a complete translation."""
    read = read_config(config, "i18n.toml")
    source = read.source_locale
    documents = []
    for path, text in sorted(pages.items()):
        kind = format_for(path)
        documents.append(kind.parse(f"content/{path}", text, Options(front_matter=read.front_matter)))
    found = [unit for document in documents for unit in document.units()]
    voices = {source: Voice(source_translations(source), theme(source))}
    for where in read.locales:
        said = (texts or {}).get(where.tag, {})
        known = whole(dict.fromkeys(unit.key for unit in found)) if said is True else said
        catalog = Catalog(where, None, tuple(messages(known)))
        voices[where] = Voice(translations(where, catalog, source=source, stale=read.stale), theme(where))
    for tag in pseudo:
        made = pseudo_translations(locale(tag))
        voices[made.locale] = Voice(made, made)
    templates = own or {}
    site_texts = [
        Unit(MessageKey(text, "site"), "site", Markup.PLAIN, Reference("i18n.toml", 1))
        for text in [read.site.title]
        if text
    ]
    site_texts += [unit for name, text in templates.items() for unit in extract_messages(name, text)]
    files = assets or {}
    return SiteInput(
        config=read,
        documents=tuple(documents),
        texts=tuple(site_texts),
        assets=tuple(f"content/{name}" for name in files),
        read=lambda path: files[path.removeprefix("content/")],
        voices=voices,
        templates=Templates(theme_templates(read.site.theme), templates),
        theme_assets=needed_assets(theme_assets(read.site.theme), read),
    )


def built(*arguments, **options):
    """The output by path, and all findings."""
    made = plan(small(*arguments, **options))
    outputs = list(build(made))
    assert sorted(one.path for one in outputs) == list(names(made))
    findings = [*made.findings, *(finding for one in outputs for finding in one.findings)]
    return {
        one.path: one.content.decode() if one.path.endswith(".html") else one.content for one in outputs
    }, findings


class Reader(HTMLParser):
    """Collects what a page links to, and what it lets people see or hear with the language that it has."""

    VOID = frozenset({"meta", "link", "br", "hr", "img", "input", "circle", "path"})

    def __init__(self, html):
        super().__init__()
        self.links, self.alternates, self.texts, self.stack, self.head = [], {}, [], [], {}
        self.feed(html)
        self.close()
        assert self.stack == [], "every element is closed"

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        lang = given.get("lang") or (self.stack[-1][1] if self.stack else None)
        if tag not in self.VOID:
            inner = (
                tag in {"code", "pre", "time"}
                or bool(self.stack and self.stack[-1][2])
                or "hreflang" in given
                or given.get("class") == "address"
            )
            self.stack.append((tag, lang, inner))
        if tag == "a":
            self.links.append(given["href"])
        if tag == "link" and given["rel"] == "alternate":
            assert given["hreflang"] not in self.alternates
            self.alternates[given["hreflang"]] = given["href"]
        if tag == "link":
            self.head[given["rel"]] = given["href"]
        for name in ("title", "alt", "aria-label"):
            if given.get(name):
                self.texts.append((given[name], lang))
        if tag == "meta" and given.get("name") == "description":
            self.texts.append((given["content"], lang))

    def handle_startendtag(self, tag, attrs):
        del attrs
        assert tag in {"circle", "path"}, "only in SVG"

    def handle_endtag(self, tag):
        assert self.stack.pop()[0] == tag, "elements are nested"

    def handle_data(self, data):
        if data.strip() and not self.stack[-1][2]:
            self.texts.append((data.strip(), self.stack[-1][1]))


# Files and addresses


def test_a_site_has_a_page_per_locale_a_page_of_languages_and_pages_for_what_is_not_found():
    files, findings = built()

    assert findings == []
    assert set(files) == {
        "index.html", "404.html", "assets/theme.css", "assets/search.js", "sitemap.xml",
        *(f"assets/search/{tag}{part}.js" for tag in ("en", "de", "ar") for part in ("", "-w0", "-t0")),
        *(f"{tag}/{name}.html" for tag in ("en", "de", "ar") for name in ("index", "risks", "guide/a", "404")),
    }  # fmt: skip


def test_every_link_of_every_page_leads_to_a_file():
    files, _ = built(
        texts={"de": True, "ar": {MessageKey("risks", "slug"): "مخاطر"}}, assets={"img/x.svg": b"<svg/>"}
    )

    for path, html in files.items():
        if path.endswith(".html"):
            for link in [*Reader(html).links, Reader(html).head["stylesheet"]]:
                target = unquote(urljoin(f"https://example.org/clinic/{path}", link)).removeprefix(
                    "https://example.org/clinic/"
                )
                assert target.partition("#")[0] in files, (path, link)


def test_the_same_site_gives_the_same_bytes():
    assert built(texts={"de": True}) == built(texts={"de": True})


def test_links_are_relative_except_on_pages_that_can_be_shown_anywhere():
    files, _ = built()

    assert not [link for link in Reader(files["de/guide/a.html"]).links if link.startswith(("/", "http"))]
    for path in ("404.html", "de/404.html"):
        links = Reader(files[path])
        assert all(link.startswith(("/clinic/", "#")) for link in links.links)
        assert links.head["stylesheet"] == "/clinic/assets/theme.css"


def test_a_site_without_a_first_page_gets_one_that_lists_its_pages():
    files, _ = built({"a.md": "# A\n", "b/c.md": "# C\n"})

    assert {"a.html", "b/c.html"} <= set(Reader(files["de/index.html"]).links)


def test_the_sites_own_page_for_what_is_not_found_is_used_in_every_locale_and_at_the_top():
    pages = PAGES | {"404.md": "# Lost\n\nGo [home](index.md).\n"}
    files, findings = built(pages, texts={"de": True})

    assert findings == []
    assert 'Go <a href="/clinic/en/index.html">home</a>' in files["404.html"]
    assert "<h1" in files["de/404.html"]
    assert '*Go <a href="/clinic/de/index.html">home</a>' in files["de/404.html"]
    assert "404" not in files["en/index.html"]


def test_assets_are_copied_and_may_replace_the_themes():
    files, _ = built(assets={"img/x.png": b"\x89PNG", "assets/theme.css": b"mine"})

    assert (files["img/x.png"], files["assets/theme.css"]) == (b"\x89PNG", b"mine")


def test_two_pages_with_one_address_are_an_error_before_anything_is_rendered():
    with pytest.raises(UsageError, match=r"content/b\.md.*content/a\.md|content/a\.md.*content/b\.md"):
        plan(small({"a.md": "---\nslug: x\n---\n", "b.md": "---\nslug: x\n---\n"}))


def test_a_draft_is_no_page():
    files, _ = built(PAGES | {"new.md": "---\ndraft: true\n---\n\n# New\n"})

    assert "en/new.html" not in files


def test_a_page_for_some_locales_is_absent_elsewhere_and_missing_nowhere():
    pages = PAGES | {"nhs.md": "---\nlocales: [de]\n---\n\n# Only German\n"}
    files, findings = built(pages, texts={"de": True})

    assert "de/nhs.html" in files
    assert "en/nhs.html" not in files
    assert "nhs" not in files["ar/index.html"]
    assert findings == []


# What is dead


def test_dead_links_and_anchors_are_findings_with_their_line_told_once_for_all_locales():
    pages = PAGES | {"x.md": "# X\n\n[a](gone.md)\n\n[b](risks.md#none) [c](risks.md#dose) [d](#x) [e](#y)\n"}

    _, findings = built(pages)

    assert [(one.check, one.locale, one.file, one.line) for one in findings] == [
        ("dead-link", "en", "content/x.md", 3),
        ("dead-anchor", "en", "content/x.md", 5),
        ("dead-anchor", "en", "content/x.md", 5),
    ]


def test_a_hostile_slug_of_a_catalog_is_a_finding_and_never_a_path():
    files, findings = built(texts={"de": {MessageKey("risks", "slug"): "../../etc/x"}})

    assert "de/risks.html" in files
    assert [(one.check, one.locale, one.file, one.line) for one in findings] == [
        ("slug", "de", "content/risks.md", 2)
    ]


# What pages say


def test_a_complete_translation_has_no_notice_and_nothing_in_another_language():
    files, _ = built(texts={"de": True})
    texts = Reader(files["de/risks.html"]).texts

    assert 'class="notice"' not in files["de/risks.html"]
    assert {lang for _, lang in texts} == {"de", "en"}
    assert {text for text, lang in texts if lang == "en"} == {"The clinic"}


def test_what_is_missing_is_marked_and_counted_in_the_pages_language():
    files, _ = built(texts={"de": {"Risks": "Risiken", "Dose": "Dosis"}})
    html = files["de/risks.html"]

    assert '<div lang="en" dir="ltr" data-i18n="missing">' in html
    assert "1 Teil dieser Seite ist noch nicht übersetzt." in html
    assert 'href="../en/risks.html" hreflang="en">Diese Seite in der Originalsprache lesen' in html


def test_what_is_out_of_date_says_so_and_shows_the_source_or_the_old_text_as_configured():
    texts = {
        "de": {"Risks": "Risiken", "Dose": "Dosis", "Take 5 mg.": ("Nehmen Sie 5 mg ein.", "Have 5 mg.")}
    }

    source = built(texts=texts)[0]["de/risks.html"]
    marked = built(texts=texts, config='stale = "marked"\n' + CONFIG)[0]["de/risks.html"]

    assert 'data-bar="outdated"' in source
    assert "Take 5 mg." in source
    assert 'data-bar="old"' in marked
    assert "Nehmen Sie 5 mg ein." in marked


def test_an_old_translation_of_another_number_is_shown_nowhere():
    texts = {
        "de": {"Risks": "Risiken", "Dose": "Dosis", "Take 5 mg.": ("Nehmen Sie 50 mg ein.", "Take 50 mg.")}
    }

    files, _ = built(texts=texts, config='stale = "marked"\n' + CONFIG)

    assert not [path for path, html in files.items() if path.endswith(".html") and "50 mg" in html]


def test_a_page_without_any_translation_says_so_without_marking_every_line():
    files, _ = built()

    assert "Diese Seite ist noch nicht übersetzt." in files["de/risks.html"]
    assert '<article class="untranslated">' in files["de/risks.html"]


def test_the_date_of_the_information_is_written_in_the_locales_way_and_promises_no_more_than_is_true():
    complete = built(texts={"de": True})[0]
    partly = built(texts={"de": {"Welcome": "Willkommen"}})[0]

    assert (
        '<time datetime="2026-11-05">5. November 2026</time>. Diese Übersetzung entspricht ihm.'
        in complete["de/index.html"]
    )
    assert "außer bei den markierten Teilen" in partly["de/index.html"]
    assert "Information as of" in complete["en/index.html"]
    assert "This translation" not in complete["en/index.html"]
    assert 'class="date"' not in complete["de/risks.html"]


def test_a_title_of_the_front_matter_is_printed_where_the_text_has_none():
    files, _ = built({"index.md": "---\ntitle: Hello\n---\n\nText.\n", "b.md": "# Own\n\nText.\n"})

    assert files["en/index.html"].count("<h1") == 1
    assert "<h1>Hello</h1>" in files["en/index.html"]
    assert files["en/b.html"].count("<h1") == 1


def test_the_text_is_the_plain_render_of_the_source():
    site = small({"a.md": "# A\n\nSome *text*.\n\n- one\n- two\n"})
    document = site.documents[0]
    rendered = document.render(EN, source_translations(EN).translate, lambda href, _: href)

    html = next(one for one in build(plan(site)) if one.path == "en/a.html").content.decode()
    opening, rest = rendered.html.split("\n", 1)

    assert opening in html
    assert f'<div class="text">\n{rest}</div>' in html


def test_the_menu_follows_the_order_that_pages_ask_for_and_marks_the_page():
    pages = {
        "index.md": "# Home\n", "b.md": "---\norder: 1\n---\n# B\n", "a.md": "# A\n",
        "c.md": "---\norder: 2\n---\n# C\n",
        "c/x.md": "# X\n", "c/y.md": "---\norder: 1\n---\n# Y\n",
    }  # fmt: skip
    files, _ = built(pages)

    def menu(path):
        return re.findall(r'<a href="([^"]*)"( aria-current="page")?>', files[path].partition('id="menu"')[2])

    assert [link for link, _ in menu("en/index.html")] == ["index.html", "b.html", "c.html", "a.html"]
    assert [link for link, _ in menu("en/c.html")] == [
        "index.html",
        "b.html",
        "c.html",
        "c/y.html",
        "c/x.html",
        "a.html",
    ]
    assert [link for link, here in menu("en/c/y.html") if here] == ["../c/y.html"]


# What pages announce


def announced(html):
    reader = Reader(html)
    return reader.head.get("canonical"), reader.alternates


def test_alternates_name_the_announced_pages_alone_each_other_and_one_default():
    files, _ = built(texts={"de": True, "ar": {"Risks": "*"}})
    root = "https://example.org/clinic/"
    wanted = {"en": f"{root}en/risks.html", "de": f"{root}de/risks.html", "x-default": f"{root}en/risks.html"}

    assert announced(files["en/risks.html"]) == (f"{root}en/risks.html", wanted)
    assert announced(files["de/risks.html"]) == (f"{root}de/risks.html", wanted)
    assert announced(files["ar/risks.html"]) == (f"{root}en/risks.html", {})


def test_a_page_that_is_alone_has_no_alternates():
    files, _ = built()

    assert announced(files["en/risks.html"]) == ("https://example.org/clinic/en/risks.html", {})


def test_without_a_base_address_pages_carry_none():
    files, _ = built(texts={"de": True}, config='source_locale = "en"\nlocales = ["de"]\n')

    assert announced(files["en/index.html"]) == (None, {})


def test_a_safety_message_that_is_missing_keeps_a_page_from_being_announced():
    words = "Word " * 60
    pages = {"index.md": f"# Home\n\n{words}\n\nTake 5 mg.\n"}
    done = {"Home": "Start", words.strip(): "Wort"}

    made = plan(small(pages, texts={"de": done}))
    said = made.publications["content/index.md", locale("de")]

    assert (said.built, said.announced) == (True, False)
    assert (
        said.reason
        == "built, not announced: 1 message is not current that can harm when wrong (the default rule)"
    )


def test_a_rule_of_the_configuration_decides_and_is_named():
    rules = (
        CONFIG + '[[pages]]\nmatch = "guide/**"\nannounce = 10\n[[pages]]\nmatch = "*.md"\ncomplete = true\n'
    )
    texts = {"de": {"A page": "Eine Seite", "Risks": "Risiken", "Take 5 mg.": "Nehmen Sie 5 mg."}}

    said = plan(small(texts=texts, config=rules)).publications

    assert said["content/guide/a.md", locale("de")].announced
    assert "[[pages]] match = 'guide/**'" in said["content/guide/a.md", locale("de")].reason
    assert not said["content/risks.md", locale("de")].announced
    assert "it must be complete ([[pages]] match = '*.md')" in said["content/risks.md", locale("de")].reason


def test_the_switcher_names_each_language_in_itself_and_says_there_how_far_the_page_is():
    files, _ = built(texts={"de": {"Risks": "Risiken"}})
    html = files["en/risks.html"]

    assert 'hreflang="en" lang="en" dir="ltr" aria-current="true">English</a>' in html
    assert 'hreflang="de" lang="de" dir="ltr">Deutsch <small>teilweise übersetzt</small></a>' in html
    assert 'hreflang="ar" lang="ar" dir="rtl">العربية <small>غير مترجَمة</small></a>' in html


def test_a_language_is_called_what_the_configuration_says():
    files, _ = built(config=CONFIG + '[locale.de]\nname = "Deutsch (leicht)"\n')

    assert "Deutsch (leicht)" in files["index.html"]


# Laws


def test_every_text_that_is_asked_for_was_extracted():
    site = small(
        texts={"de": {"Risks": "Risiken", "Dose": ("Dosis", "Doses")}},
        pages=PAGES | {"404.md": "# Lost\n\n> [!NOTE]\n> x\n"},
    )
    extracted = {unit.key for unit in theme_units()}
    asked = set()

    class Listening:
        def __init__(self, inner):
            self.inner = inner
            self.locale = inner.locale

        def lookup(self, key, *rest, **more):
            asked.add(key)
            return self.inner.lookup(key, *rest, **more)

    voices = {where: Voice(voice.texts, Listening(voice.theme)) for where, voice in site.voices.items()}
    list(build(plan(replace(site, voices=voices))))

    assert asked <= extracted
    assert len(asked) > 15


@pytest.mark.parametrize("tag", ["en-XA", "ar-XB"])
def test_in_a_pseudo_locale_no_text_is_a_stranger(tag):
    text = '> [!WARNING]\n> Careful ![a cat](c.png "my cat")\n\nText[^1].\n\n[^1]: Note.\n'
    pages = PAGES | {"x.md": f"---\ndescription: About it\n---\n# X\n\n{text}"}
    files, _ = built(pages, pseudo=(tag,), assets={"c.png": b""})

    strangers = [
        (path, text)
        for path, html in files.items()
        if path.startswith(tag) and path.endswith(".html")
        for text, _ in Reader(html).texts
        # A quantity is the same in every language; here it stands alone.
        if re.search(r"[A-Za-z]{2,}", text) and text.isascii() and not re.fullmatch(r"\d+ mg", text)
    ]

    assert strangers == []


def test_a_msgstr_of_the_sites_own_template_that_does_not_fit_is_a_finding():
    days = "{{ ngettext('%(num)s day', '%(num)s days', 3) }}"
    own = {"page.html": f"{{% extends 'theme/page.html' %}}{{% block footer %}}{days}{{% endblock %}}"}
    site = small(own=own)
    catalog = Catalog(
        locale("de"), None, (Message(MessageKey("%(num)s day"), ("ein Tag", "%d Tage"), "%(num)s days"),)
    )
    german = translations(locale("de"), catalog, source=EN)
    site.voices[locale("de")] = Voice(german, theme(locale("de")), "own.po", "theme.po")

    outputs = {one.path: one for one in build(plan(site))}

    assert '<span lang="en" dir="ltr">3 days</span>' in outputs["de/risks.html"].content.decode()
    findings = [(one.check, one.file) for output in outputs.values() for one in output.findings]
    assert findings == [("refused", "own.po")]


def test_a_theme_of_another_language_than_the_source_is_marked():
    pages = {"index.md": "# Accueil\n", "a.md": "# Page\n"}
    files, _ = built(pages, config='source_locale = "fr"\nlocales = ["mt"]\n')

    assert "Aller au contenu" in files["fr/index.html"]
    assert '<span lang="en" dir="ltr">Skip to the content</span>' in files["mt/index.html"]
    assert 'lang="fr" dir="ltr"' in files["mt/index.html"]


def test_every_catalog_of_the_theme_is_a_locale():
    assert all(folder_locale(path.stem) for path in (THEME / "locales").glob("*.po"))


def test_the_title_of_a_page_names_the_site_only_in_its_own_language():
    texts = {MessageKey("The clinic", "site"): "Die Klinik"}
    title = MessageKey("Home", "title")

    fell_back = built(texts={"de": texts})[0]["de/index.html"]
    translated = built(texts={"de": {**texts, title: "Start"}})[0]["de/index.html"]

    assert '<title lang="en" dir="ltr">Home</title>' in fell_back
    assert "<title>Start · Die Klinik</title>" in translated


def test_a_pseudo_translation_is_never_announced():
    files, _ = built(texts={"de": True}, pseudo=("en-XA",))

    assert 'hreflang="en-XA" href="https' not in files["de/index.html"]
    assert 'hreflang="de" href="https' in files["de/index.html"]
