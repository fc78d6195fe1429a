import { executeServerCommand } from '@web/test-runner-commands';
import { exampleSets } from '../fixtures/example-sets.js';
import { leaveWorld, showExample } from '../fixtures/example.js';
import { drawnIn, illegible } from './measure-contrast.js';
import { addStyles, drawn } from '../accessibility/showing.js';
import { dresses, openWardrobe, still, takenOver, undress, wear } from './apply-theme.js';

declare global {
  /** What this run looks at; the page of the tests says so before they load. */
  var pleinThemes:
    { readonly examples?: readonly string[]; readonly theme?: string; readonly element?: string } | undefined;
}

const asked = globalThis.pleinThemes ?? {};
const worn = dresses.filter(({ name }) => !asked.theme || name.startsWith(asked.theme));
const shown = exampleSets
  .filter(({ tag }) => !asked.element || tag.includes(asked.element))
  .flatMap(({ tag, examples }) => examples.map((example) => ({ tag, example })))
  .filter(({ tag, example }) => !asked.examples || asked.examples.includes(`${tag} ${example.name}`));

const warnings: string[] = [];
const warn = console.warn;

/** Each example is loaded once; the themes change in place. */
describe('is legible', () => {
  before(async () => {
    console.warn = (message: string) => warnings.push(message);
    await openWardrobe();
    const report = [];
    for (const dress of worn) {
      await wear(dress);
      report.push({ theme: dress.name, ...takenOver() });
    }
    undress();
    await executeServerCommand('plein-taken-over', report);
  });
  afterEach(async () => {
    undress();
    await leaveWorld();
  });
  after(async () => {
    console.warn = warn;
    await executeServerCommand(
      'plein-mended',
      warnings.filter((text) => text.startsWith('Plein: ')),
    );
  });

  for (const { tag, example } of shown) {
    it(`<${tag}> ${example.name}`, async () => {
      const element = await showExample(example);
      // The first element of a page fetches what keeps it legible; the themes change faster here than on a page.
      await import('@plein/components/source/element/deferred-setup.js');
      await drawn();
      addStyles(element, still);
      const elements = drawnIn(element);
      const trouble: string[] = [];
      for (const dress of worn) {
        await wear(dress);
        trouble.push(...illegible(elements).map((line) => `${dress.name}: ${line}`));
      }
      if (trouble.length > 0) throw new Error(trouble.join('\n'));
    });
  }
});
