/**
 * Builds the packages that are out of date into `packages/<name>/dist`, as they ship, and prints the
 * progress.
 * Usage: npm run build [-- name …]; the packages that are named are always built.
 */
import { rollup } from 'rollup';
import { buildsOf } from './build/rollup/builds.mjs';
import { currentStamps, rememberBuilt, stalePackages } from './build/stale.mjs';

const asked = process.argv.slice(2);
const stamps = currentStamps();
const names = asked.length > 0 ? asked : stalePackages().map(({ name }) => name);
for (const [index, name] of names.entries()) {
  process.stdout.write(`Building ${name} (${index + 1} of ${names.length}) …\n`);
  try {
    for (const build of buildsOf(name)) {
      const bundle = await rollup(build);
      await bundle.write(build.output);
      await bundle.close();
    }
  } catch (error) {
    process.stderr.write(`${name} could not be built: ${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
  rememberBuilt(name, { stamp: stamps[name] ?? '', quick: false });
}
