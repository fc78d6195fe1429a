import { colourChains } from '@plein/tokens/details.js';
import { contrast, type Colour } from '@plein/tokens/contrast.js';
import { colourReader, type ColourReader } from './colour-reader.js';

/** The colours of a theme at one element. */
export interface ThemeColours {
  /** By private name without dashes: `ink`, `action-fill`; `page` is what the element stands on. */
  readonly colours: Readonly<Record<string, Colour>>;
  /** Grounds of buttons that the theme lets shine through. */
  readonly sheer: readonly string[];
}

export const parentOf = (node: Element): Element | null | undefined =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;

/** The custom property by which the page sets a colour, or undefined. */
export function sourceOf(style: CSSStyleDeclaration, name: string): string | undefined {
  const source = colourChains[name]?.find((one) => style.getPropertyValue(`--${one}`));
  return source && `--${source}`;
}

/** Backgrounds of the page behind an element, from the top down. Background images are ignored. */
function groundsOf(element: Element): readonly string[] {
  const grounds: string[] = [];
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const { backgroundColor } = getComputedStyle(node);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') grounds.push(backgroundColor);
  }
  return [...grounds, 'Canvas'];
}

/** What is read of the theme at one element. */
export interface ThemeReader extends ColourReader {
  /** Colour of the page behind the element. */
  page(): Colour;
}

/**
 * Makes the readers of several elements that have the tokens of Plein. Everything that is read is put in first, so that
 * the browser computes styles once for all of them.
 */
export function themeReaders(
  elements: readonly HTMLElement[],
): { readonly element: HTMLElement; readonly reader: ThemeReader }[] {
  const read = elements.map((element) => ({ element, reader: colourReader(element, always) }));
  // The page is read first. A first look inside an element that is a container would lay out the page as well.
  const places = read.map((place) => ({ ...place, grounds: groundsOf(place.element) }));
  return places
    .filter(({ element, reader }) => {
      const hasTokens = getComputedStyle(element).getPropertyValue('--_ink') !== '';
      if (!hasTokens) reader.end();
      return hasTokens;
    })
    .map(({ element, reader, grounds }) => {
      reader.add(grounds);
      const page = (): Colour =>
        grounds.reduceRight<Colour>((below, value) => reader.over(value, below), [1, 1, 1]);
      return { element, reader: { ...reader, page } };
    });
}

const tokens = Object.keys(colourChains).map((name) => `var(--_${name})`);

/** Returns the colours of the theme at the place of a reader, mixed with what is below them. */
export function coloursOf({ over, alpha, button, page }: ThemeReader): ThemeColours {
  const around = page();
  const colours: Record<string, Colour> = { page: around };
  const ground = over('var(--_ground)', around);
  const below = (name: string): Colour =>
    // A border is painted over the ground of its button.
    (name.startsWith('button-line') && colours[name.replace('button-line', 'action-fill')]) || ground;
  for (const name of Object.keys(colourChains)) colours[name] = over(`var(--_${name})`, below(name));
  if (Number.parseFloat(button.borderBlockStartWidth) === 0)
    for (const hover of ['', '-hover'])
      colours[`button-line${hover}`] = colours[`action-fill${hover}`] ?? ground;
  return {
    colours,
    sheer: ['action-fill', 'action-fill-hover'].filter((name) => alpha(`var(--_${name})`) < 1),
  };
}

/** Names that give the colour of an action in a theme without a name for it. */
const actions = [
  'nl-button-secondary-color',
  'utrecht-button-secondary-action-color',
  'ams-button-secondary-color',
  ...(colourChains['action-fill'] ?? []),
  ...(colourChains['button-line'] ?? []),
];

/** What is read at every element. */
const always = ['Canvas', ...tokens, ...actions.map((name) => `var(--${name})`)];

/**
 * Returns the custom property with the colour of actions in a theme that names only its links: the words of a
 * second button, else the ground or border of the first, if its contrast is enough. Links may be red, and so are
 * errors. It is undefined when the theme names actions, or nothing fits.
 */
export function actionApart(element: HTMLElement, { over, page }: ThemeReader): string | undefined {
  const style = getComputedStyle(element);
  const { action = [], link = [] } = colourChains;
  const isSet = (name: string): boolean => style.getPropertyValue(`--${name}`) !== '';
  const links = link.filter((name) => !name.startsWith('plein-'));
  if (action.some((name) => !links.includes(name) && isSet(name)) || !links.some(isSet)) return undefined;
  const around = page();
  const grounds = [around, over('var(--_ground)', around)];
  const found = actions
    .filter(isSet)
    .find((name) => grounds.every((ground) => contrast(over(`var(--${name})`, ground), ground) >= 4.5));
  return found && `--${found}`;
}
