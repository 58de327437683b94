/**
 * The post that a report shows, with every kind of pair in it: what the static entry renders, kept as text because the
 * command has no use for React. A test holds it against the components.
 */
const parts: readonly string[] = [
  '<article lang="en" data-rolecall="static" data-part="root">',
  '<header data-part="header"><p>Harbour Lights Trust</p><h3>Lighthouse Keeper</h3>',
  '<dl data-part="facts">',
  '<div data-fact="locations"><dt>Location</dt><dd><bdi>Skerry Point</bdi></dd></div>',
  '<div data-fact="workplace"><dt>Workplace</dt><dd><span>On site</span></dd></div>',
  '<div data-fact="employmentTypes"><dt>Employment</dt><dd><span>Full-time</span></dd></div>',
  '<div data-fact="pay"><dt>Salary</dt><dd>£31,000 to £36,000 per year</dd></div>',
  '<div data-fact="closesOn"><dt>Apply by</dt><dd><time dateTime="2027-01-31">January 31, 2027</time>',
  '</dd></div></dl></header>',
  '<div data-part="controls" data-show="Show all sections" data-hide="Hide all sections"></div>',
  '<div data-part="apply">',
  '<a href="https://harbour-lights.example/apply" rel="noopener"><span>Apply</span>',
  '<span data-visually-hidden="">: Lighthouse Keeper</span></a></div>',
  '<section data-part="section" data-kind="role" id="{id}-the-role" data-state="open">',
  '<h4 data-part="heading">The role</h4><rolecall-panel data-part="panel" id="{id}-the-role_panel"><p>',
  'You keep the lamp lit, the stairs swept and <a href="https://harbour-lights.example/log" rel="noopener noreferrer">the log</a> true.',
  '</p></rolecall-panel></section>',
  '<section data-part="section" data-kind="skills" id="{id}-you-bring" data-state="open">',
  '<h4 data-part="heading">You bring</h4><rolecall-panel data-part="panel" id="{id}-you-bring_panel">',
  '<ul><li>A head for heights</li><li>Patience in fog</li></ul></rolecall-panel></section>',
  '<section data-part="section" data-kind="preferred" id="{id}-nice-to-have" data-state="open">',
  '<h4 data-part="heading">Nice to have</h4>',
  '<rolecall-panel data-part="panel" id="{id}-nice-to-have_panel"><ul><li>Morse code</li></ul>',
  '</rolecall-panel></section>',
  '<section data-part="section" data-kind="benefits" id="{id}-benefits" data-state="open">',
  '<h4 data-part="heading">Benefits</h4><rolecall-panel data-part="panel" id="{id}-benefits_panel">',
  '<h5 id="{id}-benefits--all-year">All year</h5><ul><li>A cottage</li><li>A boat</li></ul>',
  '</rolecall-panel></section>',
  '<section data-part="section" data-kind="eeo" id="{id}-eeo">',
  '<rolecall-panel data-part="panel" id="{id}-eeo_panel"><p>',
  'Everybody who can climb the stairs, or would like a lift in them, is welcome.</p></rolecall-panel>',
  '</section><div data-part="apply">',
  '<a href="https://harbour-lights.example/apply" rel="noopener"><span>Apply</span>',
  '<span data-visually-hidden="">: Lighthouse Keeper</span></a></div></article>',
];

/** The sample post as HTML, its title at level 3; `id` begins every id, so that a page can show it more than once. */
export function sampleHtml(id: string): string {
  return parts.join('').replaceAll('{id}', id);
}
