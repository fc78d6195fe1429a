import { bridge } from '@plein/tokens';
import { legibleColours, mix, type Colour } from '@plein/tokens/contrast.js';

/** Elements that are watched, each with the style sheet of its repaired colours. */
const watched = new Map<HTMLElement, CSSStyleSheet>();

const warned = new Set<string>();
const forcedColours = '(forced-colors)';

const parentOf = (node: Element): Element | null | undefined =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;

const text = (colour: Colour): string => `rgb(${colour.map((part) => Math.round(part * 255)).join()})`;

/**
 * Keeps an element readable in a theme with too little contrast. A colour that fails (WCAG 2.2: text 4.5,
 * border of a control and focus 3) becomes the nearest one that passes, with a message on the console. The
 * repair follows the page when it changes theme. In forced colours, those of the user apply.
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
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }
  repair(element, sheet);
}

let changes: MutationObserver | undefined;

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
  const given = coloursOf(element);
  const repaired = legibleColours(given);
  const changed = Object.entries(repaired);
  if (changed.length === 0) return;
  // All colours are set, since some derive from others and would change with a repaired one.
  const shown = Object.entries({ ...given, ...repaired });
  sheet.replaceSync(`:host{${shown.map(([name, colour]) => `--_${name}:${text(colour)}`).join(';')}}`);
  say(element, changed);
}

/** Colours of the theme as computed at this place, mixed with what is below them. */
function coloursOf(element: HTMLElement): Record<string, Colour> {
  const probe = document.createElement('i');
  probe.style.display = 'none';
  element.shadowRoot?.append(probe);
  const over = (value: string, below: Colour): Colour => {
    // Any notation is computed as `color(srgb …)`; what is not a colour gives nothing.
    probe.style.background = `color-mix(in srgb,${value},${value})`;
    const parts = getComputedStyle(probe).backgroundColor.match(/[\d.e-]+/g) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map(Number);
    return mix([red, green, blue], below, alpha);
  };
  const page = groundOf(parentOf(element), over);
  const ground = over('var(--_ground)', page);
  const colours: Record<string, Colour> = { page };
  for (const [, name = ''] of bridge.matchAll(/--_([\w-]+):var\(--plein-color/g))
    colours[name] = over(`var(--_${name})`, ground);
  probe.remove();
  return colours;
}

/**
 * Background colour of the page behind an element. Background images are ignored; `Canvas` is at the bottom.
 */
function groundOf(node: Element | null | undefined, over: (value: string, below: Colour) => Colour): Colour {
  if (!node) return over('Canvas', [1, 1, 1]);
  const { backgroundColor } = getComputedStyle(node);
  const below = groundOf(parentOf(node), over);
  return backgroundColor === 'rgba(0, 0, 0, 0)' ? below : over(backgroundColor, below);
}

function say(element: HTMLElement, repaired: readonly (readonly [string, Colour])[]): void {
  const style = getComputedStyle(element);
  const lines = repaired.map(([name, colour]) => {
    // The first token in the bridge's chain that the page sets is the source of the colour.
    const chain = bridge.split(';').find((line) => line.startsWith(`--_${name}:`));
    const source = chain?.match(/--(?!_)[^,]+/g)?.find((one) => style.getPropertyValue(one));
    return `${source ?? name} → ${text(colour)}`;
  });
  const message = `Plein: too little contrast. Set --plein-color-… to choose others than ${lines.join(', ')}`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
