import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';

/**
 * Reads the manifest of the elements that `npm run manifest` made.
 * @returns {import('custom-elements-manifest').Package}
 * @throws {Error} when there is no manifest
 */
export function readManifest() {
  const file = path.join(root, 'packages/components/custom-elements.json');
  if (!existsSync(file)) throw new Error('There is no manifest yet. Run: npm run manifest');
  return JSON.parse(readFileSync(file, 'utf8'));
}
