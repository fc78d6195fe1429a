import { expect } from '@open-wc/testing';
import type { Ballot } from '@plein/domain/polls.js';
import { inside, press, shown as until } from '../../../examples/interact.js';
import { focused, keys, overflowAt320, words } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { answered, ballot, show } from '../../example-actions.js';
import '../../participation-poll.define.js';
import type { PleinParticipationPoll } from '../../participation-poll.js';
import { matrixPoll, statementsPoll } from '../kind-polls.js';

describe('the ballot of a matrix', () => {
  afterEach(closeExampleGateway);

  const open = async (polled = matrixPoll, act = ballot): Promise<PleinParticipationPoll> =>
    showExample({
      name: 'shown',
      description: 'Shown for a test.',
      setup: { polls: [polled] },
      render: show(polled.id),
      act,
    });
  const sent = (): readonly string[] | undefined =>
    (testGateway().requests.find(({ path }) => path.endsWith('/votes'))?.body as Ballot | undefined)?.choices;

  it('is a group of radio buttons for each statement, named by it', async () => {
    const poll = await open();
    const groups = [...poll.renderRoot.querySelectorAll('[role=radiogroup]')];
    const nameOf = (group: Element): string =>
      words(poll.shadowRoot?.getElementById(group.getAttribute('aria-labelledby') ?? ''));
    expect(groups.map(nameOf)).to.deep.equal(matrixPoll.options.map(({ label }) => label['nl']));
    const labels = [...(groups[0]?.querySelectorAll('label') ?? [])].map((label) => words(label));
    expect(labels).to.deep.equal(matrixPoll.points?.map(({ label }) => label['nl']));
  });

  it('is filled in with the keyboard, a statement may stay open, and what was said comes back', async () => {
    const poll = await open(statementsPoll);
    inside(poll, 'input').focus();
    await keys(' ', 'Tab', ' ', 'ArrowDown');
    inside(poll, 'form .button').focus();
    await keys('Enter');
    await until(poll, '#done:not([hidden])');
    await settle(poll);
    const [first, second] = statementsPoll.options;
    expect([...(sent() ?? [])].sort()).to.deep.equal(
      [`${first?.id ?? ''}=eens`, `${second?.id ?? ''}=oneens`].sort(),
    );
    const rows = [...poll.renderRoot.querySelectorAll('.choice')].map((row) => words(row));
    expect(rows[0]).to.contain('Uw keuze Eens');
    expect(rows[1]).to.contain('Uw keuze Oneens');
    expect(rows[2]).not.to.contain('Uw keuze');
    await press(poll, '.button.second');
    await settle(poll);
    expect(poll.renderRoot.querySelectorAll('input:checked')).to.have.length(2);
    expect(focused()?.matches('.points input')).to.equal(true);
  });

  it('says how many answers it needs, and keeps those that are there', async () => {
    const poll = await open({ ...matrixPoll, minChoices: 3 }, answered);
    await press(poll, 'form .button');
    await until(poll, '#error:not([hidden])');
    await settle(poll);
    expect(words(focused())).to.equal('Geef bij minstens 3 regels uw mening.');
    expect(poll.renderRoot.querySelectorAll('input:checked')).to.have.length(2);
    expect(sent()).to.equal(undefined);
  });

  it('reflows at 320 pixels', async () => {
    const poll = await open(matrixPoll, answered);
    expect(await overflowAt320(poll)).to.equal(0);
  });
});
