import type { LanguageCases } from './cases.ts';

export const fi: LanguageCases = {
  language: 'fi',
  headings: {
    intro: 'Keitä olemme | Tietoa meistä | Arvomme',
    team: 'Tiimimme',
    role: 'Tehtävästä | Tehtävän kuvaus',
    responsibilities: 'Työtehtävät | Vastuualueet | Mitä pääset tekemään?',
    skills: 'Odotamme sinulta | Osaaminen ja kokemus | Kuka olet? | Edellytämme',
    preferred: 'Eduksi katsotaan',
    benefits: 'Tarjoamme | Mitä tarjoamme sinulle? | Työsuhde-edut',
    compensation: 'Palkkaus | Palkka',
    workplace: 'Työaika | Sijainti | Työsuhteen muoto',
    process: 'Hakeminen | Rekrytointiprosessi | Lisätietoja',
    eeo: 'Yhdenvertaisuus ja tasa-arvo',
    accommodation: 'Esteettömyys',
    legal: 'Tietosuoja | Turvallisuusselvitys',
  },
  sentences: {
    intro: 'Olemme vuonna 1974 perustettu perheyritys, ja yli 90 ammattilaistamme rakentaa saunoja asiakkaillemme.',
    team: 'Tiimiimme kuuluu viisi kehittäjää ja yksi suunnittelija.',
    role: 'Haemme nyt kokenutta kirjanpitäjää Oulun toimistollemme.',
    responsibilities:
      'Tehtäviisi kuuluu tilausten käsittely ja seuranta. | Uusien palveluiden suunnittelu ja kehittäminen | Vastaat yhteistyöstä toimittajien kanssa.',
    skills:
      'Vähintään kolmen vuoden kokemus vastaavista tehtävistä | Tehtävään soveltuva korkeakoulututkinto | Sujuva suomen ja englannin kielen taito',
    preferred: 'Ruotsin kielen taito katsotaan eduksi.',
    benefits: 'Kattava työterveyshuolto ja lounasetu | Joustava työaika ja hyvä työilmapiiri',
    compensation: 'Palkka 3 200–3 800 euroa kuukaudessa ja tulospalkkio',
    workplace:
      'Vakituinen, kokoaikainen työsuhde, aloitus sopimuksen mukaan | Toimipisteemme sijaitsee Turussa, etätyötä kaksi päivää viikossa',
    process: 'Jätä hakemuksesi ja ansioluettelosi viimeistään 5.5. | Lisätietoja antaa Liisa puhelimitse.',
    eeo: 'Toivomme hakemuksia kaikilta sukupuolesta, iästä, uskonnosta tai vammasta riippumatta; edistämme yhdenvertaisuutta.',
    accommodation: 'Jos tarvitset haastattelussa esteetöntä tilaa tai muita mukautuksia, kerro meille.',
    legal:
      'Käsittelemme henkilötietojasi tietosuojaselosteen mukaisesti. | Tehtävään valittavasta tehdään turvallisuusselvitys.',
    other: 'Muut avoimet ja samankaltaiset työpaikat',
  },
  headed: [
    [
      'intro',
      '<h3>Keitä olemme</h3><p>Kuusi Oy on tamperelainen kasvuyritys. Kehitämme ohjelmistoja metsänhoitoon, ja asiakkaamme ovat metsänomistajia.</p>',
    ],
    [
      'responsibilities',
      '<h3>Työtehtävät</h3><ul><li>Sovelluksen kehittäminen</li><li>Testaus ja dokumentointi</li><li>Yhteistyö asiakkaiden kanssa</li></ul>',
    ],
    [
      'skills',
      '<h3>Odotamme sinulta</h3><ul><li>Kokemusta Javasta</li><li>Hyvää englannin kielen taitoa</li><li>Oma-aloitteisuutta</li></ul>',
    ],
    ['benefits', '<h3>Tarjoamme</h3><ul><li>Liikuntaetu</li><li>Polkupyöräetu</li><li>Mukavat työkaverit</li></ul>'],
    [
      'process',
      '<h3>Hakeminen</h3><p>Lähetä hakemus ja CV kesäkuun loppuun mennessä. Haastattelemme hakijoita jo hakuaikana.</p>',
    ],
  ],
  plain: [
    ['role', '<p>Etsimme vuoropäällikköä ravintolaamme Vaasaan.</p>'],
    [
      'responsibilities',
      '<ul><li>Työvuorojen suunnittelu</li><li>Uusien työntekijöiden perehdyttäminen</li><li>Varaston seuranta</li></ul>',
    ],
    [
      'skills',
      '<p>Sinulla on vähintään vuoden kokemus ravintola-alalta, hyvät vuorovaikutustaidot ja hygieniapassi.</p>',
    ],
    ['workplace', '<p>Työsuhde on määräaikainen ja alkaa elokuussa. Työaika on 30 tuntia viikossa.</p>'],
    ['process', '<p>Kiinnostuitko? Lähetä hakemuksesi sähköpostilla viimeistään 1.6.</p>'],
  ],
};
