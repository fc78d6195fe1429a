/**
 * Code of Lit for browsers that we do not support, with its replacement. Every browser of the last two years
 * has constructable style sheets and native shadow roots. The development build of Lit still warns developers
 * about a wrong `css` value.
 * @type {Readonly<Record<string, readonly (readonly [RegExp, string])[]>>}
 */
const replacements = {
  '@lit/reactive-element/css-tag.js': [
    [
      /\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
      '!0',
    ],
    [/throw Error\("CSSResult is not constructable[^"]*"\)/, 'throw Error()'],
    [/throw Error\("Value passed to 'css'[^"]*"\+\w+\+"[^"]*"\)/, 'throw Error()'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
  ],
  'lit-html/lit-html.js': [
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
    [/,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
  ],
  'lit-element/lit-element.js': [
    [/\w+\.litElementPolyfillSupport/, 'void 0'],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/, ''],
  ],
};

/**
 * Removes code from Lit that no supported browser needs: 0.4 KB of every element. It ends the build when the
 * code of Lit differs from what it expects, so that a developer reviews each new version.
 * @returns {import('rollup').Plugin}
 */
export function leanLit() {
  return {
    name: 'plein-lean-lit',
    transform(code, id) {
      const file = Object.keys(replacements).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      let lean = code;
      for (const [from, to] of replacements[file] ?? []) {
        if (!from.test(lean)) {
          this.error(
            `${file} of Lit has changed: look what became of ${String(from)} and change lean-lit.mjs.`,
          );
        }
        lean = lean.replace(from, to);
      }
      return { code: lean, map: null };
    },
  };
}
