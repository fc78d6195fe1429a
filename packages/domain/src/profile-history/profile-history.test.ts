import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { partOf, profileParts, sameContent, type ContentPart } from '../content/index.js';
import type { Profile } from '../profile/index.js';
import { mergedProfile, profileDifferences, restoredProfile } from './index.js';

const phone: Profile['channels'][number] = {
  id: 'telefoon',
  kind: 'phone',
  name: { nl: 'Bel ons' },
  openingHours: [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00' }],
  specialOpeningHours: [{ validFrom: '2026-12-04', validThrough: '2026-12-04' }],
};
const counter: Profile['channels'][number] = { id: 'balie', kind: 'counter', name: { nl: 'Kom langs' } };
const profile: Profile = {
  version: 1,
  organisation: { name: 'Gemeente Zilverbeek' },
  languages: ['nl'],
  timeZone: 'Europe/Amsterdam',
  origins: ['https://www.zilverbeek.example'],
  channels: [phone, counter],
  holidays: [{ validFrom: '2026-12-25', validThrough: '2026-12-25', name: { nl: 'Eerste kerstdag' } }],
  departments: [{ code: 'burgerzaken', name: { nl: 'Burgerzaken' } }],
  tasks: [],
  notices: [],
  crisis: { active: false, title: { nl: 'Nood' }, message: { nl: 'Blijf thuis.' } },
  privacyStatement: '/privacy',
};
const after = (changes: Partial<Profile>) => profileDifferences(profile, { ...profile, ...changes });

describe('the differences between two profiles', () => {
  test('a field of an item is named by the item, wherever it stands', () => {
    const renamed = { ...phone, name: { nl: 'Bel de gemeente', en: 'Call us' } };
    assert.deepEqual(after({ channels: [renamed, counter] }), [
      {
        kind: 'changed',
        path: ['channels', 'name', 'nl'],
        items: [{ name: renamed.name }],
        before: 'Bel ons',
        after: 'Bel de gemeente',
      },
      {
        kind: 'changed',
        path: ['channels', 'name', 'en'],
        items: [{ name: renamed.name }],
        after: 'Call us',
      },
    ]);
  });

  test('items come, go and move', () => {
    const [, second] = [phone, counter];
    assert.deepEqual(after({ channels: [second, phone] }), [
      { kind: 'moved', path: ['channels'], items: [] },
    ]);
    assert.deepEqual(after({ channels: [phone] }), [
      { kind: 'removed', path: ['channels'], items: [{ name: { nl: 'Kom langs' } }] },
    ]);
    const market = { id: 'markt', text: { nl: 'De markt is dicht.' } };
    assert.deepEqual(after({ notices: [market] }), [
      { kind: 'added', path: ['notices'], items: [{ name: market.text }] },
    ]);
  });

  test('a day within a channel is named by both', () => {
    const closed = { ...phone, specialOpeningHours: [] };
    assert.deepEqual(after({ channels: [closed, counter] }), [
      {
        kind: 'removed',
        path: ['channels', 'specialOpeningHours'],
        items: [{ name: { nl: 'Bel ons' } }, { day: '2026-12-04' }],
      },
    ]);
  });

  test('the opening hours of a channel are one value', () => {
    const { openingHours: _, ...always } = phone;
    const [difference] = after({ channels: [always, counter] });
    assert.deepEqual(difference?.path, ['channels', 'openingHours']);
    assert.deepEqual(difference.before, phone.openingHours);
    assert.equal('after' in difference, false);
  });

  test('two days that begin on one date do not hide one another', () => {
    const day = { validFrom: '2026-12-24', validThrough: '2026-12-24' };
    const both = [
      { ...day, opens: '09:00', closes: '12:00' },
      { ...day, opens: '13:00', closes: '15:00' },
    ];
    assert.equal(after({ holidays: both }).filter(({ kind }) => kind === 'added').length, 2);
  });
});

const texts = fc.record({ nl: fc.string({ minLength: 1, maxLength: 5 }) });
const profiles: fc.Arbitrary<Profile> = fc.record({
  version: fc.constant(1 as const),
  timeZone: fc.constant('Europe/Amsterdam' as const),
  organisation: fc.record({ name: fc.constantFrom('A', 'B') }),
  languages: fc.constantFrom(['nl'], ['nl', 'en']),
  origins: fc.constantFrom<string[]>([], ['https://a.example']),
  privacyStatement: fc.constantFrom('/a', '/b'),
  channels: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom('phone' as const, 'counter' as const),
      name: texts,
    }),
    { selector: ({ id }) => id },
  ),
  holidays: fc.array(
    fc.record({
      validFrom: fc.constantFrom('2026-01-01', '2026-01-02'),
      validThrough: fc.constant('2026-01-02'),
    }),
    { maxLength: 3 },
  ),
  departments: fc.constantFrom<Profile['departments']>([], [{ code: 'a', name: { nl: 'A' } }]),
  tasks: fc.constant([]),
  notices: fc.array(fc.record({ id: fc.constantFrom('x', 'y'), text: texts }), { maxLength: 2 }),
  crisis: fc.record({ active: fc.boolean(), title: texts, message: texts }),
});

