import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import StyleDictionary from 'style-dictionary';
import { root } from '../../build/run-program.mjs';
import { designFile } from './design-file.mjs';
import {
  bridgeModule,
  detailsModule,
  docsPage,
  highContrastTheme,
  listModule,
  neutralTheme,
} from './formats.mjs';
import { tokensOf } from './tokens.mjs';

const sourceFolder = path.join(root, 'packages/tokens/src/source');

/** The sources in the order of the token lists. A component token follows the semantic ones. */
const sources = ['color', 'type', 'layout', 'component'];

/** @typedef {import('./tokens.mjs').Token} Token */

/**
 * Formats of the generated files, by path.
 * @type {Record<string, (tokens: readonly Token[], dictionary: import('style-dictionary/types').Dictionary) => string>}
 */
const files = {
  'packages/tokens/src/generated/bridge.ts': bridgeModule,
  'packages/tokens/src/generated/details.ts': detailsModule,
  'packages/tokens/src/generated/list.ts': listModule,
  'packages/tokens/src/generated/neutral.css': neutralTheme,
  'packages/tokens/src/generated/high-contrast.css': highContrastTheme,
  'packages/tokens/src/generated/figma.json': (tokens, dictionary) => {
    const values = new Map(dictionary.allTokens.map((node) => [node.path.join('-'), node.original.$value]));
    return JSON.stringify(designFile(tokens, ({ name }) => values.get(name)));
  },
  'packages/tokens/src/generated/tokens.json': (_, dictionary) =>
    JSON.stringify(sourceTree(dictionary.tokens)),
  'docs/tokens.md': docsPage,
};

/** Returns the source as written, with all files in one tree. @returns {unknown} */
function sourceTree(/** @type {unknown} */ node) {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  if ('original' in node && typeof node.original === 'object' && node.original !== null) {
    const { $type, $value, $description, $extensions } = /** @type {Record<string, unknown>} */ (
      node.original
    );
    return { $type, $value, $description, $extensions };
  }
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, sourceTree(child)]));
}

/**
 * Makes every file that is generated from the token source, in memory.
 * @returns {Promise<{ file: string, text: string }[]>} paths from the root, formatted as the repository is
 */
export async function makeTokenFiles() {
  for (const [file, write] of Object.entries(files)) {
    StyleDictionary.registerFormat({
      name: file,
      format: ({ dictionary }) => write(tokensOf(dictionary), dictionary),
    });
  }
  const dictionary = new StyleDictionary({
    usesDtcg: true,
    source: sources.map((name) => path.join(sourceFolder, `${name}.tokens.json`)),
    log: { verbosity: 'silent', warnings: 'error' },
    platforms: {
      plein: {
        transforms: ['name/kebab', 'fontFamily/css', 'cubicBezier/css', 'shadow/css/shorthand'],
        files: Object.keys(files).map((file) => ({ destination: file, format: file })),
      },
    },
  });
  const outputs = await dictionary.formatPlatform('plein');
  const options = await resolveConfig(path.join(root, 'package.json'));
  return Promise.all(
    outputs.map(async ({ destination = '', output }) => ({
      file: destination,
      text: await format(String(output), { ...options, filepath: destination }),
    })),
  );
}
