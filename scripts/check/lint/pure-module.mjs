/**
 * A module must have no side effects when it is imported. No statement runs at the top level, and neither the
 * top level nor a class field uses globals of a page. So a server can import every module, twice, and
 * bundlers can drop it.
 */

/** Globals that exist only in a page, or start something when they are used. */
const pageGlobals = new Set([
  'customElements',
  'document',
  'fetch',
  'history',
  'localStorage',
  'location',
  'matchMedia',
  'navigator',
  'requestAnimationFrame',
  'self',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
  'EventSource',
  'IntersectionObserver',
  'MutationObserver',
  'ResizeObserver',
  'WebSocket',
  'Worker',
]);

const quietStatements = new Set([
  'ClassDeclaration',
  'ExportAllDeclaration',
  'ExportDefaultDeclaration',
  'ExportNamedDeclaration',
  'FunctionDeclaration',
  'ImportDeclaration',
  'TSDeclareFunction',
  'TSEnumDeclaration',
  'TSInterfaceDeclaration',
  'TSModuleDeclaration',
  'TSTypeAliasDeclaration',
  'VariableDeclaration',
]);

const functions = new Set(['ArrowFunctionExpression', 'FunctionDeclaration', 'FunctionExpression']);

/**
 * @typedef {import('eslint').Rule.Node} Node
 * @typedef {Extract<Node, { type: 'Identifier' }>} Identifier
 */

/**
 * Returns whether a value is read when the module loads or an object is made: the code is not inside a
 * function.
 */
function runsUncalled(/** @type {Node} */ node) {
  for (let at = node.parent; at; at = at.parent) {
    if (functions.has(at.type)) return false;
    /** @type {string} */
    const type = at.type;
    if (type.startsWith('TS') && type !== 'TSAsExpression' && type !== 'TSSatisfiesExpression') return false;
  }
  return true;
}

/** Returns the global that an identifier refers to. A key, a property name and `typeof x` refer to none. */
function globalNamed(/** @type {Identifier} */ node) {
  const { parent } = node;
  if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return undefined;
  if (node.name !== 'globalThis') return node.name;
  if (parent.type !== 'MemberExpression' || parent.property.type !== 'Identifier') return undefined;
  return parent.property.name;
}

/** @type {import('eslint').Rule.RuleModule} */
export const pureModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      statement: 'A module does nothing when it is imported; put this in a function or in a define file.',
      page: '"{{name}}" is touched before anyone calls; read it inside a function, so that a server can import this.',
    },
  },
  create(context) {
    const { scopeManager } = context.sourceCode;
    return {
      Program(program) {
        for (const statement of program.body) {
          if (!quietStatements.has(statement.type))
            context.report({ node: statement, messageId: 'statement' });
        }
        const [moduleScope] = scopeManager.globalScope?.childScopes ?? [];
        const unresolved = [
          ...(scopeManager.globalScope?.through ?? []),
          ...(moduleScope?.through ?? []),
          ...(scopeManager.globalScope?.variables ?? []).flatMap((variable) => variable.references),
        ];
        for (const identifier of new Set(unresolved.map((reference) => reference.identifier))) {
          const node = /** @type {Identifier} */ (identifier);
          const name = globalNamed(node);
          if (name === undefined || !pageGlobals.has(name) || !runsUncalled(node)) continue;
          context.report({ node, messageId: 'page', data: { name } });
        }
      },
    };
  },
};