test('two profiles have differences exactly when they differ', () => {
  fc.assert(
    fc.property(profiles, profiles, (one, other) => {
      assert.equal(profileDifferences(one, other).length === 0, sameContent(one, other));
      assert.deepEqual(profileDifferences(one, one), []);
    }),
  );
});

describe('an earlier version that is put back', () => {
  test('leaves the crisis switch, the sites and the parts of the files as they are now', () => {
    const parts = fc.subarray<ContentPart>([...profileParts]);
    fc.assert(
      fc.property(profiles, profiles, parts, (earlier, current, ofFiles) => {
        const restored = restoredProfile(earlier, current, new Set(ofFiles));
        assert.deepEqual(restored.origins, current.origins);
        assert.equal(restored.crisis?.active, current.crisis?.active);
        if (current.crisis?.active) assert.deepEqual(restored.crisis, current.crisis);
        const { crisis: _, ...texts } = partOf(restored, 'texts');
        const { crisis: __, ...theirs } = partOf(ofFiles.includes('texts') ? current : earlier, 'texts');
        assert.deepEqual(texts, theirs);
        for (const part of ['channels', 'hours', 'tasks'] as const) {
          const from = ofFiles.includes(part) ? current : earlier;
          assert.deepEqual(partOf(restored, part), partOf(from, part));
        }
      }),
    );
  });

  test('is the profile as it is now where that version is the newest', () => {
    fc.assert(
      fc.property(profiles, (current) => {
        assert.ok(sameContent(restoredProfile(current, current), current));
      }),
    );
  });
});

describe('my changes in the profile of a colleague', () => {
  test('are all there, and so are theirs where I changed nothing', () => {
    const theirs = { ...profile, channels: [{ ...phone, waitingMinutes: 5 }, counter] };
    const mine = {
      ...profile,
      channels: [{ ...phone, name: { nl: 'Bel' } }, counter, { ...counter, id: 'nieuw' }],
    };
    assert.deepEqual(mergedProfile(profile, mine, theirs).channels, [
      { ...phone, waitingMinutes: 5, name: { nl: 'Bel' } },
      counter,
      { ...counter, id: 'nieuw' },
    ]);
  });

  test('removed items go, added ones stay, and the order is that of who changed it', () => {
    const added = { ...counter, id: 'van-hen' };
    const merged = mergedProfile(
      profile,
      { ...profile, channels: [counter] },
      { ...profile, channels: [counter, phone, added] },
    );
    assert.deepEqual(merged.channels, [counter, added]);
    const swapped = mergedProfile(
      profile,
      { ...profile, channels: [counter, phone] },
      { ...profile, channels: [phone, { ...counter, waitingMinutes: 1 }] },
    );
    assert.deepEqual(swapped.channels, [{ ...counter, waitingMinutes: 1 }, phone]);
  });

  test('are the whole of it where only one of the two changed anything', () => {
    fc.assert(
      fc.property(profiles, profiles, (one, other) => {
        assert.ok(sameContent(mergedProfile(one, other, one), other));
        assert.ok(sameContent(mergedProfile(one, one, other), other));
        assert.ok(sameContent(mergedProfile(one, other, other), other));
      }),
    );
  });
});
