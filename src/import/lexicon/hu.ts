import type { Lexicon } from './lexicon.ts';

/** Hungarian. */
export const hu: Lexicon = {
  language: 'hu',
  common:
    'a, az, és, egy, is, hogy, nem, vagy, vagyunk, de, van, ha, mint, meg, valamint, illetve, számára, által, akkor, amely, ki, mi, te, olyan, több, lesz, ezt, minket, keresünk, legalább, tapasztalat, lehetőség, munka, csapat, új, jó, szükséges, várjuk, a cég, elvárások, feladatok, évente, cég, ahol',
  we: 'mi, minket, nálunk, velünk, csapatunk, cégünk, vállalatunk, vagyunk, ügyfeleink, munkatársaink',
  you: 'te, téged, neked, veled, ön, önt, önnek, lesz, leszel, vagy, munkád, feladatod',
  job: 'ebben a pozícióban, ez a pozíció, a pozíció, ebben a munkakörben, ebben a szerepkörben',
  kinds: {
    intro: {
      heading:
        'rólunk, kik vagyunk, kik vagyunk mi, a cégről, cégünkről, bemutatkozás, cégbemutató, küldetésünk, értékeink, kultúránk, történetünk, mivel foglalkozunk, miért mi, a vállalat, vállalatunkról',
      strong:
        'alapított, alapították, alapítva, óta működ*, cégünk, vállalatunk, vállalatcsoport, piacvezető, vezető, világszerte, nemzetközi, családi vállalkozás, multinacionális, startup, # munkatárs*, # alkalmazott*, # országban, # ügyfél*, millió*, küldetésünk, értékeink, hiszünk, ügyfeleink, termékeink, fejlesztünk, foglalkozunk, segítünk, több mint # éve, székhely*, leányvállalat*, befektető*',
      weak: 'küldetés*, érték*, kultúra*, ügyfel*, innovác*, innovatív, technológi*, megoldás*, termék*, világ*, piac*, iparág*, jövő*, növeked*, márka*, fenntarthat*, minőség*, vállalat*',
      first: 'cégünk, vállalatunk, hiszünk, küldetésünk, ügyfeleink, több mint, az elmúlt, mi, olyan cég, célunk',
    },
    team: {
      heading: 'a csapat, csapatunk, a csapatról, csapatod, kikkel fogsz dolgozni, osztály, a területről',
      strong: 'csapatunk, csapatunkba, csapatunkban, a csapat, fős csapat*, # fős, osztályunk',
      weak: 'csapat*, osztály*',
      first: 'csapatunk, a csapat, fős, osztályunk, egy csapat',
    },
    role: {
      heading:
        'a pozícióról, pozíció, a pozíció, munkakör, munkakör leírása, munkaköri leírás, a munkáról, pozíció leírása, leírás, összefoglaló, a projekt, projekt, technológiák, tech stack, használt technológiák, a szerep, szerepkör',
      strong:
        'keresünk, keresi, csapatunkba keres*, csapatunk bővítés*, bővül*, pozícióra, munkakörbe, ebben a pozícióban, ebben a szerepkörben, csatlakozz, jelentesz, szeretnél, kollégát, munkatársat',
      weak: 'pozíció*, szerep*, lehetőség*, projekt*, kihívás*, karrier*, munka*',
      first:
        'keresünk, ha szeretnél, szeretnél, ebben a, csapatunkba, partnerünk, csatlakozz, bővülő, megbízónk, jelenleg',
    },
    responsibilities: {
      heading:
        'feladatok, feladataid, főbb feladatok, főbb feladataid, feladatai, a munkakör főbb feladatai, ami a feladatod lesz, mi lesz a feladatod, a te feladatod, felelősségek, felelősségi kör, munkaköri feladatok, mit fogsz csinálni, mit csinálsz majd, egy napod, elvárt feladatok, miben számítunk rád',
      strong:
        'feladatod lesz, feladatai közé, felelős lesz*, felelni, felelsz, részt veszel, együttműködsz, együttműködés, fogsz, egyéb feladatok',
      weak: 'fejlesztés*, tervezés*, kezelés*, támogatás*, kapcsolattartás, elemzés*, koordinál*, szervezés*, készítés*, ellenőrzés*, vezetés*, karbantartás*, tesztelés*, folyamat*, dokumentác*, riport*, optimalizál*, biztosítás*, előkészítés*, üzemeltetés*',
      first:
        '*ása, *ése, *ás, *és, *ni, részvétel, aktív részvétel, részt veszel, felelsz, te leszel, ügyfelek, napi, folyamatos, önálló, kapcsolattartás, kapcsolattartás a, havi, új',
    },
    skills: {
      heading:
        'elvárások, elvárásaink, amit várunk, amit várunk tőled, amit elvárunk, mit várunk tőled, kit keresünk, akit keresünk, az álláshoz tartozó elvárások, követelmények, szükséges végzettség, végzettség, képzettség, tapasztalat, készségek, kompetenciák, nyelvtudás, profilod, te vagy az emberünk ha, neked szól ha, ideális jelölt, amire szükséged lesz, amivel rendelkezel, rólad',
      strong:
        '# év, # éves, tapasztalat, tapasztalattal, gyakorlat, ismerete, ismeret, ismeretek, tudás, végzettség, diploma, főiskola, egyetem*, nyelvismeret, német, angol, középfokú, tárgyalóképes, készség, készségek, képesség, problémamegoldó, önálló munkavégzés, önállóság, precizitás, megbízhatóság, csapatjátékos, csapatmunka, terhelhetőség, analitikus, proaktív, rugalmasság, b kategóriás, jogosítvány, felhasználói szintű, ms office, tanulási vágy, igényesség, jó kapcsolatteremtő',
      weak: 'tapasztalat*, ismeret*, végzettség*, készség*, képesség*, nyelvtudás*, szint*, motivál*, lelkes*, precíz*, önálló*, megbízható*, kommunikác*, szemlélet*, gondolkod*',
      first:
        'legalább, minimum, min, # év, # éves, több éves, szakmai, tapasztalat, releváns, felsőfokú, középfokú, végzettség, angol, német, magyar, ismeret*, jó, kiváló, magas szintű, erős, stabil, önálló, precíz*, megbízható*, proaktív, analitikus, csapat*, b kategóriás, jogosítvány, felhasználói, rendelkezel, van, ismered, problémamegoldó, kommunikációs, terhelhetőség, rugalmas, igényes, motivált, elkötelezett, nyitott',
    },
    preferred: {
      heading:
        'előny, előnyt jelent, előnyök a jelentkezésnél, előnyök ha, amit pluszban értékelünk, plusz, nem elvárás de előny, ami előny',
      strong: 'előny, előnyt jelent, előnyt jelenthet, előnyként, plusz pont, nem feltétel, nem elvárás, nice to have',
      weak: 'előny*, plusz, ideális*',
      first: 'előny, előnyt, plusz, nice to have, ideális esetben',
    },
    benefits: {
      heading:
        'amit kínálunk, amit nyújtunk, mit kínálunk, mit nyújtunk, kínálunk, ajánlatunk, amit ajánlunk, juttatások, egyéb juttatások, előnyök, előnyeink, nálunk, miért jó nálunk, miért jó nálunk dolgozni, miért válassz minket, miért csatlakozz, nálunk ez vár, ami rád vár, béren kívüli juttatások, fejlődés',
      strong:
        'cafeteria, szép kártya, béren kívüli juttatás*, magánegészségügyi, egészségbiztosítás, biztosítás, szabadság, szabadnap*, munkába járás, bejárás támogatása, utazási támogatás, céges autó, céges rendezvények, csapatépítő*, képzés, képzések, tréning*, tanulási lehetőség, fejlődési lehetőség, szakmai fejlődés, előrelépési lehetőség, karrierlehetőség, rugalmas munkaidő, rugalmas munkaidőbeosztás, home office lehetőség, otthoni munkavégzés, családias, barátságos légkör, jó hangulat, fiatalos csapat, hosszú távú, stabil munkahely, stabil háttér, kávé, gyümölcs, parkolás, sportolási, all you can move, aycm, laptop, mobiltelefon, bejelentett munka, kedvezmény*, modern iroda',
      weak: 'juttatás*, lehetőség*, rugalmas*, fejlőd*, képzés*, légkör*, támogatás*, stabil*, hangulat*, bónusz*, kedvezmény*, környezet*',
      first:
        'cafeteria, rugalmas, stabil, hosszú távú, szakmai, fejlődési, képzés*, tréning*, extra, modern, barátságos, családias, jó hangulat*, home office, céges, csapatépítő, laptop, biztosítás, magánegészségügyi, # nap, változatos, béren kívüli, kínálunk, munkába járás, támogató, lehetőség, dinamikus, fiatalos',
    },
    compensation: {
      heading: 'fizetés, bér, bérezés, javadalmazás, jövedelem, bérsáv, fizetési sáv',
      strong:
        'fizetés, bruttó, nettó, bérezés, alapbér, órabér, havi, ft, huf, forint, prémium, bónusz, bónuszrendszer, jutalék, jutalékos, teljesítmény alapú, jövedelem, bérsáv, műszakpótlék, pótlék*',
      weak: 'bér*, jövedelem*, versenyképes, $ #, jutalék*, pótlék*',
      first:
        'versenyképes, fizetés, bruttó, nettó, bérezés, alapbér, jutalék*, bónusz*, prémium, órabér, kiemelt, vonzó, magas',
    },
    workplace: {
      heading:
        'munkavégzés helye, munkahely, helyszín, hol, munkaidő, munkarend, munkaviszony, munkaviszony típusa, szerződés, foglalkoztatás, kezdés, kezdés időpontja, időtartam, munkavégzés, műszak',
      strong:
        'munkavégzés, teljes munkaidő*, részmunkaidő*, munkarend, műszakos, műszak, hétfőtől péntekig, # óra, határozatlan idejű, határozott idejű, hibrid, távmunka, remote, otthonról, irodában, irodánk, irodai, nap home office, hetente, kezdés, próbaidő, utazási hajlandóság, vállalkozói, alkalmazotti, hétvég*, ügyelet, készenlét',
      weak: 'budapest*, debrecen*, győr*, szeged*, pécs*, miskolc*, iroda*, hibrid, remote, munkaidő*, szerződés*, helyszín*',
      first:
        'munkavégzés, helyszín, munkaidő, munkarend, teljes, részmunkaidő, hibrid, remote, kezdés, budapest, foglalkoztatás, utazási hajlandóság, műszak*, általános, hétfőtől',
    },
    process: {
      heading:
        'jelentkezés, jelentkezz, így jelentkezhetsz, hogyan jelentkezz, jelentkezés módja, kiválasztási folyamat, a kiválasztás folyamata, felvételi folyamat, interjú, kapcsolat, kapcsolattartó, érdekel, felkeltettük az érdeklődésed, csatlakozz hozzánk, kérdésed van, következő lépések, jelentkezési határidő',
      strong:
        'jelentkezz, jelentkezés, jelentkezését, jelentkezésedet, várjuk, önéletrajz, önéletrajzod*, önéletrajzát, motivációs levél, bérigény, küldd, küldje, e mail címre, interjú, próbafeladat, kiválasztás*, felkeltett*, érdekel, csatlakozz, felvesszük veled, kapcsolat*, kérdés*, határidő, lépés, forduló, kör, minden elvárásnak, minden pontnak',
      weak: 'jelentkez*, interjú*, önéletrajz*, kapcsolat*, email, telefon*, jelölt*, folyamat, határidő*',
      first:
        'jelentkezz, jelentkezés*, várjuk, küldd, küldje, ha, amennyiben, interjú, telefonos, személyes, önéletrajz*, csatlakozz, kérdés*, felkeltett*, ne habozz, első, második, kapcsolat*',
    },
    eeo: {
      heading: 'esélyegyenlőség, sokszínűség, egyenlő bánásmód, sokszínűség és befogadás, befogadás',
      strong:
        'esélyegyenlőség*, egyenlő bánásmód*, egyenlő esély*, sokszínűség*, befogad*, inkluzív, diszkrimin*, nemre, nem kor, életkor*, korra, vallás*, fogyatékosság*, megváltozott munkaképesség*, szexuális, etnikai, származás*, tekintet nélkül, függetlenül',
      weak: 'egyenlő*, sokszín*, tisztelet*, mindenki*, különböz*',
      first:
        'esélyegyenlőség, hiszünk a sokszínűség*, tekintet nélkül, egyenlő, sokszínű*, elkötelezettek, minden jelentkező*, megváltozott',
    },
    accommodation: {
      heading: 'akadálymentesség, ésszerű alkalmazkodás, akadálymentes',
      strong: 'ésszerű alkalmazkodás, akadálymentes*, speciális igény*, különleges igény*, segítségre van szükség*',
      weak: 'akadálymentes*, igény*, segítség*',
      first: 'ha segítségre, amennyiben segítségre, ha speciális, jelezd',
    },
    legal: {
      heading:
        'adatvédelem, adatkezelés, gdpr, adatkezelési tájékoztató, adatvédelmi tájékoztató, tájékoztató, megjegyzés',
      strong:
        'adatvédel*, adatkezel*, személyes adat*, gdpr, hozzájárul*, munkavállalási engedély*, munkavállalási vízum, erkölcsi bizonyítvány*, büntetlen előélet*, átvilágítás*, állampolgárság*, fejvadász*, csalás*, jogszabály*, törvény*, nemzetbiztonsági',
      weak: 'adat*, jog*, szabály*, engedély*, feltétel*, bizalmas*',
      first:
        'jelentkezésével, jelentkezéseddel, az adatkezelés*, személyes adat*, a jelentkezés beküldés*, tájékoztat*, erkölcsi',
    },
    other: {
      heading: 'címkék, megosztás, hasonló állások, kulcsszavak, referenciaszám',
      strong: 'hasonló állások, további állások, állás megosztása',
      weak: 'linkedin, instagram, facebook',
      first: 'címkék, megosztás, hivatkozási',
    },
  },
};
