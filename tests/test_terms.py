"""Terms: their file, and where they stand in a text."""

from pathlib import Path

import pytest
from sites import make, ran, rewrite

from i18n.cli import run
from i18n.locales import locale
from i18n.terms import COLUMNS, Form, Terms, read_terms

HEADER = "\t".join(COLUMNS)
KETAMINE = f"""{HEADER}
ketamine\t\tketamines\tesketamine\t\tyes\tan anaesthetic
ketamine\tde\tKetamin*\tS-Ketamin*
ketamine\tpl\tketamin*
ketamine\tar\tكيتامين
ketamine\tja\tケタミン
ketamine\tko\t케타민
esketamine\tde\tEsketamin*
esketamine\tar\tإسكيتامين
esketamine\tja\tエスケタミン
NMDA\t\t\t\tyes
NMDA\tar\tإن إم دي إيه
mg\tja\tmg\tグラム
side effect\t\tside effects
side effect\tes\tefecto* secundario*|efecto* adverso*
"""


def terms(content: str) -> Terms:
    found, faults = read_terms(content, "terms.tsv")
    assert faults == ()
    return found


def faults(content: str) -> list[str]:
    return [str(one) for one in read_terms(content, "terms.tsv")[1]]


# --- the file ---


def test_a_line_says_one_term_for_one_locale():
    one = terms(KETAMINE).terms[0]
    assert one.text == "ketamine"
    assert one.protected
    assert one.forms(locale("de")) == (Form("Ketamin", after=True),)
    assert one.unlike(locale("de")) == (Form("esketamine"), Form("S-Ketamin", after=True))
    assert one.notes(locale("de")) == ("an anaesthetic",)
    assert one.forms(locale("fr")) == ()


def test_a_locale_takes_what_its_parent_says():
    found = terms(f"{HEADER}\ncup\tes\ttaza\ncup\tes-MX\t\tcopa\n").terms[0]
    assert found.forms(locale("es-MX")) == (Form("taza"),)
    assert found.unlike(locale("es-MX")) == (Form("copa"),)
    assert found.unlike(locale("es")) == ()


def test_what_is_kept_stands_as_the_source_writes_it_except_where_a_locale_has_forms():
    one = next(one for one in terms(KETAMINE).terms if one.text == "NMDA")
    assert one.stays(locale("de"))
    assert one.forms(locale("de")) == (Form("NMDA", exact=True),)
    assert not one.stays(locale("ar"))


def test_spreadsheets_may_write_it():
    text = '\ufeffNote\tTerm\tKeep\r\n"says ""yes"", a word"\t"NMDA"\tTRUE\r\n\t\t\r\n'
    found = terms(text.removeprefix("\ufeff"))
    assert [one.text for one in found.terms] == ["NMDA"]
    assert found.terms[0].notes(None) == ('says "yes", a word',)


def test_no_cell_ends_the_line_of_a_comment():
    (found,) = terms("term\tnote\ndose\ta\rb\u2028msgid\x0bc\n").terms
    assert found.notes(None) == ("a b msgid c",)


def test_every_fault_is_said_at_once_with_its_place():
    assert faults(
        f"{HEADER}\n"
        "dose\tde-XX-YY\tDosis\n"
        "dose\t\t\t\tmaybe\n"
        "dose\tde\tDo*sis||Menge|Menge\n"
        "dose\tde\tDosis\n"
        "dose\tde\tMenge\t\t\tyes\n"
        "\tde\tDosis\n"
        "do|se\n"
        "dose\tfr\tdose\tdose\n"
        "dose\tes\tdosis\t\tyes\n"
        "dose\tpl\tdawka\t\t\t\t\tmore\n"
    ) == [
        "terms.tsv:2:6: unknown locale 'de-XX-YY': did you mean 'de-x-xx-yy'?",
        "terms.tsv:3:9: keep is 'yes' or 'no', not 'maybe'",
        "terms.tsv:4:9: 'Do*sis' has '*' inside a word: '*' stands where a word ends, or at the beginning of a form",
        "terms.tsv:4:16: an empty form: write forms with '|' between them",
        "terms.tsv:4:23: 'Menge' stands twice: remove one of the two",
        "terms.tsv:6:17: a term is protected in all locales or in none: say it in the line without a locale",
        "terms.tsv:7:1: no term: write the term as the source says it",
        "terms.tsv:8:1: the term 'do|se' holds '*' or '|': write one form here, and others into 'forms'",
        "terms.tsv:9:14: 'dose' is allowed and a look-alike at once: take it out of one of the two",
        "terms.tsv:10:16: a term that is kept has no other forms: take out the one or the other",
        "terms.tsv:11:19: 'more' stands in no column: the first line names 7 columns",
    ]


