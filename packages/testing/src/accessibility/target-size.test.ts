import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { targetsTooSmall } from './target-size.js';

const tall = (pixels: number): string =>
  `display: inline-block; inline-size: 60px; block-size: ${String(pixels)}px`;

/** The check of targets must find what is too small, and leave alone what is large enough. */
describe('targetsTooSmall', () => {
  const found = async (template: TemplateResult): Promise<string[]> =>
    targetsTooSmall(await fixture<HTMLElement>(html`<div style="line-height: 1.5">${template}</div>`));

  it('leaves alone what is large enough', async () => {
    expect(
      await found(html`
        <p>Lees <a href="/" style=${tall(24)}>wat wij doen</a>.</p>
        <p><a href="/" style=${tall(44)}>Lees wat wij doen</a></p>
        <label style=${tall(44)}><input type="checkbox" /> Ja</label>
      `),
    ).to.deep.equal([]);
  });

  it('finds a link that is as low as the line of its font, and one that is too narrow', async () => {
    const [low, narrow] = await found(html`
      <p style="font-size: 15px">Lees <a id="low" href="/">wat wij doen</a>.</p>
      <p>Kies <a id="narrow" href="/" style="${tall(44)}; inline-size: 20px">1</a> of 2.</p>
    `);
    expect(low).to.match(/^a#low “wat wij doen” is \d+ × 18, not 24 × 24$/);
    expect(narrow).to.equal('a#narrow “1” is 20 × 44, not 24 × 24');
  });

  it('wants more of what has no text beside it', async () => {
    expect(
      await found(html`
        <p><a id="alone" href="/" style=${tall(30)}>Bel ons</a></p>
        <div style="display: flex">
          Of <button style="inline-size: 60px; block-size: 40px; font: inherit">Stuur</button>
        </div>
      `),
    ).to.deep.equal(['a#alone “Bel ons” is 60 × 30, not 44 × 44', 'button “Stuur” is 60 × 40, not 44 × 44']);
  });

  it('finds a link on two lines of which the second is too low', async () => {
    const [trouble] = await found(
      html`<p style="inline-size: 8rem; font-size: 15px">
        Lees <a href="/">wat wij met uw gegevens doen</a>.
      </p>`,
    );
    expect(trouble).to.match(/^a “wat wij met uw gegevens doen” is \d+ × 18, not 24 × 24$/);
  });

  it('finds what another target covers', async () => {
    expect(
      await found(html`
        <button id="below" style="display: block; block-size: 44px; inline-size: 100px">Ja</button>
        <button style="display: block; block-size: 44px; inline-size: 100px; margin-block-start: -30px">
          Nee
        </button>
      `),
    ).to.deep.equal(['button “Nee” covers button#below “Ja”']);
  });

  it('leaves what a page puts into an element to the page', async () => {
    const host = await fixture<HTMLElement>(html`<div><a href="/" style=${tall(20)}>Bel</a></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<slot></slot><p><button style="block-size: 40px">x</button></p>';
    expect(targetsTooSmall(host).map((line) => line.replace(/ is .*/, ''))).to.deep.equal([
      'div » button “x”',
    ]);
  });
});
