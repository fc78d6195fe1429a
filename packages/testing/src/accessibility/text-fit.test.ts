import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { textThatDoesNotFit } from './text-fit.js';

/** The fit check must find faults, and accept what is right. */
describe('textThatDoesNotFit', () => {
  const found = async (template: TemplateResult): Promise<string[]> =>
    textThatDoesNotFit(await fixture<HTMLElement>(html`<div>${template}</div>`));

  it('leaves text alone that wraps, scrolls down, or is for a screen reader only', async () => {
    const words = 'Bel ons '.repeat(20);
    expect(
      await found(html`
        <p style="inline-size: 5rem; overflow: hidden">${words}</p>
        <p style="block-size: 3rem; overflow: hidden auto">${words}</p>
        <span
          style="position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap"
          >${words}</span
        >
        <details>
          <summary>Meer</summary>
          ${words}
        </details>
      `),
    ).to.deep.equal([]);
  });

  it('finds text that is cut off at the side or below, also by what stands around its element', async () => {
    expect(
      await found(
        html`<p id="short" style="inline-size: 3rem; overflow: hidden; white-space: nowrap">
          Openingstijden
        </p>`,
      ),
    ).to.deep.equal(['“Openingstijden” is cut off by p#short']);
    expect(
      await found(
        html`<div class="low" style="block-size: 2rem; overflow: clip">
          <p style="margin: 0; padding-block-start: 2rem">Verstuur</p>
        </div>`,
      ),
    ).to.deep.equal(['“Verstuur” is cut off by div.low']);
  });

  it('finds what must be scrolled sideways, unless it is a table', async () => {
    const wide = html`<p style="inline-size: 20rem">Bel ons</p>`;
    expect(await found(html`<div style="inline-size: 5rem; overflow: auto">${wide}</div>`)).to.deep.equal([
      'div scrolls sideways',
    ]);
    expect(
      await found(
        html`<div style="inline-size: 5rem; overflow: auto">
          <table>
            <tr>
              <td>${wide}</td>
            </tr>
          </table>
        </div>`,
      ),
    ).to.deep.equal([]);
  });

  it('finds what sticks out of the page', async () => {
    const trouble = await found(
      html`<p style="inline-size: 200vw; white-space: nowrap">${'Bel ons '.repeat(100)}</p>`,
    );
    expect(trouble.join()).to.match(/in p sticks out of the page.*the page scrolls \d+ px sideways/);
  });

  it('finds text over text', async () => {
    expect(
      await found(
        html`<div style="position: relative">
          <p style="position: absolute">Bel ons</p>
          <p style="position: absolute">Kom langs</p>
        </div>`,
      ),
    ).to.deep.equal(['“Bel ons” in p and “Kom langs” lie over each other']);
  });
});
