import { type ReactElement, useEffect, useState } from 'react';
import { type Brand, createTheme, type Level } from '../../src/theme/index.ts';
import { JobPost } from '../parts.tsx';
import { CopyButton } from '../playground/copy-button.tsx';
import { kestrelTide } from '../postings.ts';
import { putSheet } from '../themes.ts';
import './studio.css';

const inputs = ['accent', 'background', 'surface', 'text'] as const;
type Inputs = Readonly<Record<(typeof inputs)[number], string>>;

/** Move the inputs of a brand: the post follows, and so does what had to be adjusted for people to read it. */
export function Studio(): ReactElement {
  const [colours, setColours] = useState<Inputs>({
    ...{ accent: '#ff7a00', background: '#fffaf5', surface: '#fff0e0', text: '#2a1a10' },
  });
  const [level, setLevel] = useState<Level>('AAA');
  const [radius, setRadius] = useState(8);
  const brand: Brand = { name: 'studio', ...colours, radius: `${radius}px`, inset: '1.5rem' };
  const { theme } = createTheme(brand, { level });
  const css = theme?.css ?? '';
  useEffect(() => putSheet('theme-studio', css), [css]);
  return (
    <div className="studio">
      <form className="studio-inputs" onSubmit={(event) => event.preventDefault()}>
        {inputs.map((name) => (
          <label key={name}>
            {name}
            <input
              type="color"
              value={colours[name]}
              onChange={({ target }) => setColours({ ...colours, [name]: target.value })}
            />
          </label>
        ))}
        <label>
          radius
          <input
            type="range"
            min="0"
            max="32"
            value={radius}
            onChange={({ target }) => setRadius(Number(target.value))}
          />
        </label>
        <label>
          level
          <select value={level} onChange={({ target }) => setLevel(target.value === 'AAA' ? 'AAA' : 'AA')}>
            <option>AA</option>
            <option>AAA</option>
          </select>
        </label>
        <CopyButton label="Copy the token file" text={() => JSON.stringify(theme?.tokens ?? {}, null, 2)} />
      </form>
      <h2>Adjusted</h2>
      <ul className="studio-moved">
        {theme?.moved.map(({ token, scheme, from, to, distance, pair, ratio }) => (
          <li key={`${token} ${scheme}`}>
            {token} ({scheme}): {from} → {to}, by {distance.toFixed(1)}; {pair} had {ratio.toFixed(2)}:1
          </li>
        ))}
        {theme?.moved.length === 0 && <li>Every colour stands as it is.</li>}
      </ul>
      <details>
        <summary>Every pair</summary>
        <table>
          <thead>
            <tr>
              <th>Scheme</th>
              <th>Pair</th>
              <th>Ratio</th>
              <th>Needed</th>
            </tr>
          </thead>
          <tbody>
            {theme?.contrast.map(({ scheme, pair, ratio, needed }) => (
              <tr key={`${scheme} ${pair}`}>
                <td>{scheme}</td>
                <td>{pair}</td>
                <td>{ratio.toFixed(2)}</td>
                <td>{needed.ratio}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <div className="studio-post" data-rolecall-theme="studio">
        <JobPost posting={kestrelTide} headingLevel={2} remember={false} />
      </div>
    </div>
  );
}
