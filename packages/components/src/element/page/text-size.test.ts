import { expect, fixture, html } from '@open-wc/testing';
import { css, type CSSResultGroup, type TemplateResult } from 'lit';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { addStyles } from '../../parts/adopt-styles.js';
import { baseStyles } from '../../parts/base.styles.js';
import { PleinElement } from '../plein-element.js';

const part = css`
  .late {
    font-size: 1.25rem;
  }
`;

class TestSizes extends PleinElement<{ common: never }> {
  static override styles: CSSResultGroup = [
    baseStyles,
    css`
      .wide {
        inline-size: 10rem;
      }
      @media (min-width: 0) {
        .within {
          font-size: 1.5rem;
        }
      }
    `,
  ];
  protected readonly termSets = { nl: { common: undefined as never } } as never;

  override render(): TemplateResult {
    return html`<p class="small">klein</p>
      <h2 class="title">titel</h2>
      <p class="wide">breed</p>
      <p class="within">in</p>
      <p class="late">laat</p>
      <p class="text">tekst</p>`;
  }
}
customElements.define('test-sizes', TestSizes);

const names = ['small', 'title', 'within', 'late', 'text'] as const;
const sizes = (element: Element): Record<string, number> =>
  Object.fromEntries(
    names.map((name) => {
      const found = element.shadowRoot?.querySelector(`.${name}`);
      return [name, found ? Math.round(parseFloat(getComputedStyle(found).fontSize) * 100) / 100 : 0];
    }),
  );
const usual = { small: 15, title: 21.33, within: 24, late: 20, text: 16 };

describe('the sizes of an element', () => {
  const root = document.documentElement;
  afterEach(() => {
    root.removeAttribute('style');
    document.body.removeAttribute('style');
  });

  const show = async (rootSize: string, bodySize = ''): Promise<Element> => {
    root.style.fontSize = rootSize;
    document.body.style.fontSize = bodySize;
    const element = await fixture<TestSizes>(html`<test-sizes></test-sizes>`);
    addStyles(element, [part]);
    element.requestUpdate();
    await element.updateComplete;
    return element;
  };

  for (const [rootSize, bodySize, text] of [
    ['', '', 16],
    ['62.5%', '1.6rem', 16],
    ['62.5%', '1.8rem', 18],
    ['10px', '16px', 16],
    ['10px', '', 14],
    ['8px', '2rem', 16],
  ] as const) {
    it(`hold on a root of ${rootSize || 'nothing'} with a body of ${bodySize || 'nothing'}`, async () => {
      const element = await show(rootSize, bodySize);
      await waitUntil(() => sizes(element)['late'] === usual.late && sizes(element)['text'] === text);
      expect(sizes(element)).to.deep.equal({ ...usual, text });
      const wide = element.shadowRoot?.querySelector('.wide');
      expect(wide?.getBoundingClientRect().width).to.equal(160);
    });
  }

  it('follow a root that is larger, and a page that changes its root', async () => {
    const element = await show('200%');
    await waitUntil(() => sizes(element)['late'] === 40);
    expect(sizes(element)['small']).to.equal(30);
    root.style.fontSize = '10px';
    document.body.style.fontSize = '16px';
    await waitUntil(() => sizes(element)['small'] === usual.small);
    expect(sizes(element)).to.deep.equal(usual);
    root.style.fontSize = '';
    await waitUntil(() => sizes(element)['small'] === usual.small);
    expect(sizes(element)).to.deep.equal(usual);
  });
});
