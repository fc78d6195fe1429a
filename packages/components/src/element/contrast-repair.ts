import { bridge } from '@plein/tokens';
import { legibleColours, mix, type Colour } from '@plein/tokens/contrast.js';

/** The elements that are watched, each with the style sheet of what was mended in it. */
const watched = new Map<HTMLElement, CSSStyleSheet>();

const localized = new Set<string>();
const forcedColours = '(forced-colors)';

const parentOf = (node: Element): Element | null | undefined =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;

const text = (colour: Colour): string => `rgb(${colour.map((part) => Math.round(part * 255)).join()})`;

/**
 * Keeps an element legible in a theme whose own colours are not: takes, where a pair fails (WCAG 2.2: text 4.5,
 * border of a control and focus 3), the nearest that passes, and says so on the console. Follows the page when it
 * changes theme. In forced colours the user's own hold.
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
  // A style sheet that arrives later.
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
  // All of them, since some are derived from others and would change with what was mended.
  const shown = Object.entries({ ...given, ...repaired });
  sheet.replaceSync(`:host{${shown.map(([name, colour]) => `--_${name}:${text(colour)}`).join(';')}}`);
  say(element, changed);
}

/** The colours of the theme as they come out at this place, over what lies below them. */
function coloursOf(element: HTMLElement): Record<string, Colour> {
  const probe = document.createElement('i');
  probe.style.display = 'none';
  element.shadowRoot?.append(probe);
  const over = (value: string, below: Colour): Colour => {
    // Any notation comes out as `color(srgb …)`; what is not a colour, as nothing.
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

/** What the page is painted with behind an element; a picture is taken for the ground of the canvas. */
function groundOf(node: Element | null | undefined, over: (value: string, below: Colour) => Colour): Colour {
  if (!node) return over('Canvas', [1, 1, 1]);
  const { backgroundColor } = getComputedStyle(node);
  const below = groundOf(parentOf(node), over);
  return backgroundColor === 'rgba(0, 0, 0, 0)' ? below : over(backgroundColor, below);
}

function say(element: HTMLElement, repaired: readonly (readonly [string, Colour])[]): void {
  const style = getComputedStyle(element);
  const lines = repaired.map(([name, colour]) => {
    // The names of its chain, as the bridge has them: the first that the page says is where it came from.
    const chain = bridge.split(';').find((line) => line.startsWith(`--_${name}:`));
    const source = chain?.match(/--(?!_)[^,]+/g)?.find((one) => style.getPropertyValue(one));
    return `${source ?? name} → ${text(colour)}`;
  });
  const message = `Plein: too little contrast. Set --plein-color-… to choose others than ${lines.join(', ')}`;
  if (localized.has(message)) return;
  localized.add(message);
  console.warn(message);
}
