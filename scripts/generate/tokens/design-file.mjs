/** @typedef {import('./tokens.mjs').Token} Token */
/** @typedef {{ [key: string]: Branch | unknown }} Branch */

/** Puts tokens into a tree by their path. */
function tree(/** @type {readonly Token[]} */ tokens, /** @type {(token: Token) => unknown} */ valueOf) {
  /** @type {Branch} */
  const root = {};
  for (const token of tokens) {
    let branch = root;
    for (const step of token.path.slice(0, -1)) branch = /** @type {Branch} */ (branch[step] ??= {});
    branch[token.path.at(-1) ?? ''] = {
      $type: token.type,
      $value: token.alias ? `{${token.alias.replace('-', '.')}}` : valueOf(token),
      $description: token.description,
    };
  }
  return root;
}

/**
 * Makes a file for design tools: DTCG in sets, as the Figma plugin Tokens Studio imports it. It has one set
 * for the tokens that all schemes share, one for the colours of each scheme, and a theme for each scheme.
 */
export function designFile(
  /** @type {readonly Token[]} */ tokens,
  /** @type {(token: Token) => unknown} */ sourceValue,
) {
  const isColour = (/** @type {Token} */ { type }) => type === 'color';
  const colours = tokens.filter(isColour);
  const schemes = /** @type {const} */ ({
    light: (/** @type {Token} */ { value }) => value,
    dark: (/** @type {Token} */ { value, dark }) => dark ?? value,
    'high-contrast-light': (/** @type {Token} */ { value, contrast }) => contrast?.[0] ?? value,
    'high-contrast-dark': (/** @type {Token} */ { value, dark, contrast }) => contrast?.[1] ?? dark ?? value,
  });
  const names = Object.keys(schemes);
  return {
    base: tree(
      tokens.filter((token) => !isColour(token)),
      sourceValue,
    ),
    ...Object.fromEntries(Object.entries(schemes).map(([name, valueOf]) => [name, tree(colours, valueOf)])),
    $themes: names.map((name) => ({
      id: name,
      name,
      group: 'Plein',
      selectedTokenSets: { base: 'enabled', [name]: 'enabled' },
    })),
    $metadata: { tokenSetOrder: ['base', ...names] },
  };
}
