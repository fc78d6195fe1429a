/** Matches addresses with rules as ad blockers do (https://help.adblockplus.org/hc/en-us/articles/360062733293). */

/** Kinds of a request that a rule may be limited to. The others say something else, such as on which sites it holds. */
const kinds = [
  'image',
  'other',
  'ping',
  'script',
  'stylesheet',
  'subdocument',
  'websocket',
  'xmlhttprequest',
];

/** What each sign of a rule stands for. @type {Readonly<Record<string, string>>} */
const signs = { '*': '.*', '^': '(?:[^\\w%.-]|$)' };

/** Makes the expression of the part of a rule that stands before its `$`. */
function expressionOf(/** @type {string} */ pattern) {
  const body = pattern.replace(/\|$/, '').replace(/[*^]|[^\w*^]/g, (sign) => signs[sign] ?? `\\${sign}`);
  return new RegExp(body + (pattern.endsWith('|') ? '$' : ''), 'i');
}

/**
 * Returns whether a rule stops a request.
 * @param {string} rule
 * @param {{ url: string, kind: string }} request
 */
export function blocks(rule, { url, kind }) {
  const [pattern = '', limits = ''] = rule.split('$');
  const options = limits.split(',').filter(Boolean);
  const only = options.filter((option) => kinds.includes(option));
  if (only.length > 0 && !only.includes(kind)) return false;
  if (options.includes(`~${kind}`)) return false;
  return expressionOf(pattern).test(url);
}
