import { runInBrowser } from '../../browsers/run.mjs';

/**
 * What one run looks at: without examples, all.
 * @typedef {{ examples?: string[], theme?: string | undefined, element?: string | undefined }} ThemeRun
 */

/**
 * Draws examples in every published theme, in Chromium.
 * @param {ThemeRun} run
 * @param {string} [report] a file for what there is to tell beside what fails
 */
export const runThemes = (run, report) =>
  runInBrowser('chromium', 'themes', [], {
    PLEIN_THEMES: JSON.stringify(run),
    ...(report && { PLEIN_THEMES_REPORT: report }),
  });

/** What `npm test` looks at: of each element the example that shows most of its colours. */
export const runThemesShort = () =>
  runThemes({
    examples: [
      'plein-contact-widget callback-errors',
      'plein-contact-widget crisis',
      'plein-status-tracker running-with-ask',
      'plein-feedback-prompt personal-data',
      'plein-chat-launcher answered',
      'plein-participation-poll voted',
    ],
  });
