import { readdir } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const components = new URL('../../packages/components/src/', import.meta.url);

const words = (name) => name.split('-');
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const constantName = (name) => words(name).map(capital).join('');
const titleOf = (folder) => capital(words(folder).join(' '));

/** The story files that belong to the examples, as pairs of file name and text. */
export async function storyFiles() {
  const folders = (await readdir(components, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const files = [];
  for (const { name } of folders) {
    const entries = await readdir(new URL(`${name}/`, components));
    if (!entries.includes(`${name}.examples.ts`)) continue;
    files.push([`${name}.stories.ts`, await storyFile(name)]);
  }
  return files;
}

async function storyFile(folder) {
  const module = await import(new URL(`${folder}/${folder}.examples.ts`, components).href);
  const [exported, set] = Object.entries(module).find(([, value]) => Array.isArray(value?.examples)) ?? [];
  if (!set) throw new Error(`${folder}.examples.ts exports no ExampleSet.`);
  const path = `../../packages/components/src/${folder}/${folder}.examples.js`;
  const stories = set.examples
    .map(({ name }) => `export const ${constantName(name)} = exampleStory(${exported}, '${name}');`)
    .join('\n');
  const text = `// Made by \`npm run stories\` from the named examples; change those.
import { ${exported} } from '${path}';
import { exampleMeta, exampleStory } from '../example-story.js';

export default { ...exampleMeta(${exported}), title: 'Elements/${titleOf(folder)}' };

${stories}
`;
  return format(text, {
    ...(await resolveConfig(new URL('../../package.json', import.meta.url).pathname)),
    parser: 'typescript',
  });
}
