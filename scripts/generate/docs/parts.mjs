import { channelCodes } from '../../../packages/domain/src/vocabulary/codes.ts';
import { eventLabel } from '../../../packages/domain/src/vocabulary/labels.ts';
import {
  falsePositives,
  perThousand,
  together,
} from '../../../packages/domain/src/privacy/rates.fixtures.ts';
import { eventContextSchema, eventDetailSchemas } from '../../../packages/domain/src/vocabulary/schema.ts';
import { tasks } from '../../../packages/demo/src/content/tasks.ts';
import { languages } from '../../../packages/components/src/terms/languages.ts';
import { termsInDutch } from '../../../packages/components/src/terms/all-terms.ts';
import { isElement } from '../manifest/published-elements.mjs';
import { channelsTable, humanChannelNames } from './code-lists.mjs';
import { code, codes, table } from './tables.mjs';
import { fieldsTable } from './vocabulary-pages.mjs';

/**
 * @typedef {import('custom-elements-manifest').Package} Manifest
 * @typedef {import('../manifest/published-elements.mjs').Element} Element
 */

function tasksTable() {
  return table(
    ['page', 'name in the Uniforme Productnamenlijst', 'what to write as `task`'],
    tasks.map(({ name, upl, uri }) => [name['nl'] ?? '', upl, code(uri)]),
  );
}

function vocabularyTable() {
  return table(
    ['event', 'when', 'says'],
    Object.entries(eventDetailSchemas).map(([name, schema]) => [
      `[${code(name)}](vocabulary/${name}.md)`,
      eventLabel(name, 'en'),
      codes(Object.keys(schema.properties)) || 'nothing more',
    ]),
  );
}

/**
 * Returns a table with how often the removal of personal data removes harmless text. `npm run check:privacy`
 * prints more.
 */
function falsePositivesTable() {
  const rates = falsePositives();
  return table(
    ['harmless', 'texts', 'touched, per 1,000'],
    [...rates, { name: '**all**', ...together(rates) }].map((rate) => [
      rate.name,
      String(rate.texts),
      perThousand(rate).toFixed(1),
    ]),
  );
}

function humanChannels() {
  return `**A person** answers on: ${humanChannelNames()}. Other channels are digital, the chat too: it is a machine until somebody takes over.`;
}

function languagesTable() {
  const count = String(termsInDutch().length);
  return table(
    ['language', 'code', 'runs', 'speaks to a resident with', 'terms', 'state'],
    Object.entries(languages).map(([language, { name, english, direction, address, review }]) => [
      name === english ? name : `${name} (${english})`,
      code(language),
      direction === 'rtl' ? 'from right to left' : 'from left to right',
      address,
      count,
      review,
    ]),
  );
}

function publicEventsTable(/** @type {Element[]} */ elements) {
  const rows = elements.flatMap(({ tagName, events = [] }) =>
    events
      .filter(({ name }) => name !== 'plein-measure')
      .map(({ name, type, description = '' }) => [
        code(name),
        code(`<${tagName}>`),
        code((type?.text ?? '').replace(/^CustomEvent<(.*)>$/, '$1')),
        description,
      ]),
  );
  return table(['event', 'of', '`detail`', 'when'], rows);
}

/** Returns a type as a table shows it. A long list of values is named and not repeated. */
const shownType = (/** @type {string} */ text) =>
  text === channelCodes.map((one) => `'${one}'`).join(' | ') ? 'a code of a channel' : code(text);

function elementTables(
  /** @type {Element} */ { attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] },
) {
  return [
    table(
      ['attribute', 'value', 'meaning'],
      attributes.map(({ name, type, description = '' }) => [
        code(name),
        shownType(type?.text ?? 'string'),
        description,
      ]),
    ),
    events.length > 0 &&
      table(
        ['event', 'when'],
        events.map(({ name, description = '' }) => [code(name), description]),
      ),
    cssParts.length > 0 &&
      table(
        ['part', 'what it is'],
        cssParts.map(({ name, description = '' }) => [code(`::part(${name})`), description]),
      ),
    ...slots.map(({ description = '' }) => `**Between the tags:** ${description}`),
    cssProperties.length > 0 &&
      `**Tokens that it reads** ([what they are for](../tokens.md)): ${codes(cssProperties.map(({ name }) => name))}.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * Returns the generated parts of the docs, by the name that a page uses.
 * @param {Manifest} manifest
 * @returns {Map<string, string>}
 */
export function madeParts(manifest) {
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(isElement);
  return new Map([
    ['tasks', tasksTable()],
    ['vocabulary', vocabularyTable()],
    ['context', fieldsTable(eventContextSchema)],
    ['channels', channelsTable()],
    ['human-channels', humanChannels()],
    ['false-positives', falsePositivesTable()],
    ['languages', languagesTable()],
    ['public-events', publicEventsTable(elements)],
    ...elements.map(
      (element) => /** @type {[string, string]} */ ([`element ${element.tagName}`, elementTables(element)]),
    ),
  ]);
}
