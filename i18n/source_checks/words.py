"""What the checks of the source know of its language."""

from __future__ import annotations

import re

EMPTY_LINKS: dict[str, frozenset[str]] = {
    language: frozenset(words.split("|"))
    for language, words in {
        "de": "hier|hier klicken|klicken sie hier|klick hier|mehr|mehr lesen|weiter|weiterlesen|weitere informationen|"
        "dieser link|diesem link|diese seite|diese seite hier|link|mehr erfahren|details",
        "en": "here|click here|click|this|this link|this page|link|more|read more|learn more|see more|see here|"
        "more information|more info|details|go|read this|this article|this website",
        "es": "aquí|haga clic aquí|clic aquí|pulse aquí|haz clic aquí|más|leer más|más información|este enlace|enlace|"
        "esta página|ver más|saber más|siga leyendo",
        "fr": "ici|cliquez ici|cliquer ici|clique ici|lien|ce lien|cette page|en savoir plus|lire la suite|plus|"
        "plus d'informations|voir plus|suite|voir ici",
        "it": "qui|clicca qui|clicchi qui|link|questo link|questa pagina|leggi di più|scopri di più|di più",
        "nl": "hier|klik hier|link|deze link|deze pagina|meer|lees meer|lees verder|meer informatie",
        "pl": "tutaj|tu|kliknij tutaj|link|ten link|ta strona|więcej|czytaj więcej|dowiedz się więcej",
        "pt": "aqui|clique aqui|link|este link|esta página|mais|leia mais|saiba mais|mais informações",
    }.items()
}
"""Texts of links that do not say where they lead, lower case."""

PLURALS: dict[str, re.Pattern[str]] = {
    language: re.compile(rf"(?<![^\W\d_])[^\W\d_]{{2,}}+(?:{ways})(?![\w(])")
    for language, ways in {
        "de": r"\((?:s|n|en|e|er|nen|innen|r)\)|\*innen|:innen|_innen|/(?:innen|-innen|n|en)",
        "en": r"\((?:s|es|ies|ren)\)|/s",
        "es": r"\((?:s|es|as|os|a)\)|/(?:as?|os?)",
        "fr": r"\((?:s|e|x|es|ne)\)|·e·?s?|\.e\.s?",
        "it": r"\((?:i|e|a)\)|/(?:i|e|a)",
        "nl": r"\((?:s|en|n)\)",
        "pt": r"\((?:s|es|as|a)\)",
    }.items()
}
"""Words with two endings at once."""
