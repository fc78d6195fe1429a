import { runInBrowser } from '../../browsers/run.mjs';

/**
 * Options of one run. Without `examples`, all examples are shown.
 * @typedef {{ examples?: string[], theme?: string | undefined, element?: string | undefined }} ThemeRun
 */

/**
 * Returns the group of tests that shows examples in every published theme.
 * @param {ThemeRun} run
 * @returns {import('../../browsers/groups.mjs').Group}
 */
const groupOf = (run) => ({
  name: 'themes',
  files: ['packages/testing/src/themes/themes.themes.test.ts'],
  globals: { pleinThemes: run },
});

/**
 * Shows examples in every published theme, in Chromium.
 * @param {ThemeRun} run
 * @param {string} report a file for results other than failures
 */
export const runThemes = (run, report) =>
  runInBrowser({ engine: 'chromium', groups: [groupOf(run)], report });

/** Returns the part that `npm test` runs: of each element, the example that shows most of its colours. */
export const shortThemes = () =>
  groupOf({
    examples: [
      'plein-contact-widget callback-errors',
      'plein-contact-widget crisis',
      'plein-status-tracker running-with-ask',
      'plein-feedback-prompt personal-data',
      'plein-chat-launcher answered',
      'plein-participation-poll voted',
    ],
  });
