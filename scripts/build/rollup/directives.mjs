/** A directive with which a module begins, such as `'use client';`. */
const directive = /^'use [\w ]+';/;

/**
 * Keeps the directive of an entry point, which frameworks that render on a server read. The bundler itself drops it,
 * because a file of several modules may not have it.
 * @returns {import('rollup').Plugin}
 */
export function keepDirectives() {
  /** @type {Map<string, string>} */
  const found = new Map();
  return {
    name: 'keep-directives',
    transform: {
      order: 'pre',
      handler(code, id) {
        const [text] = directive.exec(code) ?? [];
        if (text === undefined) return null;
        found.set(id, text);
        return { code: ' '.repeat(text.length) + code.slice(text.length), map: null };
      },
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const text = file.type === 'chunk' ? found.get(file.facadeModuleId ?? '') : undefined;
        if (file.type === 'chunk' && text !== undefined) file.code = `${text}\n${file.code}`;
      }
    },
  };
}
