import type { Token } from './flatten.js';

/** The default of a token: both schemes where it has a dark value. */
export function defaultValue(token: Token): string {
  return token.dark && token.dark !== token.value ? `light-dark(${token.value},${token.dark})` : token.value;
}

/** The value an element uses: Plein's own token, else the page's theme, else our default. */
export function bridgedValue(token: Token): string {
  const names = [`plein-${token.name}`, ...token.bridge];
  return names.reduceRight((fallback, name) => `var(--${name},${fallback})`, defaultValue(token));
}

/** Name of the short custom property by which the elements' own styles read a token: `--_ink`. */
export function privateName(token: Token): string {
  return `--_${token.name.replace(/^color-/, '')}`;
}

/** Declarations for `:host`, so that an element on a themed page looks like the page. */
export function bridgeDeclarations(tokens: readonly Token[]): string {
  return tokens.map((token) => `${privateName(token)}:${bridgedValue(token)};`).join('');
}

/** The neutral theme as a style sheet: every token with its default on the root. */
export function neutralTheme(tokens: readonly Token[]): string {
  const lines = tokens.map((token) => `  --plein-${token.name}: ${defaultValue(token)};`);
  return `:root {\n${lines.join('\n')}\n}\n`;
}
