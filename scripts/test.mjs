/** Runs every test of Plein. Usage: npm test [-- step …], for example `npm test -- unit chromium`. */
import { requireNode } from './steps/node-version.mjs';

requireNode();
import('./steps/test-all.mjs');
