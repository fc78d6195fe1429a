import { executeServerCommand } from '@web/test-runner-commands';
import { exampleSets } from '../fixtures/example-sets.js';
import { closeExampleGateway, showExample } from '../fixtures/example.js';
import { paintedIn, lowContrast } from './measure-contrast.js';
import { addStyles, rendered } from '../accessibility/showing.js';
import {
  themesInSchemes,
  loadThemeStyles,
  still,
  bridgedTokens,
  removeTheme,
  applyTheme,
} from './apply-theme.js';

declare global {
  /** Options of this run. The page of the tests sets them before the tests load. */
  var pleinThemes:
    { readonly examples?: readonly string[]; readonly theme?: string; readonly element?: string } | undefined;
}

const asked = globalThis.pleinThemes ?? {};
const applied = themesInSchemes.filter(({ name }) => !asked.theme || name.startsWith(asked.theme));
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
    await loadThemeStyles();
    const report = [];
    for (const theme of applied) {
      await applyTheme(theme);
      report.push({ theme: theme.name, ...bridgedTokens() });
    }
    removeTheme();
    await executeServerCommand('plein-taken-over', report);
  });
  afterEach(async () => {
    removeTheme();
    await closeExampleGateway();
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
      // The first element of a page fetches the contrast repair. The themes change faster here than on a
      // page.
      await import('@plein/components/source/element/deferred-setup.js');
      await rendered();
      addStyles(element, still);
      const elements = paintedIn(element);
      const trouble: string[] = [];
      for (const theme of applied) {
        await applyTheme(theme);
        trouble.push(...lowContrast(elements).map((line) => `${theme.name}: ${line}`));
      }
      if (trouble.length > 0) throw new Error(trouble.join('\n'));
    });
  }
});
