/**
 * Checks every import of ours against the rules of the house, and every file and folder against its size.
 * Usage: npm run check:graph
 */
import { root } from '../../build/run-program.mjs';
import { checkSources } from './check.mjs';
import { readSources } from './sources.mjs';

const start = performance.now();
const { files, imports, reports } = checkSources(readSources(root));
const seconds = ((performance.now() - start) / 1000).toFixed(1);
process.stdout.write(reports.join(''));
process.stdout.write(`${files} files, ${imports} imports, ${reports.length} rules broken, ${seconds} s\n`);
if (reports.length > 0) process.exitCode = 1;
