/** Codes of ISO 3166-1 and the English names of their countries, as CLDR has them. */
const table = `AD Andorra|AE United Arab Emirates|AF Afghanistan|AG Antigua and Barbuda|AI Anguilla|AL Albania|AM Armenia|
AO Angola|AQ Antarctica|AR Argentina|AS American Samoa|AT Austria|AU Australia|AW Aruba|AX Åland Islands|AZ Azerbaijan|
BA Bosnia and Herzegovina|BB Barbados|BD Bangladesh|BE Belgium|BF Burkina Faso|BG Bulgaria|BH Bahrain|BI Burundi|BJ Benin|
BL Saint Barthélemy|BM Bermuda|BN Brunei|BO Bolivia|BQ Caribbean Netherlands|BR Brazil|BS Bahamas|BT Bhutan|
BV Bouvet Island|BW Botswana|BY Belarus|BZ Belize|CA Canada|CC Cocos Islands|CD Democratic Republic of the Congo|
CF Central African Republic|CG Republic of the Congo|CH Switzerland|CI Ivory Coast|CK Cook Islands|CL Chile|CM Cameroon|
CN China|CO Colombia|CR Costa Rica|CU Cuba|CV Cape Verde|CW Curaçao|CX Christmas Island|CY Cyprus|CZ Czechia|DE Germany|
DJ Djibouti|DK Denmark|DM Dominica|DO Dominican Republic|DZ Algeria|EC Ecuador|EE Estonia|EG Egypt|EH Western Sahara|
ER Eritrea|ES Spain|ET Ethiopia|FI Finland|FJ Fiji|FK Falkland Islands|FM Micronesia|FO Faroe Islands|FR France|GA Gabon|
GB United Kingdom|GD Grenada|GE Georgia|GF French Guiana|GG Guernsey|GH Ghana|GI Gibraltar|GL Greenland|GM Gambia|
GN Guinea|GP Guadeloupe|GQ Equatorial Guinea|GR Greece|GS South Georgia and South Sandwich Islands|GT Guatemala|GU Guam|
GW Guinea-Bissau|GY Guyana|HK Hong Kong|HM Heard and McDonald Islands|HN Honduras|HR Croatia|HT Haiti|HU Hungary|
ID Indonesia|IE Ireland|IL Israel|IM Isle of Man|IN India|IO British Indian Ocean Territory|IQ Iraq|IR Iran|IS Iceland|
IT Italy|JE Jersey|JM Jamaica|JO Jordan|JP Japan|KE Kenya|KG Kyrgyzstan|KH Cambodia|KI Kiribati|KM Comoros|
KN Saint Kitts and Nevis|KP North Korea|KR South Korea|KW Kuwait|KY Cayman Islands|KZ Kazakhstan|LA Laos|LB Lebanon|
LC Saint Lucia|LI Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho|LT Lithuania|LU Luxembourg|LV Latvia|LY Libya|
MA Morocco|MC Monaco|MD Moldova|ME Montenegro|MF Saint Martin|MG Madagascar|MH Marshall Islands|MK North Macedonia|
ML Mali|MM Myanmar|MN Mongolia|MO Macao|MP Northern Mariana Islands|MQ Martinique|MR Mauritania|MS Montserrat|MT Malta|
MU Mauritius|MV Maldives|MW Malawi|MX Mexico|MY Malaysia|MZ Mozambique|NA Namibia|NC New Caledonia|NE Niger|
NF Norfolk Island|NG Nigeria|NI Nicaragua|NL Netherlands|NO Norway|NP Nepal|NR Nauru|NU Niue|NZ New Zealand|OM Oman|
PA Panama|PE Peru|PF French Polynesia|PG Papua New Guinea|PH Philippines|PK Pakistan|PL Poland|
PM Saint Pierre and Miquelon|PN Pitcairn Islands|PR Puerto Rico|PS Palestine|PT Portugal|PW Palau|PY Paraguay|QA Qatar|
RE Réunion|RO Romania|RS Serbia|RU Russia|RW Rwanda|SA Saudi Arabia|SB Solomon Islands|SC Seychelles|SD Sudan|SE Sweden|
SG Singapore|SH Saint Helena|SI Slovenia|SJ Svalbard and Jan Mayen|SK Slovakia|SL Sierra Leone|SM San Marino|SN Senegal|
SO Somalia|SR Suriname|SS South Sudan|ST São Tomé and Príncipe|SV El Salvador|SX Sint Maarten|SY Syria|SZ Eswatini|
TC Turks and Caicos Islands|TD Chad|TF French Southern Territories|TG Togo|TH Thailand|TJ Tajikistan|TK Tokelau|
TL Timor-Leste|TM Turkmenistan|TN Tunisia|TO Tonga|TR Turkey|TT Trinidad and Tobago|TV Tuvalu|TW Taiwan|TZ Tanzania|
UA Ukraine|UG Uganda|UM US Outlying Islands|US United States|UY Uruguay|UZ Uzbekistan|VA Vatican City|
VC Saint Vincent and the Grenadines|VE Venezuela|VG British Virgin Islands|VI US Virgin Islands|VN Vietnam|VU Vanuatu|
WF Wallis and Futuna|WS Samoa|XK Kosovo|YE Yemen|YT Mayotte|ZA South Africa|ZM Zambia|ZW Zimbabwe`;

