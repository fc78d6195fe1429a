/** Returns the text of a cell, in which nothing ends the row. */
const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

/**
 * Makes a table in Markdown.
 * @param {string[]} heads
 * @param {string[][]} rows
 */
export function table(heads, rows) {
  const lines = [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`);
  return lines.join('\n');
}

/** Returns a text as code. */
export const code = (/** @type {string} */ text) => `\`${text}\``;

/** Returns texts as code, separated by commas. */
export const codes = (/** @type {readonly string[]} */ texts) => texts.map(code).join(', ');
