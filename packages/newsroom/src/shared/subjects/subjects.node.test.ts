import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { notListed, ownSubjects, searchLength, searchSubjects, uplSubjects } from './subjects.js';
import { uplNames, uplPrefix } from './upl.js';

const task = (end: string, nl: string, en: string) => ({
  uri: uplPrefix + end,
  upl: nl.toLowerCase(),
  name: { nl, en },
  department: 'burgerzaken',
  channels: ['telefoon'],
});
const own = ownSubjects(
  {
    tasks: [
      task('paspoort', 'Paspoort', 'Passport'),
      task('parkeervergunning', 'Parkeervergunning', 'Parking permit'),
    ],
  },
  'nl',
);
const all = [...own, ...uplSubjects(uplNames, uplPrefix, own)];
const found = (search: string): string[] => searchSubjects(all, search).map(({ name }) => name);

test('a few letters find our own task first', () => {
  assert.equal(found('pas')[0], 'Paspoort');
  assert.equal(found('park')[0], 'Parkeervergunning');
  assert.equal(found('permit')[0], 'Parkeervergunning');
});

test('a subject that is no task of ours is found in the UPL, by a part of a long word too', () => {
  assert.ok(found('grofvuil').some((name) => name.includes('grofvuil')));
  assert.ok(found('adoptie aangifte').includes('adoptie aangifte'));
  assert.deepEqual(found('xyzxyz'), []);
});

test('a task of ours stands once, and the name for what has no name yet does not stand among them', () => {
  const uris = all.map(({ uri }) => uri);
  assert.equal(new Set(uris).size, uris.length);
  assert.ok(!uris.includes(notListed));
});

test('whatever somebody types, there are at most as many as the eye takes in, and each holds every word', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom(...all.map(({ name }) => name))),
      (search) => {
        const subjects = searchSubjects(all, search);
        assert.ok(subjects.length <= searchLength);
        assert.deepEqual(
          searchSubjects(all, search.toUpperCase()),
          searchSubjects(all, search.toLowerCase()),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('every name of the list finds its subject', () => {
  for (const { name, uri } of all.filter((_, index) => index % 20 === 0)) {
    assert.ok(
      searchSubjects(all, name).some((subject) => subject.uri === uri),
      name,
    );
  }
});

const specs = path.resolve(
  import.meta.dirname,
  '../../../../..',
  process.env['PLEIN_SPECS'] ?? '../shared/data',
);
const list = path.join(specs, 'upl/UPL-actueel-2023-10.csv');

test(
  'the names are those of the official list',
  { skip: !existsSync(list) && 'The official list is not there; PLEIN_SPECS names its folder.' },
  () => {
    const official = readFileSync(list, 'utf8');
    const names = uplNames.split(/[;\n]/);
    assert.equal(names.length, 470);
    for (const line of names) {
      const [name = '', end = ''] = line.split('|');
      assert.ok(
        official.includes(`${name},${uplPrefix}${end},`) ||
          official.includes(`"${name}",${uplPrefix}${end},`),
        line,
      );
    }
  },
);
