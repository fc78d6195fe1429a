import type { StorybookConfig } from '@storybook/web-components-vite';

/** Vite reads the sources of the packages, as the tests do. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Search looks through headings too. The tools that are left out had a button without a word.
  features: { experimentalSearchDocsHeadings: true, backgrounds: false, measure: false, outline: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (options) => ({
    ...options,
    base: './',
    resolve: {
      ...options.resolve,
      conditions: ['source', 'browser', 'module', 'import', 'production', 'default'],
    },
    optimizeDeps: { ...options.optimizeDeps, exclude: ['@sqlite.org/sqlite-wasm'] },
    // Browsers that support light-dark(), so that the build does not rewrite it.
    build: {
      ...options.build,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      chunkSizeWarningLimit: 4096,
    },
  }),
};

export default config;
