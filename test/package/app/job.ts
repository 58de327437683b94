/** A job as Greenhouse's board API sends it: the content is HTML that has been escaped once. */
export const job = {
  id: 40112,
  title: 'Ferry Engineer',
  absolute_url: 'https://boards.example/lantern/jobs/40112',
  updated_at: '2026-05-04T09:00:00-04:00',
  location: { name: 'Bergen' },
  company_name: 'Lantern Ferries',
  content: [
    '&lt;div class=&quot;content-intro&quot;&gt;&lt;p&gt;&lt;strong&gt;About us&lt;/strong&gt;&lt;/p&gt;',
    '&lt;p&gt;Lantern runs quiet electric ferries.&lt;/p&gt;&lt;/div&gt;',
    '&lt;p&gt;&lt;strong&gt;What you will do&lt;/strong&gt;&lt;/p&gt;',
    '&lt;ul&gt;&lt;li&gt;Keep the batteries cool&lt;/li&gt;&lt;li&gt;Plan the winter refit&lt;/li&gt;&lt;/ul&gt;',
    '&lt;p&gt;&lt;strong&gt;What you bring&lt;/strong&gt;&lt;/p&gt;',
    '&lt;ul&gt;&lt;li&gt;Marine engineering, or the same learnt at sea&lt;/li&gt;&lt;/ul&gt;',
    '&lt;p&gt;&lt;strong&gt;Benefits&lt;/strong&gt;&lt;/p&gt;&lt;p&gt;A pension, and a cabin by the fjord.&lt;/p&gt;',
  ].join('\n'),
};

/** Text that must stand in every rendering of the job. */
export const words = [
  'Ferry Engineer',
  'Lantern runs quiet electric ferries.',
  'Keep the batteries cool',
  'Plan the winter refit',
  'Marine engineering, or the same learnt at sea',
  'A pension, and a cabin by the fjord.',
];
