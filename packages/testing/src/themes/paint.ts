import { contrast, mix, type Colour } from '@plein/tokens/contrast.js';
import { flatAncestors } from '../accessibility/flat-tree.js';

/** A colour with its opacity. */
export interface Paint {
  readonly colour: Colour;
  readonly alpha: number;
}

/** No paint at all. */
export const clear: Paint = { colour: [0, 0, 0], alpha: 0 };
const known = new Map<string, Paint>();

/** Reads a colour in any notation that a browser computes. */
export function paintOf(css: string): Paint {
  const found = known.get(css) ?? read(css);
  known.set(css, found);
  return found;
}

function read(css: string): Paint {
  const probe = document.createElement('i');
  probe.style.background = `color-mix(in srgb, ${css}, ${css})`;
  document.body.append(probe);
  const parts = getComputedStyle(probe).backgroundColor.match(/[\d.e-]+/g) ?? [];
  probe.remove();
  const [red, green, blue, alpha = 1] = parts.map(Number);
  if (red === undefined || green === undefined || blue === undefined) return clear;
  return { colour: [red, green, blue], alpha };
}

/** Colour behind the content of an element: the backgrounds of everything around it, mixed. */
export function groundOf(element: Element | null): Colour {
  const layers: Paint[] = [];
  for (const each of flatAncestors(element)) {
    const { backgroundColor } = getComputedStyle(each);
    const layer = paintOf(backgroundColor);
    layers.push(layer);
    if (layer.alpha === 1) break;
  }
  return layers.reduceRight<Colour>((below, { colour, alpha }) => mix(colour, below, alpha), canvas());
}

const canvas = (): Colour => paintOf('Canvas').colour;

/** Opacity of an element, multiplied by that of everything around it. */
function opacityOf(element: Element): number {
  let opacity = 1;
  for (const each of flatAncestors(element)) opacity *= Number(getComputedStyle(each).opacity);
  return opacity;
}

/** Contrast between a colour, as rendered in an element, and a background. */
export function contrastOn(css: string, element: Element, ground: Colour): number {
  const { colour, alpha } = paintOf(css);
  return contrast(mix(colour, ground, alpha * opacityOf(element)), ground);
}
