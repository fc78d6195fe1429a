import { stalePackages } from './stale.mjs';
import { installWhenNeeded } from './install.mjs';
import { run } from './run-program.mjs';

/** Installs what is missing and builds what is out of date, in sight; ends the program where that fails. */
export async function makeReady() {
  await installWhenNeeded();
  if (stalePackages().length === 0) return;
  const { code } = await run('node', ['scripts/build.mjs'], { show: true });
  if (code === 0) return;
  process.stderr.write('Plein could not be built; see the message above.\n');
  process.exit(1);
}
