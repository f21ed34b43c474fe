"""``i18n check FILE.po``: catalogs of any project, judged by path and without a site."""

from __future__ import annotations

from pathlib import Path

import pytest
from sites import make

from i18n.cli import run

HEADER = 'msgid ""\nmsgstr ""\n"Language: {}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n{}\n'
LOST = 'msgid "See [b](c.md)."\nmsgstr "Siehe b."\n'


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is no site."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def catalog(path: str, *messages: str, language: str = "de", fields: str = "") -> str:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(HEADER.format(language, fields) + "\n" + "\n".join(messages), "utf-8")
    return path


def test_a_catalog_is_judged_where_no_site_is(capfd: pytest.CaptureFixture[str]) -> None:
    path = catalog("po/x.po", LOST)

    assert run(["check", path]) == 1

    said = capfd.readouterr().out
    assert said.startswith("po/x.po:8:1: error: link-lost: lacks the link to 'c.md'\n")
    assert said.endswith("1 error in de\n")


def test_what_is_missing_or_needs_work_is_not_said(capfd: pytest.CaptureFixture[str]) -> None:
    path = catalog("x.po", 'msgid "a"\nmsgstr ""\n', '#, fuzzy\nmsgid "b"\nmsgstr "c"\n')

    assert run(["check", "--fail-on", "info", path]) == 0

    assert capfd.readouterr().out == ""


@pytest.mark.parametrize(
    ("path", "language", "said"),
    [
        ("x.po", "fr", "fr"),
        ("fr.po", "", "fr"),
        ("django-pt_BR.po", "", "pt-BR"),
        ("site.zh_Hant_TW.po", "nonsense", "zh-Hant-TW"),
        ("sr@latin/LC_MESSAGES/x.po", "", "sr-Latn"),
        ("ja/site.po", "", "ja"),
    ],
)
def test_its_language_is_that_of_the_header_or_of_the_path(
    path: str, language: str, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", catalog(path, LOST, language=language)]) == 1

    assert capfd.readouterr().out.endswith(f" in {said}\n")


def test_a_catalog_in_no_language_is_a_wrong_argument(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["check", catalog("po/site.po", language=""), "not-there.po"]) == 2

    said = capfd.readouterr().err
    assert "po/site.po: neither its header nor its path says which language it is in" in said
    assert "not-there.po: there is no such file" in said


def test_a_header_that_contradicts_the_path_is_found(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["check", catalog("fr/LC_MESSAGES/x.po", language="de")]) == 0
    assert run(["check", catalog("po/fr.po", language="de")]) == 0
    assert run(["check", catalog("fr/de.po", language="de")]) == 0

    assert capfd.readouterr().out.count("warning: po-language") == 2


@pytest.mark.parametrize(
    ("markup", "found"), [("markdown", "link-syntax"), ("html", "refused"), ("plain", "")]
)
def test_its_texts_are_read_as_the_option_says(
    markup: str, found: str, capfd: pytest.CaptureFixture[str]
) -> None:
    message = 'msgid "<b>See</b> [b](c.md)."\nmsgstr "<b>Siehe</b> [b] (c.md)."\n'
    path = catalog("x.po", message if markup != "html" else message.replace("Siehe</b>", "Siehe"))

    assert run(["check", path, "--markup", markup]) == bool(found)

    assert found in capfd.readouterr().out


def test_the_source_may_be_in_another_language_than_english(capfd: pytest.CaptureFixture[str]) -> None:
    message = 'msgid "Nehmen Sie 1.500 ml."\nmsgstr "Take 1,500 ml."\n'

    assert run(["check", catalog("x.po", message, language="en", fields='"X-Source-Language: de\\n"')]) == 0
    assert run(["check", catalog("y.po", message, language="en")]) == 1

    assert "y.po:8:1: error: number-" in capfd.readouterr().out


def test_a_damaged_catalog_costs_only_its_damaged_messages(capfd: pytest.CaptureFixture[str]) -> None:
    path = catalog("x.po", 'msgid "a\nmsgstr "b"\n', LOST)

    assert run(["check", path]) == 3

    said = capfd.readouterr().out
    assert "error: po-syntax" in said
    assert "error: link-lost" in said


def test_a_template_is_judged_as_a_file_alone(capfd: pytest.CaptureFixture[str]) -> None:
    fields = '"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n"'
    path = catalog("x.pot", 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\n', language="", fields=fields)

    assert run(["check", path]) == 0
    assert capfd.readouterr().out == ""
    Path(path).write_bytes(b"\xef\xbb\xbf" + Path(path).read_bytes())
    assert run(["check", path, "--fail-on", "warning"]) == 1


def test_locales_stay_locales_also_where_a_file_has_their_name(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(make("starter", Path("site").absolute()))
    Path("de").write_text("nothing", "utf-8")

    assert run(["check", "de"]) == 2

    assert "'de' is not a locale of this site" in capfd.readouterr().err


def test_a_file_is_a_path_whatever_its_name(capfd: pytest.CaptureFixture[str]) -> None:
    catalog("catalog.txt", LOST)

    assert run(["check", "catalog.txt"]) == 1

    assert "link-lost" in capfd.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["x.po", "de"], "'de' is no file, but a locale of a site: name either catalogs by their paths"),
        (["po"], "po: is a folder: name the catalogs in it: po/*.po"),
        (["--markup", "html"], "'--markup' is for catalogs by path"),
    ],
)
def test_what_does_not_go_together_is_said(
    words: list[str], said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    catalog("po/x.po")

    assert run(["check", *words]) == 2

    assert said in capfd.readouterr().err
