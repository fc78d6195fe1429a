import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { jsonWriter } from '@plein/measurement/request.js';
import { writeListsAsTheyAre } from './old-lists.js';

const usual = jsonWriter.text;
beforeEach(() => {
  Object.defineProperty(Array.prototype, 'toJSON', {
    value: () => '[old]',
    configurable: true,
    enumerable: true,
  });
  writeListsAsTheyAre();
});
afterEach(() => {
  Reflect.deleteProperty(Array.prototype, 'toJSON');
  jsonWriter.text = usual;
});

test('lists are written as they are, whatever a library added to them', () => {
  const value = { choices: ['bomen', 'banken'], inner: [{ list: [[1], []] }], none: undefined };
  assert.equal(usual({ list: [1] }), '{"list":"[old]"}');
  assert.equal(jsonWriter.text(value), '{"choices":["bomen","banken"],"inner":[{"list":[[1],[]]}]}');
  assert.equal(jsonWriter.text(['a', 1, null, true]), '["a",1,null,true]');
  assert.equal(jsonWriter.text({ at: new Date(0) }), '{"at":"1970-01-01T00:00:00.000Z"}');
});

test('only the given fields are written, at every depth', () => {
  const value = { a: 1, b: 2, list: [{ a: 3, b: 4 }, 'x'] };
  assert.equal(jsonWriter.text(value, ['a', 'list']), '{"a":1,"list":[{"a":3},"x"]}');
});

test('any JSON is read back the same', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      assert.deepEqual(JSON.parse(jsonWriter.text(JSON.parse(text))), JSON.parse(text));
    }),
  );
});

test('a page without such a library gets what it always got', () => {
  Reflect.deleteProperty(Array.prototype, 'toJSON');
  fc.assert(
    fc.property(fc.json(), fc.option(fc.array(fc.string()), { nil: undefined }), (text, fields) => {
      assert.equal(jsonWriter.text(JSON.parse(text), fields), usual(JSON.parse(text), fields));
    }),
  );
});

test('a library that comes later than the elements changes nothing', () => {
  Reflect.deleteProperty(Array.prototype, 'toJSON');
  jsonWriter.text = usual;
  writeListsAsTheyAre();
  Object.defineProperty(Array.prototype, 'toJSON', { value: () => '[old]', configurable: true });
  assert.equal(jsonWriter.text({ list: [1] }), '{"list":[1]}');
});
