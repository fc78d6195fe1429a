import { both, bridgeDeclarations, colourChains, derivedInPublic, publicValue } from './tokens.mjs';

/** @typedef {import('./tokens.mjs').Token} Token */

const made = 'Made by `npm run tokens` from packages/tokens/src/source.';

/** Makes the bridge as a module. Every element loads it, so it holds only the declarations. */
export const bridgeModule = (/** @type {readonly Token[]} */ tokens) =>
  `/** ${made} What each token falls back to, as declarations for \`:host\`. */\nexport const bridge =\n  '${bridgeDeclarations(tokens)}';\n`;

/**
 * Makes what an element reads of a theme after its first render: the other declarations, and the names by
 * which a theme gives each colour.
 */
export const detailsModule = (/** @type {readonly Token[]} */ tokens) =>
  `/** ${made} Declarations for \`:host\` that follow the first render. */\n` +
  `export const details =\n  '${bridgeDeclarations(tokens, true)}';\n\n` +
  `/**\n * Custom properties that each colour is taken from, in order and without dashes, by the name with which the\n * elements read it.\n */\n` +
  `export const colourChains: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(colourChains(tokens))};\n`;

/**
 * Returns whether a theme sets a token. Spacing follows the density at each element, and a theme value would
 * override it.
 */
const inTheme = (/** @type {Token} */ { path }) => path[0] !== 'space';

const declarations = (
  /** @type {readonly Token[]} */ tokens,
  /** @type {(token: Token) => string | undefined} */ valueOf,
) =>
  tokens
    .filter(inTheme)
    .flatMap((token) => {
      const value = valueOf(token);
      return value === undefined ? [] : [`--plein-${token.name}:${value};`];
    })
    .join('');

const contrastOf = (/** @type {Token} */ { contrast, alias }) =>
  alias === undefined && contrast ? both(...contrast) : undefined;

/**
 * Returns the value of a token in a theme. Aliases and derived values stay references, so a change of one
 * token also changes the tokens that depend on it.
 */
const valueIn = (/** @type {readonly Token[]} */ tokens) => (/** @type {Token} */ token) =>
  token.alias
    ? `var(--plein-${token.alias})`
    : (derivedInPublic(token, tokens) ?? both(token.value, token.dark));

/** Makes the neutral theme: light and dark in one file, with more contrast for readers who prefer it. */
export const neutralTheme = (/** @type {readonly Token[]} */ tokens) =>
  `/* ${made} */\n:root{${declarations(tokens, valueIn(tokens))}}` +
  `@media (prefers-contrast:more){:root{${declarations(tokens, contrastOf)}}}`;

/**
 * Makes the theme with high contrast for pages that always want it, such as a kiosk or a page with a switch.
 * It comes after the neutral theme.
 */
export const highContrastTheme = (/** @type {readonly Token[]} */ tokens) =>
  `/* ${made} */\n:root{${declarations(tokens, contrastOf)}}`;

/** Makes a typed list for programs, such as Storybook, checks, and a municipality's own tools. */
export const listModule = (/** @type {readonly Token[]} */ tokens) => `/** One semantic or component token. */
export interface Token {
  /** Name without dashes in front; the custom property is \`--plein-<name>\`. */
  readonly name: string;
  readonly type: string;
  /** Our default, as CSS. */
  readonly value: string;
  /** The default in the dark, where it differs. */
  readonly dark?: string;
  /** The defaults in high contrast: light and dark. */
  readonly contrast?: readonly [string, string];
  readonly description: string;
  /** Custom properties that an element tries, in this order. */
  readonly chain: readonly string[];
  /** The whole chain as CSS: what an element takes at a place on a page. */
  readonly css: string;
  /** The token that it is where nothing is said, by name. */
  readonly alias?: string;
  /** The property by which the styles of the elements read it, where many do. */
  readonly private?: string;
}

/** ${made} */
export const tokens: readonly Token[] = ${JSON.stringify(
  tokens.map((token) => ({
    name: token.name,
    type: token.type,
    value: token.value,
    dark: token.dark,
    contrast: token.contrast,
    description: token.description,
    chain: [`--plein-${token.name}`, ...token.chain.map((one) => `--${one}`)],
    css: publicValue(token, tokens),
    alias: token.alias,
    private: token.privateName,
  })),
)};
`;

const cell = (/** @type {string | undefined} */ text) => (text ? `\`${text}\`` : '');

/** Makes the page of docs with each token, and the chain in which an element finds its value. */
export const docsPage = (/** @type {readonly Token[]} */ tokens) => `<!-- ${made} -->

# Tokens

${tokens.length} tokens make the look of all elements. An element takes the first of the chain that is there: your \`--plein-…\`, then what the theme of the page has, then our default. [For designers](designers.md) says how to change one; \`@plein/tokens\` has them as a style sheet, a typed list and a file for Figma.

| token | for | default | in the dark | then from the page | then |
| --- | --- | --- | --- | --- | --- |
${tokens
  .map((token) => {
    const { name, description, value, dark, chain, alias } = token;
    return [
      `\`--plein-${name}\``,
      description,
      cell(value),
      cell(dark === value ? undefined : dark),
      chain.map((one) => cell(`--${one}`)).join(', '),
      alias ? cell(`--plein-${alias}`) : cell(derivedInPublic(token, tokens)) || 'the default',
    ].join(' | ');
  })
  .map((row) => `| ${row} |`)
  .join('\n')}
`;
