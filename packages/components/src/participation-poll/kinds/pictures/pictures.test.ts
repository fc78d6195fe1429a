import { expect } from '@open-wc/testing';
import type { Ballot } from '@plein/domain/polls.js';
import { inside, shown as until } from '../../../examples/interact.js';
import { focused, keys, overflowAt320, words } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { ballot, show } from '../../example-actions.js';
import '../../participation-poll.define.js';
import type { PleinParticipationPoll } from '../../participation-poll.js';
import { picturesPoll } from '../kind-polls.js';

describe('the ballot of two pictures', () => {
  afterEach(closeExampleGateway);

  const open = (): Promise<PleinParticipationPoll> =>
    showExample<PleinParticipationPoll>({
      name: 'shown',
      description: 'Shown for a test.',
      setup: { polls: [picturesPoll] },
      render: show(picturesPoll.id),
      act: ballot,
    });
  const boxes = (poll: PleinParticipationPoll): DOMRect[] =>
    [...poll.renderRoot.querySelectorAll('.choice')].map((choice) => choice.getBoundingClientRect());

  it('is filled in with the arrow keys, and says what each picture shows', async () => {
    const poll = await open();
    inside(poll, 'input').focus();
    await keys(' ', 'ArrowRight');
    const [picture = ''] = (focused()?.getAttribute('aria-describedby') ?? '').split(' ');
    const { alt } = inside<HTMLImageElement>(poll, `#${picture}`);
    expect(alt).to.equal('Een lage witte brug op twee poten tussen groen');
    await keys('Tab', 'Enter');
    await until(poll, '#done:not([hidden])');
    const sent = testGateway().requests.find(({ path }) => path.endsWith('/votes'))?.body as Ballot;
    expect(sent.choices).to.deep.equal(['vlak']);
    expect(words(inside(poll, '.own'))).to.contain('Uw keuze');
  });

  it('lays the pictures beside each other, and below each other on a narrow page', async () => {
    const poll = await open();
    const [left, right] = boxes(poll);
    expect(right?.left).to.be.greaterThan(left?.left ?? 0);
    expect(right?.top).to.equal(left?.top);
    expect(inside(poll, 'img').getBoundingClientRect().width).to.be.greaterThan(150);
    expect(await overflowAt320(poll)).to.equal(0);
    poll.style.inlineSize = '320px';
    const [above, below] = boxes(poll);
    expect(below?.top).to.be.greaterThan(above?.bottom ?? Infinity);
  });
});
