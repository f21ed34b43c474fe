"""What ``check --fix`` writes and ``check --suggest`` shows: no more than what is known, and no other byte."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from i18n import po
from i18n.checks import CHECKS, check_catalog, mend_catalog
from i18n.cli import run
from i18n.locales import locale
from i18n.model import Catalog, Markup, Message, MessageKey, Reference, Unit
from i18n.project.mending import patch
from i18n.review import Review, is_reviewed, sign

EN = locale("en")
COMMANDS = Path(__file__).parents[1] / "docs" / "commands" / "check.md"
SURE = [
    ("es", "See [the guide](visit.md).", "Vea [la guía] (visit.md).", "Vea [la guía](visit.md)."),
    ("de", "See [the guide](visit.md).", "Siehe \\[Leitfaden\\](visit.md).", "Siehe [Leitfaden](visit.md)."),
    (
        "fa",
        "See [the guide](visit.md).",
        "[راهنما]\u200c(visit.md) را ببینید.",
        "[راهنما](visit.md) را ببینید.",
    ),
    ("zh", "See [it](https://a.org/x).", "请看[指南]（https://a.org/x）。", "请看[指南](https://a.org/x)。"),
    ("ko", "See [it](https://a.org/x).", "[안내](https:// a.org/x)", "[안내](https://a.org/x)"),
    ("ja", "See [it](a.md) now", "[手引き](a.md 今", "[手引き](a.md) 今"),
    ("fr", "10&nbsp;mg", "10&nbsp ;mg", "10&nbsp;mg"),
    ("es", "a &lt; b", "a &amp;lt; b", "a &lt; b"),
    ("de", "January 1", "1. Januar", "1\\. Januar"),
    ("tr", "Day 1", "1) Gün", "1\\) Gün"),
    ("fr", "Minus 5", "- 5", "\\- 5"),
    ("hu", "Text", "    Szöveg", "Szöveg"),
    ("de", "Read the [guide][] first", "Lies die [Anleitung][] zuerst", "Lies die [Anleitung][guide] zuerst"),
    ("de", "Doses {#doses}", "Dosen {#dosen}", "Dosen {#doses}"),
    ("de", "Doses {#doses}", "Dosen", "Dosen {#doses}"),
    ("es", "Open {{< hours >}} now", "Abierto {{< horas >}} hoy", "Abierto {{< hours >}} hoy"),
    ("ru", "Hello ${name}", "Привет, ${nome}", "Привет, ${name}"),
    ("ja", "**Note** first", "まず**「注意」**です", "まず「**注意**」です"),
    ("zh", "read **this.** Then", "请读**这个。**然后", "请读**这个**。然后"),
    ("zh", "the **drug (a)** is", "药**甲（乙）**是", "药<strong>甲（乙）</strong>是"),
    ("ko", "to _downgrade_ it", "_다운그레이드_할 때", "*다운그레이드*할 때"),
    ("fa", "**show** (it)", "**نمایش ** (آن)", "**نمایش** (آن)"),
    ("vi", "read it", "đọc\u200b nó", "đọc nó"),
    ("vi", "đ", "tiê\u0301ng", "ti\u1ebfng"),
    ("pl", "two words here", "dwa  słowa tutaj", "dwa słowa tutaj"),
    ("fa", "one, two", "یک ، دو", "یک، دو"),
    ("de", "line one  \nline two", "Zeile eins\nZeile zwei", "Zeile eins  \nZeile zwei"),
]
SUGGESTED = [
    ("fr", "Really?", "Vraiment?", "Vraiment\u202f?"),
    (
        "de",
        "It has [editions](https://a.org/e): two",
        "Es hat \\[Editionen\\]: zwei",
        "Es hat [Editionen](https://a.org/e): zwei",
    ),
    ("de", "Call 112 now", "Rufen Sie jetzt 113", "Rufen Sie jetzt 112"),
    ("de", "take 2.5 ml", "nehmen Sie 3,5 ml", "nehmen Sie 2,5 ml"),
    ("de", "take 1,500 ml", "nehmen Sie 1,500 ml", "nehmen Sie 1.500 ml"),
    ("fa", "page 12 there", "صفحه ۱۳ آنجا", "صفحه ۱۲ آنجا"),
    ("fr", "the option `--release` here", "l’option `—release` ici", "l’option `--release` ici"),
    ("ro", "use `Option` and `Vec`", "folosiți `Opțiune` și `Vec`", "folosiți `Option` și `Vec`"),
    ("ja", "the type `usize` here", "ここの usize 型", "ここの `usize` 型"),
    (
        "es",
        "See [it](./references/a.md).",
        "Vea [esto](./references/A.md).",
        "Vea [esto](./references/a.md).",
    ),
]
LEFT = [
    ("de", "See [the guide](visit.md).", "Siehe den Leitfaden (visit.md)."),
    ("ja", "**a** and `b**`", "a と `b**`"),
    ("de", "Call 112 or 110", "Rufen Sie 113 oder 114"),
    ("de", "the names foo_bar_baz and *it*", "die Namen foo_bar_baz und es"),
    ("fr", "Really?", "Vraiment\u202f?"),
    ("th", "a b c d", "ก\u200bข"),
    ("es", "See [it](https://en.example.org/a).", "Vea [esto](https://es.example.org/a)."),
]


def mended(where, msgid, msgstr, *, sure=True, flags=(), markup=Markup.MARKDOWN, plural=None):
    key = MessageKey(msgid)
    texts = (msgstr,) if isinstance(msgstr, str) else msgstr
    message = Message(key, texts, plural, flags=flags, line=1)
    catalog = Catalog(locale(where), None, (message,), path="x.po")
    units = {key: [Unit(key, "text", markup, Reference("a.md", 1), plural=plural)]}
    options = {"locale": locale(where), "source": EN, "checks": CHECKS.values()}
    found = {one.check for one in check_catalog(catalog, units, **options)}
    texts = mend_catalog(catalog, units, {key: found}, sure=sure, **options).get(key, texts)
    return texts[0] if isinstance(msgstr, str) else texts


@pytest.mark.parametrize(("where", "msgid", "msgstr", "text"), SURE)
def test_what_is_always_right_is_fixed(where, msgid, msgstr, text):
    assert mended(where, msgid, msgstr) == text
    assert mended(where, msgid, text) == text


@pytest.mark.parametrize(("where", "msgid", "msgstr", "text"), SUGGESTED)
def test_what_a_person_has_to_look_at_is_only_suggested(where, msgid, msgstr, text):
    assert mended(where, msgid, msgstr) == msgstr
    assert mended(where, msgid, msgstr, sure=False) == text
    assert mended(where, msgid, text, sure=False) == text


@pytest.mark.parametrize(("where", "msgid", "msgstr"), LEFT)
def test_what_nobody_can_know_stays(where, msgid, msgstr):
    assert mended(where, msgid, msgstr, sure=False) == msgstr


def test_several_faults_in_one_text_are_fixed_together():
    source = "**Note:** see [it](a.md) and [b](https://a.org/x) &lt; 5"
    target = "**「注意」**を [これ] (a.md)  と [b]（https://a.org/x）&lt ;5"
    assert mended("ja", source, target) == "「**注意**」を [これ](a.md) と [b](https://a.org/x)&lt;5"


def test_what_is_fuzzy_stays():
    assert mended("es", "See [it](a.md).", "Vea [esto] (a.md).", flags=("fuzzy",)) == "Vea [esto] (a.md)."


def test_what_is_refused_is_fixed_only_where_it_is_refused_no_longer():
    source = "See [it](https://a.org/x)."
    assert mended("ko", source, "[이것](https:// a.org/x)") == "[이것](https://a.org/x)"
    assert mended("ko", source, "<b>[이것] (https://a.org/x)") == "<b>[이것] (https://a.org/x)"


def test_each_plural_form_is_fixed_on_its_own():
    forms = ("siehe [es] (a.md)", "siehe [sie](a.md)")
    assert mended("de", "see [it](a.md)", forms, plural="see [them](a.md)") == ("siehe [es](a.md)", forms[1])


def test_no_backslash_comes_into_a_text_that_is_read_as_it_stands():
    assert mended("de", "January 1", "1. Januar", markup=Markup.PLAIN) == "1. Januar"


FILE = """# by hand
msgid ""
msgstr ""
"Language: es\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#  odd   comment
#, no-wrap
msgid   "See [the guide](visit.md) and the rest."
msgstr  "Vea "
  "[la guía] "
