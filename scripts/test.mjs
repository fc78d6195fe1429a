/** Runs every test of Plein. Usage: npm test [-- step …], for example `npm test -- unit chromium`. */
import { requireNode } from './build/node-version.mjs';

requireNode();
import('./test/test-all.mjs');
