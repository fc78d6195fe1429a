/**
 * Proves the two commands of the README on a machine that has nothing of ours: `npm start` and `npm test` run
 * in a clone of the last commit. That clone stands in a Debian root made for it. Where such a root cannot be
 * made, it belongs to an account without a home, a cache, fonts or browsers.
 * Usage: npm run check:fresh [-- --only start] [-- --account] [-- --keep] [-- step …], with steps of `npm test`
 */
import { parseArgs } from 'node:util';
import { emptyAccount } from './empty-account.mjs';
import { debianRoot, whyNoDebianRoot } from './debian-root.mjs';
import { report } from './report.mjs';
import { killCommands } from './run-command.mjs';
import { runStart } from './run-start.mjs';
import { runTests } from './run-tests.mjs';

const { values, positionals: steps } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    account: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
if (values.only !== undefined && !['start', 'test'].includes(values.only)) {
  process.stderr.write('--only is start or test.\n');
  process.exit(1);
}

const reason = values.account ? undefined : await whyNoDebianRoot();
if (reason) process.stdout.write(`${reason} An empty account is used instead.\n`);
const machine = await (values.account || reason ? emptyAccount() : debianRoot());
const end = async () => {
  if (values.keep) process.stdout.write(`It is kept in ${machine.folder}.\n`);
  else await machine.remove();
};
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    killCommands();
    void end().finally(() => process.exit(1));
  });
}

/** @type {import('./report.mjs').CommandResult[]} */
const results = [];
try {
  if (values.only !== 'test') results.push(await runStart(machine));
  if (values.only !== 'start') results.push(await runTests(machine, steps));
} finally {
  await end();
}
process.stdout.write(report(machine.description, results));
if (results.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
