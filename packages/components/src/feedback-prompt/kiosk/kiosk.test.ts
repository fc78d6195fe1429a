import { expect, fixture, html } from '@open-wc/testing';
import type { FeedbackSubmission } from '@plein/domain/feedback.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import {
  closeExampleGateway,
  openExampleGateway,
  settle,
  testGateway,
} from '@plein/testing/fixtures/example.js';
import { focused, heard, keys, overflowAt320, words } from '@plein/testing/fixtures/interaction.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { inside, press, shown, type } from '../../examples/interact.js';
import '../feedback-prompt.define.js';
import type { PleinFeedbackPrompt } from '../feedback-prompt.js';

/** The seconds of a kiosk, which a test lets pass. */
class Seconds {
  readonly #waiting = new Set<() => void>();

  readonly timers = (callback: () => void): (() => void) => {
    this.#waiting.add(callback);
    return () => this.#waiting.delete(callback);
  };

  pass(count: number): void {
    for (let second = 0; second < count; second += 1) {
      const due = [...this.#waiting];
      this.#waiting.clear();
      for (const callback of due) callback();
    }
  }
}

const task = 'http://standaarden.overheid.nl/owms/terms/paspoort';
const mark = (value: number): string => `input[name="score"][value="${String(value)}"]`;
const sendButton = 'form button:not([type])';

describe('<plein-feedback-prompt kiosk>', () => {
  let seconds: Seconds;

  const place = async (
    render = html`<plein-feedback-prompt kiosk task=${task}></plein-feedback-prompt>`,
  ): Promise<PleinFeedbackPrompt> => {
    const element = await fixture<PleinFeedbackPrompt>(render);
    await shown(element, 'form.asked');
    await settle(element);
    return element;
  };
  const sent = (): FeedbackSubmission[] =>
    testGateway()
      .requests.filter(({ path }) => path === '/v1/feedback-submissions')
      .map(({ body }) => body as FeedbackSubmission);
  const pass = async (element: PleinFeedbackPrompt, count: number): Promise<void> => {
    seconds.pass(count);
    await element.updateComplete;
  };
  const timeOf = (element: PleinFeedbackPrompt): string =>
    words(element.shadowRoot?.querySelector('[role=timer]'));
  const answer = async (element: PleinFeedbackPrompt, value: number): Promise<void> => {
    await press(element, mark(value));
    await press(element, sendButton);
    await shown(element, '.thanks');
  };
  const expectStart = (element: PleinFeedbackPrompt): void => {
    expect(element.shadowRoot?.querySelector(':checked')).to.equal(null);
    expect(element.shadowRoot?.querySelector('textarea, .thanks, .rest, .bar')).to.equal(null);
  };

  beforeEach(async () => {
    seconds = new Seconds();
    await openExampleGateway({}, { timers: seconds.timers });
  });
  afterEach(closeExampleGateway);

  it('asks a mark instead of a question about a page, without a text and without links', async () => {
    const element = await place();
    expect(words(inside(element, '#heading'))).to.equal('Welk rapportcijfer geeft u onze dienstverlening?');
    expect(timeOf(element)).to.equal('');
    await press(element, mark(2));
    expect(element.shadowRoot?.querySelector('textarea')).to.equal(null);
    await press(element, sendButton);
    await shown(element, '.thanks');
    expect(element.shadowRoot?.querySelector('a')).to.equal(null);
    expect(words(inside(element, '.thanks'))).to.contain('Stel die aan een medewerker.');
  });

  it('sends and measures on the channel kiosk, whatever the page is', async () => {
    const element = await place();
    const measures = heard<MeasureDetail>(element, 'plein-measure');
    await answer(element, 8);
    expect(sent()[0]).to.include({ channel: 'kiosk', question: 'mark', task });
    expect(measures.map(({ context }) => context.channel)).to.deep.equal(['kiosk']);
  });

  it('asks everybody, also where the web asks few', async () => {
    const element = await place(
      html`<plein-feedback-prompt kiosk sample="0" after="never"></plein-feedback-prompt>`,
    );
    expect(inside(element, '#heading')).to.exist;
  });

  it('counts down from a minute, asks in the last twenty seconds, and starts again', async () => {
    const element = await place();
    await press(element, mark(3));
    expect(timeOf(element)).to.equal('Over 60 seconden begint dit scherm opnieuw.');
    await pass(element, 39);
    expect(words(inside(element, '.bar [role=alert]'))).to.equal('');
    await pass(element, 1);
    expect(words(inside(element, '.bar [role=alert]'))).to.contain('Bent u er nog?');
    await expect(element).to.be.accessible();
    await pass(element, 19);
    expect(timeOf(element)).to.equal('Over 1 seconde begint dit scherm opnieuw.');
    await pass(element, 1);
    expectStart(element);
    expect(focused()).to.equal(document.body);
    expect(sent()).to.deep.equal([]);
  });

  it('starts the time again at any touch or key', async () => {
    const element = await place();
    await press(element, mark(3));
    await pass(element, 55);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await element.updateComplete;
    expect(timeOf(element)).to.contain('60 seconden');
  });

  it('gives ten times as long to anyone who asks for it, and says so', async () => {
    const element = await place();
    await press(element, mark(3));
    await press(element, '#more-time');
    expect(timeOf(element)).to.equal('Over 10 minuten begint dit scherm opnieuw.');
    expect(words(inside(element, '.bar [role=status]'))).to.equal(timeOf(element));
    await pass(element, 590);
    expect(timeOf(element)).to.contain('10 seconden');
    await press(element, mark(4));
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    await element.updateComplete;
    expect(timeOf(element)).to.contain('10 minuten');
    await pass(element, 600);
    expectStart(element);
    await press(element, mark(4));
    expect(timeOf(element)).to.contain('60 seconden');
  });

  it('starts again at once with a button, and the focus goes to the question', async () => {
    const element = await place();
    await press(element, mark(3));
    await press(element, '#restart');
    await waitUntil(() => focused()?.id === 'heading');
    expectStart(element);
  });

  it('starts again when the screen goes off', async () => {
    const element = await place();
    await press(element, mark(3));
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    delete (document as { hidden?: boolean }).hidden;
    await element.updateComplete;
    expectStart(element);
  });

  it('sends two residents as two, and nothing of the first is left for the second', async () => {
    const element = await place(
      html`<plein-feedback-prompt kiosk kiosk-text question="mark"></plein-feedback-prompt>`,
    );
    await press(element, mark(2));
    await press(element, '.reasons label:nth-child(2) input');
    await type(element, '#why', 'Alleen voor de eerste.');
    await press(element, sendButton);
    await shown(element, '.thanks');
    expect(timeOf(element)).to.contain('30 seconden');
    await pass(element, 30);
    expectStart(element);
    await press(element, mark(2));
    expect(inside<HTMLTextAreaElement>(element, '#why').value).to.equal('');
    expect(element.shadowRoot?.querySelector('.reasons :checked')).to.equal(null);
    await press(element, sendButton);
    await shown(element, '.thanks');
    const [first, second] = sent() as [FeedbackSubmission, FeedbackSubmission];
    expect(first.id).to.not.equal(second.id);
    expect([second.text, second.drivers]).to.deep.equal([undefined, undefined]);
    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).to.deep.equal([]);
  });

  it('starts again after an answer that could not be given: nothing was chosen', async () => {
    const element = await place(html`<plein-feedback-prompt kiosk question="open"></plein-feedback-prompt>`);
    await press(element, sendButton);
    await shown(element, '#why-error:not([hidden])');
    await pass(element, 60);
    expect(words(element.shadowRoot?.querySelector('#why-error'))).to.equal('');
  });

  it('keeps what cannot leave through a killed tab, and sends each answer once', async () => {
    const element = await place();
    testGateway().setNetwork('offline');
    await answer(element, 7);
    expect(words(inside(element, '.thanks'))).to.contain('Dit scherm verstuurt die later.');
    await pass(element, 30);
    await answer(element, 9);
    element.remove();
    const next = await place();
    expectStart(next);
    testGateway().setNetwork('online');
    window.dispatchEvent(new Event('online'));
    const arrived = (): FeedbackSubmission[] => sent().slice(-2);
    await waitUntil(
      () => new Set(arrived().map(({ id }) => id)).size === 2 && testGateway().requests.length > 0,
    );
    await testGateway().idle();
    const stored = new Map(sent().map(({ id, score }) => [id, score?.value]));
    expect([...stored.values()].sort()).to.deep.equal([7, 9]);
  });

  it('has targets of at least 44 pixels with room between them, and can be used with keys alone', async () => {
    const element = await place();
    await press(element, mark(3));
    for (const target of element.shadowRoot?.querySelectorAll('.choice, .button') ?? []) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(60);
    }
    inside(element, mark(3)).focus();
    await keys('ArrowRight', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await shown(element, '.thanks');
    expect(sent()[0]?.score?.value).to.equal(4);
    await keys('Tab', 'Tab', 'Enter');
    await waitUntil(() => focused()?.localName === 'h2');
    expectStart(element);
  });

  it('reflows at 320 pixels', async () => {
    const element = await place(html`<plein-feedback-prompt kiosk question="nps"></plein-feedback-prompt>`);
    await press(element, mark(3));
    expect(await overflowAt320(element)).to.equal(0);
  });
});
