import type { LanguageCases } from './cases.ts';

export const de: LanguageCases = {
  language: 'de',
  headings: {
    intro: 'Über die Nordlicht Werke | Wer wir sind | Unser Unternehmen stellt sich vor | Wofür wir stehen',
    team: 'Dein zukünftiges Team | Unsere Abteilung',
    role: 'Deine neue Rolle | Worum geht es? | Stellenbeschreibung',
    responsibilities:
      'Deine Aufgaben bei uns | Ihr Aufgabengebiet | Das erwartet Sie | Was du bei uns bewegst | Ihre Verantwortlichkeiten',
    skills:
      'Ihr Profil | Das bringst du mit | Fachliche Voraussetzungen | Womit du uns überzeugst | Anforderungsprofil',
    preferred: 'Von Vorteil | Wünschenswert wären außerdem',
    benefits:
      'Darauf dürfen Sie sich freuen | Unsere Benefits für Sie | Was wir Ihnen bieten | Deine Vorteile im Überblick',
    compensation: 'Vergütung | Gehalt und Einstufung',
    workplace: 'Arbeitsort | Arbeitszeit und Beginn | Einsatzort',
    process: 'So bewerben Sie sich | Unser Bewerbungsprozess | Noch Fragen? | Ihre Ansprechpartnerin',
    eeo: 'Chancengleichheit | Vielfalt bei Nordlicht',
    accommodation: 'Barrierefreie Bewerbung',
    legal: 'Hinweise zum Datenschutz | Hinweis für Personaldienstleister',
  },
  sentences: {
    intro:
      'Seit 1954 bauen wir Pumpen, mit denen heute in über 40 Ländern Wasser gefördert wird. | Wir sind ein familiengeführtes Unternehmen mit 900 Mitarbeitenden und Hauptsitz in Kassel.',
    team: 'Unser Team besteht aus acht Kolleginnen und Kollegen und sitzt Tür an Tür mit der Konstruktion.',
    role: 'Zur Verstärkung unserer Werkstatt suchen wir zum Herbst eine Feinmechanikerin oder einen Feinmechaniker (m/w/d).',
    responsibilities:
      'Betreuung der Lieferanten im Ausland | Sie planen die Wartung der Anlagen und stimmen sie mit der Produktion ab. | Du entwickelst Schnittstellen und kümmerst dich um deren Dokumentation.',
    skills:
      'Abgeschlossene Berufsausbildung als Industriekaufmann oder Industriekauffrau | Mindestens drei Jahre Berufserfahrung im Einkauf | Sehr gute Deutschkenntnisse in Wort und Schrift | Du gehst offen auf Menschen zu und arbeitest sorgfältig.',
    preferred: 'Kenntnisse in SAP sind von Vorteil, aber kein Muss.',
    benefits:
      '30 Urlaubstage und ein Zuschuss zum Deutschlandticket | Betriebliche Altersvorsorge und Jobrad | Flexible Arbeitszeiten und flache Hierarchien',
    compensation:
      'Für diese Position gilt laut Kollektivvertrag ein Mindestgehalt von 2.900 Euro brutto pro Monat, Überzahlung ist möglich. | Das Jahresgehalt liegt je nach Erfahrung zwischen 52.000 € und 61.000 €.',
    workplace:
      'Arbeitsort ist Kassel, zwei Tage pro Woche sind im Homeoffice möglich. | Die Stelle ist in Vollzeit ab sofort zu besetzen und unbefristet.',
    process:
      'Haben wir Ihr Interesse geweckt? Dann senden Sie uns bitte Ihre Bewerbung mit Lebenslauf und Zeugnissen. | Bei Fragen steht Ihnen Frau Reuter unter der Nummer 0561 1234 zur Verfügung.',
    eeo: 'Wir stellen Menschen unabhängig von Geschlecht, Alter, Herkunft, Religion oder sexueller Identität ein. | Schwerbehinderte Bewerberinnen und Bewerber werden bei gleicher Eignung bevorzugt berücksichtigt.',
    accommodation:
      'Wenn Sie im Bewerbungsprozess eine barrierefreie Unterstützung benötigen, sagen Sie uns bitte Bescheid.',
    legal:
      'Informationen zur Verarbeitung Ihrer personenbezogenen Daten nach DSGVO finden Sie in unserer Datenschutzerklärung. | Bitte keine Anfragen von Personalvermittlungen.',
    other: 'Ähnliche Stellen und weitere Jobs finden Sie hier',
  },
  headed: [
    [
      'intro',
      '<h3>Wer wir sind</h3><p>Die Kranich Optik GmbH ist ein inhabergeführter Hersteller von Ferngläsern mit Sitz in Jena. Unsere Kunden beobachten damit Vögel, Sterne und Fußballspiele.</p>',
    ],
    [
      'responsibilities',
      '<h3>Deine Aufgaben</h3><ul><li>Prüfung der Linsen vor dem Einbau</li><li>Dokumentation der Messwerte</li><li>Du begleitest neue Produkte bis zur Serienreife</li></ul>',
    ],
    [
      'skills',
      '<h3>Das bringst du mit</h3><ul><li>Eine abgeschlossene Ausbildung in der Feinoptik</li><li>Erfahrung mit Messgeräten</li><li>Gutes Deutsch, Grundkenntnisse in Englisch</li></ul>',
    ],
    [
      'benefits',
      '<h3>Das bieten wir dir</h3><ul><li>30 Tage Urlaub</li><li>Kostenlose Getränke und frisches Obst</li><li>Weiterbildung an unserer Akademie</li></ul>',
    ],
    [
      'process',
      '<h3>Interesse?</h3><p>Schick deine Bewerbung bis zum 31. März an karriere@kranich.example. Wir melden uns innerhalb einer Woche.</p>',
    ],
  ],
  plain: [
    [
      'intro',
      '<p>Wir sind eine der größten Bäckereien in Tirol und beliefern seit drei Generationen Hotels und Hütten.</p>',
    ],
    [
      'role',
      '<p>Für unsere Backstube in Innsbruck suchen wir zum nächstmöglichen Zeitpunkt eine Schichtleitung (m/w/d).</p>',
    ],
    [
      'responsibilities',
      '<ul><li>Planung der Schichten</li><li>Einarbeitung neuer Kolleginnen und Kollegen</li><li>Sicherstellung der Hygiene</li></ul>',
    ],
    [
      'skills',
      '<p>Sie haben die Meisterprüfung oder mehrjährige Erfahrung in einer Bäckerei, sind teamfähig und stehen gerne früh auf.</p>',
    ],
    [
      'compensation',
      '<p>Das Mindestgehalt beträgt laut Kollektivvertrag 2.700 € brutto pro Monat mit Bereitschaft zur Überzahlung.</p>',
    ],
    ['process', '<p>Wir freuen uns auf Ihre Bewerbung per E-Mail an Herrn Gruber.</p>'],
  ],
};
