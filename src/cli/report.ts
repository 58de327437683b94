import type { ContrastRow, Theme } from '../theme/index.ts';
import { sampleHtml } from './sample.ts';
import { downTo, schemeNames } from './table.ts';

/**
 * One HTML page that shows a theme without a network and without a script: swatches, the sample post in every scheme, and
 * the ratio of each pair.
 */
export function themeReport({ name, level, css, contrast, moved, colours }: Theme, styles: string): string {
  const schemes = Object.keys(schemeNames) as ContrastRow['scheme'][];
  const swatches = schemes.map((scheme) => {
    const cells = Object.entries(colours[scheme]).map(
      ([token, colour]) =>
        `<td><svg width="56" height="40" role="img" aria-label="${colour}"><rect width="56" height="40" fill="${colour}" stroke="#888"/></svg><br><code>${token}</code><br>${colour}</td>`,
    );
    return `<tr><th scope="row">${schemeNames[scheme]}</th>${cells.join('')}</tr>`;
  });
  const rows = contrast.map((row) => {
    const { front, ground, kind, pair, ratio, lightness, needed } = row;
    const swatch = `<svg width="72" height="28" aria-hidden="true"><rect width="72" height="28" fill="${ground}"/>${kind === 'text' ? `<text x="8" y="19" fill="${front}" font-size="14">Sample</text>` : `<circle cx="36" cy="14" r="8" fill="${front}"/>`}</svg>`;
    const asked = needed.lightness > 0 ? `${needed.ratio}:1, Lc ${needed.lightness}` : `${needed.ratio}:1`;
    return `<tr><td>${schemeNames[row.scheme]}</td><th scope="row">${pair}</th><td>${swatch}</td><td>${front} on ${ground}</td><td>${downTo(ratio, 3)}:1</td><td>${downTo(lightness, 1)}</td><td>${asked}</td></tr>`;
  });
  const changes = moved.map(({ token, scheme, from, to, distance, pair, ratio, needed }) => {
    return `<li><code>${token}</code> (${scheme}): ${from} → ${to}, by ${distance.toFixed(1)}: ${pair} had ${downTo(ratio, 2)}:1 where ${needed}:1 is needed</li>`;
  });
  const posts = schemes.map((scheme) => {
    const dark = scheme.endsWith('dark') ? 'dark' : 'light';
    const more = scheme.startsWith('more') ? ' data-rolecall-contrast="more"' : '';
    const heading = `<h2>The sample post, ${schemeNames[scheme]}</h2>`;
    return `${heading}<div class="stage" data-rolecall-theme="${name}" data-rolecall-scheme="${dark}"${more}>${sampleHtml(scheme)}</div>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}: contrast</title>
<style>${styles}</style>
<style>${css}</style>
<style>body{margin:2rem auto;max-width:76rem;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#111;background:#fff}table{border-collapse:collapse;display:block;overflow-x:auto}td,th{padding:.4rem .8rem;border-bottom:1px solid #ccc;text-align:start}.stage{padding:2rem;margin-block:1rem;background:var(--rolecall-background)}svg{vertical-align:middle}</style>
</head><body><main>
<h1>${name}, ${level}</h1>
<h2>Colours</h2><table>${swatches.join('')}</table>
<h2>What moved</h2>${changes.length === 0 ? '<p>Every stated colour stands as it is.</p>' : `<p>By ΔE in OKLab × 100; an eye just sees 2.</p><ul>${changes.join('')}</ul>`}
${posts.join('\n')}
<h2>Every pair</h2><p>WCAG 2.2, rounded down, and APCA.</p>
<table><thead><tr><th>Scheme</th><th>Pair</th><th></th><th>Colours</th><th>Ratio</th><th>Lc</th><th>Needed</th></tr></thead><tbody>${rows.join('')}</tbody></table>
</main></body></html>
`;
}
