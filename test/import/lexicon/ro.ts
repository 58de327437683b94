import type { LanguageCases } from './cases.ts';

export const ro: LanguageCases = {
  language: 'ro',
  headings: {
    intro: 'Cine suntem? | Despre companie | Valorile noastre',
    team: 'Echipa ta',
    role: 'Descrierea postului | Despre rol',
    responsibilities: 'Responsabilități | Ce vei face? | Atribuții principale',
    skills: 'Cerințe | Candidatul ideal | Profilul tău | Ce căutăm?',
    preferred: 'Constituie avantaj',
    benefits: 'Ce oferim | Beneficii | Îți oferim',
    compensation: 'Pachet salarial | Salariu',
    workplace: 'Locul de muncă | Program de lucru | Tip contract',
    process: 'Procesul de recrutare | Cum aplici? | Contact',
    eeo: 'Diversitate și incluziune',
    accommodation: 'Adaptări rezonabile',
    legal: 'Protecția datelor | Confidențialitate',
  },
  sentences: {
    intro: 'Suntem o companie de familie, fondată în 1994, cu peste 300 de angajați și clienți în 12 țări.',
    team: 'Echipa noastră este formată din cinci programatori și un designer.',
    role: 'Căutăm un coleg sau o colegă pentru postul de contabil în Cluj. | În acest rol vei raporta directorului financiar.',
    responsibilities:
      'Asigură relația cu furnizorii | Elaborează rapoarte lunare | Vei fi responsabil de coordonarea proiectelor.',
    skills:
      'Minimum trei ani de experiență într-o poziție similară | Cunoștințe solide de Excel | Limba engleză, nivel avansat | Studii superioare economice',
    preferred: 'Cunoașterea limbii germane constituie avantaj.',
    benefits:
      'Tichete de masă și asigurare medicală privată | 25 de zile de concediu | Program flexibil și mediu de lucru plăcut',
    compensation: 'Pachet salarial atractiv: salariu fix între 5.000 și 7.000 lei net, plus bonus de performanță',
    workplace: 'Program de lucru: luni-vineri, full time | Contract pe perioadă nedeterminată, locație: Iași',
    process:
      'Dacă ești interesat, trimite CV-ul la joburi@salcam.example. | Doar candidații selectați vor fi contactați.',
    eeo: 'Oferim șanse egale tuturor, indiferent de gen, vârstă, religie, etnie sau dizabilitate.',
    accommodation: 'Dacă ai nevoie de adaptări rezonabile în timpul interviului, anunță-ne.',
    legal: 'Datele cu caracter personal sunt prelucrate conform GDPR.',
    other: 'Vezi alte joburi și joburi similare',
  },
  headed: [
    [
      'intro',
      '<h3>Cine suntem</h3><p>Stejar Soft este o companie din Sibiu. Dezvoltăm aplicații pentru ferme și credem în tehnologie simplă.</p>',
    ],
    [
      'responsibilities',
      '<h3>Responsabilități</h3><ul><li>Dezvoltarea aplicației web</li><li>Colaborarea cu echipa de suport</li><li>Testarea noilor versiuni</li></ul>',
    ],
    [
      'skills',
      '<h3>Cerințe</h3><ul><li>Experiență cu PHP</li><li>Cunoștințe de SQL</li><li>Spirit de echipă</li></ul>',
    ],
    ['benefits', '<h3>Ce oferim</h3><ul><li>Abonament medical</li><li>Zile libere</li><li>Traininguri</li></ul>'],
    ['process', '<h3>Cum aplici</h3><p>Trimite CV-ul până la 30 iunie. Urmează un interviu cu echipa.</p>'],
  ],
  plain: [
    ['role', '<p>Suntem în căutarea unui șef de tură pentru restaurantul nostru din Brașov.</p>'],
    [
      'responsibilities',
      '<ul><li>Coordonarea personalului</li><li>Gestionarea stocurilor</li><li>Organizarea turelor</li></ul>',
    ],
    ['skills', '<p>Ai cel puțin un an de experiență, abilități de comunicare și cunoști limba engleză.</p>'],
    ['compensation', '<p>Salariul este de 4.500 lei net, plus bonusuri.</p>'],
    ['process', '<p>Așteptăm CV-ul tău pe email. Candidații selectați vor fi contactați pentru interviu.</p>'],
  ],
};
