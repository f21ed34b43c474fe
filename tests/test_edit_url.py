"""The link for those who want to help: on translated pages, only where a site wants it."""

import re

import pytest
from test_pages import CONFIG, PAGES, built

from i18n.config import read_config
from i18n.errors import UsageError

LINK = re.compile(r'<p class="edit"[^>]*><a href="([^"]+)" rel="nofollow">')


def files(pattern):
    config = CONFIG.replace('locales = ["de", "ar"]', 'locales = ["de", "ar", "pt-BR"]')
    line = f'edit_url = "{pattern}"\n' if pattern else ""
    return built(PAGES, texts={"de": True}, config=config + line)[0]


def test_each_translated_page_links_to_where_it_is_translated():
    found = files("https://weblate.example/{folder}/?q=location:{page}&x={locale}")

    assert LINK.findall(found["de/guide/a.html"]) == [
        "https://weblate.example/de/?q=location:content/guide/a.md&amp;x=de"
    ]
    assert "https://weblate.example/pt_BR/?" in LINK.findall(found["pt-BR/risks.html"])[0]
    assert "Helfen Sie, diese Seite zu übersetzen" in found["de/risks.html"]
    for name in ("en/risks.html", "de/404.html", "index.html"):
        assert not LINK.findall(found[name])


def test_names_of_files_become_parts_of_the_address():
    found, _ = built(
        {"a b&c#d.md": "# A\n"}, texts={"de": True}, config=CONFIG + 'edit_url = "https://e.example/{page}"\n'
    )

    assert LINK.findall(found["de/a b&c#d.html"]) == ["https://e.example/content/a%20b%26c%23d.md"]


def test_there_is_none_without_the_key():
    assert not any('class="edit"' in str(text) for name, text in files("").items() if name.endswith("html"))


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("https://x.example/{pag}", "'{pag}' stands for nothing: did you mean 'page'?"),
        ("https://x.example/{catalog}", "'{catalog}' stands for nothing: known here: locale, folder, page"),
        ("weblate/{page}", "is no web address"),
        ("javascript:alert({page})", "is no web address"),
        ("https://x.example/{page", "is no web address"),
        ("https://x.example/?a=<b>", "is no web address"),
    ],
)
def test_a_pattern_that_is_none_is_refused(pattern, said):
    with pytest.raises(UsageError) as refused:
        read_config(f"{CONFIG}edit_url = '{pattern}'\n", "i18n.toml")
    assert said in str(refused.value)
