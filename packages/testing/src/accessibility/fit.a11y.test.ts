import { showHalf, showNarrow, showWide, troubleWhenLarge, troubleWhenNarrow } from './fit.js';
import { findExamples, languagesOf } from './matrix.js';
import { leave, showIn } from './showing.js';
import { textThatDoesNotFit } from './text-fit.js';

/** Each example is shown once per language, then narrowed, spaced out and enlarged in place. */
describe('fits', () => {
  afterEach(leave);
  after(showWide);

  for (const { tag, example } of findExamples()) {
    for (const language of languagesOf(example)) {
      it(`<${tag}> ${example.name} in ${language}`, async () => {
        await showNarrow();
        const element = await showIn(example, language);
        const trouble = await troubleWhenNarrow(element);
        await showHalf();
        trouble.push(...(await troubleWhenLarge(element)));
        if (trouble.length > 0) throw new Error(trouble.join('\n'));
      });
    }

    it(`<${tag}> ${example.name} with words that are wider than the page`, async () => {
      await showNarrow();
      const element = await showIn({ ...example, setup: { ...example.setup, longTexts: true } }, 'nl');
      const trouble = textThatDoesNotFit(element);
      if (trouble.length > 0) throw new Error(trouble.join('\n'));
    });
  }
});
