/**
 * A module that is only imported does nothing: no statement runs at the top level, and neither the top level
 * nor a class field touches the page. So every module can be imported on a server, twice, and shaken off.
 */

/** What exists only in a page, or starts something when it is touched. */
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

/** Whether a value is read when the module loads or an object is made: no function stands around it. */
function runsUncalled(/** @type {import('estree').Node & { parent?: unknown }} */ node) {
  for (let at = /** @type {any} */ (node).parent; at; at = at.parent) {
    if (functions.has(at.type)) return false;
    if (at.type.startsWith('TS') && at.type !== 'TSAsExpression' && at.type !== 'TSSatisfiesExpression') {
      return false;
    }
  }
  return true;
}

/** Whether an identifier stands for the global itself: not a key, a property name or `typeof x`. */
function namesGlobal(/** @type {any} */ node) {
  const { parent } = node;
  if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return false;
  if (parent.type === 'MemberExpression') {
    if (parent.object === node) return true;
    return parent.computed || parent.object.name === 'globalThis';
  }
  const keyed = parent.type === 'Property' || parent.type === 'PropertyDefinition';
  return !(keyed && parent.key === node && !parent.computed && !parent.shorthand);
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
          const { name } = /** @type {import('estree').Identifier} */ (identifier);
          if (!pageGlobals.has(name) || !namesGlobal(identifier) || !runsUncalled(identifier)) continue;
          context.report({ node: identifier, messageId: 'page', data: { name } });
        }
      },
    };
  },
};
