import type { ReactiveElement } from 'lit';
import { concernsStyles } from './style-changes.js';

const inRem = /(\d*\.?\d+)rem\b/g;

/** Share of the reader's text size below which the text of a page is too small to inherit. */
const smallestText = 0.875;

/** Each element, with the sheet that keeps its text from being smaller than that once it needs one. */
const bases = new WeakMap<ReactiveElement, CSSStyleSheet | undefined>();

/** Elements on the page. */
const watched = new Set<ReactiveElement>();

/** Style sheets that were enlarged, each with its own text. Elements share their sheets. */
const enlarged = new WeakMap<CSSStyleSheet, { readonly own: string; by: number }>();

let scale = 1;
let changes: MutationObserver | undefined;

/**
 * Keeps the sizes of an element what they are on a page that makes its root smaller than the text size of the
 * reader, such as `html { font-size: 62.5% }`. A larger root is followed, since it enlarges all that is on the
 * page. It follows the page when it changes its root.
 */
export function holdTextSize(element: ReactiveElement): void {
  const { shadowRoot } = element;
  if (!shadowRoot) return;
  changes ??= watchPage();
  watched.add(element);
  if (!bases.has(element)) {
    bases.set(element, undefined);
    // A part that loads later brings its own style sheet.
    element.addController({
      hostUpdated: () => {
        hold(element);
      },
    });
  }
  hold(element);
}

function watchPage(): MutationObserver {
  scale = rootScale();
  const renew = (): void => {
    scale = rootScale();
    for (const element of watched) {
      if (element.isConnected) hold(element);
      else watched.delete(element);
    }
  };
  document.addEventListener('load', renew, true);
  const observer = new MutationObserver((records) => {
    if (records.some(concernsStyles)) renew();
  });
  observer.observe(document.documentElement, { attributes: true });
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  return observer;
}

/** How many times the text size of the reader is larger than the root of the page, and at least once. */
function rootScale(): number {
  const root = document.documentElement;
  const probe = document.createElement('i');
  probe.style.cssText = 'position:absolute;font-size:medium';
  root.append(probe);
  const [reader = 0, own = 0] = [probe, root].map((one) => parseFloat(getComputedStyle(one).fontSize));
  root.removeChild(probe);
  return own > 0 && reader > own * 1.02 ? reader / own : 1;
}

function hold(element: ReactiveElement): void {
  const { shadowRoot } = element;
  if (!shadowRoot) return;
  let base = bases.get(element);
  for (const sheet of shadowRoot.adoptedStyleSheets) {
    const known = enlarged.get(sheet);
    if (sheet === base || (known?.by ?? 1) === scale) continue;
    const own = known?.own ?? [...sheet.cssRules].map(({ cssText }) => cssText).join('');
    enlarged.set(sheet, { own, by: scale });
    sheet.replaceSync(own.replace(inRem, (_, size: string) => `${String(Number(size) * scale)}rem`));
  }
  if (!base) {
    if (scale === 1) return;
    bases.set(element, (base = new CSSStyleSheet()));
    shadowRoot.adoptedStyleSheets = [base, ...shadowRoot.adoptedStyleSheets];
  }
  if ((enlarged.get(base)?.by ?? 1) === scale) return;
  enlarged.set(base, { own: '', by: scale });
  base.replaceSync(scale > 1 ? `:host{font-size:max(1em,${String(smallestText * scale)}rem)}` : '');
}
