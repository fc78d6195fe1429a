import { troubleByAxe } from './axe.js';
import { engine, findExamples, languagesOf, matrix } from './matrix.js';
import { leave, showIn, applyTheme } from './showing.js';

/** Each example is shown once per language. The colours change in place. */
describe('is accessible', () => {
  afterEach(leave);
  // Chromium runs the next test file in the same page.
  if (engine === 'chromium') after(() => applyTheme('light'));

  for (const { tag, example } of findExamples()) {
    for (const language of languagesOf(example)) {
      it(`<${tag}> ${example.name} in ${language}, ${matrix.schemes.join(', ')}`, async () => {
        const element = await showIn(example, language);
        const trouble: string[] = [];
        for (const scheme of matrix.schemes) {
          await applyTheme(scheme);
          const found = await troubleByAxe(element);
          trouble.push(...found.map((line) => `${scheme}: ${line}`));
        }
        if (trouble.length > 0) throw new Error(trouble.join('\n'));
      });
    }
  }
});
