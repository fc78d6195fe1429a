/**
 * Checks the imports, names and sizes of our files and folders with the architecture rules.
 * Usage: npm run check:graph
 */
import { root } from '../../build/run-program.mjs';
import { checkSources } from './check.mjs';
import { readSources } from './sources.mjs';

const { files, imports, reports } = checkSources(readSources(root));
const { user, system } = process.cpuUsage();
const seconds = ((user + system) / 1_000_000).toFixed(1);
process.stdout.write(reports.join(''));
process.stdout.write(
  `${files} files, ${imports} imports, ${reports.length} rules broken, ${seconds} s of processor time\n`,
);
if (reports.length > 0) process.exitCode = 1;
