/** Makes ready what is missing, and opens Plein. */
import { stalePackages } from '../build/stale.mjs';
import { installWhenNeeded } from './install.mjs';
import { run } from './run.mjs';

await installWhenNeeded();
if (stalePackages().length > 0) {
  const { code } = await run('node', ['scripts/build.mjs'], { show: true });
  if (code !== 0) {
    process.stderr.write('Plein could not be built; see the message above.\n');
    process.exit(1);
  }
}
await import(new URL('../../packages/demo/dist/main.js', import.meta.url).href);
