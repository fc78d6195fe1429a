/**
 * The full set of files of a new element. It works in two languages and its tests pass. The developer then
 * replaces its content.
 */

const words = (/** @type {string} */ name) => name.split('-');
const capital = (/** @type {string} */ word) => word.charAt(0).toUpperCase() + word.slice(1);

/** Returns the spellings of `opening-notice` in each context. */
export function spellings(/** @type {string} */ name) {
  const pascal = words(name).map(capital).join('');
  return {
    name,
    tag: `plein-${name}`,
    element: `Plein${pascal}`,
    pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    title: capital(words(name).join(' ')),
  };
}

/** @typedef {ReturnType<typeof spellings>} Spellings */

const element = (/** @type {Spellings} */ { name, tag, element: className, pascal, camel }) => `
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { PleinElement } from '../element/plein-element.js';
import { buttonStyles } from '../parts/button.styles.js';
import { heading, headingLevel, type HeadingLevel } from '../parts/heading.js';
import { ${pascal}Controller } from './${name}.controller.js';
import { ${camel}Styles } from './${name}.styles.js';
import { ${camel}Terms } from './${name}.terms.js';
import type { ${pascal}Terms } from './terms/nl.js';

/** Detail of \`${tag}-opened\`. */
export interface ${pascal}Opened {
  readonly open: boolean;
}

/**
 * A title, and more about it for who asks.
 *
 * @tag ${tag}
 * @slot - What stands in this place until the element is defined and has its words.
 * @fires {CustomEvent<${pascal}Opened>} ${tag}-opened - A resident opens or closes it: \`{ open }\`.
 * @csspart body - What is shown when it is open.
 */
export class ${className} extends PleinElement<${pascal}Terms> {
  static override styles: CSSResultGroup = [PleinElement.styles, buttonStyles, ${camel}Styles];

  /** Level of the title as a heading: 2, 3 or 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;

  protected readonly termSets = ${camel}Terms;
  readonly #more = new ${pascal}Controller(this);

  override render(): TemplateResult {
    if (!this.termsAtHand) return html\`<slot></slot>\`;
    const { terms } = this;
    const { open } = this.#more;
    return html\`
      <section aria-labelledby="heading">
        \${heading(headingLevel(this.headingLevel), terms.title, 'subtitle')}
        <button type="button" class="button second" aria-expanded=\${open} @click=\${this.#press}>
          \${open ? terms.less : terms.more}
        </button>
        \${open ? html\`<p part="body">\${terms.body}</p>\` : nothing}
      </section>
    \`;
  }

  #press(): void {
    this.#more.toggle();
    this.emit<${pascal}Opened>('${tag}-opened', { open: this.#more.open });
  }
}
`;

const define = (/** @type {Spellings} */ { name, tag, element: className, pascal }) => `
import { define } from '../element/define.js';
import { ${className}, type ${pascal}Opened } from './${name}.js';

define('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }

  interface GlobalEventHandlersEventMap {
    '${tag}-opened': CustomEvent<${pascal}Opened>;
  }
}
`;

const styles = (/** @type {Spellings} */ { camel }) => `
import { css } from 'lit';

export const ${camel}Styles = css\`
  [part='body'] {
    max-inline-size: 65ch;
    margin-block-start: 8px;
  }
\`;
`;

const controller = (/** @type {Spellings} */ { pascal }) => `
import type { ReactiveControllerHost } from 'lit';

/** Whether more is shown; closed at first. */
export class ${pascal}Controller {
  open = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Opens what is closed and closes what is open. */
  toggle(): void {
    this.open = !this.open;
    this.#host.requestUpdate();
  }
}
`;

const terms = (/** @type {Spellings} */ { pascal, camel }) => `
import type { TermSets } from '../terms/terms.js';
import { terms as nl, type ${pascal}Terms } from './terms/nl.js';

/** A language reads English until it has a file of its own. */
const english = (): Promise<{ readonly terms: ${pascal}Terms }> => import('./terms/en.js');

export const ${camel}Terms: TermSets<${pascal}Terms> = {
  nl,
  en: english,
  de: english,
  fr: english,
  tr: english,
  ar: english,
  uk: english,
  pl: english,
};
`;

