/**
 * The charting library takes in two small packages that are no ES modules. They are wrapped as they stand, in the
 * build, which needs no library for it.
 */
const wrapped = /\/node_modules\/(interval-tree-1d|binary-search-bounds)\/[\w-]+\.js$/;

/** The source of a CommonJS module as an ES module; any other source as it is. */
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

/** For the build. @returns {import('rollup').Plugin} */
export function commonJs() {
  return {
    name: 'plein-common-js',
    transform(source, id) {
      const code = asEsModule(id, source);
      return code === undefined ? undefined : { code, map: { mappings: '' } };
    },
  };
}
