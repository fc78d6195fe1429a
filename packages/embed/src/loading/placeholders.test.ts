import { expect } from '@open-wc/testing';
import * as elements from '@plein/components';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { clearPage, place, warningsDuring } from '../embed.fixtures.js';
import { placeholderAttributes, upgradePlaceholders } from './placeholders.js';

describe('placeholders of elements', () => {
  let stop = (): void => undefined;
  const upgrade = (): void => {
    stop = upgradePlaceholders(document);
  };
  const only = (selector: string): HTMLElement => {
    const found = document.querySelectorAll<HTMLElement>(selector);
    expect(found.length, selector).to.equal(1);
    return found[0] as HTMLElement;
  };

  afterEach(() => {
    stop();
    clearPage();
  });

  it('become the element, with its settings, its place in the page and what stood there', () => {
    place(`<section><h2>Contact</h2><div id="bel" class="kader" lang="en" data-plein="contact-widget"
      data-task="paspoort" data-heading-level="3"><p>Call <a href="tel:140999">14 0999</a></p></div><p>Next</p></section>`);
    const link = only('#bel a');
    upgrade();
    const element = only('section > plein-contact-widget');
    expect(element.outerHTML).to.equal(
      '<plein-contact-widget task="paspoort" heading-level="3" id="bel" class="kader" lang="en"><p>Call <a href="tel:140999">14 0999</a></p></plein-contact-widget>',
    );
    expect(element.contains(link)).to.equal(true);
    expect(element.nextElementSibling?.textContent).to.equal('Next');
  });

  it('may be a link, which stays as the fallback', () => {
    place('<p><a href="/contact" data-plein="feedback-prompt">Tell us</a></p>');
    upgrade();
    expect(only('plein-feedback-prompt').outerHTML).to.equal(
      '<plein-feedback-prompt><a href="/contact">Tell us</a></plein-feedback-prompt>',
    );
  });

  it('become the element when they are added or get their name later', async () => {
    upgrade();
    place('<div data-plein="status-tracker"></div>');
    await waitUntil(() => document.querySelector('plein-status-tracker') !== null);
    const plain = place('<div data-poll="plein"></div>');
    plain.dataset['plein'] = 'participation-poll';
    await waitUntil(() => document.querySelector('plein-participation-poll[poll="plein"]') !== null);
  });

  it('give an element nothing with which an author could run a script or send residents elsewhere', () => {
    place(`<div data-plein="contact-widget" data-onclick="alert(1)" data-gateway="https://evil.example"
      data-profile="https://evil.example/p.json" data-srcdoc="x" data-style="x" data-task="paspoort"></div>`);
    upgrade();
    expect(only('plein-contact-widget').getAttributeNames()).to.deep.equal(['task']);
  });

  it('wait while somebody is in them, and take along what was typed', async () => {
    const holder = place(
      '<div><div data-plein="feedback-prompt"><textarea name="text"></textarea></div><button>next</button></div>',
    );
    const field = holder.querySelector('textarea') as HTMLTextAreaElement;
    field.focus();
    field.value = 'De kosten';
    upgrade();
    expect(document.activeElement).to.equal(field);
    expect(document.querySelector('plein-feedback-prompt')).to.equal(null);
    holder.querySelector('button')?.focus();
    await waitUntil(() => document.querySelector('plein-feedback-prompt') !== null);
    expect(only('plein-feedback-prompt textarea')).to.have.property('value', 'De kosten');
    expect(document.activeElement?.textContent).to.equal('next');
  });

  it('with a name that does not exist stay as they are, and are named once on the console', async () => {
    const warnings = await warningsDuring(() => {
      place('<div data-plein="contact">one</div><div data-plein="contact">two</div>');
      upgrade();
    });
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('data-plein="contact"').and.include('contact-widget');
    expect(document.querySelectorAll('div[data-plein="contact"]').length).to.equal(2);
  });

  it('leave the mark of the page alone', () => {
    document.documentElement.toggleAttribute('data-plein', true);
    upgrade();
    expect(document.documentElement.localName).to.equal('html');
    expect(document.querySelector('body')).to.equal(document.body);
  });

  it('know each attribute of an element, or leave it to the site by name', () => {
    const decidedBySite = ['gateway', 'profile', 'contact', 'case-token', 'login-token', 'cases-url'];
    const classes = Object.entries(elements).flatMap(([name, one]) =>
      name.startsWith('Plein') && typeof one === 'function' && 'observedAttributes' in one ? [one] : [],
    );
    expect(classes.length).to.equal(6);
    const attributes = new Set(classes.flatMap(({ observedAttributes }) => observedAttributes));
    expect([...attributes].sort()).to.deep.equal([...placeholderAttributes, ...decidedBySite].sort());
  });
});
