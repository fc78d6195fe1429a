/** Checks each package that is published as npm would pack it: every entry point is there, with its types. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from './steps/run.mjs';

const packages = path.join(root, 'packages');
for (const name of readdirSync(packages)) {
  const pkgDir = path.join(packages, name);
  const manifest = JSON.parse(readFileSync(path.join(pkgDir, 'package.json'), 'utf8'));
  if (manifest.private) continue;
  const { messages } = await publint({ pkgDir, strict: true });
  for (const message of messages) {
    process.exitCode = 1;
    process.stderr.write(`${manifest.name}: ${formatMessage(message, manifest, { color: false })}\n`);
  }
}
