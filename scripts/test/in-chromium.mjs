import { findEngine } from '../browsers/engines.mjs';
import { counted, notHere } from './outcome.mjs';

/** Runs a script that counts its own checks in Chromium. It may import sources in TypeScript. */
export async function inChromium(/** @type {string} */ script, /** @type {string[]} */ parameters = []) {
  const { missing } = findEngine('chromium');
  if (missing !== undefined) return notHere(`Chromium is not here. ${missing}`);
  return counted('node', ['--import=tsx', script, ...parameters]);
}
