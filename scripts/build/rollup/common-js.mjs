/**
 * The charting library depends on two small packages that are not ES modules. The build wraps them itself, so
 * it needs no library for that.
 */
const wrapped = /\/node_modules\/(interval-tree-1d|binary-search-bounds)\/[\w-]+\.js$/;

/** Returns the source of a CommonJS module as an ES module. It returns any other source unchanged. */
function asEsModule(/** @type {string} */ id, /** @type {string} */ source) {
  if (!wrapped.test(id)) return undefined;
  const names = [...source.matchAll(/require\("([\w-]+)"\)/g)].map(([, name = '']) => name);
  const imports = names.map((name, index) => `import required${index} from ${JSON.stringify(name)};`);
  const body = names.reduce(
    (text, name, index) => text.replace(`require("${name}")`, `required${index}`),
    source.replace(/^\s*"use strict"/, ''),
  );
  return `${imports.join('\n')}\nconst module = { exports: {} };\n${body}\nexport default module.exports;\n`;
}

/** Makes the plugin that wraps CommonJS modules. @returns {import('rollup').Plugin} */
export function commonJs() {
  return {
    name: 'plein-common-js',
    transform(source, id) {
      const code = asEsModule(id, source);
      return code === undefined ? undefined : { code, map: { mappings: '' } };
    },
  };
}
