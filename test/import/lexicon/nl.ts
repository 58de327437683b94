import type { LanguageCases } from './cases.ts';

export const nl: LanguageCases = {
  language: 'nl',
  headings: {
    intro: 'Wie zijn wij? | Over Zeewolde Fietsen | Onze organisatie | Onze missie',
    team: 'Jouw team | Met wie ga je werken?',
    role: 'De functie | Functieomschrijving | Over de rol',
    responsibilities: 'Wat ga je doen? | Jouw taken | Takenpakket | Verantwoordelijkheden | Zo ziet jouw werkdag eruit',
    skills: 'Wat breng jij mee? | Functie-eisen | Jouw profiel | Wie ben jij? | Wat vragen wij van je?',
    preferred: 'Een pre | Mooi meegenomen',
    benefits: 'Wat bieden wij? | Arbeidsvoorwaarden | Dit krijg je van ons | Ons aanbod',
    compensation: 'Salaris | Verloning',
    workplace: 'Locatie | Werktijden | Standplaats en uren',
    process: 'Sollicitatieprocedure | Solliciteren? | Interesse? | Meer weten?',
    eeo: 'Diversiteit en inclusie | Gelijke kansen',
    accommodation: 'Redelijke aanpassingen',
    legal: 'Privacyverklaring | Acquisitie',
  },
  sentences: {
    intro:
      'Wij zijn een familiebedrijf met 200 medewerkers en maken al meer dan 60 jaar kaas. | Onze missie is om schone lucht voor iedereen bereikbaar te maken.',
    team: 'Ons team bestaat uit zes ontwikkelaars en een tester.',
    role: 'Ter versterking van ons kantoor in Zwolle zijn wij op zoek naar een planner. | In deze functie rapporteer je aan de manager operations.',
    responsibilities:
      'Je bent verantwoordelijk voor de planning van de monteurs. | Het opstellen van maandelijkse rapportages | Begeleiden van nieuwe collega’s | Je onderhoudt contact met leveranciers.',
    skills:
      'Minimaal drie jaar werkervaring in de logistiek | Je beschikt over een afgeronde hbo-opleiding | Goede beheersing van de Nederlandse en Engelse taal | Je bent nauwkeurig en werkt zelfstandig.',
    preferred: 'Kennis van Duits is een pre. | Ervaring met Exact is mooi meegenomen, maar niet vereist.',
    benefits:
      '27 vakantiedagen en een goede pensioenregeling | Maaltijdcheques en een hospitalisatieverzekering | Volop ruimte voor persoonlijke ontwikkeling en gezellige borrels',
    compensation:
      'Een salaris tussen € 2.800 en € 3.400 bruto per maand | Een marktconform salaris en een dertiende maand',
    workplace:
      'Fulltime dienstverband van 40 uur per week, standplaats Breda | Contract van onbepaalde duur | Twee dagen per week thuiswerken',
    process:
      'Enthousiast? Stuur je cv en motivatie naar werk@zeewolde.example. | Een eerste kennismakingsgesprek, daarna een meeloopdag | Voor meer informatie neem je contact op met Joost.',
    eeo: 'Iedereen is welkom, ongeacht afkomst, geslacht, leeftijd, geloof of beperking. | Wij vinden diversiteit en gelijke kansen belangrijk.',
    accommodation: 'Heb je redelijke aanpassingen nodig tijdens de sollicitatieprocedure? Laat het ons weten.',
    legal:
      'Acquisitie naar aanleiding van deze vacature wordt niet op prijs gesteld. | Wij verwerken je persoonsgegevens volgens de AVG.',
    other: 'Bekijk vergelijkbare vacatures',
  },
  headed: [
    [
      'intro',
      '<h3>Over ons</h3><p>Duinroos is een bloemenveiling in Noordwijk. Wij helpen kwekers om hun klanten in heel Europa te bereiken.</p>',
    ],
    [
      'responsibilities',
      '<h3>Wat ga je doen?</h3><ul><li>Je begeleidt de aanvoer</li><li>Je controleert de kwaliteit</li><li>Je lost problemen op met chauffeurs</li></ul>',
    ],
    [
      'skills',
      '<h3>Wat breng je mee?</h3><ul><li>Mbo werk- en denkniveau</li><li>Ervaring in een magazijn</li><li>Rijbewijs B</li></ul>',
    ],
    [
      'benefits',
      '<h3>Wat bieden wij?</h3><ul><li>25 vakantiedagen</li><li>Reiskostenvergoeding</li><li>Leuke collega’s</li></ul>',
    ],
    [
      'process',
      '<h3>Solliciteren</h3><p>Solliciteer via onderstaand formulier. We nodigen je binnen een week uit voor een gesprek.</p>',
    ],
  ],
  plain: [
    ['role', '<p>Voor een middelgroot architectenbureau in Gent zoeken we een enthousiaste projectleider.</p>'],
    [
      'responsibilities',
      '<ul><li>Je coördineert de werven</li><li>Je stelt de lastenboeken op</li><li>Je bewaakt het budget</li></ul>',
    ],
    [
      'skills',
      '<p>Je hebt een masterdiploma architectuur en minstens vijf jaar ervaring, en je bent communicatief sterk.</p>',
    ],
    [
      'benefits',
      '<ul><li>Een bedrijfswagen met tankkaart</li><li>Maaltijdcheques</li><li>Flexibele werkuren</li></ul>',
    ],
    ['process', '<p>Interesse? Mail je cv en portfolio naar Els. Wij behandelen je kandidatuur vertrouwelijk.</p>'],
  ],
};
