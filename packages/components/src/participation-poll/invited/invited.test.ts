import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Ballot, CodeExchange } from '@plein/domain/polls.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { focused, keys, overflowAt320, words } from '@plein/testing/fixtures/interaction.js';
import { inside, press, shown, type } from '../../examples/interact.js';
import { afterClose, ballot, choose, show } from '../example-actions.js';
import '../participation-poll.define.js';
import type { PleinParticipationPoll } from '../participation-poll.js';
import { fillIn, invitedPoll, startAnew, votedWith, withdraw } from './invited-examples.js';

describe('a poll of invited voters', () => {
  afterEach(closeExampleGateway);

  const open = (): Promise<PleinParticipationPoll> =>
    showExample<PleinParticipationPoll>({
      name: 'shown',
      description: 'Shown for a test.',
      setup: { polls: [invitedPoll], codesFor: invitedPoll.id },
      render: show(invitedPoll.id),
      act: ballot,
    });
  const codes = (): readonly string[] => testGateway().codes;
  const sentTo = <Body>(path: string): Body[] =>
    testGateway()
      .requests.filter((request) => request.path.endsWith(path))
      .map(({ body }) => body as Body);
  const draft = async (): Promise<{ voters: number; codes: { used: number } } | undefined> => {
    const answer = await testGateway().fetch(`${testGateway().gateway}/v1/poll-drafts`);
    const { polls } = (await answer.json()) as {
      polls: { poll: { id: string }; voters: number; codes: { used: number } }[];
    };
    return polls.find(({ poll }) => poll.id === invitedPoll.id);
  };

  it('says before voting who may vote, and keeps nothing until then', async () => {
    const poll = await open();
    const text = words(inside(poll, 'article'));
    expect(text).to.contain('Elke code telt één keer.').and.to.contain('Die kan dat wel zien.');
    expect(text).not.to.contain('open peiling');
    await fillIn(poll, codes()[0] ?? '');
    expect(Object.keys(localStorage)).to.be.empty;
  });

  it('takes a code and a choice by keyboard, in a narrow page, and gives a number', async () => {
    const poll = await open();
    expect(await overflowAt320(poll)).to.equal(0);
    await type(poll, '#code', (codes()[0] ?? '').toLowerCase().replaceAll('-', ' '));
    inside(poll, '#code').focus();
    await keys('Tab', ' ');
    expect(focused()?.getAttribute('name')).to.equal('choices');
    expect(inside<HTMLInputElement>(poll, 'input:checked').value).to.equal('tuin');
    await keys('Tab', 'Enter');
    await shown(poll, '#done:not([hidden])');
    await settle(poll);
    expect(focused()?.id).to.equal('done');
    expect(inside(poll, '.ballot-number').textContent).to.match(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
    expect(await overflowAt320(poll)).to.equal(0);
  });

  it('sends the code and the vote apart, with nothing that is in both', async () => {
    const poll = await open();
    await votedWith(poll, codes()[0]);
    const [exchange] = sentTo<CodeExchange>('/ballot-signatures');
    const [vote] = sentTo<Ballot>('/votes');
    expect(Object.keys(exchange ?? {})).to.have.members(['code', 'blinded']);
    expect(Object.keys(vote ?? {})).to.have.members(['id', 'voter', 'choices', 'signature']);
    expect(vote?.signature).not.to.equal(exchange?.blinded);
    expect(await draft()).to.include({ voters: 1 });
  });

  it('has one vote where the gateway did not answer the code, or the page was closed after it', async () => {
    const poll = await open();
    const code = codes()[0] ?? '';
    await fillIn(poll, code);
    testGateway().setNetwork('broken');
    await press(poll, 'form .button');
    await shown(poll, '#error:not([hidden])');
    expect(words(inside(poll, '#error'))).to.contain('Wij weten niet of uw code aankwam.');
    expect(inside<HTMLInputElement>(poll, '#code').getAttribute('aria-invalid')).to.equal('true');
    testGateway().setNetwork('online');
    poll.remove();
    const again = await fixture<PleinParticipationPoll>(
      html`<plein-participation-poll poll=${invitedPoll.id}></plein-participation-poll>`,
    );
    await settle(again);
    await votedWith(again, code);
    const [first, second] = sentTo<CodeExchange>('/ballot-signatures');
    expect(second?.blinded).to.equal(first?.blinded);
    expect(await draft()).to.include({ voters: 1 });
  });

  it('votes once where somebody presses twice', async () => {
    const poll = await open();
    await fillIn(poll, codes()[0] ?? '');
    const button = inside(poll, 'form .button');
    button.click();
    button.click();
    await shown(poll, '#done:not([hidden])');
    await settle(poll);
    expect(sentTo<Ballot>('/votes')).to.have.length(1);
    expect(words(inside(poll, '#done'))).to.equal('Uw stem telt mee');
  });

  it('lets the next voter at home vote with another code, and keeps both votes', async () => {
    const poll = await open();
    await votedWith(poll, codes()[0], 1);
    const number = inside(poll, '.ballot-number').textContent;
    await startAnew(poll);
    await settle(poll);
    expect(inside<HTMLInputElement>(poll, '#code').value).to.equal('');
    await votedWith(poll, codes()[1], 2);
    expect(inside(poll, '.ballot-number').textContent).not.to.equal(number);
    const { voters, codes: counted } = (await draft()) ?? {};
    expect([voters, counted?.used]).to.deep.equal([2, 2]);
  });

  it('takes a vote back, says so where the focus is, and lets the same device vote again', async () => {
    const poll = await open();
    await votedWith(poll, codes()[0]);
    const number = inside(poll, '.ballot-number').textContent;
    await withdraw(poll);
    await waitUntil(() => words(inside(poll, '#done')) === 'U trok uw stem in');
    await settle(poll);
    expect(focused()?.id).to.equal('done');
    expect(inside(poll, '.ballot-number').textContent).to.equal(number);
    expect(words(inside(poll, '.receipt'))).to.contain('geen stem bij dit nummer');
    expect(await overflowAt320(poll)).to.equal(0);
    await press(poll, 'button[name=change]');
    await choose(poll, 1);
    await press(poll, 'form .button');
    await shown(poll, '#done:not([hidden])');
    expect(words(inside(poll, '#done'))).to.equal('Uw nieuwe stem telt mee');
    expect(sentTo<CodeExchange>('/ballot-signatures')).to.have.length(1);
    expect(await draft()).to.include({ voters: 1 });
  });

  it('measures no vote where one was taken back, and tells the page', async () => {
    const poll = await open();
    const told: unknown[] = [];
    for (const name of ['plein-measure', 'plein-voted'])
      poll.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]));
    await votedWith(poll, codes()[0]);
    told.length = 0;
    await withdraw(poll);
    await waitUntil(() => words(inside(poll, '#done')) === 'U trok uw stem in');
    expect(told).to.deep.equal([['plein-voted', { poll: invitedPoll.id, choices: [] }]]);
  });

  it('leads to the page that counts again, once the poll has closed', async () => {
    const poll = await open();
    expect(inside(poll, 'article').textContent).not.to.contain('Tel de stemmen zelf na');
    testGateway().setNow(afterClose);
    const closed = await fixture<PleinParticipationPoll>(
      html`<plein-participation-poll poll=${invitedPoll.id}></plein-participation-poll>`,
    );
    await shown(closed, '.bar');
    const { href, textContent } = inside<HTMLAnchorElement>(closed, 'a.alone');
    expect(textContent).to.equal('Tel de stemmen zelf na');
    expect(href).to.equal(`${testGateway().gateway}/pages/poll/${invitedPoll.id}/ballots?language=nl`);
  });

  it('checks the choices before the code is used', async () => {
    const poll = await open();
    await ballot(poll);
    await press(poll, 'form .button');
    await shown(poll, '#error:not([hidden])');
    expect(sentTo('/ballot-signatures')).to.be.empty;
  });

  it('reads the code of a QR from the part of the address that no server sees', async () => {
    history.replaceState(null, '', '#code=7K3M-Q9XA-2BTW');
    try {
      const poll = await open();
      expect(inside<HTMLInputElement>(poll, '#code').value).to.equal('7K3M-Q9XA-2BTW');
    } finally {
      history.replaceState(null, '', ' ');
    }
  });
});
