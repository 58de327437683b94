import type { LanguageCases } from './cases.ts';

export const cs: LanguageCases = {
  language: 'cs',
  headings: {
    intro: 'Kdo jsme | O společnosti Javor | Něco málo o nás | Naše hodnoty',
    team: 'Tvůj tým | Kdo tvoří náš tým',
    role: 'O pozici | Popis pozice | Na čem budeš pracovat',
    responsibilities: 'Náplň práce | Co budeš dělat | Co u nás budete mít na starosti | Tvoje zodpovědnosti',
    skills: 'Požadavky | Co od tebe očekáváme | Koho hledáme | Co bys měl umět | Znalosti a dovednosti',
    preferred: 'Výhodou bude | Oceníme',
    benefits: 'Co nabízíme | Nabízíme | Na co se u nás můžeš těšit | Naše benefity | Proč pracovat právě u nás',
    compensation: 'Mzda | Finanční ohodnocení',
    workplace: 'Místo výkonu práce | Pracovní doba | Termín nástupu',
    process: 'Jak probíhá výběrové řízení | Jak se přihlásit | Máš zájem? | Kontaktní osoba',
    eeo: 'Rovné příležitosti | Diverzita a inkluze',
    accommodation: 'Přiměřené úpravy',
    legal: 'Zpracování osobních údajů | GDPR',
  },
  sentences: {
    intro:
      'Jsme česká rodinná firma, která od roku 1993 vyrábí hudební nástroje pro zákazníky ve 30 zemích. | Patříme mezi přední výrobce čerpadel v Evropě.',
    team: 'Náš tým tvoří pět vývojářů a jedna designérka.',
    role: 'Do našeho týmu v Plzni hledáme zkušenou účetní nebo účetního. | Rozšiřujeme tým a hledáme kolegu na pozici skladníka.',
    responsibilities:
      'Správa a rozvoj interních systémů | Komunikace s dodavateli | Budeš se podílet na návrhu nových produktů. | Příprava podkladů pro měsíční uzávěrku | Vedení týmu pěti lidí',
    skills:
      'Minimálně tři roky praxe v účetnictví | Znalost angličtiny na komunikativní úrovni | Samostatnost a spolehlivost | Máš zkušenosti s Javou a umíš psát čistý kód. | Středoškolské vzdělání s maturitou',
    preferred: 'Znalost němčiny výhodou. | Oceníme zkušenost s Kubernetes, není ale podmínkou.',
    benefits:
      '5 týdnů dovolené a 3 sick days | Stravenkový paušál a příspěvek na MultiSport | Pružná pracovní doba a přátelský kolektiv',
    compensation: 'Mzda 45 000 až 60 000 Kč měsíčně podle zkušeností | Roční bonus až ve výši jednoho platu',
    workplace:
      'Plný úvazek, nástup ihned nebo dle dohody | Pracoviště: Brno, dva dny v týdnu z domova | Možnost práce na HPP i na IČO',
    process:
      'Zaujala tě naše nabídka? Pošli nám svůj životopis na prace@javor.example. | První kolo je krátký telefonát, druhé osobní setkání v kanceláři. | Těšíme se na tebe!',
    eeo: 'Všem uchazečům poskytujeme rovné příležitosti bez ohledu na věk, pohlaví, národnost či sexuální orientaci.',
    accommodation:
      'Pokud potřebujete při výběrovém řízení přiměřené úpravy, například bezbariérový přístup, dejte nám vědět.',
    legal:
      'Odesláním životopisu souhlasíte se zpracováním osobních údajů podle GDPR. | Nespolupracujeme s personálními agenturami.',
    other: 'Podobné nabídky práce a další volné pozice',
  },
  headed: [
    [
      'intro',
      '<p><b>Kdo jsme?</b></p><p>Sova Maps je brněnský start-up. Vyvíjíme mapy pro turisty a věříme, že příroda patří všem.</p>',
    ],
    [
      'responsibilities',
      '<p><b>Co tě čeká?</b></p><ul><li>Návrh a vývoj mobilní aplikace</li><li>Spolupráce s grafičkou</li><li>Testování v terénu</li></ul>',
    ],
    [
      'skills',
      '<p><b>Co bys měl/a mít?</b></p><ul><li>Zkušenost s Kotlinem nebo Swiftem</li><li>Aspoň dva roky praxe</li><li>Chuť učit se nové věci</li></ul>',
    ],
    [
      'benefits',
      '<p><b>Co za to?</b></p><ul><li>25 dní dovolené</li><li>Notebook podle výběru</li><li>Firemní akce dvakrát ročně</li></ul>',
    ],
    [
      'process',
      '<p><b>Jak to bude probíhat?</b></p><p>Nejprve si zavoláme, pak tě pozveme na pohovor do Brna. Ozveme se do týdne.</p>',
    ],
  ],
  plain: [
    ['role', '<p>Pro našeho klienta hledáme mistra či mistrovou výroby do závodu v Liberci.</p>'],
    [
      'responsibilities',
      '<ul><li>Řízení směny dvaceti lidí</li><li>Plánování výroby</li><li>Kontrola dodržování bezpečnosti práce</li></ul>',
    ],
    [
      'skills',
      '<p>Požadujeme SŠ vzdělání technického směru, praxi s vedením lidí min. 2 roky a uživatelskou znalost PC.</p>',
    ],
    [
      'benefits',
      '<ul><li>Týden dovolené navíc</li><li>Příspěvek na penzijní připojištění</li><li>Závodní stravování</li></ul>',
    ],
    ['compensation', '<p>Nabízená mzda je 42 000 až 48 000 Kč hrubého plus prémie.</p>'],
    ['process', '<p>Máte-li zájem, zašlete svůj životopis paní Novotné. Kontaktujeme vybrané uchazeče.</p>'],
  ],
};
