import { expect } from '@open-wc/testing';
import type { GatewayInPage } from '@plein/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { closeWorkPages, openWorkPage, type WorkPageOptions } from '../testing/work-page.fixtures.js';
import { NewsroomAppointments } from './appointments.js';

describe('newsroom-appointments', () => {
  afterEach(closeWorkPages);

  const open = (options: WorkPageOptions<NewsroomAppointments> = {}) =>
    openWorkPage('newsroom-appointments', NewsroomAppointments, {
      ...{ role: 'contact-centre', setup: { appointments: 14 } },
      ...options,
    });

  async function book({ fetch, gateway }: GatewayInPage, name: string, date: string, opens: string) {
    const answer = await fetch(`${gateway}/v1/appointment-requests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ id: crypto.randomUUID(), receiptKey: name.charAt(0).repeat(43), language: 'nl', name },
        ...{ phone: '06 12345678', moment: { place: 'balie', date, opens } },
      }),
    });
    expect(answer.status).to.equal(201);
  }
  /** Two residents of today and one of tomorrow, of whom the first is at the counter now. */
  const three = async (testGateway: GatewayInPage): Promise<void> => {
    await book(testGateway, 'A. Bewoner', '2026-11-24', '14:00');
    await book(testGateway, 'B. Bewoner', '2026-11-24', '15:30');
    await book(testGateway, 'C. Bewoner', '2026-11-25', '09:00');
    testGateway.setNow('2026-11-24T13:05:00Z');
  };

  it('says that there are none', async () => {
    const workPage = await open();
    expect(workPage.text('.page')).to.contain('Er zijn geen afspraken');
    await expectAccessible(workPage.page);
  });

  it('lists those of today and coming days in order, each with where and how to reach the resident', async () => {
    const workPage = await open({ before: three });
    expect(workPage.text('h1')).to.equal('Vandaag komen 2 bewoners');
    expect(workPage.all('h2').length).to.equal(2);
    expect(workPage.text('.card')).to.match(/14:00 tot 14:30 uur: A\. Bewoner.*15:30.*C\. Bewoner/);
    expect(workPage.text('.card')).to.contain('06 12345678');
    expect(workPage.all('.card .button').length, 'only of the one that has begun').to.equal(2);
    await expectAccessible(workPage.page);
  });

  it('writes down who came, says so, and corrects it', async () => {
    const workPage = await open({ before: three, language: 'en' });
    workPage.button('Came').click();
    await workPage.settle();
    await workPage.settle();
    expect(workPage.text('[role=status]')).to.contain('Noted: came.');
    expect(workPage.text('.badge')).to.equal('Came');
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.textContent).to.contain('A. Bewoner');
    workPage.button('Did not come').click();
    await workPage.settle();
    await workPage.settle();
    expect(workPage.text('.badge')).to.equal('Did not come');
  });

  it('says when the resident cancelled meanwhile', async () => {
    const workPage = await open({ before: three });
    const { testGateway } = workPage;
    await testGateway.store.commit((transaction) =>
      transaction.updateTable('appointments').set({ status: 'cancelled' }).execute(),
    );
    workPage.button('Gekomen').click();
    await workPage.settle();
    await workPage.settle();
    expect(workPage.text('[role=status]')).to.contain('Dit lukt niet meer.');
  });
});
