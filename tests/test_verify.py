"""``i18n verify``: a sound site has no finding, and each fault that is planted in it is found."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from i18n.cli import run
from i18n.findings import explanation
from i18n.verify import MOST_OF_PAGE, PROMISES, Finding, verify

DOCS = Path(__file__).parents[1] / "docs" / "verify.md"
BASE = "https://clinic.example"
NAMES = {"en": "English", "de": "Deutsch", "ar": "العربية"}
TEXTS = {
    "en": ("Risks", "Tell us before the treatment whether your heart is ill."),
    "de": ("Risiken", "Sagen Sie uns vor der Behandlung, ob Ihr Herz krank ist."),
    "ar": ("المخاطر", "أخبرونا قبل العلاج إن كنتم تعانون من مرض في القلب."),
}
Files = dict[str, bytes]


def direction(tag: str) -> str:
    return "rtl" if tag == "ar" else "ltr"


def alternates(name: str, form: str) -> str:
    rows = [form.format(tag=tag, url=f"{BASE}/{tag}/{name}.html") for tag in TEXTS]
    return "".join((*rows, form.format(tag="x-default", url=f"{BASE}/en/{name}.html")))


def page(tag: str, name: str, other: str) -> str:
    title, text = TEXTS[tag]
    heads = alternates(name, '<link rel="alternate" hreflang="{tag}" href="{url}">\n')
    switcher = "".join(
        f'<li><a href="../{one}/{name}.html" hreflang="{one}" lang="{one}" dir="{direction(one)}">{said}</a></li>\n'
        for one, said in NAMES.items()
    )
    return f"""<!doctype html>
