import { expect, html } from '@open-wc/testing';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { inside, press, shown } from '../examples/interact.js';
import { configure } from '../settings/configuration.js';
import { describeExamples } from '@plein/testing/fixtures/describe-examples.js';
import { heard, keys, measured, overflowAt320, words } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import './contact-widget.define.js';
import { contactWidgetExamples } from './contact-widget.examples.js';
import { openForm, passport, row, show } from './contact-widget.fixtures.js';

describeExamples(contactWidgetExamples);

describe('<plein-contact-widget>', () => {
  afterEach(closeExampleGateway);

  describe('the channels', () => {
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
      expect(words(advised)).to.contain('Open tot 17.00 uur');
      expect(words(advised.querySelector('p'))).to.equal('Ongeveer 4 minuten wachten.');
      expect(advised.querySelector('a')?.getAttribute('href')).to.equal('tel:140999');
      expect(row(await show(), 'Bel ons').checkVisibility()).to.equal(true);
    });

    it('keeps the arrow of a way near its word on a wide page', async () => {
      const element = await show();
      const holder = element.parentElement as HTMLElement;
      holder.style.inlineSize = '1400px';
      const distances = [...element.renderRoot.querySelectorAll('.channels .line')].map((line) => {
        const word = document.createRange();
        word.selectNodeContents(line.querySelector('strong') as Element);
        const arrow = line.querySelector('.what + svg') as Element;
        return arrow.getBoundingClientRect().left - word.getBoundingClientRect().right;
      });
      expect(distances).to.have.length.greaterThan(3);
      expect(Math.max(...distances)).to.be.lessThan(320);
      expect(Math.min(...distances)).to.be.greaterThan(0);
    });

    it('says when a way opens again', async () => {
      const element = await show(undefined, { now: '2026-11-27T20:00:00Z' });
      expect(words(row(element, 'Bel ons'))).to.contain('Maandag 30 november open vanaf 8.30 uur');
    });

    it('keeps open and closed true while the page stays open', async () => {
      const element = await show();
      expect(words(row(element, 'Bel ons'))).to.contain('Open tot 17.00 uur');
      testGateway().setNow('2026-11-24T16:30:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(words(row(element, 'Bel ons'))).to.contain('Morgen open vanaf 8.30 uur');
    });

    it('unfolds the hours of the week in place, with what is special about a day', async () => {
      const element = await show(undefined, { now: '2026-12-24T10:00:00Z' });
      row(element, 'Bel ons').querySelector('summary')?.click();
      const table = await shown(element, 'table');
      expect(words(table.querySelector('caption'))).to.equal('Openingstijden');
      const days = [...table.querySelectorAll('tr')].map(words);
      expect(days[0]).to.equal('Vandaag 8.30 tot 20.00 uur');
      expect(days[1]).to.equal('Vrijdag gesloten (Kerstmis)');
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
      await shown(element, '.channels');
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
      await shown(element, '.channels');
      const seen = [...(element.shadowRoot?.querySelectorAll('.note') ?? [])].map(words);
      element.remove();
      expect(seen).to.deep.equal(['De balie is dicht.']);
    });

    it('follows no address that a browser should not follow', async () => {
      const { safeLink } = await import('@plein/domain/text.js');
      expect(safeLink('javascript:alert(1)')).to.equal(undefined);
      expect(safeLink('data:text/html,x')).to.equal(undefined);
      expect(safeLink('/contact')).to.equal('/contact');
      expect(safeLink('tel:140999')).to.equal('tel:140999');
    });
  });

  it('unfolds a way with the keyboard alone', async () => {
    const element = await show();
    row(element, 'Kom naar het stadhuis').querySelector('summary')?.focus();
    await keys('Enter');
    expect((await shown(element, 'address')).innerText).to.equal('Het Zilverplein 1\n9999 ZB Zilverbeek');
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
