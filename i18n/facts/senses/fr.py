"""The senses of French."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="au moins; au minimum; pas moins (?:de|que); (?:pas|jamais) moins (?:de|que); plus de; plus que #; "
    "plus d'une?; (?:supérieure?s?|égale?s? ou supérieure?s?) à; "
    "plus (?:âgée?s?|grande?s?|longtemps|longue?s?|haute?s?|élevée?s?) que; au-dessus de #; "
    "# … (?:ou|et) (?:plus|davantage); à partir de #; minimum (?:de )?#; au plus tôt",
    less="au plus; au maximum; tout au plus; (?:pas|jamais) plus (?:de|que); pas plus d'une?; moins de; "
    "moins que #; moins d'une?; (?:inférieure?s?|égale?s? ou inférieure?s?) à; "
    "plus (?:jeunes?|petite?s?|courte?s?|basse?s?) que; jusqu'à (?:#|une?|deux|trois|quatre|cinq|six); "
    "en dessous de #; au-dessous de #; # … (?:ou|et) moins; maximum (?:de )?#; au plus tard",
    before="# (?:minutes?|heures?|jours?|semaines?|mois|ans?) avant; avant # ?(?:h|heures?)",
    after="# (?:minutes?|heures?|jours?|semaines?|mois|ans?) (?:après|plus tard); après # ?(?:h|heures?)",
    denies="pas; jamais; ne … jamais; aucune?; rien; ni; sans; nulle part; ne … (?:plus|personne)",
    shuns="ne; n'~; non; éviter?; évitez; évitent; interdi~; refus~; défen(?:du|d)~; empêch~; manqu~; absen~; "
    "exclu~; sauf; hormis; excepté; seulement; uniquement; sinon; au lieu; plutôt; à moins; "
    "in(?:correct|compatible|valid|utile|connu|visible|capable|actif|achevé|exact|changé|disponible|"
    "terdi|stable)~; im(?:possible|prudent|muable|propre)~; ir(?:régulier|responsable|réversible)~; "
    "il(?:légal|lisible|limité)~; mal~; peu; faute de; dépourvu~; supprim~; retir~; cess~; arrêt~; vide~; "
    "échou~; échec; rare~; renonc~; abst~; personne; loin; libre de; impossible~; introuvable~; insuffisan~; "
    "échec~; erreur~; inconnu~; invalide~; incapable~; masqu~; cach~; désactiv~; ignor~; diffèr~; différ~; "
    "trop; épuis~; illisible~; indisponible~; inattendu~; autre~; laiss~; omet~; omis~; facultati~; hors; "
    "absence; abandon~; dommage; ailleurs; invisible~; inexistant~; illégal~; inappropri~; inclassé~; "
    "terminé; dispar~; bloqu~; aucun~; en dehors; défaut; imposisble; obsolète~; partiel~; contraire",
    forbids="(?:ne |n')~ez (?:pas|jamais); ne ~ ~ez (?:pas|jamais); en aucun cas",
    idioms="pas seulement; pas uniquement; pas que; non seulement; ou pas; ou non; plus ou moins; n'oubliez pas; "
    "n'hésitez pas; ne vous inquiétez pas; pas de problème; pas mal; au plus vite; au plus près; le plus; "
    "pourquoi pas; rien d'autre que; pas à pas; d'autant plus que",
    times={
        "1": "une (?:seule )?fois; 1 fois",
        "2": "deux fois; 2 fois; bi(?:quotidien|hebdomadaire|mensuel)~",
        "3": "trois fois; 3 fois",
        "4": "quatre fois; 4 fois",
    },
    each={
        "h": "par heure; toutes les heures; chaque heure; horaire",
        "d": "par jour; tous les (?:jours|soirs|matins); chaque (?:jour|soir|matin); quotidien~; journali~",
        "wk": "par semaine; toutes les semaines; chaque semaine; hebdomadaire~",
        "mo": "par mois; tous les mois; chaque mois; mensuel~",
        "a": "par an; tous les ans; chaque année; annuel~; par année",
    },
    spans={
        "h": "heure~; horaire~",
        "d": "jour~; quotidien~; soir~; matin~; nuit~",
        "wk": "semaine~; ~hebdomadaire~",
        "mo": "mois; ~mensuel~",
        "a": "ans?; année~; annuel~",
    },
)
