import { expect, html } from '@open-wc/testing';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { inside, press, shown, type } from '../examples/interact.js';
import type { ExampleSetup } from '../examples/example.js';
import { describeExamples } from '@plein/testing/fixtures/describe-examples.js';
import {
  focused,
  heard,
  keys,
  measured,
  overflowAt320,
  typed,
  words,
} from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { duration } from './case/case-sections.js';
import './status-tracker.define.js';
import { statusTrackerExamples } from './status-tracker.examples.js';
import { lookUp, right } from './status-tracker.fixtures.js';
import type { PleinStatusTracker } from './status-tracker.js';

describeExamples(statusTrackerExamples);

describe('<plein-status-tracker>', () => {
  const show = (
    template = html`<plein-status-tracker></plein-status-tracker>`,
    exampleGateway: ExampleSetup = {},
  ): Promise<PleinStatusTracker> =>
    showExample<PleinStatusTracker>({
      name: 'shown',
      description: 'Shown for a test.',
      setup: exampleGateway,
      render: () => template,
    });

  const follow = async (
    reference: string,
    postcode: string,
    houseNumber: string,
  ): Promise<PleinStatusTracker> => {
    const element = await show();
    await lookUp(element, [reference, postcode, houseNumber], '.steps');
    return element;
  };
  const lookups = (): unknown[] =>
    testGateway()
      .requests.filter(({ path }) => path === '/v1/case-lookups')
      .map(({ body }) => body);

  afterEach(closeExampleGateway);

  describe('the form', () => {
    it('has a heading of the level that fits the page, and fields with their hints', async () => {
      const element = await show(html`<plein-status-tracker heading-level="3"></plein-status-tracker>`);
      expect(words(inside(element, 'h3'))).to.equal('Volg uw zaak');
      expect(words(inside(element, 'label[for=postcode]'))).to.equal('Postcode');
      expect(inside(element, '#postcode').getAttribute('aria-describedby')).to.equal(
        'postcode-hint postcode-error',
      );
      expect(inside<HTMLInputElement>(element, '#postcode').autocomplete).to.equal('postal-code');
    });

    it('takes the reference of a letter over', async () => {
      const element = await show(
        html`<plein-status-tracker reference="ZB-2026-0417"></plein-status-tracker>`,
      );
      expect(inside<HTMLInputElement>(element, '#reference').value).to.equal('ZB-2026-0417');
    });

    it('asks with what a password manager filled without an event', async () => {
      const element = await show();
      const filled = { reference: 'ZB-2026-0417', postcode: '9999 ZB', houseNumber: '12' };
      for (const [id, value] of Object.entries(filled)) {
        inside<HTMLInputElement>(element, `#${id}`).value = value;
      }
      await press(element, 'form > .button');
      await settle(element);
      expect(lookups()).to.deep.equal([{ ...filled, language: 'nl' }]);
    });

    it('says by the field and in a summary what is missing, and asks nothing', async () => {
      const element = await show();
      await press(element, 'form > .button');
      await settle(element);
      expect(focused()?.id).to.equal('errors');
      expect(words(inside(element, '#houseNumber-error'))).to.equal('Vul uw huisnummer in');
      await press(element, '#errors a[href="#postcode"]');
      expect(focused()?.id).to.equal('postcode');
      expect(lookups()).to.be.empty;
    });

    it('says the same whatever was wrong, and counts it', async () => {
      const messages: string[] = [];
      for (const wrong of [
        ['ZB-2026-0417', '9999 ZB', '13'],
        ['ZB-2026-0417', '9999 ZC', '12'],
        ['ZB-2026-9999', '9999 ZB', '12'],
      ] as const) {
        const element = await show();
        const seen = heard<MeasureDetail>(element, 'plein-measure');
        await lookUp(element, wrong, '#errors');
        expect(focused()?.id).to.equal('errors');
        expect(measured(seen)).to.deep.equal([['status.not-found', {}]]);
        messages.push(words(inside(element, '#errors')));
      }
      expect(new Set(messages).size).to.equal(1);
      expect(messages[0]).to.contain('Wij vinden geen zaak met deze gegevens');
    });

    it('says when to try again after too many tries', async () => {
      const element = await show();
      for (let tries = 0; tries < 10; tries += 1)
        await lookUp(element, ['ZB-2026-0417', '9999 ZB', '99'], '[aria-disabled=false]');
      await lookUp(element, right, '#errors .warning');
      expect(words(inside(element, '#errors'))).to.match(/Probeer het over (60|59) minuten opnieuw/);
    });

    it('keeps what was typed when nobody answers, and tries again', async () => {
      const element = await show(
        html`<plein-status-tracker><a href="/pages/status">Zonder script</a></plein-status-tracker>`,
        { network: 'offline' },
      );
      await lookUp(element, right, '#errors');
      expect(inside<HTMLInputElement>(element, '#postcode').value).to.equal('9999 ZB');
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      testGateway().setNetwork('online');
      await press(element, '#errors .button');
      await shown(element, '.steps');
      expect(lookups()).to.have.length(2);
    });

    it('asks once when pressed twice', async () => {
      const element = await show(undefined, { network: 'slow' });
      await type(element, '#reference', right[0]);
      await type(element, '#postcode', right[1]);
      await type(element, '#houseNumber', right[2]);
      await press(element, 'form > .button');
      expect(inside(element, 'form > .button').getAttribute('aria-disabled')).to.equal('true');
      await press(element, 'form > .button');
      testGateway().setNetwork('online');
      await shown(element, '.steps');
      expect(lookups()).to.have.length(1);
    });
  });

  describe('the case', () => {
    it('shows first what is asked, with its date and its button', async () => {
      const element = await follow(...right);
      const asked = inside(element, '.asked');
      expect(words(asked)).to.contain('Doe dit uiterlijk donderdag 3 december.');
      expect(words(asked.querySelector('a'))).to.equal('Stuur de tekening');
      const steps = inside(element, '.steps');
      expect(asked.compareDocumentPosition(steps)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(focused()?.id).to.equal('heading');
      expect(words(focused())).to.equal('Omgevingsvergunning voor een dakkapel');
    });

    it('marks the step of now, and says of each step what it is', async () => {
      const element = await follow(...right);
      const current = [...(element.shadowRoot?.querySelectorAll('[aria-current=step]') ?? [])];
      expect(current.map(words)).to.have.length(1);
      expect(words(current[0])).to.contain('Nu, sinds 15 november');
      expect(words(inside(element, '.steps > li:first-child'))).to.contain('Klaar, 7 november');
      expect(words(inside(element, '.steps > li:last-child'))).to.contain(
        'Komt nog, verwacht op 19 december',
      );
    });

    it('puts the promise beside what is usual', async () => {
      const element = await follow(...right);
      expect(words(inside(element, '[part=promise]'))).to.contain(
        'Beloofd: binnen 6 weken. Meestal klaar in 5 weken. Wij verwachten klaar te zijn op 19 december.',
      );
    });

    it('says honestly that it is late, and names no date that has passed as expected', async () => {
      const element = await follow('ZB-2026-0455', '9999 ZB', '20');
      expect(words(inside(element, '.warning'))).to.contain('Wij wilden op 15 november klaar zijn.');
      expect(words(inside(element, '[part=case]'))).not.to.contain('verwacht op');
    });

    it('explains more time, a stop and a result', async () => {
      expect(words(inside(await follow('ZB-2026-0298', '9999 ZD', '7'), '.notice'))).to.contain(
        'Wij wachten op het advies van de arts.',
      );
      expect(words(inside(await follow('ZB-2026-0361', '9999 ZE', '103'), '.notice'))).to.contain(
        'Uw zaak staat even stil',
      );
      const closed = await follow('ZB-2026-0582', '9999 ZA', '3');
      expect(words(inside(closed, '.positive'))).to.contain('De lamp brandt weer.');
      expect(words(inside(closed, '[part=promise]'))).to.contain('Wij deden er 4 dagen over.');
    });

    it('tells what was seen without saying which case, and the page which one', async () => {
      const element = await show();
      const seen = heard<MeasureDetail>(element, 'plein-measure');
      const cases = heard(document, 'plein-case-shown');
      await lookUp(element, right, '.steps');
      expect(measured(seen)).to.deep.equal([
        ['status.viewed', { step: 2, steps: 4, asked: true, late: false, closed: false }],
      ]);
      expect(cases).to.deep.equal([{ reference: 'ZB-2026-0417' }]);
      expect(JSON.stringify(seen)).not.to.contain('0417');
    });

    it('leaves nothing behind on the device, and nothing in the form', async () => {
      const element = await follow(...right);
      expect(sessionStorage.length + localStorage.length).to.equal(0);
      await press(element, '.button.plain');
      await settle(element);
      expect(focused()?.id).to.equal('heading');
      expect(inside<HTMLInputElement>(element, '#reference').value).to.equal('');
    });
  });

  describe('a question', () => {
    it('goes to who takes it over', async () => {
      const element = await follow(...right);
      const requests: unknown[] = [];
      const claim = (event: Event): void => {
        event.preventDefault();
        requests.push((event as CustomEvent).detail);
      };
      window.addEventListener('plein-contact-requested', claim);
      await press(element, '.row .second');
      window.removeEventListener('plein-contact-requested', claim);
      expect(requests).to.deep.equal([{ caseReference: 'ZB-2026-0417' }]);
      expect(element.shadowRoot?.querySelector('#question')).to.equal(null);
    });

    it('gets the phone number and what to mention where nobody does', async () => {
      const element = await follow(...right);
      const seen = heard<MeasureDetail>(element, 'plein-measure');
      await press(element, '.row .second');
      expect((await shown<HTMLAnchorElement>(element, '.phone')).href).to.equal('tel:140999');
      expect(words(inside(element, '#question'))).to.contain('Noem uw zaaknummer: ZB-2026-0417.');
      expect(measured(seen)).to.deep.equal([['status.question-asked', {}]]);
    });
  });

  it('is walked with the keyboard alone', async () => {
    const element = await show();
    inside(element, '#reference').focus();
    await typed('zb-2026-0533');
    await keys('Tab');
    await typed('9999zc');
    await keys('Tab');
    await typed('48a');
    await keys('Enter');
    await shown(element, '.steps');
    await settle(element);
    expect(words(focused())).to.equal('Parkeervergunning voor bewoners');
    await keys('Tab', 'Tab', 'Enter');
    await shown(element, 'form');
    await settle(element);
    expect(focused()?.id).to.equal('heading');
  });

  it('has nothing that sticks out at 320 pixels', async () => {
    const element = await show();
    expect(await overflowAt320(element)).to.equal(0);
    await lookUp(element, ['ZB-2026-0361', '9999 ZE', '103'], '.steps');
    expect(await overflowAt320(element)).to.equal(0);
  });

  it('reads durations out', () => {
    expect(duration('P8W', 'nl')).to.equal('8 weken');
    expect(duration('P1D', 'nl')).to.equal('1 dag');
    expect(duration('P1Y2M', 'en')).to.equal('1 year and 2 months');
    expect(duration('P5W', 'pl')).to.equal('5 tygodni');
  });
});
