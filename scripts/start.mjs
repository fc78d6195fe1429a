/** Does the main job: installs what is missing, builds what is out of date, and opens Plein on one port. */
import { requireNode } from './steps/node-version.mjs';

requireNode();
const { installWhenNeeded } = await import('./steps/install.mjs');
await installWhenNeeded();
const { stalePackages } = await import('./build/stale.mjs');
if (stalePackages().length > 0) {
  const { run } = await import('./steps/run.mjs');
  const { code } = await run('node', ['scripts/build.mjs'], { show: true });
  if (code !== 0) {
    process.stderr.write('Plein could not be built; see the message above.\n');
    process.exit(1);
  }
}
await import(new URL('../packages/demo/dist/main.js', import.meta.url).href);
