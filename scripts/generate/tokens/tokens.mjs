/**
 * One token, with the fields of Plein's extension of the format.
 * @typedef {object} Token
 * @property {readonly string[]} path
 * @property {string} name without leading dashes: `color-ink`; the custom property is `--plein-<name>`
 * @property {string} type
 * @property {string} value as CSS
 * @property {string | undefined} dark
 * @property {readonly [string, string] | undefined} contrast in high contrast: light and dark
 * @property {string} description
 * @property {readonly string[]} chain custom properties of the page's theme that are tried, in this order
 * @property {string | undefined} privateName name under which the styles of the elements read it: `--_ink`.
 * Styles read a token without one directly, because few of them use it.
 * @property {string | undefined} alias name of the token that provides the value by default
 * @property {boolean} deferred whether an element reads it after its first render, with the repair of contrast
 * @property {string | undefined} derived expression with which an element derives it when the page sets no
 * value
 */

const aliasPattern = /^\{(.+)\}$/;

/** Reads the tokens of a dictionary. An alias takes the dark and high contrast values of its target. */
export function tokensOf(/** @type {import('style-dictionary/types').Dictionary} */ dictionary) {
  /** @type {Map<string, Token>} */
  const tokens = new Map();
  const read = (/** @type {import('style-dictionary/types').TransformedToken} */ node) => {
    const own = node.$extensions?.['nl.plein'] ?? {};
    const alias = aliasPattern.exec(String(node.original.$value))?.[1]?.replaceAll('.', '-');
    const target = alias === undefined ? undefined : tokens.get(alias);
    const name = node.path.join('-');
    tokens.set(name, {
      path: node.path,
      name,
      type: String(node.$type),
      value: String(node.$value),
      dark: own.dark ?? target?.dark,
      contrast: own.contrast ?? target?.contrast,
      description: String(node.$description ?? ''),
      chain: own.bridge ?? [],
      privateName: own.inPlace ? undefined : `--_${own.private ?? name.replace(/^color-/, '')}`,
      alias,
      deferred: own.deferred ?? false,
      derived: own.derived,
    });
  };
  const isAlias = (/** @type {import('style-dictionary/types').TransformedToken} */ node) =>
    aliasPattern.test(String(node.original.$value));
  const nodes = dictionary.allTokens;
  // An alias is read after its target, and an alias of an alias last. The order of the source stays.
  nodes.filter((node) => !isAlias(node)).forEach(read);
  nodes.filter(isAlias).forEach(read);
  return nodes.map((node) => /** @type {Token} */ (tokens.get(node.path.join('-'))));
}

/** Returns `light-dark()` when the two values differ. */
export const both = (/** @type {string} */ light, /** @type {string | undefined} */ dark) =>
  dark !== undefined && dark !== light ? `light-dark(${light},${dark})` : light;

/** `#ffffff` as `#fff`. */
const short = (/** @type {string} */ value) => value.replace(/#(\w)\1(\w)\2(\w)\3(?!\w)/g, '#$1$2$3');

/** Returns the value of an element when neither Plein's own token nor the page's theme sets one. */
function fallback(/** @type {Token} */ token, /** @type {readonly Token[]} */ all) {
  const target = all.find(({ name }) => name === token.alias);
  if (target) return `var(${target.privateName})`;
  return token.derived ?? short(both(token.value, token.dark)).replaceAll(', ', ',');
}

/** Returns the value that an element uses: Plein's own token, else the page's theme, else our default. */
export function bridgedValue(/** @type {Token} */ token, /** @type {readonly Token[]} */ all) {
  const names = [`plein-${token.name}`, ...token.chain];
  return names.reduceRight((rest, name) => `var(--${name},${rest})`, fallback(token, all));
}

/**
 * Returns declarations for `:host`, so that an element on a themed page looks like the page: those of the
 * first render, or those that are deferred.
 */
export function bridgeDeclarations(/** @type {readonly Token[]} */ tokens, deferred = false) {
  return tokens
    .filter((token) => token.privateName && token.deferred === deferred)
    .map((token) => `${token.privateName}:${bridgedValue(token, tokens)};`)
    .join('');
}

/** Returns the custom properties that each colour is taken from, in order, by private name without dashes. */
export function colourChains(/** @type {readonly Token[]} */ tokens) {
  return Object.fromEntries(
    tokens
      .filter(({ type, privateName }) => type === 'color' && privateName)
      .map(({ name, chain, privateName }) => [privateName?.replace('--_', ''), [`plein-${name}`, ...chain]]),
  );
}

/**
 * Returns a derived value with public names, for a theme or a reader. Inside an element the private names are
 * used.
 */
export function derivedInPublic(/** @type {Token} */ { derived }, /** @type {readonly Token[]} */ all) {
  return derived?.replaceAll(/--_[\w-]+/g, (name) => {
    const token = all.find(({ privateName }) => privateName === name);
    return token ? `--plein-${token.name}` : name;
  });
}

/**
 * Returns the value of an element at a place on a page as self-contained CSS. The fallbacks of aliases and
 * derived values are written out.
 * @returns {string}
 */
export function publicValue(/** @type {Token} */ token, /** @type {readonly Token[]} */ all) {
  const inFull = bridgedValue(token, all);
  return inFull.replaceAll(/var\((--_[\w-]+)\)/g, (_, name) => {
    const target = all.find(({ privateName }) => privateName === name);
    return target ? publicValue(target, all) : name;
  });
}
