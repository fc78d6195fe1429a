/** A cell in which nothing ends the row. */
const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

/**
 * A table in Markdown.
 * @param {string[]} heads
 * @param {string[][]} rows
 */
export function table(heads, rows) {
  const lines = [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`);
  return lines.join('\n');
}

/** Text as code. */
export const code = (/** @type {string} */ text) => `\`${text}\``;

/** Texts as code, after one another. */
export const codes = (/** @type {readonly string[]} */ texts) => texts.map(code).join(', ');
