import { readdir } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { bilingualState, bilingualTitle } from '../../../stories/docs/dutch.ts';

/** @typedef {import('../../../packages/components/src/examples/example.js').ExampleSet} ExampleSet */

const components = new URL('../../../packages/components/src/', import.meta.url);

const words = (/** @type {string} */ name) => name.split('-');
const capital = (/** @type {string} */ word) => word.charAt(0).toUpperCase() + word.slice(1);
const constantName = (/** @type {string} */ name) => words(name).map(capital).join('');
const title = (/** @type {string} */ name) => capital(words(name).join(' ')).replace('english', 'English');

/** The part of a story's address that is its own: the English title, so that no address changes with the Dutch. */
const idOf = (/** @type {string} */ page) => page.toLowerCase().replaceAll(/[^a-z]+/g, '-');

const isExampleSet = (/** @type {unknown} */ value) =>
  typeof value === 'object' && value !== null && 'examples' in value && Array.isArray(value.examples);

/**
 * Returns the story files of the elements: one for each element, with a story for each named example.
 * @returns {Promise<[name: string, text: string][]>}
 */
export async function storyFiles() {
  /** @type {[string, string][]} */
  const files = [];
  for (const entry of await readdir(components, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const { name } = entry;
    const inside = await readdir(new URL(`${name}/`, components));
    if (inside.includes(`${name}.examples.ts`)) files.push([`${name}.stories.ts`, await storyFile(name)]);
  }
  return files;
}

/**
 * Returns the story files of the parts, made from their examples in the same format.
 * @returns {Promise<[name: string, text: string][]>}
 */
export async function partStoryFiles() {
  const names = (await readdir(new URL('parts/examples/', components)))
    .filter((name) => name.endsWith('.examples.ts'))
    .map((name) => name.replace('.examples.ts', ''));
  return Promise.all(
    names.map(async (name) => [
      `${name}.stories.ts`,
      await storyText(`parts/examples/${name}.examples`, {
        title: `Parts/${title(name)}`,
        kind: 'part',
        from: './part-story.js',
      }),
    ]),
  );
}

const storyFile = (/** @type {string} */ folder) =>
  storyText(`${folder}/${folder}.examples`, {
    title: `Elements/${title(folder)}`,
    kind: 'example',
    from: '../example-story.js',
  });

/**
 * Returns the stories for the examples in one module. The helpers of its kind render them.
 * @param {string} path path of the module in the sources of the components, without its extension
 * @param {{ title: string, kind: string, from: string }} helpers
 */
async function storyText(path, { title: page, kind, from }) {
  /** @type {Record<string, unknown>} */
  const module = await import(new URL(`${path}.ts`, components).href);
  const [exported, value] = Object.entries(module).find(([, each]) => isExampleSet(each)) ?? [];
  if (!exported) throw new Error(`${path}.ts exports no ExampleSet.`);
  const { examples } = /** @type {ExampleSet} */ (value);
  const stories = examples.map(
    ({ name }) =>
      `export const ${constantName(name)} = { ...${kind}Story(${exported}, '${name}'), name: ${JSON.stringify(bilingualState(name, title(name)))} };`,
  );
  const text = `// Made by \`npm run stories\` from the named examples; change those.
import { ${exported} } from '../../packages/components/src/${path}.js';
import { ${kind}Meta, ${kind}Story } from '${from}';

export default { ...${kind}Meta(${exported}), title: '${bilingualTitle(page)}', id: '${idOf(page)}' };

${stories.join('\n')}
`;
  const options = await resolveConfig(new URL('../../../package.json', import.meta.url).pathname);
  return format(text, { ...options, parser: 'typescript' });
}
