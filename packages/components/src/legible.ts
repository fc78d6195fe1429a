import { bridge } from '@plein/tokens';
import { legibleColours, mix, type Colour } from '@plein/tokens/contrast.js';

/** The elements that are watched, each with the style sheet of what was mended in it. */
const watched = new Map<HTMLElement, CSSStyleSheet>();

/** The tokens of colour, and where a page says them: from the names of the chain, as the bridge has them. */
const chains = new Map(
  bridge
    .split(';')
    .filter((line) => line.includes('plein-color-'))
    .map((line) => {
      const [name = '', value = ''] = line.split(/:(.*)/);
      return [name.slice(3), value.match(/--(?!_)[\w-]+/g) ?? []];
    }),
);

const said = new Set<string>();
const forcedColours = '(forced-colors: active)';

const parentOf = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

const text = (colour: Colour): string => `rgb(${colour.map((part) => Math.round(part * 255)).join()})`;

/**
 * Keeps an element legible in a theme whose own colours are not: takes, where a pair fails (WCAG 2.2: text 4.5,
 * border of a control and focus 3), the nearest that passes, and says so on the console. Follows the page when it
 * changes theme. In forced colours the user's own hold.
 */
export function keepLegible(element: HTMLElement): void {
  if (!element.shadowRoot || !getComputedStyle(element).getPropertyValue('--_ink')) return;
  if (watched.size === 0) watchPage();
  if (!watched.has(element)) watched.set(element, new CSSStyleSheet());
  for (let node: Element | null = element; node; node = parentOf(node))
    changes?.observe(node, { attributes: true });
  mend(element);
}

let changes: MutationObserver | undefined;

function watchPage(): void {
  if (changes) return;
  changes = new MutationObserver(mendAll);
  changes.observe(document.head, { childList: true, subtree: true, characterData: true });
  for (const query of [forcedColours, '(prefers-color-scheme: dark)'])
    matchMedia(query).addEventListener('change', mendAll);
  // A style sheet that arrives later.
  document.addEventListener('load', mendAll, true);
}

function mendAll(): void {
  for (const element of watched.keys()) {
    if (element.isConnected) mend(element);
    else watched.delete(element);
  }
}

function mend(element: HTMLElement): void {
  const root = element.shadowRoot;
  const sheet = watched.get(element);
  if (!root || !sheet) return;
  sheet.replaceSync('');
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  if (matchMedia(forcedColours).matches) return;
  const given = coloursOf(element, root);
  const mended = legibleColours(given);
  if (Object.keys(mended).length === 0) return;
  // All of them, since some are derived from others and would change with what was mended.
  const shown = Object.entries({ ...given, ...mended });
  sheet.replaceSync(`:host{${shown.map(([name, colour]) => `--_${name}:${text(colour)}`).join(';')}}`);
  say(element, Object.entries(mended));
}

/** The colours of the theme as they come out at this place, over what lies below them. */
function coloursOf(element: HTMLElement, root: ShadowRoot): Record<string, Colour> {
  const probe = document.createElement('i');
  probe.style.display = 'none';
  root.append(probe);
  const over = (value: string, below: Colour): Colour => {
    // Any notation comes out as `color(srgb …)`; what is not a colour, as nothing.
    probe.style.background = `color-mix(in srgb,${value},${value})`;
    const parts = getComputedStyle(probe).backgroundColor.match(/[\d.e-]+/g) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map((part) => Math.min(1, Math.max(0, +part)));
    return mix([red, green, blue], below, alpha);
  };
  const page = groundOf(parentOf(element), over);
  const ground = over('var(--_ground)', page);
  const colours: Record<string, Colour> = { page };
  for (const name of chains.keys()) colours[name] = over(`var(--_${name})`, ground);
  probe.remove();
  return colours;
}

/** What the page is painted with behind an element; a picture is taken for the ground of the canvas. */
function groundOf(node: Element | null, over: (value: string, below: Colour) => Colour): Colour {
  if (!node) return over('Canvas', [1, 1, 1]);
  const { backgroundColor } = getComputedStyle(node);
  const below = groundOf(parentOf(node), over);
  return backgroundColor === 'rgba(0, 0, 0, 0)' ? below : over(backgroundColor, below);
}

function say(element: HTMLElement, mended: readonly (readonly [string, Colour])[]): void {
  const style = getComputedStyle(element);
  const lines = mended.map(([name, colour]) => {
    const chain = chains.get(name) ?? [];
    return `${chain.find((one) => style.getPropertyValue(one)) ?? chain[0]} → ${text(colour)}`;
  });
  const message = `Plein: too little contrast in this theme, so shown as others: ${lines.join(', ')}. Set --plein-color-… to choose.`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
