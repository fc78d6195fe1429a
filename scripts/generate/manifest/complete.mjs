import { headingLevels } from '../../../packages/components/src/parts/heading.ts';
import { channelCodes, perspectives } from '../../../packages/domain/src/vocabulary/codes.ts';
import { tokens as allTokens } from '../../../packages/tokens/src/generated/list.ts';

/**
 * @typedef {import('./published-elements.mjs').Element} Element
 * @typedef {import('./source-facts.mjs').Facts} Facts
 */

/** The types of attributes that are a list of values. @type {Record<string, readonly (string | number)[]>} */
const values = { ChannelCode: channelCodes, HeadingLevel: headingLevels, Perspective: perspectives };

/** What may be written in an attribute: the values themselves where its type is a list. */
function attributeType(/** @type {string} */ type) {
  return type
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== 'undefined')
    .flatMap((one) => (values[one] ? values[one].map((value) => `'${value}'`) : [one]))
    .join(' | ');
}

/** The public tokens that the styles of an element read. @returns {NonNullable<Element['cssProperties']>} */
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
 * Adds to an element what its sources say better than a comment: how its events travel, which values an
 * attribute takes, and which public tokens its styles read.
 */
export function complete(/** @type {Element} */ element, /** @type {Facts} */ facts) {
  for (const attribute of element.attributes ?? []) {
    if (attribute.type) attribute.type.text = attributeType(attribute.type.text);
  }
  for (const event of element.events ?? []) Object.assign(event, facts.events.get(event.name));
  const properties = cssProperties(facts);
  if (properties.length > 0) element.cssProperties = properties;
}
