import type { StorybookConfig } from '@storybook/react-vite';
import { playgroundFile } from './playground-file.ts';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  // Props come from the TypeScript source; react-docgen reads it without the compiler's API.
  typescript: { reactDocgen: 'react-docgen' },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), playgroundFile(process.env.ROLECALL_FILE)],
    // The stories' own styles use light-dark(), which must not be rewritten for older browsers.
    build: { ...vite.build, cssTarget: 'esnext' },
  }),
};

export default config;
