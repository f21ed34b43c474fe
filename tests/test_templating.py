"""Templates: what is extracted from them, and what a msgstr can do to a page: nothing."""

import pytest

from i18n.errors import InputError
from i18n.locales import locale
from i18n.model import Localized, Markup, MessageKey, State
from i18n.templating import Speaker, Templates, extract_messages, misfit, said

EN, DE, AR = locale("en"), locale("de"), locale("ar")


def english(key, n=None, plural=None):
    return Localized(key.msgid if plural is None or n == 1 else plural, EN, State.MISSING)


def speaker(texts=None, here=DE):
    """Somebody who knows some texts, by msgid or by (msgctxt, msgid); a tuple holds the forms for 1 and for others."""
    known = texts or {}

    def lookup(key, n=None, plural=None):
        found = known.get((key.msgctxt, key.msgid) if key.msgctxt else key.msgid)
        if found is None:
            return english(key, n, plural)
        return Localized(found if isinstance(found, str) else found[n != 1], here, State.CURRENT)

    return Speaker(here, lookup, english)


def rendered(template, texts=None, here=DE, **values):
    return Templates({}, {"page.html": template}).render("page.html", values, speaker(texts, here))


# Extraction


@pytest.mark.parametrize(
    ("template", "key", "plural", "line"),
    [
        ("{{ _('Home') }}", MessageKey("Home"), None, 1),
        ("\n\n{{ gettext('Home') }}", MessageKey("Home"), None, 3),
        ("{{ pgettext('month', 'May') }}", MessageKey("May", "month"), None, 1),
        ("{{ ngettext('one', 'many', n) }}", MessageKey("one"), "many", 1),
        ("{{ npgettext('c', 'one', 'many', n) }}", MessageKey("one", "c"), "many", 1),
        ("\n{% trans %}Good\n   day{% endtrans %}", MessageKey("Good day"), None, 2),
        ("{% trans 'menu' %}File{% endtrans %}", MessageKey("File", "menu"), None, 1),
        (
            "{% trans n=3 %}{{ n }} page{% pluralize %}{{ n }} pages{% endtrans %}",
            MessageKey("%(n)s page"),
            "%(n)s pages",
            1,
        ),
        ("{% if a %}{% for b in c %}{{ _('deep') }}{% endfor %}{% endif %}", MessageKey("deep"), None, 1),
        ("<a title=\"{{ _('In a tag') }}\">", MessageKey("In a tag"), None, 1),
    ],
)
def test_every_way_to_say_a_message_is_extracted_with_its_line(template, key, plural, line):
    (unit,) = extract_messages("page.html", template)

    assert (unit.key, unit.plural, unit.reference.line) == (key, plural, line)
    assert unit.markup is Markup.PLAIN


def test_a_comment_for_translators_goes_with_the_message_below_it():
    template = "{# i18n: a button #}\n{{ _('Send') }}\n\n{# for us #}\n{{ _('Stop') }}"

    send, stop = extract_messages("page.html", template)

    assert (send.note, stop.note) == ("a button", "")


def test_a_message_with_placeholders_is_flagged_and_a_percent_sign_alone_is_not():
    first, second = extract_messages("page.html", "{{ _('%(a)s here', a=1) }} {{ _('100% sure') }}")

    assert (first.flags, second.flags) == ({"python-format"}, frozenset())


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("\n{% nonsense %}", "page.html:2: encountered unknown tag 'nonsense'"),
        ("{{ _('a' }}", "page.html:1: "),
        ("{{ _(name) }}", "page.html:1: '_' needs literal texts"),
        ("{{ _('') }}", "page.html:1: '_' needs literal texts"),
        ("{{ ngettext('one', many, 2) }}", "page.html:1: 'ngettext' needs literal texts"),
        ("{{ _('a <b>bold</b> word') }}", "page.html:1: a message holds the markup '<b>'"),
        ("{% trans %}a&nbsp;b{% endtrans %}", "page.html:1: a message holds the markup '&nbsp;'"),
        ("<a title='{% trans %}x{% endtrans %}'>", "page.html:1: 'trans' cannot stand inside a tag"),
        ("<title>{% block title %}{% endblock %}</title>", "page.html:1: 'block' cannot stand inside a tag"),
    ],
)
def test_what_cannot_be_extracted_is_an_error_with_its_line_and_never_no_messages(template, says):
    with pytest.raises(InputError) as caught:
        extract_messages("page.html", template)

    assert str(caught.value).startswith(says)


def test_all_faults_of_a_template_are_told_at_once():
    with pytest.raises(InputError) as caught:
        extract_messages("page.html", "{{ _(a) }}\n{{ _('<i>') }}\n{{ _('fine') }}")

    assert [problem.line for problem in caught.value.problems] == [1, 2]


# What templates say


def test_a_msgstr_is_escaped_between_tags_and_in_attributes():
    html = rendered("<p title=\"{{ _('x') }}\">{{ _('x') }}</p>", {"x": '<b onclick="y">&'})

    assert html == '<p title="&lt;b onclick=&#34;y&#34;&gt;&amp;">&lt;b onclick=&#34;y&#34;&gt;&amp;</p>'


