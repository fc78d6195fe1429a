import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/**
 * @typedef {import('custom-elements-manifest').Package} Manifest
 * @typedef {{ name: string, description: string }} Described
 */

/** Returns a copy for the libraries. Their types have no optional properties, and they change their input. */
const copyOf = (/** @type {Manifest} */ manifest) =>
  /** @type {Parameters<typeof getWebTypesData>[0]} */ (structuredClone(manifest));

/** Merges entries with the same name, so that an editor offers each name once. */
function merged(/** @type {Described[]} */ things) {
  /** @type {Map<string, Set<string>>} */
  const descriptions = new Map();
  for (const { name, description } of things) {
    descriptions.set(name, (descriptions.get(name) ?? new Set()).add(description));
  }
  return [...descriptions].map(([name, texts]) => ({ name, description: [...texts].join(' ') }));
}

/**
 * Makes the files that describe the elements to editors: custom data of VS Code and web types of JetBrains.
 * @param {Manifest} manifest
 * @param {string} version of the package
 * @returns {Map<string, unknown>} the files, by their name
 */
export function editorFiles(manifest, version) {
  const css = JSON.parse(getVsCodeCssCustomData(copyOf(manifest), {}));
  const webTypes = JSON.parse(getWebTypesData(copyOf(manifest), {}));
  return new Map([
    ['vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(copyOf(manifest), {}))],
    [
      'vscode.css-custom-data.json',
      { ...css, properties: merged(css.properties), pseudoElements: merged(css.pseudoElements) },
    ],
    ['web-types.json', { ...webTypes, name: '@plein/components', version }],
  ]);
}
