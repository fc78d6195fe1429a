import { eventNameOf, type EventName } from '@plein/domain/vocabulary.js';
import { eventExample } from '@plein/domain/vocabulary/examples.js';
import { eventDataSchema, eventDetailSchemas } from '@plein/domain/vocabulary/schema.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldName, fieldValue } from './fields.js';
import { sentenceFor } from './sentences.js';

const names = Object.keys(eventDetailSchemas) as EventName[];
const languages = ['nl', 'en'] as const;

test('every event is told in a sentence of its own, in Dutch and in English', () => {
  for (const language of languages) {
    const sentences = names.map((name) => sentenceFor(eventExample(name), language));
    assert.equal(new Set(sentences).size, names.length, language);
    for (const sentence of sentences) {
      assert.match(sentence, /^[A-Z].*\.$/);
      for (const part of sentence.split(/[.:] /)) assert.ok(part.split(' ').length <= 15, part);
    }
  }
  assert.equal(sentenceFor(eventExample('contact.channel-chosen'), 'nl'), 'U koos: telefoon.');
  assert.equal(sentenceFor(eventExample('contact.channel-chosen'), 'en'), 'You chose: phone.');
});

test('an event outside the vocabulary names the element that said it', () => {
  const event = { ...eventExample('chat.started'), type: 'nl.klantcontact.chat.exploded.v1' as never };
  assert.equal(eventNameOf(event.type), 'chat.exploded');
  assert.match(sentenceFor(event, 'nl'), /zei iets wat wij niet kennen\.$/);
});

test('every field of the vocabulary has a name in plain words', () => {
  const fields = new Set(names.flatMap((name) => Object.keys(eventDataSchema(name).properties)));
  for (const field of fields) {
    assert.ok(fieldName(field, 'nl') !== field || field === 'score', field);
    assert.ok(fieldName(field, 'en').length > 0, field);
  }
  assert.equal(fieldName('constructor', 'nl'), 'constructor');
});

test('codes, moments and answers are read as words', () => {
  assert.equal(fieldValue('options', ['phone', 'counter'], 'nl'), 'telefoon, balie');
  assert.equal(fieldValue('open', true, 'nl'), 'ja');
  assert.equal(fieldValue('open', false, 'en'), 'no');
  assert.equal(fieldValue('turns', 3, 'en'), '3');
  assert.equal(fieldValue('device', 'phone', 'nl'), 'smal, als een telefoon');
  assert.match(fieldValue('occurredAt', '2026-11-23T09:00:00.000Z', 'nl'), /23 november 2026/);
});
