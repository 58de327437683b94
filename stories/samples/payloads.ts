// One job of an invented company in the shape of each hiring system, faults of the wire included.

export const lever = {
  id: '5ac21346-0000-4000-8000-000000000001',
  text: 'Sail Maker',
  categories: {
    location: 'Emden',
    allLocations: ['Emden', 'Remote - Germany'],
    commitment: 'Full-time: Hybrid',
    team: 'Loft',
    department: 'Rigging',
  },
  country: 'DE',
  workplaceType: 'hybrid',
  opening: '<div>Nordlicht Werft sews sails.</div>',
  description: '<div>Nordlicht Werft sews sails.</div><div>You cut and sew.</div>',
  descriptionPlain: 'Nordlicht Werft sews sails.\nYou cut and sew.',
  descriptionBody: '<div>You cut and sew.</div>',
  lists: [
    { text: 'What you will do', content: '<li>Measure</li><li>Cut</li>' },
    { text: 'What you bring', content: '<div>\n<li>\n<p>A steady hand</p>\n</li></div>' },
  ],
  salaryDescription: '<p>Paid monthly, thirteen times a year.</p>',
  additional: '<div>All sailors are welcome.</div>',
  salaryRange: { min: 42000, max: 51000, currency: 'EUR', interval: 'per-year-salary' },
  createdAt: 1770112800000,
  hostedUrl: 'https://jobs.lever.example/nordlicht/5ac21346',
  applyUrl: 'https://jobs.lever.example/nordlicht/5ac21346/apply',
};

export const ashby = {
  id: 'b261ee5b-0000-4000-8000-000000000002',
  title: 'Compass Engineer',
  department: 'Engineering',
  team: 'Needles',
  employmentType: 'FullTime',
  location: 'London, UK (hybrid)',
  address: {
    postalAddress: {
      addressLocality: 'London - Hybrid',
      addressRegion: 'England',
      addressCountry: 'United Kingdom',
    },
  },
  secondaryLocations: [
    {
      location: 'Toronto Office',
      address: { postalAddress: { addressLocality: 'Toronto', addressCountry: 'Canada' } },
    },
    { location: 'Bergen', address: { addressLocality: 'Bergen', addressRegion: 'Vestland', addressCountry: 'Norway' } },
    'Lisbon, Portugal',
  ],
  workplaceType: 'Hybrid',
  isRemote: true,
  isListed: true,
  descriptionHtml:
    '<p style="min-height:1.5em"></p><h1><strong>About</strong></h1><p style="min-height:1.5em">We build compasses.</p><h2>You bring</h2><ul><li><p style="min-height:1.5em">Magnetism</p></li></ul>',
  descriptionPlain: 'About\n\nWe build compasses.',
  publishedAt: '2026-05-21T22:46:35.014+00:00',
  jobUrl: 'https://jobs.ashby.example/lodestar/b261ee5b',
  applyUrl: 'https://jobs.ashby.example/lodestar/b261ee5b/application',
  shouldDisplayCompensationOnJobPostings: true,
  compensation: {
    compensationTierSummary: '£60K – £75K • Offers Equity',
    scrapeableCompensationSalarySummary: '£60K - £75K',
    compensationTiers: [
      {
        id: '1',
        title: 'Zone 1 (London)',
        tierSummary: '£60K – £75K • Offers Equity',
        additionalInformation: 'plus a yearly bonus of two weeks.',
        components: [
          {
            summary: '£60K – £75K',
            compensationType: 'Salary',
            interval: '1 YEAR',
            currencyCode: 'GBP',
            minValue: 60000,
            maxValue: 75000,
          },
          {
            summary: '0.3% – 0.5%',
            compensationType: 'EquityPercentage',
            interval: 'NONE',
            currencyCode: null,
            minValue: 0.3,
            maxValue: 0.5,
          },
          {
            summary: 'Offers Commission',
            compensationType: 'Commission',
            interval: '1 YEAR',
            currencyCode: 'GBP',
            minValue: null,
            maxValue: null,
          },
        ],
      },
      {
        id: '2',
        title: 'The target for this role outside of London is split evenly between salary and commission',
        tierSummary: '$40.00',
        additionalInformation: null,
        components: [
          {
            summary: '$40.00',
            compensationType: 'Salary',
            interval: '1 HOUR',
            currencyCode: 'CAD',
            minValue: 40,
            maxValue: 40,
          },
        ],
      },
    ],
    summaryComponents: [
      { compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'GBP', minValue: 1, maxValue: 75000 },
    ],
  },
};

