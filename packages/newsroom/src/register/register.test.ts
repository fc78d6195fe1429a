import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import { openOutbox, type Outbox } from '@plein/measurement/outbox.js';
import { closeWorkPages, openWorkPage, type OpenedWorkPage } from '../testing/work-page.fixtures.js';
import { NewsroomRegister } from './register.js';

let counter = 0;

describe('newsroom-register', () => {
  let outbox: Outbox | undefined;

  afterEach(closeWorkPages);

  const open = (language: 'nl' | 'en' = 'nl'): Promise<OpenedWorkPage<NewsroomRegister>> =>
    openWorkPage('newsroom-register', NewsroomRegister, {
      language,
      prepare: (page, { fetch, now }) => {
        counter += 1;
        page.outbox = () => (outbox = openOutbox({ fetch, now, name: `contacts-${String(counter)}` }));
      },
    });
  const focusedId = ({ page }: OpenedWorkPage<NewsroomRegister>): string | undefined =>
    (page.renderRoot as ShadowRoot).activeElement?.id;
  /** Presses keys and counts them. Letters of a search are typed separately. */
  const press = async (...names: string[]): Promise<number> => {
    for (const name of names) await sendKeys({ press: name });
    return names.length;
  };
  /** Types key by key, since one driver drops keys in a row. */
  const typed = async (text: string): Promise<void> => {
    for (const key of text) await sendKeys({ type: key });
  };
  const registered = ({ testGateway }: OpenedWorkPage<NewsroomRegister>): Record<string, unknown>[] =>
    testGateway.requests
      .filter(({ path }) => path === '/v1/contacts')
      .map(({ body }) => body as Record<string, unknown>);

  it('has the focus in the subject, and a name and a role for each part', async () => {
    const workPage = await open();
    expect(focusedId(workPage)).to.equal('subject');
    const subject = workPage.one<HTMLInputElement>('#subject');
    expect(subject.getAttribute('role')).to.equal('combobox');
    expect(subject.getAttribute('aria-expanded')).to.equal('false');
    expect(workPage.text('.pair > form legend')).to.equal(
      'Kanaal | Konden wij dit contact voorkomen? | Hoe liep het af?',
    );
    await expectAccessible(workPage.page);
  });

  it('writes down what a caller says by keyboard, and asks nothing while it is missing', async () => {
    const workPage = await open();
    workPage.one<HTMLDetailsElement>('#caller').open = true;
    await workPage.settle();
    expect(workPage.text('#caller-answer legend')).to.equal(
      'Welk rapportcijfer geeft u onze dienstverlening?',
    );
    await expectAccessible(workPage.page);
    workPage.one('#caller form button').click();
    await workPage.settle();
    expect(focusedId(workPage)).to.equal('caller-answer');
    expect(workPage.text('#caller .error')).to.equal('Kies een antwoord.');
    workPage.one('#caller-answer input').focus();
    await press('8');
    await workPage.fill('#caller-text', 'Bel 06 12345678');
    await workPage.settle();
    expect(workPage.text('#caller form')).to.contain('Wij halen die weg.');
    workPage.one('#caller form button').click();
    await waitUntil(() => workPage.text('.page > [role=status]').includes('Het antwoord is opgeslagen.'));
    const { database } = workPage.testGateway.store;
    const [row] = await database.selectFrom('feedback').selectAll().execute();
    expect([row?.channel, row?.question, row?.score, row?.text, row?.page]).to.deep.equal([
      ...['phone', 'mark', 8, 'Bel [telefoonnummer verwijderd]', '/phone'],
    ]);
    const events = await database.selectFrom('events').select(['name', 'channel', 'value']).execute();
    expect(events).to.deep.equal([{ name: 'experience.given', channel: 'phone', value: 8 }]);
  });

  it('takes at most twelve keys beside the letters of the search, also with a cause', async () => {
    const workPage = await open();
    await typed('pas');
    await workPage.settle();
    expect(workPage.one('#subject').getAttribute('aria-expanded')).to.equal('true');
    expect(workPage.text('[role=option][aria-selected=true]')).to.contain('Paspoort');
    let pressed = await press('Enter', 'Tab', 'Tab', 'j');
    expect(focusedId(workPage)).to.equal('cause');
    pressed += await press('w', 'Tab', 'Enter');
    await waitUntil(() => workPage.text('.entries').includes('Vastgelegd'));
    expect(pressed).to.be.at.most(12);
    expect(registered(workPage)).to.have.length(1);
    expect(registered(workPage)[0]).to.include({
      channel: 'phone',
      task: 'http://standaarden.overheid.nl/owms/terms/paspoort',
      department: 'burgerzaken',
      preventable: 'yes',
      cause: 'status-unknown',
      outcome: 'answered',
    });
    expect(workPage.text('.entries')).to.contain('Vastgelegd');
    expect(focusedId(workPage)).to.equal('subject');
    expect(workPage.one<HTMLInputElement>('#subject').value).to.equal('');
    await expectAccessible(workPage.page);
  });

  it('takes five keys where nothing could be prevented, contact after contact', async () => {
    const workPage = await open();
    for (const search of ['pas', 'park']) {
      await typed(search);
      expect(await press('Tab', 'Tab', 'n', 'Enter')).to.be.at.most(5);
      await workPage.settle();
    }
    await waitUntil(() => workPage.text('.entries').split('Vastgelegd').length === 3);
    expect(registered(workPage)).to.have.length(2);
    expect(workPage.all('.entries > li')).to.have.length(2);
  });

  for (const [language, search, key, said] of [
    ['nl', 'pas', 'n', 'no'],
    ['nl', 'park', 'J', 'yes'],
    ['nl', 'grofvuil', 'o', 'unknown'],
    ['en', 'passport', 'y', 'yes'],
  ] as const) {
    it(`takes ${key} right after "${search}" is chosen for the answer, not for the subject`, async () => {
      const workPage = await open(language);
      await typed(search);
      await press('Enter');
      await workPage.settle();
      const { value } = workPage.one<HTMLInputElement>('#subject');
      await press(key);
      await workPage.settle();
      expect(workPage.one<HTMLInputElement>('#subject').value).to.equal(value);
      const chosen = workPage.one<HTMLInputElement>('#preventable input:checked');
      expect(chosen.value).to.equal(said);
      const next = said === 'yes' ? workPage.one('#cause') : chosen;
      expect((workPage.page.renderRoot as ShadowRoot).activeElement).to.equal(next);
    });
  }

  it('takes three keys after the search, where the form names no other', async () => {
    const workPage = await open();
    await typed('pas');
    await press('Enter', 'n', 'Enter');
    await waitUntil(() => workPage.text('.entries').includes('Vastgelegd'));
    expect(registered(workPage)[0]).to.include({ preventable: 'no', department: 'burgerzaken' });
  });

  it('needs no Tab where a contact could be prevented', async () => {
    const workPage = await open();
    await typed('pas');
    await press('Enter', 'j');
    await workPage.settle();
    await press('w');
    // One driver cannot hold a key down.
    (workPage.page.renderRoot as ShadowRoot).activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true }),
    );
    await waitUntil(() => workPage.text('.entries').includes('Vastgelegd'));
    expect(registered(workPage)[0]).to.include({ preventable: 'yes', cause: 'status-unknown' });
  });

  it('takes letters for the search again after Escape, and while nothing is chosen', async () => {
    const workPage = await open();
    await typed('onn');
    await workPage.settle();
    expect(workPage.one<HTMLInputElement>('#subject').value).to.equal('onn');
    await press('Escape', 'n');
    await workPage.settle();
    expect(workPage.one<HTMLInputElement>('#subject').value).to.equal('onnn');
    await press('Enter', 'Escape', 'j', 'n');
    await workPage.settle();
    expect(workPage.one<HTMLInputElement>('#subject').value).to.equal('jn');
    expect(workPage.all('#preventable input:checked')).to.have.length(0);
  });

  it('stores the same event as the web, with what the employee said', async () => {
    const workPage = await open();
    await typed('paspoort');
    await press('Enter', 'Tab', 'Tab', 'n', 'Enter');
    await waitUntil(() => workPage.text('.entries').includes('Vastgelegd'));
    const events = await workPage.testGateway.store.database
      .selectFrom('events')
      .select(['name', 'channel', 'task', 'preventable'])
      .execute();
    expect(events).to.deep.equal([
      {
        name: 'contact.registered',
        channel: 'phone',
        task: 'http://standaarden.overheid.nl/owms/terms/paspoort',
        preventable: 'no',
      },
    ]);
  });

  it('moves along the subjects with the arrows, closes on Escape and offers what is not in the list', async () => {
    const workPage = await open();
    await typed('grofvuil');
    await workPage.settle();
    const options = workPage.all('[role=option]').length;
    expect(workPage.all('[role=option]').at(-1)?.textContent).to.contain('staat er niet bij');
    await press('ArrowUp');
    await workPage.settle();
    expect(workPage.one('#subject').getAttribute('aria-activedescendant')).to.equal(
      `subject-list-${String(options - 1)}`,
    );
    await expectAccessible(workPage.page);
    await press('Escape');
    await workPage.settle();
    expect(workPage.one('#subject').getAttribute('aria-expanded')).to.equal('false');
    expect(workPage.one<HTMLInputElement>('#subject').value).to.equal('grofvuil');
  });

  it('says what is missing, at the field and above the form', async () => {
    const workPage = await open();
    await press('Enter');
    await workPage.settle();
    expect(focusedId(workPage)).to.equal('errors');
    expect(workPage.text('#errors li')).to.contain('Zoek een onderwerp').and.to.contain('voorkomen');
    expect(workPage.one('#subject').getAttribute('aria-invalid')).to.equal('true');
    expect(registered(workPage)).to.have.length(0);
    await expectAccessible(workPage.page);
  });

  it('remembers the channel, and keeps a draft when the page is left', async () => {
    const workPage = await open();
    workPage.one<HTMLInputElement>('input[value=counter]').click();
    await typed('pas');
    await workPage.settle();
    const { page } = workPage;
    const parent = page.parentElement;
    page.remove();
    const again = document.createElement('newsroom-register') as NewsroomRegister;
    again.context = page.context;
    again.outbox = page.outbox;
    parent?.append(again);
    await again.updateComplete;
    const root = again.renderRoot;
    expect(root.querySelector<HTMLInputElement>('input[value=counter]')?.checked).to.equal(true);
    expect(root.querySelector<HTMLInputElement>('#subject')?.value).to.equal('pas');
  });

  it('keeps a contact without a connection, and sends it later', async () => {
    const workPage = await open();
    workPage.testGateway.setNetwork('offline');
    await typed('pas');
    await press('Enter', 'Tab', 'Tab', 'n', 'Enter');
    await workPage.settle();
    await waitUntil(() => workPage.text('.entries').includes('Wacht op verbinding'));
    await waitUntil(() => workPage.text('.notice').includes('Er wacht één contact op verbinding'));
    workPage.testGateway.setNetwork('online');
    await outbox?.resend();
    await waitUntil(() => workPage.text('.entries').includes('Vastgelegd'));
    await waitUntil(() => workPage.all('.notice').length === 0);
  });

  it('speaks English, with its own letters', async () => {
    const workPage = await open('en');
    await typed('passport');
    await press('Enter', 'Tab', 'Tab', 'u', 'Enter');
    await waitUntil(() => workPage.text('.entries').includes('Registered'));
    expect(workPage.text('h1')).to.equal('Register a contact');
    expect(registered(workPage)[0]).to.include({ preventable: 'unknown' });
  });

  it('fits on 320 pixels', async () => {
    const workPage = await open();
    workPage.page.style.inlineSize = '320px';
    await workPage.settle();
    expect(workPage.page.scrollWidth).to.be.at.most(320);
  });
});
