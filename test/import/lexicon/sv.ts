import type { LanguageCases } from './cases.ts';

export const sv: LanguageCases = {
  language: 'sv',
  headings: {
    intro: 'Om Granit | Vilka är vi? | Våra värderingar',
    team: 'Ditt team',
    role: 'Om rollen | Om tjänsten',
    responsibilities: 'Dina arbetsuppgifter | Ansvarsområden | Vad du kommer att göra',
    skills: 'Kvalifikationer | Vem är du? | Din profil | Vi söker dig som',
    preferred: 'Meriterande',
    benefits: 'Vi erbjuder | Förmåner | Varför jobba hos oss?',
    compensation: 'Lön',
    workplace: 'Placeringsort | Anställningsform | Omfattning',
    process: 'Så ansöker du | Rekryteringsprocess | Kontaktpersoner',
    eeo: 'Mångfald och inkludering',
    accommodation: 'Rimliga anpassningar',
    legal: 'Personuppgifter | Bakgrundskontroll',
  },
  sentences: {
    intro: 'Granit grundades 1984 och är ett av Sveriges ledande företag inom stenhuggeri, med 140 anställda.',
    team: 'Teamet består av fem utvecklare och en designer.',
    role: 'Vi söker nu en erfaren redovisningsekonom till vårt kontor i Umeå. | I den här rollen rapporterar du till ekonomichefen.',
    responsibilities:
      'Ansvara för kontakten med våra leverantörer | Planera och följa upp produktionen | Du kommer att arbeta med utveckling av nya tjänster.',
    skills:
      'Minst tre års erfarenhet av liknande arbete | Goda kunskaper i svenska och engelska, i tal och skrift | B-körkort | Du är strukturerad och noggrann.',
    preferred: 'Det är meriterande om du har arbetat i Visma.',
    benefits: '30 semesterdagar och friskvårdsbidrag | Flexibla arbetstider och goda utvecklingsmöjligheter',
    compensation: 'Fast månadslön enligt kollektivavtal samt provision',
    workplace:
      'Tillsvidareanställning på heltid med provanställning | Placeringsort: Luleå, möjlighet till distans två dagar i veckan',
    process: 'Skicka in ditt cv och personliga brev senast den 5 maj. | Urval sker löpande, så ansök redan idag!',
    eeo: 'Vi välkomnar alla sökande oavsett kön, ålder, etnisk tillhörighet, religion eller funktionsnedsättning.',
    accommodation: 'Om du behöver rimliga anpassningar under intervjun, meddela oss.',
    legal:
      'Vi behandlar dina personuppgifter enligt GDPR. | Vi undanber oss kontakt från bemannings- och rekryteringsföretag.',
    other: 'Fler lediga jobb och liknande jobb',
  },
  headed: [
    [
      'intro',
      '<h3>Om oss</h3><p>Fjordlax är ett familjeägt företag i Strömstad. Vi utvecklar hållbara lösningar för fiskodling.</p>',
    ],
    [
      'responsibilities',
      '<h3>Arbetsuppgifter</h3><ul><li>Planera underhåll</li><li>Säkerställa kvaliteten</li><li>Samarbeta med leverantörer</li></ul>',
    ],
    [
      'skills',
      '<h3>Vem är du?</h3><ul><li>Utbildning inom marinbiologi</li><li>Erfarenhet av fältarbete</li><li>God förmåga att samarbeta</li></ul>',
    ],
    [
      'benefits',
      '<h3>Vi erbjuder</h3><ul><li>Tjänstepension</li><li>Friskvårdsbidrag</li><li>Trevliga kollegor</li></ul>',
    ],
    ['process', '<h3>Ansökan</h3><p>Skicka din ansökan till jobb@fjordlax.example. Intervjuer hålls löpande.</p>'],
  ],
  plain: [
    ['role', '<p>Vi söker en butikschef till vår butik i Kalmar som vill vara med och utveckla verksamheten.</p>'],
    [
      'responsibilities',
      '<ul><li>Leda personalen</li><li>Ansvara för beställningar</li><li>Följa upp försäljningen</li></ul>',
    ],
    ['skills', '<p>Du har erfarenhet av att leda andra, är positiv och flexibel och har gymnasieutbildning.</p>'],
    [
      'workplace',
      '<p>Tjänsten är på heltid med tillträde enligt överenskommelse. Arbetet innebär kvällar och helger.</p>',
    ],
    ['process', '<p>Välkommen med din ansökan senast den 1 juni! Har du frågor, kontakta Eva.</p>'],
  ],
};
