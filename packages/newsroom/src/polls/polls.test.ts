import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import type { PollDraftList } from '@plein/domain/newsroom.js';
import {
  closeWorkPages,
  openWorkPage,
  type OpenedWorkPage,
  type WorkPageOptions,
} from '../testing/work-page.fixtures.js';
import { NewsroomPolls } from './polls.js';

const square = 'zilverplein-inrichting';

describe('newsroom-polls', () => {
  afterEach(closeWorkPages);

  const open = (options: WorkPageOptions<NewsroomPolls> = {}): Promise<OpenedWorkPage<NewsroomPolls>> =>
    openWorkPage('newsroom-polls', NewsroomPolls, { role: 'editor', ...options });
  const press = async (desk: OpenedWorkPage<NewsroomPolls>, words: string): Promise<void> => {
    desk.button(words).click();
    await desk.settle();
    await desk.settle();
  };
  const stored = async ({ testGateway }: OpenedWorkPage<NewsroomPolls>): Promise<PollDraftList['polls']> =>
    ((await (await testGateway.fetch(`${testGateway.gateway}/v1/poll-drafts`)).json()) as PollDraftList)
      .polls;
  const shown = ({ one }: OpenedWorkPage<NewsroomPolls>): string =>
    one('plein-participation-poll').shadowRoot?.textContent.replaceAll(/\s+/g, ' ') ?? '';
  const write = async (desk: OpenedWorkPage<NewsroomPolls>): Promise<void> => {
    await desk.fill('#at-question-nl', 'Waar komt de speeltuin?');
    await desk.fill('#at-weight-nl', 'Uw keuze telt mee als advies.');
    await desk.fill('#at-options-0-label-nl', 'In het park');
    await desk.fill('#at-options-1-label-nl', 'Bij de school');
  };

  it('lists polls in every state, and says what runs', async () => {
    const desk = await open();
    expect(desk.text('h1')).to.contain('Er lopen 2 peilingen');
    expect(desk.text('.list')).to.contain('loopt').and.to.contain('stemmen');
    await expectAccessible(desk.page);
  });

  it('shows a new poll in the real element while it is written, and keeps it as a draft', async () => {
    const desk = await open({ chosen: { poll: 'new' } });
    await write(desk);
    await waitUntil(() => shown(desk).includes('Waar komt de speeltuin?'));
    await waitUntil(() => shown(desk).includes('Bij de school'));
    await press(desk, 'Sla op');
    expect(desk.gone.at(-1)).to.deep.equal({ page: 'polls', chosen: { poll: 'waar-komt-de-speeltuin' } });
    expect((await stored(desk)).find(({ poll }) => poll.id === 'waar-komt-de-speeltuin')?.state).to.equal(
      'draft',
    );
    expect(desk.text('[role=status]')).to.equal('Opgeslagen. Bewoners zien nog niets.');
  });

  it('has a name and a role for each part of a new poll', async () => {
    const desk = await open({ chosen: { poll: 'new' } });
    expect(desk.text('h2')).to.equal('Antwoord 1 | Antwoord 2 | Voorbeeld');
    await expectAccessible(desk.page);
  });

  it('says at the field what is missing, and keeps what was typed', async () => {
    const desk = await open({ chosen: { poll: 'new' } });
    await desk.fill('#at-question-nl', 'Waar?');
    await press(desk, 'Sla op');
    expect((desk.page.renderRoot as ShadowRoot).activeElement?.id).to.equal('errors');
    expect(desk.one('#at-options-0-label-nl').getAttribute('aria-invalid')).to.equal('true');
    expect(desk.one<HTMLInputElement>('#at-question-nl').value).to.equal('Waar?');
    await expectAccessible(desk.page);
  });

  it('opens a draft after a question, closes it, and publishes what is done with the votes', async () => {
    const desk = await open({ chosen: { poll: 'new' } });
    await write(desk);
    await press(desk, 'Sla op');
    await press(desk, 'Open nu');
    expect(desk.text('dialog h2')).to.equal('Opent u deze peiling nu?');
    await expectAccessible(desk.page);
    await press(desk, 'Ja, open nu');
    expect(desk.text('.top')).to.contain('loopt');
    expect(desk.all('#at-question-nl')).to.have.length(0);
    desk.testGateway.setNow('2026-11-25T10:00:00Z');
    await press(desk, 'Sluit nu');
    await press(desk, 'Ja, sluit nu');
    expect(desk.text('.top')).to.contain('gesloten');
    expect(desk.text('#tally')).to.contain('In het park');
    await desk.fill('#at-text-nl', 'De speeltuin komt in het park.');
    await press(desk, 'Zet de uitkomst op de site');
    expect(desk.text('form p')).to.contain('Staat op de site sinds');
    await expectAccessible(desk.page);
    const view = await desk.testGateway.fetch(`${desk.testGateway.gateway}/v1/polls/waar-komt-de-speeltuin`);
    expect(await view.text()).to.contain('De speeltuin komt in het park.');
  });

  it('keeps a running poll as it is', async () => {
    const desk = await open({ chosen: { poll: square } });
    expect(desk.all('form')).to.have.length(0);
    expect(desk.text('#tally caption')).to.contain('De stand');
    await expectAccessible(desk.page);
  });

  it('keeps what was typed without a connection', async () => {
    const desk = await open({ chosen: { poll: 'new' } });
    await write(desk);
    desk.testGateway.setNetwork('offline');
    await press(desk, 'Sla op');
    expect(desk.text('.notice.negative')).to.contain('Wat u typte, staat er nog');
    expect(desk.one<HTMLInputElement>('#at-question-nl').value).to.equal('Waar komt de speeltuin?');
  });

  it('speaks English and fits on 320 pixels', async () => {
    const desk = await open({ language: 'en', chosen: { poll: 'new' } });
    expect(desk.text('h1')).to.equal('New poll');
    desk.page.style.inlineSize = '320px';
    await desk.settle();
    expect(desk.page.scrollWidth).to.be.at.most(320);
  });
});
