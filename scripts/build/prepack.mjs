/**
 * Brings everything that npm packs up to date: the manifest with its editor data, whole builds, and types. npm runs it
 * before it packs or publishes a package, so that a package is right whatever was run before.
 */
import { run } from './run-program.mjs';

/** @type {readonly string[][]} */
const steps = [
  ['--import=tsx', '--conditions=source', 'scripts/generate/manifest/main.mjs'],
  ['scripts/build.mjs'],
  ['node_modules/typescript-native/bin/tsc', '-b'],
];
for (const step of steps) {
  const { code, output } = await run('node', step);
  if (code === 0) continue;
  process.stderr.write(output);
  process.exit(code);
}