const dutchTerms = (/** @type {Spellings} */ { pascal, title }) => `
import { common, type CommonTerms } from '../../terms/common.js';

export interface ${pascal}Terms {
  readonly common: CommonTerms;
  readonly title: string;
  readonly more: string;
  readonly less: string;
  readonly body: string;
}

export const terms: ${pascal}Terms = {
  common,
  title: '${title}',
  more: 'Lees meer',
  less: 'Lees minder',
  body: 'Hier staat wat u meer wilt weten.',
};
`;

const englishTerms = (/** @type {Spellings} */ { pascal, title }) => `
import { common } from '../../terms/common/en.js';
import type { ${pascal}Terms } from './nl.js';

export const terms: ${pascal}Terms = {
  common,
  title: '${title}',
  more: 'Read more',
  less: 'Read less',
  body: 'Here is what more you want to know.',
};
`;

const examples = (/** @type {Spellings} */ { tag, camel }) => `
import { html, type TemplateResult } from 'lit';
import { press } from '../examples/interact.js';
import type { Example, ExampleSet } from '../examples/example.js';

const render = (): TemplateResult => html\`
  <${tag}>
    <p>Bel <a href="tel:140999">14 0999</a>.</p>
  </${tag}>
\`;

const open = (element: HTMLElement): Promise<void> => press(element, 'button');

const examples: Example[] = [
  { name: 'closed', description: 'What everybody sees first.', render },
  { name: 'open', description: 'After a press on the button.', render, act: open },
  { name: 'open-english', description: 'On an English page.', language: 'en', render, act: open },
];

export const ${camel}Examples: ExampleSet = { tag: '${tag}', examples };
`;

const test = (/** @type {Spellings} */ { name, tag, element: className, pascal, camel }) => `
import { expect, oneEvent } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { inside, press } from '../examples/interact.js';
import { describeExamples } from '@plein/testing/fixtures/describe-examples.js';
import { closeExampleGateway, showExample } from '@plein/testing/fixtures/example.js';
import { ${pascal}Controller } from './${name}.controller.js';
import './${name}.define.js';
import { ${camel}Examples } from './${name}.examples.js';
import type { ${className}, ${pascal}Opened } from './${name}.js';

describeExamples(${camel}Examples);

describe('${pascal}Controller', () => {
  it('opens, closes, and has its host draw each time', () => {
    let drawn = 0;
    const host: ReactiveControllerHost = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => (drawn += 1),
      updateComplete: Promise.resolve(true),
    };
    const more = new ${pascal}Controller(host);
    more.toggle();
    expect(more.open).to.equal(true);
    more.toggle();
    expect(more.open).to.equal(false);
    expect(drawn).to.equal(2);
  });
});

describe('<${tag}>', () => {
  afterEach(closeExampleGateway);

  it('says that it was opened', async () => {
    const [closed] = ${camel}Examples.examples;
    if (!closed) throw new Error('There is no example.');
    const element = await showExample<${className}>(closed);
    const opened = oneEvent(element, '${tag}-opened');
    await press(element, 'button');
    const { detail } = (await opened) as CustomEvent<${pascal}Opened>;
    expect(detail.open).to.equal(true);
    expect(inside(element, 'button').getAttribute('aria-expanded')).to.equal('true');
  });
});
`;

/**
 * Returns every file of a new element.
 * @param {Spellings} spelling
 * @returns {Record<string, string>} text by the file's name in the element's folder
 */
export function elementFiles(spelling) {
  const { name } = spelling;
  return {
    [`${name}.ts`]: element(spelling),
    [`${name}.define.ts`]: define(spelling),
    [`${name}.styles.ts`]: styles(spelling),
    [`${name}.controller.ts`]: controller(spelling),
    [`${name}.terms.ts`]: terms(spelling),
    'terms/nl.ts': dutchTerms(spelling),
    'terms/en.ts': englishTerms(spelling),
    [`${name}.examples.ts`]: examples(spelling),
    [`${name}.test.ts`]: test(spelling),
  };
}
