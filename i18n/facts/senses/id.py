"""The senses of Indonesian."""

from __future__ import annotations

from i18n.facts.senses.base import Senses

SENSES = Senses(
    more="sekurang-kurangnya; setidaknya; setidak-tidaknya; paling sedikit; paling tidak; minimal #; "
    "minimal (?:satu|dua|tiga)~; minimum #; tidak kurang dari; lebih dari; "
    "lebih (?:besar|tinggi|lama|tua|panjang) (?:dari|daripada); di atas #; "
    "# … atau (?:lebih|lebih tua|ke atas); paling cepat; lewat dari",
    less="paling banyak; paling lama; sebanyak-banyaknya; maksimal #; maksimal (?:satu|dua|tiga)~; maksimum #; "
    "tidak lebih dari; kurang dari; lebih (?:kecil|rendah|singkat|muda|pendek) (?:dari|daripada); "
    "di bawah #; hingga # (?:menit|jam|hari|minggu|bulan|tahun|tablet|mg|%); "
    "sampai # (?:menit|jam|hari|minggu|bulan|tahun|tablet|mg|%); # … atau (?:kurang|lebih muda|ke bawah); "
    "selambat-lambatnya; paling lambat",
    before="# (?:menit|jam|hari|minggu|bulan|tahun) sebelum~; sebelum (?:pukul|jam) #",
    after="# (?:menit|jam|hari|minggu|bulan|tahun) (?:setelah|sesudah|kemudian)~; "
    "(?:setelah|sesudah) (?:pukul|jam) #",
    denies="tidak; tak; bukan; jangan; belum; tanpa; tiada; tidaklah; bukanlah; janganlah",
    shuns="hindar~; menghindar~; dihindar~; larang~; melarang; dilarang; terlarang; menolak; tolak; ditolak; "
    "kurang; kecuali; selain; hanya; cuma; bila tidak; melainkan; alih-alih; daripada; mencegah; cegah; "
    "gagal; kosong; nol; jarang; henti~; berhenti; hentikan; hapus; menghapus; mustahil; bebas; non~; anti~; "
    "salah; lewatkan; abaikan; absen; luput; pantang~; berpantang; kehabisan; kesalahan; galat; sembunyi~; "
    "menyembunyi~; nonaktif~; dinonaktif~; menonaktif~; mematikan; matikan; mengabaikan; diabaikan; "
    "berbeda~; beda; terlalu; habis; menekan; lain~; luar; diluar; batal~; membatalkan; biarkan; lewati; "
    "dilewati; nihil; invalid; tidka; tdk; hilang; selesai; menghilang~; keluar; tetap; bukat; tidap; tida; "
    "tak~; # dari",
    forbids="jangan; jangan pernah; janganlah; tidak boleh",
    idioms="tidak hanya; bukan hanya; tidak sekadar; bukan sekadar; tidak cuma; atau tidak; kurang lebih; "
    "lebih kurang; jangan lupa; jangan ragu~; jangan khawatir; tidak lain; mengapa tidak; tidak lama lagi; "
    "lebih atau kurang",
    times={
        "1": "(?:satu|1) kali; sekali",
        "2": "(?:dua|2) kali",
        "3": "(?:tiga|3) kali",
        "4": "(?:empat|4) kali",
    },
    each={
        "h": "per jam; setiap jam; tiap jam; sejam",
        "d": "sehari; per hari; setiap (?:hari|malam|pagi); tiap (?:hari|malam|pagi); harian",
        "wk": "seminggu; per minggu; setiap minggu; tiap minggu; mingguan",
        "mo": "sebulan; per bulan; setiap bulan; tiap bulan; bulanan",
        "a": "setahun; per tahun; setiap tahun; tiap tahun; tahunan",
    },
    spans={
        "h": "jam; sejam",
        "d": "hari; sehari~; harian; malam; pagi",
        "wk": "minggu~; seminggu; pekan~",
        "mo": "bulan~; sebulan",
        "a": "tahun~; setahun",
    },
)
