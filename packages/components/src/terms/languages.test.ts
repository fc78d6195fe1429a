import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { define } from '../element/define.js';
import { PleinFeedbackPrompt } from '../feedback-prompt/feedback-prompt.js';
import '../feedback-prompt/feedback-prompt.define.js';
import { feedbackTerms } from '../feedback-prompt/feedback-prompt.terms.js';
import type { FeedbackTerms } from '../feedback-prompt/terms/nl.js';
import { openExampleGateway, closeExampleGateway } from '@plein/testing/fixtures/example.js';
import { languages } from './languages.js';
import { termLanguages, type TermSets } from './terms.js';

/** Files of terms that this page has fetched, as element and language. */
const fetched = (): string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /\/([\w-]+)\/terms\/(\w\w)\.ts/.exec(name)?.slice(1, 3).join(' ') ?? []);

const show = async (language: string): Promise<PleinFeedbackPrompt> => {
  document.documentElement.lang = language;
  const prompt = await fixture<PleinFeedbackPrompt>(html`<plein-feedback-prompt></plein-feedback-prompt>`);
  await prompt.updateComplete;
  return prompt;
};

const question = (element: PleinFeedbackPrompt): string =>
  element.shadowRoot?.querySelector('#heading')?.textContent ?? '';

/** Language with which the element marks its terms, if it does. */
const marked = (element: PleinFeedbackPrompt): string | null | undefined =>
  element.shadowRoot?.querySelector('.prompt')?.getAttribute('lang');

/** An element whose files of terms cannot be fetched. */
class WithoutFiles extends PleinFeedbackPrompt {
  protected override readonly termSets: TermSets<FeedbackTerms> = {
    ...feedbackTerms,
    de: () => Promise.reject(new TypeError('The file is gone.')),
  };
}
define('test-without-files', WithoutFiles);

describe('the languages of the elements', () => {
  before(() => {
    // A page of tests loads more files than a browser records by default.
    performance.setResourceTimingBufferSize(10_000);
  });
  beforeEach(async () => {
    await openExampleGateway();
  });
  afterEach(closeExampleGateway);

  it('fetches the words of the page’s language, and of no other', async () => {
    await show('nl');
    expect(fetched()).to.deep.equal([]);
    const prompt = await show('ar');
    expect(fetched()).to.deep.equal(['feedback-prompt ar']);
    expect(question(prompt)).to.equal('هل أفادتك هذه الصفحة؟');
  });

  it('draws itself anew when the page changes its language', async () => {
    const prompt = await show('nl');
    for (const language of termLanguages) {
      document.documentElement.lang = language;
      const words =
        language === 'nl' ? feedbackTerms.nl.question : (await feedbackTerms[language]()).terms.question;
      await waitUntil(() => question(prompt) === words, languages[language].english);
      expect(marked(prompt), languages[language].english).to.equal(null);
    }
  });

  it('speaks English on a page in a language that it lacks, and says that it is English', async () => {
    const prompt = await show('es');
    expect(question(prompt)).to.equal('Did this page help you?');
    expect(marked(prompt)).to.equal('en');
  });

  it('speaks Dutch where the file of words cannot be had, and says that it is Dutch', async () => {
    document.documentElement.lang = 'de';
    const prompt = await fixture<WithoutFiles>(html`<test-without-files></test-without-files>`);
    await prompt.updateComplete;
    expect(question(prompt)).to.equal('Hielp deze pagina u?');
    expect(marked(prompt)).to.equal('nl');
    fixtureCleanup();
  });
});