/** Other names that payloads have for them: short, formal, older ones, and those in a country's own language. */
const others = `US USA|US US|US United States of America|US America|GB UK|GB Great Britain|GB GBR|GB England|GB Scotland|
GB Wales|GB Northern Ireland|GB United Kingdom of Great Britain and Northern Ireland|AE UAE|KR Korea|
KR Republic of Korea|KR Korea, Republic of|CZ Czech Republic|CZ Česko|NL The Netherlands|NL Holland|NL Nederland|
TR Türkiye|TR Turkiye|RU Russian Federation|VN Viet Nam|HK Hong Kong SAR|HK Hong Kong SAR China|MO Macau|
TW Taiwan, Province of China|CN People's Republic of China|CN Mainland China|CI Côte d’Ivoire|CI Côte d'Ivoire|
CV Cabo Verde|MK Macedonia|MM Burma|SZ Swaziland|IE Republic of Ireland|IE Éire|LA Lao PDR|BN Brunei Darussalam|
MD Republic of Moldova|IR Islamic Republic of Iran|BO Plurinational State of Bolivia|TZ United Republic of Tanzania|
VE Bolivarian Republic of Venezuela|SY Syrian Arab Republic|PS State of Palestine|CD DR Congo|CG Congo|DE Deutschland|
AT Österreich|CH Schweiz|CH Suisse|CH Svizzera|ES España|IT Italia|SE Sverige|DK Danmark|NO Norge|FI Suomi|PL Polska|
PT Portugal|BR Brasil|MX México|PE Perú|PA Panamá|BE Belgique|BE België|HU Magyarország|RO România|HR Hrvatska|
SK Slovensko|SI Slovenija|LT Lietuva|LV Latvija|EE Eesti|GR Ελλάδα|UA Україна|JP 日本|CN 中国|KR 대한민국`;

const names = new Map<string, string>();
const named = new Map<string, string>();
for (const entry of `${table}|${others}`.split('|')) {
  const [code, name] = [entry.trim().slice(0, 2), entry.trim().slice(3)];
  if (!names.has(code)) names.set(code, name);
  named.set(folded(name), code);
}

/** A country's code from a field that holds a country: its ISO 3166-1 alpha-2 code in any case, or its name. */
export function countryOf(value: string): string | undefined {
  const upper = value.trim().toUpperCase();
  return names.has(upper) ? upper : named.get(folded(value));
}

/** The English name of a country by its code. */
export function countryName(code: string): string | undefined {
  return names.get(code);
}

/**
 * A country's code from a part of free text that is the country's whole name. Codes do not count there (`CA` is
 * California as well), nor does the one name that a state of the USA has, too.
 */
export function countryNamed(text: string): string | undefined {
  const name = folded(text);
  return name === 'georgia' ? undefined : named.get(name);
}

function folded(name: string): string {
  return name.trim().slice(0, 80).toLowerCase().replaceAll('.', '').replaceAll('&', 'and').replace(/^the /, '');
}
