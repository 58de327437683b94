import {
  definePosting,
  heading,
  link,
  list,
  orderedList,
  type Posting,
  paragraph,
  strong,
} from '../../src/posting/index.ts';

/** German: compound words that are wider than a telephone. */
export const german: Posting = definePosting({
  title: 'Sachbearbeitung Schwerlasttransport­genehmigungen (m/w/d)',
  lang: 'de',
  company: { name: 'Verkehrsbetriebe Nordhafen' },
  department: 'Genehmigungswesen',
  locations: [{ name: 'Nordhafen', city: 'Nordhafen', country: 'DE' }],
  workplace: 'hybrid',
  employmentTypes: ['FULL_TIME', 'PART_TIME'],
  pay: [{ kind: 'salary', currency: 'EUR', min: 3420, max: 4180, interval: 'month' }],
  closesOn: '2027-01-31',
  applyUrl: 'https://nordhafen.example/bewerben',
  sections: [
    {
      kind: 'intro',
      heading: 'Über die Verkehrsbetriebe',
      blocks: [
        'Wer in Nordhafen ein Windrad, einen Brückenträger oder ein halbes Schiff durch die Stadt fahren will, kommt zu uns. Wir prüfen den Weg, Meter für Meter, und sorgen dafür, dass am nächsten Morgen noch jede Straßenlaterne steht.',
      ],
    },
    {
      kind: 'responsibilities',
      heading: 'Ihre Aufgaben im Straßenverkehrs­genehmigungswesen',
      blocks: [
        list([
          'Bearbeitung von Großraum- und Schwertransportanträgen nach der Straßenverkehrsordnung',
          'Abstimmung mit Brückenbauingenieurinnen, Verkehrsüberwachungsdienststellen und der Hafenbetriebsgesellschaft',
          'Pflege des Streckentragfähigkeitsverzeichnisses und der Durchfahrtshöhenbeschränkungsdatenbank',
          'Beratung von Transportunternehmen, auch am Telefon',
        ]),
      ],
    },
    {
      kind: 'skills',
      heading: 'Das bringen Sie mit',
      blocks: [
        list([
          'Eine abgeschlossene Verwaltungsausbildung oder vergleichbare Berufserfahrung',
          'Sicherheit im Umgang mit Rechtsvorschriften und Verständnis für ungeduldige Kranführer',
          'Deutschkenntnisse auf dem Niveau C1',
        ]),
      ],
    },
    {
      kind: 'benefits',
      heading: 'Das bieten wir',
      blocks: [
        heading('Arbeitszeit'),
        list(['Gleitzeit zwischen sechs und zwanzig Uhr', '30 Tage Urlaub', 'Zwei Tage in der Woche Telearbeit']),
        heading('Geld und Vorsorge'),
        list(['Jahressonderzahlung', 'Betriebliche Altersversorgung', 'Deutschlandticket ohne Eigenanteil']),
      ],
    },
    {
      kind: 'eeo',
      blocks: [
        'Wir freuen uns über Bewerbungen von Menschen jeder Herkunft, jeden Alters und jeder Weltanschauung. Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt berücksichtigt.',
      ],
    },
  ],
});

