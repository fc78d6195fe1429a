import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { LitElement, html as template, type TemplateResult } from 'lit';
import { define } from '../element/define.js';
import { baseStyles } from './base.styles.js';
import { buttonStyles } from './button.styles.js';

class TestBase extends LitElement {
  static override styles = [baseStyles, buttonStyles];

  override render(): TemplateResult {
    return template`<div class="stack"><h2>Title</h2><button class="button">Press</button></div>`;
  }
}
define('test-base', TestBase);

/** Shows an element in a theme. The result returns the computed style of a part. */
async function shown(style: string): Promise<(selector: string) => CSSStyleDeclaration> {
  const box = await fixture<HTMLElement>(html`<div style=${style}><test-base></test-base></div>`);
  const root = box.querySelector('test-base')?.shadowRoot;
  return (selector) => {
    const part = root?.querySelector(selector);
    if (!part) throw new Error(`There is no ${selector}.`);
    return getComputedStyle(part);
  };
}

describe('The ground of every element', () => {
  afterEach(fixtureCleanup);

  it('packs its space by one factor, and keeps what can be pressed as large as it is', async () => {
    const usual = await shown('');
    const packed = await shown('--plein-density: 0.5');
    expect(usual('.stack').rowGap).to.equal('16px');
    expect(packed('.stack').rowGap).to.equal('8px');
    expect(Number.parseFloat(packed('.button').blockSize)).to.be.at.least(44);
  });

  it('carries a family of tokens along with the one that is set', async () => {
    const part = await shown('--plein-color-action: rgb(138, 21, 56); --plein-radius-control: 0px');
    expect(part('.button').backgroundColor).to.equal('rgb(138, 21, 56)');
    expect(part('.button').borderRadius).to.equal('0px');
  });

  it('takes a token of Plein before that of the page, and that before its own', async () => {
    const themed = await shown('--utrecht-button-border-radius: 7px; --utrecht-heading-font-weight: 500');
    expect(themed('.button').borderRadius).to.equal('7px');
    expect(themed('h2').fontWeight).to.equal('500');
    const chosen = await shown('--utrecht-button-border-radius: 7px; --plein-button-radius: 3px');
    expect(chosen('.button').borderRadius).to.equal('3px');
  });
});
