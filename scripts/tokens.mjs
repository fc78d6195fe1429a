// Makes what is derived from the token source: the bridge for the elements and the neutral theme.
// Run it through `npm run tokens` after a change in packages/tokens/src/tokens.json.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { bridgeDeclarations, neutralTheme } from '../packages/tokens/src/css.ts';
import { flatten } from '../packages/tokens/src/flatten.ts';

const folder = new URL('../packages/tokens/src/', import.meta.url);
const tokens = flatten(JSON.parse(await readFile(new URL('tokens.json', folder), 'utf8')));

await mkdir(new URL('generated/', folder), { recursive: true });
await writeFile(
  new URL('generated/bridge.ts', folder),
  `/** Made by \`npm run tokens\`: what each token falls back to, as declarations for \`:host\`. */\nexport const bridge =\n  '${bridgeDeclarations(tokens)}';\n`,
);
await writeFile(new URL('generated/neutral.css', folder), neutralTheme(tokens));
