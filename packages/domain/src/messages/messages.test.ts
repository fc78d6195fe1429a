import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  attachmentName,
  checkMessage,
  isEmail,
  largestAttachments,
  longestMessage,
  mostAttachments,
  type MessageDraft,
} from './index.js';

const complete = { text: 'Mijn container is kapot.', email: 'bewoner@example.org' };
const codes = (draft: MessageDraft) => checkMessage(draft).map(({ code }) => code);
const file = (name: string, size = 100) => ({ name, size });

test('a message and an address are enough', () => {
  assert.deepEqual(codes(complete), []);
});

test('an empty form names what is needed, in the order of the form', () => {
  assert.deepEqual(checkMessage({ text: ' \u200B ', email: ' ' }), [
    { field: 'text', code: 'text-missing' },
    { field: 'email', code: 'email-missing' },
  ]);
});

test('what is filled in wrongly is named', () => {
  assert.deepEqual(codes({ ...complete, text: 'x'.repeat(longestMessage + 1) }), ['text-too-long']);
  assert.deepEqual(codes({ ...complete, name: 'n'.repeat(101) }), ['name-too-long']);
  assert.deepEqual(codes({ ...complete, email: 'bewoner' }), ['email-invalid']);
});

test('the name of a file is one line of whole characters, and of a long name the end', () => {
  assert.equal(attachmentName('brief.pdf'), 'brief.pdf');
  assert.equal(attachmentName('brief\r\n\u202Efdp.exe'), 'brief fdp.exe');
  assert.equal(attachmentName(`${'a'.repeat(200)}.pdf`), `${'a'.repeat(116)}.pdf`);
  assert.equal(attachmentName(`\u{1F600}${'a'.repeat(115)}.pdf`), `${'a'.repeat(115)}.pdf`);
  assert.equal(attachmentName('\u200B'), 'bestand');
});

test('files have a limit of number, of size together and of kind', () => {
  const attachments = (...list: ReturnType<typeof file>[]) => codes({ ...complete, attachments: list });
  assert.deepEqual(attachments(file('brief.pdf'), file('FOTO.JPG'), file('scan')), []);
  assert.deepEqual(attachments(...Array.from({ length: mostAttachments + 1 }, () => file('a.pdf'))), [
    'attachments-too-many',
  ]);
  assert.deepEqual(attachments(file('a.pdf', largestAttachments), file('b.pdf', 1)), [
    'attachments-too-large',
  ]);
  assert.deepEqual(attachments(file('a.pdf', largestAttachments)), []);
  assert.deepEqual(attachments(file('leeg.pdf', 0)), ['attachments-empty']);
  for (const name of ['brief.docx', 'foto.jpg.exe', 'pagina.html', 'tekening.svg', 'naam.']) {
    assert.deepEqual(attachments(file(name)), ['attachments-wrong-type'], name);
  }
});

test('one address is an address, and what is more or less is not', () => {
  for (const good of [
    'a@b.nl',
    'jan.de-vries+gemeente@post.example.org',
    "o'hara@example.org",
    'ü@bücher.example',
  ]) {
    assert.equal(isEmail(good), true, good);
  }
  for (const bad of [
    '',
    'a@b',
    '@b.nl',
    'a@.nl',
    'a@b..nl',
    'a..b@c.nl',
    'a.@b.nl',
    'a@b.nl,c@d.nl',
    'Jan <a@b.nl>',
    'a b@c.nl',
    'a@b.nl\r\nBcc: c@d.nl',
    `${'a'.repeat(200)}@b.nl`,
  ]) {
    assert.equal(isEmail(bad), false, bad);
  }
});
