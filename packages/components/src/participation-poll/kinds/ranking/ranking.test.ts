import { expect } from '@open-wc/testing';
import { fieldOf, type Ballot } from '@plein/domain/polls.js';
import { inside, press, shown as until } from '../../../examples/interact.js';
import { focused, keys, overflowAt320, words } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { ballot, ranked, show, still, voted } from '../../example-actions.js';
import '../../participation-poll.define.js';
import type { PleinParticipationPoll } from '../../participation-poll.js';
import { rankingPoll } from '../kind-polls.js';

describe('the ballot of a ranking', () => {
  afterEach(closeExampleGateway);

  const open = async (
    changes: Partial<typeof rankingPoll> = {},
    act = ballot,
  ): Promise<PleinParticipationPoll> =>
    showExample({
      name: 'shown',
      description: 'Shown for a test.',
      setup: { polls: [{ ...rankingPoll, ...changes }] },
      render: show(rankingPoll.id),
      act,
    });
  const shown = (poll: PleinParticipationPoll): string[] =>
    [...poll.renderRoot.querySelectorAll<HTMLElement>('.rank')].map(
      (row) =>
        `${row.querySelector('select')?.value || '-'} ${words(row.querySelector('strong')).split(' ').at(-1) ?? ''}`,
    );
  const nameOf = (poll: PleinParticipationPoll, element: Element | null): string =>
    (element?.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => words(poll.shadowRoot?.getElementById(id)))
      .join(' ');
  const said = (poll: PleinParticipationPoll): string => words(poll.renderRoot.querySelector('#moved'));

  it('moves an option by a button, keeps the focus on it, and says where it is', async () => {
    const poll = await open({}, ranked);
    expect(shown(poll)).to.deep.equal(['1 muziek', '2 filmzaal', '- bibliotheek', '- dansvloer']);
    expect(inside(poll, '#moved').getAttribute('role')).to.equal('status');
    expect(said(poll)).to.equal('Oefenruimtes voor muziek: plaats 1 van 4');
    expect(nameOf(poll, focused())).to.equal('Hoger Oefenruimtes voor muziek');
    expect(focused()?.getAttribute('aria-disabled')).to.equal('true');
    await press(poll, '.rank:first-child .down');
    await settle(poll);
    expect(shown(poll).slice(0, 2)).to.deep.equal(['1 filmzaal', '2 muziek']);
    expect(said(poll)).to.equal('Oefenruimtes voor muziek: plaats 2 van 4');
    expect(nameOf(poll, focused())).to.equal('Lager Oefenruimtes voor muziek');
  });

  it('can be filled in with the keyboard alone', async () => {
    const poll = await open();
    inside(poll, '.rank:nth-child(3) .up').focus();
    await keys('Enter');
    await settle(poll);
    inside(poll, '.rank:nth-child(4) .up').focus();
    await keys('ArrowUp');
    await settle(poll);
    await keys('ArrowUp');
    await settle(poll);
    expect(shown(poll).slice(0, 2)).to.deep.equal(['1 dansvloer', '2 muziek']);
    inside(poll, 'form .button').focus();
    await keys('Enter');
    await until(poll, '#done:not([hidden])');
    const sent = testGateway().requests.find(({ path }) => path.endsWith('/votes'))?.body as Ballot;
    expect(sent.choices).to.deep.equal(['dans=1', 'muziek=2']);
  });

  it('gives a place by its number, makes room for it, and takes it away', async () => {
    const poll = await open({}, ranked);
    const choose = async (row: number, place: string): Promise<void> => {
      const select = inside<HTMLSelectElement>(poll, `.rank:nth-child(${String(row)}) select`);
      select.value = place;
      select.dispatchEvent(new Event('change'));
      await settle(poll);
    };
    await choose(3, '2');
    expect(shown(poll)).to.deep.equal(['1 muziek', '2 bibliotheek', '3 filmzaal', '- dansvloer']);
    expect(focused()?.getAttribute('name')).to.equal(fieldOf('boek'));
    await choose(4, '4');
    await choose(1, '');
    expect(shown(poll)).to.deep.equal(['1 bibliotheek', '2 filmzaal', '3 dansvloer', '- muziek']);
    expect(said(poll)).to.equal('Oefenruimtes voor muziek: geen');
  });

  it('is dragged to its place, which is said once it is let go', async () => {
    const poll = await open({}, ranked);
    const grip = inside(poll, '.rank:first-child .grip');
    grip.setPointerCapture = () => undefined;
    const send = (type: string, clientY: number): void => {
      grip.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerId: 1, clientY }));
    };
    send('pointerdown', 0);
    send('pointermove', inside(poll, '.rank:nth-child(2)').getBoundingClientRect().bottom);
    await settle(poll);
    expect(shown(poll).slice(0, 2)).to.deep.equal(['1 filmzaal', '2 muziek']);
    expect(said(poll)).to.contain('plaats 1 van 4');
    send('pointerup', 0);
    expect(said(poll)).to.contain('plaats 2 van 4');
    send('pointermove', 0);
    await settle(poll);
    expect(shown(poll).slice(0, 2)).to.deep.equal(['1 filmzaal', '2 muziek']);
  });

  it('says how many to order, and loses nothing of what was ordered', async () => {
    const poll = await open({ minChoices: 3 }, ranked);
    expect(words(inside(poll, '#limits'))).to.contain('Kies er minstens 3 en hooguit 4.');
    await press(poll, 'form .button');
    await until(poll, '#error:not([hidden])');
    await settle(poll);
    expect(words(focused())).to.equal('Geef minstens 3 antwoorden een plaats.');
    expect(shown(poll).slice(0, 2)).to.deep.equal(['1 muziek', '2 filmzaal']);
  });

  it('says what to do where nothing was ordered', async () => {
    const poll = await open();
    await press(poll, 'form .button');
    await until(poll, '#error:not([hidden])');
    await settle(poll);
    expect(words(focused())).to.equal('Geef eerst een antwoord een plaats.');
  });

  it('shows the own order after the vote, keeps the results until the close, and brings the order back', async () => {
    const poll = await open({}, async (element) => {
      await ranked(element);
      await voted(element);
    });
    const rows = [...poll.renderRoot.querySelectorAll<HTMLElement>('.choice')].map(
      ({ innerText }) => innerText,
    );
    expect(rows[0]).to.contain('muziek').and.to.contain('Uw plaats: 1');
    expect(rows[1]).to.contain('filmzaal').and.to.contain('Uw plaats: 2');
    expect(inside(poll, 'article').innerText).to.contain('De uitslag komt na');
    expect(poll.renderRoot.querySelector('.bar')).to.equal(null);
    await press(poll, '.button.second');
    await settle(poll);
    expect(shown(poll).slice(0, 2)).to.deep.equal(['1 muziek', '2 filmzaal']);
    expect(focused()?.matches('.place')).to.equal(true);
  });

  it('shows no result where so few voted that it would tell a ballot', async () => {
    const poll = await showExample<PleinParticipationPoll>({
      name: 'few',
      description: 'Few voted.',
      setup: {
        polls: [rankingPoll],
        now: '2027-04-02T10:00:00Z',
        ballots: [{ poll: rankingPoll.id, choices: ['boek=1'], voters: 9 }],
      },
      render: show(rankingPoll.id),
      act: still,
    });
    expect(inside(poll, 'article').innerText).to.contain('Er stemden minder dan 10 mensen.');
    expect(poll.renderRoot.querySelector('.bar, table')).to.equal(null);
  });

  it('reflows at 320 pixels, with targets of at least 24 pixels', async () => {
    const poll = await open({}, ranked);
    expect(await overflowAt320(poll)).to.equal(0);
    for (const control of poll.renderRoot.querySelectorAll('.moves > :not(.hidden-visually), .grip')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });
});