def test_a_faulty_line_costs_itself_alone():
    found, problems = read_terms(f"{HEADER}\ndose\tde\tDosis\ndose\tde\tMenge\nmood\tde\tStimmung\n", "t.tsv")
    assert [str(one) for one in problems] == [
        "t.tsv:3:1: 'dose' has a line for de already, line 2: make one line of the two"
    ]
    assert [one.text for one in found.terms] == ["dose", "mood"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("term\tlocal\n", ["terms.tsv:1:6: unknown column 'local': did you mean 'locale'?"]),
        (
            "locale\n",
            ["terms.tsv:1:1: no column 'term': the first line names the columns: " + ", ".join(COLUMNS)],
        ),
        ("term\tterm\n", ["terms.tsv:1:6: column 'term' stands twice: remove one of the two"]),
        ("", []),
        ("\n", []),
    ],
)
def test_the_first_line_names_the_columns(content, said):
    assert faults(content) == said


# --- in a text ---


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ketamine helps", ["ketamine"]),
        ("**Keta**mine and S-ketamine", ["ketamine"]),
        ("Esketamine helps", ["esketamine"]),
        ("ketaminelike", []),
        ("`ketamine` and [it](ketamine.md)", []),
        ("NMDA, not nmda", ["NMDA"]),
        ("nmda", []),
        ("Side\neffects", ["side effect"]),
        ("&#107;etamine", ["ketamine"]),
        ("ke\u00adtamine", ["ketamine"]),
    ],
)
def test_a_text_of_the_source_says_a_term(text, said):
    assert [one.text for one in terms(KETAMINE).said(text).terms] == said


def test_a_longer_term_hides_the_shorter_one_in_it():
    found = terms(f"{HEADER}\ndose\ndose of ketamine\nketamine\n")
    assert [one.text for one in found.said("the dose of ketamine").terms] == ["dose of ketamine"]
    assert [one.text for one in found.said("ketamine, a dose").terms] == ["dose", "ketamine"]


@pytest.mark.parametrize(
    ("tag", "text", "allowed", "unlike"),
    [
        ("de", "Ketamin hilft", {"ketamine"}, {}),
        ("de", "die Ketaminbehandlung", {"ketamine"}, {}),
        ("de", "Esketamin hilft", {"esketamine"}, {"ketamine": "Esketamin"}),
        ("de", "S-Ketamin hilft", set(), {"ketamine": "S-Ketamin"}),
        ("de", "S-Ketamin, nicht Ketamin", {"ketamine"}, {"ketamine": "S-Ketamin"}),
        ("de", "Nmda und NMDA", {"NMDA"}, {}),
        ("de", "Nmda", set(), {}),
        ("pl", "ketaminy, Ketaminą", {"ketamine"}, {}),
        ("pl", "nieketamina", set(), {}),
        ("es-MX", "Efectos secundarios", {"side effect"}, {}),
        ("es", "efecto no deseado", set(), {}),
        ("ar", "والكيتامين", {"ketamine"}, {}),
        ("ar", "كِيتامين", {"ketamine"}, {}),
        ("ar", "إسكيتامين", {"esketamine"}, {"ketamine": "إسكيتامين"}),
        ("ar", "مستقبلات إن إم دي إيه", {"NMDA"}, {}),
        ("ja", "これはケタミンです", {"ketamine"}, {}),
        ("ja", "これはエスケタミンです", {"esketamine"}, {"ketamine": "エスケタミン"}),
        ("ja", "プログラムを25mgで", {"mg"}, {}),
        ("ja", "25グラム", set(), {"mg": "グラム"}),
        ("ja", "ケタミンクリニック", {"ketamine"}, {}),
        ("ko", "케타민은 약입니다", {"ketamine"}, {}),
        ("ko", "에스케타민은", set(), {}),
    ],
)
def test_a_translation_says_a_term(tag, text, allowed, unlike):
    heard = terms(KETAMINE).heard(text, locale(tag))
    assert heard.allowed == allowed
    assert {term: one.text for term, one in heard.unlike.items()} == unlike


