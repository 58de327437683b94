import { createTheme } from '../src/theme/index.ts';
import atelier from '../src/theme/themes/atelier.tokens.json' with { type: 'json' };
import bank from '../src/theme/themes/bank.tokens.json' with { type: 'json' };
import civic from '../src/theme/themes/civic.tokens.json' with { type: 'json' };
import hospital from '../src/theme/themes/hospital.tokens.json' with { type: 'json' };
import playful from '../src/theme/themes/playful.tokens.json' with { type: 'json' };
import terminal from '../src/theme/themes/terminal.tokens.json' with { type: 'json' };

/** The shipped themes with their token files, for the toolbar and the studio. */
export const themes = [
  { name: 'bank', title: 'Bank', file: bank },
  { name: 'playful', title: 'Playful app', file: playful },
  { name: 'civic', title: 'Public sector', file: civic },
  { name: 'atelier', title: 'Luxury', file: atelier },
  { name: 'terminal', title: 'Developer company', file: terminal },
  { name: 'hospital', title: 'Hospital', file: hospital },
] as const;

/** Puts a theme's style sheet on the page; a later one of the same name takes the place of the first. */
export function putSheet(id: string, css: string): void {
  const sheet =
    document.getElementById(id) ?? document.head.appendChild(Object.assign(document.createElement('style'), { id }));
  sheet.textContent = css;
}

for (const { name, file } of themes) putSheet(`theme-${name}`, createTheme(file).theme?.css ?? '');
