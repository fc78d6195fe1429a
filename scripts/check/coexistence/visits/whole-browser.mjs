import { findProgram } from '../../../browsers/engines.mjs';

/** Chromium without windows alone has no back/forward cache. These have one. */
const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/**
 * Returns an engine with all that a resident's browser has; undefined where only a part of it is installed.
 * @param {import('../../../browsers/engines.mjs').FoundEngine} engine
 * @returns {import('../../../browsers/engines.mjs').FoundEngine | undefined}
 */
export function wholeBrowser(engine) {
  if (!engine.binary.includes('headless-shell')) return engine;
  const binary = programs.map(findProgram).find(Boolean);
  return binary ? { ...engine, binary } : undefined;
}
