import { expect, html } from '@open-wc/testing';
import type { CallbackRequest } from '@plein/domain/contact.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { inside, press, shown, type } from '../examples/interact.js';
import { configure } from '../settings/configuration.js';
import type { ExampleSetup } from '../examples/example.js';
import { describeExamples } from '@plein/testing/fixtures/describe-examples.js';
import { focused, heard, keys, measured, overflowAt320, typed } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import './contact-widget.define.js';
import { contactWidgetExamples } from './contact-widget.examples.js';
import type { PleinContactWidget } from './contact-widget.js';

describeExamples(contactWidgetExamples);

const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';
const words = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('<plein-contact-widget>', () => {
  async function show(
    template = html`<plein-contact-widget task=${passport}></plein-contact-widget>`,
    exampleGateway: ExampleSetup = {},
  ): Promise<PleinContactWidget> {
    return showExample<PleinContactWidget>({
      name: 'shown',
      description: 'Shown for a test.',
      setup: exampleGateway,
      render: () => template,
      act: async (element) => {
        await shown(element, '.ways');
      },
    });
  }

  const row = (element: HTMLElement, name: string): HTMLElement => {
    const found = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.ways > li') ?? [])].find((item) =>
      words(item).includes(name),
    );
    if (!found) throw new Error(`There is no row "${name}".`);
    return found;
  };
  const asked = (): CallbackRequest[] =>
    testGateway()
      .requests.filter(({ path }) => path === '/v1/callback-requests')
      .map(({ body }) => body as CallbackRequest);

  async function openForm(element: PleinContactWidget): Promise<void> {
    await press(element, '#call-back');
    await shown(element, 'form');
  }

  async function fillIn(element: PleinContactWidget): Promise<void> {
    await openForm(element);
    await type(element, '#name', 'A. Bewoner');
    await type(element, '#phone', '06 12345678');
    await press(element, '.choice input');
  }

  afterEach(closeExampleGateway);

  describe('the ways', () => {
    it('names the task in a heading of the level that fits the page', async () => {
      const element = await show(
        html`<plein-contact-widget task=${passport} heading-level="3"></plein-contact-widget>`,
      );
      expect(words(inside(element, 'h3#heading'))).to.equal('Contact over uw paspoort');
      expect(words(inside(element, 'h4#advised'))).to.equal('Maak een afspraak');
    });

    it('names the municipality where there is no task', async () => {
      const element = await show(html`<plein-contact-widget></plein-contact-widget>`);
      expect(words(inside(element, '#heading'))).to.equal('Contact met de gemeente Zilverbeek');
    });

    it('advises one way with its reason and its link, and keeps a person in view', async () => {
      const element = await show(html`<plein-contact-widget></plein-contact-widget>`);
      const advised = inside(element, '.advised');
      expect(words(advised)).to.contain('open tot 17.00 uur, wachttijd ongeveer 4 minuten');
      expect(words(advised.querySelector('p'))).to.equal('Dit is nu open, dus u krijgt snel antwoord.');
      expect(advised.querySelector('a')?.getAttribute('href')).to.equal('tel:140999');
      expect(row(await show(), 'Bel ons').checkVisibility()).to.equal(true);
    });

    it('says when a way opens again', async () => {
      const element = await show(undefined, { now: '2026-11-27T20:00:00Z' });
      expect(words(row(element, 'Bel ons'))).to.contain('maandag 30 november open vanaf 8.30 uur');
    });

    it('keeps open and closed true while the page stays open', async () => {
      const element = await show();
      expect(words(row(element, 'Bel ons'))).to.contain('open tot 17.00 uur');
      testGateway().setNow('2026-11-24T16:30:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(words(row(element, 'Bel ons'))).to.contain('morgen open vanaf 8.30 uur');
    });

    it('unfolds the hours of the week in place, with what is special about a day', async () => {
      const element = await show(undefined, { now: '2026-12-24T10:00:00Z' });
      row(element, 'Bel ons').querySelector('summary')?.click();
      const table = await shown(element, 'table');
      expect(words(table.querySelector('caption'))).to.equal('Openingstijden');
      const days = [...table.querySelectorAll('tr')].map(words);
      expect(days[0]).to.equal('vandaag 8.30 tot 20.00 uur');
      expect(days[1]).to.equal('vrijdag gesloten (Eerste Kerstdag)');
      expect(days).to.have.length(7);
    });

    it('shows the fallback of the page until the profile is there', async () => {
      const element = await showExample({
        name: 'slow',
        description: 'Shown for a test.',
        setup: { network: 'slow' },
        render: () => html`<plein-contact-widget><p>Bel 14 0999</p></plein-contact-widget>`,
      });
      expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
      testGateway().setNetwork('online');
      await shown(element, '.ways');
      expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
    });

    it('asks again for the profile when a resident does', async () => {
      const element = await showExample({
        name: 'broken',
        description: 'Shown for a test.',
        setup: { network: 'broken' },
        render: () => html`<plein-contact-widget></plein-contact-widget>`,
        act: async (shownElement) => {
          await shown(shownElement, '.button');
        },
      });
      testGateway().setNetwork('online');
      await press(element, '.button');
      expect(words(await shown(element, '#heading'))).to.contain('Zilverbeek');
    });

    it('announces once what it shows, and what a resident chooses', async () => {
      const seen = heard<MeasureDetail>(document, 'plein-measure');
      const chosen = heard(document, 'plein-channel-chosen');
      const element = await show();
      await press(element, '#call-back');
      const kinds = ['appointment', 'phone', 'callback', 'counter', 'chat', 'whatsapp', 'email'];
      expect(measured(seen)).to.deep.equal([
        ['contact.options-shown', { options: kinds, advised: 'appointment', open: true }],
        ['contact.channel-chosen', { chosen: 'callback', advised: 'appointment' }],
      ]);
      expect(chosen).to.deep.equal([{ channel: 'terugbellen', kind: 'callback' }]);
    });

    it('announces that the message of an emergency was shown', async () => {
      const seen = heard<MeasureDetail>(document, 'plein-measure');
      await show(undefined, { crisis: true });
      expect(measured(seen).map(([name]) => name)).to.deep.equal(['contact.options-shown', 'crisis.shown']);
    });

    it('shows a notice in its time and for its perspective', async () => {
      await show();
      const response = await testGateway().fetch(`${testGateway().gateway}/v1/profile`);
      const profile = (await response.json()) as object;
      const notices = [
        { id: 'now', text: { nl: 'De balie is dicht.' }, from: '2026-11-24T09:00:00Z' },
        { id: 'past', text: { nl: 'Voorbij.' }, until: '2026-11-24T10:00:00Z' },
        { id: 'later', text: { nl: 'Nog niet.' }, from: '2026-11-24T10:00:01Z' },
        { id: 'elsewhere', text: { nl: 'Elders.' }, perspective: 'neighbourhood' },
      ];
      configure({ fetch: () => Promise.resolve(Response.json({ ...profile, notices })) });
      const element = document.createElement('plein-contact-widget');
      document.body.append(element);
      await shown(element, '.ways');
      const seen = [...(element.shadowRoot?.querySelectorAll('.note') ?? [])].map(words);
      element.remove();
      expect(seen).to.deep.equal(['De balie is dicht.']);
    });

    it('follows no address that a browser should not follow', async () => {
      const { safeLink } = await import('../parts/safe-link.js');
      expect(safeLink('javascript:alert(1)')).to.equal(undefined);
      expect(safeLink('data:text/html,x')).to.equal(undefined);
      expect(safeLink('/contact')).to.equal('/contact');
      expect(safeLink('tel:140999')).to.equal('tel:140999');
    });
  });

  describe('asking to be called back', () => {
    it('sends what was filled in and shows a receipt with its number', async () => {
      const element = await show();
      const seen = heard<MeasureDetail>(element, 'plein-measure');
      const requested = heard<{ reference: string }>(document, 'plein-callback-requested');
      await fillIn(element);
      await type(element, '#question', '  Welke foto mag?  ');
      await press(element, 'form > .button');
      const reference = words(await shown(element, '.reference strong'));
      expect(reference).to.match(/^TB-[\dA-Z]{4}-[\dA-Z]{4}$/);
      const [request] = asked();
      const { id, ...rest } = request ?? { id: '' };
      expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-7/);
      expect(rest).to.deep.equal({
        name: 'A. Bewoner',
        phone: '06 12345678',
        slot: { date: '2026-11-24', opens: '13:00', closes: '15:00' },
        language: 'nl',
        question: 'Welke foto mag?',
        task: passport,
        department: 'burgerzaken',
      });
      expect(words(inside(element, '[part=receipt]'))).to.contain('Wij bellen u vandaag van 13 tot 15 uur.');
      expect(words(inside(element, '.copy'))).to.contain('06 12345678');
      expect(requested.map((one) => one.reference)).to.deep.equal([reference]);
      expect(measured(seen).at(-1)).to.deep.equal([
        'contact.callback-requested',
        { waitDays: 0, fromChat: false },
      ]);
      await settle(element);
      expect(focused()?.id).to.equal('heading');
      expect(sessionStorage.length).to.equal(0);
    });

    it('says by the field and in a summary what is missing, and sends nothing', async () => {
      const element = await show();
      await openForm(element);
      await type(element, '#phone', '0900 1234');
      await press(element, 'form > .button');
      await element.updateComplete;
      expect(focused()?.id).to.equal('errors');
      expect(words(inside(element, '#errors strong'))).to.equal('Vul nog 3 dingen aan');
      expect(inside(element, '#phone').getAttribute('aria-invalid')).to.equal('true');
      expect(inside(element, '#phone').getAttribute('aria-describedby')).to.equal('phone-hint phone-error');
      await press(element, '#errors a[href="#slot"]');
      expect((focused() as HTMLInputElement).name).to.equal('slot');
      expect(asked()).to.be.empty;
    });

    it('keeps what was typed over the list and over a reload', async () => {
      const element = await show();
      await openForm(element);
      await type(element, '#name', 'A. Bewoner');
      await press(element, 'form .plain');
      await element.updateComplete;
      expect(focused()?.id).to.equal('call-back');
      await openForm(element);
      expect(inside<HTMLInputElement>(element, '#name').value).to.equal('A. Bewoner');
      const reloaded = document.createElement('plein-contact-widget');
      element.after(reloaded);
      reloaded.requestCallback();
      expect((await shown<HTMLInputElement>(reloaded, '#name')).value).to.equal('A. Bewoner');
      reloaded.remove();
    });

    it('shows more days when asked, and gives the first of them the focus', async () => {
      const element = await show();
      await openForm(element);
      expect(element.shadowRoot?.querySelectorAll('.day')).to.have.length(2);
      await press(element, 'fieldset .button');
      await element.updateComplete;
      expect(element.shadowRoot?.querySelectorAll('.day').length).to.be.greaterThan(2);
      expect(focused()?.id).to.equal('more-slots');
    });

    it('takes a moment away that the gateway no longer has, and nothing else', async () => {
      const element = await show();
      await fillIn(element);
      testGateway().setNow('2026-11-24T12:30:00Z');
      const slots = element.shadowRoot?.querySelectorAll('.choice').length ?? 0;
      await press(element, 'form > .button');
      await shown(element, '#errors');
      expect(words(inside(element, '#errors li'))).to.equal(
        'Dit moment kan niet meer. Kies een ander moment',
      );
      expect(inside<HTMLInputElement>(element, '#name').value).to.equal('A. Bewoner');
      expect(element.shadowRoot?.querySelectorAll('.choice').length).to.be.lessThan(slots);
    });

    it('keeps the request on the device without a connection, and shows the receipt when it went out', async () => {
      const element = await show();
      await fillIn(element);
      testGateway().setNetwork('offline');
      await press(element, 'form > .button');
      await shown(element, '.received');
      expect(words(inside(element, '#heading'))).to.equal('Bewaard op dit apparaat');
      await settle(element);
      expect(focused()?.id).to.equal('heading');
      testGateway().setNetwork('online');
      window.dispatchEvent(new Event('online'));
      expect(words(await shown(element, '.reference strong'))).to.match(/^TB-/);
      const ids = asked().map(({ id }) => id);
      expect(new Set(ids).size).to.equal(1);
    });

    it('does not send twice when pressed twice', async () => {
      const element = await show();
      await fillIn(element);
      inside(element, 'form > .button').click();
      inside(element, 'form > .button').click();
      await shown(element, '.reference');
      expect(asked()).to.have.length(1);
    });
  });

  describe('a handover', () => {
    const transcript = [{ who: 'resident', text: 'Mag ik lachen?', at: '2026-11-24T09:58:00Z' }] as const;
    const handOver = (name: string, detail: unknown): boolean =>
      !window.dispatchEvent(new CustomEvent(name, { detail, cancelable: true }));

    it('is claimed, and the conversation goes along', async () => {
      const element = await show();
      expect(handOver('plein-handover', { transcript })).to.equal(true);
      expect(words(await shown(element, '.attached'))).to.contain('Het gesprek met de assistent gaat mee');
      await fillInOpen(element);
      await press(element, 'form > .button');
      await shown(element, '.reference');
      expect(asked()[0]?.transcript).to.deep.equal(transcript);
    });

    it('lets a resident leave the conversation out', async () => {
      const element = await show();
      handOver('plein-handover', { transcript });
      await shown(element, '.attached');
      await press(element, '.attached .button');
      expect(element.shadowRoot?.querySelector('.attached')).to.equal(null);
      await fillInOpen(element);
      await press(element, 'form > .button');
      await shown(element, '.reference');
      expect(asked()[0]).not.to.have.property('transcript');
    });

    it('takes the case of the status tracker along', async () => {
      const element = await show();
      expect(handOver('plein-contact-requested', { caseReference: 'ZB-2026-0417' })).to.equal(true);
      expect(words(await shown(element, 'form'))).to.contain('Het gaat over zaak ZB-2026-0417.');
    });

    it('is left to another where there is no profile, and to the first of two widgets', async () => {
      const element = await show();
      const second = document.createElement('plein-contact-widget');
      element.after(second);
      await shown(second, '.ways');
      handOver('plein-handover', { transcript });
      await shown(element, 'form');
      await second.updateComplete;
      expect(second.shadowRoot?.querySelector('form')).to.equal(null);
      element.remove();
      second.remove();
      expect(handOver('plein-handover', { transcript })).to.equal(false);
    });

    async function fillInOpen(element: PleinContactWidget): Promise<void> {
      await type(element, '#name', 'A. Bewoner');
      await type(element, '#phone', '06 12345678');
      await press(element, '.choice input');
    }
  });

  describe('with the keyboard alone', () => {
    it('asks to be called back', async () => {
      const element = await show();
      inside(element, '#call-back').focus();
      await keys('Enter');
      await shown(element, 'form');
      await element.updateComplete;
      expect(focused()?.id).to.equal('heading');
      await keys('Tab');
      await typed('A. Bewoner');
      await keys('Tab');
      await typed('0612345678');
      await keys('Tab', 'ArrowDown', 'Tab', 'Tab');
      await typed('Pasfoto?');
      await keys('Tab', 'Tab', 'Enter');
      await shown(element, '.reference');
      expect(asked()[0]?.question).to.equal('Pasfoto?');
    });

    it('unfolds a way', async () => {
      const element = await show();
      row(element, 'Kom naar het stadhuis').querySelector('summary')?.focus();
      await keys('Enter');
      expect((await shown(element, 'address')).innerText).to.equal('Het Zilverplein 1\n9999 ZB Zilverbeek');
    });
  });

  it('has nothing that sticks out at 320 pixels', async () => {
    const element = await show();
    expect(await overflowAt320(element)).to.equal(0);
    await openForm(element);
    expect(await overflowAt320(element)).to.equal(0);
  });

  it('speaks the language at its place', async () => {
    const element = await show();
    document.documentElement.lang = 'en';
    await shown(element, '#heading');
    await settle(element);
    await element.updateComplete;
    expect(words(await shown(element, '#heading'))).to.equal('Contact about your passport');
  });
});
