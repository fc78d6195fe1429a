import { executeServerCommand } from '@web/test-runner-commands';
import { exampleSets } from '../fixtures/example-sets.js';
import { findExamples, matrix } from './matrix.js';
import { leave, showIn } from './showing.js';

interface Tree {
  readonly text: string;
  /** Number of roles that have a name. */
  readonly named: number;
  /** Roles that need a name and have none. */
  readonly nameless: readonly string[];
}

type Trees = Record<string, string>;

const knownTrees = (tag: string): Promise<Trees> => executeServerCommand('plein-known-trees', tag);

/** Lines that only one of the two texts has. */
function difference(known: string, now: string): string {
  const [before, after] = [known.split('\n'), now.split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ].join('\n');
}

/** Compares every example with its stored accessibility tree; `npm run trees` stores the trees. */
describe('says to a screen reader what it said', () => {
  const found: Record<string, Trees> = {};
  afterEach(leave);

  for (const { tag, example } of findExamples()) {
    it(`<${tag}> ${example.name}`, async () => {
      const element = await showIn(example, example.language ?? 'nl');
      element.parentElement?.setAttribute('data-plein-tree', '');
      const { text, named, nameless } = await executeServerCommand<Tree, undefined>('plein-tree');
      if (nameless.length > 0) throw new Error(`Without a name: ${nameless.join(', ')}\n${text}`);
      // Some parts are only text. The element around them gives the name.
      const isNamed = tag.startsWith('part-') ? text !== '' : named > 0;
      if (!isNamed) throw new Error(`Nothing has a role with a name:\n${text}`);
      (found[tag] ??= {})[example.name] = text;
      const known = (await knownTrees(tag))[example.name];
      if (matrix.write || known === text) return;
      throw new Error(
        known === undefined
          ? 'It has no tree yet. Run npm run trees.'
          : `The tree has changed. Check the difference, then run npm run trees.\n${difference(known, text)}`,
      );
    });
  }

  it('and no example is remembered that is no longer there', async () => {
    for (const { tag, examples } of exampleSets) {
      const known = await knownTrees(tag);
      const kept = Object.fromEntries(
        examples.flatMap(({ name }) => {
          const text = found[tag]?.[name] ?? known[name];
          return text === undefined ? [] : [[name, text]];
        }),
      );
      if (matrix.write) await executeServerCommand('plein-keep-trees', { tag, known: kept });
      else if (Object.keys(known).some((name) => !(name in kept)))
        throw new Error(`<${tag}> has trees of examples that are gone. Run npm run trees.`);
    }
  });
});
