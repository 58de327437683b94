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
        'rólunk, kik vagyunk, kik vagyunk mi, a cégről, cégünkről, bemutatkozás, cégbemutató, küldetésünk, értékeink, kultúránk, történetünk, mivel foglalkozunk, miért mi, a vállalat, vállalatunkról, a cég bemutatása, cégünk bemutatása, vállalatunk bemutatása, partnerünk, ügyfelünk, megbízónk, ügyfelünkről, partnerünkről, a vállalatról, cégismertető, ismerj meg minket, ismerkedj meg velünk, néhány szó rólunk, pár szó rólunk, kik is vagyunk, miben hiszünk, amiben hiszünk, ami összeköt, történet, küldetés és értékek, víziónk, kultúra, céges kultúra, a munkáltatóról, szervezetünk, szervezetünkről, mit csinálunk, tudj meg többet rólunk',
      strong:
        'alapított, alapították, alapítva, óta működ*, cégünk, vállalatunk, vállalatcsoport, piacvezető, világszerte, családi vállalkozás, multinacionális, startup, # munkatárs*, # alkalmazott*, # országban, # ügyfél*, millió*, küldetésünk, értékeink, hiszünk, ügyfeleink, termékeink, fejlesztünk, foglalkozunk, segítünk, több mint # éve, székhely*, leányvállalat*, befektető*, vezető vállalat*, vezető szolgáltató*, vezető gyártó*, vezető szereplő*, egyik vezető, egyik legnagyobb, legnagyobb, meghatározó szereplő*, dinamikusan fejlődő, dinamikusan növekvő, folyamatosan növekvő, gyorsan növekvő, nemzetközi vállalat*, nemzetközi hátterű, nemzetközi cég*, nemzetközi cégcsoport*, magyar tulajdonú, magyarországi, stabil hátterű, több évtizedes, # éve, évben alapított*, évek óta, óta van jelen, jelen vagyunk, tagja, cégcsoport*, bankcsoport*, termékeinkkel, szolgáltatásaink, szolgáltatásainkat, ügyfeleinknek, partnereinknek, célunk, víziónk, missziónk, büszkék vagyunk, legjobb munkahely, nonprofit, alapítvány, fejlesztő cég, weboldalunkon',
      weak: 'küldetés*, érték*, kultúra*, ügyfel*, innovác*, innovatív, technológi*, megoldás*, termék*, világ*, piac*, iparág*, jövő*, növeked*, márka*, fenntarthat*, minőség*, vállalat*',
      first:
        'cégünk, vállalatunk, hiszünk, küldetésünk, ügyfeleink, több mint, az elmúlt, mi, olyan cég, célunk, partnerünk, ügyfelünk, megbízónk egy, nemzetközi, magyar, vállalatcsoport*, cégcsoport*, több éve, óta, a cég, a vállalat, vállaljuk, fejlesztünk, foglalkozunk, büszkék',
    },
    team: {
      heading:
        'a csapat, csapatunk, a csapatról, csapatod, kikkel fogsz dolgozni, osztály, a területről, a csapatod, a csapatunkról, ismerd meg a csapatot, leendő csapatod, kikkel dolgozhatsz, az osztályról, kollégák',
      strong:
        'csapatunk, csapatunkban, a csapat, fős csapat*, # fős, osztályunk, csapatban dolgozhatsz, fős csapatban, fős csapatunk*, csapatod, csapat tagja*, leendő kollégáid, egy olyan csapat, munkatársaid',
      weak: 'csapat*, osztály*',
      first: 'csapatunk, a csapat, fős, osztályunk, egy csapat',
    },
    role: {
      heading:
        'a pozícióról, pozíció, a pozíció, munkakör, munkakör leírása, munkaköri leírás, a munkáról, pozíció leírása, leírás, összefoglaló, a projekt, projekt, technológiák, tech stack, használt technológiák, a szerep, szerepkör, pozíció bemutatása, a munkakör, a munkakörről, a pozíció célja, munkakör célja, pozíció célja, állás leírása, állásleírás, az állásról, az állás, a projektről, projekt leírása, a feladatkör, munkalehetőség, gyakornoki program, a lehetőség, amivel dolgozunk, amiben dolgozunk, technológiai stack, technológiák amiket használunk, technológiai környezet',
      strong:
        'keresünk, keresi, csapatunkba keres*, csapatunk bővítés*, bővül*, pozícióra, munkakörbe, ebben a pozícióban, ebben a szerepkörben, jelentesz, szeretnél, kollégát, munkatársat, csapatunk bővítéséhez, csapatunk bővítésére, csapatába keres, munkatársakat keres*, pozícióba keres*, állásra keres*, keressük, partnerünk részére, megbízónk részére, megbízónk számára, ügyfelünk részére, munkatárs pozíció*, csatlakozz hozzánk mint, ha szívesen, közvetlenül jelent, felettes*, a munkakör célja, a pozíció célja, gyakornokot, gyakornoki pozíció*',
      weak: 'pozíció*, szerep*, lehetőség*, projekt*, kihívás*, karrier*, munka*',
      first:
        'keresünk, ha szeretnél, szeretnél, ebben a, csapatunkba, partnerünk, csatlakozz, bővülő, megbízónk, jelenleg, csapatunkba keresünk, csapatunk bővítésé*, keressük, munkatársat, partnerünk részére, megbízónk részére, ügyfelünk részére, a pozíció, a munkakör, ez a pozíció, jelenleg keresünk, új munkatársat, gyakornok*, szívesen dolgoznál',
    },
    responsibilities: {
      heading:
        'feladatok, feladataid, főbb feladatok, főbb feladataid, feladatai, a munkakör főbb feladatai, ami a feladatod lesz, mi lesz a feladatod, a te feladatod, felelősségek, felelősségi kör, munkaköri feladatok, mit fogsz csinálni, mit csinálsz majd, egy napod, elvárt feladatok, miben számítunk rád, feladatok és felelősségek, feladatok felelősségek, fő feladatok, fő feladatai, fő feladataid, főbb feladatok felelősségek, főbb felelősségek, legfontosabb feladatok, napi feladatok, napi feladataid, munkád során, mivel foglalkozol majd, mivel fogsz foglalkozni, mivel foglalkoznál, mivel telnek, mik lesznek a feladataid, milyen feladatok várnak, milyen feladatok várnak rád, milyen feladataid lesznek, mi vár rád, miért leszel felelős, miért felelsz majd, mit csinálnál, mit kell csinálni, miben segítesz, hogyan telik egy napod, így telik egy napod, egy átlagos nap, felelősségi körök, felelősségeid, tevékenységek, munkakör tartalma, ezeket a feladatokat, leendő feladataid, ez lesz a feladatod, te leszel, a szerepkör feladatai, kihívások',
      strong:
        'feladatod lesz, feladatai közé, felelős lesz*, felelni, felelsz, részt veszel, együttműködsz, együttműködés, fogsz, egyéb feladatok, lesz a feladatod, a feladatod, feladatod, feladataid, feladatai, felelős a, felelős az, felelősség a, részvétel a, részvétel az, közreműködés, együttműködve, közvetlen kapcsolattartás, kapcsolattartás az, kapcsolattartás a, ügyfelekkel való, elvégzése, ellátása, biztosítása, elkészítése, kezelése, koordinálása, felügyelete, támogatása, kidolgozása, karbantartása, üzemeltetése, dolgozol majd, foglalkozol, egyéb adminisztratív',
      weak: 'fejlesztés*, tervezés*, kezelés*, támogatás*, kapcsolattartás, elemzés*, koordinál*, szervezés*, készítés*, ellenőrzés*, vezetés*, karbantartás*, tesztelés*, folyamat*, dokumentác*, riport*, optimalizál*, biztosítás*, előkészítés*, üzemeltetés*',
      first:
        '*ása, *ése, *ás, *és, *ni, részvétel, aktív részvétel, részt veszel, felelsz, te leszel, ügyfelek, napi, folyamatos, önálló, kapcsolattartás, kapcsolattartás a, havi, új, közreműködés, együttműködés, adminisztráció, tervezés, fejlesztés, karbantartás, üzemeltetés, értékesítés, ügyfelek*, riportok, jelentések, folyamatok, projektek, dokumentáció, új ügyfel*, felelős*, támogatod, részt, segíted, egyéb, rendszeres',
    },
    skills: {
      heading:
        'elvárások, elvárásaink, amit várunk, amit várunk tőled, amit elvárunk, mit várunk tőled, kit keresünk, akit keresünk, az álláshoz tartozó elvárások, követelmények, szükséges végzettség, végzettség, képzettség, tapasztalat, készségek, kompetenciák, nyelvtudás, profilod, te vagy az emberünk ha, neked szól ha, ideális jelölt, amire szükséged lesz, amivel rendelkezel, rólad, elvárásaink veled, amit tőled várunk, amit kérünk, amire szükségünk van, mit várunk, mit várunk el, akire szükségünk van, olyan kollégát keresünk, az ideális jelölt, ideális esetben, te vagy a mi emberünk, akkor keresünk téged, téged keresünk ha, neked való ha, ez a pozíció neked szól, szükséges tapasztalat, szükséges ismeretek, szakmai elvárások, alapvető elvárások, elengedhetetlen, szakmai követelmények, pályázati feltételek, feltételek, szakmai tapasztalat, tapasztalat és, képességek, szakmai tudás, személyes tulajdonságok, a te profilod, kulcskompetenciák',
      strong:
        '# év, # éves, tapasztalat, tapasztalattal, gyakorlat, ismerete, ismeret, ismeretek, tudás, végzettség, diploma, főiskola, egyetem*, nyelvismeret, német, angol, középfokú, tárgyalóképes, készség, készségek, képesség, problémamegoldó, önálló munkavégzés, önállóság, precizitás, megbízhatóság, csapatjátékos, csapatmunka, terhelhetőség, analitikus, proaktív, rugalmasság, b kategóriás, jogosítvány, felhasználói szintű, ms office, tanulási vágy, igényesség, jó kapcsolatteremtő, legalább #, minimum #, hasonló területen, hasonló munkakörben, tapasztalatod van, gyakorlattal, jártasság*, ismereted, magabiztos, készségszintű, felsőfokú, szakirányú, végzettség*, érettségi, okj, szakmunkás, szakképzettség*, egyetemi, főiskolai, hallgatói jogviszony, hallgató*, angoltudás, nyelvtudás, nyelvvizsga, társalgási, kommunikációképes, írásban és szóban, szóban és írásban, jogosítvány*, excel, számítógépes, jó kommunikációs, elemző, precíz*, önálló*, csapatszellem, terhelhető*, megbízható*, pontos*, felelősségtudat, felelősségteljes, proaktív*, ügyfélorientált*, ügyfélközpontú*, szolgáltatói, motivált, motiváltság, fejlődni vágy*, nyitottság, kreativit*, rendszerszemlélet*, logikus gondolkod*, elhivatott*, szervezőkészség, képes vagy, rendelkezel, szereted, értesz, ismered, beszélsz, büntetlen előélet',
      weak: 'tapasztalat*, ismeret*, végzettség*, készség*, képesség*, nyelvtudás*, szint*, motivál*, lelkes*, precíz*, önálló*, megbízható*, kommunikác*, szemlélet*, gondolkod*',
      first:
        'legalább, minimum, min, # év, # éves, több éves, szakmai, tapasztalat, releváns, felsőfokú, középfokú, végzettség, angol, német, magyar, ismeret*, jó, kiváló, magas szintű, erős, stabil, önálló, precíz*, megbízható*, proaktív, analitikus, csapat*, b kategóriás, jogosítvány, felhasználói, rendelkezel, van, ismered, problémamegoldó, kommunikációs, terhelhetőség, rugalmas, igényes, motivált, elkötelezett, nyitott, szakirányú, hasonló, magabiztos, készségszintű, angol*, német*, magas, önálló*, pontos*, proaktív*, csapatjátékos, terhelhető*, rugalmas gond*, felelősségteljes, logikus, elemző, nyitott*, motivált*, kreatív*, érettségi, diploma, szakmai tapasztalat, jártasság, ms office, excel, szereted, érdeklőd*, tudás, képesség, készség, gyakorlat, ügyfélközpontú, elkötelezett*',
    },
    preferred: {
      heading:
        'előny, előnyt jelent, előnyök a jelentkezésnél, előnyök ha, amit pluszban értékelünk, plusz, nem elvárás de előny, ami előny, előnyt jelenthet, előnynek számít, előnyben részesítünk, előnyben részesül, örülünk ha, plusz pont, nem feltétel, további előny, előnyt jelent ha',
      strong:
        'előny, előnyt jelent, előnyt jelenthet, előnyként, plusz pont, nem feltétel, nem elvárás, nice to have, előnynek számít, plusz pont*, plusz ha, örülünk ha, előnyben részesül*, szívesen látjuk',
      weak: 'előny*, plusz, ideális*',
      first: 'előny, előnyt, plusz, nice to have, ideális esetben, előnyt jelent, nem feltétel, örülünk',
    },
    benefits: {
      heading:
        'amit kínálunk, amit nyújtunk, mit kínálunk, mit nyújtunk, kínálunk, ajánlatunk, amit ajánlunk, juttatások, egyéb juttatások, előnyök, előnyeink, nálunk, miért jó nálunk, miért jó nálunk dolgozni, miért válassz minket, miért csatlakozz, nálunk ez vár, ami rád vár, béren kívüli juttatások, fejlődés, amit mi kínálunk, amit adunk, amit nyújtani tudunk, amit cserébe, cserébe, cserébe kínáljuk, amire számíthatsz, amire nálunk számíthatsz, mire számíthatsz, számíthatsz ránk, mit adunk, mit tudunk nyújtani, mit ajánlunk, ajánlatunk neked, ami nálunk vár, ami nálunk vár rád, juttatásaink, juttatási csomag, cafeteria és egyéb, munkavállalói előnyök, amiért jó nálunk, amiért érdemes, amiért szeretni fogod, miért dolgozz nálunk, miért érdemes, miért érdemes hozzánk, miért érdemes nálunk, miért szeretnek, miért szeretsz majd, miért minket, a munkáltató ajánlata, vállalatunk kínálata, cégünk ajánlata, cégünk kínálja, szakmai fejlődés, munkakörnyezet, nálunk jó dolgozni, előnyök nálunk',
      strong:
        'cafeteria, szép kártya, béren kívüli juttatás*, magánegészségügyi, egészségbiztosítás, biztosítás, szabadság, szabadnap*, munkába járás, bejárás támogatása, utazási támogatás, céges autó, céges rendezvények, csapatépítő*, képzés, képzések, tréning*, tanulási lehetőség, fejlődési lehetőség, szakmai fejlődés, előrelépési lehetőség, karrierlehetőség, rugalmas munkaidő, rugalmas munkaidőbeosztás, home office lehetőség, otthoni munkavégzés, családias, barátságos légkör, jó hangulat, fiatalos csapat, hosszú távú, stabil munkahely, stabil háttér, kávé, gyümölcs, parkolás, sportolási, all you can move, aycm, laptop, mobiltelefon, bejelentett munka, kedvezmény*, modern iroda, széchenyi, szépkártya, béren kívüli, egészségpénztár, nyugdíjpénztár, egészségügyi szolgáltatás*, magánegészségügy*, életbiztosítás, balesetbiztosítás, születésnap*, apasági, bejárási, utazási költségtérítés, munkába járási, céges busz, szállás, étkezés*, ebéd, gyümölcsnap, sporttámogatás, konditerem, parkolási, parkoló*, céges telefon, telefon és, személyes használatú, céges autó*, csapatépítők, csapatépítés*, céges programok, közös programok, képzési, továbbképzés*, betanítás, betanulás, mentor*, onboarding, szakmai kihívás*, karrierlehetőség*, karrierépítés*, előrelépés*, előmeneteli, fejlődési, nyelvoktatás, nyelvtanulás*, konferenci*, rugalmas munkavégzés, rugalmas munkarend, kötetlen munkaidő, home office, otthonról is, munka magánélet, egyensúly, barátságos, jó csapat, összetartó csapat, fiatalos, támogató légkör, támogató közeg, modern munkakörnyezet, kulturált munkakörnyezet, biztos munkahely, stabil cég, stabil munka, hosszú távon, bejelentett, változatos feladat*, változatos munka, önálló munkavégzés lehetősége, ajánlási bónusz, letelepedési',
      weak: 'juttatás*, lehetőség*, rugalmas*, fejlőd*, képzés*, légkör*, támogatás*, stabil*, hangulat*, bónusz*, kedvezmény*, környezet*',
      first:
        'cafeteria, rugalmas, stabil, hosszú távú, szakmai, fejlődési, képzés*, tréning*, extra, modern, barátságos, családias, jó hangulat*, home office, céges, csapatépítő, laptop, biztosítás, magánegészségügyi, # nap, változatos, béren kívüli, kínálunk, munkába járás, támogató, lehetőség, dinamikus, fiatalos, éves, évi, stabil cég*, biztos, hosszútávú, fix, folyamatos fejlődés*, folyamatos képzés*, szakmai kihívás*, karrier*, előrelépés*, fejlődés*, képzések, betanítás, teljes körű, barátságos légkör, családias légkör, jó csapat*, fiatal, összetartó, modern munka*, kulturált, céges autó, céges laptop, mobiltelefon, telefon, extra szabadság, születésnap*, utazási, bejárás*, étkezés*, kávé, gyümölcs*, sport*, ingyenes, kedvezmény*, csapatépít*, közös, bejelentett, rugalmas munka*, kötetlen, munkatársi, dolgozói, juttatás*, magán*, egészség*, biztosítás*, szép kártya',
    },
    compensation: {
      heading:
        'fizetés, bér, bérezés, javadalmazás, jövedelem, bérsáv, fizetési sáv, bérezés és juttatások, bérkeret, illetmény, illetmény és juttatások, órabér, juttatások és bér',
      strong:
        'fizetés, bruttó, nettó, bérezés, alapbér, órabér, ft, huf, forint, prémium, bónusz, bónuszrendszer, jutalék, jutalékos, teljesítmény alapú, jövedelem, bérsáv, műszakpótlék, pótlék*, havi bér, versenyképes fizetés*, versenyképes bér*, alapfizetés, teljesítménybér, teljesítménybónusz, teljesítményalapú, teljesítményfüggő, mozgóbér, év végi, 13 havi, tapasztalattól függő, tapasztalattól függően, megegyezés szerint*, eft, túlóra*, hűségbónusz, jelenléti, illetmény*, juttatás megállapítás*, kjt',
      weak: 'bér*, jövedelem*, versenyképes, $ #, jutalék*, pótlék*',
      first:
        'versenyképes, fizetés, bruttó, nettó, bérezés, alapbér, jutalék*, bónusz*, prémium, órabér, kiemelt, vonzó, magas, fix fizetés, alapfizetés, havi, kiemelkedő, biztos fizetés, éves bónusz, negyedéves, teljesítmény*, 13, bér*, jövedelem, illetmény*, túlóra*, # ft',
    },
    workplace: {
      heading:
        'munkavégzés helye, munkahely, helyszín, hol, munkaidő, munkarend, munkaviszony, munkaviszony típusa, szerződés, foglalkoztatás, kezdés, kezdés időpontja, időtartam, munkavégzés, műszak, munkavégzés helyszíne, munkavégzés típusa, munkavégzés módja, munkavégzés jellege, munkahely címe, munkakezdés, munkaidő és, munkaidő beosztás, műszakrend, munkaviszony jellege, munkaviszony időtartama, jogviszony időtartama, foglalkoztatás jellege, foglalkoztatás típusa, foglalkoztatási forma, szerződés típusa, jelleg, munka jellege, mikortól, hol fogsz dolgozni, hol dolgozunk, iroda, irodánk, székhely, távmunka, home office lehetőség',
      strong:
        'munkavégzés, teljes munkaidő*, részmunkaidő*, munkarend, műszakos, műszak, hétfőtől péntekig, # óra, határozatlan idejű, határozott idejű, hibrid, távmunka, remote, otthonról, irodában, irodánk, irodai, nap home office, hetente, kezdés, próbaidő, utazási hajlandóság, vállalkozói, alkalmazotti, hétvég*, ügyelet, készenlét, munkahely címe, teljes munkaidős, 8 órás, 4 órás, 6 órás, heti 40, # órás, 1 műszak*, 2 műszak*, 3 műszak*, egy műszak*, két műszak*, három műszak*, délelőttös, délutános, éjszakai, hétfő péntek, hétfőtől, h p, hétvégi, hétvégén, szombat, vasárnap, határozatlan, projekt alapú, alvállalkozó*, kata, ekho, egyszerűsített foglalkoztatás, diákmunka, nyugdíjas*, heti # nap, heti # home, nap iroda*, 100% home, azonnali, kezdési, mielőbbi, utazás, terepen, kiszállás*, kerület*, budapesti, budapest #, irodaház*, metró*, jól megközelíthető, megközelíthető',
      weak: 'budapest*, debrecen*, győr*, szeged*, pécs*, miskolc*, iroda*, hibrid, remote, munkaidő*, szerződés*, helyszín*',
      first:
        'munkavégzés, helyszín, munkaidő, munkarend, teljes, részmunkaidő, hibrid, remote, kezdés, budapest, foglalkoztatás, utazási hajlandóság, műszak*, általános, hétfőtől, budapesti, iroda*, kerület, hétfő*, 8 órás, heti, # műszak*, egy műszak*, két műszak*, határozatlan, határozott, azonnali, munkakezdés, munkavégzés helye, távmunka, home office #, vállalkozói, teljes munkaidő*, napi, debrecen, győr, szeged, pécs, székesfehérvár, kecskemét, utazás',
    },
    process: {
      heading:
        'jelentkezés, jelentkezz, így jelentkezhetsz, hogyan jelentkezz, jelentkezés módja, kiválasztási folyamat, a kiválasztás folyamata, felvételi folyamat, interjú, kapcsolat, kapcsolattartó, érdekel, felkeltettük az érdeklődésed, csatlakozz hozzánk, kérdésed van, következő lépések, jelentkezési határidő, jelentkezés menete, a jelentkezés menete, a jelentkezés módja, jelentkezési mód, hogyan tudsz jelentkezni, hogyan jelentkezhetsz, jelentkezz most, jelentkezz hozzánk, várjuk jelentkezésed, várjuk a jelentkezésed, várjuk jelentkezését, a folyamat, a felvételi folyamat, felvételi, kiválasztás, kiválasztási lépések, interjú folyamat, a kiválasztás menete, folyamat lépései, felkeltette érdeklődésed, felkeltettük az érdeklődését, felkeltette az érdeklődésed, ha felkeltettük az érdeklődésed, érdekel a lehetőség, érdekel az ajánlat, tetszik, jól hangzik, csatlakozz, csatlakozz csapatunkhoz, légy te is, küldd el, kapcsolattartás, elérhetőség, elérhetőségek, kérdés, kérdések, mi történik ezután, ha kérdésed van, pályázat benyújtása, pályázat módja, benyújtandó',
      strong:
        'jelentkezz, jelentkezés, jelentkezését, jelentkezésedet, várjuk, önéletrajz, önéletrajzod*, önéletrajzát, motivációs levél, bérigény, küldd, küldje, e mail címre, interjú, próbafeladat, kiválasztás*, felkeltett*, érdekel, csatlakozz, felvesszük veled, minden elvárásnak, minden pontnak, kapcsolattartó, vedd fel a kapcsolatot, vegye fel a kapcsolatot, felvesszük, kérdésed van, kérdés esetén, kérdéseid, kérdésekkel, bővebb információ, további információ*, jelentkezési határidő, # kör, első kör, második kör, első lépés, # lépés*, önéletrajz*, önéletrajzok, fényképes, elküldeni, küldj, email címre, a megadott, az alábbi e-mail, telefonszám*, interjúra, interjún, állásinterjú, bemutatkozó levél, fizetési igény*, bruttó bérigény*, jelentkezésed, jelentkezéseket, jelentkezni, jelentkezési, jelentkezőknek, pályázat*, pályázati, pályázót, kattints, kattintva, a jelentkezem, jelentkezem gomb*, gombra, légy része, légy te, ne habozz, ne hagyd ki, ha úgy érzed, ha szívesen dolgoznál, ha szívesen csatlakoznál, ha magadra ismert*, ha tetszik, amennyiben érdekli, amennyiben, találkozzunk, csak a kiválasztott*, kiválasztott jelölt*, visszajelzés*, visszajelzünk, referencia*',
      weak: 'jelentkez*, interjú*, önéletrajz*, email, telefon*, jelölt*, folyamat, határidő*',
      first:
        'jelentkezz, jelentkezés*, várjuk, küldd, küldje, ha, amennyiben, interjú, telefonos, személyes, önéletrajz*, csatlakozz, kérdés*, felkeltett*, ne habozz, első, második, kapcsolat*, jelentkezésed*, jelentkezését, jelentkezni, jelentkezési, várjuk fényképes, fényképes, küldj, küldd el, ha felkeltett*, ha érdekel, ha úgy, ha tetszik, ha szívesen, ha kérdés*, amennyiben felkeltett*, kattints, találkozz*, légy, pályázat*, interjú*, szakmai interjú, személyes interjú, telefonos interjú, online interjú, első kör, # kör, # lépés, visszajelz*, csak, további információ*, bővebb, kérdés esetén, ajánlat, jól hangzik',
    },
    eeo: {
      heading: 'esélyegyenlőség, sokszínűség, egyenlő bánásmód, sokszínűség és befogadás, befogadás',
      strong:
        'esélyegyenlőség*, egyenlő bánásmód*, egyenlő esély*, sokszínűség*, befogad*, inkluzív, diszkrimin*, nemre, nem kor, életkor*, korra, vallás*, fogyatékosság*, megváltozott munkaképesség*, szexuális, etnikai, származás*, tekintet nélkül, függetlenül, egyenlő esélyek*, egyenlő bánásmód, egyenlő munkáltató, megváltozott munkaképességű*, fogyatékkal élő*, hátrányos megkülönböztet*, nemi identitás*, nemi, bőrszín*, faji, nemzetiség*, világnézet*, családi állapot*, sokszínű*, nem teszünk különbséget',
      weak: 'egyenlő*, sokszín*, tisztelet*, mindenki*, különböz*',
      first:
        'esélyegyenlőség, hiszünk a sokszínűség*, tekintet nélkül, egyenlő, sokszínű*, elkötelezettek, minden jelentkező*, megváltozott, hiszünk a, munkáltatóként, esélyegyenlőségi, vállalatunk elkötelezett, minden jelentkezést, minden jelölt*, megváltozott munkaképesség*, nem teszünk, támogatjuk a',
    },
    accommodation: {
      heading: 'akadálymentesség, ésszerű alkalmazkodás, akadálymentes',
      strong:
        'ésszerű alkalmazkodás, akadálymentes*, speciális igény*, különleges igény*, segítségre van szükség*, ésszerű alkalmazkodás*, akadálymentesít*, speciális szükséglet*, egyedi igény*, segítséget igényel*, alkalmazkod* a kiválasztás*, jelnyelvi',
      weak: 'akadálymentes*, igény*, segítség*',
      first:
        'ha segítségre, amennyiben segítségre, ha speciális, jelezd, ha bármilyen speciális, ha akadálymentes*, kérjük jelezd, ha fogyatékosság*',
    },
    legal: {
      heading:
        'adatvédelem, adatkezelés, gdpr, adatkezelési tájékoztató, adatvédelmi tájékoztató, tájékoztató, megjegyzés',
      strong:
        'adatvédel*, adatkezel*, személyes adat*, gdpr, hozzájárul*, munkavállalási engedély*, munkavállalási vízum, erkölcsi bizonyítvány*, büntetlen előélet*, átvilágítás*, állampolgárság*, fejvadász*, csalás*, nemzetbiztonsági, adatvédelmi, adatkezelési, személyes adataid*, személyes adatait, adataimat, hozzájárulok, hozzájárulás*, hozzájárulsz, erkölcsi bizonyítvány, priusz*, háttérellenőrzés*, munkavállalási engedély, tartózkodási engedély*, eu állampolgár*, munkaerő közvetítő*, nem kérünk pénzt, visszaél*, csaló*, fenntartjuk a jogot, fenntartja a jogot, mesterséges intelligenci* a kiválaszt*, mesterséges intelligenciát, automatizált döntés*, évi # törvény',
      weak: 'adat*, jog*, szabály*, engedély*, feltétel*, bizalmas*',
      first:
        'jelentkezésével, jelentkezéseddel, az adatkezelés*, személyes adat*, a jelentkezés beküldés*, tájékoztat*, erkölcsi, jelentkezésével hozzájárul, jelentkezéseddel hozzájárulsz, önéletrajzod elküldésével, az önéletrajz elküldésével, tájékoztatjuk, adataidat, adatait, adatkezelési, hozzájárulok, fenntartjuk, felhívjuk',
    },
    other: {
      heading: 'címkék, megosztás, hasonló állások, kulcsszavak, referenciaszám',
      strong:
        'hasonló állások, további állások, állás megosztása, állásazonosító, hirdetés azonosító*, referenciaszám, hirdetés feladója, kövess minket',
      weak: 'linkedin, instagram, facebook',
      first: 'címkék, megosztás, hivatkozási, hirdetés*, referenciaszám, állásazonosító, azonosító',
    },
  },
};
