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
  const press = async (workPage: OpenedWorkPage<NewsroomPolls>, words: string): Promise<void> => {
    workPage.button(words).click();
    await workPage.settle();
    await workPage.settle();
  };
  const stored = async ({ testGateway }: OpenedWorkPage<NewsroomPolls>): Promise<PollDraftList['polls']> =>
    ((await (await testGateway.fetch(`${testGateway.gateway}/v1/poll-drafts`)).json()) as PollDraftList)
      .polls;
  const shown = ({ one }: OpenedWorkPage<NewsroomPolls>): string =>
    one('plein-participation-poll').shadowRoot?.textContent.replaceAll(/\s+/g, ' ') ?? '';
  const write = async (workPage: OpenedWorkPage<NewsroomPolls>): Promise<void> => {
    await workPage.fill('#at-question-nl', 'Waar komt de speeltuin?');
    await workPage.fill('#at-weight-nl', 'Uw keuze telt mee als advies.');
    await workPage.fill('#at-options-0-label-nl', 'In het park');
    await workPage.fill('#at-options-1-label-nl', 'Bij de school');
  };

  it('warns that somebody may vote more than once only where that is so', async () => {
    const workPage = await open({ chosen: { poll: 'new' } });
    expect(workPage.text('form')).to.contain('iemand kan vaker stemmen');
    workPage.one<HTMLInputElement>('input[value=invited]').click();
    await workPage.settle();
    expect(workPage.text('form')).to.not.contain('iemand kan vaker stemmen');
  });

  it('lists polls in every state, and says what runs', async () => {
    const workPage = await open();
    expect(workPage.text('h1')).to.contain('Er lopen 2 peilingen');
    expect(workPage.text('.list')).to.contain('loopt').and.to.contain('nog geen stemmen');
    expect(workPage.text('.small')).to.contain('de stemmen die Plein zelf bewaart');
    await expectAccessible(workPage.page);
  });

  it('shows a new poll in the real element while it is written, and keeps it as a draft', async () => {
    const workPage = await open({ chosen: { poll: 'new' } });
    await write(workPage);
    await waitUntil(() => shown(workPage).includes('Waar komt de speeltuin?'));
    await waitUntil(() => shown(workPage).includes('Bij de school'));
    await press(workPage, 'Sla op');
    expect(workPage.gone.at(-1)).to.deep.equal({ page: 'polls', chosen: { poll: 'waar-komt-de-speeltuin' } });
    expect((await stored(workPage)).find(({ poll }) => poll.id === 'waar-komt-de-speeltuin')?.state).to.equal(
      'draft',
    );
    expect(workPage.text('[role=status]')).to.equal('Opgeslagen. Bewoners zien nog niets.');
  });

  it('has a name and a role for each part of a new poll', async () => {
    const workPage = await open({ chosen: { poll: 'new' } });
    expect(workPage.text('h2')).to.equal('Antwoord 1 | Antwoord 2 | Voorbeeld');
    await expectAccessible(workPage.page);
  });

  it('says at the field what is missing, and keeps what was typed', async () => {
    const workPage = await open({ chosen: { poll: 'new' } });
    await workPage.fill('#at-question-nl', 'Waar?');
    await press(workPage, 'Sla op');
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.id).to.equal('errors');
    expect(workPage.one('#at-options-0-label-nl').getAttribute('aria-invalid')).to.equal('true');
    expect(workPage.text('#errors li')).to.equal(
      [
        'Wat weegt de uitslag? (Nederlands): Vul dit in.',
        'Antwoord 1, Antwoord (Nederlands): Vul dit in.',
        'Antwoord 2, Antwoord (Nederlands): Vul dit in.',
      ].join(' | '),
    );
    expect(workPage.one<HTMLInputElement>('#at-question-nl').value).to.equal('Waar?');
    await expectAccessible(workPage.page);
  });

  it('asks for both pictures and what they show, and opens their fields', async () => {
    const workPage = await open({ chosen: { poll: 'new' } });
    await write(workPage);
    workPage.one('input[name=kind][value=pictures]').click();
    await workPage.settle();
    expect(workPage.all('details[open] #at-options-1-image-url')).to.have.length(1);
    await press(workPage, 'Sla op');
    expect(workPage.text('#errors li')).to.contain('Vul het adres van de afbeelding in.');
    await workPage.fill('#at-options-0-image-url', '/een.jpg');
    await workPage.fill('#at-options-0-image-alt-nl', 'Een boog');
    await workPage.fill('#at-options-1-image-url', '/twee.jpg');
    await press(workPage, 'Sla op');
    expect(workPage.text('#errors li')).to.contain('Wat er te zien is').and.not.to.contain('adres van');
    await workPage.fill('#at-options-1-image-alt-nl', 'Een vlakke brug');
    await press(workPage, 'Sla op');
    expect(workPage.text('[role=status]')).to.equal('Opgeslagen. Bewoners zien nog niets.');
    const [saved] = (await stored(workPage)).filter(({ poll }) => poll.kind === 'pictures');
    expect(saved?.poll.options.map(({ image }) => image?.alt['nl'])).to.deep.equal([
      'Een boog',
      'Een vlakke brug',
    ]);
    await expectAccessible(workPage.page);
  });

  it('opens a draft after a question, closes it, and publishes what is done with the votes', async () => {
    const workPage = await open({ chosen: { poll: 'new' } });
    await write(workPage);
    await press(workPage, 'Sla op');
    await press(workPage, 'Open nu');
    expect(workPage.text('dialog h2')).to.equal('Opent u deze peiling nu?');
    await expectAccessible(workPage.page);
    await press(workPage, 'Ja, open nu');
    expect(workPage.text('.top')).to.contain('loopt');
    expect(workPage.all('#at-question-nl')).to.have.length(0);
    workPage.testGateway.setNow('2026-11-25T10:00:00Z');
    await press(workPage, 'Sluit nu');
    await press(workPage, 'Ja, sluit nu');
    expect(workPage.text('.top')).to.contain('gesloten');
    expect(workPage.text('#tally')).to.contain('In het park');
    await workPage.fill('#at-text-nl', 'De speeltuin komt in het park.');
    await press(workPage, 'Zet de uitkomst op de site');
    expect(workPage.text('form p')).to.contain('Staat op de site sinds');
    await expectAccessible(workPage.page);
    const view = await workPage.testGateway.fetch(
      `${workPage.testGateway.gateway}/v1/polls/waar-komt-de-speeltuin`,
    );
    expect(await view.text()).to.contain('De speeltuin komt in het park.');
  });

  it('shows how many voted, and no votes, while an open poll keeps its results until it has closed', async () => {
    const workPage = await open({
      chosen: { poll: square },
      before: ({ store }) =>
        store.commit(async (transaction) => {
          const row = transaction.selectFrom('polls').select('document').where('id', '=', square);
          const { document } = await row.executeTakeFirstOrThrow();
          await transaction
            .updateTable('polls')
            .set({ document: document.replace('after-vote', 'after-close') })
            .where('id', '=', square)
            .execute();
        }),
    });
    expect(workPage.text('#tally')).to.contain('De stand').and.to.contain('als de peiling is gesloten');
    expect(workPage.all('#tally td')).to.have.length(0);
    await expectAccessible(workPage.page);
  });

  it('keeps a running poll as it is', async () => {
    const workPage = await open({ chosen: { poll: square } });
    expect(workPage.all('form')).to.have.length(0);
    expect(workPage.text('#tally caption')).to.contain('De stand');
    workPage.one<HTMLDetailsElement>(`#snippet-${square}`).open = true;
    const pasted = document.createElement('template');
    pasted.innerHTML = workPage.one<HTMLTextAreaElement>(`#html-${square}`).value;
    const [poll] = pasted.content.children;
    expect([poll?.localName, poll?.getAttribute('poll')]).to.deep.equal(['plein-participation-poll', square]);
    expect(poll?.querySelector('a')?.getAttribute('href')).to.equal(
      `${workPage.testGateway.gateway}/pages/poll/${square}`,
    );
    await expectAccessible(workPage.page);
  });

  it('has yes and no ready, and keeps the answers that were written already', async () => {
    const workPage = await open({ chosen: { poll: 'new' } });
    const label = (number: number): string =>
      workPage.one<HTMLInputElement>(`#at-options-${String(number)}-label-nl`).value;
    workPage.one('[value=yes-no]').click();
    await workPage.settle();
    expect([label(0), label(1)]).to.deep.equal(['Ja', 'Nee']);
    expect(workPage.text('form')).not.to.contain('Voeg een antwoord toe');
    await workPage.fill('#at-options-0-label-nl', 'Voor');
    workPage.one('[value=single]').click();
    await workPage.settle();
    workPage.one('[value=yes-no]').click();
    await workPage.settle();
    expect([label(0), label(1)]).to.deep.equal(['Voor', 'Nee']);
    await expectAccessible(workPage.page);
  });

  it('writes a ranking, whose results come after the close', async () => {
    const workPage = await open({ chosen: { poll: 'new' } });
    await write(workPage);
    workPage.one('[value=ranking]').click();
    await workPage.settle();
    expect(workPage.one<HTMLSelectElement>('#at-results').value).to.equal('after-close');
    await waitUntil(() => shown(workPage).includes('Zet de antwoorden op volgorde'));
    await expectAccessible(workPage.page);
  });

  it('writes a budget with amounts for each plan, and says which amount does not fit', async () => {
    const workPage = await open({ chosen: { poll: 'new' } });
    await write(workPage);
    workPage.one('[value=budget]').click();
    await workPage.settle();
    await workPage.fill('#at-budget', '5000');
    await workPage.fill('#at-options-0-cost', '6000');
    await press(workPage, 'Sla op');
    expect(workPage.text('#errors li')).to.equal('Antwoord 1, Vaste kosten: Vul hooguit het hele bedrag in.');
    await workPage.fill('#at-options-0-cost', '3000');
    await waitUntil(() => shown(workPage).includes('Kost'));
    await press(workPage, 'Sla op');
    const poll = (await stored(workPage)).find(({ poll: { kind } }) => kind === 'budget')?.poll;
    expect([poll?.budget, poll?.options[0]?.cost, poll?.results]).to.deep.equal([5000, 3000, 'after-close']);
    await expectAccessible(workPage.page);
  });

  it('writes a matrix with points of its own, and a scale with its ends', async () => {
    const workPage = await open({ chosen: { poll: 'new' } });
    workPage.one('[value=scale]').click();
    await workPage.settle();
    expect(workPage.one<HTMLInputElement>('#at-options-4-label-nl').value).to.equal('5: heel goed');
    await write(workPage);
    workPage.one('[value=matrix]').click();
    await workPage.settle();
    workPage.button('Voeg een punt toe').click();
    await workPage.settle();
    await workPage.fill('#at-points-5-label-nl', 'Geen mening');
    await waitUntil(() => shown(workPage).includes('Geen mening'));
    await press(workPage, 'Sla op');
    const poll = (await stored(workPage)).find(({ poll: { kind } }) => kind === 'matrix')?.poll;
    expect([poll?.points?.length, poll?.results]).to.deep.equal([6, 'after-close']);
    await expectAccessible(workPage.page);
  });

  it('keeps what was typed without a connection', async () => {
    const workPage = await open({ chosen: { poll: 'new' } });
    await write(workPage);
    workPage.testGateway.setNetwork('offline');
    await press(workPage, 'Sla op');
    expect(workPage.text('.notice.negative')).to.contain('Wat u typte, staat er nog');
    expect(workPage.one<HTMLInputElement>('#at-question-nl').value).to.equal('Waar komt de speeltuin?');
  });

  it('speaks English and fits on 320 pixels', async () => {
    const workPage = await open({ language: 'en', chosen: { poll: 'new' } });
    expect(workPage.text('h1')).to.equal('New poll');
    workPage.page.style.inlineSize = '320px';
    await workPage.settle();
    expect(workPage.page.scrollWidth).to.be.at.most(320);
  });
});
