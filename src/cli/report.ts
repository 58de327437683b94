import type { ContrastRow, Theme } from '../theme/index.ts';
import { reportStyle } from './report-style.ts';
import { sampleHtml } from './sample.ts';
import { asked, downTo, passes, reason, schemeNames, schemeOrder, verdict } from './table.ts';

type Scheme = ContrastRow['scheme'];

/** Nothing is loaded and nothing runs, whatever a brand puts into its tokens. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * One HTML page that shows a theme without a network and without a script: swatches, the sample post in every scheme, and
 * each pair with its contrast. `styles` is the stylesheet of the package.
 */
export function themeReport(theme: Theme, styles: string): string {
  const { name, level, css } = theme;
  const [light, dark, ...more] = schemeOrder.map((scheme) => stage(theme, scheme));
  const good = theme.contrast.every(passes);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}: a theme at level ${level}</title>
<style>${styles}</style>
<style>${css}</style>
<style>${reportStyle}</style>
</head>
<body>
<header>
<h1>${name}</h1>
<p class="verdict ${good ? 'good' : 'bad'}">Level ${level}: ${verdict(theme)}</p>
</header>
<main>
<h2>What was moved</h2>
${movedPart(theme)}
<h2>The post</h2>
<div class="two">${light}${dark}</div>
<details><summary>The post where the reader asks for more contrast</summary><div class="two">${more.join('')}</div></details>
<h2>Colours</h2>
${schemeOrder.map((scheme) => swatches(theme, scheme)).join('\n')}
<h2>Every pair</h2>
<p class="quiet">The ratio is that of WCAG 2.2, rounded down; APCA stands beside it. Text must be read, a part (a chevron, a ring, the edge of a button) must be seen. Where the reader asks for more contrast, AAA is asked.</p>
<div class="two">${schemeOrder.map((scheme) => pairTable(theme, scheme)).join('\n')}</div>
</main>
</body>
</html>
`;
}

function stage({ name }: Theme, scheme: Scheme): string {
  const of = scheme.endsWith('dark') ? 'dark' : 'light';
  const more = scheme.startsWith('more') ? ' data-rolecall-contrast="more"' : '';
  return `<div><h3 class="scheme">${capital(schemeNames[scheme])}</h3><div class="stage" data-rolecall-theme="${name}" data-rolecall-scheme="${of}"${more}>${sampleHtml(scheme)}</div></div>`;
}

function swatches({ colours }: Theme, scheme: Scheme): string {
  const items = Object.entries(colours[scheme]).map(
    ([token, colour]) =>
      `<li><svg aria-hidden="true"><rect width="100%" height="100%" fill="${colour}"/></svg><strong>${token}</strong><code>${colour}</code></li>`,
  );
  return `<h3 class="scheme">${capital(schemeNames[scheme])}</h3><ul class="swatches" role="list">${items.join('')}</ul>`;
}

function movedPart({ moved }: Theme): string {
  if (moved.length === 0) return '<p>Nothing: every colour of the file stands as it is.</p>';
  const rows = moved.map((clash) => {
    const { token, scheme, from, to, distance } = clash;
    const pair = `<svg width="72" height="28" aria-hidden="true"><rect width="36" height="28" fill="${from}"/><rect x="36" width="36" height="28" fill="${to}"/></svg>`;
    return `<tr><th scope="row">${token}</th><td>${schemeNames[scheme]}</td><td>${pair}</td><td><code>${from}</code></td><td><code>${to}</code></td><td class="number">${distance.toFixed(1)}</td><td class="wide">${reason(clash)}</td></tr>`;
  });
  return `<p class="quiet">By is the distance for the eye (ΔE in OKLab × 100), which just sees 2.</p>
${scrolling('What was moved', ['Token', 'Scheme', '', 'From', 'To', 'By', 'Because'], rows, ['By'])}`;
}

function pairTable({ contrast }: Theme, scheme: Scheme): string {
  const rows = contrast.filter((row) => row.scheme === scheme).map(pairRow);
  const title = capital(schemeNames[scheme]);
  const columns = ['', 'Pair', 'Result', 'Ratio', 'Asked', 'APCA'];
  return `<div><h3 class="scheme">${title}</h3>${scrolling(`Pairs, ${title}`, columns, rows, ['Ratio', 'APCA'])}</div>`;
}

function pairRow(row: ContrastRow): string {
  const { front, ground, kind, pair, ratio, lightness } = row;
  const inside =
    kind === 'text'
      ? `<text x="28" y="20" text-anchor="middle" fill="${front}" font-size="16">Aa</text>`
      : `<circle cx="28" cy="14" r="7" fill="${front}"/>`;
  const sample = `<svg width="56" height="28" aria-hidden="true"><rect width="56" height="28" fill="${ground}"/>${inside}</svg>`;
  const result = passes(row) ? '<td class="good">passes</td>' : '<td class="bad">fails</td>';
  return `<tr><td>${sample}</td><th scope="row">${pair}<br><code class="quiet">${front} on ${ground}</code></th>${result}<td class="number">${downTo(ratio, 2)}:1</td><td>${asked(row)}</td><td class="number">Lc ${downTo(lightness, 0)}</td></tr>`;
}

/** A table that scrolls in a box of its own where the window is narrow, by keyboard too. */
function scrolling(label: string, columns: readonly string[], rows: readonly string[], numbers: readonly string[]) {
  const heads = columns.map((each) => {
    const end = numbers.includes(each) ? ' class="number"' : '';
    return each === '' ? '<td></td>' : `<th scope="col"${end}>${each}</th>`;
  });
  return `<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
