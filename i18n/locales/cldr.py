"""CLDR in short. Made by tools/make_locales.py from babel's data: do not edit."""
# ruff: noqa: E501 - a record is a line

BABEL = "2.18.0"
"""The babel release that the tables were made from."""

LOCALES = """
aa;Qafar;Afar;
aa-DJ;Qafar (Yabuuti);Afar (Djibouti);
aa-ER;Qafar (Eretria);Afar (Eritrea);
aa-ET;Qafar (Otobbia);Afar (Ethiopia);
ab;Аԥсшәа;Abkhazian;
ab-GE;Аԥсшәа (Қырҭтәыла);Abkhazian (Georgia);
af;Afrikaans;Afrikaans;
af-NA;Afrikaans (Namibië);Afrikaans (Namibia);
af-ZA;Afrikaans (Suid-Afrika);Afrikaans (South Africa);
agq;Aghem;Aghem;
agq-CM;Aghem (Kàmàlûŋ);Aghem (Cameroon);
ak;Akan;Akan;
ak-GH;Akan (Gaana);Akan (Ghana);
am;አማርኛ;Amharic;
am-ET;አማርኛ (ኢትዮጵያ);Amharic (Ethiopia);
an;Aragonés;Aragonese;
an-ES;Aragonés (Espanya);Aragonese (Spain);
ann;Obolo;Obolo;
ann-NG;Obolo (NG);Obolo (Nigeria);
apc;العامية;;
apc-SY;العامية (SY);;
ar;العربية;Arabic;
ar-001;العربية (العالم);Arabic (world);
ar-AE;العربية (الإمارات العربية المتحدة);Arabic (United Arab Emirates);
ar-BH;العربية (البحرين);Arabic (Bahrain);arab
ar-DJ;العربية (جيبوتي);Arabic (Djibouti);arab
ar-DZ;العربية (الجزائر);Arabic (Algeria);
ar-EG;العربية (مصر);Arabic (Egypt);arab
ar-EH;العربية (الصحراء الغربية);Arabic (Western Sahara);
ar-ER;العربية (إريتريا);Arabic (Eritrea);arab
ar-IL;العربية (إسرائيل);Arabic (Israel);arab
ar-IQ;العربية (العراق);Arabic (Iraq);arab
ar-JO;العربية (الأردن);Arabic (Jordan);arab
ar-KM;العربية (جزر القمر);Arabic (Comoros);arab
ar-KW;العربية (الكويت);Arabic (Kuwait);arab
ar-LB;العربية (لبنان);Arabic (Lebanon);arab
ar-LY;العربية (ليبيا);Arabic (Libya);
ar-MA;العربية (المغرب);Arabic (Morocco);
ar-MR;العربية (موريتانيا);Arabic (Mauritania);arab
ar-OM;العربية (عُمان);Arabic (Oman);arab
ar-PS;العربية (الأراضي الفلسطينية);Arabic (Palestinian Territories);arab
ar-QA;العربية (قطر);Arabic (Qatar);arab
ar-SA;العربية (المملكة العربية السعودية);Arabic (Saudi Arabia);arab
ar-SD;العربية (السودان);Arabic (Sudan);arab
ar-SO;العربية (الصومال);Arabic (Somalia);arab
ar-SS;العربية (جنوب السودان);Arabic (South Sudan);arab
ar-SY;العربية (سوريا);Arabic (Syria);arab
ar-TD;العربية (تشاد);Arabic (Chad);arab
ar-TN;العربية (تونس);Arabic (Tunisia);
ar-YE;العربية (اليمن);Arabic (Yemen);arab
arn;Mapudungun;Mapuche;
arn-CL;Mapudungun (CL);Mapuche (Chile);
as;অসমীয়া;Assamese;beng
as-IN;অসমীয়া (ভাৰত);Assamese (India);beng
asa;Kipare;Asu;
asa-TZ;Kipare (Tadhania);Asu (Tanzania);
ast;Asturianu;Asturian;
ast-ES;Asturianu (España);Asturian (Spain);
az;Azərbaycan;Azerbaijani;
az-Arab;آذربایجان تۆرکجه‌سی (عربجه);Azerbaijani (Arabic);arabext
az-Arab-IQ;آذربایجان تۆرکجه‌سی (عربجه، IQ);Azerbaijani (Arabic, Iraq);arabext
az-Arab-IR;آذربایجان تۆرکجه‌سی (عربجه، IR);Azerbaijani (Arabic, Iran);arabext
az-Arab-TR;آذربایجان تۆرکجه‌سی (عربجه، TR);Azerbaijani (Arabic, Türkiye);arabext
az-Cyrl;Азәрбајҹан (Кирил);Azerbaijani (Cyrillic);
az-Cyrl-AZ;Азәрбајҹан (Кирил, Азәрбајҹан);Azerbaijani (Cyrillic, Azerbaijan);
az-Latn;Azərbaycan (latın);Azerbaijani (Latin);
az-Latn-AZ;Azərbaycan (latın, Azərbaycan);Azerbaijani (Latin, Azerbaijan);
ba;Башҡорт теле;Bashkir;
ba-RU;Башҡорт теле (RU);Bashkir (Russia);
bal;بلۆچی;Baluchi;
bal-Arab;بلۆچی (اربی);Baluchi (Arabic);
bal-Arab-PK;بلۆچی (اربی، پاکستان);Baluchi (Arabic, Pakistan);
bal-Latn;Balóchi (Látin Engrézi (Látin) Engrézi (Látin, Amrikáay Tepákén Están) syáhag: Látini);Baluchi (Latin);
bal-Latn-PK;Balóchi (Látin Engrézi (Látin) Engrézi (Látin, Amrikáay Tepákén Están) syáhag: Látini, Pákestán);Baluchi (Latin, Pakistan);
bas;Ɓàsàa;Basaa;
bas-CM;Ɓàsàa (Kàmɛ̀rûn);Basaa (Cameroon);
be;Беларуская;Belarusian;
be-BY;Беларуская (Беларусь);Belarusian (Belarus);
be-tarask;Беларуская (tarask);Belarusian (Taraskievica orthography);
bem;Ichibemba;Bemba;
bem-ZM;Ichibemba (Zambia);Bemba (Zambia);
bew;Betawi;Betawi;
bew-ID;Betawi (Indonésia);Betawi (Indonesia);
bez;Hibena;Bena;
bez-TZ;Hibena (Hutanzania);Bena (Tanzania);
bg;Български;Bulgarian;
bg-BG;Български (България);Bulgarian (Bulgaria);
bgc;हरियाणवी;Haryanvi;deva
bgc-IN;हरियाणवी (भारत);Haryanvi (India);deva
bgn;بلوچی (رخشانی);Western Balochi;arabext
bgn-AE;بلوچی (رخشانی) (متحدین عربین امارات);Western Balochi (United Arab Emirates);arabext
bgn-AF;بلوچی (رخشانی) (AF);Western Balochi (Afghanistan);arabext
bgn-IR;بلوچی (رخشانی) (IR);Western Balochi (Iran);arabext
bgn-OM;بلوچی (رخشانی) (ئومان);Western Balochi (Oman);arabext
bgn-PK;بلوچی (رخشانی) (PK);Western Balochi (Pakistan);arabext
bho;भोजपुरी;Bhojpuri;deva
bho-IN;भोजपुरी (भारत);Bhojpuri (India);deva
blo;Anii kagɩja;Anii;
blo-BJ;Anii kagɩja (Benɛɛ);Anii (Benin);
blt;ꪼꪕꪒꪾ;Tai Dam;
blt-VN;ꪼꪕꪒꪾ (VN);Tai Dam (Vietnam);
bm;Bamanakan;Bambara;
bm-ML;Bamanakan (Mali);Bambara (Mali);
bm-Nkoo;;Bambara (N’Ko);
bm-Nkoo-ML;;Bambara (N’Ko, Mali);
bn;বাংলা;Bangla;beng
bn-BD;বাংলা (বাংলাদেশ);Bangla (Bangladesh);beng
bn-IN;বাংলা (ভারত);Bangla (India);beng
bo;བོད་སྐད་;Tibetan;
bo-CN;བོད་སྐད་ (རྒྱ་ནག);Tibetan (China);
bo-IN;བོད་སྐད་ (རྒྱ་གར་);Tibetan (India);
br;Brezhoneg;Breton;
br-FR;Brezhoneg (Frañs);Breton (France);
brx;बर’;Bodo;
brx-IN;बर’ (भारत);Bodo (India);
bs;Bosanski;Bosnian;
bs-Cyrl;Босански (ћирилица);Bosnian (Cyrillic);
bs-Cyrl-BA;Босански (ћирилица, Босна и Херцеговина);Bosnian (Cyrillic, Bosnia & Herzegovina);
bs-Latn;Bosanski (latinica);Bosnian (Latin);
bs-Latn-BA;Bosanski (latinica, Bosna i Hercegovina);Bosnian (Latin, Bosnia & Herzegovina);
bss;Akoose;Akoose;
bss-CM;Akoose (Kamerûn);Akoose (Cameroon);
byn;ብሊን;Blin;
byn-ER;ብሊን (ኤርትራ);Blin (Eritrea);
ca;Català;Catalan;
ca-AD;Català (Andorra);Catalan (Andorra);
ca-ES;Català (Espanya);Catalan (Spain);
ca-ES-valencia;Català (Espanya, valencià);Catalan (Spain, Valencian);
ca-FR;Català (França);Catalan (France);
ca-IT;Català (Itàlia);Catalan (Italy);
cad;Caddo;Caddo;
cad-US;Caddo (United States);Caddo (United States);
cch;Atsam;Atsam;
cch-NG;Atsam (NG);Atsam (Nigeria);
ccp;𑄌𑄋𑄴𑄟𑄳𑄦;Chakma;cakm
ccp-BD;𑄌𑄋𑄴𑄟𑄳𑄦 (𑄝𑄁𑄣𑄘𑄬𑄌𑄴);Chakma (Bangladesh);cakm
ccp-IN;𑄌𑄋𑄴𑄟𑄳𑄦 (𑄞𑄢𑄧𑄖𑄴);Chakma (India);cakm
ce;Нохчийн;Chechen;
ce-RU;Нохчийн (Росси);Chechen (Russia);
ceb;Cebuano;Cebuano;
ceb-PH;Cebuano (Pilipinas);Cebuano (Philippines);
cgg;Rukiga;Chiga;
cgg-UG;Rukiga (Uganda);Chiga (Uganda);
cho;Chahta;Choctaw;
cho-US;Chahta (United States);Choctaw (United States);
chr;ᏣᎳᎩ;Cherokee;
chr-US;ᏣᎳᎩ (ᏌᏊ ᎢᏳᎾᎵᏍᏔᏅ ᏍᎦᏚᎩ);Cherokee (United States);
cic;Chikashshanompaʼ;Chickasaw;
cic-US;Chikashshanompaʼ (United States);Chickasaw (United States);
ckb;کوردیی ناوەندی;Central Kurdish;arab
ckb-IQ;کوردیی ناوەندی (عێراق);Central Kurdish (Iraq);arab
ckb-IR;کوردیی ناوەندی (ئێران);Central Kurdish (Iran);arab
co;Corsu;Corsican;
co-FR;Corsu (Francia);Corsican (France);
cop;;Coptic;
cop-EG;;Coptic (Egypt);
cs;Čeština;Czech;
cs-CZ;Čeština (Česko);Czech (Czechia);
csw;ᓀᐦᐃᓇᐍᐏᐣ;Swampy Cree;
csw-CA;ᓀᐦᐃᓇᐍᐏᐣ (ᑳᓇᑕ);Swampy Cree (Canada);
cu;Церковнослове́нскїй;Church Slavic;
cu-RU;Церковнослове́нскїй (рѡссі́а);Church Slavic (Russia);
cv;Чӑваш;Chuvash;
cv-RU;Чӑваш (Раҫҫей);Chuvash (Russia);
cy;Cymraeg;Welsh;
cy-GB;Cymraeg (Y Deyrnas Unedig);Welsh (United Kingdom);
da;Dansk;Danish;
da-DK;Dansk (Danmark);Danish (Denmark);
da-GL;Dansk (Grønland);Danish (Greenland);
dav;Kitaita;Taita;
dav-KE;Kitaita (Kenya);Taita (Kenya);
de;Deutsch;German;
de-AT;Deutsch (Österreich);German (Austria);
de-BE;Deutsch (Belgien);German (Belgium);
de-CH;Deutsch (Schweiz);German (Switzerland);
de-DE;Deutsch (Deutschland);German (Germany);
de-IT;Deutsch (Italien);German (Italy);
de-LI;Deutsch (Liechtenstein);German (Liechtenstein);
de-LU;Deutsch (Luxemburg);German (Luxembourg);
dje;Zarmaciine;Zarma;
dje-NE;Zarmaciine (Nižer);Zarma (Niger);
doi;डोगरी;Dogri;
doi-IN;डोगरी (भारत);Dogri (India);
dsb;Dolnoserbšćina;Lower Sorbian;
dsb-DE;Dolnoserbšćina (Nimska);Lower Sorbian (Germany);
dua;Duálá;Duala;
dua-CM;Duálá (Cameroun);Duala (Cameroon);
dv;ދިވެހިބަސް;Divehi;
dv-MV;ދިވެހިބަސް (ދިވެހި ރާއްޖެ);Divehi (Maldives);
dyo;Joola;Jola-Fonyi;
dyo-SN;Joola (Senegal);Jola-Fonyi (Senegal);
dz;རྫོང་ཁ;Dzongkha;tibt
dz-BT;རྫོང་ཁ (འབྲུག);Dzongkha (Bhutan);tibt
ebu;Kĩembu;Embu;
ebu-KE;Kĩembu (Kenya);Embu (Kenya);
ee;Eʋegbe;Ewe;
ee-GH;Eʋegbe (Ghana nutome);Ewe (Ghana);
ee-TG;Eʋegbe (Togo nutome);Ewe (Togo);
el;Ελληνικά;Greek;
el-CY;Ελληνικά (Κύπρος);Greek (Cyprus);
el-GR;Ελληνικά (Ελλάδα);Greek (Greece);
el-polyton;Ἑλληνικά (Πολυτονικό);Greek (Polytonic);
en;English;English;
en-001;English (world);English (world);
en-150;English (Europe);English (Europe);
en-AE;English (United Arab Emirates);English (United Arab Emirates);
en-AG;English (Antigua & Barbuda);English (Antigua & Barbuda);
en-AI;English (Anguilla);English (Anguilla);
en-AS;English (American Samoa);English (American Samoa);
en-AT;English (Austria);English (Austria);
en-AU;English (Australia);English (Australia);
en-BB;English (Barbados);English (Barbados);
en-BE;English (Belgium);English (Belgium);
en-BI;English (Burundi);English (Burundi);
en-BM;English (Bermuda);English (Bermuda);
en-BS;English (Bahamas);English (Bahamas);
en-BW;English (Botswana);English (Botswana);
en-BZ;English (Belize);English (Belize);
en-CA;English (Canada);English (Canada);
en-CC;English (Cocos (Keeling) Islands);English (Cocos (Keeling) Islands);
en-CH;English (Switzerland);English (Switzerland);
en-CK;English (Cook Islands);English (Cook Islands);
en-CM;English (Cameroon);English (Cameroon);
en-CX;English (Christmas Island);English (Christmas Island);
en-CY;English (Cyprus);English (Cyprus);
en-CZ;English (Czechia);English (Czechia);
en-DE;English (Germany);English (Germany);
en-DG;English (Diego Garcia);English (Diego Garcia);
en-DK;English (Denmark);English (Denmark);
en-DM;English (Dominica);English (Dominica);
en-Dsrt;𐐀𐑍𐑊𐐮𐑇 (𐐔𐐯𐑆𐐲𐑉𐐯𐐻);English (Deseret);
en-Dsrt-US;𐐀𐑍𐑊𐐮𐑇 (𐐔𐐯𐑆𐐲𐑉𐐯𐐻, 𐐏𐐭𐑌𐐴𐐻𐐲𐐼 𐐝𐐻𐐩𐐻𐑅);English (Deseret, United States);
en-ER;English (Eritrea);English (Eritrea);
en-ES;English (Spain);English (Spain);
en-FI;English (Finland);English (Finland);
en-FJ;English (Fiji);English (Fiji);
en-FK;English (Falkland Islands);English (Falkland Islands);
en-FM;English (Micronesia);English (Micronesia);
en-FR;English (France);English (France);
en-GB;English (United Kingdom);English (United Kingdom);
en-GD;English (Grenada);English (Grenada);
en-GG;English (Guernsey);English (Guernsey);
en-GH;English (Ghana);English (Ghana);
en-GI;English (Gibraltar);English (Gibraltar);
en-GM;English (Gambia);English (Gambia);
en-GS;English (South Georgia & South Sandwich Islands);English (South Georgia & South Sandwich Islands);
en-GU;English (Guam);English (Guam);
en-GY;English (Guyana);English (Guyana);
en-HK;English (Hong Kong);English (Hong Kong);
en-HU;English (Hungary);English (Hungary);
en-ID;English (Indonesia);English (Indonesia);
en-IE;English (Ireland);English (Ireland);
en-IL;English (Israel);English (Israel);
en-IM;English (Isle of Man);English (Isle of Man);
en-IN;English (India);English (India);
en-IO;English (British Indian Ocean Territory);English (British Indian Ocean Territory);
en-IT;English (Italy);English (Italy);
en-JE;English (Jersey);English (Jersey);
en-JM;English (Jamaica);English (Jamaica);
en-KE;English (Kenya);English (Kenya);
en-KI;English (Kiribati);English (Kiribati);
en-KN;English (St Kitts & Nevis);English (St. Kitts & Nevis);
en-KY;English (Cayman Islands);English (Cayman Islands);
en-LC;English (St Lucia);English (St. Lucia);
en-LR;English (Liberia);English (Liberia);
en-LS;English (Lesotho);English (Lesotho);
en-MG;English (Madagascar);English (Madagascar);
en-MH;English (Marshall Islands);English (Marshall Islands);
en-MO;English (Macao);English (Macao);
en-MP;English (Northern Mariana Islands);English (Northern Mariana Islands);
en-MS;English (Montserrat);English (Montserrat);
en-MT;English (Malta);English (Malta);
en-MU;English (Mauritius);English (Mauritius);
en-MV;English (Maldives);English (Maldives);
en-MW;English (Malawi);English (Malawi);
en-MY;English (Malaysia);English (Malaysia);
en-NA;English (Namibia);English (Namibia);
en-NF;English (Norfolk Island);English (Norfolk Island);
en-NG;English (Nigeria);English (Nigeria);
en-NL;English (Netherlands);English (Netherlands);
en-NO;English (Norway);English (Norway);
en-NR;English (Nauru);English (Nauru);
en-NU;English (Niue);English (Niue);
en-NZ;English (New Zealand);English (New Zealand);
en-PG;English (Papua New Guinea);English (Papua New Guinea);
en-PH;English (Philippines);English (Philippines);
en-PK;English (Pakistan);English (Pakistan);
en-PL;English (Poland);English (Poland);
en-PN;English (Pitcairn Islands);English (Pitcairn Islands);
en-PR;English (Puerto Rico);English (Puerto Rico);
en-PT;English (Portugal);English (Portugal);
en-PW;English (Palau);English (Palau);
en-RO;English (Romania);English (Romania);
en-RW;English (Rwanda);English (Rwanda);
en-SB;English (Solomon Islands);English (Solomon Islands);
en-SC;English (Seychelles);English (Seychelles);
en-SD;English (Sudan);English (Sudan);
en-SE;English (Sweden);English (Sweden);
en-SG;English (Singapore);English (Singapore);
en-SH;English (St Helena);English (St. Helena);
en-SI;English (Slovenia);English (Slovenia);
en-SK;English (Slovakia);English (Slovakia);
en-SL;English (Sierra Leone);English (Sierra Leone);
en-SS;English (South Sudan);English (South Sudan);
en-SX;English (Sint Maarten);English (Sint Maarten);
en-SZ;English (Eswatini);English (Eswatini);
en-Shaw;;English (Shavian);
en-Shaw-GB;;English (Shavian, United Kingdom);
en-TC;English (Turks & Caicos Islands);English (Turks & Caicos Islands);
en-TK;English (Tokelau);English (Tokelau);
en-TO;English (Tonga);English (Tonga);
en-TT;English (Trinidad & Tobago);English (Trinidad & Tobago);
en-TV;English (Tuvalu);English (Tuvalu);
en-TZ;English (Tanzania);English (Tanzania);
en-UG;English (Uganda);English (Uganda);
en-UM;English (U.S. Outlying Islands);English (U.S. Outlying Islands);
en-US;English (United States);English (United States);
en-US-posix;English (United States, Computer);English (United States, Computer);
en-VC;English (St Vincent & the Grenadines);English (St. Vincent & Grenadines);
en-VG;English (British Virgin Islands);English (British Virgin Islands);
en-VI;English (U.S. Virgin Islands);English (U.S. Virgin Islands);
en-VU;English (Vanuatu);English (Vanuatu);
en-WS;English (Samoa);English (Samoa);
en-ZA;English (South Africa);English (South Africa);
en-ZM;English (Zambia);English (Zambia);
en-ZW;English (Zimbabwe);English (Zimbabwe);
eo;Esperanto;Esperanto;
eo-001;Esperanto (mondo);Esperanto (world);
es;Español;Spanish;
es-419;Español (Latinoamérica);Spanish (Latin America);
es-AR;Español (Argentina);Spanish (Argentina);
es-BO;Español (Bolivia);Spanish (Bolivia);
es-BR;Español (Brasil);Spanish (Brazil);
es-BZ;Español (Belice);Spanish (Belize);
es-CL;Español (Chile);Spanish (Chile);
es-CO;Español (Colombia);Spanish (Colombia);
es-CR;Español (Costa Rica);Spanish (Costa Rica);
es-CU;Español (Cuba);Spanish (Cuba);
es-DO;Español (República Dominicana);Spanish (Dominican Republic);
es-EA;Español (Ceuta y Melilla);Spanish (Ceuta & Melilla);
es-EC;Español (Ecuador);Spanish (Ecuador);
es-ES;Español (España);Spanish (Spain);
es-GQ;Español (Guinea Ecuatorial);Spanish (Equatorial Guinea);
es-GT;Español (Guatemala);Spanish (Guatemala);
es-HN;Español (Honduras);Spanish (Honduras);
es-IC;Español (Canarias);Spanish (Canary Islands);
es-MX;Español (México);Spanish (Mexico);
es-NI;Español (Nicaragua);Spanish (Nicaragua);
es-PA;Español (Panamá);Spanish (Panama);
es-PE;Español (Perú);Spanish (Peru);
es-PH;Español (Filipinas);Spanish (Philippines);
es-PR;Español (Puerto Rico);Spanish (Puerto Rico);
es-PY;Español (Paraguay);Spanish (Paraguay);
es-SV;Español (El Salvador);Spanish (El Salvador);
es-US;Español (Estados Unidos);Spanish (United States);
es-UY;Español (Uruguay);Spanish (Uruguay);
es-VE;Español (Venezuela);Spanish (Venezuela);
et;Eesti;Estonian;
et-EE;Eesti (Eesti);Estonian (Estonia);
eu;Euskara;Basque;
eu-ES;Euskara (Espainia);Basque (Spain);
ewo;Ewondo;Ewondo;
ewo-CM;Ewondo (Kamərún);Ewondo (Cameroon);
fa;فارسی;Persian;arabext
fa-AF;فارسی (افغانستان);Persian (Afghanistan);arabext
fa-IR;فارسی (ایران);Persian (Iran);arabext
ff;Pulaar;Fula;
ff-Adlm;𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃);Fula (Adlam);adlm
ff-Adlm-BF;𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃، 𞤄𞤵𞤪𞤳𞤭𞤲𞤢 𞤊𞤢𞤧𞤮𞥅);Fula (Adlam, Burkina Faso);adlm
ff-Adlm-CM;𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃، 𞤑𞤢𞤥𞤢𞤪𞤵𞥅𞤲);Fula (Adlam, Cameroon);adlm
ff-Adlm-GH;𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃، 𞤘𞤢𞤲𞤢);Fula (Adlam, Ghana);adlm
ff-Adlm-GM;𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃، 𞤘𞤢𞤥𞤦𞤭𞤴𞤢);Fula (Adlam, Gambia);adlm
ff-Adlm-GN;𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃، 𞤘𞤭𞤲𞤫);Fula (Adlam, Guinea);adlm
ff-Adlm-GW;𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃، 𞤘𞤭𞤲𞤫-𞤄𞤭𞤧𞤢𞤱𞤮𞥅);Fula (Adlam, Guinea-Bissau);adlm
ff-Adlm-LR;𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃، 𞤂𞤢𞤦𞤭𞤪𞤭𞤴𞤢𞥄);Fula (Adlam, Liberia);adlm
ff-Adlm-MR;𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃، 𞤃𞤮𞤪𞤼𞤢𞤲𞤭𞥅);Fula (Adlam, Mauritania);adlm
ff-Adlm-NE;𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃، 𞤐𞤭𞥅𞤶𞤫𞤪);Fula (Adlam, Niger);adlm
ff-Adlm-NG;𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃، 𞤐𞤢𞤶𞤫𞤪𞤭𞤴𞤢𞥄);Fula (Adlam, Nigeria);adlm
ff-Adlm-SL;𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃، 𞤅𞤢𞤪𞤢𞤤𞤮𞤲);Fula (Adlam, Sierra Leone);adlm
ff-Adlm-SN;𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃، 𞤅𞤫𞤲𞤫𞤺𞤢𞥄𞤤);Fula (Adlam, Senegal);adlm
ff-Latn;Pulaar (Latn);Fula (Latin);
ff-Latn-BF;Pulaar (Latn, Burkibaa Faaso);Fula (Latin, Burkina Faso);
ff-Latn-CM;Pulaar (Latn, Kameruun);Fula (Latin, Cameroon);
ff-Latn-GH;Pulaar (Latn, Ganaa);Fula (Latin, Ghana);
ff-Latn-GM;Pulaar (Latn, Gammbi);Fula (Latin, Gambia);
ff-Latn-GN;Pulaar (Latn, Gine);Fula (Latin, Guinea);
ff-Latn-GW;Pulaar (Latn, Gine-Bisaawo);Fula (Latin, Guinea-Bissau);
ff-Latn-LR;Pulaar (Latn, Liberiyaa);Fula (Latin, Liberia);
ff-Latn-MR;Pulaar (Latn, Muritani);Fula (Latin, Mauritania);
ff-Latn-NE;Pulaar (Latn, Nijeer);Fula (Latin, Niger);
ff-Latn-NG;Pulaar (Latn, Nijeriyaa);Fula (Latin, Nigeria);
ff-Latn-SL;Pulaar (Latn, Seraa liyon);Fula (Latin, Sierra Leone);
ff-Latn-SN;Pulaar (Latn, Senegaal);Fula (Latin, Senegal);
fi;Suomi;Finnish;
fi-FI;Suomi (Suomi);Finnish (Finland);
fil;Filipino;Filipino;
fil-PH;Filipino (Pilipinas);Filipino (Philippines);
fo;Føroyskt;Faroese;
fo-DK;Føroyskt (Danmark);Faroese (Denmark);
fo-FO;Føroyskt (Føroyar);Faroese (Faroe Islands);
fr;Français;French;
fr-BE;Français (Belgique);French (Belgium);
fr-BF;Français (Burkina Faso);French (Burkina Faso);
fr-BI;Français (Burundi);French (Burundi);
fr-BJ;Français (Bénin);French (Benin);
fr-BL;Français (Saint-Barthélemy);French (St. Barthélemy);
fr-CA;Français (Canada);French (Canada);
fr-CD;Français (Congo-Kinshasa);French (Congo - Kinshasa);
fr-CF;Français (République centrafricaine);French (Central African Republic);
fr-CG;Français (Congo-Brazzaville);French (Congo - Brazzaville);
fr-CH;Français (Suisse);French (Switzerland);
fr-CI;Français (Côte d’Ivoire);French (Côte d’Ivoire);
fr-CM;Français (Cameroun);French (Cameroon);
fr-DJ;Français (Djibouti);French (Djibouti);
fr-DZ;Français (Algérie);French (Algeria);
fr-FR;Français (France);French (France);
fr-GA;Français (Gabon);French (Gabon);
fr-GF;Français (Guyane française);French (French Guiana);
fr-GN;Français (Guinée);French (Guinea);
fr-GP;Français (Guadeloupe);French (Guadeloupe);
fr-GQ;Français (Guinée équatoriale);French (Equatorial Guinea);
fr-HT;Français (Haïti);French (Haiti);
fr-KM;Français (Comores);French (Comoros);
fr-LU;Français (Luxembourg);French (Luxembourg);
fr-MA;Français (Maroc);French (Morocco);
fr-MC;Français (Monaco);French (Monaco);
fr-MF;Français (Saint-Martin);French (St. Martin);
fr-MG;Français (Madagascar);French (Madagascar);
fr-ML;Français (Mali);French (Mali);
fr-MQ;Français (Martinique);French (Martinique);
fr-MR;Français (Mauritanie);French (Mauritania);
fr-MU;Français (Maurice);French (Mauritius);
fr-NC;Français (Nouvelle-Calédonie);French (New Caledonia);
fr-NE;Français (Niger);French (Niger);
fr-PF;Français (Polynésie française);French (French Polynesia);
fr-PM;Français (Saint-Pierre-et-Miquelon);French (St. Pierre & Miquelon);
fr-RE;Français (La Réunion);French (Réunion);
fr-RW;Français (Rwanda);French (Rwanda);
fr-SC;Français (Seychelles);French (Seychelles);
fr-SN;Français (Sénégal);French (Senegal);
fr-SY;Français (Syrie);French (Syria);
fr-TD;Français (Tchad);French (Chad);
fr-TG;Français (Togo);French (Togo);
fr-TN;Français (Tunisie);French (Tunisia);
fr-VU;Français (Vanuatu);French (Vanuatu);
fr-WF;Français (Wallis-et-Futuna);French (Wallis & Futuna);
fr-YT;Français (Mayotte);French (Mayotte);
frr;Nordfriisk;Northern Frisian;
frr-DE;Nordfriisk (Tjiisklun);Northern Frisian (Germany);
fur;Furlan;Friulian;
fur-IT;Furlan (Italie);Friulian (Italy);
fy;Frysk;Western Frisian;
fy-NL;Frysk (Nederlân);Western Frisian (Netherlands);
ga;Gaeilge;Irish;
ga-GB;Gaeilge (an Ríocht Aontaithe);Irish (United Kingdom);
ga-IE;Gaeilge (Éire);Irish (Ireland);
gaa;Gã;Ga;
gaa-GH;Gã (Ghana);Ga (Ghana);
gd;Gàidhlig;Scottish Gaelic;
gd-GB;Gàidhlig (An Rìoghachd Aonaichte);Scottish Gaelic (United Kingdom);
gez;ግዕዝኛ;Geez;
gez-ER;ግዕዝኛ (ኤርትራ);Geez (Eritrea);
gez-ET;ግዕዝኛ (ኢትዮጵያ);Geez (Ethiopia);
gl;Galego;Galician;
gl-ES;Galego (España);Galician (Spain);
gn;Avañe’ẽ;Guarani;
gn-PY;Avañe’ẽ (Paraguai);Guarani (Paraguay);
gsw;Schwiizertüütsch;Swiss German;
gsw-CH;Schwiizertüütsch (Schwiiz);Swiss German (Switzerland);
gsw-FR;Schwiizertüütsch (Frankriich);Swiss German (France);
gsw-LI;Schwiizertüütsch (Liächteschtäi);Swiss German (Liechtenstein);
gu;ગુજરાતી;Gujarati;
gu-IN;ગુજરાતી (ભારત);Gujarati (India);
guz;Ekegusii;Gusii;
guz-KE;Ekegusii (Kenya);Gusii (Kenya);
gv;Gaelg;Manx;
gv-IM;Gaelg (Ellan Vannin);Manx (Isle of Man);
ha;Hausa;Hausa;
ha-Arab;;Hausa (Arabic);
ha-Arab-NG;;Hausa (Arabic, Nigeria);
ha-Arab-SD;;Hausa (Arabic, Sudan);
ha-GH;Hausa (Gana);Hausa (Ghana);
ha-NE;Hausa (Nijar);Hausa (Niger);
ha-NG;Hausa (Nijeriya);Hausa (Nigeria);
haw;ʻŌlelo Hawaiʻi;Hawaiian;
haw-US;ʻŌlelo Hawaiʻi (ʻAmelika Hui Pū ʻIa);Hawaiian (United States);
he;עברית;Hebrew;
he-IL;עברית (ישראל);Hebrew (Israel);
hi;हिन्दी;Hindi;
hi-IN;हिन्दी (भारत);Hindi (India);
hi-Latn;Hindi (Latin);Hindi (Latin);
hi-Latn-IN;Hindi (Latin, Bharat);Hindi (Latin, India);
hnj;𞄀𞄄𞄰𞄩𞄍𞄜𞄰;Hmong Njua;hmnp
hnj-Hmnp;𞄀𞄄𞄰𞄩𞄍𞄜𞄰 (𞄐𞄦𞄲𞄤𞄎𞄫𞄰 𞄚𞄜𞄲𞄔𞄬𞄱 𞄀𞄄𞄰𞄩);Hmong Njua (Nyiakeng Puachue Hmong);hmnp
hnj-Hmnp-US;𞄀𞄄𞄰𞄩𞄍𞄜𞄰 (𞄐𞄦𞄲𞄤𞄎𞄫𞄰 𞄚𞄜𞄲𞄔𞄬𞄱 𞄀𞄄𞄰𞄩, 𞄒𞄫𞄱𞄔𞄩𞄴);Hmong Njua (Nyiakeng Puachue Hmong, United States);hmnp
hr;Hrvatski;Croatian;
hr-BA;Hrvatski (Bosna i Hercegovina);Croatian (Bosnia & Herzegovina);
hr-HR;Hrvatski (Hrvatska);Croatian (Croatia);
hsb;Hornjoserbšćina;Upper Sorbian;
hsb-DE;Hornjoserbšćina (Němska);Upper Sorbian (Germany);
ht;Kreyòl Ayisyen;Haitian Creole;
ht-HT;Kreyòl Ayisyen (Haïti);Haitian Creole (Haiti);
hu;Magyar;Hungarian;
hu-HU;Magyar (Magyarország);Hungarian (Hungary);
hy;Հայերեն;Armenian;
hy-AM;Հայերեն (Հայաստան);Armenian (Armenia);
ia;Interlingua;Interlingua;
ia-001;Interlingua (mundo);Interlingua (world);
id;Indonesia;Indonesian;
id-ID;Indonesia (Indonesia);Indonesian (Indonesia);
ie;Interlingue;Interlingue;
ie-EE;Interlingue (Estonia);Interlingue (Estonia);
ig;Igbo;Igbo;
ig-NG;Igbo (Naịjịrịa);Igbo (Nigeria);
ii;ꆈꌠꉙ;Sichuan Yi;
ii-CN;ꆈꌠꉙ (ꍏꇩ);Sichuan Yi (China);
io;Ido;Ido;
io-001;Ido (001);Ido (world);
is;Íslenska;Icelandic;
is-IS;Íslenska (Ísland);Icelandic (Iceland);
it;Italiano;Italian;
it-CH;Italiano (Svizzera);Italian (Switzerland);
it-IT;Italiano (Italia);Italian (Italy);
it-SM;Italiano (San Marino);Italian (San Marino);
it-VA;Italiano (Città del Vaticano);Italian (Vatican City);
iu;ᐃᓄᒃᑎᑐᑦ;Inuktitut;
iu-CA;ᐃᓄᒃᑎᑐᑦ (ᑲᓇᑕᒥ);Inuktitut (Canada);
iu-Latn;;Inuktitut (Latin);
iu-Latn-CA;;Inuktitut (Latin, Canada);
ja;日本語;Japanese;
ja-JP;日本語（日本）;Japanese (Japan);
jbo;La .lojban.;Lojban;
jbo-001;La .lojban. (001);Lojban (world);
jgo;Ndaꞌa;Ngomba;
jgo-CM;Ndaꞌa (Kamɛlûn);Ngomba (Cameroon);
jmc;Kimachame;Machame;
jmc-TZ;Kimachame (Tanzania);Machame (Tanzania);
jv;Jawa;Javanese;
jv-ID;Jawa (Indonésia);Javanese (Indonesia);
ka;ქართული;Georgian;
ka-GE;ქართული (საქართველო);Georgian (Georgia);
kaa;Қарақалпақша;Kara-Kalpak;
kaa-Cyrl;Қарақалпақша (кирилл жазыўы);Kara-Kalpak (Cyrillic);
kaa-Cyrl-UZ;Қарақалпақша (кирилл жазыўы, Өзбекстан);Kara-Kalpak (Cyrillic, Uzbekistan);
kaa-Latn;;Kara-Kalpak (Latin);
kaa-Latn-UZ;;Kara-Kalpak (Latin, Uzbekistan);
kab;Taqbaylit;Kabyle;
kab-DZ;Taqbaylit (Lezzayer);Kabyle (Algeria);
kaj;Kaje;Jju;
kaj-NG;Kaje (NG);Jju (Nigeria);
kam;Kikamba;Kamba;
kam-KE;Kikamba (Kenya);Kamba (Kenya);
kcg;Katab;Tyap;
kcg-NG;Katab (NG);Tyap (Nigeria);
kde;Chimakonde;Makonde;
kde-TZ;Chimakonde (Tanzania);Makonde (Tanzania);
kea;Kabuverdianu;Kabuverdianu;
kea-CV;Kabuverdianu (Kabu Verdi);Kabuverdianu (Cape Verde);
ken;Kɛnyaŋ;Kenyang;
ken-CM;Kɛnyaŋ (CM);Kenyang (Cameroon);
kgp;Kanhgág;Kaingang;
kgp-BR;Kanhgág (Mrasir);Kaingang (Brazil);
khq;Koyra ciini;Koyra Chiini;
khq-ML;Koyra ciini (Maali);Koyra Chiini (Mali);
ki;Gikuyu;Kikuyu;
ki-KE;Gikuyu (Kenya);Kikuyu (Kenya);
kk;Қазақ тілі;Kazakh;
kk-Arab;قازاق ءتىلى (اراب جازۋى);Kazakh (Arabic);
kk-Arab-CN;قازاق ءتىلى (اراب جازۋى، قىتاي);Kazakh (Arabic, China);
kk-Cyrl;Қазақ тілі (кирилл жазуы);Kazakh (Cyrillic);
kk-Cyrl-KZ;Қазақ тілі (кирилл жазуы, Қазақстан);Kazakh (Cyrillic, Kazakhstan);
kk-KZ;Қазақ тілі (Қазақстан);Kazakh (Kazakhstan);
kkj;Kakɔ;Kako;
kkj-CM;Kakɔ (Kamɛrun);Kako (Cameroon);
kl;Kalaallisut;Kalaallisut;
kl-GL;Kalaallisut (Kalaallit Nunaat);Kalaallisut (Greenland);
kln;Kalenjin;Kalenjin;
kln-KE;Kalenjin (Emetab Kenya);Kalenjin (Kenya);
km;ខ្មែរ;Khmer;
km-KH;ខ្មែរ (កម្ពុជា);Khmer (Cambodia);
kn;ಕನ್ನಡ;Kannada;
kn-IN;ಕನ್ನಡ (ಭಾರತ);Kannada (India);
ko;한국어;Korean;
ko-CN;한국어 (중국);Korean (China);
ko-KP;한국어 (조선민주주의인민공화국);Korean (North Korea);
ko-KR;한국어 (대한민국);Korean (South Korea);
kok;कोंकणी;Konkani;
kok-Deva;कोंकणी (देवनागरी);Konkani (Devanagari);
kok-Deva-IN;कोंकणी (देवनागरी, भारत);Konkani (Devanagari, India);
kok-Latn;Konknni (Romi);Konkani (Latin);
kok-Latn-IN;Konknni (Romi, Bharot);Konkani (Latin, India);
kpe;Kpɛlɛɛ;Kpelle;
kpe-GN;Kpɛlɛɛ (GN);Kpelle (Guinea);
kpe-LR;Kpɛlɛɛ (LR);Kpelle (Liberia);
ks;کٲشُر;Kashmiri;arabext
ks-Arab;کٲشُر (عربی);Kashmiri (Arabic);arabext
ks-Arab-IN;کٲشُر (عربی، ہِندوستان);Kashmiri (Arabic, India);arabext
ks-Deva;कॉशुर (देवनागरी);Kashmiri (Devanagari);
ks-Deva-IN;कॉशुर (देवनागरी, हिंदोस्तान);Kashmiri (Devanagari, India);
ksb;Kishambaa;Shambala;
ksb-TZ;Kishambaa (Tanzania);Shambala (Tanzania);
ksf;Rikpa;Bafia;
ksf-CM;Rikpa (kamɛrún);Bafia (Cameroon);
ksh;Kölsch;Colognian;
ksh-DE;Kölsch (Doütschland);Colognian (Germany);
ku;Kurdî (kurmancî);Kurdish;
ku-TR;Kurdî (kurmancî) (Tirkîye);Kurdish (Türkiye);
kw;Kernewek;Cornish;
kw-GB;Kernewek (Rywvaneth Unys);Cornish (United Kingdom);
kxv;Kuvi;Kuvi;
kxv-Deva;कुवि (देवनागरी);Kuvi (Devanagari);
kxv-Deva-IN;कुवि (देवनागरी, बारत);Kuvi (Devanagari, India);
kxv-Latn;Kuvi (laṭin);Kuvi (Latin);
kxv-Latn-IN;Kuvi (laṭin, inḍiā);Kuvi (Latin, India);
kxv-Orya;କୁୱି (ଅଡ଼ିଆ);Kuvi (Odia);
kxv-Orya-IN;କୁୱି (ଅଡ଼ିଆ, ବାରତ);Kuvi (Odia, India);
kxv-Telu;కువి (తెలుగు);Kuvi (Telugu);
kxv-Telu-IN;కువి (తెలుగు, బారతదెసాం);Kuvi (Telugu, India);
ky;Кыргызча;Kyrgyz;
ky-KG;Кыргызча (Кыргызстан);Kyrgyz (Kyrgyzstan);
la;Latina;Latin;
la-VA;Latina (Civitas Vaticana);Latin (Vatican City);
lag;Kɨlaangi;Langi;
lag-TZ;Kɨlaangi (Taansanía);Langi (Tanzania);
lb;Lëtzebuergesch;Luxembourgish;
lb-LU;Lëtzebuergesch (Lëtzebuerg);Luxembourgish (Luxembourg);
lg;Luganda;Ganda;
lg-UG;Luganda (Yuganda);Ganda (Uganda);
lij;Ligure;Ligurian;
lij-IT;Ligure (Italia);Ligurian (Italy);
lkt;Lakȟólʼiyapi;Lakota;
lkt-US;Lakȟólʼiyapi (Mílahaŋska Tȟamákȟočhe);Lakota (United States);
lld;Ladin;;
lld-IT;Ladin (Talia);;
lmo;Lombard;Lombard;
lmo-IT;Lombard (Italia);Lombard (Italy);
ln;Lingála;Lingala;
ln-AO;Lingála (Angóla);Lingala (Angola);
ln-CD;Lingála (Republíki ya Kongó Demokratíki);Lingala (Congo - Kinshasa);
ln-CF;Lingála (Repibiki ya Afríka ya Káti);Lingala (Central African Republic);
ln-CG;Lingála (Kongo);Lingala (Congo - Brazzaville);
lo;ລາວ;Lao;
lo-LA;ລາວ (ລາວ);Lao (Laos);
lrc;لۊری شومالی;Northern Luri;arabext
lrc-IQ;لۊری شومالی (IQ);Northern Luri (Iraq);arabext
lrc-IR;لۊری شومالی (IR);Northern Luri (Iran);arabext
lt;Lietuvių;Lithuanian;
lt-LT;Lietuvių (Lietuva);Lithuanian (Lithuania);
ltg;Latgalīšu;Latgalian;
ltg-LV;Latgalīšu (Latveja);Latgalian (Latvia);
lu;Tshiluba;Luba-Katanga;
lu-CD;Tshiluba (Ditunga wa Kongu);Luba-Katanga (Congo - Kinshasa);
luo;Dholuo;Luo;
luo-KE;Dholuo (Kenya);Luo (Kenya);
luy;Luluhia;Luyia;
luy-KE;Luluhia (Kenya);Luyia (Kenya);
lv;Latviešu;Latvian;
lv-LV;Latviešu (Latvija);Latvian (Latvia);
mai;मैथिली;Maithili;
mai-IN;मैथिली (भारत);Maithili (India);
mas;Maa;Masai;
mas-KE;Maa (Kenya);Masai (Kenya);
mas-TZ;Maa (Tansania);Masai (Tanzania);
mdf;Мокшень кяль;Moksha;
mdf-RU;Мокшень кяль (RU);Moksha (Russia);
mer;Kĩmĩrũ;Meru;
mer-KE;Kĩmĩrũ (Kenya);Meru (Kenya);
mfe;Kreol morisien;Morisyen;
mfe-MU;Kreol morisien (Moris);Morisyen (Mauritius);
mg;Malagasy;Malagasy;
mg-MG;Malagasy (Madagasikara);Malagasy (Madagascar);
mgh;Makua;Makhuwa-Meetto;
mgh-MZ;Makua (Umozambiki);Makhuwa-Meetto (Mozambique);
mgo;Metaʼ;Metaʼ;
mgo-CM;Metaʼ (Kamalun);Metaʼ (Cameroon);
mhn;;;
mhn-IT;;;
mi;Māori;Māori;
mi-NZ;Māori (Aotearoa);Māori (New Zealand);
mic;Lʼnuiʼsuti;Mi'kmaw;
mic-CA;Lʼnuiʼsuti (CA);Mi'kmaw (Canada);
mk;Македонски;Macedonian;
mk-MK;Македонски (Северна Македонија);Macedonian (North Macedonia);
ml;മലയാളം;Malayalam;
ml-IN;മലയാളം (ഇന്ത്യ);Malayalam (India);
mn;Монгол;Mongolian;
mn-MN;Монгол (Монгол);Mongolian (Mongolia);
mn-Mong;;Mongolian (Mongolian);
mn-Mong-CN;;Mongolian (Mongolian, China);
mn-Mong-MN;ᠮᠣᠩᠭᠣᠯ (ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ᠌, ᠮᠣᠩᠭᠣᠯ);Mongolian (Mongolian, Mongolia);
mni;মৈতৈলোন্;Manipuri;beng
mni-Beng;মৈতৈলোন্ (বাংলা);Manipuri (Bangla);beng
mni-Beng-IN;মৈতৈলোন্ (বাংলা, ইন্দিয়া);Manipuri (Bangla, India);beng
mni-Mtei;ꯃꯤꯇꯩꯂꯣꯟ (ꯃꯤꯇꯩ ꯃꯌꯦꯛ);Manipuri (Meitei Mayek);mtei
mni-Mtei-IN;ꯃꯤꯇꯩꯂꯣꯟ (ꯃꯤꯇꯩ ꯃꯌꯦꯛ, IN);Manipuri (Meitei Mayek, India);mtei
moh;Kanienʼkéha;Mohawk;
moh-CA;Kanienʼkéha (CA);Mohawk (Canada);
mr;मराठी;Marathi;deva
mr-IN;मराठी (भारत);Marathi (India);deva
ms;Melayu;Malay;
ms-Arab;بهاس ملايو (عرب);Malay (Arabic);
ms-Arab-BN;بهاس ملايو (عرب، بروني);Malay (Arabic, Brunei);
ms-Arab-MY;بهاس ملايو (عرب، مليسيا);Malay (Arabic, Malaysia);
ms-BN;Melayu (Brunei);Malay (Brunei);
ms-ID;Melayu (Indonesia);Malay (Indonesia);
ms-MY;Melayu (Malaysia);Malay (Malaysia);
ms-SG;Melayu (Singapura);Malay (Singapore);
mt;Malti;Maltese;
mt-MT;Malti (Malta);Maltese (Malta);
mua;MUNDAŊ;Mundang;
mua-CM;MUNDAŊ (kameruŋ);Mundang (Cameroon);
mus;Mvskoke;Muscogee;
mus-US;Mvskoke (United States);Muscogee (United States);
my;မြန်မာ;Burmese;mymr
my-MM;မြန်မာ (မြန်မာ);Burmese (Myanmar (Burma));mymr
myv;Эрзянь кель;Erzya;
myv-RU;Эрзянь кель (Рузонь мастор);Erzya (Russia);
mzn;مازرونی;Mazanderani;arabext
mzn-IR;مازرونی (ایران);Mazanderani (Iran);arabext
naq;Khoekhoegowab;Nama;
naq-NA;Khoekhoegowab (Namibiab);Nama (Namibia);
nb;Norsk bokmål;Norwegian Bokmål;
nb-NO;Norsk bokmål (Norge);Norwegian Bokmål (Norway);
nb-SJ;Norsk bokmål (Svalbard og Jan Mayen);Norwegian Bokmål (Svalbard & Jan Mayen);
nd;isiNdebele;North Ndebele;
nd-ZW;isiNdebele (Zimbabwe);North Ndebele (Zimbabwe);
nds;Neddersass’sch;Low German;
nds-DE;Neddersass’sch (Düütschland);Low German (Germany);
nds-NL;Neddersass’sch (Nedderlannen);Low German (Netherlands);
ne;नेपाली;Nepali;deva
ne-IN;नेपाली (भारत);Nepali (India);deva
ne-NP;नेपाली (नेपाल);Nepali (Nepal);deva
nl;Nederlands;Dutch;
nl-AW;Nederlands (Aruba);Dutch (Aruba);
nl-BE;Nederlands (België);Dutch (Belgium);
nl-BQ;Nederlands (Caribisch Nederland);Dutch (Caribbean Netherlands);
nl-CW;Nederlands (Curaçao);Dutch (Curaçao);
nl-NL;Nederlands (Nederland);Dutch (Netherlands);
nl-SR;Nederlands (Suriname);Dutch (Suriname);
nl-SX;Nederlands (Sint-Maarten);Dutch (Sint Maarten);
nmg;Kwasio;Kwasio;
nmg-CM;Kwasio (Kamerun);Kwasio (Cameroon);
nn;Norsk nynorsk;Norwegian Nynorsk;
nn-NO;Norsk nynorsk (Noreg);Norwegian Nynorsk (Norway);
nnh;Shwóŋò ngiembɔɔn;Ngiemboon;
nnh-CM;Shwóŋò ngiembɔɔn (Kàmalûm);Ngiemboon (Cameroon);
no;Norsk;Norwegian;
nqo;ߒߞߏ;N’Ko;nkoo
nqo-GN;ߒߞߏ (ߖߌ߬ߣߍ߫);N’Ko (Guinea);nkoo
nr;isiNdebele;South Ndebele;
nr-ZA;isiNdebele (ZA);South Ndebele (South Africa);
nso;Sesotho sa Leboa;Northern Sotho;
nso-ZA;Sesotho sa Leboa (Afrika Borwa);Northern Sotho (South Africa);
nus;Thok Nath;Nuer;
nus-SS;Thok Nath (SS);Nuer (South Sudan);
nv;Diné Bizaad;Navajo;
nv-US;Diné Bizaad (US);Navajo (United States);
ny;Nyanja;Nyanja;
ny-MW;Nyanja (MW);Nyanja (Malawi);
nyn;Runyankore;Nyankole;
nyn-UG;Runyankore (Uganda);Nyankole (Uganda);
oc;Occitan;Occitan;
oc-ES;Occitan (Espanha);Occitan (Spain);
oc-FR;Occitan (França);Occitan (France);
om;Oromoo;Oromo;
om-ET;Oromoo (Itoophiyaa);Oromo (Ethiopia);
om-KE;Oromoo (Keeniyaa);Oromo (Kenya);
or;ଓଡ଼ିଆ;Odia;
or-IN;ଓଡ଼ିଆ (ଭାରତ);Odia (India);
os;Ирон;Ossetic;
os-GE;Ирон (Гуырдзыстон);Ossetic (Georgia);
os-RU;Ирон (Уӕрӕсе);Ossetic (Russia);
osa;𐓏𐓘𐓻𐓘𐓻𐓟;Osage;
osa-US;𐓏𐓘𐓻𐓘𐓻𐓟 (United States);Osage (United States);
pa;ਪੰਜਾਬੀ;Punjabi;
pa-Arab;پنجابی (عربی);Punjabi (Arabic);arabext
pa-Arab-PK;پنجابی (عربی، پاکستان);Punjabi (Arabic, Pakistan);arabext
pa-Guru;ਪੰਜਾਬੀ (ਗੁਰਮੁਖੀ);Punjabi (Gurmukhi);
pa-Guru-IN;ਪੰਜਾਬੀ (ਗੁਰਮੁਖੀ, ਭਾਰਤ);Punjabi (Gurmukhi, India);
pap;Papiamentu;Papiamento;
pap-AW;Papiamentu (Aruba);Papiamento (Aruba);
pap-CW;Papiamentu (Kòrsou);Papiamento (Curaçao);
pcm;Naijíriá Píjin;Nigerian Pidgin;
pcm-NG;Naijíriá Píjin (Naijíria);Nigerian Pidgin (Nigeria);
pis;Pijin;Pijin;
pis-SB;Pijin (Solomon Aelan);Pijin (Solomon Islands);
pl;Polski;Polish;
pl-PL;Polski (Polska);Polish (Poland);
prg;Prūsiskan;Prussian;
prg-PL;Prūsiskan (Pōli);Prussian (Poland);
ps;پښتو;Pashto;arabext
ps-AF;پښتو (افغانستان);Pashto (Afghanistan);arabext
ps-PK;پښتو (پاکستان);Pashto (Pakistan);arabext
pt;Português;Portuguese;
pt-AO;Português (Angola);Portuguese (Angola);
pt-BR;Português (Brasil);Portuguese (Brazil);
pt-CH;Português (Suíça);Portuguese (Switzerland);
pt-CV;Português (Cabo Verde);Portuguese (Cape Verde);
pt-GQ;Português (Guiné Equatorial);Portuguese (Equatorial Guinea);
pt-GW;Português (Guiné-Bissau);Portuguese (Guinea-Bissau);
pt-LU;Português (Luxemburgo);Portuguese (Luxembourg);
pt-MO;Português (Macau, RAE da China);Portuguese (Macao);
pt-MZ;Português (Moçambique);Portuguese (Mozambique);
pt-PT;Português (Portugal);Portuguese (Portugal);
pt-ST;Português (São Tomé e Príncipe);Portuguese (São Tomé & Príncipe);
pt-TL;Português (Timor-Leste);Portuguese (Timor-Leste);
qu;Runasimi;Quechua;
qu-BO;Runasimi (Bolivia);Quechua (Bolivia);
qu-EC;Runasimi (Ecuador);Quechua (Ecuador);
qu-PE;Runasimi (Perú);Quechua (Peru);
quc;Kʼicheʼ;Kʼicheʼ;
quc-GT;Kʼicheʼ (GT);Kʼicheʼ (Guatemala);
raj;राजस्थानी;Rajasthani;deva
raj-IN;राजस्थानी (भारत);Rajasthani (India);deva
rhg;𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝;Rohingya;
rhg-Rohg;𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝 (Rohg);Rohingya (Hanifi);
rhg-Rohg-BD;𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝 (Rohg، BD);Rohingya (Hanifi, Bangladesh);
rhg-Rohg-MM;𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝 (Rohg، MM);Rohingya (Hanifi, Myanmar (Burma));
rif;Tarifit;Riffian;
rif-MA;Tarifit (Lmuɣrib);Riffian (Morocco);
rm;Rumantsch;Romansh;
rm-CH;Rumantsch (Svizra);Romansh (Switzerland);
rn;Ikirundi;Rundi;
rn-BI;Ikirundi (Uburundi);Rundi (Burundi);
ro;Română;Romanian;
ro-MD;Română (Republica Moldova);Romanian (Moldova);
ro-RO;Română (România);Romanian (Romania);
rof;Kihorombo;Rombo;
rof-TZ;Kihorombo (Tanzania);Rombo (Tanzania);
ru;Русский;Russian;
ru-BY;Русский (Беларусь);Russian (Belarus);
ru-KG;Русский (Киргизия);Russian (Kyrgyzstan);
ru-KZ;Русский (Казахстан);Russian (Kazakhstan);
ru-MD;Русский (Молдова);Russian (Moldova);
ru-RU;Русский (Россия);Russian (Russia);
ru-UA;Русский (Украина);Russian (Ukraine);
rw;Ikinyarwanda;Kinyarwanda;
rw-RW;Ikinyarwanda (U Rwanda);Kinyarwanda (Rwanda);
rwk;Kiruwa;Rwa;
rwk-TZ;Kiruwa (Tanzania);Rwa (Tanzania);
sa;संस्कृत भाषा;Sanskrit;deva
sa-IN;संस्कृत भाषा (भारतः);Sanskrit (India);deva
sah;Саха тыла;Yakut;
sah-RU;Саха тыла (Арассыыйа);Yakut (Russia);
saq;Kisampur;Samburu;
saq-KE;Kisampur (Kenya);Samburu (Kenya);
sat;ᱥᱟᱱᱛᱟᱲᱤ;Santali;olck
sat-Deva;सानताड़ी (देवानागारी);Santali (Devanagari);deva
sat-Deva-IN;सानताड़ी (देवानागारी, IN);Santali (Devanagari, India);deva
sat-Olck;ᱥᱟᱱᱛᱟᱲᱤ (ᱚᱞ ᱪᱤᱠᱤ);Santali (Ol Chiki);olck
sat-Olck-IN;ᱥᱟᱱᱛᱟᱲᱤ (ᱚᱞ ᱪᱤᱠᱤ, ᱤᱱᱰᱤᱭᱟ);Santali (Ol Chiki, India);olck
sbp;Ishisangu;Sangu;
sbp-TZ;Ishisangu (Tansaniya);Sangu (Tanzania);
sc;Sardu;Sardinian;
sc-IT;Sardu (Itàlia);Sardinian (Italy);
scn;Sicilianu;Sicilian;
scn-IT;Sicilianu (Italia);Sicilian (Italy);
sd;سنڌي;Sindhi;arab
sd-Arab;سنڌي (عربي);Sindhi (Arabic);arab
sd-Arab-PK;سنڌي (عربي، پاڪستان);Sindhi (Arabic, Pakistan);arab
sd-Deva;सिन्धी (देवनागिरी);Sindhi (Devanagari);
sd-Deva-IN;सिन्धी (देवनागिरी, भारत);Sindhi (Devanagari, India);
sdh;کوردی خوارگ;Southern Kurdish;arab
sdh-IQ;کوردی خوارگ (IQ);Southern Kurdish (Iraq);arab
sdh-IR;کوردی خوارگ (IR);Southern Kurdish (Iran);arab
se;Davvisámegiella;Northern Sami;
se-FI;Davvisámegiella (Suopma);Northern Sami (Finland);
se-NO;Davvisámegiella (Norga);Northern Sami (Norway);
se-SE;Davvisámegiella (Ruoŧŧa);Northern Sami (Sweden);
seh;Sena;Sena;
seh-MZ;Sena (Moçambique);Sena (Mozambique);
ses;Koyraboro senni;Koyraboro Senni;
ses-ML;Koyraboro senni (Maali);Koyraboro Senni (Mali);
sg;Sängö;Sango;
sg-CF;Sängö (Ködörösêse tî Bêafrîka);Sango (Central African Republic);
shi;ⵜⴰⵛⵍⵃⵉⵜ;Tachelhit;
shi-Latn;Tashelḥiyt (Latn);Tachelhit (Latin);
shi-Latn-MA;Tashelḥiyt (Latn, lmɣrib);Tachelhit (Latin, Morocco);
shi-Tfng;ⵜⴰⵛⵍⵃⵉⵜ (Tfng);Tachelhit (Tifinagh);
shi-Tfng-MA;ⵜⴰⵛⵍⵃⵉⵜ (Tfng, ⵍⵎⵖⵔⵉⴱ);Tachelhit (Tifinagh, Morocco);
shn;တႆး;Shan;
shn-MM;တႆး (မျၢၼ်ႇမႃႇ (မိူင်းမၢၼ်ႈ));Shan (Myanmar (Burma));
shn-TH;တႆး (မိူင်းထႆး);Shan (Thailand);
si;සිංහල;Sinhala;
si-LK;සිංහල (ශ්‍රී ලංකාව);Sinhala (Sri Lanka);
sid;Sidaamu Afo;Sidamo;
sid-ET;Sidaamu Afo (Itiyoophiya);Sidamo (Ethiopia);
sk;Slovenčina;Slovak;
sk-SK;Slovenčina (Slovensko);Slovak (Slovakia);
skr;سرائیکی;;
skr-PK;سرائیکی (پاکستان);;
sl;Slovenščina;Slovenian;
sl-SI;Slovenščina (Slovenija);Slovenian (Slovenia);
sma;Åarjelsaemien gïele;Southern Sami;
sma-NO;Åarjelsaemien gïele (NO);Southern Sami (Norway);
sma-SE;Åarjelsaemien gïele (SE);Southern Sami (Sweden);
smj;Julevsámegiella;Lule Sami;
smj-NO;Julevsámegiella (NO);Lule Sami (Norway);
smj-SE;Julevsámegiella (SE);Lule Sami (Sweden);
smn;Anarâškielâ;Inari Sami;
smn-FI;Anarâškielâ (Suomâ);Inari Sami (Finland);
sms;Sääʹmǩiõll;Skolt Sami;
sms-FI;Sääʹmǩiõll (Lääʹddjânnam);Skolt Sami (Finland);
sn;chiShona;Shona;
sn-ZW;chiShona (Zimbabwe);Shona (Zimbabwe);
so;Soomaali;Somali;
so-DJ;Soomaali (Jabuuti);Somali (Djibouti);
so-ET;Soomaali (Itoobiya);Somali (Ethiopia);
so-KE;Soomaali (Kenya);Somali (Kenya);
so-SO;Soomaali (Soomaaliya);Somali (Somalia);
sq;Shqip;Albanian;
sq-AL;Shqip (Shqipëri);Albanian (Albania);
sq-MK;Shqip (Maqedonia e Veriut);Albanian (North Macedonia);
sq-XK;Shqip (Kosovë);Albanian (Kosovo);
sr;Српски;Serbian;
sr-Cyrl;Српски (ћирилица);Serbian (Cyrillic);
sr-Cyrl-BA;Српски (ћирилица, Босна и Херцеговина);Serbian (Cyrillic, Bosnia & Herzegovina);
sr-Cyrl-ME;Српски (ћирилица, Црна Гора);Serbian (Cyrillic, Montenegro);
sr-Cyrl-RS;Српски (ћирилица, Србија);Serbian (Cyrillic, Serbia);
sr-Cyrl-XK;Српски (ћирилица, Косово);Serbian (Cyrillic, Kosovo);
sr-Latn;Srpski (latinica);Serbian (Latin);
sr-Latn-BA;Srpski (latinica, Bosna i Hercegovina);Serbian (Latin, Bosnia & Herzegovina);
sr-Latn-ME;Srpski (latinica, Crna Gora);Serbian (Latin, Montenegro);
sr-Latn-RS;Srpski (latinica, Srbija);Serbian (Latin, Serbia);
sr-Latn-XK;Srpski (latinica, Kosovo);Serbian (Latin, Kosovo);
ss;siSwati;Swati;
ss-SZ;siSwati (eSwatini);Swati (Eswatini);
ss-ZA;siSwati (ZA);Swati (South Africa);
ssy;Saho;Saho;
ssy-ER;Saho (Eretria);Saho (Eritrea);
st;Sesotho;Southern Sotho;
st-LS;Sesotho (Lesotho);Southern Sotho (Lesotho);
st-ZA;Sesotho (Afrika Borwa);Southern Sotho (South Africa);
su;Basa Sunda;Sundanese;
su-Latn;Basa Sunda (Latin);Sundanese (Latin);
su-Latn-ID;Basa Sunda (Latin, Indonesia);Sundanese (Latin, Indonesia);
sv;Svenska;Swedish;
sv-AX;Svenska (Åland);Swedish (Åland Islands);
sv-FI;Svenska (Finland);Swedish (Finland);
sv-SE;Svenska (Sverige);Swedish (Sweden);
sw;Kiswahili;Swahili;
sw-CD;Kiswahili (Jamhuri ya Kidemokrasia ya Kongo);Swahili (Congo - Kinshasa);
sw-KE;Kiswahili (Kenya);Swahili (Kenya);
sw-TZ;Kiswahili (Tanzania);Swahili (Tanzania);
sw-UG;Kiswahili (Uganda);Swahili (Uganda);
syr;ܣܘܪܝܝܐ;Syriac;
syr-IQ;ܣܘܪܝܝܐ (ܥܝܪܩ);Syriac (Iraq);
syr-SY;ܣܘܪܝܝܐ (ܣܘܪܝܐ);Syriac (Syria);
szl;Ślōnski;Silesian;
szl-PL;Ślōnski (Polska);Silesian (Poland);
ta;தமிழ்;Tamil;
ta-IN;தமிழ் (இந்தியா);Tamil (India);
ta-LK;தமிழ் (இலங்கை);Tamil (Sri Lanka);
ta-MY;தமிழ் (மலேசியா);Tamil (Malaysia);
ta-SG;தமிழ் (சிங்கப்பூர்);Tamil (Singapore);
te;తెలుగు;Telugu;
te-IN;తెలుగు (భారతదేశం);Telugu (India);
teo;Kiteso;Teso;
teo-KE;Kiteso (Kenia);Teso (Kenya);
teo-UG;Kiteso (Uganda);Teso (Uganda);
tg;Тоҷикӣ;Tajik;
tg-TJ;Тоҷикӣ (Тоҷикистон);Tajik (Tajikistan);
th;ไทย;Thai;
th-TH;ไทย (ไทย);Thai (Thailand);
ti;ትግርኛ;Tigrinya;
ti-ER;ትግርኛ (ኤርትራ);Tigrinya (Eritrea);
ti-ET;ትግርኛ (ኢትዮጵያ);Tigrinya (Ethiopia);
tig;ትግረ;Tigre;
tig-ER;ትግረ (ኤርትራ);Tigre (Eritrea);
tk;Türkmen dili;Turkmen;
tk-TM;Türkmen dili (Türkmenistan);Turkmen (Turkmenistan);
tn;Setswana;Tswana;
tn-BW;Setswana (Botswana);Tswana (Botswana);
tn-ZA;Setswana (Aforika Borwa);Tswana (South Africa);
to;Lea fakatonga;Tongan;
to-TO;Lea fakatonga (Tonga);Tongan (Tonga);
tok;Toki pona;Toki Pona;
tok-001;Toki pona (ma ale);Toki Pona (world);
tpi;Tok Pisin;Tok Pisin;
tpi-PG;Tok Pisin (Papua Niugini);Tok Pisin (Papua New Guinea);
tr;Türkçe;Turkish;
tr-CY;Türkçe (Kıbrıs);Turkish (Cyprus);
tr-TR;Türkçe (Türkiye);Turkish (Türkiye);
trv;Patas Taroko;Taroko;
trv-TW;Patas Taroko (TW);Taroko (Taiwan);
trw;توروالی;Torwali;
trw-PK;توروالی (پاکستان);Torwali (Pakistan);
ts;Xitsonga;Tsonga;
ts-ZA;Xitsonga (ZA);Tsonga (South Africa);
tt;Татар;Tatar;
tt-RU;Татар (Россия);Tatar (Russia);
twq;Tasawaq senni;Tasawaq;
twq-NE;Tasawaq senni (Nižer);Tasawaq (Niger);
tyv;;Tuvinian;
tyv-RU;;Tuvinian (Russia);
tzm;Tamaziɣt n laṭlaṣ;Central Atlas Tamazight;
tzm-MA;Tamaziɣt n laṭlaṣ (Meṛṛuk);Central Atlas Tamazight (Morocco);
ug;ئۇيغۇرچە;Uyghur;
ug-CN;ئۇيغۇرچە (جۇڭگو);Uyghur (China);
uk;Українська;Ukrainian;
uk-UA;Українська (Україна);Ukrainian (Ukraine);
ur;اردو;Urdu;
ur-IN;اردو (بھارت);Urdu (India);arabext
ur-PK;اردو (پاکستان);Urdu (Pakistan);
uz;O‘zbek;Uzbek;
uz-Arab;اوزبیک (عربی);Uzbek (Arabic);arabext
uz-Arab-AF;اوزبیک (عربی، افغانستان);Uzbek (Arabic, Afghanistan);arabext
uz-Cyrl;Ўзбекча (Кирил);Uzbek (Cyrillic);
uz-Cyrl-UZ;Ўзбекча (Кирил, Ўзбекистон);Uzbek (Cyrillic, Uzbekistan);
uz-Latn;O‘zbek (lotin);Uzbek (Latin);
uz-Latn-UZ;O‘zbek (lotin, Oʻzbekiston);Uzbek (Latin, Uzbekistan);
vai;ꕙꔤ;Vai;
vai-Latn;Vai (Latn);Vai (Latin);
vai-Latn-LR;Vai (Latn, Laibhiya);Vai (Latin, Liberia);
vai-Vaii;ꕙꔤ (Vaii);Vai (Vai);
vai-Vaii-LR;ꕙꔤ (Vaii, ꕞꔤꔫꕩ);Vai (Vai, Liberia);
ve;Tshivenḓa;Venda;
ve-ZA;Tshivenḓa (ZA);Venda (South Africa);
vec;Veneto;Venetian;
vec-IT;Veneto (Italia);Venetian (Italy);
vi;Tiếng Việt;Vietnamese;
vi-VN;Tiếng Việt (Việt Nam);Vietnamese (Vietnam);
vmw;Emakhuwa;Makhuwa;
vmw-MZ;Emakhuwa (oMosambikhi);Makhuwa (Mozambique);
vo;Volapük;Volapük;
vo-001;Volapük (001);Volapük (world);
vun;Kyivunjo;Vunjo;
vun-TZ;Kyivunjo (Tanzania);Vunjo (Tanzania);
wa;Walon;Walloon;
wa-BE;Walon (BE);Walloon (Belgium);
wae;Walser;Walser;
wae-CH;Walser (Schwiz);Walser (Switzerland);
wal;ወላይታቱ;Wolaytta;
wal-ET;ወላይታቱ (ኢትዮጵያ);Wolaytta (Ethiopia);
wbp;Warlpiri;Warlpiri;
wbp-AU;Warlpiri (AU);Warlpiri (Australia);
wo;Wolof;Wolof;
wo-SN;Wolof (Senegaal);Wolof (Senegal);
xh;IsiXhosa;Xhosa;
xh-ZA;IsiXhosa (EMzantsi Afrika);Xhosa (South Africa);
xnr;कांगड़ी;Kangri;
xnr-IN;कांगड़ी (भारत);Kangri (India);
xog;Olusoga;Soga;
xog-UG;Olusoga (Yuganda);Soga (Uganda);
yav;Nuasue;Yangben;
yav-CM;Nuasue (Kemelún);Yangben (Cameroon);
yi;ייִדיש;Yiddish;
yi-UA;ייִדיש (אוקראַינע);Yiddish (Ukraine);
yo;Èdè Yorùbá;Yoruba;
yo-BJ;Èdè Yorùbá (Bɛ̀nɛ̀);Yoruba (Benin);
yo-NG;Èdè Yorùbá (Nàìjíríà);Yoruba (Nigeria);
yrl;Nheẽgatu;Nheengatu;
yrl-BR;Nheẽgatu (Brasiu);Nheengatu (Brazil);
yrl-CO;Ñengatú (Kurũbiya);Nheengatu (Colombia);
yrl-VE;Ñengatú (Wenesuera);Nheengatu (Venezuela);
yue;粵語;Cantonese;
yue-Hans;粤语（简体）;Cantonese (Simplified);
yue-Hans-CN;粤语（简体，中华人民共和国）;Cantonese (Simplified, China);
yue-Hant;粵語（繁體）;Cantonese (Traditional);
yue-Hant-CN;粵語（繁體，中國）;Cantonese (Traditional, China);
yue-Hant-HK;粵語（繁體，香港）;Cantonese (Traditional, Hong Kong);
yue-Hant-MO;粵語（繁體，中國澳門特別行政區）;Cantonese (Traditional, Macao);
za;Vahcuengh;Zhuang;
za-CN;Vahcuengh (Cunghgoz);Zhuang (China);
zgh;ⵜⴰⵎⴰⵣⵉⵖⵜ;Standard Moroccan Tamazight;
zgh-MA;ⵜⴰⵎⴰⵣⵉⵖⵜ (ⵍⵎⵖⵔⵉⴱ);Standard Moroccan Tamazight (Morocco);
zh;中文;Chinese;
zh-Hans;简体中文;Chinese (Simplified);
zh-Hans-CN;简体中文（中国）;Chinese (Simplified, China);
zh-Hans-HK;简体中文（香港）;Chinese (Simplified, Hong Kong);
zh-Hans-MO;简体中文（澳門）;Chinese (Simplified, Macao);
zh-Hans-MY;简体中文（马来西亚）;Chinese (Simplified, Malaysia);
zh-Hans-SG;简体中文（新加坡）;Chinese (Simplified, Singapore);
zh-Hant;繁體中文;Chinese (Traditional);
zh-Hant-HK;繁體中文（香港）;Chinese (Traditional, Hong Kong);
zh-Hant-MO;繁體中文（澳門）;Chinese (Traditional, Macao);
zh-Hant-MY;繁體中文（馬來西亞）;Chinese (Traditional, Malaysia);
zh-Hant-TW;繁體中文（台灣）;Chinese (Traditional, Taiwan);
zh-Latn;;Chinese (Latin);
zh-Latn-CN;;Chinese (Latin, China);
zu;isiZulu;Zulu;
zu-ZA;isiZulu (iNingizimu Afrika);Zulu (South Africa);
"""
"""Every CLDR locale: tag; own name; English name; digits where not latn."""

