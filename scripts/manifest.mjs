/**
 * Makes packages/components/custom-elements.json: what each element takes, says and shows, for editors,
 * Storybook and the React wrappers. Fails where it is not a valid manifest, or where a description is missing.
 */
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isElement } from './manifest/published-elements.mjs';
import { root, run } from './steps/run.mjs';

const folder = path.join(root, 'packages/components');
const { code, output } = await run(
  'node',
  [
    path.join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js'),
    ...['analyze', '--quiet', '--config', '../../custom-elements-manifest.config.mjs'],
  ],
  { cwd: folder },
);
if (code !== 0) {
  process.stderr.write(output);
  process.exit(1);
}

const readJson = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));
/** @type {import('custom-elements-manifest').Package} */
const manifest = readJson(path.join(folder, 'custom-elements.json'));
const schema = readJson(path.join(root, 'node_modules/custom-elements-manifest/schema.json'));

/** @type {string[]} */
const problems = [];
const validate = new Ajv({ allowUnionTypes: true, strict: false }).compile(schema);
if (!validate(manifest)) {
  for (const error of validate.errors ?? []) problems.push(`manifest${error.instancePath}: ${error.message}`);
}

const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(isElement);
if (elements.length === 0) problems.push('The manifest names no element.');
for (const element of elements) {
  const described = {
    property: (element.members ?? []).filter(({ kind }) => kind === 'field'),
    attribute: element.attributes ?? [],
    event: element.events ?? [],
    slot: element.slots ?? [],
    part: element.cssParts ?? [],
    'custom property': element.cssProperties ?? [],
  };
  if (!element.description) problems.push(`<${element.tagName}> has no description.`);
  for (const [kind, things] of Object.entries(described)) {
    for (const { name, description } of things) {
      if (!description) problems.push(`<${element.tagName}>: the ${kind} "${name}" has no description.`);
    }
  }
}

for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exit(1);
process.stdout.write(`${elements.length} elements in packages/components/custom-elements.json\n`);
