import type { LanguageCases } from './cases.ts';

export const sk: LanguageCases = {
  language: 'sk',
  headings: {
    intro: 'Kto sme | O spoločnosti Brest | Naše hodnoty',
    team: 'Tvoj tím',
    role: 'O pozícii | Informácie o pracovnom mieste',
    responsibilities: 'Náplň práce | Čo budeš robiť | Hlavné úlohy',
    skills: 'Požiadavky na zamestnanca | Čo od teba očakávame | Koho hľadáme',
    preferred: 'Výhodou bude | Oceníme',
    benefits: 'Čo ponúkame | Zamestnanecké výhody | Čo u nás získaš',
    compensation: 'Mzdové podmienky | Plat',
    workplace: 'Miesto práce | Pracovný čas | Termín nástupu',
    process: 'Výberové konanie | Ako sa prihlásiť | Kontaktná osoba',
    eeo: 'Rovnaké príležitosti',
    accommodation: 'Primerané úpravy',
    legal: 'Ochrana osobných údajov',
  },
  sentences: {
    intro: 'Sme slovenská rodinná firma, ktorá od roku 1996 vyrába nábytok pre zákazníkov v 12 krajinách.',
    team: 'Náš tím tvorí päť vývojárov a jedna testerka.',
    role: 'Do nášho tímu v Nitre hľadáme skúsenú mzdovú účtovníčku alebo účtovníka.',
    responsibilities:
      'Príprava podkladov na fakturáciu | Vedenie tímu piatich ľudí | Komunikácia s dodávateľmi | Budeš sa podieľať na vývoji aplikácie.',
    skills:
      'Minimálne dva roky praxe v účtovníctve | Znalosť anglického jazyka na úrovni B2 | Samostatnosť a zodpovednosť',
    preferred: 'Znalosť nemčiny je výhodou.',
    benefits: '5 týždňov dovolenky a príspevok na dopravu | Multisport karta a teambuildingy | Flexibilný pracovný čas',
    compensation: 'Základná zložka mzdy od 1 600 EUR brutto mesačne plus ročný bonus',
    workplace: 'Plný úväzok, nástup ihneď alebo dohodou | Miesto práce: Žilina',
    process: 'Zaujala ťa naša ponuka? Pošli nám svoj životopis. | Kontaktovať budeme iba vybraných uchádzačov.',
    eeo: 'Poskytujeme rovnaké príležitosti bez ohľadu na vek, pohlavie, národnosť či zdravotné postihnutie.',
    accommodation: 'Ak potrebujete pri výberovom konaní primerané úpravy, dajte nám vedieť.',
    legal: 'Zaslaním životopisu udeľujete súhlas so spracovaním osobných údajov podľa GDPR.',
    other: 'Podobné ponuky a ďalšie ponuky práce',
  },
  headed: [
    [
      'intro',
      '<p><b>O nás</b></p><p>Tatranka Soft je košický start-up. Vyvíjame softvér pre horské hotely a naši klienti sú v celej Európe.</p>',
    ],
    [
      'responsibilities',
      '<p><b>Náplň práce</b></p><ul><li>Návrh a vývoj rezervačného systému</li><li>Spolupráca s klientmi</li><li>Testovanie</li></ul>',
    ],
    [
      'skills',
      '<p><b>Požiadavky</b></p><ul><li>Skúsenosť s PHP</li><li>Prax aspoň dva roky</li><li>Chuť učiť sa</li></ul>',
    ],
    [
      'benefits',
      '<p><b>Ponúkame</b></p><ul><li>Stravné lístky</li><li>Firemný notebook</li><li>Lyžovačka raz za rok</li></ul>',
    ],
    ['process', '<p><b>Ako sa prihlásiť</b></p><p>Pošli životopis na praca@tatranka.example. Ozveme sa do týždňa.</p>'],
  ],
  plain: [
    ['role', '<p>Pre nášho klienta hľadáme vedúceho predajne v Trnave.</p>'],
    ['responsibilities', '<ul><li>Riadenie predajne</li><li>Plánovanie zmien</li><li>Objednávanie tovaru</li></ul>'],
    ['skills', '<p>Požadujeme stredoškolské vzdelanie s maturitou, prax vo vedení ľudí a spoľahlivosť.</p>'],
    ['compensation', '<p>Ponúkaná mzda je 1 500 EUR brutto, k tomu prémie podľa predaja.</p>'],
    ['process', '<p>V prípade záujmu zašlite svoj životopis. Tešíme sa na vás!</p>'],
  ],
};
