import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { html as template, type TemplateResult } from 'lit';
import { contrast, type Colour } from '@plein/tokens/contrast.js';
import { define } from './define.js';
import { PleinElement } from './plein-element.js';
import { common } from '../terms/common.js';

const words = { common };
const fetched = (): Promise<{ terms: typeof words }> => Promise.resolve({ terms: words });

class TestNotice extends PleinElement<typeof words> {
  protected readonly termSets = {
    nl: words,
    en: fetched,
    de: fetched,
    fr: fetched,
    tr: fetched,
    ar: fetched,
    uk: fetched,
    pl: fetched,
  };

  override render(): TemplateResult {
    return template`<p>Text</p>`;
  }
}
define('test-notice', TestNotice);

const warnings: string[] = [];
const warn = console.warn;

/** The computed colour of a token in an element. */
function colourOf(element: HTMLElement, name: string): Colour {
  const probe = document.createElement('i');
  probe.style.background = `color-mix(in srgb, var(--_${name}), var(--_${name}))`;
  element.shadowRoot?.append(probe);
  const parts = getComputedStyle(probe).backgroundColor.match(/[\d.e-]+/g) ?? [];
  probe.remove();
  const [red = 0, green = 0, blue = 0] = parts.map(Number);
  return [red, green, blue];
}

const ratio = (element: HTMLElement, one: string, other: string): number =>
  contrast(colourOf(element, one), colourOf(element, other));

/** An element in a theme, with the contrast repair active. */
async function inTheme(style: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div style=${style}><test-notice></test-notice></div>`);
  await import('./deferred-setup.js');
  await new Promise(requestAnimationFrame);
  const element = box.querySelector<TestNotice>('test-notice');
  if (!element) throw new Error('The element is not there.');
  await element.updateComplete;
  return element;
}

const softs = ['ground', 'soft', 'action-soft', 'positive-soft', 'warning-soft', 'negative-soft'];
const pairs: readonly (readonly [string, readonly string[], number])[] = [
  ['ink', softs, 4.5],
  ['heading', softs, 4.5],
  ['ink-quiet', softs, 4.5],
  ['action', softs, 4.5],
  ['accent', ['ground', 'soft', 'action-soft'], 4.5],
  ['positive', ['ground', 'soft', 'action-soft', 'positive-soft'], 4.5],
  ['warning', ['ground', 'soft', 'action-soft', 'warning-soft'], 4.5],
  ['negative', ['ground', 'soft', 'action-soft', 'negative-soft'], 4.5],
  ['on-action', ['action-fill', 'action-fill-hover'], 4.5],
  ['control', ['ground'], 3],
];

function lowContrast(element: HTMLElement): string[] {
  return pairs.flatMap(([text, grounds, least]) =>
    grounds.filter((ground) => ratio(element, text, ground) < least).map((ground) => `${text} on ${ground}`),
  );
}

const hostile: Readonly<Record<string, string>> = {
  'yellow on white':
    '--basis-color-default-color-document: #ffe600; --basis-color-default-bg-document: #fff; --nl-link-color: yellow',
  'grey on grey':
    '--utrecht-document-color: #888; --utrecht-document-background-color: #999; --utrecht-form-control-border-color: #8f8f8f',
  'a dark ground with our own colours of state': '--utrecht-document-background-color: #222',
  'a dark page without tokens': 'background: #111; color: #eee',
  'a page that a layer shines through': 'background: rgb(0 0 0 / 0.85)',
  'a ground that is no colour': '--utrecht-document-background-color: {brand.white}; --ams-color-text: 12px',
  'a ground that is not painted': '--utrecht-document-background-color: transparent; background: #003366',
  'white on yellow buttons':
    '--nl-button-primary-background-color: #ffdd00; --nl-button-primary-color: #fff; --nl-button-primary-hover-background-color: #ffee66',
  'a hover that only is too light':
    '--utrecht-button-primary-action-hover-background-color: #e6f2ff; --utrecht-button-primary-action-color: white',
  'colours in other notations':
    '--basis-color-default-color-document: oklch(80% 0.1 90); --basis-color-default-bg-document: lab(90% 0 0); --nl-link-color: color(display-p3 1 1 0)',
  'a focus that is the ground': '--utrecht-focus-outline-color: #fff; --utrecht-focus-background-color: #fff',
};

describe('Legible colours', () => {
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
    fixtureCleanup();
    document.documentElement.removeAttribute('style');
    document.documentElement.className = '';
  });

  it('leaves a theme alone that is legible', async () => {
    const element = await inTheme('');
    expect(lowContrast(element)).to.deep.equal([]);
    expect(element.shadowRoot?.adoptedStyleSheets.at(-1)?.cssRules.length).to.equal(0);
    expect(warnings).to.deep.equal([]);
  });

  for (const [name, style] of Object.entries(hostile)) {
    it(`makes legible: ${name}`, async () => {
      const element = await inTheme(style);
      expect(lowContrast(element)).to.deep.equal([]);
      const seen = ['ground', 'soft'].every(
        (ground) =>
          Math.max(ratio(element, 'focus-outer', ground), ratio(element, 'focus-inner', ground)) >= 3,
      );
      expect(seen).to.equal(true);
      expect(warnings).to.have.length(1);
    });
  }

  it('names the tokens of the page, once', async () => {
    const style = '--utrecht-link-color: #ffee00';
    await inTheme(style);
    await inTheme(style);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('--utrecht-link-color → rgb(');
  });

  it('follows the page when it changes theme', async () => {
    const element = await inTheme('');
    document.documentElement.style.setProperty('--utrecht-link-color', '#fff');
    document.documentElement.className = 'other';
    await new Promise(requestAnimationFrame);
    expect(ratio(element, 'action', 'ground')).to.be.at.least(4.5);
    document.documentElement.style.removeProperty('--utrecht-link-color');
    document.documentElement.className = '';
    await new Promise(requestAnimationFrame);
    expect(colourOf(element, 'action')[0]).to.equal(0);
    expect(lowContrast(element)).to.deep.equal([]);
  });

  it('follows a style sheet that arrives later', async () => {
    const element = await inTheme('');
    const sheet = document.createElement('style');
    sheet.textContent = ':root { --ams-color-interactive: #ffffee }';
    document.head.append(sheet);
    await new Promise(requestAnimationFrame);
    expect(lowContrast(element)).to.deep.equal([]);
    expect(warnings).to.have.length(1);
    sheet.remove();
  });

  it('reads nothing again when an element marks itself, or when a page fetches a script', async () => {
    const element = await inTheme('');
    const read = globalThis.getComputedStyle;
    let reads = 0;
    globalThis.getComputedStyle = (...of) => {
      reads += 1;
      return read(...of);
    };
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    document.head.append(link);
    element.toggleAttribute('data-form', true);
    await new Promise(requestAnimationFrame);
    expect(reads).to.equal(0);
    element.className = 'other';
    await new Promise(requestAnimationFrame);
    globalThis.getComputedStyle = read;
    expect(reads).to.be.greaterThan(0);
    link.remove();
  });
});
