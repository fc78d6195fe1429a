import { compileScript, parse } from 'vue/compiler-sfc';
import { readFile } from 'node:fs/promises';

/** Returns whether a tag is one of Plein's. Vue must not look for a component of its own for it. */
const isCustomElement = (/** @type {string} */ tag) => tag.startsWith('plein-');

/**
 * Lets esbuild load the single-file components of Vue.
 * @returns {import('esbuild').Plugin}
 */
export const vueFiles = () => ({
  name: 'plein-vue-files',
  setup(build) {
    build.onLoad({ filter: /\.vue$/ }, async ({ path: filename }) => {
      const { descriptor, errors } = parse(await readFile(filename, 'utf8'), { filename });
      if (errors[0]) throw errors[0];
      const { content } = compileScript(descriptor, {
        id: filename,
        inlineTemplate: true,
        templateOptions: { compilerOptions: { isCustomElement } },
      });
      return { contents: content, loader: 'ts' };
    });
  },
});
