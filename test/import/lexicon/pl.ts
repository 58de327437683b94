import type { LanguageCases } from './cases.ts';

export const pl: LanguageCases = {
  language: 'pl',
  headings: {
    intro: 'Kim jesteśmy | O firmie Jarzębina | Nasza misja | Poznaj nas',
    team: 'Twój zespół | O zespole',
    role: 'O stanowisku | Opis projektu | Twoja rola',
    responsibilities: 'Zakres obowiązków | Twoje zadania | Czym będziesz się zajmować? | Za co będziesz odpowiadać',
    skills: 'Wymagania | Czego oczekujemy? | Nasze oczekiwania wobec Ciebie | Kogo szukamy | Profil kandydata',
    preferred: 'Mile widziane | Dodatkowym atutem będzie',
    benefits: 'Oferujemy | Co możemy Ci zaoferować? | Benefity | Dlaczego warto do nas dołączyć',
    compensation: 'Wynagrodzenie | Widełki płacowe',
    workplace: 'Miejsce pracy | Rodzaj umowy | Godziny pracy',
    process: 'Proces rekrutacji | Jak aplikować? | Etapy rekrutacji | Zainteresowany?',
    eeo: 'Różnorodność i równe szanse',
    accommodation: 'Racjonalne usprawnienia',
    legal: 'Klauzula informacyjna RODO | Ochrona danych osobowych',
  },
  sentences: {
    intro:
      'Jesteśmy rodzinną firmą, która od 1990 roku produkuje okna dla klientów w 15 krajach. | Naszą misją jest ułatwianie życia małym firmom.',
    team: 'Nasz zespół składa się z sześciu programistów i jednej analityczki.',
    role: 'Do naszego biura w Gdyni poszukujemy osoby na stanowisko księgowej lub księgowego. | W tej roli będziesz raportować do dyrektora sprzedaży.',
    responsibilities:
      'Prowadzenie dokumentacji projektowej | Obsługa klientów kluczowych | Tworzenie i utrzymanie testów automatycznych | Będziesz odpowiadać za kontakt z dostawcami.',
    skills:
      'Minimum dwa lata doświadczenia na podobnym stanowisku | Bardzo dobra znajomość języka angielskiego | Wykształcenie wyższe techniczne | Samodzielność i dobra organizacja pracy',
    preferred: 'Znajomość języka czeskiego będzie dodatkowym atutem. | Mile widziane prawo jazdy kat. C',
    benefits:
      'Prywatna opieka medyczna i karta sportowa | Dofinansowanie do szkoleń | Elastyczne godziny pracy i przyjazna atmosfera',
    compensation: 'Wynagrodzenie 9 000 – 12 000 zł brutto miesięcznie | Premia roczna zależna od wyników',
    workplace:
      'Umowa o pracę na pełny etat | Praca hybrydowa: dwa dni w tygodniu z biura w Łodzi | Miejsce pracy: Rzeszów',
    process:
      'Prosimy o przesłanie CV na adres praca@jarzebina.example. | Krótka rozmowa telefoniczna, potem spotkanie z zespołem | Skontaktujemy się z wybranymi kandydatami.',
    eeo: 'Zapewniamy równe szanse bez względu na płeć, wiek, niepełnosprawność, wyznanie czy orientację seksualną.',
    accommodation: 'Jeśli potrzebujesz racjonalnych usprawnień w procesie rekrutacji, daj nam znać.',
    legal:
      'Administratorem danych osobowych jest Jarzębina sp. z o.o.; przetwarzanie odbywa się zgodnie z RODO. | Prosimy o dopisanie klauzuli: wyrażam zgodę na przetwarzanie moich danych osobowych.',
    other: 'Zobacz podobne oferty i udostępnij ofertę',
  },
  headed: [
    [
      'intro',
      '<h3>O nas</h3><p>Bursztyn Games to gdański software house. Tworzymy gry edukacyjne, z których korzysta milion dzieci.</p>',
    ],
    [
      'responsibilities',
      '<h3>Twój zakres obowiązków</h3><ul><li>Projektowanie interfejsów</li><li>Współpraca z grafikami</li><li>Udział w planowaniu sprintów</li></ul>',
    ],
    [
      'skills',
      '<h3>Czego oczekujemy?</h3><ul><li>Znajomość Unity</li><li>Co najmniej rok doświadczenia</li><li>Kreatywność i dokładność</li></ul>',
    ],
    ['preferred', '<h3>Mile widziane</h3><ul><li>Własne projekty</li><li>Znajomość Blendera</li></ul>'],
    [
      'benefits',
      '<h3>Co oferujemy?</h3><ul><li>Karta Multisport</li><li>Budżet szkoleniowy</li><li>Owoce i kawa w biurze</li></ul>',
    ],
    ['legal', '<h3>RODO</h3><p>Twoje dane osobowe przetwarzamy wyłącznie na potrzeby rekrutacji.</p>'],
  ],
  plain: [
    ['role', '<p>Dla naszego klienta, producenta mebli, poszukujemy kandydatów na stanowisko operatora maszyn.</p>'],
    [
      'responsibilities',
      '<ul><li>Obsługa maszyn CNC</li><li>Kontrola jakości wyrobów</li><li>Utrzymanie porządku na stanowisku</li></ul>',
    ],
    [
      'skills',
      '<p>Wymagamy wykształcenia zawodowego lub średniego, doświadczenia na produkcji i gotowości do nauki.</p>',
    ],
    ['benefits', '<ul><li>Stabilne zatrudnienie</li><li>Ubezpieczenie grupowe</li><li>Szkolenia wdrożeniowe</li></ul>'],
    ['process', '<p>Osoby zainteresowane prosimy o wysłanie CV lub kontakt telefoniczny.</p>'],
  ],
};
