import { tokens, type Token } from '@plein/tokens/list.js';

/** What a token comes to on this page. */
export interface LiveToken {
  readonly token: Token;
  /** Its value on this page, resolved. */
  readonly value: string;
  /** The custom property of the page that it was taken from; undefined where our default holds. */
  readonly takenFrom: string | undefined;
}

/** Reads a token on this page as it is dressed now. */
export function liveToken(token: Token): LiveToken {
  const root = getComputedStyle(document.documentElement);
  const takenFrom = token.chain.find((name) => root.getPropertyValue(name).trim() !== '');
  return { token, value: resolved(token), takenFrom };
}

/** The token with this name, as it is on this page. @throws where there is none */
export function liveTokenNamed(name: string): LiveToken {
  const token = tokens.find((candidate) => candidate.name === name);
  if (!token) throw new Error(`There is no token ${name}.`);
  return liveToken(token);
}

/** The property that resolves a value of each type; what has none is shown as it is written. */
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

/** A colour in any notation of CSS as red, green and blue; what shines through shines on the ground. */
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

const luminance = (rgb: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How much a colour stands out on a ground, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(colour: string, ground: string): number {
  const below = rgbOf(ground);
  const [light = 1, dark = 0] = [luminance(rgbOf(colour, below)), luminance(below)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
