import type { LanguageCases } from './cases.ts';

export const it: LanguageCases = {
  language: 'it',
  headings: {
    intro: 'Chi siamo | L’azienda | La nostra storia | I nostri valori',
    team: 'Il tuo team | Il gruppo di lavoro',
    role: 'Descrizione della posizione | Il ruolo | Contesto',
    responsibilities: 'Di cosa ti occuperai | Principali responsabilità | Attività principali | Cosa farai da noi',
    skills: 'Requisiti richiesti | Il tuo profilo | Chi cerchiamo | Competenze tecniche | Cosa ci aspettiamo da te',
    preferred: 'Costituisce titolo preferenziale | Requisiti preferenziali',
    benefits: 'Cosa offriamo | Benefit | Perché lavorare con noi',
    compensation: 'Retribuzione | RAL | Inquadramento',
    workplace: 'Sede di lavoro | Orario di lavoro | Tipo di contratto',
    process: 'Come candidarsi | Processo di selezione | Ti interessa?',
    eeo: 'Pari opportunità | Diversità e inclusione',
    accommodation: 'Accomodamenti ragionevoli',
    legal: 'Informativa sulla privacy | Trattamento dei dati personali',
  },
  sentences: {
    intro:
      'Siamo un’azienda familiare nata nel 1971 che produce lampade vendute in oltre 50 paesi. | La nostra mission è rendere il riciclo semplice per tutti.',
    team: 'Il team è composto da cinque sviluppatori e da una responsabile di prodotto.',
    role: 'Per ampliamento del nostro stabilimento cerchiamo un tecnico di laboratorio. | In questo ruolo riporterai al direttore commerciale.',
    responsibilities:
      'Gestire gli ordini dei clienti | Supporto alla contabilità generale | Ti occuperai di organizzare le fiere. | Redazione della reportistica mensile',
    skills:
      'Almeno tre anni di esperienza nel settore | Ottima conoscenza della lingua inglese | Laurea in ingegneria o titolo equivalente | Precisione, autonomia e capacità di lavorare in team',
    preferred: 'La conoscenza del tedesco sarà considerata un titolo preferenziale. | Gradita esperienza nel retail',
    benefits:
      'Buoni pasto da 8 euro e welfare aziendale | Smart working e orario flessibile | Assicurazione sanitaria e corsi di formazione',
    compensation:
      'RAL tra 30.000 e 36.000 euro, commisurata all’esperienza | Premio di risultato e quattordicesima mensilità',
    workplace:
      'Contratto a tempo indeterminato, full time dal lunedì al venerdì | Sede di lavoro: Verona | Disponibilità a trasferte in Italia e all’estero',
    process:
      'Invia il tuo CV aggiornato a lavoro@lanterna.example. | Un colloquio conoscitivo con le risorse umane e una prova pratica | Cosa aspetti? Candidati!',
    eeo: 'L’offerta si rivolge a candidati di entrambi i sessi, di tutte le età e nazionalità, ai sensi delle leggi 903/77 e 125/91. | Promuoviamo le pari opportunità senza discriminazioni di genere, religione o disabilità.',
    accommodation: 'Se hai bisogno di accomodamenti ragionevoli durante la selezione, faccelo sapere.',
    legal:
      'I dati personali saranno trattati ai sensi del Regolamento UE 2016/679 (GDPR); leggi l’informativa privacy.',
    other: 'Vedi annunci simili e condividi annuncio',
  },
  headed: [
    [
      'intro',
      '<h3>Chi siamo</h3><p>Brezza è una startup torinese che sviluppa biciclette elettriche. I nostri clienti sono le città del futuro.</p>',
    ],
    [
      'responsibilities',
      '<h3>Di cosa ti occuperai</h3><ul><li>Progettare i circuiti</li><li>Seguire i test su strada</li><li>Collaborare con i fornitori</li></ul>',
    ],
    [
      'skills',
      '<h3>Requisiti</h3><ul><li>Laurea in elettronica</li><li>Esperienza di due anni</li><li>Buona conoscenza dell’inglese</li></ul>',
    ],
    [
      'benefits',
      '<h3>Cosa offriamo</h3><ul><li>Ticket restaurant</li><li>Percorso di crescita</li><li>Ambiente giovane</li></ul>',
    ],
    [
      'process',
      '<h3>Processo di selezione</h3><p>Dopo un primo colloquio online ti inviteremo in sede. Ti contatteremo entro dieci giorni.</p>',
    ],
  ],
  plain: [
    [
      'role',
      '<p>Per importante azienda cliente del settore alimentare ricerchiamo un addetto o un’addetta al controllo qualità.</p>',
    ],
    [
      'responsibilities',
      '<ul><li>Controllo delle materie prime</li><li>Compilazione dei registri</li><li>Gestione dei campioni</li></ul>',
    ],
    [
      'skills',
      '<p>Richiediamo diploma di perito chimico, pregressa esperienza nella mansione e patente B; si richiede di essere automuniti.</p>',
    ],
    ['workplace', '<p>Si offre contratto a tempo determinato di 6 mesi. Orario: su turni. Zona di lavoro: Parma.</p>'],
    [
      'eeo',
      '<p>Il presente annuncio è rivolto a entrambi i sessi, ai sensi delle leggi 903/77 e 125/91, e a persone di tutte le età e nazionalità.</p>',
    ],
  ],
};
