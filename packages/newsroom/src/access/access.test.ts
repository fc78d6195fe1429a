import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
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
  const press = async (desk: OpenedWorkPage<NewsroomAccess>, words: string, where = ''): Promise<void> => {
    desk
      .all(`${where} button`)
      .find(({ textContent }) => textContent.trim().startsWith(words))
      ?.click();
    await desk.settle();
  };
  const makeKey = async (desk: OpenedWorkPage<NewsroomAccess>): Promise<void> => {
    await desk.fill('#key-name', 'Telefooncentrale');
    await desk.fill('#key-source', 'urn:nld:oin:00000000000000000000:systeem:telefonie');
    await desk.fill('#key-channel', 'phone');
    await press(desk, 'Maak een sleutel');
  };

  it('has a name and a role for each part', async () => {
    const desk = await open();
    expect(desk.text('[role=tab]')).to.equal('Sleutels | Uitnodigingen | Logboek');
    await expectAccessible(desk.page);
  });

  it('makes a key that is shown once, and copies it', async () => {
    const desk = await open();
    await makeKey(desk);
    const key = desk.one<HTMLInputElement>('#new-key').value;
    expect(key).to.have.length.above(20);
    expect((desk.page.renderRoot as ShadowRoot).activeElement?.id).to.equal('new-key-panel');
    await press(desk, 'Kopieer');
    expect(copied).to.deep.equal([key]);
    expect(desk.text('[role=status]')).to.equal('Gekopieerd.');
    expect(desk.text('#key-list tbody')).to.contain('Telefooncentrale').and.to.contain('werkt');
    expect(desk.one<HTMLInputElement>('#key-name').value).to.equal('');
    await expectAccessible(desk.page);
  });

  it('revokes a key after a question, and gives the focus a place', async () => {
    const desk = await open();
    await makeKey(desk);
    await press(desk, 'Trek in', '#key-list');
    expect(desk.text('dialog h2')).to.equal('Trekt u de sleutel van Telefooncentrale in?');
    await expectAccessible(desk.page);
    await press(desk, 'Niet doen');
    expect(desk.text('#key-list tbody')).to.contain('werkt');
    await press(desk, 'Trek in', '#key-list');
    await press(desk, 'Ja, trek in');
    await desk.settle();
    expect(desk.text('#key-list tbody')).to.contain('ingetrokken');
    expect((desk.page.renderRoot as ShadowRoot).activeElement?.localName).to.equal('h1');
  });

  it('says at the field what is missing, and keeps what was typed', async () => {
    const desk = await open();
    await desk.fill('#key-name', 'Balie');
    await press(desk, 'Maak een sleutel');
    expect(desk.text('.error')).to.equal('Vul dit in.');
    expect((desk.page.renderRoot as ShadowRoot).activeElement?.id).to.equal('key-source');
    expect(desk.one<HTMLInputElement>('#key-name').value).to.equal('Balie');
    desk.testGateway.setNetwork('offline');
    await press(desk, 'Maak een sleutel');
    expect(desk.text('.notice')).to.contain('geen verbinding');
  });

  it('invites a colleague with a role by a link, by keyboard, and takes it back', async () => {
    const desk = await open();
    desk.one('[role=tab]').focus();
    await sendKeys({ press: 'ArrowRight' });
    await desk.settle();
    await desk.fill('#invitation-name', 'A. Bewoner');
    await desk.fill('#invitation-role', 'editor');
    desk.button('Maak een link').focus();
    await sendKeys({ press: 'Enter' });
    await desk.settle();
    expect(desk.one<HTMLInputElement>('#new-link').value).to.contain('/newsroom/?login=');
    expect(desk.text('#invitations-list tbody')).to.contain('redacteur').and.to.contain('nog niet gebruikt');
    await expectAccessible(desk.page);
    await press(desk, 'Trek in', '#invitations-list');
    await press(desk, 'Ja, trek in');
    await desk.settle();
    expect(desk.text('#invitations-list tbody')).to.contain('ingetrokken');
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
    const desk = await open({ before: (testGateway) => Promise.resolve(testGateway.setNetwork('online')) });
    desk.testGateway.setNetwork('broken');
    const again = document.createElement('newsroom-access') as NewsroomAccess;
    again.context = desk.page.context;
    document.body.append(again);
    await desk.testGateway.idle();
    await again.updateComplete;
    expect(again.renderRoot.querySelector('.notice')?.textContent).to.contain('Dit is nu niet op te halen');
    again.remove();
  });

  it('speaks English and fits on 320 pixels', async () => {
    const desk = await open({ language: 'en' });
    desk.page.style.inlineSize = '320px';
    await desk.fill('#key-name', 'Telephone exchange of the municipality');
    await desk.fill('#key-source', 'urn:nld:oin:00000000000000000000:systeem:telefonie');
    await press(desk, 'Make a key');
    expect(desk.text('#key-list tbody')).to.contain('works');
    expect(desk.page.scrollWidth).to.be.at.most(320);
  });
});
