/** Runs a command for an operator: keys, import or erase. Usage: npm run keys -- list */
import { requireNode } from './steps/node-version.mjs';

requireNode();
import('./steps/run-command.mjs');
