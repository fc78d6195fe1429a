import { colourChains } from '@plein/tokens/details.js';
import { contrast, mix, type Colour } from '@plein/tokens/contrast.js';

/** The colours of a theme at one element. */
export interface ThemeColours {
  /** By private name without dashes: `ink`, `action-fill`; `page` is what the element stands on. */
  readonly colours: Readonly<Record<string, Colour>>;
  /** Grounds of buttons that the theme lets shine through. */
  readonly sheer: readonly string[];
}

/** A colour as written in CSS, mixed with what is below it. */
type Over = (value: string, below: Colour) => Colour;

export const parentOf = (node: Element): Element | null | undefined =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;

/** The custom property by which the page sets a colour, or undefined. */
export function sourceOf(style: CSSStyleDeclaration, name: string): string | undefined {
  const source = colourChains[name]?.find((one) => style.getPropertyValue(`--${one}`));
  return source && `--${source}`;
}

/** Calls back with a reader of colours at a place in an element. */
function withReader<Result>(
  element: HTMLElement,
  read: (over: Over, alpha: (value: string) => number, probe: HTMLElement) => Result,
): Result {
  const probe = document.createElement('i');
  probe.className = 'button';
  probe.style.display = 'none';
  element.shadowRoot?.append(probe);
  const parts = (value: string): readonly number[] => {
    // Any notation is computed as `color(srgb …)`; what is not a colour gives nothing.
    probe.style.background = `color-mix(in srgb,${value},${value})`;
    return (
      getComputedStyle(probe)
        .backgroundColor.match(/[\d.e-]+/g)
        ?.map(Number) ?? []
    );
  };
  const over: Over = (value, below) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts(value);
    return mix([red, green, blue], below, alpha);
  };
  const result = read(over, (value) => parts(value)[3] ?? 1, probe);
  probe.remove();
  return result;
}

/**
 * Background colour of the page behind an element. Background images are ignored; `Canvas` is at the bottom.
 */
function groundOf(node: Element | null | undefined, over: Over): Colour {
  if (!node) return over('Canvas', [1, 1, 1]);
  const { backgroundColor } = getComputedStyle(node);
  const below = groundOf(parentOf(node), over);
  return backgroundColor === 'rgba(0, 0, 0, 0)' ? below : over(backgroundColor, below);
}

/** Colours of the theme as computed at this place, mixed with what is below them. */
export const coloursOf = (element: HTMLElement): ThemeColours =>
  withReader(element, (over, alpha, probe) => {
    const page = groundOf(parentOf(element), over);
    const ground = over('var(--_ground)', page);
    const colours: Record<string, Colour> = { page };
    const below = (name: string): Colour =>
      // A border is painted over the ground of its button.
      (name.startsWith('button-line') && colours[name.replace('button-line', 'action-fill')]) || ground;
    for (const name of Object.keys(colourChains)) colours[name] = over(`var(--_${name})`, below(name));
    if (Number.parseFloat(getComputedStyle(probe).borderBlockStartWidth) === 0)
      for (const hover of ['', '-hover'])
        colours[`button-line${hover}`] = colours[`action-fill${hover}`] ?? ground;
    return {
      colours,
      sheer: ['action-fill', 'action-fill-hover'].filter((name) => alpha(`var(--_${name})`) < 1),
    };
  });

/** Names that give the colour of an action in a theme without a name for it. */
const actions = [
  'nl-button-secondary-color',
  'utrecht-button-secondary-action-color',
  'ams-button-secondary-color',
  ...(colourChains['action-fill'] ?? []),
  ...(colourChains['button-line'] ?? []),
];

/**
 * Returns the custom property with the colour of actions in a theme that names only its links: the words of a
 * second button, else the ground or border of the first, if its contrast is enough. Links may be red, and so are
 * errors. It is undefined when the theme names actions, or nothing fits.
 */
export function actionApart(element: HTMLElement): string | undefined {
  const style = getComputedStyle(element);
  const { action = [], link = [] } = colourChains;
  const isSet = (name: string): boolean => style.getPropertyValue(`--${name}`) !== '';
  const links = link.filter((name) => !name.startsWith('plein-'));
  if (action.some((name) => !links.includes(name) && isSet(name)) || !links.some(isSet)) return undefined;
  return withReader(element, (over) => {
    const page = groundOf(parentOf(element), over);
    const grounds = [page, over('var(--_ground)', page)];
    const found = actions
      .filter(isSet)
      .find((name) => grounds.every((ground) => contrast(over(`var(--${name})`, ground), ground) >= 4.5));
    return found && `--${found}`;
  });
}