/** Japanese: no spaces between words, full-width punctuation. */
export const japanese: Posting = definePosting({
  title: '木版画工房 摺師（経験者）',
  lang: 'ja',
  company: { name: '株式会社つばめ版画' },
  department: '制作部',
  locations: [{ name: '京都市', city: '京都', country: 'JP' }],
  workplace: 'on-site',
  employmentTypes: ['FULL_TIME'],
  pay: [{ kind: 'salary', currency: 'JPY', min: 280000, max: 360000, interval: 'month' }],
  closesOn: '2027-02-28',
  applyUrl: 'https://tsubame-hanga.example/apply',
  sections: [
    {
      kind: 'intro',
      heading: '私たちについて',
      blocks: [
        '鴨川のほとりで、三代にわたり木版画を摺り続けている小さな工房です。古い版木を守りながら、いまの絵師とともに新しい作品も世に送り出しています。',
      ],
    },
    {
      kind: 'responsibilities',
      heading: '仕事内容',
      blocks: [
        list([
          '版木の手入れと見当合わせ',
          '絵具の調合、和紙の湿し、本摺り',
          '海外の美術館から届く修復依頼への対応',
          '若い職人への指導（週に一日）',
        ]),
      ],
    },
    {
      kind: 'skills',
      heading: '応募資格',
      blocks: [list(['摺りの実務経験が五年以上ある方', '色の違いを言葉で説明できる方', '朝の静けさが好きな方'])],
    },
    {
      kind: 'benefits',
      heading: '待遇',
      blocks: [
        list([
          '賞与は年二回、昇給は年一回',
          '社会保険完備、住宅手当あり',
          '年間休日一二五日',
          '道具はすべて工房が用意します',
        ]),
      ],
    },
    {
      kind: 'process',
      heading: '選考の流れ',
      blocks: [
        orderedList([
          '書類をお送りください。',
          '工房を見学していただきます。',
          '一日、一緒に摺ってみましょう。',
          '一週間以内に結果をお知らせします。',
        ]),
      ],
    },
    { kind: 'eeo', blocks: ['年齢、性別、国籍、障がいの有無を問わず、仕事への姿勢で選考いたします。'] },
  ],
});

/** Arabic: written from right to left, with a Latin address and figures inside. */
export const arabic: Posting = definePosting({
  title: 'مهندسة أو مهندس حدائق',
  lang: 'ar',
  company: { name: 'بستان المدينة' },
  department: 'التصميم',
  locations: [{ name: 'عمّان، الأردن', city: 'عمّان', country: 'JO' }],
  workplace: 'hybrid',
  employmentTypes: ['FULL_TIME'],
  pay: [{ kind: 'salary', currency: 'JOD', min: 1100, max: 1500, interval: 'month' }],
  closesOn: '2027-01-10',
  applyUrl: 'https://bustan.example/apply',
  sections: [
    {
      kind: 'intro',
      heading: 'من نحن',
      dir: 'rtl',
      blocks: [
        'نزرع الظل في مدينة مشمسة. منذ عام 2009 حوّلنا سبعة وثلاثين سطحًا وباحة مدرسة إلى حدائق تُسقى بماء المطر وحده.',
      ],
    },
    {
      kind: 'workplace',
      dir: 'rtl',
      blocks: [paragraph(strong('العمل هجين: ثلاثة أيام في المشتل ويومان حيث تشاؤون.'))],
    },
    {
      kind: 'responsibilities',
      heading: 'مهامك',
      dir: 'rtl',
      blocks: [
        list([
          'رسم مخططات الحدائق واختيار النباتات المحلية',
          ['الإشراف على التنفيذ، ويشمل ذلك:', list(['شبكات الري بالتنقيط', 'جمع مياه الأمطار'])],
          'تعليم طلاب المدارس كيف تُزرع شجرة',
        ]),
      ],
    },
    {
      kind: 'skills',
      heading: 'ما نبحث عنه',
      dir: 'rtl',
      blocks: [
        list(['شهادة في هندسة الحدائق أو خبرة تعادلها', 'إتقان برنامج QGIS أو AutoCAD', 'صبر يكفي لانتظار شجرة زيتون']),
      ],
    },
    {
      kind: 'benefits',
      heading: 'ما نقدمه',
      dir: 'rtl',
      blocks: [
        heading('الصحة'),
        list(['تأمين صحي للعائلة', 'فحص سنوي']),
        heading('الوقت'),
        list(['خمسة وعشرون يوم إجازة', 'إجازة أبوة وأمومة متساوية']),
      ],
    },
    {
      kind: 'accommodation',
      dir: 'rtl',
      blocks: [
        paragraph([
          'إن احتجتم إلى ترتيبات خاصة للمقابلة فاكتبوا إلى ',
          link('mailto:people@bustan.example', 'people@bustan.example'),
          ' وسنرتبها معكم.',
        ]),
      ],
    },
  ],
});
