/** The checks of `npm run test:a11y`, in the order in which they run. */
export const checkNames = /** @type {const} */ (['schemes', 'alfa', 'tree', 'fit', 'keyboard']);

/**
 * Options of one run in one engine. The page of the tests gets all of them except the checks.
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
