import type { Lexicon } from './lexicon.ts';

/** Polish. */
export const pl: Lexicon = {
  language: 'pl',
  common:
    'i, w, z, na, do, się, oraz, że, dla, jest, lub, nie, jako, o, to, po, przez, od, ze, za, jesteśmy, nasz, nasze, naszego, nas, cię, ciebie, twoje, twój, są, będzie, a, także, który, które, co',
  we: 'my, nas, nam, nasz, nasza, nasze, naszego, naszej, naszych, jesteśmy, firma, spółka',
  you: 'ty, cię, ciebie, tobie, ci, twój, twoja, twoje, twoich, twojego, państwo, państwa, pani, pana, będziesz, masz, jesteś',
  job: 'to stanowisko, na tym stanowisku, na stanowisku, na stanowisko, ta rola, w tej roli, osoba na tym stanowisku, kandydat, kandydatka',
  kinds: {
    intro: {
      heading:
        'o nas, kim jesteśmy, o firmie, o spółce, o grupie, firma, nasza firma, poznaj nas, poznaj, o pracodawcy, opis firmy, nasza misja, misja, nasza wizja, nasze wartości, wartości, nasza kultura, kultura organizacyjna, nasza historia, czym się zajmujemy, co robimy, co nas wyróżnia, dlaczego my, jak pracujemy, nasz produkt, nasz klient, o kliencie, kilka słów o nas, witaj, kim są, o',
      strong:
        'jesteśmy, to firma, jest firmą, założona w, założyliśmy, powstała w, powstała z, powstaliśmy, istniejemy od, od ponad # lat, od # lat, na rynku od, działa na rynku, działamy, lider, liderem, wiodący, wiodąca, wiodącym, wiodących, jeden z największych, jedna z największych, największy, międzynarodowa firma, międzynarodowej, rodzinna firma, firma rodzinna, polska firma, start up, startup, software house, notowan*, giełd*, centrala, spółka, grupa kapitałowa, # pracowników, # specjalistów, # osób, # krajach, # klientów, milion*, specjalizujemy się, specjalizuje się, zajmujemy się, nasza misja, nasze wartości, wierzymy, nasi klienci, naszych klientów, dla naszego klienta, nasze produkty, pomagamy, tworzymy, dostarczamy, agencja pracy, inwestor*',
      weak: 'misja, wizja, wartości, kultura, klient*, innowac*, rynku, rynek, branż*, świat*, globaln*, technologi*, rozwiązani*, produkt*, rozwój, przyszłoś*, pasj*, marka, marki, europ*, polsc*, zaufani*, społecznoś*, usług*, firmy',
      first:
        'jesteśmy, wierzymy, nasza misja, nasi klienci, od ponad, od # lat, działamy, tworzymy, pomagamy, specjalizujemy, zajmujemy, firma, międzynarodowa, dla naszego klienta, dla jednego, założona, powstaliśmy',
    },
    team: {
      heading:
        'zespół, o zespole, twój zespół, nasz zespół, poznaj zespół, dział, z kim będziesz pracować, do jakiego zespołu, twój przyszły zespół, struktura zespołu',
      strong:
        'nasz zespół, zespół składa się, w skład zespołu, zespół liczy, zespole liczącym, # osobowy, # osobowym, dołączysz do, zespół odpowiada, zespół odpowiedzialny, w zespole, dział zajmuje, do zespołu',
      weak: 'zespół, zespołu, zespole, zespoły, dział, działu, koleż*, koledzy, współpracown*, interdyscyplinarn*',
      first: 'nasz zespół, zespół, twój zespół, w naszym zespole, dział, dołączysz do zespołu',
    },
    role: {
      heading:
        'o stanowisku, stanowisko, opis stanowiska, o roli, rola, twoja rola, o pracy, opis pracy, o projekcie, projekt, opis projektu, projekty, opis oferty, opis, podsumowanie, cel stanowiska, stack, stack technologiczny, nasz stack, technologie, technologie których używamy, technologie w projekcie, narzędzia, wyzwanie, kontekst, oferta pracy, staż, praktyki, o ofercie, szczegóły, nazwa stanowiska, główny cel, specyfika, metodyka, środowisko',
      strong:
        'poszukujemy, poszukuje, szukamy, poszukiwan*, zatrudnimy, obecnie rekrutujemy, do naszego zespołu, na stanowisko, w tej roli, na tym stanowisku, jako członek, raportuje do, raportując, podlega, będziesz odpowiedzialn*, osoba zatrudniona, dołącz do nas jako, okazja, kluczową rolę, stack technologiczny, w projekcie, szukasz, poszukujemy kandydat*, poszukujemy osób, poszukujemy osoby, poszukujemy kandydatów na',
      weak: 'stanowisk*, rola, roli, projekt, projektu, projekcie, projekty, wyzwani*, możliwość, oferta, praca, technologie, rekrut*',
      first:
        'poszukujemy, szukamy, do naszego, do zespołu, na stanowisko, w tej roli, na tym stanowisku, jako, obecnie, aktualnie, chcesz, szukasz, jesteś, lubisz, stanowisko, osoba, celem, w związku z rozwojem, w związku z dynamicznym, dla naszego',
    },
    responsibilities: {
      heading:
        'zakres obowiązków, obowiązki, twoje obowiązki, główne obowiązki, opis obowiązków, twój zakres obowiązków, zadania, twoje zadania, główne zadania, zakres zadań, zadania na stanowisku, twoje główne zadania, czym będziesz się zajmować, czym będziesz się zajmował, co będziesz robić, co będziesz robił, co będzie należało do twoich, zakres odpowiedzialności, odpowiedzialności, odpowiedzialność, za co będziesz odpowiadać, twoja odpowiedzialność, twój dzień, twój dzień pracy, jak będzie wyglądał, co na ciebie czeka, czego się spodziewać, cele, twoje cele, jaki będzie zakres, jakie będą twoje zadania, będziesz, w zakresie obowiązków, opis zadań, na czym będzie polegać, na czym polega praca, twoja praca, wyzwania',
      strong:
        'będziesz odpowiadać, będziesz odpowiedzialny, będziesz odpowiedzialna, będziesz pracować, będziesz współpracować, będziesz tworzyć, będziesz rozwijać, będziesz zajmować, odpowiedzialność za, do twoich zadań, do twoich obowiązków, do obowiązków, zakres obowiązków, odpowiada za, ścisła współpraca, współpraca z, we współpracy z, udział w, dbanie o, inne zadania zlecone, będziesz odpowiadać za',
      weak: 'prowadzenie, tworzenie, rozwój, obsługa, nadzór, realizacja, współpraca, analiza, przygotowywanie, przygotowanie, zarządzanie, wsparcie, utrzymanie, wdrażanie, koordynacja, planowanie, monitorowanie, projektowanie, testowanie, optymalizacja, raportowanie, dokumentacja, dokumentacji, procesów, kontakt z klientami, pozyskiwanie, bieżąca',
      first:
        '*anie, *enie, *cie, obsługa, nadzór, realizacja, współpraca, analiza, rozwój, koordynacja, udział, kontrola, organizacja, dbałość, praca z, praca nad, budowa, opieka, kontakt, weryfikacja, sprzedaż, optymalizacja, administracja, konfiguracja, implementacja, aktywne, aktywna, bieżąca, bieżące, kompleksowa, samodzielne, odpowiedzialność, będziesz, pomoc, integracja, automatyzacja, konsultacje, code review, *ać',
    },
    skills: {
      heading:
        'wymagania, nasze wymagania, wymagania wobec kandydata, wymagania na stanowisko, wymagania obowiązkowe, wymagania konieczne, wymagane umiejętności, wymagane kwalifikacje, oczekiwania, nasze oczekiwania, oczekujemy, czego oczekujemy, czego oczekujemy od ciebie, czego wymagamy, czego szukamy, czego potrzebujemy, czego od ciebie oczekujemy, kogo szukamy, kogo poszukujemy, profil kandydata, profil, twój profil, kwalifikacje, umiejętności, kompetencje, doświadczenie, wykształcenie, znajomości, znajomość, języki, język, wiedza, to oferta dla ciebie jeśli, ta oferta jest dla ciebie jeśli, jesteś osobą, aplikuj jeśli, co powinieneś, co powinnaś, co jest dla nas ważne, nasz idealny kandydat, idealny kandydat, szukamy osób, szukamy osoby która, masz, must have, konieczne, niezbędne, wymagane, cechy, od kandydatów oczekujemy, od kandydatów wymagamy, pasujesz do nas jeśli, to czego szukamy, o tobie, co wnosisz',
      strong:
        'doświadczenia w, doświadczenia na, doświadczenie, lat doświadczenia, lata doświadczenia, # lat, # lata, rok doświadczenia, znajomość, znajomości, angielski, angielskiego, polski, umiejętność, umiejętności, wykształcenie, wyższe, średnie, studia, student*, absolwen*, komunikatywność, samodzielność, zaangażowanie, dokładność, sumienność, odpowiedzialność i, dobra organizacja, organizacja pracy, zdolności, zdolność, analityczne myślenie, myślenie analityczne, logicznego myślenia, praca zespołowa, pracy zespołowej, pracy w zespole, odporność na stres, prawo jazdy, kat b, kategorii b, ms office, excel, chęć, chęci do, gotowość do nauki, motywacja do, zorientowanie na, orientacja na, nastawienie na, orzeczenie, uprawnienia, certyfikat*, biegłość, wiedza, zrozumienie, swobodn*, b2, c1, kultura osobista',
      weak: 'doświadczeni*, znajomoś*, umiejętnoś*, wiedz*, wykształceni*, kwalifikac*, komunikatywn*, samodzieln*, kreatywn*, zaangażow*, rzetelno*, języ*, praktyczn*, techniczn*, biegł*, certyfik*, otwartoś*, energi*, proaktywn*, inicjatyw*, wymagan*',
      first:
        'doświadczenie, minimum, min, co najmniej, # lat, # lata, praktyczne, praktyczna, komercyjne, znajomość, dobra, bardzo dobra, biegła, doskonała, podstawowa, umiejętność, umiejętności, wykształcenie, wyższe, średnie, studia, status studenta, język, angielski, polski, komunikatywn*, samodzieln*, zaangażowanie, dokładność, sumienność, odpowiedzialność i, zdolność, zdolności, analityczne, chęć, chęci, gotowość, motywacja, prawo jazdy, kreatywność, wysoka, wysokie, wysoki, silna, silne, orientacja, nastawienie, wiedza, odporność, otwartość, masz, posiadasz, znasz, potrafisz, lubisz, mówisz, jesteś, rozumiesz, posiadanie, zrozumienie, swoboda, proaktyw*, cierpliwość, rzetelność, pozytywne, uprawnienia, aktualne, brak, kultura, zorientowanie, niekaralność, biegłość, inicjatywa, wymagane, solidna, solidne',
    },
    preferred: {
      heading:
        'mile widziane, dodatkowym atutem, dodatkowym atutem będzie, dodatkowe atuty, atutem będzie, atuty, atutem, dodatkowo, będzie atutem, nice to have, opcjonalnie, plusem będzie, dodatkowe umiejętności, co docenimy, docenimy, będzie plusem, wymagania dodatkowe, mile widziana',
      strong:
        'mile widziane, mile widziana, mile widziany, mile widziani, atutem, atut, plusem, nie jest wymagan*, nie jest konieczn*, nice to have, opcjonalnie',
      weak: 'atut*, plus, dodatkow*, najlepiej, idealnie, opcjonaln*, docenimy',
      first: 'mile widzian*, atutem, dodatkowym, dodatkowy, nice to have, opcjonalnie, plusem, docenimy',
    },
    benefits: {
      heading:
        'oferujemy, co oferujemy, to oferujemy, nasza oferta, w zamian oferujemy, co zyskujesz, co zyskasz, co możemy ci zaoferować, co możemy zaoferować, co mamy do zaoferowania, co u nas znajdziesz, co otrzymasz, co dostaniesz, zapewniamy, benefity, nasze benefity, świadczenia, korzyści, pakiet benefitów, dlaczego warto, dlaczego warto do nas dołączyć, dlaczego warto z nami pracować, dlaczego warto pracować, powody, warunki i benefity, rozwój i szkolenia, rozwój, szkolenia, zdrowie, co czeka na ciebie u nas, możesz liczyć na, u nas możesz liczyć, na co możesz liczyć, dla ciebie, czego możesz oczekiwać, gwarantujemy, proponujemy, pracownikom oferujemy',
      strong:
        'opieka medyczna, opiekę medyczną, prywatnej opieki, luxmed, medicover, multisport, karta sportowa, kartę sportową, ubezpieczenie, ppk, ppe, program emerytalny, dodatkowe dni wolne, # dni, urlop*, dofinansowanie, dofinansowania, zfśs, wczasy pod gruszą, paczki świąteczne, bony, karta lunchowa, kartę lunchową, lunch, owoce, kawa, herbata, napoje, przekąski, parking, miejsce parkingowe, szkolenia, budżet szkoleniowy, konferencje, certyfikaty, nauka języków, lekcje angielskiego, zajęcia językowe, kurs* językow*, możliwość rozwoju, możliwości rozwoju, rozwój zawodowy, rozwoju zawodowego, ścieżka kariery, ścieżkę kariery, awans*, elastyczny czas pracy, elastyczne godziny, elastyczny grafik, ruchomy czas pracy, atmosfera, atmosferę, integracj*, imprezy integracyjne, wyjazdy integracyjne, spotkania integracyjne, stabilne zatrudnienie, stabilną pracę, stabilność zatrudnienia, niezbędne narzędzia, narzędzia pracy, nowoczesne biuro, nowoczesny sprzęt, laptop, telefon, samochód służbowy, program poleceń, brak dress code, wdrożenie, pakiet benefitów, pakiet socjalny, zniżki, kafeteri*, strefa relaksu, otrzymasz, samodzielność w, ciekawą pracę, praca w młodym, work life balance',
      weak: 'benefit*, rozwój, rozwoju, szkole*, elastyczn*, atmosfer*, możliwość, wsparcie, stabiln*, premia, pakiet, zdrow*, budżet, kurs*, biur*, przyjazn*, dostęp, sport*, medyczn*',
      first:
        'prywatna, pakiet, karta, kartę, ubezpieczenie, dofinansowanie, dodatkow* dni, dni, urlop, szkolenia, możliwość, możliwości, elastyczne, elastyczny, elastyczność, przyjazna, miła, atmosferę, stabilne, stabilną, stabilność, pracę w, praca w, niezbędne, narzędzia, nowoczesne, laptop, parking, owoce, kawa, integracj*, imprezy, spotkania, program, rozwój, realny, realną, realne, wsparcie w, wdrożenie, pełne wdrożenie, ciekaw*, budżet, opieka medyczna, opiekę, benefity, brak dress, zniżki, dostęp, lekcje, ppk, oferujemy, zapewniamy, udział w ciekawych, kulturę, swobodę, samodzielność w, szansa, home office, wolne, sprzęt, ścieżk*, samochód, telefon',
    },
    compensation: {
      heading:
        'wynagrodzenie, zarobki, widełki, widełki płacowe, stawka, płaca, pensja, wynagrodzenie i benefity, premia, system premiowy',
      strong:
        'wynagrodzenie, wynagrodzenia, wynagrodzeniem, widełki, stawka, pln, zł, brutto, netto, zł/h, pln/h, vat, godzinowo, premia, premie, premii, system premiowy, prowizj*, bonus roczny, bonusy, dodatek, dodatki, nagrody, trzynastka, pensja, akcje pracownicze, stawki',
      weak: 'płaca, zarobki, kwota, miesięcznie, uzależnion*, konkurencyjn*, atrakcyjn*, $ #, bonus, finansow*',
      first:
        'wynagrodzenie, atrakcyjne wynagrodzenie, konkurencyjne wynagrodzenie, stawka, premia, premie, system premiowy, widełki, prowizja, stałe wynagrodzenie, terminowe, bonus, # zł, # pln, podstawa, pensja, dodatek, dodatki, godziwe, wysokie wynagrodzenie',
    },
    workplace: {
      heading:
        'miejsce pracy, lokalizacja, gdzie, miejsce wykonywania pracy, adres, godziny pracy, czas pracy, wymiar pracy, wymiar etatu, tryb pracy, rodzaj umowy, forma zatrudnienia, forma współpracy, umowa, typ umowy, warunki zatrudnienia, warunki pracy, warunki, data rozpoczęcia, start, termin rozpoczęcia, okres zatrudnienia, praca zdalna, system pracy, zmiany, grafik, delegacje',
      strong:
        'miejsce pracy, lokalizacja, umowa o pracę, umowę o pracę, umowy o pracę, uop, b2b, umowa zlecenie, umowę zlecenie, na zastępstwo, czas nieokreślony, na czas, okres próbny, pełny etat, pełen etat, pół etatu, niepełny etat, 1/2 etatu, praca zdalna, zdalnie, pracy zdalnej, w pełni zdalna, praca hybrydowa, hybrydowo, pracy hybrydowej, hybrydowy, praca stacjonarna, stacjonarnie, z biura, dni w biurze, dni w tygodniu, raz w tygodniu, poniedziałku, w godzinach, godziny pracy, # godzin, systemie, dwuzmianow*, trzyzmianow*, zmianow*, zmiany, weekendy, dyżur*, dyspozycyjn*, podróże służbowe, podróży służbowych, delegacj*, gotowość do podróży, wyjazdów, relokacj*, start od, od zaraz, praca na miejscu',
      weak: 'warszaw*, wrocław*, poznań*, gdańsk*, gdyni*, katowic*, łódź, łodzi, biur*, zdaln*, hybryd*, umow*, etat*, godzin*, tygodni*, system, zmian*',
      first:
        'miejsce pracy, lokalizacja, umowa, umowę, praca zdalna, praca stacjonarna, praca hybrydowa, praca od poniedziałku, forma, wymiar, tryb, czas pracy, godziny, pełny etat, b2b, start, zatrudnienie na, zatrudnienie w oparciu, dyspozycyjność, gotowość do wyj*, gotowość do podróży, elastyczna forma, adres, zdalnie, możliwość pracy zdalnej, system, rodzaj umowy',
    },
    process: {
      heading:
        'proces rekrutacji, przebieg rekrutacji, etapy rekrutacji, jak wygląda proces rekrutacji, jak wygląda rekrutacja, rekrutacja, proces rekrutacyjny, etapy, jak aplikować, aplikuj, aplikuj teraz, zainteresowany, zainteresowana, zainteresowanych, osoby zainteresowane, zainteresowała cię, zainteresowani, kontakt, kontakt w sprawie, dołącz do nas, dołącz, następne kroki, kolejne kroki, co dalej, pytania, masz pytania, sposób aplikowania, dokumenty, wymagane dokumenty, jak do nas dołączyć, brzmi ciekawie, termin składania',
      strong:
        'prosimy o przesłanie, prosimy o przesyłanie, prosimy o aplikowanie, prosimy o kontakt, prosimy o dopisanie, prześlij, wyślij, aplikuj, aplikowania, aplikacje, aplikacji, cv, list motywacyjny, życiorys, zainteresowan*, skontaktujemy się, skontaktuj się, kontaktujemy się, wybranymi kandydatami, wybranymi osobami, tylko z wybranymi, odpowiadamy, rozmowa, rozmowy, spotkanie z, spotkanie online, spotkanie rekrutacyjne, zadanie rekrutacyjne, weryfikacja techniczna, proces rekrutacji, etap, etapy, rekruter*, decyzja, feedback, dołącz do, czekamy na, zapraszamy, klikając, przycisk, dziękujemy, nie spełniasz wszystkich, wszystkich wymagań, wszystkie wymagania, każdego wymagania, 100 % wymagań, i tak aplikuj, mimo to aplikuj',
      weak: 'rekrutac*, aplikac*, kandydat*, kontakt*, telefon*, mail, rozmow*, spotkani*, formularz*, dokument*, termin*',
      first:
        'prosimy, prześlij, wyślij, aplikuj, zainteresowan*, osoby zainteresowane, rozmowa, krótka rozmowa, spotkanie, etap, # etap, analiza cv, decyzja, oferta i, dołącz, zapraszamy, czekamy, jeśli jesteś, jeśli chcesz, jeśli szukasz, jeżeli, masz pytania, kontakt, skontaktuj, skontaktujemy, uprzejmie, dziękujemy, nie spełniasz, brzmi, kliknij',
    },
    eeo: {
      heading:
        'różnorodność, równość, równe szanse, różnorodność i inkluzywność, równość szans, włączanie, inkluzywność, polityka różnorodności',
      strong:
        'równe szanse, równych szans, równe traktowanie, równości szans, równość szans, różnorodnoś*, inkluzywn*, włączając*, dyskrymin*, bez względu na, niezależnie od, niepełnosprawnoś*, orientacj* seksualn*, tożsamoś* płciow*, płeć, płci, rasę, rasy, wiek, wieku, pochodzeni*, narodowoś*, wyznani*, religi*, przekonani*, lgbt*, form męskich, rodzaju męskiego',
      weak: 'równ*, różnorod*, szacun*, każdy, niepełnospraw*, otwart*, wszystkich',
      first:
        'jesteśmy pracodawcą, jesteśmy firmą otwartą, różnorodność, równość, zapewniamy równe, szanujemy, wspieramy różnorodność, promujemy, zachęcamy, cenimy różnorodność, wszystkie osoby, oferta skierowana, nie dyskryminujemy, zatrudniamy osoby z',
    },
    accommodation: {
      heading: 'dostępność, racjonalne usprawnienia, udogodnienia, dostosowania',
      strong:
        'racjonalne usprawnieni*, racjonalnych usprawnień, dostosowani* procesu, dostosowanie rekrutacji, szczególne potrzeby, specjalne potrzeby, udogodnieni*, potrzebujesz dostosow*, potrzebujesz usprawn*, język* migow*, dostępnoś* architekton*',
      weak: 'dostosow*, potrzeby, dostępnoś*, usprawnien*',
      first: 'jeśli potrzebujesz, jeżeli potrzebujesz, potrzebujesz, w przypadku potrzeby, daj nam znać, dostosujemy',
    },
    legal: {
      heading:
        'rodo, klauzula, klauzula informacyjna, klauzula rodo, ochrona danych, dane osobowe, ochrona danych osobowych, zgoda, informacja, uwaga, ważne informacje, polityka prywatności, obowiązek informacyjny, sygnaliści',
      strong:
        'rodo, danych osobowych, dane osobowe, przetwarzanie, przetwarzania danych, administrator*, wyrażam zgodę, zgodę na, zgody na, klauzul*, rozporządzeni*, ustaw*, ochronie danych, polityk* prywatności, pozwolenie na pracę, zezwolenie na pracę, prawo do pracy, wiza, wizy, obywatelst*, niekaralnoś*, poświadczenie bezpieczeństwa, kraz, agencji zatrudnienia, nr wpisu, numer rejestru, wpisana do rejestru, zgłoszeń wewnętrznych, sygnalist*, zastrzegamy sobie, zastrzega sobie, nie stanowi oferty, oszust*, sztuczn* inteligencj* w rekrut*',
      weak: 'dan*, praw*, zgod*, ustawy, informac*, przepis*, celach, realizacji procesu, wycof*',
      first:
        'wyrażam, administratorem, informujemy, klauzula, prosimy o zawarcie, prosimy o dopisanie, prosimy o umieszczenie, zgodnie z, dane osobowe, państwa dane, twoje dane, aplikując, wysyłając, zastrzegamy, oferta dotyczy pracy, agencja zatrudnienia, rodo, uwaga, jeżeli wyrażasz',
    },
    other: {
      heading: 'tagi, udostępnij, podobne oferty, numer referencyjny, nr ref, słowa kluczowe',
      strong: 'podobne oferty, udostępnij ofertę, numer referencyjny, nr ref, inne oferty',
      weak: 'linkedin, instagram, facebook, tagi',
      first: 'tagi, udostępnij, nr ref, numer ref*, podobne',
    },
  },
};
