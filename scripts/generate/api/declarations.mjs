import path from 'node:path';
import ts from 'typescript';
import { exportPaths, publishedPackages } from '../../check/packages/published.mjs';

const printer = ts.createPrinter({ removeComments: true });

/** Whether a member of a class is no promise to who uses it. */
function isPrivate(/** @type {ts.ClassElement} */ member) {
  if (member.name && ts.isPrivateIdentifier(member.name)) return true;
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0;
}

/** A declaration without what is private. */
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

/** What a name stands for, as it is declared. @returns {string[]} */
function declared(/** @type {ts.Symbol} */ symbol, /** @type {string} */ folder) {
  return (symbol.declarations ?? []).map((declaration) => {
    const source = declaration.getSourceFile();
    if (!source.fileName.startsWith(folder)) return `export { ${symbol.name} } // of another package`;
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const text = printer.printNode(ts.EmitHint.Unspecified, publicPart(statement), source);
    return text.replace(/^(export )?(default )?(declare )?/, '');
  });
}

/** The declarations that a package exports, by the path from which they are imported. */
const declarationFiles = (/** @type {string} */ folder) =>
  exportPaths(folder, 'types')
    .filter(({ file }) => file.endsWith('.d.ts'))
    .map(({ specifier, file }) => ({ specifier, file: path.join(folder, file) }));

/** @type {ts.Program | undefined} */
let program;

/** One program over all packages, since each builds on the others. */
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
 * Every name that a package exports, by the path from which it is imported, as its declarations have it. Needs
 * what `tsc -b` makes.
 * @param {string} folder of the package
 * @returns {{ specifier: string, names: Map<string, string> }[]}
 * @throws {Error} where declarations are missing
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
