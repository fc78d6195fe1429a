import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import type { ExampleSetup } from '@plein/components/examples.js';
import { sendKeys } from '@web/test-runner-commands';
import { closeWorkPages, openWorkPage, type OpenedWorkPage } from '../testing/work-page.fixtures.js';
import type { GatewayInPage } from '@plein/testing';
import { ask, first, twoAsk } from './callbacks.fixtures.js';
import { NewsroomCallbacks } from './callbacks.js';

describe('newsroom-callbacks', () => {
  afterEach(closeWorkPages);

  const open = (
    options: {
      language?: 'nl' | 'en';
      chosen?: Record<string, string>;
      setup?: ExampleSetup;
      before?: (testGateway: GatewayInPage) => Promise<void>;
    } = {},
  ): Promise<OpenedWorkPage<NewsroomCallbacks>> =>
    openWorkPage('newsroom-callbacks', NewsroomCallbacks, { before: twoAsk, ...options });
  const press = async (workPage: OpenedWorkPage<NewsroomCallbacks>, words: string): Promise<void> => {
    workPage.button(words).click();
    await workPage.settle();
  };

  it('says who waits too long, the late ones first, with the promise beside the question', async () => {
    const workPage = await open();
    expect(workPage.text('h1')).to.equal('2 bewoners wachten op een telefoontje, 1 te lang');
    expect(workPage.text('h2')).to.equal('A. Bewoner | B. Bewoner');
    expect(workPage.text('article:first-child')).to.contain('15 minuten te laat');
    expect(workPage.text('article:last-child')).to.contain('nog 105 minuten');
    expect(workPage.text('article:first-child')).to.contain('Wanneer kan ik mijn paspoort ophalen?');
    expect(workPage.text('article:first-child')).to.contain('Wij bellen u op dinsdag 24 november');
    await expectAccessible(workPage.page);
  });

  it('shows what is taken and left in each window, where a department has a limit', async () => {
    expect((await open()).all('#windows'), 'nothing is limited').to.be.empty;
    const workPage = await open({ setup: { callsPerWindow: 2 } });
    expect(workPage.text('#windows > summary')).to.equal('Op alle terugbeltijden is nog plaats');
    workPage.one('#windows > summary').click();
    expect(workPage.text('#windows')).to.contain('Burgerzaken: 1 bezet, 1 vrij');
    await expectAccessible(workPage.page);
    const full = await open({ setup: { callsPerWindow: 1 }, language: 'en' });
    expect(full.text('#windows > summary')).to.equal('2 callback times are full');
    expect(full.text('#windows')).to.contain('1 taken, full');
  });

  it('is taken, called and closed as kept, by keyboard', async () => {
    const workPage = await open();
    workPage.button('Ik bel').focus();
    await sendKeys({ press: 'Enter' });
    await workPage.settle();
    const call = (workPage.page.renderRoot as ShadowRoot).activeElement;
    expect(call?.getAttribute('href')).to.equal('tel:+31612345678');
    expect(call?.textContent.trim()).to.equal('Bel 06 12345678');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await workPage.settle();
    await sendKeys({ press: ' ' });
    await expectAccessible(workPage.page);
    await sendKeys({ press: 'Enter' });
    await workPage.settle();
    expect(workPage.text('h1')).to.equal('Eén bewoner wacht op een telefoontje');
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.localName).to.equal('h1');
    const events = await workPage.testGateway.store.database.selectFrom('events').select('name').execute();
    expect(events.map(({ name }) => name)).to.include('contact.callback-kept');
  });

  it('counts a call as in time that is written down after the promised hours, when the colleague says so', async () => {
    for (const isSaid of [true, false]) {
      const workPage = await open();
      await press(workPage, 'Ik bel');
      await press(workPage, 'Rond af');
      expect(workPage.all('form input[type=checkbox]:not([name^=kinds])')).to.have.length(0);
      workPage.one<HTMLInputElement>('input[value=kept]').click();
      await workPage.settle();
      expect(workPage.text('form')).to.contain('Ik belde op tijd, tussen 13:00 en 15:00 uur');
      if (isSaid) workPage.one<HTMLInputElement>('form input[type=checkbox]:not([name^=kinds])').click();
      await expectAccessible(workPage.page);
      await press(workPage, 'Sluit af');
      const events = workPage.testGateway.store.database.selectFrom('events');
      const { data } = await events
        .select('data')
        .where('name', '=', 'contact.callback-kept')
        .executeTakeFirstOrThrow();
      expect((JSON.parse(data) as { inWindow: boolean }).inWindow).to.equal(isSaid);
    }
  });

  it('shows what a resident moved, cancelled and says of the promise', async () => {
    const key = 'k'.repeat(43);
    const send = async (testGateway: GatewayInPage, fields: Record<string, string>): Promise<void> => {
      const body = new URLSearchParams(fields);
      const { status } = await testGateway.fetch(`${testGateway.gateway}/pages/calls/${key}`, {
        method: 'POST',
        body,
      });
      if (status !== 200) throw new Error(String(status));
    };
    const workPage = await open({
      async before(testGateway) {
        await ask(testGateway, first, 'A. Bewoner', '13:00', '15:00', key);
        await send(testGateway, {
          step: 'move',
          seen: '2026-11-24 13:00 15:00',
          slot: '2026-11-24 15:00 17:00',
        });
        testGateway.setNow('2026-11-24T16:30:00Z');
        await send(testGateway, { step: 'answer', answer: 'no' });
      },
    });
    expect(workPage.text('article')).to.contain('De bewoner verplaatste dit');
    expect(workPage.text('article')).to.contain('tussen 13:00 en 15:00 uur');
    expect(workPage.text('article')).to.contain('De bewoner zegt: wij belden niet.');
    await expectAccessible(workPage.page);
    await send(workPage.testGateway, { step: 'cancel' });
    workPage.one<HTMLInputElement>('input[value=closed]').click();
    await workPage.settle();
    expect(workPage.text('article')).to.contain('De bewoner zei dit af').and.to.contain('Hoeft niet meer');
  });

  it('asks how it ended before it closes, keeps the note, and shows why a promise was missed', async () => {
    const workPage = await open();
    await press(workPage, 'Ik bel');
    await press(workPage, 'Rond af');
    await workPage.fill('textarea', 'Drie keer gebeld.');
    await press(workPage, 'Sluit af');
    expect(workPage.text('.error')).to.equal('Kies hoe het afliep.');
    expect(workPage.one<HTMLTextAreaElement>('textarea').value).to.equal('Drie keer gebeld.');
    workPage.one<HTMLInputElement>('input[value=no-answer]').click();
    await press(workPage, 'Sluit af');
    expect(workPage.all('article')).to.have.length(1);
    workPage.one<HTMLInputElement>('input[value=closed]').click();
    await workPage.settle();
    expect(workPage.text('article')).to.contain('Nam niet op').and.to.contain('Drie keer gebeld.');
    expect(workPage.text('h1')).to.equal('Eén verzoek is afgerond');
    await expectAccessible(workPage.page);
  });

  it('tells who was first when a colleague took it meanwhile', async () => {
    const workPage = await open();
    await workPage.testGateway.store.database
      .updateTable('callbacks')
      .set({ status: 'taken', taken_by: 'c', taken_by_name: 'C. Collega' })
      .where('id', '=', first)
      .execute();
    await press(workPage, 'Ik bel');
    expect(workPage.text('article:first-child .notice')).to.equal(
      'C. Collega was u voor. U hoeft niet te bellen.',
    );
    expect(workPage.text('article:first-child')).to.contain('C. Collega belt');
    await expectAccessible(workPage.page);
  });

  it('is given back', async () => {
    const workPage = await open();
    await press(workPage, 'Ik bel');
    await press(workPage, 'Geef terug');
    expect(workPage.all('a[href^=tel]')).to.have.length(0);
    expect(workPage.text('[role=status]')).to.contain('staat weer open');
  });

  it('gives a reason with what a colleague has taken', async () => {
    const workPage = await open();
    const { database } = workPage.testGateway.store;
    await database
      .updateTable('callbacks')
      .set({ status: 'taken', taken_by: 'c', taken_by_name: 'C. Collega' })
      .where('id', '=', first)
      .execute();
    await press(workPage, 'Ik bel');
    await workPage.fill(`#reason-${first}`, 'colleague-asked');
    await expectAccessible(workPage.page);
    await press(workPage, 'Maak weer vrij');
    expect(workPage.text('[role=status]')).to.contain('staat weer open');
    const entries = await database.selectFrom('audit_entries').select(['action', 'detail']).execute();
    expect(entries.at(-1)).to.deep.equal({ action: 'callback.returned', detail: 'colleague-asked' });
  });

  it('makes a case free that nobody may look at for a while', async () => {
    const look = async ({ fetch, gateway }: GatewayInPage, houseNumber: string): Promise<number> => {
      const body = { reference: 'ZB-2026-0417', postcode: '9999ZB', houseNumber, language: 'nl' };
      const headers = { 'content-type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      return (await fetch(`${gateway}/v1/case-lookups`, init)).status;
    };
    const workPage = await open();
    for (let number = 1; number <= 10; number += 1) await look(workPage.testGateway, String(number));
    expect(await look(workPage.testGateway, '99')).to.equal(429);
    workPage.one('#case-pauses summary').click();
    await workPage.settle();
    await press(workPage, 'Maak de zaak vrij');
    expect(workPage.text('#case-pauses .error')).to.equal('Vul het zaaknummer in.');
    await expectAccessible(workPage.page);
    await workPage.fill('#pause-reference', 'zb-2026-9999');
    await press(workPage, 'Maak de zaak vrij');
    expect(workPage.text('#case-pauses .error')).to.contain('hoeft niemand te wachten');
    await workPage.fill('#pause-reference', 'zb-2026-0417');
    await press(workPage, 'Maak de zaak vrij');
    expect(workPage.text('[role=status]')).to.equal('zb-2026-0417 is weer te bekijken.');
    expect(await look(workPage.testGateway, '99')).to.equal(404);
  });

  it('shows a new request as it arrives, and says that the list changed', async () => {
    const workPage = await open({ before: () => Promise.resolve() });
    expect(workPage.text('h1')).to.equal('Terugbellen');
    expect(workPage.text('h2')).to.equal('Niemand wacht op een telefoontje');
    await expectAccessible(workPage.page);
    await ask(workPage.testGateway, first, 'A. Bewoner', '13:00', '15:00');
    workPage.live.say('arrived', { events: [{ name: 'contact.callback-requested' }] });
    await workPage.settle();
    expect(workPage.all('article')).to.have.length(1);
    expect(workPage.text('[role=status]')).to.contain('bijgewerkt');
    workPage.page.remove();
    expect(workPage.live.isClosed).to.equal(true);
  });

  it('says what to do when the gateway cannot be reached, and loses nothing of what was pressed', async () => {
    const workPage = await open();
    workPage.testGateway.setNetwork('offline');
    await press(workPage, 'Ik bel');
    expect(workPage.text('article:first-child .notice')).to.contain('Probeer het opnieuw');
    const other = await open({ before: (testGateway) => Promise.resolve(testGateway.setNetwork('online')) });
    other.testGateway.setNetwork('broken');
    other.page.context = {
      ...other.page.context,
      address: { page: 'callbacks', chosen: { status: 'closed' } },
    };
    await waitUntil(
      () => other.text('.notice').includes('Dit is nu niet op te halen'),
      'it says that nothing can be fetched',
    );
    other.testGateway.setNetwork('online');
    await press(other, 'Probeer het opnieuw');
    expect(other.text('h1')).to.equal('Terugbellen');
    expect(other.text('h2')).to.equal('Nog niets afgerond');
  });

  it('speaks English and fits on 320 pixels', async () => {
    const workPage = await open({ language: 'en' });
    expect(workPage.text('h1')).to.equal('2 residents are waiting for a call, 1 too long');
    workPage.page.style.inlineSize = '320px';
    await workPage.settle();
    expect(workPage.page.scrollWidth).to.be.at.most(320);
  });
});
