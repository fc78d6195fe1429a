import path from 'node:path';
import ts from 'typescript';
import { exportPaths, publishedPackages } from '../../check/packages/published.mjs';

const printer = ts.createPrinter({ removeComments: true });

/** Returns whether users of a class cannot rely on one of its members. */
function isPrivate(/** @type {ts.ClassElement} */ member) {
  if (member.name && ts.isPrivateIdentifier(member.name)) return true;
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0;
}

/** Returns a declaration without its private members. */
function publicPart(/** @type {ts.Node} */ node) {
  if (!ts.isClassDeclaration(node)) return node;
  const { modifiers, name, typeParameters, heritageClauses, members } = node;
  return ts.factory.updateClassDeclaration(
    node,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members.filter((member) => !isPrivate(member)),
  );
}

/**
 * Returns a declaration with the members of each union in the order of the alphabet. TypeScript writes them in the
 * order in which it met them, which differs between a first build and a later one.
 * @param {ts.Node} node
 * @param {ts.SourceFile} source
 */
export function withSortedUnions(node, source) {
  const text = (/** @type {ts.Node} */ one) => printer.printNode(ts.EmitHint.Unspecified, one, source);
  const { transformed } = ts.transform(node, [
    (context) => {
      /** @type {ts.Visitor} */
      const visit = (one) => {
        const visited = ts.visitEachChild(one, visit, context);
        if (!ts.isUnionTypeNode(visited)) return visited;
        const members = [...visited.types].sort((first, second) => (text(first) < text(second) ? -1 : 1));
        return ts.factory.createUnionTypeNode(members);
      };
      return (root) => /** @type {ts.Node} */ (ts.visitNode(root, visit));
    },
  ]);
  return transformed[0] ?? node;
}

/** Returns the declarations of a name. @returns {string[]} */
function declared(/** @type {ts.Symbol} */ symbol, /** @type {string} */ folder) {
  return (symbol.declarations ?? []).map((declaration) => {
    const source = declaration.getSourceFile();
    if (!source.fileName.startsWith(folder)) return `export { ${symbol.name} } // of another package`;
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const part = withSortedUnions(publicPart(statement), source);
    const text = printer.printNode(ts.EmitHint.Unspecified, part, source);
    return text.replace(/^(export )?(default )?(declare )?/, '');
  });
}

/** Returns the declaration files that a package exports, by their import path. */
const declarationFiles = (/** @type {string} */ folder) =>
  exportPaths(folder, 'types')
    .filter(({ file }) => file.endsWith('.d.ts'))
    .map(({ specifier, file }) => ({ specifier, file: path.join(folder, file) }));

/** @type {ts.Program | undefined} */
let program;

/** Makes one program for all packages, because they depend on each other. */
function programOfAll() {
  program ??= ts.createProgram(
    publishedPackages().flatMap(({ folder }) => declarationFiles(folder).map(({ file }) => file)),
    {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      types: [],
    },
  );
  return program;
}

/**
 * Returns every name that a package exports, with its declarations, by import path. It needs the output of
 * `tsc -b`.
 * @param {string} folder of the package
 * @returns {{ specifier: string, names: Map<string, string> }[]}
 * @throws {Error} when declarations are missing
 */
export function exportedNames(folder) {
  const checker = programOfAll().getTypeChecker();
  return declarationFiles(folder).map(({ specifier, file }) => {
    const source = programOfAll().getSourceFile(file);
    if (!source) throw new Error(`${file} is missing. Run: npm run build`);
    const module = checker.getSymbolAtLocation(source);
    const names = new Map(
      (module ? checker.getExportsOfModule(module) : []).map((symbol) => {
        const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        return [symbol.name, declared(target, path.join(folder, 'types')).join('\n')];
      }),
    );
    return { specifier, names };
  });
}
