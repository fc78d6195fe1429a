import { isTest } from '../sources.mjs';

const here = 'scripts/check/graph/rules/layers.mjs';
const gateway = 'packages/gateway/src/';

/**
 * The folders of the gateway, lowest first. Folders in one list are on the same layer, and do not import each
 * other.
 * @type {readonly (readonly string[])[]}
 */
export const layers = [
  ['store'],
  ['core'],
  ['http', 'aggregation'],
  ['auth', 'connectors'],
  ['residents'],
  ['systems'],
  ['staff'],
  ['retention', 'app.ts'],
  ['server', 'browser.ts'],
  ['cli'],
  ['index.ts'],
];

/**
 * Returns the folder of the gateway that a file is in, or the name of a file at its root.
 * @returns {string | undefined}
 */
export const layerOf = (/** @type {string} */ file) =>
  file.startsWith(gateway) ? file.slice(gateway.length).split('/')[0] : undefined;

const heightOf = (/** @type {string} */ layer) => layers.findIndex((names) => names.includes(layer));

/**
 * A folder of the gateway imports only from the layers below it. Tests may import all of it.
 * @type {import('../rule.mjs').Rule}
 */
export function layerRule({ arrows }) {
  return [...arrows].flatMap(([file, imports]) => {
    const from = isTest(file) ? undefined : layerOf(file);
    if (from === undefined) return [];
    if (heightOf(from) < 0) {
      return [
        {
          file,
          other: here,
          advice: `Give ${from} a place in the layers, or move the file into one of them.`,
        },
      ];
    }
    return imports.flatMap(({ to }) => {
      const target = to === undefined || isTest(to) ? undefined : layerOf(to);
      if (to === undefined || target === undefined || target === from) return [];
      if (heightOf(target) < heightOf(from)) return [];
      return [{ file, other: to, advice: adviceFor(from, target) }];
    });
  });
}

function adviceFor(/** @type {string} */ from, /** @type {string} */ target) {
  const relation = heightOf(from) === heightOf(target) ? 'beside' : 'below';
  const place = layers[heightOf(from) - 1]?.join(' or ');
  return `${from} is ${relation} ${target}: move what both need to ${place ?? 'a package below'}, or pass it in.`;
}
