import { expect } from '@open-wc/testing';
import type { Ballot } from '@plein/domain/polls.js';
import { inside, shown as until } from '../../../examples/interact.js';
import { focused, keys, overflowAt320, words } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { ballot, show, still } from '../../example-actions.js';
import '../../participation-poll.define.js';
import type { PleinParticipationPoll } from '../../participation-poll.js';
import { scalePoll } from '../kind-polls.js';

describe('the ballot of a scale', () => {
  afterEach(closeExampleGateway);

  it('is filled in with the arrow keys, and names the ends', async () => {
    const poll = await showExample<PleinParticipationPoll>({
      name: 'shown',
      description: 'Shown for a test.',
      setup: { polls: [scalePoll] },
      render: show(scalePoll.id),
      act: ballot,
    });
    inside(poll, 'input').focus();
    const nameOf = (): string =>
      words(poll.shadowRoot?.getElementById(focused()?.getAttribute('aria-labelledby') ?? ''));
    expect(nameOf()).to.equal('1: heel slecht');
    await keys('ArrowRight', 'ArrowRight');
    expect(nameOf()).to.equal('3');
    expect(await overflowAt320(poll)).to.equal(0);
    await keys('Tab', 'Enter');
    await until(poll, '#done:not([hidden])');
    const sent = testGateway().requests.find(({ path }) => path.endsWith('/votes'))?.body as Ballot;
    expect(sent.choices).to.deep.equal(['punt-3']);
    expect(words(inside(poll, 'article'))).to.contain('Gemiddeld: 3 (1 tot en met 5).');
  });

  it('has the mean of all votes with its decimal', async () => {
    const poll = await showExample<PleinParticipationPoll>({
      name: 'closed',
      description: 'Closed.',
      setup: {
        polls: [scalePoll],
        now: '2027-04-02T10:00:00Z',
        ballots: [
          { poll: scalePoll.id, choices: ['punt-5'], voters: 2 },
          { poll: scalePoll.id, choices: ['punt-2'], voters: 1 },
        ],
      },
      render: show(scalePoll.id),
      act: still,
    });
    expect(words(inside(poll, 'article'))).to.contain(
      'Wij telden de stem van 3 mensen. Gemiddeld: 4 (1 tot en met 5).',
    );
  });
});
