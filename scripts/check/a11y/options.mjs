/** What `npm run test:a11y` looks at, in the order in which it does. */
export const checkNames = /** @type {const} */ (['schemes', 'tree', 'fit', 'keyboard']);

/**
 * What one run in one engine looks at; all but the checks goes to the page of the tests.
 * @typedef {(typeof checkNames)[number]} CheckName
 * @typedef {{
 *   checks: readonly CheckName[],
 *   engine: import('../../browsers/engines.mjs').EngineName,
 *   schemes: readonly ('light' | 'dark' | 'forced')[],
 *   languages: readonly string[],
 *   element?: string | undefined,
 *   example?: string | undefined,
 *   write?: boolean | undefined,
 * }} MatrixRun
 */
