import { readdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { eventExample } from '../../../packages/domain/src/vocabulary/examples/index.ts';
import { eventSchemaName, eventType } from '../../../packages/domain/src/vocabulary/index.ts';
import { eventLabel } from '../../../packages/domain/src/vocabulary/labels.ts';
import { eventDetailSchemas } from '../../../packages/domain/src/vocabulary/schema.ts';
import { senders } from '../../../packages/domain/src/vocabulary/senders/index.ts';
import { root } from '../../build/run-program.mjs';
import { codeLists, channelsTable } from './code-lists.mjs';
import { fieldsOf } from './schema-words.mjs';
import { code, table } from './tables.mjs';

/** @typedef {import('../../../packages/domain/src/vocabulary/index.ts').EventName} EventName */

const folder = 'docs/vocabulary';

/** @type {Readonly<Record<string, string>>} */
const senderWords = {
  newsroom: 'a member of staff, in the newsroom',
  system: 'a system of the municipality: telephony, queue, webcare or cases',
  'plein-measurement': 'the measurement client itself',
};

const senderOf = (/** @type {string} */ sender) => senderWords[sender] ?? code(`<${sender}>`);

const names = /** @type {EventName[]} */ (Object.keys(eventDetailSchemas));

/** Returns a table of the fields of a schema, with the values that they allow and their meaning. */
export function fieldsTable(/** @type {object} */ schema) {
  return table(
    ['field', 'what it holds', 'meaning'],
    fieldsOf(schema).map(({ name, words, isOptional, description }) => [
      `${code(name)}${isOptional ? ' (optional)' : ''}`,
      words,
      description,
    ]),
  );
}

function eventPage(/** @type {EventName} */ name) {
  const schema = eventDetailSchemas[name];
  const hasFields = Object.keys(schema.properties).length > 0;
  return `# ${code(name)}

${schema.description} In Dutch: _${eventLabel(name, 'nl')}_.

- **Sent by** ${senders[name].map(senderOf).join('; ')}.
- **Type** ${code(eventType(name))}
- **JSON Schema of its data** ${code(`/v1/schemas/${eventSchemaName(name)}`)} on the gateway, closed: another field is refused.

## What it says

${hasFields ? fieldsTable(schema) : 'Nothing more than [what every event carries](../measurement.md#what-every-event-carries).'}

${hasFields ? 'And [what every event carries](../measurement.md#what-every-event-carries).' : ''}

## Example

\`\`\`json
${JSON.stringify(eventExample(name), undefined, 2)}
\`\`\`

[All events](README.md)
`;
}

function indexPage() {
  return `# The vocabulary

One vocabulary for every way in which a resident and the municipality meet: the website, the counter, the telephone, the letter. Each event is a CloudEvent (1.0, in the Dutch government profile) with closed data. [Measurement and privacy](../measurement.md) says what is never in it. This page and those of the events are made from the schemas.

## Events

${table(
  ['event', 'when', 'in Dutch'],
  names.map((name) => [
    `[${code(name)}](${name}.md)`,
    eventDetailSchemas[name].description ?? '',
    eventLabel(name, 'nl'),
  ]),
)}

## Channels

Who answers on a channel; who sends its events, of which a system needs a key; and the names by which others know it: \`kanaal\` of a klantcontact in the Klantinteracties API, and the answer to question dv12 of the Burgerpeiling.

${channelsTable()}

${codeLists()}
`;
}

/**
 * Makes the pages of the vocabulary: one for each event, and an overview.
 * @returns {Promise<Map<string, string>>} text by path
 */
export async function vocabularyPages() {
  const texts = /** @type {[name: string, text: string][]} */ ([
    ['README', indexPage()],
    ...names.map((name) => [name, eventPage(name)]),
  ]);
  /** @type {Map<string, string>} */
  const pages = new Map();
  for (const [name, text = ''] of texts) {
    const page = path.join(folder, `${name}.md`);
    const options = await resolveConfig(path.join(root, page));
    pages.set(page, await format(text, { ...options, parser: 'markdown' }));
  }
  return pages;
}

/** Returns the current pages of the vocabulary. */
export function writtenVocabularyPages() {
  const place = path.join(root, folder);
  return existsSync(place) ? readdirSync(place).map((name) => path.join(folder, name)) : [];
}
