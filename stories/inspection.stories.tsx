import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { fromHtml } from '../src/import/index.ts';
import { Inspection as Rows } from './playground/inspection.tsx';
import './playground/playground.css';
import { hostile, meridianPost, withoutHeadings, wordPaste } from './samples.ts';

interface InspectionProps {
  /** What the hiring system emits. */
  readonly html: string;
  readonly title: string;
  /** BCP 47 tag of the post. */
  readonly lang: string;
}

/** Every block of the source beside what it became: its kind, how sure that is, and why. */
function Inspection({ html, title, lang }: InspectionProps): ReactElement {
  const { posting, trace = [] } = fromHtml(html, { title, lang, explain: true });
  return (
    <div className="pg" style={{ display: 'block' }}>
      <header>
        <h1>{posting.title}</h1>
        <p>Source beside result, block by block.</p>
      </header>
      <Rows trace={trace} html={html} />
    </div>
  );
}

const meta: Meta<typeof Inspection> = {
  title: 'Inspection',
  component: Inspection,
  tags: ['!autodocs'],
  argTypes: { html: { control: 'text' } },
};
export default meta;
type Story = StoryObj<typeof Inspection>;

export const GreenhouseHtml: Story = {
  name: 'Greenhouse HTML',
  args: { html: meridianPost, title: 'Network Operations Engineer', lang: 'en' },
};
export const WordPaste: Story = { args: { html: wordPaste, title: 'Head of Night Nursing', lang: 'en' } };
export const PlainLines: Story = { args: { html: withoutHeadings, title: 'Baker', lang: 'en' } };
export const Untrusted: Story = { args: { html: hostile, title: 'Keeper of Keys', lang: 'en' } };