PLURALS = """
1;0
  bm bo dz hnj id ig ii ja jbo jv kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo
  yo yue zh
2;(n != 1)
  af an asa ast az bal bem bez bg brx ca ce cgg chr ckb da de dv ee el en eo es et eu fi fo fur fy
  gl gsw ha haw hu ia io it jgo jmc ka kaj kcg kk kkj kl ks ksb ku ky lb lg lij lld mas mgo ml mn mr
  nb nd ne nl nn nnh no nr ny nyn om or os pap ps pt-PT rm rof rwk saq sc scn sd sdh seh sn so sq ss
  ssy st sv sw syr ta te teo tig tk tn tr ts ug ur uz ve vec vo vun wae xh xog yi
2;(n > 1)
  ak am as bho bn csw doi fa ff fr gu hi hy kab kn ln mg nso pa pcm pt si ti wa zu
2;(n%10==4 || n%10==6 || n%10==9)
  ceb fil
2;(n%10==1 && n%100!=11 ? 0 : 1)
  is mk
2;(n<=1 || n>=11 && n<=99 ? 0 : 1)
  tzm
3;(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)
  be bs hr ru sr uk
3;(n==0 ? 0 : n==1 ? 1 : 2)
  blo ksh
3;(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2)
  cs sk
3;(n==1 ? 0 : n==2 ? 1 : 2)
  he iu naq sat se sma smj smn sms
3;(n==0 ? 0 : n<=1 ? 1 : 2)
  lag
3;(n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && (n%100<11 || n%100>19) ? 1 : 2)
  lt
3;(n%10==0 || n%100>=11 && n%100<=19 ? 0 : n%10==1 ? 1 : 2)
  lv prg
3;(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)
  pl
3;(n==1 ? 0 : n==0 || n%100>=1 && n%100<=19 ? 1 : 2)
  ro
3;(n<=1 ? 0 : n<=10 ? 1 : 2)
  shi
4;(n%10==1 && n%100!=11 && n%100!=71 && n%100!=91 ? 0 : n%10==2 && n%100!=12 && n%100!=72 && n%100!=92 ? 1 : (n%10>=3 && n%10<=4 || n%10==9) && (n%100<10 || n%100>19) && (n%100<70 || n%100>79) && n%100<90 ? 2 : 3)
  br
4;(n%100==1 ? 0 : n%100==2 ? 1 : n%100>=3 && n%100<=4 ? 2 : 3)
  dsb hsb sl
4;(n==1 || n==11 ? 0 : n==2 || n==12 ? 1 : n>=3 && n<=10 || n>=13 && n<=19 ? 2 : 3)
  gd
4;(n%10==1 ? 0 : n%10==2 ? 1 : n%100==0 || n%100==20 || n%100==40 || n%100==60 || n%100==80 ? 2 : 3)
  gv
5;(n==1 ? 0 : n==2 ? 1 : n>=3 && n<=6 ? 2 : n>=7 && n<=10 ? 3 : 4)
  ga
5;(n==1 ? 0 : n==2 ? 1 : n==0 || n%100>=3 && n%100<=10 ? 2 : n%100>=11 && n%100<=19 ? 3 : 4)
  mt
6;(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5)
  ar
6;(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5)
  cy
6;(n==0 ? 0 : n==1 ? 1 : n%100==2 || n%100==22 || n%100==42 || n%100==62 || n%100==82 || n%1000==0 && (n%100000>=1000 && n%100000<=20000 || n%100000==40000 || n%100000==60000 || n%100000==80000) || n%1000000==100000 ? 2 : n%100==3 || n%100==23 || n%100==43 || n%100==63 || n%100==83 ? 3 : n%100==1 || n%100==21 || n%100==41 || n%100==61 || n%100==81 ? 4 : 5)
  kw
"""
"""gettext plural forms: number; C expression, then the tags that count so."""

