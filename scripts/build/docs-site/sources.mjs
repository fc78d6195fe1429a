import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run-program.mjs';

/** @typedef {'nl' | 'en'} Language */

/**
 * A page of the site.
 * @typedef {object} Source
 * @property {string} file the Markdown file, from the root of the repository
 * @property {string} address its address within the site
 * @property {Language} language
 * @property {string} group the group of the menu that it stands in
 */

/** Folders whose Markdown is for people who use Plein. The snapshots of the API are for anyone who changes it. */
const folders = ['docs', 'docs/nl', 'docs/elements', 'docs/vocabulary', 'docs/decisions'];

const groupOfFolder = /** @type {Readonly<Record<string, string>>} */ ({
  'docs/elements': 'The elements',
  'docs/vocabulary': 'The events',
  'docs/decisions': 'Decisions',
});

/** Guides by audience, in the order of the menu. A guide that no group names stands under "More". */
const groups = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  'Uw gemeente begint': ['docs/nl/uw-gemeente-in-tien-minuten.md'],
  'Uw werk met Plein': [
    'docs/nl/editors.md',
    'docs/nl/wordpress.md',
    'docs/nl/newsroom.md',
    'docs/nl/is-dit-geheim.md',
    'docs/nl/operators.md',
    'docs/nl/login-service.md',
    'docs/nl/case-systems.md',
    'docs/nl/deliveries.md',
  ],
  'For web editors': ['docs/editors.md', 'docs/wordpress.md', 'docs/languages.md', 'docs/accessibility.md'],
  'For the contact centre': [
    'docs/newsroom.md',
    'docs/is-this-secret.md',
    'docs/answers.md',
    'docs/reports.md',
    'docs/measurement.md',
  ],
  'For operators': [
    'docs/operators.md',
    'docs/gateway.md',
    'docs/case-systems.md',
    'docs/deliveries.md',
    'docs/scale.md',
    'docs/faults.md',
    'docs/attacks.md',
    'docs/import.md',
  ],
  'For designers': ['docs/designers.md', 'docs/tokens.md'],
  'For developers': [
    'docs/developers.md',
    'docs/frameworks.md',
    'docs/cms.md',
    'docs/benchmark.md',
    'packages/embed/README.md',
    'packages/react/README.md',
    'packages/measurement/README.md',
    'docs/architecture.md',
    'docs/where-it-goes.md',
  ],
});

/** Names of the groups, in the order of the menu. */
export const groupNames = [...Object.keys(groups), 'More', ...Object.values(groupOfFolder)];

/** Returns the address of a file: a README is the index of its folder, that of a package its own page. */
export function addressOf(/** @type {string} */ file) {
  const [, name] = /^packages\/([^/]+)\/README\.md$/.exec(file) ?? [];
  if (name) return `packages/${name}.html`;
  return file
    .replace(/^docs\//, '')
    .replace(/README\.md$/, 'index.html')
    .replace(/\.md$/, '.html');
}

function groupOf(/** @type {string} */ file) {
  const [named] = Object.entries(groups).find(([, files]) => files.includes(file)) ?? [];
  return named ?? groupOfFolder[path.posix.dirname(file)] ?? 'More';
}

/** Returns every page, in the order of the menu. @returns {Source[]} */
export function sources() {
  const found = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  const named = Object.values(groups).flat();
  return [...named, ...found.filter((file) => !named.includes(file))].map((file) => ({
    file,
    address: addressOf(file),
    language: file.startsWith('docs/nl/') ? 'nl' : 'en',
    group: groupOf(file),
  }));
}
