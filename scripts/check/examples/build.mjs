import { build } from 'esbuild';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';
import { vueFiles } from './vue-files.mjs';

const source = path.join(root, 'examples');

/** Where the built examples stand. */
export const builtExamples = path.join(root, '.plein/examples');

/** Examples that have a script of their own to build. @type {Record<string, string>} */
const scripts = { react: 'main.tsx', vue: 'main.ts', angular: 'main.ts', server: 'client.ts' };

/** The names of the examples that are files alone; `server` runs itself. */
export const staticExamples = ['html', 'react', 'vue', 'angular'];

/**
 * Builds the examples from the packages as they are built, as a developer's own tools would find them.
 * @throws {Error} where one does not build
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
