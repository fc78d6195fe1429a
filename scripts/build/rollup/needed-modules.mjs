/**
 * Finds the modules that a module needs at once. A module that only passes on what others export is not
 * needed itself, and neither are the others whose names nobody asks for: Rollup leaves them out as well.
 * @typedef {import('rollup').GetModuleInfo} GetModuleInfo
 * @typedef {{ source: number, name: string }} Origin position of a module in `importedIds`, and a name in it;
 * `*` is all of it
 * @typedef {{
 *   imports: Origin[],
 *   passedOn: Map<string, Origin>,
 *   passedOnWhole: number[],
 *   own: Set<string>,
 * }} Names
 */

/** Returns the ids of all modules that `root` needs at once, itself included. */
export function neededModules(/** @type {string} */ root, /** @type {GetModuleInfo} */ infoOf) {
  /** @type {Set<string>} */
  const needed = new Set();
  /** @type {Set<string>} */
  const asked = new Set();

  const need = (/** @type {string} */ id) => {
    if (needed.has(id)) return;
    needed.add(id);
    for (const { source, name } of namesIn(id).imports) ask(sourceOf(id, source), name);
  };
  const ask = (/** @type {string} */ id, /** @type {string} */ name) => {
    const key = `${name} ${id}`;
    if (asked.has(key)) return;
    asked.add(key);
    const { own, passedOn, passedOnWhole } = namesIn(id);
    const origin = passedOn.get(name);
    if (name === '*') {
      need(id);
      for (const one of passedOn.values()) ask(sourceOf(id, one.source), one.name);
      for (const source of passedOnWhole) ask(sourceOf(id, source), '*');
    } else if (origin) ask(sourceOf(id, origin.source), origin.name);
    else if (own.has(name) || passedOnWhole.length === 0) need(id);
    else {
      const from = passedOnWhole.map((source) => sourceOf(id, source)).find((one) => exports(one, name));
      if (from) ask(from, name);
    }
  };
  /** @returns {boolean} */
  const exports = (/** @type {string} */ id, /** @type {string} */ name) => {
    const { own, passedOn, passedOnWhole } = namesIn(id);
    if (own.has(name) || passedOn.has(name)) return true;
    return passedOnWhole.some((/** @type {number} */ source) => exports(sourceOf(id, source), name));
  };
  const sourceOf = (/** @type {string} */ id, /** @type {number} */ source) =>
    infoOf(id)?.importedIds[source] ?? '';
  /** @type {Map<string, Names>} */
  const known = new Map();
  const namesIn = (/** @type {string} */ id) => {
    const names = known.get(id) ?? readNames(infoOf(id)?.ast?.body ?? []);
    known.set(id, names);
    return names;
  };

  need(root);
  return needed;
}

const nameOf = (/** @type {any} */ node) => String(node.name ?? node.value);

/** Reads what a module imports, exports and passes on. */
function readNames(/** @type {readonly any[]} */ body) {
  /** @type {string[]} */
  const sources = [];
  const position = (/** @type {string} */ source) => {
    if (!sources.includes(source)) sources.push(source);
    return sources.indexOf(source);
  };
  /** @type {Map<string, Origin>} */
  const imported = new Map();
  /** @type {Names} */
  const names = { imports: [], passedOn: new Map(), passedOnWhole: [], own: new Set() };
  for (const node of body) {
    const source = node.source ? position(node.source.value) : -1;
    if (node.type === 'ImportDeclaration') {
      if (node.specifiers.length === 0) names.imports.push({ source, name: '*' });
      for (const { type, imported: from, local } of node.specifiers) {
        const name = from ? nameOf(from) : type === 'ImportDefaultSpecifier' ? 'default' : '*';
        imported.set(local.name, { source, name });
      }
    } else if (node.type === 'ExportAllDeclaration') {
      if (node.exported) names.passedOn.set(nameOf(node.exported), { source, name: '*' });
      else names.passedOnWhole.push(source);
    } else if (node.type === 'ExportDefaultDeclaration') names.own.add('default');
    else if (node.type === 'ExportNamedDeclaration') readExport(node, source, names, imported);
  }
  // What is only passed on is not needed by the module itself, as long as its own code does not use it.
  const passed = new Set([...names.passedOn.values()]);
  names.imports.push(...[...imported.values()].filter((origin) => !passed.has(origin)));
  return names;
}

function readExport(
  /** @type {any} */ node,
  /** @type {number} */ source,
  /** @type {Names} */ names,
  /** @type {Map<string, Origin>} */ imported,
) {
  const { declaration, specifiers } = node;
  for (const { local, exported } of specifiers) {
    const origin = source < 0 ? imported.get(nameOf(local)) : { source, name: nameOf(local) };
    if (origin) names.passedOn.set(nameOf(exported), origin);
    else names.own.add(nameOf(exported));
  }
  if (!declaration) return;
  const declared = declaration.declarations ?? [declaration];
  for (const { id } of declared) if (id?.name) names.own.add(id.name);
}
