import { expect } from '@open-wc/testing';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { focused, heard, keys, measured, typed, words } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, settle, testGateway } from '@plein/testing/fixtures/example.js';
import { inside, press, shown, type } from '../../examples/interact.js';
import { configuration, configure } from '../../settings/configuration.js';
import '../contact-widget.define.js';
import { asked, fillIn, openForm, passport, show } from '../contact-widget.fixtures.js';
import type { PleinContactWidget } from '../contact-widget.js';

describe('<plein-contact-widget>', () => {
  afterEach(closeExampleGateway);

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
      const { id, receiptKey, ...rest } = request ?? { id: '' };
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
      expect(words(inside(element, '[part=receipt]')), 'how long it still takes').to.match(
        /Over \d+ (uur|minuten)\./,
      );
      const link = inside<HTMLAnchorElement>(element, '[part=receipt] a.alone');
      expect(receiptKey).to.match(/^[\w-]{43}$/);
      expect(link.getAttribute('href')).to.match(new RegExp(`/pages/calls/${receiptKey ?? ''}$`));
      const file = decodeURIComponent(inside(element, 'a[download]').getAttribute('href') ?? '');
      expect(file).to.match(/: https?:\/\//);
      expect(file).to.contain(`/pages/calls/${receiptKey ?? ''}`);
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
      expect(focused()?.getAttribute('aria-describedby')).to.equal('slot-error');
      expect(inside<HTMLInputElement>(element, 'input[name=slot]').required).to.equal(true);
      expect(asked()).to.be.empty;
    });

    it('says that it sends where that takes long, in a region that was there before, and leaves the rest to the heading', async () => {
      const element = await show();
      await fillIn(element);
      const region = inside(element, '[aria-live=polite]');
      expect(region.textContent).to.equal('');
      let answer: () => void = () => undefined;
      const { fetch } = configuration();
      const isLong = new Promise<void>((resolve) => (answer = resolve));
      configure({ fetch: (...request) => isLong.then(() => fetch(...request)) });
      const form = inside(element, 'form');
      inside(element, 'form > .button').focus();
      let isThere: boolean | undefined;
      element.shadowRoot?.addEventListener('focusin', () => (isThere = form.isConnected));
      await press(element, 'form > .button');
      await shown(element, '[aria-live]:not(:empty)');
      expect(region.textContent).to.equal('Bezig met versturen…');
      answer();
      await shown(element, '[part=receipt]');
      await settle(element);
      expect(region.textContent).to.equal('');
      expect(isThere).to.equal(true);
      expect(words(focused())).to.equal('Uw verzoek is binnen');
    });

    it('sends what a password manager filled without an event', async () => {
      const element = await show();
      await openForm(element);
      inside<HTMLInputElement>(element, '#name').value = 'A. Bewoner';
      inside<HTMLInputElement>(element, '#phone').value = '06 12345678';
      await press(element, 'input[name=slot]');
      await press(element, 'form > .button');
      await shown(element, '[part=receipt]');
      expect(asked()).to.have.length(1);
      expect(words(inside(element, '.copy'))).to.contain('06 12345678');
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

    it('is possible with the keyboard alone', async () => {
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
      await shown(second, '.channels');
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
});
