import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactElement, useId } from 'react';
import { expect, within } from 'storybook/test';
import { fromHtml } from '../src/import/index.ts';
import { JobPost } from './parts.tsx';
import { Report } from './playground/report.tsx';
import './playground/playground.css';
import { hostile } from './samples.ts';

interface UntrustedProps {
  /** What somebody pasted: change it and see what is left. */
  readonly html: string;
  readonly title: string;
}

/** A post that would do harm: what was refused and why, what it looked like, and the page that it becomes. */
function Untrusted({ html, title }: UntrustedProps): ReactElement {
  const id = useId();
  const result = fromHtml(html, { title, lang: 'en', explain: true });
  return (
    <div className="pg">
      <header>
        <h1>An untrusted post</h1>
        <p>Nothing of it runs, loads, or leads anywhere it should not. Every word that a reader would see is there.</p>
      </header>
      <Report result={result} form="HTML" />
      <section className="pg-result" aria-labelledby={`${id}-page`}>
        <h2 id={`${id}-page`}>The page</h2>
        <div className="pg-post">
          <JobPost posting={result.posting} headingLevel={3} />
        </div>
        <h3 id={`${id}-source`}>What was pasted</h3>
        {/* biome-ignore lint/a11y: long markup scrolls, and the keyboard must reach it by a name. */}
        <pre role="group" tabIndex={0} aria-labelledby={`${id}-source`}>
          {html.trim()}
        </pre>
      </section>
    </div>
  );
}

const meta: Meta<typeof Untrusted> = {
  title: 'Untrusted',
  component: Untrusted,
  tags: ['!autodocs'],
  argTypes: { html: { control: 'text' } },
  args: { title: 'Keeper of Keys', html: hostile },
};
export default meta;
type Story = StoryObj<typeof Untrusted>;

/** Scripts, handlers, forms, frames, pixels and misleading links around words that must all stay. */
export const BesideTheReport: Story = {
  name: 'Beside the report',
  play: async ({ canvasElement }) => {
    const post = canvasElement.querySelector('.pg-post');
    await expect(post?.querySelector('script,iframe,form,input,img,svg,[onclick],[style*=fixed]')).toBeNull();
    await expect(post).toHaveTextContent('Guard the keys');
    const notes = within(canvasElement).getAllByRole('list')[0];
    for (const code of ['script-removed', 'link-refused', 'embed-removed', 'form-control-removed', 'image-removed']) {
      await expect(notes).toHaveTextContent(code);
    }
    await expect(notes).toHaveTextContent('javascript:alert(1)');
  },
};
