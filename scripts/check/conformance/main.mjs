/**
 * Looks at pages of a site as a browser gets them, and reports what is right and wrong with the elements on them.
 * Usage: npm run conformance -- https://www.example.nl/paspoort … [--html report.html] [--json report.json]
 * Without an address it makes deliberately bad pages, and checks that each planted fault is found.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openBrowser } from '../demo/browser.mjs';
import { judge } from './judge.mjs';
import { findPlanted } from './planted.mjs';
import { figuresInWords, reportInHtml } from './report.mjs';
import { visit } from './visit.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { html: { type: 'string' }, json: { type: 'string' } },
});

const wrong = positionals.filter((address) => !/^https?:\/\//.test(address) || !URL.canParse(address));
if (wrong.length > 0) {
  process.stderr.write(
    `Write a whole address, such as https://www.example.nl/paspoort, and not: ${wrong.join(' ')}\n`,
  );
  process.exit(2);
}
if (positionals.length === 0) await findPlanted();
else await look(positionals);

/** Looks at each page, prints what it finds, and sets the exit code where there is a fault. */
async function look(/** @type {readonly string[]} */ addresses) {
  const browser = await openBrowser();
  /** @type {import('./judge.mjs').Verdict[]} */
  const verdicts = [];
  try {
    for (const address of addresses) {
      try {
        verdicts.push(judge(await visit(browser, address)));
      } catch (error) {
        process.exitCode = 1;
        process.stdout.write(
          `${address}\n  ✗ It did not open: ${error instanceof Error ? error.message : error}\n`,
        );
        continue;
      }
      const verdict = verdicts.at(-1);
      if (verdict) print(verdict);
    }
  } finally {
    await browser.close();
  }
  if (values.json) await writeFile(values.json, `${JSON.stringify(verdicts, undefined, 2)}\n`);
  if (values.html) await writeFile(values.html, reportInHtml(verdicts, new Date()));
  if (verdicts.some(({ findings }) => findings.some(({ weight }) => weight === 'fault')))
    process.exitCode = 1;
}

function print(/** @type {import('./judge.mjs').Verdict} */ verdict) {
  process.stdout.write(`${verdict.address}\n`);
  for (const line of figuresInWords(verdict)) process.stdout.write(`  ${line}\n`);
  for (const { weight, what, todo } of verdict.findings) {
    process.stdout.write(`  ${weight === 'fault' ? '✗' : '–'} ${what}\n    ${todo}\n`);
  }
  if (verdict.findings.length === 0) process.stdout.write('  ✓ Nothing is found.\n');
}
