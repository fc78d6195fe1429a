import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { Ballot, LoginExchange } from '@plein/domain/polls.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { focused, heard, overflowAt320, words } from '@plein/testing/fixtures/interaction.js';
import { inside, press, shown } from '../../examples/interact.js';
import { startAnew, withdraw } from '../invited/invited-examples.js';
import { ballot, choose } from '../example-actions.js';
import '../participation-poll.define.js';
import type { PleinParticipationPoll } from '../participation-poll.js';
import { isRefused, loginTokens, showTo, verifiedPoll, votes } from './verified-examples.js';

describe('a poll of people who have logged in', () => {
  afterEach(closeExampleGateway);

  const open = (token?: string): Promise<PleinParticipationPoll> =>
    showExample<PleinParticipationPoll>({
      name: 'shown',
      description: 'Shown for a test.',
      setup: { polls: [verifiedPoll], loginTokens },
      render: showTo(token),
      act: ballot,
    });
  const sentTo = <Body>(path: string): Body[] =>
    testGateway()
      .requests.filter((request) => request.path.endsWith(path))
      .map(({ body }) => body as Body);
  const voters = async (): Promise<number | undefined> => {
    const answer = await testGateway().fetch(`${testGateway().gateway}/v1/poll-drafts`);
    const { polls } = (await answer.json()) as { polls: { poll: { id: string }; voters: number }[] };
    return polls.find(({ poll }) => poll.id === verifiedPoll.id)?.voters;
  };
  const error = (poll: PleinParticipationPoll): string => words(inside(poll, '#error'));

  it('says before voting who may vote, asks for no code, and stores nothing until then', async () => {
    const poll = await open('resident');
    const text = words(inside(poll, 'article'));
    expect(text).to.contain('Iedereen stemt één keer.').and.to.contain('Die kan dat wel zien.');
    expect(text).not.to.match(/code|open peiling|Log eerst in/);
    await choose(poll, 1);
    expect(poll.shadowRoot?.querySelector('#code')).to.equal(null);
    expect(Object.keys(localStorage)).to.be.empty;
    expect(await overflowAt320(poll)).to.equal(0);
  });

  it('sends the login and the vote apart, each in a body, with nothing that is in both', async () => {
    const poll = await open('resident');
    await votes(poll);
    const [exchange] = sentTo<LoginExchange>('/login-ballot-signatures');
    const [vote] = sentTo<Ballot>('/votes');
    expect(exchange?.token).to.equal('resident');
    expect(Object.keys(exchange ?? {})).to.have.members(['token', 'blinded']);
    expect(Object.keys(vote ?? {})).to.have.members(['id', 'voter', 'choices', 'signature']);
    expect(testGateway().requests.some(({ path }) => path.includes('resident'))).to.equal(false);
    expect(JSON.stringify({ ...localStorage })).not.to.contain('resident');
    expect(await voters()).to.equal(1);
    expect(inside(poll, '.ballot-number').textContent).to.match(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
  });

  it('sends nothing where nobody has logged in, and takes the token that comes then', async () => {
    const poll = await open();
    expect(words(inside(poll, '.notice'))).to.contain('Log eerst in');
    await isRefused(poll);
    expect(error(poll)).to.contain('Log eerst in. Stem daarna');
    expect(sentTo('/login-ballot-signatures')).to.be.empty;
    poll.loginToken = 'resident';
    await poll.updateComplete;
    expect(inside(poll, '#error').hidden).to.equal(true);
    expect(inside<HTMLInputElement>(poll, 'input:checked').value).to.equal('water');
    await press(poll, 'form .button.wide');
    await shown(poll, '#done:not([hidden])');
    expect(await voters()).to.equal(1);
  });

  it('tells the page that a login ended, keeps the choice, and votes once with the next token', async () => {
    const poll = await open('ended');
    const refused = heard(poll, 'plein-login-refused');
    await isRefused(poll);
    await settle(poll);
    expect(error(poll)).to.contain('Uw login is verlopen. Uw stem telt nog niet.');
    expect(focused()?.id).to.equal('error');
    expect(refused).to.deep.equal([{ poll: verifiedPoll.id }]);
    expect(await voters()).to.equal(0);
    poll.loginToken = 'resident';
    await poll.updateComplete;
    await press(poll, 'form .button.wide');
    await shown(poll, '#done:not([hidden])');
    expect(await voters()).to.equal(1);
  });

  it('has a sentence of its own for each other trouble, and tells the page only of a token', async () => {
    const poll = await open('foreign');
    const refused = heard(poll, 'plein-login-refused');
    await isRefused(poll);
    expect(error(poll)).to.contain('Wij herkennen uw login niet.');
    poll.loginToken = 'away';
    await poll.updateComplete;
    await isRefused(poll);
    expect(error(poll)).to.contain('Wij kunnen uw login nu niet controleren.');
    expect(refused).to.have.length(1);
  });

  it('has one vote where the gateway stopped between login and vote, or the page was closed', async () => {
    const poll = await open('resident');
    await choose(poll, 2);
    testGateway().setNetwork('broken');
    await press(poll, 'form .button.wide');
    await shown(poll, '#error:not([hidden])');
    expect(error(poll)).to.contain('Wij weten niet of uw login aankwam.');
    testGateway().setNetwork('online');
    poll.remove();
    const again = await fixture<PleinParticipationPoll>(showTo('resident')());
    await settle(again);
    await votes(again);
    const [first, second] = sentTo<LoginExchange>('/login-ballot-signatures');
    expect(second?.blinded).to.equal(first?.blinded);
    expect(await voters()).to.equal(1);
  });

  it('gives one person no second ballot on this device, and the next person one', async () => {
    const poll = await open('resident');
    await votes(poll);
    await startAnew(poll, 'fieldset');
    await isRefused(poll);
    expect(error(poll)).to.contain('Iemand haalde met uw login al een stembiljet.');
    poll.loginToken = 'neighbour';
    await poll.updateComplete;
    await press(poll, 'form .button.wide');
    await shown(poll, '#done:not([hidden])');
    expect(await voters()).to.equal(2);
  });

  it('changes and takes back a vote with the secret of the device, without any login', async () => {
    const poll = await open('resident');
    await votes(poll);
    poll.loginToken = 'ended';
    await poll.updateComplete;
    await press(poll, 'button[name=change]');
    await choose(poll, 1);
    await press(poll, 'form .button.wide');
    await shown(poll, '#done:not([hidden])');
    await withdraw(poll);
    await waitUntil(() => words(inside(poll, '#done')) === 'U trok uw stem in');
    expect(sentTo('/login-ballot-signatures')).to.have.length(1);
  });
});
