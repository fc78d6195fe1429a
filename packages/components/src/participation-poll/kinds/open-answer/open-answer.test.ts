import { expect } from '@open-wc/testing';
import type { Ballot } from '@plein/domain/polls.js';
import { focusIn, inside, press, shown as until, type } from '../../../examples/interact.js';
import type { Voted } from '../../cast-vote.js';
import { keys, overflowAt320, words } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { ballot, show } from '../../example-actions.js';
import '../../participation-poll.define.js';
import type { PleinParticipationPoll } from '../../participation-poll.js';
import { openAnswerPoll } from '../kind-polls.js';
import { sendAnswer, showAgain, write } from './open-answer.examples.js';

describe('an answer in the resident’s own words', () => {
  afterEach(closeExampleGateway);

  const open = (): Promise<PleinParticipationPoll> =>
    showExample<PleinParticipationPoll>({
      name: 'shown',
      description: 'Shown for a test.',
      setup: { polls: [openAnswerPoll] },
      render: show(openAnswerPoll.id),
      act: ballot,
    });

  it('is written and sent with the keyboard, and waits for a person', async () => {
    const poll = await open();
    expect(words(inside(poll, '.poll')))
      .to.contain('Open: u kunt antwoorden tot')
      .and.not.to.contain('stem');
    inside(poll, 'textarea').focus();
    await keys('a', 'b', 'Tab', 'Enter');
    await until(poll, '#done:not([hidden])');
    expect(words(inside(poll, '#done'))).to.equal('Uw antwoord is binnen');
    expect(words(inside(poll, '.poll'))).to.contain('Een medewerker leest uw antwoord eerst.');
    const sent = testGateway().requests.find(({ path }) => path.endsWith('/votes'))?.body as Ballot;
    expect(sent.choices).to.deep.equal(['ab']);
    expect(inside(poll, '.code').textContent).to.equal(sent.voter);
    expect(await overflowAt320(poll)).to.equal(0);
  });

  it('tells the page and the measurement that somebody answered, and not what', async () => {
    const poll = await open();
    const heard: unknown[] = [];
    for (const name of ['plein-voted', 'plein-measure'])
      poll.addEventListener(name, (event) => heard.push((event as CustomEvent<unknown>).detail));
    await sendAnswer(poll, 'Een bankje.');
    expect(heard.length).to.be.greaterThan(1);
    expect(JSON.stringify(heard)).not.to.contain('bankje');
    expect((heard.at(-1) as Voted).choices).to.deep.equal(['answer']);
  });

  it('is counted, and said near its end alone', async () => {
    const poll = await open();
    await write(poll, 'a'.repeat(100));
    expect(words(inside(poll, '#count'))).to.equal('Over: 100 tekens');
    expect(words(inside(poll, '.field [role=status]'))).to.equal('');
    await write(poll, 'a'.repeat(190));
    expect(words(inside(poll, '.field [role=status]'))).to.equal('Over: 10 tekens');
    await write(poll, 'a'.repeat(203));
    await press(poll, 'form .button');
    await until(poll, '#error:not([hidden])');
    expect(words(inside(poll, '#error'))).to.contain('te lang');
    expect(words(inside(poll, '#count'))).to.equal('Te veel: 3 tekens');
    await focusIn(poll, '#error');
  });

  it('stays on the page when it is opened again, and is gone once it was sent', async () => {
    const poll = await open();
    await write(poll, 'Een bankje.');
    const again = document.createElement('plein-participation-poll');
    again.poll = openAnswerPoll.id;
    poll.after(again);
    await ballot(again);
    expect((await until<HTMLTextAreaElement>(again, 'textarea')).value).to.equal('Een bankje.');
    again.remove();
    await press(poll, 'form .button');
    await until(poll, '.receipt');
    await showAgain(poll);
    await until(poll, '.receipt');
    expect(sessionStorage.length).to.equal(0);
  });

  it('is changed, read with its refusal, and erased by its writer', async () => {
    const poll = await open();
    await sendAnswer(poll, 'Een bankje.');
    await press(poll, 'button[name=change]');
    await focusIn(poll, '#answer');
    await type(poll, 'textarea', 'Twee bankjes.');
    await press(poll, 'form .button');
    await until(poll, '.receipt');
    await focusIn(poll, '#done');
    expect(words(inside(poll, '.written'))).to.equal('Twee bankjes.');
    await testGateway().decide({ state: 'refused', reason: 'other', note: 'Dit staat er al.' });
    await showAgain(poll);
    await until(poll, '.refused');
    expect(words(inside(poll, '.refused'))).to.contain('nam uw antwoord niet aan');
    expect(words(inside(poll, '.refused + p'))).to.contain('Dit staat er al.');
    await press(poll, 'button[name=withdraw]');
    await until(poll, '.erased');
    expect(words(inside(poll, '.erased'))).to.equal('Wij hebben uw antwoord gewist');
  });

  it('shows what others wrote only once the poll has closed and a person accepted it', async () => {
    const poll = await open();
    await sendAnswer(poll, 'Een <b>bankje</b>.');
    await testGateway().decide({ state: 'accepted' });
    testGateway().setNow('2027-04-02T10:00:00Z');
    await showAgain(poll);
    await until(poll, '.answers');
    expect(words(inside(poll, '.answers'))).to.equal('Een <b>bankje</b>.');
    expect(inside(poll, '.answers').querySelectorAll('b')).to.have.length(0);
  });
});
