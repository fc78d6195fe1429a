import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** Makes a worker that runs from its TypeScript source, as an address that holds the script itself. */
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
          // A script without a place of its own can import only by full address.
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
