/**
 * One token, with what Plein's extension of the format says of it.
 * @typedef {object} Token
 * @property {readonly string[]} path
 * @property {string} name without dashes in front: `color-ink`; the custom property is `--plein-<name>`
 * @property {string} type
 * @property {string} value as CSS
 * @property {string | undefined} dark
 * @property {readonly [string, string] | undefined} contrast in high contrast: light and dark
 * @property {string} description
 * @property {readonly string[]} chain custom properties of the page's theme that are tried, in this order
 * @property {string | undefined} privateName by which the styles of the elements read it: `--_ink`; without one they read the token in place, since few do
 * @property {string | undefined} alias name of the token that it is where nothing else is said
 * @property {string | undefined} derived how an element derives it where the page says nothing
 */

const aliasPattern = /^\{(.+)\}$/;

/** Reads the tokens of a dictionary; an alias takes the dark and high contrast values of what it stands for. */
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
      derived: own.derived,
    });
  };
  const isAlias = (/** @type {import('style-dictionary/types').TransformedToken} */ node) =>
    aliasPattern.test(String(node.original.$value));
  const nodes = dictionary.allTokens;
  // An alias is read after what it stands for, an alias of an alias last; the order of the source is kept.
  nodes.filter((node) => !isAlias(node)).forEach(read);
  nodes.filter(isAlias).forEach(read);
  return nodes.map((node) => /** @type {Token} */ (tokens.get(node.path.join('-'))));
}

/** `light-dark()` where the two differ. */
export const both = (/** @type {string} */ light, /** @type {string | undefined} */ dark) =>
  dark !== undefined && dark !== light ? `light-dark(${light},${dark})` : light;

/** `#ffffff` as `#fff`. */
const short = (/** @type {string} */ value) => value.replace(/#(\w)\1(\w)\2(\w)\3(?!\w)/g, '#$1$2$3');

/** What an element falls back to, where neither Plein's own token nor the page's theme says something. */
function fallback(/** @type {Token} */ token, /** @type {readonly Token[]} */ all) {
  const target = all.find(({ name }) => name === token.alias);
  if (target) return `var(${target.privateName})`;
  return token.derived ?? short(both(token.value, token.dark)).replaceAll(', ', ',');
}

/** The value an element uses: Plein's own token, else the page's theme, else our default. */
export function bridgedValue(/** @type {Token} */ token, /** @type {readonly Token[]} */ all) {
  const names = [`plein-${token.name}`, ...token.chain];
  return names.reduceRight((rest, name) => `var(--${name},${rest})`, fallback(token, all));
}

/** Declarations for `:host`, so that an element on a themed page looks like the page. */
export function bridgeDeclarations(/** @type {readonly Token[]} */ tokens) {
  return tokens
    .filter(({ privateName }) => privateName)
    .map((token) => `${token.privateName}:${bridgedValue(token, tokens)};`)
    .join('');
}

/** What is derived, in public names: for a theme or a reader, not for the inside of an element. */
export function derivedInPublic(/** @type {Token} */ { derived }, /** @type {readonly Token[]} */ all) {
  return derived?.replaceAll(/--_[\w-]+/g, (name) => {
    const token = all.find(({ privateName }) => privateName === name);
    return token ? `--plein-${token.name}` : name;
  });
}

/**
 * What an element would take at a place on a page, as CSS that stands by itself: with what an alias and a derived
 * value fall back to written out.
 * @returns {string}
 */
export function publicValue(/** @type {Token} */ token, /** @type {readonly Token[]} */ all) {
  const inFull = bridgedValue(token, all);
  return inFull.replaceAll(/var\((--_[\w-]+)\)/g, (_, name) => {
    const target = all.find(({ privateName }) => privateName === name);
    return target ? publicValue(target, all) : name;
  });
}
