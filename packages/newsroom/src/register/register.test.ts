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
  /** Presses keys and counts them; letters of a search are typed apart. */
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
    const desk = await open();
    expect(focusedId(desk)).to.equal('subject');
    const subject = desk.one<HTMLInputElement>('#subject');
    expect(subject.getAttribute('role')).to.equal('combobox');
    expect(subject.getAttribute('aria-expanded')).to.equal('false');
    expect(desk.text('legend')).to.equal('Kanaal | Konden wij dit contact voorkomen? | Hoe liep het af?');
    await expectAccessible(desk.page);
  });

  it('takes at most twelve keys beside the letters of the search, also with a cause', async () => {
    const desk = await open();
    await typed('pas');
    await desk.settle();
    expect(desk.one('#subject').getAttribute('aria-expanded')).to.equal('true');
    expect(desk.text('[role=option][aria-selected=true]')).to.contain('Paspoort');
    let pressed = await press('Enter', 'Tab', 'Tab', 'j', 'Tab');
    expect(focusedId(desk)).to.equal('cause');
    pressed += await press('w', 'Tab', 'Enter');
    await waitUntil(() => desk.text('.entries').includes('Vastgelegd'));
    expect(pressed).to.be.at.most(12);
    expect(registered(desk)).to.have.length(1);
    expect(registered(desk)[0]).to.include({
      channel: 'phone',
      task: 'http://standaarden.overheid.nl/owms/terms/paspoort',
      department: 'burgerzaken',
      preventable: 'yes',
      cause: 'status-unknown',
      outcome: 'answered',
    });
    expect(desk.text('.entries')).to.contain('Vastgelegd');
    expect(focusedId(desk)).to.equal('subject');
    expect(desk.one<HTMLInputElement>('#subject').value).to.equal('');
    await expectAccessible(desk.page);
  });

  it('takes five keys where nothing could be prevented, contact after contact', async () => {
    const desk = await open();
    for (const search of ['pas', 'park']) {
      await typed(search);
      expect(await press('Tab', 'Tab', 'n', 'Enter')).to.be.at.most(5);
      await desk.settle();
    }
    await waitUntil(() => desk.text('.entries').split('Vastgelegd').length === 3);
    expect(registered(desk)).to.have.length(2);
    expect(desk.all('.entries > li')).to.have.length(2);
  });

  it('stores the same event as the web, with what the employee said', async () => {
    const desk = await open();
    await typed('paspoort');
    await press('Enter', 'Tab', 'Tab', 'n', 'Enter');
    await waitUntil(() => desk.text('.entries').includes('Vastgelegd'));
    const events = await desk.testGateway.store.database
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
    const desk = await open();
    await typed('grofvuil');
    await desk.settle();
    const options = desk.all('[role=option]').length;
    expect(desk.all('[role=option]').at(-1)?.textContent).to.contain('staat er niet bij');
    await press('ArrowUp');
    await desk.settle();
    expect(desk.one('#subject').getAttribute('aria-activedescendant')).to.equal(
      `subject-list-${String(options - 1)}`,
    );
    await expectAccessible(desk.page);
    await press('Escape');
    await desk.settle();
    expect(desk.one('#subject').getAttribute('aria-expanded')).to.equal('false');
    expect(desk.one<HTMLInputElement>('#subject').value).to.equal('grofvuil');
  });

  it('says what is missing, at the field and above the form', async () => {
    const desk = await open();
    await press('Enter');
    await desk.settle();
    expect(focusedId(desk)).to.equal('errors');
    expect(desk.text('[role=alert] li')).to.contain('Zoek een onderwerp').and.to.contain('voorkomen');
    expect(desk.one('#subject').getAttribute('aria-invalid')).to.equal('true');
    expect(registered(desk)).to.have.length(0);
    await expectAccessible(desk.page);
  });

  it('remembers the channel, and keeps a draft when the page is left', async () => {
    const desk = await open();
    desk.one<HTMLInputElement>('input[value=counter]').click();
    await typed('pas');
    await desk.settle();
    const { page } = desk;
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
    const desk = await open();
    desk.testGateway.setNetwork('offline');
    await typed('pas');
    await press('Enter', 'Tab', 'Tab', 'n', 'Enter');
    await desk.settle();
    await waitUntil(() => desk.text('.entries').includes('Wacht op verbinding'));
    await waitUntil(() => desk.text('.notice').includes('Er wacht één contact op verbinding'));
    desk.testGateway.setNetwork('online');
    await outbox?.resend();
    await waitUntil(() => desk.text('.entries').includes('Vastgelegd'));
    await waitUntil(() => desk.all('.notice').length === 0);
  });

  it('speaks English, with its own letters', async () => {
    const desk = await open('en');
    await typed('passport');
    await press('Enter', 'Tab', 'Tab', 'u', 'Enter');
    await waitUntil(() => desk.text('.entries').includes('Registered'));
    expect(desk.text('h1')).to.equal('Register a contact');
    expect(registered(desk)[0]).to.include({ preventable: 'unknown' });
  });

  it('fits on 320 pixels', async () => {
    const desk = await open();
    desk.page.style.inlineSize = '320px';
    await desk.settle();
    expect(desk.page.scrollWidth).to.be.at.most(320);
  });
});