export const smartrecruiters = {
  id: '744000000000003',
  uuid: 'b50c42a3-0000-4000-8000-000000000003',
  name: 'Lock Keeper',
  refNumber: 'R10635',
  company: { name: 'Canal & Sons', identifier: 'CanalAndSons' },
  location: {
    city: 'London',
    country: 'gb',
    address: '1 Lock Lane',
    postalCode: 'E1 1AA',
    remote: false,
    hybrid: true,
    fullLocation: 'London, , United Kingdom',
  },
  department: { id: '1', label: 'Waterways' },
  typeOfEmployment: { id: 'permanent', label: 'Full-time' },
  language: { code: 'en', label: 'English' },
  releasedDate: '2026-10-02T17:01:45.208Z',
  active: true,
  postingUrl: 'https://jobs.smartrecruiters.example/CanalAndSons/744000000000003',
  applyUrl: 'https://jobs.smartrecruiters.example/CanalAndSons/744000000000003?oga=true',
  compensation: { min: 31000, max: 36000, currency: 'GBP', period: 'YEARLY' },
  jobAd: {
    sections: {
      companyDescription: { title: 'Company Description', text: '<p>We keep forty locks.</p>' },
      jobDescription: { title: 'Job Description', text: '<p>You open and close them.</p>' },
      qualifications: {
        title: 'Qualifications',
        text: '<ul><li>Patience</li></ul><p><strong>Nice to have</strong></p><ul><li>A boat</li></ul>',
      },
      additionalInformation: { title: 'Additional Information', text: '' },
      videos: { title: 'Videos', urls: ['https://video.example/locks'] },
    },
  },
};

export const workable = {
  title: 'Buoy Painter',
  shortcode: '401786A940',
  code: 'BP-1',
  employment_type: 'Part-time',
  telecommuting: false,
  department: 'Paint',
  url: 'https://apply.workable.example/j/401786A940',
  shortlink: 'https://apply.workable.example/j/401786A940',
  application_url: 'https://apply.workable.example/j/401786A940/apply',
  published_on: '2026-06-22',
  created_at: '2026-03-06',
  country: 'United States',
  city: 'Boston',
  state: 'Massachusetts',
  function: '',
  locations: [
    { country: 'United States', countryCode: 'US', city: 'Boston', region: 'Massachusetts', hidden: true },
    { country: 'United States', countryCode: 'US', city: 'Salem', region: 'Massachusetts', hidden: false },
  ],
  description: '<p>Buoys fade.</p>',
  requirements: '<ul><li>A roller</li></ul>',
  benefits: '<ul><li>Paint</li></ul>',
  full_description: '<p>Buoys fade.</p><ul><li>A roller</li></ul><ul><li>Paint</li></ul>',
};

export const recruitee = {
  id: 2338583,
  guid: 'dywl6',
  slug: 'net-mender',
  title: 'Net Mender',
  description: '<p dir="ltr">Nets tear.</p>',
  requirements: '<ul dir="ltr"><li><p dir="ltr">Knots</p></li></ul>',
  translations: {
    en: {
      title: 'Net Mender',
      description: '<p dir="ltr">Nets tear.</p>',
      requirements: '<ul dir="ltr"><li><p dir="ltr">Knots</p></li></ul>',
    },
    'de-DE': { title: 'Netzflicker', description: '<p>Netze reißen.</p>', requirements: '<ul><li>Knoten</li></ul>' },
  },
  company_name: 'Herring & Daughters',
  department: 'Fleet',
  location: 'Remote job',
  city: 'Emden',
  state_name: 'Lower Saxony',
  country: 'Germany',
  country_code: 'DE',
  postal_code: '26721',
  locations: [
    {
      id: 1,
      name: 'Harbour',
      city: 'Emden',
      state: 'Lower Saxony',
      country: 'Germany',
      country_code: 'DE',
      street: 'Am Delft 1',
      postal_code: '26721',
    },
    {
      id: 2,
      name: null,
      city: 'Leer',
      state: 'Lower Saxony',
      country: 'Germany',
      country_code: 'DE',
      street: null,
      postal_code: null,
    },
  ],
  remote: false,
  hybrid: true,
  on_site: false,
  employment_type_code: 'parttime_fixed_term',
  salary: { min: '2100', max: '2600.50', period: 'month', currency: 'EUR' },
  status: 'published',
  published_at: '2026-07-25 17:53:46 UTC',
  updated_at: '2026-08-01 08:00:00 UTC',
  close_at: null,
  careers_url: 'https://herring.recruitee.example/o/net-mender',
  careers_apply_url: 'https://herring.recruitee.example/o/net-mender/c/new',
  mailbox_email: 'job.dywl6@herring.recruitee.example',
};

