import { runInBrowser } from '../../browsers/run.mjs';

/**
 * What one run looks at: without examples, all.
 * @typedef {{ examples?: string[], theme?: string | undefined, element?: string | undefined }} ThemeRun
 */

/**
 * The group of tests that draws examples in every published theme.
 * @param {ThemeRun} run
 * @returns {import('../../browsers/groups.mjs').Group}
 */
const groupOf = (run) => ({
  name: 'themes',
  files: ['packages/testing/src/themes/themes.themes.test.ts'],
  globals: { pleinThemes: run },
});

/**
 * Draws examples in every published theme, in Chromium.
 * @param {ThemeRun} run
 * @param {string} report a file for what there is to tell beside what fails
 */
export const runThemes = (run, report) =>
  runInBrowser({ engine: 'chromium', groups: [groupOf(run)], report });

/** What `npm test` looks at: of each element the example that shows most of its colours. */
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
