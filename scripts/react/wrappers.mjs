import { format, resolveConfig } from 'prettier';

const typeHomes = { MeasureDetail: '@plein/domain/vocabulary.js', CallbackSlot: '@plein/domain/contact.js' };
const namedTypes = (text) => [...text.matchAll(/\b[A-Z]\w+/g)].map(([name]) => name).filter((name) => name !== 'CustomEvent');

const reactName = (event) =>
  `on${event
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;

/** The source of the React wrappers for the elements of a manifest. */
export async function reactWrappers(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((one, other) => one.tagName.localeCompare(other.tagName));
  const text = `// Made by \`npm run react\` from the manifest of the elements.
${imports(elements)}
${elements.map(wrapper).join('\n')}`;
  const options = await resolveConfig(new URL('../../package.json', import.meta.url).pathname);
  return format(text, { ...options, parser: 'typescript' });
}

const module = ({ tagName }) => `@plein/components/${tagName.replace(/^plein-/, '')}/class.js`;
const types = ({ events = [] }) => new Set(events.flatMap(({ type }) => namedTypes(type?.text ?? '')));

function imports(elements) {
  const own = elements.map((element) => {
    const named = [...types(element)].filter((name) => !typeHomes[name]).map((name) => `type ${name}`);
    return `import { ${[`${element.name} as ${element.name}Element`, ...named].join(', ')} } from '${module(element)}';`;
  });
  const used = new Set(elements.flatMap((element) => [...types(element)]));
  const domain = Object.entries(typeHomes)
    .filter(([name]) => used.has(name))
    .map(([name, home]) => `import type { ${name} } from '${home}';`);
  const hasEvents = elements.some(({ events = [] }) => events.length > 0);
  return [
    `import { createComponent${hasEvents ? ', type EventName' : ''} } from '@lit/react';`,
    `import * as React from 'react';`,
    ...own,
    ...domain,
  ].join('\n');
}

function wrapper({ tagName, name, summary, description = '', events = [] }) {
  const lines = events.map(
    ({ name: event, type }) => `${reactName(event)}: '${event}' as EventName<${type?.text ?? 'Event'}>,`,
  );
  return `
/** ${(summary ?? description).split('\n').map((line) => line.trim()).join(' ').trim()} */
export const ${name} = createComponent({
  react: React,
  tagName: '${tagName}',
  elementClass: ${name}Element,
  ${lines.length > 0 ? `events: { ${lines.join('\n')} },` : ''}
});
`;
}
