"""Quiet where it is asked for: severities, locales that only report, ignored and known findings."""

import json
import shutil

import pytest
from sites import catalogs_of, git, translate

from i18n.checks import CHECKS
from i18n.cli import run
from i18n.errors import EXIT_FINDINGS, EXIT_GATE, EXIT_INPUT, EXIT_USAGE
from i18n.project import history

CONFIG = 'source_locale = "en"\nlocales = ["de", "fr"]\n'
PAGES = {"index.md": "# Home\n\nTake 5 mg.\n\nCall us.\n", "risks.md": "# Risks\n\nWait 3 days.\n"}
GERMAN = {
    "Home": "Start",
    "Take 5 mg.": "Nehmen Sie 6 mg.",
    "Call us.": "Rufen Sie uns an",
    "Risks": "Risiken",
}
FRENCH = {"Home": "Accueil", "Take 5 mg.": "Prenez 7 mg.", "Call us.": "Appelez-nous.", "Risks": "Risques"}


@pytest.fixture
def site(tmp_path):
    """A site with a wrong number in each of two languages, and a text that both lack."""
    (tmp_path / "content").mkdir()
    for name, text in PAGES.items():
        (tmp_path / "content" / name).write_text(text, "utf-8")
    (tmp_path / "i18n.toml").write_text(CONFIG, "utf-8")
    assert run(["sync", "--site", str(tmp_path)]) == 0
    translate(tmp_path, "de", GERMAN)
    translate(tmp_path, "fr", FRENCH)
    return tmp_path


def configure(site, more):
    (site / "i18n.toml").write_text(CONFIG + more, "utf-8")


def check(site, capsys, *words):
    """The exit code, and each finding as (locale, check, severity)."""
    capsys.readouterr()
    code = run(["check", *words, "--site", str(site), "--format", "json"])
    found = json.loads(capsys.readouterr().out or '{"findings": []}')["findings"]
    return code, {(one["locale"], one["check"], one["severity"]) for one in found}


def errors(found):
    return {(locale, name) for locale, name, severity in found if severity == "error"}


# Severities


def test_a_check_weighs_what_the_site_says_in_all_locales_or_in_some(site, capsys):
    code, found = check(site, capsys)
    assert code == EXIT_FINDINGS
    name = "number-changed"
    assert errors(found) == {("de", name), ("fr", name)}

    configure(site, f'[[checks]]\ncheck = "{name}"\nseverity = "warning"\nlocales = ["de"]\n')
    code, found = check(site, capsys)
    assert (code, errors(found)) == (EXIT_FINDINGS, {("fr", name)})
    assert ("de", name, "warning") in found

    configure(site, f'[[checks]]\ncheck = ["{name}", "missing"]\nseverity = "off"\n')
    code, found = check(site, capsys)
    assert code == 0
    assert {one for _, one, _ in found}.isdisjoint({name, "missing"})


def test_rules_hold_for_the_content_and_for_builds_too(site, capsys):
    (site / "content/index.md").write_text("# Home\n\n![](a.png)\n\n[No](lost.md)\n", "utf-8")
    assert "image-alt" in {name for _, name, _ in check(site, capsys, "--source")[1]}
    assert run(["build", "--strict", "--site", str(site)]) == EXIT_FINDINGS

    configure(site, '[[checks]]\ncheck = ["image-alt", "dead-link"]\nseverity = "off"\n')

    assert check(site, capsys, "--source") == (0, set())
    assert run(["build", "--strict", "--site", str(site)]) == 0
    assert ("en", "unused-rule", "warning") not in check(site, capsys)[1]


def test_the_first_rule_that_fits_holds(site, capsys):
    off = '[[checks]]\ncheck = "missing"\nseverity = "off"\nlocales = ["fr"]\n'
    configure(site, off + '[[checks]]\ncheck = "missing"\nseverity = "error"\n')

    found = errors(check(site, capsys)[1])
    assert ("de", "missing") in found
    assert ("fr", "missing") not in found