PARENTS = """
en-150=en-001 en-AG=en-001 en-AI=en-001 en-AT=en-150 en-AU=en-001 en-BB=en-001 en-BE=en-150 en-BM=en-001
en-BS=en-001 en-BW=en-001 en-BZ=en-001 en-CC=en-001 en-CH=en-150 en-CK=en-001 en-CM=en-001 en-CX=en-001
en-CY=en-001 en-CZ=en-150 en-DE=en-150 en-DG=en-001 en-DK=en-150 en-DM=en-001 en-ER=en-001 en-ES=en-150
en-FI=en-150 en-FJ=en-001 en-FK=en-001 en-FM=en-001 en-FR=en-150 en-GB=en-001 en-GD=en-001 en-GG=en-001
en-GH=en-001 en-GI=en-001 en-GM=en-001 en-GS=en-001 en-GY=en-001 en-HK=en-001 en-HU=en-150 en-ID=en-001
en-IE=en-001 en-IL=en-001 en-IM=en-001 en-IN=en-001 en-IO=en-001 en-IT=en-150 en-JE=en-001 en-JM=en-001
en-KE=en-001 en-KI=en-001 en-KN=en-001 en-KY=en-001 en-LC=en-001 en-LR=en-001 en-LS=en-001 en-MG=en-001
en-MO=en-001 en-MS=en-001 en-MT=en-001 en-MU=en-001 en-MV=en-001 en-MW=en-001 en-MY=en-001 en-NA=en-001
en-NF=en-001 en-NG=en-001 en-NL=en-150 en-NO=en-150 en-NR=en-001 en-NU=en-001 en-NZ=en-001 en-PG=en-001
en-PK=en-001 en-PL=en-150 en-PN=en-001 en-PT=en-150 en-PW=en-001 en-RO=en-150 en-RW=en-001 en-SB=en-001
en-SC=en-001 en-SD=en-001 en-SE=en-150 en-SG=en-001 en-SH=en-001 en-SI=en-150 en-SK=en-150 en-SL=en-001
en-SS=en-001 en-SX=en-001 en-SZ=en-001 en-TC=en-001 en-TK=en-001 en-TO=en-001 en-TT=en-001 en-TV=en-001
en-TZ=en-001 en-UG=en-001 en-VC=en-001 en-VG=en-001 en-VU=en-001 en-WS=en-001 en-ZA=en-001 en-ZM=en-001
en-ZW=en-001 es-AR=es-419 es-BO=es-419 es-BR=es-419 es-BZ=es-419 es-CL=es-419 es-CO=es-419 es-CR=es-419
es-CU=es-419 es-DO=es-419 es-EC=es-419 es-GT=es-419 es-HN=es-419 es-JP=es-419 es-MX=es-419 es-NI=es-419
es-PA=es-419 es-PE=es-419 es-PR=es-419 es-PY=es-419 es-SV=es-419 es-US=es-419 es-UY=es-419 es-VE=es-419
hi-Latn=en-IN ht=fr-HT nb=no nn=no no-NO=no pt-AO=pt-PT pt-CH=pt-PT pt-CV=pt-PT pt-FR=pt-PT pt-GQ=pt-PT
pt-GW=pt-PT pt-LU=pt-PT pt-MO=pt-PT pt-MZ=pt-PT pt-ST=pt-PT pt-TL=pt-PT zh-Hant-MO=zh-Hant-HK
"""
"""Parents that cutting off the last part of a tag does not give."""

