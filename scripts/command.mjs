/** Runs a command for an operator: keys, import or erase. Usage: npm run keys -- list */
import { requireNode } from './build/node-version.mjs';

requireNode();
import('./build/run-command.mjs');
