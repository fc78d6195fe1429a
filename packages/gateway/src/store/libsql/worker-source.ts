import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** Bundles a worker from its TypeScript source. Returns a data URL that holds the script. */
export async function translateWorker(source: URL): Promise<URL> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(source)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [
      {
        name: 'packages-by-address',
        setup: ({ onResolve }) => {
          // A script in a data URL can import only by full address.
          onResolve({ filter: /^libsql$/ }, ({ path }) => ({
            path: import.meta.resolve(path),
            external: true,
          }));
        },
      },
    ],
  });
  return new URL(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}
