import { existsSync } from 'node:fs';

/** Possible paths of the built worker, relative to the bundle with this module. */
const built = ['./libsql-worker.js', './store/libsql-worker.js', '../store/libsql-worker.js'];

let fromSource: Promise<URL> | undefined;

/**
 * Returns the address of the worker's script. Node cannot load TypeScript in a worker, so from source (tests,
 * development) the script is translated first, once in a process.
 * @throws Error when this package was built without the entry `store/libsql-worker`.
 */
export async function libsqlWorkerUrl(): Promise<URL> {
  if (import.meta.url.endsWith('.ts')) return (fromSource ??= translate());
  const found = built.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (!found) throw new Error('The entry store/libsql-worker is missing from the build.');
  return found;
}

async function translate(): Promise<URL> {
  const { translateWorker } = await import('./worker-source.js');
  return translateWorker(new URL('./worker.ts', import.meta.url));
}
