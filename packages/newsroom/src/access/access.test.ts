import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import {
  closeWorkPages,
  openWorkPage,
  type OpenedWorkPage,
  type WorkPageOptions,
} from '../testing/work-page.fixtures.js';
import { NewsroomAccess } from './access.js';

describe('newsroom-access', () => {
  const copied: string[] = [];

  afterEach(async () => {
    copied.length = 0;
    await closeWorkPages();
  });

  const open = (options: WorkPageOptions<NewsroomAccess> = {}): Promise<OpenedWorkPage<NewsroomAccess>> =>
    openWorkPage('newsroom-access', NewsroomAccess, {
      prepare: (page) => {
        page.copy = (text) => {
          copied.push(text);
          return Promise.resolve();
        };
      },
      ...options,
    });
  const press = async (
    workPage: OpenedWorkPage<NewsroomAccess>,
    words: string,
    where = '',
  ): Promise<void> => {
    workPage
      .all(`${where} button`)
      .find(({ textContent }) => textContent.trim().startsWith(words))
      ?.click();
    await workPage.settle();
  };
  const makeKey = async (workPage: OpenedWorkPage<NewsroomAccess>): Promise<void> => {
    await workPage.fill('#key-name', 'Telefooncentrale');
    await workPage.fill('#key-source', 'urn:nld:oin:00000000000000000000:systeem:telefonie');
    await workPage.fill('#key-channel', 'phone');
    await press(workPage, 'Maak een sleutel');
  };

  it('has a name and a role for each part', async () => {
    const workPage = await open();
    expect(workPage.text('[role=tab]')).to.equal('Sleutels | Uitnodigingen | Ingelogd | Logboek');
    await expectAccessible(workPage.page);
  });

  it('asks for the department of an editor of a department, and shows it in the list', async () => {
    const workPage = await open();
    workPage.one('#invitations-tab').click();
    await workPage.settle();
    await workPage.fill('#invitation-name', 'A. Collega');
    await workPage.fill('#invitation-role', 'department-editor');
    await press(workPage, 'Maak een link');
    expect(workPage.text('.field.wrong .error')).to.not.equal('');
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.id).to.equal('invitation-department');
    await workPage.fill('#invitation-department', 'burgerzaken');
    await expectAccessible(workPage.page);
    await press(workPage, 'Maak een link');
    await waitUntil(() => workPage.text('#invitations-list').includes('vakredacteur, Burgerzaken'));
  });

  it('makes a key that is shown once, and copies it', async () => {
    const workPage = await open();
    await makeKey(workPage);
    const key = workPage.one<HTMLInputElement>('#new-key').value;
    expect(key).to.have.length.above(20);
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.id).to.equal('new-key-panel');
    await press(workPage, 'Kopieer');
    expect(copied).to.deep.equal([key]);
    expect(workPage.text('[role=status]')).to.equal('Gekopieerd.');
    expect(workPage.text('#key-list tbody')).to.contain('Telefooncentrale').and.to.contain('werkt');
    expect(workPage.one<HTMLInputElement>('#key-name').value).to.equal('');
    await expectAccessible(workPage.page);
  });

  it('revokes a key after a question, and gives the focus a place', async () => {
    const workPage = await open();
    await makeKey(workPage);
    await press(workPage, 'Trek in', '#key-list');
    expect(workPage.text('dialog h2')).to.equal('Trekt u de sleutel van Telefooncentrale in?');
    await expectAccessible(workPage.page);
    await press(workPage, 'Niet doen');
    expect(workPage.text('#key-list tbody')).to.contain('werkt');
    await press(workPage, 'Trek in', '#key-list');
    await press(workPage, 'Ja, trek in');
    await workPage.settle();
    expect(workPage.text('#key-list tbody')).to.contain('ingetrokken');
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.localName).to.equal('h1');
  });

  it('makes a key with a last day, and shows when it is over', async () => {
    const workPage = await open();
    await workPage.fill('#key-end', '2026-11-24');
    await makeKey(workPage);
    expect(workPage.text('#key-list tbody')).to.contain('24 nov').and.to.contain('werkt');
    workPage.testGateway.setNow('2026-11-26T09:00:00Z');
    workPage.page.requestUpdate();
    await workPage.settle();
    expect(workPage.text('#key-list tbody')).to.contain('verlopen').and.not.to.contain('werkt');
  });

  it('says at the field what is missing, and keeps what was typed', async () => {
    const workPage = await open();
    await workPage.fill('#key-name', 'Balie');
    await press(workPage, 'Maak een sleutel');
    expect(workPage.text('.error')).to.equal('Vul dit in.');
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.id).to.equal('key-source');
    expect(workPage.one<HTMLInputElement>('#key-name').value).to.equal('Balie');
    workPage.testGateway.setNetwork('offline');
    await press(workPage, 'Maak een sleutel');
    expect(workPage.text('.notice')).to.contain('De server antwoordt niet');
  });

  it('invites a colleague with a role by a link, by keyboard, and takes it back', async () => {
    const workPage = await open();
    workPage.one('[role=tab]').focus();
    await sendKeys({ press: 'ArrowRight' });
    await workPage.settle();
    await workPage.fill('#invitation-name', 'A. Bewoner');
    await workPage.fill('#invitation-role', 'editor');
    workPage.button('Maak een link').focus();
    await sendKeys({ press: 'Enter' });
    await workPage.settle();
    expect(workPage.one<HTMLInputElement>('#new-link').value).to.match(
      new RegExp(`^${location.origin}/newsroom/#login=[\\w-]{43}$`),
    );
    expect(workPage.text('#invitations-list tbody'))
      .to.contain('redacteur')
      .and.to.contain('nog niet gebruikt');
    await expectAccessible(workPage.page);
    await press(workPage, 'Trek in', '#invitations-list');
    await press(workPage, 'Ja, trek in');
    await workPage.settle();
    expect(workPage.text('#invitations-list tbody')).to.contain('ingetrokken');
  });

  it('shows who is logged in, and logs somebody out after a question', async () => {
    const workPage = await open({
      before: async ({ fetch, gateway }) => {
        const post = async (path: string, body: object): Promise<{ url?: string }> => {
          const headers = { 'content-type': 'application/json' };
          const init = { method: 'POST', headers, body: JSON.stringify(body) };
          return (await (await fetch(gateway + path, init)).json()) as { url?: string };
        };
        for (const name of ['A. Bewoner', 'B. Bewoner']) {
          const { url = '' } = await post('/v1/invitations', { name, role: 'editor' });
          await post('/v1/session', { token: new URL(url).hash.replace('#login=', '') });
        }
      },
    });
    workPage.one('#sessions-tab').click();
    await workPage.settle();
    expect(workPage.all('#sessions-list tbody tr')).to.have.length(2);
    expect(workPage.text('#sessions-list tbody')).to.contain('A. Bewoner').and.to.contain('redacteur');
    await expectAccessible(workPage.page);
    const button = '#sessions-list button[aria-label="Log uit: A. Bewoner"]';
    workPage.one(button).click();
    await workPage.settle();
    expect(workPage.text('dialog h2')).to.equal('Logt u A. Bewoner uit?');
    await expectAccessible(workPage.page);
    await press(workPage, 'Ja, log uit');
    await waitUntil(
      () => (workPage.page.renderRoot as ShadowRoot).activeElement?.localName === 'h1',
      'the heading gets the focus',
    );
    expect(workPage.text('#sessions-list tbody')).to.contain('B. Bewoner').and.not.to.contain('A. Bewoner');
    expect(workPage.text('[role=status]')).to.equal('Uitgelogd.');
  });

  it('logs somebody out everywhere at once', async () => {
    const workPage = await open({
      before: async ({ store }) => {
        const session = (number: number, actor: string, name: string) => ({
          token_hash: String(number),
          actor_id: actor,
          actor_name: name,
          role: 'editor',
          created_at: '2026-11-23T08:00:00.000Z',
          expires_at: '2027-11-23T08:00:00.000Z',
        });
        const rows = [
          session(1, 'a', 'A. Bewoner'),
          session(2, 'a', 'A. Bewoner'),
          session(3, 'b', 'B. Bewoner'),
        ];
        await store.commit((transaction) => transaction.insertInto('sessions').values(rows).execute());
      },
    });
    workPage.one('#sessions-tab').click();
    await workPage.settle();
    expect(workPage.all('#sessions-list button[aria-label="Log overal uit: B. Bewoner"]')).to.have.length(0);
    workPage.one('#sessions-list button[aria-label="Log overal uit: A. Bewoner"]').click();
    await workPage.settle();
    expect(workPage.text('dialog')).to.contain('alle 2 plekken');
    await press(workPage, 'Ja, log uit');
    await waitUntil(() => workPage.all('#sessions-list tbody tr').length === 1, 'one session is left');
    expect(workPage.text('#sessions-list tbody')).to.contain('B. Bewoner');
  });

  it('shows who did what, and chooses among it', async () => {
    const again = await open({
      before: async ({ fetch, gateway }) => {
        const invite = async (number: number): Promise<Response> =>
          fetch(`${gateway}/v1/invitations`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ name: `Collega ${String(number)}`, role: 'reader' }),
          });
        await Promise.all(Array.from({ length: 103 }, (_, number) => invite(number + 1)));
      },
    });
    again.one('#log-tab').click();
    await again.settle();
    expect(again.all('#log-table tbody tr')).to.have.length(100);
    expect(again.text('#log-table tbody tr:first-child')).to.contain('nodigde een collega uit');
    await press(again, 'Toon oudere');
    expect(again.all('#log-table tbody tr')).to.have.length(103);
    await again.fill('#log-action', 'crisis.switched');
    expect(again.text('#log-panel')).to.contain('Dit staat niet tussen');
  });

  it('says what to do when nothing can be fetched', async () => {
    const workPage = await open({
      before: (testGateway) => Promise.resolve(testGateway.setNetwork('online')),
    });
    workPage.testGateway.setNetwork('broken');
    const again = document.createElement('newsroom-access') as NewsroomAccess;
    again.context = workPage.page.context;
    document.body.append(again);
    await waitUntil(
      () => again.renderRoot.querySelector('.notice')?.textContent.includes('Dit is nu niet op te halen'),
      'it says that nothing can be fetched',
    );
    again.remove();
  });

  it('speaks English and fits on 320 pixels', async () => {
    const workPage = await open({ language: 'en' });
    workPage.page.style.inlineSize = '320px';
    await workPage.fill('#key-name', 'Telephone exchange of the municipality');
    await workPage.fill('#key-source', 'urn:nld:oin:00000000000000000000:systeem:telefonie');
    await press(workPage, 'Make a key');
    expect(workPage.text('#key-list tbody')).to.contain('works');
    expect(workPage.page.scrollWidth).to.be.at.most(320);
  });
});
