import type { LanguageCases } from './cases.ts';

export const hu: LanguageCases = {
  language: 'hu',
  headings: {
    intro: 'Kik vagyunk? | A cégről | Értékeink',
    team: 'Csapatunk',
    role: 'A pozícióról | Munkakör leírása',
    responsibilities: 'Feladatok | Főbb feladataid | Mi lesz a feladatod?',
    skills: 'Elvárások | Amit várunk tőled | Kit keresünk?',
    preferred: 'Előnyt jelent',
    benefits: 'Amit kínálunk | Juttatások | Miért jó nálunk dolgozni?',
    compensation: 'Fizetés | Bérezés',
    workplace: 'Munkavégzés helye | Munkaidő',
    process: 'Jelentkezés módja | Kiválasztási folyamat',
    eeo: 'Esélyegyenlőség | Sokszínűség',
    accommodation: 'Akadálymentesség',
    legal: 'Adatkezelési tájékoztató',
  },
  sentences: {
    intro: 'Cégünk 1991 óta működő családi vállalkozás, amely 150 munkatárssal gyárt bútorokat.',
    team: 'Csapatunk öt fejlesztőből és egy tervezőből áll.',
    role: 'Bővülő csapatunkba keresünk könyvelő munkatársat szegedi irodánkba.',
    responsibilities:
      'Kapcsolattartás a beszállítókkal | Havi riportok készítése | Új szolgáltatások fejlesztése és tesztelése',
    skills:
      'Legalább három év szakmai tapasztalat hasonló területen | Felsőfokú végzettség | Tárgyalóképes angol nyelvtudás | Önálló munkavégzés és precizitás',
    preferred: 'Német nyelvtudás előnyt jelent.',
    benefits:
      'Cafeteria és munkába járás támogatása | Rugalmas munkaidő és jó hangulatú csapat | Képzések és fejlődési lehetőség',
    compensation: 'Bruttó 600 000 és 750 000 Ft közötti alapbér, valamint éves bónusz',
    workplace: 'Munkavégzés helye: Debrecen, hibrid munkarendben | Teljes munkaidős, határozatlan idejű szerződés',
    process: 'Küldd el önéletrajzodat az allas@tolgy.example címre. | Várjuk jelentkezésedet!',
    eeo: 'Egyenlő esélyeket biztosítunk nemre, korra, vallásra vagy fogyatékosságra való tekintet nélkül.',
    accommodation: 'Ha az interjú során segítségre van szükséged, például akadálymentes helyszínre, jelezd nekünk.',
    legal: 'A személyes adatok kezeléséről az adatkezelési tájékoztatóban olvashatsz.',
    other: 'További állások és hasonló állások',
  },
  headed: [
    [
      'intro',
      '<h3>Rólunk</h3><p>A Gesztenye Kft. 2008-ban alapított győri cég. Ügyfeleink a világ minden táján használják szoftvereinket.</p>',
    ],
    [
      'responsibilities',
      '<h3>Feladatok</h3><ul><li>Webes alkalmazás fejlesztése</li><li>Hibák javítása</li><li>Kapcsolattartás az ügyfelekkel</li></ul>',
    ],
    [
      'skills',
      '<h3>Elvárások</h3><ul><li>Java ismeretek</li><li>Minimum 2 év tapasztalat</li><li>Csapatmunka</li></ul>',
    ],
    [
      'benefits',
      '<h3>Amit kínálunk</h3><ul><li>Cafeteria</li><li>Céges laptop</li><li>Csapatépítő programok</li></ul>',
    ],
    [
      'process',
      '<h3>Jelentkezés</h3><p>Küldd el az önéletrajzodat június 30-ig. A kiválasztás két interjúból áll.</p>',
    ],
  ],
  plain: [
    ['role', '<p>Pécsi éttermünkbe keresünk műszakvezető kollégát, aki szeretne egy jó csapat tagja lenni.</p>'],
    [
      'responsibilities',
      '<ul><li>A műszak szervezése</li><li>Új kollégák betanítása</li><li>Készletek ellenőrzése</li></ul>',
    ],
    ['skills', '<p>Legalább egy év vendéglátós tapasztalat, jó kommunikációs készség és megbízhatóság szükséges.</p>'],
    ['compensation', '<p>Nettó 400 000 Ft alapbér, ehhez prémium és pótlékok járnak.</p>'],
    ['process', '<p>Jelentkezését fényképes önéletrajzzal e-mailben várjuk.</p>'],
  ],
};
