import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';

/**
 * The manifest of the elements, as `npm run manifest` left it.
 * @returns {import('custom-elements-manifest').Package}
 * @throws {Error} where it was never made
 */
export function readManifest() {
  const file = path.join(root, 'packages/components/custom-elements.json');
  if (!existsSync(file)) throw new Error('There is no manifest yet. Run: npm run manifest');
  return JSON.parse(readFileSync(file, 'utf8'));
}
