import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { zaakDocumentSchema } from '@plein/domain/cases/schema.js';
import { knowledgeItemSchema } from '@plein/domain/chat/schema.js';
import { pollSchema } from '@plein/domain/polls/schema.js';
import { profileSchema } from '@plein/domain/profile/schema.js';
import { isSingleLine } from '@plein/domain/text.js';
import { FormatRegistry, type TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { cases, knowledge, polls, profile } from './index.js';

const formats: Record<string, (value: string) => boolean> = {
  uri: (value) => URL.canParse(value),
  'single-line': isSingleLine,
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
  'date-time': (value) => value.includes('T') && !Number.isNaN(Date.parse(value)),
};
for (const [name, check] of Object.entries(formats)) {
  if (!FormatRegistry.Has(name)) FormatRegistry.Set(name, check);
}

function assertValid(schema: TSchema, value: unknown): void {
  assert.deepEqual(
    [...Value.Errors(schema, value)].map((error) => `${error.path}: ${error.message}`),
    [],
  );
}

const now = new Date('2026-11-21T20:00:00Z');
const specs = resolve(process.env['PLEIN_SPECS'] ?? '../shared/data');
const uplFile = resolve(specs, 'upl/UPL-actueel-2023-10.csv');

describe('the content of Gemeente Zilverbeek', () => {
  it('has a profile that fits its schema', () => {
    assertValid(profileSchema, profile);
  });

  it('names only channels and departments that exist', () => {
    const channels = new Set(profile.channels.map((channel) => channel.id));
    const departments = new Set(profile.departments.map((department) => department.code));
    for (const task of profile.tasks) {
      assert.deepEqual(
        task.channels.filter((id) => !channels.has(id)),
        [],
        task.upl,
      );
      assert.ok(task.department !== undefined && departments.has(task.department), task.upl);
    }
    assert.ok(profile.tasks.length >= 14);
  });

  it('has polls that fit their schema and are open, whatever the day', () => {
    for (const day of ['2026-01-31T23:30:00Z', '2026-11-21T20:00:00Z', '2028-02-29T12:00:00Z']) {
      for (const poll of polls(new Date(day))) {
        assertValid(pollSchema, poll);
        assert.ok(poll.opensAt < day && day < poll.closesAt, `${poll.id} on ${day}`);
      }
    }
  });

  it('has cases that fit their schema, with dates counted from today', () => {
    const documents = cases(now);
    assert.ok(documents.length >= 4);
    for (const { document } of documents) {
      assertValid(zaakDocumentSchema, document);
      assert.ok(document.statussen.length <= document.statustypen.length);
      assert.ok(document.zaak.startdatum < '2026-11-21');
    }
    const references = documents.map(({ document }) => document.zaak.identificatie);
    assert.equal(new Set(references).size, references.length);
    assert.ok(documents.some(({ document }) => document.taken.length > 0));
    assert.ok(documents.some(({ document }) => document.zaak.verlenging));
    assert.ok(documents.some(({ document }) => document.zaak.opschorting?.indicatie));
    assert.ok(documents.some(({ document }) => document.resultaat && document.zaak.einddatum));
  });

  it('has thirty or more questions in both languages, each known once', () => {
    assert.ok(knowledge.length >= 30);
    assert.equal(new Set(knowledge.map((item) => item.id)).size, knowledge.length);
    for (const item of knowledge) {
      assertValid(knowledgeItemSchema, item);
      assert.deepEqual(Object.keys(item.answer), ['nl', 'en']);
    }
  });

  it(
    'takes every task name and URI from the official UPL',
    { skip: !existsSync(uplFile) && `no ${uplFile}` },
    () => {
      const rows = readFileSync(uplFile, 'utf8').split('\n');
      const official = new Set(rows.map((row) => row.split(',').slice(0, 2).join(',')));
      const uris = new Set(rows.map((row) => row.split(',')[1]));
      for (const task of profile.tasks) assert.ok(official.has(`${task.upl},${task.uri}`), task.upl);
      for (const item of knowledge) if (item.task) assert.ok(uris.has(item.task), item.id);
    },
  );
});
