/**
 * Runs every test of Plein. Usage: npm test [-- step …], for example `npm test -- unit chromium`. With
 * `--changed` it runs only the tests that a change since the main branch can affect.
 */
import { requireNode } from './build/node-version.mjs';

requireNode();
await import('./test/test-all.mjs');
