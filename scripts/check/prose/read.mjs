import ts from 'typescript';

/** @typedef {{ line: number, text: string }} Passage a text and the line on which it begins, counted from one */

const lineAt = (/** @type {string} */ text, /** @type {number} */ index) =>
  text.slice(0, index).split('\n').length;

/** Returns the text of a comment without its markers, the types of its tags, and code in backticks. */
const wordsOfComment = (/** @type {string} */ comment) =>
  comment
    .replaceAll(/^\/\*+|\*+\/$|^\s*\* ?|^\s*\/\/+ ?/gm, '')
    .replaceAll(/@\w+\s*\{[^}]*\}/g, '')
    .replaceAll(/`[^`]*`/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * Reads the comments of a source and the names that it uses, with the scanner of TypeScript.
 * @param {string} file
 * @param {string} text
 * @returns {{ comments: Passage[], names: Passage[] }}
 */
export function readSource(file, text) {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : undefined;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  /** @type {Map<number, Passage>} */
  const comments = new Map();
  /** @type {Passage[]} */
  const names = [];
  const addComments = (/** @type {readonly ts.CommentRange[] | undefined} */ ranges) => {
    for (const { pos, end } of ranges ?? []) {
      comments.set(pos, { line: lineAt(text, pos), text: wordsOfComment(text.slice(pos, end)) });
    }
  };
  const visit = (/** @type {ts.Node} */ node) => {
    addComments(ts.getLeadingCommentRanges(text, node.pos));
    addComments(ts.getTrailingCommentRanges(text, node.end));
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      names.push({ line: lineAt(text, node.getStart(source)), text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { comments: [...comments.values()], names };
}

/**
 * Reads the sentences of a Markdown page by line, without code and addresses.
 * @param {string} text
 * @returns {Passage[]}
 */
export function readMarkdown(text) {
  const blank = (/** @type {string} */ code) => code.replaceAll(/[^\n]/g, ' ');
  return text
    .replaceAll(/^ *(`{3,})[\s\S]*?^ *\1/gm, blank)
    .replaceAll(/`[^`\n]*`/g, blank)
    .replaceAll(/\]\([^)\n]*\)/g, blank)
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter(({ text: line }) => line.trim() !== '');
}
