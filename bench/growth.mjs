// What a kilobyte costs as posts grow: a flat column is linear.
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { JobPost } from '../dist/components/index.js';
import { fromHtml } from '../dist/import/index.js';
import { median, timeOf } from './timing.mjs';

const sizes = [1, 4, 16, 64, 256, 1024];

/** The post again and again, or its beginning, up to `length` characters. A tag that is cut off is a fair fault. */
function ofLength(html, length) {
  return html.repeat(Math.ceil(length / html.length)).slice(0, length);
}

export function growth(html) {
  return sizes.map((kilobytes) => {
    const post = ofLength(html, kilobytes * 1024);
    const rounds = Math.max(5, Math.min(200, Math.round(2048 / kilobytes)));
    const convert = () =>
      renderToString(createElement(JobPost, { posting: fromHtml(post, { title: 'Title' }).posting }));
    const times = Array.from({ length: rounds }, () => timeOf(convert, 1));
    return { kilobytes, milliseconds: median(times) };
  });
}
