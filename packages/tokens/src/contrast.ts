/** A colour of sRGB: red, green and blue from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The colours of a theme by the name of the token without `color-`: `ink`, `ground`, `action-fill`. */
export type Colours = Readonly<Record<string, Colour>>;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05;

/** How much two colours differ, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Colour, other: Colour): number {
  const ratio = luminance(one) / luminance(other);
  return ratio < 1 ? 1 / ratio : ratio;
}

/** A share of one colour over another, in steps that a screen has, so that what was computed is what is shown. */
export const mix = (one: Colour, other: Colour, share: number): Colour => {
  const part = (index: 0 | 1 | 2): number =>
    Math.round((one[index] * share + other[index] * (1 - share)) * 255) / 255;
  return [part(0), part(1), part(2)];
};

const distance = (one: Colour, other: Colour): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

/** What makes a colour a colour: how far its parts are from one another. */
const tint = ([red, green, blue]: Colour): Colour => [red - green, green - blue, blue - red];

const black: Colour = [0, 0, 0];
const white: Colour = [1, 1, 1];

/**
 * The colour nearest to one that does not pass: another of the theme where it has one of that tint that is not much
 * further away than the nearest lightness of the same hue that passes, else that; undefined where none passes.
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
const text = ['ink', 'heading', 'ink-quiet', 'action'];
const states = ['positive', 'warning', 'negative'];
/** Text stands on the element's ground, where it draws none on that of the page, and on what is soft. */
const below = [...grounds, ...soft];

/**
 * Which colours of a theme must be others to be legible (WCAG 2.2: text 4.5, border of a control and focus 3), and
 * which. Works for any colours; what is fine stays as it is.
 * @param given the colours of the theme; `page` is the ground on which the element stands
 */
export function legibleColours(given: Colours): Colours {
  const theme: Record<string, Colour> = { ...given };
  const repaired: Record<string, Colour> = {};
  const of = (name: string): Colour => theme[name] ?? black;
  const repair = (name: string, against: readonly string[], least = 4.5): void => {
    const passes = (candidate: Colour): boolean =>
      against.every((other) => contrast(candidate, of(other)) >= least);
    if (passes(of(name))) return;
    theme[name] = repaired[name] =
      // Text passes on the ground, and on every soft one that is left.
      nearest(of(name), given, passes) ?? of(name.endsWith('soft') ? 'ground' : 'ink');
  };

  // A ground that has no text in common with the page, or whose text is not seen there, is not of this page.
  const inkPasses = (ground: string): boolean => contrast(of('ink'), of(ground)) >= 4.5;
  if (!inkPasses('ground')) repair('ink', grounds);
  if (!grounds.every(inkPasses)) theme['ground'] = repaired['ground'] = of('page');

  // Each with what was mended before it: text on its ground, soft grounds under that text, then what else is
  // written on these. The ground of a notice gives way to the links on it, since those stand everywhere.
  repair('ink', grounds);
  for (const name of soft) repair(name, ['ink']);
  for (const name of text) repair(name, below);
  for (const name of states) {
    repair(`${name}-soft`, text);
    repair(name, [...below, `${name}-soft`]);
  }
  repair('accent', below);
  repair('control', grounds, 3);
  repair('on-action', ['action-fill']);
  repair('action-fill-hover', ['on-action']);
  // One of the two rings is enough, but one must be seen on every ground.
  const everywhere = [...below, ...states.map((name) => `${name}-soft`)];
  repair(
    'focus-outer',
    everywhere.filter((ground) => contrast(of('focus-inner'), of(ground)) < 3),
    3,
  );
  return repaired;
}
