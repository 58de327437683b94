const content = `
<div class="content-intro"><p>Quillstone Foundry casts type. In 1911 that meant lead; today it means fonts for &quot;every screen that anybody reads on&quot;, from car dashboards to the departure boards of four airports. We are ninety people in Minneapolis, Toronto and at kitchen tables between.</p></div>
<h2>The job</h2>
<p>You will lead the three people who turn drawings into font files: you set the order of work, you decide what is good enough to ship, and you still draw a curve or two&nbsp;yourself. Reporting line: our head of type, Odalys Brandt.</p>
<h3>In your first year you will</h3>
<ul>
<li>Move our build from shell scripts to a pipeline that a designer can read</li>
<li>Ship variable fonts for Arabic, Devanagari and Thai, together with native readers of each</li>
<li>Cut the weight of the average web font by a third, hints included</li>
<li>Answer customers who write &lt;b&gt;very&lt;/b&gt; precise letters about the letter g</li>
</ul>
<h2>What you bring</h2>
<ul>
<li>Years of font engineering: you have opinions on the <em>gvar</em> table, and evidence for them</li>
<li>Python that other people have maintained after you</li>
<li>Experience as the person whom a small team asks first</li>
</ul>
<p><b>Nice to have</b></p>
<ul>
<li>A script that is not Latin, read or written</li>
<li>Rust or C++</li>
</ul>
<h2>What we offer</h2>
<ul>
<li>Twenty-five days of paid leave and the week between the years</li>
<li>Medical, dental and vision cover; we pay the whole premium</li>
<li>A 401(k) plan or an RRSP with a five per cent match</li>
<li>One working day a month for letters of your own</li>
</ul>
<h2>How hiring works</h2>
<ol>
<li>A half-hour call with Odalys</li>
<li>A paid exercise of four hours, from your own desk</li>
<li>A day with the team, in Minneapolis or on screen</li>
<li>An answer within three working days, with reasons</li>
</ol>
<div class="content-conclusion"><p>Quillstone Foundry is an equal opportunity employer and welcomes applicants of every background. If you need an adjustment at any point of the process, write to <a href="mailto:people@quillstone.example">people@quillstone.example</a>.</p></div>
<div class="content-pay-transparency"><div class="pay-input"><div class="description"><p>Where you live decides which of our two ranges applies.</p></div><div class="title">Minneapolis and remote in the United States</div><div class="pay-range"><span>$118,000</span><span class="divider">&mdash;</span><span>$146,000 USD</span></div></div><div class="pay-input"><div class="title">Toronto and remote in Ontario</div><div class="pay-range"><span>$126,000</span><span class="divider">&mdash;</span><span>$155,000 CAD</span></div></div></div>`;

/** Greenhouse's API escapes the whole of `content` once more than HTML needs. */
function escapeOnce(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A job of an invented company as Greenhouse's job board API answers for it, pay ranges included. */
export const greenhouseJob = {
  id: 4711042,
  internal_job_id: 3300817,
  title: 'Lead Font Engineer',
  updated_at: '2026-10-28T10:15:00-05:00',
  first_published: '2026-10-12T09:00:00-05:00',
  application_deadline: '2026-12-18T23:59:00-06:00',
  requisition_id: 'QF-112',
  company_name: 'Quillstone Foundry',
  location: { name: 'Minneapolis, MN; Toronto, ON' },
  absolute_url: 'https://boards.quillstone.example/jobs/4711042',
  language: 'en',
  education: 'education_optional',
  metadata: [{ id: 91, name: 'Employment Type', value_type: 'single_select', value: 'Full-time' }],
  departments: [{ id: 17, name: 'Type', parent_id: null, child_ids: [] }],
  offices: [
    { id: 3, name: 'Minneapolis', location: 'Minneapolis, Minnesota, United States', parent_id: null, child_ids: [] },
    { id: 4, name: 'Toronto', location: 'Toronto, Ontario, Canada', parent_id: null, child_ids: [] },
  ],
  pay_input_ranges: [
    {
      min_cents: 11800000,
      max_cents: 14600000,
      currency_type: 'USD',
      title: 'Minneapolis and remote in the United States',
      blurb: '<p>Where you live decides which of our two ranges applies.</p>',
    },
    {
      min_cents: 12600000,
      max_cents: 15500000,
      currency_type: 'CAD',
      title: 'Toronto and remote in Ontario',
      blurb: '',
    },
  ],
  content: escapeOnce(content.trim()),
} as const;
