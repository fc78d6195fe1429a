import { Visitor, parseSync } from 'oxc-parser';

/**
 * An import of one file.
 * @typedef {object} Import
 * @property {string} specifier the specifier as written
 * @property {boolean} type whether the import disappears when the types are removed
 */

/**
 * Returns every import of a file, including types. It reads `import`, `export … from`, `import()`, the type
 * `import('…')`, a type in a comment of a script, and the address of a worker or another file.
 * @param {string} file
 * @param {string} text
 * @returns {Import[]}
 */
export function readImports(file, text) {
  const parsed = parseSync(file, text);
  const [error] = parsed.errors;
  if (error) throw new Error(`${file} cannot be read: ${error.message}`);
  /** @type {Import[]} */
  const imports = [];
  for (const { moduleRequest, entries } of parsed.module.staticImports) {
    const type = entries.length > 0 && entries.every(({ isType }) => isType);
    imports.push({ specifier: moduleRequest.value, type });
  }
  for (const { entries } of parsed.module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) imports.push({ specifier: moduleRequest.value, type: isType });
    }
  }
  if (/\bimport\s*\(|import\.meta\.url/.test(text)) imports.push(...readExpressions(parsed.program));
  if (!/\.tsx?$/.test(file)) imports.push(...readComments(parsed.comments));
  return imports;
}

/** Returns the imports that are part of an expression or a type. @returns {Import[]} */
function readExpressions(/** @type {import('oxc-parser').Program} */ program) {
  /** @type {Import[]} */
  const imports = [];
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') {
        imports.push({ specifier: source.value, type: false });
      }
    },
    TSImportType({ source }) {
      imports.push({ specifier: source.value, type: true });
    },
    NewExpression({ callee, arguments: [address, base] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'URL' || base?.type !== 'MemberExpression') return;
      if (base.object.type !== 'MetaProperty' || address?.type !== 'Literal') return;
      if (typeof address.value === 'string') imports.push({ specifier: address.value, type: false });
    },
  }).visit(program);
  return imports;
}

/** Returns the types that a script without type syntax imports in its comments. @returns {Import[]} */
function readComments(/** @type {import('oxc-parser').Comment[]} */ comments) {
  return comments
    .filter(({ value }) => value.includes('import'))
    .flatMap(({ value }) => [
      ...value.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)|@import\b[^'"]*['"]([^'"]+)['"]/g),
    ])
    .map(([, called, tagged]) => ({ specifier: called ?? tagged ?? '', type: true }));
}
