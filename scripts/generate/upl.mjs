/**
 * Writes the municipal names of the Uniforme Productnamenlijst (UPL) for the subject search of the newsroom.
 * Source: the official list, October 2023 (https://standaarden.overheid.nl/upl), in the folder that
 * PLEIN_SPECS names. Usage: node scripts/generate/upl.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../build/run-program.mjs';

const specs = path.resolve(root, process.env['PLEIN_SPECS'] ?? '../shared/data');
const list = path.join(specs, 'upl/UPL-actueel-2023-10.csv');
const target = path.join(root, 'packages/newsroom/src/shared/subjects/upl.ts');
const prefix = 'http://standaarden.overheid.nl/owms/terms/';

/** Returns the fields of one line of CSV. No field of the list contains a line break. @returns {string[]} */
const fieldsOf = (/** @type {string} */ line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );

const [head = '', ...lines] = readFileSync(list, 'utf8')
  .replace(/^\uFEFF/, '')
  .trim()
  .split(/\r?\n/);
const columns = fieldsOf(head);
const [nameAt, uriAt, municipalAt] = ['UniformeProductnaam', 'URI', 'Gemeente'].map((column) =>
  columns.indexOf(column),
);
/** @type {Map<string, string>} */
const names = new Map();
for (const fields of lines.map(fieldsOf)) {
  const [name = '', uri = '', municipal] = [nameAt, uriAt, municipalAt].map((at) => fields[at ?? -1]);
  if (municipal !== 'X') continue;
  if (!uri.startsWith(prefix)) throw new Error(`${uri} does not start with ${prefix}.`);
  names.set(name, uri.slice(prefix.length));
}
const pairs = [...names].sort(([one], [other]) => one.localeCompare(other, 'nl'));
/** The entries in lines of about a hundred characters at most, so that a diff of the list is readable. */
const written = pairs
  .map((pair) => pair.join('|'))
  .reduce((text, entry) => {
    const isFull = text.length - text.lastIndexOf('\n') + entry.length > 100;
    return `${text}${isFull ? '\n' : ';'}${entry}`;
  });
writeFileSync(
  target,
  `/**
 * The ${String(names.size)} names of the Uniforme Productnamenlijst that municipalities use, each with the end of its URI
 * after a bar, and a semicolon or a new line between them.
 * Source: the official list of October 2023, https://standaarden.overheid.nl/upl. Written by scripts/generate/upl.mjs.
 */
export const uplNames = \`${written}\`;

/** What every URI of the list begins with. */
export const uplPrefix = '${prefix}';
`,
);
process.stdout.write(`${String(names.size)} names are in packages/newsroom/src/shared/subjects/upl.ts.\n`);
