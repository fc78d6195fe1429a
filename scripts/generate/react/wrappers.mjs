import { format, resolveConfig } from 'prettier';
import { isElement } from '../manifest/published-elements.mjs';

/**
 * @typedef {import('custom-elements-manifest').Package} Manifest
 * @typedef {import('../manifest/published-elements.mjs').Element} Element
 */

/** Modules of event types that come from the domain. Other types are in the folder of their element. */
const domainTypes = /** @type {Record<string, string>} */ ({
  MeasureDetail: '@plein/domain/vocabulary.js',
  AppointmentMoment: '@plein/domain/appointments.js',
  CallbackSlot: '@plein/domain/contact.js',
});

const capital = (/** @type {string} */ word) => word.charAt(0).toUpperCase() + word.slice(1);
const folder = (/** @type {Element} */ { tagName }) => tagName.replace(/^plein-/, '');
const handler = (/** @type {string} */ event) => `on${event.split('-').map(capital).join('')}`;
const eventType = (/** @type {{ type?: { text: string } }} */ { type }) => type?.text ?? 'Event';
const sentence = (/** @type {string} */ text) => text.replaceAll(/\s+/g, ' ').trim();

/** Returns the named types in the events of an element. */
function typesOf(/** @type {Element} */ { events = [] }) {
  const names = events.flatMap((event) => eventType(event).match(/\b[A-Z]\w+/g) ?? []);
  return [...new Set(names)].filter((name) => !['CustomEvent', 'Event'].includes(name)).sort();
}

function imports(/** @type {Element} */ element) {
  const types = typesOf(element);
  const own = types.filter((name) => !domainTypes[name]).map((name) => `, type ${name}`);
  return [
    `import { createComponent${element.events?.length ? ', type EventName' : ''} } from '@lit/react';`,
    `import * as React from 'react';`,
    `import '@plein/components/${folder(element)}.js';`,
    `import { ${element.name} as Element${own.join('')} } from '@plein/components/${folder(element)}/class.js';`,
    ...types
      .filter((name) => domainTypes[name])
      .map((name) => `import type { ${name} } from '${domainTypes[name]}';`),
  ].join('\n');
}

function wrapper(/** @type {Element} */ element) {
  const { tagName, name, description = '', events = [] } = element;
  const types = typesOf(element);
  const lines = events.map(
    (event) => `${handler(event.name)}: '${event.name}' as EventName<${eventType(event)}>,`,
  );
  return `'use client';
// Made by \`npm run react\` from the manifest of the elements.
${imports(element)}

${types.length > 0 ? `export type { ${types.join(', ')} };\n` : ''}
/** ${sentence(description)} */
export const ${name} = createComponent({
  react: React,
  tagName: '${tagName}',
  elementClass: Element,
  ${lines.length > 0 ? `events: { ${lines.join('\n')} },` : ''}
});
`;
}

/**
 * Returns the sources of the React wrappers: an index, and a module for each element that also defines its
 * tag.
 * @param {Manifest} manifest
 * @returns {Promise<[name: string, text: string][]>}
 */
export async function reactWrappers(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(isElement)
    .sort((one, other) => one.tagName.localeCompare(other.tagName));
  const options = await resolveConfig(new URL('../../../package.json', import.meta.url).pathname);
  const index = `// Made by \`npm run react\` from the manifest of the elements.
${elements.map((element) => `export * from './${folder(element)}.js';`).join('\n')}
`;
  /** @type {[string, string][]} */
  const files = [
    ...elements.map(
      (element) => /** @type {[string, string]} */ ([`${folder(element)}.ts`, wrapper(element)]),
    ),
    ['index.ts', index],
  ];
  return Promise.all(
    files.map(
      async ([name, text]) =>
        /** @type {[string, string]} */ ([name, await format(text, { ...options, parser: 'typescript' })]),
    ),
  );
}
