import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Ballot } from '@plein/domain/polls.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import type { ExampleSetup } from '../examples/example.js';
import { inside, press, shown } from '../examples/interact.js';
import { describeExamples } from '@plein/testing/fixtures/describe-examples.js';
import { focused, heard, keys, measured, overflowAt320 } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { hiddenPoll, imagePoll } from './example-polls.js';
import type { Voted } from './cast-vote.js';
import './participation-poll.define.js';
import { participationPollExamples } from './participation-poll.examples.js';
import type { PleinParticipationPoll } from './participation-poll.js';

describeExamples(participationPollExamples);

const square = 'zilverplein-inrichting';
const row = (number: number): string => `.choice:nth-child(${String(number)})`;

describe('<plein-participation-poll>', () => {
  let measures: MeasureDetail[];
  let votes: Voted[];

  async function show(poll = square, exampleGateway: ExampleSetup = {}): Promise<PleinParticipationPoll> {
    measures = heard(document, 'plein-measure');
    votes = heard(document, 'plein-voted');
    return showExample<PleinParticipationPoll>({
      name: 'shown',
      description: 'Shown for a test.',
      setup: exampleGateway,
      render: () => html`<plein-participation-poll poll=${poll}></plein-participation-poll>`,
      act: async (shownPoll) => {
        await shown(shownPoll, 'article, .notice');
      },
    });
  }

  /** Shows the page again on the same device. */
  async function comeBack(before: PleinParticipationPoll): Promise<PleinParticipationPoll> {
    const { poll } = before;
    before.remove();
    const again = await fixture<PleinParticipationPoll>(
      html`<plein-participation-poll poll=${poll ?? ''}></plein-participation-poll>`,
    );
    await settle(again);
    return again;
  }

  async function vote(poll: PleinParticipationPoll, ...rows: number[]): Promise<void> {
    for (const number of rows) await press(poll, `${row(number)} input`);
    await press(poll, 'form .button');
    await shown(poll, '#done:not([hidden])');
  }

  const ballots = (): Ballot[] =>
    testGateway()
      .requests.filter(({ path }) => path.endsWith('/votes'))
      .map(({ body }) => body as Ballot);

  afterEach(closeExampleGateway);

  it('asks with the heading first, and then says until when, who asks and what weight the result has', async () => {
    const poll = await show();
    const text = inside(poll, 'article').innerText;
    const places = ['Welk ontwerp', 'Open: u kunt stemmen tot', 'Gemeente Zilverbeek, samen', 'als advies'];
    expect(places.map((words) => text.indexOf(words))).to.deep.equal(
      places.map((words) => text.indexOf(words)).toSorted((a, b) => a - b),
    );
    expect(text).to.contain('open peiling').and.to.contain('willekeurige code');
    expect(inside(poll, 'fieldset').getAttribute('aria-labelledby')).to.equal('heading');
    expect(poll.renderRoot.querySelectorAll('input[type=radio]')).to.have.length(3);
  });

  it('names a choice by its title alone, and describes it by its explanation and the error', async () => {
    const poll = await show();
    const textOf = (input: Element, attribute: string): string[] =>
      (input.getAttribute(attribute) ?? '')
        .split(' ')
        .map((id) => poll.shadowRoot?.getElementById(id)?.textContent.trim() ?? '');
    const inputs = [...poll.renderRoot.querySelectorAll('input[type=radio]')];
    expect(inputs.map((input) => textOf(input, 'aria-labelledby')[0])).to.deep.equal([
      'Het groene plein',
      'Het waterplein',
      'Het marktplein',
    ]);
    await press(poll, 'form .button');
    await shown(poll, '#error:not([hidden])');
    await settle(poll);
    expect(focused()).to.equal(inside(poll, '#error'));
    expect(poll.renderRoot.querySelector('[role=alert] #error')).to.equal(null);
    expect(textOf(inputs[0] as Element, 'aria-describedby').filter(Boolean)).to.deep.equal([
      'Veel bomen en gras. Minder ruimte voor de markt.',
      'Kies eerst een antwoord.',
    ]);
  });

  it('tells with the vote what everybody chose, and has it before the results', async () => {
    const poll = await show(square, { ballots: [{ poll: square, choices: ['groen'], voters: 3 }] });
    await vote(poll, 2);
    const done = inside(poll, '#done');
    const textOf = (attribute: string): string =>
      (done.getAttribute(attribute) ?? '')
        .split(' ')
        .map((id) => inside(poll, `#${id}`).textContent.replace(/\s+/g, ' ').trim())
        .join(' ');
    expect(textOf('aria-labelledby')).to.equal('Uw stem telt mee');
    expect(textOf('aria-describedby')).to.equal(
      'Het groene plein 3 stemmen (75%) Het waterplein 1 stem (25%) Uw keuze Het marktplein 0 stemmen (0%)',
    );
    expect(done.compareDocumentPosition(inside(poll, '#result0'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('keeps nothing on the device until somebody votes, and no cookie ever', async () => {
    const poll = await show();
    await press(poll, `${row(1)} input`);
    expect(Object.keys(localStorage)).to.be.empty;
    await vote(poll);
    expect(Object.keys(localStorage)).to.deep.equal([`plein-voter:${square}`]);
    expect(localStorage.getItem(`plein-voter:${square}`)).to.match(/^[\w-]{22,64}$/);
    expect(document.cookie).to.equal('');
  });

  it('shows the results in the same rows after voting, with the own choice in words', async () => {
    const poll = await show(square, { ballots: [{ poll: square, choices: ['groen'], voters: 3 }] });
    await vote(poll, 2);
    const rows = [...poll.renderRoot.querySelectorAll<HTMLElement>('.choice')].map(
      ({ innerText }) => innerText,
    );
    expect(rows[0]).to.contain('Het groene plein').and.to.contain('3 stemmen (75%)');
    expect(rows[1]).to.contain('Het waterplein').and.to.contain('1 stem (25%)').and.to.contain('Uw keuze');
    expect(rows[2]).to.contain('Het marktplein').and.to.contain('0 stemmen (0%)');
    expect(inside(poll, 'article').innerText).to.contain('Wij telden de stem van 4 mensen.');
    await waitUntil(() => focused()?.id === 'done');
    expect(votes).to.deep.equal([{ poll: square, choices: ['water'] }]);
    expect(measured(measures)).to.deep.equal([
      ['poll.seen', { poll: square }],
      ['poll.voted', { poll: square, changed: false }],
      ['poll.outcome-read', { poll: square }],
    ]);
  });

  it('has the results as a table with a name and headers', async () => {
    const poll = await show(square, { now: '2027-04-02T10:00:00Z' });
    (await shown(poll, 'summary')).click();
    expect(inside(poll, 'caption').textContent?.trim()).to.equal(
      'Welk ontwerp past het best bij Het Zilverplein?',
    );
    expect(poll.renderRoot.querySelectorAll('th[scope=row]')).to.have.length(3);
    expect(measured(measures)).to.deep.equal([
      ['poll.seen', { poll: square }],
      ['poll.outcome-read', { poll: square }],
    ]);
  });

  it('changes a vote instead of casting a second one', async () => {
    const poll = await show();
    await vote(poll, 1);
    await press(poll, '.button.second');
    expect(inside<HTMLInputElement>(poll, `${row(1)} input`).checked).to.equal(true);
    expect(focused()).to.equal(inside(poll, `${row(1)} input`));
    await vote(poll, 3);
    expect(inside(poll, '#done').textContent).to.contain('Uw nieuwe stem telt mee');
    expect(inside(poll, 'article').innerText).to.contain('Wij telden de stem van 1 persoon.');
    expect(new Set(ballots().map(({ voter }) => voter)).size).to.equal(1);
    expect(measured(measures).filter(([name]) => name === 'poll.voted')).to.deep.equal([
      ['poll.voted', { poll: square, changed: false }],
      ['poll.voted', { poll: square, changed: true }],
    ]);
  });

  it('leaves the vote as it was where somebody thinks better of changing it', async () => {
    const poll = await show();
    await vote(poll, 1);
    await press(poll, '.button.second');
    await press(poll, `${row(2)} input`);
    await press(poll, 'form .plain');
    expect(inside(poll, '.own').innerText).to.contain('Het groene plein');
  });

  it('knows the vote of this device on a next visit', async () => {
    const poll = await show();
    await vote(poll, 2);
    const again = await comeBack(poll);
    expect((await shown(again, '.own')).innerText).to.contain('Het waterplein');
    expect(again.renderRoot.querySelector('fieldset')).to.equal(null);
    expect(again.renderRoot.querySelector('#done:not([hidden])')).to.equal(null);
  });

  it('does not show what the municipality shows after closing only', async () => {
    const poll = await show(hiddenPoll.id, { polls: [hiddenPoll] });
    await vote(poll, 1);
    expect(inside(poll, 'article').innerText).to.contain(
      'De uitslag komt na vrijdag 18 december 2026 om 23.00 uur.',
    );
    expect(poll.renderRoot.querySelector('.bar')).to.equal(null);
    expect(measured(measures).map(([name]) => name)).not.to.contain('poll.outcome-read');
  });

  it('says what to do when nothing or too much is chosen, and sends nothing', async () => {
    const poll = await show('zilverplein-wensen');
    await press(poll, 'form .button');
    await shown(poll, '#error:not([hidden])');
    await settle(poll);
    expect(inside(poll, '#error').innerText).to.equal('Kies eerst een antwoord.');
    expect(focused()).to.equal(inside(poll, '#error'));
    expect(inside(poll, 'input').getAttribute('aria-describedby')).to.match(/error$/);
    for (const number of [1, 2, 3, 4]) await press(poll, `${row(number)} input`);
    await press(poll, 'form .button');
    await shown(poll, '#error:not([hidden])');
    await settle(poll);
    expect(inside(poll, '#error').innerText).to.contain('Kies er hooguit 3.');
    expect(ballots()).to.be.empty;
  });

  it('keeps a vote that cannot leave, and says that it has arrived when it has', async () => {
    const poll = await show();
    testGateway().setNetwork('offline');
    await vote(poll, 1);
    expect(inside(poll, '#done').textContent).to.contain('Bewaard op dit apparaat');
    testGateway().setNetwork('online');
    window.dispatchEvent(new Event('online'));
    await shown(poll, '#done .positive');
    expect(inside(poll, '.own').innerText).to.contain('1 stem (100%)');
    expect(votes).to.have.length(1);
  });

  it('knows a vote that is still kept when the page is loaded again, and that it has arrived later', async () => {
    const poll = await show();
    testGateway().setNetwork('offline');
    await vote(poll, 2);
    testGateway().setNetwork('online');
    const again = await comeBack(poll);
    await shown(again, '#done:not([hidden])');
    expect(inside(again, '#done').textContent).to.contain('Bewaard op dit apparaat');
    expect(inside(again, '.own').innerText).to.contain('Het waterplein');
    window.dispatchEvent(new Event('online'));
    await shown(again, '#done .positive');
    expect(votes).to.have.length(1);
  });

  it('tells a voter who comes too late, and shows the outcome', async () => {
    const poll = await show();
    await press(poll, `${row(1)} input`);
    testGateway().setNow('2027-04-02T10:00:00Z');
    await press(poll, 'form .button');
    const refused = await shown(poll, '[role=alert] .negative');
    expect(refused.textContent).to.contain('Uw stem is niet geteld');
    await shown(poll, '.bar');
    expect(inside(poll, '.state').innerText).to.contain('Gesloten sinds');
  });

  it('shows the fallback of the page until the poll is there, and tries again on request', async () => {
    const poll = await show(square, { network: 'broken' });
    expect(inside(poll, 'slot')).to.exist;
    testGateway().setNetwork('online');
    await press(poll, '.button');
    await shown(poll, 'fieldset');
    expect(poll.renderRoot.querySelector('slot')).to.equal(null);
  });

  it('shows another poll when its attribute changes, without the choice made in the first', async () => {
    const poll = await show(square, { polls: [imagePoll] });
    await vote(poll, 1);
    poll.poll = imagePoll.id;
    await settle(poll);
    await shown(poll, 'img[alt="Een blauw vlak met golven"]');
    expect(inside(poll, '#heading').innerText).to.equal('Welke kleur krijgt de speelplek?');
    expect(poll.renderRoot.querySelector('input:checked')).to.equal(null);
    expect(measured(measures).filter(([name]) => name === 'poll.seen')).to.have.length(2);
  });

  it('can be voted in with the keyboard alone', async () => {
    const poll = await show();
    inside(poll, 'input').focus();
    await keys('ArrowDown', 'Tab', 'Enter');
    await shown(poll, '#done:not([hidden])');
    expect(ballots().at(-1)?.choices).to.deep.equal(['water']);
  });

  it('reflows at 320 pixels, with results too', async () => {
    const poll = await show();
    expect(await overflowAt320(poll)).to.equal(0);
    await vote(poll, 1);
    expect(await overflowAt320(poll)).to.equal(0);
  });
});
