/** What one attack found: the number of attempts that were held off, and a sentence for each that was not. */
export class Report {
  held = 0;
  /** @type {string[]} */
  broken = [];
  /** Figures that are printed whether it held or not. @type {string[]} */
  figures = [];

  /** Notes a figure. */
  tell(/** @type {string} */ sentence) {
    this.figures.push(sentence);
  }

  /** Counts an attempt as held off, or notes it with what came instead. */
  check(/** @type {boolean} */ isHeld, /** @type {() => string} */ sentence) {
    if (isHeld) this.held += 1;
    else this.broken.push(sentence());
  }
}

/** Maximum number of sentences that are printed of one attack. */
const mostSentences = 10;

/** Returns one line for an attack, and a line for each of its figures and its first failures. */
export function linesOf(/** @type {string} */ name, /** @type {Report} */ { held, broken, figures }) {
  const more = broken.length - mostSentences;
  return [
    `${broken.length === 0 ? '✓' : '✗'} ${name.padEnd(44)}${String(held).padStart(6)} held  ${broken.length} broken`,
    ...figures.map((sentence) => `    ${sentence}`),
    ...broken.slice(0, mostSentences).map((sentence) => `    ${sentence}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}