export const teamtailorFeedItem = {
  id: '5',
  title: 'Chart Reader',
  url: 'https://career.fathom.example/jobs/5-chart-reader',
  date_published: '2026-09-01T10:00:00+02:00',
  content_html: '<p>You read charts.</p>',
  _jobposting: {
    '@type': 'JobPosting',
    title: 'Chart Reader',
    description: '&lt;p&gt;You read charts.&lt;/p&gt;',
    datePosted: '2026-09-01',
    validThrough: '2026-12-01',
    employmentType: 'FULL_TIME',
    hiringOrganization: { '@type': 'Organization', name: 'Fathom AB', logo: 'https://img.fathom.example/logo.png' },
    jobLocation: [
      {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: 'Göteborg', postalCode: '411 03', addressCountry: 'SE' },
      },
    ],
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'SEK',
      value: { '@type': 'QuantitativeValue', minValue: 38000, maxValue: 42000, unitText: 'MONTH' },
    },
    identifier: { '@type': 'PropertyValue', name: 'Fathom AB', value: 'abc-5' },
  },
};

export const teamtailorRss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:tt="https://teamtailor.com/locations"><channel><title>Fathom AB</title>
<item><title>Chart Reader</title><description>&lt;p&gt;You read charts &amp;amp; tides.&lt;/p&gt;</description>
<pubDate>Fri, 02 Oct 2026 09:22:59 +0100</pubDate><link>https://career.fathom.example/jobs/5-chart-reader</link>
<remoteStatus>hybrid</remoteStatus><guid>fcddc21d</guid>
<tt:locations><tt:location><tt:name>Head office</tt:name><tt:address>Kaj 1</tt:address><tt:zip>411 03</tt:zip><tt:city>Göteborg</tt:city><tt:country>Sweden</tt:country></tt:location></tt:locations>
<tt:department>Depths</tt:department><tt:role>Reader</tt:role></item>
<item><title>Second</title><description>&lt;p&gt;Another.&lt;/p&gt;</description><remoteStatus>none</remoteStatus></item>
</channel></rss>`;

export const teamtailorDocument = {
  data: {
    id: '5',
    type: 'jobs',
    attributes: {
      title: 'Chart Reader',
      pitch: 'Read < 10 charts a day',
      body: '<p>You read charts.</p>',
      'created-at': '2026-08-01T10:00:00.000+02:00',
      'start-date': '2026-09-01T00:00:00.000+02:00',
      'end-date': '2026-12-01T00:00:00.000+02:00',
      'updated-at': null,
      status: 'open',
      'language-code': 'en',
      'remote-status': 'fully',
      'employment-type': 'full-time',
      'min-salary': 38000,
      'max-salary': 42000,
      currency: 'SEK',
      'salary-time-unit': 'monthly',
      'external-application-url': '',
    },
    links: {
      'careersite-job-url': 'https://career.fathom.example/jobs/5-chart-reader',
      'careersite-job-apply-url': 'https://career.fathom.example/jobs/5-chart-reader/applications/new',
    },
    relationships: {
      department: { data: { id: '7', type: 'departments' } },
      locations: { data: [{ id: '9', type: 'locations' }] },
    },
  },
  included: [
    { id: '7', type: 'departments', attributes: { name: 'Depths' } },
    {
      id: '9',
      type: 'locations',
      attributes: { name: 'Head office', city: 'Göteborg', country: 'Sweden', zip: '411 03' },
    },
    { id: '10', type: 'locations', attributes: { name: 'Elsewhere' } },
  ],
};

export const personio = `<?xml version="1.0" encoding="UTF-8"?>
<workzag-jobs>
  <position>
    <id>101</id><subcompany>Moorings GmbH</subcompany><office>Kiel</office>
    <additionalOffices><office>Rostock</office><office>Remote, Germany</office></additionalOffices>
    <department>Ropes &amp; Chains</department><recruitingCategory>Trade</recruitingCategory>
    <name>Rope Splicer (m/w/d)</name>
    <jobDescriptions>
      <jobDescription><name>Deine Aufgaben</name><value><![CDATA[<ul><li>Spleißen &amp; prüfen</li></ul>]]></value></jobDescription>
      <jobDescription><name>Dein Profil</name><value><![CDATA[<ul><li>Geschickte Hände</li></ul>]]></value></jobDescription>
    </jobDescriptions>
    <employmentType>permanent</employmentType><seniority>experienced</seniority><schedule>full-or-part-time</schedule>
    <yearsOfExperience>1-2</yearsOfExperience><createdAt>2026-02-03T10:00:00+01:00</createdAt>
  </position>
  <position><id>102</id><name>Intern</name><employmentType>intern</employmentType><schedule>full-time</schedule></position>