def test_terms_that_differ_in_capitals_are_two():
    found = terms(f"{HEADER}\nUS\tde\tUSA\nus\tde\tuns\n")
    assert [one.text for one in found.said("the US and us").terms] == ["US", "us"]
    assert [one.text for one in found.said("us alone").terms] == ["us"]
    assert found.heard("uns", locale("de")).allowed == {"us"}


def test_digits_are_words_of_their_own():
    found = terms(f"{HEADER}\n112\t\t\t\tyes\nmg\t\t\t\tyes\n")
    assert [one.text for one in found.said("call 112").terms] == ["112"]
    assert [one.text for one in found.said("call 1125, 2112, 50mg").terms] == ["mg"]


# --- in a site ---


@pytest.fixture
def site(tmp_path: Path) -> Path:
    home = make("starter", tmp_path / "site")
    ran(home, "add", "de")
    ran(home, "sync")
    return home


def test_a_change_of_a_protected_term_is_never_minor(site, capfd):
    page = site / "content" / "index.md"
    page.write_text("---\ntitle: Home\n---\n\nTake hydroxyzine at home.\n", "utf-8")
    (site / "locales" / "terms.tsv").write_text(f"{HEADER}\nhydroxyzine\t\t\t\t\tyes\n", "utf-8")
    ran(site, "sync")
    catalog = site / "locales" / "de" / "LC_MESSAGES" / "messages.po"
    rewrite(
        catalog,
        'msgid "Take hydroxyzine at home."\nmsgstr ""',
        'msgid "Take hydroxyzine at home."\nmsgstr "Zu Hause Hydroxyzin nehmen."',
    )
    rewrite(page, "hydroxyzine", "hydralazine")
    capfd.readouterr()
    assert run(["minor", "--site", str(site), "--all-of", "content"]) == 1
    assert "the protected term 'hydroxyzine' changed" in capfd.readouterr().out
    ran(site, "sync")
    assert '#| msgid "Take hydroxyzine at home."' in catalog.read_text("utf-8")


def test_a_faulty_file_stops_sync_and_is_said_by_the_others(site, capfd):
    (site / "locales" / "terms.tsv").write_text("term\tlocale\ndose\txx-yy-zz-1\n", "utf-8")
    for command, code in (("sync", 3), ("merge", 3), ("minor", 3), ("build", 3), ("status", 3)):
        assert run([command, "--site", str(site)]) == code, command
        told = capfd.readouterr()
        assert "locales/terms.tsv:2:6: " in told.err + told.out, command
    assert run(["check", "--site", str(site)]) == 3
    (site / "locales" / "terms.tsv").write_bytes(b"term\n\xff\n")
    assert run(["sync", "--site", str(site)]) == 3
    assert "locales/terms.tsv:2:1: is not UTF-8" in capfd.readouterr().err


def test_a_text_full_of_terms_takes_linear_time():
    found = terms(f"{HEADER}\na\t\t\taa|*b*\n" + "".join(f"a{n}\tde\t*a*\n" for n in range(10)))
    text = "a aa " * 2_000 + "b" * 20_000
    found.said(text)
    assert found.heard(text, locale("de")).unlike


def test_translators_are_told_the_terms_where_they_are_wanted(site, capfd):
    (site / "locales" / "terms.tsv").write_text(
        f"{HEADER}\ninsurance card\t\t\tbank card\t\t\tof a health insurance\n"
        "insurance card\tde\tVersichertenkarte*|Gesundheitskarte*\tBankkarte\nmedicines\t\t\t\tyes\n",
        "utf-8",
    )
    before = (site / "locales" / "messages.pot").read_bytes()
    ran(site, "sync")
    assert (site / "locales" / "messages.pot").read_bytes() == before
    config = site / "i18n.toml"
    config.write_text("term_comments = true\n" + config.read_text("utf-8"), "utf-8")
    ran(site, "sync")
    template = (site / "locales" / "messages.pot").read_text("utf-8")
    catalog = (site / "locales" / "de" / "LC_MESSAGES" / "messages.po").read_text("utf-8")
    assert "#. glossary: insurance card; not bank card; of a health insurance\n" in template
    assert (
        "#. glossary: insurance card = Versichertenkarte*, Gesundheitskarte*; not bank card, Bankkarte; "
        "of a health insurance\n" in catalog
    )
    assert catalog.count("#. glossary: medicines (not translated)\n") == 1
    capfd.readouterr()
    for command in ("sync", "merge", "sync"):
        ran(site, command)
        assert capfd.readouterr().out == "everything is up to date\n"
    config.write_text(config.read_text("utf-8").replace("term_comments = true\n", ""), "utf-8")
    ran(site, "sync")
    assert (site / "locales" / "messages.pot").read_bytes() == before


