import type { Decorator, Preview } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { type EntryName, Place } from '../stories/entry.tsx';
import '../src/theme/styles.css';
import { themes } from '../stories/themes.ts';
import './preview.css';

/** Puts the story on a page with the scheme, direction, brand and entry of the toolbar. */
const stage: Decorator = (Story, { globals, id, parameters, viewMode }) => {
  const more = globals.scheme.startsWith('more-');
  const scheme = globals.scheme.replace('more-', '');
  const colorScheme = scheme === 'system' ? 'light dark' : scheme;
  const brand = globals.theme === 'default' ? undefined : globals.theme;
  const Tag = parameters.landmark === false ? 'div' : 'main';
  return (
    <Tag
      className="stage"
      style={{ colorScheme, '--rolecall-density': globals.density } as CSSProperties}
      dir={globals.direction}
      lang={parameters.lang ?? 'en'}
      data-rolecall-theme={brand}
      data-rolecall-contrast={more ? 'more' : undefined}
      data-docs={viewMode === 'docs' ? '' : undefined}
    >
      <Place entry={globals.entry as EntryName} idPrefix={viewMode === 'docs' ? id : undefined}>
        <Story />
      </Place>
    </Tag>
  );
};

const preview: Preview = {
  decorators: [stage],
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { toc: true },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Use it',
          'Hiring systems',
          'Search engines and other readers',
          'Playground',
          'Inspection',
          'Page',
          'Section kinds',
          'Tokens',
          'Theme a brand',
          'Use it with',
          'Parts',
        ],
      },
    },
  },
  initialGlobals: { theme: 'default', scheme: 'light', direction: 'ltr', density: '1', entry: 'accordion' },
  globalTypes: {
    theme: {
      description: 'Brand',
      toolbar: {
        title: 'Brand',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [{ value: 'default', title: 'Default' }, ...themes.map(({ name, title }) => ({ value: name, title }))],
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
          { value: 'system', title: 'System', icon: 'browser' },
          { value: 'more-light', title: 'Light, more contrast', icon: 'sun' },
          { value: 'more-dark', title: 'Dark, more contrast', icon: 'moon' },
        ],
      },
    },
    direction: {
      description: 'Direction',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    density: {
      description: 'Density',
      toolbar: {
        title: 'Density',
        icon: 'component',
        dynamicTitle: true,
        items: [
          { value: '0.75', title: 'Dense' },
          { value: '1', title: 'Usual' },
          { value: '1.25', title: 'Airy' },
        ],
      },
    },
    entry: {
      description: 'Which entry of the package renders the post',
      toolbar: {
        title: 'Entry',
        icon: 'box',
        dynamicTitle: true,
        items: [
          { value: 'accordion', title: 'rolecall (accordion)' },
          { value: 'static', title: 'rolecall/static + enhance' },
        ],
      },
    },
  },
};

export default preview;
