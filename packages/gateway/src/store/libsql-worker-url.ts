import { existsSync } from 'node:fs';

/** Where a bundler may have put the worker, seen from where it has put this module. */
const built = ['./libsql-worker.js', './store/libsql-worker.js', '../store/libsql-worker.js'];

/**
 * Where the worker's script is. From source (tests, development) Node cannot load TypeScript in a worker by
 * itself, so there the worker first registers the loader that the main thread was started with.
 * @throws Error when this package was built without the entry `store/libsql-worker`.
 */
export function libsqlWorkerUrl(): URL {
  if (import.meta.url.endsWith('.ts')) {
    const script = new URL('./libsql-worker.ts', import.meta.url).href;
    const loader = import.meta.resolve('tsx/esm/api');
    const code = `import { register } from '${loader}'; register(); await import('${script}');`;
    return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  }
  const found = built.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (!found) throw new Error('The entry store/libsql-worker is missing from the build.');
  return found;
}
