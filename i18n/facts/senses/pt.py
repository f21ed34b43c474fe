"""The senses of Portuguese."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="pelo menos; no mínimo; ao menos; (?:não|nunca) menos (?:de|do que|que); mais de; mais do que; "
    "mais que #; (?:maior|superior|maiores|superiores) (?:de|a|que) #; maior (?:ou igual )?(?:do )?que; "
    "superior a; acima de #; a partir de #; # … (?:ou|e) mais; mínimo (?:de )?#; não antes de",
    less="no máximo; quando muito; (?:não|nunca) mais (?:de|do que|que); menos de; menos do que; menos que #; "
    "(?:menor|inferior|menores|inferiores) (?:de|a|que) #; menor (?:ou igual )?(?:do )?que; inferior a; "
    "abaixo de #; até (?:#|uma?|dois|duas|três|quatro|cinco|seis); # … (?:ou|e) menos; máximo (?:de )?#; "
    "o mais tardar",
    before="# (?:minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?|anos?) antes; antes das #",
    after="# (?:minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?|anos?) (?:depois|após|mais tarde); depois das #",
    denies="não; nunca; jamais; nenhum~; nada; ninguém; nem; sem; tampouco",
    shuns="evit~; proib~; recus~; neg(?:ar|ou|ado)~; imped~; falt~; carec~; ausên~; ausen~; exclu~; salvo; exceto; "
    "excepto; só; somente; apenas; senão; caso contrário; em vez; ao invés; "
    "in(?:corret|correct|compatível|válid|útil|visível|capaz|ativ|complet|segur|estável|adequad)~; "
    "im(?:possível|prudente|utável|própri)~; ir(?:regular|responsável)~; il(?:egal|egível|imitad)~; "
    "des(?:conhec|ativ|apar)~; mal~; pouco~; livre de; deix(?:ar|e|em) de; remov~; vazi~; falh~; rara~; "
    "absten~; abstenha~; longe; imposs~; incapaz~; erro~; desconhec~; insuficient~; difer~; diferent~; "
    "escond~; ocult~; desativ~; desactiv~; desabilit~; ignor~; demasiad~; deix~; omit~; omis~; suprim~; "
    "fora; esgot~; nenhu~; inexistent~; inesperad~; inváli~; impedi~; imisc~; ilegal~; ilegív~; outr~; "
    "perd~; incomp~; indispon~; indefin~; invis~; desligad~; ausent~; alhei~; menos; "
    "des(?!d|ta|te|s|cr|en|ej|t)~; in(?:sust|alter|disp|defin)~; except~; imos~; por ~r(?!u); parad~; "
    "obsolet~; mant~; incert~",
    forbids="nunca; jamais; em hipótese alguma; em caso algum; não (?:deve|devem|pode|podem)",
    idioms="não só; não apenas; não somente; ou não; mais ou menos; não se esqueça~; não hesite~; não se preocupe~; "
    "nada mais que; por que não; sem dúvida; cada vez mais; nem sempre; nem todos",
    times={
        "1": "uma (?:única |só )?vez; 1 vez",
        "2": "duas vezes; 2 vezes",
        "3": "três vezes; 3 vezes",
        "4": "quatro vezes; 4 vezes",
    },
    each={
        "h": "por hora; a cada hora; de hora em hora",
        "d": "ao dia; por dia; a cada dia; todos os dias; todas as (?:noites|manhãs); diári~; diariamente; "
        "cada (?:dia|noite|manhã); cotidian~",
        "wk": "por semana; à semana; a cada semana; toda semana; todas as semanas; semanal~; cada semana",
        "mo": "por mês; ao mês; a cada mês; todo mês; todos os meses; mensal~; cada mês",
        "a": "por ano; ao ano; a cada ano; todo ano; todos os anos; anual~; cada ano",
    },
    spans={
        "h": "hora~",
        "d": "dia~; diári~; diaria~; noite~; manhã~; tarde~",
        "wk": "seman~",
        "mo": "mês; meses; mensa~",
        "a": "ano; anos; anua~",
    },
)
