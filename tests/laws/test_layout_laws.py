"""Law 5 where catalogs move: whatever they hold, and whichever way they go, every message arrives as it was."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from i18n import po
from i18n.config import PRESETS
from i18n.locales import folder_locale
from i18n.model import Catalog, Message, MessageKey, Previous, Style
from i18n.project.relayout import relayout
from i18n.project.site import open_site
from i18n.project.source import read_source
from i18n.project.sync import sync

PAGES = {"index": "Home", "risks": "Risks", "care/index": "Care", "care/home": "Rest"}
LAYOUTS = [*PRESETS, "{lang}/{domain}.po", "{path}.{locale}.po", "{folder}/{lang}.po"]
HEADER = (
    "Project-Id-Version: x\nLast-Translator: Ada\nLanguage: pt_BR\nContent-Type: text/plain; charset=UTF-8\n"
    "X-Own: yes\nPlural-Forms: nplurals=2; plural=(n != 1);\n"
)
WORDS = st.sampled_from(["", "Um", "Dois\nTrês", 'a "b"', "\\"])


@st.composite
def messages(draw):
    """A message of the content or of none, in any state."""
    msgid = draw(st.sampled_from([*PAGES.values(), "Gone", "Away", "Lost"]))
    obsolete = (
        draw(st.booleans()) if msgid not in PAGES.values() else draw(st.sampled_from([False] * 3 + [True]))
    )
    plural = "s" if msgid == "Lost" and draw(st.booleans()) else None
    page = draw(st.sampled_from([None, *(f"content/{page}.md" for page in (*PAGES, "old/x"))]))
    return Message(
        MessageKey(msgid, draw(st.sampled_from([None, None, "menu"]))),
        tuple(draw(WORDS) for _ in range(1 if plural is None else 2)),
        plural,
        draw(st.sampled_from([(), ("sure?",)])),
        (),
        () if page is None or obsolete else (page,),
        draw(st.sampled_from([(), ("fuzzy",), ("own",)])),
        draw(st.sampled_from([None, None, Previous("Before")])),
        obsolete,
    )


def held(folder: Path) -> tuple[dict, set]:
    """The messages of a locale, each of which stands once, and its headers."""
    site = open_site(folder)
    where = folder_locale("pt_BR")
    found, headers = {}, set()
    for path in site.catalogs[where].values():
        reading = po.read((folder / path).read_bytes(), path)
        assert not reading.faults
        headers.add(reading.catalog.header.msgstr[0])
        for one in reading.catalog.messages:
            assert one.key not in found
            found[one.key] = one
    return found, headers


@settings(max_examples=25)
@given(
    st.lists(messages(), max_size=12, unique_by=lambda one: one.key),
    st.lists(st.sampled_from(LAYOUTS), min_size=1, max_size=3),
    st.sampled_from([None, 30]),
)
def test_every_message_of_a_catalog_arrives_wherever_it_is_moved(found, layouts, wrap):
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for page, title in PAGES.items():
            path = folder / "content" / f"{page}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{title}\n", "utf-8")
        (folder / "i18n.toml").write_text('source_locale = "en"\nlocales = ["pt-BR"]\n', "utf-8")
        path = folder / "locales/pt_BR/LC_MESSAGES/messages.po"
        path.parent.mkdir(parents=True)
        header = Message(MessageKey(""), (HEADER,), translator_comments=("Ada, 2026",))
        path.write_bytes(po.write(Catalog(None, header, tuple(found), Style(wrap=wrap))))
        before = held(folder)
        for value in layouts:
            relayout(open_site(folder), value)
            assert held(folder) == before
        relayout(open_site(folder), "gettext")
        assert held(folder) == before
        assert [one for one in folder.rglob("*.po") if one != path] == []

        # In step with the content the way there and back changes no byte.
        site = open_site(folder)
        sync(site, read_source(site), site.config.locales, write=True, stamp="2026-01-01 10:00+0000")
        content = path.read_bytes()
        kept = held(folder)[0]
        for value in layouts:
            relayout(open_site(folder), value)
            site = open_site(folder)
            done = sync(
                site, read_source(site), site.config.locales, write=True, stamp="2026-02-01 10:00+0000"
            )
            assert (done.changed, done.removed) == ((), ())
            assert held(folder)[0] == kept
        relayout(open_site(folder), "gettext")
        assert sorted(path.read_bytes().split(b"\n\n")) == sorted(content.split(b"\n\n"))
