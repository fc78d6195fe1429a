import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { eventData } from './chat-stream.js';

function streamOf(
  text: string,
  sizes: readonly number[],
  cancel: () => void = () => undefined,
): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  let piece = 0;
  return new ReadableStream({
    cancel,
    pull(controller) {
      if (at >= bytes.length) {
        controller.close();
        return;
      }
      const size = sizes[piece++ % sizes.length] ?? 1;
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
}

async function read(text: string, sizes: readonly number[] = [1000]): Promise<string[]> {
  const found: string[] = [];
  for await (const data of eventData(streamOf(text, sizes))) found.push(data);
  return found;
}

const line = fc.string({ unit: 'grapheme' }).map((text) => `x${text.replace(/[\r\n]/g, ' ')}`);
const ending = fc.constantFrom('\n', '\r\n', '\r');

test('finds the same data wherever the network cuts the stream, whatever the line endings', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
      ending,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
      async (events, end, sizes) => {
        const text = events
          .map((lines) => `${lines.map((data) => `data: ${data}${end}`).join('')}${end}`)
          .join('');
        assert.deepEqual(
          await read(text, sizes),
          events.map((lines) => lines.join('\n')),
        );
      },
    ),
  );
});

test('passes over comments, names and ids', async () => {
  assert.deepEqual(await read(': hello\n\nevent: piece\nid: 7\ndata: {"a":1}\n\n'), ['{"a":1}']);
});

test('puts lines of one event together', async () => {
  assert.deepEqual(await read('data: one\ndata:two\n\n'), ['one\ntwo']);
});

test('reads a last event that no empty line follows', async () => {
  assert.deepEqual(await read('data: one\n\ndata: two'), ['one', 'two']);
});

test('ends the stream when the reader has heard enough', async () => {
  let ended = false;
  const stream = streamOf('data: one\n\ndata: two\n\n', [11], () => {
    ended = true;
  });
  for await (const data of eventData(stream)) {
    assert.equal(data, 'one');
    break;
  }
  assert.ok(ended);
});

test('keeps a line separator of Unicode, which ends no line of a stream', async () => {
  assert.deepEqual(await read('data: one\u2028two\u2029three\n\n'), ['one\u2028two\u2029three']);
});
