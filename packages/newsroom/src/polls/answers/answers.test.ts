import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { pollStrategies, type Poll, type PollView, type VoteReceipt } from '@plein/domain/polls.js';
import type { GatewayInPage } from '@plein/testing';
import { closeWorkPages, openWorkPage, type OpenedWorkPage } from '../../testing/work-page.fixtures.js';
import { emptyPoll } from '../new-poll.js';
import { NewsroomPolls } from '../polls.js';

const poll: Poll = {
  ...emptyPoll(new Date('2026-11-23T10:00:00Z'), 'Zilverbeek'),
  id: 'missen',
  kind: 'open-answer',
  ...pollStrategies['open-answer'].settings({ options: [] }),
  options: [],
  question: { nl: 'Wat mist u in het park?' },
  weight: { nl: 'Wij lezen elk antwoord.' },
};
const voterOf = (at: number): string => String(at).padStart(22, '0');

describe('what residents wrote in the newsroom', () => {
  afterEach(closeWorkPages);

  const post = (testGateway: GatewayInPage, path: string, body: unknown, method = 'POST') =>
    testGateway.fetch(`${testGateway.gateway}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const write = async (testGateway: GatewayInPage, ...texts: readonly string[]): Promise<void> => {
    for (const [at, text] of texts.entries()) {
      const body = { id: crypto.randomUUID(), voter: voterOf(at), choices: [text] };
      expect((await post(testGateway, '/v1/polls/missen/votes', body)).ok).to.equal(true);
    }
  };
  const open = (chosen: Readonly<Record<string, string>>, ...texts: readonly string[]) =>
    openWorkPage('newsroom-polls', NewsroomPolls, {
      role: 'editor',
      chosen,
      async before(testGateway) {
        await post(testGateway, '/v1/poll-drafts/missen', poll, 'PUT');
        await post(testGateway, '/v1/poll-drafts/missen/opening', { when: 'now' });
        await post(testGateway, '/v1/poll-words', { words: ['reclame'] }, 'PUT');
        await write(testGateway, ...texts);
      },
    });
  const press = async (workPage: OpenedWorkPage<NewsroomPolls>, words: string): Promise<void> => {
    workPage.button(words).click();
    await workPage.settle();
    await workPage.settle();
  };
  const own = async ({ testGateway }: OpenedWorkPage<NewsroomPolls>, at: number): Promise<VoteReceipt> =>
    (await post(testGateway, '/v1/polls/missen/vote-lookups', { voter: voterOf(at) })).json();
  const focused = ({ page }: OpenedWorkPage<NewsroomPolls>): string | undefined =>
    page.shadowRoot?.activeElement?.id;

  it('waits in a queue that the list of polls leads to, with what was found in it', async () => {
    const list = await open({}, 'Een bankje.', 'Reclame: bel 0612345678');
    expect(list.text('.page')).to.contain('2 antwoorden wachten op een lezer');
    const workPage = await open({ answers: 'waiting' }, 'Een bankje.', 'Reclame: bel 0612345678');
    expect(workPage.text('h1')).to.equal('2 antwoorden wachten op een lezer');
    expect(workPage.text('article')).to.contain('telefoonnummer').and.to.contain('reclame');
    await expectAccessible(workPage.page);
  });

  it('is accepted or refused with a reason, by keyboard, one after the other', async () => {
    const workPage = await open({ answers: 'waiting' }, 'Een bankje.', 'Jan moet weg.');
    const first = workPage.text('article:first-of-type .quote');
    const at = ['Een bankje.', 'Jan moet weg.'].indexOf(first);
    workPage.button('Neem aan').focus();
    await press(workPage, 'Neem aan');
    expect(workPage.all('article')).to.have.length(1);
    expect(focused(workPage)).to.equal(workPage.one('article h2').id);
    expect((await own(workPage, at)).answer?.state).to.equal('accepted');
    await press(workPage, 'Weiger');
    await press(workPage, 'Weiger dit antwoord');
    expect(workPage.text('article')).to.contain('Kies een reden.');
    await expectAccessible(workPage.page);
    workPage.one('[value=personal-data]').click();
    await workPage.settle();
    await workPage.fill('textarea[id^=note]', 'Schrijf het zonder naam.');
    await press(workPage, 'Weiger dit antwoord');
    expect(workPage.text('h1')).to.equal('Alle antwoorden zijn gelezen');
    expect((await own(workPage, 1 - at)).answer).to.deep.equal({
      state: 'refused',
      reason: 'personal-data',
      note: 'Schrijf het zonder naam.',
    });
  });

  it('is not decided about when its writer changed it meanwhile', async () => {
    const workPage = await open({ answers: 'waiting' }, 'Een bankje.');
    await write(workPage.testGateway, 'Koop nu!');
    await press(workPage, 'Neem aan');
    expect(workPage.text('article')).to.contain('veranderde of wiste').and.to.contain('Koop nu!');
    expect((await own(workPage, 0)).answer?.state).to.equal('waiting');
  });

  it('is a kind of poll without options, that says how many were read', async () => {
    const draft = await open({ poll: 'new' });
    draft.one('[name=kind][value=open-answer]').click();
    await draft.settle();
    expect(draft.all('[id^=at-options]')).to.have.length(0);
    expect(draft.all('#at-longest')).to.have.length(1);
    draft.one('[name=kind][value=single]').click();
    await draft.settle();
    expect(draft.all('section.card')).to.have.length(2);
    const running = await open({ poll: 'missen' }, 'Een bankje.');
    expect(running.text('#tally')).to.equal('Wacht: 1. Aangenomen: 0. Geweigerd: 0.');
    const view = await running.testGateway.fetch(`${running.testGateway.gateway}/v1/polls/missen`);
    expect(((await view.json()) as PollView).answers).to.equal(undefined);
  });
});
