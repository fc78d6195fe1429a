import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The TypeScript sources that a module imports by a relative path, at once or later. */
function importsOf(/** @type {ts.SourceFile} */ source) {
  /** @type {string[]} */
  const found = [];
  const take = (/** @type {ts.Node | undefined} */ specifier) => {
    if (specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith('.'))
      found.push(specifier.text);
  };
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) take(node.moduleSpecifier);
    if (ts.isExportDeclaration(node) && !node.isTypeOnly) take(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      take(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((name) => path.join(path.dirname(source.fileName), name.replace(/\.js$/, '.ts')));
}

/** @type {Map<string, ts.SourceFile>} */
const parsed = new Map();

function sourceOf(/** @type {string} */ file) {
  const known = parsed.get(file);
  if (known) return known;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  parsed.set(file, source);
  return source;
}

/**
 * Every source of which an element is made: its own module, and what that imports within the package, at once
 * or when it is needed.
 * @param {string} entry
 * @returns {ts.SourceFile[]}
 */
export function elementSources(entry) {
  /** @type {Map<string, ts.SourceFile>} */
  const found = new Map();
  const follow = (/** @type {string} */ file) => {
    // Another element, which is placed inside this one, speaks for itself.
    const isOther = file !== entry && existsSync(file.replace(/\.ts$/, '.define.ts'));
    if (found.has(file) || isOther || !existsSync(file)) return;
    const source = sourceOf(file);
    found.set(file, source);
    importsOf(source).forEach(follow);
  };
  follow(entry);
  return [...found.values()];
}
