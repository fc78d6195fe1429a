/**
 * Builds what is out of date into `packages/<name>/dist`, with progress. Usage: npm run build [-- name …];
 * a package that is named is built in any case.
 */
import path from 'node:path';
import { rollup } from 'rollup';
import { rememberBuilt, stalePackages } from './build/stale.mjs';
import { root } from './steps/run.mjs';

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : stalePackages();
if (names.length > 0) {
  process.env['PLEIN_BUILD'] = names.join(',');
  const { default: options } = await import('../rollup.config.mjs');
  for (const [index, option] of options.entries()) {
    const place = path.relative(root, option.output.dir ?? '');
    process.stdout.write(`Building ${place} (${index + 1} of ${options.length}) …\n`);
    const bundle = await rollup(option);
    await bundle.write(option.output);
    await bundle.close();
  }
  rememberBuilt(names);
}
