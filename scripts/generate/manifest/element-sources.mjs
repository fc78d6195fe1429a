import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Returns the TypeScript sources that a module imports by a relative path, statically or dynamically. */
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
 * Returns every source of an element: its own module, and everything that it imports within the package,
 * statically or dynamically.
 * @param {string} entry
 * @returns {ts.SourceFile[]}
 */
export function elementSources(entry) {
  /** @type {Map<string, ts.SourceFile>} */
  const found = new Map();
  const follow = (/** @type {string} */ file) => {
    // Another element that is placed inside this one has its own manifest entry.
    const isOther = file !== entry && existsSync(file.replace(/\.ts$/, '.define.ts'));
    if (found.has(file) || isOther || !existsSync(file)) return;
    const source = sourceOf(file);
    found.set(file, source);
    importsOf(source).forEach(follow);
  };
  follow(entry);
  return [...found.values()];
}