def test_a_text_that_fell_back_is_an_element_with_its_language():
    html = rendered("<p>{{ _('Home') }}</p>{% trans %}a < b{% endtrans %}")

    assert html == '<p><span lang="en" dir="ltr">Home</span></p><span lang="en" dir="ltr">a &lt; b</span>'


@pytest.mark.parametrize(
    "template",
    [
        "<p title=\"{{ _('Home') }}\">",
        "<p title='{{ _('Home') }}'>",
        "<p title={{ _('Home') }}>",
        "<p {% if yes %}title=\"{{ _('Home') }}\"{% endif %}>",
        "<title>{{ _('Home') }}</title>",
        "<!-- {{ _('Home') }} -->",
        "<textarea>{{ _('Home') }}</textarea>",
    ],
)
def test_where_no_element_can_stand_a_text_that_fell_back_is_plain(template):
    html = rendered(template, yes=True)

    assert "Home" in html
    assert "span" not in html


def test_after_a_tag_a_comment_and_a_title_elements_stand_again():
    html = rendered("<title>a</title><p title='>'><!-- > --><br>{{ _('Home') }}")

    assert html.endswith('<span lang="en" dir="ltr">Home</span>')


def test_markup_caught_in_a_variable_is_plain_in_an_attribute():
    html = rendered("{% set label %}{{ _('Home') }}{% endset %}<p title=\"{{ label }}\">")

    assert html == '<p title="Home">'


def test_a_language_mark_goes_into_the_tag_that_carries_the_text():
    template = "<title{{ name|lang_mark }}>{{ name }}</title>"

    foreign = rendered(template, name=said(Localized("Risks", EN, State.MISSING), speaker()))
    own = rendered(template, name=said(Localized("Risiken", DE, State.CURRENT), speaker()))

    assert foreign == '<title lang="en" dir="ltr">Risks</title>'
    assert own == "<title>Risiken</title>"


def test_values_are_escaped_and_numbers_are_written_as_the_locale_writes_them():
    html = rendered("{{ _('%(a)s and %(b)s', a='<i>', b=1234567) }}", {"%(a)s and %(b)s": "%(b)s und %(a)s"})

    assert html == "1.234.567 und &lt;i&gt;"


def test_a_value_of_html_stays_html_but_not_in_an_attribute():
    see = "{{ _('see %(l)s', l=link) }}"
    template = f"{{% set link %}}<a href='x'>y</a>{{% endset %}}{see}|<p title=\"{see}\">"

    html = rendered(template, {"see %(l)s": "siehe %(l)s"})

    assert html == "siehe <a href='x'>y</a>|<p title=\"siehe y\">"


@pytest.mark.parametrize(
    "msgstr", ["%(x)s Seiten", "%d Seiten", "100 % von %(n)s", "%(n)d", "%", "%(n)s %(nn)s", "keine"]
)
def test_a_msgstr_that_does_not_fit_its_placeholders_shows_the_source_and_is_remembered(msgstr):
    who = speaker({"%(n)s pages": msgstr})
    html = Templates({}, {"a": "{{ _('%(n)s pages', n=3) }}"}).render("a", {}, who)

    assert html == '<span lang="en" dir="ltr">3 pages</span>'
    assert MessageKey("%(n)s pages") in who.refused


def test_a_percent_sign_is_free_where_nothing_is_filled_in():
    assert rendered("{{ _('100% sure') }}", {"100% sure": "zu 100 % sicher (%d)"}) == "zu 100 % sicher (%d)"


def test_a_plural_form_may_leave_out_the_number_and_nothing_else():
    template = "{{ ngettext('%(num)s page of %(who)s', '%(num)s pages of %(who)s', n, who='X') }}"
    texts = {"%(num)s page of %(who)s": ("eine Seite von %(who)s", "%(num)s Seiten von %(who)s")}

    assert rendered(template, texts, n=1) == "eine Seite von X"
    assert rendered(template, texts, n=2) == "2 Seiten von X"
    assert (
        misfit("eine Seite", "%(num)s page of %(who)s", "%(num)s pages of %(who)s", frozenset({"num"}))
        is not None
    )


def test_what_fell_back_counts_as_its_own_language_does():
    template = "{{ ngettext('%(num)s page', '%(num)s pages', n) }}"

    assert rendered(template, n=1) == '<span lang="en" dir="ltr">1 page</span>'
    assert rendered(template, n=0) == '<span lang="en" dir="ltr">0 pages</span>'


def test_a_macro_imported_without_context_speaks_the_same_language():
    templates = Templates(
        {},
        {
            "macros": "{% macro m() %}{{ _('Home') }}{% endmacro %}",
            "a": "{% import 'macros' as x %}{{ x.m() }}",
        },
    )

    assert templates.render("a", {}, speaker({"Home": "Start"})) == "Start"
    assert templates.render("a", {}, speaker({"Home": "بيت"}, AR)) == "بيت"


