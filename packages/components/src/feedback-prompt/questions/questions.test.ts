import { expect } from '@open-wc/testing';
import { questionStrategies, type FeedbackSubmission } from '@plein/domain/feedback.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { html, type TemplateResult } from 'lit';
import { inside, press, shown, type } from '../../examples/interact.js';
import { focused, heard, keys, measured, overflowAt320 } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import type { FeedbackGiven } from '../feedback-prompt.controller.js';
import '../feedback-prompt.define.js';
import type { PleinFeedbackPrompt } from '../feedback-prompt.js';
import type { AskedKind } from './questions.terms.js';

describe('a question of <plein-feedback-prompt>', () => {
  let measures: MeasureDetail[];
  let given: FeedbackGiven[];

  async function ask(question: AskedKind, content?: TemplateResult): Promise<PleinFeedbackPrompt> {
    const element = await showExample<PleinFeedbackPrompt>({
      name: 'asked',
      description: 'Asked by a test.',
      render: () =>
        content ?? html`<plein-feedback-prompt question=${question}>Fallback</plein-feedback-prompt>`,
    });
    measures = heard(element, 'plein-measure');
    given = heard(element, 'plein-feedback-given');
    await shown(element, 'form.asked');
    return element;
  }

  const sent = (): FeedbackSubmission[] =>
    testGateway()
      .requests.filter(({ path }) => path === '/v1/feedback-submissions')
      .map(({ body }) => body as FeedbackSubmission);

  const radio = (value: string, name = 'score'): string => `input[name="${name}"][value="${value}"]`;

  async function send(element: PleinFeedbackPrompt): Promise<FeedbackSubmission> {
    await press(element, 'form .button');
    await shown(element, '.thanks');
    return sent().at(-1) as FeedbackSubmission;
  }

  afterEach(closeExampleGateway);

  it('sends a score with the question, its wording, scale and direction, also the lowest', async () => {
    const element = await ask('nps');
    await press(element, radio('0'));
    const { question, wording, score } = await send(element);
    expect({ question, wording, score }).to.deep.equal({
      question: 'nps',
      wording: questionStrategies.nps.wording,
      score: { scale: 'nps-11', direction: 'higher-is-better', value: 0 },
    });
    expect(measured(measures)).to.deep.equal([
      ['experience.given', { scale: 'nps-11', direction: 'higher-is-better', score: 0, wording: 'nps-1' }],
    ]);
    expect(given).to.deep.equal([{ question: 'nps', helpful: undefined, score: 0 }]);
  });

  it('measures effort in its own direction, and what is asked before a task as an expectation', async () => {
    const effort = await ask('ces-5');
    await press(effort, radio('2'));
    expect((await send(effort)).score?.direction).to.equal('lower-is-better');
    await closeExampleGateway();
    const before = await ask('expected-ease');
    await press(before, radio('6'));
    await send(before);
    expect(measured(measures)[0]?.[0]).to.equal('expectation.stated');
  });

  describe('about what was expected', () => {
    const task = 'http://standaarden.overheid.nl/owms/terms/verhuizing';

    const answer = async (
      question: 'expected-ease' | 'ces-7' | 'dv07-duration',
      value: string,
      { about = task, ...more }: { about?: string; process?: string; channel?: string } = {},
    ): Promise<FeedbackSubmission> => {
      const { process, channel } = more;
      const element = await ask(
        question,
        html`<plein-feedback-prompt
          question=${question}
          task=${about}
          .process=${process}
          channel=${channel ?? 'website'}
        ></plein-feedback-prompt>`,
      );
      await press(element, radio(value));
      const submission = await send(element);
      element.remove();
      return submission;
    };

    it('sends it with the answer to the same question about the same task, once', async () => {
      expect((await answer('expected-ease', '6')).expected).to.equal(undefined);
      expect((await answer('dv07-duration', '2')).expected).to.equal(undefined);
      expect((await answer('ces-7', '3', { about: `${task}-2` })).expected).to.equal(undefined);
      expect((await answer('ces-7', '3')).expected).to.equal(6);
      expect((await answer('ces-7', '3')).expected).to.equal(undefined);
      expect(Object.keys(localStorage).concat(Object.keys(sessionStorage)).join()).not.to.include('expect');
    });

    it('remembers nothing on a kiosk, where the next person is somebody else', async () => {
      await answer('expected-ease', '6', { channel: 'kiosk' });
      const { expected, channel } = await answer('ces-7', '3', { channel: 'kiosk' });
      expect([expected, channel]).to.deep.equal([undefined, 'kiosk']);
    });

    it('sends the token of the process, and leaves one out that could be guessed', async () => {
      const process = 'q3v1bVtYw0p2c9X7sKfJmA';
      expect((await answer('expected-ease', '6', { process })).process).to.equal(process);
      expect((await answer('ces-7', '3', { process: 'zaak-17' })).process).to.equal(undefined);
    });
  });

  it('takes no opinion as an answer, which is no score', async () => {
    const element = await ask('dv07-outcome');
    await press(element, radio('none'));
    expect((await send(element)).score?.value).to.equal(null);
    expect(measures).to.be.empty;
  });

  it('asks for reasons after a low or a high score only', async () => {
    const element = await ask('mark');
    await press(element, radio('6'));
    expect(element.shadowRoot?.querySelector('#reasons')).to.equal(null);
    await press(element, radio('3'));
    expect(inside(element, '#reasons')).to.exist;
  });

  it('says whether a contact could have been prevented, with its cause and who says so', async () => {
    const element = await ask('preventable');
    await press(element, radio('yes', 'preventable'));
    await press(element, radio('letter-unclear', 'cause'));
    const { preventable, cause } = await send(element);
    expect({ preventable, cause }).to.deep.equal({ preventable: 'yes', cause: 'letter-unclear' });
    expect(measures[0]?.name).to.equal('contact.judged');
    expect(measures[0]?.context).to.deep.include({
      preventable: 'yes',
      preventableSaidBy: 'resident',
      cause: 'letter-unclear',
    });
  });

  it('leads a resident who is not satisfied on to contact, and nobody else', async () => {
    const task = 'http://standaarden.overheid.nl/owms/terms/paspoort';
    const element = await ask(
      'csat',
      html`<plein-feedback-prompt question="csat" task=${task}></plein-feedback-prompt>`,
    );
    await press(element, radio('1'));
    await send(element);
    const link = inside<HTMLAnchorElement>(element, '.thanks a');
    expect(link.pathname).to.equal('/pages/contact');
    expect(link.search).to.equal(`?task=${encodeURIComponent(task)}`);
    await closeExampleGateway();
    const happy = await ask('csat');
    await press(happy, radio('5'));
    await send(happy);
    expect(happy.shadowRoot?.querySelector('.thanks a')).to.equal(null);
  });

  it('offers contact where a text has personal data, at the address of the page', async () => {
    const element = await ask(
      'open',
      html`<plein-feedback-prompt question="open" contact="/contact"></plein-feedback-prompt>`,
    );
    await type(element, '#why', 'Bel mij op 06 12345678');
    const notice = await shown(element, '.notice.warning');
    expect(notice.querySelector('a')?.getAttribute('href')).to.equal('/contact');
  });

  it('names the group of choices by the question, and the ends by their number and word', async () => {
    const element = await ask('nps');
    const group = inside<HTMLFieldSetElement>(element, 'fieldset');
    expect(group.querySelector('legend h2')?.textContent).to.contain('aanraadt');
    const words = [...group.querySelectorAll('label')].map(({ textContent }) =>
      textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect([words[0], words[5], words[10]]).to.deep.equal([
      '0 Zeer onwaarschijnlijk',
      '5',
      '10 Zeer waarschijnlijk',
    ]);
  });

  it('can be answered with the keyboard alone', async () => {
    const element = await ask('nps');
    inside(element, radio('0')).focus();
    await keys(' ', 'ArrowRight', 'ArrowRight');
    expect(inside<HTMLInputElement>(element, radio('2')).checked).to.equal(true);
    expect(focused()?.getAttribute('value')).to.equal('2');
  });

  it('fits at 320 pixels, with targets that can be pressed', async () => {
    const element = await ask('nps');
    expect(await overflowAt320(element)).to.equal(0);
    element.style.inlineSize = '288px';
    for (const label of element.shadowRoot?.querySelectorAll('.numbers label') ?? []) {
      const { width, height } = label.getBoundingClientRect();
      expect(width).to.be.at.least(44);
      expect(height).to.be.at.least(44);
    }
  });

  it('asks whether the page helped where the code of a question is unknown', async () => {
    const element = await showExample<PleinFeedbackPrompt>({
      name: 'unknown',
      description: 'A code with a mistake.',
      render: () => html`<plein-feedback-prompt question="npss">Fallback</plein-feedback-prompt>`,
    });
    await shown(element, '.answers');
    expect(inside(element, '#heading').textContent).to.equal('Hielp deze pagina u?');
  });

  it('reports a problem with a text alone', async () => {
    const element = await showExample<PleinFeedbackPrompt>({
      name: 'problem',
      description: 'A problem with the page.',
      render: () => html`<plein-feedback-prompt></plein-feedback-prompt>`,
    });
    await press(element, 'button[value=problem]');
    expect(element.shadowRoot?.querySelector('#score')).to.equal(null);
    await type(element, '#why', 'De tabel is leeg.');
    const { helpful, problem, text } = await send(element);
    expect({ helpful, problem, text }).to.deep.equal({
      helpful: false,
      problem: true,
      text: 'De tabel is leeg.',
    });
  });
});
