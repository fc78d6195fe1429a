import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { sendKeys } from '@web/test-runner-commands';
import { closeWorkPages, openWorkPage, type OpenedWorkPage } from '../testing/work-page.fixtures.js';
import type { GatewayInPage } from '@plein/testing';
import { NewsroomCallbacks } from './callbacks.js';

const first = '0193a5c0-0000-7000-8000-000000000001';
const second = '0193a5c0-0000-7000-8000-000000000002';

async function ask(
  testGateway: GatewayInPage,
  id: string,
  name: string,
  opens: string,
  closes: string,
): Promise<void> {
  const response = await testGateway.fetch(`${testGateway.gateway}/v1/callback-requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id,
      name,
      phone: '+31612345678',
      slot: { date: '2026-11-24', opens, closes },
      language: 'nl',
      question: 'Wanneer kan ik mijn paspoort ophalen?',
      task: 'http://standaarden.overheid.nl/owms/terms/paspoort',
      department: 'burgerzaken',
    }),
  });
  if (!response.ok) throw new Error(await response.text());
}

const twoAsk = async (testGateway: GatewayInPage): Promise<void> => {
  await ask(testGateway, first, 'A. Bewoner', '13:00', '15:00');
  await ask(testGateway, second, 'B. Bewoner', '15:00', '17:00');
  // A quarter of an hour after the first window, in the second.
  testGateway.setNow('2026-11-24T14:15:00Z');
};

describe('newsroom-callbacks', () => {
  afterEach(closeWorkPages);

  const open = (
    options: {
      language?: 'nl' | 'en';
      chosen?: Record<string, string>;
      before?: (testGateway: GatewayInPage) => Promise<void>;
    } = {},
  ): Promise<OpenedWorkPage<NewsroomCallbacks>> =>
    openWorkPage('newsroom-callbacks', NewsroomCallbacks, { before: twoAsk, ...options });
  const press = async (desk: OpenedWorkPage<NewsroomCallbacks>, words: string): Promise<void> => {
    desk.button(words).click();
    await desk.settle();
  };

  it('says who waits too long, the late ones first, with the promise beside the question', async () => {
    const desk = await open();
    expect(desk.text('h1')).to.equal('2 bewoners wachten op een telefoontje, 1 te lang');
    expect(desk.text('h2')).to.equal('A. Bewoner | B. Bewoner');
    expect(desk.text('article:first-child')).to.contain('15 minuten te laat');
    expect(desk.text('article:last-child')).to.contain('nog 105 minuten');
    expect(desk.text('article:first-child')).to.contain('Wanneer kan ik mijn paspoort ophalen?');
    expect(desk.text('article:first-child')).to.contain('Wij bellen u op dinsdag 24 november');
    await expectAccessible(desk.page);
  });

  it('is taken, called and closed as kept, by keyboard', async () => {
    const desk = await open();
    desk.button('Ik bel').focus();
    await sendKeys({ press: 'Enter' });
    await desk.settle();
    const call = (desk.page.renderRoot as ShadowRoot).activeElement;
    expect(call?.getAttribute('href')).to.equal('tel:+31612345678');
    expect(call?.textContent.trim()).to.equal('Bel 06 12345678');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await desk.settle();
    await sendKeys({ press: ' ' });
    await expectAccessible(desk.page);
    await sendKeys({ press: 'Enter' });
    await desk.settle();
    expect(desk.text('h1')).to.equal('Eén bewoner wacht op een telefoontje');
    expect((desk.page.renderRoot as ShadowRoot).activeElement?.localName).to.equal('h1');
    const events = await desk.testGateway.store.database.selectFrom('events').select('name').execute();
    expect(events.map(({ name }) => name)).to.include('contact.callback-kept');
  });

  it('asks how it ended before it closes, keeps the note, and shows why a promise was missed', async () => {
    const desk = await open();
    await press(desk, 'Ik bel');
    await press(desk, 'Rond af');
    await desk.fill('textarea', 'Drie keer gebeld.');
    await press(desk, 'Sluit af');
    expect(desk.text('.error')).to.equal('Kies hoe het afliep.');
    expect(desk.one<HTMLTextAreaElement>('textarea').value).to.equal('Drie keer gebeld.');
    desk.one<HTMLInputElement>('input[value=no-answer]').click();
    await press(desk, 'Sluit af');
    expect(desk.all('article')).to.have.length(1);
    desk.one<HTMLInputElement>('input[value=closed]').click();
    await desk.settle();
    expect(desk.text('article')).to.contain('Nam niet op').and.to.contain('Drie keer gebeld.');
    expect(desk.text('h1')).to.equal('Eén verzoek is afgerond');
    await expectAccessible(desk.page);
  });

  it('tells who was first when a colleague took it meanwhile', async () => {
    const desk = await open();
    await desk.testGateway.store.database
      .updateTable('callbacks')
      .set({ status: 'taken', taken_by: 'c', taken_by_name: 'C. Collega' })
      .where('id', '=', first)
      .execute();
    await press(desk, 'Ik bel');
    expect(desk.text('article:first-child .notice')).to.equal(
      'C. Collega was u voor. U hoeft niet te bellen.',
    );
    expect(desk.text('article:first-child')).to.contain('C. Collega belt');
    await expectAccessible(desk.page);
  });

  it('is given back', async () => {
    const desk = await open();
    await press(desk, 'Ik bel');
    await press(desk, 'Geef terug');
    expect(desk.all('a[href^=tel]')).to.have.length(0);
    expect(desk.text('[role=status]')).to.contain('staat weer open');
  });

  it('shows a new request as it arrives, and says that the list changed', async () => {
    const desk = await open({ before: () => Promise.resolve() });
    expect(desk.text('h1')).to.equal('Niemand wacht op een telefoontje');
    await expectAccessible(desk.page);
    await ask(desk.testGateway, first, 'A. Bewoner', '13:00', '15:00');
    desk.live.say('arrived', { events: [{ name: 'contact.callback-requested' }] });
    await desk.settle();
    expect(desk.all('article')).to.have.length(1);
    expect(desk.text('[role=status]')).to.contain('bijgewerkt');
    desk.page.remove();
    expect(desk.live.isClosed).to.equal(true);
  });

  it('says what to do when the gateway cannot be reached, and loses nothing of what was pressed', async () => {
    const desk = await open();
    desk.testGateway.setNetwork('offline');
    await press(desk, 'Ik bel');
    expect(desk.text('article:first-child .notice')).to.contain('Probeer het opnieuw');
    const other = await open({ before: (testGateway) => Promise.resolve(testGateway.setNetwork('online')) });
    other.testGateway.setNetwork('broken');
    other.page.context = {
      ...other.page.context,
      address: { page: 'callbacks', chosen: { status: 'closed' } },
    };
    await other.settle();
    expect(other.text('.notice')).to.contain('Dit is nu niet op te halen');
    other.testGateway.setNetwork('online');
    await press(other, 'Probeer het opnieuw');
    expect(other.text('h1')).to.equal('Er is nog niets afgerond');
  });

  it('speaks English and fits on 320 pixels', async () => {
    const desk = await open({ language: 'en' });
    expect(desk.text('h1')).to.equal('2 residents are waiting for a call, 1 too long');
    desk.page.style.inlineSize = '320px';
    await desk.settle();
    expect(desk.page.scrollWidth).to.be.at.most(320);
  });
});
