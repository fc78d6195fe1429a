import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';

/**
 * @typedef {import('custom-elements-manifest').Package} Manifest
 * @typedef {import('custom-elements-manifest').CustomElementDeclaration & { tagName: string }} Element
 */

/** Returns whether a declaration is an element with a tag. @returns {declaration is Element} */
export function isElement(/** @type {import('custom-elements-manifest').Declaration} */ declaration) {
  return 'customElement' in declaration && 'tagName' in declaration;
}

/** Returns the published script of each source that the package exports. */
function publishedScripts() {
  const file = path.join(root, 'packages/components/package.json');
  /** @type {Record<string, string | { source?: string, default?: string }>} */
  const exports = JSON.parse(readFileSync(file, 'utf8')).exports;
  /** @type {Map<string, string>} */
  const scripts = new Map();
  for (const target of Object.values(exports)) {
    if (typeof target === 'string' || !target.source || !target.default) continue;
    scripts.set(target.source.replace('./', ''), target.default.replace('./', ''));
  }
  return scripts;
}

/** Returns whether users of the element have no use for a member. */
const isInternal = (/** @type {{ name: string, privacy?: string }} */ member) =>
  member.name.startsWith('#') || member.privacy === 'private' || member.privacy === 'protected';

/** Removes from an element what its users cannot see, and all references to modules that do not ship. */
function trim(/** @type {Element} */ element) {
  element.members = element.members?.filter((member) => !isInternal(member)) ?? [];
  for (const part of [
    element,
    ...element.members,
    ...(element.attributes ?? []),
    ...(element.events ?? []),
  ]) {
    if ('inheritedFrom' in part) delete part.inheritedFrom;
  }
  // An event that is dispatched under a computed name appears under the name of the variable.
  element.events = element.events?.filter(({ name }) => name.startsWith('plein-')) ?? [];
  delete element.superclass;
  delete element.mixins;
}

/**
 * Makes a plugin for the analyzer. It keeps the elements that the package publishes, under the names of the
 * published scripts, and records which script defines which tag.
 */
export function publishedElements() {
  return {
    name: 'plein-published-elements',
    packageLinkPhase(
      /** @type {{ customElementsManifest: Manifest }} */ { customElementsManifest: manifest },
    ) {
      const scripts = publishedScripts();
      /** @type {Manifest['modules']} */
      const modules = [];
      for (const module of manifest.modules) {
        const script = scripts.get(module.path);
        const elements = (module.declarations ?? []).filter(isElement);
        const definition = scripts.get(module.path.replace(/\.ts$/, '.define.ts'));
        if (!script || !definition || elements.length === 0) continue;
        elements.forEach(trim);
        const names = elements.map(({ name }) => name);
        modules.push({
          kind: 'javascript-module',
          path: script,
          declarations: elements,
          exports: (module.exports ?? [])
            .filter(({ name }) => names.includes(name))
            .map((each) => ({ ...each, declaration: { ...each.declaration, module: script } })),
        });
        modules.push({
          kind: 'javascript-module',
          path: definition,
          declarations: [],
          exports: elements.map(({ name, tagName }) => ({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name, module: script },
          })),
        });
      }
      manifest.modules = modules;
    },
  };
}
