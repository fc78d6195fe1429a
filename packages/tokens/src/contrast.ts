/** A colour of sRGB: red, green and blue from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The colours of a theme by the name of the token without `color-`: `ink`, `ground`, `action-fill`. */
export type Colours = Readonly<Record<string, Colour>>;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05;

/** Returns the contrast ratio of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: Colour, other: Colour): number {
  const ratio = luminance(one) / luminance(other);
  return ratio < 1 ? 1 / ratio : ratio;
}

/**
 * Mixes a share of one colour into another. It rounds to the steps of a screen, so that the computed colour
 * is the shown colour.
 */
export const mix = (one: Colour, other: Colour, share: number): Colour => {
  const part = (index: 0 | 1 | 2): number =>
    Math.round((one[index] * share + other[index] * (1 - share)) * 255) / 255;
  return [part(0), part(1), part(2)];
};

const distance = (one: Colour, other: Colour): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

/** Returns the tint of a colour: the differences between its channels. */
const tint = ([red, green, blue]: Colour): Colour => [red - green, green - blue, blue - red];

const black: Colour = [0, 0, 0];
const white: Colour = [1, 1, 1];

/**
 * Returns the nearest colour that passes. It prefers another colour of the theme with that tint, unless the
 * nearest passing lightness of the same hue is much closer. It is undefined when no colour passes.
 */
function nearest(colour: Colour, theme: Colours, passes: (candidate: Colour) => boolean): Colour | undefined {
  let found: Colour | undefined;
  for (let step = 49; step >= 0 && !found; step--)
    found = [black, white].map((end) => mix(colour, end, step / 50)).find(passes);
  const limit = found ? 1.7 * distance(found, colour) : 2;
  const [best] = Object.values(theme)
    .filter(
      (candidate) =>
        distance(tint(candidate), tint(colour)) < 0.2 &&
        distance(candidate, colour) < limit &&
        passes(candidate),
    )
    .sort((one, other) => distance(one, colour) - distance(other, colour));
  return best ?? found;
}

const grounds = ['ground', 'page'];
const soft = ['soft', 'action-soft'];
const levels = ['heading-1', 'heading-2', 'heading-3', 'heading-4'];
const text = ['ink', 'heading', ...levels, 'ink-quiet', 'action', 'link'];
const states = ['positive', 'warning', 'negative'];
/**
 * Backgrounds of text: the element's ground, that of the page for elements without one, and the soft colours.
 */
const below = [...grounds, ...soft];
const everywhere = [...below, ...states.map((name) => `${name}-soft`)];

/**
 * Returns the colours of a theme that need contrast repair, with their replacements (WCAG 2.2: text 4.5,
 * border of a control, first button and focus 3). It accepts any colours. Colours with enough contrast stay
 * unchanged.
 * @param given the colours of the theme; `page` is the background of the element
 */
export function legibleColours(given: Colours): Colours {
  const theme: Record<string, Colour> = { ...given };
  const repaired: Record<string, Colour> = {};
  const of = (name: string): Colour => theme[name] ?? black;
  const contrastOf = (one: string, other: string): number => contrast(of(one), of(other));
  const replace = (name: string, colour: Colour): void => {
    theme[name] = repaired[name] = colour;
  };
  const repair = (name: string, against: readonly string[], least = 4.5): void => {
    const passes = (candidate: Colour): boolean =>
      against.every((other) => contrast(candidate, of(other)) >= least);
    if (passes(of(name))) return;
    // Text passes on the ground, and on every soft colour that is left.
    replace(name, nearest(of(name), given, passes) ?? of(name.endsWith('soft') ? 'ground' : 'ink'));
  };
  const texts = text.filter((name) => name in given || !/^(heading-|link)/.test(name));

  // The ground of the page replaces that of the element when no text passes on both, or the text fails on one
  // of them.
  const inkPasses = (ground: string): boolean => contrastOf('ink', ground) >= 4.5;
  if (!inkPasses('ground')) repair('ink', grounds);
  if (!grounds.every(inkPasses)) replace('ground', of('page'));

  // Each repair uses the colours that are repaired before it: text on its ground, soft grounds under that
  // text, then other text on these. The ground of a notice adapts to the links on it, since links are used
  // everywhere.
  repair('ink', grounds);
  for (const name of soft) repair(name, ['ink']);
  for (const name of texts) repair(name, below);
  for (const name of states) {
    repair(`${name}-soft`, texts);
    repair(name, [...below, `${name}-soft`]);
  }
  repair('accent', below);
  repair('control', below, 3);

  // Without words of its own under the pointer, a button keeps those that it has.
  const hover = 'on-action-hover' in given ? 'on-action-hover' : 'on-action';
  const sameWords = contrastOf(hover, 'on-action') === 1;
  repair('on-action', ['action-fill']);
  if (sameWords && hover in repaired !== 'on-action' in repaired) replace(hover, of('on-action'));
  repair('action-fill-hover', [hover]);
  // A button is seen by its ground or by its border, wherever it stands.
  const edge = (line: string, fill: string, words: string): void => {
    const faint = everywhere.filter((ground) => contrastOf(fill, ground) < 3);
    const isSeen = (name: string): boolean => faint.every((ground) => contrastOf(name, ground) >= 3);
    if (line in given && !isSeen(line)) replace(line, of(isSeen(words) ? words : 'ink'));
  };
  edge('button-line', 'action-fill', 'on-action');
  edge('button-line-hover', 'action-fill-hover', hover);

  // One of the two rings is enough, but one of them must be visible on every ground.
  repair(
    'focus-outer',
    everywhere.filter((ground) => contrastOf('focus-inner', ground) < 3),
    3,
  );
  return repaired;
}
