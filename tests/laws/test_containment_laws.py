"""Law 7 on random translations that are built from hostile pieces."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import example, given, settings
from hypothesis import strategies as st

from i18n.containment import refusal
from i18n.markup import VOID, parse_inline
from i18n.model import Markup
from i18n.sanitize import SCHEMES, removed

PIECES = [
    "a", " ", "b c", "\n", "\n\n", "  \n", "\\", "*", "**", "_", "~~", "`", "``", "[", "]", "(", ")", "!",
    "^", "{", "}", "<", ">", "</", "/>", "<b>", "</b>", "<em>", "</em>", "<span>", "</span>",
    "<span dir=rtl>", "<a href=x>", "</a>", "<br>", "<wbr>", "<bdi>", "</bdi>", "<ruby>", "<rt>", "</rt>",
    "</ruby>", "<kbd>", "</kbd>", "<i>", "</i>", "<script>", "</script>", "<style>", "<svg>", "</svg>",
    "<math>", "<img src=x onerror=y>", "<p>", "</p>", "</div>", "<!--", "-->", "<!-- x -->", "<?x", "?>",
    "<![CDATA[", "]]>", "<!X>", "--!>", "<!-->", "](javascript:x)", "](data:x)", "](http://x)", "](y)",
    "![", "[^1]", "[^2]", "^[", "{.c}", "{#i}", "{onclick=x}", "{dir=rtl}", 'href="', "href='", '"', "'",
    "=", "javascript:", "java\tscript:", "&colon;", "&#x6a;", "&lt;", "&amp;", "&", ";", "http://x.org",
    "www.x.org", "a@x.org", "<http://x.org>", "<javascript:x>", "<a@x.org>", "[x]", "[x]: y", "[a][x]",
    "\u202e", "\u2067", "\u2069", "\u2028", "\0", "{{ x }}", "{% x %}", "|", "# ", "- ", "1. ", "> ", "---",
    "```",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
ALWAYS = {"em", "strong", "del", "s", "code", "br", "wbr", "bdi", "q", "abbr", "sub", "sup"} | {
    *("ruby", "rt", "rp", "span"),
}  # fmt: skip


class Reader(HTMLParser):
    """Reads a fragment like a browser would: tags that nest, and everything else."""

    def __init__(self, fragment: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.others: list[str] = []
        self.stack: list[str] = []
        self.balanced = True
        self.feed(fragment)
        self.close()
        self.balanced = self.balanced and not self.stack

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.stack.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        if not self.stack or self.stack.pop() != tag:
            self.balanced = False

    def handle_comment(self, data):
        self.others.append(data)

    def handle_decl(self, decl):
        self.others.append(decl)

    def handle_pi(self, data):
        self.others.append(data)

    def unknown_decl(self, data):
        self.others.append(data)


def fragments(text):
    parsed = parse_inline(text)
    return [
        "".join(part if isinstance(part, str) else part.raw for part in parts)
        for parts in (parsed.parts, *parsed.notes)
    ]


def scheme(url):
    cleaned = "".join(char for char in url if char > " ")
    name, colon, _ = cleaned.partition(":")
    return (
        name.lower()
        if colon and name.isascii() and name[:1].isalpha() and name.replace("+", "").isalnum()
        else ""
    )


@settings(max_examples=1500, deadline=None)
@given(texts)
def test_what_is_not_refused_brings_nothing_but_balanced_harmless_markup(msgstr):
    if refusal(Markup.MARKDOWN, "words", msgstr) is not None:
        return
    for fragment in fragments(msgstr):
        read = Reader(fragment)
        assert read.balanced
        assert set(read.tags) <= ALWAYS
        assert not read.others
        assert {name for _, name, _ in read.attributes} <= {"lang", "dir"}
        assert not removed(fragment)


# A source that opens a script and never ends it is its author's, and no reader agrees with another about it.
sources = texts.filter(lambda text: "<script" not in text and "<style" not in text)


@settings(max_examples=1500, deadline=None)
@given(sources, texts)
def test_what_is_not_refused_brings_no_more_than_its_source(msgid, msgstr):
    if msgid == msgstr or refusal(Markup.MARKDOWN, msgid, msgstr) is not None:
        return
    theirs = [Reader(fragment) for fragment in fragments(msgid)]
    ours = [Reader(fragment) for fragment in fragments(msgstr)]
    if all(read.balanced for read in theirs):
        assert all(read.balanced for read in ours)
    known = [tag for read in theirs for tag in read.tags]
    for tag in (tag for read in ours for tag in read.tags if tag not in ALWAYS):
        assert tag in known
        known.remove(tag)
    urls = {value for read in theirs for _, name, value in read.attributes if name in {"href", "src"}}
    active = {piece for read in theirs for piece in read.attributes}
    for read in ours:
        for tag, name, value in read.attributes:
            assert name in {"href", "src", "title", "alt", "lang", "dir"} or (tag, name, value) in active
            if name in {"href", "src"}:
                assert value in urls or scheme(value) in {"", *SCHEMES}
    before = sum(map(removed, fragments(msgid)), start=removed(""))
    assert not sum(map(removed, fragments(msgstr)), start=removed("")) - before


@settings(max_examples=500, deadline=None)
@given(texts, texts)
@example("<!--<b>", "a<b>")
def test_html_that_is_not_refused_is_balanced(msgid, msgstr):
    if msgid == msgstr or refusal(Markup.HTML, msgid, msgstr) is not None:
        return
    if Reader(msgid).balanced:
        assert Reader(msgstr).balanced


@settings(max_examples=500, deadline=None)
@given(st.sampled_from(Markup), st.text(), st.text())
def test_no_text_at_all_makes_the_judge_fail(markup, msgid, msgstr):
    refusal(markup, msgid, msgstr)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(Markup), texts)
def test_a_text_may_always_stand_for_itself(markup, text):
    reason = refusal(markup, text, text)
    assert reason is None or "character" in reason
