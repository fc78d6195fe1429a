import { expect } from '@open-wc/testing';
import type { GatewayInPage } from '@plein/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { closeWorkPages, openWorkPage, type OpenedWorkPage } from '../testing/work-page.fixtures.js';
import { ask, first, twoAsk } from './callbacks.fixtures.js';
import { NewsroomCallbacks } from './callbacks.js';

describe('callbacks that colleagues share', () => {
  afterEach(closeWorkPages);

  const open = (
    options: { before?: (testGateway: GatewayInPage) => Promise<void> } = {},
  ): Promise<OpenedWorkPage<NewsroomCallbacks>> =>
    openWorkPage('newsroom-callbacks', NewsroomCallbacks, { before: twoAsk, ...options });
  const press = async (workPage: OpenedWorkPage<NewsroomCallbacks>, words: string): Promise<void> => {
    workPage.button(words).click();
    await workPage.settle();
  };

  it('holds a new request until staff ask for it, where others are shown already', async () => {
    const workPage = await open();
    const third = '0193a5c0-0000-7000-8000-000000000003';
    workPage.testGateway.setNow('2026-11-24T10:00:00Z');
    await ask(workPage.testGateway, third, 'C. Bewoner', '15:00', '17:00');
    workPage.live.say('arrived', { events: [{ name: 'contact.callback-requested' }] });
    await workPage.settle();
    expect(workPage.text('h2')).to.equal('A. Bewoner | B. Bewoner');
    expect(workPage.text('h1')).to.contain('3 bewoners');
    expect(workPage.text('.notice')).to.contain('Er kwam één verzoek bij');
    await expectAccessible(workPage.page);
    await press(workPage, 'Toon ze');
    expect(workPage.all('article')).to.have.length(3);
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.textContent.trim()).to.equal('C. Bewoner');
  });

  it('is chosen by team, by number, and by who has it', async () => {
    const workPage = await open();
    const choose = async (selector: string, value: string): Promise<void> => {
      await workPage.fill(selector, value);
      await workPage.settle();
    };
    await choose('#filter-team', 'parkeren');
    expect(workPage.text('.empty')).to.contain('Bij deze keuze past geen verzoek');
    expect(workPage.gone.at(-1)?.chosen).to.deep.equal({ team: 'parkeren' });
    await expectAccessible(workPage.page);
    await choose('#filter-team', 'burgerzaken');
    expect(workPage.all('article')).to.have.length(2);
    const reference = /TB-[\dA-Z]{4}-[\dA-Z]{4}/.exec(workPage.text('article:last-child'))?.[0] ?? '';
    await choose('#filter-number', reference.slice(3, 7).toLowerCase());
    expect(workPage.text('h2')).to.equal('B. Bewoner');
    await choose('#filter-number', '');
    await press(workPage, 'Ik bel');
    workPage.one<HTMLInputElement>('input[name=mine]').click();
    await workPage.settle();
    expect(workPage.text('h2')).to.equal('A. Bewoner');
  });

  it('is marked as several kinds of message, with a name that a colleague finds in the list', async () => {
    const workPage = await open();
    workPage.one(`#marks-${first} summary`).click();
    for (const kind of ['question', 'participation']) {
      workPage.one<HTMLInputElement>(`#marks-${first} input[value=${kind}]`).click();
      await workPage.settle();
    }
    await workPage.fill(`#neighbourhood-${first}`, 'Centrum');
    await expectAccessible(workPage.page);
    await press(workPage, 'Bewaar de kenmerken');
    await workPage.settle();
    expect(workPage.text(`#marks-${first} summary`)).to.contain('vraag, wil meedoen, Centrum');
    expect(workPage.one<HTMLDetailsElement>(`#marks-${first}`).open).to.equal(false);
    expect(workPage.all('#mark-neighbourhoods option').map((one) => one.getAttribute('value'))).to.deep.equal(
      ['Centrum'],
    );
  });

  it('is handed on to another team, with a word that stays until it is sent', async () => {
    const workPage = await open();
    const details = workPage.one<HTMLDetailsElement>(`#hand-on-${first}`);
    details.open = true;
    await workPage.settle();
    await workPage.fill(`#word-${first}`, 'Gaat over een vergunning.');
    await press(workPage, 'Geef door aan dit team');
    expect(workPage.text(`#hand-on-${first} .error`)).to.equal('Kies een team');
    expect(workPage.one<HTMLTextAreaElement>(`#word-${first}`).value).to.equal('Gaat over een vergunning.');
    await expectAccessible(workPage.page);
    await workPage.fill(`#department-${first}`, 'parkeren');
    workPage.testGateway.setNetwork('offline');
    await press(workPage, 'Geef door aan dit team');
    expect(workPage.one<HTMLTextAreaElement>(`#word-${first}`).value).to.equal('Gaat over een vergunning.');
    workPage.testGateway.setNetwork('online');
    await press(workPage, 'Geef door aan dit team');
    await workPage.settle();
    expect(workPage.text('article:first-child .notice')).to.contain('Gaat over een vergunning.');
    expect(workPage.text('article:first-child')).to.contain('Parkeren');
    expect(workPage.text('[role=status]')).to.contain('Het andere team heeft het verzoek.');
    await expectAccessible(workPage.page);
  });

  it('is given to a colleague who is logged in', async () => {
    const workPage = await open({
      before: async (testGateway) => {
        await twoAsk(testGateway);
        const row = {
          token_hash: 'c',
          actor_id: 'c',
          actor_name: 'C. Collega',
          role: 'contact-centre',
          created_at: '2026-11-24T10:00:00.000Z',
          expires_at: '2026-11-25T10:00:00.000Z',
        };
        await testGateway.store.commit((transaction) =>
          transaction.insertInto('sessions').values(row).execute(),
        );
      },
    });
    workPage.one<HTMLDetailsElement>(`#hand-on-${first}`).open = true;
    await workPage.settle();
    await press(workPage, 'Geef aan deze collega');
    expect(workPage.text(`#hand-on-${first} .error`)).to.equal('Kies een collega');
    await workPage.fill(`#colleague-${first}`, 'c');
    await press(workPage, 'Geef aan deze collega');
    await workPage.settle();
    expect(workPage.text('article:first-child')).to.contain('C. Collega belt');
    expect(workPage.all(`#hand-on-${first}`)).to.have.length(0);
  });

  it('shows twenty requests, and more when asked', async () => {
    const workPage = await open({
      before: async (testGateway) => {
        for (let number = 100; number < 125; number += 1) {
          const id = `0193a5c0-0000-7000-8000-000000000${String(number)}`;
          await ask(testGateway, id, `Bewoner ${String(number)}`, '15:00', '17:00');
        }
      },
    });
    expect(workPage.all('article')).to.have.length(20);
    await press(workPage, 'Toon er nog 5');
    expect(workPage.all('article')).to.have.length(25);
    expect((workPage.page.renderRoot as ShadowRoot).activeElement).to.equal(workPage.all('article h2')[20]);
  });
});
