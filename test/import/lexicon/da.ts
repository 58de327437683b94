import type { LanguageCases } from './cases.ts';

export const da: LanguageCases = {
  language: 'da',
  headings: {
    intro: 'Om virksomheden | Hvem er vi? | Vores værdier',
    team: 'Dit team',
    role: 'Om stillingen | Om jobbet',
    responsibilities: 'Dine opgaver | Ansvarsområder | Arbejdsopgaver',
    skills: 'Dine kvalifikationer | Hvem er du? | Din profil | Vi forventer',
    preferred: 'Det er en fordel',
    benefits: 'Vi tilbyder | Fordele | Hvad får du?',
    compensation: 'Løn | Løn og ansættelsesvilkår',
    workplace: 'Arbejdssted | Arbejdstid | Tiltrædelse',
    process: 'Ansøgning | Sådan søger du | Kontakt',
    eeo: 'Mangfoldighed og inklusion',
    accommodation: 'Rimelige tilpasninger',
    legal: 'Persondata | Straffeattest',
  },
  sentences: {
    intro: 'Klitten blev grundlagt i 1978 og er i dag en af Danmarks førende producenter af sejl med 90 medarbejdere.',
    team: 'Teamet består af fire ingeniører og en projektleder.',
    role: 'Vi søger en erfaren bogholder til vores kontor i Kolding. | I denne rolle refererer du til økonomichefen.',
    responsibilities:
      'Udarbejdelse af månedlige rapporter | Du bliver ansvarlig for kontakten til vores leverandører. | Udvikling og vedligeholdelse af vores systemer',
    skills:
      'Minimum tre års erfaring fra en lignende stilling | Du har en relevant videregående uddannelse. | Flydende dansk og engelsk i skrift og tale',
    preferred: 'Kendskab til Navision er en fordel, men ikke et krav.',
    benefits:
      'Pensionsordning, sundhedsforsikring og frokostordning | Fleksible arbejdstider og gode udviklingsmuligheder',
    compensation: 'Løn efter kvalifikationer og bonusordning',
    workplace:
      'Stillingen er på fuldtid, 37 timer om ugen, med tiltrædelse hurtigst muligt | Arbejdsstedet er Aarhus, og du kan arbejde hjemmefra to dage om ugen.',
    process:
      'Send din ansøgning og dit cv senest den 5. maj. | Har du spørgsmål til stillingen, er du velkommen til at kontakte Mette.',
    eeo: 'Vi opfordrer alle kvalificerede til at søge uanset alder, køn, religion eller etnisk baggrund.',
    accommodation: 'Har du brug for rimelige tilpasninger under samtalen, så giv os besked.',
    legal:
      'Vi behandler dine personoplysninger efter GDPR, se vores privatlivspolitik. | Vi indhenter straffeattest og børneattest.',
    other: 'Se flere ledige stillinger og lignende job',
  },
  headed: [
    [
      'intro',
      '<h3>Om os</h3><p>Vestvind er en dansk virksomhed, der udvikler møller. Vores kunder findes i 20 lande.</p>',
    ],
    [
      'responsibilities',
      '<h3>Dine opgaver</h3><ul><li>Planlægge service</li><li>Sikre kvaliteten</li><li>Udarbejde dokumentation</li></ul>',
    ],
    [
      'skills',
      '<h3>Dine kvalifikationer</h3><ul><li>Uddannet maskinmester</li><li>Erfaring med vindmøller</li><li>Kørekort B</li></ul>',
    ],
    ['benefits', '<h3>Vi tilbyder</h3><ul><li>Pension</li><li>Firmabil</li><li>Et uformelt arbejdsmiljø</li></ul>'],
    ['process', '<h3>Ansøgning</h3><p>Søg stillingen via linket. Vi holder samtaler løbende.</p>'],
  ],
  plain: [
    ['role', '<p>Vi søger en butiksassistent til vores butik i Ribe, som har lyst til at arbejde med mennesker.</p>'],
    [
      'responsibilities',
      '<ul><li>Rådgivning af kunder</li><li>Håndtering af varer</li><li>Opfølgning på bestillinger</li></ul>',
    ],
    ['skills', '<p>Du har erfaring fra en butik, er serviceminded og taler flydende dansk.</p>'],
    ['workplace', '<p>Stillingen er på deltid, 25 timer om ugen, med start den 1. august.</p>'],
    ['process', '<p>Send din ansøgning senest den 1. juni. Vi glæder os til at høre fra dig.</p>'],
  ],
};
