/**
 * What Lit carries for browsers that we do not serve, and what takes its place. Every browser of the last two
 * years has constructable style sheets and native shadow roots; advice to a developer about a wrong `css` value
 * is in the development build of Lit.
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
 * Leaves out of Lit what no browser of ours needs: 0.4 KB of every element. Ends the build when Lit is written
 * otherwise than this expects, so that a new version is looked at.
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