LIKELY = """
aa aa-Latn-ET
ab ab-Cyrl-GE
af af-Latn-ZA
agq agq-Latn-CM
ak ak-Latn-GH
am am-Ethi-ET
an an-Latn-ES
ann ann-Latn-NG
apc apc-Arab-SY
ar ar-Arab-EG
arn arn-Latn-CL
as as-Beng-IN
asa asa-Latn-TZ
ast ast-Latn-ES
az az-Latn-AZ
az-Arab az-Arab-IR
az-IQ az-Arab-IQ
az-IR az-Arab-IR
az-RU az-Cyrl-RU
ba ba-Cyrl-RU
bal bal-Arab-PK
bas bas-Latn-CM
be be-Cyrl-BY
bem bem-Latn-ZM
bew bew-Latn-ID
bez bez-Latn-TZ
bg bg-Cyrl-BG
bgc bgc-Deva-IN
bgn bgn-Arab-PK
bho bho-Deva-IN
blo blo-Latn-BJ
blt blt-Tavt-VN
bm bm-Latn-ML
bn bn-Beng-BD
bo bo-Tibt-CN
br br-Latn-FR
brx brx-Deva-IN
bs bs-Latn-BA
bss bss-Latn-CM
byn byn-Ethi-ER
ca ca-Latn-ES
cad cad-Latn-US
cch cch-Latn-NG
ccp ccp-Cakm-BD
ce ce-Cyrl-RU
ceb ceb-Latn-PH
cgg cgg-Latn-UG
cho cho-Latn-US
chr chr-Cher-US
cic cic-Latn-US
ckb ckb-Arab-IQ
co co-Latn-FR
cop cop-Copt-EG
cs cs-Latn-CZ
csw csw-Cans-CA
cu cu-Cyrl-RU
cu-Glag cu-Glag-BG
cv cv-Cyrl-RU
cy cy-Latn-GB
da da-Latn-DK
dav dav-Latn-KE
de de-Latn-DE
dje dje-Latn-NE
doi doi-Deva-IN
dsb dsb-Latn-DE
dua dua-Latn-CM
dv dv-Thaa-MV
dyo dyo-Latn-SN
dz dz-Tibt-BT
ebu ebu-Latn-KE
ee ee-Latn-GH
el el-Grek-GR
en en-Latn-US
en-Shaw en-Shaw-GB
eo eo-Latn-001
es es-Latn-ES
et et-Latn-EE
eu eu-Latn-ES
ewo ewo-Latn-CM
fa fa-Arab-IR
ff ff-Latn-SN
ff-Adlm ff-Adlm-GN
fi fi-Latn-FI
fil fil-Latn-PH
fo fo-Latn-FO
fr fr-Latn-FR
frr frr-Latn-DE
fur fur-Latn-IT
fy fy-Latn-NL
ga ga-Latn-IE
gaa gaa-Latn-GH
gd gd-Latn-GB
gez gez-Ethi-ET
gl gl-Latn-ES
gn gn-Latn-PY
gsw gsw-Latn-CH
gu gu-Gujr-IN
guz guz-Latn-KE
gv gv-Latn-IM
ha ha-Latn-NG
ha-CM ha-Arab-CM
ha-SD ha-Arab-SD
haw haw-Latn-US
he he-Hebr-IL
hi hi-Deva-IN
hnj hnj-Hmnp-US
hnj-Hmng hnj-Hmng-LA
hr hr-Latn-HR
hsb hsb-Latn-DE
ht ht-Latn-HT
hu hu-Latn-HU
hy hy-Armn-AM
ia ia-Latn-001
id id-Latn-ID
ie ie-Latn-EE
ig ig-Latn-NG
ii ii-Yiii-CN
io io-Latn-001
is is-Latn-IS
it it-Latn-IT
iu iu-Cans-CA
ja ja-Jpan-JP
jbo jbo-Latn-001
jgo jgo-Latn-CM
jmc jmc-Latn-TZ
jv jv-Latn-ID
ka ka-Geor-GE
kaa kaa-Cyrl-UZ
kab kab-Latn-DZ
kaj kaj-Latn-NG
kam kam-Latn-KE
kcg kcg-Latn-NG
kde kde-Latn-TZ
kea kea-Latn-CV
ken ken-Latn-CM
kgp kgp-Latn-BR
khq khq-Latn-ML
ki ki-Latn-KE
kk kk-Cyrl-KZ
kk-AF kk-Arab-AF
kk-Arab kk-Arab-CN
kk-CN kk-Arab-CN
kk-IR kk-Arab-IR
kk-MN kk-Arab-MN
kkj kkj-Latn-CM
kl kl-Latn-GL
kln kln-Latn-KE
km km-Khmr-KH
kn kn-Knda-IN
ko ko-Kore-KR
kok kok-Deva-IN
kpe kpe-Latn-LR
ks ks-Arab-IN
ksb ksb-Latn-TZ
ksf ksf-Latn-CM
ksh ksh-Latn-DE
ku ku-Latn-TR
ku-Arab ku-Arab-IQ
ku-LB ku-Arab-LB
ku-Yezi ku-Yezi-GE
kw kw-Latn-GB
kxv kxv-Latn-IN
ky ky-Cyrl-KG
ky-Arab ky-Arab-CN
ky-CN ky-Arab-CN
ky-Latn ky-Latn-TR
ky-TR ky-Latn-TR
la la-Latn-VA
lag lag-Latn-TZ
lb lb-Latn-LU
lg lg-Latn-UG
lij lij-Latn-IT
lkt lkt-Latn-US
lld lld-Latn-IT
lmo lmo-Latn-IT
ln ln-Latn-CD
lo lo-Laoo-LA
lrc lrc-Arab-IR
lt lt-Latn-LT
ltg ltg-Latn-LV
lu lu-Latn-CD
luo luo-Latn-KE
luy luy-Latn-KE
lv lv-Latn-LV
mai mai-Deva-IN
mas mas-Latn-KE
mdf mdf-Cyrl-RU
mer mer-Latn-KE
mfe mfe-Latn-MU
mg mg-Latn-MG
mgh mgh-Latn-MZ
mgo mgo-Latn-CM
mhn mhn-Latn-IT
mi mi-Latn-NZ
mic mic-Latn-CA
mk mk-Cyrl-MK
ml ml-Mlym-IN
mn mn-Cyrl-MN
mn-CN mn-Mong-CN
mn-Mong mn-Mong-CN
mni mni-Beng-IN
moh moh-Latn-CA
mr mr-Deva-IN
ms ms-Latn-MY
ms-CC ms-Arab-CC
mt mt-Latn-MT
mua mua-Latn-CM
mus mus-Latn-US
my my-Mymr-MM
myv myv-Cyrl-RU
mzn mzn-Arab-IR
naq naq-Latn-NA
nb nb-Latn-NO
nd nd-Latn-ZW
nds nds-Latn-DE
ne ne-Deva-NP
nl nl-Latn-NL
nmg nmg-Latn-CM
nn nn-Latn-NO
nnh nnh-Latn-CM
no no-Latn-NO
nqo nqo-Nkoo-GN
nr nr-Latn-ZA
nso nso-Latn-ZA
nus nus-Latn-SS
nv nv-Latn-US
ny ny-Latn-MW
nyn nyn-Latn-UG
oc oc-Latn-FR
om om-Latn-ET
or or-Orya-IN
os os-Cyrl-GE
osa osa-Osge-US
pa pa-Guru-IN
pa-Arab pa-Arab-PK
pa-PK pa-Arab-PK
pap pap-Latn-CW
pcm pcm-Latn-NG
pis pis-Latn-SB
pl pl-Latn-PL
prg prg-Latn-PL
ps ps-Arab-AF
pt pt-Latn-BR
qu qu-Latn-PE
quc quc-Latn-GT
raj raj-Deva-IN
rhg rhg-Rohg-MM
rif rif-Latn-MA
rm rm-Latn-CH
rn rn-Latn-BI
ro ro-Latn-RO
rof rof-Latn-TZ
ru ru-Cyrl-RU
rw rw-Latn-RW
rwk rwk-Latn-TZ
sa sa-Deva-IN
sah sah-Cyrl-RU
saq saq-Latn-KE
sat sat-Olck-IN
sbp sbp-Latn-TZ
sc sc-Latn-IT
scn scn-Latn-IT
sd sd-Arab-PK
sd-Deva sd-Deva-IN
sd-IN sd-Deva-IN
sd-Khoj sd-Khoj-IN
sd-Sind sd-Sind-IN
sdh sdh-Arab-IR
se se-Latn-NO
seh seh-Latn-MZ
ses ses-Latn-ML
sg sg-Latn-CF
shi shi-Tfng-MA
shn shn-Mymr-MM
si si-Sinh-LK
sid sid-Latn-ET
sk sk-Latn-SK
skr skr-Arab-PK
sl sl-Latn-SI
sma sma-Latn-SE
smj smj-Latn-SE
smn smn-Latn-FI
sms sms-Latn-FI
sn sn-Latn-ZW
so so-Latn-SO
sq sq-Latn-AL
sr sr-Cyrl-RS
sr-ME sr-Latn-ME
sr-RO sr-Latn-RO
sr-TR sr-Latn-TR
ss ss-Latn-ZA
ssy ssy-Latn-ER
st st-Latn-ZA
su su-Latn-ID
sv sv-Latn-SE
sw sw-Latn-TZ
syr syr-Syrc-IQ
szl szl-Latn-PL
ta ta-Taml-IN
te te-Telu-IN
teo teo-Latn-UG
tg tg-Cyrl-TJ
tg-Arab tg-Arab-PK
tg-PK tg-Arab-PK
th th-Thai-TH
ti ti-Ethi-ET
tig tig-Ethi-ER
tk tk-Latn-TM
tn tn-Latn-ZA
to to-Latn-TO
tok tok-Latn-001
tpi tpi-Latn-PG
tr tr-Latn-TR
trv trv-Latn-TW
trw trw-Arab-PK
ts ts-Latn-ZA
tt tt-Cyrl-RU
twq twq-Latn-NE
tyv tyv-Cyrl-RU
tzm tzm-Latn-MA
ug ug-Arab-CN
ug-Cyrl ug-Cyrl-KZ
ug-KZ ug-Cyrl-KZ
ug-MN ug-Cyrl-MN
uk uk-Cyrl-UA
und en-Latn-US
und-AD ca-Latn-AD
und-AE ar-Arab-AE
und-AF fa-Arab-AF
und-AL sq-Latn-AL
und-AM hy-Armn-AM
und-AO pt-Latn-AO
und-AR es-Latn-AR
und-AS sm-Latn-AS
und-AT de-Latn-AT
und-AW nl-Latn-AW
und-AX sv-Latn-AX
und-AZ az-Latn-AZ
und-BA bs-Latn-BA
und-BD bn-Beng-BD
und-BE nl-Latn-BE
und-BF fr-Latn-BF
und-BG bg-Cyrl-BG
und-BH ar-Arab-BH
und-BI rn-Latn-BI
und-BJ fr-Latn-BJ
und-BL fr-Latn-BL
und-BN ms-Latn-BN
und-BO es-Latn-BO
und-BQ pap-Latn-BQ
und-BR pt-Latn-BR
und-BT dz-Tibt-BT
und-BV no-Latn-BV
und-BY be-Cyrl-BY
und-CC ms-Arab-CC
und-CD fr-Latn-CD
und-CF sg-Latn-CF
und-CG fr-Latn-CG
und-CH de-Latn-CH
und-CI fr-Latn-CI
und-CL es-Latn-CL
und-CM fr-Latn-CM
und-CN zh-Hans-CN
und-CO es-Latn-CO
und-CR es-Latn-CR
und-CU es-Latn-CU
und-CV pt-Latn-CV
und-CW pap-Latn-CW
und-CY el-Grek-CY
und-CZ cs-Latn-CZ
und-DE de-Latn-DE
und-DJ fr-Latn-DJ
und-DK da-Latn-DK
und-DO es-Latn-DO
und-DZ ar-Arab-DZ
und-EA es-Latn-EA
und-EC es-Latn-EC
und-EE et-Latn-EE
und-EG ar-Arab-EG
und-EH ar-Arab-EH
und-ER ti-Ethi-ER
und-ES es-Latn-ES
und-ET am-Ethi-ET
und-FI fi-Latn-FI
und-FO fo-Latn-FO
und-FR fr-Latn-FR
und-GA fr-Latn-GA
und-GE ka-Geor-GE
und-GF fr-Latn-GF
und-GH ak-Latn-GH
und-GL kl-Latn-GL
und-GN fr-Latn-GN
und-GP fr-Latn-GP
und-GQ es-Latn-GQ
und-GR el-Grek-GR
und-GT es-Latn-GT
und-GW pt-Latn-GW
und-HK zh-Hant-HK
und-HN es-Latn-HN
und-HR hr-Latn-HR
und-HT ht-Latn-HT
und-HU hu-Latn-HU
und-IC es-Latn-IC
und-ID id-Latn-ID
und-IL he-Hebr-IL
und-IN hi-Deva-IN
und-IQ ar-Arab-IQ
und-IR fa-Arab-IR
und-IS is-Latn-IS
und-IT it-Latn-IT
und-JO ar-Arab-JO
und-JP ja-Jpan-JP
und-KE sw-Latn-KE
und-KG ky-Cyrl-KG
und-KH km-Khmr-KH
und-KM ar-Arab-KM
und-KP ko-Kore-KP
und-KR ko-Kore-KR
und-KW ar-Arab-KW
und-KZ ru-Cyrl-KZ
und-LA lo-Laoo-LA
und-LB ar-Arab-LB
und-LI de-Latn-LI
und-LK si-Sinh-LK
und-LS st-Latn-LS
und-LT lt-Latn-LT
und-LU fr-Latn-LU
und-LV lv-Latn-LV
und-LY ar-Arab-LY
und-MA ar-Arab-MA
und-MC fr-Latn-MC
und-MD ro-Latn-MD
und-ME sr-Latn-ME
und-MF fr-Latn-MF
und-MG mg-Latn-MG
und-MK mk-Cyrl-MK
und-ML bm-Latn-ML
und-MM my-Mymr-MM
und-MN mn-Cyrl-MN
und-MO zh-Hant-MO
und-MQ fr-Latn-MQ
und-MR ar-Arab-MR
und-MT mt-Latn-MT
und-MU fr-Latn-MU
und-MV dv-Thaa-MV
und-MX es-Latn-MX
und-MY ms-Latn-MY
und-MZ pt-Latn-MZ
und-NA af-Latn-NA
und-NC fr-Latn-NC
und-NE ha-Latn-NE
und-NI es-Latn-NI
und-NL nl-Latn-NL
und-NO nb-Latn-NO
und-NP ne-Deva-NP
und-OM ar-Arab-OM
und-PA es-Latn-PA
und-PE es-Latn-PE
und-PF fr-Latn-PF
und-PG tpi-Latn-PG
und-PH fil-Latn-PH
und-PK ur-Arab-PK
und-PL pl-Latn-PL
und-PM fr-Latn-PM
und-PR es-Latn-PR
und-PS ar-Arab-PS
und-PT pt-Latn-PT
und-PW pau-Latn-PW
und-PY gn-Latn-PY
und-QA ar-Arab-QA
und-RE fr-Latn-RE
und-RO ro-Latn-RO
und-RS sr-Cyrl-RS
und-RU ru-Cyrl-RU
und-RW rw-Latn-RW
und-SA ar-Arab-SA
und-SC fr-Latn-SC
und-SD ar-Arab-SD
und-SE sv-Latn-SE
und-SI sl-Latn-SI
und-SJ nb-Latn-SJ
und-SK sk-Latn-SK
und-SM it-Latn-SM
und-SN wo-Latn-SN
und-SO so-Latn-SO
und-SR nl-Latn-SR
und-SS ar-Arab-SS
und-ST pt-Latn-ST
und-SV es-Latn-SV
und-SY ar-Arab-SY
und-TD ar-Arab-TD
und-TF fr-Latn-TF
und-TG fr-Latn-TG
und-TH th-Thai-TH
und-TJ tg-Cyrl-TJ
und-TK tkl-Latn-TK
und-TL pt-Latn-TL
und-TM tk-Latn-TM
und-TN ar-Arab-TN
und-TO to-Latn-TO
und-TR tr-Latn-TR
und-TV tvl-Latn-TV
und-TW zh-Hant-TW
und-TZ sw-Latn-TZ
und-UA uk-Cyrl-UA
und-UG sw-Latn-UG
und-UY es-Latn-UY
und-UZ uz-Latn-UZ
und-VA it-Latn-VA
und-VE es-Latn-VE
und-VN vi-Latn-VN
und-VU bi-Latn-VU
und-WF fr-Latn-WF
und-WS sm-Latn-WS
und-XK sq-Latn-XK
und-YE ar-Arab-YE
und-YT fr-Latn-YT
und-ZW sn-Latn-ZW
ur ur-Arab-PK
uz uz-Latn-UZ
uz-AF uz-Arab-AF
uz-Arab uz-Arab-AF
uz-CN uz-Cyrl-CN
vai vai-Vaii-LR
ve ve-Latn-ZA
vec vec-Latn-IT
vi vi-Latn-VN
vmw vmw-Latn-MZ
vo vo-Latn-001
vun vun-Latn-TZ
wa wa-Latn-BE
wae wae-Latn-CH
wal wal-Ethi-ET
wbp wbp-Latn-AU
wo wo-Latn-SN
xh xh-Latn-ZA
xnr xnr-Deva-IN
xog xog-Latn-UG
yav yav-Latn-CM
yi yi-Hebr-UA
yo yo-Latn-NG
yrl yrl-Latn-BR
yue yue-Hant-HK
yue-CN yue-Hans-CN
yue-Hans yue-Hans-CN
za za-Latn-CN
zgh zgh-Tfng-MA
zh zh-Hans-CN
zh-AU zh-Hant-AU
zh-BN zh-Hant-BN
zh-Bopo zh-Bopo-TW
zh-GB zh-Hant-GB
zh-GF zh-Hant-GF
zh-HK zh-Hant-HK
zh-Hanb zh-Hanb-TW
zh-Hant zh-Hant-TW
zh-ID zh-Hant-ID
zh-MO zh-Hant-MO
zh-PA zh-Hant-PA
zh-PF zh-Hant-PF
zh-PH zh-Hant-PH
zh-SR zh-Hant-SR
zh-TH zh-Hant-TH
zh-TW zh-Hant-TW
zh-US zh-Hant-US
zh-VN zh-Hant-VN
zu zu-Latn-ZA
"""
"""Likely script and region, for the languages above and for bare regions."""

