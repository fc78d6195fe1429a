import { mix, type Colour } from '@plein/tokens/contrast.js';

/** Reads colours as the browser computes them at one place. */
export interface ColourReader {
  /** A colour as written in CSS, mixed with what is below it. */
  over(value: string, below: Colour): Colour;
  /** Opacity of a colour, from 0 to 1. */
  alpha(value: string): number;
  /** Makes more colours readable. Those that the browser has computed to `rgb(…)` can be read as they are. */
  add(values: Iterable<string>): void;
  /** Style of a button at this place. */
  readonly button: CSSStyleDeclaration;
  end(): void;
}

/** A colour as browsers compute one that is not written in another colour space. */
const isComputed = /^rgba?\([\d., e-]+\)$/;

const numbersIn = (text: string): readonly number[] => text.match(/[\d.e-]+/g)?.map(Number) ?? [];

/**
 * Puts everything that is to be read into an element at once. The browser computes styles anew when a page is
 * read after each change, so a caller makes all readers first, and then reads.
 *
 * @param values the colours that can be read, as written in CSS
 */
export function colourReader({ shadowRoot }: Element, values: Iterable<string>): ColourReader {
  const button = document.createElement('i');
  button.className = 'button';
  button.style.display = 'none';
  const styles = new Map<string, CSSStyleDeclaration>();
  const add = (more: Iterable<string>): void => {
    for (const value of more) {
      if (styles.has(value) || isComputed.test(value)) continue;
      const probe = document.createElement('i');
      // Any notation is computed as `color(srgb …)`; what is not a colour gives nothing.
      probe.style.background = `color-mix(in srgb,${value},${value})`;
      button.append(probe);
      styles.set(value, getComputedStyle(probe));
    }
  };
  add(values);
  shadowRoot?.append(button);
  const parts = (value: string): readonly number[] => {
    if (isComputed.test(value)) {
      return numbersIn(value).map((number, index) => (index < 3 ? number / 255 : number));
    }
    return numbersIn(styles.get(value)?.backgroundColor ?? '');
  };
  return {
    add,
    over(value, below) {
      const [red = 0, green = 0, blue = 0, alpha = 1] = parts(value);
      return mix([red, green, blue], below, alpha);
    },
    alpha: (value) => parts(value)[3] ?? 1,
    button: getComputedStyle(button),
    end() {
      button.remove();
    },
  };
}
