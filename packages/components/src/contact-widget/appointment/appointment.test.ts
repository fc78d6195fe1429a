import { expect, html } from '@open-wc/testing';
import type { AppointmentRequest } from '@plein/domain/appointments.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { closeExampleGateway, settle, testGateway } from '@plein/testing/fixtures/example.js';
import { focused, heard, keys, measured, typed, words } from '@plein/testing/fixtures/interaction.js';
import { inside, press, shown, type } from '../../examples/interact.js';
import '../contact-widget.define.js';
import { passport, show } from '../contact-widget.fixtures.js';
import type { PleinContactWidget } from '../contact-widget.js';
import { fillAppointment, openAppointment } from './example-actions.js';

describe('<plein-contact-widget>: an appointment', () => {
  afterEach(closeExampleGateway);

  const open = (): Promise<PleinContactWidget> =>
    show(html`<plein-contact-widget task=${passport}></plein-contact-widget>`, { appointments: 14 });
  const sent = (): AppointmentRequest[] =>
    testGateway()
      .requests.filter(({ path }) => path === '/v1/appointment-requests')
      .map(({ body }) => body as AppointmentRequest);

  it('is the link that it was where the municipality gives none', async () => {
    const element = await show();
    expect(element.shadowRoot?.querySelector('#appointment')).to.equal(null);
    expect(element.shadowRoot?.querySelector('a[href$="#afspraak"]')).to.exist;
  });

  it('is booked at the chosen day and time, and its receipt says when, where and how it can change', async () => {
    const element = await open();
    const seen = heard<MeasureDetail>(element, 'plein-measure');
    const booked = heard<{ reference: string }>(document, 'plein-appointment-booked');
    await openAppointment(element);
    await settle(element);
    expect(focused()?.id).to.equal('heading');
    await press(element, '.days label:nth-child(2) input');
    await element.updateComplete;
    expect(words(inside(element, '[aria-live=polite]'))).to.match(/^Er zijn \d+ tijden vrij\.$/);
    await press(element, '.times input');
    await type(element, '#name', 'A. Bewoner');
    await press(element, 'form > .button');
    const reference = words(await shown(element, '.reference strong'));
    expect(reference).to.match(/^AF-/);
    const [{ id: _, receiptKey, ...rest } = { id: '', receiptKey: '' }] = sent();
    expect(rest).to.deep.equal({
      name: 'A. Bewoner',
      moment: { place: 'balie', date: '2026-11-25', opens: '09:00' },
      language: 'nl',
      task: passport,
      department: 'burgerzaken',
    });
    const receipt = inside(element, '[part=receipt]');
    expect(words(receipt)).to.contain('U bent welkom morgen van 9.00 tot 9.30 uur.');
    expect(words(receipt)).to.contain('Het Zilverplein 1');
    expect(inside(element, `a[href$="/pages/appointments/${receiptKey}"]`)).to.exist;
    const file = decodeURIComponent(inside(element, 'a[download]').getAttribute('href') ?? '');
    expect(file).to.contain('DTSTART:20261125T080000Z');
    expect(booked.map((one) => one.reference)).to.deep.equal([reference]);
    expect(measured(seen).filter(([name]) => String(name).startsWith('contact.appointment'))).to.deep.equal([
      ['contact.appointment-started', {}],
      ['contact.appointment-booked', { waitDays: 1 }],
    ]);
  });

  it('says by the field what is missing, and sends nothing', async () => {
    const element = await open();
    await openAppointment(element);
    await press(element, 'form > .button');
    await element.updateComplete;
    expect(focused()?.id).to.equal('errors');
    await press(element, '#errors a[href="#moment"]');
    expect((focused() as HTMLInputElement).name).to.equal('moment');
    expect(focused()?.getAttribute('aria-describedby')).to.equal('moment-error');
    expect(sent()).to.be.empty;
  });

  it('that somebody else took is gone from the choice, and nothing typed is lost', async () => {
    const element = await open();
    const seen = heard<MeasureDetail>(element, 'plein-measure');
    await fillAppointment(element);
    const chosen = inside<HTMLInputElement>(element, '.times input').value;
    const [date = '', opens = '', place = ''] = chosen.split(' ');
    for (const [index, taken] of [place, 'burgerzaken'].entries()) {
      const body = {
        id: crypto.randomUUID(),
        receiptKey: String(index).repeat(43),
        name: 'B',
        language: 'nl',
      };
      await testGateway().fetch('https://plein.test/v1/appointment-requests', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, task: passport, moment: { place: taken, date, opens } }),
      });
    }
    await press(element, 'form > .button');
    await shown(element, '#errors');
    expect(words(inside(element, '#errors li'))).to.equal('Deze tijd is net bezet. Kies een andere tijd');
    await settle(element);
    expect(inside<HTMLInputElement>(element, '#name').value).to.equal('A. Bewoner');
    expect(inside<HTMLInputElement>(element, '.times input').value).not.to.contain(opens);
    expect(measured(seen).at(-1)).to.deep.equal(['contact.appointment-failed', { reason: 'taken' }]);
    await press(element, '.times input');
    await press(element, 'form > .button');
    await shown(element, '.reference');
  });

  it('waits on the device without a connection, as not certain, and is booked afterwards', async () => {
    const element = await open();
    await fillAppointment(element);
    testGateway().setNetwork('offline');
    await press(element, 'form > .button');
    await shown(element, '.received');
    expect(words(element.shadowRoot?.querySelector('.stack'))).to.contain('Dit moment is nog niet zeker.');
    testGateway().setNetwork('online');
    window.dispatchEvent(new Event('online'));
    expect(words(await shown(element, '.reference strong'))).to.match(/^AF-/);
    expect(new Set(sent().map(({ id }) => id)).size).to.equal(1);
  });

  it('is possible with the keyboard alone', async () => {
    const element = await open();
    inside(element, '#appointment').focus();
    await keys('Enter');
    await shown(element, '.times');
    await settle(element);
    await keys('Tab', 'ArrowDown', 'Tab', 'Tab', ' ', 'Tab');
    await typed('A. Bewoner');
    await keys('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await shown(element, '.reference');
    expect(sent()[0]?.moment.date).to.equal('2026-11-25');
  });

  it('tells that it cannot fetch what is free, and tries again', async () => {
    const element = await open();
    const seen = heard<MeasureDetail>(element, 'plein-measure');
    testGateway().setNetwork('broken');
    await press(element, '#appointment');
    await shown(element, '#not-free');
    expect(measured(seen).at(-1)).to.deep.equal(['contact.appointment-failed', { reason: 'unavailable' }]);
    testGateway().setNetwork('online');
    await press(element, '#not-free + div .button');
    await shown(element, '.times');
  });
});
