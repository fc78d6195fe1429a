import { contrast as contrastOf, type Colour } from '@plein/tokens/contrast.js';
import { tokens, type Token } from '@plein/tokens/list.js';

/** A token as it is on this page. */
export interface LiveToken {
  readonly token: Token;
  /** Its resolved value on this page. */
  readonly value: string;
  /** Custom property of the page that gives the value; undefined if our default applies. */
  readonly takenFrom: string | undefined;
}

/** Reads a token in the theme that this page has now. */
export function liveToken(token: Token): LiveToken {
  const root = getComputedStyle(document.documentElement);
  const takenFrom = token.chain.find((name) => root.getPropertyValue(name).trim() !== '');
  return { token, value: resolved(token), takenFrom };
}

/**
 * Returns the token with this name, as it is on this page.
 * @throws {Error} if there is none
 */
export function liveTokenNamed(name: string): LiveToken {
  const token = tokens.find((candidate) => candidate.name === name);
  if (!token) throw new Error(`There is no token ${name}.`);
  return liveToken(token);
}

/** CSS property that resolves a value of each type. A value of another type is shown as it is written. */
const properties: Readonly<Record<string, string>> = {
  color: 'color',
  dimension: 'inline-size',
  duration: 'transition-duration',
  fontFamily: 'font-family',
  fontWeight: 'font-weight',
  shadow: 'box-shadow',
};

function resolved(token: Token): string {
  const property = properties[token.type];
  if (!property) return token.value;
  const probe = document.createElement('span');
  probe.style.cssText = `position:absolute;visibility:hidden;display:block;${property}:${token.css}`;
  document.body.append(probe);
  const value = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return token.type === 'color' ? hexOf(value) : value;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** A colour in any CSS notation as red, green and blue. A transparent colour is mixed with the background. */
export function rgbOf(colour: string, ground: Rgb = [255, 255, 255]): Rgb {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return ground;
  context.fillStyle = `rgb(${ground.join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

const hexOf = (colour: string): string =>
  `#${rgbOf(colour)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;

const fromBytes = ([red, green, blue]: Rgb): Colour => [red / 255, green / 255, blue / 255];

/** Contrast of a colour with a background, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(colour: string, ground: string): number {
  const below = rgbOf(ground);
  return contrastOf(fromBytes(rgbOf(colour, below)), fromBytes(below));
}