</workzag-jobs>`;

export const bamboohr = {
  meta: { totalCount: 1 },
  result: {
    jobOpening: {
      id: '347',
      jobOpeningName: 'Crane Operator',
      description: '<p>You lift.</p>',
      departmentLabel: 'Yard',
      employmentStatusLabel: 'Full-Time',
      location: { city: 'Portland', state: 'Maine', postalCode: '04101', addressCountry: 'United States' },
      atsLocation: { country: null, state: null, province: null, city: null },
      isRemote: null,
      locationType: '0',
      compensation: '$19.00 - $27.00 / hr',
      datePosted: '2026-04-02',
      jobOpeningShareUrl: 'https://harbour.bamboohr.example/careers/347',
    },
    formFields: { firstName: {} },
  },
};

export const workday = {
  jobPostingInfo: {
    id: '0ce19f30',
    title: 'Dredger',
    jobDescription: '<p style="text-align:left"><b>What you&#39;ll do</b></p><ul><li><p><span>Dig</span></p></li></ul>',
    location: 'US-AR-SPRINGDALE-BLDG 1 ~ 275 E Main',
    additionalLocations: ['Emden, Germany'],
    postedOn: 'Posted 8 Days Ago',
    startDate: '2026-07-07',
    endDate: '2026-12-31',
    timeType: 'Full time',
    jobReqId: 'RQ216675',
    remoteType: 'Hybrid',
    country: { descriptor: 'United States of America', id: 'bc33' },
    jobRequisitionLocation: {
      descriptor: 'US-AR',
      country: { descriptor: 'United States of America', alpha2Code: 'US' },
    },
    canApply: true,
    posted: true,
    externalUrl: 'https://dredge.wd1.myworkdayjobs.example/Site/job/Dredger_RQ216675',
  },
  hiringOrganization: { name: 'Dredge Inc.', url: 'https://dredge.example' },
  similarJobs: [],
};

export const jsonLd = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Pilot',
  description: '<h2>The job</h2><p>You bring ships in.</p>',
  identifier: { '@type': 'PropertyValue', name: 'Pilots', value: 'P-1' },
  datePosted: '2026-03-01',
  validThrough: '2026-12-31T23:59:59Z',
  employmentType: ['FULL_TIME', 'CONTRACTOR'],
  hiringOrganization: {
    '@type': 'Organization',
    name: 'Harbour Pilots',
    sameAs: 'https://pilots.example',
    logo: { '@type': 'ImageObject', url: 'https://pilots.example/logo.svg' },
  },
  jobLocation: [
    {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Pier 1',
        addressLocality: 'Emden',
        addressRegion: 'NI',
        postalCode: 26721,
        addressCountry: { '@type': 'Country', name: 'Germany' },
      },
    },
  ],
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', value: '31.50', unitText: 'HOUR' },
  },
  incentiveCompensation: 'A share of every ship',
  inLanguage: 'en',
  url: 'https://pilots.example/jobs/1',
  responsibilities: 'You bring ships in.',
};
