import * as lists from '../../../packages/domain/src/vocabulary/codes.ts';
import { code, codes } from './tables.mjs';

/** @typedef {{ type?: string, const?: string, anyOf?: Schema[], items?: Schema, minimum?: number, maximum?: number, maxLength?: number, pattern?: string, format?: string, description?: string, properties?: Record<string, Schema>, required?: string[] }} Schema */

/** Lists that have their own table, so that a field only names them. */
const named = /** @type {[name: string, codes: readonly string[]][]} */ ([
  ['a code of a channel', lists.channelCodes],
  ['a role of the resident', lists.residentRoles],
  ['a role of the municipality', lists.municipalityRoles],
  ['a code of a cause', lists.causes],
]);

/** Describes the values that a field allows. @returns {string} */
export function wordsOf(/** @type {Schema} */ schema) {
  const literals = schema.anyOf?.map((each) => String(each.const));
  if (literals) {
    const [name] = named.find(([, list]) => list.join() === literals.join()) ?? [];
    return name ?? codes(literals);
  }
  if (schema.const !== undefined) return code(schema.const);
  if (schema.type === 'array' && schema.items) return `a list, of each ${wordsOf(schema.items)}`;
  if (schema.type === 'integer') return `whole number, ${schema.minimum} to ${schema.maximum}`;
  if (schema.type === 'boolean') return 'yes or no';
  if (schema.format === 'date-time') return 'date and time (ISO 8601)';
  if (schema.format === 'uri') return 'URI';
  return 'text';
}

/**
 * Returns the fields of an object.
 * @returns {{ name: string, words: string, isOptional: boolean, description: string }[]}
 */
export function fieldsOf(/** @type {object} */ schema) {
  const { properties = {}, required = [] } = /** @type {Schema} */ (schema);
  return Object.entries(properties).map(([name, field]) => ({
    name,
    words: wordsOf(field),
    isOptional: !required.includes(name),
    description: field.description ?? '',
  }));
}