def test_a_rule_for_no_check_is_a_finding(site, capsys):
    configure(site, '[[checks]]\ncheck = "number-chnged"\nseverity = "off"\n')
    capsys.readouterr()

    run(["check", "--site", str(site)])

    assert "no check is called 'number-chnged': did you mean 'number-changed'?" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ('check = "missing"\n', "severity is missing"),
        ('severity = "off"\n', "check is missing"),
        ('check = []\nseverity = "off"\n', "check is an empty list"),
        ('check = "No Check"\nseverity = "off"\n', "is no id of a check"),
        ('check = "missing"\nseverity = "loud"\n', "severity must be"),
    ],
)
def test_a_rule_that_is_none_is_refused_with_its_place(site, capsys, rule, said):
    configure(site, f"[[checks]]\n{rule}")

    assert run(["check", "--site", str(site)]) == EXIT_USAGE
    assert said in capsys.readouterr().err


# Which locales block


def test_only_required_locales_make_check_fail_where_the_site_says_so(site, capsys):
    configure(site, '[gate]\nlocales = "required"\n\n[locale.de]\nmin_coverage = 100\n')
    code, found = check(site, capsys)
    assert (code, len(errors(found))) == (0, 2)

    configure(site, '[gate]\nlocales = "required"\n\n[locale.fr]\nrequired = true\n')
    assert check(site, capsys)[0] == EXIT_FINDINGS
    assert check(site, capsys, "de")[0] == 0


def test_limits_block_where_their_locale_does(site, capsys):
    translate(site, "de", {"Take 5 mg.": "Nehmen Sie 5 mg.", "Call us.": "Rufen Sie uns an."})
    limit = "\n[locale.de]\nmin_coverage = 100\n"

    configure(site, limit)
    assert check(site, capsys, "de")[0] == EXIT_GATE
    configure(site, '[gate]\nlocales = "required"\n' + limit)
    assert check(site, capsys, "de")[0] == 0


def test_what_is_wrong_with_the_source_always_blocks(site, capsys):
    configure(site, '[gate]\nlocales = "required"\n\n[site]\nbase_url = "https://clinic.example/"\n')
    assert run(["sync", "--site", str(site)]) == 0
    for tag, text in (("de", "Nehmen Sie 5 mg."), ("fr", "Prenez 5 mg.")):
        translate(site, tag, {"Take 5 mg.": text})
    assert check(site, capsys)[0] == 0
    (site / "content/risks.md").unlink()
    assert run(["sync", "--site", str(site)]) == 0

    code, found = check(site, capsys)
    assert code == EXIT_FINDINGS
    assert {name for _, name, severity in found if severity == "error"} >= {"url-lost"}


def test_a_new_text_of_the_source_fails_no_check_of_a_locale_that_is_not_required(site, capsys):
    translate(site, "de", {"Take 5 mg.": "Nehmen Sie 5 mg.", "Call us.": "Rufen Sie uns an."})
    translate(site, "fr", {"Take 5 mg.": "Prenez 5 mg."})
    assert check(site, capsys)[0] == 0
    page = site / "content/index.md"
    page.write_text(
        page.read_text("utf-8").replace("5 mg", "8 mg") + "\nA new text about 12 things.\n", "utf-8"
    )

    for _ in range(2):
        code, found = check(site, capsys)
        assert code == 0
        assert {name for _, name, _ in found} >= {"missing", "fuzzy"}
        assert run(["build", "--strict", "--site", str(site)]) == 0
        assert run(["sync", "--site", str(site)]) == 0

    configure(site, "[locale.fr]\nrequired = true\n")
    assert check(site, capsys)[0] == EXIT_FINDINGS


# Ignored findings


def wrong(site, capsys):
    """The check that finds the wrong numbers."""
    (name,) = {name for _, name in errors(check(site, capsys)[1])}
    return name


def notes(site, tag="de"):
    return [line for line in catalogs_of(site, tag).read_text("utf-8").splitlines() if "i18n: ignore" in line]


