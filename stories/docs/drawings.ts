/** A part of an element with its number in the drawing. */
export interface NumberedPart {
  readonly number: number;
  /** Selector inside the shadow tree of the element. */
  readonly selector: string;
}

/** Drawing of an anatomy: the example that is shown, and its numbered parts. */
export interface Drawing {
  readonly example: string;
  readonly parts: readonly NumberedPart[];
  /** The numbered list, as Markdown. */
  readonly text: string;
}

/**
 * Drawings that the text of an anatomy describes. Each "In the state `name`" has a numbered list, and each
 * item ends with the selector of its part as code.
 */
export function drawingsIn(anatomy: string): Drawing[] {
  const [, ...drawings] = anatomy.split(/^In the state /m);
  return drawings.map((drawing) => {
    const [first = '', ...lines] = drawing.split(/^## /m)[0]?.split('\n') ?? [];
    const parts = lines.flatMap((line) => {
      const [, number, selector] = /^(\d+)\. .*`([^`]+)`\.?$/.exec(line) ?? [];
      return number && selector ? [{ number: Number(number), selector }] : [];
    });
    return { example: /`([\w-]+)`/.exec(first)?.[1] ?? '', parts, text: lines.join('\n').trim() };
  });
}
