import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { eventExample } from '@plein/domain/vocabulary/examples.js';
import { openInspection, type Inspection, type InspectionOptions } from './index.js';

const shown = (): ShadowRoot | null => document.querySelector('plein-inspection')?.shadowRoot ?? null;
const textOf = (selector: string): string => shown()?.querySelector<HTMLElement>(selector)?.innerText ?? '';
const button = (words: string): HTMLButtonElement | undefined =>
  [...(shown()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === words);

describe('the panel that shows what is measured', () => {
  let inspection: Inspection;
  const open = (options: Partial<InspectionOptions> = {}, language = 'nl'): void => {
    document.documentElement.lang = language;
    inspection = openInspection({ destination: 'contact.zilverbeek.example', ...options });
  };

  afterEach(() => {
    inspection.close();
    document.documentElement.lang = 'nl';
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  });

  it('says first what it is, where events go, and that nothing was measured yet', () => {
    open();
    expect(textOf('h2')).to.equal('Wat deze pagina meet');
    expect(textOf('.body')).to.contain('contact.zilverbeek.example').and.to.contain('nog niets gemeten');
    expect(textOf('.body')).to.contain('niets meer en niets minder');
  });

  it('tells an event in words, its fields by their meaning, and the code behind a fold', () => {
    open();
    const event = JSON.stringify(eventExample('contact.channel-chosen'));
    inspection.show(event);
    expect(textOf('li > p')).to.equal('U koos: telefoon.');
    const collapses = [...(shown()?.querySelectorAll('details') ?? [])];
    expect(collapses.map((collapse) => collapse.open)).to.deep.equal([false, false]);
    for (const collapse of collapses) collapse.open = true;
    expect(textOf('dl')).to.contain('breedte van het scherm').and.to.contain('gekozen');
    expect(JSON.parse(textOf('pre'))).to.deep.equal(JSON.parse(event));
  });

  it('shows the newest first', () => {
    open();
    inspection.show(JSON.stringify(eventExample('chat.started')));
    inspection.show(JSON.stringify(eventExample('chat.ended')));
    expect(textOf('li:first-child > p')).to.equal('U stopte de chat.');
    expect(textOf('.body')).not.to.contain('nog niets gemeten');
  });

  it('speaks English on a page in English', () => {
    open({}, 'en-GB');
    inspection.show(JSON.stringify(eventExample('contact.channel-chosen')));
    expect(textOf('h2')).to.equal('What this page measures');
    expect(textOf('li > p')).to.equal('You chose: phone.');
  });

  it('says that nothing is sent, and why: the browser asks so', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true });
    open();
    expect(textOf('.notice')).to.contain('Wij versturen niets').and.to.contain('Global Privacy Control');
    expect(shown()?.querySelector('[role=log]')).to.equal(null);
  });

  it('says that nothing is sent, and why: the site has it off', () => {
    open({ isMeasured: false });
    expect(textOf('.notice')).to.equal('Wij versturen niets. Op deze pagina staat het meten uit.');
  });

  it('is the first thing on the page for the keyboard; folds, and closes with a button or Escape', () => {
    open();
    expect(document.body.firstElementChild?.localName).to.equal('plein-inspection');
    const collapse = button('Klap in');
    collapse?.focus();
    collapse?.click();
    expect(collapse?.ariaExpanded).to.equal('false');
    expect(shown()?.querySelector<HTMLElement>('.body')?.checkVisibility()).to.equal(false);
    expect(shown()?.activeElement).to.equal(collapse);
    collapse?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(shown()).to.equal(null);
    open();
    button('Sluit')?.click();
    expect(shown()).to.equal(null);
  });

  it('is clean for axe, with every fold open', async () => {
    open();
    for (const name of ['contact.options-shown', 'experience.given', 'status.viewed'] as const) {
      inspection.show(JSON.stringify(eventExample(name)));
    }
    for (const collapse of shown()?.querySelectorAll('details') ?? []) collapse.open = true;
    const panel = document.querySelector('plein-inspection');
    if (!panel) throw new Error('The panel is not there.');
    await expectAccessible(panel);
  });

  it('fits a page of 320 pixels, with nothing that sticks out', () => {
    open();
    inspection.show(JSON.stringify(eventExample('contact.registered')));
    for (const collapse of shown()?.querySelectorAll('details') ?? []) collapse.open = true;
    const region = shown()?.querySelector('section') as HTMLElement;
    region.style.inlineSize = '320px';
    const body = shown()?.querySelector('.body') as HTMLElement;
    expect(body.scrollWidth).to.be.at.most(body.clientWidth);
    for (const each of shown()?.querySelectorAll('button') ?? []) {
      expect(each.getBoundingClientRect().height).to.be.at.least(24);
    }
  });
});
