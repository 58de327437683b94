import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { JobPostJsonLd, type JobPostJsonLdProps } from '../../src/components/job-post-json-ld.ts';
import { toJsonLd, toMarkdown, toOpenGraph } from '../../src/export/index.ts';
import { argTypes } from '../arg-types.ts';
import { JobPost } from '../parts.tsx';
import { everything, oddPay, remote, zones } from '../postings/facts.ts';
import { closed, kestrelTide, minimal } from '../postings.ts';

const meta: Meta<typeof JobPostJsonLd> = {
  title: 'Parts/JobPostJsonLd',
  component: JobPostJsonLd,
  argTypes: argTypes('posting'),
  render: (props) => <Beside {...props} />,
};
export default meta;
type Story = StoryObj<typeof JobPostJsonLd>;

/** The post, and what search engines are told about it. */
function Beside(props: JobPostJsonLdProps): ReactElement {
  const { posting, now } = props;
  const { jsonLd, refusals } = toJsonLd(posting, now === undefined ? {} : { now });
  return (
    <>
      <JobPostJsonLd {...props} />
      <JobPost posting={posting} />
      <hr />
      <h2>{jsonLd === undefined ? 'Search engines are told nothing' : 'What search engines are told'}</h2>
      {refusals.length > 0 && (
        <ul>
          {refusals.map(({ code, refused, path, message }) => (
            <li key={`${code} ${path.join('.')}`}>
              <strong>{refused}</strong>, {path.join('.')}: {message} (<code>{code}</code>)
            </li>
          ))}
        </ul>
      )}
      {jsonLd !== undefined && <Source text={JSON.stringify(jsonLd, null, 2)} label="JSON-LD" />}
    </>
  );
}

function Source({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section aria-label={label} tabIndex={0} style={{ overflow: 'auto', maxBlockSize: '40rem' }}>
      <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</pre>
    </section>
  );
}

/** Everything that Google asks for is there. */
export const Accepted: Story = { args: { posting: everything } };

/** Remote work, with the countries it can be done from. */
export const Remote: Story = { args: { posting: remote } };

/** Pay zones become one range, from the lowest to the highest amount. */
export const PayZones: Story = { args: { posting: zones } };

/** Google takes one salary, and this post has two that do not go together: pay is left out, the rest is told. */
export const WithoutPay: Story = { args: { posting: oddPay } };

/** No employer, no place, no date: nothing is made up, and the list says what is missing. */
export const Refused: Story = { args: { posting: minimal } };

/** Nobody can get this job any more. */
export const Closed: Story = { args: { posting: closed } };

/** The same post as Markdown, and as the values behind a link in a chat. */
export const OtherFormats: Story = {
  args: { posting: kestrelTide },
  render: ({ posting }) => (
    <>
      <h1>Other formats</h1>
      <h2>Markdown</h2>
      <Source text={toMarkdown(posting)} label="Markdown" />
      <h2>Open Graph</h2>
      <Source text={JSON.stringify(toOpenGraph(posting), null, 2)} label="Open Graph" />
    </>
  ),
};
