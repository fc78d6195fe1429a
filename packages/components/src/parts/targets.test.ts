import { expect } from '@open-wc/testing';
import { exampleSets } from '@plein/testing/fixtures/example-sets.js';
import { closeExampleGateway, showExample } from '@plein/testing/fixtures/example.js';

/** What is pressed alone, not within a sentence. */
const targets =
  'button, summary, input:not([type=hidden]), textarea, select, a.button, a.line, a.link, [role=tab]';

const least = 44;
/** Of a link within a sentence the line counts (WCAG 2.2, 2.5.8); one that stands alone has this height. */
const leastInline = 24;

/** A control may be smaller than what it is pressed by: the row of a choice, the ground of a file drop. */
const pressed = (control: Element): Element => control.closest('.choice, .drop') ?? control;

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility();
}

/** Every element within, through the shadow roots of ours. */
function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

function tooSmall(element: HTMLElement): string[] {
  const within = [...everything(element), ...(element.shadowRoot ? everything(element.shadowRoot) : [])];
  return within.filter(isShown).flatMap((each) => {
    const isTarget = each.matches(targets);
    if (!isTarget && !each.matches('a[href]')) return [];
    const { width, height } = pressed(each).getBoundingClientRect();
    const line = Number.parseFloat(getComputedStyle(each).lineHeight);
    const side = isTarget ? Math.min(width, height) : Math.max(height, line);
    const words = each.textContent.trim().slice(0, 40);
    return side + 0.5 < (isTarget ? least : leastInline)
      ? [
          `${each.localName}.${each.className} "${words}": ${String(Math.round(width))} × ${String(Math.round(height))}`,
        ]
      : [];
  });
}

describe('What can be pressed is large enough', () => {
  afterEach(closeExampleGateway);

  for (const { tag, examples } of exampleSets) {
    for (const example of examples) {
      it(`in <${tag}> as ${example.name}: ${example.description}`, async () => {
        const element = await showExample(example);
        expect(tooSmall(element)).to.deep.equal([]);
      });
    }
  }
});
