/** A part of an element with its number in the drawing. */
export interface NumberedPart {
  readonly number: number;
  /** Selector inside the shadow tree of the element. */
  readonly selector: string;
}

/** The drawing of an anatomy: which example is shown, and which parts of it carry a number. */
export interface Drawing {
  readonly example: string;
  readonly parts: readonly NumberedPart[];
  /** The numbered list, as Markdown. */
  readonly text: string;
}

/**
 * The drawings that the text of an anatomy describes: under each "In the state `name`" a numbered list, of
 * which every item ends in the selector of its part as code.
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