SCRIPTS = """
Aghb
  xag
Ahom
  aho
Arab
  aao abh abv acm acq acw acx adf aeb aec aee aeq afb aib aiq apd arq ars ary arz ask atn auj auz
  avd avl ayh ayl ayn ayp azb bdz bej bft bgp bhe bhm bjm bqi brh brk bsh bsk chg cja clh dcc def
  deh dgl dmk dml esh fay faz fia fub gbz ggg gha ghr gig gjk gju glh glk gwc gwf gwt gzi hac haz
  hkh hnd hno hoh hrz hss isk jad jat jbn jdg jnd jog kbu kby kcy kfm khw klj kmz ktl kvx kxp lah
  lki lrk lrl lsa lss luv luz mby mde mfa mfi mhj mki mnj mve mvy nli nlm ntz nyq odk oru ota pbt
  phl phr phv plk prc prd prx psh psi pst qxq rdb rmt sbn scl sdb sdf sdg sds sgr sgy shd shm shu
  shv siy siz smy sqo sqt srh srz ssh sts swb tjo tks tov tra trm ush uzs vaf vgr vmh wbk wlo wne
  wni wsv xhe xka xkc xkj xkp xvi ydg zba zdj zum
Armi
  arc
Armn
  axm hyw rmi
Avst
  ae
Bali
  kaw
Bamu
  bax
Bass
  bsq
Batk
  btd btm
Beng
  aot bpy cdz ctg der grt kdq rah rkt sdr syl unr unx
Bopo
  hmj hmq
Brah
  kho pka pmh psu xtq
Cakm
  tnv
Cans
  cr crj crk crl crm nsk oj ojs
Cari
  xcr
Cham
  cjm
Chrs
  xco
Cprt
  ecy
Cyrl
  ady agx akv alr alt ani aqc atv av bhh bph bua bxm chm cji ckt clw crh dar ddo dlg dng enf enh eve
  evn gdo gin gld huz inh itl jct jdt kap kbd kca ket khv kim kjh koi kpt kpy krc krk kum kv kva lbe
  lez mns mrj mtm mud ndf neg nio niv nog oaa oac omk orv paq rsk rue rut sel sgh sia sjd sjt sty
  tab tin ude udi udm ugh ulc xal xas xdq xpm xrm xrn xwo yai ykg ykh ynk yrk ysr yug yux zko zkz
Deva
  agi ahr anp anq anr aph asr awa bap bee bfb bfy bfz bgd bgq bgw bha bhb bhd bhi bhj bht bhu biy
  bjj bmj bns bpx bra brd btv byh byw cdh cdj cdm chx cih ctn daq dhi dho dhw drq dry dty duh dus
  dwz emg emu fmu gbk gbm gdx ghe goj gok gon gra gvr gyo hif hlb hne hoc hoj hoy hut jee jml jnl
  jns jul kex kfb kfk kfp kfq kfr kfs kfu kfx kfy kgj kgy khn kif kip kjl kjo kkt kle klr kmj knn
  kra kru ksz kte kyv kyw lae lbf lbm lbr lhm lif lmh loy luu mag mgp mjl mjt mjz mkb mke mrd mrr
  mtr mut mwr nao ncd new nlx nmm noe noi nwx ola oon pch pci pgg phd phw pum pwr raa rab raf rav
  rji rjs rtw rwr sck scp sgj sjp skj soi srx swv syw taj tdb tdg tdh tge the thf thl thq thr ths
  tij tkb tkt ttz twm vah vas vav vay vjk wbr wme wtm xsr ybh ybi
Egyp
  egy
Elym
  xly
Ethi
  agj ahg alw anu awn bcq bst dox drs gmv gof gru har hdy ior kqy ktb mdx mdy muz mvz mym sgw stv
  wle xan zwa
Geor
  bbl jge oav sva xmf
Gong
  wsg
Gonm
  esg
Goth
  got
Gran
  oty
Grek
  aat bgx cpg ecr grc pnt scx tsd uum xpg yej
Gujr
  cdi dhn dub gas gbl
Hang
  jje okm
Hani
  how oko swi zch zeh zgb zgm zgn zhd zlj zln zlq zqe zyg zyn zzj
Hans
  cdo cjy cnp csp czh gan hak hsn lzh nan wuu
Hant
  ltc
Hebr
  aij czk hbo huy itk iw jbe ji jpa jpr jrb jye lad lsd trg yhd yih yud zrp
Hluw
  hlu
Hmnp
  mww
Ital
  ett osc pgn xve
Java
  osi tes
Jpan
  ams yoi
Kali
  eky kvy kyu
Kana
  ain ryu
Khar
  pgd pra
Khmr
  brb krr krv okz pcb rka smu tpu xhm
Kits
  zkt
Knda
  brw kfa kfd kfg tcy vmd
Lana
  cuu kkh nod
Laoo
  alk brv kjg kuf lbo ncq ngt pho sct sqq sss tth tto
Latf
  gml
Latg
  mga
Latn
  aaa aab aac aad aae aag aah aai aak aal aan aap aaq aas aau aaw aax aaz aba abb abc abd abe abf
  abg abi abm abn abo abp abr abs abt abu abw abx aby abz aca acb acd ace acf ach acn acp acr acs
  act acu acv acy acz ada adb add ade adg adh adi adj adl adn ado adq adr adt adu adw adz aea aek
  ael aem aer aeu aew aey aez afd afe afh afi afk afn afo afp afs afu afz aga agb agc agd age agf
  agg agh agk agl agm agn ago agr ags agt agu agv agw agy agz aha ahb ahh ahi ahk ahl ahm ahn ahp
  ahs aht aia aic aid aie aif aig aik ail aim aip air ait aiw aix aiy aja ajg aji ajn ajw ajz akb
  akc akd ake akf akg akh aki akl ako akp akq akr aks akt aku akw akz ala alc ald ale alf alh ali
  alj alm aln alo alp alq alu alx aly alz ama amb amc ame amf amg ami amj amk amm amn amo amp amq
  amr amt amu amv amx amy amz ana anb anc and ane anf ang anh anj ank anl anm ano ans ant anv anw
  anx any anz aoa aob aoc aod aoe aof aog aoi aoj aok aol aom aon aor aos aox aoz apb ape apf apg
  api apj apk apl apm apn apo app apr aps apt apu apv apw apx apy apz aqd aqg aqk aqm aqn aqr aqt
  aqz ard are arh ari arj ark arl aro arp arr aru arw arx asb asc asg ash asi asj asl asn aso ass
  asu asv asx asy asz ata atb atc atd ate atg ati atj atk atl atm ato atp atq atr ats att atu atw
  atx aty atz aua auc aud aug auh aui auk aul aum aun auo aup auq aur aut auu auw auy avb avi avk
  avm avn avo avs avt avu avv awb awc awe awg awh awi awk awm awo awr aws awt awu awv aww awx awy
  axb axe axg axk axl axx ay aya ayb ayc ayd aye ayg ayi ayk ayo ayq ays ayt ayu ayz azd azg azm azn
  azo azt azz baa bab bac bae baf bag bah baj ban bao bar bau bav baw bay bba bbb bbc bbd bbe bbf
  bbg bbi bbj bbk bbm bbn bbo bbp bbq bbr bbs bbt bbu bbv bbw bbx bby bca bcb bcd bce bcf bcg bch
  bci bcj bck bcm bcn bco bcp bcr bcs bct bcu bcv bcw bcy bcz bda bdb bdc bdd bde bdf bdg bdh bdi
  bdj bdk bdl bdm bdn bdo bdp bdq bdr bds bdt bdu bdw bdx bdy bea beb bec bed bef beh bei bek beo
  bep beq bes bet beu bev bex bey bfa bfc bfd bfe bff bfg bfh bfj bfl bfm bfn bfo bfp bfs bfx bga
  bgb bgf bgg bgi bgj bgo bgr bgs bgt bgu bgv bgy bgz bhc bhf bhg bhl bhp bhq bhr bhs bhv bhw bhy
  bhz bi bia bib bid bie bif big bik bil bim bin bio bip biq bir bit biu biv biw biz bja bjb bjc bjg
  bjh bji bjk bjl bjn bjo bjp bjr bjs bjt bju bjv bjw bjx bjy bjz bka bkc bkd bkf bkg bkh bki bkj
  bkl bkm bkn bko bkp bkq bkr bks bkt bku bkv bkw bkx bky bkz bla blb blc bld ble blf blh bli blj
  blm bln blp blq blr bls blv blw blx bly blz bma bmb bmc bmd bme bmf bmg bmh bmi bmk bml bmm bmn
  bmo bmp bmq bmr bms bmu bmv bmw bmx bmz bna bnb bnc bnd bne bnf bng bni bnj bnk bnm bnn bno bnp
  bnq bnr bnu bnv bnw bnx bny bnz boa bob boe bof boh boj bok bol bom bon boo bop boq bor bot bou
  bov bow box boy boz bpa bpc bpd bpe bpg bpi bpj bpk bpl bpm bpo bpp bpq bpr bps bpt bpu bpv bpw
  bpz bqa bqb bqc bqd bqf bqg bqj bqk bql bqm bqo bqp bqq bqr bqs bqt bqu bqv bqw bqx bqz brc brf
  brg bri brj brl brm brn brp brq brr brs brt bru bry brz bsa bsb bsc bse bsf bsi bsj bsl bsm bsn
  bso bsp bsr bsu bsv bsw bsx bsy bta btc bte btf btg bth bti btj btn bto btp btq btr bts btt btu
  btw btx bty btz bub buc bud bue buf bug buh bui buj buk bum bun buo bup buq bus but buu buv buw
  bux buy buz bva bvb bvc bvd bve bvf bvg bvh bvi bvj bvk bvm bvn bvo bvq bvr bvt bvu bvv bvw bvx
  bvy bvz bwa bwb bwc bwd bwf bwg bwh bwi bwj bwk bwl bwm bwo bwp bwq bwr bws bwt bwu bww bwx bwy
  bwz bxa bxb bxc bxf bxg bxh bxi bxj bxl bxn bxo bxp bxq bxs bxv bxw bxz bya byb byc byd bye byf
  byi byj byk byl bym byp byr bys byv byx byz bza bzb bzc bzd bze bzf bzh bzj bzk bzl bzm bzn bzo
  bzp bzq bzr bzt bzu bzv bzw bzx bzy bzz caa cab cac cae caf cag cah caj cak cal cam can cao cap
  caq car cas cav caw cax cay caz cbb cbc cbd cbg cbi cbj cbk cbl cbo cbq cbr cbs cbt cbu cbv cbw
  cby ccc ccd cce ccg ccj ccl ccm cco ccr cdf cdr cea ceg cek cen cet cey cfa cfd cfg cfm cga cgc ch
  chb chd chf chh chj chk chl chn chp chq cht chw chy chz cia cib cie cim cin cip cir ciw ciy cje
  cjh cjk cjn cjo cjp cjs cjv ckl ckm ckn cko ckq ckr cks cku ckv ckx cky ckz cla clc cle cli clj
  clk cll clm clo clt clu cly cma cme cmi cml cmo cmr cms cmt cnb cnc cng cnh cni cnk cnl cnq cns
  cnt cnw cnx coa cob coc cod coe cof coh coj cok col com coo coq cot cou cox coz cpa cpb cpc cpi
  cpn cpo cps cpu cpx cpy cqd cra crb crc crd crf crg cri crn cro crq crr crs crt crv crw crx cry
  crz csa csb csj csk csm cso css cst csv csy csz cta ctc cte cth ctl ctm cto ctp cts ctu ctz cua
  cub cuc cuh cui cuj cuk cul cuo cup cut cuv cux cuy cvg cvn cwa cwb cwe cwg cwt cxh cya cyb cyo
  czn czt daa dac dad dae dag dah dai daj dak dal dam dao das dau daw dax daz dba dbb dbd dbe dbf
  dbg dbi dbj dbl dbm dbn dbo dbp dbq dbt dbu dbv dbw dby dcr dda ddd dde ddg ddi ddj ddn ddr dds
  ddw dec ded dee deg dei dek del dem den deq des dev dez dga dgb dgc dgd dge dgg dgh dgi dgk dgn
  dgr dgs dgt dgw dgx dgz dhg dhl dhm dhr dhs dhu dhv dhx dia dib dic did dif dig dih dii dij dil
  din dio dip dir dis diu diw dix diy diz dja djb djc djd djf dji djj djk djm djn djo djr dju djw
  dkg dkk dkr dks dkx dlm dln dma dmb dmc dmd dme dmg dmm dmo dmr dms dmu dmv dmw dmx dmy dna dnd
  dne dni dnj dnk dnn dno dnr dnt dnw dny doa dob doc doe dof doh dok dol don doo dop dor dos dot
  dov dow doy dpp drc drg dri drl drn dro drt dru dsh dsi dsk dsn dsq dta dtb dtd dth dti dtk dtm
  dto dtp dtr dts dtt dtu duc due duf dug dui duk dul dum dun duo dup duq dur duu duv duw dux duy
  duz dva dwa dwr dws dwu dww dwy dya dyb dyd dyg dyi dym dyn dyr dyu dyy dza dzd dze dzg dzn eaa
  ebc ebg ebk ebo ebr efa efe efi ega egl egm ego ehu eip eit eiv eja eka eke ekg eki ekl ekm eko
  ekp ekr ele elk elm elo elu elx ema emb eme emi emm emn emp ems emw emx emz ena enb enc end enl
  enm enn eno enq enr env enw enx eot epi erg erh eri erk err ers ert erw ese esi esm ess esu esy
  etb etn eto etr ets etu etx etz eud evh ext eya eyo eza eze faa fab fad faf fag fah fai faj fak
  fal fam fan fap far fat fau fax fbl fer ffi ffm fgr fie fif fip fir fit fiw fj fkk fkv fla flh fli
  fll fln flr fly fmp fnb fng fni fod foi fom fon for fos fpe fqs frc frd frk frm fro frp frq frs
  frt fud fue fuf fuh fui fum fun fuq fut fuu fuv fuy fvr fwa fwe gab gac gad gae gaf gag gah gai
  gaj gak gal gam gao gap gar gat gaw gax gay gba gbb gbd gbe gbf gbg gbh gbi gbn gbp gbq gbr gbs
  gbu gbv gbw gbx gby gcc gcd gcf gcl gcn gcr gct gdc gdd gde gdf gdg gdh gdi gdj gdk gdl gdm gdn
  gdq gdr gdt gdu gea geb gec ged gef geg geh gei gej gek gel geq ges gev gew gex gey gfk gga ggb
  ggd gge ggk ggl ggt ggu ggw ghc ghk ghn ghs gia gib gic gid gie gih gil gim gip giq gir gis git
  gix giy giz gjm gjn gjr gka gkd gke gkn gko gkp gku glb glc glj gll glo glr glu glw gma gmb gmd
  gmg gmh gmm gmn gmr gmu gmx gmz gna gnb gnc gnd gne gng gnh gni gnj gnk gnl gnm gnn gnq gnr gnt
  gnu gnw gnz goa gob goc god gog goh goi gol goo gop goq gor gos gou gov gow gox goy gpa gpe gpn
  gqa gqn gqr grb grd grg grh gri grj grm grq grs grv grw grx gry grz gsl gsn gso gsp gta gtu gua
  gub guc gud gue guf guh gui guk gul gum gun guo gup guq gur gut guu guw gux gva gvc gve gvf gvj
  gvl gvm gvn gvo gvp gvs gvy gwa gwb gwd gwe gwg gwi gwj gwm gwn gwr gwu gww gwx gxx gyb gyd gye
  gyf gyg gyi gyl gym gyn gyr gyy gyz gza gzn haa had hae hag hah hai haj hal ham han hao hap haq
  has hav hax hay hba hbb hbn hbu hch hed heg heh hei hem hgm hgw hhi hhr hhy hia hib hid hig hih
  hij hik hil hio hir hiw hix hji hka hke hkk hla hld hlt hma hmb hmf hmm hmn hmp hmr hms hmt hmu
  hmv hmw hmy hmz hna hng hnh hni hnn hns ho hoa hob hod hoe hoi hol hom hoo hop hor hot hov hra hrc
  hre hrk hrm hro hrp hru hrw hrx hti hto hts htu hub huc hud hue huf hug huh hui huk hul hum hup
  hur hus huu huv huw hux hvc hve hvk hvn hvv hwa hwc hwo hya hz iai ian iar iba ibb ibd ibe ibg ibh
  ibl ibm ibn ibr ibu iby ica ich icr ida idb idc idd ide idi idr ids idt idu ifa ifb ife iff ifk
  ifm ifu ify igb ige igg igl igm ign igo igs igw ihb ihi ihp ihw iin ijc ije ijj ijn ijs ik ikh iki
  ikk ikl iko ikp ikr ikt ikv ikw ikx ikz ila ilb ilg ili ilk ilm ilo ilp ilu ilv imi iml imn imo
  imr ims imt in inb ing inj inn ino inp iou iow ipi ipo iqu iqw ire irh iri irk irn irx iry isa isc
  isd ish isi ism isn iso ist isu itb itd ite iti itm ito itr its itt itv itw itx ity itz ium ivb
  ivv iwk iwm iwo iws ixc ixl iya iyo iyx izh izm izr izz jaa jab jac jae jaf jah jaj jak jal jam
  jan jao jaq jas jau jax jay jaz jbi jbj jbk jbm jbr jbt jbu jbw jeb jeh jei jek jel jen jer jet
  jeu jgb jgk jhi jia jib jic jid jie jig jil jim jit jiu jiv jiy jjr jka jko jku jle jma jmb jmd
  jmi jmn jmr jms jmw jmx jng jni jnj job jod jor jow jqr jra jrr jrt jru jua jub jud juh jui juk
  jum juo jup jur jut juu juw jvd jvn jw jwi jyy kac kad kag kah kai kak kao kaq kav kax kay kba kbb
  kbc kbe kbh kbi kbj kbk kbl kbm kbn kbo kbp kbq kbr kbs kbt kbv kbw kbx kbz kcb kcc kcd kce kcf
  kch kci kcj kck kcl kcm kcn kco kcp kcq kcs kct kcu kcv kcw kcz kda kdc kdd kdf kdg kdh kdi kdj
  kdk kdl kdm kdn kdp kdr kdw kdx kdy kdz keb kec ked kee kef keg keh kei kek kel kem keo ker kes
  keu kew kez kff kfl kfn kfo kfv kfw kfz kg kga kgb kge kgf kgk kgl kgo kgq kgr kgs kgt kgu kgv kgw
  kgx kha khc khd khe khh khj khl khp khr khs khu khx khy khz kia kib kic kid kie kig kih kij kil
  kio kiq kis kit kiu kiv kiw kix kiy kiz kj kja kjb kjc kjd kje kji kjj kjk kjm kjn kjq kjr kjs kju
  kjx kjy kka kkb kkc kkd kke kkg kki kkk kkl kkm kko kkp kkq kkr kks kku kkv kkw kkx kky kkz kla
  klb klc kld klf klg klh kli klk kll klm klo klp klq kls klt klu klv klw klx kly klz kma kmb kmc
  kmd kme kmf kmg kmh kmi kmk kml kmm kmn kmo kmp kmq kms kmt kmu kmv kmw kmx kmy kna knb knd kne
  knf kni knj knk knl knm kno knp knq knr kns knt knu knv knw knx kny knz koa koc kod koe kof kog
  koh kol koo kop koq kos kot kou kov kow koy koz kpa kpc kpd kpf kpg kph kpi kpj kpk kpl kpm kpn
  kpo kpq kpr kps kpu kpw kpx kpz kqa kqb kqc kqe kqf kqg kqh kqi kqj kqk kql kqm kqn kqo kqp kqq
  kqr kqs kqt kqu kqv kqw kqx kqz kr krb krd kre krf krh kri krj krl krn krp krs krt krw krx kry krz
  ksc ksd kse ksg ksi ksj ksk ksl ksm ksn kso ksp ksq ksr kss kst ksv ksx kta ktc ktd ktf ktg kth
  kti ktj ktk ktm ktn kto ktq kts ktt ktu ktv ktw ktx kty ktz kub kuc kud kue kug kuh kui kuj kuk
  kul kun kuo kup kuq kus kut kuu kuv kuw kux kuy kuz kvb kvc kvd kve kvf kvg kvh kvi kvj kvl kvm
  kvn kvo kvp kvr kvv kvw kvz kwa kwb kwc kwd kwe kwf kwg kwh kwi kwj kwk kwl kwm kwn kwo kwp kwr
  kws kwt kwu kwv kww kwy kwz kxa kxb kxc kxd kxi kxj kxn kxo kxq kxr kxt kxw kxx kxy kxz kya kyb
  kyc kyd kye kyf kyg kyh kyi kyj kyk kyl kym kyn kyo kyq kyr kys kyt kyx kyy kyz kza kzb kzc kzd
  kze kzf kzi kzk kzl kzm kzn kzo kzp kzr kzs kzu kzv kzw kzx kzy kzz laa lac lai laj lal lam lan
  lap laq lar las lau law lax laz lbb lbi lbl lbn lbq lbt lbu lbv lbw lbx lby lbz lcc lcd lce lcf
  lch lcl lcm lcq lcs lda ldb ldd ldg ldh ldi ldj ldk ldl ldm ldn ldo ldp ldq lea leb lec led lee
  lef leh lei lej lek lel lem len leo leq ler les let leu lev lew lex ley lfa lfn lga lgb lgg lgh
  lgi lgk lgl lgm lgn lgo lgq lgr lgt lgu lgz lha lhh lhi lhn lht lhu li lia lib lic lid lie lig lih
  lik lil lio lip liq lir liu liv liw lix liy liz lja lje lji ljl ljp ljw ljx lka lkb lkc lkd lke
  lkj lkl lkm lkn lko lkr lks lku lky lla llb llc lle llf llg lli llj llk lll llm lln llp llq llu
  llx lma lmb lmc lmd lme lmf lmg lmi lmj lmk lml lmp lmq lmr lmu lmv lmw lmx lmy lna lnb lnd lng
  lnh lni lnj lnl lnm lnn lns lnu lnw lnz loa lob loc loe log loh loi loj lok lol lom lon loo lop
  loq lor los lot lou low lox loz lpa lpe lpn lpx lqr lra lrg lri lrm lrn lro lrt lrv lrz lse lsi
  lsm lsr lth lti ltn lto lts ltu lua luc lud lue luf lui luj lul lum lun lup luq lur lus lut luw
  lva lvi lvk lvl lvu lwa lwe lwg lwh lwo lwt lww lxm lyn lzl lzn lzz maa mab mad mae maf maj mak
  mam man maq mat mau mav maw max maz mba mbb mbc mbd mbf mbh mbi mbj mbk mbl mbm mbn mbo mbp mbq
  mbr mbs mbt mbu mbv mbw mbx mbz mca mcb mcc mcd mce mcf mcg mch mci mcj mck mcl mcm mcn mco mcp
  mcq mcr mcs mct mcu mcv mcw mcx mcy mcz mda mdb mdc mdd mdg mdh mdi mdj mdk mdm mdn mdp mdq mdr
  mds mdt mdu mdv mdw mdz mea meb mec med mee meh mej mek mel mem men meo mep meq mes met meu mev
  mew mey mez mfb mfc mfd mff mfg mfh mfj mfk mfl mfm mfn mfo mfp mfq mfr mft mfu mfv mfw mfx mfy
  mfz mgb mgc mgd mge mgf mgg mgi mgj mgk mgl mgm mgn mgq mgr mgs mgt mgu mgv mgw mgy mgz mh mhb mhc
  mhd mhe mhf mhg mhi mhk mhl mhm mho mhp mhq mhs mht mhu mhw mhx mhy mhz mia mib mie mif mig mih
  mii mij mik mil mim min mio mip miq mir mit miu miw mix miy miz mjb mjc mjd mje mjg mjh mji mjj
  mjk mjm mjn mjs mjw mjx mjy mka mkc mkf mkj mkk mkl mkn mko mkp mkr mks mkt mku mkv mkw mkx mky
  mkz mla mlb mlc mle mlh mli mlj mlk mll mln mlo mlp mlq mlr mls mlu mlv mlw mlx mlz mma mmb mmc
  mmd mme mmf mmg mmh mmi mmm mmn mmo mmp mmq mmr mmt mmu mmv mmw mmx mmy mmz mna mnb mnd mne mnf
  mng mnh mnl mnm mnn mnp mnq mnr mnu mnv mnx mny mnz mo moa moc mod moe mog moi moj mok mom moo mop
  moq mor mos mot mou mov mow mox moy moz mpa mpb mpc mpd mpe mpg mph mpi mpj mpk mpl mpm mpn mpo
  mpp mpq mpr mps mpt mpu mpv mpw mpx mpy mqa mqb mqc mqe mqf mqg mqh mqi mqj mqk mql mqm mqn mqo
  mqp mqq mqr mqs mqu mqv mqw mqx mqy mqz mrb mrc mrf mrg mrh mrk mrl mrm mrn mrp mrq mrs mrt mru
  mrv mrw mrx mry mrz msb msc mse msf msg msh msi msj msk msl msm msn mso msp msq mss msu msv msw
  msx msy msz mta mtb mtc mtd mte mtf mtg mth mti mtj mtk mtl mtn mto mtp mtq mts mtt mtu mtv mtw
  mtx mty mub muc mue mug muh mui muj mul mum muo muq mur muu mux muy mva mvd mvg mvh mvk mvl mvn
  mvo mvp mvq mvr mvs mvt mvu mvv mvw mvx mwa mwb mwc mwe mwf mwg mwh mwi mwk mwl mwm mwn mwo mwp
  mwq mws mwu mwv mwz mxa mxb mxc mxd mxe mxf mxg mxh mxi mxj mxk mxl mxm mxn mxo mxp mxq mxr mxs
  mxt mxu mxv mxw mxx mxy mxz myb myc mye myf myg myh myj myk myl myp myr myu myw myx myy mza mzd
  mze mzh mzi mzj mzk mzl mzm mzo mzp mzq mzr mzt mzu mzv mzw mzx mzz na naa nab nac nae naf nag naj
  nak nal nam nap nar nas nat naw nax nay naz nba nbb nbc nbd nbe nbh nbi nbj nbk nbm nbn nbo nbp
  nbq nbr nbt nbu nbv nbw nby nca ncb ncc nce ncf ncg nch nci ncj nck ncl ncm ncn nco ncr nct ncu
  ncx ncz nda ndb ndc ndd ndg ndh ndi ndj ndk ndl ndm ndn ndp ndq ndr ndt ndu ndv ndw ndx ndy ndz
  nea neb nec ned nee nej nek nem nen neo neq ner net neu nex ney nez nfa nfd nfl nfr nfu ng nga ngb
  ngc ngd nge ngg ngh ngi ngj ngk ngl ngm ngn ngp ngq ngr ngs ngu ngv ngw ngx ngy ngz nha nhb nhc
  nhd nhe nhf nhg nhi nhk nhm nhn nho nhp nhq nhr nht nhu nhv nhw nhx nhy nhz nia nib nid nie nif
  nig nih nii nij nil nim nin niq nir nis niu niw nix niy niz nja njb njd njh nji njj njl njm njn
  njo njr njs njt nju njx njy njz nka nkb nkc nkd nke nkf nkg nkh nki nkj nkk nkm nkn nko nkq nkr
  nks nkt nku nkv nkw nkx nkz nla nlc nle nlg nlj nlk nlo nlq nlu nlv nlw nly nlz nma nmb nmc nmd
  nme nmf nmh nmi nmj nmk nml nmn nmo nmp nmq nmr nms nmt nmu nmv nmw nmx nmz nna nnb nnc nnd nne
  nnf nng nni nnj nnk nnl nnm nnn nnq nnr nnt nnu nnv nnw nny nnz noa noc nof noh noj nok nop noq
  not nou nov now noy npg nph npl npn npo nps npu npx npy nqg nqk nql nqm nqn nqq nqt nqy nra nrb
  nre nrf nrg nri nrk nrl nrm nrp nru nrx nrz nsa nsb nsc nse nsg nsh nsm nsn nsq nss nsu nsw nsx
  nsy nsz ntd nte ntg nti ntj ntk ntm nto ntp ntr ntu ntx nua nuc nud nue nuf nug nuh nui nuj nuk
  num nun nuo nup nuq nur nut nuu nuv nuw nux nuy nuz nvh nvm nvo nwb nwe nwg nwi nwm nwo nwr nww
  nxa nxd nxe nxg nxi nxl nxn nxo nxq nxr nxx nyb nyc nyd nye nyf nyg nyh nyi nyj nyk nym nyo nyp
  nyr nys nyt nyu nyv nyx nyy nza nzb nzd nzi nzk nzm nzr nzu nzy nzz obi obk obl obo obt obu oca
  oco ocu oda odt odu ofs ofu ogb ogc ogg ogo ogu ohu oia oie oin ojb ojc ojv ojw oka okb okc okd
  oke okg oki okk okr oks oku okv okx old olk olm olo olr olt olu oma omb omc omg omi oml omo omt
  omu omw ona one ong oni onj onk onn ono onp onr ons ont onu onx ood oor opa opk opm opo opt opy
  ora orc ore org orn oro orr ors orw orx orz oso osp ost osu osx otd ote oti otl otm otn otq otr
  ots ott otu otw otx otz oub oue oum ovd owi owl oyd oym oyy ozm pab pac pad pae paf pag pah pai
  pak pam pao par pas pau pav paw pax pay paz pbb pbc pbe pbf pbg pbh pbi pbl pbm pbn pbo pbp pbr
  pbs pbv pby pca pcc pcd pck pcn pcp pcw pda pdc pdn pdo pdt pdu pea peb ped pee pei pek pel pem
  pep peq pev pex pey pez pfa pfe pfl pga pgi pgk pgs pgu phg phh phm pia pib pic pid pif pig pih
  pij pil pim pin pio pip pir pit piu piv piw pix piy piz pjt pkb pkg pkh pkn pko pkp pku pla plb
  plc pld ple plg plh pln plo plr pls plu plv plw plz pma pmb pmd pme pmf pmi pmj pml pmm pmn pmo
  pmq pmr pms pmt pmw pmx pmy pmz pna pnc pnd pne png pnh pni pnj pnk pnl pnm pnn pno pnp pnq pnr
  pns pnv pnw pny pnz poc poe pof pog poh poi pok pom pon poo pop poq pos pot pov pow poy ppe ppi
  ppk ppl ppm ppn ppo ppp ppq pps ppt pqa pqm pre prf prh pri prk prm pro prq prr pru prw psa pse
  psm psn psq pss psw pta pth pti ptn pto ptp ptr ptt ptu ptv pua pub puc pud pue puf pug pui puj
  puo pup puq pur put puu puw pux puy pwa pwb pwg pwm pwn pxm pye pym pyn pyu pyy pze pzh pzn qua
  qub qud quf qug qui quk qul qum qun qup quq qur qus quv quw qux quy qva qvc qve qvh qvi qvj qvl
  qvm qvn qvo qvp qvs qvw qvz qwa qwc qwh qwm qws qwt qxa qxc qxh qxl qxn qxo qxp qxr qxt qxu qxw
  qya qyp rac rad rag rai rak ram ran rao rap rar raw rax ray raz rbk rbl rbp rcf rea reb ree reg
  rej rel rem ren res ret rey rga rgn rgr rgs rgu rhp ria ril rim rin rir rit riu rjg rkb rkh rkm
  rkw rma rmb rmc rmd rme rmf rmg rmh rmk rml rmm rmn rmo rmp rmq rmu rmw rmx rnd rng rnl rnn rnr
  rnw rob roc rod roe rog rol rom roo rop ror rou row rpn rpt rri rrm rro rrt rsw rtc rth rtm rub
  ruc ruf rug rui ruk ruo rup ruq ruu ruy ruz rwa rwl rwm rwo rxd rxw saa sab sac sad sae saf saj
  sak sao sar sas sau sav saw sax say sba sbb sbc sbd sbe sbg sbh sbi sbj sbk sbl sbm sbo sbq sbr
  sbs sbt sbv sbw sbx sby sbz scb sce scf scg sch sci sco scs scv scw sda sdc sde sdj sdk sdn sdo
  sdq sdu sdx sea seb sec sed see sef seg sei sej sek sen seo sep seq ser set seu sev sew sey sez
  sfe sfw sga sgb sgc sgd sge sgi sgm sgp sgs sgu sgz sh sha shb shc she shg shh shj shk sho shp shq
  shr shs sht shw shy shz sib sie sif sig sih sii sij sik sil sim siq sir sis siu siv siw six sja
  sjb sje sjg sjl sjm sjr sju sjw ska skc skd ske skf skg skh ski skm skn sko skp skq sks skt sku
  skv skw skx sky skz slc sld slg slh sli slj sll slm sln slp slr slu slw slx sly slz sm smb smc smf
  smg smk sml smq smr smt smw smx smz snc sne snf sng sni snj snk snl snm snn sno snp snq snr sns
  snu snv snw snx sny snz sob soc sod soe sok sol soo sop soq sor sos sov sow sox soy soz spb spc
  spd spe spg spi spk spl spm spn spo spp spq spr sps sqa sqh sqm squ sra sre srf srg sri srk srl
  srm srn sro srq srr srs srt sru srv srw sry ssb ssc ssd sse ssf ssg ssj ssl ssm ssn sso ssq sst
  ssu ssv ssx ssz sta stb ste stf stg sth sti stj stk stl stm stn sto stp stq str stt stw sua sub
  suc sue sug sui suj suk suo suq sur sus sut suv suw sux suy svb svc sve svm svs swf swg swj swk
  swm swo swp swq swr sws swt swu sww swx swy sxb sxe sxn sxr sxs sxw sya syb syi syk sym syo sys
  syx sza szb szc szg szn szp szv szw szy taa tac tad tae taf tag tak tal tan tao tap taq tar tas
  tau tav taw tax tay taz tba tbc tbd tbe tbf tbg tbh tbi tbj tbl tbm tbn tbo tbp tbs tbt tbu tbv
  tbw tbx tby tbz tca tcb tcc tcd tce tcf tcg tch tci tck tcm tcp tcq tcs tcu tcw tcz tdc tde tdi
  tdj tdk tdl tdm tdn tdo tdq tdr tds tdt tdv tdx tdy tea teb tec ted tee teg teh tei tek tem ten
  tep teq ter tet teu tev tew tex tey tez tfi tfn tfo tfr tft tga tgb tgc tgd tgh tgi tgj tgn tgo
  tgp tgq tgs tgt tgu tgv tgw tgx tgy tgz thd thh thk thp tht thu thv thy thz tic tif tih tii tik
  til tim tio tip tiq tis tit tiu tiv tiw tix tiy tja tjg tji tjj tjn tjp tjs tju tjw tka tkd tke
  tkf tkg tkl tkp tkq tkr tku tkv tkw tkx tkz tl tla tlb tlc tld tlf tlg tlh tli tlj tlk tll tlm tln
  tlp tlq tlr tls tlt tlu tlv tlx tly tma tmb tmc tmd tme tmf tmg tmh tmi tmj tml tmm tmn tmo tmq
  tmt tmu tmv tmw tmy tmz tna tnb tnc tnd tng tnh tni tnk tnl tnm tnn tno tnp tnq tnr tns tnt tnw
  tnx tny tob toc tod tof tog toh toi toj tol tom too top toq tor tos tou tow tox toy toz tpa tpc
  tpe tpf tpg tpj tpk tpl tpm tpn tpp tpr tpt tpv tpx tpy tpz tqb tql tqm tqn tqo tqp tqt tqu tqw
  trb trc tre trf trh tri trj trl trn tro trp trq trr trs trt tru trx try trz tsa tsb tsc tsg tsh
  tsi tsl tsp tsr tst tsu tsv tsw tsx tsz ttb ttc ttd tte ttf tti ttj ttk ttl ttm ttn ttp ttr ttt
  ttu ttv ttw tty tua tub tuc tud tue tuf tug tuh tui tuj tul tum tun tuo tuq tus tuu tuv tux tuy
  tuz tva tvd tve tvi tvk tvl tvm tvo tvs tvt tvu tvw tvx tw twa twb twd twe twf twg twh twl twn two
  twp twr twt twu tww twx twy txa txe txi txj txm txn txq txs txt txu txx txy ty tya tye tyh tyi tyj
  tyl tyn typ tys tyt tyu tyx tyy tyz tzh tzj tzl tzn tzo tzx uam uar uba ubi ubl ubr ubu uby uda
  udj udl udu ues ufi ugb uge uha uhn uis uiv uji uka ukg ukh ukk ukp ukq uku ukv ukw uky ula ulb
  ule ulf uli ulk ulm uln ulu ulw uly uma umb umd umg umi umm umn umo ump umr ums una une ung uni
  unk unm unn unu unz uon upi upv ura urb urc ure urf urg urh uri urm urn uro urp urr urt uru urv
  urw urx ury urz usa usi usk usp uss usu uta ute uth utp utr utu uur uve uvh uvl uwa uya vae vag
  vaj val vam van vao vap var vau vbb vbk vem veo vep ver vic vid vif vig vil vin vit viv vka vkj
  vkk vkl vkm vkn vko vkp vkt vku vkz vlp vls vma vmb vmc vme vmf vmg vmi vmj vmk vml vmm vmp vmq
  vmr vms vmu vmx vmy vmz vnk vnm vnp vor vot vra vro vrs vrt vto vum vut vwa waa wab wac wad waf
  wag wah wai waj wam wan wap waq war was wat wau wav waw wax way waz wba wbb wbe wbf wbh wbi wbj
  wbl wbm wbt wbv wbw wca wci wdd wdg wdj wdk wdt wdu wdy wec wed weg weh wei wem weo wep wer wes
  wet weu wew wfg wga wgb wgg wgi wgo wgu wgy wha whg whk whu wib wic wie wif wig wih wii wij wik
  wil wim win wir wiu wiv wiy wja wji wka wkd wkr wkw wky wla wlg wlh wli wlm wlr wls wlu wlv wlw
  wlx wma wmb wmc wmd wmh wmi wmm wmn wmo wms wmt wmw wmx wnb wnc wnd wng wnk wnm wnn wno wnp wnu
  wnw wny woa wob woc wod woe wof wog woi wok wom won woo wor wos wow wpc wrb wrg wrh wri wrk wrl
  wrm wro wrp wrr wrs wru wrv wrw wrx wrz wsa wsi wsk wsr wss wsu wtb wtf wth wti wtk wtw wua wub
  wud wul wum wun wur wut wuv wux wuy wwa wwb wwo wwr www wxw wyb wyi wym wyn wyr wyy xaa xab xai
  xaj xak xam xao xar xat xau xav xaw xay xbb xbd xbe xbg xbi xbj xbm xbn xbp xbr xbw xby xch xda
  xdk xdo xdy xed xeg xem xer xes xet xeu xgb xgd xgg xgi xgm xgu xgw xhv xii xin xir xiy xjb xjt
  xkb xkd xke xkg xkl xkn xkq xkr xks xkt xku xkv xkw xkx xky xkz xla xma xmb xmc xmd xmg xmh xmj
  xmm xmo xmp xmq xmt xmu xmv xmw xmx xmy xmz xnb xni xnj xnk xnm xnn xnq xnt xnu xny xnz xoc xod
  xoi xok xom xon xoo xop xor xow xpa xpb xpd xpf xph xpj xpk xpl xpn xpo xpq xpt xpv xpw xpx xpz
  xra xrb xrd xre xrg xri xrr xru xrw xsb xse xsh xsi xsm xsn xsp xsq xsu xsy xta xtb xtc xtd xte
  xth xti xtj xtl xtm xtn xtp xts xtt xtu xtv xtw xty xud xul xum xun xuo xut xuu xvn xvo xvs xwa
  xwd xwe xwj xwk xwl xwr xwt xww xxb xxk xxm xxr xxt xya xyb xyj xyk xyl xyt xyy xzp yaa yab yac
  yad yae yaf yag yah yaj yak yal yam yan yao yap yaq yar yas yat yau yaw yax yay yaz yba ybb ybe
  ybj ybl ybm ybn ybo ybx yby ycl ycn ycr yda yde ydk yec yee yei yel yer yes yet yev yey yga ygi
  ygl ygm ygr ygu ygw yia yii yij yil yim yir yis yka yki ykk ykm yko ykr yky yla ylb yle ylg yli
  yll ylr ylu yly ymb yme ymg ymk yml ymm ymn ymo ymp ynd yng ynl ynq yns ynu yob yog yok yol yom
  yon yot yra yrb yre yrm yro yrs yrw yry yss ytw yty yua yub yuc yuf yui yuj yul yum yun yup yuq
  yur yut yuw yuz yva yvt ywa ywg ywn ywr yww yxa yxg yxl yxm yxu yxy yyr yyu zaa zab zac zad zae
  zaf zag zah zaj zak zam zao zap zaq zar zas zat zav zaw zax zay zaz zbc zbe zbl zbt zbu zbw zca
  zea zeg zem zga zgr zhi zhn zhw zia zik zil zim zin ziw ziz zka zkd zkp zku zla zlm zlu zma zmb
  zmc zmd zme zmf zmg zmh zmi zmj zmk zml zmm zmn zmo zmp zmq zmr zms zmt zmu zmv zmw zmx zmy zmz
  zna zne zng znk zns zoc zoh zom zoo zoq zor zos zpa zpb zpc zpd zpe zpf zpg zph zpi zpj zpk zpl
  zpm zpn zpo zpp zpq zpr zps zpt zpu zpv zpw zpx zpy zpz zrn zro zrs zsa zsr zsu zte ztg ztl ztm
  ztn ztp ztq zts ztt ztu ztx zty zuh zun zuy zxx zyj zyp zza
Lepc
  lep
Lina
  lab
Linb
  gmy
Lisu
  lis
Lyci
  imy xlc
Lydi
  xld
Mand
  mid myz
Mani
  xmn
Marc
  xzh
Medf
  dmf
Merc
  xmr
Mlym
  aaf all kev kfh mjq mjr mjv pcf pcg pkr udg yea
Modi
  omr
Mong
  bxu mnc mvf
Mroo
  mro
Mtei
  omp
Mymr
  aio blk bwe csh dnu dnv hpo int jkm kht kjp ksu ksw kvq kvt kxf kxk mnw mwt obr omx pce phk pll
  pwo pyx rbb rki rmz tco tjl tvn
Narb
  xna
Newa
  nwc
Nshu
  zhx
Ogam
  pgl xpi
Orkh
  otk
Orya
  bdv bfw dso dwk gaq gbj gdb jun juy peg rei spv uki xis zrg
Ougr
  oui
Pauc
  ctd
Phli
  pal
Phnx
  obm phn
Plrd
  hmd ktp lpo sfm ygp yna ysy ywq ywu
Prti
  xpr
Rjng
  abl
Runr
  non nrn sxu
Samr
  sam smp
Sarb
  xsa
Saur
  saz
Sgnw
  ase
Sinh
  pi
Sogd
  sog
Sora
  srb
Soyo
  cmg
Sunu
  suz
Syrc
  aii amw bhn bjf hrt kqd lhs oar syc syn tmr
Tagb
  tbk
Takr
  hii jna scu
Tale
  tdd thi
Talu
  khb
Taml
  bfq ctt cty era iru kfe kfi muv tcx vaa xub xuj
Tang
  txg
Tavt
  soa tyr
Telu
  cde gau key kfc lmn mju nit ort pcj wbq yeu
Tfng
  gho tda zen
Thai
  bzi cbn cog kdt khf kjt kxm lcp lwl lwm mkm mlf mpz mra nyl nyw pht phu prt pww skb sou thm tts
  ugo urk yoy
Tibt
  adx bfu bkk bro cgk cna dka dre dzl ght goe jda jya kbg khg kjz kkf lbj lkh luk lya muk neh npb
  ole otb sbu sgt sip spt tcn tgf tsj xkf zau
Tnsa
  nst
Toto
  txo
Ugar
  uga
Wcho
  nnp
Xpeo
  peo
Xsux
  akk hit htx nei oht
Yiii
  nos nsd nsf nsv nty smh yig yiv ysd ysn ysp
"""
"""Every other language, below the script it is mostly written in."""

