import { cases, knowledge, polls, profileOf } from '@plein/demo/content.js';
import { transform } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';
import { wholeScript } from './extract.mjs';

const ended = 'The sample has come to its end.';

/** Returns the content that a sample of the gateway imports as a municipality's own. */
function sampleContent() {
  const now = new Date('2026-11-23T09:00:00Z');
  const content = { profile: profileOf(), polls: polls(now), cases: cases(now), knowledge };
  return `export const content = ${JSON.stringify(content)};\n`;
}

/**
 * Runs a sample in Node, in a folder of its own. After its last statement the process is asked to stop.
 * @throws {Error} with its output, when it fails or does not stop
 */
export async function runInNode(/** @type {import('./extract.mjs').Sample} */ sample) {
  const folder = mkdtempSync(path.join(root, '.plein/sample-'));
  const { code } = await transform(`${wholeScript(sample)}\nconsole.log('${ended}');`, { loader: 'ts' });
  writeFileSync(path.join(folder, 'sample.mjs'), code);
  writeFileSync(path.join(folder, 'content.js'), sampleContent());
  const child = spawn(process.execPath, ['sample.mjs'], {
    cwd: folder,
    env: {
      ...process.env,
      PORT: '0',
      PLEIN_DATA: path.join(folder, 'data'),
      DATABASE_URL: '',
      PLEIN_LOG: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  let output = '';
  const read = (/** @type {string} */ piece) => {
    output += piece;
    if (output.includes(ended)) child.kill('SIGTERM');
  };
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', read);
  const exitCode = await new Promise((resolve) => child.once('close', resolve));
  rmSync(folder, { recursive: true, force: true });
  if (!output.includes(ended) || (exitCode !== 0 && exitCode !== null)) throw new Error(output);
}
