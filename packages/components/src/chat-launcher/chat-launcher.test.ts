import { expect, fixture, html } from '@open-wc/testing';
import type { ChatQuestion, ChatTurn } from '@plein/domain/chat.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import type { ExampleSetup } from '../examples/example.js';
import { inside, press, shown, type } from '../examples/interact.js';
import { describeExamples } from '@plein/testing/fixtures/describe-examples.js';
import { focused, heard, keys, measured, overflowAt320, typed } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import './chat-launcher.define.js';
import { chatLauncherExamples } from './chat-launcher.examples.js';
import type { PleinChatLauncher } from './chat-launcher.js';
import type { Handover } from './chat-panel.js';

describeExamples(chatLauncherExamples);

const passport = 'Hoe vraag ik een paspoort aan?';
const answer = '.turn.assistant:not([aria-hidden])';

describe('<plein-chat-launcher>', () => {
  let measures: MeasureDetail[];
  const handedOver = () => measured(measures).find(([name]) => name === 'chat.handed-over')?.[1];

  async function show(exampleGateway: ExampleSetup = {}): Promise<PleinChatLauncher> {
    const element = await showExample<PleinChatLauncher>({
      name: 'shown',
      description: 'Shown for a test.',
      setup: exampleGateway,
      render: () => html`
        <plein-chat-launcher task="http://standaarden.overheid.nl/owms/terms/paspoort">
          <a href="/contact">Contact</a>
        </plein-chat-launcher>
      `,
    });
    measures = heard(element, 'plein-measure');
    return element;
  }

  async function open(element: HTMLElement): Promise<void> {
    await press(element, '.pill');
    await shown(element, 'dialog[open]');
    await settle(element);
  }

  async function ask(element: HTMLElement, question: string): Promise<void> {
    const turns = turnsOf(element).length;
    await type(element, '#question', question);
    await press(element, '.write .button');
    await shown(element, `.turn:nth-child(${String(turns + 2)}):not([aria-hidden])`);
  }

  const turnsOf = (element: HTMLElement): string[] =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.turn .said') ?? [])].map(
      ({ innerText }) => innerText,
    );

  const questions = (): ChatQuestion[] =>
    testGateway()
      .requests.filter(({ path }) => path === '/v1/chat-answers')
      .map(({ body }) => body as ChatQuestion);

  afterEach(closeExampleGateway);

  it('is a button with words, and loads and asks nothing until it is pressed', async () => {
    const element = await show();
    const pill = inside(element, 'button');
    expect(pill.innerText.trim()).to.equal('Stel uw vraag');
    expect(pill.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(element.shadowRoot?.querySelector('dialog')).to.equal(null);
    expect(testGateway().requests).to.be.empty;
  });

  it('opens a dialog with a name that says it is a computer, with the focus and the way to a person in it', async () => {
    const element = await show();
    const opened = heard(document, 'plein-chat-opened');
    await open(element);
    const dialog = inside<HTMLDialogElement>(element, 'dialog');
    expect(inside(element, `#${dialog.getAttribute('aria-labelledby') ?? ''}`).innerText).to.equal(
      'Automatische assistent',
    );
    expect(inside(element, '#chat-machine').innerText).to.contain('computer, niet met een mens');
    expect(inside(element, '.person').innerText).to.equal('Spreek een medewerker');
    expect(dialog.contains(focused())).to.equal(true);
    expect(inside(element, '.pill').getAttribute('aria-expanded')).to.equal('true');
    expect(opened).to.have.length(1);
  });

  it('closes with Escape, gives the focus back and keeps the conversation', async () => {
    const element = await show();
    const closed = heard(document, 'plein-chat-closed');
    await open(element);
    await ask(element, passport);
    await keys('Escape');
    await settle(element);
    expect(inside<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
    expect(focused()).to.equal(inside(element, '.pill'));
    expect(closed).to.have.length(1);
    await open(element);
    expect(turnsOf(element)).to.have.length(3);
  });

  it('shows the answer with its source, and tells screen readers once', async () => {
    const element = await show();
    await open(element);
    const log = inside(element, '[role=log]');
    await ask(element, passport);
    expect(log.querySelectorAll(answer)).to.have.length(2);
    expect(log.querySelector('[aria-hidden=true].turn')).to.equal(null);
    expect(turnsOf(element).at(-1)).to.contain('Maak een afspraak');
    expect(inside(element, '.sources a').getAttribute('href')).to.equal('/paspoort');
    expect(questions()).to.deep.equal([
      { question: passport, language: 'nl', task: 'http://standaarden.overheid.nl/owms/terms/paspoort' },
    ]);
    expect(measured(measures)).to.deep.equal([
      ['chat.started', {}],
      ['chat.answered', { sources: 1, answer: 'paspoort-aanvragen' }],
    ]);
  });

  it('takes personal data out of the question before it leaves, and says so', async () => {
    const element = await show();
    await open(element);
    await ask(element, `${passport} Mail naar bewoner@zilverbeek.example`);
    expect(questions()[0]?.question).to.equal(`${passport} Mail naar [e-mailadres verwijderd]`);
    expect(inside(element, '.turn.resident').innerText).to.contain('Wij haalden weg: e-mailadres.');
    expect(sessionStorage.getItem('plein-chat')).not.to.contain('bewoner@');
  });

  it('says that it does not know, and counts that', async () => {
    const element = await show();
    await open(element);
    await ask(element, 'Wat is de zin van het leven?');
    expect(measured(measures).at(-1)).to.deep.equal(['chat.not-answered', {}]);
  });

  it('offers at most three questions where it is not sure, and asks the one that is pressed', async () => {
    const element = await show();
    await open(element);
    await ask(element, 'Paspoort van mijn parkiet');
    const choice = inside(element, '[aria-label="Bedoelt u misschien"] button').innerText;
    expect(measured(measures).at(-1)).to.deep.equal(['chat.not-answered', { offered: 3 }]);
    await press(element, '.suggestions button');
    await shown(element, '.turn:nth-child(5):not([aria-hidden])');
    expect(turnsOf(element)[3]).to.equal(choice);
    const earlier = questions().map((asked) => asked.offeredFor);
    expect(earlier).to.deep.equal([undefined, 'Paspoort van mijn parkiet']);
  });

  it('keeps the question when no answer comes, and asks it again on request', async () => {
    const element = await show();
    await open(element);
    testGateway().setNetwork('broken');
    await type(element, '#question', passport);
    await press(element, '.write .button');
    const notice = await shown(element, '.notice.negative');
    expect(notice.innerText).to.contain('Er kwam geen antwoord.').and.to.contain('Uw vraag staat er nog.');
    testGateway().setNetwork('online');
    await press(element, '.notice button');
    await shown(element, '.turn:nth-child(3):not([aria-hidden])');
    expect(turnsOf(element)).to.have.length(3);
    expect(element.shadowRoot?.querySelector('.notice')).to.equal(null);
  });

  it('says what is wrong with an empty question and with one that is too long', async () => {
    const element = await show();
    await open(element);
    await press(element, '.write .button');
    await settle(element);
    expect(inside(element, '#question-error').innerText).to.equal('Schrijf eerst uw vraag op.');
    await type(element, '#question', 'x'.repeat(507));
    await press(element, '.write .button');
    await settle(element);
    expect(inside(element, '#question-error').innerText).to.equal('Maak uw vraag 7 tekens korter.');
    expect(inside(element, '#question').getAttribute('aria-describedby')).to.equal('question-error');
    expect(questions()).to.be.empty;
  });

  it('survives a reload of the page in this tab, with what was being typed', async () => {
    const element = await show();
    await open(element);
    await ask(element, passport);
    await type(element, '#question', 'En hoe lang');
    element.remove();
    const again = await fixture<PleinChatLauncher>(html`<plein-chat-launcher></plein-chat-launcher>`);
    await open(again);
    expect(turnsOf(again)[1]).to.equal(passport);
    expect(inside<HTMLTextAreaElement>(again, '#question').value).to.equal('En hoe lang');
  });

  it('announces the end once, with its turns and duration, and begins anew after it', async () => {
    const element = await show();
    await open(element);
    await ask(element, passport);
    testGateway().setNow('2026-11-24T10:01:30Z');
    await press(element, '.close');
    await open(element);
    await press(element, '.close');
    expect(measured(measures).filter(([name]) => name === 'chat.ended')).to.deep.equal([
      ['chat.ended', { turns: 2, duration: 90 }],
    ]);
  });

  it('forgets the conversation on request', async () => {
    const element = await show();
    await open(element);
    await ask(element, passport);
    await press(element, '.keep button:last-child');
    await settle(element);
    expect(turnsOf(element)).to.have.length(1);
    expect(sessionStorage.getItem('plein-chat')).to.equal(null);
  });

  it('hands the conversation to whoever claims it, and steps aside', async () => {
    const element = await show();
    await open(element);
    await ask(element, passport);
    let transcript: readonly ChatTurn[] = [];
    element.addEventListener('plein-handover', (event) => {
      event.preventDefault();
      ({ transcript } = (event as CustomEvent<Handover>).detail);
    });
    await press(element, '.person');
    await settle(element);
    expect(transcript.map(({ who }) => who)).to.deep.equal(['resident', 'assistant']);
    expect(inside<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
    expect(handedOver()).to.deep.equal({ turns: 2, open: true, answer: 'paspoort-aanvragen' });
  });

  it('offers to call back, with the conversation, where nobody claims it', async () => {
    const element = await show({ now: '2026-11-24T20:30:00Z' });
    await open(element);
    await ask(element, passport);
    await press(element, '.person');
    const contact = await shown(element, 'plein-contact-widget');
    const form = await shown(contact, 'form');
    await settle(contact);
    expect(form.parentElement?.innerText).to.contain('gesprek');
    expect(handedOver()).to.deep.equal({ turns: 2, open: false, answer: 'paspoort-aanvragen' });
    await press(element, '.person');
    await settle(element);
    expect(turnsOf(element)).to.have.length(3);
  });

  it('has one way back at a time where a person calls back', async () => {
    const element = await show();
    await open(element);
    await press(element, '.person');
    const contact = await shown(element, 'plein-contact-widget');
    // A button that comes and goes beside the focus takes a screen reader's place away.
    expect(element.shadowRoot?.querySelectorAll('.person:not([data-leaving])').length).to.equal(0);
    await shown(contact, 'form');
    await waitUntil(() => !inside(element, '.person').checkVisibility(), 'the form is the way back');
    expect(inside(element, '#chat-title').innerText).to.equal('Spreek een medewerker');
    await press(contact, '.button.plain');
    await waitUntil(() => inside(element, '.person').checkVisibility(), 'the chat offers the way back again');
    await press(element, '.person');
    await shown(element, '#question');
  });

  it('gives the conversation as a text to keep', async () => {
    const element = await show();
    await open(element);
    await ask(element, passport);
    const links: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      links.push(this);
    };
    await press(element, '.keep button:first-child');
    HTMLAnchorElement.prototype.click = click;
    expect(links).to.have.length(1);
    expect(links[0]?.download).to.equal('gesprek.txt');
    expect(links[0]?.href).to.match(/^blob:/);
  });

  it('can be used with the keyboard alone', async () => {
    const element = await show();
    inside(element, '.pill').focus();
    await keys('Enter');
    await shown(element, 'dialog[open]');
    await settle(element);
    inside(element, '#question').focus();
    await typed('Paspoort');
    await keys('Enter');
    await shown(element, '.turn:nth-child(3):not([aria-hidden])');
    await settle(element);
    expect(focused()?.id).to.equal('question');
    expect(questions()[0]?.question).to.equal('Paspoort');
  });

  it('reflows at 320 pixels', async () => {
    const element = await show();
    element.inline = true;
    expect(await overflowAt320(element)).to.equal(0);
  });
});
