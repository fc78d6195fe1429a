/**
 * Returns whether a path matches a pattern of `*` (within a folder), `**` (across folders) and `{one,other}`.
 * @param {string} file a path with slashes
 * @param {string} pattern
 */
export function fits(file, pattern) {
  const source = pattern
    .replace(/[.+^$()|[\]\\?]/g, String.raw`\$&`)
    .replace(/\{([^}]*)\}/g, (_, choices) => `(?:${choices.replaceAll(',', '|')})`)
    .replace(/\*\*\/|\*\*|\*/g, (star) => ({ '**/': '(?:.*/)?', '**': '.*' })[star] ?? '[^/]*');
  return new RegExp(`^${source}$`).test(file);
}
