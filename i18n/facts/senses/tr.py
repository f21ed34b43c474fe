"""The senses of Turkish."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="en az; en azından; asgari #; minimum #; # ?~(?:den|dan|ten|tan) (?:fazla|çok|uzun|büyük|yüksek|yaşlı); "
    "~(?:den|dan|ten|tan) (?:az|kısa|küçük|düşük) ol(?:ma(?!l)|a(?:maz|may))~; ~(?:den|dan|ten|tan) fazla; "
    "# … (?:veya|ya da|ve) (?:daha fazla|üzeri|üstü|daha çok|fazlası); "
    "# … (?:üzerinde|üzeri|üstünde|aşkın|aşan); # yaş (?:ve )?üstü",
    less="en fazla; en çok #; azami #; maksimum #; en geç; # ?~(?:den|dan|ten|tan) (?:az|kısa|küçük|düşük|genç); "
    "~(?:den|dan|ten|tan) (?:fazla|çok|uzun|büyük|yüksek) ol(?:ma(?!l)|a(?:maz|may))~; "
    "~(?:den|dan|ten|tan) az; # … (?:veya|ya da|ve) (?:daha az|altı|daha genç); "
    "# … (?:altında|altı|altındaki); #~ kadar",
    before="# (?:dakika|saat|gün|hafta|ay|yıl) (?:önce|önceden|öncesi)~; saat #~ önce",
    after="# (?:dakika|saat|gün|hafta|ay|yıl) (?:sonra|sonrası)~; saat #~ sonra",
    denies="değil~; yok; yoktur; hiç; hiçbir; hiçbiri; hiç kimse; asla; ne … ne; "
    "~(?:ma|me)(?:yın|yin|yınız|yiniz|z|zsınız|zsiniz|malı|meli|malısınız|melisiniz|mak|mek|mıştır|"
    "miştir|dı|di|yacak|yecek|yan|yen)(?:dır|dir|tır|tir)?; ~(?:mıyor|miyor|muyor|müyor)~; "
    "~(?:amaz|emez|maz|mez)(?:sınız|siniz|lar|ler)?; ~(?:sız|siz|suz|süz)",
    shuns="~(?:ma|me)(?:dan|den)(?! önce); "
    "~(?:ma|me)(?:yıp|yip|yken|dik|dık|diğ|dığ|miş|mış|yebil|yabil|yeceğ|yacağ|se|sa|lidir|lıdır|mek|mak)~; "
    "~(?:sız|siz|suz|süz)~; kaçın~; sakın~; yasak~; engel~; önle~; red~; eksik~; hariç; dışında; sadece; "
    "yalnızca; yalnız; ancak; aksi; yerine; olmaz; uzak; nadir~; güçlükle; az; bırak~; kes~; boş~; sıfır; "
    "gayri~; gayrı; anti~; im[kh]ansız; imkânsız; durdur~; atla~; vazgeç~; yanlış; başarısız; muaf; çıkar~; "
    "yoksun; arındır~; mahrum; degil; yoklar~; güven-mi~; bilinmeyen; geçersiz; gizle~; kapat~; kapalı; "
    "devre dışı; yoksay~; yok say~; farklı~; fark; ayrı; çok; fazla; yetersiz; bitti; tüken~; bastır~; "
    "diğer~; beklenmeyen; beklenmedik; iptal~; koru~; başka; ~(?:ma|me); hata~; geri çevir~; değişmeden; "
    "olanaksız; imkan; olduğu gibi; kalma~; atlan~; sağlama; kullanma; "
    "~(?:ma|me)(?:dınız|diniz|zken|yarak|yerek|zsa|zse)~; ~(?:mezse|mazsa|mezken|mazken|medi|madı)~; hayır; "
    "~(?:mama|meme)~; ~(?:mam|mem); ~(?:ma|me)(?:malı|meli)~",
    forbids="asla; hiçbir (?:zaman|koşulda|şekilde); ~(?:ma|me)(?:yın|yin|yınız|yiniz)",
    idioms="sadece … değil; yalnızca … değil; yalnız … değil; aşağı yukarı; az çok; unutmayın~; çekinmeyin~; "
    "endişelenmeyin; merak etmeyin; değil mi; neden olmasın; olup olma~; en az onun kadar; daha az ya da çok",
    times={
        "1": "(?:bir|1) (?:kez|defa|kere); tek sefer~",
        "2": "(?:iki|2) (?:kez|defa|kere); günde iki",
        "3": "(?:üç|3) (?:kez|defa|kere)",
        "4": "(?:dört|4) (?:kez|defa|kere)",
    },
    each={
        "h": "saatte; her saat; saatlik; saat başı",
        "d": "günde; her (?:gün|akşam|sabah|gece); günlük; gündelik",
        "wk": "haftada; her hafta; haftalık",
        "mo": "ayda; her ay; aylık",
        "a": "yılda; her yıl; yıllık; senede",
    },
    spans={
        "h": "saat~",
        "d": "gün~; akşam~; sabah~; gece~",
        "wk": "hafta~",
        "mo": "ay~",
        "a": "yıl~; sene~",
    },
)
