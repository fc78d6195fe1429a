/**
 * Writes the React wrappers from the manifest of the elements. Usage: npm run react (makes the manifest
 * first). A test compares the output with the committed files.
 */
import { writeFile } from 'node:fs/promises';
import { readManifest } from '../manifest/read-manifest.mjs';
import { reactWrappers } from './wrappers.mjs';

const folder = new URL('../../../packages/react/src/', import.meta.url);
for (const [name, text] of await reactWrappers(readManifest())) await writeFile(new URL(name, folder), text);