def test_a_protected_term_that_no_text_says_is_told(site, capfd):
    (site / "locales" / "terms.tsv").write_text(
        f"{HEADER}\ninsurance\t\t\t\t\tyes\ninsurence\tde\tVersicherung\ninsurence\t\t\t\t\tyes\nketamin\n",
        "utf-8",
    )
    capfd.readouterr()
    run(["check", "--site", str(site)])
    told = [line for line in capfd.readouterr().out.splitlines() if "unused" in line]
    assert told == [
        "locales/terms.tsv:3:1: info: unused-term: no text of the site says the protected term 'insurence'"
    ]
    assert run(["explain", "unused-term"]) == 0
    assert capfd.readouterr().out.startswith("unused-term (info): ")


def translated(site: Path, msgid: str, msgstr: str) -> None:
    rewrite(
        site / "locales" / "de" / "LC_MESSAGES" / "messages.po",
        f'msgid "{msgid}"\nmsgstr ""',
        f'msgid "{msgid}"\nmsgstr "{msgstr}"',
    )


@pytest.mark.parametrize(("protected", "seen"), [("yes", False), ("no", True)])
def test_an_old_translation_of_a_changed_protected_term_is_shown_nowhere(site, protected, seen):
    page = site / "content" / "index.md"
    page.write_text("---\ntitle: Home\n---\n\nTake hydroxyzine with you.\n", "utf-8")
    config = site / "i18n.toml"
    config.write_text('stale = "marked"\n' + config.read_text("utf-8"), "utf-8")
    (site / "locales" / "terms.tsv").write_text(f"{HEADER}\nhydroxyzine\t\t\t\t\t{protected}\n", "utf-8")
    ran(site, "sync")
    translated(site, "Take hydroxyzine with you.", "Nehmen Sie Hydroxyzin mit.")
    rewrite(page, "hydroxyzine", "hydralazine")
    for synced in (False, True):
        if synced:
            ran(site, "sync")
        ran(site, "build")
        shown = (site / "build" / "de" / "index.html").read_text("utf-8")
        assert ("Hydroxyzin" in shown) == seen


def test_a_page_without_the_translation_of_a_protected_term_is_not_announced(site, capfd):
    page = site / "content" / "index.md"
    page.write_text(
        "---\ntitle: Home\n---\n\n" + "Words and more words. " * 40 + "\n\nNaloxone helps.\n", "utf-8"
    )
    ran(site, "sync")
    translated(site, "Home", "Start")
    catalog = site / "locales" / "de" / "LC_MESSAGES" / "messages.po"
    text = catalog.read_text("utf-8")
    long = ("Words and more words. " * 40).strip()
    catalog.write_text(
        text.replace(f'msgid "{long}"\nmsgstr ""', f'msgid "{long}"\nmsgstr "Worte."'), "utf-8"
    )
    capfd.readouterr()
    ran(site, "explain", "index", "de")
    assert "announced: 9" in capfd.readouterr().out
    (site / "locales" / "terms.tsv").write_text(f"{HEADER}\nnaloxone\t\t\t\t\tyes\n", "utf-8")
    ran(site, "explain", "index", "de")
    assert "built, not announced: 1 message is not current that can harm when wrong" in capfd.readouterr().out


@pytest.mark.parametrize(
    "content",
    [
        "term\n" + "\t" * 500_000,
        "\t" * 500_000,
        "term\tforms\na\t" + "|" * 200_000,
        "term\n" + "*\n" * 50_000,
        "term\tforms\na\t" + "a" * 1_000_000,
        "x" * 1_000_000,
        '"' * 1_000_000,
    ],
    ids=range(7),
)
def test_a_hostile_file_costs_no_more_than_its_size(content):
    _, problems = read_terms(content, "terms.tsv")
    assert len(problems) <= 1000
    assert all(len(str(one)) < 400 for one in problems)