NAMES = """
ace;Acehnese
ach;Acoli
ada;Adangme
ady;Adyghe
ae;Avestan
aeb;Tunisian Arabic
afh;Afrihili
ain;Ainu
akk;Akkadian
akz;Alabama
ale;Aleut
aln;Gheg Albanian
alt;Southern Altai
ang;Old English
anp;Angika
arc;Aramaic
aro;Araona
arp;Arapaho
arq;Algerian Arabic
ars;Najdi Arabic
arw;Arawak
ary;Moroccan Arabic
arz;Egyptian Arabic
ase;American Sign Language
atj;Atikamekw
av;Avaric
avk;Kotava
awa;Awadhi
ay;Aymara
ban;Balinese
bar;Bavarian
bax;Bamun
bbc;Batak Toba
bbj;Ghomala
bej;Beja
bfd;Bafut
bfq;Badaga
bi;Bislama
bik;Bikol
bin;Bini
bjn;Banjar
bkm;Kom
bla;Siksiká
bpy;Bishnupriya
bqi;Bakhtiari
bra;Braj
brh;Brahui
bua;Buriat
bug;Buginese
bum;Bulu
byv;Medumba
car;Carib
cay;Cayuga
ch;Chamorro
chb;Chibcha
chg;Chagatai
chk;Chuukese
chm;Mari
chn;Chinook Jargon
chp;Chipewyan
chy;Cheyenne
clc;Chilcotin
cps;Capiznon
cr;Cree
crg;Michif
crh;Crimean Tatar
crj;Southern East Cree
crk;Plains Cree
crl;Northern East Cree
crm;Moose Cree
crr;Carolina Algonquian
crs;Seselwa Creole French
csb;Kashubian
dak;Dakota
dar;Dargwa
del;Delaware
den;Slave
dgr;Dogrib
din;Dinka
dtp;Central Dusun
dum;Middle Dutch
dyu;Dyula
dzg;Dazaga
efi;Efik
egl;Emilian
egy;Ancient Egyptian
eka;Ekajuk
elx;Elamite
enm;Middle English
esu;Central Yupik
ext;Extremaduran
fan;Fang
fat;Fanti
fit;Tornedalen Finnish
fj;Fijian
fon;Fon
frc;Cajun French
frm;Middle French
fro;Old French
frp;Arpitan
frs;Eastern Frisian
gag;Gagauz
gan;Gan Chinese
gay;Gayo
gba;Gbaya
gbz;Zoroastrian Dari
gil;Gilbertese
glk;Gilaki
gmh;Middle High German
goh;Old High German
gon;Gondi
gor;Gorontalo
got;Gothic
grb;Grebo
grc;Ancient Greek
guc;Wayuu
gur;Frafra
gwi;Gwichʼin
hai;Haida
hak;Hakka Chinese
hax;Southern Haida
hif;Fiji Hindi
hil;Hiligaynon
hit;Hittite
hmn;Hmong
ho;Hiri Motu
hsn;Xiang Chinese
hup;Hupa
hur;Halkomelem
hz;Herero
iba;Iban
ibb;Ibibio
ik;Inupiaq
ikt;Western Canadian Inuktitut
ilo;Iloko
inh;Ingush
izh;Ingrian
jam;Jamaican Creole English
jpr;Judeo-Persian
jrb;Judeo-Arabic
jut;Jutish
kac;Kachin
kaw;Kawi
kbd;Kabardian
kbl;Kanembu
kfo;Koro
kg;Kongo
kha;Khasi
kho;Khotanese
khw;Khowar
kiu;Kirmanjki
kj;Kuanyama
kmb;Kimbundu
koi;Komi-Permyak
kos;Kosraean
kr;Kanuri
krc;Karachay-Balkar
kri;Krio
krj;Kinaray-a
krl;Karelian
kru;Kurukh
kum;Kumyk
kut;Kutenai
kv;Komi
kwk;Kwakʼwala
lad;Ladino
lah;Western Panjabi
lam;Lamba
lez;Lezghian
lfn;Lingua Franca Nova
li;Limburgish
lil;Lillooet
liv;Livonian
lol;Mongo
lou;Louisiana Creole
loz;Lozi
lsm;Saamia
lua;Luba-Lulua
lui;Luiseno
lun;Lunda
lus;Mizo
lzh;Literary Chinese
lzz;Laz
mad;Madurese
maf;Mafa
mag;Magahi
mak;Makasar
man;Mandingo
mde;Maba
mdr;Mandar
men;Mende
mga;Middle Irish
mh;Marshallese
min;Minangkabau
mnc;Manchu
moe;Innu-aimun
mos;Mossi
mrj;Western Mari
mul;Multiple languages
mwl;Mirandese
mwr;Marwari
mwv;Mentawai
mye;Myene
na;Nauru
nan;Min Nan Chinese
nap;Neapolitan
new;Newari
ng;Ndonga
nia;Nias
niu;Niuean
njo;Ao Naga
nog;Nogai
non;Old Norse
nov;Novial
nwc;Classical Newari
nym;Nyamwezi
nyo;Nyoro
nzi;Nzima
oj;Ojibwa
ojb;Northwestern Ojibwa
ojc;Central Ojibwa
ojs;Oji-Cree
ojw;Western Ojibwa
oka;Okanagan
ota;Ottoman Turkish
pag;Pangasinan
pal;Pahlavi
pam;Pampanga
pau;Palauan
pcd;Picard
pdc;Pennsylvania German
pdt;Plautdietsch
peo;Old Persian
pfl;Palatine German
phn;Phoenician
pi;Pali
pms;Piedmontese
pnt;Pontic
pon;Pohnpeian
pqm;Maliseet-Passamaquoddy
pro;Old Provençal
qug;Chimborazo Highland Quichua
rap;Rapanui
rar;Rarotongan
rgn;Romagnol
rom;Romany
rtm;Rotuman
rue;Rusyn
rug;Roviana
rup;Aromanian
sad;Sandawe
sam;Samaritan Aramaic
sas;Sasak
saz;Saurashtra
sba;Ngambay
sco;Scots
sdc;Sassarese Sardinian
see;Seneca
sei;Seri
sel;Selkup
sga;Old Irish
sgs;Samogitian
sh;Serbo-Croatian
shu;Chadian Arabic
slh;Southern Lushootseed
sli;Lower Silesian
sly;Selayar
sm;Samoan
snk;Soninke
sog;Sogdien
srn;Sranan Tongo
srr;Serer
stq;Saterland Frisian
str;Straits Salish
suk;Sukuma
sus;Susu
sux;Sumerian
swb;Comorian
syc;Classical Syriac
tce;Southern Tutchone
tcy;Tulu
tem;Timne
ter;Tereno
tet;Tetum
tgx;Tagish
tht;Tahltan
tiv;Tiv
tkl;Tokelau
tkr;Tsakhur
tl;Tagalog
tlh;Klingon
tli;Tlingit
tly;Talysh
tmh;Tamashek
tog;Nyasa Tonga
tru;Turoyo
tsd;Tsakonian
tsi;Tsimshian
ttm;Northern Tutchone
ttt;Muslim Tat
tum;Tumbuka
tvl;Tuvalu
tw;Twi
ty;Tahitian
udm;Udmurt
uga;Ugaritic
umb;Umbundu
und;Unknown language
vep;Veps
vls;West Flemish
vmf;Main-Franconian
vot;Votic
vro;Võro
war;Waray
was;Washo
wuu;Wu Chinese
xal;Kalmyk
xmf;Mingrelian
yao;Yao
yap;Yapese
ybb;Yemba
zap;Zapotec
zbl;Blissymbols
zea;Zeelandic
zen;Zenaga
zun;Zuni
zxx;No linguistic content
zza;Zaza
"""
"""English names of other languages."""

