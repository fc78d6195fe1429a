import { check, held, sum } from './outcome.mjs';
import { lintKeys, rememberLinted, staleFiles } from './lint-cache.mjs';

/** The programs that steps start with Node, from the root of the repository. */
export const programs = {
  knip: 'node_modules/knip/bin/knip.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  storybook: 'node_modules/storybook/dist/bin/dispatcher.js',
  tsc: 'node_modules/typescript-native/bin/tsc',
};

/** Checks the format of every file. A file is not read again when its content passed before. */
export const checkFormat = () =>
  check('node', [
    programs.prettier,
    ...['--check', '--log-level=warn', '.'],
    ...['--cache', '--cache-strategy=content', '--cache-location=.plein/cache/prettier'],
  ]);

/** Lints every file. A file is left out when it passed before with its current content and imports. */
export async function checkLint() {
  const keys = lintKeys();
  const files = staleFiles(keys);
  if (files.length === 0) return held();
  // Without a cache there is no need to name the files.
  const names = files.length === keys.size ? ['.'] : files;
  const outcome = sum([
    await check('node', [programs.eslint, '--max-warnings=0', '--no-warn-ignored', ...names]),
    await check('node', [programs.oxlint, '--quiet', ...names]),
  ]);
  if (outcome.counts.failed === 0) rememberLinted(keys);
  return outcome;
}
