import { HtmlValidate } from 'html-validate';

/**
 * Rules of the HTML standard, of our own pages and of pieces of pages. What is switched off has its reason here.
 * @type {import('html-validate').ConfigData}
 */
const config = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // Scripts and styles come from the gateway that serves the page, and change with it.
    'require-sri': 'off',
  },
};

/** A piece of a page in the documentation has no document around it. @type {import('html-validate').ConfigData} */
const pieceConfig = {
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    'require-sri': 'off',
    // A sample may point to a part of the page around it.
    'no-missing-references': 'off',
  },
};

const validators = { page: new HtmlValidate(config), piece: new HtmlValidate(pieceConfig) };

/** Lit marks the places of a template with this. A parser of a browser reads it as a comment. */
const litMark = /<\?>/g;

/**
 * Returns what is wrong in a page or a piece of one: a line for each fault, with its place, rule and reason.
 * @param {'page' | 'piece'} kind
 * @param {string} text
 * @returns {Promise<string[]>}
 */
export async function troubleIn(kind, text) {
  const { results } = await validators[kind].validateString(text.replace(litMark, ''));
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