def told(site, capsys, *words):
    """What check says of the notes, as lines."""
    capsys.readouterr()
    run(["check", *words, "--site", str(site)])
    return [line for line in capsys.readouterr().out.splitlines() if "unused-ignore" in line]


def ignore(site, capsys, *words, reason="said in the next sentence"):
    capsys.readouterr()
    code = run(["ignore", *words, "--reason", reason, "--site", str(site)])
    said = capsys.readouterr()
    return code, said.out + said.err


def test_a_finding_that_is_wrong_is_noted_with_its_reason_and_told_no_more(site, capsys):
    name = wrong(site, capsys)
    before = catalogs_of(site, "de").read_text("utf-8")

    code, said = ignore(site, capsys, "de", name)

    assert code == 0
    assert said.endswith(f": {name} is ignored here: said in the next sentence\n")
    (note,) = notes(site)
    assert note.startswith(f"# i18n: ignore={name} reason=said in the next sentence sha=")
    assert catalogs_of(site, "de").read_text("utf-8").replace(f"{note}\n", "") == before
    assert errors(check(site, capsys)[1]) == {("fr", name)}
    assert told(site, capsys) == []
    assert run(["check", str(catalogs_of(site, "de"))]) == 0
    assert run(["sync", "--check", "--site", str(site)]) == 0


def test_a_place_words_or_a_page_say_which_finding_is_meant(site, capsys):
    name = wrong(site, capsys)
    translate(site, "de", {"Wait 3 days.": "Warten Sie 4 Tage."})
    lines = catalogs_of(site, "de").read_text("utf-8").splitlines()
    line = lines.index('msgstr "Nehmen Sie 6 mg."') + 1

    code, said = ignore(site, capsys, "de", name)
    assert (code, "finds 2 messages in de: name the one that is meant" in said) == (EXIT_USAGE, True)
    assert "'Wait 3 days.'" in said

    place = f"locales/de/LC_MESSAGES/messages.po:{line}:1"
    assert ignore(site, capsys, "de", name, place)[0] == 0
    assert ignore(site, capsys, "de", name, "risks.md")[0] == 0
    assert len(notes(site)) == 2
    assert ignore(site, capsys, "fr", name, "prenez")[0] == 0
    assert check(site, capsys)[0] == 0


def test_a_line_of_thousands_of_digits_is_no_place(site, capsys):
    place = f"locales/de/LC_MESSAGES/messages.po:{'9' * 5000}"

    code, said = ignore(site, capsys, "de", wrong(site, capsys), place)

    assert code == EXIT_USAGE
    assert "internal fault" not in said
    assert notes(site) == []


def test_a_note_holds_for_the_text_that_it_was_written_for(site, capsys):
    name = wrong(site, capsys)
    ignore(site, capsys, "de", name)

    translate(site, "de", {"Take 5 mg.": "Nehmen Sie 7 mg."})

    assert ("de", name) in errors(check(site, capsys)[1])
    (line,) = told(site, capsys)
    assert f": info: unused-ignore: the note 'ignore={name}' was written for another text" in line


def test_a_note_that_ignores_nothing_is_an_info_unless_its_check_did_not_run(site, capsys):
    name = wrong(site, capsys)
    ignore(site, capsys, "de", name)
    text = catalogs_of(site, "de").read_text("utf-8")
    catalogs_of(site, "de").write_text(text.replace(f"ignore={name}", "ignore=link-lost"), "utf-8")
    assert "ignores nothing: take it out" in told(site, capsys)[0]

    pedantic = next(one for one in CHECKS.values() if one.pedantic).id
    catalogs_of(site, "de").write_text(text.replace(f"ignore={name}", f"ignore={pedantic}"), "utf-8")
    assert told(site, capsys) == []
    assert "ignores nothing" in told(site, capsys, "--pedantic")[0]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("reason=said in the next sentence ", "", "gives no reason, so it is not obeyed"),
        ("reason=said in the next sentence", "reason=", "gives no reason, so it is not obeyed"),
        ("ignore=", "ignore=x", "is for no check that there is"),
    ],
)
def test_a_note_without_a_reason_or_for_no_check_is_not_obeyed(site, capsys, old, new, said):
    name = wrong(site, capsys)
    ignore(site, capsys, "de", name)
    text = catalogs_of(site, "de").read_text("utf-8")
    catalogs_of(site, "de").write_text(text.replace(old, new), "utf-8")

    assert ("de", name) in errors(check(site, capsys)[1])
    assert said in told(site, capsys)[0]