REGIONS = """
001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150
151 154 155 202 419 AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM
BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK
DM DO DZ EA EC EE EG EH ER ES ET EU EZ FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT
GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ
LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA QO RE RO RS RU RW SA SB
SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW
TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XA XB XK YE YT ZA ZM ZW ZZ
"""
"""ISO 3166 and UN M49 codes."""

SCRIPT_CODES = """
Adlm Afak Aghb Ahom Arab Aran Armi Armn Avst Bali Bamu Bass Batk Beng Bhks Blis Bopo Brah Brai Bugi Buhd
Cakm Cans Cari Cham Cher Chrs Cirt Copt Cpmn Cprt Cyrl Cyrs Deva Diak Dogr Dsrt Dupl Egyd Egyh Egyp Elba
Elym Ethi Gara Geok Geor Glag Gong Gonm Goth Gran Grek Gujr Gukh Guru Hanb Hang Hani Hano Hans Hant Hatr
Hebr Hira Hluw Hmng Hmnp Hrkt Hung Inds Ital Jamo Java Jpan Jurc Kali Kana Kawi Khar Khmr Khoj Kits Knda
Kore Kpel Krai Kthi Lana Laoo Latf Latg Latn Lepc Limb Lina Linb Lisu Loma Lyci Lydi Mahj Maka Mand Mani
Marc Maya Medf Mend Merc Mero Mlym Modi Mong Moon Mroo Mtei Mult Mymr Nagm Nand Narb Nbat Newa Nkgb Nkoo
Nshu Ogam Olck Onao Orkh Orya Osge Osma Ougr Palm Pauc Perm Phag Phli Phlp Phlv Phnx Plrd Prti Qaag Rjng
Rohg Roro Runr Samr Sara Sarb Saur Sgnw Shaw Shrd Sidd Sind Sinh Sogd Sogo Sora Soyo Sund Sunu Sylo Syrc
Syre Syrj Syrn Tagb Takr Tale Talu Taml Tang Tavt Telu Teng Tfng Tglg Thaa Thai Tibt Tirh Tnsa Todr Toto
Tutg Ugar Vaii Visp Vith Wara Wcho Wole Xpeo Xsux Yezi Yiii Zanb Zinh Zmth Zsye Zsym Zxxx Zyyy Zzzz
"""
"""ISO 15924 codes."""

