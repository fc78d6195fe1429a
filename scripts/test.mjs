/**
 * Runs every test of Plein. Usage: npm test [-- step …], for example `npm test -- unit chromium`; with `--changed` only
 * what a change since the main branch can reach.
 */
import { requireNode } from './build/node-version.mjs';

requireNode();
import('./test/test-all.mjs');
