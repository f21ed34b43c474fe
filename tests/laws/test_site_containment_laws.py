"""Law 7 on whole sites: catalogs that are hostile from end to end."""

from __future__ import annotations

import pytest
from hostile import HOSTILE
from sites import (
    BASES,
    built,
    catalog,
    catalogs_of,
    leave_out_what_is_for_some,
    set_locales,
    tags,
    template,
    theme_template,
)
from trees import active, bare, dead_links, links, parse

from i18n.cli import run

EVERY = [pytest.param("every_block", HOSTILE[start::6], id=f"every_block-{start}") for start in range(6)]
SOME = [pytest.param("starter", HOSTILE[::9], id="starter"), pytest.param("demo", HOSTILE[4::9], id="demo")]


@pytest.mark.parametrize(("site", "texts"), [*EVERY, *SOME], indirect=["site"])
def test_no_catalog_of_hostile_texts_changes_a_page_outside_its_units_or_brings_anything_active(site, texts):
    leave_out_what_is_for_some(site)
    hostile = dict(zip(tags(len(texts)), texts, strict=True))
    set_locales(site, [*hostile])
    own, others = template(site), theme_template()
    for tag, text in hostile.items():
        for domain, known in (("messages", own), ("theme", others)):
            said = catalog(
                known, tag, lambda message, _, text=text: text if message.msgctxt != "slug" else ""
            )
            catalogs_of(site, tag.replace("-", "_"), domain).write_text(said, "utf-8", newline="")

    code = run(["build", "--site", str(site)])
    output = site / "build"

    # A NUL character is a fault of the file.
    assert code == (3 if "\0" in texts else 0)
    for path in sorted(output.glob("en/**/*.html")):
        name = path.relative_to(output / "en")
        source = parse(path.read_text("utf-8"))
        # A link may lead elsewhere; there is none where the source has none.
        expected, leads = bare(source), len(links(source.one("main")))
        for tag, text in hostile.items():
            page = parse((output / tag / name).read_bytes().decode("utf-8"))
            assert active(page) == active(source), f"{name}: {text[:40]!r}"
            assert bare(page) == expected, f"{name}: {text[:40]!r}"
            assert len(links(page.one("main"))) <= leads, f"{name}: {text[:40]!r}"


@pytest.mark.parametrize(("site", "texts"), EVERY, indirect=["site"])
def test_no_slug_leads_out_of_the_locales_folder_or_onto_another_page(site, texts, tmp_path):
    hostile = dict(zip(tags(len(texts)), texts, strict=True))
    set_locales(site, [*hostile])
    own = template(site)
    for tag, text in hostile.items():
        said = catalog(own, tag, lambda message, _, text=text: text if message.msgctxt == "slug" else "")
        catalogs_of(site, tag.replace("-", "_")).write_text(said, "utf-8", newline="")

    assert run(["build", "--site", str(site)]) == (3 if "\0" in texts else 0)

    output = site / "build"
    assert sorted(path.name for path in tmp_path.iterdir()) == [site.name]
    counts = {len(list((output / tag).rglob("*.html"))) for tag in ("en", *hostile)}
    assert counts == {len(list((output / "en").rglob("*.html")))}
    assert dead_links(output, BASES[site.name]) == []


def test_every_address_in_every_page_leads_to_a_file_and_a_place_in_it(site):
    output = built(site, "--pseudo")

    assert dead_links(output, BASES[site.name]) == []
