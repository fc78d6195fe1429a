import { installWhenNeeded } from './install.mjs';
import { rememberBuilt, stalePackages } from './stale.mjs';

/**
 * Installs what is missing and builds what is out of date, and shows the progress. It ends the program on a
 * failure. The files for a page are ready in seconds, but larger than those of `npm run build`.
 */
export async function makeReady() {
  await installWhenNeeded();
  const stale = stalePackages({ quick: true });
  if (stale.length === 0) return;
  process.stdout.write(`Building ${stale.map(({ name }) => name).join(', ')} …\n`);
  const { buildQuickly } = await import('./quick.mjs');
  try {
    await buildQuickly(stale.map(({ name }) => name));
    for (const { name, stamp } of stale) rememberBuilt(name, { stamp, quick: true });
  } catch (error) {
    process.stderr.write(
      `Plein could not be built: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exit(1);
  }
}
