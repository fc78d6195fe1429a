/** Runs a command of the program `plein`. Usage: npm run plein -- check my-content, or npm run keys -- list */
import { requireNode } from './build/node-version.mjs';

requireNode();
await import('./build/run-command.mjs');