"(visit.md) y "
"el resto."

#, fuzzy
msgid "See [it](a.md)."
msgstr "Vea [esto] (a.md)."

msgid "intact"
msgstr "intac"
"to"

#~ msgid "See [old](a.md)."
#~ msgstr "Vea [viejo] (a.md)."
"""
FIXED = FILE.replace('  "[la guía] "\n"(visit.md) y "', '  "[la guía]"\n"(visit.md) y "')


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("end", ["", "# no line end"])
def test_no_other_byte_changes(newline, end):
    content = (FILE + end).replace("\n", newline).encode()
    Path("es.po").write_bytes(content)
    run(["check", "es.po", "--fix"])
    assert Path("es.po").read_bytes() == (FIXED + end).replace("\n", newline).encode()
    run(["check", "es.po", "--fix"])
    assert Path("es.po").read_bytes() == (FIXED + end).replace("\n", newline).encode()


def test_a_byte_order_mark_goes():
    Path("es.po").write_bytes(b"\xef\xbb\xbf" + FILE.encode())
    run(["check", "es.po", "--fix"])
    assert Path("es.po").read_bytes() == FIXED.encode()


def test_a_catalog_with_faults_is_not_written_to():
    content = FILE.encode() + b'\nmsgid "x\n'
    Path("es.po").write_bytes(content)
    run(["check", "es.po", "--fix"])
    assert Path("es.po").read_bytes() == content


def test_a_file_in_the_style_of_gettext_stays_in_it():
    content = (
        'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "See [the guide](visit.md) and all the rest of the pages that we have."\nmsgstr ""\n'
        '"Vea por favor sin falta la [guía de la visita] (visit.md) y todo el resto de "\n"las páginas."\n'
        '\nmsgid ""\n"a text that is long enough to be folded by the program at the usual column "\n"of it"\n'
        'msgstr ""\n"un texto que es bastante largo para que el programa lo doble en la columna "\n"usual"\n'
    )
    Path("es.po").write_text(content, encoding="utf-8")
    run(["check", "es.po", "--fix"])
    text = Path("es.po").read_text(encoding="utf-8")
    assert po.write(po.read(text.encode(), "es.po").catalog) == text.encode()
    assert '"Vea por favor sin falta la [guía de la visita](visit.md) y todo el resto de "' in text


@pytest.mark.parametrize("tool", ["git", "patch"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("end", ["", '\nmsgid "Call 112."\nmsgstr "Llame al 113."'])
def test_the_patch_can_be_applied(tool, newline, end, capfdbinary):
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    content = (FILE + end).replace("\n", newline).encode()
    Path("po").mkdir()
    Path("po/es.po").write_bytes(content)
    assert run(["check", "po/es.po", "--suggest"]) == 0
    found = capfdbinary.readouterr().out
    Path("x.patch").write_bytes(found)
    command = ["git", "apply", "x.patch"] if tool == "git" else ["patch", "--binary", "-p1", "-i", "x.patch"]
    assert Path("po/es.po").read_bytes() == content
    subprocess.run(command, check=True, capture_output=True)
    assert (
        Path("po/es.po").read_bytes() == (FIXED + end).replace("113", "112").replace("\n", newline).encode()
    )


def test_where_nothing_can_be_mended_there_is_no_patch(capfdbinary):
    Path("es.po").write_text(FILE.replace("[la guía]", "la guía"), encoding="utf-8")
    assert run(["check", "es.po", "--suggest"]) == 0
    assert not capfdbinary.readouterr().out
    assert not patch([("a", b"x\n", b"x\n")])


def test_the_page_of_the_command_lists_what_is_mended():
    listed = re.findall(
        r"^\| \[([a-z-]+)\]\(\.\./checks\.md#\1\) \| `--(fix|suggest)` \|",
        COMMANDS.read_text("utf-8"),
        re.MULTILINE,
    )
    known = {(one.id, "fix" if one.sure else "suggest") for one in CHECKS.values() if one.mend is not None}
    assert set(listed) == known | {("po-bom", "fix")}


def test_a_review_does_not_outlive_a_fix_that_changes_the_text():

    message = sign(
        Message(MessageKey("see [it](a.md)"), ("siehe [es] (a.md)",)), Review("ana", "", "2026-01-02")
    )
    assert is_reviewed(message)
    assert not is_reviewed(po.retouch(message, ("siehe [es](a.md)",)))


def test_a_site_is_fixed_as_a_sync_would_leave_it(capfd):
    site = {
        "i18n.toml": 'source_locale = "en"\nlocales = ["es", "de"]\n',
        "content/a.md": "# Hello\n\nSee [it](b.md).\n\nCall 112 and see [it](b.md#x).\n",
        "content/b.md": "# There\n",
    }
    for name, text in site.items():
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")
    assert run(["sync"]) == 0
    catalog = Path("locales/es/LC_MESSAGES/messages.po")
    text = catalog.read_text("utf-8")
    text = text.replace('[it](b.md)."\nmsgstr ""', '[it](b.md)."\nmsgstr "Vea [esto] (b.md)."')
    text = text.replace('b.md#x)."\nmsgstr ""', 'b.md#x)."\nmsgstr "Llame al 113 y vea [esto] (b.md#x)."')
    catalog.write_text(text, encoding="utf-8")
    # This message waits for a sync, which makes it fuzzy.
    Path("content/a.md").write_text(
        "# Hello\n\nSee [it](b.md) now.\n\nCall 112 and see [it](b.md#x).\n", "utf-8"
    )
    other = Path("locales/de/LC_MESSAGES/messages.po").read_bytes()
    capfd.readouterr()

    assert run(["check", "--fix", "--suggest"]) == 0

    said = capfd.readouterr()
    assert "fixed 1 message in locales/es/LC_MESSAGES/messages.po" in said.err
    assert catalog.read_text("utf-8") == text.replace("113 y vea [esto] (b", "113 y vea [esto](b")
    assert '+msgstr "Llame al 112 y vea [esto](b.md#x)."' in said.out
    assert "Vea [esto] (b.md)" not in said.out.replace("\n ", "")
    assert Path("locales/de/LC_MESSAGES/messages.po").read_bytes() == other
    assert run(["check", "--fix", "es"]) == 1
    assert "nothing to fix" in capfd.readouterr().err


def test_nothing_is_to_be_fixed_in_the_site_of_this_repository(tmp_path, capfd):
    root = Path(__file__).parents[1]
    for name in ("content", "locales"):
        shutil.copytree(root / name, tmp_path / name)
    shutil.copy(root / "pyproject.toml", tmp_path)
    run(["check", "--fix", "--site", str(tmp_path)])
    assert "nothing to fix" in capfd.readouterr().err
