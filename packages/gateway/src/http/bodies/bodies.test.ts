import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bytesBesideBase64 } from './beside-base64.js';
import { readFormWithFiles } from './form-with-files.js';

const encoder = new TextEncoder();
const type = 'multipart/form-data; boundary=grens';
const mostText = 1_000;
const read = (text: string, contentType = type) =>
  readFormWithFiles(encoder.encode(text), contentType, mostText);
const part = (head: string, content: string) =>
  `--grens\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;

test('a form comes back as the platform wrote it', async () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/[\r\n]/.test(text));
  const fields = fc.array(fc.tuple(texts, fc.oneof(texts, fc.uint8Array({ maxLength: 200 }))), {
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(fields, async (given) => {
      const form = new FormData();
      for (const [name, value] of given) {
        form.append(
          name,
          typeof value === 'string' ? value : new File([Uint8Array.from(value)], `"${name}".pdf`),
        );
      }
      const sent = new Response(form);
      const result = readFormWithFiles(
        new Uint8Array(await sent.clone().arrayBuffer()),
        sent.headers.get('content-type') ?? '',
        1e6,
      );
      const expected = await sent.formData();
      assert.equal(result.status, 'ok');
      if (result.status === 'ok') assert.deepEqual(await shown(result.form), await shown(expected));
    }),
  );
});

async function shown(form: FormData): Promise<unknown[]> {
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === 'string'
        ? [name, value]
        : [name, value.name, Buffer.from(await value.arrayBuffer()).toString('hex')],
    ),
  );
}

test('what is no form is refused', () => {
  for (const [name, text, contentType] of [
    ['nothing', ''],
    ['no boundary', part('name="a"', 'b'), 'multipart/form-data'],
    ['another boundary', part('name="a"', 'b'), 'multipart/form-data; boundary=rand'],
    ['no end', part('name="a"', 'b')],
    ['half a part', '--grens\r\nContent-Disposition: form-data; name="a"'],
    ['no name', `${part('filename="a"', 'b')}--grens--`],
    ['a head without end', `--grens\r\nX: ${'a'.repeat(1e5)}`],
  ] as const) {
    assert.equal(read(text, contentType ?? type).status, 'invalid', name);
  }
});

test('only files make a form large', () => {
  const file = part('name="attachments"; filename="a.pdf"', 'a'.repeat(20 * mostText));
  assert.equal(read(`${file}${file}--grens--`).status, 'ok');
  assert.equal(read(`${part('name="text"', 'a'.repeat(mostText + 1))}--grens--`).status, 'too-large');
  const half = part('name="text"', 'a'.repeat(mostText / 2 + 1));
  assert.equal(read(`${half}${half}--grens--`).status, 'too-large');
  assert.equal(read(`${part('name="a"; filename="b"', '').repeat(200)}--grens--`).status, 'too-large');
});

test('of a JSON text only files may be long', () => {
  const beside = (value: unknown) => bytesBesideBase64(encoder.encode(JSON.stringify(value)));
  const content = Buffer.alloc(300_000, 'plein').toString('base64');
  assert.ok(
    beside({
      id: 'a',
      attachments: [
        { name: 'a.pdf', content },
        { name: 'b', content },
      ],
    }) < 100,
  );
  assert.ok(
    bytesBesideBase64(encoder.encode(`{"content":"${content.replaceAll(/.{40}/g, '$&\\/')}"}`)) < 100,
  );
  const brackets = '['.repeat(100_000);
  assert.equal(bytesBesideBase64(encoder.encode(brackets)), brackets.length);
  const names = JSON.stringify(
    Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, 1])),
  );
  assert.equal(bytesBesideBase64(encoder.encode(names)), names.length);
});
