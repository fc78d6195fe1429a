/** What `npm run test:a11y` looks at, in the order in which it does. */
export const checkNames = /** @type {const} */ (['schemes', 'tree', 'fit', 'keyboard']);

/**
 * What one run in one engine looks at; all but the checks goes to the page of the tests.
 * @typedef {(typeof checkNames)[number] | 'fonts'} CheckName the fonts have a command of their own
 * @typedef {{
 *   checks: readonly CheckName[],
 *   engine: import('../../browsers/engines.mjs').EngineName,
 *   schemes: readonly ('light' | 'dark' | 'forced')[],
 *   languages: readonly string[],
 *   families?: readonly string[] | undefined,
 *   share?: number | undefined,
 *   element?: string | undefined,
 *   example?: string | undefined,
 *   write?: boolean | undefined,
 * }} MatrixRun
 */

/** @type {MatrixRun} */
const usual = { checks: checkNames, engine: 'chromium', schemes: ['light'], languages: ['nl'] };

/** Reads a run from the environment. @returns {MatrixRun} */
export const readOptions = (/** @type {string} */ text) => ({ ...usual, ...JSON.parse(text) });
