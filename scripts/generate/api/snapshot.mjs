import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isElement } from '../manifest/published-elements.mjs';
import { root } from '../../build/run-program.mjs';
import { exportedNames } from './declarations.mjs';

/** @typedef {import('../manifest/published-elements.mjs').Element} Element */

const nameOf = (/** @type {string} */ name) => name.replace('@plein/', '');

/** Returns the files with the public API of a package: the current one, and that of its last release. */
export const snapshotFiles = (/** @type {string} */ name) => ({
  now: path.join(root, 'docs/api', `${nameOf(name)}.api.md`),
  released: path.join(root, 'docs/api/released', `${nameOf(name)}.api.md`),
});

/** Describes a tag as authors of HTML and CSS see it: one line for each public name. */
function tag(/** @type {Element} */ element) {
  const { tagName, attributes = [], events = [], slots = [], cssParts = [] } = element;
  const { cssStates = [], cssProperties = [], members = [] } = element;
  const manner = (/** @type {object} */ event) =>
    Object.entries(event)
      .filter(([name, value]) => ['bubbles', 'composed', 'cancelable'].includes(name) && value === true)
      .map(([name]) => name)
      .join(', ');
  const lines = [
    ...attributes.map(({ name, type }) => `attribute ${name}: ${type?.text ?? 'string'}`),
    ...members.flatMap((member) =>
      member.kind === 'field' ? [`property ${member.name}: ${member.type?.text}`] : [`method ${member.name}`],
    ),
    ...events.map((event) => `event ${event.name}: ${event.type.text}, ${manner(event)}`),
    ...slots.map(({ name }) => `slot ${name || '(unnamed)'}`),
    ...cssParts.map(({ name }) => `part ${name}`),
    ...cssStates.map(({ name }) => `state ${name}`),
    ...cssProperties.map(({ name }) => `token ${name}`),
  ];
  return `## <${tagName}>\n\n\`\`\`\n${lines.sort().join('\n')}\n\`\`\``;
}

/** Returns the tags in the manifest of a package. @returns {Element[]} */
function elementsOf(/** @type {string} */ folder) {
  const file = path.join(folder, 'custom-elements.json');
  if (!existsSync(file)) return [];
  /** @type {import('custom-elements-manifest').Package} */
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  return manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(isElement);
}

/**
 * Writes the public API of a package as one text: the import paths, their exports, and the tags.
 * @param {import('../../check/packages/published.mjs').Published} published
 */
export async function apiSnapshot({ name, folder, manifest }) {
  const paths = Object.keys(manifest.exports ?? {}).filter((key) => key !== './package.json');
  const modules = exportedNames(folder).map(({ specifier, names }) => {
    const declarations = [...names]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([, text]) => text);
    return `## ${specifier}\n\n\`\`\`ts\n${declarations.join('\n') || '// Types of others, added to.'}\n\`\`\``;
  });
  const text = `# Public API of ${name}

Made by \`npm run api\`. A change here is a change for who uses the package: add a changeset with it.

Paths: ${paths.map((one) => `\`${one}\``).join(', ')}.

${[...elementsOf(folder).map(tag), ...modules].join('\n\n')}
`;
  const options = await resolveConfig(path.join(root, 'package.json'));
  return format(text, { ...options, parser: 'markdown' });
}