def test_what_cannot_be_noted_is_refused_and_nothing_is_written(site, capsys):
    name = wrong(site, capsys)
    before = catalogs_of(site, "de").read_bytes()

    for words, said in (
        (("de", "number-chnged"), "no check is called 'number-chnged': did you mean 'number-changed'?"),
        (("de", "quotes"), "quotes finds nothing in de"),
        (("de", name, "content/index.md:1"), f"{name} finds nothing there in de"),
        (("de", name, "no such words"), "'no such words' is no page"),
        (("es", name), "is not a locale of this site"),
    ):
        code, found = ignore(site, capsys, *words)
        assert (code, said in found) == (EXIT_USAGE, True), found
    assert ignore(site, capsys, "de", name, reason=" ") == (
        EXIT_USAGE,
        "error: no reason is given: say with --reason why it is right\n",
    )
    assert catalogs_of(site, "de").read_bytes() == before


# What is known


def test_what_a_baseline_knows_is_told_no_more_wherever_it_stands(site, capsys):
    known = site / "known.tsv"
    assert check(site, capsys, "--write-baseline", str(known))[0] == 0
    lines = known.read_text("utf-8").splitlines()
    assert lines[0] == "fingerprint\tcount\tcheck\tlocale\ttext"
    assert {tuple(line.split("\t")[1:]) for line in lines[1:]} >= {
        ("1", wrong(site, capsys), "de", "Take 5 mg."),
        ("1", wrong(site, capsys), "fr", "Take 5 mg."),
    }
    catalogs_of(site, "de").write_text(
        "# One line more.\n" + catalogs_of(site, "de").read_text("utf-8"), "utf-8"
    )

    code, found = check(site, capsys, "--baseline", str(known))
    assert (code, errors(found)) == (0, set())
    assert ("de", "missing", "info") in found

    translate(site, "de", {"Wait 3 days.": "Warten Sie 4 Tage."})
    code, found = check(site, capsys, "--baseline", str(known))
    assert code == EXIT_FINDINGS
    assert {locale for locale, _ in errors(found)} == {"de"}


def test_what_is_known_and_gone_is_an_info_of_a_whole_run_alone(site, capsys):
    known = site / "known.tsv"
    check(site, capsys, "--write-baseline", str(known))
    translate(site, "fr", {"Take 5 mg.": "Prenez 5 mg."})

    assert ("de", "unused-baseline", "info") in check(site, capsys, "--baseline", str(known))[1]
    assert check(site, capsys, "de", "--baseline", str(known))[1] == {
        ("de", "missing", "info"),
    } | {one for one in check(site, capsys, "de")[1] if one[2] == "info"}


def test_a_baseline_that_is_not_there_or_damaged_is_refused(site, capsys):
    words = ["check", "--site", str(site), "--baseline", str(site / "known.tsv")]
    assert run(words) == EXIT_USAGE
    assert "there is no such file: write it with --write-baseline" in capsys.readouterr().err

    (site / "known.tsv").write_text("fingerprint\tcount\tcheck\tlocale\ttext\nabc\tmany\n", "utf-8")
    assert run(words) == EXIT_INPUT
    assert "known.tsv:2: is no line of a known finding" in capsys.readouterr().err

    (site / "known.tsv").write_text(f"abc\t{'9' * 5000}\tnumber-changed\tde\tx\n", "utf-8")
    assert run(words) == EXIT_INPUT
    assert "known.tsv:1: is no line of a known finding" in capsys.readouterr().err


