import { publishedElements } from './published-elements.mjs';

/** Configuration of the analyzer. `npm run manifest` runs it in packages/components. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.examples.ts', 'src/**/testing/**'],
  litelement: true,
  plugins: [publishedElements()],
};
