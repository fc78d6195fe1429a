import { publishedElements } from './published-elements.mjs';

/** Run in packages/components by `npm run manifest`. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.examples.ts', 'src/**/testing/**'],
  litelement: true,
  plugins: [publishedElements()],
};
