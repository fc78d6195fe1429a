import { headingLevels } from '../../../packages/components/src/parts/heading.ts';
import { channelCodes, perspectives } from '../../../packages/domain/src/vocabulary/codes.ts';
import { tokens as allTokens } from '../../../packages/tokens/src/generated/list.ts';

/**
 * @typedef {import('./published-elements.mjs').Element} Element
 * @typedef {import('./source-facts.mjs').Facts} Facts
 */

/** Values of attribute types that are lists. @type {Record<string, readonly (string | number)[]>} */
const values = { ChannelCode: channelCodes, HeadingLevel: headingLevels, Perspective: perspectives };

/** Returns the type of an attribute. It spells out the values of a list. */
function attributeType(/** @type {string} */ type) {
  return type
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== 'undefined')
    .flatMap((one) => (values[one] ? values[one].map((value) => `'${value}'`) : [one]))
    .join(' | ');
}

/**
 * Returns the public tokens that the styles of an element read.
 * @returns {NonNullable<Element['cssProperties']>}
 */
function cssProperties(/** @type {Facts} */ { tokens }) {
  return allTokens
    .filter((token) => tokens.has(token.private ?? `--plein-${token.name}`))
    .map((token) => ({
      name: `--plein-${token.name}`,
      description: token.description,
      default: token.value,
    }));
}

/**
 * Adds facts to an element that its sources state more reliably than a comment: how its events propagate, the
 * values of its attributes, and the public tokens that its styles read.
 */
export function complete(/** @type {Element} */ element, /** @type {Facts} */ facts) {
  for (const attribute of element.attributes ?? []) {
    if (attribute.type) attribute.type.text = attributeType(attribute.type.text);
  }
  for (const event of element.events ?? []) Object.assign(event, facts.events.get(event.name));
  const properties = cssProperties(facts);
  if (properties.length > 0) element.cssProperties = properties;
}
