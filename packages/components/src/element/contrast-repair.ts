import { legibleColours, type Colour } from '@plein/tokens/contrast.js';
import { actionApart, coloursOf, parentOf, sourceOf } from './theme-colours.js';
import { themeStyle } from './theme-style.js';

/** Elements that are watched, each with the style sheet of its repaired colours. */
const watched = new Map<HTMLElement, CSSStyleSheet>();

const warned = new Set<string>();
const forcedColours = '(forced-colors)';

const text = (colour: Colour): string => `rgb(${colour.map((part) => Math.round(part * 255)).join()})`;

/**
 * Adds the deferred styles of the theme of the page, and keeps an element readable in a theme with too little
 * contrast. A colour that fails (WCAG 2.2: text 4.5, border of a control or button and focus 3) becomes the
 * nearest one that passes, with a message on the console. The repair follows the page when it changes theme.
 * In forced colours, those of the user apply.
 */
export function repairContrast(element: HTMLElement): void {
  const { shadowRoot } = element;
  if (!shadowRoot || !getComputedStyle(element).getPropertyValue('--_ink')) return;
  changes ??= watchPage();
  for (let node: Element | null | undefined = element; node; node = parentOf(node))
    changes.observe(node, { attributes: true });
  let sheet = watched.get(element);
  if (!sheet) {
    watched.set(element, (sheet = new CSSStyleSheet()));
    if (!theme) (theme = new CSSStyleSheet()).replaceSync(themeStyle);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, theme, sheet];
  }
  repair(element, sheet);
}

let changes: MutationObserver | undefined;
/** The deferred styles, which all elements share. */
let theme: CSSStyleSheet | undefined;

function watchPage(): MutationObserver {
  for (const query of [forcedColours, '(prefers-color-scheme: dark)'])
    matchMedia(query).addEventListener('change', repairAll);
  // A style sheet that loads later changes colours too.
  document.addEventListener('load', repairAll, true);
  const observer = new MutationObserver(repairAll);
  observer.observe(document.head, { childList: true, subtree: true });
  return observer;
}

function repairAll(): void {
  watched.forEach((sheet, element) => {
    if (element.isConnected) repair(element, sheet);
    else watched.delete(element);
  });
}

function repair(element: HTMLElement, sheet: CSSStyleSheet): void {
  sheet.replaceSync('');
  if (matchMedia(forcedColours).matches) return;
  const set = (values: readonly (readonly [string, string])[]): void => {
    sheet.replaceSync(`:host{${values.map(([name, value]) => `--_${name}:${value}`).join(';')}}`);
  };
  const source = actionApart(element);
  const action: readonly (readonly [string, string])[] = source ? [['action', `var(${source})`]] : [];
  if (source) set(action);
  const { colours, sheer } = coloursOf(element);
  const repaired = legibleColours(colours);
  const isRepaired = Object.keys(repaired).length > 0;
  // All colours are set, since some derive from others and would change with a repaired one. A border stays
  // as it is, because a clear one follows the ground of its button.
  const shown = Object.entries({ ...colours, ...repaired }).filter(
    ([name]) => name in repaired || sheer.includes(name) || (isRepaired && !name.startsWith('button-line')),
  );
  if (shown.length === 0) return;
  const values = shown.map(([name, colour]): readonly [string, string] => [name, text(colour)]);
  set([
    ...(isRepaired ? [] : action),
    ...values,
    ...('button-line' in repaired ? [['button-border', '2px'] as const] : []),
  ]);
  if (isRepaired) say(element, Object.entries(repaired), source);
}

function say(
  element: HTMLElement,
  repaired: readonly (readonly [string, Colour])[],
  action: string | undefined,
): void {
  const style = getComputedStyle(element);
  const said = new Set<string>();
  const lines = repaired.flatMap(([name, colour]) => {
    const source = (name === 'action' && action) || sourceOf(style, name);
    // A colour that the page does not set follows another one, which may be named already.
    if (!source && said.has(text(colour))) return [];
    said.add(text(colour));
    return `${source ?? name} → ${text(colour)}`;
  });
  const message = `Plein: too little contrast. Set --plein-color-… to choose others than ${[...new Set(lines)].join(', ')}`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
