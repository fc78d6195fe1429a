import { existsSync } from 'node:fs';

/**
 * Where the worker's script is: beside this module, or in `store/` below it when a bundler has put this module
 * into an entry. From source (tests, development) Node cannot load TypeScript in a worker by itself, so the
 * worker first registers the loader that the main thread was started with.
 */
export function libsqlWorkerUrl(): URL {
  if (import.meta.url.endsWith('.ts')) {
    const script = new URL('./libsql-worker.ts', import.meta.url).href;
    const loader = import.meta.resolve('tsx/esm/api');
    const code = `import { register } from '${loader}'; register(); await import('${script}');`;
    return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  }
  const beside = new URL('./libsql-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('./store/libsql-worker.js', import.meta.url);
}
