import { expect, fixture, html } from '@open-wc/testing';
import type { FeedbackSubmission } from '@plein/domain/feedback.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { inside, press, shown, type } from '../examples/interact.js';
import { describeExamples } from '@plein/testing/fixtures/describe-examples.js';
import { focused, heard, keys, measured, overflowAt320, typed } from '@plein/testing/fixtures/interaction.js';
import {
  openExampleGateway,
  closeExampleGateway,
  settle,
  showExample,
  testGateway,
} from '@plein/testing/fixtures/example.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import type { FeedbackGiven } from './feedback-prompt.controller.js';
import './feedback-prompt.define.js';
import { feedbackPromptExamples } from './feedback-prompt.examples.js';
import type { PleinFeedbackPrompt } from './feedback-prompt.js';

describeExamples(feedbackPromptExamples);

const yes = '.answers button:first-child';
const no = '.answers button:last-child';

describe('<plein-feedback-prompt>', () => {
  let measures: MeasureDetail[];
  let given: FeedbackGiven[];

  async function show(
    attributes = html`<plein-feedback-prompt></plein-feedback-prompt>`,
  ): Promise<PleinFeedbackPrompt> {
    const element = await showExample<PleinFeedbackPrompt>({
      name: 'shown',
      description: 'Shown for a test.',
      render: () => attributes,
    });
    measures = heard(element, 'plein-measure');
    given = heard(element, 'plein-feedback-given');
    return element;
  }

  const sent = (): FeedbackSubmission[] =>
    testGateway()
      .requests.filter(({ path }) => path === '/v1/feedback-submissions')
      .map(({ body }) => body as FeedbackSubmission);

  afterEach(closeExampleGateway);

  it('asks with a heading of the level that fits the page, and two buttons', async () => {
    const element = await show(html`<plein-feedback-prompt heading-level="3"></plein-feedback-prompt>`);
    expect(inside(element, 'h3').textContent).to.equal('Hielp deze pagina u?');
    expect(inside(element, yes).getAttribute('aria-pressed')).to.equal('false');
    // A screen reader says a name at each thing that has it.
    expect(element.shadowRoot?.querySelectorAll('[aria-labelledby=heading]')).to.have.length(1);
  });

  it('counts the first answer at once, and only once', async () => {
    const element = await show();
    await press(element, yes);
    await press(element, no);
    expect(measured(measures)).to.deep.equal([
      ['feedback.given', { helpful: true, withText: false, wording: 'helpful-1' }],
    ]);
    expect(given).to.deep.equal([{ question: 'helpful', helpful: true, score: undefined }]);
    expect(inside(element, no).getAttribute('aria-pressed')).to.equal('true');
    expect(sent()).to.be.empty;
  });

  it('leaves what was read in its place when the rest unfolds', async () => {
    const element = await show();
    const before = inside(element, no).getBoundingClientRect();
    await press(element, yes);
    await press(element, no);
    const after = inside(element, no).getBoundingClientRect();
    expect([after.x, after.y]).to.deep.equal([before.x, before.y]);
  });

  it('sends the answers with the task of the page, and thanks where the question stood', async () => {
    const task = 'http://standaarden.overheid.nl/owms/terms/paspoort';
    const element = await show(
      html`<plein-feedback-prompt task=${task} department="burgerzaken"></plein-feedback-prompt>`,
    );
    await press(element, yes);
    await press(element, '.scale label:nth-child(5) input');
    await press(element, '.reasons label:nth-child(1) input');
    await press(element, '.reasons label:nth-child(4) input');
    await press(element, 'form .button');
    await shown(element, '.thanks');
    const { id, page, ...rest } = sent()[0] as FeedbackSubmission;
    expect(id).to.match(/^[0-9a-f-]{36}$/);
    expect(page).to.equal(location.pathname);
    expect(rest).to.deep.equal({
      language: 'nl',
      question: 'helpful',
      wording: 1,
      helpful: true,
      score: { scale: 'csat-5', direction: 'higher-is-better', value: 5 },
      drivers: ['clear', 'fast'],
      task,
      department: 'burgerzaken',
    });
    expect(measured(measures).at(-1)).to.deep.equal([
      'experience.given',
      { scale: 'csat-5', direction: 'higher-is-better', score: 5, wording: 'csat-1' },
    ]);
    expect(given.at(-1)).to.deep.equal({ question: 'helpful', helpful: true, score: 5 });
    expect(focused()?.textContent).to.equal('Dank u wel voor uw reactie');
  });

  it('says what it will take out, takes it out before it leaves, and says so afterwards', async () => {
    const element = await show();
    await press(element, no);
    await type(element, '#why', 'Mijn nummer is 06 12345678, graag bellen.');
    const notice = await shown(element, '.notice.warning');
    expect(notice.textContent).to.contain('telefoonnummer');
    expect(notice.closest('[aria-live=polite]')).to.exist;
    await press(element, 'form .button');
    await shown(element, '.thanks');
    expect(sent()[0]?.text).to.equal('Mijn nummer is [telefoonnummer verwijderd], graag bellen.');
    expect(inside(element, '.thanks').textContent).to.contain(
      'Uit uw tekst haalden wij weg: telefoonnummer.',
    );
  });

  it('says how much room is left now and then, and not at each key', async () => {
    const element = await show();
    await press(element, no);
    const spoken: string[] = [];
    for (let length = 840; length <= 1002; length += 1) {
      await type(element, '#why', 'x'.repeat(length));
      const text = inside(element, '.field + p + [aria-live=polite]').textContent;
      if (text) spoken.push(text);
    }
    expect(spoken).to.deep.equal([
      'U kunt nog 150 tekens typen.',
      'U kunt nog 50 tekens typen.',
      'U kunt nog 20 tekens typen.',
      'U kunt nog 0 tekens typen.',
    ]);
  });

  it('counts the room that is left with what takes the place of personal data', async () => {
    const element = await show();
    await press(element, no);
    await type(element, '#why', `${'x '.repeat(490)}a@b.nl`);
    await testGateway().idle();
    await shown(element, '.notice.warning');
    await press(element, 'form .button');
    await shown(element, '#why-error');
    await waitUntil(() => focused()?.id === 'why');
    expect(sent()).to.be.empty;
    expect(focused()?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('loses nothing that was typed when the page is loaded again, and does not count twice', async () => {
    const element = await show();
    await press(element, no);
    await type(element, '#why', 'Ik mis de kosten.');
    element.remove();
    const again = await fixture<PleinFeedbackPrompt>(html`<plein-feedback-prompt></plein-feedback-prompt>`);
    const counted = heard(again, 'plein-measure');
    expect(inside<HTMLTextAreaElement>(again, '#why').value).to.equal('Ik mis de kosten.');
    await press(again, no);
    expect(counted).to.be.empty;
  });

  it('keeps what cannot leave, sends it when there is a connection again, and says both', async () => {
    const element = await show();
    await press(element, no);
    await type(element, '#why', 'Verstuurd vanuit de kelder.');
    testGateway().setNetwork('offline');
    await press(element, 'form .button');
    await shown(element, '.thanks');
    expect(focused()?.textContent).to.equal('Bewaard op dit apparaat');
    testGateway().setNetwork('online');
    window.dispatchEvent(new Event('online'));
    await shown(element, '.thanks h2:not(:empty)');
    while (!inside(element, '.thanks').textContent?.includes('Dank u wel')) await settle(element);
    expect(sent().at(-1)?.text).to.equal('Verstuurd vanuit de kelder.');
    expect(given).to.have.length(2);
  });

  it('keeps what was typed in the form when the gateway does not accept it', async () => {
    const element = await show(
      html`<plein-feedback-prompt gateway="https://plein.test/unknown"></plein-feedback-prompt>`,
    );
    await press(element, no);
    await type(element, '#why', 'Dit moet blijven staan.');
    await press(element, 'form .button');
    const notice = await shown(element, '.notice.negative');
    expect(notice.closest('[role=alert]')).to.exist;
    expect(inside<HTMLTextAreaElement>(element, '#why').value).to.equal('Dit moet blijven staan.');
  });

  it('shows the fallback of the page where the terms of its language are still on their way', async () => {
    await openExampleGateway();
    document.documentElement.lang = 'en';
    const element = await fixture<PleinFeedbackPrompt>(
      html`<plein-feedback-prompt>Tell us <a href="/feedback">what you think</a></plein-feedback-prompt>`,
    );
    const heading = await shown(element, '#heading');
    expect(heading.textContent).to.equal('Did this page help you?');
  });

  it('can be answered and sent with the keyboard alone', async () => {
    const element = await show();
    inside(element, yes).focus();
    await keys('Tab', 'Enter', 'Tab', 'Tab', 'ArrowDown', 'Tab', ' ');
    await keys('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    await typed('Goed zo');
    await keys('Tab', 'Enter');
    await shown(element, '.thanks');
    const [{ helpful, score, drivers, text }] = sent() as [FeedbackSubmission];
    expect({ helpful, value: score?.value, drivers, text }).to.deep.equal({
      helpful: false,
      value: 2,
      drivers: ['clear'],
      text: 'Goed zo',
    });
  });

  it('reflows at 320 pixels', async () => {
    const element = await show();
    await press(element, no);
    expect(await overflowAt320(element)).to.equal(0);
  });
});
