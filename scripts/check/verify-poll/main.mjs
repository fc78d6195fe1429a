/**
 * Counts the published ballots of a poll of invited voters again, and looks for the ballot of a receipt.
 * Usage: npm run verify-poll -- <address of the poll or file> [--receipt "3f2a 9c01 …"] [--save ballots.json]
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readPublished } from './read-published.mjs';
import { reportOf } from './report.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { receipt: { type: 'string' }, save: { type: 'string' } },
});
const [source] = positionals;
if (source === undefined) {
  process.stderr.write(
    'Write the address of the poll, such as https://plein.example/v1/polls/plein, or a file.\n',
  );
  process.exitCode = 2;
} else {
  const published = await readPublished(source);
  if (values.save !== undefined) await writeFile(values.save, JSON.stringify(published, undefined, 2));
  const { lines, isRight } = await reportOf(published, values.receipt);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = isRight ? 0 : 1;
}