def test_a_site_overrides_one_block_and_keeps_the_rest_of_the_theme():
    theme = {
        "base.html": "[{% block a %}A{% endblock %}{% block b %}B{% endblock %}]",
        "page.html": "{% extends 'base.html' %}",
    }
    own = {"base.html": "{% extends 'theme/base.html' %}{% block b %}mine{% endblock %}"}

    assert Templates(theme, own).render("page.html", {}, speaker()) == "[Amine]"


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("a\n{{ nothing }}", "content/_templates/page.html:2: 'nothing' is undefined"),
        ("a\n\n{{ 1 / 0 }}", "content/_templates/page.html:3: division by zero"),
        ("{{ _('%(a)s') }}", "content/_templates/page.html:1: the message needs a value for '%(a)s'"),
        ("{% extends 'gone.html' %}", "content/_templates/page.html:1: there is no template 'gone.html'"),
        ("a\n{% nonsense %}", "content/_templates/page.html:2: encountered unknown tag 'nonsense'"),
    ],
)
def test_a_template_that_fails_is_an_error_at_its_line(template, says):
    with pytest.raises(InputError) as caught:
        rendered(template)

    assert str(caught.value).startswith(says)


@pytest.mark.parametrize(
    ("call", "shown"),
    [
        ("_('%s pages')", "%s"),
        ("ngettext('%d page', '%d pages', n)", "%d"),
        ("_('%(n)d of %(m)s')", "%(n)d"),
        ("pgettext('list', '%i')", "%i"),
    ],
)
def test_a_placeholder_that_nothing_is_put_into_is_a_fault_of_the_template(call, shown):
    with pytest.raises(InputError) as raised:
        extract_messages("page.html", f"<p>\n{{{{ {call} }}}}")

    assert str(raised.value) == (
        f"page.html:2: a message holds '{shown}', which nothing is put into: "
        "write a placeholder with a name: '%(name)s'"
    )


@pytest.mark.parametrize("text", ["100% sure", "50 %", "%(n)s of 100%%", "%(n)sd", "20%-30%", "5%"])
def test_a_per_cent_sign_in_a_text_of_a_template_is_no_fault(text):
    assert extract_messages("page.html", f"{{{{ _('{text}', n=1) }}}}")[0].key.msgid == text


def test_a_per_cent_sign_in_a_trans_tag_is_one():
    assert (
        extract_messages("page.html", "{% trans %}100%d or %s{% endtrans %}")[0].key.msgid == "100%%d or %%s"
    )


@pytest.mark.parametrize(
    ("written", "tag", "shown"),
    [
        ("'2026-11-02'|format_date", "de", "2. November 2026"),
        ("'2026-11-02'|format_date('full')", "fr", "lundi 2 novembre 2026"),
        ("'14:30'|format_time", "en", "2:30 PM"),
        ("'2026-11-02T14:30'|format_datetime", "de", "2. November 2026, 14:30"),
        ("-3|format_relative", "de", "vor 3 Tagen"),
        ("1234.5|format_number", "de", "1.234,5"),
        ("1234.5|format_number", "ar-EG", "١٬٢٣٤٫٥"),
        ("1200000|format_compact", "de", "1,2 Mio"),
        ("20|format_currency('EUR')", "fr", "20,00 €"),
        ("0.256|format_percent", "de", "26 %"),
        ("3|format_unit('kilogram')", "pl", "3 kilogramy"),
        ("['a', 'b', 'c']|format_list", "de", "a, b und c"),
        ("['a', '<b>']|format_list('or')", "de", "a oder &lt;b&gt;"),
        ("3|format_range(5)", "ja", "3～5"),
        ("'2026-11-02'|format_range('2026-11-05')", "de", "2.–5. Nov. 2026"),
        ("3|ordinal_category", "en", "few"),
        ("'uk'|display_name", "de", "Ukrainisch"),
        ("'A & B'|quote", "de", "„A &amp; B“"),
        ("'+49 30'|isolate('ltr')", "ar", '<bdi dir="ltr">+49 30</bdi>'),
    ],
)
def test_the_locale_toolbox_writes_as_the_pages_locale_does(written, tag, shown):
    made = rendered("{{ " + written + " }}", here=locale(tag))

    assert made.replace("\u202f", " ").replace("\xa0", " ").rstrip(".") == shown


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("3|format_unit('kilogramm')", "did you mean 'kilogram'?"),
        ("'soon'|format_date", "isoformat"),
        ("'no such'|display_name", "no such"),
        ("3|format_range('2026-11-02')", "two of a kind"),
    ],
)
def test_a_value_that_no_tool_can_write_is_said_with_the_templates_line(written, what):
    with pytest.raises(InputError) as caught:
        rendered("\n{{ " + written + " }}")

    (problem,) = caught.value.problems
    assert problem.line == 2
    assert what in f"{problem.what}{problem.fix}"
