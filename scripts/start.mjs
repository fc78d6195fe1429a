/** Starts Plein: installs what is missing, builds what is out of date, and opens Plein on one port. */
import { requireNode } from './build/node-version.mjs';

requireNode();
await import('./build/open.mjs');
