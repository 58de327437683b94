import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

const dark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({
    base: dark ? 'dark' : 'light',
    brandTitle: 'Rolecall',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: dark ? '#9fe3d6' : '#0b5351',
    colorSecondary: dark ? '#5fb8a8' : '#0b5351',
    appBorderRadius: 6,
    inputBorderRadius: 6,
  }),
  sidebar: { showRoots: true },
});
