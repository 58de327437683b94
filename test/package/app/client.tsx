import 'rolecall/styles.css';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { JobPost } from 'rolecall';
import { fromGreenhouse } from 'rolecall/import/greenhouse';
import { job } from './job.ts';

const { posting } = fromGreenhouse(job);
const root = document.getElementById('app');
if (root === null) throw new Error('The page has no #app.');

hydrateRoot(
  root,
  <StrictMode>
    <JobPost posting={posting} defaultOpen={['benefits']} />
  </StrictMode>,
  { onRecoverableError: (error) => console.error('recovered:', error) },
);
document.documentElement.dataset.hydrated = '';
