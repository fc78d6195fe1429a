import { format, resolveConfig } from 'prettier';

/** @typedef {import('../manifest/published-elements.mjs').Element} Element */

const sentence = (/** @type {string} */ text) => text.replaceAll(/\s+/g, ' ').trim();
const folder = (/** @type {Element} */ { tagName }) => tagName.replace(/^plein-/, '');

function attributesOf(/** @type {Element} */ { name, attributes = [], description = '' }) {
  const lines = attributes.map(
    (attribute) => `/** ${sentence(attribute.description ?? '')} */
  '${attribute.name}'?: Written<${name}['${attribute.fieldName}']>;`,
  );
  return `/** Attributes of: ${sentence(description)} */
export interface ${name}Attributes {
  ${lines.join('\n')}
}`;
}

function eventsOf(/** @type {Element} */ { name, events = [] }) {
  const lines = events.map(
    (event) => `/** ${sentence(event.description ?? '')} */
  '${event.name}': GlobalEventHandlersEventMap['${event.name}'];`,
  );
  return `/** Events of \`${name}\`, by name. */
export interface ${name}Events {
  ${lines.join('\n')}
}`;
}

/**
 * Writes the declarations of the attributes, properties and events of each tag. Those of JSX, Vue and Svelte
 * are based on them. They go into the folder of the package's other declarations.
 * @param {Element[]} elements
 */
export async function attributeTypes(elements) {
  const map = (/** @type {string} */ kind) =>
    elements.map(({ tagName, name }) => `'${tagName}': ${name}${kind};`).join('\n');
  const text = `// Made by \`npm run manifest\` from the manifest of the elements.
${elements
  .map(
    (element) => `import type {} from './${folder(element)}/${folder(element)}.define.js';
import type { ${element.name} } from './${folder(element)}/${folder(element)}.js';`,
  )
  .join('\n')}

/** What may be written in an attribute of a property: the number 2 is the text \`2\` too. */
export type Written<Value> = Value | (Value extends number ? \`\${Value}\` : never) | undefined;

${elements.map((element) => `${attributesOf(element)}\n\n${eventsOf(element)}`).join('\n\n')}

/** The attributes of each tag. */
export interface PleinAttributes {
  ${map('Attributes')}
}

/** The events of each tag. */
export interface PleinEvents {
  ${map('Events')}
}
`;
  const options = await resolveConfig(new URL('../../../package.json', import.meta.url).pathname);
  return format(text, { ...options, parser: 'typescript' });
}
