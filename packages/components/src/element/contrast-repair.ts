import { legibleColours, type Colour } from '@plein/tokens/contrast.js';
import {
  actionApart,
  coloursOf,
  parentOf,
  sourceOf,
  themeReaders,
  type ThemeColours,
} from './theme-colours.js';
import { concernsStyles } from './page/style-changes.js';
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
  if (!shadowRoot) return;
  changes ??= watchPage();
  for (let node: Element | null | undefined = element; node; node = parentOf(node))
    changes.observe(node, { attributes: true });
  let sheet = watched.get(element);
  if (!sheet) {
    watched.set(element, (sheet = new CSSStyleSheet()));
    if (!theme) (theme = new CSSStyleSheet()).replaceSync(themeStyle);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, theme, sheet];
  }
  repairSoon(element);
}

let changes: MutationObserver | undefined;
/** The deferred styles, which all elements share. */
let theme: CSSStyleSheet | undefined;

function watchPage(): MutationObserver {
  for (const query of [forcedColours, '(prefers-color-scheme: dark)'])
    matchMedia(query).addEventListener('change', repairAll);
  // A style sheet that loads later changes colours too.
  document.addEventListener('load', repairAll, true);
  const observer = new MutationObserver((records) => {
    if (records.some(concernsStyles)) repairAll();
  });
  observer.observe(document.head, { childList: true, subtree: true });
  return observer;
}

function repairAll(): void {
  watched.forEach((_, element) => {
    if (element.isConnected) repairSoon(element);
    else watched.delete(element);
  });
}

const waiting = new Set<HTMLElement>();

/** Repairs an element with all others that are due now: reading them together costs as much as reading one. */
function repairSoon(element: HTMLElement): void {
  if (waiting.size === 0) queueMicrotask(repairWaiting);
  waiting.add(element);
}

function repairWaiting(): void {
  const due = [...waiting].filter(({ isConnected }) => isConnected);
  waiting.clear();
  due.forEach((element) => setColours(element, []));
  if (matchMedia(forcedColours).matches) return;
  const readers = themeReaders(due);
  const read = readers.map(({ element, reader }) => {
    const source = actionApart(element, reader);
    return { element, reader, source, action: source ? [['action', `var(${source})`] as const] : [] };
  });
  for (const { element, action } of read) if (action.length > 0) setColours(element, action);
  const found = read.map((one) => ({ ...one, theme: coloursOf(one.reader) }));
  for (const { reader } of readers) reader.end();
  for (const one of found) repair(one);
}

type Values = readonly (readonly [string, string])[];

function setColours(element: HTMLElement, values: Values): void {
  const sheet = watched.get(element);
  const lines = values.map(([name, value]) => `--_${name}:${value}`);
  // Writing nothing over nothing would make the browser compute the styles of the element anew.
  if (lines.length > 0 || sheet?.cssRules.length)
    sheet?.replaceSync(lines.length > 0 ? `:host{${lines.join(';')}}` : '');
}

interface Found {
  readonly element: HTMLElement;
  /** The custom property that gives the colour of actions, where the theme does not name it so. */
  readonly source: string | undefined;
  readonly action: Values;
  readonly theme: ThemeColours;
}

function repair({ element, source, action, theme: { colours, sheer } }: Found): void {
  const repaired = legibleColours(colours);
  const isRepaired = Object.keys(repaired).length > 0;
  // All colours are set, since some derive from others and would change with a repaired one. A border stays
  // as it is, because a clear one follows the ground of its button.
  const shown = Object.entries({ ...colours, ...repaired }).filter(
    ([name]) => name in repaired || sheer.includes(name) || (isRepaired && !name.startsWith('button-line')),
  );
  if (shown.length === 0) return;
  setColours(element, [
    ...(isRepaired ? [] : action),
    ...shown.map(([name, colour]): readonly [string, string] => [name, text(colour)]),
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
