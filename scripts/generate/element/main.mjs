/** Makes a new element with its full set of files. Usage: npm run generate opening-notice */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elementFiles, spellings } from './element-files.mjs';
import { root } from '../../build/run-program.mjs';

const components = path.join(root, 'packages/components');

/** Ends the program with a sentence about the correct usage. @returns {never} */
function refuse(/** @type {string} */ message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

async function write(/** @type {string} */ file, /** @type {string} */ text) {
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, filepath: file }));
}

/** Adds the element to the exports of the package, and its define file to the files with side effects. */
async function publish(/** @type {string} */ name) {
  const file = path.join(components, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const entry = (/** @type {string} */ source, /** @type {string} */ script) => ({
    source: `./src/${name}/${source}.ts`,
    types: `./types/${name}/${source}.d.ts`,
    default: `./dist/${script}.js`,
  });
  const { './parts.js': parts, ...before } = manifest.exports;
  const names = Object.keys(manifest.exports);
  const after = Object.fromEntries(
    names.slice(names.indexOf('./parts.js')).map((key) => [key, manifest.exports[key]]),
  );
  for (const key of Object.keys(after)) delete before[key];
  manifest.exports = {
    ...before,
    [`./${name}.js`]: entry(`${name}.define`, name),
    [`./${name}/class.js`]: entry(name, `${name}/class`),
    ...(parts ? after : {}),
  };
  manifest.sideEffects.push(`./src/${name}/${name}.define.ts`, `./dist/${name}.js`);
  await write(file, JSON.stringify(manifest));
}

const [name, ...rest] = process.argv.slice(2);
if (!name || rest.length > 0) refuse('Give one name: npm run generate opening-notice');
if (!/^[a-z]+(-[a-z]+)+$/.test(name)) {
  refuse(
    `"${name}" is not a name for an element: write two words or more in kebab case, as in opening-notice.`,
  );
}
const folder = path.join(components, 'src', name);
if (existsSync(folder)) refuse(`packages/components/src/${name} is there already; choose another name.`);

mkdirSync(path.join(folder, 'terms'), { recursive: true });
const spelling = spellings(name);
for (const [file, text] of Object.entries(elementFiles(spelling))) await write(path.join(folder, file), text);
await publish(name);
const index = path.join(components, 'src/index.ts');
await write(index, `${readFileSync(index, 'utf8')}export * from './${name}/${name}.js';\n`);
process.stdout.write(
  `<${spelling.tag}> is in packages/components/src/${name}. ` +
    `Run: npm run test:browser -- --files 'packages/components/src/${name}/*.test.ts'\n`,
);