LANGUAGE_ALIASES = """
aam=aas aar=aa abk=ab adp=dz afr=af agp=apf ais=ami ajp=apc ajt=aeb aju=jrb aka=ak alb=sq als=sq amh=am
ara=ar arb=ar arg=an arm=hy asd=snz asm=as aue=ktz ava=av ave=ae aym=ay ayr=ay ayx=nun aze=az azj=az
bak=ba bam=bm baq=eu baz=nvo bcc=bal bcl=bik bel=be ben=bn bgm=bcg bh=bho bhk=fbl bic=bir bih=bho bis=bi
bjd=drl bjq=bzc bkb=ebk blg=iba bod=bo bos=bs bre=br btb=beb bul=bg bur=my bxk=luy bxr=bua cat=ca
ccq=rki ces=cs cha=ch che=ce chi=zh chu=cu chv=cv cjr=mom cka=cmr cld=syr cls=sa cmk=xch cmn=zh
cnr=sr-ME cor=kw cos=co coy=pij cqu=quh cre=cr cwd=cr cym=cy cze=cs daf=dnj dan=da dap=njz deu=de
dgo=doi dhd=mwr dik=din diq=zza dit=dif div=dv djl=dze dkl=aqd drh=mn drr=kzk drw=fa-AF dud=uth duj=dwu
dut=nl dwl=dbt dzo=dz ekk=et ell=el elp=amq emk=man eng=en epo=eo esk=ik est=et eus=eu ewe=ee fao=fo
fas=fa fat=ak fij=fj fin=fi fra=fr fre=fr fry=fy fuc=ff ful=ff gav=dev gaz=om gbc=wny gbo=grb geo=ka
ger=de gfx=vaj ggn=gvr ggo=esg ggr=gtu gio=aou gla=gd gle=ga glg=gl gli=kzk glv=gv gno=gon gom=kok
gre=el grn=gn gti=nyc gug=gn guj=gu guv=duz gya=gba hat=ht hau=ha hbs=sr-Latn hdn=hai hea=hmn heb=he
her=hz him=srx hin=hi hmo=ho hrr=jal hrv=hr hun=hu hye=hy ibi=opa ibo=ig ice=is ido=io iii=ii ike=iu
iku=iu ile=ie ill=ilm ilw=gal in=id ina=ia ind=id ipk=ik isl=is ita=it iw=he izi=eza jar=jgk jav=jv
jeg=oyb ji=yi jpn=ja jw=jv kal=kl kan=kn kas=ks kat=ka kau=kr kaz=kk kdv=zkd kgc=tdf kgd=ncq kgh=kml
kgm=plu khk=mn khm=km kik=ki kin=rw kir=ky kmr=ku knc=kr kng=kg koj=kwv kom=kv kon=kg kor=ko kpp=jkm
kpv=kv krm=bmf ktr=dtp kua=kj kur=ku kvs=gdj kwq=yam kxe=tvd kxl=kru kzh=dgl kzj=dtp kzt=dtp lak=ksp
lao=lo lat=la lav=lv lbk=bnc leg=enl lii=raq lim=li lin=ln lit=lt llo=ngt lmm=rmx ltz=lb lub=lu lug=lg
lvs=lv mac=mk mah=mh mal=ml mao=mi mar=mr may=ms meg=cir mgx=jbk mhr=chm mkd=mk mlg=mg mlt=mt mnk=man
mnt=wnn mo=ro mof=xnt mol=ro mon=mn mri=mi msa=ms mst=mry mup=raj mwd=dmw mwj=vaj mya=my myd=aog myt=mry
nad=xny nau=na nav=nv nbf=nru nbl=nr nbx=gll ncp=kdz nde=nd ndo=ng nep=ne nld=nl nln=azd nlr=nrk nno=nn
nns=nbr nnx=ngv nob=nb nom=cbr noo=dtd nor=no npi=ne nts=pij nxu=bpp nya=ny oci=oc ojg=oj oji=oj ori=or
orm=om ory=or oss=os oun=vaj pan=pa pat=kxr pbu=ps pcr=adx per=fa pes=fa pli=pi plt=mg pmc=huw pmk=crr
pmu=phr pnb=lah pol=pl por=pt ppa=bfy ppr=lcq prp=gu prs=fa-AF pry=prt pus=ps puz=pub que=qu quz=qu
rmr=emx rmy=rom roh=rm ron=ro rum=ro run=rn rus=ru sag=sg san=sa sap=aqt sca=hle scc=sr scr=hr sgl=isk
sh=sr-Latn sin=si skk=oyb slk=sk slo=sk slv=sl smd=kmb sme=se smo=sm sna=sn snb=iba snd=sd som=so sot=st
spa=es spy=kln sqi=sq src=sc srd=sc srp=sr ssw=ss sul=sgd sum=ulw sun=su swa=sw swc=sw-CD swe=sv swh=sw
szd=umi tah=ty tam=ta tat=tt tdu=dtp tel=te tgg=bjp tgk=tg tgl=fil tha=th thc=tpo thw=ola thx=oyb tib=bo
tid=itd tie=ras tir=ti tkk=twm tl=fil tlw=weo tmk=tdg tmp=tyj tne=kak tnf=fa-AF ton=to tpw=tpn tsf=taj
tsn=tn tso=ts ttq=tmh tuk=tk tur=tr tw=ak twi=ak uig=ug ukr=uk umu=del unp=wro uok=ema urd=ur uzb=uz
uzn=uz ven=ve vie=vi vol=vo wel=cy wgw=wgb wit=nol wiw=nwo wln=wa wol=wo xba=cax xho=xh xia=acn xkh=waw
xpe=kpe xrq=dmw xsj=suj xsl=den xss=zko ybd=rki ydd=yi yen=ynq yid=yi yiy=yrm yma=lrr ymt=mtm yor=yo
yos=zom yuu=yug zai=zap zha=za zho=zh zir=scv zkb=kjh zsm=ms zul=zu zyb=za
"""
"""Old or foreign language codes and what to write."""

REGION_ALIASES = """
AAA=AA ABW=AW AFG=AF AGO=AO AIA=AI ALA=AX ALB=AL AN=CW AND=AD ANT=CW ARE=AE ARG=AR ARM=AM ASC=AC ASM=AS
ATA=AQ ATF=TF ATG=AG AUS=AU AUT=AT AZE=AZ BDI=BI BEL=BE BEN=BJ BES=BQ BFA=BF BGD=BD BGR=BG BHR=BH BHS=BS
BIH=BA BLM=BL BLR=BY BLZ=BZ BMU=BM BOL=BO BRA=BR BRB=BB BRN=BN BTN=BT BU=MM BUR=MM BVT=BV BWA=BW CAF=CF
CAN=CA CCK=CC CHE=CH CHL=CL CHN=CN CIV=CI CMR=CM COD=CD COG=CG COK=CK COL=CO COM=KM CPT=CP CPV=CV CRI=CR
CS=RS CT=KI CUB=CU CUW=CW CXR=CX CYM=KY CYP=CY CZE=CZ DD=DE DDR=DE DEU=DE DGA=DG DJI=DJ DMA=DM DNK=DK
DOM=DO DY=BJ DZA=DZ ECU=EC EGY=EG ERI=ER ESH=EH ESP=ES EST=EE ETH=ET FIN=FI FJI=FJ FLK=FK FQ=AQ FRA=FR
FRO=FO FSM=FM FX=FR FXX=FR GAB=GA GBR=GB GEO=GE GGY=GG GHA=GH GIB=GI GIN=GN GLP=GP GMB=GM GNB=GW GNQ=GQ
GRC=GR GRD=GD GRL=GL GTM=GT GUF=GF GUM=GU GUY=GY HKG=HK HMD=HM HND=HN HRV=HR HTI=HT HUN=HU HV=BF IDN=ID
IMN=IM IND=IN IOT=IO IRL=IE IRN=IR IRQ=IQ ISL=IS ISR=IL ITA=IT JAM=JM JEY=JE JOR=JO JPN=JP JT=UM KAZ=KZ
KEN=KE KGZ=KG KHM=KH KIR=KI KNA=KN KOR=KR KWT=KW LAO=LA LBN=LB LBR=LR LBY=LY LCA=LC LIE=LI LKA=LK LSO=LS
LTU=LT LUX=LU LVA=LV MAC=MO MAF=MF MAR=MA MCO=MC MDA=MD MDG=MG MDV=MV MEX=MX MHL=MH MI=UM MKD=MK MLI=ML
MLT=MT MMR=MM MNE=ME MNG=MN MNP=MP MOZ=MZ MRT=MR MSR=MS MTQ=MQ MUS=MU MWI=MW MYS=MY MYT=YT NAM=NA NCL=NC
NER=NE NFK=NF NGA=NG NH=VU NIC=NI NIU=NU NLD=NL NOR=NO NPL=NP NQ=AQ NRU=NR NT=SA NTZ=SA NZL=NZ OMN=OM
PAK=PK PAN=PA PC=FM PCN=PN PER=PE PHL=PH PLW=PW PNG=PG POL=PL PRI=PR PRK=KP PRT=PT PRY=PY PSE=PS PU=UM
PYF=PF PZ=PA QAT=QA QMM=QM QNN=QN QPP=QP QQQ=QQ QRR=QR QSS=QS QTT=QT QU=EU QUU=EU QVV=QV QWW=QW QXX=QX
QYY=QY QZZ=QZ REU=RE RH=ZW ROU=RO RUS=RU RWA=RW SAU=SA SCG=RS SDN=SD SEN=SN SGP=SG SGS=GS SHN=SH SJM=SJ
SLB=SB SLE=SL SLV=SV SMR=SM SOM=SO SPM=PM SRB=RS SSD=SS STP=ST SU=RU SUN=RU SUR=SR SVK=SK SVN=SI SWE=SE
SWZ=SZ SXM=SX SYC=SC SYR=SY TAA=TA TCA=TC TCD=TD TGO=TG THA=TH TJK=TJ TKL=TK TKM=TM TLS=TL TMP=TL TON=TO
TP=TL TTO=TT TUN=TN TUR=TR TUV=TV TWN=TW TZA=TZ UGA=UG UK=GB UKR=UA UMI=UM URY=UY USA=US UZB=UZ VAT=VA
VCT=VC VD=VN VEN=VE VGB=VG VIR=VI VNM=VN VUT=VU WK=UM WLF=WF WSM=WS XAA=XA XBB=XB XCC=XC XDD=XD XEE=XE
XFF=XF XGG=XG XHH=XH XII=XI XJJ=XJ XKK=XK XLL=XL XMM=XM XNN=XN XOO=XO XPP=XP XQQ=XQ XRR=XR XSS=XS XTT=XT
XUU=XU XVV=XV XWW=XW XXX=XX XYY=XY XZZ=XZ YD=YE YEM=YE YMD=YE YU=RS YUG=RS ZAF=ZA ZAR=CD ZMB=ZM ZR=CD
ZWE=ZW ZZZ=ZZ
"""
"""Old or foreign region codes and what to write."""