<html lang="{tag}" dir="{direction(tag)}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<link rel="stylesheet" href="../style.css">
<link rel="canonical" href="{BASE}/{tag}/{name}.html">
{heads}</head>
<body>
<nav><ul>
{switcher}</ul></nav>
<main>
<h1>{title}</h1>
<h2 id="heart">{title}</h2>
<p>{text}</p>
<p><a href="{other}.html#heart">{title}</a></p>
<p><code dir="ltr">C++ {{{{ x }}}}</code> <img src="../scan.png" alt="{title}"></p>
<pre dir="ltr">--help</pre>
</main>
</body>
</html>
"""


def sound() -> Files:
    """A small site without a fault."""
    files = {"style.css": b"body { color: black }", "scan.png": b"", "robots.txt": b""}
    entries = []
    for name, other in (("risks", "index"), ("index", "risks")):
        links = alternates(name, '<xhtml:link rel="alternate" hreflang="{tag}" href="{url}"/>')
        for tag in TEXTS:
            files[f"{tag}/{name}.html"] = page(tag, name, other).encode()
            entries.append(f"<url><loc>{BASE}/{tag}/{name}.html</loc>{links}</url>\n")
    files["sitemap.xml"] = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{"".join(entries)}</urlset>\n'
    ).encode()
    files |= {f"{tag}/feed.xml": feed(tag).encode() for tag in TEXTS}
    return files


def feed(tag: str) -> str:
    links = "".join(
        f'<link rel="alternate" hreflang="{one}" href="{BASE}/{one}/risks.html"/>'
        for one in sorted(TEXTS, key=lambda one: one != tag)
    )
    return (
        f'<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{tag}">\n<id>urn:x:{tag}</id>\n'
        f'<link rel="self" href="{BASE}/{tag}/feed.xml"/>\n<entry><id>urn:x:{tag}:risks</id>\n{links}</entry></feed>\n'
    )


def verified(files: Files) -> tuple[Finding, ...]:
    return verify(files, files.__getitem__, lambda path: len(files[path]))


def put(old: str, new: str, *paths: str) -> Callable[[Files], None]:
    """A fault: another text in the place of the first one in some files."""

    def plant(files: Files) -> None:
        for path in paths or ("de/risks.html",):
            text = files[path].decode()
            assert old in text
            files[path] = text.replace(old, new, 1).encode()

    return plant


def everywhere(old: str, new: str) -> Callable[[Files], None]:
    def plant(files: Files) -> None:
        for path in files:
            if path.endswith((".html", ".xml")):
                files[path] = files[path].replace(old.encode(), new.encode())

    return plant


def gone(path: str) -> Callable[[Files], None]:
    return lambda files: files.__delitem__(path)


def holds(path: str, content: bytes) -> Callable[[Files], None]:
    return lambda files: files.__setitem__(path, content)


P = "</main>"
LINK = '<link rel="alternate" hreflang="{}" href="' + BASE + '/{}/risks.html">\n'
FAULTS: tuple[tuple[str, Callable[[Files], None]], ...] = (
    ("page-unreadable", holds("de/risks.html", "<p>für</p>".encode("latin-1"))),
    ("page-unreadable", put("</main>", "<!-- never closed")),
    ("page-unreadable", put("<main>", "<div>" * 300)),
    ("hreflang-invalid", everywhere('hreflang="de" href', 'hreflang="de_DE" href')),
    ("hreflang-invalid", everywhere('hreflang="en" href', 'hreflang="en-UK" href')),
    ("hreflang-duplicate", put(LINK.format("ar", "ar"), LINK.format("ar", "ar") + LINK.format("ar", "de"))),
    ("hreflang-relative", put(f'hreflang="en" href="{BASE}', 'hreflang="en" href="')),
    ("hreflang-self", put(LINK.format("de", "de"), "")),
    ("hreflang-oneway", put(LINK.format("de", "de"), "", "ar/risks.html")),
    ("hreflang-target", gone("ar/risks.html")),
    ("hreflang-target", put("<head>", '<head><meta name="robots" content="noindex">')),
    ("hreflang-target", put("<head>", '<head><meta http-equiv="refresh" content="0; url=index.html">')),
    ("hreflang-target", put(f'canonical" href="{BASE}/de', f'canonical" href="{BASE}/en')),
    ("hreflang-language", put('<html lang="de"', '<html lang="fr"')),
    ("x-default", put(LINK.format("x-default", "en"), "")),
    (
        "x-default",
        put(LINK.format("x-default", "en"), LINK.format("x-default", "en") + LINK.format("x-default", "de")),
    ),
    ("canonical", put("<title>", f'<link rel="canonical" href="{BASE}/de/index.html"><title>')),
    ("canonical", put(f'canonical" href="{BASE}', 'canonical" href="')),
    ("canonical", put(f'canonical" href="{BASE}/de/risks', f'canonical" href="{BASE}/de/lost')),
    ("canonical", put(f'canonical" href="{BASE}/de', f'canonical" href="{BASE}/en')),
    ("sitemap-syntax", put("</urlset>", "", "sitemap.xml")),
    ("sitemap-syntax", put("<urlset", "<!DOCTYPE urlset><urlset", "sitemap.xml")),
    ("sitemap-syntax", holds("sitemap.xml", "<urlset>ü</urlset>".encode("latin-1"))),
    ("sitemap-syntax", put('1.0" encoding="UTF-8"', '1.0" encoding="latin-1"', "sitemap.xml")),
    (
        "sitemap-limits",
        put("</urlset>", f"<url><loc>{BASE}/scan.png</loc></url>" * 50_000 + "</urlset>", "sitemap.xml"),
    ),
    ("sitemap-limits", put("</urlset>", " " * 52_428_800 + "</urlset>", "sitemap.xml")),
    ("sitemap-page", put(f"<loc>{BASE}/de/risks", f"<loc>{BASE}/de/lost", "sitemap.xml")),
    ("sitemap-page", put("<head>", '<head><meta name="robots" content="noindex">')),
    ("sitemap-page", put("risks.html</loc>", "%72isks.html</loc>", "sitemap.xml")),
    ("sitemap-page", put(f"{BASE}/de/index.html</loc>", f"{BASE}/de/risks.html</loc>", "sitemap.xml")),
    (
        "sitemap-heads",
        put(f'<xhtml:link rel="alternate" hreflang="ar" href="{BASE}/ar/risks.html"/>', "", "sitemap.xml"),
    ),
    ("feed", put(' xml:lang="de"', "", "de/feed.xml")),
    ("feed", put(' xml:lang="de"', ' xml:lang="de_DE"', "de/feed.xml")),
    ("feed", put('<link rel="self"', '<link rel="via"', "de/feed.xml")),
    ("feed", put(f"{BASE}/de/feed.xml", f"{BASE}/en/feed.xml", "de/feed.xml")),
    ("feed", put("urn:x:de:risks", "urn:x:en:risks", "de/feed.xml")),
    ("feed", put("urn:x:de:risks", "urn:x:de", "de/feed.xml")),
    ("feed", put(f'hreflang="de" href="{BASE}/de', f'hreflang="de" href="{BASE}/en', "de/feed.xml")),
    ("feed", put(f"{BASE}/de/risks", f"{BASE}/de/lost", "de/feed.xml")),
    ("feed", put("</feed>", "", "de/feed.xml")),
    ("feed", put("</feed>", "<a>" * 200_000, "de/feed.xml")),
    ("feed", put("<feed ", "<!DOCTYPE feed><feed ", "de/feed.xml")),
    ("feed", put('version="1.0"', 'version="1.0" encoding="none-such"', "de/feed.xml")),
    ("feed", put('version="1.0"', 'version="1.0" encoding="shift_jis"', "de/feed.xml")),
    (
        "feed",
        holds(
            "x.rss",
            b"<rss><channel><item><link>https://clinic.example/de/index.html</link></item></channel></rss>",
        ),
    ),
    ("charset", put('<meta charset="utf-8">', "")),
    ("charset", put('charset="utf-8"', 'charset="iso-8859-1"', "ar/risks.html")),
    ("charset", put("<head>", f"<head><!--{'-' * 1100}x-->")),
    ("html-lang", put('<html lang="de"', "<html")),
    ("html-lang", put('<html lang="de"', '<html lang="de_DE"')),
    ("html-dir", put('dir="rtl">\n<head>', ">\n<head>", "ar/risks.html")),
    ("html-dir", put('dir="ltr">\n<head>', 'dir="rtl">\n<head>')),
    ("html-dir", holds("x.html", b'<html lang="az-Arab"><p>x')),
    ("lang-invalid", put("<main>", '<main><i lang="en_GB">trust</i>')),
    ("part-dir", put("<main>", '<main><p lang="de">Beispielstraße 1.</p>', "ar/risks.html")),
    ("unmarked-source", put(TEXTS["de"][1], TEXTS["en"][1])),
    (
        "wrong-script",
        put("<main>", "<main><p>Please do not eat before the treatment begins.</p>", "ar/risks.html"),
    ),
    ("wrong-script", put("<main>", "<main><p>Перед процедурой нельзя есть и пить шесть часов.</p>")),
    ("switcher", put(' lang="ar" dir="rtl">', ' dir="rtl">')),
    ("link-language", put('hreflang="ar" lang="ar"', 'hreflang="fa" lang="ar"')),
    ("link-language", put("index.html#heart", "../en/index.html#heart")),
    ("code-direction", put('<code dir="ltr">', "<code>", "ar/risks.html")),
    ("code-direction", put('<pre dir="ltr">', "<pre>", "ar/risks.html")),
    ("bidi-unbalanced", put("<main>", "<main><p>\u2067abc</p><p>\u2069</p>")),
    ("bidi-unbalanced", put('alt="', 'alt="\u202e')),
    ("not-nfc", put("<main>", "<main><p>fu\u0308r</p>")),
    ("lost-character", put("<main>", "<main><p>f\ufffdr</p>")),
    ("lost-character", put("<main>", "<main><p>f&#xFFFD;r</p>")),
    ("raw-placeholder", put("<main>", "<main><p>Anruf: %(phone)s</p>")),
    ("raw-placeholder", put("<main>", "<main><p>Anruf: {{ site.phone }}</p>")),
    ("raw-placeholder", put('alt="', 'alt="{% trans %}')),
    ("raw-placeholder", put("<main>", "<main><p>Project-Id-Version: clinic</p>")),
    ("raw-placeholder", put("<main>", '<main><p>msgid "Risks"</p>')),
    ("duplicate-id", put("<main>", '<main><p id="heart"></p>')),
    ("broken-link", put("../scan.png", "../lost.png")),
    ("broken-link", put("../style.css", "/lost/style.css")),
    ("broken-link", put("<main>", f'<main><a href="{BASE}/de/lost.html">x</a>')),
    ("broken-anchor", put("#heart", "#liver")),
    ("broken-anchor", put("index.html#heart", "#liver")),
    ("structure", put("<h1>Risiken</h1>", "<h3>Risiken</h3>")),
    ("structure", put('<pre dir="ltr">--help</pre>', "")),
    ("structure", put('<a href="index.html#heart">Risiken</a>', "")),
    ("structure", put('<h2 id="heart">', '<h2 id="herz">')),
    ("inline-code", put("<main>", "<main><script>track()</script>")),
    ("inline-code", put("<main>", "<main><style>p { color: red }</style>")),
    ("inline-code", put("<h1>", '<h1 style="color: red">')),
    ("inline-code", put("<h1>", '<h1 onclick="track()">')),
    ("inline-code", put("index.html#heart", "java\tscript:track()")),
    ("other-origin", put("<head>", '<head><script src="https://cdn.example/x.js"></script>')),
    ("other-origin", put("<main>", '<main><img alt="" src="//pixel.example/x.gif">')),
    ("other-origin", put("<head>", '<head><link rel="stylesheet" href="https://fonts.example/x.css">')),
    ("other-origin", holds("style.css", b'@import "https://fonts.example/x.css";')),
    ("other-origin", holds("style.css", b"p { background: url(//fonts.example/x.png) }")),
    ("translator-named", put("<main>", "<main><!-- locales/de/LC_MESSAGES/messages.po:12 -->")),
    ("translator-named", put("<main>", "<main><p>Last-Translator: Ada &lt;ada@example.org&gt;</p>")),
)


def test_a_sound_site_keeps_all_its_promises():
    assert verified(sound()) == ()


@pytest.mark.parametrize(
    ("promise", "plant"), FAULTS, ids=[f"{number}-{one}" for number, (one, _) in enumerate(FAULTS)]
)
def test_a_planted_fault_is_found(promise, plant):
    files = sound()
    plant(files)

    found = verified(files)

    assert promise in {one.check for one in found}, found


def test_every_promise_has_a_fault_planted_and_at_least_thirty_are():
    assert {promise for promise, _ in FAULTS} == set(PROMISES)
    assert len(FAULTS) >= 30


def test_a_fault_is_told_with_its_place_and_language():
    files = sound()
    put("../scan.png", "../lost.png")(files)

    (one,) = verified(files)

    assert (one.file, one.line, one.locale) == ("de/risks.html", 24, "de")
    assert one.message == "'../lost.png' is not there"
    assert one.column is not None
    assert files[one.file].decode().splitlines()[23][one.column - 1 :].startswith("<img")


def test_names_of_translators_are_found_wherever_they_stand():
    files = sound()
    put("<main>", "<main><p>Mit Dank an Ada Beispiel</p>")(files)

    found = verify(files, files.__getitem__, lambda path: len(files[path]), names={"Ada Beispiel", " "})

    assert [one.check for one in found] == ["translator-named"]


def test_code_that_a_style_sheet_sets_apart_needs_no_dir():
    files = sound()
    put('<code dir="ltr">', "<code>", "ar/risks.html")(files)
    files["style.css"] = b"code, pre { direction: ltr; unicode-bidi: isolate; }"

    assert verified(files) == ()


def test_a_title_of_a_work_may_stay_in_its_language():
    files = sound()
    work = "<p><em>A long title of a work about the heart of a patient.</em> Heart, 2013.</p></main>"
    for tag in TEXTS:
        put("</main>", work, f"{tag}/risks.html")(files)

    assert verified(files) == ()


def test_pages_whose_addresses_have_no_suffix_are_found():
    files = sound()
    everywhere("/index.html", "/")(files)
    for path in list(files):
        files[path] = files[path].replace(b"/risks.html", b"/risks").replace(b'"risks.html', b'"risks')

    assert verified(files) == ()


def test_a_site_below_a_folder_and_one_on_domains_of_its_own_are_understood():
    below = sound()
    everywhere(BASE, f"{BASE}/docs/ketamine")(below)
    apart = sound()
    for tag in TEXTS:
        everywhere(f"{BASE}/{tag}/", f"https://{tag}.clinic.example/")(apart)
    for tag in TEXTS:
        for name in ("risks", "index"):
            path = f"{tag}/{name}.html"
            text = apart[path].decode()
            text = re.sub(r'"\.\./(en|de|ar)/', r'"https://\1.clinic.example/', text)
            apart[path] = (
                text.replace("../style.css", "style.css").replace("../scan.png", "scan.png").encode()
            )
        apart[f"{tag}/style.css"] = apart[f"{tag}/scan.png"] = b""

    assert verified(below) == ()
    assert verified(apart) == ()


def test_translations_that_all_claim_one_address_are_told_so_and_none_of_them_is_the_original():
    # What a program makes that is run once a language, into a folder each, with one configuration.
    files = sound()
    for path in [one for one in files if one.endswith(".html")]:
        text = re.sub(r'<link rel="alternate"[^>]*>\n?', "", files[path].decode())
        files[path] = re.sub(rf'(rel="canonical" href="{BASE}/)\w\w/', r"\1", text).encode()
    del files["sitemap.xml"]

    found = [(one.check, one.file, one.message) for one in verified(files)]

    assert {check for check, _, _ in found} == {"canonical"}
    assert found[0] == (
        "canonical",
        "ar/index.html",
        f"calls '{BASE}/index.html' its address, as ../de/index.html ('de') does",
    )
    assert len(found) == 6


def test_alternates_may_be_said_in_the_sitemap_alone():
    files = sound()
    for path in [one for one in files if one.endswith(".html")]:
        files[path] = re.sub(rb'<link rel="alternate"[^>]*>\n?', b"", files[path])

    assert verified(files) == ()


def test_of_many_findings_of_one_kind_the_rest_is_counted():
    files = sound()
    put("<main>", "<main>" + "<p>%(x)s</p>" * 100)(files)

    found = [one for one in verified(files) if one.check == "raw-placeholder"]

    assert len(found) == MOST_OF_PAGE + 1
    assert {one.message for one in found} == {"shows '%(x)s'", f"and {100 - MOST_OF_PAGE} more in this page"}


@pytest.mark.parametrize(
    "sign", ["<div>", "<p>", "<a href='#x'>", "<", "{{", "{", "&", "\u2067", "<i lang=x>", "<!--"]
)
def test_hostile_pages_end(sign):
    files = sound() | {
        "x.html": (sign * (1_000_000 // len(sign))).encode(),
        "y.html": sign.encode() * 6_000_000,
    }

    found = verified(files)

    assert "y.html" in {one.file for one in found if one.check == "page-unreadable"}


def test_a_sitemap_that_grows_by_entities_is_refused():
    bomb = (
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>'
    )
    files = sound() | {"sitemap.xml": bomb}

    assert [one.check for one in verified(files) if one.file == "sitemap.xml"] == ["sitemap-syntax"]


@pytest.mark.parametrize("name", PROMISES)
def test_every_promise_is_explained_and_documented(name):
    promise = PROMISES[name]
    text = explanation(promise)

    assert text is not None
    assert all(part in text for part in (promise.summary, promise.reason, promise.traps, promise.fix))
    section = DOCS.read_text("utf-8").partition(f"\n## {name}\n")[2].partition("\n## ")[0]
    assert section, f"no section '{name}'"
    assert str(promise.severity) in section
    assert all(part in section for part in (promise.reason, promise.traps, promise.fix))


def test_every_promise_is_in_the_table():
    room = Path(verify.__code__.co_filename).parent
    files = {path.stem.replace("_", "-") for path in room.glob("*.py")}

    others = {"--init--", "base", "page", "site", "sitemap", "tags", "feed-file", "xml-file"}
    assert files - others == set(PROMISES)
    assert {name for name, one in PROMISES.items() if one.id != name} == set()


def written(files: Files, folder: Path) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def test_the_command_needs_no_site(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    written(sound(), tmp_path / "site")

    assert run(["verify", "site"]) == 0
    assert capsys.readouterr().out == ""

    (tmp_path / "site" / "scan.png").unlink()
    assert run(["verify", "site", "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)["findings"]
    assert {(one["check"], one["severity"]) for one in found} == {("broken-link", "error")}


def test_warnings_fail_where_it_is_asked_for(tmp_path):
    files = sound()
    put("<h1>", '<h1 style="color: red">')(files)
    written(files, tmp_path)

    assert run(["verify", str(tmp_path)]) == 0
    assert run(["verify", str(tmp_path), "--fail-on", "warning"]) == 1


def test_a_folder_without_a_page_is_an_error(tmp_path, capsys):
    assert run(["verify", str(tmp_path / "none")]) == 2
    assert run(["verify", str(tmp_path)]) == 2
    assert "has no page" in capsys.readouterr().err


def test_the_demo_keeps_all_its_promises(demo, capsys):
    capsys.readouterr()

    assert run(["verify", "--site", str(demo), "--fail-on", "info"]) == 0
    assert capsys.readouterr().out == ""


def test_a_site_that_names_its_translators_is_told_so(demo, tmp_path, capsys):
    site = shutil.copytree(demo, tmp_path / "demo")
    page = site / "build" / "de" / "index.html"
    page.write_text(page.read_text("utf-8").replace("</main>", "<p>Mothertongue demo</p></main>"), "utf-8")
    capsys.readouterr()

    assert run(["verify", "--site", str(site), "--fail-on", "warning"]) == 1
    assert "translator-named" in capsys.readouterr().out
