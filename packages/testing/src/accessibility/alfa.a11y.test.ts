import { troubleByAlfa } from './alfa.js';
import { findExamples, languagesOf } from './matrix.js';
import { leave, showIn } from './showing.js';

/** Each example is read by a second engine, whose rules have other authors than those of axe. */
describe('is accessible to a second engine', () => {
  afterEach(leave);

  for (const { tag, example } of findExamples()) {
    for (const language of languagesOf(example)) {
      it(`<${tag}> ${example.name} in ${language}`, async () => {
        await showIn(example, language);
        const trouble = await troubleByAlfa();
        if (trouble.length > 0) throw new Error(trouble.join('\n'));
      });
    }
  }
});
