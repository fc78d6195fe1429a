import { expect, waitUntil } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import type { Connection, ConnectionList } from '@plein/domain/connections.js';
import {
  closeWorkPages,
  openWorkPage,
  type OpenedWorkPage,
  type WorkPageOptions,
} from '../testing/work-page.fixtures.js';
import { ask, first } from '../callbacks/callbacks.fixtures.js';
import { NewsroomConnections } from './connections.js';

const at = '2026-11-24T08:00:00.000Z';
const openKlant: Connection = {
  ...{ id: 'klantinteracties', system: 'klantinteracties', state: 'fails', since: at, isConfigured: true },
  lastFault: { code: 'refused', status: 401, part: 'klantcontacten', at },
  ...{ isPaused: false, repeats: 'looked-up' },
  deliveries: { waiting: 2, stuck: 1, delivered: 40, oldest: at },
};
const works: Connection = { ...openKlant, state: 'answers', lastAnswerAt: at };

describe('newsroom-connections', () => {
  afterEach(closeWorkPages);

  /** Opens the page, and waits until it has its list. */
  const open = async (
    options: WorkPageOptions<NewsroomConnections> = {},
  ): Promise<OpenedWorkPage<NewsroomConnections>> => {
    const workPage = await openWorkPage('newsroom-connections', NewsroomConnections, options);
    await waitUntil(() => workPage.all('[aria-busy=true]').length === 0, 'the list is shown');
    return workPage;
  };
  /** Presses a button, and waits until the page says these words. */
  const press = async (
    workPage: OpenedWorkPage<NewsroomConnections>,
    button: string,
    said: string,
  ): Promise<void> => {
    workPage.button(button).click();
    await waitUntil(() => workPage.text('.page > [role=status]').includes(said), said);
    await workPage.settle();
  };
  /** A gateway with one connector more, since a page cannot reach an outside system. */
  const withOpenKlant: WorkPageOptions<NewsroomConnections>['prepare'] = (page) => {
    const { fetch } = page.context;
    page.context = {
      ...page.context,
      fetch: async (input, init) => {
        const path = new URL(String(input)).pathname;
        if (path.endsWith('/klantinteracties/check')) return Response.json(works);
        if (path.endsWith('/preview')) {
          const message = {
            to: 'POST https://openklant.example/maak-klantcontact',
            body: '{"naam":"VOORBEELD"}',
          };
          return Response.json({ messages: [message] });
        }
        const response = await fetch(input, init);
        if (!path.endsWith('/v1/connections')) return response;
        const { connections } = (await response.json()) as ConnectionList;
        return Response.json({ connections: [openKlant, ...connections] });
      },
    };
  };
  /** A gateway in which an item is stuck for a connector that is no longer set. */
  const withStuck: WorkPageOptions<NewsroomConnections>['before'] = async (testGateway) => {
    await ask(testGateway, first, 'A. Bewoner', '13:00', '15:00');
    const { store } = testGateway;
    await store.commit(async (transaction) => {
      const fault = JSON.stringify({ code: 'failed', status: 400, fields: ['kanaal'], at });
      const row = {
        id: 'd1',
        connector: 'oud',
        kind: 'callback',
        subject: first,
        state: 'stuck',
        attempts: 3,
      };
      await transaction
        .insertInto('deliveries')
        .values({ ...row, created_at: at, since: at, due_at: at, fault })
        .execute();
    });
  };

  it('says that there is no connection yet', async () => {
    const workPage = await open();
    expect(workPage.text('h1')).to.equal('Koppelingen');
    expect(workPage.text('.page')).to.contain('Er is nog geen koppeling');
    await expectAccessible(workPage.page);
  });

  it('shows what fails with its reason, what waits, and a test that finds it well', async () => {
    const workPage = await open({ prepare: withOpenKlant });
    expect(workPage.text('h1')).to.equal('Eén koppeling antwoordt niet');
    const card = workPage.text('#connection-klantinteracties');
    expect(card).to.contain('Open Klant').and.to.contain('Antwoordt niet');
    expect(card).to.contain('het systeem neemt de sleutel niet aan (bij klantcontacten, code 401).');
    expect(card).to.contain('2 wachten, 1 zit vast, 40 bezorgd.');
    await expectAccessible(workPage.page);
    await press(workPage, 'Test nu', 'antwoordt.');
    expect(workPage.text('#connection-klantinteracties .badge')).to.equal('Werkt');
    expect(workPage.text('h1')).to.equal('Eén verzoek zit vast');
  });

  it('shows in a dry run what is sent', async () => {
    const workPage = await open({ prepare: withOpenKlant });
    workPage.one<HTMLDetailsElement>('#connection-klantinteracties details').open = true;
    await waitUntil(() => workPage.all('.message').length > 0, 'the messages are shown');
    expect(workPage.text('.message')).to.contain('VOORBEELD');
    expect(workPage.text('#connection-klantinteracties')).to.contain('POST https://openklant.example');
    await expectAccessible(workPage.page);
  });

  it('tries again what is stuck', async () => {
    const workPage = await open({ before: withStuck, language: 'en' });
    expect(workPage.text('h1')).to.equal('One request is stuck');
    expect(workPage.text('#connection-oud')).to.contain('Not in the settings');
    expect(workPage.text('#troubled')).to.contain('TB-').and.to.contain('Refused: kanaal.');
    await expectAccessible(workPage.page);
    await press(workPage, 'Try again', 'Plein tries it again now.');
    expect(workPage.text('#connection-oud')).to.contain('1 waiting, 0 stuck');
  });
});
