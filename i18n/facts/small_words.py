"""The small words of languages: what no other language has, and what no sentence ends with."""

from __future__ import annotations

_SMALL = {
    "ca": "a no on el la els les un una de del i o però que en per amb sense no és són aquest aquesta com quan si més",
    "cs": "to by a i nebo ale že se si je jsou na do z s v pro od při který která které jako když není mezi jen také",
    "da": "i over her og eller men at den det de en et er som på af til med for ikke fra har kan vil skal "
    "hvis når også",
    "de": "in an um so was hat war man es er als der die das den dem des ein eine einen einem einer und oder "
    "aber nicht ist sind von mit für auf zu im "
    "wenn dass auch wie wird werden bei nach kann sie wir ich",
    "en": "the a an and or but of to for with without is are was be been not this that these those it its you your "
    "we our they their from by as if when which who what how can will has have does do on at into about than then "
    "should must may only more all any there where because while",
    "es": "a he has me te más el la los las un una unos unas de del y o pero que en para por con sin no es "
    "son está están se su sus como "
    "cuando si más este esta estos estas al lo",
    "fi": "on ja tai mutta että on ovat ei se ne joka jos kun myös kuin mukaan ole voi vain sekä",
    "fr": "a on or en y si le la les un une des de du et ou mais que qui dans pour par sur avec sans est sont "
    "ne pas ce cette ces se "
    "sa ses son vous nous il elle au aux plus comme si être",
    "id": "an dan atau yang di ke dari untuk dengan tidak adalah ini itu pada dalam akan jika oleh sebagai anda kami",
    "it": "a i me so do il lo la i gli le un una uno di del della e o ma che in nel nella per con senza non è "
    "sono si su come "
    "quando se più questo questa da al alla dei delle",
    "nb": "i over her og eller men at den det de en et er som på av til med for ikke fra har kan vil skal "
    "hvis når også",
    "nl": "of was as we over per de het een en of maar niet is zijn van voor met op te in dat die dit deze "
    "als wordt worden ook naar bij "
    "kan u wij je",
    "pl": "a za to i oraz lub ale nie jest są się na do z w od dla że który która które jak gdy jeśli przez "
    "po to przy tylko",
    "pt": "me o a os as um uma de do da dos das e ou mas que em no na nos nas para por com sem não é são se "
    "seu sua como "
    "quando mais este esta ao à",
    "ro": "a am are și sau dar nu este sunt un o de la în din pe cu pentru că care se să ca fără dacă prin mai al ale",
    "ru": "то и или но не в на с к из от для что который которая которые как если это по при без же бы только",
    "sv": "i over her och eller men att den det de en ett är som på av till med för inte från har kan vill "
    "ska om när också",
    "tr": "on at ve veya ama ile için bir bu şu da de ki değil olan olarak gibi daha çok en ise kadar",
    "uk": "і й та або але не в у на з до від для що який яка які як якщо це по при без же би тільки",
}
SMALL_WORDS = {language: frozenset(words.split()) for language, words in _SMALL.items()}
"""By language: articles, prepositions, conjunctions and the like, the most frequent ones."""

_OPEN = {
    "ar": "و أو من إلى في على أن",
    "bn": "এবং বা ও কিন্তু",
    "cs": "a nebo ale v z s na do pro od že který která které",
    "da": "og eller men at den det en et af til",
    "de": "eine einen einem einer eines und oder aber für von im zum zur vom dass weil sowie",
    "en": "the a an and or but of with from",
    "es": "el los las un una unos unas de del y o pero que en para por con al su sus",
    "fa": "و یا که از به در با برای تا",
    "fr": "le la les un une des de du et ou mais que qui dans pour par sur avec sans au aux ce cette ces",
    "id": "dan atau yang di ke dari untuk dengan",
    "it": "il lo la i gli le un una di del della dei delle e o ma che in nel nella per con da al alla",
    "nb": "og eller men at den det en et av til",
    "nl": "de het een en of maar van voor met dat",
    "pl": "i oraz lub ale w z do na od dla że który która które",
    "pt": "o a os as um uma de do da dos das e ou mas que em no na para por com ao",
    "ro": "și sau dar un o de la în din pe cu pentru că care să",
    "ru": "и или но в с к на от для что который которая которые по из",
    "sv": "och eller men att den det en ett av till",
    "tr": "ve veya ile",
    "uk": "і й та або але в у з до на від для що який яка які",
}
OPEN_WORDS = {language: frozenset(words.split()) for language, words in _OPEN.items()}
"""By language: words with which no sentence ends."""


def telling_words(language: str, other: str) -> frozenset[str]:
    """The small words of a language by which it is told from another one; none where either is unknown."""
    return SMALL_WORDS.get(language, frozenset()) - SMALL_WORDS.get(other, frozenset())
