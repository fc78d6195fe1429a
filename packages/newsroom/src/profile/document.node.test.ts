import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Profile } from '@plein/domain/profile.js';
import fc from 'fast-check';
import { fieldId, pointerOf, valueAt, withValue } from '../shared/editing/document.js';
import { changedSections } from '../profile-editing/merge.js';

const profile: Profile = {
  version: 1,
  organisation: { name: 'Gemeente Zilverbeek' },
  languages: ['nl'],
  timeZone: 'Europe/Amsterdam',
  origins: [],
  channels: [{ id: 'telefoon', kind: 'phone', name: { nl: 'Bel ons' } }],
  holidays: [{ validFrom: '2026-12-25', validThrough: '2026-12-25' }],
  departments: [],
  tasks: [
    {
      uri: 'https://example.org/paspoort',
      upl: 'paspoort',
      name: { nl: 'Paspoort' },
      channels: ['telefoon'],
    },
  ],
  notices: [{ id: 'een', text: { nl: 'Een' } }],
  crisis: { active: false, title: { nl: 'Titel' }, message: { nl: 'Bericht' } },
  privacyStatement: '/privacy',
};

test('a value is put at its place, and taken away, without touching the rest', () => {
  const before = { notices: [{ text: { nl: 'Een' } }, { text: { nl: 'Twee' } }] };
  const after = withValue(before, ['notices', 1, 'text', 'en'], 'Two');
  assert.deepEqual(after.notices[1], { text: { nl: 'Twee', en: 'Two' } });
  assert.equal(after.notices[0], before.notices[0]);
  assert.deepEqual(withValue(before, ['notices', 0], undefined), { notices: [{ text: { nl: 'Twee' } }] });
  assert.deepEqual(withValue({}, ['holidays', 0, 'validFrom'], '2026-12-25'), {
    holidays: [{ validFrom: '2026-12-25' }],
  });
});

test('what is put at a place is found there, by the name that the gateway has for it', () => {
  const step = fc.oneof(fc.nat(3), fc.constantFrom('a', 'b/c', 'd~e'));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), fc.string(), (path, value) => {
      assert.equal(valueAt(withValue({}, path, value), path), value);
    }),
  );
  assert.equal(pointerOf(['notices', 0, 'text', 'nl']), '/notices/0/text/nl');
  assert.equal(fieldId('/notices/0/text/nl'), 'at-notices-0-text-nl');
});

test('sections that differ are named, whatever the order of their fields', () => {
  assert.deepEqual(changedSections(profile, profile), []);
  const crisis = { message: { nl: 'Bericht' }, title: { nl: 'Titel' }, active: false };
  assert.deepEqual(changedSections(profile, { ...profile, crisis }), []);
  assert.deepEqual(changedSections(profile, { ...profile, departments: [], notices: [] }), ['notices']);
});
