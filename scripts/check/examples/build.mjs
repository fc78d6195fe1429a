import { build } from 'esbuild';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';
import { vueFiles } from './vue-files.mjs';

const source = path.join(root, 'examples');

/** The folder of the built examples. */
export const builtExamples = path.join(root, '.plein/examples');

/** Examples with their own script to build. @type {Record<string, string>} */
const scripts = { react: 'main.tsx', vue: 'main.ts', angular: 'main.ts', server: 'client.ts' };

/** Names of the examples that are static files. `server` runs its own program. */
export const staticExamples = ['html', 'react', 'vue', 'angular'];

/**
 * Builds the examples from the built packages, as a developer's own tools would find them.
 * @throws {Error} when an example does not build
 */
export async function buildExamples() {
  rmSync(builtExamples, { recursive: true, force: true });
  for (const name of staticExamples) {
    mkdirSync(path.join(builtExamples, name), { recursive: true });
    copyFileSync(path.join(source, name, 'index.html'), path.join(builtExamples, name, 'index.html'));
    copyFileSync(path.join(source, 'page.css'), path.join(builtExamples, name, 'page.css'));
  }
  for (const [name, script] of Object.entries(scripts)) {
    await build({
      entryPoints: [path.join(source, name, script)],
      outdir: path.join(builtExamples, name),
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      tsconfig: path.join(source, 'tsconfig.json'),
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'false',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      plugins: [vueFiles()],
      logLevel: 'silent',
    });
  }
}