def test_a_baseline_is_written_over_another_one_alone(site, capsys):
    known = site / "known.tsv"
    known.write_text("", "utf-8")
    assert check(site, capsys, "--write-baseline", str(known))[0] == 0
    wrote = known.read_text("utf-8")
    # Two branches that git could not merge.
    known.write_text(f"<<<<<<< HEAD\n{wrote}=======\n{wrote}>>>>>>> other\n", "utf-8")
    assert check(site, capsys, "--write-baseline", str(known))[0] == 0
    assert known.read_text("utf-8") == wrote

    catalog = site / "locales/de/LC_MESSAGES/messages.po"
    was = catalog.read_bytes()
    assert run(["check", "--site", str(site), "--write-baseline", str(catalog)]) == EXIT_USAGE
    assert "is in the way and was not written by --write-baseline" in capsys.readouterr().err
    assert catalog.read_bytes() == was


def test_two_branches_that_wrote_a_baseline_leave_a_line_twice(site, capsys):
    known = site / "known.tsv"
    check(site, capsys, "--write-baseline", str(known))
    known.write_text(known.read_text("utf-8") * 2, "utf-8")

    assert check(site, capsys, "--baseline", str(known))[0] == 0


# What is new


@pytest.fixture
def committed(site):
    """The same, committed."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    git(site, "init", "-q")
    git(site, "add", "-A")
    git(site, "commit", "-qm", "All")
    return site


def test_only_what_has_changed_is_told(committed, capsys):
    assert check(committed, capsys, "--since", "HEAD") == (0, set())

    translate(committed, "de", {"Wait 3 days.": "Warten Sie 4 Tage."})
    code, found = check(committed, capsys, "--since", "HEAD")
    assert code == EXIT_FINDINGS
    assert {locale for locale, _, _ in found} == {"de"}
    assert len(errors(found)) == 1


def test_messages_whose_source_has_changed_are_told(committed, capsys):
    page = committed / "content/index.md"
    page.write_text(page.read_text("utf-8").replace("Call us.", "Call us at once."), "utf-8")

    for _ in range(2):
        code, found = check(committed, capsys, "--since", "HEAD")
        assert (code, found) == (0, {("de", "fuzzy", "info"), ("fr", "fuzzy", "info")})
        assert run(["sync", "--site", str(committed)]) == 0


def test_the_pull_request_of_an_author_fails_for_no_locale_that_is_not_required(committed, capsys):
    configure(committed, "[gate]\ncoverage = 50\nratchet = true\n\n[locale.fr]\nmin_coverage = 80\n")
    git(committed, "commit", "-qam", "Limits")
    page = committed / "content/index.md"
    page.write_text(
        "# Home\n\nTake 8 mg.\n\nCall us today.\n\nNew 1.\n\nNew 2 texts.\n\nAnd 3 more of them.\n", "utf-8"
    )

    for _ in range(2):
        assert check(committed, capsys, "--since", "HEAD")[0] == 0
        assert run(["sync", "--site", str(committed)]) == 0
    configure(committed, "[gate]\nratchet = true\n\n[locale.fr]\nrequired = true\n")
    assert check(committed, capsys, "--since", "HEAD")[0] == EXIT_FINDINGS


def test_an_address_that_leads_nowhere_is_always_told(committed, capsys):
    configure(committed, '[site]\nbase_url = "https://clinic.example/"\n')
    assert run(["sync", "--site", str(committed)]) == 0
    git(committed, "add", "-A")
    git(committed, "commit", "-qm", "Addresses")
    (committed / "content/risks.md").unlink()

    assert "url-lost" in {name for _, name, _ in check(committed, capsys, "--since", "HEAD")[1]}


def test_catalogs_of_no_locale_of_the_site_are_told_once_they_are_there(committed, capsys):
    catalogs_of(committed, "es").write_bytes(catalogs_of(committed, "de").read_bytes())
    assert ("es", "locale-unknown", "warning") in check(committed, capsys, "--since", "HEAD")[1]

    git(committed, "add", "-A")
    git(committed, "commit", "-qm", "es")
    assert check(committed, capsys, "--since", "HEAD") == (0, set())


def test_files_are_compared_with_a_revision_all_at_once(committed, capsys, monkeypatch):
    for tag in ("de", "fr"):
        path = catalogs_of(committed, tag)
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    asked, ask = [], history.asked
    monkeypatch.setattr(history, "asked", lambda *words, **told: asked.append(words) or ask(*words, **told))

    found = check(committed, capsys, "--since", "HEAD")[1]
    assert {locale for locale, name, _ in found if name == "po-bom"} == {"de", "fr"}
    both = len(asked)

    asked.clear()
    check(committed, capsys, "de", "--since", "HEAD")
    # What another locale costs is its catalog: the revision is judged, and the file is read.
    assert both - len(asked) == 2


def test_a_revision_that_git_does_not_know_or_files_are_refused(committed, capsys):
    assert run(["check", "--site", str(committed), "--since", "nowhere"]) == EXIT_USAGE
    assert "'nowhere' is no revision that git knows here" in capsys.readouterr().err
    assert run(["check", str(catalogs_of(committed, "de")), "--since", "HEAD"]) == EXIT_USAGE
    assert "'--since' is for the catalogs of a site" in capsys.readouterr().err


# No page gets worse


def worse(site, capsys):
    """The exit code with the ratchet, and what it says of pages."""
    capsys.readouterr()
    code = run(["check", "--since", "HEAD", "--fail-on", "error", "--site", str(site)])
    return code, [line for line in capsys.readouterr().out.splitlines() if line.startswith("gate: ")]


@pytest.fixture
def ratcheted(committed):
    configure(committed, "[gate]\nratchet = true\n")
    git(committed, "commit", "-qam", "Ratchet")
    return committed


def test_a_page_with_more_findings_than_before_is_worse(ratcheted, capsys):
    assert worse(ratcheted, capsys) == (0, [])

    translate(ratcheted, "de", {"Risks": "Risiken [hier"})
    code, said = worse(ratcheted, capsys)
    assert code in {EXIT_FINDINGS, EXIT_GATE}
    assert said == ["gate: content/risks.md is worse in de than at HEAD: 1 finding, 0 before"]


def test_a_translation_that_is_lost_makes_its_page_worse(ratcheted, capsys):
    translate(ratcheted, "fr", {"Risks": "", "Call us.": ""})

    assert worse(ratcheted, capsys) == (
        EXIT_GATE,
        [
            "gate: content/index.md is worse in fr than at HEAD: 1 translation lost",
            "gate: content/risks.md is worse in fr than at HEAD: 1 translation lost",
        ],
    )


def test_what_is_put_right_elsewhere_makes_up_for_nothing_on_another_page(ratcheted, capsys):
    translate(ratcheted, "de", {"Take 5 mg.": "Nehmen Sie 5 mg.", "Risks": "Risiken [hier"})

    assert [line.partition(" is")[0] for line in worse(ratcheted, capsys)[1]] == ["gate: content/risks.md"]


def test_a_withdrawn_translation_makes_no_page_worse(ratcheted, capsys):
    assert run(["withdraw", "de", "Call us.", "--reason", "wrong number", "--site", str(ratcheted)]) == 0

    assert worse(ratcheted, capsys)[1] == []


def test_a_text_that_moves_to_another_page_is_told_of_neither(ratcheted, capsys):
    first, other = ratcheted / "content/index.md", ratcheted / "content/risks.md"
    first.write_text(first.read_text("utf-8").replace("\nCall us.\n", ""), "utf-8")
    other.write_text(other.read_text("utf-8") + "\nCall us.\n", "utf-8")

    assert worse(ratcheted, capsys)[1] == []
