import { renderToString } from 'react-dom/server';
import { JobPost } from 'rolecall';
import { toHtml } from 'rolecall/export';
import { fromGreenhouse } from 'rolecall/import/greenhouse';
import { JobPost as StaticJobPost } from 'rolecall/static';
import { job } from './job.ts';

const { posting } = fromGreenhouse(job);

export const accordion: string = renderToString(<JobPost posting={posting} defaultOpen={['benefits']} />);
export const plain: string = renderToString(<StaticJobPost posting={posting} />);
export const exported: string = toHtml(posting);
