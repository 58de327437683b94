import type { LanguageCases } from './cases.ts';

export const nb: LanguageCases = {
  language: 'nb',
  headings: {
    intro: 'Om selskapet | Hvem er vi? | Våre verdier',
    team: 'Teamet ditt',
    role: 'Om stillingen | Om rollen',
    responsibilities: 'Arbeidsoppgaver | Dine oppgaver | Ansvarsområder',
    skills: 'Kvalifikasjoner | Hvem er du? | Personlige egenskaper | Krav til stillingen',
    preferred: 'Det er en fordel | Ønskelig',
    benefits: 'Vi tilbyr | Fordeler | Hva får du?',
    compensation: 'Lønn',
    workplace: 'Arbeidssted | Arbeidstid | Oppstart',
    process: 'Slik søker du | Søknad | Kontaktinformasjon',
    eeo: 'Mangfold og inkludering',
    accommodation: 'Tilrettelegging',
    legal: 'Personvern | Politiattest',
  },
  sentences: {
    intro: 'Fjellro ble grunnlagt i 1969 og er et av Norges ledende selskaper innen turutstyr, med 200 ansatte.',
    team: 'Teamet består av fire utviklere og en designer.',
    role: 'Vi søker en erfaren regnskapsfører til kontoret vårt i Bodø. | I denne rollen rapporterer du til økonomisjefen.',
    responsibilities:
      'Utarbeidelse av månedlige rapporter | Du får ansvar for oppfølging av leverandører. | Utvikling og vedlikehold av systemer',
    skills:
      'Minimum tre års erfaring fra lignende arbeid | Relevant høyere utdanning på bachelornivå | God muntlig og skriftlig framstillingsevne på norsk og engelsk',
    preferred: 'Kjennskap til Tripletex er en fordel, men ikke et krav.',
    benefits: 'God pensjonsordning, forsikringer og bedriftshytte | Fleksibel arbeidstid og gode utviklingsmuligheter',
    compensation: 'Konkurransedyktig lønn og bonusordning',
    workplace:
      '100 % fast stilling med seks måneders prøvetid | Arbeidssted er Tromsø, med mulighet for hjemmekontor to dager i uken.',
    process: 'Send søknad og cv senest 5. mai. | Har du spørsmål om stillingen, ta kontakt med Ingrid.',
    eeo: 'Vi oppfordrer alle kvalifiserte kandidater til å søke, uavhengig av alder, kjønn, funksjonsevne eller etnisk bakgrunn.',
    accommodation: 'Trenger du tilrettelegging under intervjuet, gi oss beskjed.',
    legal:
      'Det kreves politiattest for stillingen. | Opplysninger om søkere kan bli offentliggjort etter offentleglova, jf. offentlig søkerliste.',
    other: 'Flere ledige stillinger og lignende stillinger',
  },
  headed: [
    [
      'intro',
      '<h3>Om oss</h3><p>Nordbris er et norsk selskap som utvikler seil. Våre kunder finnes over hele verden.</p>',
    ],
    [
      'responsibilities',
      '<h3>Arbeidsoppgaver</h3><ul><li>Planlegge produksjonen</li><li>Sikre kvaliteten</li><li>Følge opp leverandører</li></ul>',
    ],
    [
      'skills',
      '<h3>Kvalifikasjoner</h3><ul><li>Fagbrev som seilmaker</li><li>Erfaring fra produksjon</li><li>Gode samarbeidsevner</li></ul>',
    ],
    ['benefits', '<h3>Vi tilbyr</h3><ul><li>Pensjonsordning</li><li>Kantine</li><li>Et godt arbeidsmiljø</li></ul>'],
    ['process', '<h3>Søknad</h3><p>Søk stillingen via lenken. Søknader vurderes fortløpende.</p>'],
  ],
  plain: [
    ['role', '<p>Vi søker en butikkmedarbeider til butikken vår i Molde som liker å jobbe med mennesker.</p>'],
    [
      'responsibilities',
      '<ul><li>Veiledning av kunder</li><li>Håndtering av varer</li><li>Oppfølging av bestillinger</li></ul>',
    ],
    ['skills', '<p>Du har erfaring fra butikk, er serviceinnstilt og snakker flytende norsk.</p>'],
    ['workplace', '<p>Stillingen er en deltidsstilling på 60 % med oppstart 1. august.</p>'],
    ['process', '<p>Send søknaden din innen 1. juni. Vi gleder oss til å høre fra deg.</p>'],
  ],
};
