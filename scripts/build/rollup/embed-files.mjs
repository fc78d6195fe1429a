import { neededModules } from './needed-modules.mjs';

/**
 * Divides the script for CMS pages into few files, and writes into the first of them which files each element
 * needs.
 * @typedef {import('rollup').GetModuleInfo} GetModuleInfo
 */

const startOfPage = /\/embed\/src\/page\/open-page\.ts$/;
const hydration = /\/components\/src\/ssr\/hydrate\.ts$/;
const definition = /\/components\/src\/([\w-]+)\/\1\.define\.ts$/;
const kindOfPoll = /\/participation-poll\/kinds\/([\w-]+)\/\1\.ts$/;
const ofOneKind = /\/participation-poll\/kinds\/[\w-]+\//;
const afterFirstRender = /\/components\/src\/element\/deferred-setup\.ts$/;
const otherTerms = /\/components\/src\/[\w-]+\/terms\/(?!nl\b)([a-z]{2})\.ts$/;

/** Number of the five elements that need a module, from which it lies in the file that all of them fetch. */
const sharedByMost = 4;

/**
 * Names the file of each module: `start` for every page, `template` for what hydration needs before Lit's
 * element class is read, `base` for what most elements share, `shared` for what some share, one for each
 * element, and one for the terms of each language. A module that is fetched later has no name here.
 * @param {Iterable<string>} ids
 * @param {GetModuleInfo} infoOf
 * @returns {Map<string, string>}
 */
export function namesOfFiles(ids, infoOf) {
  const all = [...ids];
  const needs = (/** @type {(id: string) => boolean} */ isRoot) =>
    all.filter(isRoot).map((root) => ({ root, modules: neededModules(root, infoOf) }));
  /** @type {Map<string, string>} */
  const names = new Map();
  const give = (/** @type {Iterable<string>} */ modules, /** @type {string} */ name) => {
    for (const id of modules) if (!names.has(id)) names.set(id, name);
  };
  const elements = needs((id) => definition.test(id));
  const ofElements = new Set(elements.flatMap(({ modules }) => [...modules]));
  for (const { modules } of needs((id) => startOfPage.test(id))) give(modules, 'start');
  for (const { modules } of needs((id) => hydration.test(id))) {
    give(
      [...modules].filter((id) => ofElements.has(id)),
      'template',
    );
  }
  // Something fetched later that uses a part of an element must not fetch that whole element.
  const later = needs((id) => (infoOf(id)?.dynamicImporters.length ?? 0) > 0);
  const isUsedLater = (/** @type {string} */ id, /** @type {Set<string>} */ element) =>
    later.some(
      ({ root, modules }) =>
        modules.has(id) &&
        !modules.has(classOf(element)) &&
        !infoOf(root)?.dynamicImporters.some((importer) => element.has(importer)),
    );
  for (const { modules } of elements) {
    for (const id of modules) {
      const sharing = elements.filter((other) => other.modules.has(id)).length;
      if (sharing >= sharedByMost) give([id], 'base');
      else if (sharing > 1 || isUsedLater(id, modules)) give([id], 'shared');
    }
  }
  for (const { root, modules } of elements) give(modules, definition.exec(root)?.[1] ?? '');
  // What several kinds of polls share lies in the file of the poll, so that each kind has one file.
  const kinds = needs((id) => kindOfPoll.test(id));
  for (const { modules } of kinds) {
    give(
      [...modules].filter(
        (id) => !ofOneKind.test(id) && kinds.filter((other) => other.modules.has(id)).length > 1,
      ),
      'participation-poll',
    );
  }
  for (const { modules } of needs((id) => afterFirstRender.test(id))) give(modules, 'base');
  const terms = needs((id) => otherTerms.test(id)).map(({ root, modules }) => ({
    language: otherTerms.exec(root)?.[1] ?? '',
    modules: [...modules],
  }));
  for (const { language, modules } of terms) {
    for (const id of modules) {
      const isOwn = terms.every((other) => other.language === language || !other.modules.includes(id));
      give([id], isOwn ? `terms-${language}` : 'base');
    }
  }
  // A file that every element fetches imports none that only some of them fetch. A set that grows while it is
  // walked gives the new members as well.
  const inBase = new Set([...names.keys()].filter((id) => names.get(id) === 'base'));
  for (const id of inBase) {
    for (const passedOn of infoOf(id)?.importedIds ?? []) {
      if (!ofElements.has(passedOn) || isEarly(names.get(passedOn))) continue;
      names.set(passedOn, 'base');
      inBase.add(passedOn);
    }
  }
  return names;
}

const isEarly = (/** @type {string | undefined} */ name) => name === 'start' || name === 'template';

/** Returns the class of an element: the module that its definition is named after. */
const classOf = (/** @type {Set<string>} */ element) =>
  [...element].find((id) => definition.test(id))?.replace('.define.ts', '.ts') ?? '';

/** Returns the option `manualChunks` of Rollup. */
export function filesOfModules() {
  /** @type {Map<string, string> | undefined} */
  let names;
  return (
    /** @type {string} */ id,
    /** @type {{ getModuleIds: () => Iterable<string>, getModuleInfo: GetModuleInfo }} */ graph,
  ) => {
    names ??= namesOfFiles(graph.getModuleIds(), graph.getModuleInfo);
    return names.get(id);
  };
}

const placeholder = '__PLEIN_PAGE_FILES__';

/**
 * Puts the hashed names of the files of each element into the first script.
 * @returns {import('rollup').Plugin}
 */
export function knowFiles() {
  return {
    name: 'plein-know-files',
    transform: (_code, id) =>
      /\/embed\/src\/loading\/page-files\.ts$/.test(id)
        ? { code: `export const pageFiles = ${placeholder};`, map: null }
        : undefined,
    renderChunk(code, chunk, _options, { chunks }) {
      if (!chunk.isEntry || !code.includes(placeholder)) return null;
      return { code: code.replace(placeholder, () => JSON.stringify(filesOf(chunks))), map: null };
    },
  };
}

/**
 * Lists the files that a page fetches, by the element, language and kind of poll that needs them.
 * @returns {import('../../../packages/embed/src/loading/page-files.js').PageFiles}
 */
export function filesOf(/** @type {Readonly<Record<string, import('rollup').RenderedChunk>>} */ chunks) {
  const closure = (/** @type {string} */ file, /** @type {Set<string>} */ found = new Set()) => {
    if (found.has(file)) return found;
    found.add(file);
    for (const next of chunks[file]?.imports ?? []) closure(next, found);
    return found;
  };
  /** @type {Record<string, string[]>} */
  const elements = {};
  /** @type {Record<string, string[]>} */
  const terms = {};
  /** @type {Record<string, string[]>} */
  const kinds = {};
  for (const chunk of Object.values(chunks)) {
    const files = () => [...closure(chunk.fileName)];
    const [, language] = /^terms-(\w+)$/.exec(chunk.name) ?? [];
    if (language) terms[language] = files();
    for (const id of chunk.moduleIds) {
      const [, kind] = kindOfPoll.exec(id) ?? [];
      if (kind) kinds[kind] = files();
    }
    if (chunk.moduleIds.some((id) => definition.test(id))) elements[`plein-${chunk.name}`] = files();
  }
  return { elements, terms, kinds };
}
