/**
 * Makes packages/components/custom-elements.json: the API of each element, for Storybook, docs and wrappers.
 * From it, it makes the files for editors and type checkers. It fails when the manifest is not valid or is
 * incomplete.
 */
import { Ajv } from 'ajv';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { attributeTypes } from '../editors/attribute-types.mjs';
import { editorFiles } from '../editors/editor-files.mjs';
import { complete } from './complete.mjs';
import { elementSources } from './element-sources.mjs';
import { isElement } from './published-elements.mjs';
import { elementProblems } from './rules.mjs';
import { sourceFacts } from './source-facts.mjs';
import { root, run } from '../../build/run-program.mjs';

const folder = path.join(root, 'packages/components');
const file = path.join(folder, 'custom-elements.json');
const { code, output } = await run(
  'node',
  [
    path.join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js'),
    ...['analyze', '--quiet', '--config', '../../scripts/generate/manifest/analyzer.config.mjs'],
  ],
  { cwd: folder },
);
if (code !== 0) {
  process.stderr.write(output);
  process.exit(1);
}

const readJson = (/** @type {string} */ name) => JSON.parse(readFileSync(name, 'utf8'));
/** @type {import('custom-elements-manifest').Package} */
const manifest = readJson(file);
// The analyzer reads files in the order of the disk, which differs between machines.
manifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
const schema = readJson(path.join(root, 'node_modules/custom-elements-manifest/schema.json'));

/** @type {string[]} */
const problems = [];
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(isElement);
if (elements.length === 0) problems.push('The manifest names no element.');
for (const element of elements) {
  const name = element.tagName.replace(/^plein-/, '');
  const source = path.join(folder, 'src', name, name);
  const facts = sourceFacts(elementSources(`${source}.ts`));
  complete(element, facts);
  problems.push(...elementProblems(element, facts, readFileSync(`${source}.define.ts`, 'utf8')));
}

const validate = new Ajv({ allowUnionTypes: true, strict: false }).compile(schema);
if (!validate(manifest)) {
  for (const error of validate.errors ?? []) problems.push(`manifest${error.instancePath}: ${error.message}`);
}

function write(/** @type {string} */ name, /** @type {string} */ text) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}
const asJson = (/** @type {unknown} */ content) => `${JSON.stringify(content, undefined, 2)}\n`;

write('custom-elements.json', asJson(manifest));
write('types/attributes.d.ts', await attributeTypes(elements));
const { version } = readJson(path.join(folder, 'package.json'));
for (const [name, content] of editorFiles(manifest, version)) write(`editors/${name}`, asJson(content));

for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exit(1);
process.stdout.write(`${elements.length} elements in packages/components/custom-elements.json\n`);
