import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { LitElement, css, html as template, type TemplateResult } from 'lit';
import { contrast, type Colour } from '@plein/tokens/contrast.js';
import { repairContrast } from './contrast-repair.js';
import { define } from './define.js';
import { baseStyles } from '../parts/base.styles.js';
import { buttonStyles } from '../parts/button.styles.js';
import { fieldStyles } from '../parts/field.styles.js';

class TestThemed extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      .button {
        transition: none;
      }
    `,
  ];

  override render(): TemplateResult {
    return template`<h2>Two</h2><h3>Three</h3><p>A <a href="#x">link</a></p>
      <p class="error">Wrong</p>
      <button class="button">First</button><button class="button second">Second</button>`;
  }
}
define('test-themed', TestThemed);

/** Shows an element in a theme; the result returns the computed style of a part. */
async function inTheme(style: string): Promise<(selector: string) => CSSStyleDeclaration> {
  const box = await fixture<HTMLElement>(html`<div style=${style}><test-themed></test-themed></div>`);
  const element = box.querySelector('test-themed');
  if (!(element instanceof TestThemed)) throw new Error('The element is not there.');
  repairContrast(element);
  return (selector) => {
    const part = element.shadowRoot?.querySelector(selector);
    if (!part) throw new Error(`There is no ${selector}.`);
    return getComputedStyle(part);
  };
}

const rgb = (css: string): Colour => {
  const [red = 0, green = 0, blue = 0] = (css.match(/[\d.]+/g) ?? []).map((part) => Number(part) / 255);
  return [red, green, blue];
};

const warn = console.warn;

describe('What a theme says of headings, links and buttons', () => {
  beforeEach(() => {
    console.warn = () => undefined;
  });
  afterEach(() => {
    console.warn = warn;
    fixtureCleanup();
  });

  it('colours a heading by its level', async () => {
    const part = await inTheme(
      '--utrecht-heading-color: #222222; --utrecht-heading-2-color: #8a2a6b; --nl-heading-level-3-color: #0b4a6f; --nl-heading-level-3-font-weight: 400',
    );
    expect(part('h2').color).to.equal('rgb(138, 42, 107)');
    expect(part('h3').color).to.equal('rgb(11, 74, 111)');
    expect(part('h3').fontWeight).to.equal('400');
    expect(part('h2').fontWeight).to.equal('700');
  });

  it('keeps red links apart from actions and errors', async () => {
    const part = await inTheme(
      '--utrecht-link-color: #c41230; --utrecht-button-primary-action-background-color: #1b4f8f; --utrecht-button-primary-action-color: #ffffff',
    );
    expect(part('a').color).to.equal('rgb(196, 18, 48)');
    expect(part('.second').color).to.equal('rgb(27, 79, 143)');
  });

  for (const [name, style, expected] of [
    ['names them', '--basis-color-action-1-color-default: #245a2c; --nl-link-color: #c41230', '36, 90, 44'],
    [
      'names its second button',
      '--nl-button-secondary-color: #5a1846; --nl-link-color: #c41230; --nl-button-primary-background-color: #1b4f8f',
      '90, 24, 70',
    ],
    [
      'has an outlined first button',
      '--utrecht-link-color: #c41230; --utrecht-button-background-color: #ffffff; --utrecht-button-border-color: #2b2b3a',
      '43, 43, 58',
    ],
    [
      'has a button that no text could take its colour from',
      '--utrecht-link-color: #1f4f7a; --utrecht-button-background-color: #ffd400; --utrecht-button-color: #000000',
      '31, 79, 122',
    ],
  ] as const) {
    it(`finds the colour of actions in a theme that ${name}`, async () => {
      const part = await inTheme(style);
      expect(part('.second').color).to.equal(`rgb(${expected})`);
    });
  }

  it('gives a button its border, family and case', async () => {
    const part = await inTheme(
      '--utrecht-button-background-color: #ffffff; --utrecht-button-color: #2b2b3a; --utrecht-button-border-color: #2b2b3a; --utrecht-button-border-width: 4px; --utrecht-button-font-family: Georgia; --utrecht-button-text-transform: uppercase',
    );
    const { borderBlockStartWidth, borderBlockStartColor, backgroundColor, fontFamily, textTransform } =
      part('.button');
    expect([borderBlockStartWidth, borderBlockStartColor, backgroundColor]).to.deep.equal([
      '4px',
      'rgb(43, 43, 58)',
      'rgb(255, 255, 255)',
    ]);
    expect([fontFamily, textTransform]).to.deep.equal(['Georgia', 'uppercase']);
    expect(part('.second').fontFamily).to.equal('Georgia');
    expect(part('.second').borderBlockStartWidth).to.equal('2px');
  });

  for (const [name, style] of [
    [
      'white without a border',
      '--nl-button-primary-background-color: #fff; --nl-button-primary-color: #245a2c',
    ],
    [
      'white with a border that cannot be seen',
      '--utrecht-button-background-color: #fff; --utrecht-button-color: #111; --utrecht-button-border-color: #eee',
    ],
    [
      'white with a border without a width',
      '--utrecht-button-background-color: #fff; --utrecht-button-color: #111; --utrecht-button-border-color: #111; --utrecht-button-border-width: 0',
    ],
    ['transparent', '--nl-button-primary-background-color: transparent; --nl-button-primary-color: #111'],
    ['pale yellow', '--ams-button-primary-background-color: #ffe9a8; --ams-button-primary-color: #111'],
    [
      'as dark as the page',
      'background: #14213d; --utrecht-document-background-color: #14213d; --utrecht-document-color: #fff; --utrecht-button-background-color: #1b2a4a; --utrecht-button-color: #fff',
    ],
  ] as const) {
    it(`lets a first button be seen that is ${name}`, async () => {
      const part = await inTheme(style);
      const { borderBlockStartWidth, borderBlockStartColor } = part('.button');
      expect(borderBlockStartWidth).to.equal('2px');
      const page = part('.second').backgroundColor;
      expect(contrast(rgb(borderBlockStartColor), rgb(page))).to.be.at.least(3);
      expect(part('.button').backgroundColor).to.match(/^rgb\(/);
    });
  }

  it('leaves a filled button as it is', async () => {
    const part = await inTheme('');
    expect(part('.button').borderBlockStartColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('follows --plein-color-action in links, until they have a colour of their own', async () => {
    const one = await inTheme('--plein-color-action: #8a1538; --utrecht-link-color: #1f4f7a');
    expect(one('a').color).to.equal('rgb(138, 21, 56)');
    const two = await inTheme('--plein-color-action: #8a1538; --plein-color-link: #245a2c');
    expect(two('a').color).to.equal('rgb(36, 90, 44)');
  });
});
